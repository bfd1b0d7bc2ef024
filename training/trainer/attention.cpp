// Scores, softmax and mixing of values are matrix products over one head of one document, in blocks of positions so
// that the half of the score matrix that the mask hides is mostly never computed.
#include "attention.hpp"

#include <algorithm>
#include <cmath>

#include "vector.hpp"

namespace {

constexpr int block_of_positions = 32;

int whole_vectors(int count) { return (count + lanes - 1) / lanes * lanes; }

long row_length(int positions) { return stride_for(whole_vectors(positions)); }

/// One head's columns of `rows` as [head_width x length].
float* turn(Buffer& buffer, const float* rows, long row_stride, int length, int head_width, long stride) {
  float* to = buffer.sized(head_width * stride);
  for (int position = 0; position < length; position++, rows += row_stride)
    for (int column = 0; column < head_width; column++) to[column * stride + position] = rows[column];
  return to;
}

/// Softmax of scores * factor over positions 0 to `position`, zero from there to the last vector that holds `end`.
void softmax(float* scores, int position, int end, float factor) {
  const int seen = position + 1, whole = whole_vectors(seen);
  for (int i = seen; i < whole; i++) scores[i] = -INFINITY;
  Vector highest = load(scores);
  for (int i = lanes; i < whole; i += lanes) highest = larger(highest, load(scores + i));
  const float shift = largest(highest);
  Vector total = {};
  for (int i = 0; i < whole; i += lanes) {
    const Vector share = exponential((load(scores + i) - shift) * factor);
    total += share;
    store(scores + i, share);
  }
  const Vector scale = fill(1 / sum(total));
  for (int i = 0; i < whole; i += lanes) store(scores + i, load(scores + i) * scale);
  for (int i = whole; i < whole_vectors(end); i++) scores[i] = 0;
}

}  // namespace

void Attention::forward(const Config& config, const std::vector<Span>& documents, const float* query_key_value,
                        Buffer& shares, float* output) {
  const int width = config.width, head_width = config.head_width();
  const long row = 3 * width;
  const float factor = 1 / std::sqrt(float(head_width));
  size_t needed = 0;
  for (const Span& document : documents) needed += config.heads * document.length * row_length(document.length);
  float* share = shares.sized(needed);
  for (const Span& document : documents) {
    const int length = document.length;
    const long stride = row_length(length);
    for (int head = 0; head < config.heads; head++, share += length * stride) {
      const float* query = query_key_value + size_t(document.start) * row + head * head_width;
      const float *key = query + width, *value = key + width;
      const float* keys = turn(turned, key, row, length, head_width, stride);
      float* mixed = output + size_t(document.start) * width + head * head_width;
      for (int from = 0; from < length; from += block_of_positions) {
        const int count = std::min(block_of_positions, length - from), end = from + count;
        float* rows = share + from * stride;
        matrix_product(count, end, head_width, rows_of(query + from * row, row), keys, stride, rows, stride, false);
        for (int i = 0; i < count; i++) softmax(rows + i * stride, from + i, end, factor);
        matrix_product(count, head_width, end, rows_of(rows, stride), value, row, mixed + from * width, width, false);
      }
    }
  }
}

/// Turns the gradients of the shares into those of the scores, for the positions [from, end) of one document:
/// a score moves its own share up and, through the softmax, all the others down.
static void softmax_backward(const float* shares, float* slopes, long stride, int from, int end, float factor) {
  const int whole = whole_vectors(end);
  for (int position = from; position < end; position++) {
    const float* share = shares + position * stride;
    float* slope = slopes + position * stride;
    for (int i = end; i < whole; i++) slope[i] = 0;
    Vector along = {};
    for (int i = 0; i < whole; i += lanes) along += load(share + i) * load(slope + i);
    const Vector mean = fill(sum(along));
    for (int i = 0; i < whole; i += lanes) store(slope + i, load(share + i) * (load(slope + i) - mean) * factor);
  }
}

void Attention::backward(const Config& config, const std::vector<Span>& documents, const float* query_key_value,
                         const float* shares, const float* output_gradient, float* gradient) {
  const int width = config.width, head_width = config.head_width();
  const long row = 3 * width;
  const float factor = 1 / std::sqrt(float(head_width));
  for (const Span& document : documents) {
    const int length = document.length;
    const long stride = row_length(length);
    float* slope = slopes.sized(length * stride);
    for (int head = 0; head < config.heads; head++, shares += length * stride) {
      const size_t at = size_t(document.start) * row + head * head_width;
      const float *query = query_key_value + at, *key = query + width, *value = key + width;
      float *query_gradient = gradient + at, *key_gradient = query_gradient + width;
      float* value_gradient = key_gradient + width;
      const float* incoming = output_gradient + size_t(document.start) * width + head * head_width;
      const float* values = turn(turned, value, row, length, head_width, stride);
      for (int from = 0; from < length; from += block_of_positions) {
        const int count = std::min(block_of_positions, length - from), end = from + count;
        float* block = slope + from * stride;
        matrix_product(count, end, head_width, rows_of(incoming + from * width, width), values, stride, block, stride,
                       false);
        softmax_backward(shares, slope, stride, from, end, factor);
        matrix_product(count, head_width, end, rows_of(block, stride), key, row, query_gradient + from * row, row,
                       false);
      }
      for (int from = 0; from < length; from += block_of_positions) {
        // Keys and values of these positions were seen by them and all later ones.
        const int count = std::min(block_of_positions, length - from), later = length - from;
        const LeftMatrix seen_slope = transposed(slope + from * stride + from, stride);
        const LeftMatrix seen_share = transposed(shares + from * stride + from, stride);
        matrix_product(count, head_width, later, seen_slope, query + from * row, row, key_gradient + from * row, row,
                       false);
        matrix_product(count, head_width, later, seen_share, incoming + from * width, width,
                       value_gradient + from * row, row, false);
      }
    }
  }
}
