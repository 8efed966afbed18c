//===- Draft.cpp - What is to take an output's place ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/Draft.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <random>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace roofline {

static constexpr std::string_view kPrefix = ".roofline-";
static constexpr std::string_view kSuffix = ".tmp";

static std::error_code lastError() {
  return std::error_code(errno, std::generic_category());
}

static std::string randomName() {
  return fmt::format("{}{:08x}{}", kPrefix, std::random_device()(), kSuffix);
}

static bool isDraftName(std::string_view name) {
  if (name.size() != kPrefix.size() + 8 + kSuffix.size() ||
      name.substr(0, kPrefix.size()) != kPrefix ||
      name.substr(name.size() - kSuffix.size()) != kSuffix)
    return false;
  name = name.substr(kPrefix.size(), 8);
  return name.find_first_not_of("0123456789abcdef") == name.npos;
}

/// Whether `path` still leads to what is open as `descriptor`: whoever had its
/// lock before may have moved or removed it.
static bool isAt(const fs::path &path, int descriptor) {
  struct stat named, opened;
  return lstat(path.c_str(), &named) == 0 && fstat(descriptor, &opened) == 0 &&
         named.st_dev == opened.st_dev && named.st_ino == opened.st_ino;
}

/// Removes a draft that nobody makes any more.
static void removeIfLeft(const fs::path &path) {
  int descriptor =
      open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
  if (descriptor < 0)
    return;
  std::error_code none;
  if (flock(descriptor, LOCK_EX | LOCK_NB) == 0 && isAt(path, descriptor))
    fs::remove_all(path, none);
  close(descriptor);
}

static void removeLeft(const fs::path &folder) {
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end;
       it.increment(error))
    if (isDraftName(it->path().filename().native()))
      removeIfLeft(it->path());
}

/// Below 0 where none can be made.
static int create(Draft::Kind kind, const std::string &path) {
  if (kind == Draft::Kind::File)
    return open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (mkdir(path.c_str(), 0777) != 0)
    return -1;
  int descriptor = open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor >= 0)
    return descriptor;
  int error = errno;
  rmdir(path.c_str());
  // Taken for one that was left, and removed.
  errno = error == ENOENT ? EEXIST : error;
  return -1;
}

/// False where another process takes it for one that was left.
static bool takeLock(const std::string &path, int descriptor) {
  bool isRefused =
      flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
  return !isRefused && isAt(path, descriptor);
}

Draft::Draft(Kind kind, const std::string &place, std::error_code &error)
    : kind_(kind), place_(place) {
  fs::path folder = fs::path(place).parent_path();
  removeLeft(folder.empty() ? "." : folder);
  for (int tries = 0; tries < 100; ++tries) {
    path_ = folder / randomName();
    descriptor_ = create(kind, path_);
    if (descriptor_ < 0) {
      error = lastError();
      if (errno != EEXIST)
        break;
      continue;
    }
    if (takeLock(path_, descriptor_)) {
      error.clear();
      return;
    }
    error = std::make_error_code(std::errc::device_or_resource_busy);
    std::error_code none;
    if (isAt(path_, descriptor_))
      fs::remove_all(path_, none);
    close(descriptor_);
  }
  descriptor_ = -1;
  path_.clear();
}

Draft::~Draft() {
  std::error_code none;
  if (!path_.empty())
    fs::remove_all(path_, none);
  if (descriptor_ >= 0)
    close(descriptor_);
}

/// Some file systems tell only a closing process what could not be written.
/// The lock must last.
static std::error_code closeCopy(int descriptor) {
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
  return copy < 0 || close(copy) != 0 ? lastError() : std::error_code();
}

std::error_code Draft::putInPlace() {
  if (kind_ == Kind::Folder)
    return replaceFolder();
  if (std::error_code error = closeCopy(descriptor_))
    return error;
  if (rename(path_.c_str(), place_.c_str()) != 0)
    return lastError();
  path_.clear();
  return {};
}

/// What was there comes to be `path_`, and goes with this.
std::error_code Draft::replaceFolder() {
  for (;;) {
    if (rename(path_.c_str(), place_.c_str()) == 0) {
      path_.clear();
      return {};
    }
    if (errno != ENOTEMPTY && errno != EEXIST)
      return lastError();
    if (renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, place_.c_str(),
                  RENAME_EXCHANGE) == 0)
      return {};
    // Another process may move it at the same time.
    if (errno != ENOENT)
      return replaceInTwoSteps();
  }
}

/// For file systems that cannot exchange folders. A process that is killed
/// between the steps leaves the old one, under a name that nobody removes.
std::error_code Draft::replaceInTwoSteps() {
  std::string old = path_ + ".old";
  if (rename(place_.c_str(), old.c_str()) != 0)
    return lastError();
  if (rename(path_.c_str(), place_.c_str()) != 0) {
    std::error_code error = lastError();
    rename(old.c_str(), place_.c_str());
    return error;
  }
  path_ = old;
  return {};
}

} // namespace roofline
