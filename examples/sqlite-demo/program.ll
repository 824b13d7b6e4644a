; What this program does, in C:
;
;   static sqlite3 *db;
;
;   int main(void) {
;     check(sqlite3_open(":memory:", &db));
;     check(sqlite3_exec(db, "CREATE TABLE reading(...)", 0, 0, 0));
;     insert_rows();
;     print_rows();
;     return sqlite3_close(db);
;   }
;
; Nothing here says where SQLite comes from: its functions are declared only, and the linker finds them in libsqlite3.a.
; printf, fprintf, exit and stderr come from the C library of the executor's process.

@db = internal global ptr null
@stderr = external global ptr

@memory = private constant [9 x i8] c":memory:\00"
@create = private constant [76 x i8] c"CREATE TABLE reading(id INTEGER PRIMARY KEY, station INTEGER, celsius REAL)\00"
@begin = private constant [6 x i8] c"BEGIN\00"
@insert = private constant [54 x i8] c"INSERT INTO reading(station, celsius) VALUES (?1, ?2)\00"
@commit = private constant [7 x i8] c"COMMIT\00"
@select = private constant [114 x i8] c"SELECT station, count(*), min(celsius), avg(celsius), max(celsius) FROM reading GROUP BY station ORDER BY station\00"
@header = private constant [74 x i8] c"SQLite %s: 100,000 rows inserted\0A\0Astation   rows     min    mean     max\0A\00"
@row = private constant [27 x i8] c"%7d %6d %7.2f %7.2f %7.2f\0A\00"
@failed = private constant [12 x i8] c"SQLite: %s\0A\00"

declare i32 @sqlite3_open(ptr, ptr)
declare i32 @sqlite3_exec(ptr, ptr, ptr, ptr, ptr)
declare i32 @sqlite3_prepare_v2(ptr, ptr, i32, ptr, ptr)
declare i32 @sqlite3_bind_int(ptr, i32, i32)
declare i32 @sqlite3_bind_double(ptr, i32, double)
declare i32 @sqlite3_step(ptr)
declare i32 @sqlite3_reset(ptr)
declare i32 @sqlite3_finalize(ptr)
declare i32 @sqlite3_column_int(ptr, i32)
declare double @sqlite3_column_double(ptr, i32)
declare ptr @sqlite3_errmsg(ptr)
declare ptr @sqlite3_libversion()
declare i32 @sqlite3_close(ptr)
declare i32 @printf(ptr, ...)
declare i32 @fprintf(ptr, ptr, ...)
declare void @exit(i32) noreturn

; Anything but `expected` ends the program with SQLite's own message.
define internal void @expect(i32 %expected, i32 %status) {
  %is_expected = icmp eq i32 %status, %expected
  br i1 %is_expected, label %good, label %bad
bad:
  %db = load ptr, ptr @db
  %message = call ptr @sqlite3_errmsg(ptr %db)
  %stderr = load ptr, ptr @stderr
  call i32 (ptr, ptr, ...) @fprintf(ptr %stderr, ptr @failed, ptr %message)
  call void @exit(i32 1)
  unreachable
good:
  ret void
}

define internal void @run(ptr %sql) {
  %db = load ptr, ptr @db
  %status = call i32 @sqlite3_exec(ptr %db, ptr %sql, ptr null, ptr null, ptr null)
  call void @expect(i32 0, i32 %status)                     ; SQLITE_OK
  ret void
}

define internal ptr @prepare(ptr %sql) {
  %slot = alloca ptr
  %db = load ptr, ptr @db
  %status = call i32 @sqlite3_prepare_v2(ptr %db, ptr %sql, i32 -1, ptr %slot, ptr null)
  call void @expect(i32 0, i32 %status)
  %statement = load ptr, ptr %slot
  ret ptr %statement
}

; 100,000 rows in one transaction: station i % 5, and a temperature that spreads over 30 degrees; each
; station is 7 degrees warmer than the one before it.
define internal void @insert_rows() {
entry:
  call void @run(ptr @begin)
  %statement = call ptr @prepare(ptr @insert)
  br label %next
next:
  %i = phi i32 [ 0, %entry ], [ %i.next, %next ]
  %station = urem i32 %i, 5
  %scrambled = mul i32 %i, 7919
  %spread = urem i32 %scrambled, 3001
  %warmer = mul i32 %station, 700
  %sum = add i32 %spread, %warmer
  %hundredths = sub i32 %sum, 2000
  %whole = sitofp i32 %hundredths to double
  %celsius = fdiv double %whole, 100.0
  %bound.1 = call i32 @sqlite3_bind_int(ptr %statement, i32 1, i32 %station)
  call void @expect(i32 0, i32 %bound.1)
  %bound.2 = call i32 @sqlite3_bind_double(ptr %statement, i32 2, double %celsius)
  call void @expect(i32 0, i32 %bound.2)
  %stepped = call i32 @sqlite3_step(ptr %statement)
  call void @expect(i32 101, i32 %stepped)                  ; SQLITE_DONE
  %reset = call i32 @sqlite3_reset(ptr %statement)
  call void @expect(i32 0, i32 %reset)
  %i.next = add i32 %i, 1
  %is_done = icmp eq i32 %i.next, 100000
  br i1 %is_done, label %done, label %next
done:
  %finalized = call i32 @sqlite3_finalize(ptr %statement)
  call void @expect(i32 0, i32 %finalized)
  call void @run(ptr @commit)
  ret void
}

define internal void @print_rows() {
entry:
  %version = call ptr @sqlite3_libversion()
  call i32 (ptr, ...) @printf(ptr @header, ptr %version)
  %statement = call ptr @prepare(ptr @select)
  br label %next
next:
  %stepped = call i32 @sqlite3_step(ptr %statement)
  %is_row = icmp eq i32 %stepped, 100                       ; SQLITE_ROW
  br i1 %is_row, label %row, label %done
row:
  %station = call i32 @sqlite3_column_int(ptr %statement, i32 0)
  %count = call i32 @sqlite3_column_int(ptr %statement, i32 1)
  %min = call double @sqlite3_column_double(ptr %statement, i32 2)
  %mean = call double @sqlite3_column_double(ptr %statement, i32 3)
  %max = call double @sqlite3_column_double(ptr %statement, i32 4)
  call i32 (ptr, ...) @printf(ptr @row, i32 %station, i32 %count, double %min, double %mean, double %max)
  br label %next
done:
  call void @expect(i32 101, i32 %stepped)
  %finalized = call i32 @sqlite3_finalize(ptr %statement)
  call void @expect(i32 0, i32 %finalized)
  ret void
}

define i32 @main() {
  %opened = call i32 @sqlite3_open(ptr @memory, ptr @db)
  call void @expect(i32 0, i32 %opened)
  call void @run(ptr @create)
  call void @insert_rows()
  call void @print_rows()
  %db = load ptr, ptr @db
  %closed = call i32 @sqlite3_close(ptr %db)
  ret i32 %closed
}
