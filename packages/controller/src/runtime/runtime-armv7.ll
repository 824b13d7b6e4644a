; Made from runtime.c by "npm run gen:runtime"; do not edit.
; sha256 of the C files: c97cf1dad2221739273756547115c1f85c35c322ee1b7ee2b75832675d2d9886

%struct.task = type { %union.anon, %union.anon.0, %union.anon.1, i64, i64, i32, i32, %union.anon.2, %union.anon.3, %struct.origin }
%union.anon = type { i64 }
%union.anon.0 = type { i64 }
%union.anon.1 = type { i64 }
%union.anon.2 = type { i64 }
%union.anon.3 = type { i64 }
%struct.origin = type { i32, i32, i64 }
%struct.region = type { %union.anon.14, i64 }
%union.anon.14 = type { i64 }
%struct.upcall = type { i32, i32, i32 }
%struct.code_range = type { i64, i64, i64 }
%struct.memory_part = type { %union.anon.33, i64 }
%union.anon.33 = type { i64 }
%struct.made_thread = type { i64, i64, %struct.origin, i32, i32 }
%struct.notification = type { i64, i64, i64, i64, i64 }
%struct.alternate_stack = type { i8*, i32, i32 }
%struct.signal_action = type { i8*, %struct.opaque128, i32, i8* }
%struct.opaque128 = type { [32 x i32] }
%struct.anon.57 = type { i32, i8* }
%struct.range = type { i64, i64 }
%struct.legacy = type { %struct.report, i32, i32, i32 }
%struct.report = type { i32, i32, i32, i32, i64, i32, i32, i32, i32, i32, i32, [40 x i64], [96 x i64], [512 x i8], [1536 x i8], %struct.anon }
%struct.anon = type { i64, i64, %struct.origin, %union.anon.4, i32, [16 x i8] }
%union.anon.4 = type { i64 }
%struct.isolated = type { %union.anon.58, %union.anon.59, %union.anon.60, i64, i64, %union.anon.61, %union.anon.62, i64, i32, i32, i32, i32 }
%union.anon.58 = type { i64 }
%union.anon.59 = type { i64 }
%union.anon.60 = type { i64 }
%union.anon.61 = type { i64 }
%union.anon.62 = type { i64 }
%struct.own_action = type { %struct.signal_action, i32, i32 }
%struct.worker = type { %struct.worker*, %struct.worker*, i8*, %struct.worker*, %struct.task*, %struct.registration*, i32, i32, i8*, i8*, i32, %struct.origin, i8* (i8*)*, i8*, i8*, i8*, i8*, i32, i32, i32, i8*, i8*, i8*, %struct.report*, i32, i32, i32, i32, i32, i32, i32, [4 x i8], %struct.opaque512, %struct.opaque512, %struct.opaque128, %struct.opaque128, %struct.opaque128, [3 x i32], i8*, i64, i32, %struct.anon.5 }
%struct.registration = type { %struct.registration*, i32, [3 x i8*], %struct.function_array, i32 }
%struct.function_array = type { %union.anon.6, i64, i64 }
%union.anon.6 = type { i64 }
%struct.opaque512 = type { [128 x i32] }
%struct.anon.5 = type { i64, void (i32, i8*)*, [20 x i32] }
%struct.examination = type { %union.anon.66, i64, %union.anon.67, i32, i32, i32, i32 }
%union.anon.66 = type { i64 }
%union.anon.67 = type { i64 }
%struct.looked_thread = type { i32, i32 }
%struct.progress = type { i32, i32, i32, i32 }
%struct.program = type { %union.anon.70, %union.anon.71, %union.anon.72, %union.anon.73, %union.anon.74, i64, %union.anon.75, i64, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i64 }
%union.anon.70 = type { i64 }
%union.anon.71 = type { i64 }
%union.anon.72 = type { i64 }
%union.anon.73 = type { i64 }
%union.anon.74 = type { i64 }
%union.anon.75 = type { i64 }
%struct.walk = type { %struct.worker*, %struct.report*, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32*, i32* }
%struct.type_info = type { i8**, i8* }
%struct.exception_head = type { i8*, [7 x i8*], %struct.anon.65 }
%struct.anon.65 = type { i64, [20 x i32] }
%struct.timespec = type { i32, i32 }
%struct.thread_census = type { %struct.thread_list, %struct.thread_list }
%struct.thread_list = type { i32*, i32, i32 }
%struct.signal_info = type { i32, i32, i32, %union.anon.63 }
%union.anon.63 = type { %struct.anon.64 }
%struct.anon.64 = type { i32, i32 }
%struct.recursive_lock = type { i32, i32, i8* }
%struct.anon.68 = type { i8*, i32 }
%struct.program_header = type { i32, i32, i32, i32, i32, i32, i32, i32 }

@.str = private unnamed_addr constant [42 x i8] c"an exception of another language than C++\00", align 1
@registered = internal global i32 0, align 4
@telejit_runtime = local_unnamed_addr constant { i64, { void (i32, i32, i8**, i32*, i32)*, [4 x i8] }, { i32 (%struct.task*, i32)*, [4 x i8] }, { void (i8*, i8*)*, [4 x i8] }, { void (i8*, i8*)*, [4 x i8] }, { void (i32, i8*, i32)*, [4 x i8] }, { void (i32, i32)*, [4 x i8] }, { void (i8*, i8*)*, [4 x i8] }, { i32 (%struct.region*)*, [4 x i8] }, { i32*, [4 x i8] }, { i32 (void (i8*)*, i8*, i8*)*, [4 x i8] }, { i32 (void (i32, i8*)*, i8*)*, [4 x i8] }, { i32 (void (i8*)*, i8*)*, [4 x i8] }, { i32 (void ()*, void ()*, void ()*, i8*)*, [4 x i8] }, { i32 (void (i8*)*, i8*, i8*)*, [4 x i8] }, { void (%struct.upcall*, i32, i32)*, [4 x i8] }, { void ()*, [4 x i8] }, { void (i8*)*, [4 x i8] }, { void (i8*, i8*)*, [4 x i8] }, { i32 ()*, [4 x i8] }, { void (%struct.code_range*, i32, %struct.code_range*, i32)*, [4 x i8] }, { i32 (i64, i32)*, [4 x i8] }, { void (i32)*, [4 x i8] }, { void (i32)*, [4 x i8] }, { void (i32)*, [4 x i8] }, { void (i8*)*, [4 x i8] }, { void (i8*, %struct.memory_part*, i32)*, [4 x i8] }, { void (i8*, i8*)*, [4 x i8] }, { i32 (i8**, i8*, i8* (i8*)*, i8*)*, [4 x i8] }, { i32 (i8**, i32 (i8*)*, i8*)*, [4 x i8] }, { void (i8**, i8**, void ()*)*, [4 x i8] }, { i32 (i32*, void (i8*)*)*, [4 x i8] }, { i32 (i32)*, [4 x i8] }, { i32 (i32*, void (i8*)*)*, [4 x i8] }, { void (i32)*, [4 x i8] }, { void (i32)*, [4 x i8] }, { i32 (%struct.made_thread*, i32)*, [4 x i8] }, { i32 (i64, i32)*, [4 x i8] }, { i32 (i32, i8*, i8*)*, [4 x i8] }, { i32 (i32, i8*, i8*)*, [4 x i8] }, { i32 (void (i8*)*, i8*, i8*)*, [4 x i8] }, { i32 (%struct.notification*, i32)*, [4 x i8] }, { i32 (i32)*, [4 x i8] }, { i32 (i32, i32)*, [4 x i8] }, { i32 (i32, i32, i32)*, [4 x i8] }, { i32 (i8*, i32)*, [4 x i8] }, { i32 (%struct.alternate_stack*, %struct.alternate_stack*)*, [4 x i8] }, { i32 (i32, %struct.signal_action*, %struct.signal_action*)*, [4 x i8] }, { i8* (i32, i8*)*, [4 x i8] } } { i64 8, { void (i32, i32, i8**, i32*, i32)*, [4 x i8] } { void (i32, i32, i8**, i32*, i32)* @start, [4 x i8] undef }, { i32 (%struct.task*, i32)*, [4 x i8] } { i32 (%struct.task*, i32)* @submit, [4 x i8] undef }, { void (i8*, i8*)*, [4 x i8] } { void (i8*, i8*)* @run_initializers, [4 x i8] undef }, { void (i8*, i8*)*, [4 x i8] } { void (i8*, i8*)* @run_program, [4 x i8] undef }, { void (i32, i8*, i32)*, [4 x i8] } { void (i32, i8*, i32)* @attach_tls, [4 x i8] undef }, { void (i32, i32)*, [4 x i8] } { void (i32, i32)* @update_tls, [4 x i8] undef }, { void (i8*, i8*)*, [4 x i8] } { void (i8*, i8*)* @finalize, [4 x i8] undef }, { i32 (%struct.region*)*, [4 x i8] } { i32 (%struct.region*)* @has_registrations, [4 x i8] undef }, { i32*, [4 x i8] } { i32* @registered, [4 x i8] undef }, { i32 (void (i8*)*, i8*, i8*)*, [4 x i8] } { i32 (void (i8*)*, i8*, i8*)* @at_exit, [4 x i8] undef }, { i32 (void (i32, i8*)*, i8*)*, [4 x i8] } { i32 (void (i32, i8*)*, i8*)* @at_exit_with_code, [4 x i8] undef }, { i32 (void (i8*)*, i8*)*, [4 x i8] } { i32 (void (i8*)*, i8*)* @at_quick_exit, [4 x i8] undef }, { i32 (void ()*, void ()*, void ()*, i8*)*, [4 x i8] } { i32 (void ()*, void ()*, void ()*, i8*)* @at_fork, [4 x i8] undef }, { i32 (void (i8*)*, i8*, i8*)*, [4 x i8] } { i32 (void (i8*)*, i8*, i8*)* @at_thread_exit, [4 x i8] undef }, { void (%struct.upcall*, i32, i32)*, [4 x i8] } { void (%struct.upcall*, i32, i32)* @answer, [4 x i8] undef }, { void ()*, [4 x i8] } { void ()* @telejit_reentry, [4 x i8] undef }, { void (i8*)*, [4 x i8] } { void (i8*)* @notify_place, [4 x i8] undef }, { void (i8*, i8*)*, [4 x i8] } { void (i8*, i8*)* @examine, [4 x i8] undef }, { i32 ()*, [4 x i8] } { i32 ()* @has_other_threads, [4 x i8] undef }, { void (%struct.code_range*, i32, %struct.code_range*, i32)*, [4 x i8] } { void (%struct.code_range*, i32, %struct.code_range*, i32)* @know_code, [4 x i8] undef }, { i32 (i64, i32)*, [4 x i8] } { i32 (i64, i32)* @interrupt, [4 x i8] undef }, { void (i32)*, [4 x i8] } { void (i32)* @exit_task, [4 x i8] undef }, { void (i32)*, [4 x i8] } { void (i32)* @exit_task_at_once, [4 x i8] undef }, { void (i32)*, [4 x i8] } { void (i32)* @quick_exit_task, [4 x i8] undef }, { void (i8*)*, [4 x i8] } { void (i8*)* @exit_thread_of_task, [4 x i8] undef }, { void (i8*, %struct.memory_part*, i32)*, [4 x i8] } { void (i8*, %struct.memory_part*, i32)* @ask, [4 x i8] undef }, { void (i8*, i8*)*, [4 x i8] } { void (i8*, i8*)* @run_isolated, [4 x i8] undef }, { i32 (i8**, i8*, i8* (i8*)*, i8*)*, [4 x i8] } { i32 (i8**, i8*, i8* (i8*)*, i8*)* @make_thread, [4 x i8] undef }, { i32 (i8**, i32 (i8*)*, i8*)*, [4 x i8] } { i32 (i8**, i32 (i8*)*, i8*)* @make_c_thread, [4 x i8] undef }, { void (i8**, i8**, void ()*)*, [4 x i8] } { void (i8**, i8**, void ()*)* @start_cxx_thread, [4 x i8] undef }, { i32 (i32*, void (i8*)*)*, [4 x i8] } { i32 (i32*, void (i8*)*)* @create_key, [4 x i8] undef }, { i32 (i32)*, [4 x i8] } { i32 (i32)* @delete_key, [4 x i8] undef }, { i32 (i32*, void (i8*)*)*, [4 x i8] } { i32 (i32*, void (i8*)*)* @create_c_key, [4 x i8] undef }, { void (i32)*, [4 x i8] } { void (i32)* @delete_c_key, [4 x i8] undef }, { void (i32)*, [4 x i8] } { void (i32)* @exit_c_thread, [4 x i8] undef }, { i32 (%struct.made_thread*, i32)*, [4 x i8] } { i32 (%struct.made_thread*, i32)* @list_threads, [4 x i8] undef }, { i32 (i64, i32)*, [4 x i8] } { i32 (i64, i32)* @stop_thread, [4 x i8] undef }, { i32 (i32, i8*, i8*)*, [4 x i8] } { i32 (i32, i8*, i8*)* @change_mask, [4 x i8] undef }, { i32 (i32, i8*, i8*)*, [4 x i8] } { i32 (i32, i8*, i8*)* @change_process_mask, [4 x i8] undef }, { i32 (void (i8*)*, i8*, i8*)*, [4 x i8] } { i32 (void (i8*)*, i8*, i8*)* @at_library_thread_exit, [4 x i8] undef }, { i32 (%struct.notification*, i32)*, [4 x i8] } { i32 (%struct.notification*, i32)* @bury_lost, [4 x i8] undef }, { i32 (i32)*, [4 x i8] } { i32 (i32)* @raise_signal, [4 x i8] undef }, { i32 (i32, i32)*, [4 x i8] } { i32 (i32, i32)* @kill_process, [4 x i8] undef }, { i32 (i32, i32, i32)*, [4 x i8] } { i32 (i32, i32, i32)* @kill_task, [4 x i8] undef }, { i32 (i8*, i32)*, [4 x i8] } { i32 (i8*, i32)* @kill_thread, [4 x i8] undef }, { i32 (%struct.alternate_stack*, %struct.alternate_stack*)*, [4 x i8] } { i32 (%struct.alternate_stack*, %struct.alternate_stack*)* @change_alternate_stack, [4 x i8] undef }, { i32 (i32, %struct.signal_action*, %struct.signal_action*)*, [4 x i8] } { i32 (i32, %struct.signal_action*, %struct.signal_action*)* @change_action, [4 x i8] undef }, { i8* (i32, i8*)*, [4 x i8] } { i8* (i32, i8*)* @set_handler, [4 x i8] undef } }, align 8
@worker_key = internal global i32 0, align 4
@home_pid = internal unnamed_addr global i32 0, align 4
@telejit_context_pc = external local_unnamed_addr constant i32, align 4
@telejit_context_sp = external local_unnamed_addr constant i32, align 4
@telejit_context_link = external local_unnamed_addr constant i32, align 4
@libraries = internal unnamed_addr global %struct.code_range* null, align 4
@library_count = internal unnamed_addr global i32 0, align 4
@harmless = internal unnamed_addr global %struct.code_range* null, align 4
@harmless_count = internal unnamed_addr global i32 0, align 4
@signal_return = internal unnamed_addr global i32 0, align 4
@is_own_sender.all = internal unnamed_addr constant [5 x i8*] [i8* bitcast (i32 (i32)* @raise_signal to i8*), i8* bitcast (i32 (i32, i32)* @kill_process to i8*), i8* bitcast (i32 (i32, i32, i32)* @kill_task to i8*), i8* bitcast (i32 (i8*, i32)* @kill_thread to i8*), i8* bitcast (i32 (%struct.worker*, i32)* @send_to_self to i8*)], align 4
@look_signal = internal unnamed_addr global i32 0, align 4
@interrupt_signal = internal unnamed_addr global i32 0, align 4
@said = internal unnamed_addr global [65 x %struct.anon.57] zeroinitializer, align 4
@fault_signals = internal unnamed_addr constant [7 x i32] [i32 11, i32 7, i32 8, i32 4, i32 5, i32 6, i32 31], align 4
@is_child = internal unnamed_addr global i1 false, align 4
@first_code_count = internal unnamed_addr global i32 0, align 4
@first_code = internal unnamed_addr global [64 x %struct.range] zeroinitializer, align 8
@is_isolated = internal unnamed_addr global i1 false, align 4
@isolated_legacy = internal unnamed_addr global %struct.legacy* null, align 4
@isolated_call = internal unnamed_addr global %struct.isolated* null, align 4
@_ZSt4cout = extern_weak global [0 x i8], align 1
@_ZSt4cerr = extern_weak global [0 x i8], align 1
@_ZSt4clog = extern_weak global [0 x i8], align 1
@_ZSt5wcout = extern_weak global [0 x i8], align 1
@_ZSt5wcerr = extern_weak global [0 x i8], align 1
@_ZSt5wclog = extern_weak global [0 x i8], align 1
@telejit_syscall_futex = external local_unnamed_addr constant i32, align 4
@notify_fd = internal unnamed_addr global i32 -1, align 4
@.str.1 = private unnamed_addr constant [7 x i8] c"status\00", align 1
@__const.read_of_thread.path = private unnamed_addr constant [64 x i8] c"/proc/self/task/\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", align 1
@.str.2 = private unnamed_addr constant [79 x i8] c"telejit: the process ends: code has overrun the stack of its thread, ended by \00", align 1
@.str.3 = private unnamed_addr constant [65 x i8] c"telejit: the process ends: code was left inside of a library by \00", align 1
@.str.4 = private unnamed_addr constant [8 x i8] c"signal \00", align 1
@.str.5 = private unnamed_addr constant [6 x i8] c"exit \00", align 1
@.str.6 = private unnamed_addr constant [4 x i8] c" at\00", align 1
@.str.7 = private unnamed_addr constant [4 x i8] c" 0x\00", align 1
@.str.8 = private unnamed_addr constant [2 x i8] c"\0A\00", align 1
@.str.9 = private unnamed_addr constant [17 x i8] c"0123456789abcdef\00", align 1
@is_own_harmless.all = internal unnamed_addr constant [15 x i8*] [i8* bitcast (void (i8*, i8*)* @run_initializers to i8*), i8* bitcast (void (i8*, i8*)* @finalize to i8*), i8* bitcast (void (%struct.registration*, i32)* @run to i8*), i8* bitcast (void (%struct.function_array*, i32, i32, i8**, i8**)* @run_all to i8*), i8* bitcast (void (i8*, i8*)* @end_thread to i8*), i8* bitcast (void (i8*, i8*)* @run_program to i8*), i8* bitcast (void (i8*, i8*)* @run_isolated to i8*), i8* bitcast (void ()* @on_terminate to i8*), i8* bitcast (void (i8*, i8*)* @run_start to i8*), i8* bitcast (i8* (i8*)* @run_state to i8*), i8* bitcast (i8* (i8*)* @run_c_thread to i8*), i8* bitcast (void (i8*, i8*)* @release_state to i8*), i8* bitcast (void (i8*, i8*)* @run_key_destructors to i8*), i8* bitcast (i32 (%struct.worker*, i32, %struct.signal_action*, %struct.signal_info*, i8*)* @run_own_handler to i8*), i8* bitcast (void (i32, i8*, i8*)* @on_fault to i8*)], align 4
@own_actions = internal global [512 x %struct.own_action] zeroinitializer, align 4
@before_own = internal global [65 x %struct.signal_action] zeroinitializer, align 4
@has_before_own = internal unnamed_addr global [65 x i8] zeroinitializer, align 1
@own_lock = internal global %struct.opaque128 zeroinitializer, align 4
@own_version = internal global i32 0, align 4
@end_lock = internal global %struct.opaque128 zeroinitializer, align 4
@other_terminate = internal unnamed_addr global void ()* null, align 4
@key_destructors = internal unnamed_addr global [1024 x void (i8*)*] zeroinitializer, align 4
@telejit_tls_above = external local_unnamed_addr constant i32, align 4
@former_actions = internal global [32 x %struct.signal_action] zeroinitializer, align 4
@telejit_context_registers = external local_unnamed_addr constant i32, align 4
@fibre_end = internal unnamed_addr global i32 0, align 4
@telejit_frame_register = external local_unnamed_addr constant i32, align 4
@telejit_return_on_stack = external local_unnamed_addr constant i32, align 4
@telejit_frame_return = external local_unnamed_addr constant i32, align 4
@_ZTISt9exception = extern_weak global [0 x i8], align 1
@.str.10 = private unnamed_addr constant [223 x i8] c"code asked the controller in a forked process, from where nothing can be asked; a function that is made at its first call has to be looked up before the program is started, and a host function cannot be called by a program\00", align 1
@home_thread = internal unnamed_addr global i8* null, align 4
@.str.11 = private unnamed_addr constant [218 x i8] c"code asked the controller on the thread that serves the executor's sessions, which would wait for itself: a function that is made at its first call has to be looked up before, and a host function cannot be called here\00", align 1
@.str.12 = private unnamed_addr constant [62 x i8] c"the controller cannot be asked: the executor's pipe is closed\00", align 1
@.str.13 = private unnamed_addr constant [25 x i8] c"telejit: a thread ends: \00", align 1
@.str.14 = private unnamed_addr constant [10 x i8] c"telejit: \00", align 1
@own_thread_count = internal unnamed_addr global i32 0, align 4
@own_threads = internal unnamed_addr global [256 x i32] zeroinitializer, align 4
@.str.15 = private unnamed_addr constant [16 x i8] c"/proc/self/task\00", align 1
@task_folder = internal unnamed_addr global i32 -1, align 4
@process_argc = internal unnamed_addr global i32 0, align 4
@process_argv = internal unnamed_addr global i8** null, align 4
@has_other_processors = internal unnamed_addr global i32 0, align 4
@stdout = external local_unnamed_addr global i8*, align 4
@.str.16 = private unnamed_addr constant [65 x i8] c"telejit: a thread ends, and there is no memory left to tell why\0A\00", align 1
@idle_lock = internal global %struct.opaque128 zeroinitializer, align 4
@all_workers = internal unnamed_addr global %struct.worker* null, align 4
@answering = internal global i32 0, align 4
@asking = internal unnamed_addr global %struct.examination* null, align 4
@asked_count = internal unnamed_addr global i32 0, align 4
@asked = internal unnamed_addr global %struct.looked_thread* null, align 4
@tls.0 = internal unnamed_addr global i32 0, align 4
@tls.1 = internal unnamed_addr global i8* null, align 4
@tls.2 = internal unnamed_addr global i32 0, align 4
@_thread_db_sizeof_pthread = extern_weak constant i32, align 4
@look_bit = internal unnamed_addr global i64 0, align 8
@registrations = internal global %struct.registration* null, align 4
@library_data = internal unnamed_addr global i32 0, align 4
@library_data_end = internal unnamed_addr global i32 0, align 4
@stderr = external local_unnamed_addr global i8*, align 4
@is_forked = internal unnamed_addr global i1 false, align 4
@idle_workers = internal unnamed_addr global %struct.worker* null, align 4
@idle_count = internal unnamed_addr global i32 0, align 4
@__const.worker_main.none = private unnamed_addr constant %struct.alternate_stack { i8* null, i32 2, i32 0 }, align 4
@environ = external local_unnamed_addr global i8**, align 4
@child_progress = internal unnamed_addr global %struct.progress* null, align 4
@child_program = internal unnamed_addr global %struct.program* null, align 4
@stdin = external local_unnamed_addr global i8*, align 4
@destructors_elsewhere = internal unnamed_addr global %struct.registration* null, align 4
@look_at.pauses_us = internal unnamed_addr constant [3 x i32] [i32 0, i32 100, i32 1000], align 4
@.str.17 = private unnamed_addr constant [8 x i8] c"syscall\00", align 1
@.str.18 = private unnamed_addr constant [10 x i8] c"schedstat\00", align 1
@telejit_syscall_get_robust_list = external local_unnamed_addr constant i32, align 4
@last_thread_number = internal global i32 0, align 4
@.str.19 = private unnamed_addr constant [27 x i8] c"a thread could not be made\00", align 1

; Function Attrs: nounwind
define hidden i32 @telejit_guard_personality(i32 noundef %0, i8* noundef %1, i8* noundef %2) local_unnamed_addr #0 {
  %4 = and i32 %0, 8
  %5 = icmp ne i32 %4, 0
  %6 = and i32 %0, 3
  %7 = icmp eq i32 %6, 0
  %8 = bitcast i8* %1 to i64*
  %9 = load i64, i64* %8, align 8
  %10 = load i32, i32* @worker_key, align 4
  %11 = call i8* @pthread_getspecific(i32 noundef %10) #17
  %12 = bitcast i8* %11 to %struct.worker*
  %13 = icmp ne i8* %11, null
  %14 = select i1 %5, i1 %13, i1 false
  br i1 %14, label %15, label %23

15:                                               ; preds = %3
  %16 = getelementptr inbounds i8, i8* %11, i32 64
  %17 = bitcast i8* %16 to i8* (i8*)**
  %18 = load i8* (i8*)*, i8* (i8*)** %17, align 16
  %19 = icmp eq i8* (i8*)* %18, null
  br i1 %19, label %23, label %20

20:                                               ; preds = %15
  %21 = getelementptr inbounds i8, i8* %11, i32 112
  %22 = bitcast i8* %21 to i32*
  store i32 0, i32* %22, align 16
  br label %23

23:                                               ; preds = %20, %15, %3
  %24 = icmp eq i32 %4, 0
  %25 = select i1 %24, i1 %13, i1 false
  br i1 %25, label %26, label %35

26:                                               ; preds = %23
  %27 = getelementptr inbounds i8, i8* %11, i32 112
  %28 = bitcast i8* %27 to i32*
  %29 = load i32, i32* %28, align 16
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %35, label %31

31:                                               ; preds = %26
  %32 = call i32 @getpid() #17
  %33 = load i32, i32* @home_pid, align 4
  %34 = icmp eq i32 %32, %33
  br i1 %34, label %39, label %35

35:                                               ; preds = %31, %26, %23
  %36 = call i32 @__gnu_unwind_frame(i8* noundef %1, i8* noundef %2) #17
  %37 = icmp eq i32 %36, 0
  %38 = select i1 %37, i32 8, i32 9
  br label %88

39:                                               ; preds = %31
  %40 = getelementptr inbounds i8, i8* %11, i32 108
  %41 = bitcast i8* %40 to %struct.report**
  %42 = load %struct.report*, %struct.report** %41, align 4
  br i1 %7, label %43, label %65

43:                                               ; preds = %39
  %44 = icmp eq %struct.report* %42, null
  br i1 %44, label %47, label %45

45:                                               ; preds = %43
  %46 = bitcast %struct.report* %42 to i64*
  br label %51

47:                                               ; preds = %43
  %48 = call i8* @mmap(i8* noundef null, i32 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i32 noundef 0) #17
  %49 = bitcast i8* %48 to %struct.report*
  %50 = icmp eq i8* %48, inttoptr (i32 -1 to i8*)
  br i1 %50, label %59, label %56

51:                                               ; preds = %51, %45
  %52 = phi i32 [ 0, %45 ], [ %54, %51 ]
  %53 = getelementptr inbounds i64, i64* %46, i32 %52
  store i64 0, i64* %53, align 8
  %54 = add nuw nsw i32 %52, 1
  %55 = icmp eq i32 %54, 512
  br i1 %55, label %56, label %51, !llvm.loop !8

56:                                               ; preds = %51, %47
  %57 = phi %struct.report* [ %49, %47 ], [ %42, %51 ]
  %58 = getelementptr inbounds %struct.report, %struct.report* %57, i32 0, i32 0
  store i32 2, i32* %58, align 8
  store %struct.report* %57, %struct.report** %41, align 4
  br label %59

59:                                               ; preds = %47, %56
  %60 = phi %struct.report* [ %57, %56 ], [ null, %47 ]
  %61 = icmp eq %struct.report* %60, null
  br i1 %61, label %88, label %62

62:                                               ; preds = %59
  %63 = call fastcc i32* @note_frames(%struct.worker* noundef nonnull %12, %struct.report* noundef nonnull %60, i8* noundef null) #18
  %64 = getelementptr inbounds %struct.report, %struct.report* %60, i32 0, i32 1
  store i32 0, i32* %64, align 4
  br label %88

65:                                               ; preds = %39
  %66 = and i64 %9, 72057594037927935
  %67 = icmp ne i64 %66, 12150991891025479
  %weak.0 = icmp eq i8* (i8*)* @__cxa_begin_catch, null
  %68 = or i1 %67, %weak.0
  br i1 %68, label %74, label %69

69:                                               ; preds = %65
  %70 = call i8* @__cxa_begin_catch(i8* noundef %1) #17
  %71 = icmp eq %struct.report* %42, null
  br i1 %71, label %73, label %72

72:                                               ; preds = %69
  call fastcc void @note_exception(%struct.worker* noundef nonnull %12, %struct.report* noundef nonnull %42) #18
  br label %73

73:                                               ; preds = %72, %69
  call void @__cxa_end_catch() #17
  br label %87

74:                                               ; preds = %65
  %75 = icmp eq %struct.report* %42, null
  br i1 %75, label %86, label %76

76:                                               ; preds = %74, %76
  %77 = phi i32 [ %78, %76 ], [ 0, %74 ]
  %78 = phi i32 [ %82, %76 ], [ 1, %74 ]
  %79 = getelementptr inbounds [42 x i8], [42 x i8]* @.str, i32 0, i32 %77
  %80 = load i8, i8* %79, align 1
  %81 = getelementptr inbounds %struct.report, %struct.report* %42, i32 0, i32 13, i32 %77
  store i8 %80, i8* %81, align 1
  %82 = add nuw nsw i32 %78, 1
  %83 = icmp eq i32 %82, 42
  br i1 %83, label %84, label %76, !llvm.loop !11

84:                                               ; preds = %76
  %85 = getelementptr inbounds %struct.report, %struct.report* %42, i32 0, i32 13, i32 41
  store i8 0, i8* %85, align 1
  br label %86

86:                                               ; preds = %84, %74
  call void @_Unwind_DeleteException(i8* noundef %1) #17
  br label %87

87:                                               ; preds = %86, %73
  call fastcc void @leave(%struct.worker* noundef nonnull %12) #19
  unreachable

88:                                               ; preds = %62, %59, %35
  %89 = phi i32 [ %38, %35 ], [ 6, %59 ], [ 6, %62 ]
  ret i32 %89
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nounwind
define internal fastcc %struct.worker* @this_worker() unnamed_addr #0 {
  %1 = load i32, i32* @worker_key, align 4
  %2 = call i8* @pthread_getspecific(i32 noundef %1) #17
  %3 = bitcast i8* %2 to %struct.worker*
  ret %struct.worker* %3
}

declare i32 @__gnu_unwind_frame(i8* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal fastcc %struct.report* @new_report(%struct.worker* nocapture noundef %0, i32 noundef %1) unnamed_addr #0 {
  %3 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 23
  %4 = load %struct.report*, %struct.report** %3, align 4
  %5 = icmp eq %struct.report* %4, null
  br i1 %5, label %8, label %6

6:                                                ; preds = %2
  %7 = bitcast %struct.report* %4 to i64*
  br label %12

8:                                                ; preds = %2
  %9 = call i8* @mmap(i8* noundef null, i32 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i32 noundef 0) #17
  %10 = bitcast i8* %9 to %struct.report*
  %11 = icmp eq i8* %9, inttoptr (i32 -1 to i8*)
  br i1 %11, label %20, label %17

12:                                               ; preds = %6, %12
  %13 = phi i32 [ 0, %6 ], [ %15, %12 ]
  %14 = getelementptr inbounds i64, i64* %7, i32 %13
  store i64 0, i64* %14, align 8
  %15 = add nuw nsw i32 %13, 1
  %16 = icmp eq i32 %15, 512
  br i1 %16, label %17, label %12, !llvm.loop !8

17:                                               ; preds = %12, %8
  %18 = phi %struct.report* [ %10, %8 ], [ %4, %12 ]
  %19 = getelementptr inbounds %struct.report, %struct.report* %18, i32 0, i32 0
  store i32 %1, i32* %19, align 8
  store %struct.report* %18, %struct.report** %3, align 4
  br label %20

20:                                               ; preds = %8, %17
  %21 = phi %struct.report* [ %18, %17 ], [ null, %8 ]
  ret %struct.report* %21
}

; Function Attrs: nounwind
define internal fastcc i32* @note_frames(%struct.worker* noundef %0, %struct.report* noundef %1, i8* noundef %2) unnamed_addr #0 {
  %4 = alloca %struct.walk, align 4
  %5 = bitcast %struct.walk* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 56, i8* nonnull %5) #20
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 4 dereferenceable(56) %5, i8 0, i64 56, i1 false)
  %6 = getelementptr inbounds %struct.walk, %struct.walk* %4, i32 0, i32 0
  store %struct.worker* %0, %struct.worker** %6, align 4
  %7 = getelementptr inbounds %struct.walk, %struct.walk* %4, i32 0, i32 1
  store %struct.report* %1, %struct.report** %7, align 4
  %8 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 33
  %9 = bitcast %struct.opaque512* %8 to i8*
  %10 = call i32 @_setjmp(i8* noundef nonnull %9) #21
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %12, label %127

12:                                               ; preds = %3
  %13 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 29
  store i32 1, i32* %13, align 4
  %14 = icmp eq i8* %2, null
  br i1 %14, label %125, label %15

15:                                               ; preds = %12
  %16 = load i32, i32* @telejit_context_pc, align 4
  %17 = getelementptr inbounds i8, i8* %2, i32 %16
  %18 = bitcast i8* %17 to i32*
  %19 = load i32, i32* @telejit_context_sp, align 4
  %20 = getelementptr inbounds i8, i8* %2, i32 %19
  %21 = bitcast i8* %20 to i32*
  %22 = load i32, i32* %18, align 4
  %23 = getelementptr inbounds %struct.walk, %struct.walk* %4, i32 0, i32 2
  store i32 %22, i32* %23, align 4
  %24 = load i32, i32* @telejit_context_link, align 4
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %30, label %26

26:                                               ; preds = %15
  %27 = getelementptr inbounds i8, i8* %2, i32 %24
  %28 = getelementptr inbounds %struct.walk, %struct.walk* %4, i32 0, i32 12
  %29 = bitcast i32** %28 to i8**
  store i8* %27, i8** %29, align 4
  br label %30

30:                                               ; preds = %26, %15
  %31 = load %struct.code_range*, %struct.code_range** @libraries, align 4
  %32 = load i32, i32* @library_count, align 4
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %48, label %34

34:                                               ; preds = %30
  %35 = zext i32 %22 to i64
  br label %36

36:                                               ; preds = %36, %34
  %37 = phi i32 [ 0, %34 ], [ %46, %36 ]
  %38 = phi i32 [ %32, %34 ], [ %45, %36 ]
  %39 = add i32 %38, %37
  %40 = lshr i32 %39, 1
  %41 = getelementptr inbounds %struct.code_range, %struct.code_range* %31, i32 %40, i32 1
  %42 = load i64, i64* %41, align 8
  %43 = icmp ugt i64 %42, %35
  %44 = add nuw i32 %40, 1
  %45 = select i1 %43, i32 %40, i32 %38
  %46 = select i1 %43, i32 %37, i32 %44
  %47 = icmp ult i32 %46, %45
  br i1 %47, label %36, label %48, !llvm.loop !12

48:                                               ; preds = %36, %30
  %49 = phi i32 [ 0, %30 ], [ %46, %36 ]
  %50 = icmp ult i32 %49, %32
  br i1 %50, label %51, label %58

51:                                               ; preds = %48
  %52 = getelementptr inbounds %struct.code_range, %struct.code_range* %31, i32 %49
  %53 = getelementptr inbounds %struct.code_range, %struct.code_range* %52, i32 0, i32 0
  %54 = load i64, i64* %53, align 8
  %55 = zext i32 %22 to i64
  %56 = icmp ugt i64 %54, %55
  %57 = select i1 %56, %struct.code_range* null, %struct.code_range* %52
  br label %58

58:                                               ; preds = %48, %51
  %59 = phi %struct.code_range* [ null, %48 ], [ %57, %51 ]
  %60 = icmp eq %struct.code_range* %59, null
  br i1 %60, label %101, label %61

61:                                               ; preds = %58
  %62 = getelementptr inbounds %struct.code_range, %struct.code_range* %59, i32 0, i32 2
  %63 = load i64, i64* %62, align 8
  %64 = and i64 %63, 2
  %65 = icmp eq i64 %64, 0
  br i1 %65, label %101, label %66

66:                                               ; preds = %61
  %67 = load %struct.code_range*, %struct.code_range** @harmless, align 4
  %68 = load i32, i32* @harmless_count, align 4
  %69 = icmp eq i32 %68, 0
  br i1 %69, label %84, label %70

70:                                               ; preds = %66
  %71 = zext i32 %22 to i64
  br label %72

72:                                               ; preds = %72, %70
  %73 = phi i32 [ 0, %70 ], [ %82, %72 ]
  %74 = phi i32 [ %68, %70 ], [ %81, %72 ]
  %75 = add i32 %74, %73
  %76 = lshr i32 %75, 1
  %77 = getelementptr inbounds %struct.code_range, %struct.code_range* %67, i32 %76, i32 1
  %78 = load i64, i64* %77, align 8
  %79 = icmp ugt i64 %78, %71
  %80 = add nuw i32 %76, 1
  %81 = select i1 %79, i32 %76, i32 %74
  %82 = select i1 %79, i32 %73, i32 %80
  %83 = icmp ult i32 %82, %81
  br i1 %83, label %72, label %84, !llvm.loop !12

84:                                               ; preds = %72, %66
  %85 = phi i32 [ 0, %66 ], [ %82, %72 ]
  %86 = icmp ult i32 %85, %68
  br i1 %86, label %87, label %94

87:                                               ; preds = %84
  %88 = getelementptr inbounds %struct.code_range, %struct.code_range* %67, i32 %85, i32 0
  %89 = load i64, i64* %88, align 8
  %90 = zext i32 %22 to i64
  %91 = icmp ugt i64 %89, %90
  %92 = icmp eq %struct.code_range* %67, null
  %93 = select i1 %91, i1 true, i1 %92
  br i1 %93, label %94, label %101

94:                                               ; preds = %84, %87
  %95 = zext i32 %22 to i64
  %96 = getelementptr inbounds %struct.report, %struct.report* %1, i32 0, i32 8
  %97 = load i32, i32* %96, align 4
  %98 = add i32 %97, 1
  store i32 %98, i32* %96, align 4
  %99 = getelementptr inbounds %struct.report, %struct.report* %1, i32 0, i32 12, i32 %97
  store i64 %95, i64* %99, align 8
  %100 = getelementptr inbounds %struct.report, %struct.report* %1, i32 0, i32 1
  store i32 1, i32* %100, align 4
  store i32 0, i32* %13, align 4
  br label %169

101:                                              ; preds = %87, %61, %58
  %102 = getelementptr inbounds %struct.report, %struct.report* %1, i32 0, i32 2
  %103 = load i32, i32* %102, align 8
  %104 = icmp eq i32 %103, 11
  br i1 %104, label %105, label %125

105:                                              ; preds = %101
  %106 = getelementptr inbounds %struct.report, %struct.report* %1, i32 0, i32 4
  %107 = load i64, i64* %106, align 8
  %108 = zext i32 %22 to i64
  %109 = icmp eq i64 %107, %108
  br i1 %109, label %110, label %125

110:                                              ; preds = %105
  call fastcc void @note_frame(%struct.walk* noundef nonnull %4, i32 noundef %22, i32 noundef 0, i32 noundef %22, i32 noundef 0, i32 noundef 0) #18
  br i1 %25, label %114, label %111

111:                                              ; preds = %110
  %112 = getelementptr inbounds i8, i8* %2, i32 %24
  %113 = bitcast i8* %112 to i32*
  br label %117

114:                                              ; preds = %110
  %115 = load i32, i32* %21, align 4
  %116 = inttoptr i32 %115 to i32*
  br label %117

117:                                              ; preds = %114, %111
  %118 = phi i32* [ %113, %111 ], [ %116, %114 ]
  %119 = load i32, i32* %118, align 4
  br i1 %25, label %120, label %123

120:                                              ; preds = %117
  %121 = load i32, i32* %21, align 4
  %122 = add i32 %121, 8
  store i32 %122, i32* %21, align 4
  br label %123

123:                                              ; preds = %120, %117
  %124 = add i32 %119, -1
  store i32 %124, i32* %18, align 4
  store i32 %124, i32* %23, align 4
  br label %125

125:                                              ; preds = %123, %105, %101, %12
  %126 = call i32 @_Unwind_Backtrace(i32 (i8*, i8*)* noundef nonnull @on_walked, i8* noundef nonnull %5) #17
  br label %127

127:                                              ; preds = %125, %3
  %128 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 29
  store i32 0, i32* %128, align 4
  %129 = getelementptr inbounds %struct.walk, %struct.walk* %4, i32 0, i32 5
  %130 = load i32, i32* %129, align 4
  %131 = icmp eq i32 %130, 0
  br i1 %131, label %166, label %132

132:                                              ; preds = %127
  store i32 0, i32* %129, align 4
  %133 = load %struct.report*, %struct.report** %7, align 4
  %134 = getelementptr inbounds %struct.report, %struct.report* %133, i32 0, i32 0
  %135 = load i32, i32* %134, align 8
  switch i32 %135, label %140 [
    i32 3, label %141
    i32 1, label %136
  ]

136:                                              ; preds = %132
  %137 = getelementptr inbounds %struct.report, %struct.report* %133, i32 0, i32 2
  %138 = load i32, i32* %137, align 8
  %139 = icmp ne i32 %138, 6
  br label %141

140:                                              ; preds = %132
  br label %141

141:                                              ; preds = %140, %136, %132
  %142 = phi i1 [ false, %132 ], [ %139, %136 ], [ true, %140 ]
  %143 = getelementptr inbounds %struct.walk, %struct.walk* %4, i32 0, i32 7
  %144 = load i32, i32* %143, align 4
  %145 = icmp eq i32 %144, 0
  br i1 %145, label %163, label %146

146:                                              ; preds = %141
  %147 = getelementptr inbounds %struct.walk, %struct.walk* %4, i32 0, i32 9
  %148 = load i32, i32* %147, align 4
  %149 = and i32 %148, 1
  %150 = icmp eq i32 %149, 0
  %151 = getelementptr inbounds %struct.walk, %struct.walk* %4, i32 0, i32 6
  %152 = load i32, i32* %151, align 4
  %153 = icmp eq i32 %152, 0
  %154 = select i1 %150, i1 true, i1 %153
  br i1 %154, label %155, label %163

155:                                              ; preds = %146
  %156 = and i32 %148, 2
  %157 = icmp eq i32 %156, 0
  br i1 %157, label %166, label %158

158:                                              ; preds = %155
  %159 = getelementptr inbounds %struct.walk, %struct.walk* %4, i32 0, i32 6
  %160 = load i32, i32* %159, align 4
  %161 = icmp eq i32 %160, 0
  %162 = select i1 %142, i1 true, i1 %161
  br i1 %162, label %163, label %166

163:                                              ; preds = %146, %158, %141
  %164 = getelementptr inbounds %struct.report, %struct.report* %133, i32 0, i32 1
  store i32 1, i32* %164, align 4
  %165 = getelementptr inbounds %struct.walk, %struct.walk* %4, i32 0, i32 13
  store i32* null, i32** %165, align 4
  br label %166

166:                                              ; preds = %158, %127, %155, %163
  %167 = getelementptr inbounds %struct.walk, %struct.walk* %4, i32 0, i32 13
  %168 = load i32*, i32** %167, align 4
  br label %169

169:                                              ; preds = %94, %166
  %170 = phi i32* [ %168, %166 ], [ null, %94 ]
  call void @llvm.lifetime.end.p0i8(i64 56, i8* nonnull %5) #20
  ret i32* %170
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

declare extern_weak i8* @__cxa_begin_catch(i8* noundef) #2

; Function Attrs: nounwind
define internal fastcc void @note_exception(%struct.worker* noundef %0, %struct.report* nocapture noundef writeonly %1) unnamed_addr #0 {
  %3 = alloca i8*, align 4
  %weak.1 = icmp ne i8* ()* @__cxa_current_exception_type, null
  br i1 %weak.1, label %4, label %85

4:                                                ; preds = %2
  %5 = call i8* @__cxa_current_exception_type() #17
  %6 = bitcast i8* %5 to %struct.type_info*
  %7 = icmp eq i8* %5, null
  br i1 %7, label %85, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 33
  %10 = bitcast %struct.opaque512* %9 to i8*
  %11 = call i32 @_setjmp(i8* noundef nonnull %10) #21
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %83

13:                                               ; preds = %8
  %14 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 29
  store i32 1, i32* %14, align 4
  %15 = getelementptr inbounds i8, i8* %5, i32 4
  %16 = bitcast i8* %15 to i8**
  %17 = load i8*, i8** %16, align 4
  %18 = load i8, i8* %17, align 1
  %19 = icmp eq i8 %18, 42
  %20 = zext i1 %19 to i32
  %21 = getelementptr i8, i8* %17, i32 %20
  %22 = call i8* @__cxa_demangle(i8* noundef nonnull %21, i8* noundef null, i32* noundef null, i32* noundef null) #17
  %23 = icmp eq i8* %22, null
  %24 = select i1 %23, i8* %21, i8* %22
  br label %25

25:                                               ; preds = %31, %13
  %26 = phi i32 [ %33, %31 ], [ 1, %13 ]
  %27 = phi i32 [ %26, %31 ], [ 0, %13 ]
  %28 = getelementptr inbounds i8, i8* %24, i32 %27
  %29 = load i8, i8* %28, align 1
  %30 = icmp eq i8 %29, 0
  br i1 %30, label %35, label %31

31:                                               ; preds = %25
  %32 = getelementptr inbounds %struct.report, %struct.report* %1, i32 0, i32 13, i32 %27
  store i8 %29, i8* %32, align 1
  %33 = add nuw nsw i32 %26, 1
  %34 = icmp eq i32 %33, 512
  br i1 %34, label %35, label %25, !llvm.loop !11

35:                                               ; preds = %25, %31
  %36 = phi i32 [ %27, %25 ], [ 511, %31 ]
  %37 = getelementptr inbounds %struct.report, %struct.report* %1, i32 0, i32 13, i32 %36
  store i8 0, i8* %37, align 1
  call void @free(i8* noundef %22) #17
  %38 = call i8* @__cxa_get_globals() #17
  %39 = bitcast i8* %38 to %struct.exception_head**
  %40 = load %struct.exception_head*, %struct.exception_head** %39, align 4
  %41 = icmp eq %struct.exception_head* %40, null
  br i1 %41, label %83, label %42

42:                                               ; preds = %35
  %43 = bitcast i8** %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %43) #20
  %44 = getelementptr inbounds %struct.exception_head, %struct.exception_head* %40, i32 0, i32 2, i32 0
  %45 = load i64, i64* %44, align 8
  %46 = and i64 %45, 72057594037927936
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %51, label %48

48:                                               ; preds = %42
  %49 = getelementptr inbounds %struct.exception_head, %struct.exception_head* %40, i32 0, i32 0
  %50 = load i8*, i8** %49, align 8
  br label %54

51:                                               ; preds = %42
  %52 = getelementptr inbounds %struct.exception_head, %struct.exception_head* %40, i32 1
  %53 = bitcast %struct.exception_head* %52 to i8*
  br label %54

54:                                               ; preds = %51, %48
  %55 = phi i8* [ %50, %48 ], [ %53, %51 ]
  store i8* %55, i8** %3, align 4
  %56 = load i8**, i8*** bitcast ([0 x i8]* @_ZTISt9exception to i8***), align 4
  %57 = getelementptr inbounds i8*, i8** %56, i32 4
  %58 = bitcast i8** %57 to i8 (%struct.type_info*, %struct.type_info*, i8**, i32)**
  %59 = load i8 (%struct.type_info*, %struct.type_info*, i8**, i32)*, i8 (%struct.type_info*, %struct.type_info*, i8**, i32)** %58, align 4
  %60 = call zeroext i8 %59(%struct.type_info* noundef bitcast ([0 x i8]* @_ZTISt9exception to %struct.type_info*), %struct.type_info* noundef nonnull %6, i8** noundef nonnull %3, i32 noundef 1) #17
  %61 = icmp eq i8 %60, 0
  br i1 %61, label %82, label %62

62:                                               ; preds = %54
  %63 = load i8*, i8** %3, align 4
  %64 = bitcast i8* %63 to i8* (i8*)***
  %65 = load i8* (i8*)**, i8* (i8*)*** %64, align 4
  %66 = getelementptr inbounds i8* (i8*)*, i8* (i8*)** %65, i32 2
  %67 = load i8* (i8*)*, i8* (i8*)** %66, align 4
  %68 = call i8* %67(i8* noundef %63) #17
  br label %69

69:                                               ; preds = %75, %62
  %70 = phi i32 [ %77, %75 ], [ 1, %62 ]
  %71 = phi i32 [ %70, %75 ], [ 0, %62 ]
  %72 = getelementptr inbounds i8, i8* %68, i32 %71
  %73 = load i8, i8* %72, align 1
  %74 = icmp eq i8 %73, 0
  br i1 %74, label %79, label %75

75:                                               ; preds = %69
  %76 = getelementptr inbounds %struct.report, %struct.report* %1, i32 0, i32 14, i32 %71
  store i8 %73, i8* %76, align 1
  %77 = add nuw nsw i32 %70, 1
  %78 = icmp eq i32 %77, 1536
  br i1 %78, label %79, label %69, !llvm.loop !11

79:                                               ; preds = %69, %75
  %80 = phi i32 [ %71, %69 ], [ 1535, %75 ]
  %81 = getelementptr inbounds %struct.report, %struct.report* %1, i32 0, i32 14, i32 %80
  store i8 0, i8* %81, align 1
  br label %82

82:                                               ; preds = %79, %54
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %43) #20
  br label %83

83:                                               ; preds = %35, %82, %8
  %84 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 29
  store i32 0, i32* %84, align 4
  br label %85

85:                                               ; preds = %83, %4, %2
  ret void
}

declare extern_weak void @__cxa_end_catch() local_unnamed_addr #2

declare void @_Unwind_DeleteException(i8* noundef) local_unnamed_addr #2

; Function Attrs: noreturn nounwind
define internal fastcc void @leave(%struct.worker* noundef %0) unnamed_addr #3 {
  %2 = alloca %struct.opaque128, align 4
  %3 = bitcast %struct.opaque128* %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %3) #20
  call fastcc void @fill_mask(%struct.opaque128* noundef nonnull %2) #18
  %4 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %3, i8* noundef null) #17
  call fastcc void @forget_exceptions() #18
  %5 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 24
  store i32 0, i32* %5, align 16
  %6 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 32
  %7 = bitcast %struct.opaque512* %6 to i8*
  call void @longjmp(i8* noundef nonnull %7, i32 noundef 1) #22
  unreachable
}

; Function Attrs: noreturn nounwind
define hidden void @telejit_end_returned() local_unnamed_addr #3 {
  %1 = call fastcc %struct.worker* @this_worker() #18
  call fastcc void @leave(%struct.worker* noundef %1) #19
  unreachable
}

; Function Attrs: nounwind
define hidden i8* @telejit_resolve(i8* noundef %0) local_unnamed_addr #0 {
  %2 = ptrtoint i8* %0 to i32
  %3 = zext i32 %2 to i64
  %4 = insertvalue [5 x i64] [i64 0, i64 poison, i64 poison, i64 poison, i64 poison], i64 %3, 1
  %5 = insertvalue [5 x i64] %4, i64 0, 2
  %6 = insertvalue [5 x i64] %5, i64 0, 3
  %7 = insertvalue [5 x i64] %6, i64 0, 4
  %8 = call fastcc i32 @ask_and_wait([5 x i64] %7) #18
  %9 = inttoptr i32 %8 to i8*
  ret i8* %9
}

; Function Attrs: nounwind
define internal fastcc i32 @ask_and_wait([5 x i64] %0) unnamed_addr #0 {
  %2 = alloca %struct.notification, align 8
  %3 = alloca i32, align 4
  %4 = alloca %struct.upcall, align 4
  %5 = extractvalue [5 x i64] %0, 1
  %6 = extractvalue [5 x i64] %0, 2
  %7 = extractvalue [5 x i64] %0, 3
  %8 = call i32* @__errno_location() #17
  %9 = load i32, i32* %8, align 4
  %10 = bitcast i32* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %10) #20
  %11 = load i1, i1* @is_child, align 4
  br i1 %11, label %16, label %12

12:                                               ; preds = %1
  %13 = call i32 @getpid() #17
  %14 = load i32, i32* @home_pid, align 4
  %15 = icmp eq i32 %13, %14
  br i1 %15, label %17, label %16

16:                                               ; preds = %12, %1
  call fastcc void @die(i8* noundef getelementptr inbounds ([223 x i8], [223 x i8]* @.str.10, i32 0, i32 0)) #19
  unreachable

17:                                               ; preds = %12
  %18 = call i8* asm sideeffect "mrc p15, 0, $0, c13, c0, 3", "=r"() #20, !srcloc !13
  %19 = load i8*, i8** @home_thread, align 4
  %20 = icmp eq i8* %18, %19
  br i1 %20, label %21, label %22

21:                                               ; preds = %17
  call fastcc void @die(i8* noundef getelementptr inbounds ([218 x i8], [218 x i8]* @.str.11, i32 0, i32 0)) #19
  unreachable

22:                                               ; preds = %17
  %23 = bitcast %struct.upcall* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 12, i8* nonnull %23) #20
  call void @llvm.memset.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(12) %23, i8 0, i32 12, i1 false)
  %24 = load i32, i32* @worker_key, align 4
  %25 = call i8* @pthread_getspecific(i32 noundef %24) #17
  %26 = ptrtoint %struct.upcall* %4 to i32
  %27 = zext i32 %26 to i64
  %28 = icmp eq i8* %25, null
  br i1 %28, label %45, label %29

29:                                               ; preds = %22
  %30 = getelementptr inbounds i8, i8* %25, i32 112
  %31 = bitcast i8* %30 to i32*
  %32 = load i32, i32* %31, align 16
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %45, label %34

34:                                               ; preds = %29
  %35 = getelementptr inbounds i8, i8* %25, i32 64
  %36 = bitcast i8* %35 to i8* (i8*)**
  %37 = load i8* (i8*)*, i8* (i8*)** %36, align 16
  %38 = icmp eq i8* (i8*)* %37, null
  br i1 %38, label %39, label %45

39:                                               ; preds = %34
  %40 = getelementptr inbounds i8, i8* %25, i32 16
  %41 = bitcast i8* %40 to %struct.task**
  %42 = load %struct.task*, %struct.task** %41, align 16
  %43 = getelementptr inbounds %struct.task, %struct.task* %42, i32 0, i32 3
  %44 = load i64, i64* %43, align 8
  br label %45

45:                                               ; preds = %22, %29, %34, %39
  %46 = phi i64 [ %44, %39 ], [ 0, %34 ], [ 0, %29 ], [ 0, %22 ]
  br i1 %28, label %51, label %47

47:                                               ; preds = %45
  %48 = getelementptr inbounds i8, i8* %25, i32 136
  %49 = bitcast i8* %48 to i32*
  %50 = load i32, i32* %49, align 8
  br label %51

51:                                               ; preds = %45, %47
  %52 = phi i32 [ %50, %47 ], [ 0, %45 ]
  %53 = icmp eq i64 %6, 0
  %54 = select i1 %28, i1 true, i1 %53
  br i1 %54, label %58, label %55

55:                                               ; preds = %51
  %56 = getelementptr inbounds i8, i8* %25, i32 136
  %57 = bitcast i8* %56 to i32*
  store i32 1, i32* %57, align 8
  br label %58

58:                                               ; preds = %55, %51
  %59 = call i32 @pthread_setcancelstate(i32 noundef 1, i32* noundef nonnull %3) #17
  %60 = bitcast %struct.notification* %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 40, i8* nonnull %60)
  %61 = getelementptr inbounds %struct.notification, %struct.notification* %2, i32 0, i32 0
  store i64 %27, i64* %61, align 8
  %62 = getelementptr inbounds %struct.notification, %struct.notification* %2, i32 0, i32 1
  store i64 %5, i64* %62, align 8
  %63 = getelementptr inbounds %struct.notification, %struct.notification* %2, i32 0, i32 2
  store i64 %6, i64* %63, align 8
  %64 = getelementptr inbounds %struct.notification, %struct.notification* %2, i32 0, i32 3
  store i64 %7, i64* %64, align 8
  %65 = getelementptr inbounds %struct.notification, %struct.notification* %2, i32 0, i32 4
  store i64 %46, i64* %65, align 8
  br label %66

66:                                               ; preds = %70, %58
  %67 = load i32, i32* @notify_fd, align 4
  %68 = call i32 @write(i32 noundef %67, i8* noundef nonnull %60, i32 noundef 40) #17
  %69 = icmp sgt i32 %68, 0
  br i1 %69, label %76, label %70

70:                                               ; preds = %66
  %71 = call i32* @__errno_location() #17
  %72 = load i32, i32* %71, align 4
  %73 = icmp eq i32 %72, 4
  br i1 %73, label %66, label %74, !llvm.loop !14

74:                                               ; preds = %70
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %60)
  br i1 %69, label %77, label %75

75:                                               ; preds = %74
  call fastcc void @die(i8* noundef getelementptr inbounds ([62 x i8], [62 x i8]* @.str.12, i32 0, i32 0)) #19
  unreachable

76:                                               ; preds = %66
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %60)
  br label %77

77:                                               ; preds = %74, %76
  %78 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i32 0, i32 1
  %79 = load atomic i32, i32* %78 acquire, align 4
  %80 = icmp eq i32 %79, 0
  br i1 %80, label %81, label %87

81:                                               ; preds = %77
  %82 = load i32, i32* @telejit_syscall_futex, align 4
  br label %83

83:                                               ; preds = %81, %83
  %84 = call i32 (i32, ...) @syscall(i32 noundef %82, i32* noundef nonnull %78, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef null, i8* noundef null, i32 noundef 0) #17
  %85 = load atomic i32, i32* %78 acquire, align 4
  %86 = icmp eq i32 %85, 0
  br i1 %86, label %83, label %87, !llvm.loop !15

87:                                               ; preds = %83, %77
  %88 = load i32, i32* %3, align 4
  %89 = call i32 @pthread_setcancelstate(i32 noundef %88, i32* noundef nonnull %3) #17
  br i1 %28, label %93, label %90

90:                                               ; preds = %87
  %91 = getelementptr inbounds i8, i8* %25, i32 136
  %92 = bitcast i8* %91 to i32*
  store i32 %52, i32* %92, align 8
  br label %93

93:                                               ; preds = %90, %87
  %94 = load i32, i32* %78, align 4
  %95 = icmp eq i32 %94, 1
  br i1 %95, label %96, label %100

96:                                               ; preds = %93
  %97 = call i32* @__errno_location() #17
  store i32 %9, i32* %97, align 4
  %98 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i32 0, i32 0
  %99 = load i32, i32* %98, align 4
  call void @llvm.lifetime.end.p0i8(i64 12, i8* nonnull %23) #20
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %10) #20
  ret i32 %99

100:                                              ; preds = %93
  br i1 %28, label %111, label %101

101:                                              ; preds = %100
  %102 = getelementptr inbounds i8, i8* %25, i32 112
  %103 = bitcast i8* %102 to i32*
  %104 = load i32, i32* %103, align 16
  %105 = icmp eq i32 %104, 0
  br i1 %105, label %111, label %106

106:                                              ; preds = %101
  %107 = bitcast i8* %25 to %struct.worker*
  %108 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i32 0, i32 0
  %109 = load i32, i32* %108, align 4
  %110 = inttoptr i32 %109 to i8*
  call fastcc void @abandon(%struct.worker* noundef nonnull %107, i8* noundef %110) #19
  unreachable

111:                                              ; preds = %101, %100
  %112 = icmp eq i32 %94, 2
  br i1 %112, label %113, label %117

113:                                              ; preds = %111
  %114 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i32 0, i32 0
  %115 = load i32, i32* %114, align 4
  %116 = inttoptr i32 %115 to i8*
  call fastcc void @die(i8* noundef %116) #19
  unreachable

117:                                              ; preds = %111
  call fastcc void @say(i8* noundef getelementptr inbounds ([25 x i8], [25 x i8]* @.str.13, i32 0, i32 0)) #18
  %118 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i32 0, i32 0
  %119 = load i32, i32* %118, align 4
  %120 = inttoptr i32 %119 to i8*
  call fastcc void @say(i8* noundef %120) #18
  call fastcc void @say(i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.8, i32 0, i32 0)) #18
  call void @pthread_exit(i8* noundef null) #22
  unreachable
}

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i64(i8* nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: nounwind
define internal void @start(i32 noundef %0, i32 noundef %1, i8** noundef %2, i32* nocapture noundef readonly %3, i32 noundef %4) #0 {
  %6 = alloca %struct.signal_action, align 4
  %7 = alloca %struct.signal_action, align 4
  %8 = alloca %struct.signal_action, align 4
  %9 = alloca %struct.signal_action, align 4
  %10 = alloca %struct.opaque128, align 4
  %11 = alloca %struct.opaque128, align 4
  %12 = alloca %struct.signal_action, align 4
  %13 = alloca %struct.signal_action, align 4
  %14 = alloca %struct.opaque128, align 4
  store i32 %0, i32* @notify_fd, align 4
  %15 = call i32 @getpid() #17
  store i32 %15, i32* @home_pid, align 4
  %16 = call i8* asm sideeffect "mrc p15, 0, $0, c13, c0, 3", "=r"() #20, !srcloc !13
  store i8* %16, i8** @home_thread, align 4
  call void @telejit_reentry_prepare() #17
  %17 = load i32, i32* @own_thread_count, align 4
  %18 = icmp ult i32 %17, %4
  %19 = icmp ult i32 %17, 256
  %20 = and i1 %18, %19
  br i1 %20, label %21, label %31

21:                                               ; preds = %5, %21
  %22 = phi i32 [ %26, %21 ], [ %17, %5 ]
  %23 = getelementptr inbounds i32, i32* %3, i32 %22
  %24 = load i32, i32* %23, align 4
  %25 = getelementptr inbounds [256 x i32], [256 x i32]* @own_threads, i32 0, i32 %22
  store i32 %24, i32* %25, align 4
  %26 = add nuw nsw i32 %22, 1
  %27 = icmp ult i32 %26, %4
  %28 = icmp ult i32 %22, 255
  %29 = and i1 %27, %28
  br i1 %29, label %21, label %30, !llvm.loop !16

30:                                               ; preds = %21
  store i32 %26, i32* @own_thread_count, align 4
  br label %31

31:                                               ; preds = %30, %5
  %32 = call i32 (i8*, i32, ...) @open(i8* noundef getelementptr inbounds ([16 x i8], [16 x i8]* @.str.15, i32 0, i32 0), i32 noundef 524288) #17
  store i32 %32, i32* @task_folder, align 4
  %33 = call i32 @pthread_key_create(i32* noundef nonnull @worker_key, void (i8*)* noundef nonnull @forget_made_thread) #17
  call void @find_fibre_end() #18
  %34 = bitcast %struct.signal_action* %12 to i8*
  call void @llvm.lifetime.start.p0i8(i64 140, i8* nonnull %34) #20
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 4 dereferenceable(140) %34, i8 0, i64 140, i1 false) #20
  %35 = bitcast %struct.signal_action* %12 to void (i32, i8*, i8*)**
  store void (i32, i8*, i8*)* @look_at_self, void (i32, i8*, i8*)** %35, align 4
  %36 = bitcast %struct.signal_action* %13 to i8*
  call void @llvm.lifetime.start.p0i8(i64 140, i8* nonnull %36) #20
  %37 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %12, i32 0, i32 1
  %38 = bitcast %struct.opaque128* %37 to i8*
  %39 = call i32 @sigfillset(i8* noundef nonnull %38) #17
  %40 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %12, i32 0, i32 2
  store i32 402653188, i32* %40, align 4
  %41 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %13, i32 0, i32 0
  br label %42

42:                                               ; preds = %52, %31
  %43 = phi i32 [ 62, %31 ], [ %53, %52 ]
  %44 = call i32 @sigaction(i32 noundef %43, i8* noundef null, i8* noundef nonnull %36) #17
  %45 = icmp ne i32 %44, 0
  %46 = load i8*, i8** %41, align 4
  %47 = icmp ne i8* %46, null
  %48 = select i1 %45, i1 true, i1 %47
  br i1 %48, label %52, label %49

49:                                               ; preds = %42
  %50 = call i32 @sigaction(i32 noundef %43, i8* noundef nonnull %34, i8* noundef null) #17
  %51 = icmp eq i32 %50, 0
  br i1 %51, label %55, label %52

52:                                               ; preds = %49, %42
  %53 = add nsw i32 %43, -1
  %54 = icmp ugt i32 %43, 35
  br i1 %54, label %42, label %55, !llvm.loop !17

55:                                               ; preds = %49, %52
  %56 = phi i32 [ %43, %49 ], [ 0, %52 ]
  call void @llvm.lifetime.end.p0i8(i64 140, i8* nonnull %36) #20
  call void @llvm.lifetime.end.p0i8(i64 140, i8* nonnull %34) #20
  store i32 %56, i32* @look_signal, align 4
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %73, label %58

58:                                               ; preds = %55
  %59 = bitcast %struct.opaque128* %10 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %59) #20
  %60 = bitcast %struct.opaque128* %11 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %60) #20
  %61 = call i32 @gettid() #17
  %62 = call i32 @sigemptyset(i8* noundef nonnull %59) #17
  %63 = load i32, i32* @look_signal, align 4
  %64 = call i32 @sigaddset(i8* noundef nonnull %59, i32 noundef %63) #17
  %65 = call i32 @pthread_sigmask(i32 noundef 0, i8* noundef nonnull %59, i8* noundef nonnull %60) #17
  %66 = call fastcc i64 @blocked_signals(i32 noundef %61) #17
  store i64 %66, i64* @look_bit, align 8
  %67 = call i32 @pthread_sigmask(i32 noundef 1, i8* noundef nonnull %59, i8* noundef null) #17
  %68 = call fastcc i64 @blocked_signals(i32 noundef %61) #17
  %69 = xor i64 %68, -1
  %70 = load i64, i64* @look_bit, align 8
  %71 = and i64 %70, %69
  store i64 %71, i64* @look_bit, align 8
  %72 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %60, i8* noundef null) #17
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %60) #20
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %59) #20
  br label %73

73:                                               ; preds = %58, %55
  %74 = bitcast %struct.signal_action* %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 140, i8* nonnull %74) #20
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 4 dereferenceable(140) %74, i8 0, i64 140, i1 false) #20
  %75 = bitcast %struct.signal_action* %8 to void (i32, i8*, i8*)**
  store void (i32, i8*, i8*)* @on_interrupt, void (i32, i8*, i8*)** %75, align 4
  %76 = bitcast %struct.signal_action* %9 to i8*
  call void @llvm.lifetime.start.p0i8(i64 140, i8* nonnull %76) #20
  %77 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %8, i32 0, i32 2
  store i32 1476395012, i32* %77, align 4
  %78 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %9, i32 0, i32 0
  br label %79

79:                                               ; preds = %89, %73
  %80 = phi i32 [ 62, %73 ], [ %90, %89 ]
  %81 = call i32 @sigaction(i32 noundef %80, i8* noundef null, i8* noundef nonnull %76) #17
  %82 = icmp ne i32 %81, 0
  %83 = load i8*, i8** %78, align 4
  %84 = icmp ne i8* %83, null
  %85 = select i1 %82, i1 true, i1 %84
  br i1 %85, label %89, label %86

86:                                               ; preds = %79
  %87 = call i32 @sigaction(i32 noundef %80, i8* noundef nonnull %74, i8* noundef null) #17
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %92, label %89

89:                                               ; preds = %86, %79
  %90 = add nsw i32 %80, -1
  %91 = icmp ugt i32 %80, 35
  br i1 %91, label %79, label %92, !llvm.loop !17

92:                                               ; preds = %86, %89
  %93 = phi i32 [ %80, %86 ], [ 0, %89 ]
  call void @llvm.lifetime.end.p0i8(i64 140, i8* nonnull %76) #20
  call void @llvm.lifetime.end.p0i8(i64 140, i8* nonnull %74) #20
  store i32 %93, i32* @interrupt_signal, align 4
  %94 = bitcast %struct.signal_action* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 140, i8* nonnull %94) #20
  call void @llvm.memset.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(140) %94, i8 0, i32 140, i1 false) #20
  %95 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %6, i32 0, i32 0
  store i8* bitcast (void (i32, i8*, i8*)* @on_fault to i8*), i8** %95, align 4
  %96 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %6, i32 0, i32 2
  store i32 1207959556, i32* %96, align 4
  br label %101

97:                                               ; preds = %101
  %98 = bitcast %struct.signal_action* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 140, i8* nonnull %98) #20
  call void @llvm.memset.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(140) %98, i8 0, i32 140, i1 false) #20
  %99 = call i32 @sigaction(i32 noundef 11, i8* noundef null, i8* noundef nonnull %98) #17
  %100 = icmp eq i32 %99, 0
  br i1 %100, label %110, label %114

101:                                              ; preds = %101, %92
  %102 = phi i32 [ 0, %92 ], [ %108, %101 ]
  %103 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i32 0, i32 %102
  %104 = load i32, i32* %103, align 4
  %105 = getelementptr inbounds [32 x %struct.signal_action], [32 x %struct.signal_action]* @former_actions, i32 0, i32 %104
  %106 = bitcast %struct.signal_action* %105 to i8*
  %107 = call i32 @sigaction(i32 noundef %104, i8* noundef nonnull %94, i8* noundef nonnull %106) #17
  %108 = add nuw nsw i32 %102, 1
  %109 = icmp eq i32 %108, 7
  br i1 %109, label %97, label %101, !llvm.loop !18

110:                                              ; preds = %97
  %111 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %7, i32 0, i32 3
  %112 = load i8*, i8** %111, align 4
  %113 = ptrtoint i8* %112 to i32
  store i32 %113, i32* @signal_return, align 4
  br label %114

114:                                              ; preds = %97, %110
  call void @llvm.lifetime.end.p0i8(i64 140, i8* nonnull %98) #20
  call void @llvm.lifetime.end.p0i8(i64 140, i8* nonnull %94) #20
  %weak.2 = icmp ne void ()* (void ()*)* @_ZSt13set_terminatePFvvE, null
  br i1 %weak.2, label %115, label %117

115:                                              ; preds = %114
  %116 = call void ()* @_ZSt13set_terminatePFvvE(void ()* noundef nonnull @on_terminate) #17
  store void ()* %116, void ()** @other_terminate, align 4
  br label %117

117:                                              ; preds = %114, %115
  store i32 %1, i32* @process_argc, align 4
  store i8** %2, i8*** @process_argv, align 4
  %118 = bitcast %struct.opaque128* %14 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %118) #20
  call void @llvm.memset.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(128) %118, i8 0, i32 128, i1 false)
  %119 = call i32 @sched_getaffinity(i32 noundef 0, i32 noundef 128, i8* noundef nonnull %118) #17
  br label %130

120:                                              ; preds = %136
  %121 = icmp sgt i32 %137, 1
  %122 = zext i1 %121 to i32
  store i32 %122, i32* @has_other_processors, align 4
  %123 = call i32 @on_exit(void (i32, i8*)* noundef nonnull @end_of_executor, i8* noundef null) #17
  %124 = load i8*, i8** @stderr, align 4
  %125 = call i32 @dl_iterate_phdr(i32 (i8*, i32, i8*)* noundef nonnull @find_segment, i8* noundef %124) #17
  %126 = call i32 @dl_iterate_phdr(i32 (i8*, i32, i8*)* noundef nonnull @note_first_code, i8* noundef null) #17
  %127 = call i32 @__register_atfork(void ()* noundef nonnull @lock_all, void ()* noundef nonnull @unlock_all, void ()* noundef nonnull @begin_fork, i8* noundef null) #17
  %128 = load i8*, i8** @stdout, align 4
  %129 = call i32 @setvbuf(i8* noundef %128, i8* noundef null, i32 noundef 1, i32 noundef 0) #17
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %118) #20
  ret void

130:                                              ; preds = %117, %136
  %131 = phi i32 [ 0, %117 ], [ %138, %136 ]
  %132 = phi i32 [ 0, %117 ], [ %137, %136 ]
  %133 = getelementptr inbounds %struct.opaque128, %struct.opaque128* %14, i32 0, i32 0, i32 %131
  %134 = load i32, i32* %133, align 4
  %135 = icmp eq i32 %134, 0
  br i1 %135, label %136, label %140

136:                                              ; preds = %140, %130
  %137 = phi i32 [ %132, %130 ], [ %143, %140 ]
  %138 = add nuw nsw i32 %131, 1
  %139 = icmp eq i32 %138, 16
  br i1 %139, label %120, label %130, !llvm.loop !19

140:                                              ; preds = %130, %140
  %141 = phi i32 [ %145, %140 ], [ %134, %130 ]
  %142 = phi i32 [ %143, %140 ], [ %132, %130 ]
  %143 = add nsw i32 %142, 1
  %144 = add i32 %141, -1
  %145 = and i32 %144, %141
  %146 = icmp eq i32 %145, 0
  br i1 %146, label %136, label %140, !llvm.loop !20
}

; Function Attrs: nounwind
define internal i32 @submit(%struct.task* noundef %0, i32 noundef %1) #0 {
  %3 = alloca %struct.timespec, align 4
  %4 = alloca %struct.timespec, align 4
  %5 = alloca %struct.opaque128, align 4
  %6 = alloca %struct.opaque128, align 4
  %7 = alloca %struct.opaque128, align 4
  %8 = alloca i8*, align 4
  %9 = getelementptr inbounds %struct.task, %struct.task* %0, i32 0, i32 4
  %10 = load i64, i64* %9, align 8
  switch i64 %10, label %22 [
    i64 0, label %11
    i64 8388608, label %11
  ]

11:                                               ; preds = %2, %2
  %12 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %13 = load %struct.worker*, %struct.worker** @idle_workers, align 4
  %14 = icmp eq %struct.worker* %13, null
  br i1 %14, label %20, label %15

15:                                               ; preds = %11
  %16 = getelementptr inbounds %struct.worker, %struct.worker* %13, i32 0, i32 3
  %17 = load %struct.worker*, %struct.worker** %16, align 4
  store %struct.worker* %17, %struct.worker** @idle_workers, align 4
  %18 = load i32, i32* @idle_count, align 4
  %19 = add i32 %18, -1
  store i32 %19, i32* @idle_count, align 4
  br label %20

20:                                               ; preds = %15, %11
  %21 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  br label %22

22:                                               ; preds = %2, %20
  %23 = phi %struct.worker* [ %13, %20 ], [ null, %2 ]
  %24 = icmp eq %struct.worker* %23, null
  br i1 %24, label %25, label %106

25:                                               ; preds = %22
  %26 = load i64, i64* %9, align 8
  %27 = trunc i64 %26 to i32
  %28 = call i8* @mmap(i8* noundef null, i32 noundef 73728, i32 noundef 3, i32 noundef 34, i32 noundef -1, i32 noundef 0) #17
  %29 = icmp eq i8* %28, inttoptr (i32 -1 to i8*)
  br i1 %29, label %34, label %30

30:                                               ; preds = %25
  %31 = call i32 @mprotect(i8* noundef %28, i32 noundef 4096, i32 noundef 0) #17
  %32 = getelementptr inbounds i8, i8* %28, i32 69632
  %33 = bitcast i8* %32 to %struct.worker*
  br label %34

34:                                               ; preds = %30, %25
  %35 = phi %struct.worker* [ %33, %30 ], [ null, %25 ]
  %36 = icmp eq %struct.worker* %35, null
  br i1 %36, label %106, label %37

37:                                               ; preds = %34
  %38 = bitcast %struct.opaque128* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %38) #20
  %39 = bitcast %struct.opaque128* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %39) #20
  %40 = bitcast %struct.opaque128* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %40) #20
  %41 = bitcast i8** %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %41) #20
  %42 = icmp eq i32 %27, 0
  %43 = and i32 %27, -8388609
  %44 = icmp ne i32 %43, 0
  %45 = zext i1 %44 to i32
  %46 = getelementptr inbounds %struct.worker, %struct.worker* %35, i32 0, i32 7
  store i32 %45, i32* %46, align 4
  %47 = call i32 @pthread_attr_init(i8* noundef nonnull %38) #17
  %48 = select i1 %42, i32 8388608, i32 %27
  %49 = call i32 @pthread_attr_setstacksize(i8* noundef nonnull %38, i32 noundef %48) #17
  %50 = call i32 @sigfillset(i8* noundef nonnull %39) #17
  br label %54

51:                                               ; preds = %54
  %52 = load i32, i32* @look_signal, align 4
  %53 = icmp eq i32 %52, 0
  br i1 %53, label %63, label %61

54:                                               ; preds = %54, %37
  %55 = phi i32 [ 0, %37 ], [ %59, %54 ]
  %56 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i32 0, i32 %55
  %57 = load i32, i32* %56, align 4
  %58 = call i32 @sigdelset(i8* noundef nonnull %39, i32 noundef %57) #17
  %59 = add nuw nsw i32 %55, 1
  %60 = icmp eq i32 %59, 7
  br i1 %60, label %51, label %54, !llvm.loop !21

61:                                               ; preds = %51
  %62 = call i32 @sigdelset(i8* noundef nonnull %39, i32 noundef %52) #17
  br label %63

63:                                               ; preds = %61, %51
  %64 = load i32, i32* @interrupt_signal, align 4
  %65 = icmp eq i32 %64, 0
  br i1 %65, label %68, label %66

66:                                               ; preds = %63
  %67 = call i32 @sigdelset(i8* noundef nonnull %39, i32 noundef %64) #17
  br label %68

68:                                               ; preds = %66, %63
  %69 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %39, i8* noundef nonnull %40) #17
  %70 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %71 = load %struct.worker*, %struct.worker** @all_workers, align 4
  %72 = getelementptr inbounds %struct.worker, %struct.worker* %35, i32 0, i32 0
  store %struct.worker* %71, %struct.worker** %72, align 16
  %73 = icmp eq %struct.worker* %71, null
  br i1 %73, label %76, label %74

74:                                               ; preds = %68
  %75 = getelementptr inbounds %struct.worker, %struct.worker* %71, i32 0, i32 1
  store %struct.worker* %35, %struct.worker** %75, align 4
  br label %76

76:                                               ; preds = %74, %68
  store %struct.worker* %35, %struct.worker** @all_workers, align 4
  %77 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %78 = bitcast %struct.worker* %35 to i8*
  %79 = call i32 @pthread_create(i8** noundef nonnull %8, i8* noundef nonnull %38, i8* (i8*)* noundef nonnull @worker_main, i8* noundef nonnull %78) #17
  %80 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %40, i8* noundef null) #17
  %81 = call i32 @pthread_attr_destroy(i8* noundef nonnull %38) #17
  %82 = icmp eq i32 %79, 0
  br i1 %82, label %104, label %83

83:                                               ; preds = %76
  %84 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %85 = load %struct.worker*, %struct.worker** %72, align 16
  %86 = icmp eq %struct.worker* %85, null
  br i1 %86, label %91, label %87

87:                                               ; preds = %83
  %88 = getelementptr inbounds %struct.worker, %struct.worker* %35, i32 0, i32 1
  %89 = load %struct.worker*, %struct.worker** %88, align 4
  %90 = getelementptr inbounds %struct.worker, %struct.worker* %85, i32 0, i32 1
  store %struct.worker* %89, %struct.worker** %90, align 4
  br label %91

91:                                               ; preds = %87, %83
  %92 = getelementptr inbounds %struct.worker, %struct.worker* %35, i32 0, i32 1
  %93 = load %struct.worker*, %struct.worker** %92, align 4
  %94 = icmp eq %struct.worker* %93, null
  %95 = load %struct.worker*, %struct.worker** %72, align 16
  br i1 %94, label %98, label %96

96:                                               ; preds = %91
  %97 = getelementptr inbounds %struct.worker, %struct.worker* %93, i32 0, i32 0
  store %struct.worker* %95, %struct.worker** %97, align 16
  br label %99

98:                                               ; preds = %91
  store %struct.worker* %95, %struct.worker** @all_workers, align 4
  br label %99

99:                                               ; preds = %98, %96
  %100 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %101 = getelementptr inbounds %struct.worker, %struct.worker* %35, i32 -40, i32 41, i32 2, i32 -1007
  %102 = bitcast i32* %101 to i8*
  %103 = call i32 @munmap(i8* noundef nonnull %102, i32 noundef 73728) #17
  br label %104

104:                                              ; preds = %99, %76
  %105 = phi %struct.worker* [ null, %99 ], [ %35, %76 ]
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %41) #20
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %40) #20
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %39) #20
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %38) #20
  br label %106

106:                                              ; preds = %104, %34, %22
  %107 = phi %struct.worker* [ %23, %22 ], [ %105, %104 ], [ null, %34 ]
  %108 = icmp eq %struct.worker* %107, null
  br i1 %108, label %171, label %109

109:                                              ; preds = %106
  %110 = icmp eq i32 %1, 0
  %111 = select i1 %110, i32 1, i32 3
  %112 = getelementptr inbounds %struct.task, %struct.task* %0, i32 0, i32 5
  store i32 %111, i32* %112, align 8
  %113 = getelementptr inbounds %struct.worker, %struct.worker* %107, i32 0, i32 4
  store %struct.task* %0, %struct.task** %113, align 16
  %114 = getelementptr inbounds %struct.worker, %struct.worker* %107, i32 0, i32 11
  %115 = getelementptr inbounds %struct.task, %struct.task* %0, i32 0, i32 9
  %116 = bitcast %struct.origin* %114 to i8*
  %117 = bitcast %struct.origin* %115 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 16 dereferenceable(16) %116, i8* noundef nonnull align 8 dereferenceable(16) %117, i32 16, i1 false) #20
  %118 = getelementptr inbounds %struct.task, %struct.task* %0, i32 0, i32 1
  %119 = bitcast %union.anon.0* %118 to i8**
  %120 = load i8*, i8** %119, align 8
  %121 = getelementptr inbounds %struct.worker, %struct.worker* %107, i32 0, i32 9
  store i8* %120, i8** %121, align 4
  %122 = bitcast %struct.task* %0 to i8**
  %123 = load i8*, i8** %122, align 8
  %124 = getelementptr inbounds %struct.worker, %struct.worker* %107, i32 0, i32 8
  store i8* %123, i8** %124, align 16
  %125 = getelementptr inbounds %struct.worker, %struct.worker* %107, i32 0, i32 6
  store atomic i32 1, i32* %125 release, align 8
  %126 = load i32, i32* @telejit_syscall_futex, align 4
  %127 = call i32 (i32, ...) @syscall(i32 noundef %126, i32* noundef nonnull %125, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #17
  br i1 %110, label %171, label %128

128:                                              ; preds = %109
  %129 = bitcast %struct.timespec* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %129) #20
  %130 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %129) #17
  %131 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i32 0, i32 0
  %132 = load i32, i32* %131, align 4
  %133 = sext i32 %132 to i64
  %134 = mul nsw i64 %133, 1000000
  %135 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i32 0, i32 1
  %136 = load i32, i32* %135, align 4
  %137 = sext i32 %136 to i64
  %138 = udiv i64 %137, 1000
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %129) #20
  %139 = zext i32 %1 to i64
  %140 = add nsw i64 %134, %139
  %141 = add nsw i64 %140, %138
  %142 = bitcast %struct.timespec* %3 to i8*
  %143 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i32 0, i32 0
  %144 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i32 0, i32 1
  br label %150

145:                                              ; preds = %150
  %146 = add nuw nsw i32 %151, 1
  %147 = icmp eq i32 %146, 64
  br i1 %147, label %154, label %148

148:                                              ; preds = %145, %154
  %149 = phi i32 [ %146, %145 ], [ 0, %154 ]
  br label %150, !llvm.loop !22

150:                                              ; preds = %148, %128
  %151 = phi i32 [ 0, %128 ], [ %149, %148 ]
  %152 = load atomic i32, i32* %112 acquire, align 4
  %153 = icmp eq i32 %152, 2
  br i1 %153, label %171, label %145

154:                                              ; preds = %145
  %155 = call i32 @sched_yield() #17
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %142) #20
  %156 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %142) #17
  %157 = load i32, i32* %143, align 4
  %158 = sext i32 %157 to i64
  %159 = mul nsw i64 %158, 1000000
  %160 = load i32, i32* %144, align 4
  %161 = sext i32 %160 to i64
  %162 = udiv i64 %161, 1000
  %163 = add nsw i64 %162, %159
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %142) #20
  %164 = icmp ult i64 %163, %141
  br i1 %164, label %148, label %165

165:                                              ; preds = %154
  br i1 %153, label %171, label %166

166:                                              ; preds = %165
  %167 = cmpxchg i32* %112, i32 3, i32 1 acq_rel acquire, align 4
  %168 = extractvalue { i32, i1 } %167, 1
  %169 = xor i1 %168, true
  %170 = zext i1 %169 to i32
  br label %171

171:                                              ; preds = %150, %165, %109, %106, %166
  %172 = phi i32 [ %170, %166 ], [ -1, %106 ], [ 0, %109 ], [ 1, %165 ], [ 1, %150 ]
  ret i32 %172
}

; Function Attrs: nounwind
define internal void @run_initializers(i8* nocapture noundef readonly %0, i8* nocapture noundef readnone %1) #0 {
  %3 = alloca [20 x i8], align 4
  %4 = alloca %struct.registration, align 8
  %5 = getelementptr inbounds i8, i8* %0, i32 56
  %6 = bitcast i8* %5 to i64*
  %7 = load i64, i64* %6, align 8
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %35, label %9

9:                                                ; preds = %2
  %10 = getelementptr inbounds [20 x i8], [20 x i8]* %3, i32 0, i32 0
  %11 = getelementptr inbounds i8, i8* %0, i32 48
  %12 = bitcast i8* %11 to %struct.function_array**
  %13 = getelementptr inbounds %struct.registration, %struct.registration* %4, i32 0, i32 0
  %14 = getelementptr inbounds %struct.registration, %struct.registration* %4, i32 0, i32 1
  %15 = getelementptr inbounds %struct.registration, %struct.registration* %4, i32 0, i32 2, i32 0
  %16 = bitcast i8** %15 to void (i32, i8**, i8**)***
  %17 = getelementptr inbounds %struct.registration, %struct.registration* %4, i32 0, i32 2, i32 1
  %18 = getelementptr inbounds %struct.registration, %struct.registration* %4, i32 0, i32 2, i32 3
  %19 = getelementptr inbounds %struct.registration, %struct.registration* %4, i32 0, i32 3
  %20 = bitcast %struct.function_array* %19 to void (i32, i8**, i8**)***
  %21 = bitcast %struct.registration* %4 to i8*
  %22 = getelementptr inbounds i8, i8* %21, i32 28
  %23 = getelementptr inbounds %struct.registration, %struct.registration* %4, i32 0, i32 4
  %24 = bitcast %struct.registration* %4 to i64*
  %25 = getelementptr inbounds %struct.registration, %struct.registration* %4, i32 0, i32 2
  %26 = bitcast [3 x i8*]* %25 to i64*
  %27 = getelementptr inbounds %struct.registration, %struct.registration* %4, i32 0, i32 2, i32 2
  %28 = bitcast i8** %27 to i64*
  %29 = getelementptr inbounds %struct.registration, %struct.registration* %4, i32 0, i32 3, i32 0, i32 0
  %30 = getelementptr inbounds %struct.registration, %struct.registration* %4, i32 0, i32 3, i32 1
  %31 = getelementptr inbounds %struct.registration, %struct.registration* %4, i32 0, i32 3, i32 2
  %32 = bitcast i32* %23 to i64*
  %33 = getelementptr inbounds [20 x i8], [20 x i8]* %3, i32 0, i32 0
  %34 = getelementptr inbounds [20 x i8], [20 x i8]* %3, i32 0, i32 0
  br label %82

35:                                               ; preds = %123, %2
  %36 = getelementptr inbounds i8, i8* %0, i32 32
  %37 = bitcast i8* %36 to %struct.function_array**
  %38 = load %struct.function_array*, %struct.function_array** %37, align 8
  %39 = getelementptr inbounds i8, i8* %0, i32 40
  %40 = bitcast i8* %39 to i64*
  %41 = load i64, i64* %40, align 8
  %42 = trunc i64 %41 to i32
  %43 = load i32, i32* @process_argc, align 4
  %44 = load i8**, i8*** @process_argv, align 4
  %45 = load i8**, i8*** @environ, align 4
  %46 = icmp eq i32 %42, 0
  br i1 %46, label %81, label %47

47:                                               ; preds = %35, %57
  %48 = phi i32 [ %58, %57 ], [ 0, %35 ]
  %49 = getelementptr inbounds %struct.function_array, %struct.function_array* %38, i32 %48, i32 1
  %50 = load i64, i64* %49, align 8
  %51 = icmp eq i64 %50, 0
  br i1 %51, label %57, label %52

52:                                               ; preds = %47
  %53 = getelementptr inbounds %struct.function_array, %struct.function_array* %38, i32 %48
  %54 = bitcast %struct.function_array* %53 to void (i32, i8**, i8**)***
  %55 = getelementptr inbounds %struct.function_array, %struct.function_array* %38, i32 %48, i32 2
  %56 = trunc i64 %50 to i32
  br label %60

57:                                               ; preds = %75, %47
  %58 = add nuw i32 %48, 1
  %59 = icmp eq i32 %58, %42
  br i1 %59, label %81, label %47, !llvm.loop !23

60:                                               ; preds = %75, %52
  %61 = phi i32 [ %56, %52 ], [ %80, %75 ]
  %62 = phi i32 [ 0, %52 ], [ %76, %75 ]
  %63 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %54, align 8
  %64 = load i64, i64* %55, align 8
  %65 = icmp eq i64 %64, 0
  %66 = xor i32 %62, -1
  %67 = add i32 %61, %66
  %68 = select i1 %65, i32 %62, i32 %67
  %69 = getelementptr inbounds void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %63, i32 %68
  %70 = load void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %69, align 4
  %71 = ptrtoint void (i32, i8**, i8**)* %70 to i32
  %72 = add i32 %71, -1
  %73 = icmp ult i32 %72, -2
  br i1 %73, label %74, label %75

74:                                               ; preds = %60
  call void %70(i32 noundef %43, i8** noundef %44, i8** noundef %45) #17
  br label %75

75:                                               ; preds = %74, %60
  %76 = add i32 %62, 1
  %77 = zext i32 %76 to i64
  %78 = load i64, i64* %49, align 8
  %79 = icmp ugt i64 %78, %77
  %80 = trunc i64 %78 to i32
  br i1 %79, label %60, label %57, !llvm.loop !24

81:                                               ; preds = %57, %35
  ret void

82:                                               ; preds = %9, %123
  %83 = phi i32 [ 0, %9 ], [ %124, %123 ]
  call void @llvm.lifetime.start.p0i8(i64 20, i8* nonnull %33)
  %84 = load %struct.function_array*, %struct.function_array** %12, align 8
  %85 = getelementptr inbounds %struct.function_array, %struct.function_array* %84, i32 %83
  %86 = bitcast %struct.function_array* %85 to void (i32, i8**, i8**)***
  %87 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %86, align 8
  %88 = bitcast %struct.function_array* %85 to i8*
  %89 = getelementptr inbounds i8, i8* %88, i32 4
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(20) %10, i8* noundef nonnull align 4 dereferenceable(20) %89, i32 20, i1 false)
  store %struct.registration* null, %struct.registration** %13, align 8
  store i32 4, i32* %14, align 4
  store void (i32, i8**, i8**)** %87, void (i32, i8**, i8**)*** %16, align 8
  br label %90

90:                                               ; preds = %90, %82
  %91 = phi i8** [ %17, %82 ], [ %92, %90 ]
  store i8* null, i8** %91, align 4
  %92 = getelementptr inbounds i8*, i8** %91, i32 1
  %93 = icmp eq i8** %92, %18
  br i1 %93, label %94, label %90

94:                                               ; preds = %90
  store void (i32, i8**, i8**)** %87, void (i32, i8**, i8**)*** %20, align 8
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(20) %22, i8* noundef nonnull align 4 dereferenceable(20) %10, i32 20, i1 false)
  store i32 0, i32* %23, align 8
  %95 = load i64, i64* %24, align 8
  %96 = load i64, i64* %26, align 8
  %97 = load i64, i64* %28, align 8
  %98 = load i64, i64* %29, align 8
  %99 = load i64, i64* %30, align 8
  %100 = load i64, i64* %31, align 8
  %101 = load i64, i64* %32, align 8
  %102 = call i8* @malloc(i32 noundef 56) #17
  %103 = icmp eq i8* %102, null
  br i1 %103, label %123, label %104

104:                                              ; preds = %94
  %105 = bitcast i8* %102 to i64*
  store i64 %95, i64* %105, align 8
  %106 = getelementptr inbounds i8, i8* %102, i32 8
  %107 = bitcast i8* %106 to i64*
  store i64 %96, i64* %107, align 8
  %108 = getelementptr inbounds i8, i8* %102, i32 16
  %109 = bitcast i8* %108 to i64*
  store i64 %97, i64* %109, align 8
  %110 = getelementptr inbounds i8, i8* %102, i32 24
  %111 = bitcast i8* %110 to i64*
  store i64 %98, i64* %111, align 8
  %112 = getelementptr inbounds i8, i8* %102, i32 32
  %113 = bitcast i8* %112 to i64*
  store i64 %99, i64* %113, align 8
  %114 = getelementptr inbounds i8, i8* %102, i32 40
  %115 = bitcast i8* %114 to i64*
  store i64 %100, i64* %115, align 8
  %116 = getelementptr inbounds i8, i8* %102, i32 48
  %117 = bitcast i8* %116 to i64*
  store i64 %101, i64* %117, align 8
  %118 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %119 = load %struct.registration*, %struct.registration** @registrations, align 4
  %120 = bitcast i8* %102 to %struct.registration**
  store %struct.registration* %119, %struct.registration** %120, align 8
  store i8* %102, i8** bitcast (%struct.registration** @registrations to i8**), align 4
  %121 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %122 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  br label %123

123:                                              ; preds = %94, %104
  call void @llvm.lifetime.end.p0i8(i64 20, i8* nonnull %34)
  %124 = add i32 %83, 1
  %125 = zext i32 %124 to i64
  %126 = load i64, i64* %6, align 8
  %127 = icmp ugt i64 %126, %125
  br i1 %127, label %82, label %35, !llvm.loop !25
}

; Function Attrs: nounwind
define internal void @run_program(i8* noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = alloca %struct.timespec, align 4
  %4 = alloca %struct.timespec, align 4
  %5 = alloca i32, align 4
  %6 = call i8* @mmap(i8* noundef null, i32 noundef 4096, i32 noundef 3, i32 noundef 33, i32 noundef -1, i32 noundef 0) #17
  %7 = icmp eq i8* %6, inttoptr (i32 -1 to i8*)
  br i1 %7, label %8, label %15

8:                                                ; preds = %2
  %9 = getelementptr inbounds i8, i8* %0, i32 92
  %10 = bitcast i8* %9 to i32*
  store i32 4, i32* %10, align 4
  %11 = call i32* @__errno_location() #17
  %12 = load i32, i32* %11, align 4
  %13 = getelementptr inbounds i8, i8* %0, i32 96
  %14 = bitcast i8* %13 to i32*
  store i32 %12, i32* %14, align 8
  br label %88

15:                                               ; preds = %2
  %16 = bitcast %struct.timespec* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %16) #20
  %17 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %16) #17
  %18 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i32 0, i32 0
  %19 = load i32, i32* %18, align 4
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i32 0, i32 1
  %22 = load i32, i32* %21, align 4
  %23 = sext i32 %22 to i64
  %24 = udiv i64 %23, 1000
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %16) #20
  %25 = call i32 @getpid() #17
  %26 = getelementptr inbounds i8, i8* %6, i32 12
  %27 = bitcast i8* %26 to i32*
  %28 = call fastcc i32 @fork_able(i32* noundef nonnull %27) #18
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %30, label %32

30:                                               ; preds = %15
  %31 = bitcast i8* %0 to %struct.program*
  store i8* %6, i8** bitcast (%struct.progress** @child_progress to i8**), align 4
  call fastcc void @child_main(%struct.program* noundef %31, i32 noundef %25) #19
  unreachable

32:                                               ; preds = %15
  %33 = icmp slt i32 %28, 0
  br i1 %33, label %34, label %41

34:                                               ; preds = %32
  %35 = getelementptr inbounds i8, i8* %0, i32 92
  %36 = bitcast i8* %35 to i32*
  store i32 1, i32* %36, align 4
  %37 = call i32* @__errno_location() #17
  %38 = load i32, i32* %37, align 4
  %39 = getelementptr inbounds i8, i8* %0, i32 96
  %40 = bitcast i8* %39 to i32*
  store i32 %38, i32* %40, align 8
  br label %71

41:                                               ; preds = %32
  %42 = bitcast i32* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %42) #20
  store i32 0, i32* %5, align 4
  %43 = call i32 @setpgid(i32 noundef %28, i32 noundef %28) #17
  %44 = getelementptr inbounds i8, i8* %0, i32 80
  %45 = bitcast i8* %44 to i32*
  store atomic i32 %28, i32* %45 release, align 8
  br label %46

46:                                               ; preds = %49, %41
  %47 = call i32 @waitpid(i32 noundef %28, i32* noundef nonnull %5, i32 noundef 0) #17
  %48 = icmp slt i32 %47, 0
  br i1 %48, label %49, label %53

49:                                               ; preds = %46
  %50 = call i32* @__errno_location() #17
  %51 = load i32, i32* %50, align 4
  %52 = icmp eq i32 %51, 4
  br i1 %52, label %46, label %53, !llvm.loop !26

53:                                               ; preds = %46, %49
  %54 = load i32, i32* %5, align 4
  %55 = getelementptr inbounds i8, i8* %0, i32 84
  %56 = bitcast i8* %55 to i32*
  store i32 %54, i32* %56, align 4
  %57 = bitcast i8* %6 to i32*
  %58 = load i32, i32* %57, align 4
  %59 = getelementptr inbounds i8, i8* %0, i32 88
  %60 = bitcast i8* %59 to i32*
  store i32 %58, i32* %60, align 8
  %61 = getelementptr inbounds i8, i8* %6, i32 4
  %62 = bitcast i8* %61 to i32*
  %63 = load i32, i32* %62, align 4
  %64 = getelementptr inbounds i8, i8* %0, i32 92
  %65 = bitcast i8* %64 to i32*
  store i32 %63, i32* %65, align 4
  %66 = getelementptr inbounds i8, i8* %6, i32 8
  %67 = bitcast i8* %66 to i32*
  %68 = load i32, i32* %67, align 4
  %69 = getelementptr inbounds i8, i8* %0, i32 96
  %70 = bitcast i8* %69 to i32*
  store i32 %68, i32* %70, align 8
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %42) #20
  br label %71

71:                                               ; preds = %53, %34
  %72 = bitcast %struct.timespec* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %72) #20
  %73 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %72) #17
  %74 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i32 0, i32 0
  %75 = load i32, i32* %74, align 4
  %76 = sext i32 %75 to i64
  %77 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i32 0, i32 1
  %78 = load i32, i32* %77, align 4
  %79 = sext i32 %78 to i64
  %80 = udiv i64 %79, 1000
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %72) #20
  %81 = sub nsw i64 %76, %20
  %82 = mul nsw i64 %81, 1000000
  %83 = sub nsw i64 %80, %24
  %84 = add nsw i64 %83, %82
  %85 = getelementptr inbounds i8, i8* %0, i32 104
  %86 = bitcast i8* %85 to i64*
  store i64 %84, i64* %86, align 8
  %87 = call i32 @munmap(i8* noundef %6, i32 noundef 4096) #17
  br label %88

88:                                               ; preds = %71, %8
  ret void
}

; Function Attrs: nounwind
define internal void @attach_tls(i32 noundef %0, i8* noundef %1, i32 noundef %2) #0 {
  store i32 %0, i32* @tls.0, align 4
  store i8* %1, i8** @tls.1, align 4
  store i32 %2, i32* @tls.2, align 4
  %4 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %5 = load %struct.worker*, %struct.worker** @all_workers, align 4
  %6 = icmp eq %struct.worker* %5, null
  br i1 %6, label %29, label %7

7:                                                ; preds = %3
  %8 = load i32, i32* @tls.0, align 4
  %9 = load i8*, i8** @tls.1, align 4
  %10 = icmp eq i32 %2, 0
  br label %11

11:                                               ; preds = %25, %7
  %12 = phi %struct.worker* [ %5, %7 ], [ %27, %25 ]
  %13 = getelementptr inbounds %struct.worker, %struct.worker* %12, i32 0, i32 2
  %14 = load i8*, i8** %13, align 8
  %15 = icmp eq i8* %14, null
  br i1 %15, label %25, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds i8, i8* %14, i32 %8
  br i1 %10, label %25, label %18

18:                                               ; preds = %16, %18
  %19 = phi i32 [ %23, %18 ], [ 0, %16 ]
  %20 = getelementptr inbounds i8, i8* %9, i32 %19
  %21 = load i8, i8* %20, align 1
  %22 = getelementptr inbounds i8, i8* %17, i32 %19
  store i8 %21, i8* %22, align 1
  %23 = add nuw i32 %19, 1
  %24 = icmp eq i32 %23, %2
  br i1 %24, label %25, label %18, !llvm.loop !27

25:                                               ; preds = %18, %16, %11
  %26 = getelementptr inbounds %struct.worker, %struct.worker* %12, i32 0, i32 0
  %27 = load %struct.worker*, %struct.worker** %26, align 4
  %28 = icmp eq %struct.worker* %27, null
  br i1 %28, label %29, label %11, !llvm.loop !28

29:                                               ; preds = %25, %3
  %30 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  ret void
}

; Function Attrs: nounwind
define internal void @update_tls(i32 noundef %0, i32 noundef %1) #0 {
  %3 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %4 = load %struct.worker*, %struct.worker** @all_workers, align 4
  %5 = icmp eq %struct.worker* %4, null
  br i1 %5, label %11, label %6

6:                                                ; preds = %2
  %7 = load i32, i32* @tls.0, align 4
  %8 = load i8*, i8** @tls.1, align 4
  %9 = getelementptr inbounds i8, i8* %8, i32 %0
  %10 = icmp eq i32 %1, 0
  br label %13

11:                                               ; preds = %28, %2
  %12 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  ret void

13:                                               ; preds = %6, %28
  %14 = phi %struct.worker* [ %4, %6 ], [ %30, %28 ]
  %15 = getelementptr inbounds %struct.worker, %struct.worker* %14, i32 0, i32 2
  %16 = load i8*, i8** %15, align 8
  %17 = icmp eq i8* %16, null
  br i1 %17, label %28, label %18

18:                                               ; preds = %13
  %19 = getelementptr inbounds i8, i8* %16, i32 %7
  %20 = getelementptr inbounds i8, i8* %19, i32 %0
  br i1 %10, label %28, label %21

21:                                               ; preds = %18, %21
  %22 = phi i32 [ %26, %21 ], [ 0, %18 ]
  %23 = getelementptr inbounds i8, i8* %9, i32 %22
  %24 = load i8, i8* %23, align 1
  %25 = getelementptr inbounds i8, i8* %20, i32 %22
  store i8 %24, i8* %25, align 1
  %26 = add nuw i32 %22, 1
  %27 = icmp eq i32 %26, %1
  br i1 %27, label %28, label %21, !llvm.loop !27

28:                                               ; preds = %21, %18, %13
  %29 = getelementptr inbounds %struct.worker, %struct.worker* %14, i32 0, i32 0
  %30 = load %struct.worker*, %struct.worker** %29, align 4
  %31 = icmp eq %struct.worker* %30, null
  br i1 %31, label %11, label %13, !llvm.loop !28
}

; Function Attrs: nounwind
define internal void @finalize(i8* noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = alloca %struct.task, align 8
  %4 = bitcast i8* %0 to %struct.region*
  %5 = icmp eq i8* %0, null
  %6 = getelementptr inbounds i8, i8* %0, i32 8
  %7 = bitcast i8* %6 to i64*
  %8 = bitcast i8* %0 to %struct.range**
  %9 = bitcast %struct.task* %3 to i8*
  %10 = bitcast %struct.task* %3 to void (i8*, i8*)**
  %11 = getelementptr inbounds %struct.task, %struct.task* %3, i32 0, i32 1
  %12 = bitcast %union.anon.0* %11 to %struct.worker**
  %13 = getelementptr inbounds %struct.task, %struct.task* %3, i32 0, i32 2
  %14 = getelementptr inbounds %struct.task, %struct.task* %3, i32 0, i32 5
  %15 = getelementptr inbounds %struct.task, %struct.task* %3, i32 0, i32 8
  %16 = getelementptr inbounds %struct.task, %struct.task* %3, i32 0, i32 9
  %17 = bitcast %struct.origin* %16 to i8*
  %18 = bitcast %union.anon.0* %11 to i8**
  %19 = bitcast %struct.task* %3 to i8**
  %20 = load i32, i32* @telejit_syscall_futex, align 4
  %21 = bitcast %union.anon.3* %15 to %struct.report**
  %22 = bitcast %union.anon.1* %13 to i8**
  br label %23

23:                                               ; preds = %178, %2
  %24 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %25 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %26 = load %struct.worker*, %struct.worker** @all_workers, align 4
  %27 = icmp eq %struct.worker* %26, null
  br i1 %27, label %129, label %28

28:                                               ; preds = %23, %100
  %29 = phi i1 [ %103, %100 ], [ %27, %23 ]
  %30 = phi %struct.worker* [ %102, %100 ], [ %26, %23 ]
  %31 = getelementptr inbounds %struct.worker, %struct.worker* %30, i32 0, i32 12
  %32 = load i8* (i8*)*, i8* (i8*)** %31, align 16
  %33 = icmp eq i8* (i8*)* %32, null
  br i1 %33, label %34, label %100

34:                                               ; preds = %28
  %35 = getelementptr inbounds %struct.worker, %struct.worker* %30, i32 0, i32 5
  %36 = load %struct.registration*, %struct.registration** %35, align 4
  %37 = icmp eq %struct.registration* %36, null
  br i1 %37, label %97, label %41

38:                                               ; preds = %93
  %39 = load %struct.registration*, %struct.registration** %96, align 4
  %40 = icmp eq %struct.registration* %39, null
  br i1 %40, label %97, label %41, !llvm.loop !29

41:                                               ; preds = %34, %38
  %42 = phi %struct.registration* [ %39, %38 ], [ %36, %34 ]
  %43 = phi %struct.registration** [ %94, %38 ], [ undef, %34 ]
  %44 = phi %struct.registration** [ %96, %38 ], [ %35, %34 ]
  %45 = getelementptr inbounds %struct.registration, %struct.registration* %42, i32 0, i32 1
  %46 = load i32, i32* %45, align 4
  %47 = and i32 %46, 31
  %48 = icmp eq i32 %47, 0
  br i1 %48, label %93, label %52

49:                                               ; preds = %87
  %50 = add nuw nsw i32 %53, 1
  %51 = icmp eq i32 %50, 3
  br i1 %51, label %90, label %52, !llvm.loop !30

52:                                               ; preds = %41, %49
  %53 = phi i32 [ %50, %49 ], [ 0, %41 ]
  br i1 %5, label %87, label %54

54:                                               ; preds = %52
  %55 = getelementptr inbounds %struct.registration, %struct.registration* %42, i32 0, i32 2, i32 %53
  %56 = load i8*, i8** %55, align 4
  %57 = load i64, i64* %7, align 8
  %58 = trunc i64 %57 to i32
  %59 = ptrtoint i8* %56 to i32
  %60 = icmp eq i32 %58, 0
  br i1 %60, label %76, label %61

61:                                               ; preds = %54
  %62 = load %struct.range*, %struct.range** %8, align 8
  %63 = zext i32 %59 to i64
  br label %64

64:                                               ; preds = %64, %61
  %65 = phi i32 [ 0, %61 ], [ %74, %64 ]
  %66 = phi i32 [ %58, %61 ], [ %73, %64 ]
  %67 = add i32 %66, %65
  %68 = lshr i32 %67, 1
  %69 = getelementptr inbounds %struct.range, %struct.range* %62, i32 %68, i32 1
  %70 = load i64, i64* %69, align 8
  %71 = icmp ugt i64 %70, %63
  %72 = add nuw i32 %68, 1
  %73 = select i1 %71, i32 %68, i32 %66
  %74 = select i1 %71, i32 %65, i32 %72
  %75 = icmp ult i32 %74, %73
  br i1 %75, label %64, label %76, !llvm.loop !31

76:                                               ; preds = %64, %54
  %77 = phi i32 [ 0, %54 ], [ %74, %64 ]
  %78 = zext i32 %77 to i64
  %79 = icmp ugt i64 %57, %78
  br i1 %79, label %80, label %87

80:                                               ; preds = %76
  %81 = load %struct.range*, %struct.range** %8, align 8
  %82 = getelementptr inbounds %struct.range, %struct.range* %81, i32 %77, i32 0
  %83 = load i64, i64* %82, align 8
  %84 = zext i32 %59 to i64
  %85 = icmp ule i64 %83, %84
  %86 = zext i1 %85 to i32
  br label %87

87:                                               ; preds = %80, %76, %52
  %88 = phi i32 [ 1, %52 ], [ 0, %76 ], [ %86, %80 ]
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %49, label %90

90:                                               ; preds = %87, %49
  %91 = phi %struct.registration** [ %43, %49 ], [ %44, %87 ]
  %92 = xor i1 %89, true
  br label %93

93:                                               ; preds = %90, %41
  %94 = phi %struct.registration** [ %43, %41 ], [ %91, %90 ]
  %95 = phi i1 [ false, %41 ], [ %92, %90 ]
  %96 = getelementptr inbounds %struct.registration, %struct.registration* %42, i32 0, i32 0
  br i1 %95, label %97, label %38

97:                                               ; preds = %93, %38, %34
  %98 = phi %struct.registration** [ null, %34 ], [ %94, %93 ], [ null, %38 ]
  %99 = icmp eq %struct.registration** %98, null
  br i1 %99, label %100, label %104

100:                                              ; preds = %97, %28
  %101 = getelementptr inbounds %struct.worker, %struct.worker* %30, i32 0, i32 0
  %102 = load %struct.worker*, %struct.worker** %101, align 4
  %103 = icmp eq %struct.worker* %102, null
  br i1 %103, label %129, label %28, !llvm.loop !32

104:                                              ; preds = %97
  %105 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %106 = load %struct.worker*, %struct.worker** @idle_workers, align 4
  %107 = icmp eq %struct.worker* %106, null
  br i1 %107, label %125, label %108

108:                                              ; preds = %104
  %109 = icmp eq %struct.worker* %106, %30
  br i1 %109, label %119, label %110

110:                                              ; preds = %108, %115
  %111 = phi %struct.worker* [ %113, %115 ], [ %106, %108 ]
  %112 = getelementptr inbounds %struct.worker, %struct.worker* %111, i32 0, i32 3
  %113 = load %struct.worker*, %struct.worker** %112, align 4
  %114 = icmp eq %struct.worker* %113, null
  br i1 %114, label %125, label %115, !llvm.loop !33

115:                                              ; preds = %110
  %116 = icmp eq %struct.worker* %113, %30
  br i1 %116, label %117, label %110, !llvm.loop !33

117:                                              ; preds = %115
  %118 = getelementptr inbounds %struct.worker, %struct.worker* %111, i32 0, i32 3
  br label %119

119:                                              ; preds = %117, %108
  %120 = phi %struct.worker** [ @idle_workers, %108 ], [ %118, %117 ]
  %121 = getelementptr inbounds %struct.worker, %struct.worker* %30, i32 0, i32 3
  %122 = load %struct.worker*, %struct.worker** %121, align 4
  store %struct.worker* %122, %struct.worker** %120, align 4
  %123 = load i32, i32* @idle_count, align 4
  %124 = add i32 %123, -1
  store i32 %124, i32* @idle_count, align 4
  br label %133

125:                                              ; preds = %110, %104
  %126 = phi i1 [ %107, %104 ], [ %114, %110 ]
  br i1 %126, label %127, label %133

127:                                              ; preds = %125
  %128 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull %35, i32 noundef 31, %struct.region* noundef %4) #17
  br label %133

129:                                              ; preds = %100, %23
  %130 = phi %struct.worker* [ %26, %23 ], [ %102, %100 ]
  %131 = phi i1 [ %27, %23 ], [ %103, %100 ]
  %132 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  br label %133

133:                                              ; preds = %119, %129, %127, %125
  %134 = phi %struct.worker* [ %30, %125 ], [ %30, %127 ], [ %130, %129 ], [ %30, %119 ]
  %135 = phi i1 [ %29, %125 ], [ %29, %127 ], [ %131, %129 ], [ %29, %119 ]
  %136 = phi %struct.registration* [ null, %125 ], [ %128, %127 ], [ null, %129 ], [ null, %119 ]
  %137 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  br i1 %135, label %164, label %138

138:                                              ; preds = %133
  %139 = icmp eq %struct.registration* %136, null
  br i1 %139, label %141, label %140

140:                                              ; preds = %138
  call void @run(%struct.registration* noundef nonnull %136, i32 noundef 0) #17
  br label %178

141:                                              ; preds = %138
  call void @llvm.lifetime.start.p0i8(i64 80, i8* nonnull %9) #20
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(80) %9, i8 0, i64 80, i1 false) #20
  store void (i8*, i8*)* @end_thread, void (i8*, i8*)** %10, align 8
  store %struct.worker* %134, %struct.worker** %12, align 8
  store i8* %0, i8** %22, align 8
  store i32 0, i32* %14, align 8
  %142 = getelementptr inbounds %struct.worker, %struct.worker* %134, i32 0, i32 4
  store %struct.task* %3, %struct.task** %142, align 16
  %143 = getelementptr inbounds %struct.worker, %struct.worker* %134, i32 0, i32 11
  %144 = bitcast %struct.origin* %143 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 16 dereferenceable(16) %144, i8* noundef nonnull align 8 dereferenceable(16) %17, i32 16, i1 false) #20
  %145 = load i8*, i8** %18, align 8
  %146 = getelementptr inbounds %struct.worker, %struct.worker* %134, i32 0, i32 9
  store i8* %145, i8** %146, align 4
  %147 = load i8*, i8** %19, align 8
  %148 = getelementptr inbounds %struct.worker, %struct.worker* %134, i32 0, i32 8
  store i8* %147, i8** %148, align 16
  %149 = getelementptr inbounds %struct.worker, %struct.worker* %134, i32 0, i32 6
  store atomic i32 1, i32* %149 release, align 8
  %150 = call i32 (i32, ...) @syscall(i32 noundef %20, i32* noundef nonnull %149, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #17
  %151 = load atomic i32, i32* %14 acquire, align 8
  %152 = icmp eq i32 %151, 2
  br i1 %152, label %157, label %153

153:                                              ; preds = %141, %153
  %154 = call i32 (i32, ...) @syscall(i32 noundef %20, i32* noundef nonnull %14, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef null, i8* noundef null, i32 noundef 0) #17
  %155 = load atomic i32, i32* %14 acquire, align 8
  %156 = icmp eq i32 %155, 2
  br i1 %156, label %157, label %153, !llvm.loop !34

157:                                              ; preds = %153, %141
  %158 = load %struct.report*, %struct.report** %21, align 8
  %159 = icmp eq %struct.report* %158, null
  br i1 %159, label %163, label %160

160:                                              ; preds = %157
  %161 = bitcast %struct.report* %158 to i8*
  %162 = call i32 @munmap(i8* noundef nonnull %161, i32 noundef 4096) #17
  br label %163

163:                                              ; preds = %160, %157
  call void @llvm.lifetime.end.p0i8(i64 80, i8* nonnull %9) #20
  br label %178

164:                                              ; preds = %133
  %165 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull @registrations, i32 noundef 3, %struct.region* noundef %4) #18
  %166 = icmp eq %struct.registration* %165, null
  br i1 %166, label %167, label %169

167:                                              ; preds = %164
  %168 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull @registrations, i32 noundef 4, %struct.region* noundef %4) #18
  br label %169

169:                                              ; preds = %167, %164
  %170 = phi %struct.registration* [ %165, %164 ], [ %168, %167 ]
  %171 = icmp eq %struct.registration* %170, null
  br i1 %171, label %172, label %174

172:                                              ; preds = %169
  %173 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull @registrations, i32 noundef 24, %struct.region* noundef %4) #18
  br label %174

174:                                              ; preds = %172, %169
  %175 = phi %struct.registration* [ %170, %169 ], [ %173, %172 ]
  %176 = icmp eq %struct.registration* %175, null
  br i1 %176, label %179, label %177

177:                                              ; preds = %174
  call void @run(%struct.registration* noundef nonnull %175, i32 noundef 0) #18
  br label %178

178:                                              ; preds = %177, %163, %140
  br label %23, !llvm.loop !35

179:                                              ; preds = %174
  %180 = icmp eq i8* %0, null
  br i1 %180, label %181, label %182

181:                                              ; preds = %179
  call fastcc void @flush_streams() #18
  br label %182

182:                                              ; preds = %181, %179
  ret void
}

; Function Attrs: nounwind
define internal i32 @has_registrations(%struct.region* noundef readonly %0) #0 {
  %2 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %3 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %4 = load %struct.registration*, %struct.registration** @registrations, align 4
  %5 = icmp eq %struct.registration* %4, null
  br i1 %5, label %69, label %6

6:                                                ; preds = %1
  %7 = icmp eq %struct.region* %0, null
  %8 = getelementptr inbounds %struct.region, %struct.region* %0, i32 0, i32 1
  %9 = bitcast %struct.region* %0 to %struct.range**
  br label %13

10:                                               ; preds = %65
  %11 = load %struct.registration*, %struct.registration** %68, align 4
  %12 = icmp eq %struct.registration* %11, null
  br i1 %12, label %69, label %13, !llvm.loop !29

13:                                               ; preds = %10, %6
  %14 = phi %struct.registration* [ %4, %6 ], [ %11, %10 ]
  %15 = phi %struct.registration** [ undef, %6 ], [ %66, %10 ]
  %16 = phi %struct.registration** [ @registrations, %6 ], [ %68, %10 ]
  %17 = getelementptr inbounds %struct.registration, %struct.registration* %14, i32 0, i32 1
  %18 = load i32, i32* %17, align 4
  %19 = and i32 %18, 31
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %65, label %24

21:                                               ; preds = %59
  %22 = add nuw nsw i32 %25, 1
  %23 = icmp eq i32 %22, 3
  br i1 %23, label %62, label %24, !llvm.loop !30

24:                                               ; preds = %13, %21
  %25 = phi i32 [ %22, %21 ], [ 0, %13 ]
  br i1 %7, label %59, label %26

26:                                               ; preds = %24
  %27 = getelementptr inbounds %struct.registration, %struct.registration* %14, i32 0, i32 2, i32 %25
  %28 = load i8*, i8** %27, align 4
  %29 = load i64, i64* %8, align 8
  %30 = trunc i64 %29 to i32
  %31 = ptrtoint i8* %28 to i32
  %32 = icmp eq i32 %30, 0
  br i1 %32, label %48, label %33

33:                                               ; preds = %26
  %34 = load %struct.range*, %struct.range** %9, align 8
  %35 = zext i32 %31 to i64
  br label %36

36:                                               ; preds = %36, %33
  %37 = phi i32 [ 0, %33 ], [ %46, %36 ]
  %38 = phi i32 [ %30, %33 ], [ %45, %36 ]
  %39 = add i32 %38, %37
  %40 = lshr i32 %39, 1
  %41 = getelementptr inbounds %struct.range, %struct.range* %34, i32 %40, i32 1
  %42 = load i64, i64* %41, align 8
  %43 = icmp ugt i64 %42, %35
  %44 = add nuw i32 %40, 1
  %45 = select i1 %43, i32 %40, i32 %38
  %46 = select i1 %43, i32 %37, i32 %44
  %47 = icmp ult i32 %46, %45
  br i1 %47, label %36, label %48, !llvm.loop !31

48:                                               ; preds = %36, %26
  %49 = phi i32 [ 0, %26 ], [ %46, %36 ]
  %50 = zext i32 %49 to i64
  %51 = icmp ugt i64 %29, %50
  br i1 %51, label %52, label %59

52:                                               ; preds = %48
  %53 = load %struct.range*, %struct.range** %9, align 8
  %54 = getelementptr inbounds %struct.range, %struct.range* %53, i32 %49, i32 0
  %55 = load i64, i64* %54, align 8
  %56 = zext i32 %31 to i64
  %57 = icmp ule i64 %55, %56
  %58 = zext i1 %57 to i32
  br label %59

59:                                               ; preds = %52, %48, %24
  %60 = phi i32 [ 1, %24 ], [ 0, %48 ], [ %58, %52 ]
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %21, label %62

62:                                               ; preds = %59, %21
  %63 = phi %struct.registration** [ %15, %21 ], [ %16, %59 ]
  %64 = xor i1 %61, true
  br label %65

65:                                               ; preds = %62, %13
  %66 = phi %struct.registration** [ %15, %13 ], [ %63, %62 ]
  %67 = phi i1 [ false, %13 ], [ %64, %62 ]
  %68 = getelementptr inbounds %struct.registration, %struct.registration* %14, i32 0, i32 0
  br i1 %67, label %69, label %10

69:                                               ; preds = %10, %65, %1
  %70 = phi %struct.registration** [ null, %1 ], [ %66, %65 ], [ null, %10 ]
  %71 = icmp ne %struct.registration** %70, null
  %72 = load %struct.worker*, %struct.worker** @all_workers, align 4
  %73 = icmp ne %struct.worker* %72, null
  %74 = xor i1 %71, true
  %75 = select i1 %73, i1 %74, i1 false
  br i1 %75, label %76, label %80

76:                                               ; preds = %69
  %77 = icmp eq %struct.region* %0, null
  %78 = getelementptr inbounds %struct.region, %struct.region* %0, i32 0, i32 1
  %79 = bitcast %struct.region* %0 to %struct.range**
  br label %85

80:                                               ; preds = %156, %69
  %81 = phi i1 [ %71, %69 ], [ %157, %156 ]
  %82 = zext i1 %81 to i32
  %83 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %84 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  ret i32 %82

85:                                               ; preds = %76, %156
  %86 = phi %struct.worker* [ %72, %76 ], [ %159, %156 ]
  %87 = getelementptr inbounds %struct.worker, %struct.worker* %86, i32 0, i32 12
  %88 = load i8* (i8*)*, i8* (i8*)** %87, align 16
  %89 = icmp eq i8* (i8*)* %88, null
  br i1 %89, label %90, label %156

90:                                               ; preds = %85
  %91 = getelementptr inbounds %struct.worker, %struct.worker* %86, i32 0, i32 5
  %92 = load %struct.registration*, %struct.registration** %91, align 4
  %93 = icmp eq %struct.registration* %92, null
  br i1 %93, label %153, label %97

94:                                               ; preds = %149
  %95 = load %struct.registration*, %struct.registration** %152, align 4
  %96 = icmp eq %struct.registration* %95, null
  br i1 %96, label %153, label %97, !llvm.loop !29

97:                                               ; preds = %90, %94
  %98 = phi %struct.registration* [ %95, %94 ], [ %92, %90 ]
  %99 = phi %struct.registration** [ %150, %94 ], [ undef, %90 ]
  %100 = phi %struct.registration** [ %152, %94 ], [ %91, %90 ]
  %101 = getelementptr inbounds %struct.registration, %struct.registration* %98, i32 0, i32 1
  %102 = load i32, i32* %101, align 4
  %103 = and i32 %102, 31
  %104 = icmp eq i32 %103, 0
  br i1 %104, label %149, label %108

105:                                              ; preds = %143
  %106 = add nuw nsw i32 %109, 1
  %107 = icmp eq i32 %106, 3
  br i1 %107, label %146, label %108, !llvm.loop !30

108:                                              ; preds = %97, %105
  %109 = phi i32 [ %106, %105 ], [ 0, %97 ]
  br i1 %77, label %143, label %110

110:                                              ; preds = %108
  %111 = getelementptr inbounds %struct.registration, %struct.registration* %98, i32 0, i32 2, i32 %109
  %112 = load i8*, i8** %111, align 4
  %113 = load i64, i64* %78, align 8
  %114 = trunc i64 %113 to i32
  %115 = ptrtoint i8* %112 to i32
  %116 = icmp eq i32 %114, 0
  br i1 %116, label %132, label %117

117:                                              ; preds = %110
  %118 = load %struct.range*, %struct.range** %79, align 8
  %119 = zext i32 %115 to i64
  br label %120

120:                                              ; preds = %120, %117
  %121 = phi i32 [ 0, %117 ], [ %130, %120 ]
  %122 = phi i32 [ %114, %117 ], [ %129, %120 ]
  %123 = add i32 %122, %121
  %124 = lshr i32 %123, 1
  %125 = getelementptr inbounds %struct.range, %struct.range* %118, i32 %124, i32 1
  %126 = load i64, i64* %125, align 8
  %127 = icmp ugt i64 %126, %119
  %128 = add nuw i32 %124, 1
  %129 = select i1 %127, i32 %124, i32 %122
  %130 = select i1 %127, i32 %121, i32 %128
  %131 = icmp ult i32 %130, %129
  br i1 %131, label %120, label %132, !llvm.loop !31

132:                                              ; preds = %120, %110
  %133 = phi i32 [ 0, %110 ], [ %130, %120 ]
  %134 = zext i32 %133 to i64
  %135 = icmp ugt i64 %113, %134
  br i1 %135, label %136, label %143

136:                                              ; preds = %132
  %137 = load %struct.range*, %struct.range** %79, align 8
  %138 = getelementptr inbounds %struct.range, %struct.range* %137, i32 %133, i32 0
  %139 = load i64, i64* %138, align 8
  %140 = zext i32 %115 to i64
  %141 = icmp ule i64 %139, %140
  %142 = zext i1 %141 to i32
  br label %143

143:                                              ; preds = %136, %132, %108
  %144 = phi i32 [ 1, %108 ], [ 0, %132 ], [ %142, %136 ]
  %145 = icmp eq i32 %144, 0
  br i1 %145, label %105, label %146

146:                                              ; preds = %143, %105
  %147 = phi %struct.registration** [ %99, %105 ], [ %100, %143 ]
  %148 = xor i1 %145, true
  br label %149

149:                                              ; preds = %146, %97
  %150 = phi %struct.registration** [ %99, %97 ], [ %147, %146 ]
  %151 = phi i1 [ false, %97 ], [ %148, %146 ]
  %152 = getelementptr inbounds %struct.registration, %struct.registration* %98, i32 0, i32 0
  br i1 %151, label %153, label %94

153:                                              ; preds = %94, %149, %90
  %154 = phi %struct.registration** [ null, %90 ], [ %150, %149 ], [ null, %94 ]
  %155 = icmp ne %struct.registration** %154, null
  br label %156

156:                                              ; preds = %153, %85
  %157 = phi i1 [ false, %85 ], [ %155, %153 ]
  %158 = getelementptr inbounds %struct.worker, %struct.worker* %86, i32 0, i32 0
  %159 = load %struct.worker*, %struct.worker** %158, align 4
  %160 = icmp ne %struct.worker* %159, null
  %161 = xor i1 %157, true
  %162 = select i1 %160, i1 %161, i1 false
  br i1 %162, label %85, label %80, !llvm.loop !36
}

; Function Attrs: nounwind
define internal i32 @at_exit(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #0 {
  %4 = load i1, i1* @is_child, align 4
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = call i32 @__cxa_atexit(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #17
  br label %39

7:                                                ; preds = %3
  %8 = call i8* @malloc(i32 noundef 56) #17
  %9 = icmp eq i8* %8, null
  br i1 %9, label %37, label %10

10:                                               ; preds = %7
  %11 = ptrtoint i8* %1 to i32
  %12 = zext i32 %11 to i64
  %13 = shl nuw i64 %12, 32
  %14 = ptrtoint void (i8*)* %0 to i32
  %15 = zext i32 %14 to i64
  %16 = or i64 %13, %15
  %17 = ptrtoint i8* %2 to i32
  %18 = zext i32 %17 to i64
  %19 = bitcast i8* %8 to i64*
  store i64 4294967296, i64* %19, align 8
  %20 = getelementptr inbounds i8, i8* %8, i32 8
  %21 = bitcast i8* %20 to i64*
  store i64 %16, i64* %21, align 8
  %22 = getelementptr inbounds i8, i8* %8, i32 16
  %23 = bitcast i8* %22 to i64*
  store i64 %18, i64* %23, align 8
  %24 = getelementptr inbounds i8, i8* %8, i32 24
  %25 = bitcast i8* %24 to i64*
  store i64 0, i64* %25, align 8
  %26 = getelementptr inbounds i8, i8* %8, i32 32
  %27 = bitcast i8* %26 to i64*
  store i64 0, i64* %27, align 8
  %28 = getelementptr inbounds i8, i8* %8, i32 40
  %29 = bitcast i8* %28 to i64*
  store i64 0, i64* %29, align 8
  %30 = getelementptr inbounds i8, i8* %8, i32 48
  %31 = bitcast i8* %30 to i64*
  store i64 0, i64* %31, align 8
  %32 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %33 = load %struct.registration*, %struct.registration** @registrations, align 4
  %34 = bitcast i8* %8 to %struct.registration**
  store %struct.registration* %33, %struct.registration** %34, align 8
  store i8* %8, i8** bitcast (%struct.registration** @registrations to i8**), align 4
  %35 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %36 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  br label %37

37:                                               ; preds = %7, %10
  %38 = sext i1 %9 to i32
  br label %39

39:                                               ; preds = %37, %5
  %40 = phi i32 [ %6, %5 ], [ %38, %37 ]
  ret i32 %40
}

; Function Attrs: nounwind
define internal i32 @at_exit_with_code(void (i32, i8*)* noundef %0, i8* noundef %1) #0 {
  %3 = load i1, i1* @is_child, align 4
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = call i32 @on_exit(void (i32, i8*)* noundef %0, i8* noundef %1) #17
  br label %36

6:                                                ; preds = %2
  %7 = call i8* @malloc(i32 noundef 56) #17
  %8 = icmp eq i8* %7, null
  br i1 %8, label %34, label %9

9:                                                ; preds = %6
  %10 = ptrtoint i8* %1 to i32
  %11 = zext i32 %10 to i64
  %12 = shl nuw i64 %11, 32
  %13 = ptrtoint void (i32, i8*)* %0 to i32
  %14 = zext i32 %13 to i64
  %15 = or i64 %12, %14
  %16 = bitcast i8* %7 to i64*
  store i64 8589934592, i64* %16, align 8
  %17 = getelementptr inbounds i8, i8* %7, i32 8
  %18 = bitcast i8* %17 to i64*
  store i64 %15, i64* %18, align 8
  %19 = getelementptr inbounds i8, i8* %7, i32 16
  %20 = bitcast i8* %19 to i64*
  store i64 0, i64* %20, align 8
  %21 = getelementptr inbounds i8, i8* %7, i32 24
  %22 = bitcast i8* %21 to i64*
  store i64 0, i64* %22, align 8
  %23 = getelementptr inbounds i8, i8* %7, i32 32
  %24 = bitcast i8* %23 to i64*
  store i64 0, i64* %24, align 8
  %25 = getelementptr inbounds i8, i8* %7, i32 40
  %26 = bitcast i8* %25 to i64*
  store i64 0, i64* %26, align 8
  %27 = getelementptr inbounds i8, i8* %7, i32 48
  %28 = bitcast i8* %27 to i64*
  store i64 0, i64* %28, align 8
  %29 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %30 = load %struct.registration*, %struct.registration** @registrations, align 4
  %31 = bitcast i8* %7 to %struct.registration**
  store %struct.registration* %30, %struct.registration** %31, align 8
  store i8* %7, i8** bitcast (%struct.registration** @registrations to i8**), align 4
  %32 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %33 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  br label %34

34:                                               ; preds = %6, %9
  %35 = sext i1 %8 to i32
  br label %36

36:                                               ; preds = %34, %4
  %37 = phi i32 [ %5, %4 ], [ %35, %34 ]
  ret i32 %37
}

; Function Attrs: nounwind
define internal i32 @at_quick_exit(void (i8*)* noundef %0, i8* noundef %1) #0 {
  %3 = load i1, i1* @is_child, align 4
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = call i32 @__cxa_at_quick_exit(void (i8*)* noundef %0, i8* noundef %1) #17
  br label %41

6:                                                ; preds = %2
  %7 = call i8* @malloc(i32 noundef 56) #17
  %8 = icmp eq i8* %7, null
  br i1 %8, label %35, label %9

9:                                                ; preds = %6
  %10 = ptrtoint i8* %1 to i32
  %11 = zext i32 %10 to i64
  %12 = shl nuw i64 %11, 32
  %13 = ptrtoint void (i8*)* %0 to i32
  %14 = zext i32 %13 to i64
  %15 = or i64 %12, %14
  %16 = bitcast i8* %7 to %struct.registration*
  %17 = bitcast i8* %7 to i64*
  store i64 34359738368, i64* %17, align 8
  %18 = getelementptr inbounds i8, i8* %7, i32 8
  %19 = bitcast i8* %18 to i64*
  store i64 %15, i64* %19, align 8
  %20 = getelementptr inbounds i8, i8* %7, i32 16
  %21 = bitcast i8* %20 to i64*
  store i64 0, i64* %21, align 8
  %22 = getelementptr inbounds i8, i8* %7, i32 24
  %23 = bitcast i8* %22 to i64*
  store i64 0, i64* %23, align 8
  %24 = getelementptr inbounds i8, i8* %7, i32 32
  %25 = bitcast i8* %24 to i64*
  store i64 0, i64* %25, align 8
  %26 = getelementptr inbounds i8, i8* %7, i32 40
  %27 = bitcast i8* %26 to i64*
  store i64 0, i64* %27, align 8
  %28 = getelementptr inbounds i8, i8* %7, i32 48
  %29 = bitcast i8* %28 to i64*
  store i64 0, i64* %29, align 8
  %30 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %31 = load %struct.registration*, %struct.registration** @registrations, align 4
  %32 = bitcast i8* %7 to %struct.registration**
  store %struct.registration* %31, %struct.registration** %32, align 8
  store i8* %7, i8** bitcast (%struct.registration** @registrations to i8**), align 4
  %33 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %34 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  br label %35

35:                                               ; preds = %6, %9
  %36 = phi %struct.registration* [ %16, %9 ], [ null, %6 ]
  %37 = icmp eq %struct.registration* %36, null
  br i1 %37, label %41, label %38

38:                                               ; preds = %35
  %39 = bitcast %struct.registration* %36 to i8*
  %40 = call i32 @__cxa_at_quick_exit(void (i8*)* noundef %0, i8* noundef nonnull %39) #17
  br label %41

41:                                               ; preds = %38, %35, %4
  %42 = phi i32 [ %5, %4 ], [ %40, %38 ], [ -1, %35 ]
  ret i32 %42
}

; Function Attrs: nounwind
define internal i32 @at_fork(void ()* noundef %0, void ()* noundef %1, void ()* noundef %2, i8* noundef %3) #0 {
  %5 = load i1, i1* @is_child, align 4
  br i1 %5, label %6, label %8

6:                                                ; preds = %4
  %7 = call i32 @__register_atfork(void ()* noundef %0, void ()* noundef %1, void ()* noundef %2, i8* noundef %3) #17
  br label %45

8:                                                ; preds = %4
  %9 = call i8* @malloc(i32 noundef 56) #17
  %10 = icmp eq i8* %9, null
  br i1 %10, label %39, label %11

11:                                               ; preds = %8
  %12 = ptrtoint void ()* %1 to i32
  %13 = zext i32 %12 to i64
  %14 = shl nuw i64 %13, 32
  %15 = ptrtoint void ()* %0 to i32
  %16 = zext i32 %15 to i64
  %17 = or i64 %14, %16
  %18 = ptrtoint void ()* %2 to i32
  %19 = zext i32 %18 to i64
  %20 = bitcast i8* %9 to %struct.registration*
  %21 = bitcast i8* %9 to i64*
  store i64 34359738368, i64* %21, align 8
  %22 = getelementptr inbounds i8, i8* %9, i32 8
  %23 = bitcast i8* %22 to i64*
  store i64 %17, i64* %23, align 8
  %24 = getelementptr inbounds i8, i8* %9, i32 16
  %25 = bitcast i8* %24 to i64*
  store i64 %19, i64* %25, align 8
  %26 = getelementptr inbounds i8, i8* %9, i32 24
  %27 = bitcast i8* %26 to i64*
  store i64 0, i64* %27, align 8
  %28 = getelementptr inbounds i8, i8* %9, i32 32
  %29 = bitcast i8* %28 to i64*
  store i64 0, i64* %29, align 8
  %30 = getelementptr inbounds i8, i8* %9, i32 40
  %31 = bitcast i8* %30 to i64*
  store i64 0, i64* %31, align 8
  %32 = getelementptr inbounds i8, i8* %9, i32 48
  %33 = bitcast i8* %32 to i64*
  store i64 0, i64* %33, align 8
  %34 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %35 = load %struct.registration*, %struct.registration** @registrations, align 4
  %36 = bitcast i8* %9 to %struct.registration**
  store %struct.registration* %35, %struct.registration** %36, align 8
  store i8* %9, i8** bitcast (%struct.registration** @registrations to i8**), align 4
  %37 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %38 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  br label %39

39:                                               ; preds = %8, %11
  %40 = phi %struct.registration* [ %20, %11 ], [ null, %8 ]
  %41 = icmp eq %struct.registration* %40, null
  br i1 %41, label %45, label %42

42:                                               ; preds = %39
  %43 = bitcast %struct.registration* %40 to i8*
  %44 = call i32 @__register_atfork(void ()* noundef %0, void ()* noundef %1, void ()* noundef %2, i8* noundef nonnull %43) #17
  br label %45

45:                                               ; preds = %42, %39, %6
  %46 = phi i32 [ %7, %6 ], [ %44, %42 ], [ 12, %39 ]
  ret i32 %46
}

; Function Attrs: nounwind
define internal i32 @at_thread_exit(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #0 {
  %4 = alloca [28 x i8], align 4
  %5 = load i1, i1* @is_child, align 4
  br i1 %5, label %6, label %8

6:                                                ; preds = %3
  %7 = call i32 @__cxa_thread_atexit_impl(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #17
  br label %73

8:                                                ; preds = %3
  %9 = load i32, i32* @worker_key, align 4
  %10 = call i8* @pthread_getspecific(i32 noundef %9) #17
  %11 = icmp eq i8* %10, null
  br i1 %11, label %12, label %38

12:                                               ; preds = %8
  %13 = getelementptr inbounds [28 x i8], [28 x i8]* %4, i32 0, i32 0
  call void @llvm.lifetime.start.p0i8(i64 28, i8* nonnull %13)
  %14 = call i8* @malloc(i32 noundef 56) #17
  %15 = icmp eq i8* %14, null
  br i1 %15, label %35, label %16

16:                                               ; preds = %12
  %17 = getelementptr inbounds [28 x i8], [28 x i8]* %4, i32 0, i32 0
  %18 = getelementptr inbounds [28 x i8], [28 x i8]* %4, i32 0, i32 4
  call void @llvm.memset.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(24) %18, i8 0, i32 24, i1 false)
  %19 = bitcast i8* %14 to %struct.registration**
  store %struct.registration* null, %struct.registration** %19, align 8
  %20 = getelementptr inbounds i8, i8* %14, i32 4
  %21 = bitcast i8* %20 to i32*
  store i32 1, i32* %21, align 4
  %22 = getelementptr inbounds i8, i8* %14, i32 8
  %23 = bitcast i8* %22 to void (i8*)**
  store void (i8*)* %0, void (i8*)** %23, align 8
  %24 = getelementptr inbounds i8, i8* %14, i32 12
  %25 = bitcast i8* %24 to i8**
  store i8* %1, i8** %25, align 4
  %26 = getelementptr inbounds i8, i8* %14, i32 16
  %27 = bitcast i8* %26 to i8**
  store i8* %2, i8** %27, align 8
  %28 = getelementptr inbounds i8, i8* %14, i32 20
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(28) %28, i8* noundef nonnull align 4 dereferenceable(28) %17, i32 28, i1 false) #20
  %29 = getelementptr inbounds i8, i8* %14, i32 48
  %30 = bitcast i8* %29 to i32*
  store i32 0, i32* %30, align 8
  %31 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %32 = load %struct.registration*, %struct.registration** @destructors_elsewhere, align 4
  store %struct.registration* %32, %struct.registration** %19, align 8
  store i8* %14, i8** bitcast (%struct.registration** @destructors_elsewhere to i8**), align 4
  %33 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %34 = call i32 @__cxa_thread_atexit_impl(void (i8*)* noundef nonnull @run_destructor_elsewhere, i8* noundef nonnull %14, i8* noundef bitcast (void (i8*)* @run_destructor_elsewhere to i8*)) #17
  br label %35

35:                                               ; preds = %12, %16
  %36 = phi i32 [ %34, %16 ], [ -1, %12 ]
  %37 = getelementptr inbounds [28 x i8], [28 x i8]* %4, i32 0, i32 0
  call void @llvm.lifetime.end.p0i8(i64 28, i8* nonnull %37)
  br label %73

38:                                               ; preds = %8
  %39 = getelementptr inbounds i8, i8* %10, i32 20
  %40 = call i8* @malloc(i32 noundef 56) #17
  %41 = icmp eq i8* %40, null
  br i1 %41, label %71, label %42

42:                                               ; preds = %38
  %43 = bitcast i8* %39 to %struct.registration**
  %44 = ptrtoint i8* %1 to i32
  %45 = zext i32 %44 to i64
  %46 = shl nuw i64 %45, 32
  %47 = ptrtoint void (i8*)* %0 to i32
  %48 = zext i32 %47 to i64
  %49 = or i64 %46, %48
  %50 = ptrtoint i8* %2 to i32
  %51 = zext i32 %50 to i64
  %52 = bitcast i8* %40 to i64*
  store i64 4294967296, i64* %52, align 8
  %53 = getelementptr inbounds i8, i8* %40, i32 8
  %54 = bitcast i8* %53 to i64*
  store i64 %49, i64* %54, align 8
  %55 = getelementptr inbounds i8, i8* %40, i32 16
  %56 = bitcast i8* %55 to i64*
  store i64 %51, i64* %56, align 8
  %57 = getelementptr inbounds i8, i8* %40, i32 24
  %58 = bitcast i8* %57 to i64*
  store i64 0, i64* %58, align 8
  %59 = getelementptr inbounds i8, i8* %40, i32 32
  %60 = bitcast i8* %59 to i64*
  store i64 0, i64* %60, align 8
  %61 = getelementptr inbounds i8, i8* %40, i32 40
  %62 = bitcast i8* %61 to i64*
  store i64 0, i64* %62, align 8
  %63 = getelementptr inbounds i8, i8* %40, i32 48
  %64 = bitcast i8* %63 to i64*
  store i64 0, i64* %64, align 8
  %65 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %66 = load %struct.registration*, %struct.registration** %43, align 4
  %67 = bitcast i8* %40 to %struct.registration**
  store %struct.registration* %66, %struct.registration** %67, align 8
  %68 = bitcast i8* %39 to i8**
  store i8* %40, i8** %68, align 4
  %69 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %70 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  br label %71

71:                                               ; preds = %38, %42
  %72 = sext i1 %41 to i32
  br label %73

73:                                               ; preds = %35, %71, %6
  %74 = phi i32 [ %7, %6 ], [ %72, %71 ], [ %36, %35 ]
  ret i32 %74
}

; Function Attrs: nounwind
define internal void @answer(%struct.upcall* noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = getelementptr inbounds %struct.upcall, %struct.upcall* %0, i32 0, i32 0
  store i32 %1, i32* %4, align 4
  %5 = getelementptr inbounds %struct.upcall, %struct.upcall* %0, i32 0, i32 1
  store atomic i32 %2, i32* %5 release, align 4
  %6 = load i32, i32* @telejit_syscall_futex, align 4
  %7 = call i32 (i32, ...) @syscall(i32 noundef %6, i32* noundef nonnull %5, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #17
  ret void
}

declare hidden void @telejit_reentry() #2

; Function Attrs: nounwind
define internal void @notify_place(i8* noundef %0) #0 {
  %2 = alloca %struct.notification, align 8
  %3 = call i32* @__errno_location() #17
  %4 = load i32, i32* %3, align 4
  %5 = load i1, i1* @is_child, align 4
  br i1 %5, label %28, label %6

6:                                                ; preds = %1
  %7 = call i32 @getpid() #17
  %8 = load i32, i32* @home_pid, align 4
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %10, label %28

10:                                               ; preds = %6
  %11 = ptrtoint i8* %0 to i32
  %12 = zext i32 %11 to i64
  %13 = bitcast %struct.notification* %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 40, i8* nonnull %13)
  %14 = getelementptr inbounds %struct.notification, %struct.notification* %2, i32 0, i32 0
  store i64 0, i64* %14, align 8
  %15 = getelementptr inbounds %struct.notification, %struct.notification* %2, i32 0, i32 1
  store i64 %12, i64* %15, align 8
  %16 = getelementptr inbounds %struct.notification, %struct.notification* %2, i32 0, i32 2
  store i64 0, i64* %16, align 8
  %17 = getelementptr inbounds %struct.notification, %struct.notification* %2, i32 0, i32 3
  store i64 0, i64* %17, align 8
  %18 = getelementptr inbounds %struct.notification, %struct.notification* %2, i32 0, i32 4
  store i64 0, i64* %18, align 8
  br label %19

19:                                               ; preds = %23, %10
  %20 = load i32, i32* @notify_fd, align 4
  %21 = call i32 @write(i32 noundef %20, i8* noundef nonnull %13, i32 noundef 40) #17
  %22 = icmp sgt i32 %21, 0
  br i1 %22, label %27, label %23

23:                                               ; preds = %19
  %24 = call i32* @__errno_location() #17
  %25 = load i32, i32* %24, align 4
  %26 = icmp eq i32 %25, 4
  br i1 %26, label %19, label %27, !llvm.loop !14

27:                                               ; preds = %19, %23
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %13)
  br label %28

28:                                               ; preds = %27, %6, %1
  %29 = call i32* @__errno_location() #17
  store i32 %4, i32* %29, align 4
  ret void
}

; Function Attrs: nounwind
define internal void @examine(i8* noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = alloca %struct.timespec, align 4
  %4 = alloca %struct.timespec, align 4
  %5 = alloca %struct.timespec, align 4
  %6 = alloca %struct.timespec, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca [256 x i8], align 1
  %11 = alloca %struct.timespec, align 4
  %12 = alloca %struct.thread_census, align 4
  %13 = bitcast i8* %0 to %struct.examination*
  %14 = call i8* @mmap(i8* noundef null, i32 noundef 524288, i32 noundef 3, i32 noundef 34, i32 noundef -1, i32 noundef 0) #17
  %15 = icmp eq i8* %14, inttoptr (i32 -1 to i8*)
  br i1 %15, label %16, label %32

16:                                               ; preds = %2
  %17 = getelementptr inbounds i8, i8* %0, i32 8
  %18 = bitcast i8* %17 to i64*
  %19 = load i64, i64* %18, align 8
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %1005, label %21

21:                                               ; preds = %16
  %22 = getelementptr inbounds i8, i8* %0, i32 16
  %23 = bitcast i8* %22 to i8**
  br label %24

24:                                               ; preds = %24, %21
  %25 = phi i32 [ 0, %21 ], [ %28, %24 ]
  %26 = load i8*, i8** %23, align 8
  %27 = getelementptr inbounds i8, i8* %26, i32 %25
  store atomic i8 1, i8* %27 monotonic, align 1
  %28 = add i32 %25, 1
  %29 = zext i32 %28 to i64
  %30 = load i64, i64* %18, align 8
  %31 = icmp ugt i64 %30, %29
  br i1 %31, label %24, label %1005, !llvm.loop !37

32:                                               ; preds = %2
  %33 = bitcast %struct.thread_census* %12 to i8*
  call void @llvm.lifetime.start.p0i8(i64 24, i8* nonnull %33) #20
  %34 = bitcast %struct.thread_census* %12 to i8**
  store i8* %14, i8** %34, align 4
  %35 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i32 0, i32 0, i32 1
  store i32 0, i32* %35, align 4
  %36 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i32 0, i32 0, i32 2
  store i32 32768, i32* %36, align 4
  %37 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i32 0, i32 1
  %38 = getelementptr inbounds %struct.thread_list, %struct.thread_list* %37, i32 0, i32 0
  %39 = getelementptr inbounds i8, i8* %14, i32 131072
  %40 = bitcast %struct.thread_list* %37 to i8**
  store i8* %39, i8** %40, align 4
  %41 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i32 0, i32 1, i32 1
  store i32 0, i32* %41, align 4
  %42 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i32 0, i32 1, i32 2
  store i32 32768, i32* %42, align 4
  %43 = getelementptr inbounds i8, i8* %14, i32 262144
  %44 = bitcast i8* %43 to %struct.looked_thread*
  %45 = call i32 @gettid() #17
  %46 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i32 0, i32 0, i32 1
  %47 = load i32, i32* %46, align 4
  %48 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i32 0, i32 0, i32 2
  %49 = load i32, i32* %48, align 4
  %50 = icmp eq i32 %47, %49
  br i1 %50, label %56, label %51

51:                                               ; preds = %32
  %52 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i32 0, i32 0, i32 0
  %53 = load i32*, i32** %52, align 4
  %54 = add i32 %47, 1
  store i32 %54, i32* %46, align 4
  %55 = getelementptr inbounds i32, i32* %53, i32 %47
  store i32 %45, i32* %55, align 4
  br label %56

56:                                               ; preds = %32, %51
  %57 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %58 = load %struct.worker*, %struct.worker** @all_workers, align 4
  %59 = icmp eq %struct.worker* %58, null
  br i1 %59, label %73, label %60

60:                                               ; preds = %56
  %61 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i32 0, i32 0, i32 0
  %62 = getelementptr inbounds i8, i8* %0, i32 8
  %63 = bitcast i8* %62 to i64*
  %64 = bitcast i8* %0 to %struct.range**
  %65 = getelementptr inbounds i8, i8* %0, i32 16
  %66 = bitcast i8* %65 to i8**
  %67 = bitcast i8* %0 to %struct.range**
  %68 = getelementptr inbounds i8, i8* %0, i32 16
  %69 = bitcast i8* %68 to i8**
  %70 = bitcast i8* %0 to %struct.range**
  %71 = getelementptr inbounds i8, i8* %0, i32 16
  %72 = bitcast i8* %71 to i8**
  br label %193

73:                                               ; preds = %377, %56
  %74 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %75 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %76 = load %struct.registration*, %struct.registration** @destructors_elsewhere, align 4
  %77 = icmp eq %struct.registration* %76, null
  br i1 %77, label %143, label %78

78:                                               ; preds = %73
  %79 = getelementptr inbounds i8, i8* %0, i32 8
  %80 = bitcast i8* %79 to i64*
  %81 = bitcast i8* %0 to %struct.range**
  %82 = getelementptr inbounds i8, i8* %0, i32 16
  %83 = bitcast i8* %82 to i8**
  br label %84

84:                                               ; preds = %86, %78
  %85 = phi %struct.registration* [ %76, %78 ], [ %88, %86 ]
  br label %90

86:                                               ; preds = %140
  %87 = getelementptr inbounds %struct.registration, %struct.registration* %85, i32 0, i32 0
  %88 = load %struct.registration*, %struct.registration** %87, align 8
  %89 = icmp eq %struct.registration* %88, null
  br i1 %89, label %143, label %84, !llvm.loop !38

90:                                               ; preds = %140, %84
  %91 = phi i32 [ 0, %84 ], [ %141, %140 ]
  %92 = load i64, i64* %80, align 8
  %93 = icmp eq i64 %92, 0
  br i1 %93, label %140, label %94

94:                                               ; preds = %90
  %95 = getelementptr inbounds %struct.registration, %struct.registration* %85, i32 0, i32 2, i32 %91
  %96 = load i8*, i8** %95, align 4
  %97 = ptrtoint i8* %96 to i32
  %98 = zext i32 %97 to i64
  %99 = load %struct.range*, %struct.range** %81, align 8
  %100 = getelementptr inbounds %struct.range, %struct.range* %99, i32 0, i32 0
  %101 = load i64, i64* %100, align 8
  %102 = icmp ugt i64 %101, %98
  br i1 %102, label %140, label %103

103:                                              ; preds = %94
  %104 = trunc i64 %92 to i32
  %105 = add i32 %104, -1
  %106 = getelementptr inbounds %struct.range, %struct.range* %99, i32 %105, i32 1
  %107 = load i64, i64* %106, align 8
  %108 = icmp ult i64 %107, %98
  br i1 %108, label %140, label %109

109:                                              ; preds = %103
  %110 = icmp eq i32 %104, 0
  br i1 %110, label %111, label %115

111:                                              ; preds = %115, %109
  %112 = phi i32 [ 0, %109 ], [ %125, %115 ]
  %113 = zext i32 %112 to i64
  %114 = icmp ugt i64 %92, %113
  br i1 %114, label %127, label %140

115:                                              ; preds = %109, %115
  %116 = phi i32 [ %125, %115 ], [ 0, %109 ]
  %117 = phi i32 [ %124, %115 ], [ %104, %109 ]
  %118 = add i32 %117, %116
  %119 = lshr i32 %118, 1
  %120 = getelementptr inbounds %struct.range, %struct.range* %99, i32 %119, i32 1
  %121 = load i64, i64* %120, align 8
  %122 = icmp ult i64 %121, %98
  %123 = add nuw i32 %119, 1
  %124 = select i1 %122, i32 %117, i32 %119
  %125 = select i1 %122, i32 %123, i32 %116
  %126 = icmp ult i32 %125, %124
  br i1 %126, label %115, label %111, !llvm.loop !39

127:                                              ; preds = %111, %133
  %128 = phi i32 [ %136, %133 ], [ %112, %111 ]
  %129 = load %struct.range*, %struct.range** %81, align 8
  %130 = getelementptr inbounds %struct.range, %struct.range* %129, i32 %128, i32 0
  %131 = load i64, i64* %130, align 8
  %132 = icmp ugt i64 %131, %98
  br i1 %132, label %140, label %133

133:                                              ; preds = %127
  %134 = load i8*, i8** %83, align 8
  %135 = getelementptr inbounds i8, i8* %134, i32 %128
  store atomic i8 1, i8* %135 monotonic, align 1
  %136 = add i32 %128, 1
  %137 = zext i32 %136 to i64
  %138 = load i64, i64* %80, align 8
  %139 = icmp ugt i64 %138, %137
  br i1 %139, label %127, label %140, !llvm.loop !40

140:                                              ; preds = %133, %127, %111, %103, %94, %90
  %141 = add nuw nsw i32 %91, 1
  %142 = icmp eq i32 %141, 3
  br i1 %142, label %86, label %90, !llvm.loop !41

143:                                              ; preds = %86, %73
  %144 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  store i32 0, i32* %41, align 4
  %145 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %146 = call fastcc i32 @visit_threads(i32 (i8*, i32)* noundef nonnull @count_in, i8* noundef nonnull %33) #18
  %147 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %148 = icmp eq i32 %146, 0
  br i1 %148, label %381, label %149

149:                                              ; preds = %143
  %150 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i32 0, i32 1, i32 1
  %151 = bitcast %struct.timespec* %11 to i8*
  %152 = getelementptr inbounds %struct.timespec, %struct.timespec* %11, i32 0, i32 0
  %153 = getelementptr inbounds %struct.timespec, %struct.timespec* %11, i32 0, i32 1
  %154 = getelementptr inbounds [256 x i8], [256 x i8]* %10, i32 0, i32 0
  %155 = load i32, i32* @telejit_return_on_stack, align 4
  %156 = icmp ne i32 %155, 0
  %157 = getelementptr inbounds i8, i8* %0, i32 8
  %158 = bitcast i8* %157 to i64*
  %159 = bitcast i8* %0 to %struct.range**
  %160 = getelementptr inbounds i8, i8* %0, i32 16
  %161 = bitcast i8* %160 to i8**
  %162 = bitcast i32* %7 to i8*
  %163 = bitcast i32* %8 to i8*
  %164 = bitcast i32* %9 to i8*
  %165 = load i32, i32* @telejit_syscall_get_robust_list, align 4
  %166 = load i32, i32* @telejit_tls_above, align 4
  %167 = icmp eq i32 %166, 0
  %168 = getelementptr inbounds [256 x i8], [256 x i8]* %10, i32 0, i32 2
  %169 = ptrtoint i8* %0 to i32
  %170 = getelementptr inbounds i8, i8* %0, i32 28
  %171 = bitcast i8* %170 to i32*
  %172 = bitcast %struct.timespec* %6 to i8*
  %173 = getelementptr inbounds %struct.timespec, %struct.timespec* %6, i32 0, i32 0
  %174 = getelementptr inbounds %struct.timespec, %struct.timespec* %6, i32 0, i32 1
  %175 = bitcast %struct.timespec* %5 to i8*
  %176 = getelementptr inbounds %struct.timespec, %struct.timespec* %5, i32 0, i32 0
  %177 = getelementptr inbounds %struct.timespec, %struct.timespec* %5, i32 0, i32 1
  %178 = bitcast %struct.timespec* %4 to i8*
  %179 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i32 0, i32 0
  %180 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i32 0, i32 1
  %181 = getelementptr inbounds i8, i8* %0, i32 32
  %182 = bitcast i8* %181 to i32*
  %183 = getelementptr inbounds i8, i8* %0, i32 8
  %184 = bitcast i8* %183 to i64*
  %185 = getelementptr inbounds i8, i8* %0, i32 16
  %186 = bitcast i8* %185 to i8**
  %187 = bitcast %struct.timespec* %3 to i8*
  %188 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i32 0, i32 0
  %189 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i32 0, i32 1
  %190 = getelementptr inbounds i8, i8* %0, i32 24
  %191 = bitcast i8* %190 to i32*
  %192 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i32 0, i32 0, i32 0
  br label %397

193:                                              ; preds = %60, %377
  %194 = phi %struct.worker* [ %58, %60 ], [ %379, %377 ]
  %195 = getelementptr inbounds %struct.worker, %struct.worker* %194, i32 0, i32 8
  %196 = load i8*, i8** %195, align 16
  %197 = icmp eq i8* %196, null
  br i1 %197, label %198, label %210

198:                                              ; preds = %193
  %199 = getelementptr inbounds %struct.worker, %struct.worker* %194, i32 0, i32 10
  %200 = load i32, i32* %199, align 8
  %201 = icmp eq i32 %200, 0
  br i1 %201, label %210, label %202

202:                                              ; preds = %198
  %203 = load i32, i32* %46, align 4
  %204 = load i32, i32* %48, align 4
  %205 = icmp eq i32 %203, %204
  br i1 %205, label %210, label %206

206:                                              ; preds = %202
  %207 = load i32*, i32** %61, align 4
  %208 = add i32 %203, 1
  store i32 %208, i32* %46, align 4
  %209 = getelementptr inbounds i32, i32* %207, i32 %203
  store i32 %200, i32* %209, align 4
  br label %210

210:                                              ; preds = %206, %202, %198, %193
  %211 = load i64, i64* %63, align 8
  %212 = icmp eq i64 %211, 0
  br i1 %212, label %258, label %213

213:                                              ; preds = %210
  %214 = load i8*, i8** %195, align 16
  %215 = ptrtoint i8* %214 to i32
  %216 = zext i32 %215 to i64
  %217 = load %struct.range*, %struct.range** %64, align 8
  %218 = getelementptr inbounds %struct.range, %struct.range* %217, i32 0, i32 0
  %219 = load i64, i64* %218, align 8
  %220 = icmp ugt i64 %219, %216
  br i1 %220, label %258, label %221

221:                                              ; preds = %213
  %222 = trunc i64 %211 to i32
  %223 = add i32 %222, -1
  %224 = getelementptr inbounds %struct.range, %struct.range* %217, i32 %223, i32 1
  %225 = load i64, i64* %224, align 8
  %226 = icmp ult i64 %225, %216
  br i1 %226, label %258, label %227

227:                                              ; preds = %221
  %228 = icmp eq i32 %222, 0
  br i1 %228, label %229, label %233

229:                                              ; preds = %233, %227
  %230 = phi i32 [ 0, %227 ], [ %243, %233 ]
  %231 = zext i32 %230 to i64
  %232 = icmp ugt i64 %211, %231
  br i1 %232, label %245, label %258

233:                                              ; preds = %227, %233
  %234 = phi i32 [ %243, %233 ], [ 0, %227 ]
  %235 = phi i32 [ %242, %233 ], [ %222, %227 ]
  %236 = add i32 %235, %234
  %237 = lshr i32 %236, 1
  %238 = getelementptr inbounds %struct.range, %struct.range* %217, i32 %237, i32 1
  %239 = load i64, i64* %238, align 8
  %240 = icmp ult i64 %239, %216
  %241 = add nuw i32 %237, 1
  %242 = select i1 %240, i32 %235, i32 %237
  %243 = select i1 %240, i32 %241, i32 %234
  %244 = icmp ult i32 %243, %242
  br i1 %244, label %233, label %229, !llvm.loop !39

245:                                              ; preds = %229, %251
  %246 = phi i32 [ %254, %251 ], [ %230, %229 ]
  %247 = load %struct.range*, %struct.range** %64, align 8
  %248 = getelementptr inbounds %struct.range, %struct.range* %247, i32 %246, i32 0
  %249 = load i64, i64* %248, align 8
  %250 = icmp ugt i64 %249, %216
  br i1 %250, label %258, label %251

251:                                              ; preds = %245
  %252 = load i8*, i8** %66, align 8
  %253 = getelementptr inbounds i8, i8* %252, i32 %246
  store atomic i8 1, i8* %253 monotonic, align 1
  %254 = add i32 %246, 1
  %255 = zext i32 %254 to i64
  %256 = load i64, i64* %63, align 8
  %257 = icmp ugt i64 %256, %255
  br i1 %257, label %245, label %258, !llvm.loop !40

258:                                              ; preds = %245, %251, %210, %213, %221, %229
  %259 = load i64, i64* %63, align 8
  %260 = icmp eq i64 %259, 0
  br i1 %260, label %307, label %261

261:                                              ; preds = %258
  %262 = getelementptr inbounds %struct.worker, %struct.worker* %194, i32 0, i32 9
  %263 = load i8*, i8** %262, align 4
  %264 = ptrtoint i8* %263 to i32
  %265 = zext i32 %264 to i64
  %266 = load %struct.range*, %struct.range** %67, align 8
  %267 = getelementptr inbounds %struct.range, %struct.range* %266, i32 0, i32 0
  %268 = load i64, i64* %267, align 8
  %269 = icmp ugt i64 %268, %265
  br i1 %269, label %307, label %270

270:                                              ; preds = %261
  %271 = trunc i64 %259 to i32
  %272 = add i32 %271, -1
  %273 = getelementptr inbounds %struct.range, %struct.range* %266, i32 %272, i32 1
  %274 = load i64, i64* %273, align 8
  %275 = icmp ult i64 %274, %265
  br i1 %275, label %307, label %276

276:                                              ; preds = %270
  %277 = icmp eq i32 %271, 0
  br i1 %277, label %278, label %282

278:                                              ; preds = %282, %276
  %279 = phi i32 [ 0, %276 ], [ %292, %282 ]
  %280 = zext i32 %279 to i64
  %281 = icmp ugt i64 %259, %280
  br i1 %281, label %294, label %307

282:                                              ; preds = %276, %282
  %283 = phi i32 [ %292, %282 ], [ 0, %276 ]
  %284 = phi i32 [ %291, %282 ], [ %271, %276 ]
  %285 = add i32 %284, %283
  %286 = lshr i32 %285, 1
  %287 = getelementptr inbounds %struct.range, %struct.range* %266, i32 %286, i32 1
  %288 = load i64, i64* %287, align 8
  %289 = icmp ult i64 %288, %265
  %290 = add nuw i32 %286, 1
  %291 = select i1 %289, i32 %284, i32 %286
  %292 = select i1 %289, i32 %290, i32 %283
  %293 = icmp ult i32 %292, %291
  br i1 %293, label %282, label %278, !llvm.loop !39

294:                                              ; preds = %278, %300
  %295 = phi i32 [ %303, %300 ], [ %279, %278 ]
  %296 = load %struct.range*, %struct.range** %67, align 8
  %297 = getelementptr inbounds %struct.range, %struct.range* %296, i32 %295, i32 0
  %298 = load i64, i64* %297, align 8
  %299 = icmp ugt i64 %298, %265
  br i1 %299, label %307, label %300

300:                                              ; preds = %294
  %301 = load i8*, i8** %69, align 8
  %302 = getelementptr inbounds i8, i8* %301, i32 %295
  store atomic i8 1, i8* %302 monotonic, align 1
  %303 = add i32 %295, 1
  %304 = zext i32 %303 to i64
  %305 = load i64, i64* %63, align 8
  %306 = icmp ugt i64 %305, %304
  br i1 %306, label %294, label %307, !llvm.loop !40

307:                                              ; preds = %294, %300, %258, %261, %270, %278
  %308 = getelementptr inbounds %struct.worker, %struct.worker* %194, i32 0, i32 12
  %309 = load i8* (i8*)*, i8* (i8*)** %308, align 16
  %310 = icmp eq i8* (i8*)* %309, null
  br i1 %310, label %377, label %311

311:                                              ; preds = %307
  %312 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %313 = getelementptr inbounds %struct.worker, %struct.worker* %194, i32 0, i32 5
  %314 = load %struct.registration*, %struct.registration** %313, align 4
  %315 = icmp eq %struct.registration* %314, null
  br i1 %315, label %375, label %316

316:                                              ; preds = %311, %318
  %317 = phi %struct.registration* [ %320, %318 ], [ %314, %311 ]
  br label %322

318:                                              ; preds = %372
  %319 = getelementptr inbounds %struct.registration, %struct.registration* %317, i32 0, i32 0
  %320 = load %struct.registration*, %struct.registration** %319, align 8
  %321 = icmp eq %struct.registration* %320, null
  br i1 %321, label %375, label %316, !llvm.loop !38

322:                                              ; preds = %372, %316
  %323 = phi i32 [ 0, %316 ], [ %373, %372 ]
  %324 = load i64, i64* %63, align 8
  %325 = icmp eq i64 %324, 0
  br i1 %325, label %372, label %326

326:                                              ; preds = %322
  %327 = getelementptr inbounds %struct.registration, %struct.registration* %317, i32 0, i32 2, i32 %323
  %328 = load i8*, i8** %327, align 4
  %329 = ptrtoint i8* %328 to i32
  %330 = zext i32 %329 to i64
  %331 = load %struct.range*, %struct.range** %70, align 8
  %332 = getelementptr inbounds %struct.range, %struct.range* %331, i32 0, i32 0
  %333 = load i64, i64* %332, align 8
  %334 = icmp ugt i64 %333, %330
  br i1 %334, label %372, label %335

335:                                              ; preds = %326
  %336 = trunc i64 %324 to i32
  %337 = add i32 %336, -1
  %338 = getelementptr inbounds %struct.range, %struct.range* %331, i32 %337, i32 1
  %339 = load i64, i64* %338, align 8
  %340 = icmp ult i64 %339, %330
  br i1 %340, label %372, label %341

341:                                              ; preds = %335
  %342 = icmp eq i32 %336, 0
  br i1 %342, label %343, label %347

343:                                              ; preds = %347, %341
  %344 = phi i32 [ 0, %341 ], [ %357, %347 ]
  %345 = zext i32 %344 to i64
  %346 = icmp ugt i64 %324, %345
  br i1 %346, label %359, label %372

347:                                              ; preds = %341, %347
  %348 = phi i32 [ %357, %347 ], [ 0, %341 ]
  %349 = phi i32 [ %356, %347 ], [ %336, %341 ]
  %350 = add i32 %349, %348
  %351 = lshr i32 %350, 1
  %352 = getelementptr inbounds %struct.range, %struct.range* %331, i32 %351, i32 1
  %353 = load i64, i64* %352, align 8
  %354 = icmp ult i64 %353, %330
  %355 = add nuw i32 %351, 1
  %356 = select i1 %354, i32 %349, i32 %351
  %357 = select i1 %354, i32 %355, i32 %348
  %358 = icmp ult i32 %357, %356
  br i1 %358, label %347, label %343, !llvm.loop !39

359:                                              ; preds = %343, %365
  %360 = phi i32 [ %368, %365 ], [ %344, %343 ]
  %361 = load %struct.range*, %struct.range** %70, align 8
  %362 = getelementptr inbounds %struct.range, %struct.range* %361, i32 %360, i32 0
  %363 = load i64, i64* %362, align 8
  %364 = icmp ugt i64 %363, %330
  br i1 %364, label %372, label %365

365:                                              ; preds = %359
  %366 = load i8*, i8** %72, align 8
  %367 = getelementptr inbounds i8, i8* %366, i32 %360
  store atomic i8 1, i8* %367 monotonic, align 1
  %368 = add i32 %360, 1
  %369 = zext i32 %368 to i64
  %370 = load i64, i64* %63, align 8
  %371 = icmp ugt i64 %370, %369
  br i1 %371, label %359, label %372, !llvm.loop !40

372:                                              ; preds = %365, %359, %343, %335, %326, %322
  %373 = add nuw nsw i32 %323, 1
  %374 = icmp eq i32 %373, 3
  br i1 %374, label %318, label %322, !llvm.loop !41

375:                                              ; preds = %318, %311
  %376 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  br label %377

377:                                              ; preds = %307, %375
  %378 = getelementptr inbounds %struct.worker, %struct.worker* %194, i32 0, i32 0
  %379 = load %struct.worker*, %struct.worker** %378, align 4
  %380 = icmp eq %struct.worker* %379, null
  br i1 %380, label %73, label %193, !llvm.loop !42

381:                                              ; preds = %995, %143
  %382 = getelementptr inbounds i8, i8* %0, i32 8
  %383 = bitcast i8* %382 to i64*
  %384 = load i64, i64* %383, align 8
  %385 = icmp eq i64 %384, 0
  br i1 %385, label %1003, label %386

386:                                              ; preds = %381
  %387 = getelementptr inbounds i8, i8* %0, i32 16
  %388 = bitcast i8* %387 to i8**
  br label %389

389:                                              ; preds = %389, %386
  %390 = phi i32 [ 0, %386 ], [ %393, %389 ]
  %391 = load i8*, i8** %388, align 8
  %392 = getelementptr inbounds i8, i8* %391, i32 %390
  store atomic i8 1, i8* %392 monotonic, align 1
  %393 = add i32 %390, 1
  %394 = zext i32 %393 to i64
  %395 = load i64, i64* %383, align 8
  %396 = icmp ugt i64 %395, %394
  br i1 %396, label %389, label %1003, !llvm.loop !37

397:                                              ; preds = %149, %995
  %398 = phi i32 [ 0, %149 ], [ %996, %995 ]
  %399 = load i32, i32* %41, align 4
  %400 = icmp eq i32 %399, 0
  br i1 %400, label %1003, label %401

401:                                              ; preds = %397
  %402 = load i32, i32* %150, align 4
  %403 = icmp eq i32 %402, 0
  br i1 %403, label %404, label %406

404:                                              ; preds = %406, %401
  %405 = icmp ne i32 %402, 0
  br i1 %405, label %418, label %416

406:                                              ; preds = %401, %406
  %407 = phi i32 [ %413, %406 ], [ 0, %401 ]
  %408 = load i32*, i32** %38, align 4
  %409 = getelementptr inbounds i32, i32* %408, i32 %407
  %410 = load i32, i32* %409, align 4
  %411 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %44, i32 %407, i32 0
  store i32 %410, i32* %411, align 4
  %412 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %44, i32 %407, i32 1
  store i32 0, i32* %412, align 4
  %413 = add nuw i32 %407, 1
  %414 = load i32, i32* %150, align 4
  %415 = icmp ult i32 %413, %414
  br i1 %415, label %406, label %404, !llvm.loop !43

416:                                              ; preds = %434, %404
  %417 = phi i1 [ %405, %404 ], [ %438, %434 ]
  br i1 %417, label %875, label %974

418:                                              ; preds = %404, %434
  %419 = phi i32 [ %436, %434 ], [ 0, %404 ]
  %420 = phi i32 [ %435, %434 ], [ %402, %404 ]
  %421 = icmp eq i32 %419, 0
  br i1 %421, label %431, label %422

422:                                              ; preds = %418
  %423 = getelementptr inbounds [3 x i32], [3 x i32]* @look_at.pauses_us, i32 0, i32 %419
  %424 = load i32, i32* %423, align 4
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %151) #20
  %425 = freeze i32 %424
  %426 = sdiv i32 %425, 1000000
  store i32 %426, i32* %152, align 4
  %427 = mul i32 %426, 1000000
  %428 = sub i32 %425, %427
  %429 = mul nsw i32 %428, 1000
  store i32 %429, i32* %153, align 4
  %430 = call i32 @nanosleep(i8* noundef nonnull %151, i8* noundef null) #17
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %151) #20
  br label %431

431:                                              ; preds = %422, %418
  %432 = load i32, i32* %150, align 4
  %433 = icmp eq i32 %432, 0
  br i1 %433, label %434, label %440

434:                                              ; preds = %870, %431
  %435 = phi i32 [ %420, %431 ], [ %871, %870 ]
  %436 = add nuw nsw i32 %419, 1
  %437 = icmp ult i32 %419, 2
  %438 = icmp ne i32 %435, 0
  %439 = select i1 %437, i1 %438, i1 false
  br i1 %439, label %418, label %416, !llvm.loop !44

440:                                              ; preds = %431, %870
  %441 = phi i32 [ %872, %870 ], [ 0, %431 ]
  %442 = phi i32 [ %871, %870 ], [ %420, %431 ]
  %443 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %44, i32 %441, i32 1
  %444 = load i32, i32* %443, align 4
  %445 = icmp eq i32 %444, 0
  br i1 %445, label %446, label %870

446:                                              ; preds = %440
  %447 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %44, i32 %441, i32 0
  %448 = load i32, i32* %447, align 4
  call void @llvm.lifetime.start.p0i8(i64 256, i8* nonnull %154) #20
  %449 = call fastcc i32 @turns_of(i32 noundef %448) #17
  %450 = call fastcc i32 @read_of_thread(i32 noundef %448, i8* noundef getelementptr inbounds ([8 x i8], [8 x i8]* @.str.17, i32 0, i32 0), i8* noundef nonnull %154, i32 noundef 256) #17
  %451 = icmp slt i32 %450, 0
  br i1 %451, label %865, label %452

452:                                              ; preds = %446
  %453 = load i8, i8* %154, align 1
  %454 = icmp eq i8 %453, 45
  br i1 %454, label %455, label %547

455:                                              ; preds = %452, %458
  %456 = phi i8* [ %459, %458 ], [ %168, %452 ]
  %457 = load i8, i8* %456, align 1
  switch i8 %457, label %466 [
    i8 32, label %458
    i8 9, label %458
    i8 48, label %460
  ]

458:                                              ; preds = %455, %455
  %459 = getelementptr inbounds i8, i8* %456, i32 1
  br label %455, !llvm.loop !45

460:                                              ; preds = %455
  %461 = getelementptr inbounds i8, i8* %456, i32 1
  %462 = load i8, i8* %461, align 1
  %463 = icmp eq i8 %462, 120
  %464 = select i1 %463, i32 2, i32 0
  %465 = getelementptr i8, i8* %456, i32 %464
  br label %466

466:                                              ; preds = %455, %460
  %467 = phi i8* [ %465, %460 ], [ %456, %455 ]
  br label %468

468:                                              ; preds = %466, %494
  %469 = phi i8* [ %498, %494 ], [ %467, %466 ]
  %470 = phi i64 [ %497, %494 ], [ 0, %466 ]
  %471 = load i8, i8* %469, align 1
  %472 = zext i8 %471 to i32
  %473 = add i8 %471, -48
  %474 = icmp ult i8 %473, 10
  br i1 %474, label %475, label %477

475:                                              ; preds = %468
  %476 = add nsw i32 %472, -48
  br label %482

477:                                              ; preds = %468
  %478 = add i8 %471, -97
  %479 = icmp ult i8 %478, 6
  %480 = add nsw i32 %472, -87
  %481 = select i1 %479, i32 %480, i32 16
  br label %482

482:                                              ; preds = %477, %475
  %483 = phi i32 [ %476, %475 ], [ %481, %477 ]
  %484 = icmp ult i32 %483, 16
  br i1 %484, label %485, label %499

485:                                              ; preds = %482
  %486 = shl i64 %470, 4
  br i1 %474, label %487, label %489

487:                                              ; preds = %485
  %488 = add nsw i32 %472, -48
  br label %494

489:                                              ; preds = %485
  %490 = add i8 %471, -97
  %491 = icmp ult i8 %490, 6
  %492 = add nsw i32 %472, -87
  %493 = select i1 %491, i32 %492, i32 16
  br label %494

494:                                              ; preds = %489, %487
  %495 = phi i32 [ %488, %487 ], [ %493, %489 ]
  %496 = zext i32 %495 to i64
  %497 = add i64 %486, %496
  %498 = getelementptr inbounds i8, i8* %469, i32 1
  br label %468, !llvm.loop !46

499:                                              ; preds = %482
  %500 = icmp eq i64 %470, 0
  br i1 %500, label %501, label %868

501:                                              ; preds = %499, %504
  %502 = phi i8* [ %505, %504 ], [ %469, %499 ]
  %503 = load i8, i8* %502, align 1
  switch i8 %503, label %512 [
    i8 32, label %504
    i8 9, label %504
    i8 48, label %506
  ]

504:                                              ; preds = %501, %501
  %505 = getelementptr inbounds i8, i8* %502, i32 1
  br label %501, !llvm.loop !45

506:                                              ; preds = %501
  %507 = getelementptr inbounds i8, i8* %502, i32 1
  %508 = load i8, i8* %507, align 1
  %509 = icmp eq i8 %508, 120
  %510 = select i1 %509, i32 2, i32 0
  %511 = getelementptr i8, i8* %502, i32 %510
  br label %512

512:                                              ; preds = %501, %506
  %513 = phi i8* [ %511, %506 ], [ %502, %501 ]
  br label %514

514:                                              ; preds = %512, %540
  %515 = phi i8* [ %544, %540 ], [ %513, %512 ]
  %516 = phi i64 [ %543, %540 ], [ 0, %512 ]
  %517 = load i8, i8* %515, align 1
  %518 = zext i8 %517 to i32
  %519 = add i8 %517, -48
  %520 = icmp ult i8 %519, 10
  br i1 %520, label %521, label %523

521:                                              ; preds = %514
  %522 = add nsw i32 %518, -48
  br label %528

523:                                              ; preds = %514
  %524 = add i8 %517, -97
  %525 = icmp ult i8 %524, 6
  %526 = add nsw i32 %518, -87
  %527 = select i1 %525, i32 %526, i32 16
  br label %528

528:                                              ; preds = %523, %521
  %529 = phi i32 [ %522, %521 ], [ %527, %523 ]
  %530 = icmp ult i32 %529, 16
  br i1 %530, label %531, label %545

531:                                              ; preds = %528
  %532 = shl i64 %516, 4
  br i1 %520, label %533, label %535

533:                                              ; preds = %531
  %534 = add nsw i32 %518, -48
  br label %540

535:                                              ; preds = %531
  %536 = add i8 %517, -97
  %537 = icmp ult i8 %536, 6
  %538 = add nsw i32 %518, -87
  %539 = select i1 %537, i32 %538, i32 16
  br label %540

540:                                              ; preds = %535, %533
  %541 = phi i32 [ %534, %533 ], [ %539, %535 ]
  %542 = zext i32 %541 to i64
  %543 = add i64 %532, %542
  %544 = getelementptr inbounds i8, i8* %515, i32 1
  br label %514, !llvm.loop !46

545:                                              ; preds = %528
  %546 = icmp eq i64 %516, 0
  br label %863

547:                                              ; preds = %452
  %548 = add i8 %453, -48
  %549 = icmp ult i8 %548, 10
  %550 = icmp ne i32 %449, 0
  %551 = select i1 %549, i1 %550, i1 false
  %552 = select i1 %551, i1 %156, i1 false
  br i1 %552, label %553, label %869

553:                                              ; preds = %547, %556
  %554 = phi i8* [ %557, %556 ], [ %154, %547 ]
  %555 = load i8, i8* %554, align 1
  switch i8 %555, label %558 [
    i8 32, label %556
    i8 9, label %556
  ]

556:                                              ; preds = %553, %553
  %557 = getelementptr inbounds i8, i8* %554, i32 1
  br label %553, !llvm.loop !45

558:                                              ; preds = %553, %571
  %559 = phi i8* [ %574, %571 ], [ %554, %553 ]
  %560 = load i8, i8* %559, align 1
  %561 = zext i8 %560 to i32
  %562 = add i8 %560, -48
  %563 = icmp ult i8 %562, 10
  br i1 %563, label %564, label %566

564:                                              ; preds = %558
  %565 = add nsw i32 %561, -48
  br label %571

566:                                              ; preds = %558
  %567 = add i8 %560, -97
  %568 = icmp ult i8 %567, 6
  %569 = add nsw i32 %561, -87
  %570 = select i1 %568, i32 %569, i32 16
  br label %571

571:                                              ; preds = %566, %564
  %572 = phi i32 [ %565, %564 ], [ %570, %566 ]
  %573 = icmp ult i32 %572, 10
  %574 = getelementptr inbounds i8, i8* %559, i32 1
  br i1 %573, label %558, label %575, !llvm.loop !46

575:                                              ; preds = %571, %824
  %576 = phi i32 [ %825, %824 ], [ 0, %571 ]
  %577 = phi i8* [ %748, %824 ], [ %559, %571 ]
  br label %734

578:                                              ; preds = %824, %581
  %579 = phi i8* [ %582, %581 ], [ %748, %824 ]
  %580 = load i8, i8* %579, align 1
  switch i8 %580, label %589 [
    i8 32, label %581
    i8 9, label %581
    i8 48, label %583
  ]

581:                                              ; preds = %578, %578
  %582 = getelementptr inbounds i8, i8* %579, i32 1
  br label %578, !llvm.loop !45

583:                                              ; preds = %578
  %584 = getelementptr inbounds i8, i8* %579, i32 1
  %585 = load i8, i8* %584, align 1
  %586 = icmp eq i8 %585, 120
  %587 = select i1 %586, i32 2, i32 0
  %588 = getelementptr i8, i8* %579, i32 %587
  br label %589

589:                                              ; preds = %578, %583
  %590 = phi i8* [ %588, %583 ], [ %579, %578 ]
  br label %591

591:                                              ; preds = %589, %617
  %592 = phi i8* [ %621, %617 ], [ %590, %589 ]
  %593 = phi i64 [ %620, %617 ], [ 0, %589 ]
  %594 = load i8, i8* %592, align 1
  %595 = zext i8 %594 to i32
  %596 = add i8 %594, -48
  %597 = icmp ult i8 %596, 10
  br i1 %597, label %598, label %600

598:                                              ; preds = %591
  %599 = add nsw i32 %595, -48
  br label %605

600:                                              ; preds = %591
  %601 = add i8 %594, -97
  %602 = icmp ult i8 %601, 6
  %603 = add nsw i32 %595, -87
  %604 = select i1 %602, i32 %603, i32 16
  br label %605

605:                                              ; preds = %600, %598
  %606 = phi i32 [ %599, %598 ], [ %604, %600 ]
  %607 = icmp ult i32 %606, 16
  br i1 %607, label %608, label %622

608:                                              ; preds = %605
  %609 = shl i64 %593, 4
  br i1 %597, label %610, label %612

610:                                              ; preds = %608
  %611 = add nsw i32 %595, -48
  br label %617

612:                                              ; preds = %608
  %613 = add i8 %594, -97
  %614 = icmp ult i8 %613, 6
  %615 = add nsw i32 %595, -87
  %616 = select i1 %614, i32 %615, i32 16
  br label %617

617:                                              ; preds = %612, %610
  %618 = phi i32 [ %611, %610 ], [ %616, %612 ]
  %619 = zext i32 %618 to i64
  %620 = add i64 %609, %619
  %621 = getelementptr inbounds i8, i8* %592, i32 1
  br label %591, !llvm.loop !46

622:                                              ; preds = %605
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %162) #20
  store i32 0, i32* %7, align 4
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %163) #20
  store i32 0, i32* %8, align 4
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %164) #20
  %623 = call i32 (i32, ...) @syscall(i32 noundef %165, i32 noundef 0, i32* noundef nonnull %7, i32* noundef nonnull %9) #17
  %624 = icmp eq i32 %623, 0
  %625 = load i32, i32* %7, align 4
  %626 = icmp ne i32 %625, 0
  %627 = select i1 %624, i1 %626, i1 false
  br i1 %627, label %628, label %640

628:                                              ; preds = %622
  %629 = call i32 (i32, ...) @syscall(i32 noundef %165, i32 noundef %448, i32* noundef nonnull %8, i32* noundef nonnull %9) #17
  %630 = icmp eq i32 %629, 0
  %631 = load i32, i32* %8, align 4
  %632 = icmp ne i32 %631, 0
  %633 = select i1 %630, i1 %632, i1 false
  br i1 %633, label %634, label %640

634:                                              ; preds = %628
  %635 = load i32, i32* %7, align 4
  %636 = sub i32 %631, %635
  %637 = call i8* asm sideeffect "mrc p15, 0, $0, c13, c0, 3", "=r"() #20, !srcloc !13
  %638 = ptrtoint i8* %637 to i32
  %639 = add i32 %636, %638
  br label %640

640:                                              ; preds = %634, %628, %622
  %641 = phi i32 [ %639, %634 ], [ 0, %622 ], [ 0, %628 ]
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %164) #20
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %163) #20
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %162) #20
  br label %642

642:                                              ; preds = %645, %640
  %643 = phi i8* [ %592, %640 ], [ %646, %645 ]
  %644 = load i8, i8* %643, align 1
  switch i8 %644, label %653 [
    i8 32, label %645
    i8 9, label %645
    i8 48, label %647
  ]

645:                                              ; preds = %642, %642
  %646 = getelementptr inbounds i8, i8* %643, i32 1
  br label %642, !llvm.loop !45

647:                                              ; preds = %642
  %648 = getelementptr inbounds i8, i8* %643, i32 1
  %649 = load i8, i8* %648, align 1
  %650 = icmp eq i8 %649, 120
  %651 = select i1 %650, i32 2, i32 0
  %652 = getelementptr i8, i8* %643, i32 %651
  br label %653

653:                                              ; preds = %642, %647
  %654 = phi i8* [ %652, %647 ], [ %643, %642 ]
  br label %655

655:                                              ; preds = %653, %681
  %656 = phi i8* [ %685, %681 ], [ %654, %653 ]
  %657 = phi i64 [ %684, %681 ], [ 0, %653 ]
  %658 = load i8, i8* %656, align 1
  %659 = zext i8 %658 to i32
  %660 = add i8 %658, -48
  %661 = icmp ult i8 %660, 10
  br i1 %661, label %662, label %664

662:                                              ; preds = %655
  %663 = add nsw i32 %659, -48
  br label %669

664:                                              ; preds = %655
  %665 = add i8 %658, -97
  %666 = icmp ult i8 %665, 6
  %667 = add nsw i32 %659, -87
  %668 = select i1 %666, i32 %667, i32 16
  br label %669

669:                                              ; preds = %664, %662
  %670 = phi i32 [ %663, %662 ], [ %668, %664 ]
  %671 = icmp ult i32 %670, 16
  br i1 %671, label %672, label %686

672:                                              ; preds = %669
  %673 = shl i64 %657, 4
  br i1 %661, label %674, label %676

674:                                              ; preds = %672
  %675 = add nsw i32 %659, -48
  br label %681

676:                                              ; preds = %672
  %677 = add i8 %658, -97
  %678 = icmp ult i8 %677, 6
  %679 = add nsw i32 %659, -87
  %680 = select i1 %678, i32 %679, i32 16
  br label %681

681:                                              ; preds = %676, %674
  %682 = phi i32 [ %675, %674 ], [ %680, %676 ]
  %683 = zext i32 %682 to i64
  %684 = add i64 %673, %683
  %685 = getelementptr inbounds i8, i8* %656, i32 1
  br label %655, !llvm.loop !46

686:                                              ; preds = %669
  %687 = load i64, i64* %158, align 8
  %688 = icmp eq i64 %687, 0
  br i1 %688, label %732, label %689

689:                                              ; preds = %686
  %690 = and i64 %657, 4294967295
  %691 = load %struct.range*, %struct.range** %159, align 8
  %692 = getelementptr inbounds %struct.range, %struct.range* %691, i32 0, i32 0
  %693 = load i64, i64* %692, align 8
  %694 = icmp ugt i64 %693, %690
  br i1 %694, label %732, label %695

695:                                              ; preds = %689
  %696 = trunc i64 %687 to i32
  %697 = add i32 %696, -1
  %698 = getelementptr inbounds %struct.range, %struct.range* %691, i32 %697, i32 1
  %699 = load i64, i64* %698, align 8
  %700 = icmp ult i64 %699, %690
  br i1 %700, label %732, label %701

701:                                              ; preds = %695
  %702 = icmp eq i32 %696, 0
  br i1 %702, label %703, label %707

703:                                              ; preds = %707, %701
  %704 = phi i32 [ 0, %701 ], [ %717, %707 ]
  %705 = zext i32 %704 to i64
  %706 = icmp ugt i64 %687, %705
  br i1 %706, label %719, label %732

707:                                              ; preds = %701, %707
  %708 = phi i32 [ %717, %707 ], [ 0, %701 ]
  %709 = phi i32 [ %716, %707 ], [ %696, %701 ]
  %710 = add i32 %709, %708
  %711 = lshr i32 %710, 1
  %712 = getelementptr inbounds %struct.range, %struct.range* %691, i32 %711, i32 1
  %713 = load i64, i64* %712, align 8
  %714 = icmp ult i64 %713, %690
  %715 = add nuw i32 %711, 1
  %716 = select i1 %714, i32 %709, i32 %711
  %717 = select i1 %714, i32 %715, i32 %708
  %718 = icmp ult i32 %717, %716
  br i1 %718, label %707, label %703, !llvm.loop !39

719:                                              ; preds = %703, %725
  %720 = phi i32 [ %728, %725 ], [ %704, %703 ]
  %721 = load %struct.range*, %struct.range** %159, align 8
  %722 = getelementptr inbounds %struct.range, %struct.range* %721, i32 %720, i32 0
  %723 = load i64, i64* %722, align 8
  %724 = icmp ugt i64 %723, %690
  br i1 %724, label %732, label %725

725:                                              ; preds = %719
  %726 = load i8*, i8** %161, align 8
  %727 = getelementptr inbounds i8, i8* %726, i32 %720
  store atomic i8 1, i8* %727 monotonic, align 1
  %728 = add i32 %720, 1
  %729 = zext i32 %728 to i64
  %730 = load i64, i64* %158, align 8
  %731 = icmp ugt i64 %730, %729
  br i1 %731, label %719, label %732, !llvm.loop !40

732:                                              ; preds = %725, %719, %703, %695, %689, %686
  %733 = icmp eq i32 %641, 0
  br i1 %733, label %849, label %827

734:                                              ; preds = %737, %575
  %735 = phi i8* [ %738, %737 ], [ %577, %575 ]
  %736 = load i8, i8* %735, align 1
  switch i8 %736, label %745 [
    i8 32, label %737
    i8 9, label %737
    i8 48, label %739
  ]

737:                                              ; preds = %734, %734
  %738 = getelementptr inbounds i8, i8* %735, i32 1
  br label %734, !llvm.loop !45

739:                                              ; preds = %734
  %740 = getelementptr inbounds i8, i8* %735, i32 1
  %741 = load i8, i8* %740, align 1
  %742 = icmp eq i8 %741, 120
  %743 = select i1 %742, i32 2, i32 0
  %744 = getelementptr i8, i8* %735, i32 %743
  br label %745

745:                                              ; preds = %734, %739
  %746 = phi i8* [ %744, %739 ], [ %735, %734 ]
  br label %747

747:                                              ; preds = %745, %773
  %748 = phi i8* [ %777, %773 ], [ %746, %745 ]
  %749 = phi i64 [ %776, %773 ], [ 0, %745 ]
  %750 = load i8, i8* %748, align 1
  %751 = zext i8 %750 to i32
  %752 = add i8 %750, -48
  %753 = icmp ult i8 %752, 10
  br i1 %753, label %754, label %756

754:                                              ; preds = %747
  %755 = add nsw i32 %751, -48
  br label %761

756:                                              ; preds = %747
  %757 = add i8 %750, -97
  %758 = icmp ult i8 %757, 6
  %759 = add nsw i32 %751, -87
  %760 = select i1 %758, i32 %759, i32 16
  br label %761

761:                                              ; preds = %756, %754
  %762 = phi i32 [ %755, %754 ], [ %760, %756 ]
  %763 = icmp ult i32 %762, 16
  br i1 %763, label %764, label %778

764:                                              ; preds = %761
  %765 = shl i64 %749, 4
  br i1 %753, label %766, label %768

766:                                              ; preds = %764
  %767 = add nsw i32 %751, -48
  br label %773

768:                                              ; preds = %764
  %769 = add i8 %750, -97
  %770 = icmp ult i8 %769, 6
  %771 = add nsw i32 %751, -87
  %772 = select i1 %770, i32 %771, i32 16
  br label %773

773:                                              ; preds = %768, %766
  %774 = phi i32 [ %767, %766 ], [ %772, %768 ]
  %775 = zext i32 %774 to i64
  %776 = add i64 %765, %775
  %777 = getelementptr inbounds i8, i8* %748, i32 1
  br label %747, !llvm.loop !46

778:                                              ; preds = %761
  %779 = load i64, i64* %158, align 8
  %780 = icmp eq i64 %779, 0
  br i1 %780, label %824, label %781

781:                                              ; preds = %778
  %782 = and i64 %749, 4294967295
  %783 = load %struct.range*, %struct.range** %159, align 8
  %784 = getelementptr inbounds %struct.range, %struct.range* %783, i32 0, i32 0
  %785 = load i64, i64* %784, align 8
  %786 = icmp ugt i64 %785, %782
  br i1 %786, label %824, label %787

787:                                              ; preds = %781
  %788 = trunc i64 %779 to i32
  %789 = add i32 %788, -1
  %790 = getelementptr inbounds %struct.range, %struct.range* %783, i32 %789, i32 1
  %791 = load i64, i64* %790, align 8
  %792 = icmp ult i64 %791, %782
  br i1 %792, label %824, label %793

793:                                              ; preds = %787
  %794 = icmp eq i32 %788, 0
  br i1 %794, label %795, label %799

795:                                              ; preds = %799, %793
  %796 = phi i32 [ 0, %793 ], [ %809, %799 ]
  %797 = zext i32 %796 to i64
  %798 = icmp ugt i64 %779, %797
  br i1 %798, label %811, label %824

799:                                              ; preds = %793, %799
  %800 = phi i32 [ %809, %799 ], [ 0, %793 ]
  %801 = phi i32 [ %808, %799 ], [ %788, %793 ]
  %802 = add i32 %801, %800
  %803 = lshr i32 %802, 1
  %804 = getelementptr inbounds %struct.range, %struct.range* %783, i32 %803, i32 1
  %805 = load i64, i64* %804, align 8
  %806 = icmp ult i64 %805, %782
  %807 = add nuw i32 %803, 1
  %808 = select i1 %806, i32 %801, i32 %803
  %809 = select i1 %806, i32 %807, i32 %800
  %810 = icmp ult i32 %809, %808
  br i1 %810, label %799, label %795, !llvm.loop !39

811:                                              ; preds = %795, %817
  %812 = phi i32 [ %820, %817 ], [ %796, %795 ]
  %813 = load %struct.range*, %struct.range** %159, align 8
  %814 = getelementptr inbounds %struct.range, %struct.range* %813, i32 %812, i32 0
  %815 = load i64, i64* %814, align 8
  %816 = icmp ugt i64 %815, %782
  br i1 %816, label %824, label %817

817:                                              ; preds = %811
  %818 = load i8*, i8** %161, align 8
  %819 = getelementptr inbounds i8, i8* %818, i32 %812
  store atomic i8 1, i8* %819 monotonic, align 1
  %820 = add i32 %812, 1
  %821 = zext i32 %820 to i64
  %822 = load i64, i64* %158, align 8
  %823 = icmp ugt i64 %822, %821
  br i1 %823, label %811, label %824, !llvm.loop !40

824:                                              ; preds = %817, %811, %795, %787, %781, %778
  %825 = add nuw nsw i32 %576, 1
  %826 = icmp eq i32 %825, 6
  br i1 %826, label %578, label %575, !llvm.loop !47

827:                                              ; preds = %732
  %828 = trunc i64 %593 to i32
  %829 = icmp ugt i32 %641, %828
  br i1 %829, label %830, label %849

830:                                              ; preds = %827
  br i1 %167, label %835, label %831

831:                                              ; preds = %830
  %832 = load i32, i32* @tls.0, align 4
  %833 = add i32 %832, %641
  %834 = load i32, i32* @tls.2, align 4
  br label %840

835:                                              ; preds = %830
  %836 = or i32 %641, 4095
  %837 = add i32 %836, 1
  %weak.3 = icmp ne i32* @_thread_db_sizeof_pthread, null
  br i1 %weak.3, label %838, label %844

838:                                              ; preds = %835
  %839 = load i32, i32* @_thread_db_sizeof_pthread, align 4
  br label %840

840:                                              ; preds = %831, %838
  %841 = phi i32 [ %641, %838 ], [ %834, %831 ]
  %842 = phi i32 [ %839, %838 ], [ %833, %831 ]
  %843 = add i32 %842, %841
  br label %844

844:                                              ; preds = %840, %835
  %845 = phi i32 [ %837, %835 ], [ %843, %840 ]
  %846 = add i32 %828, -128
  %847 = call fastcc i32 @hold_words(%struct.examination* noundef %13, i32 noundef %846, i32 noundef %845) #17
  %848 = icmp eq i32 %847, 0
  br i1 %848, label %849, label %860

849:                                              ; preds = %844, %827, %732
  %850 = load i64, i64* %158, align 8
  %851 = icmp eq i64 %850, 0
  br i1 %851, label %860, label %852

852:                                              ; preds = %849, %852
  %853 = phi i32 [ %856, %852 ], [ 0, %849 ]
  %854 = load i8*, i8** %161, align 8
  %855 = getelementptr inbounds i8, i8* %854, i32 %853
  store atomic i8 1, i8* %855 monotonic, align 1
  %856 = add i32 %853, 1
  %857 = zext i32 %856 to i64
  %858 = load i64, i64* %158, align 8
  %859 = icmp ugt i64 %858, %857
  br i1 %859, label %852, label %860, !llvm.loop !37

860:                                              ; preds = %852, %849, %844
  %861 = call fastcc i32 @turns_of(i32 noundef %448) #17
  %862 = icmp eq i32 %861, %449
  br label %863

863:                                              ; preds = %860, %545
  %864 = phi i1 [ %862, %860 ], [ %546, %545 ]
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %154) #20
  br i1 %864, label %866, label %870

865:                                              ; preds = %446
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %154) #20
  br label %866

866:                                              ; preds = %865, %863
  store i32 1, i32* %443, align 4
  %867 = add i32 %442, -1
  br label %870

868:                                              ; preds = %499
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %154) #20
  br label %870

869:                                              ; preds = %547
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %154) #20
  br label %870

870:                                              ; preds = %869, %868, %866, %863, %440
  %871 = phi i32 [ %442, %440 ], [ %867, %866 ], [ %442, %863 ], [ %442, %868 ], [ %442, %869 ]
  %872 = add nuw i32 %441, 1
  %873 = load i32, i32* %150, align 4
  %874 = icmp ult i32 %872, %873
  br i1 %874, label %440, label %434, !llvm.loop !48

875:                                              ; preds = %416
  %876 = load i32, i32* %150, align 4
  %877 = call i32 @getpid() #17
  store i8* %43, i8** bitcast (%struct.looked_thread** @asked to i8**), align 4
  store i32 %876, i32* @asked_count, align 4
  store atomic i32 %169, i32* bitcast (%struct.examination** @asking to i32*) seq_cst, align 4
  %878 = icmp eq i32 %876, 0
  br i1 %878, label %879, label %889

879:                                              ; preds = %910, %875
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %172) #20
  %880 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %172) #17
  %881 = load i32, i32* %173, align 4
  %882 = sext i32 %881 to i64
  %883 = mul nsw i64 %882, 1000000
  %884 = load i32, i32* %174, align 4
  %885 = sext i32 %884 to i64
  %886 = udiv i64 %885, 1000
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %172) #20
  %887 = add nsw i64 %883, 250000
  %888 = add nsw i64 %887, %886
  br i1 %878, label %920, label %913

889:                                              ; preds = %875, %910
  %890 = phi i32 [ %911, %910 ], [ 0, %875 ]
  %891 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %44, i32 %890, i32 1
  %892 = load i32, i32* %891, align 4
  %893 = icmp eq i32 %892, 0
  %894 = load i32, i32* @look_signal, align 4
  %895 = icmp ne i32 %894, 0
  %896 = select i1 %893, i1 %895, i1 false
  br i1 %896, label %897, label %910

897:                                              ; preds = %889
  %898 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %44, i32 %890, i32 0
  %899 = load i32, i32* %898, align 4
  %900 = call fastcc i64 @blocked_signals(i32 noundef %899) #17
  %901 = load i64, i64* @look_bit, align 8
  %902 = and i64 %901, %900
  %903 = icmp eq i64 %902, 0
  br i1 %903, label %904, label %910

904:                                              ; preds = %897
  %905 = load i32, i32* %898, align 4
  %906 = load i32, i32* @look_signal, align 4
  %907 = call i32 @tgkill(i32 noundef %877, i32 noundef %905, i32 noundef %906) #17
  %908 = load i32, i32* %171, align 4
  %909 = add i32 %908, 1
  store i32 %909, i32* %171, align 4
  br label %910

910:                                              ; preds = %904, %897, %889
  %911 = add nuw i32 %890, 1
  %912 = icmp eq i32 %911, %876
  br i1 %912, label %879, label %889, !llvm.loop !49

913:                                              ; preds = %879, %967
  %914 = phi i32 [ %968, %967 ], [ 0, %879 ]
  %915 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %44, i32 %914, i32 1
  %916 = load atomic i32, i32* %915 acquire, align 4
  %917 = icmp eq i32 %916, 0
  br i1 %917, label %918, label %967

918:                                              ; preds = %913
  %919 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %44, i32 %914, i32 0
  br label %923

920:                                              ; preds = %967, %879
  store atomic i32 0, i32* bitcast (%struct.examination** @asking to i32*) seq_cst, align 4
  %921 = load atomic i32, i32* @answering seq_cst, align 4
  %922 = icmp eq i32 %921, 0
  br i1 %922, label %974, label %970

923:                                              ; preds = %957, %918
  %924 = phi i32 [ 10, %918 ], [ %964, %957 ]
  %925 = load i32, i32* %919, align 4
  %926 = call i32 @tgkill(i32 noundef %877, i32 noundef %925, i32 noundef 0) #17
  %927 = icmp eq i32 %926, 0
  br i1 %927, label %928, label %967

928:                                              ; preds = %923
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %175) #20
  %929 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %175) #17
  %930 = load i32, i32* %176, align 4
  %931 = sext i32 %930 to i64
  %932 = mul nsw i64 %931, 1000000
  %933 = load i32, i32* %177, align 4
  %934 = sext i32 %933 to i64
  %935 = udiv i64 %934, 1000
  %936 = add nsw i64 %935, %932
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %175) #20
  %937 = icmp ugt i64 %936, %888
  br i1 %937, label %944, label %938

938:                                              ; preds = %928
  %939 = load i32, i32* %919, align 4
  %940 = call fastcc i64 @blocked_signals(i32 noundef %939) #17
  %941 = load i64, i64* @look_bit, align 8
  %942 = and i64 %941, %940
  %943 = icmp eq i64 %942, 0
  br i1 %943, label %957, label %944

944:                                              ; preds = %938, %928
  %945 = load i32, i32* %182, align 8
  %946 = add i32 %945, 1
  store i32 %946, i32* %182, align 8
  %947 = load i64, i64* %184, align 8
  %948 = icmp eq i64 %947, 0
  br i1 %948, label %967, label %949

949:                                              ; preds = %944, %949
  %950 = phi i32 [ %953, %949 ], [ 0, %944 ]
  %951 = load i8*, i8** %186, align 8
  %952 = getelementptr inbounds i8, i8* %951, i32 %950
  store atomic i8 1, i8* %952 monotonic, align 1
  %953 = add i32 %950, 1
  %954 = zext i32 %953 to i64
  %955 = load i64, i64* %184, align 8
  %956 = icmp ugt i64 %955, %954
  br i1 %956, label %949, label %967, !llvm.loop !37

957:                                              ; preds = %938
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %178) #20
  %958 = freeze i32 %924
  %959 = sdiv i32 %958, 1000000
  store i32 %959, i32* %179, align 4
  %960 = mul i32 %959, 1000000
  %961 = sub i32 %958, %960
  %962 = mul nsw i32 %961, 1000
  store i32 %962, i32* %180, align 4
  %963 = call i32 @nanosleep(i8* noundef nonnull %178, i8* noundef null) #17
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %178) #20
  %964 = shl nsw i32 %924, 1
  %965 = load atomic i32, i32* %915 acquire, align 4
  %966 = icmp eq i32 %965, 0
  br i1 %966, label %923, label %967, !llvm.loop !50

967:                                              ; preds = %957, %923, %949, %944, %913
  %968 = add nuw i32 %914, 1
  %969 = icmp eq i32 %968, %876
  br i1 %969, label %920, label %913, !llvm.loop !51

970:                                              ; preds = %920, %970
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %187) #20
  store i32 0, i32* %188, align 4
  store i32 10000, i32* %189, align 4
  %971 = call i32 @nanosleep(i8* noundef nonnull %187, i8* noundef null) #17
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %187) #20
  %972 = load atomic i32, i32* @answering seq_cst, align 4
  %973 = icmp eq i32 %972, 0
  br i1 %973, label %974, label %970, !llvm.loop !52

974:                                              ; preds = %970, %416, %920
  %975 = load i32, i32* %41, align 4
  %976 = load i32, i32* %191, align 8
  %977 = add i32 %976, %975
  store i32 %977, i32* %191, align 8
  %978 = icmp eq i32 %975, 0
  br i1 %978, label %995, label %979

979:                                              ; preds = %974, %991
  %980 = phi i32 [ %992, %991 ], [ 0, %974 ]
  %981 = load i32, i32* %46, align 4
  %982 = load i32, i32* %48, align 4
  %983 = icmp eq i32 %981, %982
  br i1 %983, label %991, label %984

984:                                              ; preds = %979
  %985 = load i32*, i32** %38, align 4
  %986 = getelementptr inbounds i32, i32* %985, i32 %980
  %987 = load i32, i32* %986, align 4
  %988 = load i32*, i32** %192, align 4
  %989 = add i32 %981, 1
  store i32 %989, i32* %46, align 4
  %990 = getelementptr inbounds i32, i32* %988, i32 %981
  store i32 %987, i32* %990, align 4
  br label %991

991:                                              ; preds = %979, %984
  %992 = add nuw i32 %980, 1
  %993 = load i32, i32* %41, align 4
  %994 = icmp ult i32 %992, %993
  br i1 %994, label %979, label %995, !llvm.loop !53

995:                                              ; preds = %991, %974
  %996 = add nuw nsw i32 %398, 1
  store i32 0, i32* %41, align 4
  %997 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %998 = call fastcc i32 @visit_threads(i32 (i8*, i32)* noundef nonnull @count_in, i8* noundef nonnull %33) #18
  %999 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %1000 = icmp ne i32 %996, 64
  %1001 = icmp ne i32 %998, 0
  %1002 = select i1 %1000, i1 %1001, i1 false
  br i1 %1002, label %397, label %381, !llvm.loop !54

1003:                                             ; preds = %397, %389, %381
  %1004 = call i32 @munmap(i8* noundef %14, i32 noundef 524288) #17
  call void @llvm.lifetime.end.p0i8(i64 24, i8* nonnull %33) #20
  br label %1005

1005:                                             ; preds = %24, %16, %1003
  ret void
}

; Function Attrs: nounwind
define internal i32 @has_other_threads() #0 {
  %1 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %2 = call fastcc i32 @visit_threads(i32 (i8*, i32)* noundef nonnull @is_worker, i8* noundef null) #18
  %3 = icmp eq i32 %2, 0
  %4 = zext i1 %3 to i32
  %5 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  ret i32 %4
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn
define internal void @know_code(%struct.code_range* noundef %0, i32 noundef %1, %struct.code_range* noundef %2, i32 noundef %3) #5 {
  store i32 0, i32* @harmless_count, align 4
  store i32 0, i32* @library_count, align 4
  store %struct.code_range* %0, %struct.code_range** @libraries, align 4
  store %struct.code_range* %2, %struct.code_range** @harmless, align 4
  store atomic i32 %3, i32* @harmless_count release, align 4
  store atomic i32 %1, i32* @library_count release, align 4
  ret void
}

; Function Attrs: nounwind
define internal i32 @interrupt(i64 noundef %0, i32 noundef %1) #0 {
  %3 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %4 = load %struct.worker*, %struct.worker** @all_workers, align 4
  %5 = icmp eq %struct.worker* %4, null
  br i1 %5, label %6, label %9

6:                                                ; preds = %33, %2
  %7 = phi i32 [ 0, %2 ], [ %34, %33 ]
  %8 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  ret i32 %7

9:                                                ; preds = %2, %33
  %10 = phi %struct.worker* [ %36, %33 ], [ %4, %2 ]
  %11 = phi i32 [ %34, %33 ], [ 0, %2 ]
  %12 = getelementptr inbounds %struct.worker, %struct.worker* %10, i32 0, i32 8
  %13 = load i8*, i8** %12, align 16
  %14 = icmp eq i8* %13, null
  br i1 %14, label %33, label %15

15:                                               ; preds = %9
  %16 = getelementptr inbounds %struct.worker, %struct.worker* %10, i32 0, i32 4
  %17 = load %struct.task*, %struct.task** %16, align 16
  %18 = icmp eq %struct.task* %17, null
  br i1 %18, label %33, label %19

19:                                               ; preds = %15
  %20 = getelementptr inbounds %struct.task, %struct.task* %17, i32 0, i32 3
  %21 = load i64, i64* %20, align 8
  %22 = icmp eq i64 %21, %0
  br i1 %22, label %23, label %33

23:                                               ; preds = %19
  %24 = getelementptr inbounds %struct.worker, %struct.worker* %10, i32 0, i32 10
  %25 = load i32, i32* %24, align 8
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %33, label %27

27:                                               ; preds = %23
  %28 = getelementptr inbounds %struct.worker, %struct.worker* %10, i32 0, i32 40
  store i32 %1, i32* %28, align 8
  %29 = getelementptr inbounds %struct.worker, %struct.worker* %10, i32 0, i32 39
  store i64 %0, i64* %29, align 16
  %30 = load i32, i32* @home_pid, align 4
  %31 = load i32, i32* @interrupt_signal, align 4
  %32 = call i32 @tgkill(i32 noundef %30, i32 noundef %25, i32 noundef %31) #17
  br label %33

33:                                               ; preds = %9, %15, %19, %23, %27
  %34 = phi i32 [ %11, %19 ], [ 1, %27 ], [ %11, %23 ], [ %11, %15 ], [ %11, %9 ]
  %35 = getelementptr inbounds %struct.worker, %struct.worker* %10, i32 0, i32 0
  %36 = load %struct.worker*, %struct.worker** %35, align 4
  %37 = icmp ne %struct.worker* %36, null
  %38 = icmp eq i32 %34, 0
  %39 = select i1 %37, i1 %38, i1 false
  br i1 %39, label %9, label %6, !llvm.loop !55
}

; Function Attrs: noreturn nounwind
define internal void @exit_task(i32 noundef %0) #3 {
  %2 = load i1, i1* @is_child, align 4
  %3 = xor i1 %2, true
  %4 = load i1, i1* @is_isolated, align 4
  %5 = select i1 %3, i1 true, i1 %4
  br i1 %5, label %6, label %21

6:                                                ; preds = %1
  %7 = call i32 @getpid() #17
  %8 = load i32, i32* @home_pid, align 4
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %10, label %21

10:                                               ; preds = %6
  %11 = load i32, i32* @worker_key, align 4
  %12 = call i8* @pthread_getspecific(i32 noundef %11) #17
  %13 = icmp eq i8* %12, null
  br i1 %13, label %21, label %14

14:                                               ; preds = %10
  %15 = bitcast i8* %12 to %struct.worker*
  %16 = getelementptr inbounds i8, i8* %12, i32 112
  %17 = bitcast i8* %16 to i32*
  %18 = load i32, i32* %17, align 16
  %19 = icmp eq i32 %18, 0
  %20 = select i1 %19, %struct.worker* null, %struct.worker* %15
  br label %21

21:                                               ; preds = %1, %6, %10, %14
  %22 = phi %struct.worker* [ null, %1 ], [ null, %6 ], [ null, %10 ], [ %20, %14 ]
  %23 = icmp eq %struct.worker* %22, null
  br i1 %23, label %24, label %25

24:                                               ; preds = %21
  call void @exit(i32 noundef %0) #22
  unreachable

25:                                               ; preds = %21
  call fastcc void @flush_streams() #18
  call fastcc void @end_by_exit(%struct.worker* noundef nonnull %22, i32 noundef %0) #19
  unreachable
}

; Function Attrs: noreturn nounwind
define internal void @exit_task_at_once(i32 noundef %0) #3 {
  %2 = load i1, i1* @is_child, align 4
  %3 = xor i1 %2, true
  %4 = load i1, i1* @is_isolated, align 4
  %5 = select i1 %3, i1 true, i1 %4
  br i1 %5, label %6, label %21

6:                                                ; preds = %1
  %7 = call i32 @getpid() #17
  %8 = load i32, i32* @home_pid, align 4
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %10, label %21

10:                                               ; preds = %6
  %11 = load i32, i32* @worker_key, align 4
  %12 = call i8* @pthread_getspecific(i32 noundef %11) #17
  %13 = icmp eq i8* %12, null
  br i1 %13, label %21, label %14

14:                                               ; preds = %10
  %15 = bitcast i8* %12 to %struct.worker*
  %16 = getelementptr inbounds i8, i8* %12, i32 112
  %17 = bitcast i8* %16 to i32*
  %18 = load i32, i32* %17, align 16
  %19 = icmp eq i32 %18, 0
  %20 = select i1 %19, %struct.worker* null, %struct.worker* %15
  br label %21

21:                                               ; preds = %1, %6, %10, %14
  %22 = phi %struct.worker* [ null, %1 ], [ null, %6 ], [ null, %10 ], [ %20, %14 ]
  %23 = icmp eq %struct.worker* %22, null
  br i1 %23, label %24, label %25

24:                                               ; preds = %21
  call void @_exit(i32 noundef %0) #22
  unreachable

25:                                               ; preds = %21
  call fastcc void @end_by_exit(%struct.worker* noundef nonnull %22, i32 noundef %0) #19
  unreachable
}

; Function Attrs: noreturn nounwind
define internal void @quick_exit_task(i32 noundef %0) #3 {
  %2 = load i1, i1* @is_child, align 4
  %3 = xor i1 %2, true
  %4 = load i1, i1* @is_isolated, align 4
  %5 = select i1 %3, i1 true, i1 %4
  br i1 %5, label %6, label %21

6:                                                ; preds = %1
  %7 = call i32 @getpid() #17
  %8 = load i32, i32* @home_pid, align 4
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %10, label %21

10:                                               ; preds = %6
  %11 = load i32, i32* @worker_key, align 4
  %12 = call i8* @pthread_getspecific(i32 noundef %11) #17
  %13 = icmp eq i8* %12, null
  br i1 %13, label %21, label %14

14:                                               ; preds = %10
  %15 = bitcast i8* %12 to %struct.worker*
  %16 = getelementptr inbounds i8, i8* %12, i32 112
  %17 = bitcast i8* %16 to i32*
  %18 = load i32, i32* %17, align 16
  %19 = icmp eq i32 %18, 0
  %20 = select i1 %19, %struct.worker* null, %struct.worker* %15
  br label %21

21:                                               ; preds = %1, %6, %10, %14
  %22 = phi %struct.worker* [ null, %1 ], [ null, %6 ], [ null, %10 ], [ %20, %14 ]
  %23 = icmp eq %struct.worker* %22, null
  br i1 %23, label %24, label %25

24:                                               ; preds = %21
  call void @quick_exit(i32 noundef %0) #22
  unreachable

25:                                               ; preds = %21
  call fastcc void @end_by_exit(%struct.worker* noundef nonnull %22, i32 noundef %0) #19
  unreachable
}

; Function Attrs: noreturn nounwind
define internal void @exit_thread_of_task(i8* noundef %0) #3 {
  %2 = load i1, i1* @is_child, align 4
  %3 = xor i1 %2, true
  %4 = load i1, i1* @is_isolated, align 4
  %5 = select i1 %3, i1 true, i1 %4
  br i1 %5, label %6, label %21

6:                                                ; preds = %1
  %7 = call i32 @getpid() #17
  %8 = load i32, i32* @home_pid, align 4
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %10, label %21

10:                                               ; preds = %6
  %11 = load i32, i32* @worker_key, align 4
  %12 = call i8* @pthread_getspecific(i32 noundef %11) #17
  %13 = icmp eq i8* %12, null
  br i1 %13, label %21, label %14

14:                                               ; preds = %10
  %15 = bitcast i8* %12 to %struct.worker*
  %16 = getelementptr inbounds i8, i8* %12, i32 112
  %17 = bitcast i8* %16 to i32*
  %18 = load i32, i32* %17, align 16
  %19 = icmp eq i32 %18, 0
  %20 = select i1 %19, %struct.worker* null, %struct.worker* %15
  br label %21

21:                                               ; preds = %1, %6, %10, %14
  %22 = phi %struct.worker* [ null, %1 ], [ null, %6 ], [ null, %10 ], [ %20, %14 ]
  %23 = icmp eq %struct.worker* %22, null
  br i1 %23, label %28, label %24

24:                                               ; preds = %21
  %25 = getelementptr inbounds %struct.worker, %struct.worker* %22, i32 0, i32 12
  %26 = load i8* (i8*)*, i8* (i8*)** %25, align 16
  %27 = icmp eq i8* (i8*)* %26, null
  br i1 %27, label %29, label %28

28:                                               ; preds = %24, %21
  call void @pthread_exit(i8* noundef %0) #22
  unreachable

29:                                               ; preds = %24
  %30 = getelementptr inbounds %struct.worker, %struct.worker* %22, i32 0, i32 23
  %31 = load %struct.report*, %struct.report** %30, align 4
  %32 = icmp eq %struct.report* %31, null
  br i1 %32, label %35, label %33

33:                                               ; preds = %29
  %34 = bitcast %struct.report* %31 to i64*
  br label %39

35:                                               ; preds = %29
  %36 = call i8* @mmap(i8* noundef null, i32 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i32 noundef 0) #17
  %37 = bitcast i8* %36 to %struct.report*
  %38 = icmp eq i8* %36, inttoptr (i32 -1 to i8*)
  br i1 %38, label %47, label %44

39:                                               ; preds = %39, %33
  %40 = phi i32 [ 0, %33 ], [ %42, %39 ]
  %41 = getelementptr inbounds i64, i64* %34, i32 %40
  store i64 0, i64* %41, align 8
  %42 = add nuw nsw i32 %40, 1
  %43 = icmp eq i32 %42, 512
  br i1 %43, label %44, label %39, !llvm.loop !8

44:                                               ; preds = %39, %35
  %45 = phi %struct.report* [ %37, %35 ], [ %31, %39 ]
  %46 = getelementptr inbounds %struct.report, %struct.report* %45, i32 0, i32 0
  store i32 4, i32* %46, align 8
  store %struct.report* %45, %struct.report** %30, align 4
  br label %47

47:                                               ; preds = %35, %44
  %48 = phi %struct.report* [ %45, %44 ], [ null, %35 ]
  %49 = icmp eq %struct.report* %48, null
  br i1 %49, label %56, label %50

50:                                               ; preds = %47
  %51 = call fastcc i32* @note_frames(%struct.worker* noundef nonnull %22, %struct.report* noundef nonnull %48, i8* noundef null) #18
  %52 = getelementptr inbounds %struct.report, %struct.report* %48, i32 0, i32 1
  %53 = load i32, i32* %52, align 4
  %54 = icmp eq i32 %53, 0
  br i1 %54, label %56, label %55

55:                                               ; preds = %50
  call fastcc void @end_process(%struct.worker* noundef nonnull %22, %struct.report* noundef nonnull %48) #19
  unreachable

56:                                               ; preds = %50, %47
  call fastcc void @abandon(%struct.worker* noundef nonnull %22, i8* noundef null) #19
  unreachable
}

; Function Attrs: nounwind
define internal void @ask(i8* noundef %0, %struct.memory_part* noundef %1, i32 noundef %2) #0 {
  %4 = ptrtoint i8* %0 to i32
  %5 = zext i32 %4 to i64
  %6 = ptrtoint %struct.memory_part* %1 to i32
  %7 = zext i32 %6 to i64
  %8 = zext i32 %2 to i64
  %9 = insertvalue [5 x i64] [i64 0, i64 poison, i64 poison, i64 poison, i64 poison], i64 %5, 1
  %10 = insertvalue [5 x i64] %9, i64 %7, 2
  %11 = insertvalue [5 x i64] %10, i64 %8, 3
  %12 = insertvalue [5 x i64] %11, i64 0, 4
  %13 = call fastcc i32 @ask_and_wait([5 x i64] %12) #18
  ret void
}

; Function Attrs: nounwind
define internal void @run_isolated(i8* noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca %struct.opaque128, align 4
  %5 = getelementptr inbounds i8, i8* %0, i32 24
  %6 = bitcast i8* %5 to i64*
  %7 = load i64, i64* %6, align 8
  %8 = add i64 %7, 3264
  %9 = getelementptr inbounds i8, i8* %0, i32 32
  %10 = bitcast i8* %9 to i64*
  %11 = load i64, i64* %10, align 8
  %12 = icmp eq i64 %11, -1
  %13 = select i1 %12, i64 0, i64 4194304
  %14 = add i64 %8, %13
  %15 = trunc i64 %14 to i32
  %16 = call i8* @mmap(i8* noundef null, i32 noundef %15, i32 noundef 3, i32 noundef 33, i32 noundef -1, i32 noundef 0) #17
  %17 = icmp eq i8* %16, inttoptr (i32 -1 to i8*)
  br i1 %17, label %18, label %23

18:                                               ; preds = %2
  %19 = call i32* @__errno_location() #17
  %20 = load i32, i32* %19, align 4
  %21 = getelementptr inbounds i8, i8* %0, i32 72
  %22 = bitcast i8* %21 to i32*
  store i32 %20, i32* %22, align 8
  br label %167

23:                                               ; preds = %2
  %24 = call i32 @getpid() #17
  %25 = getelementptr inbounds i8, i8* %16, i32 3256
  %26 = bitcast i8* %25 to i32*
  %27 = call fastcc i32 @fork_able(i32* noundef nonnull %26) #18
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %29, label %32

29:                                               ; preds = %23
  %30 = bitcast i8* %0 to %struct.isolated*
  %31 = bitcast i8* %16 to %struct.legacy*
  call fastcc void @isolated_main(%struct.isolated* noundef %30, %struct.legacy* noundef %31, i32 noundef %24) #19
  unreachable

32:                                               ; preds = %23
  %33 = icmp slt i32 %27, 0
  br i1 %33, label %34, label %40

34:                                               ; preds = %32
  %35 = call i32* @__errno_location() #17
  %36 = load i32, i32* %35, align 4
  %37 = getelementptr inbounds i8, i8* %0, i32 72
  %38 = bitcast i8* %37 to i32*
  store i32 %36, i32* %38, align 8
  %39 = call i32 @munmap(i8* noundef %16, i32 noundef %15) #17
  br label %167

40:                                               ; preds = %32
  %41 = bitcast i32* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %41) #20
  store i32 0, i32* %3, align 4
  %42 = call i32 @setpgid(i32 noundef %27, i32 noundef %27) #17
  %43 = getelementptr inbounds i8, i8* %0, i32 64
  %44 = bitcast i8* %43 to i32*
  store atomic i32 %27, i32* %44 release, align 8
  %45 = bitcast %struct.opaque128* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %45) #20
  br label %46

46:                                               ; preds = %49, %40
  %47 = call i32 @waitid(i32 noundef 1, i32 noundef %27, i8* noundef nonnull %45, i32 noundef 16777220) #17
  %48 = icmp slt i32 %47, 0
  br i1 %48, label %49, label %53

49:                                               ; preds = %46
  %50 = call i32* @__errno_location() #17
  %51 = load i32, i32* %50, align 4
  %52 = icmp eq i32 %51, 4
  br i1 %52, label %46, label %53, !llvm.loop !56

53:                                               ; preds = %46, %49
  %54 = sub nsw i32 0, %27
  %55 = call i32 @kill(i32 noundef %54, i32 noundef 9) #17
  br label %56

56:                                               ; preds = %59, %53
  %57 = call i32 @waitpid(i32 noundef %27, i32* noundef nonnull %3, i32 noundef 0) #17
  %58 = icmp slt i32 %57, 0
  br i1 %58, label %59, label %63

59:                                               ; preds = %56
  %60 = call i32* @__errno_location() #17
  %61 = load i32, i32* %60, align 4
  %62 = icmp eq i32 %61, 4
  br i1 %62, label %56, label %63, !llvm.loop !57

63:                                               ; preds = %56, %59
  %64 = getelementptr inbounds i8, i8* %0, i32 16
  %65 = bitcast i8* %64 to i8**
  %66 = load i8*, i8** %65, align 8
  %67 = getelementptr inbounds i8, i8* %16, i32 3264
  %68 = load i64, i64* %6, align 8
  %69 = trunc i64 %68 to i32
  %70 = icmp eq i32 %69, 0
  br i1 %70, label %78, label %71

71:                                               ; preds = %63, %71
  %72 = phi i32 [ %76, %71 ], [ 0, %63 ]
  %73 = getelementptr inbounds i8, i8* %67, i32 %72
  %74 = load i8, i8* %73, align 1
  %75 = getelementptr inbounds i8, i8* %66, i32 %72
  store i8 %74, i8* %75, align 1
  %76 = add nuw i32 %72, 1
  %77 = icmp eq i32 %76, %69
  br i1 %77, label %78, label %71, !llvm.loop !27

78:                                               ; preds = %71, %63
  %79 = load i32, i32* %3, align 4
  %80 = icmp eq i32 %79, 0
  br i1 %80, label %81, label %86

81:                                               ; preds = %78
  %82 = getelementptr inbounds i8, i8* %16, i32 3248
  %83 = bitcast i8* %82 to i32*
  %84 = load i32, i32* %83, align 8
  %85 = icmp ne i32 %84, 0
  br label %86

86:                                               ; preds = %81, %78
  %87 = phi i1 [ false, %78 ], [ %85, %81 ]
  br i1 %87, label %145, label %88

88:                                               ; preds = %86
  %89 = load i32, i32* @worker_key, align 4
  %90 = call i8* @pthread_getspecific(i32 noundef %89) #17
  %91 = and i32 %79, 127
  %92 = bitcast i8* %16 to i32*
  %93 = load i32, i32* %92, align 8
  %94 = icmp eq i32 %93, 0
  %95 = icmp eq i32 %91, 0
  %96 = select i1 %95, i32 3, i32 1
  %97 = select i1 %94, i32 %96, i32 %93
  %98 = getelementptr inbounds i8, i8* %0, i32 68
  %99 = bitcast i8* %98 to i32*
  %100 = load i32, i32* %99, align 4
  %101 = icmp ne i32 %100, 0
  %102 = icmp eq i32 %91, 9
  %103 = and i1 %102, %101
  %104 = select i1 %103, i32 %100, i32 %97
  %105 = getelementptr inbounds i8, i8* %90, i32 108
  %106 = bitcast i8* %105 to %struct.report**
  %107 = load %struct.report*, %struct.report** %106, align 4
  %108 = icmp eq %struct.report* %107, null
  br i1 %108, label %111, label %109

109:                                              ; preds = %88
  %110 = bitcast %struct.report* %107 to i64*
  br label %115

111:                                              ; preds = %88
  %112 = call i8* @mmap(i8* noundef null, i32 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i32 noundef 0) #17
  %113 = bitcast i8* %112 to %struct.report*
  %114 = icmp eq i8* %112, inttoptr (i32 -1 to i8*)
  br i1 %114, label %123, label %120

115:                                              ; preds = %115, %109
  %116 = phi i32 [ 0, %109 ], [ %118, %115 ]
  %117 = getelementptr inbounds i64, i64* %110, i32 %116
  store i64 0, i64* %117, align 8
  %118 = add nuw nsw i32 %116, 1
  %119 = icmp eq i32 %118, 512
  br i1 %119, label %120, label %115, !llvm.loop !8

120:                                              ; preds = %115, %111
  %121 = phi %struct.report* [ %113, %111 ], [ %107, %115 ]
  %122 = getelementptr inbounds %struct.report, %struct.report* %121, i32 0, i32 0
  store i32 %104, i32* %122, align 8
  store %struct.report* %121, %struct.report** %106, align 4
  br label %123

123:                                              ; preds = %120, %111
  %124 = phi %struct.report* [ %121, %120 ], [ null, %111 ]
  %125 = icmp eq %struct.report* %124, null
  br i1 %125, label %126, label %131

126:                                              ; preds = %123
  %127 = call i32* @__errno_location() #17
  %128 = load i32, i32* %127, align 4
  %129 = getelementptr inbounds i8, i8* %0, i32 72
  %130 = bitcast i8* %129 to i32*
  store i32 %128, i32* %130, align 8
  br label %161

131:                                              ; preds = %123
  %132 = load i32, i32* %92, align 8
  %133 = icmp eq i32 %104, %132
  br i1 %133, label %134, label %136

134:                                              ; preds = %131
  %135 = bitcast %struct.report* %124 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(3248) %135, i8* noundef nonnull align 8 dereferenceable(3248) %16, i32 3248, i1 false) #20
  br label %143

136:                                              ; preds = %131
  switch i32 %104, label %143 [
    i32 1, label %137
    i32 3, label %139
  ]

137:                                              ; preds = %136
  %138 = getelementptr inbounds %struct.report, %struct.report* %124, i32 0, i32 2
  store i32 %91, i32* %138, align 8
  br label %143

139:                                              ; preds = %136
  %140 = lshr i32 %79, 8
  %141 = and i32 %140, 255
  %142 = getelementptr inbounds %struct.report, %struct.report* %124, i32 0, i32 5
  store i32 %141, i32* %142, align 8
  br label %143

143:                                              ; preds = %139, %137, %136, %134
  %144 = getelementptr inbounds %struct.report, %struct.report* %124, i32 0, i32 1
  store i32 0, i32* %144, align 4
  br label %161

145:                                              ; preds = %86
  %146 = getelementptr inbounds i8, i8* %16, i32 3252
  %147 = bitcast i8* %146 to i32*
  %148 = load i32, i32* %147, align 4
  %149 = icmp eq i32 %148, 0
  br i1 %149, label %161, label %150

150:                                              ; preds = %145
  %151 = load i64, i64* %6, align 8
  %152 = trunc i64 %151 to i32
  %153 = getelementptr inbounds i8, i8* %67, i32 %152
  %154 = getelementptr inbounds i8, i8* %0, i32 40
  %155 = bitcast i8* %154 to i8**
  store i8* %153, i8** %155, align 8
  %156 = getelementptr inbounds i8, i8* %0, i32 48
  %157 = bitcast i8* %156 to i8**
  store i8* %16, i8** %157, align 8
  %158 = and i64 %14, 4294967295
  %159 = getelementptr inbounds i8, i8* %0, i32 56
  %160 = bitcast i8* %159 to i64*
  store i64 %158, i64* %160, align 8
  br label %163

161:                                              ; preds = %143, %126, %145
  %162 = call i32 @munmap(i8* noundef %16, i32 noundef %15) #17
  br label %163

163:                                              ; preds = %161, %150
  br i1 %87, label %166, label %164

164:                                              ; preds = %163
  %165 = call fastcc %struct.worker* @this_worker() #18
  call fastcc void @leave(%struct.worker* noundef %165) #19
  unreachable

166:                                              ; preds = %163
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %45) #20
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %41) #20
  br label %167

167:                                              ; preds = %34, %166, %18
  ret void
}

; Function Attrs: nounwind
define internal i32 @make_thread(i8** noundef %0, i8* noundef %1, i8* (i8*)* noundef %2, i8* noundef %3) #0 {
  %5 = load i1, i1* @is_child, align 4
  br i1 %5, label %10, label %6

6:                                                ; preds = %4
  %7 = call i32 @getpid() #17
  %8 = load i32, i32* @home_pid, align 4
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %12, label %10

10:                                               ; preds = %4, %6
  %11 = call i32 @pthread_create(i8** noundef %0, i8* noundef %1, i8* (i8*)* noundef %2, i8* noundef %3) #17
  br label %15

12:                                               ; preds = %6
  %13 = bitcast i8* (i8*)* %2 to i8*
  %14 = call fastcc i32 @make_guarded_thread(i8** noundef %0, i8* noundef %1, i8* (i8*)* noundef %2, i8* noundef %3, i8* noundef %13) #18
  br label %15

15:                                               ; preds = %12, %10
  %16 = phi i32 [ %14, %12 ], [ %11, %10 ]
  ret i32 %16
}

; Function Attrs: nounwind
define internal i32 @make_c_thread(i8** noundef %0, i32 (i8*)* noundef %1, i8* noundef %2) #0 {
  %4 = call i8* @malloc(i32 noundef 8) #17
  %5 = icmp eq i8* %4, null
  br i1 %5, label %26, label %6

6:                                                ; preds = %3
  %7 = bitcast i8* %4 to i32 (i8*)**
  store i32 (i8*)* %1, i32 (i8*)** %7, align 4
  %8 = getelementptr inbounds i8, i8* %4, i32 4
  %9 = bitcast i8* %8 to i8**
  store i8* %2, i8** %9, align 4
  %10 = load i1, i1* @is_child, align 4
  br i1 %10, label %18, label %11

11:                                               ; preds = %6
  %12 = call i32 @getpid() #17
  %13 = load i32, i32* @home_pid, align 4
  %14 = icmp eq i32 %12, %13
  br i1 %14, label %15, label %18

15:                                               ; preds = %11
  %16 = bitcast i32 (i8*)* %1 to i8*
  %17 = call fastcc i32 @make_guarded_thread(i8** noundef %0, i8* noundef null, i8* (i8*)* noundef nonnull @run_c_thread, i8* noundef nonnull %4, i8* noundef %16) #18
  br label %20

18:                                               ; preds = %6, %11
  %19 = call i32 @pthread_create(i8** noundef %0, i8* noundef null, i8* (i8*)* noundef nonnull @run_c_thread, i8* noundef nonnull %4) #17
  br label %20

20:                                               ; preds = %18, %15
  %21 = phi i32 [ %17, %15 ], [ %19, %18 ]
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %26, label %23

23:                                               ; preds = %20
  call void @free(i8* noundef nonnull %4) #17
  %24 = icmp eq i32 %21, 12
  %25 = select i1 %24, i32 3, i32 2
  br label %26

26:                                               ; preds = %23, %20, %3
  %27 = phi i32 [ 3, %3 ], [ %25, %23 ], [ 0, %20 ]
  ret i32 %27
}

; Function Attrs: nounwind
define internal void @start_cxx_thread(i8** noundef %0, i8** nocapture noundef %1, void ()* nocapture noundef readnone %2) #0 {
  %4 = load i8*, i8** %1, align 4
  %5 = load i1, i1* @is_child, align 4
  br i1 %5, label %17, label %6

6:                                                ; preds = %3
  %7 = call i32 @getpid() #17
  %8 = load i32, i32* @home_pid, align 4
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %10, label %17

10:                                               ; preds = %6
  %11 = bitcast i8* %4 to void (i8*)***
  %12 = load void (i8*)**, void (i8*)*** %11, align 4
  %13 = getelementptr inbounds void (i8*)*, void (i8*)** %12, i32 2
  %14 = bitcast void (i8*)** %13 to i8**
  %15 = load i8*, i8** %14, align 4
  %16 = call fastcc i32 @make_guarded_thread(i8** noundef %0, i8* noundef null, i8* (i8*)* noundef nonnull @run_state, i8* noundef %4, i8* noundef %15) #18
  br label %19

17:                                               ; preds = %3, %6
  %18 = call i32 @pthread_create(i8** noundef %0, i8* noundef null, i8* (i8*)* noundef nonnull @run_and_release_state, i8* noundef %4) #17
  br label %19

19:                                               ; preds = %17, %10
  %20 = phi i32 [ %16, %10 ], [ %18, %17 ]
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %23

22:                                               ; preds = %19
  store i8* null, i8** %1, align 4
  ret void

23:                                               ; preds = %19
  %weak.4 = icmp ne void (i32)* @_ZSt20__throw_system_errori, null
  br i1 %weak.4, label %24, label %25

24:                                               ; preds = %23
  call void @_ZSt20__throw_system_errori(i32 noundef %20) #22
  unreachable

25:                                               ; preds = %23
  call fastcc void @die(i8* noundef getelementptr inbounds ([27 x i8], [27 x i8]* @.str.19, i32 0, i32 0)) #19
  unreachable
}

; Function Attrs: nounwind
define internal i32 @create_key(i32* noundef %0, void (i8*)* noundef %1) #0 {
  %3 = call i32 @pthread_key_create(i32* noundef %0, void (i8*)* noundef %1) #17
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %5, label %12

5:                                                ; preds = %2
  %6 = load i32, i32* %0, align 4
  %7 = icmp ult i32 %6, 1024
  br i1 %7, label %8, label %12

8:                                                ; preds = %5
  %9 = getelementptr inbounds [1024 x void (i8*)*], [1024 x void (i8*)*]* @key_destructors, i32 0, i32 %6
  %10 = bitcast void (i8*)** %9 to i32*
  %11 = ptrtoint void (i8*)* %1 to i32
  store atomic i32 %11, i32* %10 release, align 4
  br label %12

12:                                               ; preds = %8, %5, %2
  ret i32 %3
}

; Function Attrs: nounwind
define internal i32 @delete_key(i32 noundef %0) #0 {
  %2 = icmp ult i32 %0, 1024
  br i1 %2, label %3, label %6

3:                                                ; preds = %1
  %4 = getelementptr inbounds [1024 x void (i8*)*], [1024 x void (i8*)*]* @key_destructors, i32 0, i32 %0
  %5 = bitcast void (i8*)** %4 to i32*
  store atomic i32 0, i32* %5 release, align 4
  br label %6

6:                                                ; preds = %3, %1
  %7 = call i32 @pthread_key_delete(i32 noundef %0) #17
  ret i32 %7
}

; Function Attrs: nounwind
define internal i32 @create_c_key(i32* noundef %0, void (i8*)* noundef %1) #0 {
  %3 = call i32 @pthread_key_create(i32* noundef %0, void (i8*)* noundef %1) #17
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %5, label %12

5:                                                ; preds = %2
  %6 = load i32, i32* %0, align 4
  %7 = icmp ult i32 %6, 1024
  br i1 %7, label %8, label %12

8:                                                ; preds = %5
  %9 = getelementptr inbounds [1024 x void (i8*)*], [1024 x void (i8*)*]* @key_destructors, i32 0, i32 %6
  %10 = bitcast void (i8*)** %9 to i32*
  %11 = ptrtoint void (i8*)* %1 to i32
  store atomic i32 %11, i32* %10 release, align 4
  br label %12

12:                                               ; preds = %2, %5, %8
  %13 = phi i32 [ 2, %2 ], [ 0, %5 ], [ 0, %8 ]
  ret i32 %13
}

; Function Attrs: nounwind
define internal void @delete_c_key(i32 noundef %0) #0 {
  %2 = icmp ult i32 %0, 1024
  br i1 %2, label %3, label %6

3:                                                ; preds = %1
  %4 = getelementptr inbounds [1024 x void (i8*)*], [1024 x void (i8*)*]* @key_destructors, i32 0, i32 %0
  %5 = bitcast void (i8*)** %4 to i32*
  store atomic i32 0, i32* %5 release, align 4
  br label %6

6:                                                ; preds = %1, %3
  %7 = call i32 @pthread_key_delete(i32 noundef %0) #17
  ret void
}

; Function Attrs: noreturn nounwind
define internal void @exit_c_thread(i32 noundef %0) #3 {
  %2 = inttoptr i32 %0 to i8*
  call void @exit_thread_of_task(i8* noundef %2) #18
  unreachable
}

; Function Attrs: nounwind
define internal i32 @list_threads(%struct.made_thread* nocapture noundef writeonly %0, i32 noundef %1) #0 {
  %3 = alloca %struct.origin, align 8
  %4 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %5 = load %struct.worker*, %struct.worker** @all_workers, align 4
  %6 = icmp eq %struct.worker* %5, null
  br i1 %6, label %9, label %7

7:                                                ; preds = %2
  %8 = bitcast %struct.origin* %3 to i8*
  br label %12

9:                                                ; preds = %40, %2
  %10 = phi i32 [ 0, %2 ], [ %41, %40 ]
  %11 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  ret i32 %10

12:                                               ; preds = %7, %40
  %13 = phi %struct.worker* [ %5, %7 ], [ %43, %40 ]
  %14 = phi i32 [ 0, %7 ], [ %41, %40 ]
  %15 = getelementptr inbounds %struct.worker, %struct.worker* %13, i32 0, i32 12
  %16 = load i8* (i8*)*, i8* (i8*)** %15, align 16
  %17 = icmp eq i8* (i8*)* %16, null
  br i1 %17, label %40, label %18

18:                                               ; preds = %12
  %19 = icmp ult i32 %14, %1
  br i1 %19, label %20, label %38

20:                                               ; preds = %18
  %21 = getelementptr inbounds %struct.worker, %struct.worker* %13, i32 0, i32 17
  %22 = load i32, i32* %21, align 4
  %23 = zext i32 %22 to i64
  %24 = getelementptr inbounds %struct.worker, %struct.worker* %13, i32 0, i32 8
  %25 = load i8*, i8** %24, align 16
  %26 = ptrtoint i8* %25 to i32
  %27 = zext i32 %26 to i64
  %28 = getelementptr inbounds %struct.worker, %struct.worker* %13, i32 0, i32 11
  %29 = bitcast %struct.origin* %28 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(16) %8, i8* noundef nonnull align 16 dereferenceable(16) %29, i32 16, i1 false)
  %30 = getelementptr inbounds %struct.worker, %struct.worker* %13, i32 0, i32 10
  %31 = load i32, i32* %30, align 8
  %32 = getelementptr inbounds %struct.made_thread, %struct.made_thread* %0, i32 %14, i32 0
  store i64 %23, i64* %32, align 8
  %33 = getelementptr inbounds %struct.made_thread, %struct.made_thread* %0, i32 %14, i32 1
  store i64 %27, i64* %33, align 8
  %34 = getelementptr inbounds %struct.made_thread, %struct.made_thread* %0, i32 %14, i32 2
  %35 = bitcast %struct.origin* %34 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(16) %35, i8* noundef nonnull align 8 dereferenceable(16) %8, i32 16, i1 false)
  %36 = getelementptr inbounds %struct.made_thread, %struct.made_thread* %0, i32 %14, i32 3
  store i32 %31, i32* %36, align 8
  %37 = getelementptr inbounds %struct.made_thread, %struct.made_thread* %0, i32 %14, i32 4
  store i32 0, i32* %37, align 4
  br label %38

38:                                               ; preds = %20, %18
  %39 = add i32 %14, 1
  br label %40

40:                                               ; preds = %12, %38
  %41 = phi i32 [ %39, %38 ], [ %14, %12 ]
  %42 = getelementptr inbounds %struct.worker, %struct.worker* %13, i32 0, i32 0
  %43 = load %struct.worker*, %struct.worker** %42, align 4
  %44 = icmp eq %struct.worker* %43, null
  br i1 %44, label %9, label %12, !llvm.loop !58
}

; Function Attrs: nounwind
define internal i32 @stop_thread(i64 noundef %0, i32 noundef %1) #0 {
  %3 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %4 = load %struct.worker*, %struct.worker** @all_workers, align 4
  %5 = icmp eq %struct.worker* %4, null
  br i1 %5, label %8, label %6

6:                                                ; preds = %2
  %7 = icmp eq i32 %1, 0
  br label %11

8:                                                ; preds = %40, %2
  %9 = phi i32 [ 0, %2 ], [ %41, %40 ]
  %10 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  ret i32 %9

11:                                               ; preds = %6, %40
  %12 = phi %struct.worker* [ %4, %6 ], [ %43, %40 ]
  %13 = phi i32 [ 0, %6 ], [ %41, %40 ]
  %14 = getelementptr inbounds %struct.worker, %struct.worker* %12, i32 0, i32 12
  %15 = load i8* (i8*)*, i8* (i8*)** %14, align 16
  %16 = icmp eq i8* (i8*)* %15, null
  br i1 %16, label %40, label %17

17:                                               ; preds = %11
  %18 = getelementptr inbounds %struct.worker, %struct.worker* %12, i32 0, i32 17
  %19 = load i32, i32* %18, align 4
  %20 = zext i32 %19 to i64
  %21 = icmp eq i64 %20, %0
  br i1 %21, label %22, label %40

22:                                               ; preds = %17
  %23 = getelementptr inbounds %struct.worker, %struct.worker* %12, i32 0, i32 10
  %24 = load i32, i32* %23, align 8
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %40, label %26

26:                                               ; preds = %22
  %27 = getelementptr inbounds %struct.worker, %struct.worker* %12, i32 0, i32 40
  store i32 6, i32* %27, align 8
  %28 = getelementptr inbounds %struct.worker, %struct.worker* %12, i32 0, i32 18
  %29 = load i32, i32* %28, align 8
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %35

31:                                               ; preds = %26
  store i32 1, i32* %28, align 8
  %32 = getelementptr inbounds %struct.worker, %struct.worker* %12, i32 0, i32 15
  %33 = load i8*, i8** %32, align 4
  %34 = call i32 @pthread_cancel(i8* noundef %33) #17
  br label %40

35:                                               ; preds = %26
  br i1 %7, label %40, label %36

36:                                               ; preds = %35
  %37 = load i32, i32* @home_pid, align 4
  %38 = load i32, i32* @interrupt_signal, align 4
  %39 = call i32 @tgkill(i32 noundef %37, i32 noundef %24, i32 noundef %38) #17
  br label %40

40:                                               ; preds = %31, %36, %35, %22, %11, %17
  %41 = phi i32 [ %13, %17 ], [ 1, %36 ], [ 1, %35 ], [ 1, %31 ], [ 1, %22 ], [ %13, %11 ]
  %42 = getelementptr inbounds %struct.worker, %struct.worker* %12, i32 0, i32 0
  %43 = load %struct.worker*, %struct.worker** %42, align 4
  %44 = icmp ne %struct.worker* %43, null
  %45 = icmp eq i32 %41, 0
  %46 = select i1 %44, i1 %45, i1 false
  br i1 %46, label %11, label %8, !llvm.loop !59
}

; Function Attrs: nounwind
define internal i32 @change_mask(i32 noundef %0, i8* noundef %1, i8* noundef %2) #0 {
  %4 = alloca [32 x i32], align 4
  %5 = alloca %struct.opaque128, align 4
  %6 = alloca %struct.opaque128, align 4
  %7 = load i1, i1* @is_child, align 4
  br i1 %7, label %16, label %8

8:                                                ; preds = %3
  %9 = call i32 @getpid() #17
  %10 = load i32, i32* @home_pid, align 4
  %11 = icmp eq i32 %9, %10
  br i1 %11, label %12, label %16

12:                                               ; preds = %8
  %13 = load i32, i32* @worker_key, align 4
  %14 = call i8* @pthread_getspecific(i32 noundef %13) #17
  %15 = bitcast i8* %14 to %struct.worker*
  br label %16

16:                                               ; preds = %3, %8, %12
  %17 = phi %struct.worker* [ %15, %12 ], [ null, %8 ], [ null, %3 ]
  %18 = icmp eq %struct.worker* %17, null
  br i1 %18, label %23, label %19

19:                                               ; preds = %16
  %20 = icmp ne i8* %1, null
  %21 = icmp ugt i32 %0, 2
  %22 = and i1 %21, %20
  br i1 %22, label %23, label %25

23:                                               ; preds = %19, %16
  %24 = call i32 @pthread_sigmask(i32 noundef %0, i8* noundef %1, i8* noundef %2) #17
  br label %115

25:                                               ; preds = %19
  %26 = bitcast [32 x i32]* %4 to i8*
  %27 = bitcast [32 x i32]* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %27)
  %28 = getelementptr inbounds %struct.worker, %struct.worker* %17, i32 0, i32 34
  %29 = bitcast %struct.opaque128* %28 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(128) %26, i8* noundef nonnull align 16 dereferenceable(128) %29, i32 128, i1 false)
  %30 = bitcast %struct.opaque128* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %30) #20
  br i1 %20, label %31, label %110

31:                                               ; preds = %25
  %32 = bitcast %struct.opaque128* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %32) #20
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(128) %32, i8* noundef nonnull align 4 dereferenceable(128) %1, i32 128, i1 false)
  %33 = getelementptr inbounds %struct.worker, %struct.worker* %17, i32 0, i32 28
  store i32 1, i32* %33, align 16
  switch i32 %0, label %34 [
    i32 2, label %35
    i32 1, label %40
  ]

34:                                               ; preds = %35, %31
  br label %59

35:                                               ; preds = %31
  %36 = call i32 @sigemptyset(i8* noundef nonnull %29) #17
  %37 = getelementptr inbounds %struct.worker, %struct.worker* %17, i32 0, i32 35
  %38 = bitcast %struct.opaque128* %37 to i8*
  %39 = call i32 @sigfillset(i8* noundef nonnull %38) #17
  br label %34

40:                                               ; preds = %31, %40
  %41 = phi i32 [ %48, %40 ], [ 0, %31 ]
  %42 = getelementptr inbounds %struct.opaque128, %struct.opaque128* %6, i32 0, i32 0, i32 %41
  %43 = load i32, i32* %42, align 4
  %44 = xor i32 %43, -1
  %45 = getelementptr inbounds %struct.worker, %struct.worker* %17, i32 0, i32 34, i32 0, i32 %41
  %46 = load i32, i32* %45, align 4
  %47 = and i32 %46, %44
  store i32 %47, i32* %45, align 4
  %48 = add nuw nsw i32 %41, 1
  %49 = icmp eq i32 %48, 32
  br i1 %49, label %50, label %40, !llvm.loop !60

50:                                               ; preds = %40, %50
  %51 = phi i32 [ %57, %50 ], [ 0, %40 ]
  %52 = getelementptr inbounds %struct.opaque128, %struct.opaque128* %6, i32 0, i32 0, i32 %51
  %53 = load i32, i32* %52, align 4
  %54 = getelementptr inbounds %struct.worker, %struct.worker* %17, i32 0, i32 35, i32 0, i32 %51
  %55 = load i32, i32* %54, align 4
  %56 = or i32 %55, %53
  store i32 %56, i32* %54, align 4
  %57 = add nuw nsw i32 %51, 1
  %58 = icmp eq i32 %57, 32
  br i1 %58, label %78, label %50, !llvm.loop !61

59:                                               ; preds = %34, %59
  %60 = phi i32 [ %66, %59 ], [ 0, %34 ]
  %61 = getelementptr inbounds %struct.opaque128, %struct.opaque128* %6, i32 0, i32 0, i32 %60
  %62 = load i32, i32* %61, align 4
  %63 = getelementptr inbounds %struct.worker, %struct.worker* %17, i32 0, i32 34, i32 0, i32 %60
  %64 = load i32, i32* %63, align 4
  %65 = or i32 %64, %62
  store i32 %65, i32* %63, align 4
  %66 = add nuw nsw i32 %60, 1
  %67 = icmp eq i32 %66, 32
  br i1 %67, label %68, label %59, !llvm.loop !61

68:                                               ; preds = %59, %68
  %69 = phi i32 [ %76, %68 ], [ 0, %59 ]
  %70 = getelementptr inbounds %struct.opaque128, %struct.opaque128* %6, i32 0, i32 0, i32 %69
  %71 = load i32, i32* %70, align 4
  %72 = xor i32 %71, -1
  %73 = getelementptr inbounds %struct.worker, %struct.worker* %17, i32 0, i32 35, i32 0, i32 %69
  %74 = load i32, i32* %73, align 4
  %75 = and i32 %74, %72
  store i32 %75, i32* %73, align 4
  %76 = add nuw nsw i32 %69, 1
  %77 = icmp eq i32 %76, 32
  br i1 %77, label %78, label %68, !llvm.loop !60

78:                                               ; preds = %50, %68
  %79 = call i32 @sigfillset(i8* noundef nonnull %30) #17
  br label %83

80:                                               ; preds = %83
  %81 = load i32, i32* @look_signal, align 4
  %82 = icmp eq i32 %81, 0
  br i1 %82, label %92, label %90

83:                                               ; preds = %83, %78
  %84 = phi i32 [ 0, %78 ], [ %88, %83 ]
  %85 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i32 0, i32 %84
  %86 = load i32, i32* %85, align 4
  %87 = call i32 @sigdelset(i8* noundef nonnull %30, i32 noundef %86) #17
  %88 = add nuw nsw i32 %84, 1
  %89 = icmp eq i32 %88, 7
  br i1 %89, label %80, label %83, !llvm.loop !21

90:                                               ; preds = %80
  %91 = call i32 @sigdelset(i8* noundef nonnull %30, i32 noundef %81) #17
  br label %92

92:                                               ; preds = %90, %80
  %93 = load i32, i32* @interrupt_signal, align 4
  %94 = icmp eq i32 %93, 0
  br i1 %94, label %97, label %95

95:                                               ; preds = %92
  %96 = call i32 @sigdelset(i8* noundef nonnull %30, i32 noundef %93) #17
  br label %97

97:                                               ; preds = %92, %95
  br label %98

98:                                               ; preds = %97, %98
  %99 = phi i32 [ %106, %98 ], [ 0, %97 ]
  %100 = getelementptr inbounds %struct.worker, %struct.worker* %17, i32 0, i32 35, i32 0, i32 %99
  %101 = load i32, i32* %100, align 4
  %102 = xor i32 %101, -1
  %103 = getelementptr inbounds %struct.opaque128, %struct.opaque128* %5, i32 0, i32 0, i32 %99
  %104 = load i32, i32* %103, align 4
  %105 = and i32 %104, %102
  store i32 %105, i32* %103, align 4
  %106 = add nuw nsw i32 %99, 1
  %107 = icmp eq i32 %106, 32
  br i1 %107, label %108, label %98, !llvm.loop !60

108:                                              ; preds = %98
  %109 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %30, i8* noundef null) #17
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %32) #20
  br label %110

110:                                              ; preds = %108, %25
  %111 = icmp eq i8* %2, null
  br i1 %111, label %113, label %112

112:                                              ; preds = %110
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(128) %2, i8* noundef nonnull align 4 dereferenceable(128) %26, i32 128, i1 false)
  br label %113

113:                                              ; preds = %112, %110
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %30) #20
  %114 = bitcast [32 x i32]* %4 to i8*
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %114)
  br label %115

115:                                              ; preds = %113, %23
  %116 = phi i32 [ %24, %23 ], [ 0, %113 ]
  ret i32 %116
}

; Function Attrs: nounwind
define internal i32 @change_process_mask(i32 noundef %0, i8* noundef %1, i8* noundef %2) #0 {
  %4 = call i32 @change_mask(i32 noundef %0, i8* noundef %1, i8* noundef %2) #18
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %8, label %6

6:                                                ; preds = %3
  %7 = call i32* @__errno_location() #17
  store i32 %4, i32* %7, align 4
  br label %8

8:                                                ; preds = %3, %6
  %9 = phi i32 [ -1, %6 ], [ 0, %3 ]
  ret i32 %9
}

; Function Attrs: nounwind
define internal i32 @at_library_thread_exit(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #0 {
  %4 = load i32, i32* @worker_key, align 4
  %5 = call i8* @pthread_getspecific(i32 noundef %4) #17
  %6 = icmp eq i8* %5, null
  br i1 %6, label %18, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, i8* %5, i32 64
  %9 = bitcast i8* %8 to i8* (i8*)**
  %10 = load i8* (i8*)*, i8* (i8*)** %9, align 16
  %11 = icmp eq i8* (i8*)* %10, null
  br i1 %11, label %18, label %12

12:                                               ; preds = %7
  %13 = load i1, i1* @is_child, align 4
  br i1 %13, label %18, label %14

14:                                               ; preds = %12
  %15 = call i32 @getpid() #17
  %16 = load i32, i32* @home_pid, align 4
  %17 = icmp eq i32 %15, %16
  br i1 %17, label %20, label %18

18:                                               ; preds = %12, %14, %7, %3
  %19 = call i32 @__cxa_thread_atexit_impl(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #17
  br label %25

20:                                               ; preds = %14
  %21 = call i32 @__cxa_thread_atexit_impl(void (i8*)* noundef nonnull @keep_loaded, i8* noundef null, i8* noundef %2) #17
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %25

23:                                               ; preds = %20
  %24 = call i32 @at_thread_exit(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #18
  br label %25

25:                                               ; preds = %23, %20, %18
  %26 = phi i32 [ %19, %18 ], [ %24, %23 ], [ %21, %20 ]
  ret i32 %26
}

; Function Attrs: nounwind
define internal i32 @bury_lost(%struct.notification* nocapture noundef writeonly %0, i32 noundef %1) #0 {
  %3 = icmp eq i32 %1, 0
  br i1 %3, label %68, label %4

4:                                                ; preds = %2
  %5 = load i32, i32* @telejit_syscall_futex, align 4
  br label %6

6:                                                ; preds = %4, %204
  %7 = phi i32 [ 0, %4 ], [ %192, %204 ]
  %8 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %9 = load %struct.worker*, %struct.worker** @all_workers, align 4
  %10 = icmp eq %struct.worker* %9, null
  br i1 %10, label %64, label %11

11:                                               ; preds = %6, %24
  %12 = phi %struct.worker* [ %26, %24 ], [ %9, %6 ]
  %13 = getelementptr inbounds %struct.worker, %struct.worker* %12, i32 0, i32 10
  %14 = load i32, i32* %13, align 8
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %24, label %16

16:                                               ; preds = %11
  %17 = load i32, i32* @home_pid, align 4
  %18 = call i32 @tgkill(i32 noundef %17, i32 noundef %14, i32 noundef 0) #17
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %24, label %20

20:                                               ; preds = %16
  %21 = call i32* @__errno_location() #17
  %22 = load i32, i32* %21, align 4
  %23 = icmp eq i32 %22, 3
  br i1 %23, label %28, label %24

24:                                               ; preds = %20, %16, %11
  %25 = getelementptr inbounds %struct.worker, %struct.worker* %12, i32 0, i32 0
  %26 = load %struct.worker*, %struct.worker** %25, align 4
  %27 = icmp eq %struct.worker* %26, null
  br i1 %27, label %64, label %11, !llvm.loop !62

28:                                               ; preds = %20
  %29 = load %struct.worker*, %struct.worker** @idle_workers, align 4
  %30 = icmp eq %struct.worker* %29, null
  br i1 %30, label %48, label %31

31:                                               ; preds = %28
  %32 = icmp eq %struct.worker* %29, %12
  br i1 %32, label %42, label %33

33:                                               ; preds = %31, %38
  %34 = phi %struct.worker* [ %36, %38 ], [ %29, %31 ]
  %35 = getelementptr inbounds %struct.worker, %struct.worker* %34, i32 0, i32 3
  %36 = load %struct.worker*, %struct.worker** %35, align 4
  %37 = icmp eq %struct.worker* %36, null
  br i1 %37, label %48, label %38, !llvm.loop !33

38:                                               ; preds = %33
  %39 = icmp eq %struct.worker* %36, %12
  br i1 %39, label %40, label %33, !llvm.loop !33

40:                                               ; preds = %38
  %41 = getelementptr inbounds %struct.worker, %struct.worker* %34, i32 0, i32 3
  br label %42

42:                                               ; preds = %40, %31
  %43 = phi %struct.worker** [ @idle_workers, %31 ], [ %41, %40 ]
  %44 = getelementptr inbounds %struct.worker, %struct.worker* %12, i32 0, i32 3
  %45 = load %struct.worker*, %struct.worker** %44, align 4
  store %struct.worker* %45, %struct.worker** %43, align 4
  %46 = load i32, i32* @idle_count, align 4
  %47 = add i32 %46, -1
  store i32 %47, i32* @idle_count, align 4
  br label %48

48:                                               ; preds = %33, %42, %28
  %49 = getelementptr inbounds %struct.worker, %struct.worker* %12, i32 0, i32 0
  %50 = load %struct.worker*, %struct.worker** %49, align 16
  %51 = icmp eq %struct.worker* %50, null
  br i1 %51, label %56, label %52

52:                                               ; preds = %48
  %53 = getelementptr inbounds %struct.worker, %struct.worker* %12, i32 0, i32 1
  %54 = load %struct.worker*, %struct.worker** %53, align 4
  %55 = getelementptr inbounds %struct.worker, %struct.worker* %50, i32 0, i32 1
  store %struct.worker* %54, %struct.worker** %55, align 4
  br label %56

56:                                               ; preds = %52, %48
  %57 = getelementptr inbounds %struct.worker, %struct.worker* %12, i32 0, i32 1
  %58 = load %struct.worker*, %struct.worker** %57, align 4
  %59 = icmp eq %struct.worker* %58, null
  %60 = load %struct.worker*, %struct.worker** %49, align 16
  br i1 %59, label %63, label %61

61:                                               ; preds = %56
  %62 = getelementptr inbounds %struct.worker, %struct.worker* %58, i32 0, i32 0
  store %struct.worker* %60, %struct.worker** %62, align 16
  br label %64

63:                                               ; preds = %56
  store %struct.worker* %60, %struct.worker** @all_workers, align 4
  br label %64

64:                                               ; preds = %24, %6, %61, %63
  %65 = phi %struct.worker* [ %12, %63 ], [ %12, %61 ], [ %9, %6 ], [ %26, %24 ]
  %66 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %67 = icmp eq %struct.worker* %65, null
  br i1 %67, label %68, label %70

68:                                               ; preds = %64, %204, %2
  %69 = phi i32 [ 0, %2 ], [ %7, %64 ], [ %192, %204 ]
  ret i32 %69

70:                                               ; preds = %64
  %71 = getelementptr inbounds %struct.worker, %struct.worker* %65, i32 0, i32 5
  br label %72

72:                                               ; preds = %97, %70
  %73 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %74 = load %struct.registration*, %struct.registration** %71, align 4
  %75 = icmp eq %struct.registration* %74, null
  br i1 %75, label %89, label %79

76:                                               ; preds = %79
  %77 = load %struct.registration*, %struct.registration** %88, align 4
  %78 = icmp eq %struct.registration* %77, null
  br i1 %78, label %89, label %79, !llvm.loop !29

79:                                               ; preds = %72, %76
  %80 = phi %struct.registration* [ %77, %76 ], [ %74, %72 ]
  %81 = phi %struct.registration** [ %87, %76 ], [ undef, %72 ]
  %82 = phi %struct.registration** [ %88, %76 ], [ %71, %72 ]
  %83 = getelementptr inbounds %struct.registration, %struct.registration* %80, i32 0, i32 1
  %84 = load i32, i32* %83, align 4
  %85 = and i32 %84, 31
  %86 = icmp eq i32 %85, 0
  %87 = select i1 %86, %struct.registration** %81, %struct.registration** %82
  %88 = getelementptr inbounds %struct.registration, %struct.registration* %80, i32 0, i32 0
  br i1 %86, label %76, label %89

89:                                               ; preds = %79, %76, %72
  %90 = phi %struct.registration** [ null, %72 ], [ %87, %79 ], [ null, %76 ]
  %91 = icmp eq %struct.registration** %90, null
  br i1 %91, label %94, label %92

92:                                               ; preds = %89
  %93 = load %struct.registration*, %struct.registration** %90, align 4
  br label %94

94:                                               ; preds = %92, %89
  %95 = phi %struct.registration* [ %93, %92 ], [ null, %89 ]
  %96 = icmp eq %struct.registration* %95, null
  br i1 %96, label %103, label %97

97:                                               ; preds = %94
  %98 = getelementptr inbounds %struct.registration, %struct.registration* %95, i32 0, i32 0
  %99 = load %struct.registration*, %struct.registration** %98, align 8
  store %struct.registration* %99, %struct.registration** %90, align 4
  %100 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  %101 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %102 = bitcast %struct.registration* %95 to i8*
  call void @free(i8* noundef nonnull %102) #17
  br label %72, !llvm.loop !63

103:                                              ; preds = %94
  %104 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %105 = getelementptr inbounds %struct.worker, %struct.worker* %65, i32 0, i32 23
  %106 = load %struct.report*, %struct.report** %105, align 4
  %107 = icmp eq %struct.report* %106, null
  br i1 %107, label %110, label %108

108:                                              ; preds = %103
  %109 = bitcast %struct.report* %106 to i64*
  br label %114

110:                                              ; preds = %103
  %111 = call i8* @mmap(i8* noundef null, i32 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i32 noundef 0) #17
  %112 = bitcast i8* %111 to %struct.report*
  %113 = icmp eq i8* %111, inttoptr (i32 -1 to i8*)
  br i1 %113, label %122, label %119

114:                                              ; preds = %114, %108
  %115 = phi i32 [ 0, %108 ], [ %117, %114 ]
  %116 = getelementptr inbounds i64, i64* %109, i32 %115
  store i64 0, i64* %116, align 8
  %117 = add nuw nsw i32 %115, 1
  %118 = icmp eq i32 %117, 512
  br i1 %118, label %119, label %114, !llvm.loop !8

119:                                              ; preds = %114, %110
  %120 = phi %struct.report* [ %112, %110 ], [ %106, %114 ]
  %121 = getelementptr inbounds %struct.report, %struct.report* %120, i32 0, i32 0
  store i32 8, i32* %121, align 8
  store %struct.report* %120, %struct.report** %105, align 4
  br label %122

122:                                              ; preds = %110, %119
  %123 = phi %struct.report* [ %120, %119 ], [ null, %110 ]
  %124 = getelementptr inbounds %struct.worker, %struct.worker* %65, i32 0, i32 4
  %125 = load %struct.task*, %struct.task** %124, align 16
  %126 = getelementptr inbounds %struct.worker, %struct.worker* %65, i32 0, i32 12
  %127 = load i8* (i8*)*, i8* (i8*)** %126, align 16
  %128 = icmp eq i8* (i8*)* %127, null
  br i1 %128, label %160, label %129

129:                                              ; preds = %122
  %130 = icmp eq %struct.report* %123, null
  br i1 %130, label %191, label %131

131:                                              ; preds = %129
  %132 = getelementptr inbounds %struct.worker, %struct.worker* %65, i32 0, i32 17
  %133 = load i32, i32* %132, align 4
  %134 = zext i32 %133 to i64
  %135 = getelementptr inbounds %struct.report, %struct.report* %123, i32 0, i32 15, i32 0
  store i64 %134, i64* %135, align 8
  %136 = getelementptr inbounds %struct.worker, %struct.worker* %65, i32 0, i32 8
  %137 = load i8*, i8** %136, align 16
  %138 = ptrtoint i8* %137 to i32
  %139 = zext i32 %138 to i64
  %140 = getelementptr inbounds %struct.report, %struct.report* %123, i32 0, i32 15, i32 1
  store i64 %139, i64* %140, align 8
  %141 = getelementptr inbounds %struct.report, %struct.report* %123, i32 0, i32 15, i32 2
  %142 = getelementptr inbounds %struct.worker, %struct.worker* %65, i32 0, i32 11
  %143 = bitcast %struct.origin* %141 to i8*
  %144 = bitcast %struct.origin* %142 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(16) %143, i8* noundef nonnull align 16 dereferenceable(16) %144, i32 16, i1 false) #20
  %145 = getelementptr inbounds %struct.worker, %struct.worker* %65, i32 0, i32 22
  %146 = load i8*, i8** %145, align 8
  %147 = getelementptr inbounds %struct.report, %struct.report* %123, i32 0, i32 15, i32 3
  %148 = bitcast %union.anon.4* %147 to i8**
  store i8* %146, i8** %148, align 8
  %149 = getelementptr inbounds %struct.worker, %struct.worker* %65, i32 0, i32 10
  %150 = load i32, i32* %149, align 8
  %151 = getelementptr inbounds %struct.report, %struct.report* %123, i32 0, i32 15, i32 4
  store i32 %150, i32* %151, align 8
  %152 = add i32 %7, 1
  %153 = ptrtoint %struct.report* %123 to i32
  %154 = zext i32 %153 to i64
  %155 = getelementptr inbounds %struct.notification, %struct.notification* %0, i32 %7, i32 0
  store i64 %154, i64* %155, align 8
  %156 = getelementptr inbounds %struct.notification, %struct.notification* %0, i32 %7, i32 1
  store i64 1, i64* %156, align 8
  %157 = getelementptr inbounds %struct.notification, %struct.notification* %0, i32 %7, i32 2
  store i64 0, i64* %157, align 8
  %158 = getelementptr inbounds %struct.notification, %struct.notification* %0, i32 %7, i32 3
  store i64 0, i64* %158, align 8
  %159 = getelementptr inbounds %struct.notification, %struct.notification* %0, i32 %7, i32 4
  store i64 0, i64* %159, align 8
  br label %191

160:                                              ; preds = %122
  %161 = getelementptr inbounds %struct.worker, %struct.worker* %65, i32 0, i32 8
  %162 = load i8*, i8** %161, align 16
  %163 = icmp ne i8* %162, null
  %164 = icmp ne %struct.task* %125, null
  %165 = select i1 %163, i1 %164, i1 false
  br i1 %165, label %166, label %184

166:                                              ; preds = %160
  %167 = getelementptr inbounds %struct.worker, %struct.worker* %65, i32 0, i32 22
  %168 = load i8*, i8** %167, align 8
  %169 = getelementptr inbounds %struct.task, %struct.task* %125, i32 0, i32 7
  %170 = bitcast %union.anon.2* %169 to i8**
  store i8* %168, i8** %170, align 8
  %171 = getelementptr inbounds %struct.task, %struct.task* %125, i32 0, i32 8
  %172 = bitcast %union.anon.3* %171 to %struct.report**
  store %struct.report* %123, %struct.report** %172, align 8
  %173 = getelementptr inbounds %struct.task, %struct.task* %125, i32 0, i32 3
  %174 = load i64, i64* %173, align 8
  %175 = getelementptr inbounds %struct.task, %struct.task* %125, i32 0, i32 5
  %176 = atomicrmw xchg i32* %175, i32 2 acq_rel, align 4
  switch i32 %176, label %191 [
    i32 0, label %177
    i32 1, label %179
  ]

177:                                              ; preds = %166
  %178 = call i32 (i32, ...) @syscall(i32 noundef %5, i32* noundef nonnull %175, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #17
  br label %191

179:                                              ; preds = %166
  %180 = add i32 %7, 1
  %181 = getelementptr inbounds %struct.notification, %struct.notification* %0, i32 %7, i32 0
  store i64 %174, i64* %181, align 8
  %182 = getelementptr inbounds %struct.notification, %struct.notification* %0, i32 %7, i32 1
  %183 = bitcast i64* %182 to i8*
  call void @llvm.memset.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(32) %183, i8 0, i32 32, i1 false)
  br label %191

184:                                              ; preds = %160
  %185 = load %struct.report*, %struct.report** %105, align 4
  %186 = icmp eq %struct.report* %185, null
  br i1 %186, label %190, label %187

187:                                              ; preds = %184
  %188 = bitcast %struct.report* %185 to i8*
  %189 = call i32 @munmap(i8* noundef nonnull %188, i32 noundef 4096) #17
  br label %190

190:                                              ; preds = %184, %187
  store %struct.report* null, %struct.report** %105, align 4
  br label %191

191:                                              ; preds = %177, %179, %166, %190, %129, %131
  %192 = phi i32 [ %152, %131 ], [ %7, %129 ], [ %7, %190 ], [ %7, %177 ], [ %180, %179 ], [ %7, %166 ]
  %193 = load i8* (i8*)*, i8* (i8*)** %126, align 16
  %194 = icmp eq i8* (i8*)* %193, null
  br i1 %194, label %195, label %204

195:                                              ; preds = %191
  %196 = getelementptr inbounds %struct.worker, %struct.worker* %65, i32 0, i32 30
  %197 = load i32, i32* %196, align 8
  %198 = icmp ne i32 %197, 0
  %weak.5 = icmp eq i32 (i8*, i8**)* @pthread_tryjoin_np, null
  %199 = or i1 %198, %weak.5
  br i1 %199, label %204, label %200

200:                                              ; preds = %195
  %201 = getelementptr inbounds %struct.worker, %struct.worker* %65, i32 0, i32 15
  %202 = load i8*, i8** %201, align 4
  %203 = call i32 @pthread_tryjoin_np(i8* noundef %202, i8** noundef null) #17
  br label %204

204:                                              ; preds = %195, %200, %191
  %205 = getelementptr inbounds %struct.worker, %struct.worker* %65, i32 -40, i32 41, i32 2, i32 -1007
  %206 = bitcast i32* %205 to i8*
  %207 = call i32 @munmap(i8* noundef nonnull %206, i32 noundef 73728) #17
  %208 = icmp ult i32 %192, %1
  br i1 %208, label %6, label %68, !llvm.loop !64
}

; Function Attrs: nounwind
define internal i32 @raise_signal(i32 noundef %0) #0 {
  %2 = load i1, i1* @is_child, align 4
  %3 = xor i1 %2, true
  %4 = load i1, i1* @is_isolated, align 4
  %5 = select i1 %3, i1 true, i1 %4
  br i1 %5, label %6, label %21

6:                                                ; preds = %1
  %7 = call i32 @getpid() #17
  %8 = load i32, i32* @home_pid, align 4
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %10, label %21

10:                                               ; preds = %6
  %11 = load i32, i32* @worker_key, align 4
  %12 = call i8* @pthread_getspecific(i32 noundef %11) #17
  %13 = icmp eq i8* %12, null
  br i1 %13, label %21, label %14

14:                                               ; preds = %10
  %15 = bitcast i8* %12 to %struct.worker*
  %16 = getelementptr inbounds i8, i8* %12, i32 112
  %17 = bitcast i8* %16 to i32*
  %18 = load i32, i32* %17, align 16
  %19 = icmp eq i32 %18, 0
  %20 = select i1 %19, %struct.worker* null, %struct.worker* %15
  br label %21

21:                                               ; preds = %1, %6, %10, %14
  %22 = phi %struct.worker* [ null, %1 ], [ null, %6 ], [ null, %10 ], [ %20, %14 ]
  %23 = icmp eq %struct.worker* %22, null
  br i1 %23, label %26, label %24

24:                                               ; preds = %21
  %25 = call i32 @send_to_self(%struct.worker* noundef nonnull %22, i32 noundef %0) #18
  br label %30

26:                                               ; preds = %21
  %27 = call i32 @getpid() #17
  %28 = call i32 @gettid() #17
  %29 = call i32 @tgkill(i32 noundef %27, i32 noundef %28, i32 noundef %0) #17
  br label %30

30:                                               ; preds = %26, %24
  %31 = phi i32 [ %25, %24 ], [ %29, %26 ]
  ret i32 %31
}

; Function Attrs: nounwind
define internal i32 @kill_process(i32 noundef %0, i32 noundef %1) #0 {
  %3 = call i32 @getpid() #17
  %4 = icmp eq i32 %3, %0
  br i1 %4, label %5, label %25

5:                                                ; preds = %2
  %6 = load i1, i1* @is_child, align 4
  %7 = xor i1 %6, true
  %8 = load i1, i1* @is_isolated, align 4
  %9 = select i1 %7, i1 true, i1 %8
  br i1 %9, label %10, label %25

10:                                               ; preds = %5
  %11 = call i32 @getpid() #17
  %12 = load i32, i32* @home_pid, align 4
  %13 = icmp eq i32 %11, %12
  br i1 %13, label %14, label %25

14:                                               ; preds = %10
  %15 = load i32, i32* @worker_key, align 4
  %16 = call i8* @pthread_getspecific(i32 noundef %15) #17
  %17 = icmp eq i8* %16, null
  br i1 %17, label %25, label %18

18:                                               ; preds = %14
  %19 = bitcast i8* %16 to %struct.worker*
  %20 = getelementptr inbounds i8, i8* %16, i32 112
  %21 = bitcast i8* %20 to i32*
  %22 = load i32, i32* %21, align 16
  %23 = icmp eq i32 %22, 0
  %24 = select i1 %23, %struct.worker* null, %struct.worker* %19
  br label %25

25:                                               ; preds = %18, %14, %10, %5, %2
  %26 = phi %struct.worker* [ null, %2 ], [ null, %5 ], [ null, %10 ], [ null, %14 ], [ %24, %18 ]
  %27 = icmp ne %struct.worker* %26, null
  %28 = icmp ne i32 %1, 0
  %29 = and i1 %28, %27
  br i1 %29, label %30, label %32

30:                                               ; preds = %25
  %31 = call i32 @send_to_self(%struct.worker* noundef nonnull %26, i32 noundef %1) #18
  br label %34

32:                                               ; preds = %25
  %33 = call i32 @kill(i32 noundef %0, i32 noundef %1) #17
  br label %34

34:                                               ; preds = %32, %30
  %35 = phi i32 [ %31, %30 ], [ %33, %32 ]
  ret i32 %35
}

; Function Attrs: nounwind
define internal i32 @kill_task(i32 noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = call i32 @getpid() #17
  %5 = icmp eq i32 %4, %0
  br i1 %5, label %6, label %29

6:                                                ; preds = %3
  %7 = call i32 @gettid() #17
  %8 = icmp eq i32 %7, %1
  br i1 %8, label %9, label %29

9:                                                ; preds = %6
  %10 = load i1, i1* @is_child, align 4
  %11 = xor i1 %10, true
  %12 = load i1, i1* @is_isolated, align 4
  %13 = select i1 %11, i1 true, i1 %12
  br i1 %13, label %14, label %29

14:                                               ; preds = %9
  %15 = call i32 @getpid() #17
  %16 = load i32, i32* @home_pid, align 4
  %17 = icmp eq i32 %15, %16
  br i1 %17, label %18, label %29

18:                                               ; preds = %14
  %19 = load i32, i32* @worker_key, align 4
  %20 = call i8* @pthread_getspecific(i32 noundef %19) #17
  %21 = icmp eq i8* %20, null
  br i1 %21, label %29, label %22

22:                                               ; preds = %18
  %23 = bitcast i8* %20 to %struct.worker*
  %24 = getelementptr inbounds i8, i8* %20, i32 112
  %25 = bitcast i8* %24 to i32*
  %26 = load i32, i32* %25, align 16
  %27 = icmp eq i32 %26, 0
  %28 = select i1 %27, %struct.worker* null, %struct.worker* %23
  br label %29

29:                                               ; preds = %22, %18, %14, %9, %3, %6
  %30 = phi %struct.worker* [ null, %6 ], [ null, %3 ], [ null, %9 ], [ null, %14 ], [ null, %18 ], [ %28, %22 ]
  %31 = icmp ne %struct.worker* %30, null
  %32 = icmp ne i32 %2, 0
  %33 = and i1 %32, %31
  br i1 %33, label %34, label %36

34:                                               ; preds = %29
  %35 = call i32 @send_to_self(%struct.worker* noundef nonnull %30, i32 noundef %2) #18
  br label %38

36:                                               ; preds = %29
  %37 = call i32 @tgkill(i32 noundef %0, i32 noundef %1, i32 noundef %2) #17
  br label %38

38:                                               ; preds = %36, %34
  %39 = phi i32 [ %35, %34 ], [ %37, %36 ]
  ret i32 %39
}

; Function Attrs: nounwind
define internal i32 @kill_thread(i8* noundef %0, i32 noundef %1) #0 {
  %3 = alloca %struct.opaque128, align 4
  %4 = alloca %struct.opaque128, align 4
  %5 = call i8* @pthread_self() #17
  %6 = icmp eq i8* %5, %0
  br i1 %6, label %7, label %27

7:                                                ; preds = %2
  %8 = load i1, i1* @is_child, align 4
  %9 = xor i1 %8, true
  %10 = load i1, i1* @is_isolated, align 4
  %11 = select i1 %9, i1 true, i1 %10
  br i1 %11, label %12, label %27

12:                                               ; preds = %7
  %13 = call i32 @getpid() #17
  %14 = load i32, i32* @home_pid, align 4
  %15 = icmp eq i32 %13, %14
  br i1 %15, label %16, label %27

16:                                               ; preds = %12
  %17 = load i32, i32* @worker_key, align 4
  %18 = call i8* @pthread_getspecific(i32 noundef %17) #17
  %19 = icmp eq i8* %18, null
  br i1 %19, label %27, label %20

20:                                               ; preds = %16
  %21 = bitcast i8* %18 to %struct.worker*
  %22 = getelementptr inbounds i8, i8* %18, i32 112
  %23 = bitcast i8* %22 to i32*
  %24 = load i32, i32* %23, align 16
  %25 = icmp eq i32 %24, 0
  %26 = select i1 %25, %struct.worker* null, %struct.worker* %21
  br label %27

27:                                               ; preds = %20, %16, %12, %7, %2
  %28 = phi %struct.worker* [ null, %2 ], [ null, %7 ], [ null, %12 ], [ null, %16 ], [ %26, %20 ]
  %29 = icmp eq %struct.worker* %28, null
  %30 = icmp ne i32 %1, 0
  %31 = and i1 %30, %29
  br i1 %31, label %32, label %63

32:                                               ; preds = %27
  %33 = load i1, i1* @is_child, align 4
  br i1 %33, label %63, label %34

34:                                               ; preds = %32
  %35 = call i32 @getpid() #17
  %36 = load i32, i32* @home_pid, align 4
  %37 = icmp eq i32 %35, %36
  br i1 %37, label %38, label %63

38:                                               ; preds = %34
  %39 = bitcast %struct.opaque128* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %39) #20
  %40 = bitcast %struct.opaque128* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %40) #20
  %41 = call i32 @sigfillset(i8* noundef nonnull %39) #17
  %42 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %39, i8* noundef nonnull %40) #17
  %43 = call i32 @pthread_mutex_trylock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %44 = icmp eq i32 %43, 0
  br i1 %44, label %45, label %61

45:                                               ; preds = %38
  %46 = load %struct.worker*, %struct.worker** @all_workers, align 4
  %47 = icmp eq %struct.worker* %46, null
  br i1 %47, label %48, label %50

48:                                               ; preds = %57, %45
  %49 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  br label %61

50:                                               ; preds = %45, %57
  %51 = phi %struct.worker* [ %59, %57 ], [ %46, %45 ]
  %52 = getelementptr inbounds %struct.worker, %struct.worker* %51, i32 0, i32 15
  %53 = load i8*, i8** %52, align 4
  %54 = icmp eq i8* %53, %0
  br i1 %54, label %55, label %57

55:                                               ; preds = %50
  %56 = getelementptr inbounds %struct.worker, %struct.worker* %51, i32 0, i32 28
  store i32 1, i32* %56, align 16
  br label %57

57:                                               ; preds = %55, %50
  %58 = getelementptr inbounds %struct.worker, %struct.worker* %51, i32 0, i32 0
  %59 = load %struct.worker*, %struct.worker** %58, align 4
  %60 = icmp eq %struct.worker* %59, null
  br i1 %60, label %48, label %50, !llvm.loop !65

61:                                               ; preds = %38, %48
  %62 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %40, i8* noundef null) #17
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %40) #20
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %39) #20
  br label %63

63:                                               ; preds = %32, %61, %34, %27
  %64 = icmp ne %struct.worker* %28, null
  %65 = and i1 %30, %64
  br i1 %65, label %68, label %66

66:                                               ; preds = %63
  %67 = call i32 @pthread_kill(i8* noundef %0, i32 noundef %1) #17
  br label %79

68:                                               ; preds = %63
  %69 = call i32* @__errno_location() #17
  %70 = load i32, i32* %69, align 4
  %71 = call i32 @send_to_self(%struct.worker* noundef nonnull %28, i32 noundef %1) #18
  %72 = icmp eq i32 %71, 0
  br i1 %72, label %76, label %73

73:                                               ; preds = %68
  %74 = call i32* @__errno_location() #17
  %75 = load i32, i32* %74, align 4
  br label %76

76:                                               ; preds = %68, %73
  %77 = phi i32 [ %75, %73 ], [ 0, %68 ]
  %78 = call i32* @__errno_location() #17
  store i32 %70, i32* %78, align 4
  br label %79

79:                                               ; preds = %76, %66
  %80 = phi i32 [ %77, %76 ], [ %67, %66 ]
  ret i32 %80
}

; Function Attrs: nounwind
define internal i32 @change_alternate_stack(%struct.alternate_stack* noundef %0, %struct.alternate_stack* noundef %1) #0 {
  %3 = load i1, i1* @is_child, align 4
  br i1 %3, label %12, label %4

4:                                                ; preds = %2
  %5 = call i32 @getpid() #17
  %6 = load i32, i32* @home_pid, align 4
  %7 = icmp eq i32 %5, %6
  br i1 %7, label %8, label %12

8:                                                ; preds = %4
  %9 = load i32, i32* @worker_key, align 4
  %10 = call i8* @pthread_getspecific(i32 noundef %9) #17
  %11 = bitcast i8* %10 to %struct.worker*
  br label %12

12:                                               ; preds = %2, %4, %8
  %13 = phi %struct.worker* [ %11, %8 ], [ null, %4 ], [ null, %2 ]
  %14 = icmp ne %struct.worker* %13, null
  %15 = icmp ne %struct.alternate_stack* %0, null
  %16 = and i1 %15, %14
  br i1 %16, label %17, label %19

17:                                               ; preds = %12
  %18 = getelementptr inbounds %struct.worker, %struct.worker* %13, i32 0, i32 28
  store i32 1, i32* %18, align 16
  br label %19

19:                                               ; preds = %17, %12
  %20 = bitcast %struct.alternate_stack* %0 to i8*
  %21 = bitcast %struct.alternate_stack* %1 to i8*
  %22 = call i32 @sigaltstack(i8* noundef %20, i8* noundef %21) #17
  ret i32 %22
}

; Function Attrs: nounwind
define internal i32 @change_action(i32 noundef %0, %struct.signal_action* noundef %1, %struct.signal_action* noundef %2) #0 {
  %4 = alloca %struct.signal_action, align 4
  %5 = alloca %struct.signal_action, align 4
  %6 = alloca %struct.opaque128, align 4
  %7 = alloca %struct.signal_action, align 4
  %8 = alloca %struct.signal_action, align 4
  %9 = alloca %struct.opaque128, align 4
  %10 = alloca %struct.signal_action, align 4
  %11 = load i1, i1* @is_child, align 4
  br i1 %11, label %17, label %12

12:                                               ; preds = %3
  %13 = call i32 @getpid() #17
  %14 = load i32, i32* @home_pid, align 4
  %15 = icmp eq i32 %13, %14
  %16 = zext i1 %15 to i32
  br label %17

17:                                               ; preds = %3, %12
  %18 = phi i32 [ 0, %3 ], [ %16, %12 ]
  %19 = icmp eq i32 %18, 0
  %20 = add i32 %0, -65
  %21 = icmp ult i32 %20, -64
  %22 = or i1 %21, %19
  br i1 %22, label %23, label %27

23:                                               ; preds = %17
  %24 = bitcast %struct.signal_action* %1 to i8*
  %25 = bitcast %struct.signal_action* %2 to i8*
  %26 = call i32 @sigaction(i32 noundef %0, i8* noundef %24, i8* noundef %25) #17
  br label %274

27:                                               ; preds = %17
  %28 = bitcast %struct.signal_action* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 140, i8* nonnull %28) #20
  %29 = bitcast %struct.signal_action* %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 140, i8* nonnull %29) #20
  %30 = icmp eq %struct.signal_action* %1, null
  br i1 %30, label %33, label %31

31:                                               ; preds = %27
  %32 = bitcast %struct.signal_action* %1 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(140) %28, i8* noundef nonnull align 4 dereferenceable(140) %32, i32 140, i1 false)
  br label %33

33:                                               ; preds = %31, %27
  %34 = load i32, i32* @worker_key, align 4
  %35 = call i8* @pthread_getspecific(i32 noundef %34) #17
  %36 = icmp eq i8* %35, null
  br i1 %36, label %41, label %37

37:                                               ; preds = %33
  %38 = getelementptr inbounds i8, i8* %35, i32 48
  %39 = bitcast i8* %38 to i32*
  %40 = load i32, i32* %39, align 16
  br label %41

41:                                               ; preds = %33, %37
  %42 = phi i32 [ %40, %37 ], [ 0, %33 ]
  %43 = bitcast %struct.opaque128* %9 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %43) #20
  %44 = bitcast %struct.opaque128* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %44) #20
  %45 = call i32 @sigfillset(i8* noundef nonnull %44) #17
  %46 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %44, i8* noundef nonnull %43) #17
  %47 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @own_lock to i8*)) #17
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %44) #20
  %48 = icmp eq i32 %0, 11
  br i1 %48, label %60, label %49

49:                                               ; preds = %41, %53
  %50 = phi i32 [ %57, %53 ], [ 1, %41 ]
  %51 = phi i32 [ %50, %53 ], [ 0, %41 ]
  %52 = icmp eq i32 %50, 7
  br i1 %52, label %58, label %53, !llvm.loop !66

53:                                               ; preds = %49
  %54 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i32 0, i32 %50
  %55 = load i32, i32* %54, align 4
  %56 = icmp eq i32 %55, %0
  %57 = add nuw nsw i32 %50, 1
  br i1 %56, label %58, label %49, !llvm.loop !66

58:                                               ; preds = %53, %49
  %59 = icmp ult i32 %51, 6
  br i1 %59, label %60, label %135

60:                                               ; preds = %41, %58
  %61 = bitcast %struct.signal_action* %10 to i8*
  %62 = bitcast %struct.signal_action* %10 to i8*
  call void @llvm.lifetime.start.p0i8(i64 140, i8* nonnull %62)
  %63 = select i1 %30, %struct.signal_action* null, %struct.signal_action* %7
  call void @llvm.experimental.noalias.scope.decl(metadata !67)
  br label %64

64:                                               ; preds = %73, %60
  %65 = phi i32 [ 0, %60 ], [ %74, %73 ]
  %66 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i32 0, i32 %65, i32 2
  %67 = load i32, i32* %66, align 4, !noalias !67
  %68 = icmp eq i32 %67, %0
  br i1 %68, label %69, label %73

69:                                               ; preds = %64
  %70 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i32 0, i32 %65, i32 1
  %71 = load i32, i32* %70, align 4, !noalias !67
  %72 = icmp eq i32 %71, %42
  br i1 %72, label %76, label %73

73:                                               ; preds = %69, %64
  %74 = add nuw nsw i32 %65, 1
  %75 = icmp eq i32 %74, 512
  br i1 %75, label %78, label %64, !llvm.loop !70

76:                                               ; preds = %69
  %77 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i32 0, i32 %65
  br label %78

78:                                               ; preds = %73, %76
  %79 = phi %struct.own_action* [ %77, %76 ], [ null, %73 ]
  %80 = icmp eq %struct.own_action* %79, null
  br i1 %80, label %83, label %81

81:                                               ; preds = %78
  %82 = bitcast %struct.own_action* %79 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(140) %61, i8* noundef nonnull align 4 dereferenceable(140) %82, i32 140, i1 false) #20
  br label %85

83:                                               ; preds = %78
  %84 = bitcast %struct.signal_action* %10 to i8*
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 4 dereferenceable(140) %84, i8 0, i64 140, i1 false), !alias.scope !67
  br label %85

85:                                               ; preds = %83, %81
  br i1 %30, label %133, label %86

86:                                               ; preds = %85
  %87 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %7, i32 0, i32 0
  %88 = load i8*, i8** %87, align 4, !noalias !67
  %89 = icmp eq i8* %88, null
  br i1 %89, label %128, label %90

90:                                               ; preds = %86
  br i1 %80, label %91, label %117

91:                                               ; preds = %90, %112
  %92 = phi i32 [ %115, %112 ], [ 0, %90 ]
  %93 = phi %struct.own_action* [ %114, %112 ], [ getelementptr inbounds ([512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i32 0, i32 0), %90 ]
  %94 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i32 0, i32 %92
  %95 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i32 0, i32 %92, i32 2
  %96 = load i32, i32* %95, align 4, !noalias !67
  %97 = icmp eq i32 %96, 0
  br i1 %97, label %117, label %98

98:                                               ; preds = %91
  %99 = getelementptr inbounds %struct.own_action, %struct.own_action* %94, i32 0, i32 0, i32 0
  %100 = load i8*, i8** %99, align 4, !noalias !67
  %101 = icmp eq i8* %100, inttoptr (i32 1 to i8*)
  %102 = getelementptr inbounds %struct.own_action, %struct.own_action* %93, i32 0, i32 0, i32 0
  %103 = load i8*, i8** %102, align 4, !noalias !67
  %104 = icmp ne i8* %103, inttoptr (i32 1 to i8*)
  %105 = xor i1 %101, %104
  br i1 %105, label %106, label %112

106:                                              ; preds = %98
  %107 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i32 0, i32 %92, i32 1
  %108 = load i32, i32* %107, align 4, !noalias !67
  %109 = getelementptr inbounds %struct.own_action, %struct.own_action* %93, i32 0, i32 1
  %110 = load i32, i32* %109, align 4, !noalias !67
  %111 = icmp ult i32 %108, %110
  br label %112

112:                                              ; preds = %106, %98
  %113 = phi i1 [ %111, %106 ], [ %101, %98 ]
  %114 = select i1 %113, %struct.own_action* %94, %struct.own_action* %93
  %115 = add nuw nsw i32 %92, 1
  %116 = icmp eq i32 %115, 512
  br i1 %116, label %117, label %91, !llvm.loop !71

117:                                              ; preds = %112, %91, %90
  %118 = phi %struct.own_action* [ %79, %90 ], [ %94, %91 ], [ %114, %112 ]
  %119 = bitcast %struct.signal_action* %63 to i8*
  %120 = bitcast %struct.signal_action* %5 to i8*
  %121 = bitcast %struct.signal_action* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 140, i8* nonnull %121)
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 4 dereferenceable(140) %120, i8* noundef nonnull align 4 dereferenceable(140) %119, i64 140, i1 false) #20, !noalias !67
  %122 = atomicrmw add i32* @own_version, i32 1 acq_rel, align 4, !noalias !67
  %123 = bitcast %struct.own_action* %118 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(140) %123, i8* noundef nonnull align 4 dereferenceable(140) %120, i32 140, i1 false) #20, !noalias !67
  %124 = getelementptr inbounds %struct.own_action, %struct.own_action* %118, i32 0, i32 1
  store i32 %42, i32* %124, align 4, !noalias !67
  %125 = getelementptr inbounds %struct.own_action, %struct.own_action* %118, i32 0, i32 2
  store i32 %0, i32* %125, align 4, !noalias !67
  %126 = atomicrmw add i32* @own_version, i32 1 acq_rel, align 4, !noalias !67
  %127 = bitcast %struct.signal_action* %5 to i8*
  call void @llvm.lifetime.end.p0i8(i64 140, i8* nonnull %127)
  br label %133

128:                                              ; preds = %86
  br i1 %80, label %133, label %129

129:                                              ; preds = %128
  %130 = atomicrmw add i32* @own_version, i32 1 acq_rel, align 4, !noalias !67
  %131 = bitcast %struct.own_action* %79 to i8*
  call void @llvm.memset.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(148) %131, i8 0, i32 148, i1 false) #20, !noalias !67
  %132 = atomicrmw add i32* @own_version, i32 1 acq_rel, align 4, !noalias !67
  br label %133

133:                                              ; preds = %85, %117, %128, %129
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(140) %29, i8* noundef nonnull align 4 dereferenceable(140) %61, i32 140, i1 false)
  %134 = bitcast %struct.signal_action* %10 to i8*
  call void @llvm.lifetime.end.p0i8(i64 140, i8* nonnull %134)
  br label %207

135:                                              ; preds = %58
  %136 = call i32 @sigaction(i32 noundef %0, i8* noundef null, i8* noundef nonnull %29) #17
  %137 = icmp ne i32 %136, 0
  %138 = zext i1 %137 to i32
  br i1 %137, label %207, label %139

139:                                              ; preds = %135
  %140 = icmp eq i32 %42, 0
  br i1 %140, label %154, label %141

141:                                              ; preds = %139
  %142 = getelementptr inbounds [65 x %struct.anon.57], [65 x %struct.anon.57]* @said, i32 0, i32 %0, i32 0
  %143 = load i32, i32* %142, align 4
  %144 = icmp eq i32 %143, %42
  br i1 %144, label %145, label %154

145:                                              ; preds = %141
  %146 = load i1, i1* @is_child, align 4
  br i1 %146, label %154, label %147

147:                                              ; preds = %145
  %148 = call i32 @getpid() #17
  %149 = load i32, i32* @home_pid, align 4
  %150 = icmp eq i32 %148, %149
  br i1 %150, label %151, label %154

151:                                              ; preds = %147
  %152 = getelementptr inbounds [65 x %struct.anon.57], [65 x %struct.anon.57]* @said, i32 0, i32 %0, i32 1
  %153 = load i8*, i8** %152, align 4
  br label %157

154:                                              ; preds = %145, %139, %141, %147
  %155 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %8, i32 0, i32 0
  %156 = load i8*, i8** %155, align 4
  br label %157

157:                                              ; preds = %154, %151
  %158 = phi i8* [ %153, %151 ], [ %156, %154 ]
  br i1 %30, label %204, label %159

159:                                              ; preds = %157
  %160 = bitcast %struct.signal_action* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 140, i8* nonnull %160)
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 4 dereferenceable(140) %160, i8* noundef nonnull align 4 dereferenceable(140) %28, i64 140, i1 false) #20
  %161 = getelementptr inbounds [65 x i8], [65 x i8]* @has_before_own, i32 0, i32 %0
  %162 = load i8, i8* %161, align 1
  %163 = icmp eq i8 %162, 0
  %164 = getelementptr inbounds [65 x %struct.signal_action], [65 x %struct.signal_action]* @before_own, i32 0, i32 %0
  %165 = select i1 %163, %struct.signal_action* %8, %struct.signal_action* %164
  %166 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %4, i32 0, i32 0
  %167 = load i8*, i8** %166, align 4
  %168 = icmp ult i8* %167, inttoptr (i32 2 to i8*)
  br i1 %168, label %169, label %177

169:                                              ; preds = %159
  %170 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %8, i32 0, i32 0
  %171 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %164, i32 0, i32 0
  %172 = select i1 %163, i8** %170, i8** %171
  %173 = load i8*, i8** %172, align 4
  %174 = icmp ne i8* %173, null
  %175 = icmp eq i32 %0, 17
  %176 = or i1 %175, %174
  br label %177

177:                                              ; preds = %169, %159
  %178 = phi i1 [ false, %159 ], [ %176, %169 ]
  %179 = icmp eq i32 %0, 17
  br i1 %179, label %180, label %184

180:                                              ; preds = %177
  %181 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %4, i32 0, i32 2
  %182 = load i32, i32* %181, align 4
  %183 = and i32 %182, -3
  store i32 %183, i32* %181, align 4
  br label %184

184:                                              ; preds = %180, %177
  %185 = select i1 %178, %struct.signal_action* %165, %struct.signal_action* %4
  %186 = bitcast %struct.signal_action* %185 to i8*
  %187 = call i32 @sigaction(i32 noundef %0, i8* noundef nonnull %186, i8* noundef null) #17
  %188 = icmp eq i32 %187, 0
  br i1 %188, label %189, label %201

189:                                              ; preds = %184
  %190 = load i8, i8* %161, align 1
  %191 = icmp eq i8 %190, 0
  br i1 %191, label %192, label %194

192:                                              ; preds = %189
  %193 = bitcast %struct.signal_action* %164 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(140) %193, i8* noundef nonnull align 4 dereferenceable(140) %29, i32 140, i1 false) #20
  br label %194

194:                                              ; preds = %192, %189
  %195 = xor i1 %178, true
  %196 = zext i1 %195 to i8
  store i8 %196, i8* %161, align 1
  %197 = select i1 %178, i32 %42, i32 0
  %198 = getelementptr inbounds [65 x %struct.anon.57], [65 x %struct.anon.57]* @said, i32 0, i32 %0, i32 0
  store i32 %197, i32* %198, align 4
  %199 = load i8*, i8** %166, align 4
  %200 = getelementptr inbounds [65 x %struct.anon.57], [65 x %struct.anon.57]* @said, i32 0, i32 %0, i32 1
  store i8* %199, i8** %200, align 4
  br label %201

201:                                              ; preds = %184, %194
  %202 = xor i1 %188, true
  call void @llvm.lifetime.end.p0i8(i64 140, i8* nonnull %160)
  %203 = zext i1 %202 to i32
  br label %204

204:                                              ; preds = %201, %157
  %205 = phi i32 [ %203, %201 ], [ %138, %157 ]
  %206 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %8, i32 0, i32 0
  store i8* %158, i8** %206, align 4
  br label %207

207:                                              ; preds = %135, %204, %133
  %208 = phi i32 [ 0, %133 ], [ %138, %135 ], [ %205, %204 ]
  %209 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @own_lock to i8*)) #17
  %210 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %43, i8* noundef null) #17
  %211 = icmp eq i32 %208, 0
  br i1 %211, label %212, label %272

212:                                              ; preds = %207
  br i1 %30, label %268, label %213

213:                                              ; preds = %212
  %214 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %7, i32 0, i32 0
  %215 = load i8*, i8** %214, align 4
  %216 = ptrtoint i8* %215 to i32
  %217 = icmp ult i8* %215, inttoptr (i32 2 to i8*)
  br i1 %217, label %268, label %218

218:                                              ; preds = %213
  %219 = call i32 @dl_iterate_phdr(i32 (i8*, i32, i8*)* noundef nonnull @is_object_at, i8* noundef %215) #17
  %220 = icmp eq i32 %219, 0
  br i1 %220, label %221, label %268

221:                                              ; preds = %218
  %222 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %223 = load %struct.registration*, %struct.registration** @registrations, align 4
  %224 = icmp eq %struct.registration* %223, null
  br i1 %224, label %242, label %225

225:                                              ; preds = %221, %238
  %226 = phi %struct.registration* [ %240, %238 ], [ %223, %221 ]
  %227 = getelementptr inbounds %struct.registration, %struct.registration* %226, i32 0, i32 1
  %228 = load i32, i32* %227, align 4
  %229 = icmp eq i32 %228, 16
  br i1 %229, label %230, label %238

230:                                              ; preds = %225
  %231 = getelementptr inbounds %struct.registration, %struct.registration* %226, i32 0, i32 2, i32 0
  %232 = load i8*, i8** %231, align 8
  %233 = icmp eq i8* %232, %215
  br i1 %233, label %234, label %238

234:                                              ; preds = %230
  %235 = getelementptr inbounds %struct.registration, %struct.registration* %226, i32 0, i32 4
  %236 = load i32, i32* %235, align 8
  %237 = icmp eq i32 %236, %0
  br i1 %237, label %266, label %238

238:                                              ; preds = %234, %230, %225
  %239 = getelementptr inbounds %struct.registration, %struct.registration* %226, i32 0, i32 0
  %240 = load %struct.registration*, %struct.registration** %239, align 4
  %241 = icmp eq %struct.registration* %240, null
  br i1 %241, label %242, label %225, !llvm.loop !72

242:                                              ; preds = %238, %221
  %243 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %244 = call i8* @malloc(i32 noundef 56) #17
  %245 = icmp eq i8* %244, null
  br i1 %245, label %268, label %246

246:                                              ; preds = %242
  %247 = zext i32 %216 to i64
  %248 = zext i32 %0 to i64
  %249 = bitcast i8* %244 to i64*
  store i64 68719476736, i64* %249, align 8
  %250 = getelementptr inbounds i8, i8* %244, i32 8
  %251 = bitcast i8* %250 to i64*
  store i64 %247, i64* %251, align 8
  %252 = getelementptr inbounds i8, i8* %244, i32 16
  %253 = bitcast i8* %252 to i64*
  store i64 0, i64* %253, align 8
  %254 = getelementptr inbounds i8, i8* %244, i32 24
  %255 = bitcast i8* %254 to i64*
  store i64 0, i64* %255, align 8
  %256 = getelementptr inbounds i8, i8* %244, i32 32
  %257 = bitcast i8* %256 to i64*
  store i64 0, i64* %257, align 8
  %258 = getelementptr inbounds i8, i8* %244, i32 40
  %259 = bitcast i8* %258 to i64*
  store i64 0, i64* %259, align 8
  %260 = getelementptr inbounds i8, i8* %244, i32 48
  %261 = bitcast i8* %260 to i64*
  store i64 %248, i64* %261, align 8
  %262 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %263 = load %struct.registration*, %struct.registration** @registrations, align 4
  %264 = bitcast i8* %244 to %struct.registration**
  store %struct.registration* %263, %struct.registration** %264, align 8
  store i8* %244, i8** bitcast (%struct.registration** @registrations to i8**), align 4
  %265 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  br label %266

266:                                              ; preds = %234, %246
  %267 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  br label %268

268:                                              ; preds = %266, %242, %218, %213, %212
  %269 = icmp eq %struct.signal_action* %2, null
  br i1 %269, label %272, label %270

270:                                              ; preds = %268
  %271 = bitcast %struct.signal_action* %2 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(140) %271, i8* noundef nonnull align 4 dereferenceable(140) %29, i32 140, i1 false)
  br label %272

272:                                              ; preds = %268, %270, %207
  %273 = phi i32 [ -1, %207 ], [ 0, %270 ], [ 0, %268 ]
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %43) #20
  call void @llvm.lifetime.end.p0i8(i64 140, i8* nonnull %29) #20
  call void @llvm.lifetime.end.p0i8(i64 140, i8* nonnull %28) #20
  br label %274

274:                                              ; preds = %272, %23
  %275 = phi i32 [ %26, %23 ], [ %273, %272 ]
  ret i32 %275
}

; Function Attrs: nounwind
define internal i8* @set_handler(i32 noundef %0, i8* noundef %1) #0 {
  %3 = alloca %struct.signal_action, align 4
  %4 = alloca %struct.signal_action, align 4
  %5 = bitcast %struct.signal_action* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 140, i8* nonnull %5) #20
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 4 dereferenceable(140) %5, i8 0, i64 140, i1 false)
  %6 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %3, i32 0, i32 0
  store i8* %1, i8** %6, align 4
  %7 = bitcast %struct.signal_action* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 140, i8* nonnull %7) #20
  %8 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %3, i32 0, i32 2
  store i32 268435456, i32* %8, align 4
  %9 = call i32 @change_action(i32 noundef %0, %struct.signal_action* noundef nonnull %3, %struct.signal_action* noundef nonnull %4) #18
  %10 = icmp eq i32 %9, 0
  %11 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %4, i32 0, i32 0
  %12 = load i8*, i8** %11, align 4
  %13 = select i1 %10, i8* %12, i8* inttoptr (i32 -1 to i8*)
  call void @llvm.lifetime.end.p0i8(i64 140, i8* nonnull %7) #20
  call void @llvm.lifetime.end.p0i8(i64 140, i8* nonnull %5) #20
  ret i8* %13
}

declare i8* @pthread_getspecific(i32 noundef) local_unnamed_addr #2

declare i32 @getpid() local_unnamed_addr #2

declare i8* @mmap(i8* noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: returns_twice
declare i32 @_setjmp(i8* noundef) local_unnamed_addr #6

; Function Attrs: nofree norecurse nosync nounwind
define internal fastcc void @note_frame(%struct.walk* nocapture noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) unnamed_addr #7 {
  %7 = getelementptr inbounds %struct.walk, %struct.walk* %0, i32 0, i32 1
  %8 = load %struct.report*, %struct.report** %7, align 4
  %9 = getelementptr inbounds %struct.report, %struct.report* %8, i32 0, i32 8
  %10 = load i32, i32* %9, align 4
  %11 = icmp ult i32 %10, 96
  br i1 %11, label %12, label %16

12:                                               ; preds = %6
  %13 = zext i32 %3 to i64
  %14 = add i32 %10, 1
  store i32 %14, i32* %9, align 4
  %15 = getelementptr inbounds %struct.report, %struct.report* %8, i32 0, i32 12, i32 %10
  store i64 %13, i64* %15, align 8
  br label %18

16:                                               ; preds = %6
  %17 = getelementptr inbounds %struct.report, %struct.report* %8, i32 0, i32 9
  store i32 1, i32* %17, align 8
  br label %18

18:                                               ; preds = %16, %12
  %19 = load i32, i32* @signal_return, align 4
  %20 = icmp eq i32 %19, %3
  br i1 %20, label %49, label %21

21:                                               ; preds = %18
  %22 = load %struct.code_range*, %struct.code_range** @libraries, align 4
  %23 = load i32, i32* @library_count, align 4
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %39, label %25

25:                                               ; preds = %21
  %26 = zext i32 %1 to i64
  br label %27

27:                                               ; preds = %27, %25
  %28 = phi i32 [ 0, %25 ], [ %37, %27 ]
  %29 = phi i32 [ %23, %25 ], [ %36, %27 ]
  %30 = add i32 %29, %28
  %31 = lshr i32 %30, 1
  %32 = getelementptr inbounds %struct.code_range, %struct.code_range* %22, i32 %31, i32 1
  %33 = load i64, i64* %32, align 8
  %34 = icmp ugt i64 %33, %26
  %35 = add nuw i32 %31, 1
  %36 = select i1 %34, i32 %31, i32 %29
  %37 = select i1 %34, i32 %28, i32 %35
  %38 = icmp ult i32 %37, %36
  br i1 %38, label %27, label %39, !llvm.loop !12

39:                                               ; preds = %27, %21
  %40 = phi i32 [ 0, %21 ], [ %37, %27 ]
  %41 = icmp ult i32 %40, %23
  br i1 %41, label %42, label %49

42:                                               ; preds = %39
  %43 = getelementptr inbounds %struct.code_range, %struct.code_range* %22, i32 %40
  %44 = getelementptr inbounds %struct.code_range, %struct.code_range* %43, i32 0, i32 0
  %45 = load i64, i64* %44, align 8
  %46 = zext i32 %1 to i64
  %47 = icmp ugt i64 %45, %46
  %48 = select i1 %47, %struct.code_range* null, %struct.code_range* %43
  br label %49

49:                                               ; preds = %42, %39, %18
  %50 = phi %struct.code_range* [ null, %18 ], [ null, %39 ], [ %48, %42 ]
  %51 = icmp eq %struct.code_range* %50, null
  br i1 %51, label %52, label %53

52:                                               ; preds = %49
  call fastcc void @end_run(%struct.walk* noundef %0, i32 noundef %4, i32 noundef %3) #18
  br label %157

53:                                               ; preds = %49
  %54 = load %struct.code_range*, %struct.code_range** @harmless, align 4
  %55 = load i32, i32* @harmless_count, align 4
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %71, label %57

57:                                               ; preds = %53
  %58 = zext i32 %1 to i64
  br label %59

59:                                               ; preds = %59, %57
  %60 = phi i32 [ 0, %57 ], [ %69, %59 ]
  %61 = phi i32 [ %55, %57 ], [ %68, %59 ]
  %62 = add i32 %61, %60
  %63 = lshr i32 %62, 1
  %64 = getelementptr inbounds %struct.code_range, %struct.code_range* %54, i32 %63, i32 1
  %65 = load i64, i64* %64, align 8
  %66 = icmp ugt i64 %65, %58
  %67 = add nuw i32 %63, 1
  %68 = select i1 %66, i32 %63, i32 %61
  %69 = select i1 %66, i32 %60, i32 %67
  %70 = icmp ult i32 %69, %68
  br i1 %70, label %59, label %71, !llvm.loop !12

71:                                               ; preds = %59, %53
  %72 = phi i32 [ 0, %53 ], [ %69, %59 ]
  %73 = icmp ult i32 %72, %55
  br i1 %73, label %74, label %81

74:                                               ; preds = %71
  %75 = getelementptr inbounds %struct.code_range, %struct.code_range* %54, i32 %72
  %76 = getelementptr inbounds %struct.code_range, %struct.code_range* %75, i32 0, i32 0
  %77 = load i64, i64* %76, align 8
  %78 = zext i32 %1 to i64
  %79 = icmp ugt i64 %77, %78
  %80 = select i1 %79, %struct.code_range* null, %struct.code_range* %75
  br label %81

81:                                               ; preds = %71, %74
  %82 = phi %struct.code_range* [ null, %71 ], [ %80, %74 ]
  %83 = getelementptr inbounds %struct.walk, %struct.walk* %0, i32 0, i32 5
  %84 = load i32, i32* %83, align 4
  %85 = icmp eq i32 %84, 0
  br i1 %85, label %86, label %93

86:                                               ; preds = %81
  %87 = getelementptr inbounds %struct.walk, %struct.walk* %0, i32 0, i32 4
  %88 = load i32, i32* %87, align 4
  %89 = icmp eq i32 %88, 0
  %90 = zext i1 %89 to i32
  %91 = getelementptr inbounds %struct.walk, %struct.walk* %0, i32 0, i32 6
  store i32 %90, i32* %91, align 4
  %92 = getelementptr inbounds %struct.walk, %struct.walk* %0, i32 0, i32 8
  store i32 0, i32* %92, align 4
  br label %93

93:                                               ; preds = %86, %81
  %94 = getelementptr inbounds %struct.code_range, %struct.code_range* %50, i32 0, i32 2
  %95 = load i64, i64* %94, align 8
  %96 = and i64 %95, 1
  %97 = icmp eq i64 %96, 0
  br i1 %97, label %100, label %98

98:                                               ; preds = %93
  %99 = getelementptr inbounds %struct.walk, %struct.walk* %0, i32 0, i32 8
  store i32 1, i32* %99, align 4
  br label %100

100:                                              ; preds = %98, %93
  store i32 1, i32* %83, align 4
  %101 = getelementptr inbounds %struct.walk, %struct.walk* %0, i32 0, i32 10
  store i32 %4, i32* %101, align 4
  %102 = getelementptr inbounds %struct.walk, %struct.walk* %0, i32 0, i32 11
  store i32 %5, i32* %102, align 4
  %103 = load i64, i64* %94, align 8
  %104 = and i64 %103, 1
  %105 = icmp eq i64 %104, 0
  br i1 %105, label %120, label %106

106:                                              ; preds = %100
  %107 = icmp eq i32 %2, ptrtoint (i32 (i32)* @raise_signal to i32)
  br i1 %107, label %120, label %108

108:                                              ; preds = %106, %112
  %109 = phi i32 [ %117, %112 ], [ 1, %106 ]
  %110 = phi i32 [ %109, %112 ], [ 0, %106 ]
  %111 = icmp eq i32 %109, 5
  br i1 %111, label %118, label %112, !llvm.loop !73

112:                                              ; preds = %108
  %113 = getelementptr inbounds [5 x i8*], [5 x i8*]* @is_own_sender.all, i32 0, i32 %109
  %114 = load i8*, i8** %113, align 4
  %115 = ptrtoint i8* %114 to i32
  %116 = icmp eq i32 %115, %2
  %117 = add nuw nsw i32 %109, 1
  br i1 %116, label %118, label %108, !llvm.loop !73

118:                                              ; preds = %112, %108
  %119 = icmp ult i32 %110, 4
  br label %120

120:                                              ; preds = %118, %106, %100
  %121 = phi i1 [ false, %100 ], [ true, %106 ], [ %119, %118 ]
  %122 = icmp ne %struct.code_range* %82, null
  %123 = select i1 %122, i1 true, i1 %121
  %124 = select i1 %123, i1 true, i1 %105
  br i1 %124, label %139, label %125

125:                                              ; preds = %120
  %126 = icmp eq i32 %2, ptrtoint (void (i8*, i8*)* @run_initializers to i32)
  br i1 %126, label %139, label %127

127:                                              ; preds = %125, %131
  %128 = phi i32 [ %136, %131 ], [ 1, %125 ]
  %129 = phi i32 [ %128, %131 ], [ 0, %125 ]
  %130 = icmp eq i32 %128, 15
  br i1 %130, label %137, label %131, !llvm.loop !74

131:                                              ; preds = %127
  %132 = getelementptr inbounds [15 x i8*], [15 x i8*]* @is_own_harmless.all, i32 0, i32 %128
  %133 = load i8*, i8** %132, align 4
  %134 = ptrtoint i8* %133 to i32
  %135 = icmp eq i32 %134, %2
  %136 = add nuw nsw i32 %128, 1
  br i1 %135, label %137, label %127, !llvm.loop !74

137:                                              ; preds = %131, %127
  %138 = icmp ult i32 %129, 14
  br label %139

139:                                              ; preds = %137, %125, %120
  %140 = phi i1 [ %123, %120 ], [ true, %125 ], [ %138, %137 ]
  %141 = zext i1 %140 to i32
  %142 = getelementptr inbounds %struct.walk, %struct.walk* %0, i32 0, i32 7
  store i32 %141, i32* %142, align 4
  br i1 %122, label %143, label %147

143:                                              ; preds = %139
  %144 = getelementptr inbounds %struct.code_range, %struct.code_range* %82, i32 0, i32 2
  %145 = load i64, i64* %144, align 8
  %146 = trunc i64 %145 to i32
  br label %154

147:                                              ; preds = %139
  %148 = load i64, i64* %94, align 8
  %149 = and i64 %148, 1
  %150 = icmp ne i64 %149, 0
  %151 = xor i1 %121, true
  %152 = select i1 %150, i1 %151, i1 false
  %153 = zext i1 %152 to i32
  br label %154

154:                                              ; preds = %147, %143
  %155 = phi i32 [ %146, %143 ], [ %153, %147 ]
  %156 = getelementptr inbounds %struct.walk, %struct.walk* %0, i32 0, i32 9
  store i32 %155, i32* %156, align 4
  br label %157

157:                                              ; preds = %154, %52
  %158 = getelementptr inbounds %struct.walk, %struct.walk* %0, i32 0, i32 4
  %159 = load i32, i32* %158, align 4
  %160 = add i32 %159, 1
  store i32 %160, i32* %158, align 4
  ret void
}

declare i32 @_Unwind_Backtrace(i32 (i8*, i8*)* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal i32 @on_walked(i8* noundef %0, i8* nocapture noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = bitcast i8* %1 to %struct.walk*
  %6 = bitcast i32* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %6) #20
  store i32 0, i32* %4, align 4
  %7 = call i32 @_Unwind_VRS_Get(i8* noundef %0, i32 noundef 0, i32 noundef 15, i32 noundef 0, i8* noundef nonnull %6) #17
  %8 = load i32, i32* %4, align 4
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %6) #20
  %9 = and i32 %8, -2
  %10 = getelementptr inbounds i8, i8* %1, i32 16
  %11 = bitcast i8* %10 to i32*
  %12 = load i32, i32* %11, align 4
  %13 = icmp eq i32 %12, 0
  %14 = add i32 %9, -1
  %15 = select i1 %13, i32 %9, i32 %14
  %16 = getelementptr inbounds i8, i8* %1, i32 12
  %17 = bitcast i8* %16 to i32*
  %18 = load i32, i32* %17, align 4
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %20, label %69

20:                                               ; preds = %2
  %21 = getelementptr inbounds i8, i8* %1, i32 8
  %22 = bitcast i8* %21 to i32*
  %23 = load i32, i32* %22, align 4
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %25, label %53

25:                                               ; preds = %20
  %26 = load %struct.code_range*, %struct.code_range** @libraries, align 4
  %27 = load i32, i32* @library_count, align 4
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %43, label %29

29:                                               ; preds = %25
  %30 = zext i32 %14 to i64
  br label %31

31:                                               ; preds = %31, %29
  %32 = phi i32 [ 0, %29 ], [ %41, %31 ]
  %33 = phi i32 [ %27, %29 ], [ %40, %31 ]
  %34 = add i32 %33, %32
  %35 = lshr i32 %34, 1
  %36 = getelementptr inbounds %struct.code_range, %struct.code_range* %26, i32 %35, i32 1
  %37 = load i64, i64* %36, align 8
  %38 = icmp ugt i64 %37, %30
  %39 = add nuw i32 %35, 1
  %40 = select i1 %38, i32 %35, i32 %33
  %41 = select i1 %38, i32 %32, i32 %39
  %42 = icmp ult i32 %41, %40
  br i1 %42, label %31, label %43, !llvm.loop !12

43:                                               ; preds = %31, %25
  %44 = phi i32 [ 0, %25 ], [ %41, %31 ]
  %45 = icmp ult i32 %44, %27
  br i1 %45, label %46, label %53

46:                                               ; preds = %43
  %47 = getelementptr inbounds %struct.code_range, %struct.code_range* %26, i32 %44
  %48 = getelementptr inbounds %struct.code_range, %struct.code_range* %47, i32 0, i32 0
  %49 = load i64, i64* %48, align 8
  %50 = zext i32 %14 to i64
  %51 = icmp ugt i64 %49, %50
  %52 = select i1 %51, %struct.code_range* null, %struct.code_range* %47
  br label %53

53:                                               ; preds = %46, %43, %20
  %54 = phi %struct.code_range* [ null, %20 ], [ null, %43 ], [ %52, %46 ]
  br i1 %24, label %57, label %55

55:                                               ; preds = %53
  %56 = icmp eq i32 %9, %23
  br i1 %56, label %64, label %66

57:                                               ; preds = %53
  %58 = icmp eq %struct.code_range* %54, null
  br i1 %58, label %64, label %59

59:                                               ; preds = %57
  %60 = getelementptr inbounds %struct.code_range, %struct.code_range* %54, i32 0, i32 2
  %61 = load i64, i64* %60, align 8
  %62 = and i64 %61, 3
  %63 = icmp eq i64 %62, 0
  br i1 %63, label %64, label %66

64:                                               ; preds = %59, %57, %55
  %65 = phi i32 [ %14, %59 ], [ %14, %57 ], [ %15, %55 ]
  store i32 1, i32* %17, align 4
  br label %66

66:                                               ; preds = %55, %59, %64
  %67 = phi i1 [ true, %64 ], [ false, %59 ], [ false, %55 ]
  %68 = phi i32 [ %65, %64 ], [ %15, %59 ], [ %15, %55 ]
  br i1 %67, label %69, label %96

69:                                               ; preds = %66, %2
  %70 = phi i32 [ %15, %2 ], [ %68, %66 ]
  %71 = load i32, i32* @fibre_end, align 4
  %72 = icmp ne i32 %71, 0
  %73 = icmp eq i32 %9, %71
  %74 = select i1 %72, i1 %73, i1 false
  br i1 %74, label %96, label %75

75:                                               ; preds = %69
  %76 = call i32 @_Unwind_GetRegionStart(i8* noundef %0) #17
  %77 = icmp eq i32 %76, ptrtoint (i32 (%struct.worker*, void (i8*, i8*)*, i8*, i8*)* @run_guarded to i32)
  %78 = icmp eq i32 %76, ptrtoint (void (i8*, i8*)* @run_start to i32)
  %79 = or i1 %77, %78
  br i1 %79, label %96, label %80

80:                                               ; preds = %75
  %81 = load i32, i32* %11, align 4
  %82 = icmp ugt i32 %81, 4095
  br i1 %82, label %96, label %83

83:                                               ; preds = %80
  %84 = load i32, i32* @telejit_frame_register, align 4
  %85 = icmp slt i32 %84, 0
  br i1 %85, label %90, label %86

86:                                               ; preds = %83
  %87 = bitcast i32* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %87) #20
  store i32 0, i32* %3, align 4
  %88 = call i32 @_Unwind_VRS_Get(i8* noundef %0, i32 noundef 0, i32 noundef %84, i32 noundef 0, i8* noundef nonnull %87) #17
  %89 = load i32, i32* %3, align 4
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %87) #20
  br label %90

90:                                               ; preds = %83, %86
  %91 = phi i32 [ %89, %86 ], [ 0, %83 ]
  %92 = load i32, i32* %11, align 4
  %93 = icmp eq i32 %92, 0
  %94 = select i1 %93, i32 %70, i32 %9
  %95 = call i32 @_Unwind_GetCFA(i8* noundef %0) #17
  call fastcc void @note_frame(%struct.walk* noundef %5, i32 noundef %70, i32 noundef %76, i32 noundef %94, i32 noundef %95, i32 noundef %91) #18
  br label %96

96:                                               ; preds = %90, %80, %75, %69, %66
  %97 = phi i32 [ 0, %66 ], [ 4, %69 ], [ 0, %90 ], [ 4, %80 ], [ 4, %75 ]
  ret i32 %97
}

; Function Attrs: nofree norecurse nosync nounwind
define internal fastcc void @end_run(%struct.walk* nocapture noundef %0, i32 noundef %1, i32 noundef %2) unnamed_addr #7 {
  %4 = getelementptr inbounds %struct.walk, %struct.walk* %0, i32 0, i32 5
  %5 = load i32, i32* %4, align 4
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %96, label %7

7:                                                ; preds = %3
  store i32 0, i32* %4, align 4
  %8 = getelementptr inbounds %struct.walk, %struct.walk* %0, i32 0, i32 1
  %9 = load %struct.report*, %struct.report** %8, align 4
  %10 = getelementptr inbounds %struct.report, %struct.report* %9, i32 0, i32 0
  %11 = load i32, i32* %10, align 8
  switch i32 %11, label %16 [
    i32 3, label %17
    i32 1, label %12
  ]

12:                                               ; preds = %7
  %13 = getelementptr inbounds %struct.report, %struct.report* %9, i32 0, i32 2
  %14 = load i32, i32* %13, align 8
  %15 = icmp eq i32 %14, 6
  br label %17

16:                                               ; preds = %7
  br label %17

17:                                               ; preds = %7, %16, %12
  %18 = phi i1 [ true, %7 ], [ %15, %12 ], [ false, %16 ]
  %19 = getelementptr inbounds %struct.walk, %struct.walk* %0, i32 0, i32 7
  %20 = load i32, i32* %19, align 4
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %39, label %22

22:                                               ; preds = %17
  %23 = getelementptr inbounds %struct.walk, %struct.walk* %0, i32 0, i32 9
  %24 = load i32, i32* %23, align 4
  %25 = and i32 %24, 1
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %31, label %27

27:                                               ; preds = %22
  %28 = getelementptr inbounds %struct.walk, %struct.walk* %0, i32 0, i32 6
  %29 = load i32, i32* %28, align 4
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %39

31:                                               ; preds = %27, %22
  %32 = and i32 %24, 2
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %96, label %34

34:                                               ; preds = %31
  br i1 %18, label %35, label %39

35:                                               ; preds = %34
  %36 = getelementptr inbounds %struct.walk, %struct.walk* %0, i32 0, i32 6
  %37 = load i32, i32* %36, align 4
  %38 = icmp eq i32 %37, 0
  br i1 %38, label %39, label %96

39:                                               ; preds = %35, %34, %27, %17
  %40 = getelementptr inbounds %struct.report, %struct.report* %9, i32 0, i32 1
  store i32 1, i32* %40, align 4
  %41 = getelementptr inbounds %struct.walk, %struct.walk* %0, i32 0, i32 6
  %42 = load i32, i32* %41, align 4
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %93, label %44

44:                                               ; preds = %39
  %45 = getelementptr inbounds %struct.walk, %struct.walk* %0, i32 0, i32 8
  %46 = load i32, i32* %45, align 4
  %47 = icmp ne i32 %46, 0
  %48 = icmp eq i32 %1, 0
  %49 = or i1 %48, %47
  br i1 %49, label %93, label %50

50:                                               ; preds = %44
  %51 = load i32, i32* @telejit_return_on_stack, align 4
  %52 = icmp eq i32 %51, 0
  br i1 %52, label %56, label %53

53:                                               ; preds = %50
  %54 = inttoptr i32 %1 to i32*
  %55 = getelementptr inbounds i32, i32* %54, i32 -1
  br label %93

56:                                               ; preds = %50
  %57 = getelementptr inbounds %struct.walk, %struct.walk* %0, i32 0, i32 11
  %58 = load i32, i32* %57, align 4
  %59 = load i32, i32* @telejit_frame_return, align 4
  %60 = add i32 %59, %58
  %61 = inttoptr i32 %60 to i32*
  %62 = getelementptr inbounds %struct.walk, %struct.walk* %0, i32 0, i32 10
  %63 = load i32, i32* %62, align 4
  %64 = inttoptr i32 %63 to i32*
  %65 = inttoptr i32 %1 to i32*
  %66 = icmp ult i32* %64, %65
  br i1 %66, label %67, label %78

67:                                               ; preds = %56, %74
  %68 = phi i32* [ %76, %74 ], [ %64, %56 ]
  %69 = phi i32* [ %75, %74 ], [ null, %56 ]
  %70 = load i32, i32* %68, align 4
  %71 = icmp eq i32 %70, %2
  br i1 %71, label %72, label %74

72:                                               ; preds = %67
  %73 = icmp eq i32* %68, %61
  br i1 %73, label %93, label %74

74:                                               ; preds = %72, %67
  %75 = phi i32* [ %69, %67 ], [ %68, %72 ]
  %76 = getelementptr inbounds i32, i32* %68, i32 1
  %77 = icmp ult i32* %76, %65
  br i1 %77, label %67, label %78, !llvm.loop !75

78:                                               ; preds = %74, %56
  %79 = phi i32* [ null, %56 ], [ %75, %74 ]
  %80 = icmp eq i32* %79, null
  br i1 %80, label %81, label %93

81:                                               ; preds = %78
  %82 = getelementptr inbounds %struct.walk, %struct.walk* %0, i32 0, i32 4
  %83 = load i32, i32* %82, align 4
  %84 = icmp eq i32 %83, 1
  br i1 %84, label %85, label %93

85:                                               ; preds = %81
  %86 = getelementptr inbounds %struct.walk, %struct.walk* %0, i32 0, i32 12
  %87 = load i32*, i32** %86, align 4
  %88 = icmp eq i32* %87, null
  br i1 %88, label %93, label %89

89:                                               ; preds = %85
  %90 = load i32, i32* %87, align 4
  %91 = icmp eq i32 %90, %2
  %92 = select i1 %91, i32* %87, i32* null
  br label %93

93:                                               ; preds = %72, %89, %85, %81, %78, %53, %39, %44
  %94 = phi i32* [ null, %44 ], [ null, %39 ], [ %55, %53 ], [ null, %85 ], [ null, %81 ], [ null, %78 ], [ %92, %89 ], [ %68, %72 ]
  %95 = getelementptr inbounds %struct.walk, %struct.walk* %0, i32 0, i32 13
  store i32* %94, i32** %95, align 4
  br label %96

96:                                               ; preds = %31, %35, %93, %3
  ret void
}

; Function Attrs: nounwind
define internal i32 @send_to_self(%struct.worker* noundef %0, i32 noundef %1) #0 {
  %3 = alloca %struct.opaque128, align 4
  %4 = alloca %struct.signal_action, align 4
  %5 = alloca %struct.opaque128, align 4
  %6 = alloca %struct.opaque128, align 4
  %7 = bitcast %struct.signal_action* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 140, i8* nonnull %7) #20
  %8 = add i32 %1, -65
  %9 = icmp ult i32 %8, -64
  br i1 %9, label %32, label %10

10:                                               ; preds = %2
  %11 = load i32, i32* @look_signal, align 4
  %12 = icmp eq i32 %11, %1
  %13 = load i32, i32* @interrupt_signal, align 4
  %14 = icmp eq i32 %13, %1
  %15 = icmp eq i32 %1, 11
  br i1 %15, label %32, label %16

16:                                               ; preds = %10, %20
  %17 = phi i32 [ %24, %20 ], [ 1, %10 ]
  %18 = phi i32 [ %17, %20 ], [ 0, %10 ]
  %19 = icmp eq i32 %17, 7
  br i1 %19, label %25, label %20, !llvm.loop !66

20:                                               ; preds = %16
  %21 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i32 0, i32 %17
  %22 = load i32, i32* %21, align 4
  %23 = icmp eq i32 %22, %1
  %24 = add nuw nsw i32 %17, 1
  br i1 %23, label %25, label %16, !llvm.loop !66

25:                                               ; preds = %16, %20
  %26 = icmp ult i32 %18, 6
  %27 = select i1 %26, i1 true, i1 %12
  %28 = select i1 %27, i1 true, i1 %14
  br i1 %28, label %32, label %29

29:                                               ; preds = %25
  %30 = call i32 @sigaction(i32 noundef %1, i8* noundef null, i8* noundef nonnull %7) #17
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %36, label %32

32:                                               ; preds = %10, %29, %25, %2
  %33 = call i32 @getpid() #17
  %34 = call i32 @gettid() #17
  %35 = call i32 @tgkill(i32 noundef %33, i32 noundef %34, i32 noundef %1) #17
  br label %113

36:                                               ; preds = %29
  %37 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 11, i32 0
  %38 = load i32, i32* %37, align 16
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %53, label %40

40:                                               ; preds = %36
  %41 = getelementptr inbounds [65 x %struct.anon.57], [65 x %struct.anon.57]* @said, i32 0, i32 %1, i32 0
  %42 = load i32, i32* %41, align 4
  %43 = icmp eq i32 %42, %38
  br i1 %43, label %44, label %53

44:                                               ; preds = %40
  %45 = load i1, i1* @is_child, align 4
  br i1 %45, label %53, label %46

46:                                               ; preds = %44
  %47 = call i32 @getpid() #17
  %48 = load i32, i32* @home_pid, align 4
  %49 = icmp eq i32 %47, %48
  br i1 %49, label %50, label %53

50:                                               ; preds = %46
  %51 = getelementptr inbounds [65 x %struct.anon.57], [65 x %struct.anon.57]* @said, i32 0, i32 %1, i32 1
  %52 = load i8*, i8** %51, align 4
  br label %56

53:                                               ; preds = %44, %36, %40, %46
  %54 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %4, i32 0, i32 0
  %55 = load i8*, i8** %54, align 4
  br label %56

56:                                               ; preds = %53, %50
  %57 = phi i8* [ %52, %50 ], [ %55, %53 ]
  %58 = ptrtoint i8* %57 to i32
  %59 = icmp eq i8* %57, inttoptr (i32 1 to i8*)
  br i1 %59, label %113, label %60

60:                                               ; preds = %56
  %61 = load i1, i1* @is_child, align 4
  br i1 %61, label %73, label %62

62:                                               ; preds = %60
  %63 = call i32 @getpid() #17
  %64 = load i32, i32* @home_pid, align 4
  %65 = icmp eq i32 %63, %64
  br i1 %65, label %66, label %73

66:                                               ; preds = %62
  %67 = add i32 %1, -1
  %68 = lshr i32 %67, 5
  %69 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 34, i32 0, i32 %68
  %70 = load i32, i32* %69, align 4
  %71 = and i32 %67, 31
  %72 = lshr i32 %70, %71
  br label %82

73:                                               ; preds = %62, %60
  %74 = bitcast %struct.opaque128* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %74) #20
  %75 = call i32 @pthread_sigmask(i32 noundef 0, i8* noundef null, i8* noundef nonnull %74) #17
  %76 = add i32 %1, -1
  %77 = lshr i32 %76, 5
  %78 = getelementptr inbounds %struct.opaque128, %struct.opaque128* %3, i32 0, i32 0, i32 %77
  %79 = load i32, i32* %78, align 4
  %80 = and i32 %76, 31
  %81 = lshr i32 %79, %80
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %74) #20
  br label %82

82:                                               ; preds = %66, %73
  %83 = phi i32 [ %72, %66 ], [ %81, %73 ]
  %84 = and i32 %83, 1
  %85 = icmp ne i32 %84, 0
  %86 = icmp ne i32 %1, 9
  %87 = and i1 %86, %85
  %88 = icmp ne i32 %1, 19
  %89 = and i1 %88, %87
  %90 = freeze i1 %85
  br i1 %90, label %91, label %92

91:                                               ; preds = %82
  switch i32 %1, label %99 [
    i32 19, label %92
    i32 9, label %92
  ]

92:                                               ; preds = %91, %91, %82
  %93 = icmp eq i8* %57, null
  br i1 %93, label %97, label %94

94:                                               ; preds = %92
  %95 = call fastcc i32 @is_first_code(i32 noundef %58) #18
  %96 = icmp eq i32 %95, 0
  br i1 %96, label %99, label %97

97:                                               ; preds = %94, %92
  switch i32 %1, label %98 [
    i32 23, label %113
    i32 18, label %113
    i32 17, label %113
    i32 28, label %113
  ]

98:                                               ; preds = %97
  call fastcc void @end_by_signal(%struct.worker* noundef %0, i32 noundef %1) #19
  unreachable

99:                                               ; preds = %91, %94
  %100 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 28
  store i32 1, i32* %100, align 16
  %101 = call i32 @getpid() #17
  %102 = call i32 @gettid() #17
  %103 = call i32 @tgkill(i32 noundef %101, i32 noundef %102, i32 noundef %1) #17
  %104 = icmp ne i32 %103, 0
  %105 = or i1 %89, %104
  br i1 %105, label %113, label %106

106:                                              ; preds = %99
  %107 = bitcast %struct.opaque128* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %107) #20
  %108 = bitcast %struct.opaque128* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %108) #20
  %109 = call i32 @sigemptyset(i8* noundef nonnull %107) #17
  %110 = call i32 @sigaddset(i8* noundef nonnull %107, i32 noundef %1) #17
  %111 = call i32 @pthread_sigmask(i32 noundef 1, i8* noundef nonnull %107, i8* noundef nonnull %108) #17
  %112 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %108, i8* noundef null) #17
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %108) #20
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %107) #20
  br label %113

113:                                              ; preds = %97, %97, %97, %97, %56, %106, %99, %32
  %114 = phi i32 [ %35, %32 ], [ 0, %56 ], [ 0, %106 ], [ %103, %99 ], [ 0, %97 ], [ 0, %97 ], [ 0, %97 ], [ 0, %97 ]
  call void @llvm.lifetime.end.p0i8(i64 140, i8* nonnull %7) #20
  ret i32 %114
}

declare i32 @sigaction(i32 noundef, i8* noundef, i8* noundef) local_unnamed_addr #2

declare i32 @tgkill(i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #2

declare i32 @gettid() local_unnamed_addr #2

; Function Attrs: nofree norecurse nosync nounwind readonly
define internal fastcc i32 @is_first_code(i32 noundef %0) unnamed_addr #8 {
  %2 = load i32, i32* @first_code_count, align 4
  %3 = icmp ne i32 %2, 0
  br i1 %3, label %4, label %20

4:                                                ; preds = %1
  %5 = zext i32 %0 to i64
  br label %6

6:                                                ; preds = %4, %16
  %7 = phi i1 [ %3, %4 ], [ %18, %16 ]
  %8 = phi i32 [ 0, %4 ], [ %17, %16 ]
  %9 = getelementptr inbounds [64 x %struct.range], [64 x %struct.range]* @first_code, i32 0, i32 %8, i32 0
  %10 = load i64, i64* %9, align 8
  %11 = icmp ugt i64 %10, %5
  br i1 %11, label %16, label %12

12:                                               ; preds = %6
  %13 = getelementptr inbounds [64 x %struct.range], [64 x %struct.range]* @first_code, i32 0, i32 %8, i32 1
  %14 = load i64, i64* %13, align 8
  %15 = icmp ugt i64 %14, %5
  br i1 %15, label %20, label %16

16:                                               ; preds = %6, %12
  %17 = add nuw i32 %8, 1
  %18 = icmp ult i32 %17, %2
  %19 = icmp eq i32 %17, %2
  br i1 %19, label %20, label %6, !llvm.loop !76

20:                                               ; preds = %16, %12, %1
  %21 = phi i1 [ %3, %1 ], [ %18, %16 ], [ %7, %12 ]
  %22 = zext i1 %21 to i32
  ret i32 %22
}

; Function Attrs: noreturn nounwind
define internal fastcc void @end_by_signal(%struct.worker* noundef %0, i32 noundef %1) unnamed_addr #3 {
  %3 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 23
  %4 = load %struct.report*, %struct.report** %3, align 4
  %5 = icmp eq %struct.report* %4, null
  br i1 %5, label %8, label %6

6:                                                ; preds = %2
  %7 = bitcast %struct.report* %4 to i64*
  br label %12

8:                                                ; preds = %2
  %9 = call i8* @mmap(i8* noundef null, i32 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i32 noundef 0) #17
  %10 = bitcast i8* %9 to %struct.report*
  %11 = icmp eq i8* %9, inttoptr (i32 -1 to i8*)
  br i1 %11, label %20, label %17

12:                                               ; preds = %12, %6
  %13 = phi i32 [ 0, %6 ], [ %15, %12 ]
  %14 = getelementptr inbounds i64, i64* %7, i32 %13
  store i64 0, i64* %14, align 8
  %15 = add nuw nsw i32 %13, 1
  %16 = icmp eq i32 %15, 512
  br i1 %16, label %17, label %12, !llvm.loop !8

17:                                               ; preds = %12, %8
  %18 = phi %struct.report* [ %10, %8 ], [ %4, %12 ]
  %19 = getelementptr inbounds %struct.report, %struct.report* %18, i32 0, i32 0
  store i32 1, i32* %19, align 8
  store %struct.report* %18, %struct.report** %3, align 4
  br label %20

20:                                               ; preds = %8, %17
  %21 = phi %struct.report* [ %18, %17 ], [ null, %8 ]
  %22 = icmp eq %struct.report* %21, null
  br i1 %22, label %27, label %23

23:                                               ; preds = %20
  %24 = getelementptr inbounds %struct.report, %struct.report* %21, i32 0, i32 2
  store i32 %1, i32* %24, align 8
  %25 = getelementptr inbounds %struct.report, %struct.report* %21, i32 0, i32 3
  store i32 -6, i32* %25, align 4
  %26 = call fastcc i32* @note_frames(%struct.worker* noundef %0, %struct.report* noundef nonnull %21, i8* noundef null) #18
  br label %27

27:                                               ; preds = %23, %20
  call fastcc void @end_task(%struct.worker* noundef %0, %struct.report* noundef %21) #19
  unreachable
}

declare i32 @sigemptyset(i8* noundef) local_unnamed_addr #2

declare i32 @sigaddset(i8* noundef, i32 noundef) local_unnamed_addr #2

declare i32 @pthread_sigmask(i32 noundef, i8* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: noreturn nounwind
define internal fastcc void @end_task(%struct.worker* noundef %0, %struct.report* noundef %1) unnamed_addr #3 {
  %3 = load i1, i1* @is_isolated, align 4
  br i1 %3, label %4, label %5

4:                                                ; preds = %2
  call fastcc void @end_isolated(%struct.report* noundef %1) #19
  unreachable

5:                                                ; preds = %2
  %6 = icmp eq %struct.report* %1, null
  br i1 %6, label %12, label %7

7:                                                ; preds = %5
  %8 = getelementptr inbounds %struct.report, %struct.report* %1, i32 0, i32 1
  %9 = load i32, i32* %8, align 4
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %12, label %11

11:                                               ; preds = %7
  call fastcc void @end_process(%struct.worker* noundef %0, %struct.report* noundef nonnull %1) #19
  unreachable

12:                                               ; preds = %7, %5
  call fastcc void @leave(%struct.worker* noundef %0) #19
  unreachable
}

; Function Attrs: noreturn nounwind
define internal fastcc void @end_isolated(%struct.report* noundef readonly %0) unnamed_addr #3 {
  %2 = load %struct.legacy*, %struct.legacy** @isolated_legacy, align 4
  %3 = getelementptr inbounds %struct.legacy, %struct.legacy* %2, i32 1
  %4 = bitcast %struct.legacy* %3 to i8*
  %5 = load %struct.isolated*, %struct.isolated** @isolated_call, align 4
  %6 = getelementptr inbounds %struct.isolated, %struct.isolated* %5, i32 0, i32 2
  %7 = bitcast %union.anon.60* %6 to i8**
  %8 = load i8*, i8** %7, align 8
  %9 = getelementptr inbounds %struct.isolated, %struct.isolated* %5, i32 0, i32 3
  %10 = load i64, i64* %9, align 8
  %11 = trunc i64 %10 to i32
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %20, label %13

13:                                               ; preds = %1, %13
  %14 = phi i32 [ %18, %13 ], [ 0, %1 ]
  %15 = getelementptr inbounds i8, i8* %8, i32 %14
  %16 = load i8, i8* %15, align 1
  %17 = getelementptr inbounds i8, i8* %4, i32 %14
  store i8 %16, i8* %17, align 1
  %18 = add nuw i32 %14, 1
  %19 = icmp eq i32 %18, %11
  br i1 %19, label %20, label %13, !llvm.loop !27

20:                                               ; preds = %13, %1
  %21 = icmp eq %struct.report* %0, null
  br i1 %21, label %29, label %22

22:                                               ; preds = %20
  %23 = bitcast %struct.legacy* %2 to i8*
  %24 = bitcast %struct.report* %0 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(3248) %23, i8* noundef nonnull align 8 dereferenceable(3248) %24, i32 3248, i1 false)
  %25 = getelementptr inbounds %struct.report, %struct.report* %0, i32 0, i32 1
  %26 = load i32, i32* %25, align 4
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %28, label %29

28:                                               ; preds = %22
  call fastcc void @flush_streams() #18
  br label %29

29:                                               ; preds = %20, %28, %22
  call void @_exit(i32 noundef 127) #22
  unreachable
}

; Function Attrs: noreturn nounwind
define internal fastcc void @end_process(%struct.worker* nocapture noundef %0, %struct.report* noundef %1) unnamed_addr #3 {
  %3 = alloca [24 x i8], align 1
  %4 = alloca [24 x i8], align 1
  %5 = alloca [256 x i8], align 1
  %6 = alloca %struct.timespec, align 4
  %7 = alloca %struct.timespec, align 4
  %8 = alloca %struct.timespec, align 4
  %9 = alloca %struct.opaque128, align 4
  call fastcc void @tell_end(%struct.worker* noundef %0, %struct.report* noundef %1) #18
  %10 = bitcast %struct.timespec* %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %10) #20
  %11 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %10) #17
  %12 = getelementptr inbounds %struct.timespec, %struct.timespec* %8, i32 0, i32 0
  %13 = load i32, i32* %12, align 4
  %14 = sext i32 %13 to i64
  %15 = mul nsw i64 %14, 1000000
  %16 = getelementptr inbounds %struct.timespec, %struct.timespec* %8, i32 0, i32 1
  %17 = load i32, i32* %16, align 4
  %18 = sext i32 %17 to i64
  %19 = udiv i64 %18, 1000
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %10) #20
  %20 = add nsw i64 %15, 60000000
  %21 = add nsw i64 %20, %19
  %22 = getelementptr inbounds %struct.report, %struct.report* %1, i32 0, i32 10
  %23 = bitcast %struct.timespec* %7 to i8*
  %24 = getelementptr inbounds %struct.timespec, %struct.timespec* %7, i32 0, i32 0
  %25 = getelementptr inbounds %struct.timespec, %struct.timespec* %7, i32 0, i32 1
  %26 = bitcast %struct.timespec* %6 to i8*
  %27 = getelementptr inbounds %struct.timespec, %struct.timespec* %6, i32 0, i32 0
  %28 = getelementptr inbounds %struct.timespec, %struct.timespec* %6, i32 0, i32 1
  %29 = getelementptr inbounds [256 x i8], [256 x i8]* %5, i32 0, i32 0
  br label %30

30:                                               ; preds = %2, %75
  %31 = phi i32 [ 0, %2 ], [ %78, %75 ]
  %32 = load atomic i32, i32* %22 acquire, align 4
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %34, label %44

34:                                               ; preds = %30
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %23) #20
  %35 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %23) #17
  %36 = load i32, i32* %24, align 4
  %37 = sext i32 %36 to i64
  %38 = mul nsw i64 %37, 1000000
  %39 = load i32, i32* %25, align 4
  %40 = sext i32 %39 to i64
  %41 = udiv i64 %40, 1000
  %42 = add nsw i64 %41, %38
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %23) #20
  %43 = icmp ult i64 %42, %21
  br i1 %43, label %48, label %44

44:                                               ; preds = %75, %30, %34
  %45 = getelementptr inbounds %struct.report, %struct.report* %1, i32 0, i32 10
  %46 = load i32, i32* %45, align 4
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %80, label %155

48:                                               ; preds = %34
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %26) #20
  store i32 0, i32* %27, align 4
  store i32 1000000, i32* %28, align 4
  %49 = call i32 @nanosleep(i8* noundef nonnull %26, i8* noundef null) #17
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %26) #20
  %50 = load i32, i32* @home_pid, align 4
  call void @llvm.lifetime.start.p0i8(i64 256, i8* nonnull %29) #20
  %51 = call fastcc i32 @read_of_thread(i32 noundef %50, i8* noundef getelementptr inbounds ([7 x i8], [7 x i8]* @.str.1, i32 0, i32 0), i8* noundef nonnull %29, i32 noundef 256) #17
  %52 = icmp slt i32 %51, 1
  br i1 %52, label %75, label %53

53:                                               ; preds = %48, %73
  %54 = phi i8* [ %74, %73 ], [ %29, %48 ]
  %55 = load i8, i8* %54, align 1
  switch i8 %55, label %73 [
    i8 0, label %75
    i8 10, label %56
  ]

56:                                               ; preds = %53
  %57 = getelementptr inbounds i8, i8* %54, i32 1
  %58 = load i8, i8* %57, align 1
  %59 = icmp eq i8 %58, 83
  br i1 %59, label %60, label %73

60:                                               ; preds = %56
  %61 = getelementptr inbounds i8, i8* %54, i32 2
  %62 = load i8, i8* %61, align 1
  %63 = icmp eq i8 %62, 116
  br i1 %63, label %64, label %73

64:                                               ; preds = %60
  %65 = getelementptr inbounds i8, i8* %54, i32 3
  %66 = load i8, i8* %65, align 1
  %67 = icmp eq i8 %66, 97
  br i1 %67, label %68, label %73

68:                                               ; preds = %64
  %69 = getelementptr inbounds i8, i8* %54, i32 8
  %70 = load i8, i8* %69, align 1
  %71 = icmp eq i8 %70, 82
  %72 = zext i1 %71 to i32
  br label %75

73:                                               ; preds = %64, %60, %56, %53
  %74 = getelementptr inbounds i8, i8* %54, i32 1
  br label %53, !llvm.loop !77

75:                                               ; preds = %53, %48, %68
  %76 = phi i32 [ 0, %48 ], [ %72, %68 ], [ 0, %53 ]
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %29) #20
  %77 = xor i32 %76, 1
  %78 = add nuw nsw i32 %77, %31
  %79 = icmp ult i32 %78, 2000
  br i1 %79, label %30, label %44, !llvm.loop !78

80:                                               ; preds = %44
  %81 = getelementptr inbounds %struct.report, %struct.report* %1, i32 0, i32 1
  %82 = load i32, i32* %81, align 4
  %83 = icmp eq i32 %82, 2
  %84 = select i1 %83, i8* getelementptr inbounds ([79 x i8], [79 x i8]* @.str.2, i32 0, i32 0), i8* getelementptr inbounds ([65 x i8], [65 x i8]* @.str.3, i32 0, i32 0)
  %85 = call i32 @strlen(i8* noundef %84) #17
  %86 = call i32 @write(i32 noundef 2, i8* noundef %84, i32 noundef %85) #17
  %87 = getelementptr inbounds %struct.report, %struct.report* %1, i32 0, i32 2
  %88 = load i32, i32* %87, align 8
  %89 = icmp eq i32 %88, 0
  %90 = select i1 %89, i8* getelementptr inbounds ([6 x i8], [6 x i8]* @.str.5, i32 0, i32 0), i8* getelementptr inbounds ([8 x i8], [8 x i8]* @.str.4, i32 0, i32 0)
  %91 = call i32 @strlen(i8* noundef %90) #17
  %92 = call i32 @write(i32 noundef 2, i8* noundef %90, i32 noundef %91) #17
  %93 = load i32, i32* %87, align 8
  %94 = icmp eq i32 %93, 0
  br i1 %94, label %95, label %98

95:                                               ; preds = %80
  %96 = getelementptr inbounds %struct.report, %struct.report* %1, i32 0, i32 5
  %97 = load i32, i32* %96, align 8
  br label %98

98:                                               ; preds = %95, %80
  %99 = phi i32 [ %97, %95 ], [ %93, %80 ]
  %100 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i32 0, i32 0
  call void @llvm.lifetime.start.p0i8(i64 24, i8* nonnull %100) #20
  %101 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i32 0, i32 23
  store i8 0, i8* %101, align 1
  br label %102

102:                                              ; preds = %102, %98
  %103 = phi i32 [ %99, %98 ], [ %106, %102 ]
  %104 = phi i32 [ 23, %98 ], [ %111, %102 ]
  %105 = freeze i32 %103
  %106 = udiv i32 %105, 10
  %107 = mul i32 %106, 10
  %108 = sub i32 %105, %107
  %109 = getelementptr inbounds [17 x i8], [17 x i8]* @.str.9, i32 0, i32 %108
  %110 = load i8, i8* %109, align 1
  %111 = add i32 %104, -1
  %112 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i32 0, i32 %111
  store i8 %110, i8* %112, align 1
  %113 = icmp ult i32 %103, 10
  br i1 %113, label %114, label %102, !llvm.loop !79

114:                                              ; preds = %102
  %115 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i32 0, i32 %111
  %116 = call i32 @strlen(i8* noundef nonnull %115) #17
  %117 = call i32 @write(i32 noundef 2, i8* noundef nonnull %115, i32 noundef %116) #17
  call void @llvm.lifetime.end.p0i8(i64 24, i8* nonnull %100) #20
  %118 = call i32 @strlen(i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.6, i32 0, i32 0)) #17
  %119 = call i32 @write(i32 noundef 2, i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.6, i32 0, i32 0), i32 noundef %118) #17
  %120 = getelementptr inbounds %struct.report, %struct.report* %1, i32 0, i32 8
  %121 = load i32, i32* %120, align 4
  %122 = icmp eq i32 %121, 0
  br i1 %122, label %152, label %123

123:                                              ; preds = %114
  %124 = getelementptr inbounds [24 x i8], [24 x i8]* %3, i32 0, i32 0
  %125 = getelementptr inbounds [24 x i8], [24 x i8]* %3, i32 0, i32 23
  br label %126

126:                                              ; preds = %143, %123
  %127 = phi i32 [ 0, %123 ], [ %147, %143 ]
  %128 = call i32 @strlen(i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.7, i32 0, i32 0)) #17
  %129 = call i32 @write(i32 noundef 2, i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.7, i32 0, i32 0), i32 noundef %128) #17
  %130 = getelementptr inbounds %struct.report, %struct.report* %1, i32 0, i32 12, i32 %127
  %131 = load i64, i64* %130, align 8
  %132 = trunc i64 %131 to i32
  call void @llvm.lifetime.start.p0i8(i64 24, i8* nonnull %124) #20
  store i8 0, i8* %125, align 1
  br label %133

133:                                              ; preds = %133, %126
  %134 = phi i32 [ %132, %126 ], [ %141, %133 ]
  %135 = phi i32 [ 23, %126 ], [ %139, %133 ]
  %136 = and i32 %134, 15
  %137 = getelementptr inbounds [17 x i8], [17 x i8]* @.str.9, i32 0, i32 %136
  %138 = load i8, i8* %137, align 1
  %139 = add nsw i32 %135, -1
  %140 = getelementptr inbounds [24 x i8], [24 x i8]* %3, i32 0, i32 %139
  store i8 %138, i8* %140, align 1
  %141 = lshr i32 %134, 4
  %142 = icmp ult i32 %134, 16
  br i1 %142, label %143, label %133, !llvm.loop !79

143:                                              ; preds = %133
  %144 = getelementptr inbounds [24 x i8], [24 x i8]* %3, i32 0, i32 %139
  %145 = call i32 @strlen(i8* noundef nonnull %144) #17
  %146 = call i32 @write(i32 noundef 2, i8* noundef nonnull %144, i32 noundef %145) #17
  call void @llvm.lifetime.end.p0i8(i64 24, i8* nonnull %124) #20
  %147 = add nuw nsw i32 %127, 1
  %148 = load i32, i32* %120, align 4
  %149 = icmp ult i32 %147, %148
  %150 = icmp ult i32 %127, 15
  %151 = and i1 %150, %149
  br i1 %151, label %126, label %152, !llvm.loop !80

152:                                              ; preds = %143, %114
  %153 = call i32 @strlen(i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.8, i32 0, i32 0)) #17
  %154 = call i32 @write(i32 noundef 2, i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.8, i32 0, i32 0), i32 noundef %153) #17
  br label %155

155:                                              ; preds = %152, %44
  %156 = getelementptr inbounds %struct.report, %struct.report* %1, i32 0, i32 2
  %157 = load i32, i32* %156, align 8
  %158 = icmp eq i32 %157, 0
  %159 = add i32 %157, -23
  %160 = icmp ult i32 %159, -4
  %161 = select i1 %160, i32 %157, i32 6
  %162 = select i1 %158, i32 6, i32 %161
  %163 = bitcast %struct.opaque128* %9 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %163) #20
  %164 = call i8* @signal(i32 noundef %162, i8* noundef null) #17
  %165 = call i32 @sigemptyset(i8* noundef nonnull %163) #17
  %166 = call i32 @sigaddset(i8* noundef nonnull %163, i32 noundef %162) #17
  %167 = call i32 @pthread_sigmask(i32 noundef 1, i8* noundef nonnull %163, i8* noundef null) #17
  %168 = call i32 @getpid() #17
  %169 = call i32 @gettid() #17
  %170 = call i32 @tgkill(i32 noundef %168, i32 noundef %169, i32 noundef %162) #17
  %171 = add nsw i32 %162, 128
  call void @_exit(i32 noundef %171) #22
  unreachable
}

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i32(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i32, i1 immarg) #9

; Function Attrs: nounwind
define internal fastcc void @flush_streams() unnamed_addr #0 {
  %weak.6 = icmp ne i8* (i8*)* @_ZNSo5flushEv, null
  br i1 %weak.6, label %1, label %5

1:                                                ; preds = %0
  %2 = call i8* @_ZNSo5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt4cout, i32 0, i32 0)) #17
  %3 = call i8* @_ZNSo5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt4cerr, i32 0, i32 0)) #17
  %4 = call i8* @_ZNSo5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt4clog, i32 0, i32 0)) #17
  br label %5

5:                                                ; preds = %1, %0
  %weak.7 = icmp ne i8* (i8*)* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv, null
  br i1 %weak.7, label %6, label %10

6:                                                ; preds = %5
  %7 = call i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt5wcout, i32 0, i32 0)) #17
  %8 = call i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt5wcerr, i32 0, i32 0)) #17
  %9 = call i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt5wclog, i32 0, i32 0)) #17
  br label %10

10:                                               ; preds = %6, %5
  %11 = call i32 @fflush(i8* noundef null) #17
  ret void
}

; Function Attrs: noreturn
declare void @_exit(i32 noundef) local_unnamed_addr #10

declare extern_weak i8* @_ZNSo5flushEv(i8* noundef) #2

declare extern_weak i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef) #2

declare i32 @fflush(i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal fastcc void @tell_end(%struct.worker* nocapture noundef %0, %struct.report* noundef %1) unnamed_addr #0 {
  %3 = alloca %struct.notification, align 8
  %4 = alloca %struct.notification, align 8
  %5 = alloca i32, align 4
  %6 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 12
  %7 = load i8* (i8*)*, i8* (i8*)** %6, align 16
  %8 = icmp eq i8* (i8*)* %7, null
  br i1 %8, label %9, label %37

9:                                                ; preds = %2
  %10 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 4
  %11 = load %struct.task*, %struct.task** %10, align 16
  %12 = getelementptr inbounds %struct.task, %struct.task* %11, i32 0, i32 8
  %13 = bitcast %union.anon.3* %12 to %struct.report**
  store %struct.report* %1, %struct.report** %13, align 8
  %14 = getelementptr inbounds %struct.task, %struct.task* %11, i32 0, i32 3
  %15 = load i64, i64* %14, align 8
  %16 = getelementptr inbounds %struct.task, %struct.task* %11, i32 0, i32 5
  %17 = atomicrmw xchg i32* %16, i32 2 acq_rel, align 4
  switch i32 %17, label %85 [
    i32 0, label %18
    i32 1, label %21
  ]

18:                                               ; preds = %9
  %19 = load i32, i32* @telejit_syscall_futex, align 4
  %20 = call i32 (i32, ...) @syscall(i32 noundef %19, i32* noundef nonnull %16, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #17
  br label %85

21:                                               ; preds = %9
  %22 = bitcast %struct.notification* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 40, i8* nonnull %22) #20
  %23 = getelementptr inbounds %struct.notification, %struct.notification* %4, i32 0, i32 0
  store i64 %15, i64* %23, align 8
  %24 = getelementptr inbounds %struct.notification, %struct.notification* %4, i32 0, i32 1
  store i64 0, i64* %24, align 8
  %25 = getelementptr inbounds %struct.notification, %struct.notification* %4, i32 0, i32 2
  store i64 0, i64* %25, align 8
  %26 = getelementptr inbounds %struct.notification, %struct.notification* %4, i32 0, i32 3
  store i64 0, i64* %26, align 8
  %27 = getelementptr inbounds %struct.notification, %struct.notification* %4, i32 0, i32 4
  store i64 0, i64* %27, align 8
  br label %28

28:                                               ; preds = %32, %21
  %29 = load i32, i32* @notify_fd, align 4
  %30 = call i32 @write(i32 noundef %29, i8* noundef nonnull %22, i32 noundef 40) #17
  %31 = icmp sgt i32 %30, 0
  br i1 %31, label %36, label %32

32:                                               ; preds = %28
  %33 = call i32* @__errno_location() #17
  %34 = load i32, i32* %33, align 4
  %35 = icmp eq i32 %34, 4
  br i1 %35, label %28, label %36, !llvm.loop !14

36:                                               ; preds = %32, %28
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %22) #20
  br label %85

37:                                               ; preds = %2
  %38 = bitcast i32* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %38) #20
  %39 = call i32 @pthread_setcancelstate(i32 noundef 1, i32* noundef nonnull %5) #17
  %40 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 17
  %41 = load i32, i32* %40, align 4
  %42 = zext i32 %41 to i64
  %43 = getelementptr inbounds %struct.report, %struct.report* %1, i32 0, i32 15, i32 0
  store i64 %42, i64* %43, align 8
  %44 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 8
  %45 = load i8*, i8** %44, align 16
  %46 = ptrtoint i8* %45 to i32
  %47 = zext i32 %46 to i64
  %48 = getelementptr inbounds %struct.report, %struct.report* %1, i32 0, i32 15, i32 1
  store i64 %47, i64* %48, align 8
  %49 = getelementptr inbounds %struct.report, %struct.report* %1, i32 0, i32 15, i32 2
  %50 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 11
  %51 = bitcast %struct.origin* %49 to i8*
  %52 = bitcast %struct.origin* %50 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(16) %51, i8* noundef nonnull align 16 dereferenceable(16) %52, i32 16, i1 false) #20
  %53 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 22
  %54 = load i8*, i8** %53, align 8
  %55 = getelementptr inbounds %struct.report, %struct.report* %1, i32 0, i32 15, i32 3
  %56 = bitcast %union.anon.4* %55 to i8**
  store i8* %54, i8** %56, align 8
  %57 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 10
  %58 = load i32, i32* %57, align 8
  %59 = getelementptr inbounds %struct.report, %struct.report* %1, i32 0, i32 15, i32 4
  store i32 %58, i32* %59, align 8
  %60 = getelementptr inbounds %struct.report, %struct.report* %1, i32 0, i32 15, i32 5, i32 0
  %61 = call i32 (i32, ...) @prctl(i32 noundef 16, i8* noundef nonnull %60, i32 noundef 0, i32 noundef 0, i32 noundef 0) #17
  %62 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 23
  store %struct.report* null, %struct.report** %62, align 4
  %63 = ptrtoint %struct.report* %1 to i32
  %64 = zext i32 %63 to i64
  %65 = bitcast %struct.notification* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 40, i8* nonnull %65)
  %66 = getelementptr inbounds %struct.notification, %struct.notification* %3, i32 0, i32 0
  store i64 %64, i64* %66, align 8
  %67 = getelementptr inbounds %struct.notification, %struct.notification* %3, i32 0, i32 1
  store i64 1, i64* %67, align 8
  %68 = getelementptr inbounds %struct.notification, %struct.notification* %3, i32 0, i32 2
  store i64 0, i64* %68, align 8
  %69 = getelementptr inbounds %struct.notification, %struct.notification* %3, i32 0, i32 3
  store i64 0, i64* %69, align 8
  %70 = getelementptr inbounds %struct.notification, %struct.notification* %3, i32 0, i32 4
  store i64 0, i64* %70, align 8
  br label %71

71:                                               ; preds = %75, %37
  %72 = load i32, i32* @notify_fd, align 4
  %73 = call i32 @write(i32 noundef %72, i8* noundef nonnull %65, i32 noundef 40) #17
  %74 = icmp sgt i32 %73, 0
  br i1 %74, label %83, label %75

75:                                               ; preds = %71
  %76 = call i32* @__errno_location() #17
  %77 = load i32, i32* %76, align 4
  %78 = icmp eq i32 %77, 4
  br i1 %78, label %71, label %79, !llvm.loop !14

79:                                               ; preds = %75
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %65)
  br i1 %74, label %84, label %80

80:                                               ; preds = %79
  %81 = bitcast %struct.report* %1 to i8*
  %82 = call i32 @munmap(i8* noundef %81, i32 noundef 4096) #17
  br label %84

83:                                               ; preds = %71
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %65)
  br label %84

84:                                               ; preds = %83, %80, %79
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %38) #20
  br label %85

85:                                               ; preds = %36, %18, %9, %84
  ret void
}

declare i8* @signal(i32 noundef, i8* noundef) local_unnamed_addr #2

declare i32 @pthread_setcancelstate(i32 noundef, i32* noundef) local_unnamed_addr #2

declare i32 @prctl(i32 noundef, ...) local_unnamed_addr #2

declare i32 @munmap(i8* noundef, i32 noundef) local_unnamed_addr #2

declare i32 @syscall(i32 noundef, ...) local_unnamed_addr #2

declare i32 @write(i32 noundef, i8* noundef, i32 noundef) local_unnamed_addr #2

declare i32* @__errno_location() local_unnamed_addr #2

declare i32 @clock_gettime(i32 noundef, i8* noundef) local_unnamed_addr #2

declare i32 @nanosleep(i8* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal fastcc i32 @read_of_thread(i32 noundef %0, i8* nocapture noundef readonly %1, i8* noundef %2, i32 noundef %3) unnamed_addr #0 {
  %5 = alloca [64 x i8], align 1
  %6 = alloca [12 x i8], align 1
  %7 = getelementptr inbounds [64 x i8], [64 x i8]* %5, i32 0, i32 0
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %7) #20
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 1 dereferenceable(64) %7, i8* noundef nonnull align 1 dereferenceable(64) getelementptr inbounds ([64 x i8], [64 x i8]* @__const.read_of_thread.path, i32 0, i32 0), i32 64, i1 false)
  %8 = getelementptr inbounds [12 x i8], [12 x i8]* %6, i32 0, i32 0
  call void @llvm.lifetime.start.p0i8(i64 12, i8* nonnull %8) #20
  %9 = icmp eq i32 %0, 0
  br i1 %9, label %10, label %13

10:                                               ; preds = %13, %4
  %11 = phi i32 [ 0, %4 ], [ %22, %13 ]
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %34, label %25

13:                                               ; preds = %4, %13
  %14 = phi i32 [ %17, %13 ], [ %0, %4 ]
  %15 = phi i32 [ %22, %13 ], [ 0, %4 ]
  %16 = freeze i32 %14
  %17 = udiv i32 %16, 10
  %18 = mul i32 %17, 10
  %19 = sub i32 %16, %18
  %20 = trunc i32 %19 to i8
  %21 = or i8 %20, 48
  %22 = add i32 %15, 1
  %23 = getelementptr inbounds [12 x i8], [12 x i8]* %6, i32 0, i32 %15
  store i8 %21, i8* %23, align 1
  %24 = icmp ult i32 %14, 10
  br i1 %24, label %10, label %13, !llvm.loop !81

25:                                               ; preds = %10, %25
  %26 = phi i32 [ %28, %25 ], [ %11, %10 ]
  %27 = phi i32 [ %31, %25 ], [ 16, %10 ]
  %28 = add i32 %26, -1
  %29 = getelementptr inbounds [12 x i8], [12 x i8]* %6, i32 0, i32 %28
  %30 = load i8, i8* %29, align 1
  %31 = add i32 %27, 1
  %32 = getelementptr inbounds [64 x i8], [64 x i8]* %5, i32 0, i32 %27
  store i8 %30, i8* %32, align 1
  %33 = icmp eq i32 %28, 0
  br i1 %33, label %34, label %25, !llvm.loop !82

34:                                               ; preds = %25, %10
  %35 = phi i32 [ 16, %10 ], [ %31, %25 ]
  %36 = getelementptr inbounds [64 x i8], [64 x i8]* %5, i32 0, i32 %35
  store i8 47, i8* %36, align 1
  br label %37

37:                                               ; preds = %37, %34
  %38 = phi i32 [ %35, %34 ], [ %40, %37 ]
  %39 = phi i8* [ %1, %34 ], [ %44, %37 ]
  %40 = add i32 %38, 1
  %41 = load i8, i8* %39, align 1
  %42 = getelementptr inbounds [64 x i8], [64 x i8]* %5, i32 0, i32 %40
  store i8 %41, i8* %42, align 1
  %43 = icmp eq i8 %41, 0
  %44 = getelementptr inbounds i8, i8* %39, i32 1
  br i1 %43, label %45, label %37, !llvm.loop !83

45:                                               ; preds = %37
  %46 = call i32 (i8*, i32, ...) @open(i8* noundef nonnull %7, i32 noundef 524288) #17
  %47 = icmp slt i32 %46, 0
  br i1 %47, label %55, label %48

48:                                               ; preds = %45
  %49 = add i32 %3, -1
  %50 = call i32 @read(i32 noundef %46, i8* noundef %2, i32 noundef %49) #17
  %51 = call i32 @close(i32 noundef %46) #17
  %52 = icmp sgt i32 %50, 0
  %53 = select i1 %52, i32 %50, i32 0
  %54 = getelementptr inbounds i8, i8* %2, i32 %53
  store i8 0, i8* %54, align 1
  br label %55

55:                                               ; preds = %45, %48
  %56 = phi i32 [ %50, %48 ], [ -1, %45 ]
  call void @llvm.lifetime.end.p0i8(i64 12, i8* nonnull %8) #20
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %7) #20
  ret i32 %56
}

declare i32 @open(i8* noundef, i32 noundef, ...) local_unnamed_addr #2

declare i32 @read(i32 noundef, i8* noundef, i32 noundef) local_unnamed_addr #2

declare i32 @close(i32 noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal fastcc void @say(i8* noundef %0) unnamed_addr #0 {
  %2 = call i32 @strlen(i8* noundef %0) #17
  %3 = call i32 @write(i32 noundef 2, i8* noundef %0, i32 noundef %2) #17
  ret void
}

declare i32 @strlen(i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal void @run(%struct.registration* noundef %0, i32 noundef %1) #0 {
  %3 = alloca %struct.opaque128, align 4
  %4 = alloca %struct.opaque128, align 4
  %5 = alloca %struct.signal_action, align 4
  %6 = alloca %struct.registration, align 8
  %7 = bitcast %struct.registration* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 56, i8* nonnull %7) #20
  %8 = bitcast %struct.registration* %0 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(56) %7, i8* noundef nonnull align 8 dereferenceable(56) %8, i32 56, i1 false)
  %9 = getelementptr inbounds %struct.registration, %struct.registration* %6, i32 0, i32 1
  %10 = load i32, i32* %9, align 4
  %11 = icmp eq i32 %10, 8
  br i1 %11, label %12, label %13

12:                                               ; preds = %2
  call void @__cxa_finalize(i8* noundef %8) #17
  br label %13

13:                                               ; preds = %12, %2
  call void @free(i8* noundef %8) #17
  switch i32 %10, label %109 [
    i32 1, label %14
    i32 2, label %20
    i32 4, label %26
    i32 16, label %53
  ]

14:                                               ; preds = %13
  %15 = getelementptr inbounds %struct.registration, %struct.registration* %6, i32 0, i32 2
  %16 = bitcast [3 x i8*]* %15 to void (i8*)**
  %17 = load void (i8*)*, void (i8*)** %16, align 8
  %18 = getelementptr inbounds %struct.registration, %struct.registration* %6, i32 0, i32 2, i32 1
  %19 = load i8*, i8** %18, align 4
  call void %17(i8* noundef %19) #17
  br label %109

20:                                               ; preds = %13
  %21 = getelementptr inbounds %struct.registration, %struct.registration* %6, i32 0, i32 2
  %22 = bitcast [3 x i8*]* %21 to void (i32, i8*)**
  %23 = load void (i32, i8*)*, void (i32, i8*)** %22, align 8
  %24 = getelementptr inbounds %struct.registration, %struct.registration* %6, i32 0, i32 2, i32 1
  %25 = load i8*, i8** %24, align 4
  call void %23(i32 noundef %1, i8* noundef %25) #17
  br label %109

26:                                               ; preds = %13
  %27 = getelementptr inbounds %struct.registration, %struct.registration* %6, i32 0, i32 3, i32 1
  %28 = load i64, i64* %27, align 8
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %109, label %30

30:                                               ; preds = %26
  %31 = getelementptr inbounds %struct.registration, %struct.registration* %6, i32 0, i32 3
  %32 = bitcast %struct.function_array* %31 to void (i32, i8**, i8**)***
  %33 = getelementptr inbounds %struct.registration, %struct.registration* %6, i32 0, i32 3, i32 2
  %34 = trunc i64 %28 to i32
  %35 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %32, align 8
  %36 = load i64, i64* %33, align 8
  %37 = icmp eq i64 %36, 0
  br label %38

38:                                               ; preds = %49, %30
  %39 = phi i32 [ 0, %30 ], [ %50, %49 ]
  %40 = xor i32 %39, -1
  %41 = add i32 %40, %34
  %42 = select i1 %37, i32 %39, i32 %41
  %43 = getelementptr inbounds void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %35, i32 %42
  %44 = load void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %43, align 4
  %45 = ptrtoint void (i32, i8**, i8**)* %44 to i32
  %46 = add i32 %45, -1
  %47 = icmp ult i32 %46, -2
  br i1 %47, label %48, label %49

48:                                               ; preds = %38
  call void %44(i32 noundef 0, i8** noundef null, i8** noundef null) #17
  br label %49

49:                                               ; preds = %48, %38
  %50 = add i32 %39, 1
  %51 = zext i32 %50 to i64
  %52 = icmp ugt i64 %28, %51
  br i1 %52, label %38, label %109, !llvm.loop !24

53:                                               ; preds = %13
  %54 = getelementptr inbounds %struct.registration, %struct.registration* %6, i32 0, i32 4
  %55 = load i32, i32* %54, align 8
  %56 = getelementptr inbounds %struct.registration, %struct.registration* %6, i32 0, i32 2, i32 0
  %57 = load i8*, i8** %56, align 8
  %58 = bitcast %struct.opaque128* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %58) #20
  %59 = bitcast %struct.signal_action* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 140, i8* nonnull %59) #20
  %60 = bitcast %struct.opaque128* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %60) #20
  %61 = call i32 @sigfillset(i8* noundef nonnull %60) #17
  %62 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %60, i8* noundef nonnull %58) #17
  %63 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @own_lock to i8*)) #17
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %60) #20
  switch i32 %55, label %64 [
    i32 11, label %76
    i32 7, label %73
  ]

64:                                               ; preds = %53, %68
  %65 = phi i32 [ %72, %68 ], [ 2, %53 ]
  %66 = phi i32 [ %65, %68 ], [ 1, %53 ]
  %67 = icmp eq i32 %65, 7
  br i1 %67, label %73, label %68, !llvm.loop !66

68:                                               ; preds = %64
  %69 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i32 0, i32 %65
  %70 = load i32, i32* %69, align 4
  %71 = icmp eq i32 %70, %55
  %72 = add nuw nsw i32 %65, 1
  br i1 %71, label %73, label %64, !llvm.loop !66

73:                                               ; preds = %64, %68, %53
  %74 = phi i32 [ 0, %53 ], [ 6, %64 ], [ %66, %68 ]
  %75 = icmp ult i32 %74, 6
  br i1 %75, label %76, label %94

76:                                               ; preds = %53, %73
  br label %77

77:                                               ; preds = %76, %91
  %78 = phi i32 [ %92, %91 ], [ 0, %76 ]
  %79 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i32 0, i32 %78
  %80 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i32 0, i32 %78, i32 2
  %81 = load i32, i32* %80, align 4
  %82 = icmp eq i32 %81, %55
  br i1 %82, label %83, label %91

83:                                               ; preds = %77
  %84 = getelementptr inbounds %struct.own_action, %struct.own_action* %79, i32 0, i32 0, i32 0
  %85 = load i8*, i8** %84, align 4
  %86 = icmp eq i8* %85, %57
  br i1 %86, label %87, label %91

87:                                               ; preds = %83
  %88 = atomicrmw add i32* @own_version, i32 1 acq_rel, align 4
  %89 = bitcast %struct.own_action* %79 to i8*
  call void @llvm.memset.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(148) %89, i8 0, i32 148, i1 false) #20
  %90 = atomicrmw add i32* @own_version, i32 1 acq_rel, align 4
  br label %91

91:                                               ; preds = %87, %83, %77
  %92 = add nuw nsw i32 %78, 1
  %93 = icmp eq i32 %92, 512
  br i1 %93, label %106, label %77, !llvm.loop !84

94:                                               ; preds = %73
  %95 = call i32 @sigaction(i32 noundef %55, i8* noundef null, i8* noundef nonnull %59) #17
  %96 = icmp eq i32 %95, 0
  %97 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %5, i32 0, i32 0
  %98 = load i8*, i8** %97, align 4
  %99 = icmp eq i8* %98, %57
  %100 = select i1 %96, i1 %99, i1 false
  br i1 %100, label %101, label %106

101:                                              ; preds = %94
  %102 = getelementptr inbounds [65 x %struct.signal_action], [65 x %struct.signal_action]* @before_own, i32 0, i32 %55
  %103 = bitcast %struct.signal_action* %102 to i8*
  %104 = call i32 @sigaction(i32 noundef %55, i8* noundef nonnull %103, i8* noundef null) #17
  %105 = getelementptr inbounds [65 x i8], [65 x i8]* @has_before_own, i32 0, i32 %55
  store i8 0, i8* %105, align 1
  br label %106

106:                                              ; preds = %91, %94, %101
  %107 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @own_lock to i8*)) #17
  %108 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %58, i8* noundef null) #17
  call void @llvm.lifetime.end.p0i8(i64 140, i8* nonnull %59) #20
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %58) #20
  br label %109

109:                                              ; preds = %49, %26, %13, %20, %106, %14
  call void @llvm.lifetime.end.p0i8(i64 56, i8* nonnull %7) #20
  ret void
}

; Function Attrs: nounwind
define internal void @run_all(%struct.function_array* nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2, i8** noundef %3, i8** noundef %4) #0 {
  %6 = icmp eq i32 %1, 0
  br i1 %6, label %7, label %8

7:                                                ; preds = %18, %5
  ret void

8:                                                ; preds = %5, %18
  %9 = phi i32 [ %19, %18 ], [ 0, %5 ]
  %10 = getelementptr inbounds %struct.function_array, %struct.function_array* %0, i32 %9, i32 1
  %11 = load i64, i64* %10, align 8
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %18, label %13

13:                                               ; preds = %8
  %14 = getelementptr inbounds %struct.function_array, %struct.function_array* %0, i32 %9
  %15 = bitcast %struct.function_array* %14 to void (i32, i8**, i8**)***
  %16 = getelementptr inbounds %struct.function_array, %struct.function_array* %0, i32 %9, i32 2
  %17 = trunc i64 %11 to i32
  br label %21

18:                                               ; preds = %36, %8
  %19 = add nuw i32 %9, 1
  %20 = icmp eq i32 %19, %1
  br i1 %20, label %7, label %8, !llvm.loop !23

21:                                               ; preds = %13, %36
  %22 = phi i32 [ %17, %13 ], [ %41, %36 ]
  %23 = phi i32 [ 0, %13 ], [ %37, %36 ]
  %24 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %15, align 8
  %25 = load i64, i64* %16, align 8
  %26 = icmp eq i64 %25, 0
  %27 = xor i32 %23, -1
  %28 = add i32 %22, %27
  %29 = select i1 %26, i32 %23, i32 %28
  %30 = getelementptr inbounds void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %24, i32 %29
  %31 = load void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %30, align 4
  %32 = ptrtoint void (i32, i8**, i8**)* %31 to i32
  %33 = add i32 %32, -1
  %34 = icmp ult i32 %33, -2
  br i1 %34, label %35, label %36

35:                                               ; preds = %21
  call void %31(i32 noundef %2, i8** noundef %3, i8** noundef %4) #17
  br label %36

36:                                               ; preds = %35, %21
  %37 = add i32 %23, 1
  %38 = zext i32 %37 to i64
  %39 = load i64, i64* %10, align 8
  %40 = icmp ugt i64 %39, %38
  %41 = trunc i64 %39 to i32
  br i1 %40, label %21, label %18, !llvm.loop !24
}

; Function Attrs: nounwind
define internal void @end_thread(i8* noundef %0, i8* noundef %1) #0 {
  %3 = getelementptr inbounds i8, i8* %0, i32 20
  %4 = bitcast i8* %3 to %struct.registration**
  %5 = bitcast i8* %1 to %struct.region*
  %6 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull %4, i32 noundef 31, %struct.region* noundef %5) #18
  %7 = icmp eq %struct.registration* %6, null
  br i1 %7, label %8, label %9

8:                                                ; preds = %9, %2
  ret void

9:                                                ; preds = %2, %9
  %10 = phi %struct.registration* [ %11, %9 ], [ %6, %2 ]
  call void @run(%struct.registration* noundef nonnull %10, i32 noundef 0) #18
  %11 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull %4, i32 noundef 31, %struct.region* noundef %5) #18
  %12 = icmp eq %struct.registration* %11, null
  br i1 %12, label %8, label %9, !llvm.loop !85
}

; Function Attrs: noreturn nounwind
define internal void @on_terminate() #3 {
  %1 = load i32, i32* @worker_key, align 4
  %2 = call i8* @pthread_getspecific(i32 noundef %1) #17
  %3 = bitcast i8* %2 to %struct.worker*
  %4 = icmp eq i8* %2, null
  br i1 %4, label %38, label %5

5:                                                ; preds = %0
  %6 = getelementptr inbounds i8, i8* %2, i32 116
  %7 = bitcast i8* %6 to i32*
  %8 = load i32, i32* %7, align 4
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %10, label %20

10:                                               ; preds = %5
  %11 = getelementptr inbounds i8, i8* %2, i32 88
  %12 = bitcast i8* %11 to i32*
  %13 = load i32, i32* %12, align 8
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %22, label %15

15:                                               ; preds = %10
  %16 = getelementptr inbounds i8, i8* %2, i32 112
  %17 = bitcast i8* %16 to i32*
  %18 = load i32, i32* %17, align 16
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %22, label %20

20:                                               ; preds = %15, %5
  %21 = getelementptr inbounds i8, i8* %2, i32 144
  call void @longjmp(i8* noundef nonnull %21, i32 noundef 1) #22
  unreachable

22:                                               ; preds = %10, %15
  %23 = getelementptr inbounds i8, i8* %2, i32 112
  %24 = bitcast i8* %23 to i32*
  %25 = load i32, i32* %24, align 16
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %38, label %27

27:                                               ; preds = %22
  %28 = getelementptr inbounds i8, i8* %2, i32 108
  %29 = bitcast i8* %28 to %struct.report**
  %30 = load %struct.report*, %struct.report** %29, align 4
  %31 = icmp eq %struct.report* %30, null
  br i1 %31, label %38, label %32

32:                                               ; preds = %27
  %33 = getelementptr inbounds i8, i8* %2, i32 1568
  %34 = bitcast i8* %33 to i64*
  %35 = load i64, i64* %34, align 16
  %36 = icmp eq i64 %35, 0
  br i1 %36, label %38, label %37

37:                                               ; preds = %32
  call fastcc void @leave(%struct.worker* noundef nonnull %3) #19
  unreachable

38:                                               ; preds = %0, %32, %27, %22
  %39 = load i1, i1* @is_child, align 4
  %40 = xor i1 %39, true
  %41 = load i1, i1* @is_isolated, align 4
  %42 = select i1 %40, i1 true, i1 %41
  br i1 %42, label %43, label %85

43:                                               ; preds = %38
  %44 = call i32 @getpid() #17
  %45 = load i32, i32* @home_pid, align 4
  %46 = icmp eq i32 %44, %45
  br i1 %46, label %47, label %85

47:                                               ; preds = %43
  %48 = load i32, i32* @worker_key, align 4
  %49 = call i8* @pthread_getspecific(i32 noundef %48) #17
  %50 = icmp eq i8* %49, null
  br i1 %50, label %85, label %51

51:                                               ; preds = %47
  %52 = getelementptr inbounds i8, i8* %49, i32 112
  %53 = bitcast i8* %52 to i32*
  %54 = load i32, i32* %53, align 16
  %55 = icmp eq i32 %54, 0
  %weak.8 = icmp eq i8* ()* @__cxa_current_exception_type, null
  %56 = or i1 %55, %weak.8
  br i1 %56, label %85, label %57

57:                                               ; preds = %51
  %58 = call i8* @__cxa_current_exception_type() #17
  %59 = icmp eq i8* %58, null
  br i1 %59, label %85, label %60

60:                                               ; preds = %57
  %61 = getelementptr inbounds i8, i8* %2, i32 108
  %62 = bitcast i8* %61 to %struct.report**
  %63 = load %struct.report*, %struct.report** %62, align 4
  %64 = icmp eq %struct.report* %63, null
  br i1 %64, label %67, label %65

65:                                               ; preds = %60
  %66 = bitcast %struct.report* %63 to i64*
  br label %71

67:                                               ; preds = %60
  %68 = call i8* @mmap(i8* noundef null, i32 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i32 noundef 0) #17
  %69 = bitcast i8* %68 to %struct.report*
  %70 = icmp eq i8* %68, inttoptr (i32 -1 to i8*)
  br i1 %70, label %79, label %76

71:                                               ; preds = %71, %65
  %72 = phi i32 [ 0, %65 ], [ %74, %71 ]
  %73 = getelementptr inbounds i64, i64* %66, i32 %72
  store i64 0, i64* %73, align 8
  %74 = add nuw nsw i32 %72, 1
  %75 = icmp eq i32 %74, 512
  br i1 %75, label %76, label %71, !llvm.loop !8

76:                                               ; preds = %71, %67
  %77 = phi %struct.report* [ %69, %67 ], [ %63, %71 ]
  %78 = getelementptr inbounds %struct.report, %struct.report* %77, i32 0, i32 0
  store i32 2, i32* %78, align 8
  store %struct.report* %77, %struct.report** %62, align 4
  br label %79

79:                                               ; preds = %67, %76
  %80 = phi %struct.report* [ %77, %76 ], [ null, %67 ]
  %81 = icmp eq %struct.report* %80, null
  br i1 %81, label %84, label %82

82:                                               ; preds = %79
  %83 = call fastcc i32* @note_frames(%struct.worker* noundef %3, %struct.report* noundef nonnull %80, i8* noundef null) #18
  call fastcc void @note_exception(%struct.worker* noundef %3, %struct.report* noundef nonnull %80) #18
  br label %84

84:                                               ; preds = %82, %79
  call fastcc void @end_task(%struct.worker* noundef %3, %struct.report* noundef %80) #19
  unreachable

85:                                               ; preds = %47, %43, %38, %51, %57
  %86 = load void ()*, void ()** @other_terminate, align 4
  %87 = icmp eq void ()* %86, null
  br i1 %87, label %89, label %88

88:                                               ; preds = %85
  call void %86() #17
  br label %89

89:                                               ; preds = %88, %85
  call void @abort() #22
  unreachable
}

; Function Attrs: nounwind
define internal void @run_start(i8* nocapture noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = getelementptr inbounds i8, i8* %0, i32 64
  %4 = bitcast i8* %3 to i8* (i8*)**
  %5 = load i8* (i8*)*, i8* (i8*)** %4, align 16
  %6 = getelementptr inbounds i8, i8* %0, i32 68
  %7 = bitcast i8* %6 to i8**
  %8 = load i8*, i8** %7, align 4
  %9 = call i8* %5(i8* noundef %8) #17
  %10 = getelementptr inbounds i8, i8* %0, i32 72
  %11 = bitcast i8* %10 to i8**
  store i8* %9, i8** %11, align 8
  ret void
}

; Function Attrs: nounwind
define internal i8* @run_state(i8* noundef %0) #0 {
  %2 = bitcast i8* %0 to void (i8*)***
  %3 = load void (i8*)**, void (i8*)*** %2, align 4
  %4 = getelementptr inbounds void (i8*)*, void (i8*)** %3, i32 2
  %5 = load void (i8*)*, void (i8*)** %4, align 4
  call void %5(i8* noundef %0) #17
  ret i8* null
}

; Function Attrs: nounwind
define internal i8* @run_c_thread(i8* noundef %0) #0 {
  %2 = bitcast i8* %0 to i32 (i8*)**
  %3 = load i32 (i8*)*, i32 (i8*)** %2, align 4
  %4 = getelementptr inbounds i8, i8* %0, i32 4
  %5 = bitcast i8* %4 to i8**
  %6 = load i8*, i8** %5, align 4
  call void @free(i8* noundef %0) #17
  %7 = call i32 %3(i8* noundef %6) #17
  %8 = inttoptr i32 %7 to i8*
  ret i8* %8
}

; Function Attrs: nounwind
define internal void @release_state(i8* nocapture noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = getelementptr inbounds i8, i8* %0, i32 80
  %4 = bitcast i8* %3 to i8**
  %5 = load i8*, i8** %4, align 16
  store i8* null, i8** %4, align 16
  %6 = icmp eq i8* %5, null
  br i1 %6, label %12, label %7

7:                                                ; preds = %2
  %8 = bitcast i8* %5 to void (i8*)***
  %9 = load void (i8*)**, void (i8*)*** %8, align 4
  %10 = getelementptr inbounds void (i8*)*, void (i8*)** %9, i32 1
  %11 = load void (i8*)*, void (i8*)** %10, align 4
  call void %11(i8* noundef nonnull %5) #17
  br label %12

12:                                               ; preds = %7, %2
  ret void
}

; Function Attrs: nounwind
define internal void @run_key_destructors(i8* nocapture noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = getelementptr inbounds i8, i8* %0, i32 92
  %4 = bitcast i8* %3 to i32*
  br label %7

5:                                                ; preds = %26
  %6 = icmp eq i32 %27, 0
  br i1 %6, label %30, label %7, !llvm.loop !86

7:                                                ; preds = %2, %5
  %8 = load i32, i32* %4, align 4
  %9 = add i32 %8, 1
  store i32 %9, i32* %4, align 4
  %10 = icmp ult i32 %8, 64
  br i1 %10, label %11, label %30

11:                                               ; preds = %7, %26
  %12 = phi i32 [ %27, %26 ], [ 0, %7 ]
  %13 = phi i32 [ %28, %26 ], [ 0, %7 ]
  %14 = getelementptr inbounds [1024 x void (i8*)*], [1024 x void (i8*)*]* @key_destructors, i32 0, i32 %13
  %15 = bitcast void (i8*)** %14 to i32*
  %16 = load atomic i32, i32* %15 acquire, align 4
  %17 = inttoptr i32 %16 to void (i8*)*
  %18 = icmp eq i32 %16, 0
  br i1 %18, label %21, label %19

19:                                               ; preds = %11
  %20 = call i8* @pthread_getspecific(i32 noundef %13) #17
  br label %21

21:                                               ; preds = %11, %19
  %22 = phi i8* [ %20, %19 ], [ null, %11 ]
  %23 = icmp eq i8* %22, null
  br i1 %23, label %26, label %24

24:                                               ; preds = %21
  %25 = call i32 @pthread_setspecific(i32 noundef %13, i8* noundef null) #17
  call void %17(i8* noundef nonnull %22) #17
  br label %26

26:                                               ; preds = %21, %24
  %27 = phi i32 [ 1, %24 ], [ %12, %21 ]
  %28 = add nuw nsw i32 %13, 1
  %29 = icmp eq i32 %28, 1024
  br i1 %29, label %5, label %11, !llvm.loop !87

30:                                               ; preds = %5, %7
  ret void
}

; Function Attrs: nounwind
define internal i32 @run_own_handler(%struct.worker* noundef %0, i32 noundef %1, %struct.signal_action* noundef byval(%struct.signal_action) align 4 %2, %struct.signal_info* noundef %3, i8* noundef %4) #0 {
  %6 = alloca %struct.opaque128, align 4
  %7 = alloca %struct.opaque128, align 4
  %8 = alloca %struct.opaque128, align 4
  %9 = load i32, i32* @telejit_context_sp, align 4
  %10 = getelementptr inbounds i8, i8* %4, i32 %9
  %11 = bitcast i8* %10 to i32*
  %12 = load i32, i32* %11, align 4
  %13 = ptrtoint %struct.worker* %0 to i32
  %14 = sub i32 %12, %13
  %15 = icmp ult i32 %14, -65536
  br i1 %15, label %16, label %105

16:                                               ; preds = %5
  %17 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %2, i32 0, i32 0
  %18 = load i8*, i8** %17, align 4
  %19 = icmp eq i8* %18, inttoptr (i32 1 to i8*)
  br i1 %19, label %20, label %24

20:                                               ; preds = %16
  %21 = getelementptr inbounds %struct.signal_info, %struct.signal_info* %3, i32 0, i32 2
  %22 = load i32, i32* %21, align 4
  %23 = icmp slt i32 %22, 1
  br label %105

24:                                               ; preds = %16
  %25 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %2, i32 0, i32 2
  %26 = load i32, i32* %25, align 4
  %27 = icmp sgt i32 %26, -1
  br i1 %27, label %60, label %28

28:                                               ; preds = %24
  %29 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 11, i32 0
  %30 = load i32, i32* %29, align 16
  %31 = bitcast %struct.opaque128* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %31) #20
  %32 = bitcast %struct.opaque128* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %32) #20
  %33 = call i32 @sigfillset(i8* noundef nonnull %32) #17
  %34 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %32, i8* noundef nonnull %31) #17
  %35 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @own_lock to i8*)) #17
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %32) #20
  br label %36

36:                                               ; preds = %45, %28
  %37 = phi i32 [ 0, %28 ], [ %46, %45 ]
  %38 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i32 0, i32 %37, i32 2
  %39 = load i32, i32* %38, align 4, !noalias !88
  %40 = icmp eq i32 %39, %1
  br i1 %40, label %41, label %45

41:                                               ; preds = %36
  %42 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i32 0, i32 %37, i32 1
  %43 = load i32, i32* %42, align 4, !noalias !88
  %44 = icmp eq i32 %43, %30
  br i1 %44, label %48, label %45

45:                                               ; preds = %41, %36
  %46 = add nuw nsw i32 %37, 1
  %47 = icmp eq i32 %46, 512
  br i1 %47, label %50, label %36, !llvm.loop !70

48:                                               ; preds = %41
  %49 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i32 0, i32 %37
  br label %50

50:                                               ; preds = %45, %48
  %51 = phi %struct.own_action* [ %49, %48 ], [ null, %45 ]
  %52 = icmp eq %struct.own_action* %51, null
  br i1 %52, label %57, label %53

53:                                               ; preds = %50
  %54 = atomicrmw add i32* @own_version, i32 1 acq_rel, align 4, !noalias !88
  %55 = bitcast %struct.own_action* %51 to i8*
  call void @llvm.memset.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(148) %55, i8 0, i32 148, i1 false) #20, !noalias !88
  %56 = atomicrmw add i32* @own_version, i32 1 acq_rel, align 4, !noalias !88
  br label %57

57:                                               ; preds = %50, %53
  %58 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @own_lock to i8*)) #17
  %59 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %31, i8* noundef null) #17
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %31) #20
  br label %60

60:                                               ; preds = %57, %24
  %61 = load i32, i32* %25, align 4
  %62 = and i32 %61, 1073741824
  %63 = icmp eq i32 %62, 0
  br i1 %63, label %64, label %68

64:                                               ; preds = %60
  %65 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %2, i32 0, i32 1
  %66 = bitcast %struct.opaque128* %65 to i8*
  %67 = call i32 @sigaddset(i8* noundef nonnull %66, i32 noundef %1) #17
  br label %68

68:                                               ; preds = %64, %60
  %69 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %2, i32 0, i32 1
  %70 = bitcast %struct.opaque128* %69 to i8*
  br label %74

71:                                               ; preds = %74
  %72 = load i32, i32* @look_signal, align 4
  %73 = icmp eq i32 %72, 0
  br i1 %73, label %83, label %81

74:                                               ; preds = %74, %68
  %75 = phi i32 [ 0, %68 ], [ %79, %74 ]
  %76 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i32 0, i32 %75
  %77 = load i32, i32* %76, align 4
  %78 = call i32 @sigdelset(i8* noundef nonnull %70, i32 noundef %77) #17
  %79 = add nuw nsw i32 %75, 1
  %80 = icmp eq i32 %79, 7
  br i1 %80, label %71, label %74, !llvm.loop !21

81:                                               ; preds = %71
  %82 = call i32 @sigdelset(i8* noundef nonnull %70, i32 noundef %72) #17
  br label %83

83:                                               ; preds = %81, %71
  %84 = load i32, i32* @interrupt_signal, align 4
  %85 = icmp eq i32 %84, 0
  br i1 %85, label %88, label %86

86:                                               ; preds = %83
  %87 = call i32 @sigdelset(i8* noundef nonnull %70, i32 noundef %84) #17
  br label %88

88:                                               ; preds = %83, %86
  %89 = bitcast %struct.opaque128* %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %89) #20
  %90 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 28
  store i32 1, i32* %90, align 16
  %91 = call i32 @pthread_sigmask(i32 noundef 0, i8* noundef nonnull %70, i8* noundef nonnull %89) #17
  %92 = load i32, i32* %25, align 4
  %93 = and i32 %92, 4
  %94 = icmp eq i32 %93, 0
  br i1 %94, label %99, label %95

95:                                               ; preds = %88
  %96 = bitcast %struct.signal_action* %2 to void (i32, i8*, i8*)**
  %97 = load void (i32, i8*, i8*)*, void (i32, i8*, i8*)** %96, align 4
  %98 = bitcast %struct.signal_info* %3 to i8*
  call void %97(i32 noundef %1, i8* noundef %98, i8* noundef %4) #17
  br label %102

99:                                               ; preds = %88
  %100 = bitcast %struct.signal_action* %2 to void (i32)**
  %101 = load void (i32)*, void (i32)** %100, align 4
  call void %101(i32 noundef %1) #17
  br label %102

102:                                              ; preds = %99, %95
  %103 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %89, i8* noundef null) #17
  %104 = icmp ne i32 %1, 6
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %89) #20
  br label %105

105:                                              ; preds = %5, %102, %20
  %106 = phi i1 [ %23, %20 ], [ %104, %102 ], [ false, %5 ]
  %107 = zext i1 %106 to i32
  ret i32 %107
}

; Function Attrs: nounwind
define internal void @on_fault(i32 noundef %0, i8* noundef %1, i8* noundef %2) #0 {
  %4 = alloca i8*, align 4
  %5 = alloca i8*, align 4
  %6 = alloca %struct.opaque128, align 4
  %7 = alloca %struct.opaque128, align 4
  %8 = alloca i8*, align 4
  %9 = alloca %struct.signal_action, align 4
  %10 = alloca %struct.report, align 8
  call void @telejit_put_back() #17
  %11 = getelementptr inbounds i8, i8* %2, i32 16
  %12 = bitcast i8* %11 to i32*
  %13 = load i32, i32* %12, align 4
  %14 = icmp eq i32 %13, 65472
  br i1 %14, label %15, label %21

15:                                               ; preds = %3
  %16 = getelementptr inbounds i8, i8* %2, i32 8
  %17 = bitcast i8* %16 to i8**
  %18 = load i8*, i8** %17, align 4
  %19 = getelementptr inbounds i8, i8* %18, i32 65536
  %20 = bitcast i8* %19 to %struct.worker*
  br label %21

21:                                               ; preds = %15, %3
  %22 = phi %struct.worker* [ %20, %15 ], [ null, %3 ]
  %23 = bitcast i8** %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %23) #20
  %24 = icmp eq %struct.worker* %22, null
  br i1 %24, label %28, label %25

25:                                               ; preds = %21
  %26 = getelementptr inbounds %struct.worker, %struct.worker* %22, i32 0, i32 2
  %27 = load i8*, i8** %26, align 8
  br label %28

28:                                               ; preds = %25, %21
  %29 = phi i8* [ %27, %25 ], [ null, %21 ]
  store i8* %29, i8** %8, align 4
  %30 = icmp eq i8* %29, null
  br i1 %30, label %32, label %31

31:                                               ; preds = %28
  call void @telejit_swap_thread_pointer(i8** noundef nonnull %8) #17
  br label %32

32:                                               ; preds = %28, %31
  %33 = load i8*, i8** %8, align 4
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %23) #20
  %34 = call i32* @__errno_location() #17
  %35 = load i32, i32* %34, align 4
  %36 = bitcast i8* %1 to %struct.signal_info*
  %37 = load i32, i32* %12, align 4
  %38 = icmp eq i32 %37, 65472
  br i1 %38, label %39, label %45

39:                                               ; preds = %32
  %40 = getelementptr inbounds i8, i8* %2, i32 8
  %41 = bitcast i8* %40 to i8**
  %42 = load i8*, i8** %41, align 4
  %43 = getelementptr inbounds i8, i8* %42, i32 65536
  %44 = bitcast i8* %43 to %struct.worker*
  br label %45

45:                                               ; preds = %32, %39
  %46 = phi %struct.worker* [ %44, %39 ], [ null, %32 ]
  %47 = icmp eq %struct.worker* %46, null
  br i1 %47, label %71, label %48

48:                                               ; preds = %45
  %49 = getelementptr inbounds %struct.worker, %struct.worker* %46, i32 0, i32 2
  %50 = bitcast i8** %49 to i32**
  %51 = load i32*, i32** %50, align 8
  %52 = load i32, i32* @telejit_tls_above, align 4
  %53 = icmp eq i32 %52, 0
  %54 = icmp ne i32* %51, null
  %55 = select i1 %53, i1 %54, i1 false
  br i1 %55, label %56, label %71

56:                                               ; preds = %48
  %57 = load i32, i32* %51, align 4
  %58 = getelementptr inbounds %struct.worker, %struct.worker* %46, i32 0, i32 37, i32 0
  %59 = load i32, i32* %58, align 16
  %60 = icmp eq i32 %57, %59
  br i1 %60, label %61, label %67

61:                                               ; preds = %56
  %62 = getelementptr inbounds i32, i32* %51, i32 2
  %63 = load i32, i32* %62, align 4
  %64 = getelementptr inbounds %struct.worker, %struct.worker* %46, i32 0, i32 37, i32 2
  %65 = load i32, i32* %64, align 8
  %66 = icmp eq i32 %63, %65
  br i1 %66, label %71, label %67

67:                                               ; preds = %61, %56
  store i32 %59, i32* %51, align 4
  %68 = getelementptr inbounds %struct.worker, %struct.worker* %46, i32 0, i32 37, i32 2
  %69 = load i32, i32* %68, align 8
  %70 = getelementptr inbounds i32, i32* %51, i32 2
  store i32 %69, i32* %70, align 4
  call fastcc void @end_damaged(%struct.worker* noundef nonnull %46, i32 noundef %0, %struct.signal_info* noundef %36, i8* noundef %2) #18
  br label %308

71:                                               ; preds = %61, %48, %45
  %72 = load i32, i32* @worker_key, align 4
  %73 = call i8* @pthread_getspecific(i32 noundef %72) #17
  %74 = bitcast i8* %73 to %struct.worker*
  %75 = getelementptr inbounds i8, i8* %1, i32 8
  %76 = bitcast i8* %75 to i32*
  %77 = load i32, i32* %76, align 4
  %78 = icmp slt i32 %77, 1
  br i1 %78, label %79, label %85

79:                                               ; preds = %71
  %80 = getelementptr inbounds i8, i8* %1, i32 12
  %81 = bitcast i8* %80 to i32*
  %82 = load i32, i32* %81, align 4
  %83 = load i32, i32* @home_pid, align 4
  %84 = icmp ne i32 %82, %83
  br label %85

85:                                               ; preds = %79, %71
  %86 = phi i1 [ false, %71 ], [ %84, %79 ]
  %87 = icmp eq i8* %73, null
  br i1 %87, label %126, label %88

88:                                               ; preds = %85
  %89 = getelementptr inbounds i8, i8* %73, i32 132
  %90 = bitcast i8* %89 to i32*
  %91 = load i32, i32* %90, align 4
  %92 = icmp eq i32 %91, 0
  br i1 %92, label %100, label %93

93:                                               ; preds = %88
  %94 = call i32 @getpid() #17
  %95 = load i32, i32* @home_pid, align 4
  %96 = icmp ne i32 %94, %95
  %97 = select i1 %96, i1 true, i1 %86
  br i1 %97, label %100, label %98

98:                                               ; preds = %93
  %99 = getelementptr inbounds i8, i8* %73, i32 656
  call void @longjmp(i8* noundef nonnull %99, i32 noundef 1) #22
  unreachable

100:                                              ; preds = %88, %93
  %101 = getelementptr inbounds i8, i8* %73, i32 16
  %102 = bitcast i8* %101 to %struct.task**
  %103 = load %struct.task*, %struct.task** %102, align 16
  %104 = icmp eq %struct.task* %103, null
  br i1 %104, label %116, label %105

105:                                              ; preds = %100
  %106 = getelementptr inbounds i8, i8* %73, i32 112
  %107 = bitcast i8* %106 to i32*
  %108 = load i32, i32* %107, align 16
  %109 = icmp ne i32 %108, 0
  %110 = select i1 %109, i1 true, i1 %86
  br i1 %110, label %116, label %111

111:                                              ; preds = %105
  %112 = call i32 @getpid() #17
  %113 = load i32, i32* @home_pid, align 4
  %114 = icmp eq i32 %112, %113
  br i1 %114, label %115, label %116

115:                                              ; preds = %111
  call fastcc void @end_damaged(%struct.worker* noundef nonnull %74, i32 noundef %0, %struct.signal_info* noundef %36, i8* noundef %2) #18
  br label %308

116:                                              ; preds = %100, %105, %111
  %117 = getelementptr inbounds i8, i8* %73, i32 112
  %118 = bitcast i8* %117 to i32*
  %119 = load i32, i32* %118, align 16
  %120 = icmp eq i32 %119, 0
  %121 = select i1 %120, i1 true, i1 %86
  br i1 %121, label %126, label %122

122:                                              ; preds = %116
  %123 = call i32 @getpid() #17
  %124 = load i32, i32* @home_pid, align 4
  %125 = icmp eq i32 %123, %124
  br i1 %125, label %175, label %126

126:                                              ; preds = %85, %122, %116
  %127 = getelementptr inbounds [32 x %struct.signal_action], [32 x %struct.signal_action]* @former_actions, i32 0, i32 %0, i32 0
  %128 = load i8*, i8** %127, align 4
  %129 = bitcast %struct.opaque128* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %129) #20
  %130 = getelementptr inbounds [32 x %struct.signal_action], [32 x %struct.signal_action]* @former_actions, i32 0, i32 %0, i32 1
  %131 = bitcast %struct.opaque128* %130 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(128) %129, i8* noundef nonnull align 4 dereferenceable(128) %131, i32 128, i1 false) #20
  %132 = icmp ugt i8* %128, inttoptr (i32 1 to i8*)
  br i1 %132, label %133, label %156

133:                                              ; preds = %126
  %134 = getelementptr inbounds [32 x %struct.signal_action], [32 x %struct.signal_action]* @former_actions, i32 0, i32 %0, i32 2
  %135 = load i32, i32* %134, align 4
  %136 = icmp sgt i32 %135, -1
  br i1 %136, label %138, label %137

137:                                              ; preds = %133
  store i8* null, i8** %127, align 4
  br label %138

138:                                              ; preds = %137, %133
  %139 = load i32, i32* %134, align 4
  %140 = and i32 %139, 1073741824
  %141 = icmp eq i32 %140, 0
  br i1 %141, label %142, label %144

142:                                              ; preds = %138
  %143 = call i32 @sigaddset(i8* noundef nonnull %129, i32 noundef %0) #17
  br label %144

144:                                              ; preds = %142, %138
  %145 = bitcast %struct.opaque128* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %145) #20
  %146 = call i32 @pthread_sigmask(i32 noundef 0, i8* noundef nonnull %129, i8* noundef nonnull %145) #17
  %147 = load i32, i32* %134, align 4
  %148 = and i32 %147, 4
  %149 = icmp eq i32 %148, 0
  br i1 %149, label %152, label %150

150:                                              ; preds = %144
  %151 = bitcast i8* %128 to void (i32, i8*, i8*)*
  call void %151(i32 noundef %0, i8* noundef %1, i8* noundef %2) #17
  br label %154

152:                                              ; preds = %144
  %153 = bitcast i8* %128 to void (i32)*
  call void %153(i32 noundef %0) #17
  br label %154

154:                                              ; preds = %152, %150
  %155 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %145, i8* noundef null) #17
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %145) #20
  br label %169

156:                                              ; preds = %126
  %157 = getelementptr inbounds i8, i8* %1, i32 8
  %158 = bitcast i8* %157 to i32*
  %159 = load i32, i32* %158, align 4
  %160 = icmp slt i32 %159, 1
  %161 = icmp ne i8* %128, null
  %162 = select i1 %160, i1 %161, i1 false
  br i1 %162, label %169, label %163

163:                                              ; preds = %156
  %164 = call i8* @signal(i32 noundef %0, i8* noundef null) #17
  br i1 %160, label %165, label %169

165:                                              ; preds = %163
  %166 = call i32 @getpid() #17
  %167 = call i32 @gettid() #17
  %168 = call i32 @tgkill(i32 noundef %166, i32 noundef %167, i32 noundef %0) #17
  br label %169

169:                                              ; preds = %154, %156, %163, %165
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %129) #20
  %170 = call i32* @__errno_location() #17
  store i32 %35, i32* %170, align 4
  %171 = bitcast i8** %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %171)
  store i8* %33, i8** %5, align 4
  %172 = icmp eq i8* %33, null
  br i1 %172, label %174, label %173

173:                                              ; preds = %169
  call void @telejit_swap_thread_pointer(i8** noundef nonnull %5) #17
  br label %174

174:                                              ; preds = %169, %173
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %171)
  br label %308

175:                                              ; preds = %122
  %176 = getelementptr inbounds i8, i8* %73, i32 116
  %177 = bitcast i8* %176 to i32*
  %178 = load i32, i32* %177, align 4
  %179 = icmp eq i32 %178, 0
  br i1 %179, label %180, label %187

180:                                              ; preds = %175
  %181 = getelementptr inbounds i8, i8* %73, i32 88
  %182 = bitcast i8* %181 to i32*
  %183 = load i32, i32* %182, align 8
  %184 = icmp ne i32 %183, 0
  %185 = icmp eq i32 %0, 6
  %186 = and i1 %185, %184
  br i1 %186, label %189, label %190

187:                                              ; preds = %175
  %188 = icmp eq i32 %0, 6
  br i1 %188, label %189, label %190

189:                                              ; preds = %180, %187
  call fastcc void @leave(%struct.worker* noundef nonnull %74) #19
  unreachable

190:                                              ; preds = %187, %180
  %191 = getelementptr inbounds i8, i8* %73, i32 108
  %192 = bitcast i8* %191 to %struct.report**
  %193 = load %struct.report*, %struct.report** %192, align 4
  %194 = icmp eq %struct.report* %193, null
  br i1 %194, label %197, label %195

195:                                              ; preds = %190
  %196 = bitcast %struct.report* %193 to i64*
  br label %201

197:                                              ; preds = %190
  %198 = call i8* @mmap(i8* noundef null, i32 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i32 noundef 0) #17
  %199 = bitcast i8* %198 to %struct.report*
  %200 = icmp eq i8* %198, inttoptr (i32 -1 to i8*)
  br i1 %200, label %209, label %206

201:                                              ; preds = %201, %195
  %202 = phi i32 [ 0, %195 ], [ %204, %201 ]
  %203 = getelementptr inbounds i64, i64* %196, i32 %202
  store i64 0, i64* %203, align 8
  %204 = add nuw nsw i32 %202, 1
  %205 = icmp eq i32 %204, 512
  br i1 %205, label %206, label %201, !llvm.loop !8

206:                                              ; preds = %201, %197
  %207 = phi %struct.report* [ %199, %197 ], [ %193, %201 ]
  %208 = getelementptr inbounds %struct.report, %struct.report* %207, i32 0, i32 0
  store i32 1, i32* %208, align 8
  store %struct.report* %207, %struct.report** %192, align 4
  br label %209

209:                                              ; preds = %197, %206
  %210 = phi %struct.report* [ %207, %206 ], [ null, %197 ]
  %211 = icmp eq %struct.report* %210, null
  br i1 %211, label %306, label %212

212:                                              ; preds = %209
  %213 = load i32, i32* @telejit_context_pc, align 4
  %214 = getelementptr inbounds i8, i8* %2, i32 %213
  %215 = bitcast i8* %214 to i32*
  %216 = load i32, i32* @telejit_context_sp, align 4
  %217 = getelementptr inbounds i8, i8* %2, i32 %216
  %218 = bitcast i8* %217 to i32*
  %219 = load i32, i32* %215, align 4
  %220 = load i32, i32* %218, align 4
  %221 = getelementptr inbounds %struct.report, %struct.report* %210, i32 0, i32 2
  store i32 %0, i32* %221, align 8
  %222 = load i32, i32* %76, align 4
  %223 = getelementptr inbounds %struct.report, %struct.report* %210, i32 0, i32 3
  store i32 %222, i32* %223, align 4
  %224 = load i32, i32* %76, align 4
  %225 = icmp sgt i32 %224, 0
  br i1 %225, label %226, label %230

226:                                              ; preds = %212
  %227 = getelementptr inbounds i8, i8* %1, i32 12
  %228 = bitcast i8* %227 to i32*
  %229 = load i32, i32* %228, align 4
  br label %230

230:                                              ; preds = %212, %226
  %231 = phi i32 [ %229, %226 ], [ 0, %212 ]
  %232 = zext i32 %231 to i64
  %233 = getelementptr inbounds %struct.report, %struct.report* %210, i32 0, i32 4
  store i64 %232, i64* %233, align 8
  %234 = icmp eq i32 %0, 11
  %235 = ptrtoint i8* %73 to i32
  %236 = sub i32 %220, %235
  %237 = icmp ult i32 %236, -65536
  %238 = select i1 %234, i1 %237, i1 false
  br i1 %238, label %239, label %251

239:                                              ; preds = %230
  %240 = getelementptr inbounds i8, i8* %73, i32 1564
  %241 = bitcast i8* %240 to i8**
  %242 = load i8*, i8** %241, align 4
  %243 = ptrtoint i8* %242 to i32
  %244 = zext i32 %243 to i64
  %245 = sub nsw i64 %232, %244
  %246 = icmp ugt i64 %245, -1048577
  br i1 %246, label %251, label %247

247:                                              ; preds = %239
  %248 = sub i32 %220, %243
  %249 = icmp ugt i32 %248, -1048577
  %250 = zext i1 %249 to i32
  br label %251

251:                                              ; preds = %239, %247, %230
  %252 = phi i32 [ 0, %230 ], [ 1, %239 ], [ %250, %247 ]
  %253 = getelementptr inbounds %struct.report, %struct.report* %210, i32 0, i32 6
  store i32 %252, i32* %253, align 4
  %254 = load i32, i32* @telejit_context_registers, align 4
  %255 = getelementptr inbounds i8, i8* %2, i32 %254
  %256 = bitcast i8* %255 to i32*
  br label %257

257:                                              ; preds = %257, %251
  %258 = phi i32 [ 0, %251 ], [ %263, %257 ]
  %259 = getelementptr inbounds i32, i32* %256, i32 %258
  %260 = load i32, i32* %259, align 4
  %261 = zext i32 %260 to i64
  %262 = getelementptr inbounds %struct.report, %struct.report* %210, i32 0, i32 11, i32 %258
  store i64 %261, i64* %262, align 8
  %263 = add nuw nsw i32 %258, 1
  %264 = icmp eq i32 %263, 40
  br i1 %264, label %265, label %257, !llvm.loop !91

265:                                              ; preds = %257
  %266 = getelementptr inbounds %struct.report, %struct.report* %210, i32 0, i32 7
  store i32 40, i32* %266, align 8
  %267 = call fastcc i32* @note_frames(%struct.worker* noundef nonnull %74, %struct.report* noundef nonnull %210, i8* noundef %2) #18
  %268 = bitcast %struct.signal_action* %9 to i8*
  call void @llvm.lifetime.start.p0i8(i64 140, i8* nonnull %268) #20
  %269 = getelementptr inbounds %struct.report, %struct.report* %210, i32 0, i32 1
  %270 = load i32, i32* %269, align 4
  %271 = icmp eq i32 %270, 0
  br i1 %271, label %272, label %301

272:                                              ; preds = %265
  %273 = call fastcc i32 @get_own_handler(%struct.worker* noundef nonnull %74, i32 noundef %0, %struct.signal_action* noundef nonnull %9) #18
  %274 = icmp eq i32 %273, 0
  br i1 %274, label %301, label %275

275:                                              ; preds = %272
  store i32 %219, i32* %215, align 4
  store i32 %220, i32* %218, align 4
  %276 = bitcast %struct.report* %10 to i8*
  %277 = bitcast %struct.report* %10 to i8*
  call void @llvm.lifetime.start.p0i8(i64 3248, i8* nonnull %277)
  %278 = bitcast %struct.report* %210 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(3248) %276, i8* noundef nonnull align 8 dereferenceable(3248) %278, i32 3248, i1 false)
  %279 = load %struct.report*, %struct.report** %192, align 4
  %280 = icmp eq %struct.report* %279, null
  br i1 %280, label %284, label %281

281:                                              ; preds = %275
  %282 = bitcast %struct.report* %279 to i8*
  %283 = call i32 @munmap(i8* noundef nonnull %282, i32 noundef 4096) #17
  br label %284

284:                                              ; preds = %275, %281
  store %struct.report* null, %struct.report** %192, align 4
  %285 = call i32 @run_own_handler(%struct.worker* noundef nonnull %74, i32 noundef %0, %struct.signal_action* noundef nonnull byval(%struct.signal_action) align 4 %9, %struct.signal_info* noundef %36, i8* noundef %2) #18
  %286 = icmp eq i32 %285, 0
  br i1 %286, label %293, label %287

287:                                              ; preds = %284
  %288 = call i32* @__errno_location() #17
  store i32 %35, i32* %288, align 4
  %289 = bitcast i8** %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %289)
  store i8* %33, i8** %4, align 4
  %290 = icmp eq i8* %33, null
  br i1 %290, label %292, label %291

291:                                              ; preds = %287
  call void @telejit_swap_thread_pointer(i8** noundef nonnull %4) #17
  br label %292

292:                                              ; preds = %287, %291
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %289)
  br label %298

293:                                              ; preds = %284
  %294 = call fastcc %struct.report* @new_report(%struct.worker* noundef nonnull %74, i32 noundef 1) #18
  %295 = icmp eq %struct.report* %294, null
  br i1 %295, label %298, label %296

296:                                              ; preds = %293
  %297 = bitcast %struct.report* %294 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 8 dereferenceable(3248) %297, i8* noundef nonnull align 8 dereferenceable(3248) %276, i32 3248, i1 false)
  br label %298

298:                                              ; preds = %293, %296, %292
  %299 = phi %struct.report* [ %210, %292 ], [ %294, %296 ], [ %294, %293 ]
  %300 = bitcast %struct.report* %10 to i8*
  call void @llvm.lifetime.end.p0i8(i64 3248, i8* nonnull %300)
  br i1 %286, label %301, label %303

301:                                              ; preds = %298, %272, %265
  %302 = phi %struct.report* [ %210, %265 ], [ %299, %298 ], [ %210, %272 ]
  br label %303

303:                                              ; preds = %298, %301
  %304 = phi %struct.report* [ %302, %301 ], [ %299, %298 ]
  %305 = phi i1 [ true, %301 ], [ false, %298 ]
  call void @llvm.lifetime.end.p0i8(i64 140, i8* nonnull %268) #20
  br i1 %305, label %306, label %308

306:                                              ; preds = %303, %209
  %307 = phi %struct.report* [ %304, %303 ], [ null, %209 ]
  call fastcc void @end_task(%struct.worker* noundef nonnull %74, %struct.report* noundef %307) #19
  unreachable

308:                                              ; preds = %115, %174, %303, %67
  ret void
}

declare void @__cxa_finalize(i8* noundef) local_unnamed_addr #2

declare void @free(i8* noundef) local_unnamed_addr #2

declare i32 @sigfillset(i8* noundef) local_unnamed_addr #2

declare i32 @pthread_mutex_lock(i8* noundef) local_unnamed_addr #2

declare i32 @pthread_mutex_unlock(i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal fastcc %struct.registration* @take(%struct.registration** noundef %0, i32 noundef %1, %struct.region* noundef readonly %2) unnamed_addr #0 {
  %4 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %5 = load %struct.registration*, %struct.registration** %0, align 4
  %6 = icmp eq %struct.registration* %5, null
  br i1 %6, label %70, label %7

7:                                                ; preds = %3
  %8 = icmp eq %struct.region* %2, null
  %9 = getelementptr inbounds %struct.region, %struct.region* %2, i32 0, i32 1
  %10 = bitcast %struct.region* %2 to %struct.range**
  br label %14

11:                                               ; preds = %66
  %12 = load %struct.registration*, %struct.registration** %69, align 4
  %13 = icmp eq %struct.registration* %12, null
  br i1 %13, label %70, label %14, !llvm.loop !29

14:                                               ; preds = %11, %7
  %15 = phi %struct.registration* [ %5, %7 ], [ %12, %11 ]
  %16 = phi %struct.registration** [ undef, %7 ], [ %67, %11 ]
  %17 = phi %struct.registration** [ %0, %7 ], [ %69, %11 ]
  %18 = getelementptr inbounds %struct.registration, %struct.registration* %15, i32 0, i32 1
  %19 = load i32, i32* %18, align 4
  %20 = and i32 %19, %1
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %66, label %25

22:                                               ; preds = %60
  %23 = add nuw nsw i32 %26, 1
  %24 = icmp eq i32 %23, 3
  br i1 %24, label %63, label %25, !llvm.loop !30

25:                                               ; preds = %14, %22
  %26 = phi i32 [ %23, %22 ], [ 0, %14 ]
  br i1 %8, label %60, label %27

27:                                               ; preds = %25
  %28 = getelementptr inbounds %struct.registration, %struct.registration* %15, i32 0, i32 2, i32 %26
  %29 = load i8*, i8** %28, align 4
  %30 = load i64, i64* %9, align 8
  %31 = trunc i64 %30 to i32
  %32 = ptrtoint i8* %29 to i32
  %33 = icmp eq i32 %31, 0
  br i1 %33, label %49, label %34

34:                                               ; preds = %27
  %35 = load %struct.range*, %struct.range** %10, align 8
  %36 = zext i32 %32 to i64
  br label %37

37:                                               ; preds = %37, %34
  %38 = phi i32 [ 0, %34 ], [ %47, %37 ]
  %39 = phi i32 [ %31, %34 ], [ %46, %37 ]
  %40 = add i32 %39, %38
  %41 = lshr i32 %40, 1
  %42 = getelementptr inbounds %struct.range, %struct.range* %35, i32 %41, i32 1
  %43 = load i64, i64* %42, align 8
  %44 = icmp ugt i64 %43, %36
  %45 = add nuw i32 %41, 1
  %46 = select i1 %44, i32 %41, i32 %39
  %47 = select i1 %44, i32 %38, i32 %45
  %48 = icmp ult i32 %47, %46
  br i1 %48, label %37, label %49, !llvm.loop !31

49:                                               ; preds = %37, %27
  %50 = phi i32 [ 0, %27 ], [ %47, %37 ]
  %51 = zext i32 %50 to i64
  %52 = icmp ugt i64 %30, %51
  br i1 %52, label %53, label %60

53:                                               ; preds = %49
  %54 = load %struct.range*, %struct.range** %10, align 8
  %55 = getelementptr inbounds %struct.range, %struct.range* %54, i32 %50, i32 0
  %56 = load i64, i64* %55, align 8
  %57 = zext i32 %32 to i64
  %58 = icmp ule i64 %56, %57
  %59 = zext i1 %58 to i32
  br label %60

60:                                               ; preds = %53, %49, %25
  %61 = phi i32 [ 1, %25 ], [ 0, %49 ], [ %59, %53 ]
  %62 = icmp eq i32 %61, 0
  br i1 %62, label %22, label %63

63:                                               ; preds = %60, %22
  %64 = phi %struct.registration** [ %16, %22 ], [ %17, %60 ]
  %65 = xor i1 %62, true
  br label %66

66:                                               ; preds = %63, %14
  %67 = phi %struct.registration** [ %16, %14 ], [ %64, %63 ]
  %68 = phi i1 [ false, %14 ], [ %65, %63 ]
  %69 = getelementptr inbounds %struct.registration, %struct.registration* %15, i32 0, i32 0
  br i1 %68, label %70, label %11

70:                                               ; preds = %11, %66, %3
  %71 = phi %struct.registration** [ null, %3 ], [ %67, %66 ], [ null, %11 ]
  %72 = icmp eq %struct.registration** %71, null
  br i1 %72, label %75, label %73

73:                                               ; preds = %70
  %74 = load %struct.registration*, %struct.registration** %71, align 4
  br label %75

75:                                               ; preds = %70, %73
  %76 = phi %struct.registration* [ %74, %73 ], [ null, %70 ]
  %77 = icmp eq %struct.registration* %76, null
  br i1 %77, label %82, label %78

78:                                               ; preds = %75
  %79 = getelementptr inbounds %struct.registration, %struct.registration* %76, i32 0, i32 0
  %80 = load %struct.registration*, %struct.registration** %79, align 8
  store %struct.registration* %80, %struct.registration** %71, align 4
  %81 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %82

82:                                               ; preds = %78, %75
  %83 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  ret %struct.registration* %76
}

; Function Attrs: noreturn
declare void @longjmp(i8* noundef, i32 noundef) local_unnamed_addr #10

declare extern_weak i8* @__cxa_current_exception_type() #2

; Function Attrs: noreturn
declare void @abort() local_unnamed_addr #10

declare i32 @pthread_setspecific(i32 noundef, i8* noundef) local_unnamed_addr #2

declare i32 @sigdelset(i8* noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal fastcc void @end_damaged(%struct.worker* nocapture noundef %0, i32 noundef %1, %struct.signal_info* nocapture noundef readonly %2, i8* nocapture noundef readonly %3) unnamed_addr #0 {
  %5 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 27
  %6 = load i32, i32* %5, align 4
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %10, label %8

8:                                                ; preds = %4
  %9 = call i8* @signal(i32 noundef %1, i8* noundef null) #17
  ret void

10:                                               ; preds = %4
  store i32 1, i32* %5, align 4
  %11 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 23
  %12 = load %struct.report*, %struct.report** %11, align 4
  %13 = icmp eq %struct.report* %12, null
  br i1 %13, label %18, label %14

14:                                               ; preds = %10
  %15 = getelementptr inbounds %struct.report, %struct.report* %12, i32 0, i32 0
  %16 = load i32, i32* %15, align 8
  %17 = icmp eq i32 %16, 1
  br i1 %17, label %59, label %18

18:                                               ; preds = %14, %10
  %19 = call fastcc %struct.report* @new_report(%struct.worker* noundef %0, i32 noundef 1) #18
  %20 = icmp eq %struct.report* %19, null
  br i1 %20, label %21, label %23

21:                                               ; preds = %18
  %22 = add nsw i32 %1, 128
  call void @_exit(i32 noundef %22) #22
  unreachable

23:                                               ; preds = %18
  %24 = getelementptr inbounds %struct.report, %struct.report* %19, i32 0, i32 2
  store i32 %1, i32* %24, align 8
  %25 = getelementptr inbounds %struct.signal_info, %struct.signal_info* %2, i32 0, i32 2
  %26 = load i32, i32* %25, align 4
  %27 = getelementptr inbounds %struct.report, %struct.report* %19, i32 0, i32 3
  store i32 %26, i32* %27, align 4
  %28 = load i32, i32* %25, align 4
  %29 = icmp sgt i32 %28, 0
  br i1 %29, label %30, label %33

30:                                               ; preds = %23
  %31 = getelementptr inbounds %struct.signal_info, %struct.signal_info* %2, i32 0, i32 3, i32 0, i32 0
  %32 = load i32, i32* %31, align 4
  br label %33

33:                                               ; preds = %23, %30
  %34 = phi i32 [ %32, %30 ], [ 0, %23 ]
  %35 = zext i32 %34 to i64
  %36 = getelementptr inbounds %struct.report, %struct.report* %19, i32 0, i32 4
  store i64 %35, i64* %36, align 8
  %37 = load i32, i32* @telejit_context_pc, align 4
  %38 = getelementptr inbounds i8, i8* %3, i32 %37
  %39 = bitcast i8* %38 to i32*
  %40 = load i32, i32* %39, align 4
  %41 = zext i32 %40 to i64
  %42 = getelementptr inbounds %struct.report, %struct.report* %19, i32 0, i32 8
  %43 = load i32, i32* %42, align 4
  %44 = add i32 %43, 1
  store i32 %44, i32* %42, align 4
  %45 = getelementptr inbounds %struct.report, %struct.report* %19, i32 0, i32 12, i32 %43
  store i64 %41, i64* %45, align 8
  %46 = load i32, i32* @telejit_context_registers, align 4
  %47 = getelementptr inbounds i8, i8* %3, i32 %46
  %48 = bitcast i8* %47 to i32*
  br label %49

49:                                               ; preds = %49, %33
  %50 = phi i32 [ 0, %33 ], [ %55, %49 ]
  %51 = getelementptr inbounds i32, i32* %48, i32 %50
  %52 = load i32, i32* %51, align 4
  %53 = zext i32 %52 to i64
  %54 = getelementptr inbounds %struct.report, %struct.report* %19, i32 0, i32 11, i32 %50
  store i64 %53, i64* %54, align 8
  %55 = add nuw nsw i32 %50, 1
  %56 = icmp eq i32 %55, 40
  br i1 %56, label %57, label %49, !llvm.loop !91

57:                                               ; preds = %49
  %58 = getelementptr inbounds %struct.report, %struct.report* %19, i32 0, i32 7
  store i32 40, i32* %58, align 8
  br label %59

59:                                               ; preds = %57, %14
  %60 = phi %struct.report* [ %19, %57 ], [ %12, %14 ]
  %61 = getelementptr inbounds %struct.report, %struct.report* %60, i32 0, i32 1
  store i32 2, i32* %61, align 4
  call fastcc void @end_process(%struct.worker* noundef %0, %struct.report* noundef nonnull %60) #19
  unreachable
}

; Function Attrs: nounwind
define internal fastcc i32 @get_own_handler(%struct.worker* nocapture noundef readonly %0, i32 noundef %1, %struct.signal_action* nocapture noundef writeonly %2) unnamed_addr #0 {
  %4 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 25
  %5 = load i32, i32* %4, align 4
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %53

7:                                                ; preds = %3
  %8 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 18
  %9 = load i32, i32* %8, align 8
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %53

11:                                               ; preds = %7
  %12 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 11, i32 0
  %13 = load i32, i32* %12, align 16
  %14 = bitcast %struct.signal_action* %2 to i8*
  br label %15

15:                                               ; preds = %47, %11
  %16 = phi i32 [ undef, %11 ], [ %48, %47 ]
  %17 = load atomic i32, i32* @own_version acquire, align 4
  br label %18

18:                                               ; preds = %27, %15
  %19 = phi i32 [ 0, %15 ], [ %28, %27 ]
  %20 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i32 0, i32 %19, i32 2
  %21 = load i32, i32* %20, align 4
  %22 = icmp eq i32 %21, %1
  br i1 %22, label %23, label %27

23:                                               ; preds = %18
  %24 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i32 0, i32 %19, i32 1
  %25 = load i32, i32* %24, align 4
  %26 = icmp eq i32 %25, %13
  br i1 %26, label %30, label %27

27:                                               ; preds = %23, %18
  %28 = add nuw nsw i32 %19, 1
  %29 = icmp eq i32 %28, 512
  br i1 %29, label %32, label %18, !llvm.loop !70

30:                                               ; preds = %23
  %31 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i32 0, i32 %19
  br label %32

32:                                               ; preds = %27, %30
  %33 = phi %struct.own_action* [ %31, %30 ], [ null, %27 ]
  %34 = icmp ne %struct.own_action* %33, null
  br i1 %34, label %35, label %37

35:                                               ; preds = %32
  %36 = bitcast %struct.own_action* %33 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(140) %14, i8* noundef nonnull align 4 dereferenceable(140) %36, i32 140, i1 false) #20
  br label %37

37:                                               ; preds = %35, %32
  fence acquire
  %38 = and i32 %17, 1
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %40, label %45

40:                                               ; preds = %37
  %41 = load atomic i32, i32* @own_version monotonic, align 4
  %42 = icmp eq i32 %41, %17
  br i1 %42, label %43, label %45

43:                                               ; preds = %40
  %44 = zext i1 %34 to i32
  br label %47

45:                                               ; preds = %40, %37
  %46 = call i32 @sched_yield() #17
  br label %47

47:                                               ; preds = %45, %43
  %48 = phi i32 [ %16, %45 ], [ %44, %43 ]
  %49 = phi i1 [ true, %45 ], [ false, %43 ]
  br i1 %49, label %15, label %50

50:                                               ; preds = %47
  %51 = icmp ne i32 %48, 0
  %52 = zext i1 %51 to i32
  br label %53

53:                                               ; preds = %50, %7, %3
  %54 = phi i32 [ 0, %7 ], [ 0, %3 ], [ %52, %50 ]
  ret i32 %54
}

declare hidden void @telejit_put_back() local_unnamed_addr #2

declare hidden void @telejit_swap_thread_pointer(i8** noundef) local_unnamed_addr #2

declare i32 @sched_yield() local_unnamed_addr #2

declare i32 @_Unwind_GetRegionStart(i8* noundef) local_unnamed_addr #2

; Function Attrs: noinline nounwind
define internal i32 @run_guarded(%struct.worker* noundef %0, void (i8*, i8*)* nocapture noundef readonly %1, i8* noundef %2, i8* noundef %3) #11 personality i8* bitcast (i32 (i32, i8*, i8*)* @telejit_guard_personality to i8*) {
  %5 = alloca i8*, align 4
  %6 = call i8* @llvm.frameaddress.p0i8(i32 0)
  %7 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 20
  store i8* %6, i8** %7, align 16
  %8 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 22
  store i8* null, i8** %8, align 8
  %9 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 23
  store %struct.report* null, %struct.report** %9, align 4
  %10 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 26
  store i32 0, i32* %10, align 8
  %11 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 38
  %12 = load i8*, i8** %11, align 4
  %13 = ptrtoint i8* %6 to i32
  %14 = ptrtoint i8* %12 to i32
  %15 = sub i32 %13, %14
  %16 = lshr i32 %15, 6
  %17 = icmp ult i32 %16, 16384
  %18 = select i1 %17, i32 %16, i32 16384
  %19 = alloca i8, i32 %18, align 8
  %20 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 21
  store i8* %19, i8** %20, align 4
  %21 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 32
  %22 = bitcast %struct.opaque512* %21 to i8*
  %23 = call i32 @_setjmp(i8* noundef nonnull %22) #21
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %25, label %27

25:                                               ; preds = %4
  %26 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 24
  store i32 1, i32* %26, align 16
  call void %1(i8* noundef %2, i8* noundef %3) #17
  br label %33

27:                                               ; preds = %4
  %28 = load i32, i32* @worker_key, align 4
  %29 = call i8* @pthread_getspecific(i32 noundef %28) #17
  %30 = bitcast i8* %29 to %struct.worker*
  %31 = getelementptr inbounds i8, i8* %29, i32 120
  %32 = bitcast i8* %31 to i32*
  store i32 1, i32* %32, align 8
  br label %33

33:                                               ; preds = %27, %25
  %34 = phi %struct.worker* [ %0, %25 ], [ %30, %27 ]
  call void @telejit_put_back() #17
  %35 = call i8* asm sideeffect "mrc p15, 0, $0, c13, c0, 3", "=r"() #20, !srcloc !13
  %36 = getelementptr inbounds %struct.worker, %struct.worker* %34, i32 0, i32 2
  %37 = load i8*, i8** %36, align 8
  %38 = icmp eq i8* %35, %37
  br i1 %38, label %41, label %39

39:                                               ; preds = %33
  %40 = bitcast i8** %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %40) #20
  store i8* %37, i8** %5, align 4
  call void @telejit_swap_thread_pointer(i8** noundef nonnull %5) #17
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %40) #20
  br label %41

41:                                               ; preds = %39, %33
  %42 = getelementptr inbounds %struct.worker, %struct.worker* %34, i32 0, i32 25
  store i32 0, i32* %42, align 4
  %43 = getelementptr inbounds %struct.worker, %struct.worker* %34, i32 0, i32 24
  store i32 0, i32* %43, align 16
  %44 = getelementptr inbounds %struct.worker, %struct.worker* %34, i32 0, i32 26
  %45 = load i32, i32* %44, align 8
  ret i32 %45
}

declare i32 @_Unwind_GetCFA(i8* noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn
declare i8* @llvm.frameaddress.p0i8(i32 immarg) #12

declare i32 @_Unwind_VRS_Get(i8* noundef, i32 noundef, i32 noundef, i32 noundef, i8* noundef) local_unnamed_addr #2

declare extern_weak i8* @__cxa_demangle(i8* noundef, i8* noundef, i32* noundef, i32* noundef) local_unnamed_addr #2

declare extern_weak i8* @__cxa_get_globals() #2

; Function Attrs: nounwind
define internal fastcc void @fill_mask(%struct.opaque128* noundef %0) unnamed_addr #0 {
  %2 = bitcast %struct.opaque128* %0 to i8*
  %3 = call i32 @sigfillset(i8* noundef %2) #17
  br label %7

4:                                                ; preds = %7
  %5 = load i32, i32* @look_signal, align 4
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %16, label %14

7:                                                ; preds = %7, %1
  %8 = phi i32 [ 0, %1 ], [ %12, %7 ]
  %9 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i32 0, i32 %8
  %10 = load i32, i32* %9, align 4
  %11 = call i32 @sigdelset(i8* noundef %2, i32 noundef %10) #17
  %12 = add nuw nsw i32 %8, 1
  %13 = icmp eq i32 %12, 7
  br i1 %13, label %4, label %7, !llvm.loop !21

14:                                               ; preds = %4
  %15 = call i32 @sigdelset(i8* noundef %2, i32 noundef %5) #17
  br label %16

16:                                               ; preds = %14, %4
  %17 = load i32, i32* @interrupt_signal, align 4
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %21, label %19

19:                                               ; preds = %16
  %20 = call i32 @sigdelset(i8* noundef %2, i32 noundef %17) #17
  br label %21

21:                                               ; preds = %16, %19
  ret void
}

; Function Attrs: nounwind
define internal fastcc void @forget_exceptions() unnamed_addr #0 {
  %weak.9 = icmp ne i8* ()* @__cxa_get_globals, null
  br i1 %weak.9, label %1, label %6

1:                                                ; preds = %0
  %2 = call i8* @__cxa_get_globals() #17
  %3 = bitcast i8* %2 to %struct.exception_head**
  store %struct.exception_head* null, %struct.exception_head** %3, align 4
  %4 = getelementptr inbounds i8, i8* %2, i32 4
  %5 = bitcast i8* %4 to i32*
  store i32 0, i32* %5, align 4
  br label %6

6:                                                ; preds = %0, %1
  ret void
}

; Function Attrs: noreturn nounwind
define internal fastcc void @die(i8* noundef %0) unnamed_addr #3 {
  call fastcc void @say(i8* noundef getelementptr inbounds ([10 x i8], [10 x i8]* @.str.14, i32 0, i32 0)) #18
  call fastcc void @say(i8* noundef %0) #18
  call fastcc void @say(i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.8, i32 0, i32 0)) #18
  call void @abort() #22
  unreachable
}

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i32(i8* nocapture writeonly, i8, i32, i1 immarg) #4

; Function Attrs: noreturn nounwind
define internal fastcc void @abandon(%struct.worker* noundef %0, i8* noundef %1) unnamed_addr #3 {
  %3 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 22
  %4 = load i8*, i8** %3, align 8
  %5 = icmp eq i8* %4, null
  br i1 %5, label %6, label %7

6:                                                ; preds = %2
  store i8* %1, i8** %3, align 8
  br label %7

7:                                                ; preds = %6, %2
  %8 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 25
  store i32 1, i32* %8, align 4
  %9 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 41
  %10 = getelementptr inbounds %struct.anon.5, %struct.anon.5* %9, i32 0, i32 0
  store i64 0, i64* %10, align 16
  %11 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 41, i32 1
  store void (i32, i8*)* @on_caught, void (i32, i8*)** %11, align 8
  %12 = bitcast %struct.anon.5* %9 to i8*
  %13 = bitcast %struct.worker* %0 to i8*
  %14 = call i32 @_Unwind_ForcedUnwind(i8* noundef nonnull %12, i8* noundef bitcast (i32 (i32, i32, i32, i8*, i8*, i8*)* @on_frame to i8*), i8* noundef %13) #17
  %15 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 32
  %16 = bitcast %struct.opaque512* %15 to i8*
  call void @longjmp(i8* noundef nonnull %16, i32 noundef 1) #22
  unreachable
}

; Function Attrs: noreturn
declare void @pthread_exit(i8* noundef) local_unnamed_addr #10

; Function Attrs: nounwind
define internal void @on_caught(i32 noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = icmp eq i32 %0, 1
  br i1 %3, label %4, label %15

4:                                                ; preds = %2
  %5 = load i32, i32* @worker_key, align 4
  %6 = call i8* @pthread_getspecific(i32 noundef %5) #17
  %7 = icmp eq i8* %6, null
  br i1 %7, label %15, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds i8, i8* %6, i32 116
  %10 = bitcast i8* %9 to i32*
  %11 = load i32, i32* %10, align 4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %15, label %13

13:                                               ; preds = %8
  %14 = getelementptr inbounds i8, i8* %6, i32 144
  call void @longjmp(i8* noundef nonnull %14, i32 noundef 1) #22
  unreachable

15:                                               ; preds = %4, %8, %2
  ret void
}

declare i32 @_Unwind_ForcedUnwind(i8* noundef, i8* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal i32 @on_frame(i32 noundef %0, i32 noundef %1, i32 noundef %2, i8* nocapture noundef readnone %3, i8* noundef %4, i8* noundef %5) #0 {
  %7 = and i32 %1, 16
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %16

9:                                                ; preds = %6
  %10 = call i32 @_Unwind_GetCFA(i8* noundef %4) #17
  %11 = inttoptr i32 %10 to i8*
  %12 = getelementptr inbounds i8, i8* %5, i32 96
  %13 = bitcast i8* %12 to i8**
  %14 = load i8*, i8** %13, align 16
  %15 = icmp ult i8* %14, %11
  br i1 %15, label %16, label %18

16:                                               ; preds = %9, %6
  %17 = getelementptr inbounds i8, i8* %5, i32 144
  call void @longjmp(i8* noundef nonnull %17, i32 noundef 1) #22
  unreachable

18:                                               ; preds = %9
  ret i32 0
}

declare hidden void @telejit_reentry_prepare() local_unnamed_addr #2

declare i32 @pthread_key_create(i32* noundef, void (i8*)* noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal void @forget_made_thread(i8* noundef %0) #0 {
  %2 = alloca %struct.alternate_stack, align 4
  %3 = bitcast i8* %0 to %struct.worker*
  %4 = getelementptr inbounds i8, i8* %0, i32 64
  %5 = bitcast i8* %4 to i8* (i8*)**
  %6 = load i8* (i8*)*, i8* (i8*)** %5, align 16
  %7 = icmp eq i8* (i8*)* %6, null
  br i1 %7, label %41, label %8

8:                                                ; preds = %1
  %9 = call i32 @getpid() #17
  %10 = load i32, i32* @home_pid, align 4
  %11 = icmp eq i32 %9, %10
  br i1 %11, label %12, label %41

12:                                               ; preds = %8
  %13 = load i32, i32* @worker_key, align 4
  %14 = call i32 @pthread_setspecific(i32 noundef %13, i8* noundef %0) #17
  call fastcc void @end_made_thread(%struct.worker* noundef %3) #18
  %15 = bitcast %struct.alternate_stack* %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 12, i8* nonnull %15) #20
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(12) %15, i8* noundef nonnull align 4 dereferenceable(12) bitcast (%struct.alternate_stack* @__const.worker_main.none to i8*), i32 12, i1 false)
  %16 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %17 = bitcast i8* %0 to %struct.worker**
  %18 = load %struct.worker*, %struct.worker** %17, align 16
  %19 = icmp eq %struct.worker* %18, null
  br i1 %19, label %25, label %20

20:                                               ; preds = %12
  %21 = getelementptr inbounds i8, i8* %0, i32 4
  %22 = bitcast i8* %21 to %struct.worker**
  %23 = load %struct.worker*, %struct.worker** %22, align 4
  %24 = getelementptr inbounds %struct.worker, %struct.worker* %18, i32 0, i32 1
  store %struct.worker* %23, %struct.worker** %24, align 4
  br label %25

25:                                               ; preds = %20, %12
  %26 = getelementptr inbounds i8, i8* %0, i32 4
  %27 = bitcast i8* %26 to %struct.worker**
  %28 = load %struct.worker*, %struct.worker** %27, align 4
  %29 = icmp eq %struct.worker* %28, null
  %30 = load %struct.worker*, %struct.worker** %17, align 16
  br i1 %29, label %33, label %31

31:                                               ; preds = %25
  %32 = getelementptr inbounds %struct.worker, %struct.worker* %28, i32 0, i32 0
  store %struct.worker* %30, %struct.worker** %32, align 16
  br label %34

33:                                               ; preds = %25
  store %struct.worker* %30, %struct.worker** @all_workers, align 4
  br label %34

34:                                               ; preds = %31, %33
  %35 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %36 = load i32, i32* @worker_key, align 4
  %37 = call i32 @pthread_setspecific(i32 noundef %36, i8* noundef null) #17
  %38 = call i32 @sigaltstack(i8* noundef nonnull %15, i8* noundef null) #17
  %39 = getelementptr inbounds i8, i8* %0, i32 -69632
  %40 = call i32 @munmap(i8* noundef nonnull %39, i32 noundef 73728) #17
  call void @llvm.lifetime.end.p0i8(i64 12, i8* nonnull %15) #20
  br label %41

41:                                               ; preds = %1, %8, %34
  ret void
}

; Function Attrs: nounwind
define internal void @find_fibre_end() #0 {
  %weak.10 = icmp ne void (i8*, void ()*, i32, ...)* @makecontext, null
  br i1 %weak.10, label %1, label %3

1:                                                ; preds = %0
  %2 = call i8* @mmap(i8* noundef null, i32 noundef 32768, i32 noundef 3, i32 noundef 34, i32 noundef -1, i32 noundef 0) #17
  br label %3

3:                                                ; preds = %0, %1
  %4 = phi i8* [ %2, %1 ], [ inttoptr (i32 -1 to i8*), %0 ]
  %5 = icmp eq i8* %4, inttoptr (i32 -1 to i8*)
  br i1 %5, label %32, label %6

6:                                                ; preds = %3
  %7 = call i32 @getcontext(i8* noundef %4) #17
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %30

9:                                                ; preds = %6
  %10 = getelementptr inbounds i8, i8* %4, i32 16384
  %11 = getelementptr inbounds i8, i8* %4, i32 8
  %12 = bitcast i8* %11 to i8**
  store i8* %10, i8** %12, align 4
  %13 = getelementptr inbounds i8, i8* %4, i32 12
  %14 = bitcast i8* %13 to i32*
  store i32 0, i32* %14, align 4
  %15 = getelementptr inbounds i8, i8* %4, i32 16
  %16 = bitcast i8* %15 to i32*
  store i32 16384, i32* %16, align 4
  call void (i8*, void ()*, i32, ...) @makecontext(i8* noundef %4, void ()* noundef nonnull @find_fibre_end, i32 noundef 0) #17
  %17 = load i32, i32* @telejit_context_link, align 4
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %22, label %19

19:                                               ; preds = %9
  %20 = getelementptr inbounds i8, i8* %4, i32 %17
  %21 = bitcast i8* %20 to i32*
  br label %27

22:                                               ; preds = %9
  %23 = load i32, i32* @telejit_context_sp, align 4
  %24 = getelementptr inbounds i8, i8* %4, i32 %23
  %25 = bitcast i8* %24 to i32**
  %26 = load i32*, i32** %25, align 4
  br label %27

27:                                               ; preds = %22, %19
  %28 = phi i32* [ %21, %19 ], [ %26, %22 ]
  %29 = load i32, i32* %28, align 4
  store i32 %29, i32* @fibre_end, align 4
  br label %30

30:                                               ; preds = %27, %6
  %31 = call i32 @munmap(i8* noundef %4, i32 noundef 32768) #17
  br label %32

32:                                               ; preds = %3, %30
  ret void
}

; Function Attrs: nounwind
define internal void @look_at_self(i32 noundef %0, i8* nocapture noundef readnone %1, i8* nocapture noundef readonly %2) #0 {
  %4 = call i32* @__errno_location() #17
  %5 = load i32, i32* %4, align 4
  %6 = atomicrmw add i32* @answering, i32 1 seq_cst, align 4
  %7 = load atomic i32, i32* bitcast (%struct.examination** @asking to i32*) seq_cst, align 4
  %8 = inttoptr i32 %7 to %struct.examination*
  %9 = icmp eq i32 %7, 0
  br i1 %9, label %112, label %10

10:                                               ; preds = %3
  %11 = call i32 @gettid() #17
  %12 = getelementptr inbounds i8, i8* %2, i32 8
  %13 = call i8* @llvm.frameaddress.p0i8(i32 0)
  %14 = ptrtoint i8* %13 to i32
  %15 = load i32, i32* @telejit_context_sp, align 4
  %16 = getelementptr inbounds i8, i8* %2, i32 %15
  %17 = bitcast i8* %16 to i32*
  %18 = load i32, i32* %17, align 4
  %19 = call i8* asm sideeffect "mrc p15, 0, $0, c13, c0, 3", "=r"() #20, !srcloc !13
  %20 = ptrtoint i8* %19 to i32
  %21 = bitcast i8* %12 to i8**
  %22 = load i8*, i8** %21, align 4
  %23 = ptrtoint i8* %22 to i32
  %24 = sub i32 %14, %23
  %25 = getelementptr inbounds i8, i8* %2, i32 16
  %26 = bitcast i8* %25 to i32*
  %27 = load i32, i32* %26, align 4
  %28 = icmp ult i32 %24, %27
  br i1 %28, label %29, label %57

29:                                               ; preds = %10
  %30 = add i32 %27, %23
  %31 = call fastcc i32 @hold_words(%struct.examination* noundef nonnull %8, i32 noundef %14, i32 noundef %30) #18
  %32 = icmp ne i32 %31, 0
  %33 = icmp ult i32 %18, %20
  %34 = select i1 %32, i1 %33, i1 false
  br i1 %34, label %35, label %79

35:                                               ; preds = %29
  %36 = load i32, i32* @telejit_tls_above, align 4
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %42, label %38

38:                                               ; preds = %35
  %39 = load i32, i32* @tls.0, align 4
  %40 = add i32 %39, %20
  %41 = load i32, i32* @tls.2, align 4
  br label %47

42:                                               ; preds = %35
  %43 = or i32 %20, 4095
  %44 = add i32 %43, 1
  %weak.11 = icmp ne i32* @_thread_db_sizeof_pthread, null
  br i1 %weak.11, label %45, label %51

45:                                               ; preds = %42
  %46 = load i32, i32* @_thread_db_sizeof_pthread, align 4
  br label %47

47:                                               ; preds = %38, %45
  %48 = phi i32 [ %20, %45 ], [ %41, %38 ]
  %49 = phi i32 [ %46, %45 ], [ %40, %38 ]
  %50 = add i32 %49, %48
  br label %51

51:                                               ; preds = %47, %42
  %52 = phi i32 [ %44, %42 ], [ %50, %47 ]
  %53 = add i32 %18, -128
  %54 = call fastcc i32 @hold_words(%struct.examination* noundef nonnull %8, i32 noundef %53, i32 noundef %52) #17
  %55 = icmp ne i32 %54, 0
  %56 = zext i1 %55 to i32
  br label %79

57:                                               ; preds = %10
  %58 = icmp ult i8* %13, %19
  br i1 %58, label %59, label %79

59:                                               ; preds = %57
  %60 = load i32, i32* @telejit_tls_above, align 4
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %66, label %62

62:                                               ; preds = %59
  %63 = load i32, i32* @tls.0, align 4
  %64 = add i32 %63, %20
  %65 = load i32, i32* @tls.2, align 4
  br label %71

66:                                               ; preds = %59
  %67 = or i32 %20, 4095
  %68 = add i32 %67, 1
  %weak.12 = icmp ne i32* @_thread_db_sizeof_pthread, null
  br i1 %weak.12, label %69, label %75

69:                                               ; preds = %66
  %70 = load i32, i32* @_thread_db_sizeof_pthread, align 4
  br label %71

71:                                               ; preds = %62, %69
  %72 = phi i32 [ %20, %69 ], [ %65, %62 ]
  %73 = phi i32 [ %70, %69 ], [ %64, %62 ]
  %74 = add i32 %73, %72
  br label %75

75:                                               ; preds = %71, %66
  %76 = phi i32 [ %68, %66 ], [ %74, %71 ]
  %77 = add i32 %14, -128
  %78 = call fastcc i32 @hold_words(%struct.examination* noundef nonnull %8, i32 noundef %77, i32 noundef %76) #17
  br label %79

79:                                               ; preds = %51, %75, %57, %29
  %80 = phi i32 [ 0, %29 ], [ %78, %75 ], [ 0, %57 ], [ %56, %51 ]
  %81 = icmp eq i32 %80, 0
  br i1 %81, label %82, label %97

82:                                               ; preds = %79
  %83 = getelementptr inbounds %struct.examination, %struct.examination* %8, i32 0, i32 1
  %84 = load i64, i64* %83, align 8
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %97, label %86

86:                                               ; preds = %82
  %87 = getelementptr inbounds %struct.examination, %struct.examination* %8, i32 0, i32 2
  %88 = bitcast %union.anon.67* %87 to i8**
  br label %89

89:                                               ; preds = %89, %86
  %90 = phi i32 [ 0, %86 ], [ %93, %89 ]
  %91 = load i8*, i8** %88, align 8
  %92 = getelementptr inbounds i8, i8* %91, i32 %90
  store atomic i8 1, i8* %92 monotonic, align 1
  %93 = add i32 %90, 1
  %94 = zext i32 %93 to i64
  %95 = load i64, i64* %83, align 8
  %96 = icmp ugt i64 %95, %94
  br i1 %96, label %89, label %97, !llvm.loop !37

97:                                               ; preds = %89, %82, %79
  %98 = load i32, i32* @asked_count, align 4
  %99 = icmp eq i32 %98, 0
  br i1 %99, label %112, label %100

100:                                              ; preds = %97, %108
  %101 = phi i32 [ %109, %108 ], [ 0, %97 ]
  %102 = load %struct.looked_thread*, %struct.looked_thread** @asked, align 4
  %103 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %102, i32 %101, i32 0
  %104 = load i32, i32* %103, align 4
  %105 = icmp eq i32 %104, %11
  br i1 %105, label %106, label %108

106:                                              ; preds = %100
  %107 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %102, i32 %101, i32 1
  store atomic i32 1, i32* %107 release, align 4
  br label %108

108:                                              ; preds = %100, %106
  %109 = add nuw i32 %101, 1
  %110 = load i32, i32* @asked_count, align 4
  %111 = icmp ult i32 %109, %110
  br i1 %111, label %100, label %112, !llvm.loop !92

112:                                              ; preds = %108, %97, %3
  %113 = atomicrmw sub i32* @answering, i32 1 seq_cst, align 4
  %114 = call i32* @__errno_location() #17
  store i32 %5, i32* %114, align 4
  ret void
}

; Function Attrs: nounwind
define internal void @on_interrupt(i32 noundef %0, i8* nocapture noundef readnone %1, i8* noundef %2) #0 {
  %4 = alloca i8*, align 4
  %5 = alloca i8*, align 4
  call void @telejit_put_back() #17
  %6 = getelementptr inbounds i8, i8* %2, i32 16
  %7 = bitcast i8* %6 to i32*
  %8 = load i32, i32* %7, align 4
  %9 = icmp eq i32 %8, 65472
  br i1 %9, label %10, label %16

10:                                               ; preds = %3
  %11 = getelementptr inbounds i8, i8* %2, i32 8
  %12 = bitcast i8* %11 to i8**
  %13 = load i8*, i8** %12, align 4
  %14 = getelementptr inbounds i8, i8* %13, i32 65536
  %15 = bitcast i8* %14 to %struct.worker*
  br label %16

16:                                               ; preds = %10, %3
  %17 = phi %struct.worker* [ %15, %10 ], [ null, %3 ]
  %18 = bitcast i8** %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %18) #20
  %19 = icmp eq %struct.worker* %17, null
  br i1 %19, label %23, label %20

20:                                               ; preds = %16
  %21 = getelementptr inbounds %struct.worker, %struct.worker* %17, i32 0, i32 2
  %22 = load i8*, i8** %21, align 8
  br label %23

23:                                               ; preds = %20, %16
  %24 = phi i8* [ %22, %20 ], [ null, %16 ]
  store i8* %24, i8** %5, align 4
  %25 = icmp eq i8* %24, null
  br i1 %25, label %27, label %26

26:                                               ; preds = %23
  call void @telejit_swap_thread_pointer(i8** noundef nonnull %5) #17
  br label %27

27:                                               ; preds = %23, %26
  %28 = load i8*, i8** %5, align 4
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %18) #20
  %29 = call i32* @__errno_location() #17
  %30 = load i32, i32* %29, align 4
  %31 = load i32, i32* @worker_key, align 4
  %32 = call i8* @pthread_getspecific(i32 noundef %31) #17
  %33 = bitcast i8* %32 to %struct.worker*
  %34 = icmp eq i8* %32, null
  br i1 %34, label %124, label %35

35:                                               ; preds = %27
  %36 = getelementptr inbounds i8, i8* %32, i32 112
  %37 = bitcast i8* %36 to i32*
  %38 = load i32, i32* %37, align 16
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %124, label %40

40:                                               ; preds = %35
  %41 = getelementptr inbounds i8, i8* %32, i32 132
  %42 = bitcast i8* %41 to i32*
  %43 = load i32, i32* %42, align 4
  %44 = icmp eq i32 %43, 0
  br i1 %44, label %45, label %124

45:                                               ; preds = %40
  %46 = getelementptr inbounds i8, i8* %32, i32 136
  %47 = bitcast i8* %46 to i32*
  %48 = load i32, i32* %47, align 8
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %50, label %124

50:                                               ; preds = %45
  %51 = getelementptr inbounds i8, i8* %32, i32 116
  %52 = bitcast i8* %51 to i32*
  %53 = load i32, i32* %52, align 4
  %54 = icmp eq i32 %53, 0
  br i1 %54, label %55, label %124

55:                                               ; preds = %50
  %56 = getelementptr inbounds i8, i8* %32, i32 108
  %57 = bitcast i8* %56 to %struct.report**
  %58 = load %struct.report*, %struct.report** %57, align 4
  %59 = icmp eq %struct.report* %58, null
  br i1 %59, label %60, label %124

60:                                               ; preds = %55
  %61 = call i32 @getpid() #17
  %62 = load i32, i32* @home_pid, align 4
  %63 = icmp eq i32 %61, %62
  br i1 %63, label %64, label %124

64:                                               ; preds = %60
  %65 = getelementptr inbounds i8, i8* %32, i32 64
  %66 = bitcast i8* %65 to i8* (i8*)**
  %67 = load i8* (i8*)*, i8* (i8*)** %66, align 16
  %68 = icmp eq i8* (i8*)* %67, null
  br i1 %68, label %73, label %69

69:                                               ; preds = %64
  %70 = getelementptr inbounds i8, i8* %32, i32 88
  %71 = bitcast i8* %70 to i32*
  %72 = load i32, i32* %71, align 8
  br label %86

73:                                               ; preds = %64
  %74 = getelementptr inbounds i8, i8* %32, i32 1568
  %75 = bitcast i8* %74 to i64*
  %76 = load i64, i64* %75, align 16
  %77 = icmp eq i64 %76, 0
  br i1 %77, label %86, label %78

78:                                               ; preds = %73
  %79 = getelementptr inbounds i8, i8* %32, i32 16
  %80 = bitcast i8* %79 to %struct.task**
  %81 = load %struct.task*, %struct.task** %80, align 16
  %82 = getelementptr inbounds %struct.task, %struct.task* %81, i32 0, i32 3
  %83 = load i64, i64* %82, align 8
  %84 = icmp eq i64 %76, %83
  %85 = zext i1 %84 to i32
  br label %86

86:                                               ; preds = %69, %73, %78
  %87 = phi i32 [ %72, %69 ], [ 0, %73 ], [ %85, %78 ]
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %124, label %89

89:                                               ; preds = %86
  %90 = getelementptr inbounds i8, i8* %32, i32 1576
  %91 = bitcast i8* %90 to i32*
  %92 = load i32, i32* %91, align 8
  %93 = call fastcc %struct.report* @new_report(%struct.worker* noundef nonnull %33, i32 noundef %92) #18
  %94 = icmp eq %struct.report* %93, null
  br i1 %94, label %124, label %95

95:                                               ; preds = %89
  %96 = load i32, i32* @telejit_context_registers, align 4
  %97 = getelementptr inbounds i8, i8* %2, i32 %96
  %98 = bitcast i8* %97 to i32*
  br label %99

99:                                               ; preds = %99, %95
  %100 = phi i32 [ 0, %95 ], [ %105, %99 ]
  %101 = getelementptr inbounds i32, i32* %98, i32 %100
  %102 = load i32, i32* %101, align 4
  %103 = zext i32 %102 to i64
  %104 = getelementptr inbounds %struct.report, %struct.report* %93, i32 0, i32 11, i32 %100
  store i64 %103, i64* %104, align 8
  %105 = add nuw nsw i32 %100, 1
  %106 = icmp eq i32 %105, 40
  br i1 %106, label %107, label %99, !llvm.loop !91

107:                                              ; preds = %99
  %108 = getelementptr inbounds %struct.report, %struct.report* %93, i32 0, i32 7
  store i32 40, i32* %108, align 8
  %109 = call fastcc i32* @note_frames(%struct.worker* noundef nonnull %33, %struct.report* noundef nonnull %93, i8* noundef %2) #18
  %110 = getelementptr inbounds %struct.report, %struct.report* %93, i32 0, i32 1
  %111 = load i32, i32* %110, align 4
  %112 = icmp eq i32 %111, 0
  br i1 %112, label %113, label %114

113:                                              ; preds = %107
  call fastcc void @leave(%struct.worker* noundef nonnull %33) #19
  unreachable

114:                                              ; preds = %107
  store i32 0, i32* %110, align 4
  %115 = icmp eq i32* %109, null
  br i1 %115, label %117, label %116

116:                                              ; preds = %114
  store i32 ptrtoint (void ()* @telejit_returned to i32), i32* %109, align 4
  br label %124

117:                                              ; preds = %114
  %118 = load %struct.report*, %struct.report** %57, align 4
  %119 = icmp eq %struct.report* %118, null
  br i1 %119, label %123, label %120

120:                                              ; preds = %117
  %121 = bitcast %struct.report* %118 to i8*
  %122 = call i32 @munmap(i8* noundef nonnull %121, i32 noundef 4096) #17
  br label %123

123:                                              ; preds = %117, %120
  store %struct.report* null, %struct.report** %57, align 4
  br label %124

124:                                              ; preds = %89, %123, %116, %86, %60, %55, %50, %45, %40, %35, %27
  %125 = call i32* @__errno_location() #17
  store i32 %30, i32* %125, align 4
  %126 = bitcast i8** %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %126)
  store i8* %28, i8** %4, align 4
  %127 = icmp eq i8* %28, null
  br i1 %127, label %129, label %128

128:                                              ; preds = %124
  call void @telejit_swap_thread_pointer(i8** noundef nonnull %4) #17
  br label %129

129:                                              ; preds = %124, %128
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %126)
  ret void
}

declare i32 @sched_getaffinity(i32 noundef, i32 noundef, i8* noundef) local_unnamed_addr #2

declare i32 @on_exit(void (i32, i8*)* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: noreturn nounwind
define internal void @end_of_executor(i32 noundef %0, i8* nocapture noundef readnone %1) #3 {
  %3 = load i1, i1* @is_child, align 4
  %4 = xor i1 %3, true
  %5 = load i1, i1* @is_isolated, align 4
  %6 = select i1 %4, i1 true, i1 %5
  br i1 %6, label %7, label %22

7:                                                ; preds = %2
  %8 = call i32 @getpid() #17
  %9 = load i32, i32* @home_pid, align 4
  %10 = icmp eq i32 %8, %9
  br i1 %10, label %11, label %22

11:                                               ; preds = %7
  %12 = load i32, i32* @worker_key, align 4
  %13 = call i8* @pthread_getspecific(i32 noundef %12) #17
  %14 = icmp eq i8* %13, null
  br i1 %14, label %22, label %15

15:                                               ; preds = %11
  %16 = bitcast i8* %13 to %struct.worker*
  %17 = getelementptr inbounds i8, i8* %13, i32 112
  %18 = bitcast i8* %17 to i32*
  %19 = load i32, i32* %18, align 16
  %20 = icmp eq i32 %19, 0
  %21 = select i1 %20, %struct.worker* null, %struct.worker* %16
  br label %22

22:                                               ; preds = %2, %7, %11, %15
  %23 = phi %struct.worker* [ null, %2 ], [ null, %7 ], [ null, %11 ], [ %21, %15 ]
  %24 = icmp eq %struct.worker* %23, null
  br i1 %24, label %160, label %25

25:                                               ; preds = %22
  %26 = call i32 @on_exit(void (i32, i8*)* noundef nonnull @end_of_executor, i8* noundef null) #17
  call fastcc void @flush_streams() #18
  %weak.13 = icmp ne i8* ()* @gnu_get_libc_version, null
  br i1 %weak.13, label %27, label %159

27:                                               ; preds = %25
  %28 = call i8* @gnu_get_libc_version() #17
  br label %29

29:                                               ; preds = %32, %27
  %30 = phi i8* [ %28, %27 ], [ %33, %32 ]
  %31 = load i8, i8* %30, align 1
  switch i8 %31, label %34 [
    i8 32, label %32
    i8 9, label %32
  ]

32:                                               ; preds = %29, %29
  %33 = getelementptr inbounds i8, i8* %30, i32 1
  br label %29, !llvm.loop !45

34:                                               ; preds = %29, %60
  %35 = phi i8* [ %64, %60 ], [ %30, %29 ]
  %36 = phi i64 [ %63, %60 ], [ 0, %29 ]
  %37 = load i8, i8* %35, align 1
  %38 = zext i8 %37 to i32
  %39 = add i8 %37, -48
  %40 = icmp ult i8 %39, 10
  br i1 %40, label %41, label %43

41:                                               ; preds = %34
  %42 = add nsw i32 %38, -48
  br label %48

43:                                               ; preds = %34
  %44 = add i8 %37, -97
  %45 = icmp ult i8 %44, 6
  %46 = add nsw i32 %38, -87
  %47 = select i1 %45, i32 %46, i32 16
  br label %48

48:                                               ; preds = %43, %41
  %49 = phi i32 [ %42, %41 ], [ %47, %43 ]
  %50 = icmp ult i32 %49, 10
  br i1 %50, label %51, label %65

51:                                               ; preds = %48
  %52 = mul i64 %36, 10
  br i1 %40, label %53, label %55

53:                                               ; preds = %51
  %54 = add nsw i32 %38, -48
  br label %60

55:                                               ; preds = %51
  %56 = add i8 %37, -97
  %57 = icmp ult i8 %56, 6
  %58 = add nsw i32 %38, -87
  %59 = select i1 %57, i32 %58, i32 16
  br label %60

60:                                               ; preds = %55, %53
  %61 = phi i32 [ %54, %53 ], [ %59, %55 ]
  %62 = zext i32 %61 to i64
  %63 = add i64 %52, %62
  %64 = getelementptr inbounds i8, i8* %35, i32 1
  br label %34, !llvm.loop !46

65:                                               ; preds = %48
  %66 = trunc i64 %36 to i32
  %67 = icmp ugt i32 %66, 2
  br i1 %67, label %110, label %68

68:                                               ; preds = %65
  %69 = icmp eq i8 %37, 46
  %70 = zext i1 %69 to i32
  %71 = getelementptr i8, i8* %35, i32 %70
  br label %72

72:                                               ; preds = %75, %68
  %73 = phi i8* [ %76, %75 ], [ %71, %68 ]
  %74 = load i8, i8* %73, align 1
  switch i8 %74, label %77 [
    i8 32, label %75
    i8 9, label %75
  ]

75:                                               ; preds = %72, %72
  %76 = getelementptr inbounds i8, i8* %73, i32 1
  br label %72, !llvm.loop !45

77:                                               ; preds = %72, %103
  %78 = phi i8* [ %107, %103 ], [ %73, %72 ]
  %79 = phi i64 [ %106, %103 ], [ 0, %72 ]
  %80 = load i8, i8* %78, align 1
  %81 = zext i8 %80 to i32
  %82 = add i8 %80, -48
  %83 = icmp ult i8 %82, 10
  br i1 %83, label %84, label %86

84:                                               ; preds = %77
  %85 = add nsw i32 %81, -48
  br label %91

86:                                               ; preds = %77
  %87 = add i8 %80, -97
  %88 = icmp ult i8 %87, 6
  %89 = add nsw i32 %81, -87
  %90 = select i1 %88, i32 %89, i32 16
  br label %91

91:                                               ; preds = %86, %84
  %92 = phi i32 [ %85, %84 ], [ %90, %86 ]
  %93 = icmp ult i32 %92, 10
  br i1 %93, label %94, label %108

94:                                               ; preds = %91
  %95 = mul i64 %79, 10
  br i1 %83, label %96, label %98

96:                                               ; preds = %94
  %97 = add nsw i32 %81, -48
  br label %103

98:                                               ; preds = %94
  %99 = add i8 %80, -97
  %100 = icmp ult i8 %99, 6
  %101 = add nsw i32 %81, -87
  %102 = select i1 %100, i32 %101, i32 16
  br label %103

103:                                              ; preds = %98, %96
  %104 = phi i32 [ %97, %96 ], [ %102, %98 ]
  %105 = zext i32 %104 to i64
  %106 = add i64 %95, %105
  %107 = getelementptr inbounds i8, i8* %78, i32 1
  br label %77, !llvm.loop !46

108:                                              ; preds = %91
  %109 = icmp ult i64 %79, 41
  br i1 %109, label %159, label %110

110:                                              ; preds = %108, %65
  %111 = call i8* @pthread_self() #17
  %112 = load i32, i32* @library_data, align 4
  %113 = load i32, i32* @library_data_end, align 4
  %114 = add i32 %112, 12
  %115 = icmp ugt i32 %114, %113
  br i1 %115, label %144, label %116

116:                                              ; preds = %110, %140
  %117 = phi %struct.recursive_lock* [ %139, %140 ], [ null, %110 ]
  %118 = phi i32 [ %141, %140 ], [ %112, %110 ]
  %119 = inttoptr i32 %118 to %struct.recursive_lock*
  %120 = getelementptr inbounds %struct.recursive_lock, %struct.recursive_lock* %119, i32 0, i32 2
  %121 = load i8*, i8** %120, align 4
  %122 = icmp eq i8* %121, %111
  br i1 %122, label %123, label %137

123:                                              ; preds = %116
  %124 = getelementptr inbounds %struct.recursive_lock, %struct.recursive_lock* %119, i32 0, i32 1
  %125 = load i32, i32* %124, align 4
  %126 = icmp eq i32 %125, 1
  br i1 %126, label %127, label %137

127:                                              ; preds = %123
  %128 = getelementptr inbounds %struct.recursive_lock, %struct.recursive_lock* %119, i32 0, i32 0
  %129 = load i32, i32* %128, align 4
  %130 = add i32 %129, -3
  %131 = icmp ult i32 %130, -2
  br i1 %131, label %137, label %132

132:                                              ; preds = %127
  %133 = icmp eq %struct.recursive_lock* %117, null
  %134 = xor i1 %133, true
  %135 = zext i1 %134 to i32
  %136 = select i1 %133, %struct.recursive_lock* %119, %struct.recursive_lock* %117
  br label %137

137:                                              ; preds = %132, %127, %123, %116
  %138 = phi i32 [ 4, %127 ], [ 4, %123 ], [ 4, %116 ], [ %135, %132 ]
  %139 = phi %struct.recursive_lock* [ %117, %127 ], [ %117, %123 ], [ %117, %116 ], [ %136, %132 ]
  switch i32 %138, label %144 [
    i32 0, label %140
    i32 4, label %140
  ]

140:                                              ; preds = %137, %137
  %141 = add i32 %118, 4
  %142 = add i32 %118, 16
  %143 = icmp ugt i32 %142, %113
  br i1 %143, label %144, label %116, !llvm.loop !93

144:                                              ; preds = %140, %137, %110
  %145 = phi i32 [ 2, %110 ], [ %138, %137 ], [ 2, %140 ]
  %146 = phi %struct.recursive_lock* [ null, %110 ], [ %139, %137 ], [ %139, %140 ]
  %147 = icmp ne i32 %145, 2
  %148 = icmp eq %struct.recursive_lock* %146, null
  %149 = select i1 %147, i1 true, i1 %148
  br i1 %149, label %160, label %150

150:                                              ; preds = %144
  %151 = getelementptr inbounds %struct.recursive_lock, %struct.recursive_lock* %146, i32 0, i32 1
  store i32 0, i32* %151, align 4
  %152 = getelementptr inbounds %struct.recursive_lock, %struct.recursive_lock* %146, i32 0, i32 2
  store i8* null, i8** %152, align 4
  %153 = getelementptr inbounds %struct.recursive_lock, %struct.recursive_lock* %146, i32 0, i32 0
  %154 = atomicrmw xchg i32* %153, i32 0 release, align 4
  %155 = icmp ugt i32 %154, 1
  br i1 %155, label %156, label %159

156:                                              ; preds = %150
  %157 = load i32, i32* @telejit_syscall_futex, align 4
  %158 = call i32 (i32, ...) @syscall(i32 noundef %157, i32* noundef %153, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #17
  br label %159

159:                                              ; preds = %108, %25, %156, %150
  call fastcc void @end_by_exit(%struct.worker* noundef nonnull %23, i32 noundef %0) #19
  unreachable

160:                                              ; preds = %144, %22
  %161 = load i32, i32* @worker_key, align 4
  %162 = call i8* @pthread_getspecific(i32 noundef %161) #17
  %163 = icmp eq i8* %162, null
  br i1 %163, label %167, label %164

164:                                              ; preds = %160
  %165 = getelementptr inbounds i8, i8* %162, i32 112
  %166 = bitcast i8* %165 to i32*
  store i32 0, i32* %166, align 16
  br label %167

167:                                              ; preds = %164, %160
  %168 = getelementptr inbounds i8, i8* %162, i32 20
  %169 = bitcast i8* %168 to %struct.registration**
  br label %170

170:                                              ; preds = %273, %167
  br i1 %163, label %202, label %171

171:                                              ; preds = %170
  %172 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %173 = load %struct.registration*, %struct.registration** %169, align 4
  %174 = icmp eq %struct.registration* %173, null
  br i1 %174, label %188, label %178

175:                                              ; preds = %178
  %176 = load %struct.registration*, %struct.registration** %187, align 4
  %177 = icmp eq %struct.registration* %176, null
  br i1 %177, label %188, label %178, !llvm.loop !29

178:                                              ; preds = %171, %175
  %179 = phi %struct.registration* [ %176, %175 ], [ %173, %171 ]
  %180 = phi %struct.registration** [ %186, %175 ], [ undef, %171 ]
  %181 = phi %struct.registration** [ %187, %175 ], [ %169, %171 ]
  %182 = getelementptr inbounds %struct.registration, %struct.registration* %179, i32 0, i32 1
  %183 = load i32, i32* %182, align 4
  %184 = and i32 %183, 31
  %185 = icmp eq i32 %184, 0
  %186 = select i1 %185, %struct.registration** %180, %struct.registration** %181
  %187 = getelementptr inbounds %struct.registration, %struct.registration* %179, i32 0, i32 0
  br i1 %185, label %175, label %188

188:                                              ; preds = %178, %175, %171
  %189 = phi %struct.registration** [ null, %171 ], [ %186, %178 ], [ null, %175 ]
  %190 = icmp eq %struct.registration** %189, null
  br i1 %190, label %193, label %191

191:                                              ; preds = %188
  %192 = load %struct.registration*, %struct.registration** %189, align 4
  br label %193

193:                                              ; preds = %191, %188
  %194 = phi %struct.registration* [ %192, %191 ], [ null, %188 ]
  %195 = icmp eq %struct.registration* %194, null
  br i1 %195, label %200, label %196

196:                                              ; preds = %193
  %197 = getelementptr inbounds %struct.registration, %struct.registration* %194, i32 0, i32 0
  %198 = load %struct.registration*, %struct.registration** %197, align 8
  store %struct.registration* %198, %struct.registration** %189, align 4
  %199 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %200

200:                                              ; preds = %193, %196
  %201 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  br label %202

202:                                              ; preds = %170, %200
  %203 = phi %struct.registration* [ %194, %200 ], [ null, %170 ]
  %204 = icmp eq %struct.registration* %203, null
  br i1 %204, label %205, label %236

205:                                              ; preds = %202
  %206 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %207 = load %struct.registration*, %struct.registration** @registrations, align 4
  %208 = icmp eq %struct.registration* %207, null
  br i1 %208, label %222, label %212

209:                                              ; preds = %212
  %210 = load %struct.registration*, %struct.registration** %221, align 4
  %211 = icmp eq %struct.registration* %210, null
  br i1 %211, label %222, label %212, !llvm.loop !29

212:                                              ; preds = %205, %209
  %213 = phi %struct.registration* [ %210, %209 ], [ %207, %205 ]
  %214 = phi %struct.registration** [ %220, %209 ], [ undef, %205 ]
  %215 = phi %struct.registration** [ %221, %209 ], [ @registrations, %205 ]
  %216 = getelementptr inbounds %struct.registration, %struct.registration* %213, i32 0, i32 1
  %217 = load i32, i32* %216, align 4
  %218 = and i32 %217, 3
  %219 = icmp eq i32 %218, 0
  %220 = select i1 %219, %struct.registration** %214, %struct.registration** %215
  %221 = getelementptr inbounds %struct.registration, %struct.registration* %213, i32 0, i32 0
  br i1 %219, label %209, label %222

222:                                              ; preds = %212, %209, %205
  %223 = phi %struct.registration** [ null, %205 ], [ %220, %212 ], [ null, %209 ]
  %224 = icmp eq %struct.registration** %223, null
  br i1 %224, label %227, label %225

225:                                              ; preds = %222
  %226 = load %struct.registration*, %struct.registration** %223, align 4
  br label %227

227:                                              ; preds = %225, %222
  %228 = phi %struct.registration* [ %226, %225 ], [ null, %222 ]
  %229 = icmp eq %struct.registration* %228, null
  br i1 %229, label %234, label %230

230:                                              ; preds = %227
  %231 = getelementptr inbounds %struct.registration, %struct.registration* %228, i32 0, i32 0
  %232 = load %struct.registration*, %struct.registration** %231, align 8
  store %struct.registration* %232, %struct.registration** %223, align 4
  %233 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %234

234:                                              ; preds = %227, %230
  %235 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  br label %236

236:                                              ; preds = %234, %202
  %237 = phi %struct.registration* [ %203, %202 ], [ %228, %234 ]
  %238 = icmp eq %struct.registration* %237, null
  br i1 %238, label %239, label %270

239:                                              ; preds = %236
  %240 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %241 = load %struct.registration*, %struct.registration** @registrations, align 4
  %242 = icmp eq %struct.registration* %241, null
  br i1 %242, label %256, label %246

243:                                              ; preds = %246
  %244 = load %struct.registration*, %struct.registration** %255, align 4
  %245 = icmp eq %struct.registration* %244, null
  br i1 %245, label %256, label %246, !llvm.loop !29

246:                                              ; preds = %239, %243
  %247 = phi %struct.registration* [ %244, %243 ], [ %241, %239 ]
  %248 = phi %struct.registration** [ %254, %243 ], [ undef, %239 ]
  %249 = phi %struct.registration** [ %255, %243 ], [ @registrations, %239 ]
  %250 = getelementptr inbounds %struct.registration, %struct.registration* %247, i32 0, i32 1
  %251 = load i32, i32* %250, align 4
  %252 = and i32 %251, 4
  %253 = icmp eq i32 %252, 0
  %254 = select i1 %253, %struct.registration** %248, %struct.registration** %249
  %255 = getelementptr inbounds %struct.registration, %struct.registration* %247, i32 0, i32 0
  br i1 %253, label %243, label %256

256:                                              ; preds = %246, %243, %239
  %257 = phi %struct.registration** [ null, %239 ], [ %254, %246 ], [ null, %243 ]
  %258 = icmp eq %struct.registration** %257, null
  br i1 %258, label %261, label %259

259:                                              ; preds = %256
  %260 = load %struct.registration*, %struct.registration** %257, align 4
  br label %261

261:                                              ; preds = %259, %256
  %262 = phi %struct.registration* [ %260, %259 ], [ null, %256 ]
  %263 = icmp eq %struct.registration* %262, null
  br i1 %263, label %268, label %264

264:                                              ; preds = %261
  %265 = getelementptr inbounds %struct.registration, %struct.registration* %262, i32 0, i32 0
  %266 = load %struct.registration*, %struct.registration** %265, align 8
  store %struct.registration* %266, %struct.registration** %257, align 4
  %267 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %268

268:                                              ; preds = %261, %264
  %269 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  br label %270

270:                                              ; preds = %268, %236
  %271 = phi %struct.registration* [ %237, %236 ], [ %262, %268 ]
  %272 = icmp eq %struct.registration* %271, null
  br i1 %272, label %274, label %273

273:                                              ; preds = %270
  call void @run(%struct.registration* noundef nonnull %271, i32 noundef %0) #18
  br label %170

274:                                              ; preds = %270
  call fastcc void @flush_streams() #18
  call void @_exit(i32 noundef %0) #22
  unreachable
}

declare i32 @__register_atfork(void ()* noundef, void ()* noundef, void ()* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal void @lock_all() #0 {
  %1 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %2 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  ret void
}

; Function Attrs: nounwind
define internal void @unlock_all() #0 {
  %1 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %2 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  ret void
}

; Function Attrs: nounwind
define internal void @begin_fork() #0 {
  %1 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  %2 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %3 = load i1, i1* @is_forked, align 4
  br i1 %3, label %26, label %4

4:                                                ; preds = %0
  %5 = load i32, i32* @worker_key, align 4
  %6 = call i8* @pthread_getspecific(i32 noundef %5) #17
  %7 = icmp eq i8* %6, null
  br i1 %7, label %26, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds i8, i8* %6, i32 48
  %10 = bitcast i8* %9 to i32*
  br label %11

11:                                               ; preds = %23, %8
  %12 = phi i32 [ 1, %8 ], [ %24, %23 ]
  %13 = load i32, i32* %10, align 16
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %23, label %15

15:                                               ; preds = %11
  %16 = getelementptr inbounds [65 x %struct.anon.57], [65 x %struct.anon.57]* @said, i32 0, i32 %12, i32 0
  %17 = load i32, i32* %16, align 4
  %18 = icmp eq i32 %17, %13
  br i1 %18, label %19, label %23

19:                                               ; preds = %15
  %20 = getelementptr inbounds [65 x %struct.anon.57], [65 x %struct.anon.57]* @said, i32 0, i32 %12, i32 1
  %21 = load i8*, i8** %20, align 4
  %22 = call i8* @signal(i32 noundef %12, i8* noundef %21) #17
  br label %23

23:                                               ; preds = %19, %15, %11
  %24 = add nuw nsw i32 %12, 1
  %25 = icmp eq i32 %24, 65
  br i1 %25, label %26, label %11, !llvm.loop !94

26:                                               ; preds = %23, %4, %0
  store i1 true, i1* @is_forked, align 4
  ret void
}

declare i32 @setvbuf(i8* noundef, i8* noundef, i32 noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal fastcc void @end_made_thread(%struct.worker* noundef %0) unnamed_addr #0 {
  %2 = bitcast %struct.worker* %0 to i8*
  %3 = call i32 @run_guarded(%struct.worker* noundef %0, void (i8*, i8*)* noundef nonnull @release_state, i8* noundef %2, i8* noundef null) #18
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %5, label %9

5:                                                ; preds = %9, %1
  %6 = bitcast %struct.worker* %0 to i8*
  %7 = call i32 @run_guarded(%struct.worker* noundef %0, void (i8*, i8*)* noundef nonnull @end_thread, i8* noundef %6, i8* noundef null) #18
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %12, label %15

9:                                                ; preds = %1, %9
  call fastcc void @after_guard(%struct.worker* noundef %0) #18
  %10 = call i32 @run_guarded(%struct.worker* noundef %0, void (i8*, i8*)* noundef nonnull @release_state, i8* noundef %2, i8* noundef null) #18
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %5, label %9, !llvm.loop !95

12:                                               ; preds = %15, %5
  %13 = call i32 @run_guarded(%struct.worker* noundef %0, void (i8*, i8*)* noundef nonnull @run_key_destructors, i8* noundef %6, i8* noundef null) #18
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %21, label %18

15:                                               ; preds = %5, %15
  call fastcc void @after_guard(%struct.worker* noundef %0) #18
  %16 = call i32 @run_guarded(%struct.worker* noundef %0, void (i8*, i8*)* noundef nonnull @end_thread, i8* noundef %6, i8* noundef null) #18
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %12, label %15, !llvm.loop !96

18:                                               ; preds = %12, %18
  call fastcc void @after_guard(%struct.worker* noundef %0) #18
  %19 = call i32 @run_guarded(%struct.worker* noundef %0, void (i8*, i8*)* noundef nonnull @run_key_destructors, i8* noundef %6, i8* noundef null) #18
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %18, !llvm.loop !97

21:                                               ; preds = %18, %12
  ret void
}

declare i32 @sigaltstack(i8* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal fastcc void @after_guard(%struct.worker* nocapture noundef %0) unnamed_addr #0 {
  %2 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 23
  %3 = load %struct.report*, %struct.report** %2, align 4
  %4 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 22
  %5 = load i8*, i8** %4, align 8
  %6 = icmp eq i8* %5, null
  br i1 %6, label %23, label %7

7:                                                ; preds = %1
  %8 = icmp eq %struct.report* %3, null
  br i1 %8, label %11, label %9

9:                                                ; preds = %7
  %10 = bitcast %struct.report* %3 to i64*
  br label %15

11:                                               ; preds = %7
  %12 = call i8* @mmap(i8* noundef null, i32 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i32 noundef 0) #17
  %13 = bitcast i8* %12 to %struct.report*
  %14 = icmp eq i8* %12, inttoptr (i32 -1 to i8*)
  br i1 %14, label %38, label %20

15:                                               ; preds = %15, %9
  %16 = phi i32 [ 0, %9 ], [ %18, %15 ]
  %17 = getelementptr inbounds i64, i64* %10, i32 %16
  store i64 0, i64* %17, align 8
  %18 = add nuw nsw i32 %16, 1
  %19 = icmp eq i32 %18, 512
  br i1 %19, label %20, label %15, !llvm.loop !8

20:                                               ; preds = %15, %11
  %21 = phi %struct.report* [ %13, %11 ], [ %3, %15 ]
  %22 = getelementptr inbounds %struct.report, %struct.report* %21, i32 0, i32 0
  store i32 7, i32* %22, align 8
  store %struct.report* %21, %struct.report** %2, align 4
  br label %38

23:                                               ; preds = %1
  %24 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 18
  %25 = load i32, i32* %24, align 8
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %38, label %27

27:                                               ; preds = %23
  %28 = icmp eq %struct.report* %3, null
  br i1 %28, label %37, label %29

29:                                               ; preds = %27
  %30 = getelementptr inbounds %struct.report, %struct.report* %3, i32 0, i32 0
  %31 = load i32, i32* %30, align 8
  %32 = icmp eq i32 %31, 6
  br i1 %32, label %33, label %38

33:                                               ; preds = %29
  br i1 %28, label %37, label %34

34:                                               ; preds = %33
  %35 = bitcast %struct.report* %3 to i8*
  %36 = call i32 @munmap(i8* noundef nonnull %35, i32 noundef 4096) #17
  br label %37

37:                                               ; preds = %27, %33, %34
  store %struct.report* null, %struct.report** %2, align 4
  br label %45

38:                                               ; preds = %20, %11, %23, %29
  %39 = phi %struct.report* [ %3, %29 ], [ %3, %23 ], [ %21, %20 ], [ null, %11 ]
  %40 = icmp eq %struct.report* %39, null
  br i1 %40, label %42, label %41

41:                                               ; preds = %38
  call fastcc void @tell_end(%struct.worker* noundef %0, %struct.report* noundef nonnull %39) #18
  br label %45

42:                                               ; preds = %38
  %43 = call i32 @strlen(i8* noundef getelementptr inbounds ([65 x i8], [65 x i8]* @.str.16, i32 0, i32 0)) #17
  %44 = call i32 @write(i32 noundef 2, i8* noundef getelementptr inbounds ([65 x i8], [65 x i8]* @.str.16, i32 0, i32 0), i32 noundef %43) #17
  br label %45

45:                                               ; preds = %41, %42, %37
  ret void
}

declare extern_weak void @makecontext(i8* noundef, void ()* noundef, i32 noundef, ...) #2

declare extern_weak i32 @getcontext(i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal fastcc i32 @hold_words(%struct.examination* nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) unnamed_addr #0 {
  %4 = alloca %struct.anon.68, align 4
  %5 = alloca %struct.anon.68, align 4
  %6 = alloca [2 x i32], align 4
  %7 = alloca [128 x i32], align 4
  %8 = bitcast [128 x i32]* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 512, i8* nonnull %8) #20
  %9 = and i32 %1, -4
  %10 = bitcast %struct.anon.68* %4 to i8*
  %11 = bitcast %struct.anon.68* %4 to [128 x i32]**
  %12 = getelementptr inbounds %struct.anon.68, %struct.anon.68* %4, i32 0, i32 1
  %13 = bitcast %struct.anon.68* %5 to i8*
  %14 = getelementptr inbounds %struct.anon.68, %struct.anon.68* %5, i32 0, i32 0
  %15 = getelementptr inbounds %struct.anon.68, %struct.anon.68* %5, i32 0, i32 1
  %16 = bitcast [2 x i32]* %6 to i8*
  %17 = getelementptr inbounds [2 x i32], [2 x i32]* %6, i32 0, i32 0
  %18 = getelementptr inbounds [2 x i32], [2 x i32]* %6, i32 0, i32 1
  %19 = getelementptr inbounds %struct.examination, %struct.examination* %0, i32 0, i32 1
  %20 = bitcast %struct.examination* %0 to %struct.range**
  %21 = getelementptr inbounds %struct.examination, %struct.examination* %0, i32 0, i32 2
  %22 = bitcast %union.anon.67* %21 to i8**
  br label %23

23:                                               ; preds = %125, %3
  %24 = phi i32 [ %9, %3 ], [ %126, %125 ]
  %25 = icmp ult i32 %24, %2
  br i1 %25, label %26, label %127

26:                                               ; preds = %23
  %27 = sub i32 %2, %24
  %28 = icmp ult i32 %27, 512
  %29 = add i32 %27, 3
  %30 = and i32 %29, -4
  %31 = select i1 %28, i32 %30, i32 512
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %10) #20
  store [128 x i32]* %7, [128 x i32]** %11, align 4
  store i32 %31, i32* %12, align 4
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %13) #20
  %32 = inttoptr i32 %24 to i8*
  store i8* %32, i8** %14, align 4
  store i32 %31, i32* %15, align 4
  %33 = call i32 @getpid() #17
  %34 = call i32 @process_vm_readv(i32 noundef %33, i8* noundef nonnull %10, i32 noundef 1, i8* noundef nonnull %13, i32 noundef 1, i32 noundef 0) #17
  %35 = icmp sgt i32 %34, -1
  br i1 %35, label %40, label %36

36:                                               ; preds = %26
  %37 = call i32* @__errno_location() #17
  %38 = load i32, i32* %37, align 4
  %39 = icmp eq i32 %38, 14
  br i1 %39, label %40, label %43

40:                                               ; preds = %36, %26
  %41 = icmp eq i32 %34, %31
  %42 = zext i1 %41 to i32
  br label %63

43:                                               ; preds = %36
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %16) #20
  %44 = call i32 @pipe2(i32* noundef nonnull %17, i32 noundef 524288) #17
  %45 = icmp eq i32 %44, 0
  br i1 %45, label %46, label %61

46:                                               ; preds = %43
  %47 = load i32, i32* %18, align 4
  %48 = call i32 @write(i32 noundef %47, i8* noundef %32, i32 noundef %31) #17
  %49 = icmp eq i32 %48, %31
  br i1 %49, label %50, label %55

50:                                               ; preds = %46
  %51 = load i32, i32* %17, align 4
  %52 = call i32 @read(i32 noundef %51, i8* noundef nonnull %8, i32 noundef %31) #17
  %53 = icmp eq i32 %52, %31
  %54 = zext i1 %53 to i32
  br label %55

55:                                               ; preds = %50, %46
  %56 = phi i32 [ 0, %46 ], [ %54, %50 ]
  %57 = load i32, i32* %17, align 4
  %58 = call i32 @close(i32 noundef %57) #17
  %59 = load i32, i32* %18, align 4
  %60 = call i32 @close(i32 noundef %59) #17
  br label %61

61:                                               ; preds = %55, %43
  %62 = phi i32 [ %56, %55 ], [ 0, %43 ]
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %16) #20
  br label %63

63:                                               ; preds = %40, %61
  %64 = phi i32 [ %42, %40 ], [ %62, %61 ]
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %13) #20
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %10) #20
  %65 = icmp eq i32 %64, 0
  br i1 %65, label %125, label %66

66:                                               ; preds = %63
  %67 = icmp eq i32 %31, 0
  br i1 %67, label %71, label %68

68:                                               ; preds = %66
  %69 = lshr exact i32 %31, 2
  %70 = call i32 @llvm.umax.i32(i32 %69, i32 1)
  br label %73

71:                                               ; preds = %122, %66
  %72 = add i32 %31, %24
  br label %125

73:                                               ; preds = %68, %122
  %74 = phi i32 [ %123, %122 ], [ 0, %68 ]
  %75 = load i64, i64* %19, align 8
  %76 = icmp eq i64 %75, 0
  br i1 %76, label %122, label %77

77:                                               ; preds = %73
  %78 = getelementptr inbounds [128 x i32], [128 x i32]* %7, i32 0, i32 %74
  %79 = load i32, i32* %78, align 4
  %80 = zext i32 %79 to i64
  %81 = load %struct.range*, %struct.range** %20, align 8
  %82 = getelementptr inbounds %struct.range, %struct.range* %81, i32 0, i32 0
  %83 = load i64, i64* %82, align 8
  %84 = icmp ugt i64 %83, %80
  br i1 %84, label %122, label %85

85:                                               ; preds = %77
  %86 = trunc i64 %75 to i32
  %87 = add i32 %86, -1
  %88 = getelementptr inbounds %struct.range, %struct.range* %81, i32 %87, i32 1
  %89 = load i64, i64* %88, align 8
  %90 = icmp ult i64 %89, %80
  br i1 %90, label %122, label %91

91:                                               ; preds = %85
  %92 = icmp eq i32 %86, 0
  br i1 %92, label %93, label %97

93:                                               ; preds = %97, %91
  %94 = phi i32 [ 0, %91 ], [ %107, %97 ]
  %95 = zext i32 %94 to i64
  %96 = icmp ugt i64 %75, %95
  br i1 %96, label %109, label %122

97:                                               ; preds = %91, %97
  %98 = phi i32 [ %107, %97 ], [ 0, %91 ]
  %99 = phi i32 [ %106, %97 ], [ %86, %91 ]
  %100 = add i32 %99, %98
  %101 = lshr i32 %100, 1
  %102 = getelementptr inbounds %struct.range, %struct.range* %81, i32 %101, i32 1
  %103 = load i64, i64* %102, align 8
  %104 = icmp ult i64 %103, %80
  %105 = add nuw i32 %101, 1
  %106 = select i1 %104, i32 %99, i32 %101
  %107 = select i1 %104, i32 %105, i32 %98
  %108 = icmp ult i32 %107, %106
  br i1 %108, label %97, label %93, !llvm.loop !39

109:                                              ; preds = %93, %115
  %110 = phi i32 [ %118, %115 ], [ %94, %93 ]
  %111 = load %struct.range*, %struct.range** %20, align 8
  %112 = getelementptr inbounds %struct.range, %struct.range* %111, i32 %110, i32 0
  %113 = load i64, i64* %112, align 8
  %114 = icmp ugt i64 %113, %80
  br i1 %114, label %122, label %115

115:                                              ; preds = %109
  %116 = load i8*, i8** %22, align 8
  %117 = getelementptr inbounds i8, i8* %116, i32 %110
  store atomic i8 1, i8* %117 monotonic, align 1
  %118 = add i32 %110, 1
  %119 = zext i32 %118 to i64
  %120 = load i64, i64* %19, align 8
  %121 = icmp ugt i64 %120, %119
  br i1 %121, label %109, label %122, !llvm.loop !40

122:                                              ; preds = %109, %115, %73, %77, %85, %93
  %123 = add nuw nsw i32 %74, 1
  %124 = icmp eq i32 %123, %70
  br i1 %124, label %71, label %73, !llvm.loop !98

125:                                              ; preds = %63, %71
  %126 = phi i32 [ %72, %71 ], [ %24, %63 ]
  br i1 %65, label %127, label %23, !llvm.loop !99

127:                                              ; preds = %23, %125
  %128 = phi i32 [ 0, %125 ], [ 1, %23 ]
  call void @llvm.lifetime.end.p0i8(i64 512, i8* nonnull %8) #20
  ret i32 %128
}

declare i32 @process_vm_readv(i32 noundef, i8* noundef, i32 noundef, i8* noundef, i32 noundef, i32 noundef) local_unnamed_addr #2

declare i32 @pipe2(i32* noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal fastcc i64 @blocked_signals(i32 noundef %0) unnamed_addr #0 {
  %2 = alloca [4096 x i8], align 1
  %3 = getelementptr inbounds [4096 x i8], [4096 x i8]* %2, i32 0, i32 0
  call void @llvm.lifetime.start.p0i8(i64 4096, i8* nonnull %3) #20
  %4 = call fastcc i32 @read_of_thread(i32 noundef %0, i8* noundef getelementptr inbounds ([7 x i8], [7 x i8]* @.str.1, i32 0, i32 0), i8* noundef nonnull %3, i32 noundef 4096) #18
  %5 = icmp slt i32 %4, 1
  br i1 %5, label %77, label %6

6:                                                ; preds = %1, %75
  %7 = phi i8* [ %76, %75 ], [ %3, %1 ]
  %8 = load i8, i8* %7, align 1
  switch i8 %8, label %75 [
    i8 0, label %77
    i8 83, label %9
  ]

9:                                                ; preds = %6
  %10 = getelementptr inbounds i8, i8* %7, i32 1
  %11 = load i8, i8* %10, align 1
  %12 = icmp eq i8 %11, 105
  br i1 %12, label %13, label %75

13:                                               ; preds = %9
  %14 = getelementptr inbounds i8, i8* %7, i32 2
  %15 = load i8, i8* %14, align 1
  %16 = icmp eq i8 %15, 103
  br i1 %16, label %17, label %75

17:                                               ; preds = %13
  %18 = getelementptr inbounds i8, i8* %7, i32 3
  %19 = load i8, i8* %18, align 1
  %20 = icmp eq i8 %19, 66
  br i1 %20, label %21, label %75

21:                                               ; preds = %17
  %22 = getelementptr inbounds i8, i8* %7, i32 4
  %23 = load i8, i8* %22, align 1
  %24 = icmp eq i8 %23, 108
  br i1 %24, label %25, label %75

25:                                               ; preds = %21
  %26 = getelementptr inbounds i8, i8* %7, i32 5
  %27 = load i8, i8* %26, align 1
  %28 = icmp eq i8 %27, 107
  br i1 %28, label %29, label %75

29:                                               ; preds = %25
  %30 = getelementptr inbounds i8, i8* %7, i32 7
  br label %31

31:                                               ; preds = %34, %29
  %32 = phi i8* [ %30, %29 ], [ %35, %34 ]
  %33 = load i8, i8* %32, align 1
  switch i8 %33, label %42 [
    i8 32, label %34
    i8 9, label %34
    i8 48, label %36
  ]

34:                                               ; preds = %31, %31
  %35 = getelementptr inbounds i8, i8* %32, i32 1
  br label %31, !llvm.loop !45

36:                                               ; preds = %31
  %37 = getelementptr inbounds i8, i8* %32, i32 1
  %38 = load i8, i8* %37, align 1
  %39 = icmp eq i8 %38, 120
  %40 = select i1 %39, i32 2, i32 0
  %41 = getelementptr i8, i8* %32, i32 %40
  br label %42

42:                                               ; preds = %31, %36
  %43 = phi i8* [ %41, %36 ], [ %32, %31 ]
  br label %44

44:                                               ; preds = %42, %70
  %45 = phi i8* [ %74, %70 ], [ %43, %42 ]
  %46 = phi i64 [ %73, %70 ], [ 0, %42 ]
  %47 = load i8, i8* %45, align 1
  %48 = zext i8 %47 to i32
  %49 = add i8 %47, -48
  %50 = icmp ult i8 %49, 10
  br i1 %50, label %51, label %53

51:                                               ; preds = %44
  %52 = add nsw i32 %48, -48
  br label %58

53:                                               ; preds = %44
  %54 = add i8 %47, -97
  %55 = icmp ult i8 %54, 6
  %56 = add nsw i32 %48, -87
  %57 = select i1 %55, i32 %56, i32 16
  br label %58

58:                                               ; preds = %53, %51
  %59 = phi i32 [ %52, %51 ], [ %57, %53 ]
  %60 = icmp ult i32 %59, 16
  br i1 %60, label %61, label %77

61:                                               ; preds = %58
  %62 = shl i64 %46, 4
  br i1 %50, label %63, label %65

63:                                               ; preds = %61
  %64 = add nsw i32 %48, -48
  br label %70

65:                                               ; preds = %61
  %66 = add i8 %47, -97
  %67 = icmp ult i8 %66, 6
  %68 = add nsw i32 %48, -87
  %69 = select i1 %67, i32 %68, i32 16
  br label %70

70:                                               ; preds = %65, %63
  %71 = phi i32 [ %64, %63 ], [ %69, %65 ]
  %72 = zext i32 %71 to i64
  %73 = add i64 %62, %72
  %74 = getelementptr inbounds i8, i8* %45, i32 1
  br label %44, !llvm.loop !46

75:                                               ; preds = %6, %9, %13, %17, %21, %25
  %76 = getelementptr inbounds i8, i8* %7, i32 1
  br label %6, !llvm.loop !100

77:                                               ; preds = %6, %58, %1
  %78 = phi i64 [ 0, %1 ], [ %46, %58 ], [ 0, %6 ]
  call void @llvm.lifetime.end.p0i8(i64 4096, i8* nonnull %3) #20
  ret i64 %78
}

declare hidden void @telejit_returned() #2

declare extern_weak void ()* @_ZSt13set_terminatePFvvE(void ()* noundef) #2

; Function Attrs: noreturn nounwind
define internal fastcc void @end_by_exit(%struct.worker* noundef %0, i32 noundef %1) unnamed_addr #3 {
  %3 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 23
  %4 = load %struct.report*, %struct.report** %3, align 4
  %5 = icmp eq %struct.report* %4, null
  br i1 %5, label %8, label %6

6:                                                ; preds = %2
  %7 = bitcast %struct.report* %4 to i64*
  br label %12

8:                                                ; preds = %2
  %9 = call i8* @mmap(i8* noundef null, i32 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i32 noundef 0) #17
  %10 = bitcast i8* %9 to %struct.report*
  %11 = icmp eq i8* %9, inttoptr (i32 -1 to i8*)
  br i1 %11, label %20, label %17

12:                                               ; preds = %12, %6
  %13 = phi i32 [ 0, %6 ], [ %15, %12 ]
  %14 = getelementptr inbounds i64, i64* %7, i32 %13
  store i64 0, i64* %14, align 8
  %15 = add nuw nsw i32 %13, 1
  %16 = icmp eq i32 %15, 512
  br i1 %16, label %17, label %12, !llvm.loop !8

17:                                               ; preds = %12, %8
  %18 = phi %struct.report* [ %10, %8 ], [ %4, %12 ]
  %19 = getelementptr inbounds %struct.report, %struct.report* %18, i32 0, i32 0
  store i32 3, i32* %19, align 8
  store %struct.report* %18, %struct.report** %3, align 4
  br label %20

20:                                               ; preds = %8, %17
  %21 = phi %struct.report* [ %18, %17 ], [ null, %8 ]
  %22 = icmp eq %struct.report* %21, null
  br i1 %22, label %26, label %23

23:                                               ; preds = %20
  %24 = getelementptr inbounds %struct.report, %struct.report* %21, i32 0, i32 5
  store i32 %1, i32* %24, align 8
  %25 = call fastcc i32* @note_frames(%struct.worker* noundef %0, %struct.report* noundef nonnull %21, i8* noundef null) #18
  br label %26

26:                                               ; preds = %23, %20
  call fastcc void @end_task(%struct.worker* noundef %0, %struct.report* noundef %21) #19
  unreachable
}

declare i8* @pthread_self() local_unnamed_addr #2

declare extern_weak i8* @gnu_get_libc_version() #2

declare i32 @dl_iterate_phdr(i32 (i8*, i32, i8*)* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nofree norecurse nosync nounwind
define internal i32 @find_segment(i8* nocapture noundef readonly %0, i32 noundef %1, i8* noundef %2) #7 {
  %4 = getelementptr inbounds i8, i8* %0, i32 12
  %5 = bitcast i8* %4 to i16*
  %6 = load i16, i16* %5, align 4
  %7 = zext i16 %6 to i32
  %8 = icmp eq i16 %6, 0
  br i1 %8, label %44, label %9

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, i8* %0, i32 8
  %11 = bitcast i8* %10 to %struct.program_header**
  %12 = load %struct.program_header*, %struct.program_header** %11, align 4
  %13 = bitcast i8* %0 to i32*
  %14 = load i32, i32* %13, align 4
  %15 = ptrtoint i8* %2 to i32
  br label %18

16:                                               ; preds = %40
  %17 = icmp eq i32 %43, %7
  br i1 %17, label %44, label %18, !llvm.loop !101

18:                                               ; preds = %9, %16
  %19 = phi i32 [ 0, %9 ], [ %43, %16 ]
  %20 = getelementptr inbounds %struct.program_header, %struct.program_header* %12, i32 %19, i32 2
  %21 = load i32, i32* %20, align 4
  %22 = add i32 %21, %14
  %23 = getelementptr inbounds %struct.program_header, %struct.program_header* %12, i32 %19, i32 0
  %24 = load i32, i32* %23, align 4
  %25 = icmp eq i32 %24, 1
  br i1 %25, label %26, label %40

26:                                               ; preds = %18
  %27 = getelementptr inbounds %struct.program_header, %struct.program_header* %12, i32 %19, i32 6
  %28 = load i32, i32* %27, align 4
  %29 = and i32 %28, 2
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %40, label %31

31:                                               ; preds = %26
  %32 = sub i32 %15, %22
  %33 = getelementptr inbounds %struct.program_header, %struct.program_header* %12, i32 %19, i32 5
  %34 = load i32, i32* %33, align 4
  %35 = icmp ult i32 %32, %34
  br i1 %35, label %36, label %40

36:                                               ; preds = %31
  %37 = add i32 %22, 3
  %38 = and i32 %37, -4
  store i32 %38, i32* @library_data, align 4
  %39 = add i32 %34, %22
  store i32 %39, i32* @library_data_end, align 4
  br label %40

40:                                               ; preds = %18, %26, %31, %36
  %41 = phi i1 [ false, %36 ], [ true, %31 ], [ true, %26 ], [ true, %18 ]
  %42 = phi i32 [ 1, %36 ], [ 4, %31 ], [ 4, %26 ], [ 4, %18 ]
  %43 = add nuw nsw i32 %19, 1
  br i1 %41, label %16, label %44

44:                                               ; preds = %40, %16, %3
  %45 = phi i32 [ 2, %3 ], [ %42, %40 ], [ 2, %16 ]
  %46 = icmp ne i32 %45, 2
  %47 = zext i1 %46 to i32
  ret i32 %47
}

; Function Attrs: nofree norecurse nosync nounwind
define internal i32 @note_first_code(i8* nocapture noundef readonly %0, i32 noundef %1, i8* nocapture noundef readnone %2) #7 {
  %4 = getelementptr inbounds i8, i8* %0, i32 12
  %5 = bitcast i8* %4 to i16*
  %6 = load i16, i16* %5, align 4
  %7 = zext i16 %6 to i32
  %8 = load i32, i32* @first_code_count, align 4
  %9 = icmp ne i16 %6, 0
  %10 = icmp ult i32 %8, 64
  %11 = select i1 %9, i1 %10, i1 false
  br i1 %11, label %12, label %17

12:                                               ; preds = %3
  %13 = getelementptr inbounds i8, i8* %0, i32 8
  %14 = bitcast i8* %13 to %struct.program_header**
  %15 = load %struct.program_header*, %struct.program_header** %14, align 4
  %16 = bitcast i8* %0 to i32*
  br label %18

17:                                               ; preds = %42, %3
  ret i32 0

18:                                               ; preds = %12, %42
  %19 = phi i32 [ 0, %12 ], [ %44, %42 ]
  %20 = phi i32 [ %8, %12 ], [ %43, %42 ]
  %21 = getelementptr inbounds %struct.program_header, %struct.program_header* %15, i32 %19, i32 0
  %22 = load i32, i32* %21, align 4
  %23 = icmp eq i32 %22, 1
  br i1 %23, label %24, label %42

24:                                               ; preds = %18
  %25 = getelementptr inbounds %struct.program_header, %struct.program_header* %15, i32 %19, i32 6
  %26 = load i32, i32* %25, align 4
  %27 = and i32 %26, 1
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %42, label %29

29:                                               ; preds = %24
  %30 = load i32, i32* %16, align 4
  %31 = getelementptr inbounds %struct.program_header, %struct.program_header* %15, i32 %19, i32 2
  %32 = load i32, i32* %31, align 4
  %33 = add i32 %32, %30
  %34 = add i32 %20, 1
  store i32 %34, i32* @first_code_count, align 4
  %35 = zext i32 %33 to i64
  %36 = getelementptr inbounds %struct.program_header, %struct.program_header* %15, i32 %19, i32 5
  %37 = load i32, i32* %36, align 4
  %38 = add i32 %37, %33
  %39 = zext i32 %38 to i64
  %40 = getelementptr inbounds [64 x %struct.range], [64 x %struct.range]* @first_code, i32 0, i32 %20, i32 0
  store i64 %35, i64* %40, align 8
  %41 = getelementptr inbounds [64 x %struct.range], [64 x %struct.range]* @first_code, i32 0, i32 %20, i32 1
  store i64 %39, i64* %41, align 8
  br label %42

42:                                               ; preds = %18, %24, %29
  %43 = phi i32 [ %20, %18 ], [ %20, %24 ], [ %34, %29 ]
  %44 = add nuw nsw i32 %19, 1
  %45 = icmp ult i32 %44, %7
  %46 = icmp ult i32 %43, 64
  %47 = select i1 %45, i1 %46, i1 false
  br i1 %47, label %18, label %17, !llvm.loop !102
}

declare i32 @pthread_attr_init(i8* noundef) local_unnamed_addr #2

declare i32 @pthread_attr_setstacksize(i8* noundef, i32 noundef) local_unnamed_addr #2

declare i32 @pthread_create(i8** noundef, i8* noundef, i8* (i8*)* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal noalias i8* @worker_main(i8* noundef %0) #0 {
  %2 = alloca %struct.notification, align 8
  %3 = alloca [2048 x i8], align 1
  %4 = alloca %struct.opaque128, align 4
  %5 = alloca i64, align 8
  %6 = alloca %struct.alternate_stack, align 4
  %7 = alloca %struct.opaque128, align 4
  %8 = alloca %struct.opaque128, align 4
  %9 = alloca %struct.alternate_stack, align 4
  %10 = alloca %struct.timespec, align 4
  %11 = alloca %struct.timespec, align 4
  %12 = alloca %struct.alternate_stack, align 4
  %13 = bitcast i8* %0 to %struct.worker*
  call fastcc void @begin_worker(%struct.worker* noundef %13) #18
  %14 = getelementptr inbounds i8, i8* %0, i32 24
  %15 = bitcast i8* %14 to i32*
  %16 = bitcast %struct.timespec* %11 to i8*
  %17 = getelementptr inbounds %struct.timespec, %struct.timespec* %11, i32 0, i32 0
  %18 = getelementptr inbounds %struct.timespec, %struct.timespec* %11, i32 0, i32 1
  %19 = bitcast %struct.timespec* %10 to i8*
  %20 = getelementptr inbounds %struct.timespec, %struct.timespec* %10, i32 0, i32 0
  %21 = getelementptr inbounds %struct.timespec, %struct.timespec* %10, i32 0, i32 1
  %22 = getelementptr inbounds i8, i8* %0, i32 24
  %23 = bitcast i8* %22 to i32*
  %24 = load i32, i32* @telejit_syscall_futex, align 4
  %25 = bitcast i8* %22 to i32*
  %26 = getelementptr inbounds i8, i8* %0, i32 16
  %27 = bitcast i8* %26 to %struct.task**
  %28 = getelementptr inbounds i8, i8* %0, i32 128
  %29 = bitcast i8* %28 to i32*
  %30 = getelementptr inbounds i8, i8* %0, i32 120
  %31 = bitcast i8* %30 to i32*
  %32 = bitcast %struct.opaque128* %8 to i8*
  %33 = bitcast %struct.alternate_stack* %9 to i8*
  %34 = getelementptr inbounds %struct.alternate_stack, %struct.alternate_stack* %9, i32 0, i32 0
  %35 = getelementptr inbounds i8, i8* %0, i32 -65536
  %36 = getelementptr inbounds %struct.alternate_stack, %struct.alternate_stack* %9, i32 0, i32 2
  %37 = getelementptr inbounds %struct.alternate_stack, %struct.alternate_stack* %9, i32 0, i32 1
  %38 = bitcast %struct.opaque128* %7 to i8*
  %39 = bitcast %struct.alternate_stack* %6 to i8*
  %40 = getelementptr inbounds i8, i8* %0, i32 -65536
  %41 = getelementptr inbounds %struct.alternate_stack, %struct.alternate_stack* %6, i32 0, i32 0
  %42 = getelementptr inbounds %struct.alternate_stack, %struct.alternate_stack* %6, i32 0, i32 1
  %43 = getelementptr inbounds %struct.alternate_stack, %struct.alternate_stack* %6, i32 0, i32 2
  %44 = getelementptr inbounds [2048 x i8], [2048 x i8]* %3, i32 0, i32 0
  %45 = bitcast %struct.opaque128* %4 to i8*
  %46 = bitcast i64* %5 to i8*
  %47 = getelementptr inbounds i8, i8* %0, i32 1168
  %48 = getelementptr inbounds i8, i8* %0, i32 1296
  %49 = getelementptr inbounds i8, i8* %0, i32 128
  %50 = bitcast i8* %49 to i32*
  %51 = getelementptr inbounds i8, i8* %0, i32 120
  %52 = bitcast i8* %51 to i32*
  %53 = getelementptr inbounds i8, i8* %0, i32 108
  %54 = bitcast i8* %53 to %struct.report**
  %55 = getelementptr inbounds i8, i8* %0, i32 104
  %56 = bitcast i8* %55 to i8**
  %57 = getelementptr inbounds i8, i8* %0, i32 108
  %58 = bitcast i8* %57 to %struct.report**
  %59 = getelementptr inbounds i8, i8* %0, i32 1564
  %60 = bitcast i8* %59 to i8**
  %61 = getelementptr inbounds i8, i8* %0, i32 28
  %62 = bitcast i8* %61 to i32*
  %63 = getelementptr inbounds i8, i8* %0, i32 36
  %64 = bitcast i8* %63 to i8**
  %65 = getelementptr inbounds i8, i8* %0, i32 32
  %66 = bitcast i8* %65 to i8**
  %67 = getelementptr inbounds i8, i8* %0, i32 12
  %68 = bitcast i8* %67 to %struct.worker**
  %69 = getelementptr inbounds i8, i8* %0, i32 108
  %70 = bitcast i8* %69 to %struct.report**
  %71 = bitcast %struct.notification* %2 to i8*
  %72 = getelementptr inbounds %struct.notification, %struct.notification* %2, i32 0, i32 0
  %73 = getelementptr inbounds %struct.notification, %struct.notification* %2, i32 0, i32 1
  %74 = getelementptr inbounds %struct.notification, %struct.notification* %2, i32 0, i32 2
  %75 = getelementptr inbounds %struct.notification, %struct.notification* %2, i32 0, i32 3
  %76 = getelementptr inbounds %struct.notification, %struct.notification* %2, i32 0, i32 4
  %77 = load i32, i32* @telejit_syscall_futex, align 4
  br label %78

78:                                               ; preds = %361, %1
  %79 = phi i32 [ 0, %1 ], [ %363, %361 ]
  %80 = icmp ne i32 %79, 0
  %81 = load i32, i32* @has_other_processors, align 4
  %82 = icmp ne i32 %81, 0
  %83 = select i1 %80, i1 %82, i1 false
  br i1 %83, label %84, label %114

84:                                               ; preds = %78
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %16) #20
  %85 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %16) #17
  %86 = load i32, i32* %17, align 4
  %87 = sext i32 %86 to i64
  %88 = mul nsw i64 %87, 1000000
  %89 = load i32, i32* %18, align 4
  %90 = sext i32 %89 to i64
  %91 = udiv i64 %90, 1000
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %16) #20
  %92 = add nsw i64 %88, 100
  %93 = add nsw i64 %92, %91
  br label %99

94:                                               ; preds = %99
  %95 = add nuw nsw i32 %100, 1
  %96 = icmp eq i32 %95, 64
  br i1 %96, label %103, label %97

97:                                               ; preds = %94, %103
  %98 = phi i32 [ %95, %94 ], [ 0, %103 ]
  br label %99, !llvm.loop !22

99:                                               ; preds = %97, %84
  %100 = phi i32 [ 0, %84 ], [ %98, %97 ]
  %101 = load atomic i32, i32* %15 acquire, align 4
  %102 = icmp eq i32 %101, 1
  br i1 %102, label %114, label %94

103:                                              ; preds = %94
  %104 = call i32 @sched_yield() #17
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %19) #20
  %105 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %19) #17
  %106 = load i32, i32* %20, align 4
  %107 = sext i32 %106 to i64
  %108 = mul nsw i64 %107, 1000000
  %109 = load i32, i32* %21, align 4
  %110 = sext i32 %109 to i64
  %111 = udiv i64 %110, 1000
  %112 = add nsw i64 %111, %108
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %19) #20
  %113 = icmp ult i64 %112, %93
  br i1 %113, label %97, label %114

114:                                              ; preds = %103, %99, %78
  %115 = load atomic i32, i32* %23 acquire, align 8
  %116 = icmp eq i32 %115, 0
  br i1 %116, label %117, label %121

117:                                              ; preds = %114, %117
  %118 = call i32 (i32, ...) @syscall(i32 noundef %24, i8* noundef nonnull %22, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef null, i8* noundef null, i32 noundef 0) #17
  %119 = load atomic i32, i32* %23 acquire, align 8
  %120 = icmp eq i32 %119, 0
  br i1 %120, label %117, label %121, !llvm.loop !103

121:                                              ; preds = %117, %114
  %122 = load %struct.task*, %struct.task** %27, align 16
  store i32 0, i32* %25, align 8
  %123 = bitcast %struct.task* %122 to void (i8*, i8*)**
  %124 = load void (i8*, i8*)*, void (i8*, i8*)** %123, align 8
  %125 = getelementptr inbounds %struct.task, %struct.task* %122, i32 0, i32 1
  %126 = bitcast %union.anon.0* %125 to i8**
  %127 = load i8*, i8** %126, align 8
  %128 = getelementptr inbounds %struct.task, %struct.task* %122, i32 0, i32 2
  %129 = bitcast %union.anon.1* %128 to i8**
  %130 = load i8*, i8** %129, align 8
  %131 = call i32 @run_guarded(%struct.worker* noundef %13, void (i8*, i8*)* noundef %124, i8* noundef %127, i8* noundef %130) #18
  %132 = load i1, i1* @is_forked, align 4
  br i1 %132, label %133, label %134

133:                                              ; preds = %121
  call fastcc void @flush_streams() #17
  call void @_exit(i32 noundef 0) #22
  unreachable

134:                                              ; preds = %121
  %135 = load i32, i32* %29, align 16
  %136 = icmp eq i32 %135, 0
  br i1 %136, label %137, label %168

137:                                              ; preds = %134
  %138 = load i32, i32* %31, align 8
  %139 = icmp eq i32 %138, 0
  br i1 %139, label %140, label %168

140:                                              ; preds = %137
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %32) #20
  call void @llvm.lifetime.start.p0i8(i64 12, i8* nonnull %33) #20
  %141 = call i32 @pthread_sigmask(i32 noundef 0, i8* noundef null, i8* noundef nonnull %32) #17
  br label %144

142:                                              ; preds = %144
  %143 = icmp eq i32 %151, 2
  br i1 %143, label %152, label %144, !llvm.loop !104

144:                                              ; preds = %142, %140
  %145 = phi i32 [ 0, %140 ], [ %151, %142 ]
  %146 = getelementptr inbounds %struct.opaque128, %struct.opaque128* %8, i32 0, i32 0, i32 %145
  %147 = load i32, i32* %146, align 4
  %148 = getelementptr inbounds %struct.worker, %struct.worker* %13, i32 0, i32 36, i32 0, i32 %145
  %149 = load i32, i32* %148, align 4
  %150 = icmp eq i32 %147, %149
  %151 = add nuw nsw i32 %145, 1
  br i1 %150, label %142, label %165

152:                                              ; preds = %142
  %153 = call i32 @sigaltstack(i8* noundef null, i8* noundef nonnull %33) #17
  %154 = icmp eq i32 %153, 0
  br i1 %154, label %155, label %165

155:                                              ; preds = %152
  %156 = load i8*, i8** %34, align 4
  %157 = icmp ne i8* %156, %35
  %158 = load i32, i32* %36, align 4
  %159 = icmp ne i32 %158, 65472
  %160 = select i1 %157, i1 true, i1 %159
  %161 = load i32, i32* %37, align 4
  %162 = icmp ne i32 %161, 0
  %163 = select i1 %160, i1 true, i1 %162
  %164 = zext i1 %163 to i32
  br label %165

165:                                              ; preds = %144, %152, %155
  %166 = phi i32 [ %164, %155 ], [ 0, %152 ], [ 1, %144 ]
  call void @llvm.lifetime.end.p0i8(i64 12, i8* nonnull %33) #20
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %32) #20
  %167 = icmp eq i32 %166, 0
  br i1 %167, label %287, label %168

168:                                              ; preds = %165, %137, %134
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %38) #20
  %169 = call i32 @sigfillset(i8* noundef nonnull %38) #17
  br label %173

170:                                              ; preds = %173
  %171 = load i32, i32* @look_signal, align 4
  %172 = icmp eq i32 %171, 0
  br i1 %172, label %182, label %180

173:                                              ; preds = %173, %168
  %174 = phi i32 [ 0, %168 ], [ %178, %173 ]
  %175 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i32 0, i32 %174
  %176 = load i32, i32* %175, align 4
  %177 = call i32 @sigdelset(i8* noundef nonnull %38, i32 noundef %176) #17
  %178 = add nuw nsw i32 %174, 1
  %179 = icmp eq i32 %178, 7
  br i1 %179, label %170, label %173, !llvm.loop !21

180:                                              ; preds = %170
  %181 = call i32 @sigdelset(i8* noundef nonnull %38, i32 noundef %171) #17
  br label %182

182:                                              ; preds = %180, %170
  %183 = load i32, i32* @interrupt_signal, align 4
  %184 = icmp eq i32 %183, 0
  br i1 %184, label %187, label %185

185:                                              ; preds = %182
  %186 = call i32 @sigdelset(i8* noundef nonnull %38, i32 noundef %183) #17
  br label %187

187:                                              ; preds = %185, %182
  %188 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %38, i8* noundef null) #17
  call void @llvm.lifetime.start.p0i8(i64 12, i8* nonnull %39) #20
  store i8* %40, i8** %41, align 4
  store i32 0, i32* %42, align 4
  store i32 65472, i32* %43, align 4
  %189 = call i32 @sigaltstack(i8* noundef nonnull %39, i8* noundef null) #17
  call void @llvm.lifetime.end.p0i8(i64 12, i8* nonnull %39) #20
  call void @llvm.lifetime.start.p0i8(i64 2048, i8* nonnull %44) #20
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %45) #20
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %46) #20
  store i64 0, i64* %5, align 8
  %190 = call i32 @gettid() #17
  %191 = call fastcc i32 @read_of_thread(i32 noundef %190, i8* noundef getelementptr inbounds ([7 x i8], [7 x i8]* @.str.1, i32 0, i32 0), i8* noundef nonnull %44, i32 noundef 2048) #17
  %192 = icmp slt i32 %191, 1
  br i1 %192, label %284, label %193

193:                                              ; preds = %187, %216
  %194 = phi i8* [ %217, %216 ], [ %44, %187 ]
  %195 = load i8, i8* %194, align 1
  switch i8 %195, label %216 [
    i8 10, label %196
    i8 0, label %284
  ]

196:                                              ; preds = %193
  %197 = getelementptr inbounds i8, i8* %194, i32 1
  %198 = load i8, i8* %197, align 1
  %199 = icmp eq i8 %198, 83
  br i1 %199, label %200, label %216

200:                                              ; preds = %196
  %201 = getelementptr inbounds i8, i8* %194, i32 2
  %202 = load i8, i8* %201, align 1
  %203 = icmp eq i8 %202, 105
  br i1 %203, label %204, label %216

204:                                              ; preds = %200
  %205 = getelementptr inbounds i8, i8* %194, i32 3
  %206 = load i8, i8* %205, align 1
  %207 = icmp eq i8 %206, 103
  br i1 %207, label %208, label %216

208:                                              ; preds = %204
  %209 = getelementptr inbounds i8, i8* %194, i32 4
  %210 = load i8, i8* %209, align 1
  %211 = icmp eq i8 %210, 80
  br i1 %211, label %212, label %216

212:                                              ; preds = %208
  %213 = getelementptr inbounds i8, i8* %194, i32 5
  %214 = load i8, i8* %213, align 1
  %215 = icmp eq i8 %214, 110
  br i1 %215, label %218, label %216

216:                                              ; preds = %212, %208, %204, %200, %196, %193
  %217 = getelementptr inbounds i8, i8* %194, i32 1
  br label %193, !llvm.loop !105

218:                                              ; preds = %212
  %219 = icmp eq i8 %195, 0
  br i1 %219, label %284, label %220

220:                                              ; preds = %218
  %221 = getelementptr inbounds i8, i8* %194, i32 8
  br label %222

222:                                              ; preds = %225, %220
  %223 = phi i8* [ %221, %220 ], [ %226, %225 ]
  %224 = load i8, i8* %223, align 1
  switch i8 %224, label %233 [
    i8 32, label %225
    i8 9, label %225
    i8 48, label %227
  ]

225:                                              ; preds = %222, %222
  %226 = getelementptr inbounds i8, i8* %223, i32 1
  br label %222, !llvm.loop !45

227:                                              ; preds = %222
  %228 = getelementptr inbounds i8, i8* %223, i32 1
  %229 = load i8, i8* %228, align 1
  %230 = icmp eq i8 %229, 120
  %231 = select i1 %230, i32 2, i32 0
  %232 = getelementptr i8, i8* %223, i32 %231
  br label %233

233:                                              ; preds = %222, %227
  %234 = phi i8* [ %232, %227 ], [ %223, %222 ]
  br label %235

235:                                              ; preds = %233, %261
  %236 = phi i8* [ %265, %261 ], [ %234, %233 ]
  %237 = phi i64 [ %264, %261 ], [ 0, %233 ]
  %238 = load i8, i8* %236, align 1
  %239 = zext i8 %238 to i32
  %240 = add i8 %238, -48
  %241 = icmp ult i8 %240, 10
  br i1 %241, label %242, label %244

242:                                              ; preds = %235
  %243 = add nsw i32 %239, -48
  br label %249

244:                                              ; preds = %235
  %245 = add i8 %238, -97
  %246 = icmp ult i8 %245, 6
  %247 = add nsw i32 %239, -87
  %248 = select i1 %246, i32 %247, i32 16
  br label %249

249:                                              ; preds = %244, %242
  %250 = phi i32 [ %243, %242 ], [ %248, %244 ]
  %251 = icmp ult i32 %250, 16
  br i1 %251, label %252, label %266

252:                                              ; preds = %249
  %253 = shl i64 %237, 4
  br i1 %241, label %254, label %256

254:                                              ; preds = %252
  %255 = add nsw i32 %239, -48
  br label %261

256:                                              ; preds = %252
  %257 = add i8 %238, -97
  %258 = icmp ult i8 %257, 6
  %259 = add nsw i32 %239, -87
  %260 = select i1 %258, i32 %259, i32 16
  br label %261

261:                                              ; preds = %256, %254
  %262 = phi i32 [ %255, %254 ], [ %260, %256 ]
  %263 = zext i32 %262 to i64
  %264 = add i64 %253, %263
  %265 = getelementptr inbounds i8, i8* %236, i32 1
  br label %235, !llvm.loop !46

266:                                              ; preds = %249, %281
  %267 = phi i32 [ %282, %281 ], [ 1, %249 ]
  %268 = add nsw i32 %267, -1
  %269 = zext i32 %268 to i64
  %270 = shl i64 1, %269
  %271 = and i64 %270, %237
  %272 = icmp eq i64 %271, 0
  br i1 %272, label %281, label %273

273:                                              ; preds = %266
  %274 = call i32 @sigemptyset(i8* noundef nonnull %45) #17
  %275 = call i32 @sigaddset(i8* noundef nonnull %45, i32 noundef %267) #17
  %276 = icmp ugt i32 %267, 33
  br label %277

277:                                              ; preds = %277, %273
  %278 = call i32 @sigtimedwait(i8* noundef nonnull %45, i8* noundef null, i8* noundef nonnull %46) #17
  %279 = icmp sgt i32 %278, 0
  %280 = select i1 %279, i1 %276, i1 false
  br i1 %280, label %277, label %281, !llvm.loop !106

281:                                              ; preds = %277, %266
  %282 = add nuw nsw i32 %267, 1
  %283 = icmp eq i32 %282, 65
  br i1 %283, label %284, label %266, !llvm.loop !107

284:                                              ; preds = %193, %281, %187, %218
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %46) #20
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %45) #20
  call void @llvm.lifetime.end.p0i8(i64 2048, i8* nonnull %44) #20
  %285 = call i32 @sigemptyset(i8* noundef nonnull %47) #17
  %286 = call i32 @sigemptyset(i8* noundef nonnull %48) #17
  store i32 0, i32* %50, align 16
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %38) #20
  br label %287

287:                                              ; preds = %284, %165
  %288 = load i32, i32* %52, align 8
  %289 = icmp eq i32 %288, 0
  br i1 %289, label %290, label %297

290:                                              ; preds = %287
  %291 = load %struct.report*, %struct.report** %54, align 4
  %292 = icmp eq %struct.report* %291, null
  br i1 %292, label %296, label %293

293:                                              ; preds = %290
  %294 = bitcast %struct.report* %291 to i8*
  %295 = call i32 @munmap(i8* noundef nonnull %294, i32 noundef 4096) #17
  br label %296

296:                                              ; preds = %290, %293
  store %struct.report* null, %struct.report** %54, align 4
  br label %297

297:                                              ; preds = %296, %287
  %298 = load i8*, i8** %56, align 8
  %299 = getelementptr inbounds %struct.task, %struct.task* %122, i32 0, i32 7
  %300 = bitcast %union.anon.2* %299 to i8**
  store i8* %298, i8** %300, align 8
  %301 = load %struct.report*, %struct.report** %58, align 4
  %302 = getelementptr inbounds %struct.task, %struct.task* %122, i32 0, i32 8
  %303 = bitcast %union.anon.3* %302 to %struct.report**
  store %struct.report* %301, %struct.report** %303, align 8
  %304 = load i32, i32* %52, align 8
  %305 = icmp eq i32 %304, 0
  br i1 %305, label %318, label %306

306:                                              ; preds = %297
  %307 = call i8* @llvm.frameaddress.p0i8(i32 0) #20
  %308 = getelementptr inbounds i8, i8* %307, i32 -65536
  %309 = ptrtoint i8* %308 to i32
  %310 = and i32 %309, -4096
  %311 = inttoptr i32 %310 to i8*
  %312 = load i8*, i8** %60, align 4
  %313 = icmp ult i8* %312, %311
  br i1 %313, label %314, label %318

314:                                              ; preds = %306
  %315 = ptrtoint i8* %312 to i32
  %316 = sub i32 %310, %315
  %317 = call i32 @madvise(i8* noundef %312, i32 noundef %316, i32 noundef 4) #17
  br label %318

318:                                              ; preds = %314, %306, %297
  %319 = load i32, i32* %62, align 4
  %320 = icmp eq i32 %319, 0
  br i1 %320, label %321, label %331

321:                                              ; preds = %318
  %322 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %323 = load i32, i32* @idle_count, align 4
  %324 = icmp ult i32 %323, 64
  %325 = zext i1 %324 to i32
  br i1 %324, label %326, label %329

326:                                              ; preds = %321
  store i8* null, i8** %64, align 4
  store i8* null, i8** %66, align 16
  %327 = load %struct.worker*, %struct.worker** @idle_workers, align 4
  store %struct.worker* %327, %struct.worker** %68, align 4
  store i8* %0, i8** bitcast (%struct.worker** @idle_workers to i8**), align 4
  %328 = add i32 %323, 1
  store i32 %328, i32* @idle_count, align 4
  br label %329

329:                                              ; preds = %326, %321
  %330 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  br label %331

331:                                              ; preds = %318, %329
  %332 = phi i32 [ %325, %329 ], [ 0, %318 ]
  %333 = icmp eq i32 %332, 0
  br i1 %333, label %334, label %344

334:                                              ; preds = %331, %343
  %335 = call i32 @run_guarded(%struct.worker* noundef %13, void (i8*, i8*)* noundef nonnull @end_thread, i8* noundef %0, i8* noundef null) #18
  %336 = icmp eq i32 %335, 0
  br i1 %336, label %344, label %337

337:                                              ; preds = %334
  %338 = load %struct.report*, %struct.report** %70, align 4
  %339 = icmp eq %struct.report* %338, null
  br i1 %339, label %343, label %340

340:                                              ; preds = %337
  %341 = bitcast %struct.report* %338 to i8*
  %342 = call i32 @munmap(i8* noundef nonnull %341, i32 noundef 4096) #17
  br label %343

343:                                              ; preds = %337, %340
  store %struct.report* null, %struct.report** %70, align 4
  br i1 %333, label %334, label %344, !llvm.loop !108

344:                                              ; preds = %334, %343, %331
  %345 = getelementptr inbounds %struct.task, %struct.task* %122, i32 0, i32 3
  %346 = load i64, i64* %345, align 8
  %347 = getelementptr inbounds %struct.task, %struct.task* %122, i32 0, i32 5
  %348 = atomicrmw xchg i32* %347, i32 2 acq_rel, align 4
  switch i32 %348, label %361 [
    i32 0, label %349
    i32 1, label %351
  ]

349:                                              ; preds = %344
  %350 = call i32 (i32, ...) @syscall(i32 noundef %77, i32* noundef nonnull %347, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #17
  br label %361

351:                                              ; preds = %344
  call void @llvm.lifetime.start.p0i8(i64 40, i8* nonnull %71) #20
  store i64 %346, i64* %72, align 8
  store i64 0, i64* %73, align 8
  store i64 0, i64* %74, align 8
  store i64 0, i64* %75, align 8
  store i64 0, i64* %76, align 8
  br label %352

352:                                              ; preds = %356, %351
  %353 = load i32, i32* @notify_fd, align 4
  %354 = call i32 @write(i32 noundef %353, i8* noundef nonnull %71, i32 noundef 40) #17
  %355 = icmp sgt i32 %354, 0
  br i1 %355, label %360, label %356

356:                                              ; preds = %352
  %357 = call i32* @__errno_location() #17
  %358 = load i32, i32* %357, align 4
  %359 = icmp eq i32 %358, 4
  br i1 %359, label %352, label %360, !llvm.loop !14

360:                                              ; preds = %356, %352
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %71) #20
  br label %361

361:                                              ; preds = %344, %349, %360
  %362 = icmp eq i32 %348, 3
  %363 = zext i1 %362 to i32
  br i1 %333, label %364, label %78

364:                                              ; preds = %361
  %365 = bitcast %struct.alternate_stack* %12 to i8*
  call void @llvm.lifetime.start.p0i8(i64 12, i8* nonnull %365) #20
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(12) %365, i8* noundef nonnull align 4 dereferenceable(12) bitcast (%struct.alternate_stack* @__const.worker_main.none to i8*), i32 12, i1 false)
  %366 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %367 = bitcast i8* %0 to %struct.worker**
  %368 = load %struct.worker*, %struct.worker** %367, align 16
  %369 = icmp eq %struct.worker* %368, null
  br i1 %369, label %375, label %370

370:                                              ; preds = %364
  %371 = getelementptr inbounds i8, i8* %0, i32 4
  %372 = bitcast i8* %371 to %struct.worker**
  %373 = load %struct.worker*, %struct.worker** %372, align 4
  %374 = getelementptr inbounds %struct.worker, %struct.worker* %368, i32 0, i32 1
  store %struct.worker* %373, %struct.worker** %374, align 4
  br label %375

375:                                              ; preds = %370, %364
  %376 = getelementptr inbounds i8, i8* %0, i32 4
  %377 = bitcast i8* %376 to %struct.worker**
  %378 = load %struct.worker*, %struct.worker** %377, align 4
  %379 = icmp eq %struct.worker* %378, null
  %380 = load %struct.worker*, %struct.worker** %367, align 16
  br i1 %379, label %383, label %381

381:                                              ; preds = %375
  %382 = getelementptr inbounds %struct.worker, %struct.worker* %378, i32 0, i32 0
  store %struct.worker* %380, %struct.worker** %382, align 16
  br label %384

383:                                              ; preds = %375
  store %struct.worker* %380, %struct.worker** @all_workers, align 4
  br label %384

384:                                              ; preds = %381, %383
  %385 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %386 = load i32, i32* @worker_key, align 4
  %387 = call i32 @pthread_setspecific(i32 noundef %386, i8* noundef null) #17
  %388 = call i32 @sigaltstack(i8* noundef nonnull %365, i8* noundef null) #17
  %389 = getelementptr inbounds i8, i8* %0, i32 -69632
  %390 = call i32 @munmap(i8* noundef nonnull %389, i32 noundef 73728) #17
  %391 = call i8* @pthread_self() #17
  %392 = call i32 @pthread_detach(i8* noundef %391) #17
  call void @llvm.lifetime.end.p0i8(i64 12, i8* nonnull %365) #20
  ret i8* null
}

declare i32 @pthread_attr_destroy(i8* noundef) local_unnamed_addr #2

declare i32 @mprotect(i8* noundef, i32 noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal fastcc void @begin_worker(%struct.worker* noundef %0) unnamed_addr #0 {
  %2 = alloca %struct.opaque128, align 4
  %3 = alloca i8*, align 4
  %4 = alloca i32, align 4
  %5 = alloca %struct.alternate_stack, align 4
  %6 = alloca i32, align 4
  %7 = bitcast i32* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %7) #20
  %8 = bitcast %struct.alternate_stack* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 12, i8* nonnull %8) #20
  %9 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 -40, i32 41, i32 2, i32 17
  %10 = bitcast %struct.alternate_stack* %5 to i32**
  store i32* %9, i32** %10, align 4
  %11 = getelementptr inbounds %struct.alternate_stack, %struct.alternate_stack* %5, i32 0, i32 1
  store i32 0, i32* %11, align 4
  %12 = getelementptr inbounds %struct.alternate_stack, %struct.alternate_stack* %5, i32 0, i32 2
  store i32 65472, i32* %12, align 4
  %13 = call i32 @sigaltstack(i8* noundef nonnull %8, i8* noundef null) #17
  call void @llvm.lifetime.end.p0i8(i64 12, i8* nonnull %8) #20
  %14 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 36
  %15 = bitcast %struct.opaque128* %14 to i8*
  %16 = call i32 @pthread_sigmask(i32 noundef 0, i8* noundef null, i8* noundef nonnull %15) #17
  %17 = load i32, i32* @worker_key, align 4
  %18 = bitcast %struct.worker* %0 to i8*
  %19 = call i32 @pthread_setspecific(i32 noundef %17, i8* noundef %18) #17
  %20 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 12
  %21 = load i8* (i8*)*, i8* (i8*)** %20, align 16
  %22 = icmp eq i8* (i8*)* %21, null
  br i1 %22, label %23, label %25

23:                                               ; preds = %1
  %24 = call i32 @pthread_setcancelstate(i32 noundef 1, i32* noundef nonnull %6) #17
  br label %25

25:                                               ; preds = %23, %1
  %26 = bitcast %struct.opaque128* %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %26) #20
  %27 = bitcast i8** %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %27) #20
  store i8* null, i8** %3, align 4
  %28 = bitcast i32* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %28) #20
  %29 = call i8* @pthread_self() #17
  %30 = call i32 @pthread_getattr_np(i8* noundef %29, i8* noundef nonnull %26) #17
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %32, label %35

32:                                               ; preds = %25
  %33 = call i32 @pthread_attr_getstack(i8* noundef nonnull %26, i8** noundef nonnull %3, i32* noundef nonnull %4) #17
  %34 = call i32 @pthread_attr_destroy(i8* noundef nonnull %26) #17
  br label %35

35:                                               ; preds = %25, %32
  %36 = load i8*, i8** %3, align 4
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %28) #20
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %27) #20
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %26) #20
  %37 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 38
  store i8* %36, i8** %37, align 4
  %38 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %39 = call i8* asm sideeffect "mrc p15, 0, $0, c13, c0, 3", "=r"() #20, !srcloc !13
  %40 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 2
  store i8* %39, i8** %40, align 8
  %41 = bitcast i8* %39 to i32*
  br label %62

42:                                               ; preds = %62
  %43 = call i8* @pthread_self() #17
  %44 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 15
  store i8* %43, i8** %44, align 4
  %45 = call i32 @gettid() #17
  %46 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 10
  store i32 %45, i32* %46, align 8
  %47 = load i8*, i8** %40, align 8
  %48 = load i32, i32* @tls.0, align 4
  %49 = getelementptr inbounds i8, i8* %47, i32 %48
  %50 = load i8*, i8** @tls.1, align 4
  %51 = load i32, i32* @tls.2, align 4
  %52 = icmp eq i32 %51, 0
  br i1 %52, label %60, label %53

53:                                               ; preds = %42, %53
  %54 = phi i32 [ %58, %53 ], [ 0, %42 ]
  %55 = getelementptr inbounds i8, i8* %50, i32 %54
  %56 = load i8, i8* %55, align 1
  %57 = getelementptr inbounds i8, i8* %49, i32 %54
  store i8 %56, i8* %57, align 1
  %58 = add nuw i32 %54, 1
  %59 = icmp eq i32 %58, %51
  br i1 %59, label %60, label %53, !llvm.loop !27

60:                                               ; preds = %53, %42
  %61 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %7) #20
  ret void

62:                                               ; preds = %35, %62
  %63 = phi i32 [ 0, %35 ], [ %67, %62 ]
  %64 = getelementptr inbounds i32, i32* %41, i32 %63
  %65 = load i32, i32* %64, align 4
  %66 = getelementptr inbounds %struct.worker, %struct.worker* %0, i32 0, i32 37, i32 %63
  store i32 %65, i32* %66, align 4
  %67 = add nuw nsw i32 %63, 1
  %68 = icmp eq i32 %67, 3
  br i1 %68, label %42, label %62, !llvm.loop !109
}

declare i32 @pthread_detach(i8* noundef) local_unnamed_addr #2

declare i32 @pthread_getattr_np(i8* noundef, i8* noundef) local_unnamed_addr #2

declare i32 @pthread_attr_getstack(i8* noundef, i8** noundef, i32* noundef) local_unnamed_addr #2

declare i32 @sigtimedwait(i8* noundef, i8* noundef, i8* noundef) local_unnamed_addr #2

declare i32 @madvise(i8* noundef, i32 noundef, i32 noundef) local_unnamed_addr #2

declare i8* @malloc(i32 noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal fastcc i32 @fork_able(i32* nocapture noundef %0) unnamed_addr #0 {
  %2 = alloca %struct.timespec, align 4
  %3 = alloca %struct.timespec, align 4
  %4 = alloca %struct.timespec, align 4
  %5 = alloca i32, align 4
  %6 = bitcast %struct.timespec* %4 to i8*
  %7 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i32 0, i32 0
  %8 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i32 0, i32 1
  %9 = bitcast %struct.timespec* %3 to i8*
  %10 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i32 0, i32 0
  %11 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i32 0, i32 1
  %12 = bitcast %struct.timespec* %2 to i8*
  %13 = getelementptr inbounds %struct.timespec, %struct.timespec* %2, i32 0, i32 0
  %14 = getelementptr inbounds %struct.timespec, %struct.timespec* %2, i32 0, i32 1
  %15 = bitcast i32* %5 to i8*
  br label %16

16:                                               ; preds = %71, %1
  %17 = phi i32 [ 0, %1 ], [ %75, %71 ]
  %18 = phi i32 [ 5000, %1 ], [ %73, %71 ]
  %19 = phi i32 [ undef, %1 ], [ %74, %71 ]
  %20 = call i32 @fork() #17
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %24

22:                                               ; preds = %16
  %23 = call i32 @_Unwind_Backtrace(i32 (i8*, i8*)* noundef nonnull @stop_at_once, i8* noundef null) #17
  store atomic i32 1, i32* %0 release, align 4
  br label %71

24:                                               ; preds = %16
  %25 = icmp slt i32 %20, 0
  %26 = icmp eq i32 %17, 24
  %27 = select i1 %25, i1 true, i1 %26
  br i1 %27, label %71, label %28

28:                                               ; preds = %24
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %6) #20
  %29 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %6) #17
  %30 = load i32, i32* %7, align 4
  %31 = sext i32 %30 to i64
  %32 = mul nsw i64 %31, 1000000
  %33 = load i32, i32* %8, align 4
  %34 = sext i32 %33 to i64
  %35 = udiv i64 %34, 1000
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %6) #20
  %36 = zext i32 %18 to i64
  %37 = add nsw i64 %32, %36
  %38 = add nsw i64 %37, %35
  %39 = load atomic i32, i32* %0 acquire, align 4
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %41, label %55

41:                                               ; preds = %28, %51
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %9) #20
  %42 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %9) #17
  %43 = load i32, i32* %10, align 4
  %44 = sext i32 %43 to i64
  %45 = mul nsw i64 %44, 1000000
  %46 = load i32, i32* %11, align 4
  %47 = sext i32 %46 to i64
  %48 = udiv i64 %47, 1000
  %49 = add nsw i64 %48, %45
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %9) #20
  %50 = icmp ult i64 %49, %38
  br i1 %50, label %51, label %55

51:                                               ; preds = %41
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %12) #20
  store i32 0, i32* %13, align 4
  store i32 20000, i32* %14, align 4
  %52 = call i32 @nanosleep(i8* noundef nonnull %12, i8* noundef null) #17
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %12) #20
  %53 = load atomic i32, i32* %0 acquire, align 4
  %54 = icmp eq i32 %53, 0
  br i1 %54, label %41, label %55, !llvm.loop !110

55:                                               ; preds = %41, %51, %28
  %56 = load atomic i32, i32* %0 acquire, align 4
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %58, label %71

58:                                               ; preds = %55
  %59 = call i32 @kill(i32 noundef %20, i32 noundef 9) #17
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %15) #20
  br label %60

60:                                               ; preds = %63, %58
  %61 = call i32 @waitpid(i32 noundef %20, i32* noundef nonnull %5, i32 noundef 0) #17
  %62 = icmp slt i32 %61, 0
  br i1 %62, label %63, label %67

63:                                               ; preds = %60
  %64 = call i32* @__errno_location() #17
  %65 = load i32, i32* %64, align 4
  %66 = icmp eq i32 %65, 4
  br i1 %66, label %60, label %67, !llvm.loop !111

67:                                               ; preds = %60, %63
  store atomic i32 0, i32* %0 release, align 4
  %68 = shl i32 %18, 1
  %69 = icmp ult i32 %68, 800000
  %70 = select i1 %69, i32 %68, i32 800000
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %15) #20
  br label %71

71:                                               ; preds = %67, %55, %24, %22
  %72 = phi i1 [ true, %67 ], [ false, %55 ], [ false, %24 ], [ false, %22 ]
  %73 = phi i32 [ %70, %67 ], [ %18, %55 ], [ %18, %24 ], [ %18, %22 ]
  %74 = phi i32 [ %19, %67 ], [ %20, %55 ], [ %20, %24 ], [ 0, %22 ]
  %75 = add i32 %17, 1
  br i1 %72, label %16, label %76, !llvm.loop !112

76:                                               ; preds = %71
  ret i32 %74
}

; Function Attrs: noreturn nounwind
define internal fastcc void @child_main(%struct.program* noundef %0, i32 noundef %1) unnamed_addr #3 {
  %3 = alloca %struct.opaque128, align 4
  store %struct.program* %0, %struct.program** @child_program, align 4
  store i1 true, i1* @is_child, align 4
  %4 = call i32 (i32, ...) @prctl(i32 noundef 1, i32 noundef 9, i32 noundef 0, i32 noundef 0, i32 noundef 0) #17
  %5 = call i32 @getppid() #17
  %6 = icmp eq i32 %5, %1
  br i1 %6, label %8, label %7

7:                                                ; preds = %2
  call void @_exit(i32 noundef 127) #22
  unreachable

8:                                                ; preds = %2
  %9 = call i32 @setpgid(i32 noundef 0, i32 noundef 0) #17
  br label %31

10:                                               ; preds = %31
  %11 = bitcast %struct.opaque128* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %11) #20
  %12 = call i32 @sigemptyset(i8* noundef nonnull %11) #17
  %13 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %11, i8* noundef null) #17
  %14 = load i8*, i8** @stdin, align 4
  call void @__fpurge(i8* noundef %14) #17
  %15 = load i8*, i8** @stdout, align 4
  call void @__fpurge(i8* noundef %15) #17
  %16 = load i8*, i8** @stderr, align 4
  call void @__fpurge(i8* noundef %16) #17
  %17 = getelementptr inbounds %struct.program, %struct.program* %0, i32 0, i32 8
  %18 = load i32, i32* %17, align 8
  %19 = call i32 (i32, i32, ...) @fcntl(i32 noundef %18, i32 noundef 0, i32 noundef 3) #17
  %20 = getelementptr inbounds %struct.program, %struct.program* %0, i32 0, i32 9
  %21 = load i32, i32* %20, align 4
  %22 = call i32 (i32, i32, ...) @fcntl(i32 noundef %21, i32 noundef 0, i32 noundef 3) #17
  %23 = getelementptr inbounds %struct.program, %struct.program* %0, i32 0, i32 10
  %24 = load i32, i32* %23, align 8
  %25 = call i32 (i32, i32, ...) @fcntl(i32 noundef %24, i32 noundef 0, i32 noundef 3) #17
  %26 = icmp slt i32 %19, 0
  %27 = icmp slt i32 %22, 0
  %28 = select i1 %26, i1 true, i1 %27
  %29 = icmp slt i32 %25, 0
  %30 = select i1 %28, i1 true, i1 %29
  br i1 %30, label %36, label %37

31:                                               ; preds = %8, %31
  %32 = phi i32 [ 1, %8 ], [ %34, %31 ]
  %33 = call i8* @signal(i32 noundef %32, i8* noundef null) #17
  %34 = add nuw nsw i32 %32, 1
  %35 = icmp eq i32 %34, 65
  br i1 %35, label %10, label %31, !llvm.loop !113

36:                                               ; preds = %10
  call fastcc void @give_up(i32 noundef 3) #19
  unreachable

37:                                               ; preds = %10
  %38 = call i32 @dup2(i32 noundef %19, i32 noundef 0) #17
  %39 = icmp slt i32 %38, 0
  br i1 %39, label %46, label %40

40:                                               ; preds = %37
  %41 = call i32 @dup2(i32 noundef %22, i32 noundef 1) #17
  %42 = icmp slt i32 %41, 0
  br i1 %42, label %46, label %43

43:                                               ; preds = %40
  %44 = call i32 @dup2(i32 noundef %25, i32 noundef 2) #17
  %45 = icmp slt i32 %44, 0
  br i1 %45, label %46, label %47

46:                                               ; preds = %43, %40, %37
  call fastcc void @give_up(i32 noundef 3) #19
  unreachable

47:                                               ; preds = %43
  %48 = call i32 @close_range(i32 noundef 3, i32 noundef -1, i32 noundef 0) #17
  %49 = load i8*, i8** @stdout, align 4
  %50 = call i32 @setvbuf(i8* noundef %49, i8* noundef null, i32 noundef 1, i32 noundef 0) #17
  %51 = getelementptr inbounds %struct.program, %struct.program* %0, i32 0, i32 3
  %52 = bitcast %union.anon.73* %51 to i8**
  %53 = load i8*, i8** %52, align 8
  %54 = icmp eq i8* %53, null
  br i1 %54, label %59, label %55

55:                                               ; preds = %47
  %56 = call i32 @chdir(i8* noundef nonnull %53) #17
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %59, label %58

58:                                               ; preds = %55
  call fastcc void @give_up(i32 noundef 2) #19
  unreachable

59:                                               ; preds = %55, %47
  %60 = getelementptr inbounds %struct.program, %struct.program* %0, i32 0, i32 2
  %61 = bitcast %union.anon.72* %60 to i8***
  %62 = load i8**, i8*** %61, align 8
  store i8** %62, i8*** @environ, align 4
  %63 = call i8* asm sideeffect "mrc p15, 0, $0, c13, c0, 3", "=r"() #20, !srcloc !13
  %64 = load i32, i32* @tls.0, align 4
  %65 = getelementptr inbounds i8, i8* %63, i32 %64
  %66 = load i8*, i8** @tls.1, align 4
  %67 = load i32, i32* @tls.2, align 4
  %68 = icmp eq i32 %67, 0
  br i1 %68, label %76, label %69

69:                                               ; preds = %59, %69
  %70 = phi i32 [ %74, %69 ], [ 0, %59 ]
  %71 = getelementptr inbounds i8, i8* %66, i32 %70
  %72 = load i8, i8* %71, align 1
  %73 = getelementptr inbounds i8, i8* %65, i32 %70
  store i8 %72, i8* %73, align 1
  %74 = add nuw i32 %70, 1
  %75 = icmp eq i32 %74, %67
  br i1 %75, label %76, label %69, !llvm.loop !27

76:                                               ; preds = %69, %59
  %77 = call i32 @on_exit(void (i32, i8*)* noundef nonnull @end_of_program, i8* noundef null) #17
  %78 = load %struct.progress*, %struct.progress** @child_progress, align 4
  %79 = getelementptr inbounds %struct.progress, %struct.progress* %78, i32 0, i32 0
  store i32 1, i32* %79, align 4
  %80 = getelementptr inbounds %struct.program, %struct.program* %0, i32 0, i32 4
  %81 = bitcast %union.anon.74* %80 to %struct.function_array**
  %82 = load %struct.function_array*, %struct.function_array** %81, align 8
  %83 = getelementptr inbounds %struct.program, %struct.program* %0, i32 0, i32 5
  %84 = load i64, i64* %83, align 8
  %85 = trunc i64 %84 to i32
  %86 = getelementptr inbounds %struct.program, %struct.program* %0, i32 0, i32 11
  %87 = load i32, i32* %86, align 4
  %88 = getelementptr inbounds %struct.program, %struct.program* %0, i32 0, i32 1
  %89 = bitcast %union.anon.71* %88 to i8***
  %90 = load i8**, i8*** %89, align 8
  %91 = load i8**, i8*** %61, align 8
  call void @run_all(%struct.function_array* noundef %82, i32 noundef %85, i32 noundef %87, i8** noundef %90, i8** noundef %91) #18
  %92 = load %struct.progress*, %struct.progress** @child_progress, align 4
  %93 = getelementptr inbounds %struct.progress, %struct.progress* %92, i32 0, i32 0
  store i32 2, i32* %93, align 4
  %94 = bitcast %struct.program* %0 to i32 (i32, i8**, i8**)**
  %95 = load i32 (i32, i8**, i8**)*, i32 (i32, i8**, i8**)** %94, align 8
  %96 = load i32, i32* %86, align 4
  %97 = load i8**, i8*** %89, align 8
  %98 = load i8**, i8*** %61, align 8
  %99 = call i32 %95(i32 noundef %96, i8** noundef %97, i8** noundef %98) #17
  call void @exit(i32 noundef %99) #22
  unreachable
}

declare i32 @setpgid(i32 noundef, i32 noundef) local_unnamed_addr #2

declare i32 @waitpid(i32 noundef, i32* noundef, i32 noundef) local_unnamed_addr #2

declare i32 @fork() local_unnamed_addr #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone willreturn
define internal i32 @stop_at_once(i8* nocapture noundef readnone %0, i8* nocapture noundef readnone %1) #13 {
  ret i32 4
}

declare i32 @kill(i32 noundef, i32 noundef) local_unnamed_addr #2

declare i32 @getppid() local_unnamed_addr #2

declare void @__fpurge(i8* noundef) local_unnamed_addr #2

declare i32 @fcntl(i32 noundef, i32 noundef, ...) local_unnamed_addr #2

; Function Attrs: noreturn nounwind
define internal fastcc void @give_up(i32 noundef %0) unnamed_addr #3 {
  %2 = call i32* @__errno_location() #17
  %3 = load i32, i32* %2, align 4
  %4 = load %struct.progress*, %struct.progress** @child_progress, align 4
  %5 = getelementptr inbounds %struct.progress, %struct.progress* %4, i32 0, i32 2
  store i32 %3, i32* %5, align 4
  %6 = getelementptr inbounds %struct.progress, %struct.progress* %4, i32 0, i32 1
  store i32 %0, i32* %6, align 4
  call void @_exit(i32 noundef 127) #22
  unreachable
}

declare i32 @dup2(i32 noundef, i32 noundef) local_unnamed_addr #2

declare i32 @close_range(i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #2

declare i32 @chdir(i8* noundef) local_unnamed_addr #2

; Function Attrs: noreturn nounwind
define internal void @end_of_program(i32 noundef %0, i8* nocapture noundef readnone %1) #3 {
  %3 = load %struct.program*, %struct.program** @child_program, align 4
  %4 = getelementptr inbounds %struct.program, %struct.program* %3, i32 0, i32 6
  %5 = bitcast %union.anon.75* %4 to %struct.function_array**
  %6 = load %struct.function_array*, %struct.function_array** %5, align 8
  %7 = getelementptr inbounds %struct.program, %struct.program* %3, i32 0, i32 7
  %8 = load i64, i64* %7, align 8
  %9 = trunc i64 %8 to i32
  call void @run_all(%struct.function_array* noundef %6, i32 noundef %9, i32 noundef 0, i8** noundef null, i8** noundef null) #18
  call fastcc void @flush_streams() #18
  %10 = load %struct.progress*, %struct.progress** @child_progress, align 4
  %11 = getelementptr inbounds %struct.progress, %struct.progress* %10, i32 0, i32 0
  store i32 3, i32* %11, align 4
  call void @_exit(i32 noundef %0) #22
  unreachable
}

; Function Attrs: noreturn
declare void @exit(i32 noundef) local_unnamed_addr #10

declare i32 @__cxa_atexit(void (i8*)* noundef, i8* noundef, i8* noundef) local_unnamed_addr #2

declare i32 @__cxa_at_quick_exit(void (i8*)* noundef, i8* noundef) local_unnamed_addr #2

declare i32 @__cxa_thread_atexit_impl(void (i8*)* noundef, i8* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal void @run_destructor_elsewhere(i8* noundef %0) #0 {
  %2 = bitcast i8* %0 to %struct.registration*
  %3 = getelementptr inbounds i8, i8* %0, i32 8
  %4 = bitcast i8* %3 to void (i8*)**
  %5 = load void (i8*)*, void (i8*)** %4, align 8
  %6 = getelementptr inbounds i8, i8* %0, i32 12
  %7 = bitcast i8* %6 to i8**
  %8 = load i8*, i8** %7, align 4
  call void %5(i8* noundef %8) #17
  %9 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  br label %10

10:                                               ; preds = %10, %1
  %11 = phi %struct.registration** [ @destructors_elsewhere, %1 ], [ %14, %10 ]
  %12 = load %struct.registration*, %struct.registration** %11, align 4
  %13 = icmp eq %struct.registration* %12, %2
  %14 = getelementptr inbounds %struct.registration, %struct.registration* %12, i32 0, i32 0
  br i1 %13, label %15, label %10, !llvm.loop !114

15:                                               ; preds = %10
  %16 = bitcast i8* %0 to %struct.registration**
  %17 = load %struct.registration*, %struct.registration** %16, align 8
  store %struct.registration* %17, %struct.registration** %11, align 4
  %18 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #17
  call void @free(i8* noundef %0) #17
  ret void
}

; Function Attrs: nounwind
define internal fastcc i32 @visit_threads(i32 (i8*, i32)* nocapture noundef readonly %0, i8* noundef %1) unnamed_addr #0 {
  %3 = alloca [256 x i64], align 8
  %4 = bitcast [256 x i64]* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 2048, i8* nonnull %4) #20
  %5 = call i32 @getpid() #17
  %6 = load i32, i32* @task_folder, align 4
  %7 = call i32 @lseek(i32 noundef %6, i32 noundef 0, i32 noundef 0) #17
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %13, label %116

9:                                                ; preds = %112
  %10 = load i32, i32* @task_folder, align 4
  %11 = call i32 @lseek(i32 noundef %10, i32 noundef 0, i32 noundef 0) #17
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %115, label %116

13:                                               ; preds = %2, %115
  %14 = phi i32 [ %114, %115 ], [ undef, %2 ]
  %15 = load i32, i32* @task_folder, align 4
  %16 = call i32 @getdents64(i32 noundef %15, i8* noundef nonnull %4, i32 noundef 2048) #17
  %17 = icmp slt i32 %16, 0
  br i1 %17, label %112, label %18

18:                                               ; preds = %13
  %19 = icmp eq i32 %16, 0
  br i1 %19, label %112, label %20

20:                                               ; preds = %18
  %21 = icmp sgt i32 %16, 0
  br i1 %21, label %22, label %101

22:                                               ; preds = %20, %94
  %23 = phi i32 [ %99, %94 ], [ 0, %20 ]
  %24 = phi i32 [ %93, %94 ], [ 0, %20 ]
  %25 = phi i32 [ %92, %94 ], [ %14, %20 ]
  %26 = getelementptr inbounds i8, i8* %4, i32 %23
  %27 = getelementptr inbounds i8, i8* %26, i32 19
  %28 = load i8, i8* %27, align 1
  %29 = icmp eq i8 %28, 46
  br i1 %29, label %90, label %30

30:                                               ; preds = %22, %33
  %31 = phi i8* [ %34, %33 ], [ %27, %22 ]
  %32 = load i8, i8* %31, align 1
  switch i8 %32, label %35 [
    i8 32, label %33
    i8 9, label %33
  ]

33:                                               ; preds = %30, %30
  %34 = getelementptr inbounds i8, i8* %31, i32 1
  br label %30, !llvm.loop !45

35:                                               ; preds = %30, %61
  %36 = phi i8* [ %65, %61 ], [ %31, %30 ]
  %37 = phi i64 [ %64, %61 ], [ 0, %30 ]
  %38 = load i8, i8* %36, align 1
  %39 = zext i8 %38 to i32
  %40 = add i8 %38, -48
  %41 = icmp ult i8 %40, 10
  br i1 %41, label %42, label %44

42:                                               ; preds = %35
  %43 = add nsw i32 %39, -48
  br label %49

44:                                               ; preds = %35
  %45 = add i8 %38, -97
  %46 = icmp ult i8 %45, 6
  %47 = add nsw i32 %39, -87
  %48 = select i1 %46, i32 %47, i32 16
  br label %49

49:                                               ; preds = %44, %42
  %50 = phi i32 [ %43, %42 ], [ %48, %44 ]
  %51 = icmp ult i32 %50, 10
  br i1 %51, label %52, label %66

52:                                               ; preds = %49
  %53 = mul i64 %37, 10
  br i1 %41, label %54, label %56

54:                                               ; preds = %52
  %55 = add nsw i32 %39, -48
  br label %61

56:                                               ; preds = %52
  %57 = add i8 %38, -97
  %58 = icmp ult i8 %57, 6
  %59 = add nsw i32 %39, -87
  %60 = select i1 %58, i32 %59, i32 16
  br label %61

61:                                               ; preds = %56, %54
  %62 = phi i32 [ %55, %54 ], [ %60, %56 ]
  %63 = zext i32 %62 to i64
  %64 = add i64 %53, %63
  %65 = getelementptr inbounds i8, i8* %36, i32 1
  br label %35, !llvm.loop !46

66:                                               ; preds = %49
  %67 = trunc i64 %37 to i32
  %68 = load i32, i32* @own_thread_count, align 4
  %69 = icmp ne i32 %68, 0
  %70 = xor i1 %69, true
  %71 = load i32, i32* getelementptr inbounds ([256 x i32], [256 x i32]* @own_threads, i32 0, i32 0), align 4
  %72 = icmp eq i32 %71, %67
  %73 = select i1 %70, i1 true, i1 %72
  br i1 %73, label %84, label %74

74:                                               ; preds = %66, %77
  %75 = phi i32 [ %81, %77 ], [ 1, %66 ]
  %76 = icmp eq i32 %75, %68
  br i1 %76, label %82, label %77, !llvm.loop !115

77:                                               ; preds = %74
  %78 = getelementptr inbounds [256 x i32], [256 x i32]* @own_threads, i32 0, i32 %75
  %79 = load i32, i32* %78, align 4
  %80 = icmp eq i32 %79, %67
  %81 = add nuw i32 %75, 1
  br i1 %80, label %82, label %74, !llvm.loop !115

82:                                               ; preds = %74, %77
  %83 = icmp ult i32 %75, %68
  br label %84

84:                                               ; preds = %82, %66
  %85 = phi i1 [ %69, %66 ], [ %83, %82 ]
  br i1 %85, label %89, label %86

86:                                               ; preds = %84
  %87 = call i32 %0(i8* noundef %1, i32 noundef %67) #17, !callees !116
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %90, label %89

89:                                               ; preds = %86, %84
  br label %90

90:                                               ; preds = %86, %22, %89
  %91 = phi i32 [ 0, %89 ], [ 7, %22 ], [ 1, %86 ]
  %92 = phi i32 [ %25, %89 ], [ %25, %22 ], [ 0, %86 ]
  %93 = phi i32 [ %67, %89 ], [ %24, %22 ], [ %67, %86 ]
  switch i32 %91, label %101 [
    i32 0, label %94
    i32 7, label %94
  ]

94:                                               ; preds = %90, %90
  %95 = getelementptr inbounds i8, i8* %26, i32 16
  %96 = bitcast i8* %95 to i16*
  %97 = load i16, i16* %96, align 8
  %98 = zext i16 %97 to i32
  %99 = add nuw nsw i32 %23, %98
  %100 = icmp slt i32 %99, %16
  br i1 %100, label %22, label %101, !llvm.loop !117

101:                                              ; preds = %90, %94, %20
  %102 = phi i32 [ 5, %20 ], [ %91, %90 ], [ 5, %94 ]
  %103 = phi i32 [ %14, %20 ], [ %92, %94 ], [ %92, %90 ]
  %104 = phi i32 [ 0, %20 ], [ %93, %94 ], [ %93, %90 ]
  %105 = icmp eq i32 %102, 5
  br i1 %105, label %106, label %112

106:                                              ; preds = %101
  %107 = icmp eq i32 %104, 0
  br i1 %107, label %111, label %108

108:                                              ; preds = %106
  %109 = call i32 @tgkill(i32 noundef %5, i32 noundef %104, i32 noundef 0) #17
  %110 = icmp eq i32 %109, 0
  br i1 %110, label %111, label %112

111:                                              ; preds = %108, %106
  br label %112

112:                                              ; preds = %111, %101, %108, %18, %13
  %113 = phi i32 [ 1, %13 ], [ 1, %18 ], [ 0, %111 ], [ %102, %101 ], [ 2, %108 ]
  %114 = phi i32 [ 0, %13 ], [ 1, %18 ], [ %103, %111 ], [ %103, %101 ], [ %103, %108 ]
  switch i32 %113, label %116 [
    i32 0, label %115
    i32 2, label %9
  ]

115:                                              ; preds = %112, %9
  br label %13, !llvm.loop !118

116:                                              ; preds = %9, %112, %2
  %117 = phi i32 [ 0, %2 ], [ 0, %9 ], [ %114, %112 ]
  call void @llvm.lifetime.end.p0i8(i64 2048, i8* nonnull %4) #20
  ret i32 %117
}

; Function Attrs: nofree norecurse nosync nounwind
define internal i32 @count_in(i8* nocapture noundef %0, i32 noundef %1) #7 {
  %3 = getelementptr inbounds i8, i8* %0, i32 4
  %4 = bitcast i8* %3 to i32*
  %5 = load i32, i32* %4, align 4
  %6 = icmp ne i32 %5, 0
  br i1 %6, label %7, label %22

7:                                                ; preds = %2
  %8 = bitcast i8* %0 to i32**
  %9 = load i32*, i32** %8, align 4
  %10 = load i32, i32* %9, align 4
  %11 = icmp eq i32 %10, %1
  br i1 %11, label %60, label %12

12:                                               ; preds = %7, %15
  %13 = phi i32 [ %19, %15 ], [ 1, %7 ]
  %14 = icmp eq i32 %13, %5
  br i1 %14, label %20, label %15, !llvm.loop !119

15:                                               ; preds = %12
  %16 = getelementptr inbounds i32, i32* %9, i32 %13
  %17 = load i32, i32* %16, align 4
  %18 = icmp eq i32 %17, %1
  %19 = add nuw i32 %13, 1
  br i1 %18, label %20, label %12, !llvm.loop !119

20:                                               ; preds = %12, %15
  %21 = icmp ult i32 %13, %5
  br label %22

22:                                               ; preds = %20, %2
  %23 = phi i1 [ %6, %2 ], [ %21, %20 ]
  br i1 %23, label %60, label %24

24:                                               ; preds = %22
  %25 = getelementptr inbounds i8, i8* %0, i32 12
  %26 = getelementptr inbounds i8, i8* %0, i32 16
  %27 = bitcast i8* %26 to i32*
  %28 = load i32, i32* %27, align 4
  %29 = icmp ne i32 %28, 0
  br i1 %29, label %30, label %45

30:                                               ; preds = %24
  %31 = bitcast i8* %25 to i32**
  %32 = load i32*, i32** %31, align 4
  %33 = load i32, i32* %32, align 4
  %34 = icmp eq i32 %33, %1
  br i1 %34, label %60, label %35

35:                                               ; preds = %30, %38
  %36 = phi i32 [ %42, %38 ], [ 1, %30 ]
  %37 = icmp eq i32 %36, %28
  br i1 %37, label %43, label %38, !llvm.loop !119

38:                                               ; preds = %35
  %39 = getelementptr inbounds i32, i32* %32, i32 %36
  %40 = load i32, i32* %39, align 4
  %41 = icmp eq i32 %40, %1
  %42 = add nuw i32 %36, 1
  br i1 %41, label %43, label %35, !llvm.loop !119

43:                                               ; preds = %35, %38
  %44 = icmp ult i32 %36, %28
  br label %45

45:                                               ; preds = %43, %24
  %46 = phi i1 [ %29, %24 ], [ %44, %43 ]
  br i1 %46, label %60, label %47

47:                                               ; preds = %45
  %48 = getelementptr inbounds i8, i8* %0, i32 20
  %49 = bitcast i8* %48 to i32*
  %50 = load i32, i32* %49, align 4
  %51 = icmp eq i32 %28, %50
  br i1 %51, label %57, label %52

52:                                               ; preds = %47
  %53 = bitcast i8* %25 to i32**
  %54 = load i32*, i32** %53, align 4
  %55 = add i32 %28, 1
  store i32 %55, i32* %27, align 4
  %56 = getelementptr inbounds i32, i32* %54, i32 %28
  store i32 %1, i32* %56, align 4
  br label %57

57:                                               ; preds = %47, %52
  %58 = xor i1 %51, true
  %59 = zext i1 %58 to i32
  br label %60

60:                                               ; preds = %30, %7, %57, %45, %22
  %61 = phi i32 [ 1, %45 ], [ 1, %22 ], [ %59, %57 ], [ 1, %7 ], [ 1, %30 ]
  ret i32 %61
}

declare i32 @lseek(i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #2

declare i32 @getdents64(i32 noundef, i8* noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal fastcc i32 @turns_of(i32 noundef %0) unnamed_addr #0 {
  %2 = alloca [96 x i8], align 1
  %3 = getelementptr inbounds [96 x i8], [96 x i8]* %2, i32 0, i32 0
  call void @llvm.lifetime.start.p0i8(i64 96, i8* nonnull %3) #20
  %4 = call fastcc i32 @read_of_thread(i32 noundef %0, i8* noundef getelementptr inbounds ([10 x i8], [10 x i8]* @.str.18, i32 0, i32 0), i8* noundef nonnull %3, i32 noundef 96) #18
  %5 = icmp slt i32 %4, 1
  br i1 %5, label %88, label %6

6:                                                ; preds = %1, %9
  %7 = phi i8* [ %10, %9 ], [ %3, %1 ]
  %8 = load i8, i8* %7, align 1
  switch i8 %8, label %11 [
    i8 32, label %9
    i8 9, label %9
  ]

9:                                                ; preds = %6, %6
  %10 = getelementptr inbounds i8, i8* %7, i32 1
  br label %6, !llvm.loop !45

11:                                               ; preds = %6, %24
  %12 = phi i8* [ %27, %24 ], [ %7, %6 ]
  %13 = load i8, i8* %12, align 1
  %14 = zext i8 %13 to i32
  %15 = add i8 %13, -48
  %16 = icmp ult i8 %15, 10
  br i1 %16, label %17, label %19

17:                                               ; preds = %11
  %18 = add nsw i32 %14, -48
  br label %24

19:                                               ; preds = %11
  %20 = add i8 %13, -97
  %21 = icmp ult i8 %20, 6
  %22 = add nsw i32 %14, -87
  %23 = select i1 %21, i32 %22, i32 16
  br label %24

24:                                               ; preds = %19, %17
  %25 = phi i32 [ %18, %17 ], [ %23, %19 ]
  %26 = icmp ult i32 %25, 10
  %27 = getelementptr inbounds i8, i8* %12, i32 1
  br i1 %26, label %11, label %28, !llvm.loop !46

28:                                               ; preds = %24, %31
  %29 = phi i8* [ %32, %31 ], [ %12, %24 ]
  %30 = load i8, i8* %29, align 1
  switch i8 %30, label %33 [
    i8 32, label %31
    i8 9, label %31
  ]

31:                                               ; preds = %28, %28
  %32 = getelementptr inbounds i8, i8* %29, i32 1
  br label %28, !llvm.loop !45

33:                                               ; preds = %28, %46
  %34 = phi i8* [ %49, %46 ], [ %29, %28 ]
  %35 = load i8, i8* %34, align 1
  %36 = zext i8 %35 to i32
  %37 = add i8 %35, -48
  %38 = icmp ult i8 %37, 10
  br i1 %38, label %39, label %41

39:                                               ; preds = %33
  %40 = add nsw i32 %36, -48
  br label %46

41:                                               ; preds = %33
  %42 = add i8 %35, -97
  %43 = icmp ult i8 %42, 6
  %44 = add nsw i32 %36, -87
  %45 = select i1 %43, i32 %44, i32 16
  br label %46

46:                                               ; preds = %41, %39
  %47 = phi i32 [ %40, %39 ], [ %45, %41 ]
  %48 = icmp ult i32 %47, 10
  %49 = getelementptr inbounds i8, i8* %34, i32 1
  br i1 %48, label %33, label %50, !llvm.loop !46

50:                                               ; preds = %46, %53
  %51 = phi i8* [ %54, %53 ], [ %34, %46 ]
  %52 = load i8, i8* %51, align 1
  switch i8 %52, label %55 [
    i8 32, label %53
    i8 9, label %53
  ]

53:                                               ; preds = %50, %50
  %54 = getelementptr inbounds i8, i8* %51, i32 1
  br label %50, !llvm.loop !45

55:                                               ; preds = %50, %81
  %56 = phi i8* [ %85, %81 ], [ %51, %50 ]
  %57 = phi i64 [ %84, %81 ], [ 0, %50 ]
  %58 = load i8, i8* %56, align 1
  %59 = zext i8 %58 to i32
  %60 = add i8 %58, -48
  %61 = icmp ult i8 %60, 10
  br i1 %61, label %62, label %64

62:                                               ; preds = %55
  %63 = add nsw i32 %59, -48
  br label %69

64:                                               ; preds = %55
  %65 = add i8 %58, -97
  %66 = icmp ult i8 %65, 6
  %67 = add nsw i32 %59, -87
  %68 = select i1 %66, i32 %67, i32 16
  br label %69

69:                                               ; preds = %64, %62
  %70 = phi i32 [ %63, %62 ], [ %68, %64 ]
  %71 = icmp ult i32 %70, 10
  br i1 %71, label %72, label %86

72:                                               ; preds = %69
  %73 = mul i64 %57, 10
  br i1 %61, label %74, label %76

74:                                               ; preds = %72
  %75 = add nsw i32 %59, -48
  br label %81

76:                                               ; preds = %72
  %77 = add i8 %58, -97
  %78 = icmp ult i8 %77, 6
  %79 = add nsw i32 %59, -87
  %80 = select i1 %78, i32 %79, i32 16
  br label %81

81:                                               ; preds = %76, %74
  %82 = phi i32 [ %75, %74 ], [ %80, %76 ]
  %83 = zext i32 %82 to i64
  %84 = add i64 %73, %83
  %85 = getelementptr inbounds i8, i8* %56, i32 1
  br label %55, !llvm.loop !46

86:                                               ; preds = %69
  %87 = trunc i64 %57 to i32
  br label %88

88:                                               ; preds = %1, %86
  %89 = phi i32 [ %87, %86 ], [ 0, %1 ]
  call void @llvm.lifetime.end.p0i8(i64 96, i8* nonnull %3) #20
  ret i32 %89
}

; Function Attrs: nofree norecurse nosync nounwind readonly
define internal i32 @is_worker(i8* nocapture noundef readnone %0, i32 noundef %1) #8 {
  %3 = load %struct.worker*, %struct.worker** @all_workers, align 4
  %4 = icmp eq %struct.worker* %3, null
  br i1 %4, label %19, label %5

5:                                                ; preds = %2, %15
  %6 = phi %struct.worker* [ %17, %15 ], [ %3, %2 ]
  %7 = getelementptr inbounds %struct.worker, %struct.worker* %6, i32 0, i32 10
  %8 = load i32, i32* %7, align 8
  %9 = icmp eq i32 %8, %1
  br i1 %9, label %10, label %15

10:                                               ; preds = %5
  %11 = getelementptr inbounds %struct.worker, %struct.worker* %6, i32 0, i32 12
  %12 = load i8* (i8*)*, i8* (i8*)** %11, align 16
  %13 = icmp eq i8* (i8*)* %12, null
  %14 = zext i1 %13 to i32
  br label %19

15:                                               ; preds = %5
  %16 = getelementptr inbounds %struct.worker, %struct.worker* %6, i32 0, i32 0
  %17 = load %struct.worker*, %struct.worker** %16, align 4
  %18 = icmp eq %struct.worker* %17, null
  br i1 %18, label %19, label %5, !llvm.loop !120

19:                                               ; preds = %15, %2, %10
  %20 = phi i32 [ %14, %10 ], [ 0, %2 ], [ 0, %15 ]
  ret i32 %20
}

; Function Attrs: noreturn
declare void @quick_exit(i32 noundef) local_unnamed_addr #10

; Function Attrs: noreturn nounwind
define internal fastcc void @isolated_main(%struct.isolated* noundef %0, %struct.legacy* noundef %1, i32 noundef %2) unnamed_addr #3 {
  %4 = alloca %struct.opaque128, align 4
  store %struct.isolated* %0, %struct.isolated** @isolated_call, align 4
  store %struct.legacy* %1, %struct.legacy** @isolated_legacy, align 4
  %5 = call i32 (i32, ...) @prctl(i32 noundef 1, i32 noundef 9, i32 noundef 0, i32 noundef 0, i32 noundef 0) #17
  %6 = call i32 @getppid() #17
  %7 = icmp eq i32 %6, %2
  br i1 %7, label %9, label %8

8:                                                ; preds = %3
  call void @_exit(i32 noundef 127) #22
  unreachable

9:                                                ; preds = %3
  store i1 true, i1* @is_isolated, align 4
  store i1 true, i1* @is_child, align 4
  store i1 false, i1* @is_forked, align 4
  %10 = call i32 @getpid() #17
  store i32 %10, i32* @home_pid, align 4
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 4 dereferenceable(128) bitcast (%struct.opaque128* @own_lock to i8*), i8 0, i64 128, i1 false) #20
  store i32 0, i32* @own_version, align 4
  %11 = call i32 @setpgid(i32 noundef 0, i32 noundef 0) #17
  br label %12

12:                                               ; preds = %9, %51
  %13 = phi i32 [ 1, %9 ], [ %52, %51 ]
  %14 = icmp eq i32 %13, 11
  br i1 %14, label %51, label %38

15:                                               ; preds = %51
  %16 = bitcast %struct.opaque128* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %16) #20
  %17 = call i32 @sigemptyset(i8* noundef nonnull %16) #17
  %18 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %16, i8* noundef null) #17
  %19 = load i8*, i8** @stdin, align 4
  call void @__fpurge(i8* noundef %19) #17
  %20 = load i8*, i8** @stdout, align 4
  call void @__fpurge(i8* noundef %20) #17
  %21 = load i8*, i8** @stderr, align 4
  call void @__fpurge(i8* noundef %21) #17
  %22 = call i32 @close_range(i32 noundef 3, i32 noundef -1, i32 noundef 0) #17
  %23 = load i32, i32* @worker_key, align 4
  %24 = call i8* @pthread_getspecific(i32 noundef %23) #17
  %25 = bitcast i8* %24 to %struct.worker*
  %26 = getelementptr inbounds i8, i8* %24, i32 108
  %27 = bitcast i8* %26 to %struct.report**
  store %struct.report* null, %struct.report** %27, align 4
  %28 = bitcast %struct.isolated* %0 to void (i8*, i8*)**
  %29 = load void (i8*, i8*)*, void (i8*, i8*)** %28, align 8
  %30 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i32 0, i32 1
  %31 = bitcast %union.anon.59* %30 to i8**
  %32 = load i8*, i8** %31, align 8
  %33 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i32 0, i32 2
  %34 = bitcast %union.anon.60* %33 to i8**
  %35 = load i8*, i8** %34, align 8
  %36 = call i32 @run_guarded(%struct.worker* noundef %25, void (i8*, i8*)* noundef %29, i8* noundef %32, i8* noundef %35) #18
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %56, label %54

38:                                               ; preds = %12, %42
  %39 = phi i32 [ %46, %42 ], [ 1, %12 ]
  %40 = phi i32 [ %39, %42 ], [ 0, %12 ]
  %41 = icmp eq i32 %39, 7
  br i1 %41, label %47, label %42, !llvm.loop !66

42:                                               ; preds = %38
  %43 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i32 0, i32 %39
  %44 = load i32, i32* %43, align 4
  %45 = icmp eq i32 %44, %13
  %46 = add nuw nsw i32 %39, 1
  br i1 %45, label %47, label %38, !llvm.loop !66

47:                                               ; preds = %42, %38
  %48 = icmp ult i32 %40, 6
  br i1 %48, label %51, label %49

49:                                               ; preds = %47
  %50 = call i8* @signal(i32 noundef %13, i8* noundef null) #17
  br label %51

51:                                               ; preds = %12, %47, %49
  %52 = add nuw nsw i32 %13, 1
  %53 = icmp eq i32 %52, 65
  br i1 %53, label %15, label %12, !llvm.loop !121

54:                                               ; preds = %15
  %55 = load %struct.report*, %struct.report** %27, align 4
  call fastcc void @end_isolated(%struct.report* noundef %55) #19
  unreachable

56:                                               ; preds = %15
  %57 = load i1, i1* @is_forked, align 4
  br i1 %57, label %58, label %59

58:                                               ; preds = %56
  call fastcc void @flush_streams() #17
  call void @_exit(i32 noundef 0) #22
  unreachable

59:                                               ; preds = %56
  %60 = getelementptr inbounds %struct.legacy, %struct.legacy* %1, i32 1
  %61 = bitcast %struct.legacy* %60 to i8*
  %62 = load i8*, i8** %34, align 8
  %63 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i32 0, i32 3
  %64 = load i64, i64* %63, align 8
  %65 = trunc i64 %64 to i32
  %66 = icmp eq i32 %65, 0
  br i1 %66, label %74, label %67

67:                                               ; preds = %59, %67
  %68 = phi i32 [ %72, %67 ], [ 0, %59 ]
  %69 = getelementptr inbounds i8, i8* %62, i32 %68
  %70 = load i8, i8* %69, align 1
  %71 = getelementptr inbounds i8, i8* %61, i32 %68
  store i8 %70, i8* %71, align 1
  %72 = add nuw i32 %68, 1
  %73 = icmp eq i32 %72, %65
  br i1 %73, label %74, label %67, !llvm.loop !27

74:                                               ; preds = %67, %59
  %75 = bitcast %struct.isolated* %0 to i8*
  %76 = bitcast %struct.legacy* %1 to i8*
  %77 = call i32 @run_guarded(%struct.worker* noundef %25, void (i8*, i8*)* noundef bitcast (void (%struct.isolated*, %struct.legacy*)* @leave_string to void (i8*, i8*)*), i8* noundef %75, i8* noundef %76) #18
  %78 = icmp eq i32 %77, 0
  br i1 %78, label %81, label %79

79:                                               ; preds = %74
  %80 = load %struct.report*, %struct.report** %27, align 4
  call fastcc void @end_isolated(%struct.report* noundef %80) #19
  unreachable

81:                                               ; preds = %74
  %82 = getelementptr inbounds %struct.legacy, %struct.legacy* %1, i32 0, i32 1
  store i32 1, i32* %82, align 8
  call fastcc void @flush_streams() #18
  call void @_exit(i32 noundef 0) #22
  unreachable
}

declare i32 @waitid(i32 noundef, i32 noundef, i8* noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: nofree norecurse nosync nounwind
define internal void @leave_string(%struct.isolated* nocapture noundef readonly %0, %struct.legacy* nocapture noundef writeonly %1) #7 {
  %3 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i32 0, i32 4
  %4 = load i64, i64* %3, align 8
  %5 = icmp eq i64 %4, -1
  br i1 %5, label %37, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i32 0, i32 2
  %8 = bitcast %union.anon.60* %7 to i8**
  %9 = load i8*, i8** %8, align 8
  %10 = trunc i64 %4 to i32
  %11 = getelementptr inbounds i8, i8* %9, i32 %10
  %12 = bitcast i8* %11 to i8**
  %13 = load i8*, i8** %12, align 4
  %14 = icmp eq i8* %13, null
  br i1 %14, label %37, label %15

15:                                               ; preds = %6
  %16 = getelementptr inbounds %struct.legacy, %struct.legacy* %1, i32 1
  %17 = bitcast %struct.legacy* %16 to i8*
  %18 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i32 0, i32 3
  %19 = load i64, i64* %18, align 8
  %20 = trunc i64 %19 to i32
  %21 = getelementptr inbounds i8, i8* %17, i32 %20
  br label %22

22:                                               ; preds = %15, %27
  %23 = phi i32 [ 0, %15 ], [ %29, %27 ]
  %24 = getelementptr inbounds i8, i8* %13, i32 %23
  %25 = load i8, i8* %24, align 1
  %26 = icmp eq i8 %25, 0
  br i1 %26, label %31, label %27

27:                                               ; preds = %22
  %28 = getelementptr inbounds i8, i8* %21, i32 %23
  store i8 %25, i8* %28, align 1
  %29 = add nuw nsw i32 %23, 1
  %30 = icmp eq i32 %29, 4194303
  br i1 %30, label %31, label %22, !llvm.loop !122

31:                                               ; preds = %27, %22
  %32 = phi i32 [ 4194303, %27 ], [ %23, %22 ]
  %33 = getelementptr inbounds i8, i8* %13, i32 %32
  %34 = load i8, i8* %33, align 1
  %35 = getelementptr inbounds i8, i8* %21, i32 %32
  store i8 %34, i8* %35, align 1
  %36 = getelementptr inbounds %struct.legacy, %struct.legacy* %1, i32 0, i32 2
  store i32 1, i32* %36, align 4
  br label %37

37:                                               ; preds = %31, %6, %2
  ret void
}

; Function Attrs: nounwind
define internal fastcc i32 @make_guarded_thread(i8** noundef %0, i8* noundef %1, i8* (i8*)* noundef %2, i8* noundef %3, i8* noundef %4) unnamed_addr #0 {
  %6 = call i8* @mmap(i8* noundef null, i32 noundef 73728, i32 noundef 3, i32 noundef 34, i32 noundef -1, i32 noundef 0) #17
  %7 = icmp eq i8* %6, inttoptr (i32 -1 to i8*)
  br i1 %7, label %12, label %8

8:                                                ; preds = %5
  %9 = call i32 @mprotect(i8* noundef %6, i32 noundef 4096, i32 noundef 0) #17
  %10 = getelementptr inbounds i8, i8* %6, i32 69632
  %11 = bitcast i8* %10 to %struct.worker*
  br label %12

12:                                               ; preds = %5, %8
  %13 = phi %struct.worker* [ %11, %8 ], [ null, %5 ]
  %14 = load i32, i32* @worker_key, align 4
  %15 = call i8* @pthread_getspecific(i32 noundef %14) #17
  %16 = icmp eq %struct.worker* %13, null
  br i1 %16, label %73, label %17

17:                                               ; preds = %12
  %18 = getelementptr inbounds %struct.worker, %struct.worker* %13, i32 0, i32 12
  store i8* (i8*)* %2, i8* (i8*)** %18, align 16
  %19 = getelementptr inbounds %struct.worker, %struct.worker* %13, i32 0, i32 13
  store i8* %3, i8** %19, align 4
  %20 = getelementptr inbounds %struct.worker, %struct.worker* %13, i32 0, i32 9
  store i8* %3, i8** %20, align 4
  %21 = getelementptr inbounds %struct.worker, %struct.worker* %13, i32 0, i32 8
  store i8* %4, i8** %21, align 16
  %22 = atomicrmw add i32* @last_thread_number, i32 1 monotonic, align 4
  %23 = add i32 %22, 1
  %24 = getelementptr inbounds %struct.worker, %struct.worker* %13, i32 0, i32 17
  store i32 %23, i32* %24, align 4
  %25 = icmp eq i8* (i8*)* %2, @run_state
  br i1 %25, label %26, label %28

26:                                               ; preds = %17
  %27 = getelementptr inbounds %struct.worker, %struct.worker* %13, i32 0, i32 16
  store i8* %3, i8** %27, align 16
  br label %28

28:                                               ; preds = %26, %17
  %29 = icmp eq i8* %15, null
  br i1 %29, label %40, label %30

30:                                               ; preds = %28
  %31 = getelementptr inbounds %struct.worker, %struct.worker* %13, i32 0, i32 11
  %32 = getelementptr inbounds i8, i8* %15, i32 48
  %33 = bitcast %struct.origin* %31 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 16 dereferenceable(16) %33, i8* noundef nonnull align 16 dereferenceable(16) %32, i32 16, i1 false)
  %34 = getelementptr inbounds %struct.worker, %struct.worker* %13, i32 0, i32 34
  %35 = getelementptr inbounds i8, i8* %15, i32 1168
  %36 = bitcast %struct.opaque128* %34 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 16 dereferenceable(128) %36, i8* noundef nonnull align 16 dereferenceable(128) %35, i32 128, i1 false)
  %37 = getelementptr inbounds %struct.worker, %struct.worker* %13, i32 0, i32 35
  %38 = getelementptr inbounds i8, i8* %15, i32 1296
  %39 = bitcast %struct.opaque128* %37 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 16 dereferenceable(128) %39, i8* noundef nonnull align 16 dereferenceable(128) %38, i32 128, i1 false)
  br label %40

40:                                               ; preds = %30, %28
  %41 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %42 = load %struct.worker*, %struct.worker** @all_workers, align 4
  %43 = getelementptr inbounds %struct.worker, %struct.worker* %13, i32 0, i32 0
  store %struct.worker* %42, %struct.worker** %43, align 16
  %44 = icmp eq %struct.worker* %42, null
  br i1 %44, label %47, label %45

45:                                               ; preds = %40
  %46 = getelementptr inbounds %struct.worker, %struct.worker* %42, i32 0, i32 1
  store %struct.worker* %13, %struct.worker** %46, align 4
  br label %47

47:                                               ; preds = %40, %45
  store %struct.worker* %13, %struct.worker** @all_workers, align 4
  %48 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %49 = bitcast %struct.worker* %13 to i8*
  %50 = call i32 @pthread_create(i8** noundef %0, i8* noundef %1, i8* (i8*)* noundef nonnull @made_thread_main, i8* noundef nonnull %49) #17
  %51 = icmp eq i32 %50, 0
  br i1 %51, label %73, label %52

52:                                               ; preds = %47
  %53 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %54 = load %struct.worker*, %struct.worker** %43, align 16
  %55 = icmp eq %struct.worker* %54, null
  br i1 %55, label %60, label %56

56:                                               ; preds = %52
  %57 = getelementptr inbounds %struct.worker, %struct.worker* %13, i32 0, i32 1
  %58 = load %struct.worker*, %struct.worker** %57, align 4
  %59 = getelementptr inbounds %struct.worker, %struct.worker* %54, i32 0, i32 1
  store %struct.worker* %58, %struct.worker** %59, align 4
  br label %60

60:                                               ; preds = %56, %52
  %61 = getelementptr inbounds %struct.worker, %struct.worker* %13, i32 0, i32 1
  %62 = load %struct.worker*, %struct.worker** %61, align 4
  %63 = icmp eq %struct.worker* %62, null
  %64 = load %struct.worker*, %struct.worker** %43, align 16
  br i1 %63, label %67, label %65

65:                                               ; preds = %60
  %66 = getelementptr inbounds %struct.worker, %struct.worker* %62, i32 0, i32 0
  store %struct.worker* %64, %struct.worker** %66, align 16
  br label %68

67:                                               ; preds = %60
  store %struct.worker* %64, %struct.worker** @all_workers, align 4
  br label %68

68:                                               ; preds = %65, %67
  %69 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #17
  %70 = getelementptr inbounds %struct.worker, %struct.worker* %13, i32 -40, i32 41, i32 2, i32 -1007
  %71 = bitcast i32* %70 to i8*
  %72 = call i32 @munmap(i8* noundef nonnull %71, i32 noundef 73728) #17
  br label %73

73:                                               ; preds = %47, %68, %12
  %74 = phi i32 [ 11, %12 ], [ %50, %68 ], [ %50, %47 ]
  ret i32 %74
}

; Function Attrs: nounwind
define internal i8* @made_thread_main(i8* noundef %0) #0 {
  %2 = alloca %struct.opaque128, align 4
  %3 = alloca i32, align 4
  %4 = bitcast i8* %0 to %struct.worker*
  call fastcc void @begin_worker(%struct.worker* noundef %4) #18
  %5 = bitcast %struct.opaque128* %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %5) #20
  %6 = call i32 @pthread_sigmask(i32 noundef 0, i8* noundef null, i8* noundef nonnull %5) #17
  br label %10

7:                                                ; preds = %10
  %8 = load i32, i32* @look_signal, align 4
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %19, label %17

10:                                               ; preds = %10, %1
  %11 = phi i32 [ 0, %1 ], [ %15, %10 ]
  %12 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i32 0, i32 %11
  %13 = load i32, i32* %12, align 4
  %14 = call i32 @sigdelset(i8* noundef nonnull %5, i32 noundef %13) #17
  %15 = add nuw nsw i32 %11, 1
  %16 = icmp eq i32 %15, 7
  br i1 %16, label %7, label %10, !llvm.loop !21

17:                                               ; preds = %7
  %18 = call i32 @sigdelset(i8* noundef nonnull %5, i32 noundef %8) #17
  br label %19

19:                                               ; preds = %17, %7
  %20 = load i32, i32* @interrupt_signal, align 4
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %24, label %22

22:                                               ; preds = %19
  %23 = call i32 @sigdelset(i8* noundef nonnull %5, i32 noundef %20) #17
  br label %24

24:                                               ; preds = %19, %22
  %25 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %5, i8* noundef null) #17
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %5) #20
  %26 = call i32 @run_guarded(%struct.worker* noundef %4, void (i8*, i8*)* noundef nonnull @run_start, i8* noundef %0, i8* noundef null) #18
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %33, label %28

28:                                               ; preds = %24
  %29 = bitcast i32* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %29) #20
  %30 = call i32 @pthread_setcancelstate(i32 noundef 1, i32* noundef nonnull %3) #17
  call fastcc void @after_guard(%struct.worker* noundef %4) #18
  %31 = getelementptr inbounds i8, i8* %0, i32 72
  %32 = bitcast i8* %31 to i8**
  store i8* inttoptr (i32 -1 to i8*), i8** %32, align 8
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %29) #20
  br label %33

33:                                               ; preds = %28, %24
  call fastcc void @end_made_thread(%struct.worker* noundef %4) #18
  %34 = getelementptr inbounds i8, i8* %0, i32 72
  %35 = bitcast i8* %34 to i8**
  %36 = load i8*, i8** %35, align 8
  ret i8* %36
}

; Function Attrs: nounwind
define internal i8* @run_and_release_state(i8* noundef %0) #0 {
  %2 = bitcast i8* %0 to void (i8*)***
  %3 = load void (i8*)**, void (i8*)*** %2, align 4
  %4 = getelementptr inbounds void (i8*)*, void (i8*)** %3, i32 2
  %5 = load void (i8*)*, void (i8*)** %4, align 4
  call void %5(i8* noundef %0) #17
  %6 = load void (i8*)**, void (i8*)*** %2, align 4
  %7 = getelementptr inbounds void (i8*)*, void (i8*)** %6, i32 1
  %8 = load void (i8*)*, void (i8*)** %7, align 4
  call void %8(i8* noundef %0) #17
  ret i8* null
}

; Function Attrs: noreturn
declare extern_weak void @_ZSt20__throw_system_errori(i32 noundef) #10

declare i32 @pthread_key_delete(i32 noundef) local_unnamed_addr #2

declare i32 @pthread_cancel(i8* noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone willreturn
define internal void @keep_loaded(i8* nocapture noundef %0) #13 {
  ret void
}

declare extern_weak i32 @pthread_tryjoin_np(i8* noundef, i8** noundef) #2

declare i32 @pthread_kill(i8* noundef, i32 noundef) local_unnamed_addr #2

declare i32 @pthread_mutex_trylock(i8* noundef) local_unnamed_addr #2

; Function Attrs: nofree norecurse nosync nounwind readonly
define internal i32 @is_object_at(i8* nocapture noundef readonly %0, i32 noundef %1, i8* noundef %2) #8 {
  %4 = ptrtoint i8* %2 to i32
  %5 = bitcast i8* %0 to i32*
  %6 = getelementptr inbounds i8, i8* %0, i32 12
  %7 = bitcast i8* %6 to i16*
  %8 = load i16, i16* %7, align 4
  %9 = zext i16 %8 to i32
  %10 = icmp ne i16 %8, 0
  br i1 %10, label %11, label %34

11:                                               ; preds = %3
  %12 = getelementptr inbounds i8, i8* %0, i32 8
  %13 = bitcast i8* %12 to %struct.program_header**
  %14 = load %struct.program_header*, %struct.program_header** %13, align 4
  br label %15

15:                                               ; preds = %11, %30
  %16 = phi i1 [ %10, %11 ], [ %32, %30 ]
  %17 = phi i32 [ 0, %11 ], [ %31, %30 ]
  %18 = getelementptr inbounds %struct.program_header, %struct.program_header* %14, i32 %17, i32 0
  %19 = load i32, i32* %18, align 4
  %20 = icmp eq i32 %19, 1
  br i1 %20, label %21, label %30

21:                                               ; preds = %15
  %22 = load i32, i32* %5, align 4
  %23 = getelementptr inbounds %struct.program_header, %struct.program_header* %14, i32 %17, i32 2
  %24 = load i32, i32* %23, align 4
  %25 = add i32 %22, %24
  %26 = sub i32 %4, %25
  %27 = getelementptr inbounds %struct.program_header, %struct.program_header* %14, i32 %17, i32 5
  %28 = load i32, i32* %27, align 4
  %29 = icmp ult i32 %26, %28
  br i1 %29, label %34, label %30

30:                                               ; preds = %15, %21
  %31 = add nuw nsw i32 %17, 1
  %32 = icmp ult i32 %31, %9
  %33 = icmp eq i32 %31, %9
  br i1 %33, label %34, label %15, !llvm.loop !123

34:                                               ; preds = %30, %21, %3
  %35 = phi i1 [ %10, %3 ], [ %32, %30 ], [ %16, %21 ]
  %36 = zext i1 %35 to i32
  ret i32 %36
}

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg) #14

; Function Attrs: inaccessiblememonly nofree nosync nounwind willreturn
declare void @llvm.experimental.noalias.scope.decl(metadata) #15

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare i32 @llvm.umax.i32(i32, i32) #16

attributes #0 = { nounwind "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { noreturn nounwind "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { argmemonly mustprogress nofree nounwind willreturn writeonly }
attributes #5 = { mustprogress nofree norecurse nounwind willreturn "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { returns_twice "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { nofree norecurse nosync nounwind "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { nofree norecurse nosync nounwind readonly "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { argmemonly mustprogress nofree nounwind willreturn }
attributes #10 = { noreturn "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #11 = { noinline nounwind "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #12 = { mustprogress nofree nosync nounwind readnone willreturn }
attributes #13 = { mustprogress nofree norecurse nosync nounwind readnone willreturn "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #14 = { argmemonly nofree nounwind willreturn }
attributes #15 = { inaccessiblememonly nofree nosync nounwind willreturn }
attributes #16 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #17 = { nobuiltin nounwind "no-builtins" }
attributes #18 = { nobuiltin "no-builtins" }
attributes #19 = { nobuiltin noreturn "no-builtins" }
attributes #20 = { nounwind }
attributes #21 = { nobuiltin nounwind returns_twice "no-builtins" }
attributes #22 = { nobuiltin noreturn nounwind "no-builtins" }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5, !6}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 1, !"min_enum_size", i32 4}
!2 = !{i32 1, !"branch-target-enforcement", i32 0}
!3 = !{i32 1, !"sign-return-address", i32 0}
!4 = !{i32 1, !"sign-return-address-all", i32 0}
!5 = !{i32 1, !"sign-return-address-with-bkey", i32 0}
!6 = !{i32 7, !"PIC Level", i32 2}
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !9, !10}
!12 = distinct !{!12, !9, !10}
!13 = !{i64 29032}
!14 = distinct !{!14, !10}
!15 = distinct !{!15, !9, !10}
!16 = distinct !{!16, !9, !10}
!17 = distinct !{!17, !9, !10}
!18 = distinct !{!18, !9, !10}
!19 = distinct !{!19, !9, !10}
!20 = distinct !{!20, !9, !10}
!21 = distinct !{!21, !9, !10}
!22 = distinct !{!22, !9, !10}
!23 = distinct !{!23, !9, !10}
!24 = distinct !{!24, !9, !10}
!25 = distinct !{!25, !9, !10}
!26 = distinct !{!26, !9, !10}
!27 = distinct !{!27, !9, !10}
!28 = distinct !{!28, !9, !10}
!29 = distinct !{!29, !9, !10}
!30 = distinct !{!30, !9, !10}
!31 = distinct !{!31, !9, !10}
!32 = distinct !{!32, !9, !10}
!33 = distinct !{!33, !9, !10}
!34 = distinct !{!34, !9, !10}
!35 = distinct !{!35, !10}
!36 = distinct !{!36, !9, !10}
!37 = distinct !{!37, !9, !10}
!38 = distinct !{!38, !9, !10}
!39 = distinct !{!39, !9, !10}
!40 = distinct !{!40, !9, !10}
!41 = distinct !{!41, !9, !10}
!42 = distinct !{!42, !9, !10}
!43 = distinct !{!43, !9, !10}
!44 = distinct !{!44, !9, !10}
!45 = distinct !{!45, !9, !10}
!46 = distinct !{!46, !9, !10}
!47 = distinct !{!47, !9, !10}
!48 = distinct !{!48, !9, !10}
!49 = distinct !{!49, !9, !10}
!50 = distinct !{!50, !9, !10}
!51 = distinct !{!51, !9, !10}
!52 = distinct !{!52, !9, !10}
!53 = distinct !{!53, !9, !10}
!54 = distinct !{!54, !10}
!55 = distinct !{!55, !9, !10}
!56 = distinct !{!56, !9, !10}
!57 = distinct !{!57, !9, !10}
!58 = distinct !{!58, !9, !10}
!59 = distinct !{!59, !9, !10}
!60 = distinct !{!60, !9, !10}
!61 = distinct !{!61, !9, !10}
!62 = distinct !{!62, !9, !10}
!63 = distinct !{!63, !9, !10}
!64 = distinct !{!64, !9, !10}
!65 = distinct !{!65, !9, !10}
!66 = distinct !{!66, !9, !10}
!67 = !{!68}
!68 = distinct !{!68, !69, !"change_own: argument 0"}
!69 = distinct !{!69, !"change_own"}
!70 = distinct !{!70, !9, !10}
!71 = distinct !{!71, !9, !10}
!72 = distinct !{!72, !9, !10}
!73 = distinct !{!73, !9, !10}
!74 = distinct !{!74, !9, !10}
!75 = distinct !{!75, !9, !10}
!76 = distinct !{!76, !9, !10}
!77 = distinct !{!77, !9, !10}
!78 = distinct !{!78, !9, !10}
!79 = distinct !{!79, !9, !10}
!80 = distinct !{!80, !9, !10}
!81 = distinct !{!81, !9, !10}
!82 = distinct !{!82, !9, !10}
!83 = distinct !{!83, !9, !10}
!84 = distinct !{!84, !9, !10}
!85 = distinct !{!85, !9, !10}
!86 = distinct !{!86, !9, !10}
!87 = distinct !{!87, !9, !10}
!88 = !{!89}
!89 = distinct !{!89, !90, !"change_own: argument 0"}
!90 = distinct !{!90, !"change_own"}
!91 = distinct !{!91, !9, !10}
!92 = distinct !{!92, !9, !10}
!93 = distinct !{!93, !9, !10}
!94 = distinct !{!94, !9, !10}
!95 = distinct !{!95, !9, !10}
!96 = distinct !{!96, !9, !10}
!97 = distinct !{!97, !9, !10}
!98 = distinct !{!98, !9, !10}
!99 = distinct !{!99, !9, !10}
!100 = distinct !{!100, !9, !10}
!101 = distinct !{!101, !9, !10}
!102 = distinct !{!102, !9, !10}
!103 = distinct !{!103, !9, !10}
!104 = distinct !{!104, !9, !10}
!105 = distinct !{!105, !9, !10}
!106 = distinct !{!106, !9, !10}
!107 = distinct !{!107, !9, !10}
!108 = distinct !{!108, !9, !10}
!109 = distinct !{!109, !9, !10}
!110 = distinct !{!110, !9, !10}
!111 = distinct !{!111, !9, !10}
!112 = distinct !{!112, !10}
!113 = distinct !{!113, !9, !10}
!114 = distinct !{!114, !9, !10}
!115 = distinct !{!115, !9, !10}
!116 = !{i32 (i8*, i32)* @count_in, i32 (i8*, i32)* @is_worker}
!117 = distinct !{!117, !9, !10}
!118 = distinct !{!118, !10}
!119 = distinct !{!119, !9, !10}
!120 = distinct !{!120, !9, !10}
!121 = distinct !{!121, !9, !10}
!122 = distinct !{!122, !9, !10}
!123 = distinct !{!123, !9, !10}
