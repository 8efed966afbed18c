//===- Sass.cpp - Which instructions a cubin holds ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/Cuda/Nvvm.h"

#include "llvm/Object/ELFObjectFile.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace mlir;
using namespace roofline;

/// Names of operations, the low 9 bits of an instruction's first 12; the other
/// 3 are the form of its operands. Found by assembling PTX of one operation
/// each, for sm_80 and sm_90a alike.
static StringRef nameOf(unsigned operation) {
  switch (operation) {
  case 0x020:
    return "FMUL";
  case 0x021:
    return "FADD";
  case 0x023:
    return "FFMA";
  case 0x03b:
    return "LDSM";
  case 0x03c:
    return "HMMA";
  case 0x108:
    return "MUFU";
  case 0x11a:
    return "DEPBAR";
  case 0x11d:
    return "BAR";
  case 0x181:
    return "LDG";
  case 0x183:
    return "LDL";
  case 0x184:
    return "LDS";
  case 0x186:
    return "STG";
  case 0x187:
    return "STL";
  case 0x188:
    return "STS";
  case 0x189:
    return "SHFL";
  case 0x192:
    return "MEMBAR";
  case 0x1a8:
    return "ATOMG";
  case 0x1ae:
    return "LDGSTS";
  case 0x1af:
    return "LDGDEPBAR";
  case 0x1b4:
    return "UTMALDG";
  case 0x1f0:
    return "HGMMA";
  default:
    return "other";
  }
}

static std::map<std::string, int64_t> histogramOf(StringRef code) {
  constexpr size_t instructionBytes = 16;
  std::map<std::string, int64_t> counts;
  for (; code.size() >= instructionBytes;
       code = code.drop_front(instructionBytes)) {
    unsigned word = llvm::support::endian::read16le(code.data());
    bool isNeverExecuted = (word >> 12) == 0xF;
    if (!isNeverExecuted)
      ++counts[nameOf(word & 0x1ff).str()];
  }
  return counts;
}

FailureOr<std::map<std::string, std::map<std::string, int64_t>>>
cuda::countInstructions(StringRef cubin) {
  auto object = llvm::object::ObjectFile::createELFObjectFile(
      llvm::MemoryBufferRef(cubin, "cubin"));
  if (!object) {
    llvm::consumeError(object.takeError());
    return failure();
  }
  std::map<std::string, std::map<std::string, int64_t>> histograms;
  for (const llvm::object::SectionRef &section : (*object)->sections()) {
    llvm::Expected<StringRef> name = section.getName();
    llvm::Expected<StringRef> code = section.getContents();
    if (name && code && name->consume_front(".text."))
      histograms[name->str()] = histogramOf(*code);
    if (!name)
      llvm::consumeError(name.takeError());
    if (!code)
      llvm::consumeError(code.takeError());
  }
  return histograms;
}
