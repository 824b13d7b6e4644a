#pragma once
#include <cstdio>
#include <iostream>
#include <string>
inline int counter = [] { puts("counter"); return 10; }();
inline int next_local() { static int value = 100; return ++value; }
template <typename T> struct Registry { static int count; static T *slot; };
template <typename T> int Registry<T>::count = [] { return 5; }();
template <typename T> T *Registry<T>::slot;
template <typename T> inline int label = 3;
struct Root { int id = 1; virtual ~Root() {} virtual std::string who() const { return "Root"; } };
struct Left : virtual Root { int left = 2; std::string who() const override { return "Left"; } };
struct Right : virtual Root { int right = 3; };
struct Bottom : Left, Right { int bottom = 4; std::string who() const override { return "Bottom of " + Left::who(); } };
struct Loud { const char *name; explicit Loud(const char *n) : name(n) { printf("+%s\n", name); } ~Loud() { printf("-%s\n", name); } };
Root *make_bottom();
const void *address_of(int which);
int bump();
int describe(Root &root, int Left::*left, std::string (Root::*who)() const);
