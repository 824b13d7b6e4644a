; As a compiler without an optimiser writes it: every variable of a loop is in memory.

@samples = global [4096 x i32] zeroinitializer

; Mixes a number into all samples.
define void @mix(i32 %amount) {
entry:
  %i = alloca i64
  store i64 0, ptr %i
  br label %test

test:
  %at = load i64, ptr %i
  %more = icmp slt i64 %at, 4096
  br i1 %more, label %body, label %done

body:
  %k = load i64, ptr %i
  %place = getelementptr [4096 x i32], ptr @samples, i64 0, i64 %k
  %old = load i32, ptr %place
  %twice = shl i32 %old, 1
  %new = add i32 %twice, %amount
  %less = sub i32 %new, %old
  store i32 %less, ptr %place
  %next = load i64, ptr %i
  %next1 = add i64 %next, 1
  store i64 %next1, ptr %i
  br label %test

done:
  ret void
}

; Mixes in n numbers, from 1 on, and gives the last sample.
define i32 @mix_many(i32 %n) {
entry:
  %i = alloca i32
  store i32 1, ptr %i
  br label %test

test:
  %at = load i32, ptr %i
  %more = icmp sle i32 %at, %n
  br i1 %more, label %body, label %done

body:
  %amount = load i32, ptr %i
  call void @mix(i32 %amount)
  %next = add i32 %amount, 1
  store i32 %next, ptr %i
  br label %test

done:
  %last = getelementptr [4096 x i32], ptr @samples, i64 0, i64 4095
  %r = load i32, ptr %last
  ret i32 %r
}
