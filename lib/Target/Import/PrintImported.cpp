//===- PrintImported.cpp - An imported module as a text to read -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "Roofline/Target/Import/Import.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace roofline;

/// Offset behind the next comma between items of the outermost list of `line`
/// (or of the line itself), or its end.
static size_t endOfItem(StringRef line, size_t begin, int &depth) {
  // A comma within types and attributes is none between items.
  constexpr int kInner = 2;
  bool quoted = false;
  for (size_t i = begin; i < line.size(); ++i) {
    char c = line[i];
    if (c == '"' && line[i - 1] != '\\')
      quoted = !quoted;
    if (quoted || line.substr(i - 1, 2) == "->")
      continue;
    if (c == ',' && depth < kInner)
      return i + 1;
    if (StringRef("([{<").contains(c))
      depth += c == '(' ? 1 : kInner;
    else if (StringRef(")]}>").contains(c))
      depth -= c == ')' ? 1 : kInner;
  }
  return line.size();
}

/// Prints `line` in pieces of at most `width` columns where its commas allow.
static void printWrapped(StringRef line, size_t width, raw_ostream &os) {
  size_t indent = line.find_first_not_of(' ') + 4;
  size_t column = 0;
  int depth = 0;
  for (size_t begin = 0; begin < line.size();) {
    size_t end = endOfItem(line, std::max<size_t>(begin, 1), depth);
    StringRef item = line.slice(begin, end);
    if (begin > 0 && column + item.size() > width) {
      item = item.ltrim();
      os << '\n';
      os.indent(indent);
      column = indent;
    }
    os << item;
    column += item.size();
    begin = end;
  }
}

void roofline::printImported(ModuleOp module, raw_ostream &os) {
  // The signature and the return of a model have hundreds of items.
  constexpr size_t kWidth = 100, kEndless = 500;
  os << "// Made by roofline-translate --import-hf-config.\n";
  if (module->hasAttr(attr::kBindings))
    os << "// B sequences, S tokens of each in prefill, C keys attended in "
          "decode (with the\n// new token).\n";
  std::string text;
  llvm::raw_string_ostream stream(text);
  module->print(stream, OpPrintingFlags()
                            .enableDebugInfo()
                            .useLocalScope()
                            .printNameLocAsPrefix());
  for (StringRef rest = text; !rest.empty();) {
    auto [line, next] = rest.split('\n');
    if (line.size() > kEndless)
      printWrapped(line, kWidth, os);
    else
      os << line;
    os << '\n';
    rest = next;
  }
}
