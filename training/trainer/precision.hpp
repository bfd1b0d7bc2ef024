// How exactly the large matrix products are computed: chosen by --precision, and part of what determines a model.
#pragma once
#include <string>

#include "stop.hpp"

/// f32 throughout, or inputs rounded to bfloat16 and summed in f32, by the processor's instruction where it has one;
/// bf16_portable never uses that instruction, so that a test can compare the two ways.
enum class Precision { f32, bf16, bf16_portable };

constexpr const char* precision_names[] = {"f32", "bf16", "bf16-portable"};

inline const char* name_of(Precision precision) { return precision_names[int(precision)]; }

inline Precision precision_named(const std::string& name) {
  for (Precision precision : {Precision::f32, Precision::bf16, Precision::bf16_portable})
    if (name == name_of(precision)) return precision;
  stop("--precision is f32 or bf16, not %s", name.c_str());
}
