//===- Emulation.h - Instructions that a CPU may lack --------- -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTESTS_CODEGEN_EMULATION_H
#define ROOFLINE_UNITTESTS_CODEGEN_EMULATION_H

namespace llvm {
class Module;
}

namespace roofline {

/// vdpbf16ps becomes what it does, but for flushing denormals: multiply-adds of
/// the second elements, then of the first ones. Returns how many it was.
int emulateDots(llvm::Module &module);

/// Instructions on tile registers become calls of functions of this process,
/// which do what these are documented to do, but for flushing denormals, and
/// fail the test where a tile is used without a shape. Returns how many
/// products there were.
int emulateAmx(llvm::Module &module);

/// vcvtneps2bf16 becomes a rounding of bits; of NaNs and denormals, not the
/// same.
void emulateConversions(llvm::Module &module);

} // namespace roofline

#endif // ROOFLINE_UNITTESTS_CODEGEN_EMULATION_H
