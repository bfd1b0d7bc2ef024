// Runs the model on all documents of a file as one batch, and writes or checks what comes back.
#include "inspection.hpp"

#include <cmath>
#include <cstdio>

#include "data.hpp"
#include "random.hpp"
#include "saved_model.hpp"

static Batch whole_file(const std::string& prefix, const Config& config) {
  const Documents documents(prefix, config.vocabulary);
  Batch batch;
  for (size_t index = 0; index < documents.count(); index++) append(batch, documents, index, config.context);
  return batch;
}

void write_gradients(Options& options) {
  const Config config = options.config();
  const std::string weights = options.text("weights"), data = options.text("data"), out = options.text("out");
  options.finish();
  Model model(config);
  const size_t count = model.layout.count;
  FILE* file = fopen(weights.c_str(), "rb");
  if (!file || fread(model.weights.data(), 4, count, file) != count || fgetc(file) != EOF)
    stop("%s does not hold the %zu weights of this model", weights.c_str(), count);
  fclose(file);
  model.refresh();
  Transformer transformer(model);
  std::vector<float> logits, gradient(count);
  transformer.logits_wanted = &logits;
  const Loss loss = transformer.run(whole_file(data, config), gradient.data());
  for (float& slope : gradient) slope /= loss.weight;
  file = fopen(out.c_str(), "wb");
  if (!file) stop("cannot write %s", out.c_str());
  const double head[2] = {loss.mean(), loss.weight};
  fwrite(head, 8, 2, file);
  fwrite(logits.data(), 4, logits.size(), file);
  fwrite(gradient.data(), 4, gradient.size(), file);
  if (fclose(file) != 0) stop("cannot write %s", out.c_str());
}

void check_gradients(Options& options) {
  const Config config = options.config();
  const uint64_t seed = options.number("seed", 1);
  const Batch batch = whole_file(options.text("data"), config);
  const auto saved_teacher = saved_model(options.text("teacher"));
  const double share = options.share("teacher-share", saved_teacher != nullptr);
  options.finish();
  const auto teacher_model = saved_teacher ? teacher_for(*saved_teacher, config) : nullptr;
  const auto teacher = teacher_model ? std::make_unique<Transformer>(*teacher_model) : nullptr;
  const SoftTargets soft = teacher ? teacher->teach(batch, share) : SoftTargets{};
  Model model(config);
  model.initialise(seed);
  // Norms of exactly 1 would hide a mistake in how they are multiplied.
  Random random(seed + 1);
  for (const Tensor& tensor : model.layout.tensors)
    if (tensor.kind == Kind::norm)
      for (size_t i = 0; i < tensor.count(); i++) model.weights.data()[tensor.offset + i] += 0.2f * random.normal();
  model.refresh();
  Transformer transformer(model);
  std::vector<float> gradient(model.layout.count);
  transformer.run(batch, gradient.data(), soft);
  const std::vector<float> weights(model.weights.data(), model.weights.data() + model.layout.count);
  for (const Tensor& tensor : model.layout.tensors) {
    double squares = 0;
    for (size_t i = 0; i < tensor.count(); i++) squares += std::pow(gradient[tensor.offset + i], 2);
    const double length = std::sqrt(squares), distance = 0.01 * std::sqrt(tensor.kind == Kind::norm ? 1 : 10);
    double loss[2];
    for (int side = 0; side < 2; side++) {
      for (size_t i = 0; i < tensor.count(); i++) {
        const size_t at = tensor.offset + i;
        model.weights.data()[at] = weights[at] + (side ? -1 : 1) * distance * gradient[at] / length;
      }
      model.refresh();
      loss[side] = transformer.run(batch, nullptr, soft).total;
    }
    for (size_t i = 0; i < tensor.count(); i++) model.weights.data()[tensor.offset + i] = weights[tensor.offset + i];
    printf("{\"tensor\": \"%s\", \"gradient\": %.9g, \"differences\": %.9g}\n", tensor.name.c_str(), length,
           (loss[0] - loss[1]) / (2 * distance));
  }
}
