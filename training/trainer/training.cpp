// The training loop: two halves of every batch (on one thread or two), a step, and from time to time a report.
#include "training.hpp"

#include <chrono>
#include <cstdio>
#include <memory>
#include <thread>

#include "checkpoint.hpp"
#include "loss_curve.hpp"
#include "stop.hpp"

std::string Settings::fingerprint() const {
  char words[512];
  snprintf(words, sizeof words,
           "vocabulary %d width %d layers %d heads %d hidden %d context %d seed %lu tokens %ld batch %ld micro %ld "
           "report %ld matrix-rate %g embedding-rate %g weight-decay %g warm-up %g decay-share %g",
           config.vocabulary, config.width, config.layers, config.heads, config.hidden, config.context, seed, tokens,
           batch_tokens, micro_tokens, report_every, optimiser.matrix_rate, optimiser.embedding_rate,
           optimiser.weight_decay, optimiser.warm_up_steps, optimiser.decay_share);
  std::string all = words;
  if (config.precision != Precision::f32) all += std::string(" precision ") + name_of(config.precision);
  if (start) {
    snprintf(words, sizeof words, " start %016lx", start->mark);
    all += words;
  }
  if (teacher) {
    snprintf(words, sizeof words, " teacher %016lx share %g", teacher->mark, teacher_share);
    all += words;
  }
  return all;
}

namespace {

/// Every second micro-batch of a step, with a gradient of its own: the halves are always added in the same order,
/// so that one thread and two give the same bits.
struct Half {
  Transformer transformer;
  std::unique_ptr<Transformer> teacher;
  const float teacher_share;
  std::vector<float> gradient;
  Loss loss;
  Half(Model& model, Model* teacher, float share)
      : transformer(model),
        teacher(teacher ? std::make_unique<Transformer>(*teacher) : nullptr),
        teacher_share(share),
        gradient(model.layout.count) {}

  void run(const std::vector<Batch>& batches, size_t first) {
    std::fill(gradient.begin(), gradient.end(), 0.0f);
    loss = {};
    for (size_t i = first; i < batches.size(); i += 2) {
      const SoftTargets soft = teacher ? teacher->teach(batches[i], teacher_share) : SoftTargets{};
      loss.add(transformer.run(batches[i], gradient.data(), soft));
    }
  }
};

double mean_loss(Transformer& transformer, const Documents& documents, const Config& config, int micro_tokens) {
  Loss loss;
  for (size_t index = 0; index < documents.count();) {
    Batch batch;
    while (index < documents.count() && batch.size() < micro_tokens) append(batch, documents, index++, config.context);
    loss.add(transformer.run(batch, nullptr));
  }
  return loss.mean();
}

class Run {
 public:
  explicit Run(const Settings& settings)
      : settings(settings),
        training(settings.data + "/train", settings.config.vocabulary),
        validation(settings.data + "/validation", settings.config.vocabulary),
        state(settings.config),
        reader(training, settings.seed, settings.config.context),
        curve(settings.out + "/loss.csv"),
        teacher(settings.teacher ? teacher_for(*settings.teacher, settings.config) : nullptr),
        halves{{state.model, teacher.get(), float(settings.teacher_share)},
               {state.model, teacher.get(), float(settings.teacher_share)}} {}

  void go() {
    start();
    while (state.tokens < settings.tokens) {
      const long before = state.tokens;
      step();
      const bool done = state.tokens >= settings.tokens;
      if (done || before / settings.report_every != state.tokens / settings.report_every) {
        report();
        if (!done && settings.stop_after > 0 && state.tokens >= settings.stop_after) return;
      }
    }
    write_summary();
  }

 private:
  void start() {
    if (settings.start) settings.start->copy_into(state.model);
    else state.model.initialise(settings.seed);
    if (settings.resume) load_checkpoint(settings.out + "/checkpoint.bin", state, settings);
    reader.seek(state.position);
    curve.start_at(state.tokens);
    resumed_at = state.tokens;
    clock_start = std::chrono::steady_clock::now();
    seconds_before = state.seconds;
  }

  void step() {
    std::vector<Batch> batches;
    long size = 0;
    for (; size < settings.batch_tokens; size += batches.back().size())
      batches.push_back(reader.next(settings.micro_tokens));
    if (settings.threads > 1) {
      std::thread second([&] { halves[1].run(batches, 1); });
      halves[0].run(batches, 0);
      second.join();
    } else {
      for (int half = 0; half < 2; half++) halves[half].run(batches, half);
    }
    Loss loss = halves[0].loss;
    loss.add(halves[1].loss);
    const float share = 1 / loss.weight;
    std::vector<float>& gradient = halves[0].gradient;
    for (size_t i = 0; i < gradient.size(); i++) gradient[i] = (gradient[i] + halves[1].gradient[i]) * share;
    const double progress = double(state.tokens) / settings.tokens;
    gradient_length = state.optimiser.step(state.model, settings.optimiser, gradient, progress, settings.threads);
    state.tokens += size;
    since_report.add(loss);
  }

  void report() {
    last = {state.tokens, since_report.mean(),
            mean_loss(halves[0].transformer, validation, settings.config, settings.micro_tokens)};
    since_report = {};
    curve.add(last);
    state.position = reader.position();
    state.seconds = seconds_before + elapsed();
    save_checkpoint(settings.out + "/checkpoint.bin", state, settings);
    fprintf(stderr, "%.1f M tokens  train %.4f  validation %.4f  gradient %.2f  %.0f s  %.0f tokens/s\n",
            state.tokens / 1e6, last.train, last.validation, gradient_length, state.seconds,
            (state.tokens - resumed_at) / elapsed());
  }

  void write_summary() const {
    FILE* file = fopen((settings.out + "/summary.json").c_str(), "w");
    if (!file) stop("cannot write %s/summary.json", settings.out.c_str());
    fprintf(file,
            "{\n  \"parameters\": %zu,\n  \"tokens\": %ld,\n  \"steps\": %ld,\n  \"epochs\": %.3f,\n  \"seed\": %lu,\n"
            "  \"seconds\": %.1f,\n  \"train\": %.5f,\n  \"validation\": %.5f\n}\n",
            state.model.layout.count, state.tokens, state.optimiser.steps,
            state.position.epoch + double(state.position.index) / training.count(), settings.seed, state.seconds,
            last.train, last.validation);
    fclose(file);
  }

  double elapsed() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - clock_start).count();
  }

  const Settings& settings;
  Documents training, validation;
  State state;
  Reader reader;
  LossCurve curve;
  std::unique_ptr<Model> teacher;
  Half halves[2];
  Loss since_report;
  LossPoint last;
  double gradient_length = 0, seconds_before = 0;
  long resumed_at = 0;
  std::chrono::steady_clock::time_point clock_start;
};

}  // namespace

void train(const Settings& settings) { std::make_unique<Run>(settings)->go(); }
