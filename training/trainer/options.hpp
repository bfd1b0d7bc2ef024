// The command line: `--name value` pairs, each of which must be asked for exactly once by the command.
#pragma once
#include <map>
#include <string>

#include "model.hpp"
#include "stop.hpp"

class Options {
 public:
  Options(int count, char** words) {
    for (int i = 0; i < count; i += 2) {
      const std::string name = words[i];
      if (name.rfind("--", 0) != 0 || i + 1 == count) stop("expected --name value, got %s", words[i]);
      values[name.substr(2)] = words[i + 1];
    }
  }

  std::string text(const std::string& name, const std::string& otherwise = "") {
    const auto found = values.find(name);
    if (found == values.end()) return otherwise;
    const std::string value = found->second;
    values.erase(found);
    return value;
  }

  double number(const std::string& name, double otherwise) {
    const std::string given = text(name);
    if (given.empty()) return otherwise;
    char* end;
    const double value = strtod(given.c_str(), &end);
    if (*end) stop("--%s needs a number, got %s", name.c_str(), given.c_str());
    return value;
  }

  /// A number from 0 to 1, given when it is `needed` and only then.
  double share(const std::string& name, bool needed) {
    const double value = number(name, needed ? -1 : 0);
    if (value < 0 || value > (needed ? 1 : 0))
      stop(needed ? "--%s needs a number from 0 to 1" : "--%s needs a --teacher", name.c_str());
    return value;
  }

  Config config() {
    Config config;
    config.vocabulary = number("vocabulary", config.vocabulary);
    config.width = number("width", config.width);
    config.layers = number("layers", config.layers);
    config.heads = number("heads", config.heads);
    config.hidden = number("hidden", config.hidden);
    config.context = number("context", config.context);
    config.precision = precision_named(text("precision", name_of(config.precision)));
    if (config.width % 8 || config.hidden % 8 || config.vocabulary % 8)
      stop("width, hidden and vocabulary must be multiples of 8");
    if (config.width % (2 * config.heads)) stop("a head needs an even width");
    return config;
  }

  void finish() const {
    if (!values.empty()) stop("unknown option --%s", values.begin()->first.c_str());
  }

 private:
  std::map<std::string, std::string> values;
};
