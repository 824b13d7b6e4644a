#pragma once
#include <cstdio>
#include <functional>
#include <stdexcept>
#include <typeinfo>
struct Base { virtual ~Base(); virtual const char *name() const; int value = 0; };
struct Derived : Base { explicit Derived(int v) { value = v; } const char *name() const override; };
struct Other : virtual Base { const char *name() const override { return "Other"; } };
struct Guard { const char *what; ~Guard() { printf("~%s\n", what); } };
template <typename T> struct Tagged : std::runtime_error { T tag; explicit Tagged(T t) : std::runtime_error("tagged"), tag(t) {} };
extern "C" int throw_int(int value);
void throw_derived(int value);
void throw_other();
void throw_tagged();
int call_back(int (*function)(int), int value);
int call_guarded(const std::function<int(int)> &function, int value);
Base *make_derived();
const std::type_info &type_of_derived();
const std::type_info &type_of_string();
