//===- HtmlEmitter.cpp - A report to explore in a browser -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/HtmlEmitter.h"
#include "ChartParts.h"
#include "PageAssets.h"
#include "PageData.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Base64.h"
#include "llvm/Support/SHA256.h"
#include "llvm/Support/raw_ostream.h"

#include <array>

namespace roofline {

/// What a content security policy allows `code` by: nothing else can run, were
/// it to get into the page.
static std::string hashSource(llvm::StringRef code) {
  std::array<uint8_t, 32> digest =
      llvm::SHA256::hash(llvm::arrayRefFromStringRef(code));
  return "'sha256-" + llvm::encodeBase64(digest) + "'";
}

static void writePolicy(llvm::raw_ostream &os) {
  os << "default-src 'none'; img-src data:; base-uri 'none'; "
     << "form-action 'none'; script-src " << hashSource(page::kChartLibrary)
     << " " << hashSource(page::kScript) << "; style-src "
     << hashSource(page::kStyle);
}

void emitHtml(llvm::ArrayRef<Report> reports, const ChartOptions &options,
              llvm::raw_ostream &os) {
  auto fill = [&](llvm::StringRef name) {
    if (name == "POLICY")
      writePolicy(os);
    else if (name == "TITLE")
      llvm::printHTMLEscaped(chartTitle(reports), os);
    else if (name == "STYLE")
      os << page::kStyle;
    else if (name == "DATA")
      writePageData(reports, options, os);
    else if (name == "LIBRARY")
      os << page::kChartLibrary;
    else if (name == "LICENSE")
      llvm::printHTMLEscaped(page::kChartLibraryLicense, os);
    else if (name == "SCRIPT")
      os << page::kScript;
    else
      llvm_unreachable("the frame names a part that there is not");
  };
  // Text and names of parts take turns.
  llvm::SmallVector<llvm::StringRef> parts;
  llvm::StringRef(page::kFrame).split(parts, "@");
  for (size_t i = 0; i < parts.size(); ++i)
    i % 2 ? fill(parts[i]) : void(os << parts[i]);
}

} // namespace roofline
