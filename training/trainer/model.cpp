// Lays out the tensors, draws the first weights, and keeps the transposed copies and the rotary tables.
#include "model.hpp"

#include <cmath>

#include "random.hpp"

Layout::Layout(const Config& config) : config(config), count(0) {
  const int width = config.width, hidden = config.hidden;
  auto place = [&](const std::string& name, Kind kind, int rows, int columns) {
    tensors.push_back({name, kind, rows, columns, count});
    count += tensors.back().count();
    return tensors.back().offset;
  };
  embedding = place("token_embd.weight", Kind::embedding, config.vocabulary, width);
  for (int layer = 0; layer < config.layers; layer++) {
    const std::string block = "blk." + std::to_string(layer) + ".";
    LayerOffsets at;
    at.attention_norm = place(block + "attn_norm.weight", Kind::norm, 1, width);
    at.query_key_value = place(block + "attn_q.weight", Kind::matrix, width, width);
    place(block + "attn_k.weight", Kind::matrix, width, width);
    place(block + "attn_v.weight", Kind::matrix, width, width);
    at.attention_output = place(block + "attn_output.weight", Kind::matrix, width, width);
    at.feed_forward_norm = place(block + "ffn_norm.weight", Kind::norm, 1, width);
    at.gate_up = place(block + "ffn_gate.weight", Kind::matrix, hidden, width);
    place(block + "ffn_up.weight", Kind::matrix, hidden, width);
    at.down = place(block + "ffn_down.weight", Kind::matrix, width, hidden);
    layers.push_back(at);
  }
  output_norm = place("output_norm.weight", Kind::norm, 1, width);
}

Model::Model(const Config& config) : layout(config) {
  const int width = config.width, hidden = config.hidden, pairs = config.head_width() / 2;
  weights.sized(layout.count);
  auto keep = [&](size_t offset, int rows, int columns) {
    forward.push_back({offset, rows, columns, stride_for(rows), {}});
    forward.back().values.sized(columns * forward.back().stride);
  };
  keep(layout.embedding, config.vocabulary, width);
  for (const LayerOffsets& layer : layout.layers) {
    keep(layer.query_key_value, 3 * width, width);
    keep(layer.attention_output, width, width);
    keep(layer.gate_up, 2 * hidden, width);
    keep(layer.down, width, hidden);
  }
  cosine.sized(size_t(config.context) * width);
  sine.sized(size_t(config.context) * width);
  for (int position = 0; position < config.context; position++) {
    for (int column = 0; column < width; column++) {
      const int pair = (column / 2) % pairs;
      const double angle = position * std::pow(10000.0, -2.0 * pair / config.head_width());
      cosine.data()[position * width + column] = std::cos(angle);
      sine.data()[position * width + column] = column % 2 ? std::sin(angle) : -std::sin(angle);
    }
  }
}

void Model::initialise(uint64_t seed) {
  Random random(seed);
  for (const Tensor& tensor : layout.tensors) {
    float* values = weights.data() + tensor.offset;
    // What is added to the stream starts small, so that the depth of the model does not change its scale.
    auto named = [&](const char* part) { return tensor.name.find(part) != std::string::npos; };
    const bool adds = named("attn_output") || named("ffn_down");
    const double scale = (adds ? std::sqrt(0.5 / layout.config.layers) : 1.0) / std::sqrt(tensor.columns);
    for (size_t i = 0; i < tensor.count(); i++) values[i] = tensor.kind == Kind::norm ? 1 : random.normal() * scale;
  }
  refresh();
}

void Model::refresh() {
  for (Transposed& matrix : forward) {
    const float* from = weights.data() + matrix.offset;
    float* to = matrix.values.data();
    for (int row = 0; row < matrix.rows; row++)
      for (int column = 0; column < matrix.columns; column++)
        to[column * matrix.stride + row] = from[size_t(row) * matrix.columns + column];
  }
}
