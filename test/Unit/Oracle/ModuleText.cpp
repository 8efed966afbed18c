//===- ModuleText.cpp - Writes the text of a module -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModuleText.h"

using namespace roofline::oracle;

// A size that may become dynamic is written as `<BEGIN>5<MIDDLE>name<END>`.
static constexpr char kBegin = '\1', kMiddle = '\2', kEnd = '\3';

TextType roofline::oracle::scalar(const std::string &element) {
  return {element, {}, false};
}

std::string roofline::oracle::join(const std::vector<std::string> &texts) {
  std::string result;
  for (const std::string &text : texts)
    result += (result.empty() ? "" : ", ") + text;
  return result;
}

TextValue FunctionText::argument(const TextType &type) {
  arguments.push_back({"%a" + std::to_string(arguments.size()), type});
  values.push_back(arguments.back());
  return arguments.back();
}

std::string FunctionText::type(const TextType &type) const {
  if (!type.isShaped)
    return type.element;
  std::string text = memrefs ? "memref<" : "tensor<";
  for (const Dim &dim : type.dims) {
    std::string size = std::to_string(dim.size);
    text += dim.name.empty() ? size : kBegin + size + kMiddle + dim.name + kEnd;
    text += "x";
  }
  return text + type.element + ">";
}

std::string FunctionText::typedList(const std::vector<TextValue> &list) const {
  std::vector<std::string> names, types;
  for (const TextValue &value : list) {
    names.push_back(value.name);
    types.push_back(type(value.type));
  }
  return join(names) + " : " + join(types);
}

/// `{roofline.dims = ["M", ""]}`, marked so that static text leaves it out.
static std::string dimsAttribute(const TextType &type) {
  std::vector<std::string> names;
  bool isNamed = false;
  for (const Dim &dim : type.dims) {
    names.push_back('"' + dim.name + '"');
    isNamed |= !dim.name.empty();
  }
  if (!isNamed)
    return "";
  return kBegin + std::string(1, kMiddle) + " {roofline.dims = [" +
         join(names) + "]}" + kEnd;
}

std::string FunctionText::text() const {
  std::vector<std::string> parameters, types, names;
  for (const TextValue &value : arguments)
    parameters.push_back(value.name + ": " + type(value.type) +
                         dimsAttribute(value.type));
  for (const TextValue &value : results) {
    names.push_back(value.name);
    types.push_back(type(value.type));
  }
  std::string tail = names.empty() ? "" : join(names) + " : " + join(types);
  return "func.func @" + name + "(" + join(parameters) + ") -> (" +
         join(types) + ") {\n" + body + "  return " + tail + "\n}\n";
}

/// Replaces every mark by what `choose` makes of its two parts.
template <typename Function>
static std::string replaceMarks(const std::string &text, Function choose) {
  std::string result;
  size_t at = 0;
  for (size_t begin; (begin = text.find(kBegin, at)) != std::string::npos;) {
    size_t middle = text.find(kMiddle, begin), end = text.find(kEnd, middle);
    result += text.substr(at, begin - at);
    result += choose(text.substr(begin + 1, middle - begin - 1),
                     text.substr(middle + 1, end - middle - 1));
    at = end + 1;
  }
  return result + text.substr(at);
}

std::string roofline::oracle::withStaticSizes(const std::string &text) {
  return replaceMarks(
      text, [](std::string size, const std::string &) { return size; });
}

std::string roofline::oracle::withNamedSizes(const std::string &text,
                                             Sizes &sizes) {
  return replaceMarks(text, [&](const std::string &size, std::string name) {
    if (size.empty())
      return name; // the attribute of an argument
    sizes[name] = std::stoll(size);
    return std::string("?");
  });
}
