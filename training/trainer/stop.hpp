// Ends the program with a message for the person who started it.
#pragma once
#include <cstdarg>
#include <cstdio>
#include <cstdlib>

[[noreturn]] __attribute__((format(printf, 1, 2))) inline void stop(const char* format, ...) {
  va_list values;
  va_start(values, format);
  fputs("trainer: ", stderr);
  vfprintf(stderr, format, values);
  fputs("\n", stderr);
  va_end(values);
  exit(1);
}
