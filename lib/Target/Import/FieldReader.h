//===- FieldReader.h - Checked fields of a JSON object ----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_IMPORT_FIELDREADER_H
#define ROOFLINE_LIB_TARGET_IMPORT_FIELDREADER_H

#include "Roofline/Target/Import/HFConfig.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/JSON.h"

namespace roofline {

/// Upper limit of sizes, so that the elements of a matrix fit int64.
inline constexpr int64_t kMaxSize = INT32_MAX;

/// `value` as JSON, cut where it is long.
std::string render(const llvm::json::Value &value);

/// Reads fields of one object of a JSON text. A getter whose field is missing
/// or wrong reports it and returns a harmless value, so that one run tells all
/// that is wrong; `failed` remembers. A field that is null counts as missing.
class FieldReader {
public:
  using Report = llvm::function_ref<void(const HFConfigError &)>;

  /// `text` is that of the whole file, `object` its root. `failed` is set by
  /// the first error.
  FieldReader(llvm::StringRef text, const llvm::json::Object &object,
              Report report, bool &failed)
      : text(text), object(object), report(report), failed(failed),
        begin(text.find('{')) {}

  /// The reader of the object that is the value of field `name`; it must be
  /// there.
  FieldReader nested(llvm::StringRef name) const;

  bool anyError() const { return failed; }

  /// True where `name` is there, be it null.
  bool has(llvm::StringRef name) const { return object.get(name); }
  /// The value of `name`, or null where it is missing.
  const llvm::json::Value *find(llvm::StringRef name) const;

  /// An integer from 1 to `max`; `fallback` where it is missing, if given.
  int64_t size(llvm::StringRef name, int64_t max,
               std::optional<int64_t> fallback = std::nullopt) const;
  /// A finite number greater than 0.
  double number(llvm::StringRef name,
                std::optional<double> fallback = std::nullopt) const;
  bool boolean(llvm::StringRef name, bool fallback) const;
  /// One of the strings `choices`.
  std::string
  choice(llvm::StringRef name, llvm::ArrayRef<llvm::StringLiteral> choices,
         std::optional<llvm::StringRef> fallback = std::nullopt) const;

  /// Reports a field that is there and not `neutral`, if there is such a value
  /// (for a boolean: 0 or 1).
  void refuse(llvm::StringRef name, std::optional<double> neutral,
              const llvm::Twine &expected) const;

  /// Reports that `name` is not `expected`, a noun phrase.
  void expect(llvm::StringRef name, const llvm::Twine &expected) const;
  /// Reports `message` at the field `name`.
  void error(llvm::StringRef name, const llvm::Twine &message) const;

  /// Reports fields that are given twice.
  void checkUnique() const;

private:
  void errorAt(size_t offset, const llvm::Twine &message) const;

  llvm::StringRef text;
  const llvm::json::Object &object;
  Report report;
  bool &failed;
  /// Where `object` begins in `text`.
  size_t begin;
  /// What stands before names in messages: empty, or e.g. `rope_scaling.`.
  std::string prefix;
};

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_IMPORT_FIELDREADER_H
