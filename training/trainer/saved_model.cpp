// Reads of a checkpoint only what every model has: its shape and its weights.
#include "saved_model.hpp"

#include <algorithm>
#include <cstdio>
#include <cstring>

#include "checkpoint.hpp"
#include "stop.hpp"

namespace {

/// The shape in the words that Settings::fingerprint begins with; false when they do not.
bool read_shape(const std::string& words, Config& config) {
  const int found = sscanf(words.c_str(), "vocabulary %d width %d layers %d heads %d hidden %d context %d",
                           &config.vocabulary, &config.width, &config.layers, &config.heads, &config.hidden,
                           &config.context);
  const size_t precision = words.find(" precision ");
  if (precision != std::string::npos) {
    const size_t from = precision + strlen(" precision ");
    config.precision = precision_named(words.substr(from, words.find(' ', from) - from));
  }
  return found == 6;
}

std::string shape_of(const Config& config) {
  char words[128];
  snprintf(words, sizeof words, "vocabulary %d width %d layers %d heads %d hidden %d", config.vocabulary, config.width,
           config.layers, config.heads, config.hidden);
  return words;
}

/// FNV-1a over the bytes of the weights (Fowler, Noll, Vo; RFC 9923).
uint64_t mark_of(const std::vector<float>& weights) {
  const auto* bytes = reinterpret_cast<const unsigned char*>(weights.data());
  uint64_t mark = 0xcbf29ce484222325ull;
  for (size_t i = 0; i < weights.size() * sizeof(float); i++) mark = (mark ^ bytes[i]) * 0x100000001b3ull;
  return mark;
}

}  // namespace

SavedModel::SavedModel(const std::string& path) {
  FILE* file = fopen(path.c_str(), "rb");
  if (!file) stop("cannot open %s", path.c_str());
  CheckpointHeader header, right;
  if (fread(&header, sizeof header, 1, file) != 1 || memcmp(header.magic, right.magic, sizeof right.magic) != 0 ||
      header.settings_bytes > 4096)
    stop("%s is not a checkpoint", path.c_str());
  std::string words(header.settings_bytes, ' ');
  if (fread(words.data(), 1, words.size(), file) != words.size() || !read_shape(words, config))
    stop("%s does not say what shape its model has", path.c_str());
  if (header.parameters != Layout(config).count) stop("%s is damaged", path.c_str());
  weights.resize(header.parameters);
  if (fread(weights.data(), 4, weights.size(), file) != weights.size())
    stop("%s is damaged", path.c_str());
  fclose(file);
  mark = mark_of(weights);
}

void SavedModel::copy_into(Model& model) const {
  const std::string own = shape_of(config), wanted = shape_of(model.layout.config);
  if (own != wanted)
    stop("a model with %s cannot start from one with %s", wanted.c_str(), own.c_str());
  std::copy(weights.begin(), weights.end(), model.weights.data());
  model.refresh();
}

std::unique_ptr<Model> teacher_for(const SavedModel& saved, const Config& pupil) {
  if (saved.config.vocabulary != pupil.vocabulary || saved.config.context < pupil.context)
    stop("a teacher needs its pupil's vocabulary of %d and a context of %d, and has %d and %d", pupil.vocabulary,
         pupil.context, saved.config.vocabulary, saved.config.context);
  auto teacher = std::make_unique<Model>(saved.config);
  saved.copy_into(*teacher);
  return teacher;
}

std::shared_ptr<const SavedModel> saved_model(const std::string& path) {
  return path.empty() ? nullptr : std::make_shared<const SavedModel>(path);
}
