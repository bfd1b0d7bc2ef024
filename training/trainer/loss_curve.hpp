// The loss curve on disk: one CSV row a report, in nats per counted token.
#pragma once
#include <cstdio>
#include <string>
#include <vector>

#include "stop.hpp"

struct LossPoint {
  long tokens = 0;
  double train = 0, validation = 0;
};

class LossCurve {
 public:
  explicit LossCurve(const std::string& path) : path(path) {}

  /// Keeps the rows up to `tokens` (a resumed run repeats what came after its checkpoint) and drops the rest.
  void start_at(long tokens) {
    std::vector<LossPoint> kept;
    if (FILE* file = tokens > 0 ? fopen(path.c_str(), "r") : nullptr) {
      LossPoint point;
      fscanf(file, "%*[^\n]\n");
      while (fscanf(file, "%ld,%lf,%lf\n", &point.tokens, &point.train, &point.validation) == 3)
        if (point.tokens <= tokens) kept.push_back(point);
      fclose(file);
    }
    FILE* file = open("w");
    fprintf(file, "tokens,train,validation\n");
    fclose(file);
    for (const LossPoint& point : kept) add(point);
  }

  void add(const LossPoint& point) const {
    FILE* file = open("a");
    fprintf(file, "%ld,%.5f,%.5f\n", point.tokens, point.train, point.validation);
    fclose(file);
  }

 private:
  FILE* open(const char* mode) const {
    FILE* file = fopen(path.c_str(), mode);
    if (!file) stop("cannot write %s", path.c_str());
    return file;
  }
  std::string path;
};
