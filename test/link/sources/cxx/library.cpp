/* A tour of the C++ library: streams, locale, regex, filesystem, format and ranges where the library has them. */
#include <algorithm>
#include <charconv>
#include <chrono>
#include <clocale>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <locale>
#include <map>
#include <memory_resource>
#include <numeric>
#include <optional>
#include <random>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>
#if __has_include(<format>)
#include <format>
#endif
struct Grouping : std::numpunct<char> { char do_thousands_sep() const override { return '_'; } std::string do_grouping() const override { return "\3"; } };
int main() {
  std::ios::sync_with_stdio(true);
  std::cout << std::hex << std::showbase << 255 << ' ' << std::dec << std::setw(6) << std::setfill('*') << 42 << ' ' << std::fixed << std::setprecision(3) << 3.14159 << std::endl;
  std::cout.imbue(std::locale(std::locale::classic(), new Grouping));
  std::cout << 1234567 << '\n';
  std::wcout << L"wide" << std::endl;
  std::clog << "not compared" << std::endl;
  std::istringstream in("12 word 3.5 true");
  int i; std::string word; double d; bool b;
  in >> i >> word >> d >> std::boolalpha >> b;
  std::cout << i << word << d << b << '\n';
  std::smatch match;
  std::string line = "key = value; other = thing";
  std::regex pattern(R"((\w+)\s*=\s*(\w+))");
  for (std::sregex_iterator it(line.begin(), line.end(), pattern), end; it != end; ++it) std::cout << (*it)[1] << "->" << (*it)[2] << '\n';
  try { std::regex bad("("); } catch (std::regex_error &e) { std::cout << "regex " << e.code() << '\n'; }
  auto folder = std::filesystem::temp_directory_path() / "telejit-cxx-XXXXXX";
  std::string name = folder.string();
  if (!mkdtemp(name.data())) return 1;
  folder = name;
  { std::ofstream out(folder / "file.txt"); out << "one\ntwo\n"; }
  std::ifstream file(folder / "file.txt");
  for (std::string text; std::getline(file, text);) std::cout << text << ' ';
  std::cout << std::filesystem::file_size(folder / "file.txt") << ' ' << std::filesystem::exists(folder / "none") << ' ' << (folder / "a.b").extension() << '\n';
  try { std::filesystem::directory_iterator(folder / "none"); } catch (std::filesystem::filesystem_error &e) { std::cout << e.code() << '\n'; }
  std::cout << std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator()) << ' ' << std::filesystem::remove_all(folder) << '\n';
  std::variant<int, std::string> either = "text";
  std::cout << std::visit([](auto &v) { return sizeof v; }, either) << ' ' << std::get<std::string>(either) << '\n';
  std::mt19937_64 random(42);
  std::cout << random() << ' ' << std::hash<std::string>()("stable") % 1 << '\n';
  std::unordered_map<std::string, int> counts;
  for (auto w : {"a", "b", "a"}) counts[w]++;
  std::map<std::string, int> sorted(counts.begin(), counts.end());
  for (auto &[key, value] : sorted) std::cout << key << value;
  std::cout << std::accumulate(sorted.begin(), sorted.end(), 0, [](int s, auto &p) { return s + p.second; }) << '\n';
  char buffer[32];
  auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, 2.5e100);
  std::cout << std::string(buffer, end) << '\n';
  std::pmr::monotonic_buffer_resource pool;
  std::pmr::vector<int> pooled({3, 1, 2}, &pool);
  std::sort(pooled.begin(), pooled.end());
  std::cout << pooled[0] << pooled[2] << ' ' << std::chrono::duration_cast<std::chrono::minutes>(std::chrono::hours(2)).count() << '\n';
  try { std::locale("no_SUCH.locale"); } catch (std::runtime_error &) { std::cout << "no such locale\n"; }
  std::tm when{};
  when.tm_year = 100; when.tm_mon = 1; when.tm_mday = 29;
  std::cout << std::put_time(&when, "%F") << '\n';
#ifdef __cpp_lib_format
  std::cout << std::format("{:>5}|{:x}", "ab", 255) << '\n';
#endif
  std::cout.exceptions(std::ios::failbit);
  try { std::cout.setstate(std::ios::failbit); } catch (std::ios::failure &e) { puts("ios failure"); }
}
