#include <string>
thread_local std::string from_other = "other ";
thread_local int counted;
template <typename T> struct Holder { static thread_local T value; };
template <typename T> thread_local T Holder<T>::value = 21;
int count_in_other() { return ++counted + (Holder<long>::value == 22 ? 100 : 0); }
