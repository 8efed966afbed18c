//===- Reference.h - What a kernel must compute -----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A kernel's meaning as plain data, independent of how it was compiled:
//
//     { "nodes": [
//         { "kind": "argument", "argument": 0 },
//         { "kind": "argument", "argument": 1 },
//         { "kind": "fill", "shape": [4, 16], "value": 0 },
//         { "kind": "structured", "shape": [4, 16], "loops": [4, 16, 8],
//           "reductions": [2],
//           "inputs": [ { "node": 0, "map": [[1, 0, 0, 0], [0, 0, 1, 0]] },
//                       { "node": 1, "map": [[0, 1, 0, 0], [0, 0, 1, 0]] } ],
//           "init": 2, "output": [0, 1],
//           "body": [["mul", 0, 1], ["add", 3, 2]], "result": 4 } ],
//       "outputs": [ { "argument": 2, "node": 3 } ] }
//
// A node is a tensor. Kinds, beside these: `reshape` (`source`, `shape`);
// `slice` (`source`, `shape`, `offsets`, `sizes`, `strides`; the shape may lack
// dims of size 1); `insert` (`source`, `dest`, and the same three); `softmax`
// (`source`, `dim`).
//
// A structured node is a loop nest, as in linalg. `loops` are its sizes. A row
// of a `map` gives one coordinate of an operand: a factor for each loop, then a
// constant. `output` names the loop of each of the result's coordinates, -1 for
// a coordinate that is always 0. The body computes on slots: first the inputs'
// elements, then what is stored in the result so far (at first that of `init`),
// then one for each of its operations, which name slots: `["mul", 0, 1]`;
// `["const", 0.5]` (or "inf", "-inf", "nan"); `["index", 2]`, the number of a
// loop's trip; `["gather", 5, 3, 4]`, the element of node 5 whose coordinates
// are in slots 3 and 4. `result` is the slot that is stored. Loops that reduce
// several results together have a list `others`, each with its `init` and
// `result`; what is stored of them comes after that of the first.
//
// Slots hold reals in f64 or integers (Scalar.h). Operations of integers name
// their bits, and wrap around as arith's do: `["i32.mul", 0, 1]`. A `u` at the
// end means that they have no signs: `i8.ltu`. Names of casts are arith's, with
// the type that is no real or the narrower one: `i8.uitofp`, `i8.extui`.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_REFERENCE_H
#define ROOFLINE_RUNTIME_REFERENCE_H

#include "Roofline/Runtime/Manifest.h"
#include "Roofline/Runtime/Scalar.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace roofline::runtime {

/// Computes single elements of a kernel's outputs, reals in f64 and integers
/// exactly, from the inputs that Random.h defines. Sums that elements share are
/// remembered, so an object is for one thread at a time.
class Reference {
public:
  /// Reads a `Kernel::reference`. Throws `Error` where it is malformed or has
  /// an operation that this version does not know.
  static Reference parse(const std::string &text,
                         const std::vector<Argument> &arguments);

  Reference(Reference &&);
  Reference &operator=(Reference &&);
  ~Reference();

  /// The element `index`, in row-major order, of the output (or state) that is
  /// the kernel's argument `argument`.
  Scalar at(size_t argument, uint64_t index);

  /// Whether a kernel may round on the way to that output, so that integers
  /// made of it may be others.
  bool isRounded(size_t argument) const;

  /// Copies the inputs of products so that what is summed lies together: for
  /// whoever asks for all elements. Takes eight bytes for each element of
  /// them. `isAlive` is called now and then.
  void packProducts(const std::function<void()> &isAlive);
  /// Uses the copies of `other`, a reference of the same text and arguments,
  /// which may be in use by another thread.
  void sharePacked(const Reference &other);

private:
  struct Program;
  explicit Reference(std::unique_ptr<Program> program);
  std::unique_ptr<Program> program_;
};

} // namespace roofline::runtime

#endif // ROOFLINE_RUNTIME_REFERENCE_H
