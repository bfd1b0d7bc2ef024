// The model's shape, its named tensors in one flat array, and their first values.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "product.hpp"

struct Config {
  int vocabulary = 512, width = 24, layers = 3, heads = 2, hidden = 56, context = 512;
  Precision precision = Precision::f32;  // of its large matrix products
  int head_width() const { return width / heads; }
};

/// A flat float array that may be read `padding` floats past its end.
struct Buffer {
  std::vector<float> values;
  float* sized(size_t count) {
    if (values.size() < count + padding) values.resize(count + padding);
    return values.data();
  }
  float* data() { return values.data(); }
};

enum class Kind { embedding, matrix, norm };

struct Tensor {
  std::string name;  // as in GGUF
  Kind kind;
  int rows, columns;  // a matrix maps `columns` inputs to `rows` outputs
  size_t offset;
  size_t count() const { return size_t(rows) * columns; }
};

/// Offsets into the flat array. Query, key and value are neighbours, as are gate and up: one product serves them.
struct LayerOffsets {
  size_t attention_norm, query_key_value, attention_output, feed_forward_norm, gate_up, down;
};

struct Layout {
  Config config;
  std::vector<Tensor> tensors;
  std::vector<LayerOffsets> layers;
  size_t embedding, output_norm, count;
  explicit Layout(const Config& config);
};

/// A weight matrix transposed (inputs x outputs), refreshed after every step, for the forward products.
struct Transposed {
  size_t offset;
  int rows, columns;
  long stride;
  Buffer values;
};

struct Model {
  Layout layout;
  Buffer weights;
  std::vector<Transposed> forward;  // embedding, then per layer: query_key_value, attention_output, gate_up, down
  Buffer cosine, sine;              // [context x width], each pair's value twice, sine negative on even places
  explicit Model(const Config& config);
  void initialise(uint64_t seed);
  void refresh();
};

/// Rows whose length is a multiple of 512 bytes would all fall into a few cache sets: lengthen those.
inline long stride_for(int columns) { return columns % 128 == 0 ? columns + 16 : columns; }
