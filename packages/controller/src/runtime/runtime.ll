; Made from runtime.c by "npm run gen:runtime"; do not edit.
; sha256 of the C files: c97cf1dad2221739273756547115c1f85c35c322ee1b7ee2b75832675d2d9886

%struct.table = type { i64, void (i32, i32, i8**, i32*, i32)*, i32 (%struct.task*, i32)*, void (i8*, i8*)*, void (i8*, i8*)*, void (i64, i8*, i64)*, void (i64, i64)*, void (i8*, i8*)*, i32 (%struct.region*)*, i32*, i32 (void (i8*)*, i8*, i8*)*, i32 (void (i32, i8*)*, i8*)*, i32 (void (i8*)*, i8*)*, i32 (void ()*, void ()*, void ()*, i8*)*, i32 (void (i8*)*, i8*, i8*)*, void (%struct.upcall*, i64, i32)*, void ()*, void (i8*)*, void (i8*, i8*)*, i32 ()*, void (%struct.code_range*, i64, %struct.code_range*, i64)*, i32 (i64, i32)*, void (i32)*, void (i32)*, void (i32)*, void (i8*)*, void (i8*, %struct.memory_part*, i64)*, void (i8*, i8*)*, i32 (i8**, i8*, i8* (i8*)*, i8*)*, i32 (i8**, i32 (i8*)*, i8*)*, void (i8**, i8**, void ()*)*, i32 (i32*, void (i8*)*)*, i32 (i32)*, i32 (i32*, void (i8*)*)*, void (i32)*, void (i32)*, i32 (%struct.made_thread*, i32)*, i32 (i64, i32)*, i32 (i32, i8*, i8*)*, i32 (i32, i8*, i8*)*, i32 (void (i8*)*, i8*, i8*)*, i32 (%struct.notification*, i32)*, i32 (i32)*, i32 (i32, i32)*, i32 (i32, i32, i32)*, i32 (i8*, i32)*, i32 (%struct.alternate_stack*, %struct.alternate_stack*)*, i32 (i32, %struct.signal_action*, %struct.signal_action*)*, i8* (i32, i8*)* }
%struct.task = type { void (i8*, i8*)*, i8*, i8*, i64, i64, i32, i32, i8*, %struct.report*, %struct.origin }
%struct.report = type { i32, i32, i32, i32, i64, i32, i32, i32, i32, i32, i32, [40 x i64], [96 x i64], [512 x i8], [1536 x i8], %struct.anon }
%struct.anon = type { i64, i64, %struct.origin, i8*, i32, [16 x i8] }
%struct.origin = type { i32, i32, i64 }
%struct.region = type { %struct.range*, i64 }
%struct.range = type { i64, i64 }
%struct.upcall = type { i64, i32, i32 }
%struct.code_range = type { i64, i64, i64 }
%struct.memory_part = type { i8*, i64 }
%struct.made_thread = type { i64, i64, %struct.origin, i32, i32 }
%struct.notification = type { i64, i64, i64, i64, i64 }
%struct.alternate_stack = type { i8*, i32, i64 }
%struct.signal_action = type { i8*, %struct.opaque128, i32, i8* }
%struct.opaque128 = type { [16 x i64] }
%struct.anon.1 = type { i32, i8* }
%struct.legacy = type { %struct.report, i32, i32, i32 }
%struct.isolated = type { void (i8*, i8*)*, i8*, i8*, i64, i64, i8*, i8*, i64, i32, i32, i32, i32 }
%struct.own_action = type { %struct.signal_action, i32, i32 }
%struct.worker = type { %struct.worker*, %struct.worker*, i8*, %struct.worker*, %struct.task*, %struct.registration*, i32, i32, i8*, i8*, i32, %struct.origin, i8* (i8*)*, i8*, i8*, i8*, i8*, i64, i32, i32, i8*, i8*, i8*, %struct.report*, i32, i32, i32, i32, i32, i32, i32, %struct.opaque512, %struct.opaque512, %struct.opaque128, %struct.opaque128, %struct.opaque128, [3 x i64], i8*, i64, i32, [12 x i8], %struct.anon.0 }
%struct.registration = type { %struct.registration*, i64, [3 x i8*], %struct.function_array, i32 }
%struct.function_array = type { void (i32, i8**, i8**)**, i64, i64 }
%struct.opaque512 = type { [64 x i64] }
%struct.anon.0 = type { i64, void (i32, i8*)*, [6 x i64] }
%struct.examination = type { %struct.range*, i64, i8*, i32, i32, i32, i32 }
%struct.looked_thread = type { i32, i32 }
%struct.progress = type { i32, i32, i32, i32 }
%struct.program = type { i32 (i32, i8**, i8**)*, i8**, i8**, i8*, %struct.function_array*, i64, %struct.function_array*, i64, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i64 }
%struct.walk = type { %struct.worker*, %struct.report*, i64, i32, i32, i32, i32, i32, i32, i64, i64, i64, i64*, i64* }
%struct.type_info = type { i8**, i8* }
%struct.exception_head = type { i8*, [9 x i8*], %struct.anon.3 }
%struct.anon.3 = type { i64, [3 x i64] }
%struct.timespec = type { i64, i64 }
%struct.thread_census = type { %struct.thread_list, %struct.thread_list }
%struct.thread_list = type { i32*, i64, i64 }
%struct.signal_info = type { i32, i32, i32, i32, %union.anon }
%union.anon = type { i64 }
%struct.recursive_lock = type { i32, i32, i8* }
%struct.anon.4 = type { i8*, i64 }
%struct.program_header = type { i32, i32, i64, i64, i64, i64, i64, i64 }

@.str = private unnamed_addr constant [42 x i8] c"an exception of another language than C++\00", align 1
@registered = internal global i32 0, align 4
@telejit_runtime = local_unnamed_addr constant %struct.table { i64 8, void (i32, i32, i8**, i32*, i32)* @start, i32 (%struct.task*, i32)* @submit, void (i8*, i8*)* @run_initializers, void (i8*, i8*)* @run_program, void (i64, i8*, i64)* @attach_tls, void (i64, i64)* @update_tls, void (i8*, i8*)* @finalize, i32 (%struct.region*)* @has_registrations, i32* @registered, i32 (void (i8*)*, i8*, i8*)* @at_exit, i32 (void (i32, i8*)*, i8*)* @at_exit_with_code, i32 (void (i8*)*, i8*)* @at_quick_exit, i32 (void ()*, void ()*, void ()*, i8*)* @at_fork, i32 (void (i8*)*, i8*, i8*)* @at_thread_exit, void (%struct.upcall*, i64, i32)* @answer, void ()* @telejit_reentry, void (i8*)* @notify_place, void (i8*, i8*)* @examine, i32 ()* @has_other_threads, void (%struct.code_range*, i64, %struct.code_range*, i64)* @know_code, i32 (i64, i32)* @interrupt, void (i32)* @exit_task, void (i32)* @exit_task_at_once, void (i32)* @quick_exit_task, void (i8*)* @exit_thread_of_task, void (i8*, %struct.memory_part*, i64)* @ask, void (i8*, i8*)* @run_isolated, i32 (i8**, i8*, i8* (i8*)*, i8*)* @make_thread, i32 (i8**, i32 (i8*)*, i8*)* @make_c_thread, void (i8**, i8**, void ()*)* @start_cxx_thread, i32 (i32*, void (i8*)*)* @create_key, i32 (i32)* @delete_key, i32 (i32*, void (i8*)*)* @create_c_key, void (i32)* @delete_c_key, void (i32)* @exit_c_thread, i32 (%struct.made_thread*, i32)* @list_threads, i32 (i64, i32)* @stop_thread, i32 (i32, i8*, i8*)* @change_mask, i32 (i32, i8*, i8*)* @change_process_mask, i32 (void (i8*)*, i8*, i8*)* @at_library_thread_exit, i32 (%struct.notification*, i32)* @bury_lost, i32 (i32)* @raise_signal, i32 (i32, i32)* @kill_process, i32 (i32, i32, i32)* @kill_task, i32 (i8*, i32)* @kill_thread, i32 (%struct.alternate_stack*, %struct.alternate_stack*)* @change_alternate_stack, i32 (i32, %struct.signal_action*, %struct.signal_action*)* @change_action, i8* (i32, i8*)* @set_handler }, align 8
@worker_key = internal global i32 0, align 4
@home_pid = internal unnamed_addr global i32 0, align 4
@telejit_context_pc = external local_unnamed_addr constant i64, align 8
@telejit_context_sp = external local_unnamed_addr constant i64, align 8
@telejit_context_link = external local_unnamed_addr constant i64, align 8
@libraries = internal unnamed_addr global %struct.code_range* null, align 8
@library_count = internal unnamed_addr global i64 0, align 8
@harmless = internal unnamed_addr global %struct.code_range* null, align 8
@harmless_count = internal unnamed_addr global i64 0, align 8
@signal_return = internal unnamed_addr global i64 0, align 8
@is_own_sender.all = internal unnamed_addr constant [5 x i8*] [i8* bitcast (i32 (i32)* @raise_signal to i8*), i8* bitcast (i32 (i32, i32)* @kill_process to i8*), i8* bitcast (i32 (i32, i32, i32)* @kill_task to i8*), i8* bitcast (i32 (i8*, i32)* @kill_thread to i8*), i8* bitcast (i32 (%struct.worker*, i32)* @send_to_self to i8*)], align 16
@look_signal = internal unnamed_addr global i32 0, align 4
@interrupt_signal = internal unnamed_addr global i32 0, align 4
@said = internal unnamed_addr global [65 x %struct.anon.1] zeroinitializer, align 16
@fault_signals = internal unnamed_addr constant [7 x i32] [i32 11, i32 7, i32 8, i32 4, i32 5, i32 6, i32 31], align 16
@is_child = internal unnamed_addr global i1 false, align 4
@first_code_count = internal unnamed_addr global i32 0, align 4
@first_code = internal unnamed_addr global [64 x %struct.range] zeroinitializer, align 16
@is_isolated = internal unnamed_addr global i1 false, align 4
@isolated_legacy = internal unnamed_addr global %struct.legacy* null, align 8
@isolated_call = internal unnamed_addr global %struct.isolated* null, align 8
@_ZSt4cout = extern_weak global [0 x i8], align 1
@_ZSt4cerr = extern_weak global [0 x i8], align 1
@_ZSt4clog = extern_weak global [0 x i8], align 1
@_ZSt5wcout = extern_weak global [0 x i8], align 1
@_ZSt5wcerr = extern_weak global [0 x i8], align 1
@_ZSt5wclog = extern_weak global [0 x i8], align 1
@telejit_syscall_futex = external local_unnamed_addr constant i64, align 8
@notify_fd = internal unnamed_addr global i32 -1, align 4
@.str.1 = private unnamed_addr constant [7 x i8] c"status\00", align 1
@__const.read_of_thread.path = private unnamed_addr constant [64 x i8] c"/proc/self/task/\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", align 16
@.str.2 = private unnamed_addr constant [79 x i8] c"telejit: the process ends: code has overrun the stack of its thread, ended by \00", align 1
@.str.3 = private unnamed_addr constant [65 x i8] c"telejit: the process ends: code was left inside of a library by \00", align 1
@.str.4 = private unnamed_addr constant [8 x i8] c"signal \00", align 1
@.str.5 = private unnamed_addr constant [6 x i8] c"exit \00", align 1
@.str.6 = private unnamed_addr constant [4 x i8] c" at\00", align 1
@.str.7 = private unnamed_addr constant [4 x i8] c" 0x\00", align 1
@.str.8 = private unnamed_addr constant [2 x i8] c"\0A\00", align 1
@.str.9 = private unnamed_addr constant [17 x i8] c"0123456789abcdef\00", align 1
@is_own_harmless.all = internal unnamed_addr constant [15 x i8*] [i8* bitcast (void (i8*, i8*)* @run_initializers to i8*), i8* bitcast (void (i8*, i8*)* @finalize to i8*), i8* bitcast (void (%struct.registration*, i32)* @run to i8*), i8* bitcast (void (%struct.function_array*, i64, i32, i8**, i8**)* @run_all to i8*), i8* bitcast (void (i8*, i8*)* @end_thread to i8*), i8* bitcast (void (i8*, i8*)* @run_program to i8*), i8* bitcast (void (i8*, i8*)* @run_isolated to i8*), i8* bitcast (void ()* @on_terminate to i8*), i8* bitcast (void (i8*, i8*)* @run_start to i8*), i8* bitcast (i8* (i8*)* @run_state to i8*), i8* bitcast (i8* (i8*)* @run_c_thread to i8*), i8* bitcast (void (i8*, i8*)* @release_state to i8*), i8* bitcast (void (i8*, i8*)* @run_key_destructors to i8*), i8* bitcast (i32 (%struct.worker*, i32, %struct.signal_action*, %struct.signal_info*, i8*)* @run_own_handler to i8*), i8* bitcast (void (i32, i8*, i8*)* @on_fault to i8*)], align 16
@own_actions = internal global [512 x %struct.own_action] zeroinitializer, align 16
@before_own = internal global [65 x %struct.signal_action] zeroinitializer, align 16
@has_before_own = internal unnamed_addr global [65 x i8] zeroinitializer, align 16
@own_lock = internal global %struct.opaque128 zeroinitializer, align 8
@own_version = internal global i32 0, align 4
@end_lock = internal global %struct.opaque128 zeroinitializer, align 8
@other_terminate = internal unnamed_addr global void ()* null, align 8
@key_destructors = internal unnamed_addr global [1024 x void (i8*)*] zeroinitializer, align 16
@telejit_tls_above = external local_unnamed_addr constant i64, align 8
@former_actions = internal global [32 x %struct.signal_action] zeroinitializer, align 16
@telejit_context_registers = external local_unnamed_addr constant i64, align 8
@fibre_end = internal unnamed_addr global i64 0, align 8
@telejit_frame_register = external local_unnamed_addr constant i64, align 8
@telejit_return_on_stack = external local_unnamed_addr constant i64, align 8
@telejit_frame_return = external local_unnamed_addr constant i64, align 8
@_ZTISt9exception = extern_weak global [0 x i8], align 1
@.str.10 = private unnamed_addr constant [223 x i8] c"code asked the controller in a forked process, from where nothing can be asked; a function that is made at its first call has to be looked up before the program is started, and a host function cannot be called by a program\00", align 1
@home_thread = internal unnamed_addr global i8* null, align 8
@.str.11 = private unnamed_addr constant [218 x i8] c"code asked the controller on the thread that serves the executor's sessions, which would wait for itself: a function that is made at its first call has to be looked up before, and a host function cannot be called here\00", align 1
@.str.12 = private unnamed_addr constant [62 x i8] c"the controller cannot be asked: the executor's pipe is closed\00", align 1
@.str.13 = private unnamed_addr constant [25 x i8] c"telejit: a thread ends: \00", align 1
@.str.14 = private unnamed_addr constant [10 x i8] c"telejit: \00", align 1
@own_thread_count = internal unnamed_addr global i32 0, align 4
@own_threads = internal unnamed_addr global [256 x i32] zeroinitializer, align 16
@.str.15 = private unnamed_addr constant [16 x i8] c"/proc/self/task\00", align 1
@task_folder = internal unnamed_addr global i32 -1, align 4
@process_argc = internal unnamed_addr global i32 0, align 4
@process_argv = internal unnamed_addr global i8** null, align 8
@has_other_processors = internal unnamed_addr global i32 0, align 4
@stdout = external local_unnamed_addr global i8*, align 8
@.str.16 = private unnamed_addr constant [65 x i8] c"telejit: a thread ends, and there is no memory left to tell why\0A\00", align 1
@idle_lock = internal global %struct.opaque128 zeroinitializer, align 8
@all_workers = internal unnamed_addr global %struct.worker* null, align 8
@answering = internal global i32 0, align 4
@asking = internal unnamed_addr global %struct.examination* null, align 8
@asked_count = internal unnamed_addr global i64 0, align 8
@asked = internal unnamed_addr global %struct.looked_thread* null, align 8
@tls.0 = internal unnamed_addr global i64 0, align 8
@tls.1 = internal unnamed_addr global i8* null, align 8
@tls.2 = internal unnamed_addr global i64 0, align 8
@_thread_db_sizeof_pthread = extern_weak constant i32, align 4
@look_bit = internal unnamed_addr global i64 0, align 8
@registrations = internal global %struct.registration* null, align 8
@library_data = internal unnamed_addr global i64 0, align 8
@library_data_end = internal unnamed_addr global i64 0, align 8
@stderr = external local_unnamed_addr global i8*, align 8
@is_forked = internal unnamed_addr global i1 false, align 4
@idle_workers = internal unnamed_addr global %struct.worker* null, align 8
@idle_count = internal unnamed_addr global i32 0, align 4
@__const.worker_main.none = private unnamed_addr constant %struct.alternate_stack { i8* null, i32 2, i64 0 }, align 8
@environ = external local_unnamed_addr global i8**, align 8
@child_progress = internal unnamed_addr global %struct.progress* null, align 8
@child_program = internal unnamed_addr global %struct.program* null, align 8
@stdin = external local_unnamed_addr global i8*, align 8
@destructors_elsewhere = internal unnamed_addr global %struct.registration* null, align 8
@look_at.pauses_us = internal unnamed_addr constant [3 x i64] [i64 0, i64 100, i64 1000], align 16
@.str.17 = private unnamed_addr constant [8 x i8] c"syscall\00", align 1
@.str.18 = private unnamed_addr constant [10 x i8] c"schedstat\00", align 1
@telejit_syscall_get_robust_list = external local_unnamed_addr constant i64, align 8
@last_thread_number = internal global i64 0, align 8
@.str.19 = private unnamed_addr constant [27 x i8] c"a thread could not be made\00", align 1

; Function Attrs: nounwind uwtable
define hidden i32 @telejit_guard_personality(i32 noundef %0, i32 noundef %1, i64 noundef %2, i8* noundef %3, i8* nocapture noundef readnone %4) local_unnamed_addr #0 {
  %6 = load i32, i32* @worker_key, align 4, !tbaa !4
  %7 = call i8* @pthread_getspecific(i32 noundef %6) #16
  %8 = bitcast i8* %7 to %struct.worker*
  %9 = and i32 %1, 8
  %10 = icmp ne i32 %9, 0
  %11 = icmp ne i8* %7, null
  %12 = select i1 %10, i1 %11, i1 false
  br i1 %12, label %13, label %21

13:                                               ; preds = %5
  %14 = getelementptr inbounds i8, i8* %7, i64 96
  %15 = bitcast i8* %14 to i8* (i8*)**
  %16 = load i8* (i8*)*, i8* (i8*)** %15, align 16, !tbaa !8
  %17 = icmp eq i8* (i8*)* %16, null
  br i1 %17, label %21, label %18

18:                                               ; preds = %13
  %19 = getelementptr inbounds i8, i8* %7, i64 184
  %20 = bitcast i8* %19 to i32*
  store i32 0, i32* %20, align 8, !tbaa !15
  br label %21

21:                                               ; preds = %18, %13, %5
  %22 = icmp eq i32 %9, 0
  %23 = select i1 %22, i1 %11, i1 false
  br i1 %23, label %24, label %84

24:                                               ; preds = %21
  %25 = getelementptr inbounds i8, i8* %7, i64 184
  %26 = bitcast i8* %25 to i32*
  %27 = load i32, i32* %26, align 8, !tbaa !15
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %84, label %29

29:                                               ; preds = %24
  %30 = call i32 @getpid() #16
  %31 = load i32, i32* @home_pid, align 4, !tbaa !4
  %32 = icmp eq i32 %30, %31
  br i1 %32, label %33, label %84

33:                                               ; preds = %29
  %34 = and i32 %1, 1
  %35 = icmp eq i32 %34, 0
  %36 = getelementptr inbounds i8, i8* %7, i64 176
  %37 = bitcast i8* %36 to %struct.report**
  %38 = load %struct.report*, %struct.report** %37, align 16, !tbaa !16
  br i1 %35, label %61, label %39

39:                                               ; preds = %33
  %40 = icmp eq %struct.report* %38, null
  br i1 %40, label %43, label %41

41:                                               ; preds = %39
  %42 = bitcast %struct.report* %38 to i64*
  br label %47

43:                                               ; preds = %39
  %44 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #16
  %45 = bitcast i8* %44 to %struct.report*
  %46 = icmp eq i8* %44, inttoptr (i64 -1 to i8*)
  br i1 %46, label %55, label %52

47:                                               ; preds = %47, %41
  %48 = phi i64 [ 0, %41 ], [ %50, %47 ]
  %49 = getelementptr inbounds i64, i64* %42, i64 %48
  store i64 0, i64* %49, align 8, !tbaa !17
  %50 = add nuw nsw i64 %48, 1
  %51 = icmp eq i64 %50, 512
  br i1 %51, label %52, label %47, !llvm.loop !18

52:                                               ; preds = %47, %43
  %53 = phi %struct.report* [ %45, %43 ], [ %38, %47 ]
  %54 = getelementptr inbounds %struct.report, %struct.report* %53, i64 0, i32 0
  store i32 2, i32* %54, align 8, !tbaa !21
  store %struct.report* %53, %struct.report** %37, align 16, !tbaa !16
  br label %55

55:                                               ; preds = %43, %52
  %56 = phi %struct.report* [ %53, %52 ], [ null, %43 ]
  %57 = icmp eq %struct.report* %56, null
  br i1 %57, label %84, label %58

58:                                               ; preds = %55
  %59 = call fastcc i64* @note_frames(%struct.worker* noundef nonnull %8, %struct.report* noundef nonnull %56, i8* noundef null) #17
  %60 = getelementptr inbounds %struct.report, %struct.report* %56, i64 0, i32 1
  store i32 0, i32* %60, align 4, !tbaa !24
  br label %84

61:                                               ; preds = %33
  %62 = and i64 %2, -256
  %63 = icmp ne i64 %62, 5138137972254386944
  %weak.0 = icmp eq i8* (i8*)* @__cxa_begin_catch, null
  %64 = or i1 %63, %weak.0
  br i1 %64, label %70, label %65

65:                                               ; preds = %61
  %66 = call i8* @__cxa_begin_catch(i8* noundef %3) #16
  %67 = icmp eq %struct.report* %38, null
  br i1 %67, label %69, label %68

68:                                               ; preds = %65
  call fastcc void @note_exception(%struct.worker* noundef nonnull %8, %struct.report* noundef nonnull %38) #17
  br label %69

69:                                               ; preds = %68, %65
  call void @__cxa_end_catch() #16
  br label %83

70:                                               ; preds = %61
  %71 = icmp eq %struct.report* %38, null
  br i1 %71, label %82, label %72

72:                                               ; preds = %70, %72
  %73 = phi i64 [ %74, %72 ], [ 0, %70 ]
  %74 = phi i64 [ %78, %72 ], [ 1, %70 ]
  %75 = getelementptr inbounds [42 x i8], [42 x i8]* @.str, i64 0, i64 %73
  %76 = load i8, i8* %75, align 1, !tbaa !25
  %77 = getelementptr inbounds %struct.report, %struct.report* %38, i64 0, i32 13, i64 %73
  store i8 %76, i8* %77, align 1, !tbaa !25
  %78 = add nuw nsw i64 %74, 1
  %79 = icmp eq i64 %78, 42
  br i1 %79, label %80, label %72, !llvm.loop !26

80:                                               ; preds = %72
  %81 = getelementptr inbounds %struct.report, %struct.report* %38, i64 0, i32 13, i64 41
  store i8 0, i8* %81, align 1, !tbaa !25
  br label %82

82:                                               ; preds = %80, %70
  call void @_Unwind_DeleteException(i8* noundef %3) #16
  br label %83

83:                                               ; preds = %82, %69
  call fastcc void @leave(%struct.worker* noundef nonnull %8) #18
  unreachable

84:                                               ; preds = %58, %55, %21, %24, %29
  %85 = phi i32 [ 8, %29 ], [ 8, %24 ], [ 8, %21 ], [ 6, %55 ], [ 6, %58 ]
  ret i32 %85
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nounwind uwtable
define internal fastcc %struct.worker* @this_worker() unnamed_addr #0 {
  %1 = load i32, i32* @worker_key, align 4, !tbaa !4
  %2 = call i8* @pthread_getspecific(i32 noundef %1) #16
  %3 = bitcast i8* %2 to %struct.worker*
  ret %struct.worker* %3
}

; Function Attrs: nounwind uwtable
define internal fastcc %struct.report* @new_report(%struct.worker* nocapture noundef %0, i32 noundef %1) unnamed_addr #0 {
  %3 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 23
  %4 = load %struct.report*, %struct.report** %3, align 16, !tbaa !16
  %5 = icmp eq %struct.report* %4, null
  br i1 %5, label %8, label %6

6:                                                ; preds = %2
  %7 = bitcast %struct.report* %4 to i64*
  br label %12

8:                                                ; preds = %2
  %9 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #16
  %10 = bitcast i8* %9 to %struct.report*
  %11 = icmp eq i8* %9, inttoptr (i64 -1 to i8*)
  br i1 %11, label %20, label %17

12:                                               ; preds = %6, %12
  %13 = phi i64 [ 0, %6 ], [ %15, %12 ]
  %14 = getelementptr inbounds i64, i64* %7, i64 %13
  store i64 0, i64* %14, align 8, !tbaa !17
  %15 = add nuw nsw i64 %13, 1
  %16 = icmp eq i64 %15, 512
  br i1 %16, label %17, label %12, !llvm.loop !18

17:                                               ; preds = %12, %8
  %18 = phi %struct.report* [ %10, %8 ], [ %4, %12 ]
  %19 = getelementptr inbounds %struct.report, %struct.report* %18, i64 0, i32 0
  store i32 %1, i32* %19, align 8, !tbaa !21
  store %struct.report* %18, %struct.report** %3, align 16, !tbaa !16
  br label %20

20:                                               ; preds = %8, %17
  %21 = phi %struct.report* [ %18, %17 ], [ null, %8 ]
  ret %struct.report* %21
}

; Function Attrs: nounwind uwtable
define internal fastcc i64* @note_frames(%struct.worker* noundef %0, %struct.report* noundef %1, i8* noundef %2) unnamed_addr #0 {
  %4 = alloca %struct.walk, align 8
  %5 = bitcast %struct.walk* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 88, i8* nonnull %5) #19
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(88) %5, i8 0, i64 88, i1 false)
  %6 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 0
  store %struct.worker* %0, %struct.worker** %6, align 8, !tbaa !27
  %7 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 1
  store %struct.report* %1, %struct.report** %7, align 8, !tbaa !29
  %8 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 32
  %9 = bitcast %struct.opaque512* %8 to i8*
  %10 = call i32 @_setjmp(i8* noundef nonnull %9) #20
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %12, label %120

12:                                               ; preds = %3
  %13 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 29
  store i32 1, i32* %13, align 4, !tbaa !30
  %14 = icmp eq i8* %2, null
  br i1 %14, label %118, label %15

15:                                               ; preds = %12
  %16 = load i64, i64* @telejit_context_pc, align 8, !tbaa !17
  %17 = getelementptr inbounds i8, i8* %2, i64 %16
  %18 = bitcast i8* %17 to i64*
  %19 = load i64, i64* @telejit_context_sp, align 8, !tbaa !17
  %20 = getelementptr inbounds i8, i8* %2, i64 %19
  %21 = bitcast i8* %20 to i64*
  %22 = load i64, i64* %18, align 8, !tbaa !17
  %23 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 2
  store i64 %22, i64* %23, align 8, !tbaa !31
  %24 = load i64, i64* @telejit_context_link, align 8, !tbaa !17
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %30, label %26

26:                                               ; preds = %15
  %27 = getelementptr inbounds i8, i8* %2, i64 %24
  %28 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 12
  %29 = bitcast i64** %28 to i8**
  store i8* %27, i8** %29, align 8, !tbaa !32
  br label %30

30:                                               ; preds = %26, %15
  %31 = load %struct.code_range*, %struct.code_range** @libraries, align 8, !tbaa !33
  %32 = load i64, i64* @library_count, align 8, !tbaa !17
  %33 = icmp eq i64 %32, 0
  br i1 %33, label %46, label %34

34:                                               ; preds = %30, %34
  %35 = phi i64 [ %44, %34 ], [ 0, %30 ]
  %36 = phi i64 [ %43, %34 ], [ %32, %30 ]
  %37 = add i64 %36, %35
  %38 = lshr i64 %37, 1
  %39 = getelementptr inbounds %struct.code_range, %struct.code_range* %31, i64 %38, i32 1
  %40 = load i64, i64* %39, align 8, !tbaa !34
  %41 = icmp ugt i64 %40, %22
  %42 = add nuw i64 %38, 1
  %43 = select i1 %41, i64 %38, i64 %36
  %44 = select i1 %41, i64 %35, i64 %42
  %45 = icmp ult i64 %44, %43
  br i1 %45, label %34, label %46, !llvm.loop !36

46:                                               ; preds = %34, %30
  %47 = phi i64 [ 0, %30 ], [ %44, %34 ]
  %48 = icmp ult i64 %47, %32
  br i1 %48, label %49, label %55

49:                                               ; preds = %46
  %50 = getelementptr inbounds %struct.code_range, %struct.code_range* %31, i64 %47
  %51 = getelementptr inbounds %struct.code_range, %struct.code_range* %50, i64 0, i32 0
  %52 = load i64, i64* %51, align 8, !tbaa !37
  %53 = icmp ugt i64 %52, %22
  %54 = select i1 %53, %struct.code_range* null, %struct.code_range* %50
  br label %55

55:                                               ; preds = %46, %49
  %56 = phi %struct.code_range* [ null, %46 ], [ %54, %49 ]
  %57 = icmp eq %struct.code_range* %56, null
  br i1 %57, label %95, label %58

58:                                               ; preds = %55
  %59 = getelementptr inbounds %struct.code_range, %struct.code_range* %56, i64 0, i32 2
  %60 = load i64, i64* %59, align 8, !tbaa !38
  %61 = and i64 %60, 2
  %62 = icmp eq i64 %61, 0
  br i1 %62, label %95, label %63

63:                                               ; preds = %58
  %64 = load %struct.code_range*, %struct.code_range** @harmless, align 8, !tbaa !33
  %65 = load i64, i64* @harmless_count, align 8, !tbaa !17
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %79, label %67

67:                                               ; preds = %63, %67
  %68 = phi i64 [ %77, %67 ], [ 0, %63 ]
  %69 = phi i64 [ %76, %67 ], [ %65, %63 ]
  %70 = add i64 %69, %68
  %71 = lshr i64 %70, 1
  %72 = getelementptr inbounds %struct.code_range, %struct.code_range* %64, i64 %71, i32 1
  %73 = load i64, i64* %72, align 8, !tbaa !34
  %74 = icmp ugt i64 %73, %22
  %75 = add nuw i64 %71, 1
  %76 = select i1 %74, i64 %71, i64 %69
  %77 = select i1 %74, i64 %68, i64 %75
  %78 = icmp ult i64 %77, %76
  br i1 %78, label %67, label %79, !llvm.loop !36

79:                                               ; preds = %67, %63
  %80 = phi i64 [ 0, %63 ], [ %77, %67 ]
  %81 = icmp ult i64 %80, %65
  br i1 %81, label %82, label %88

82:                                               ; preds = %79
  %83 = getelementptr inbounds %struct.code_range, %struct.code_range* %64, i64 %80, i32 0
  %84 = load i64, i64* %83, align 8, !tbaa !37
  %85 = icmp ugt i64 %84, %22
  %86 = icmp eq %struct.code_range* %64, null
  %87 = select i1 %85, i1 true, i1 %86
  br i1 %87, label %88, label %95

88:                                               ; preds = %79, %82
  %89 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 8
  %90 = load i32, i32* %89, align 4, !tbaa !39
  %91 = add i32 %90, 1
  store i32 %91, i32* %89, align 4, !tbaa !39
  %92 = zext i32 %90 to i64
  %93 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 12, i64 %92
  store i64 %22, i64* %93, align 8, !tbaa !17
  %94 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 1
  store i32 1, i32* %94, align 4, !tbaa !24
  store i32 0, i32* %13, align 4, !tbaa !30
  br label %162

95:                                               ; preds = %82, %58, %55
  %96 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 2
  %97 = load i32, i32* %96, align 8, !tbaa !40
  %98 = icmp eq i32 %97, 11
  br i1 %98, label %99, label %118

99:                                               ; preds = %95
  %100 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 4
  %101 = load i64, i64* %100, align 8, !tbaa !41
  %102 = icmp eq i64 %101, %22
  br i1 %102, label %103, label %118

103:                                              ; preds = %99
  call fastcc void @note_frame(%struct.walk* noundef nonnull %4, i64 noundef %22, i64 noundef 0, i64 noundef %22, i64 noundef 0, i64 noundef 0) #17
  br i1 %25, label %107, label %104

104:                                              ; preds = %103
  %105 = getelementptr inbounds i8, i8* %2, i64 %24
  %106 = bitcast i8* %105 to i64*
  br label %110

107:                                              ; preds = %103
  %108 = load i64, i64* %21, align 8, !tbaa !17
  %109 = inttoptr i64 %108 to i64*
  br label %110

110:                                              ; preds = %107, %104
  %111 = phi i64* [ %106, %104 ], [ %109, %107 ]
  %112 = load i64, i64* %111, align 8, !tbaa !17
  br i1 %25, label %113, label %116

113:                                              ; preds = %110
  %114 = load i64, i64* %21, align 8, !tbaa !17
  %115 = add i64 %114, 8
  store i64 %115, i64* %21, align 8, !tbaa !17
  br label %116

116:                                              ; preds = %113, %110
  %117 = add i64 %112, -1
  store i64 %117, i64* %18, align 8, !tbaa !17
  store i64 %117, i64* %23, align 8, !tbaa !31
  br label %118

118:                                              ; preds = %116, %99, %95, %12
  %119 = call i32 @_Unwind_Backtrace(i32 (i8*, i8*)* noundef nonnull @on_walked, i8* noundef nonnull %5) #16
  br label %120

120:                                              ; preds = %118, %3
  %121 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 29
  store i32 0, i32* %121, align 4, !tbaa !30
  %122 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 5
  %123 = load i32, i32* %122, align 8, !tbaa !42
  %124 = icmp eq i32 %123, 0
  br i1 %124, label %159, label %125

125:                                              ; preds = %120
  store i32 0, i32* %122, align 8, !tbaa !42
  %126 = load %struct.report*, %struct.report** %7, align 8, !tbaa !29
  %127 = getelementptr inbounds %struct.report, %struct.report* %126, i64 0, i32 0
  %128 = load i32, i32* %127, align 8, !tbaa !21
  switch i32 %128, label %133 [
    i32 3, label %134
    i32 1, label %129
  ]

129:                                              ; preds = %125
  %130 = getelementptr inbounds %struct.report, %struct.report* %126, i64 0, i32 2
  %131 = load i32, i32* %130, align 8, !tbaa !40
  %132 = icmp ne i32 %131, 6
  br label %134

133:                                              ; preds = %125
  br label %134

134:                                              ; preds = %133, %129, %125
  %135 = phi i1 [ false, %125 ], [ %132, %129 ], [ true, %133 ]
  %136 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 7
  %137 = load i32, i32* %136, align 8, !tbaa !43
  %138 = icmp eq i32 %137, 0
  br i1 %138, label %156, label %139

139:                                              ; preds = %134
  %140 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 9
  %141 = load i64, i64* %140, align 8, !tbaa !44
  %142 = and i64 %141, 1
  %143 = icmp eq i64 %142, 0
  %144 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 6
  %145 = load i32, i32* %144, align 4
  %146 = icmp eq i32 %145, 0
  %147 = select i1 %143, i1 true, i1 %146
  br i1 %147, label %148, label %156

148:                                              ; preds = %139
  %149 = and i64 %141, 2
  %150 = icmp eq i64 %149, 0
  br i1 %150, label %159, label %151

151:                                              ; preds = %148
  %152 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 6
  %153 = load i32, i32* %152, align 4
  %154 = icmp eq i32 %153, 0
  %155 = select i1 %135, i1 true, i1 %154
  br i1 %155, label %156, label %159

156:                                              ; preds = %139, %151, %134
  %157 = getelementptr inbounds %struct.report, %struct.report* %126, i64 0, i32 1
  store i32 1, i32* %157, align 4, !tbaa !24
  %158 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 13
  store i64* null, i64** %158, align 8, !tbaa !45
  br label %159

159:                                              ; preds = %151, %120, %148, %156
  %160 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 13
  %161 = load i64*, i64** %160, align 8, !tbaa !45
  br label %162

162:                                              ; preds = %88, %159
  %163 = phi i64* [ %161, %159 ], [ null, %88 ]
  call void @llvm.lifetime.end.p0i8(i64 88, i8* nonnull %5) #19
  ret i64* %163
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

declare extern_weak i8* @__cxa_begin_catch(i8* noundef) #2

; Function Attrs: nounwind uwtable
define internal fastcc void @note_exception(%struct.worker* noundef %0, %struct.report* nocapture noundef writeonly %1) unnamed_addr #0 {
  %3 = alloca i8*, align 8
  %weak.1 = icmp ne i8* ()* @__cxa_current_exception_type, null
  br i1 %weak.1, label %4, label %85

4:                                                ; preds = %2
  %5 = call i8* @__cxa_current_exception_type() #16
  %6 = bitcast i8* %5 to %struct.type_info*
  %7 = icmp eq i8* %5, null
  br i1 %7, label %85, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 32
  %10 = bitcast %struct.opaque512* %9 to i8*
  %11 = call i32 @_setjmp(i8* noundef nonnull %10) #20
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %83

13:                                               ; preds = %8
  %14 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 29
  store i32 1, i32* %14, align 4, !tbaa !30
  %15 = getelementptr inbounds i8, i8* %5, i64 8
  %16 = bitcast i8* %15 to i8**
  %17 = load i8*, i8** %16, align 8, !tbaa !46
  %18 = load i8, i8* %17, align 1, !tbaa !25
  %19 = icmp eq i8 %18, 42
  %20 = zext i1 %19 to i64
  %21 = getelementptr i8, i8* %17, i64 %20
  %22 = call i8* @__cxa_demangle(i8* noundef nonnull %21, i8* noundef null, i64* noundef null, i32* noundef null) #16
  %23 = icmp eq i8* %22, null
  %24 = select i1 %23, i8* %21, i8* %22
  br label %25

25:                                               ; preds = %31, %13
  %26 = phi i64 [ %33, %31 ], [ 1, %13 ]
  %27 = phi i64 [ %26, %31 ], [ 0, %13 ]
  %28 = getelementptr inbounds i8, i8* %24, i64 %27
  %29 = load i8, i8* %28, align 1, !tbaa !25
  %30 = icmp eq i8 %29, 0
  br i1 %30, label %35, label %31

31:                                               ; preds = %25
  %32 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 13, i64 %27
  store i8 %29, i8* %32, align 1, !tbaa !25
  %33 = add nuw nsw i64 %26, 1
  %34 = icmp eq i64 %33, 512
  br i1 %34, label %35, label %25, !llvm.loop !26

35:                                               ; preds = %25, %31
  %36 = phi i64 [ %27, %25 ], [ 511, %31 ]
  %37 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 13, i64 %36
  store i8 0, i8* %37, align 1, !tbaa !25
  call void @free(i8* noundef %22) #16
  %38 = call i8* @__cxa_get_globals() #16
  %39 = bitcast i8* %38 to %struct.exception_head**
  %40 = load %struct.exception_head*, %struct.exception_head** %39, align 8, !tbaa !48
  %41 = icmp eq %struct.exception_head* %40, null
  br i1 %41, label %83, label %42

42:                                               ; preds = %35
  %43 = bitcast i8** %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %43) #19
  %44 = getelementptr inbounds %struct.exception_head, %struct.exception_head* %40, i64 0, i32 2, i32 0
  %45 = load i64, i64* %44, align 16, !tbaa !50
  %46 = and i64 %45, 1
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %51, label %48

48:                                               ; preds = %42
  %49 = getelementptr inbounds %struct.exception_head, %struct.exception_head* %40, i64 0, i32 0
  %50 = load i8*, i8** %49, align 16, !tbaa !53
  br label %54

51:                                               ; preds = %42
  %52 = getelementptr inbounds %struct.exception_head, %struct.exception_head* %40, i64 1
  %53 = bitcast %struct.exception_head* %52 to i8*
  br label %54

54:                                               ; preds = %51, %48
  %55 = phi i8* [ %50, %48 ], [ %53, %51 ]
  store i8* %55, i8** %3, align 8, !tbaa !33
  %56 = load i8**, i8*** bitcast ([0 x i8]* @_ZTISt9exception to i8***), align 8, !tbaa !54
  %57 = getelementptr inbounds i8*, i8** %56, i64 4
  %58 = bitcast i8** %57 to i8 (%struct.type_info*, %struct.type_info*, i8**, i32)**
  %59 = load i8 (%struct.type_info*, %struct.type_info*, i8**, i32)*, i8 (%struct.type_info*, %struct.type_info*, i8**, i32)** %58, align 8, !tbaa !33
  %60 = call zeroext i8 %59(%struct.type_info* noundef bitcast ([0 x i8]* @_ZTISt9exception to %struct.type_info*), %struct.type_info* noundef nonnull %6, i8** noundef nonnull %3, i32 noundef 1) #16
  %61 = icmp eq i8 %60, 0
  br i1 %61, label %82, label %62

62:                                               ; preds = %54
  %63 = load i8*, i8** %3, align 8, !tbaa !33
  %64 = bitcast i8* %63 to i8* (i8*)***
  %65 = load i8* (i8*)**, i8* (i8*)*** %64, align 8, !tbaa !33
  %66 = getelementptr inbounds i8* (i8*)*, i8* (i8*)** %65, i64 2
  %67 = load i8* (i8*)*, i8* (i8*)** %66, align 8, !tbaa !33
  %68 = call i8* %67(i8* noundef %63) #16
  br label %69

69:                                               ; preds = %75, %62
  %70 = phi i64 [ %77, %75 ], [ 1, %62 ]
  %71 = phi i64 [ %70, %75 ], [ 0, %62 ]
  %72 = getelementptr inbounds i8, i8* %68, i64 %71
  %73 = load i8, i8* %72, align 1, !tbaa !25
  %74 = icmp eq i8 %73, 0
  br i1 %74, label %79, label %75

75:                                               ; preds = %69
  %76 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 14, i64 %71
  store i8 %73, i8* %76, align 1, !tbaa !25
  %77 = add nuw nsw i64 %70, 1
  %78 = icmp eq i64 %77, 1536
  br i1 %78, label %79, label %69, !llvm.loop !26

79:                                               ; preds = %69, %75
  %80 = phi i64 [ %71, %69 ], [ 1535, %75 ]
  %81 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 14, i64 %80
  store i8 0, i8* %81, align 1, !tbaa !25
  br label %82

82:                                               ; preds = %79, %54
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %43) #19
  br label %83

83:                                               ; preds = %35, %82, %8
  %84 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 29
  store i32 0, i32* %84, align 4, !tbaa !30
  br label %85

85:                                               ; preds = %83, %4, %2
  ret void
}

declare extern_weak void @__cxa_end_catch() local_unnamed_addr #2

declare void @_Unwind_DeleteException(i8* noundef) local_unnamed_addr #2

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @leave(%struct.worker* noundef %0) unnamed_addr #3 {
  %2 = alloca %struct.opaque128, align 8
  %3 = bitcast %struct.opaque128* %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %3) #19
  call fastcc void @fill_mask(%struct.opaque128* noundef nonnull %2) #17
  %4 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %3, i8* noundef null) #16
  call fastcc void @forget_exceptions() #17
  %5 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 24
  store i32 0, i32* %5, align 8, !tbaa !15
  %6 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 31
  %7 = bitcast %struct.opaque512* %6 to i8*
  call void @longjmp(i8* noundef nonnull %7, i32 noundef 1) #21
  unreachable
}

; Function Attrs: noreturn nounwind uwtable
define hidden void @telejit_end_returned() local_unnamed_addr #3 {
  %1 = call fastcc %struct.worker* @this_worker() #17
  call fastcc void @leave(%struct.worker* noundef %1) #18
  unreachable
}

; Function Attrs: nounwind uwtable
define hidden i8* @telejit_resolve(i8* noundef %0) local_unnamed_addr #0 {
  %2 = alloca %struct.notification, align 8
  %3 = bitcast %struct.notification* %2 to i8*
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(40) %3, i8 0, i64 40, i1 false)
  %4 = getelementptr inbounds %struct.notification, %struct.notification* %2, i64 0, i32 1
  %5 = ptrtoint i8* %0 to i64
  store i64 %5, i64* %4, align 8, !tbaa !55
  %6 = call fastcc i64 @ask_and_wait(%struct.notification* noundef nonnull byval(%struct.notification) align 8 %2) #17
  %7 = inttoptr i64 %6 to i8*
  ret i8* %7
}

; Function Attrs: nounwind uwtable
define internal fastcc i64 @ask_and_wait(%struct.notification* nocapture noundef byval(%struct.notification) align 8 %0) unnamed_addr #0 {
  %2 = alloca %struct.notification, align 8
  %3 = alloca i32, align 4
  %4 = alloca %struct.upcall, align 8
  %5 = call i32* @__errno_location() #16
  %6 = load i32, i32* %5, align 4, !tbaa !4
  %7 = bitcast i32* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %7) #19
  %8 = load i1, i1* @is_child, align 4
  br i1 %8, label %13, label %9

9:                                                ; preds = %1
  %10 = call i32 @getpid() #16
  %11 = load i32, i32* @home_pid, align 4, !tbaa !4
  %12 = icmp eq i32 %10, %11
  br i1 %12, label %14, label %13

13:                                               ; preds = %9, %1
  call fastcc void @die(i8* noundef getelementptr inbounds ([223 x i8], [223 x i8]* @.str.10, i64 0, i64 0)) #18
  unreachable

14:                                               ; preds = %9
  %15 = call i8* @llvm.thread.pointer() #19
  %16 = load i8*, i8** @home_thread, align 8, !tbaa !33
  %17 = icmp eq i8* %15, %16
  br i1 %17, label %18, label %19

18:                                               ; preds = %14
  call fastcc void @die(i8* noundef getelementptr inbounds ([218 x i8], [218 x i8]* @.str.11, i64 0, i64 0)) #18
  unreachable

19:                                               ; preds = %14
  %20 = bitcast %struct.upcall* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %20) #19
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(16) %20, i8 0, i64 16, i1 false)
  %21 = load i32, i32* @worker_key, align 4, !tbaa !4
  %22 = call i8* @pthread_getspecific(i32 noundef %21) #16
  %23 = ptrtoint %struct.upcall* %4 to i64
  %24 = getelementptr inbounds %struct.notification, %struct.notification* %0, i64 0, i32 0
  store i64 %23, i64* %24, align 8, !tbaa !57
  %25 = icmp ne i8* %22, null
  br i1 %25, label %26, label %48

26:                                               ; preds = %19
  %27 = getelementptr inbounds i8, i8* %22, i64 184
  %28 = bitcast i8* %27 to i32*
  %29 = load i32, i32* %28, align 8, !tbaa !15
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %42, label %31

31:                                               ; preds = %26
  %32 = getelementptr inbounds i8, i8* %22, i64 96
  %33 = bitcast i8* %32 to i8* (i8*)**
  %34 = load i8* (i8*)*, i8* (i8*)** %33, align 16, !tbaa !8
  %35 = icmp eq i8* (i8*)* %34, null
  br i1 %35, label %36, label %42

36:                                               ; preds = %31
  %37 = getelementptr inbounds i8, i8* %22, i64 32
  %38 = bitcast i8* %37 to %struct.task**
  %39 = load %struct.task*, %struct.task** %38, align 16, !tbaa !58
  %40 = getelementptr inbounds %struct.task, %struct.task* %39, i64 0, i32 3
  %41 = load i64, i64* %40, align 8, !tbaa !59
  br label %42

42:                                               ; preds = %26, %31, %36
  %43 = phi i64 [ %41, %36 ], [ 0, %31 ], [ 0, %26 ]
  %44 = getelementptr inbounds %struct.notification, %struct.notification* %0, i64 0, i32 4
  store i64 %43, i64* %44, align 8, !tbaa !61
  %45 = getelementptr inbounds i8, i8* %22, i64 208
  %46 = bitcast i8* %45 to i32*
  %47 = load i32, i32* %46, align 16, !tbaa !62
  br label %50

48:                                               ; preds = %19
  %49 = getelementptr inbounds %struct.notification, %struct.notification* %0, i64 0, i32 4
  store i64 0, i64* %49, align 8, !tbaa !61
  br label %50

50:                                               ; preds = %48, %42
  %51 = phi i32 [ %47, %42 ], [ 0, %48 ]
  %52 = getelementptr inbounds %struct.notification, %struct.notification* %0, i64 0, i32 2
  %53 = load i64, i64* %52, align 8
  %54 = icmp ne i64 %53, 0
  %55 = select i1 %25, i1 %54, i1 false
  br i1 %55, label %56, label %59

56:                                               ; preds = %50
  %57 = getelementptr inbounds i8, i8* %22, i64 208
  %58 = bitcast i8* %57 to i32*
  store i32 1, i32* %58, align 16, !tbaa !62
  br label %59

59:                                               ; preds = %56, %50
  %60 = call i32 @pthread_setcancelstate(i32 noundef 1, i32* noundef nonnull %3) #16
  %61 = bitcast %struct.notification* %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 40, i8* nonnull %61)
  %62 = bitcast %struct.notification* %0 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(40) %61, i8* noundef nonnull align 8 dereferenceable(40) %62, i64 40, i1 false) #19
  br label %63

63:                                               ; preds = %67, %59
  %64 = load i32, i32* @notify_fd, align 4, !tbaa !4
  %65 = call i64 @write(i32 noundef %64, i8* noundef nonnull %61, i64 noundef 40) #16
  %66 = icmp sgt i64 %65, 0
  br i1 %66, label %73, label %67

67:                                               ; preds = %63
  %68 = call i32* @__errno_location() #16
  %69 = load i32, i32* %68, align 4, !tbaa !4
  %70 = icmp eq i32 %69, 4
  br i1 %70, label %63, label %71, !llvm.loop !63

71:                                               ; preds = %67
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %61)
  br i1 %66, label %74, label %72

72:                                               ; preds = %71
  call fastcc void @die(i8* noundef getelementptr inbounds ([62 x i8], [62 x i8]* @.str.12, i64 0, i64 0)) #18
  unreachable

73:                                               ; preds = %63
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %61)
  br label %74

74:                                               ; preds = %71, %73
  %75 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i64 0, i32 1
  %76 = load atomic i32, i32* %75 acquire, align 8
  %77 = icmp eq i32 %76, 0
  br i1 %77, label %78, label %84

78:                                               ; preds = %74
  %79 = load i64, i64* @telejit_syscall_futex, align 8, !tbaa !17
  br label %80

80:                                               ; preds = %78, %80
  %81 = call i64 (i64, ...) @syscall(i64 noundef %79, i32* noundef nonnull %75, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef null, i8* noundef null, i32 noundef 0) #16
  %82 = load atomic i32, i32* %75 acquire, align 8
  %83 = icmp eq i32 %82, 0
  br i1 %83, label %80, label %84, !llvm.loop !64

84:                                               ; preds = %80, %74
  %85 = load i32, i32* %3, align 4, !tbaa !4
  %86 = call i32 @pthread_setcancelstate(i32 noundef %85, i32* noundef nonnull %3) #16
  br i1 %25, label %87, label %90

87:                                               ; preds = %84
  %88 = getelementptr inbounds i8, i8* %22, i64 208
  %89 = bitcast i8* %88 to i32*
  store i32 %51, i32* %89, align 16, !tbaa !62
  br label %90

90:                                               ; preds = %87, %84
  %91 = load i32, i32* %75, align 8, !tbaa !65
  %92 = icmp eq i32 %91, 1
  br i1 %92, label %93, label %97

93:                                               ; preds = %90
  %94 = call i32* @__errno_location() #16
  store i32 %6, i32* %94, align 4, !tbaa !4
  %95 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i64 0, i32 0
  %96 = load i64, i64* %95, align 8, !tbaa !67
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %20) #19
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %7) #19
  ret i64 %96

97:                                               ; preds = %90
  br i1 %25, label %98, label %108

98:                                               ; preds = %97
  %99 = getelementptr inbounds i8, i8* %22, i64 184
  %100 = bitcast i8* %99 to i32*
  %101 = load i32, i32* %100, align 8, !tbaa !15
  %102 = icmp eq i32 %101, 0
  br i1 %102, label %108, label %103

103:                                              ; preds = %98
  %104 = bitcast i8* %22 to %struct.worker*
  %105 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i64 0, i32 0
  %106 = load i64, i64* %105, align 8, !tbaa !67
  %107 = inttoptr i64 %106 to i8*
  call fastcc void @abandon(%struct.worker* noundef nonnull %104, i8* noundef %107) #18
  unreachable

108:                                              ; preds = %98, %97
  %109 = icmp eq i32 %91, 2
  br i1 %109, label %110, label %114

110:                                              ; preds = %108
  %111 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i64 0, i32 0
  %112 = load i64, i64* %111, align 8, !tbaa !67
  %113 = inttoptr i64 %112 to i8*
  call fastcc void @die(i8* noundef %113) #18
  unreachable

114:                                              ; preds = %108
  call fastcc void @say(i8* noundef getelementptr inbounds ([25 x i8], [25 x i8]* @.str.13, i64 0, i64 0)) #17
  %115 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i64 0, i32 0
  %116 = load i64, i64* %115, align 8, !tbaa !67
  %117 = inttoptr i64 %116 to i8*
  call fastcc void @say(i8* noundef %117) #17
  call fastcc void @say(i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.8, i64 0, i64 0)) #17
  call void @pthread_exit(i8* noundef null) #21
  unreachable
}

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i64(i8* nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: nounwind uwtable
define internal void @start(i32 noundef %0, i32 noundef %1, i8** noundef %2, i32* nocapture noundef readonly %3, i32 noundef %4) #0 {
  %6 = alloca %struct.signal_action, align 8
  %7 = alloca %struct.signal_action, align 8
  %8 = alloca %struct.signal_action, align 8
  %9 = alloca %struct.signal_action, align 8
  %10 = alloca %struct.opaque128, align 8
  %11 = alloca %struct.opaque128, align 8
  %12 = alloca %struct.signal_action, align 8
  %13 = alloca %struct.signal_action, align 8
  %14 = alloca %struct.opaque128, align 8
  store i32 %0, i32* @notify_fd, align 4, !tbaa !4
  %15 = call i32 @getpid() #16
  store i32 %15, i32* @home_pid, align 4, !tbaa !4
  %16 = call i8* @llvm.thread.pointer() #19
  store i8* %16, i8** @home_thread, align 8, !tbaa !33
  call void @telejit_reentry_prepare() #16
  %17 = load i32, i32* @own_thread_count, align 4, !tbaa !4
  %18 = icmp ult i32 %17, %4
  %19 = icmp ult i32 %17, 256
  %20 = and i1 %18, %19
  br i1 %20, label %21, label %35

21:                                               ; preds = %5
  %22 = zext i32 %17 to i64
  %23 = zext i32 %4 to i64
  br label %24

24:                                               ; preds = %21, %24
  %25 = phi i64 [ %22, %21 ], [ %29, %24 ]
  %26 = getelementptr inbounds i32, i32* %3, i64 %25
  %27 = load i32, i32* %26, align 4, !tbaa !4
  %28 = getelementptr inbounds [256 x i32], [256 x i32]* @own_threads, i64 0, i64 %25
  store i32 %27, i32* %28, align 4, !tbaa !4
  %29 = add nuw nsw i64 %25, 1
  %30 = icmp ult i64 %29, %23
  %31 = icmp ult i64 %25, 255
  %32 = and i1 %30, %31
  br i1 %32, label %24, label %33, !llvm.loop !68

33:                                               ; preds = %24
  %34 = trunc i64 %29 to i32
  store i32 %34, i32* @own_thread_count, align 4, !tbaa !4
  br label %35

35:                                               ; preds = %33, %5
  %36 = call i32 (i8*, i32, ...) @open(i8* noundef getelementptr inbounds ([16 x i8], [16 x i8]* @.str.15, i64 0, i64 0), i32 noundef 524288) #16
  store i32 %36, i32* @task_folder, align 4, !tbaa !4
  %37 = call i32 @pthread_key_create(i32* noundef nonnull @worker_key, void (i8*)* noundef nonnull @forget_made_thread) #16
  call void @find_fibre_end() #17
  %38 = bitcast %struct.signal_action* %12 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %38) #19
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(152) %38, i8 0, i64 152, i1 false) #19
  %39 = bitcast %struct.signal_action* %12 to void (i32, i8*, i8*)**
  store void (i32, i8*, i8*)* @look_at_self, void (i32, i8*, i8*)** %39, align 8, !tbaa !69
  %40 = bitcast %struct.signal_action* %13 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %40) #19
  %41 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %12, i64 0, i32 1
  %42 = bitcast %struct.opaque128* %41 to i8*
  %43 = call i32 @sigfillset(i8* noundef nonnull %42) #16
  %44 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %12, i64 0, i32 2
  store i32 402653188, i32* %44, align 8, !tbaa !71
  %45 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %13, i64 0, i32 0
  br label %46

46:                                               ; preds = %56, %35
  %47 = phi i32 [ 62, %35 ], [ %57, %56 ]
  %48 = call i32 @sigaction(i32 noundef %47, i8* noundef null, i8* noundef nonnull %40) #16
  %49 = icmp ne i32 %48, 0
  %50 = load i8*, i8** %45, align 8
  %51 = icmp ne i8* %50, null
  %52 = select i1 %49, i1 true, i1 %51
  br i1 %52, label %56, label %53

53:                                               ; preds = %46
  %54 = call i32 @sigaction(i32 noundef %47, i8* noundef nonnull %38, i8* noundef null) #16
  %55 = icmp eq i32 %54, 0
  br i1 %55, label %59, label %56

56:                                               ; preds = %53, %46
  %57 = add nsw i32 %47, -1
  %58 = icmp ugt i32 %47, 35
  br i1 %58, label %46, label %59, !llvm.loop !72

59:                                               ; preds = %53, %56
  %60 = phi i32 [ %47, %53 ], [ 0, %56 ]
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %40) #19
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %38) #19
  store i32 %60, i32* @look_signal, align 4, !tbaa !4
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %77, label %62

62:                                               ; preds = %59
  %63 = bitcast %struct.opaque128* %10 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %63) #19
  %64 = bitcast %struct.opaque128* %11 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %64) #19
  %65 = call i32 @gettid() #16
  %66 = call i32 @sigemptyset(i8* noundef nonnull %63) #16
  %67 = load i32, i32* @look_signal, align 4, !tbaa !4
  %68 = call i32 @sigaddset(i8* noundef nonnull %63, i32 noundef %67) #16
  %69 = call i32 @pthread_sigmask(i32 noundef 0, i8* noundef nonnull %63, i8* noundef nonnull %64) #16
  %70 = call fastcc i64 @blocked_signals(i32 noundef %65) #16
  store i64 %70, i64* @look_bit, align 8, !tbaa !17
  %71 = call i32 @pthread_sigmask(i32 noundef 1, i8* noundef nonnull %63, i8* noundef null) #16
  %72 = call fastcc i64 @blocked_signals(i32 noundef %65) #16
  %73 = xor i64 %72, -1
  %74 = load i64, i64* @look_bit, align 8, !tbaa !17
  %75 = and i64 %74, %73
  store i64 %75, i64* @look_bit, align 8, !tbaa !17
  %76 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %64, i8* noundef null) #16
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %64) #19
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %63) #19
  br label %77

77:                                               ; preds = %62, %59
  %78 = bitcast %struct.signal_action* %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %78) #19
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(152) %78, i8 0, i64 152, i1 false) #19
  %79 = bitcast %struct.signal_action* %8 to void (i32, i8*, i8*)**
  store void (i32, i8*, i8*)* @on_interrupt, void (i32, i8*, i8*)** %79, align 8, !tbaa !69
  %80 = bitcast %struct.signal_action* %9 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %80) #19
  %81 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %8, i64 0, i32 2
  store i32 1476395012, i32* %81, align 8, !tbaa !71
  %82 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %9, i64 0, i32 0
  br label %83

83:                                               ; preds = %93, %77
  %84 = phi i32 [ 62, %77 ], [ %94, %93 ]
  %85 = call i32 @sigaction(i32 noundef %84, i8* noundef null, i8* noundef nonnull %80) #16
  %86 = icmp ne i32 %85, 0
  %87 = load i8*, i8** %82, align 8
  %88 = icmp ne i8* %87, null
  %89 = select i1 %86, i1 true, i1 %88
  br i1 %89, label %93, label %90

90:                                               ; preds = %83
  %91 = call i32 @sigaction(i32 noundef %84, i8* noundef nonnull %78, i8* noundef null) #16
  %92 = icmp eq i32 %91, 0
  br i1 %92, label %96, label %93

93:                                               ; preds = %90, %83
  %94 = add nsw i32 %84, -1
  %95 = icmp ugt i32 %84, 35
  br i1 %95, label %83, label %96, !llvm.loop !72

96:                                               ; preds = %90, %93
  %97 = phi i32 [ %84, %90 ], [ 0, %93 ]
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %80) #19
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %78) #19
  store i32 %97, i32* @interrupt_signal, align 4, !tbaa !4
  %98 = bitcast %struct.signal_action* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %98) #19
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(152) %98, i8 0, i64 152, i1 false) #19
  %99 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %6, i64 0, i32 0
  store i8* bitcast (void (i32, i8*, i8*)* @on_fault to i8*), i8** %99, align 8
  %100 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %6, i64 0, i32 2
  store i32 1207959556, i32* %100, align 8, !tbaa !71
  br label %105

101:                                              ; preds = %105
  %102 = bitcast %struct.signal_action* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %102) #19
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(152) %102, i8 0, i64 152, i1 false) #19
  %103 = call i32 @sigaction(i32 noundef 11, i8* noundef null, i8* noundef nonnull %102) #16
  %104 = icmp eq i32 %103, 0
  br i1 %104, label %115, label %119

105:                                              ; preds = %105, %96
  %106 = phi i64 [ 0, %96 ], [ %113, %105 ]
  %107 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i64 0, i64 %106
  %108 = load i32, i32* %107, align 4, !tbaa !4
  %109 = sext i32 %108 to i64
  %110 = getelementptr inbounds [32 x %struct.signal_action], [32 x %struct.signal_action]* @former_actions, i64 0, i64 %109
  %111 = bitcast %struct.signal_action* %110 to i8*
  %112 = call i32 @sigaction(i32 noundef %108, i8* noundef nonnull %98, i8* noundef nonnull %111) #16
  %113 = add nuw nsw i64 %106, 1
  %114 = icmp eq i64 %113, 7
  br i1 %114, label %101, label %105, !llvm.loop !73

115:                                              ; preds = %101
  %116 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %7, i64 0, i32 3
  %117 = load i8*, i8** %116, align 8, !tbaa !74
  %118 = ptrtoint i8* %117 to i64
  store i64 %118, i64* @signal_return, align 8, !tbaa !17
  br label %119

119:                                              ; preds = %101, %115
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %102) #19
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %98) #19
  %weak.2 = icmp ne void ()* (void ()*)* @_ZSt13set_terminatePFvvE, null
  br i1 %weak.2, label %120, label %122

120:                                              ; preds = %119
  %121 = call void ()* @_ZSt13set_terminatePFvvE(void ()* noundef nonnull @on_terminate) #16
  store void ()* %121, void ()** @other_terminate, align 8, !tbaa !33
  br label %122

122:                                              ; preds = %119, %120
  store i32 %1, i32* @process_argc, align 4, !tbaa !4
  store i8** %2, i8*** @process_argv, align 8, !tbaa !33
  %123 = bitcast %struct.opaque128* %14 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %123) #19
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(128) %123, i8 0, i64 128, i1 false)
  %124 = call i32 @sched_getaffinity(i32 noundef 0, i64 noundef 128, i8* noundef nonnull %123) #16
  br label %135

125:                                              ; preds = %141
  %126 = icmp sgt i32 %142, 1
  %127 = zext i1 %126 to i32
  store i32 %127, i32* @has_other_processors, align 4, !tbaa !4
  %128 = call i32 @on_exit(void (i32, i8*)* noundef nonnull @end_of_executor, i8* noundef null) #16
  %129 = load i8*, i8** @stderr, align 8, !tbaa !33
  %130 = call i32 @dl_iterate_phdr(i32 (i8*, i64, i8*)* noundef nonnull @find_segment, i8* noundef %129) #16
  %131 = call i32 @dl_iterate_phdr(i32 (i8*, i64, i8*)* noundef nonnull @note_first_code, i8* noundef null) #16
  %132 = call i32 @__register_atfork(void ()* noundef nonnull @lock_all, void ()* noundef nonnull @unlock_all, void ()* noundef nonnull @begin_fork, i8* noundef null) #16
  %133 = load i8*, i8** @stdout, align 8, !tbaa !33
  %134 = call i32 @setvbuf(i8* noundef %133, i8* noundef null, i32 noundef 1, i64 noundef 0) #16
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %123) #19
  ret void

135:                                              ; preds = %122, %141
  %136 = phi i64 [ 0, %122 ], [ %143, %141 ]
  %137 = phi i32 [ 0, %122 ], [ %142, %141 ]
  %138 = getelementptr inbounds %struct.opaque128, %struct.opaque128* %14, i64 0, i32 0, i64 %136
  %139 = load i64, i64* %138, align 8, !tbaa !17
  %140 = icmp eq i64 %139, 0
  br i1 %140, label %141, label %145

141:                                              ; preds = %145, %135
  %142 = phi i32 [ %137, %135 ], [ %148, %145 ]
  %143 = add nuw nsw i64 %136, 1
  %144 = icmp eq i64 %143, 16
  br i1 %144, label %125, label %135, !llvm.loop !75

145:                                              ; preds = %135, %145
  %146 = phi i64 [ %150, %145 ], [ %139, %135 ]
  %147 = phi i32 [ %148, %145 ], [ %137, %135 ]
  %148 = add nsw i32 %147, 1
  %149 = add i64 %146, -1
  %150 = and i64 %149, %146
  %151 = icmp eq i64 %150, 0
  br i1 %151, label %141, label %145, !llvm.loop !76
}

; Function Attrs: nounwind uwtable
define internal i32 @submit(%struct.task* noundef %0, i32 noundef %1) #0 {
  %3 = alloca %struct.timespec, align 8
  %4 = alloca %struct.timespec, align 8
  %5 = alloca %struct.opaque128, align 8
  %6 = alloca %struct.opaque128, align 8
  %7 = alloca %struct.opaque128, align 8
  %8 = alloca i8*, align 8
  %9 = getelementptr inbounds %struct.task, %struct.task* %0, i64 0, i32 4
  %10 = load i64, i64* %9, align 8, !tbaa !77
  switch i64 %10, label %22 [
    i64 0, label %11
    i64 8388608, label %11
  ]

11:                                               ; preds = %2, %2
  %12 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %13 = load %struct.worker*, %struct.worker** @idle_workers, align 8, !tbaa !33
  %14 = icmp eq %struct.worker* %13, null
  br i1 %14, label %20, label %15

15:                                               ; preds = %11
  %16 = getelementptr inbounds %struct.worker, %struct.worker* %13, i64 0, i32 3
  %17 = load %struct.worker*, %struct.worker** %16, align 8, !tbaa !78
  store %struct.worker* %17, %struct.worker** @idle_workers, align 8, !tbaa !33
  %18 = load i32, i32* @idle_count, align 4, !tbaa !4
  %19 = add i32 %18, -1
  store i32 %19, i32* @idle_count, align 4, !tbaa !4
  br label %20

20:                                               ; preds = %15, %11
  %21 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  br label %22

22:                                               ; preds = %2, %20
  %23 = phi %struct.worker* [ %13, %20 ], [ null, %2 ]
  %24 = icmp eq %struct.worker* %23, null
  br i1 %24, label %25, label %104

25:                                               ; preds = %22
  %26 = load i64, i64* %9, align 8, !tbaa !77
  %27 = call i8* @mmap(i8* noundef null, i64 noundef 73728, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #16
  %28 = icmp eq i8* %27, inttoptr (i64 -1 to i8*)
  br i1 %28, label %33, label %29

29:                                               ; preds = %25
  %30 = call i32 @mprotect(i8* noundef %27, i64 noundef 4096, i32 noundef 0) #16
  %31 = getelementptr inbounds i8, i8* %27, i64 69632
  %32 = bitcast i8* %31 to %struct.worker*
  br label %33

33:                                               ; preds = %29, %25
  %34 = phi %struct.worker* [ %32, %29 ], [ null, %25 ]
  %35 = icmp eq %struct.worker* %34, null
  br i1 %35, label %104, label %36

36:                                               ; preds = %33
  %37 = bitcast %struct.opaque128* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %37) #19
  %38 = bitcast %struct.opaque128* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %38) #19
  %39 = bitcast %struct.opaque128* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %39) #19
  %40 = bitcast i8** %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %40) #19
  %41 = icmp eq i64 %26, 0
  %42 = and i64 %26, -8388609
  %43 = icmp ne i64 %42, 0
  %44 = zext i1 %43 to i32
  %45 = getelementptr inbounds %struct.worker, %struct.worker* %34, i64 0, i32 7
  store i32 %44, i32* %45, align 4, !tbaa !79
  %46 = call i32 @pthread_attr_init(i8* noundef nonnull %37) #16
  %47 = select i1 %41, i64 8388608, i64 %26
  %48 = call i32 @pthread_attr_setstacksize(i8* noundef nonnull %37, i64 noundef %47) #16
  %49 = call i32 @sigfillset(i8* noundef nonnull %38) #16
  br label %53

50:                                               ; preds = %53
  %51 = load i32, i32* @look_signal, align 4, !tbaa !4
  %52 = icmp eq i32 %51, 0
  br i1 %52, label %62, label %60

53:                                               ; preds = %53, %36
  %54 = phi i64 [ 0, %36 ], [ %58, %53 ]
  %55 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i64 0, i64 %54
  %56 = load i32, i32* %55, align 4, !tbaa !4
  %57 = call i32 @sigdelset(i8* noundef nonnull %38, i32 noundef %56) #16
  %58 = add nuw nsw i64 %54, 1
  %59 = icmp eq i64 %58, 7
  br i1 %59, label %50, label %53, !llvm.loop !80

60:                                               ; preds = %50
  %61 = call i32 @sigdelset(i8* noundef nonnull %38, i32 noundef %51) #16
  br label %62

62:                                               ; preds = %60, %50
  %63 = load i32, i32* @interrupt_signal, align 4, !tbaa !4
  %64 = icmp eq i32 %63, 0
  br i1 %64, label %67, label %65

65:                                               ; preds = %62
  %66 = call i32 @sigdelset(i8* noundef nonnull %38, i32 noundef %63) #16
  br label %67

67:                                               ; preds = %65, %62
  %68 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %38, i8* noundef nonnull %39) #16
  %69 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %70 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !33
  %71 = getelementptr inbounds %struct.worker, %struct.worker* %34, i64 0, i32 0
  store %struct.worker* %70, %struct.worker** %71, align 16, !tbaa !81
  %72 = icmp eq %struct.worker* %70, null
  br i1 %72, label %75, label %73

73:                                               ; preds = %67
  %74 = getelementptr inbounds %struct.worker, %struct.worker* %70, i64 0, i32 1
  store %struct.worker* %34, %struct.worker** %74, align 8, !tbaa !82
  br label %75

75:                                               ; preds = %73, %67
  store %struct.worker* %34, %struct.worker** @all_workers, align 8, !tbaa !33
  %76 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %77 = bitcast %struct.worker* %34 to i8*
  %78 = call i32 @pthread_create(i8** noundef nonnull %8, i8* noundef nonnull %37, i8* (i8*)* noundef nonnull @worker_main, i8* noundef nonnull %77) #16
  %79 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %39, i8* noundef null) #16
  %80 = call i32 @pthread_attr_destroy(i8* noundef nonnull %37) #16
  %81 = icmp eq i32 %78, 0
  br i1 %81, label %102, label %82

82:                                               ; preds = %75
  %83 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %84 = load %struct.worker*, %struct.worker** %71, align 16, !tbaa !81
  %85 = icmp eq %struct.worker* %84, null
  br i1 %85, label %90, label %86

86:                                               ; preds = %82
  %87 = getelementptr inbounds %struct.worker, %struct.worker* %34, i64 0, i32 1
  %88 = load %struct.worker*, %struct.worker** %87, align 8, !tbaa !82
  %89 = getelementptr inbounds %struct.worker, %struct.worker* %84, i64 0, i32 1
  store %struct.worker* %88, %struct.worker** %89, align 8, !tbaa !82
  br label %90

90:                                               ; preds = %86, %82
  %91 = getelementptr inbounds %struct.worker, %struct.worker* %34, i64 0, i32 1
  %92 = load %struct.worker*, %struct.worker** %91, align 8, !tbaa !82
  %93 = icmp eq %struct.worker* %92, null
  br i1 %93, label %96, label %94

94:                                               ; preds = %90
  %95 = getelementptr inbounds %struct.worker, %struct.worker* %92, i64 0, i32 0
  store %struct.worker* %84, %struct.worker** %95, align 16, !tbaa !81
  br label %97

96:                                               ; preds = %90
  store %struct.worker* %84, %struct.worker** @all_workers, align 8, !tbaa !33
  br label %97

97:                                               ; preds = %96, %94
  %98 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %99 = getelementptr inbounds %struct.worker, %struct.worker* %34, i64 -38, i32 32, i32 0, i64 -511
  %100 = bitcast i64* %99 to i8*
  %101 = call i32 @munmap(i8* noundef nonnull %100, i64 noundef 73728) #16
  br label %102

102:                                              ; preds = %97, %75
  %103 = phi %struct.worker* [ null, %97 ], [ %34, %75 ]
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %40) #19
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %39) #19
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %38) #19
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %37) #19
  br label %104

104:                                              ; preds = %102, %33, %22
  %105 = phi %struct.worker* [ %23, %22 ], [ %103, %102 ], [ null, %33 ]
  %106 = icmp eq %struct.worker* %105, null
  br i1 %106, label %164, label %107

107:                                              ; preds = %104
  %108 = icmp eq i32 %1, 0
  %109 = select i1 %108, i32 1, i32 3
  %110 = getelementptr inbounds %struct.task, %struct.task* %0, i64 0, i32 5
  store i32 %109, i32* %110, align 8, !tbaa !83
  %111 = getelementptr inbounds %struct.worker, %struct.worker* %105, i64 0, i32 4
  store %struct.task* %0, %struct.task** %111, align 16, !tbaa !58
  %112 = getelementptr inbounds %struct.worker, %struct.worker* %105, i64 0, i32 11
  %113 = getelementptr inbounds %struct.task, %struct.task* %0, i64 0, i32 9
  %114 = bitcast %struct.origin* %112 to i8*
  %115 = bitcast %struct.origin* %113 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 16 dereferenceable(16) %114, i8* noundef nonnull align 8 dereferenceable(16) %115, i64 16, i1 false) #19, !tbaa.struct !84
  %116 = getelementptr inbounds %struct.task, %struct.task* %0, i64 0, i32 1
  %117 = load i8*, i8** %116, align 8, !tbaa !85
  %118 = getelementptr inbounds %struct.worker, %struct.worker* %105, i64 0, i32 9
  store i8* %117, i8** %118, align 16, !tbaa !86
  %119 = bitcast %struct.task* %0 to i8**
  %120 = load i8*, i8** %119, align 8, !tbaa !87
  %121 = getelementptr inbounds %struct.worker, %struct.worker* %105, i64 0, i32 8
  store i8* %120, i8** %121, align 8, !tbaa !88
  %122 = getelementptr inbounds %struct.worker, %struct.worker* %105, i64 0, i32 6
  store atomic i32 1, i32* %122 release, align 16
  %123 = load i64, i64* @telejit_syscall_futex, align 8, !tbaa !17
  %124 = call i64 (i64, ...) @syscall(i64 noundef %123, i32* noundef nonnull %122, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #16
  br i1 %108, label %164, label %125

125:                                              ; preds = %107
  %126 = bitcast %struct.timespec* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %126) #19
  %127 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %126) #16
  %128 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 0
  %129 = load i64, i64* %128, align 8, !tbaa !89
  %130 = mul i64 %129, 1000000
  %131 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 1
  %132 = load i64, i64* %131, align 8, !tbaa !91
  %133 = udiv i64 %132, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %126) #19
  %134 = zext i32 %1 to i64
  %135 = add i64 %130, %134
  %136 = add i64 %135, %133
  %137 = bitcast %struct.timespec* %3 to i8*
  %138 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 0
  %139 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 1
  br label %145

140:                                              ; preds = %145
  %141 = add nuw nsw i32 %146, 1
  %142 = icmp eq i32 %141, 64
  br i1 %142, label %149, label %143

143:                                              ; preds = %140, %149
  %144 = phi i32 [ %141, %140 ], [ 0, %149 ]
  br label %145, !llvm.loop !92

145:                                              ; preds = %143, %125
  %146 = phi i32 [ 0, %125 ], [ %144, %143 ]
  %147 = load atomic i32, i32* %110 acquire, align 4
  %148 = icmp eq i32 %147, 2
  br i1 %148, label %164, label %140

149:                                              ; preds = %140
  %150 = call i32 @sched_yield() #16
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %137) #19
  %151 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %137) #16
  %152 = load i64, i64* %138, align 8, !tbaa !89
  %153 = mul i64 %152, 1000000
  %154 = load i64, i64* %139, align 8, !tbaa !91
  %155 = udiv i64 %154, 1000
  %156 = add i64 %155, %153
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %137) #19
  %157 = icmp ult i64 %156, %136
  br i1 %157, label %143, label %158

158:                                              ; preds = %149
  br i1 %148, label %164, label %159

159:                                              ; preds = %158
  %160 = cmpxchg i32* %110, i32 3, i32 1 acq_rel acquire, align 4
  %161 = extractvalue { i32, i1 } %160, 1
  %162 = xor i1 %161, true
  %163 = zext i1 %162 to i32
  br label %164

164:                                              ; preds = %145, %158, %107, %104, %159
  %165 = phi i32 [ %163, %159 ], [ -1, %104 ], [ 0, %107 ], [ 1, %158 ], [ 1, %145 ]
  ret i32 %165
}

; Function Attrs: nounwind uwtable
define internal void @run_initializers(i8* nocapture noundef readonly %0, i8* nocapture noundef readnone %1) #0 {
  %3 = alloca %struct.registration, align 8
  %4 = alloca { i64, i64 }, align 8
  %5 = alloca %struct.registration, align 8
  %6 = getelementptr inbounds i8, i8* %0, i64 56
  %7 = bitcast i8* %6 to i64*
  %8 = load i64, i64* %7, align 8, !tbaa !93
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %30, label %10

10:                                               ; preds = %2
  %11 = bitcast { i64, i64 }* %4 to i8*
  %12 = getelementptr inbounds i8, i8* %0, i64 48
  %13 = bitcast i8* %12 to %struct.function_array**
  %14 = getelementptr inbounds %struct.registration, %struct.registration* %5, i64 0, i32 0
  %15 = getelementptr inbounds %struct.registration, %struct.registration* %5, i64 0, i32 1
  %16 = getelementptr inbounds %struct.registration, %struct.registration* %5, i64 0, i32 2, i64 0
  %17 = bitcast i8** %16 to void (i32, i8**, i8**)***
  %18 = getelementptr inbounds %struct.registration, %struct.registration* %5, i64 0, i32 2, i64 1
  %19 = getelementptr inbounds %struct.registration, %struct.registration* %5, i64 0, i32 2, i64 3
  %20 = getelementptr inbounds %struct.registration, %struct.registration* %5, i64 0, i32 3, i32 0
  %21 = getelementptr inbounds %struct.registration, %struct.registration* %5, i64 0, i32 3, i32 1
  %22 = bitcast i64* %21 to i8*
  %23 = getelementptr inbounds %struct.registration, %struct.registration* %5, i64 0, i32 4
  %24 = bitcast %struct.registration* %3 to i8*
  %25 = bitcast %struct.registration* %5 to i8*
  %26 = bitcast { i64, i64 }* %4 to i8*
  %27 = bitcast %struct.registration* %3 to i8*
  %28 = bitcast %struct.registration* %3 to i8*
  %29 = bitcast { i64, i64 }* %4 to i8*
  br label %72

30:                                               ; preds = %92, %2
  %31 = getelementptr inbounds i8, i8* %0, i64 32
  %32 = bitcast i8* %31 to %struct.function_array**
  %33 = load %struct.function_array*, %struct.function_array** %32, align 8, !tbaa !95
  %34 = getelementptr inbounds i8, i8* %0, i64 40
  %35 = bitcast i8* %34 to i64*
  %36 = load i64, i64* %35, align 8, !tbaa !96
  %37 = load i32, i32* @process_argc, align 4, !tbaa !4
  %38 = load i8**, i8*** @process_argv, align 8, !tbaa !33
  %39 = load i8**, i8*** @environ, align 8, !tbaa !33
  %40 = icmp eq i64 %36, 0
  br i1 %40, label %71, label %41

41:                                               ; preds = %30, %49
  %42 = phi i64 [ %50, %49 ], [ 0, %30 ]
  %43 = getelementptr inbounds %struct.function_array, %struct.function_array* %33, i64 %42, i32 1
  %44 = load i64, i64* %43, align 8, !tbaa !97
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %49, label %46

46:                                               ; preds = %41
  %47 = getelementptr inbounds %struct.function_array, %struct.function_array* %33, i64 %42, i32 0
  %48 = getelementptr inbounds %struct.function_array, %struct.function_array* %33, i64 %42, i32 2
  br label %52

49:                                               ; preds = %67, %41
  %50 = add nuw i64 %42, 1
  %51 = icmp eq i64 %50, %36
  br i1 %51, label %71, label %41, !llvm.loop !99

52:                                               ; preds = %67, %46
  %53 = phi i64 [ %44, %46 ], [ %69, %67 ]
  %54 = phi i64 [ 0, %46 ], [ %68, %67 ]
  %55 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %47, align 8, !tbaa !100
  %56 = load i64, i64* %48, align 8, !tbaa !101
  %57 = icmp eq i64 %56, 0
  %58 = xor i64 %54, -1
  %59 = add i64 %53, %58
  %60 = select i1 %57, i64 %54, i64 %59
  %61 = getelementptr inbounds void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %55, i64 %60
  %62 = load void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %61, align 8, !tbaa !33
  %63 = ptrtoint void (i32, i8**, i8**)* %62 to i64
  %64 = add i64 %63, -1
  %65 = icmp ult i64 %64, -2
  br i1 %65, label %66, label %67

66:                                               ; preds = %52
  call void %62(i32 noundef %37, i8** noundef %38, i8** noundef %39) #16
  br label %67

67:                                               ; preds = %66, %52
  %68 = add nuw i64 %54, 1
  %69 = load i64, i64* %43, align 8, !tbaa !97
  %70 = icmp ult i64 %68, %69
  br i1 %70, label %52, label %49, !llvm.loop !102

71:                                               ; preds = %49, %30
  ret void

72:                                               ; preds = %10, %92
  %73 = phi i64 [ 0, %10 ], [ %93, %92 ]
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %26)
  %74 = load %struct.function_array*, %struct.function_array** %13, align 8, !tbaa !103
  %75 = getelementptr inbounds %struct.function_array, %struct.function_array* %74, i64 %73, i32 0
  %76 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %75, align 8, !tbaa.struct !104
  %77 = getelementptr inbounds %struct.function_array, %struct.function_array* %74, i64 %73, i32 1
  %78 = bitcast i64* %77 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(16) %11, i8* noundef nonnull align 8 dereferenceable(16) %78, i64 16, i1 false), !tbaa.struct !105
  store %struct.registration* null, %struct.registration** %14, align 8, !tbaa !106
  store i64 4, i64* %15, align 8, !tbaa !108
  store void (i32, i8**, i8**)** %76, void (i32, i8**, i8**)*** %17, align 8, !tbaa !33
  br label %79

79:                                               ; preds = %79, %72
  %80 = phi i8** [ %18, %72 ], [ %81, %79 ]
  store i8* null, i8** %80, align 8, !tbaa !33
  %81 = getelementptr inbounds i8*, i8** %80, i64 1
  %82 = icmp eq i8** %81, %19
  br i1 %82, label %83, label %79

83:                                               ; preds = %79
  store void (i32, i8**, i8**)** %76, void (i32, i8**, i8**)*** %20, align 8, !tbaa.struct !104
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(16) %22, i8* noundef nonnull align 8 dereferenceable(16) %11, i64 16, i1 false), !tbaa.struct !105
  store i32 0, i32* %23, align 8, !tbaa !109
  call void @llvm.lifetime.start.p0i8(i64 72, i8* nonnull %27)
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(72) %24, i8* noundef nonnull align 8 dereferenceable(72) %25, i64 72, i1 false) #19
  %84 = call i8* @malloc(i64 noundef 72) #16
  %85 = icmp eq i8* %84, null
  br i1 %85, label %92, label %86

86:                                               ; preds = %83
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(72) %84, i8* noundef nonnull align 8 dereferenceable(72) %24, i64 72, i1 false) #19, !tbaa.struct !110
  %87 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %88 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !33
  %89 = bitcast i8* %84 to %struct.registration**
  store %struct.registration* %88, %struct.registration** %89, align 8, !tbaa !106
  store i8* %84, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !33
  %90 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %91 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  br label %92

92:                                               ; preds = %83, %86
  call void @llvm.lifetime.end.p0i8(i64 72, i8* nonnull %28)
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %29)
  %93 = add nuw i64 %73, 1
  %94 = load i64, i64* %7, align 8, !tbaa !93
  %95 = icmp ult i64 %93, %94
  br i1 %95, label %72, label %30, !llvm.loop !111
}

; Function Attrs: nounwind uwtable
define internal void @run_program(i8* noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = alloca %struct.timespec, align 8
  %4 = alloca %struct.timespec, align 8
  %5 = alloca i32, align 4
  %6 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 33, i32 noundef -1, i64 noundef 0) #16
  %7 = icmp eq i8* %6, inttoptr (i64 -1 to i8*)
  br i1 %7, label %8, label %15

8:                                                ; preds = %2
  %9 = getelementptr inbounds i8, i8* %0, i64 92
  %10 = bitcast i8* %9 to i32*
  store i32 4, i32* %10, align 4, !tbaa !112
  %11 = call i32* @__errno_location() #16
  %12 = load i32, i32* %11, align 4, !tbaa !4
  %13 = getelementptr inbounds i8, i8* %0, i64 96
  %14 = bitcast i8* %13 to i32*
  store i32 %12, i32* %14, align 8, !tbaa !113
  br label %84

15:                                               ; preds = %2
  %16 = bitcast %struct.timespec* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %16) #19
  %17 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %16) #16
  %18 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 0
  %19 = load i64, i64* %18, align 8, !tbaa !89
  %20 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 1
  %21 = load i64, i64* %20, align 8, !tbaa !91
  %22 = udiv i64 %21, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %16) #19
  %23 = call i32 @getpid() #16
  %24 = getelementptr inbounds i8, i8* %6, i64 12
  %25 = bitcast i8* %24 to i32*
  %26 = call fastcc i32 @fork_able(i32* noundef nonnull %25) #17
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %28, label %30

28:                                               ; preds = %15
  %29 = bitcast i8* %0 to %struct.program*
  store i8* %6, i8** bitcast (%struct.progress** @child_progress to i8**), align 8, !tbaa !33
  call fastcc void @child_main(%struct.program* noundef %29, i32 noundef %23) #18
  unreachable

30:                                               ; preds = %15
  %31 = icmp slt i32 %26, 0
  br i1 %31, label %32, label %39

32:                                               ; preds = %30
  %33 = getelementptr inbounds i8, i8* %0, i64 92
  %34 = bitcast i8* %33 to i32*
  store i32 1, i32* %34, align 4, !tbaa !112
  %35 = call i32* @__errno_location() #16
  %36 = load i32, i32* %35, align 4, !tbaa !4
  %37 = getelementptr inbounds i8, i8* %0, i64 96
  %38 = bitcast i8* %37 to i32*
  store i32 %36, i32* %38, align 8, !tbaa !113
  br label %69

39:                                               ; preds = %30
  %40 = bitcast i32* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %40) #19
  store i32 0, i32* %5, align 4, !tbaa !4
  %41 = call i32 @setpgid(i32 noundef %26, i32 noundef %26) #16
  %42 = getelementptr inbounds i8, i8* %0, i64 80
  %43 = bitcast i8* %42 to i32*
  store atomic i32 %26, i32* %43 release, align 8
  br label %44

44:                                               ; preds = %47, %39
  %45 = call i32 @waitpid(i32 noundef %26, i32* noundef nonnull %5, i32 noundef 0) #16
  %46 = icmp slt i32 %45, 0
  br i1 %46, label %47, label %51

47:                                               ; preds = %44
  %48 = call i32* @__errno_location() #16
  %49 = load i32, i32* %48, align 4, !tbaa !4
  %50 = icmp eq i32 %49, 4
  br i1 %50, label %44, label %51, !llvm.loop !114

51:                                               ; preds = %44, %47
  %52 = load i32, i32* %5, align 4, !tbaa !4
  %53 = getelementptr inbounds i8, i8* %0, i64 84
  %54 = bitcast i8* %53 to i32*
  store i32 %52, i32* %54, align 4, !tbaa !115
  %55 = bitcast i8* %6 to i32*
  %56 = load i32, i32* %55, align 4, !tbaa !116
  %57 = getelementptr inbounds i8, i8* %0, i64 88
  %58 = bitcast i8* %57 to i32*
  store i32 %56, i32* %58, align 8, !tbaa !118
  %59 = getelementptr inbounds i8, i8* %6, i64 4
  %60 = bitcast i8* %59 to i32*
  %61 = load i32, i32* %60, align 4, !tbaa !119
  %62 = getelementptr inbounds i8, i8* %0, i64 92
  %63 = bitcast i8* %62 to i32*
  store i32 %61, i32* %63, align 4, !tbaa !112
  %64 = getelementptr inbounds i8, i8* %6, i64 8
  %65 = bitcast i8* %64 to i32*
  %66 = load i32, i32* %65, align 4, !tbaa !120
  %67 = getelementptr inbounds i8, i8* %0, i64 96
  %68 = bitcast i8* %67 to i32*
  store i32 %66, i32* %68, align 8, !tbaa !113
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %40) #19
  br label %69

69:                                               ; preds = %51, %32
  %70 = bitcast %struct.timespec* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %70) #19
  %71 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %70) #16
  %72 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 0
  %73 = load i64, i64* %72, align 8, !tbaa !89
  %74 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 1
  %75 = load i64, i64* %74, align 8, !tbaa !91
  %76 = udiv i64 %75, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %70) #19
  %77 = sub i64 %73, %19
  %78 = mul i64 %77, 1000000
  %79 = sub nsw i64 %76, %22
  %80 = add i64 %79, %78
  %81 = getelementptr inbounds i8, i8* %0, i64 104
  %82 = bitcast i8* %81 to i64*
  store i64 %80, i64* %82, align 8, !tbaa !121
  %83 = call i32 @munmap(i8* noundef %6, i64 noundef 4096) #16
  br label %84

84:                                               ; preds = %69, %8
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @attach_tls(i64 noundef %0, i8* noundef %1, i64 noundef %2) #0 {
  store i64 %0, i64* @tls.0, align 8, !tbaa !122
  store i8* %1, i8** @tls.1, align 8, !tbaa !124
  store i64 %2, i64* @tls.2, align 8, !tbaa !125
  %4 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %5 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !33
  %6 = icmp eq %struct.worker* %5, null
  br i1 %6, label %29, label %7

7:                                                ; preds = %3
  %8 = load i64, i64* @tls.0, align 8
  %9 = load i8*, i8** @tls.1, align 8
  %10 = icmp eq i64 %2, 0
  br label %11

11:                                               ; preds = %25, %7
  %12 = phi %struct.worker* [ %5, %7 ], [ %27, %25 ]
  %13 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 2
  %14 = load i8*, i8** %13, align 16, !tbaa !126
  %15 = icmp eq i8* %14, null
  br i1 %15, label %25, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds i8, i8* %14, i64 %8
  br i1 %10, label %25, label %18

18:                                               ; preds = %16, %18
  %19 = phi i64 [ %23, %18 ], [ 0, %16 ]
  %20 = getelementptr inbounds i8, i8* %9, i64 %19
  %21 = load i8, i8* %20, align 1, !tbaa !25
  %22 = getelementptr inbounds i8, i8* %17, i64 %19
  store i8 %21, i8* %22, align 1, !tbaa !25
  %23 = add nuw i64 %19, 1
  %24 = icmp eq i64 %23, %2
  br i1 %24, label %25, label %18, !llvm.loop !127

25:                                               ; preds = %18, %16, %11
  %26 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 0
  %27 = load %struct.worker*, %struct.worker** %26, align 8, !tbaa !33
  %28 = icmp eq %struct.worker* %27, null
  br i1 %28, label %29, label %11, !llvm.loop !128

29:                                               ; preds = %25, %3
  %30 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @update_tls(i64 noundef %0, i64 noundef %1) #0 {
  %3 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %4 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !33
  %5 = icmp eq %struct.worker* %4, null
  br i1 %5, label %11, label %6

6:                                                ; preds = %2
  %7 = load i64, i64* @tls.0, align 8
  %8 = load i8*, i8** @tls.1, align 8
  %9 = getelementptr inbounds i8, i8* %8, i64 %0
  %10 = icmp eq i64 %1, 0
  br label %13

11:                                               ; preds = %28, %2
  %12 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  ret void

13:                                               ; preds = %6, %28
  %14 = phi %struct.worker* [ %4, %6 ], [ %30, %28 ]
  %15 = getelementptr inbounds %struct.worker, %struct.worker* %14, i64 0, i32 2
  %16 = load i8*, i8** %15, align 16, !tbaa !126
  %17 = icmp eq i8* %16, null
  br i1 %17, label %28, label %18

18:                                               ; preds = %13
  %19 = getelementptr inbounds i8, i8* %16, i64 %7
  %20 = getelementptr inbounds i8, i8* %19, i64 %0
  br i1 %10, label %28, label %21

21:                                               ; preds = %18, %21
  %22 = phi i64 [ %26, %21 ], [ 0, %18 ]
  %23 = getelementptr inbounds i8, i8* %9, i64 %22
  %24 = load i8, i8* %23, align 1, !tbaa !25
  %25 = getelementptr inbounds i8, i8* %20, i64 %22
  store i8 %24, i8* %25, align 1, !tbaa !25
  %26 = add nuw i64 %22, 1
  %27 = icmp eq i64 %26, %1
  br i1 %27, label %28, label %21, !llvm.loop !127

28:                                               ; preds = %21, %18, %13
  %29 = getelementptr inbounds %struct.worker, %struct.worker* %14, i64 0, i32 0
  %30 = load %struct.worker*, %struct.worker** %29, align 8, !tbaa !33
  %31 = icmp eq %struct.worker* %30, null
  br i1 %31, label %11, label %13, !llvm.loop !128
}

; Function Attrs: nounwind uwtable
define internal void @finalize(i8* noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = alloca %struct.task, align 8
  %4 = bitcast i8* %0 to %struct.region*
  %5 = icmp eq i8* %0, null
  %6 = getelementptr inbounds i8, i8* %0, i64 8
  %7 = bitcast i8* %6 to i64*
  %8 = bitcast i8* %0 to %struct.range**
  %9 = bitcast %struct.task* %3 to i8*
  %10 = getelementptr inbounds %struct.task, %struct.task* %3, i64 0, i32 0
  %11 = getelementptr inbounds %struct.task, %struct.task* %3, i64 0, i32 1
  %12 = bitcast i8** %11 to %struct.worker**
  %13 = getelementptr inbounds %struct.task, %struct.task* %3, i64 0, i32 2
  %14 = getelementptr inbounds %struct.task, %struct.task* %3, i64 0, i32 3
  %15 = getelementptr inbounds %struct.task, %struct.task* %3, i64 0, i32 4
  %16 = getelementptr inbounds %struct.task, %struct.task* %3, i64 0, i32 5
  %17 = getelementptr inbounds %struct.task, %struct.task* %3, i64 0, i32 6
  %18 = getelementptr inbounds %struct.task, %struct.task* %3, i64 0, i32 7
  %19 = getelementptr inbounds %struct.task, %struct.task* %3, i64 0, i32 8
  %20 = getelementptr inbounds %struct.task, %struct.task* %3, i64 0, i32 9
  %21 = bitcast %struct.origin* %20 to i8*
  %22 = bitcast %struct.task* %3 to i8**
  %23 = load i64, i64* @telejit_syscall_futex, align 8
  br label %24

24:                                               ; preds = %175, %2
  %25 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %26 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %27 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !33
  %28 = icmp eq %struct.worker* %27, null
  br i1 %28, label %126, label %29

29:                                               ; preds = %24, %97
  %30 = phi i1 [ %100, %97 ], [ %28, %24 ]
  %31 = phi %struct.worker* [ %99, %97 ], [ %27, %24 ]
  %32 = getelementptr inbounds %struct.worker, %struct.worker* %31, i64 0, i32 12
  %33 = load i8* (i8*)*, i8* (i8*)** %32, align 16, !tbaa !8
  %34 = icmp eq i8* (i8*)* %33, null
  br i1 %34, label %35, label %97

35:                                               ; preds = %29
  %36 = getelementptr inbounds %struct.worker, %struct.worker* %31, i64 0, i32 5
  %37 = load %struct.registration*, %struct.registration** %36, align 8, !tbaa !33
  %38 = icmp eq %struct.registration* %37, null
  br i1 %38, label %94, label %42

39:                                               ; preds = %90
  %40 = load %struct.registration*, %struct.registration** %93, align 8, !tbaa !33
  %41 = icmp eq %struct.registration* %40, null
  br i1 %41, label %94, label %42, !llvm.loop !129

42:                                               ; preds = %35, %39
  %43 = phi %struct.registration* [ %40, %39 ], [ %37, %35 ]
  %44 = phi %struct.registration** [ %91, %39 ], [ undef, %35 ]
  %45 = phi %struct.registration** [ %93, %39 ], [ %36, %35 ]
  %46 = getelementptr inbounds %struct.registration, %struct.registration* %43, i64 0, i32 1
  %47 = load i64, i64* %46, align 8, !tbaa !108
  %48 = and i64 %47, 31
  %49 = icmp eq i64 %48, 0
  br i1 %49, label %90, label %53

50:                                               ; preds = %84
  %51 = add nuw nsw i64 %54, 1
  %52 = icmp eq i64 %51, 3
  br i1 %52, label %87, label %53, !llvm.loop !130

53:                                               ; preds = %42, %50
  %54 = phi i64 [ %51, %50 ], [ 0, %42 ]
  br i1 %5, label %84, label %55

55:                                               ; preds = %53
  %56 = getelementptr inbounds %struct.registration, %struct.registration* %43, i64 0, i32 2, i64 %54
  %57 = load i8*, i8** %56, align 8, !tbaa !33
  %58 = load i64, i64* %7, align 8, !tbaa !131
  %59 = ptrtoint i8* %57 to i64
  %60 = icmp eq i64 %58, 0
  br i1 %60, label %75, label %61

61:                                               ; preds = %55
  %62 = load %struct.range*, %struct.range** %8, align 8, !tbaa !133
  br label %63

63:                                               ; preds = %63, %61
  %64 = phi i64 [ 0, %61 ], [ %73, %63 ]
  %65 = phi i64 [ %58, %61 ], [ %72, %63 ]
  %66 = add i64 %65, %64
  %67 = lshr i64 %66, 1
  %68 = getelementptr inbounds %struct.range, %struct.range* %62, i64 %67, i32 1
  %69 = load i64, i64* %68, align 8, !tbaa !91
  %70 = icmp ugt i64 %69, %59
  %71 = add nuw i64 %67, 1
  %72 = select i1 %70, i64 %67, i64 %65
  %73 = select i1 %70, i64 %64, i64 %71
  %74 = icmp ult i64 %73, %72
  br i1 %74, label %63, label %75, !llvm.loop !134

75:                                               ; preds = %63, %55
  %76 = phi i64 [ 0, %55 ], [ %73, %63 ]
  %77 = icmp ult i64 %76, %58
  br i1 %77, label %78, label %84

78:                                               ; preds = %75
  %79 = load %struct.range*, %struct.range** %8, align 8, !tbaa !133
  %80 = getelementptr inbounds %struct.range, %struct.range* %79, i64 %76, i32 0
  %81 = load i64, i64* %80, align 8, !tbaa !89
  %82 = icmp ule i64 %81, %59
  %83 = zext i1 %82 to i32
  br label %84

84:                                               ; preds = %78, %75, %53
  %85 = phi i32 [ 1, %53 ], [ 0, %75 ], [ %83, %78 ]
  %86 = icmp eq i32 %85, 0
  br i1 %86, label %50, label %87

87:                                               ; preds = %84, %50
  %88 = phi %struct.registration** [ %44, %50 ], [ %45, %84 ]
  %89 = xor i1 %86, true
  br label %90

90:                                               ; preds = %87, %42
  %91 = phi %struct.registration** [ %44, %42 ], [ %88, %87 ]
  %92 = phi i1 [ false, %42 ], [ %89, %87 ]
  %93 = getelementptr inbounds %struct.registration, %struct.registration* %43, i64 0, i32 0
  br i1 %92, label %94, label %39

94:                                               ; preds = %90, %39, %35
  %95 = phi %struct.registration** [ null, %35 ], [ %91, %90 ], [ null, %39 ]
  %96 = icmp eq %struct.registration** %95, null
  br i1 %96, label %97, label %101

97:                                               ; preds = %94, %29
  %98 = getelementptr inbounds %struct.worker, %struct.worker* %31, i64 0, i32 0
  %99 = load %struct.worker*, %struct.worker** %98, align 8, !tbaa !33
  %100 = icmp eq %struct.worker* %99, null
  br i1 %100, label %126, label %29, !llvm.loop !135

101:                                              ; preds = %94
  %102 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %103 = load %struct.worker*, %struct.worker** @idle_workers, align 8, !tbaa !33
  %104 = icmp eq %struct.worker* %103, null
  br i1 %104, label %122, label %105

105:                                              ; preds = %101
  %106 = icmp eq %struct.worker* %103, %31
  br i1 %106, label %116, label %107

107:                                              ; preds = %105, %112
  %108 = phi %struct.worker* [ %110, %112 ], [ %103, %105 ]
  %109 = getelementptr inbounds %struct.worker, %struct.worker* %108, i64 0, i32 3
  %110 = load %struct.worker*, %struct.worker** %109, align 8, !tbaa !33
  %111 = icmp eq %struct.worker* %110, null
  br i1 %111, label %122, label %112, !llvm.loop !136

112:                                              ; preds = %107
  %113 = icmp eq %struct.worker* %110, %31
  br i1 %113, label %114, label %107, !llvm.loop !136

114:                                              ; preds = %112
  %115 = getelementptr inbounds %struct.worker, %struct.worker* %108, i64 0, i32 3
  br label %116

116:                                              ; preds = %114, %105
  %117 = phi %struct.worker** [ @idle_workers, %105 ], [ %115, %114 ]
  %118 = getelementptr inbounds %struct.worker, %struct.worker* %31, i64 0, i32 3
  %119 = load %struct.worker*, %struct.worker** %118, align 8, !tbaa !78
  store %struct.worker* %119, %struct.worker** %117, align 8, !tbaa !33
  %120 = load i32, i32* @idle_count, align 4, !tbaa !4
  %121 = add i32 %120, -1
  store i32 %121, i32* @idle_count, align 4, !tbaa !4
  br label %130

122:                                              ; preds = %107, %101
  %123 = phi i1 [ %104, %101 ], [ %111, %107 ]
  br i1 %123, label %124, label %130

124:                                              ; preds = %122
  %125 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull %36, i64 noundef 31, %struct.region* noundef %4) #16
  br label %130

126:                                              ; preds = %97, %24
  %127 = phi %struct.worker* [ %27, %24 ], [ %99, %97 ]
  %128 = phi i1 [ %28, %24 ], [ %100, %97 ]
  %129 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  br label %130

130:                                              ; preds = %116, %126, %124, %122
  %131 = phi %struct.worker* [ %31, %122 ], [ %31, %124 ], [ %127, %126 ], [ %31, %116 ]
  %132 = phi i1 [ %30, %122 ], [ %30, %124 ], [ %128, %126 ], [ %30, %116 ]
  %133 = phi %struct.registration* [ null, %122 ], [ %125, %124 ], [ null, %126 ], [ null, %116 ]
  %134 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  br i1 %132, label %161, label %135

135:                                              ; preds = %130
  %136 = icmp eq %struct.registration* %133, null
  br i1 %136, label %138, label %137

137:                                              ; preds = %135
  call void @run(%struct.registration* noundef nonnull %133, i32 noundef 0) #16
  br label %175

138:                                              ; preds = %135
  call void @llvm.lifetime.start.p0i8(i64 80, i8* nonnull %9) #19
  store void (i8*, i8*)* @end_thread, void (i8*, i8*)** %10, align 8, !tbaa !87
  store %struct.worker* %131, %struct.worker** %12, align 8, !tbaa !85
  store i8* %0, i8** %13, align 8, !tbaa !137
  store i64 0, i64* %14, align 8, !tbaa !59
  store i64 0, i64* %15, align 8, !tbaa !77
  store i32 0, i32* %16, align 8, !tbaa !83
  store i32 0, i32* %17, align 4, !tbaa !138
  store i8* null, i8** %18, align 8, !tbaa !139
  store %struct.report* null, %struct.report** %19, align 8, !tbaa !140
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(16) %21, i8 0, i64 16, i1 false) #19
  %139 = getelementptr inbounds %struct.worker, %struct.worker* %131, i64 0, i32 4
  store %struct.task* %3, %struct.task** %139, align 16, !tbaa !58
  %140 = getelementptr inbounds %struct.worker, %struct.worker* %131, i64 0, i32 11
  %141 = bitcast %struct.origin* %140 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 16 dereferenceable(16) %141, i8* noundef nonnull align 8 dereferenceable(16) %21, i64 16, i1 false) #19, !tbaa.struct !84
  %142 = load i8*, i8** %11, align 8, !tbaa !85
  %143 = getelementptr inbounds %struct.worker, %struct.worker* %131, i64 0, i32 9
  store i8* %142, i8** %143, align 16, !tbaa !86
  %144 = load i8*, i8** %22, align 8, !tbaa !87
  %145 = getelementptr inbounds %struct.worker, %struct.worker* %131, i64 0, i32 8
  store i8* %144, i8** %145, align 8, !tbaa !88
  %146 = getelementptr inbounds %struct.worker, %struct.worker* %131, i64 0, i32 6
  store atomic i32 1, i32* %146 release, align 16
  %147 = call i64 (i64, ...) @syscall(i64 noundef %23, i32* noundef nonnull %146, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #16
  %148 = load atomic i32, i32* %16 acquire, align 8
  %149 = icmp eq i32 %148, 2
  br i1 %149, label %154, label %150

150:                                              ; preds = %138, %150
  %151 = call i64 (i64, ...) @syscall(i64 noundef %23, i32* noundef nonnull %16, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef null, i8* noundef null, i32 noundef 0) #16
  %152 = load atomic i32, i32* %16 acquire, align 8
  %153 = icmp eq i32 %152, 2
  br i1 %153, label %154, label %150, !llvm.loop !141

154:                                              ; preds = %150, %138
  %155 = load %struct.report*, %struct.report** %19, align 8, !tbaa !140
  %156 = icmp eq %struct.report* %155, null
  br i1 %156, label %160, label %157

157:                                              ; preds = %154
  %158 = bitcast %struct.report* %155 to i8*
  %159 = call i32 @munmap(i8* noundef nonnull %158, i64 noundef 4096) #16
  br label %160

160:                                              ; preds = %157, %154
  call void @llvm.lifetime.end.p0i8(i64 80, i8* nonnull %9) #19
  br label %175

161:                                              ; preds = %130
  %162 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull @registrations, i64 noundef 3, %struct.region* noundef %4) #17
  %163 = icmp eq %struct.registration* %162, null
  br i1 %163, label %164, label %166

164:                                              ; preds = %161
  %165 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull @registrations, i64 noundef 4, %struct.region* noundef %4) #17
  br label %166

166:                                              ; preds = %164, %161
  %167 = phi %struct.registration* [ %162, %161 ], [ %165, %164 ]
  %168 = icmp eq %struct.registration* %167, null
  br i1 %168, label %169, label %171

169:                                              ; preds = %166
  %170 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull @registrations, i64 noundef 24, %struct.region* noundef %4) #17
  br label %171

171:                                              ; preds = %169, %166
  %172 = phi %struct.registration* [ %167, %166 ], [ %170, %169 ]
  %173 = icmp eq %struct.registration* %172, null
  br i1 %173, label %176, label %174

174:                                              ; preds = %171
  call void @run(%struct.registration* noundef nonnull %172, i32 noundef 0) #17
  br label %175

175:                                              ; preds = %174, %160, %137
  br label %24, !llvm.loop !142

176:                                              ; preds = %171
  %177 = icmp eq i8* %0, null
  br i1 %177, label %178, label %179

178:                                              ; preds = %176
  call fastcc void @flush_streams() #17
  br label %179

179:                                              ; preds = %178, %176
  ret void
}

; Function Attrs: nounwind uwtable
define internal i32 @has_registrations(%struct.region* noundef readonly %0) #0 {
  %2 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %3 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %4 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !33
  %5 = icmp eq %struct.registration* %4, null
  br i1 %5, label %65, label %6

6:                                                ; preds = %1
  %7 = icmp eq %struct.region* %0, null
  %8 = getelementptr inbounds %struct.region, %struct.region* %0, i64 0, i32 1
  %9 = getelementptr inbounds %struct.region, %struct.region* %0, i64 0, i32 0
  br label %13

10:                                               ; preds = %61
  %11 = load %struct.registration*, %struct.registration** %64, align 8, !tbaa !33
  %12 = icmp eq %struct.registration* %11, null
  br i1 %12, label %65, label %13, !llvm.loop !129

13:                                               ; preds = %10, %6
  %14 = phi %struct.registration* [ %4, %6 ], [ %11, %10 ]
  %15 = phi %struct.registration** [ undef, %6 ], [ %62, %10 ]
  %16 = phi %struct.registration** [ @registrations, %6 ], [ %64, %10 ]
  %17 = getelementptr inbounds %struct.registration, %struct.registration* %14, i64 0, i32 1
  %18 = load i64, i64* %17, align 8, !tbaa !108
  %19 = and i64 %18, 31
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %61, label %24

21:                                               ; preds = %55
  %22 = add nuw nsw i64 %25, 1
  %23 = icmp eq i64 %22, 3
  br i1 %23, label %58, label %24, !llvm.loop !130

24:                                               ; preds = %13, %21
  %25 = phi i64 [ %22, %21 ], [ 0, %13 ]
  br i1 %7, label %55, label %26

26:                                               ; preds = %24
  %27 = getelementptr inbounds %struct.registration, %struct.registration* %14, i64 0, i32 2, i64 %25
  %28 = load i8*, i8** %27, align 8, !tbaa !33
  %29 = load i64, i64* %8, align 8, !tbaa !131
  %30 = ptrtoint i8* %28 to i64
  %31 = icmp eq i64 %29, 0
  br i1 %31, label %46, label %32

32:                                               ; preds = %26
  %33 = load %struct.range*, %struct.range** %9, align 8, !tbaa !133
  br label %34

34:                                               ; preds = %34, %32
  %35 = phi i64 [ 0, %32 ], [ %44, %34 ]
  %36 = phi i64 [ %29, %32 ], [ %43, %34 ]
  %37 = add i64 %36, %35
  %38 = lshr i64 %37, 1
  %39 = getelementptr inbounds %struct.range, %struct.range* %33, i64 %38, i32 1
  %40 = load i64, i64* %39, align 8, !tbaa !91
  %41 = icmp ugt i64 %40, %30
  %42 = add nuw i64 %38, 1
  %43 = select i1 %41, i64 %38, i64 %36
  %44 = select i1 %41, i64 %35, i64 %42
  %45 = icmp ult i64 %44, %43
  br i1 %45, label %34, label %46, !llvm.loop !134

46:                                               ; preds = %34, %26
  %47 = phi i64 [ 0, %26 ], [ %44, %34 ]
  %48 = icmp ult i64 %47, %29
  br i1 %48, label %49, label %55

49:                                               ; preds = %46
  %50 = load %struct.range*, %struct.range** %9, align 8, !tbaa !133
  %51 = getelementptr inbounds %struct.range, %struct.range* %50, i64 %47, i32 0
  %52 = load i64, i64* %51, align 8, !tbaa !89
  %53 = icmp ule i64 %52, %30
  %54 = zext i1 %53 to i32
  br label %55

55:                                               ; preds = %49, %46, %24
  %56 = phi i32 [ 1, %24 ], [ 0, %46 ], [ %54, %49 ]
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %21, label %58

58:                                               ; preds = %55, %21
  %59 = phi %struct.registration** [ %15, %21 ], [ %16, %55 ]
  %60 = xor i1 %57, true
  br label %61

61:                                               ; preds = %58, %13
  %62 = phi %struct.registration** [ %15, %13 ], [ %59, %58 ]
  %63 = phi i1 [ false, %13 ], [ %60, %58 ]
  %64 = getelementptr inbounds %struct.registration, %struct.registration* %14, i64 0, i32 0
  br i1 %63, label %65, label %10

65:                                               ; preds = %10, %61, %1
  %66 = phi %struct.registration** [ null, %1 ], [ %62, %61 ], [ null, %10 ]
  %67 = icmp ne %struct.registration** %66, null
  %68 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !33
  %69 = icmp ne %struct.worker* %68, null
  %70 = xor i1 %67, true
  %71 = select i1 %69, i1 %70, i1 false
  br i1 %71, label %72, label %76

72:                                               ; preds = %65
  %73 = icmp eq %struct.region* %0, null
  %74 = getelementptr inbounds %struct.region, %struct.region* %0, i64 0, i32 1
  %75 = getelementptr inbounds %struct.region, %struct.region* %0, i64 0, i32 0
  br label %81

76:                                               ; preds = %148, %65
  %77 = phi i1 [ %67, %65 ], [ %149, %148 ]
  %78 = zext i1 %77 to i32
  %79 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %80 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  ret i32 %78

81:                                               ; preds = %72, %148
  %82 = phi %struct.worker* [ %68, %72 ], [ %151, %148 ]
  %83 = getelementptr inbounds %struct.worker, %struct.worker* %82, i64 0, i32 12
  %84 = load i8* (i8*)*, i8* (i8*)** %83, align 16, !tbaa !8
  %85 = icmp eq i8* (i8*)* %84, null
  br i1 %85, label %86, label %148

86:                                               ; preds = %81
  %87 = getelementptr inbounds %struct.worker, %struct.worker* %82, i64 0, i32 5
  %88 = load %struct.registration*, %struct.registration** %87, align 8, !tbaa !33
  %89 = icmp eq %struct.registration* %88, null
  br i1 %89, label %145, label %93

90:                                               ; preds = %141
  %91 = load %struct.registration*, %struct.registration** %144, align 8, !tbaa !33
  %92 = icmp eq %struct.registration* %91, null
  br i1 %92, label %145, label %93, !llvm.loop !129

93:                                               ; preds = %86, %90
  %94 = phi %struct.registration* [ %91, %90 ], [ %88, %86 ]
  %95 = phi %struct.registration** [ %142, %90 ], [ undef, %86 ]
  %96 = phi %struct.registration** [ %144, %90 ], [ %87, %86 ]
  %97 = getelementptr inbounds %struct.registration, %struct.registration* %94, i64 0, i32 1
  %98 = load i64, i64* %97, align 8, !tbaa !108
  %99 = and i64 %98, 31
  %100 = icmp eq i64 %99, 0
  br i1 %100, label %141, label %104

101:                                              ; preds = %135
  %102 = add nuw nsw i64 %105, 1
  %103 = icmp eq i64 %102, 3
  br i1 %103, label %138, label %104, !llvm.loop !130

104:                                              ; preds = %93, %101
  %105 = phi i64 [ %102, %101 ], [ 0, %93 ]
  br i1 %73, label %135, label %106

106:                                              ; preds = %104
  %107 = getelementptr inbounds %struct.registration, %struct.registration* %94, i64 0, i32 2, i64 %105
  %108 = load i8*, i8** %107, align 8, !tbaa !33
  %109 = load i64, i64* %74, align 8, !tbaa !131
  %110 = ptrtoint i8* %108 to i64
  %111 = icmp eq i64 %109, 0
  br i1 %111, label %126, label %112

112:                                              ; preds = %106
  %113 = load %struct.range*, %struct.range** %75, align 8, !tbaa !133
  br label %114

114:                                              ; preds = %114, %112
  %115 = phi i64 [ 0, %112 ], [ %124, %114 ]
  %116 = phi i64 [ %109, %112 ], [ %123, %114 ]
  %117 = add i64 %116, %115
  %118 = lshr i64 %117, 1
  %119 = getelementptr inbounds %struct.range, %struct.range* %113, i64 %118, i32 1
  %120 = load i64, i64* %119, align 8, !tbaa !91
  %121 = icmp ugt i64 %120, %110
  %122 = add nuw i64 %118, 1
  %123 = select i1 %121, i64 %118, i64 %116
  %124 = select i1 %121, i64 %115, i64 %122
  %125 = icmp ult i64 %124, %123
  br i1 %125, label %114, label %126, !llvm.loop !134

126:                                              ; preds = %114, %106
  %127 = phi i64 [ 0, %106 ], [ %124, %114 ]
  %128 = icmp ult i64 %127, %109
  br i1 %128, label %129, label %135

129:                                              ; preds = %126
  %130 = load %struct.range*, %struct.range** %75, align 8, !tbaa !133
  %131 = getelementptr inbounds %struct.range, %struct.range* %130, i64 %127, i32 0
  %132 = load i64, i64* %131, align 8, !tbaa !89
  %133 = icmp ule i64 %132, %110
  %134 = zext i1 %133 to i32
  br label %135

135:                                              ; preds = %129, %126, %104
  %136 = phi i32 [ 1, %104 ], [ 0, %126 ], [ %134, %129 ]
  %137 = icmp eq i32 %136, 0
  br i1 %137, label %101, label %138

138:                                              ; preds = %135, %101
  %139 = phi %struct.registration** [ %95, %101 ], [ %96, %135 ]
  %140 = xor i1 %137, true
  br label %141

141:                                              ; preds = %138, %93
  %142 = phi %struct.registration** [ %95, %93 ], [ %139, %138 ]
  %143 = phi i1 [ false, %93 ], [ %140, %138 ]
  %144 = getelementptr inbounds %struct.registration, %struct.registration* %94, i64 0, i32 0
  br i1 %143, label %145, label %90

145:                                              ; preds = %90, %141, %86
  %146 = phi %struct.registration** [ null, %86 ], [ %142, %141 ], [ null, %90 ]
  %147 = icmp ne %struct.registration** %146, null
  br label %148

148:                                              ; preds = %145, %81
  %149 = phi i1 [ false, %81 ], [ %147, %145 ]
  %150 = getelementptr inbounds %struct.worker, %struct.worker* %82, i64 0, i32 0
  %151 = load %struct.worker*, %struct.worker** %150, align 8, !tbaa !33
  %152 = icmp ne %struct.worker* %151, null
  %153 = xor i1 %149, true
  %154 = select i1 %152, i1 %153, i1 false
  br i1 %154, label %81, label %76, !llvm.loop !143
}

; Function Attrs: nounwind uwtable
define internal i32 @at_exit(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #0 {
  %4 = load i1, i1* @is_child, align 4
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = call i32 @__cxa_atexit(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #16
  br label %27

7:                                                ; preds = %3
  %8 = call i8* @malloc(i64 noundef 72) #16
  %9 = icmp eq i8* %8, null
  br i1 %9, label %25, label %10

10:                                               ; preds = %7
  %11 = bitcast i8* %8 to %struct.registration**
  store %struct.registration* null, %struct.registration** %11, align 8, !tbaa.struct !110
  %12 = getelementptr inbounds i8, i8* %8, i64 8
  %13 = bitcast i8* %12 to i64*
  store i64 1, i64* %13, align 8, !tbaa.struct !144
  %14 = getelementptr inbounds i8, i8* %8, i64 16
  %15 = bitcast i8* %14 to void (i8*)**
  store void (i8*)* %0, void (i8*)** %15, align 8, !tbaa.struct !145
  %16 = getelementptr inbounds i8, i8* %8, i64 24
  %17 = bitcast i8* %16 to i8**
  store i8* %1, i8** %17, align 8, !tbaa.struct !146
  %18 = getelementptr inbounds i8, i8* %8, i64 32
  %19 = bitcast i8* %18 to i8**
  store i8* %2, i8** %19, align 8, !tbaa.struct !147
  %20 = getelementptr inbounds i8, i8* %8, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(28) %20, i8 0, i64 28, i1 false)
  %21 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %22 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !33
  store %struct.registration* %22, %struct.registration** %11, align 8, !tbaa !106
  store i8* %8, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !33
  %23 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %24 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  br label %25

25:                                               ; preds = %7, %10
  %26 = sext i1 %9 to i32
  br label %27

27:                                               ; preds = %25, %5
  %28 = phi i32 [ %6, %5 ], [ %26, %25 ]
  ret i32 %28
}

; Function Attrs: nounwind uwtable
define internal i32 @at_exit_with_code(void (i32, i8*)* noundef %0, i8* noundef %1) #0 {
  %3 = load i1, i1* @is_child, align 4
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = call i32 @on_exit(void (i32, i8*)* noundef %0, i8* noundef %1) #16
  br label %27

6:                                                ; preds = %2
  %7 = call i8* @malloc(i64 noundef 72) #16
  %8 = icmp eq i8* %7, null
  br i1 %8, label %25, label %9

9:                                                ; preds = %6
  %10 = bitcast i8* %7 to %struct.registration**
  store %struct.registration* null, %struct.registration** %10, align 8, !tbaa.struct !110
  %11 = getelementptr inbounds i8, i8* %7, i64 8
  %12 = bitcast i8* %11 to i64*
  store i64 2, i64* %12, align 8, !tbaa.struct !144
  %13 = getelementptr inbounds i8, i8* %7, i64 16
  %14 = bitcast i8* %13 to void (i32, i8*)**
  store void (i32, i8*)* %0, void (i32, i8*)** %14, align 8, !tbaa.struct !145
  %15 = getelementptr inbounds i8, i8* %7, i64 24
  %16 = bitcast i8* %15 to i8**
  store i8* %1, i8** %16, align 8, !tbaa.struct !146
  %17 = getelementptr inbounds i8, i8* %7, i64 32
  %18 = bitcast i8* %17 to i8**
  store i8* null, i8** %18, align 8, !tbaa.struct !147
  %19 = getelementptr inbounds i8, i8* %7, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(28) %19, i8 0, i64 28, i1 false)
  %20 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %21 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !33
  %22 = bitcast i8* %7 to %struct.registration**
  store %struct.registration* %21, %struct.registration** %22, align 8, !tbaa !106
  store i8* %7, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !33
  %23 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %24 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  br label %25

25:                                               ; preds = %6, %9
  %26 = sext i1 %8 to i32
  br label %27

27:                                               ; preds = %25, %4
  %28 = phi i32 [ %5, %4 ], [ %26, %25 ]
  ret i32 %28
}

; Function Attrs: nounwind uwtable
define internal i32 @at_quick_exit(void (i8*)* noundef %0, i8* noundef %1) #0 {
  %3 = load i1, i1* @is_child, align 4
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = call i32 @__cxa_at_quick_exit(void (i8*)* noundef %0, i8* noundef %1) #16
  br label %32

6:                                                ; preds = %2
  %7 = call i8* @malloc(i64 noundef 72) #16
  %8 = icmp eq i8* %7, null
  br i1 %8, label %26, label %9

9:                                                ; preds = %6
  %10 = bitcast i8* %7 to %struct.registration*
  %11 = bitcast i8* %7 to %struct.registration**
  store %struct.registration* null, %struct.registration** %11, align 8, !tbaa.struct !110
  %12 = getelementptr inbounds i8, i8* %7, i64 8
  %13 = bitcast i8* %12 to i64*
  store i64 8, i64* %13, align 8, !tbaa.struct !144
  %14 = getelementptr inbounds i8, i8* %7, i64 16
  %15 = bitcast i8* %14 to void (i8*)**
  store void (i8*)* %0, void (i8*)** %15, align 8, !tbaa.struct !145
  %16 = getelementptr inbounds i8, i8* %7, i64 24
  %17 = bitcast i8* %16 to i8**
  store i8* %1, i8** %17, align 8, !tbaa.struct !146
  %18 = getelementptr inbounds i8, i8* %7, i64 32
  %19 = bitcast i8* %18 to i8**
  store i8* null, i8** %19, align 8, !tbaa.struct !147
  %20 = getelementptr inbounds i8, i8* %7, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(28) %20, i8 0, i64 28, i1 false)
  %21 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %22 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !33
  %23 = bitcast i8* %7 to %struct.registration**
  store %struct.registration* %22, %struct.registration** %23, align 8, !tbaa !106
  store i8* %7, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !33
  %24 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %25 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  br label %26

26:                                               ; preds = %6, %9
  %27 = phi %struct.registration* [ %10, %9 ], [ null, %6 ]
  %28 = icmp eq %struct.registration* %27, null
  br i1 %28, label %32, label %29

29:                                               ; preds = %26
  %30 = bitcast %struct.registration* %27 to i8*
  %31 = call i32 @__cxa_at_quick_exit(void (i8*)* noundef %0, i8* noundef nonnull %30) #16
  br label %32

32:                                               ; preds = %29, %26, %4
  %33 = phi i32 [ %5, %4 ], [ %31, %29 ], [ -1, %26 ]
  ret i32 %33
}

; Function Attrs: nounwind uwtable
define internal i32 @at_fork(void ()* noundef %0, void ()* noundef %1, void ()* noundef %2, i8* noundef %3) #0 {
  %5 = load i1, i1* @is_child, align 4
  br i1 %5, label %6, label %8

6:                                                ; preds = %4
  %7 = call i32 @__register_atfork(void ()* noundef %0, void ()* noundef %1, void ()* noundef %2, i8* noundef %3) #16
  br label %33

8:                                                ; preds = %4
  %9 = call i8* @malloc(i64 noundef 72) #16
  %10 = icmp eq i8* %9, null
  br i1 %10, label %27, label %11

11:                                               ; preds = %8
  %12 = bitcast i8* %9 to %struct.registration*
  %13 = bitcast i8* %9 to %struct.registration**
  store %struct.registration* null, %struct.registration** %13, align 8, !tbaa.struct !110
  %14 = getelementptr inbounds i8, i8* %9, i64 8
  %15 = bitcast i8* %14 to i64*
  store i64 8, i64* %15, align 8, !tbaa.struct !144
  %16 = getelementptr inbounds i8, i8* %9, i64 16
  %17 = bitcast i8* %16 to void ()**
  store void ()* %0, void ()** %17, align 8, !tbaa.struct !145
  %18 = getelementptr inbounds i8, i8* %9, i64 24
  %19 = bitcast i8* %18 to void ()**
  store void ()* %1, void ()** %19, align 8, !tbaa.struct !146
  %20 = getelementptr inbounds i8, i8* %9, i64 32
  %21 = bitcast i8* %20 to void ()**
  store void ()* %2, void ()** %21, align 8, !tbaa.struct !147
  %22 = getelementptr inbounds i8, i8* %9, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(28) %22, i8 0, i64 28, i1 false)
  %23 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %24 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !33
  store %struct.registration* %24, %struct.registration** %13, align 8, !tbaa !106
  store i8* %9, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !33
  %25 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %26 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  br label %27

27:                                               ; preds = %8, %11
  %28 = phi %struct.registration* [ %12, %11 ], [ null, %8 ]
  %29 = icmp eq %struct.registration* %28, null
  br i1 %29, label %33, label %30

30:                                               ; preds = %27
  %31 = bitcast %struct.registration* %28 to i8*
  %32 = call i32 @__register_atfork(void ()* noundef %0, void ()* noundef %1, void ()* noundef %2, i8* noundef nonnull %31) #16
  br label %33

33:                                               ; preds = %30, %27, %6
  %34 = phi i32 [ %7, %6 ], [ %32, %30 ], [ 12, %27 ]
  ret i32 %34
}

; Function Attrs: nounwind uwtable
define internal i32 @at_thread_exit(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #0 {
  %4 = load i1, i1* @is_child, align 4
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = call i32 @__cxa_thread_atexit_impl(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #16
  br label %52

7:                                                ; preds = %3
  %8 = load i32, i32* @worker_key, align 4, !tbaa !4
  %9 = call i8* @pthread_getspecific(i32 noundef %8) #16
  %10 = icmp eq i8* %9, null
  br i1 %10, label %11, label %29

11:                                               ; preds = %7
  %12 = call i8* @malloc(i64 noundef 72) #16
  %13 = icmp eq i8* %12, null
  br i1 %13, label %52, label %14

14:                                               ; preds = %11
  %15 = bitcast i8* %12 to %struct.registration**
  store %struct.registration* null, %struct.registration** %15, align 8, !tbaa.struct !110
  %16 = getelementptr inbounds i8, i8* %12, i64 8
  %17 = bitcast i8* %16 to i64*
  store i64 1, i64* %17, align 8, !tbaa.struct !144
  %18 = getelementptr inbounds i8, i8* %12, i64 16
  %19 = bitcast i8* %18 to void (i8*)**
  store void (i8*)* %0, void (i8*)** %19, align 8, !tbaa.struct !145
  %20 = getelementptr inbounds i8, i8* %12, i64 24
  %21 = bitcast i8* %20 to i8**
  store i8* %1, i8** %21, align 8, !tbaa.struct !146
  %22 = getelementptr inbounds i8, i8* %12, i64 32
  %23 = bitcast i8* %22 to i8**
  store i8* %2, i8** %23, align 8, !tbaa.struct !147
  %24 = getelementptr inbounds i8, i8* %12, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(28) %24, i8 0, i64 28, i1 false) #19
  %25 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %26 = load %struct.registration*, %struct.registration** @destructors_elsewhere, align 8, !tbaa !33
  store %struct.registration* %26, %struct.registration** %15, align 8, !tbaa !106
  store i8* %12, i8** bitcast (%struct.registration** @destructors_elsewhere to i8**), align 8, !tbaa !33
  %27 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %28 = call i32 @__cxa_thread_atexit_impl(void (i8*)* noundef nonnull @run_destructor_elsewhere, i8* noundef nonnull %12, i8* noundef bitcast (void (i8*)* @run_destructor_elsewhere to i8*)) #16
  br label %52

29:                                               ; preds = %7
  %30 = getelementptr inbounds i8, i8* %9, i64 40
  %31 = call i8* @malloc(i64 noundef 72) #16
  %32 = icmp eq i8* %31, null
  br i1 %32, label %50, label %33

33:                                               ; preds = %29
  %34 = bitcast i8* %30 to %struct.registration**
  %35 = bitcast i8* %31 to %struct.registration**
  store %struct.registration* null, %struct.registration** %35, align 8, !tbaa.struct !110
  %36 = getelementptr inbounds i8, i8* %31, i64 8
  %37 = bitcast i8* %36 to i64*
  store i64 1, i64* %37, align 8, !tbaa.struct !144
  %38 = getelementptr inbounds i8, i8* %31, i64 16
  %39 = bitcast i8* %38 to void (i8*)**
  store void (i8*)* %0, void (i8*)** %39, align 8, !tbaa.struct !145
  %40 = getelementptr inbounds i8, i8* %31, i64 24
  %41 = bitcast i8* %40 to i8**
  store i8* %1, i8** %41, align 8, !tbaa.struct !146
  %42 = getelementptr inbounds i8, i8* %31, i64 32
  %43 = bitcast i8* %42 to i8**
  store i8* %2, i8** %43, align 8, !tbaa.struct !147
  %44 = getelementptr inbounds i8, i8* %31, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(28) %44, i8 0, i64 28, i1 false)
  %45 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %46 = load %struct.registration*, %struct.registration** %34, align 8, !tbaa !33
  store %struct.registration* %46, %struct.registration** %35, align 8, !tbaa !106
  %47 = bitcast i8* %30 to i8**
  store i8* %31, i8** %47, align 8, !tbaa !33
  %48 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %49 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  br label %50

50:                                               ; preds = %29, %33
  %51 = sext i1 %32 to i32
  br label %52

52:                                               ; preds = %14, %11, %50, %5
  %53 = phi i32 [ %6, %5 ], [ %51, %50 ], [ %28, %14 ], [ -1, %11 ]
  ret i32 %53
}

; Function Attrs: nounwind uwtable
define internal void @answer(%struct.upcall* noundef %0, i64 noundef %1, i32 noundef %2) #0 {
  %4 = getelementptr inbounds %struct.upcall, %struct.upcall* %0, i64 0, i32 0
  store i64 %1, i64* %4, align 8, !tbaa !67
  %5 = getelementptr inbounds %struct.upcall, %struct.upcall* %0, i64 0, i32 1
  store atomic i32 %2, i32* %5 release, align 8
  %6 = load i64, i64* @telejit_syscall_futex, align 8, !tbaa !17
  %7 = call i64 (i64, ...) @syscall(i64 noundef %6, i32* noundef nonnull %5, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #16
  ret void
}

declare hidden void @telejit_reentry() #2

; Function Attrs: nounwind uwtable
define internal void @notify_place(i8* noundef %0) #0 {
  %2 = alloca %struct.notification, align 8
  %3 = call i32* @__errno_location() #16
  %4 = load i32, i32* %3, align 4, !tbaa !4
  %5 = load i1, i1* @is_child, align 4
  br i1 %5, label %26, label %6

6:                                                ; preds = %1
  %7 = call i32 @getpid() #16
  %8 = load i32, i32* @home_pid, align 4, !tbaa !4
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %10, label %26

10:                                               ; preds = %6
  %11 = ptrtoint i8* %0 to i64
  %12 = bitcast %struct.notification* %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 40, i8* nonnull %12)
  %13 = getelementptr inbounds %struct.notification, %struct.notification* %2, i64 0, i32 0
  store i64 0, i64* %13, align 8
  %14 = getelementptr inbounds %struct.notification, %struct.notification* %2, i64 0, i32 1
  store i64 %11, i64* %14, align 8
  %15 = getelementptr inbounds %struct.notification, %struct.notification* %2, i64 0, i32 2
  %16 = bitcast i64* %15 to i8*
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %16, i8 0, i64 24, i1 false)
  br label %17

17:                                               ; preds = %21, %10
  %18 = load i32, i32* @notify_fd, align 4, !tbaa !4
  %19 = call i64 @write(i32 noundef %18, i8* noundef nonnull %12, i64 noundef 40) #16
  %20 = icmp sgt i64 %19, 0
  br i1 %20, label %25, label %21

21:                                               ; preds = %17
  %22 = call i32* @__errno_location() #16
  %23 = load i32, i32* %22, align 4, !tbaa !4
  %24 = icmp eq i32 %23, 4
  br i1 %24, label %17, label %25, !llvm.loop !63

25:                                               ; preds = %17, %21
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %12)
  br label %26

26:                                               ; preds = %25, %6, %1
  %27 = call i32* @__errno_location() #16
  store i32 %4, i32* %27, align 4, !tbaa !4
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @examine(i8* noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = alloca %struct.timespec, align 8
  %4 = alloca %struct.timespec, align 8
  %5 = alloca %struct.timespec, align 8
  %6 = alloca %struct.timespec, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca [256 x i8], align 16
  %11 = alloca %struct.timespec, align 8
  %12 = alloca %struct.thread_census, align 8
  %13 = bitcast i8* %0 to %struct.examination*
  %14 = call i8* @mmap(i8* noundef null, i64 noundef 524288, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #16
  %15 = icmp eq i8* %14, inttoptr (i64 -1 to i8*)
  br i1 %15, label %16, label %31

16:                                               ; preds = %2
  %17 = getelementptr inbounds i8, i8* %0, i64 8
  %18 = bitcast i8* %17 to i64*
  %19 = load i64, i64* %18, align 8, !tbaa !148
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %954, label %21

21:                                               ; preds = %16
  %22 = getelementptr inbounds i8, i8* %0, i64 16
  %23 = bitcast i8* %22 to i8**
  br label %24

24:                                               ; preds = %24, %21
  %25 = phi i64 [ 0, %21 ], [ %28, %24 ]
  %26 = load i8*, i8** %23, align 8, !tbaa !150
  %27 = getelementptr inbounds i8, i8* %26, i64 %25
  store atomic i8 1, i8* %27 monotonic, align 1
  %28 = add nuw i64 %25, 1
  %29 = load i64, i64* %18, align 8, !tbaa !148
  %30 = icmp ult i64 %28, %29
  br i1 %30, label %24, label %954, !llvm.loop !151

31:                                               ; preds = %2
  %32 = bitcast %struct.thread_census* %12 to i8*
  call void @llvm.lifetime.start.p0i8(i64 48, i8* nonnull %32) #19
  %33 = bitcast %struct.thread_census* %12 to i8**
  store i8* %14, i8** %33, align 8, !tbaa !100
  %34 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 0, i32 1
  store i64 0, i64* %34, align 8, !tbaa !97
  %35 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 0, i32 2
  store i64 32768, i64* %35, align 8, !tbaa !101
  %36 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 1
  %37 = getelementptr inbounds %struct.thread_list, %struct.thread_list* %36, i64 0, i32 0
  %38 = getelementptr inbounds i8, i8* %14, i64 131072
  %39 = bitcast %struct.thread_list* %36 to i8**
  store i8* %38, i8** %39, align 8, !tbaa !100
  %40 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 1, i32 1
  store i64 0, i64* %40, align 8, !tbaa !97
  %41 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 1, i32 2
  store i64 32768, i64* %41, align 8, !tbaa !101
  %42 = getelementptr inbounds i8, i8* %14, i64 262144
  %43 = bitcast i8* %42 to %struct.looked_thread*
  %44 = call i32 @gettid() #16
  %45 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 0, i32 1
  %46 = load i64, i64* %45, align 8, !tbaa !97
  %47 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 0, i32 2
  %48 = load i64, i64* %47, align 8, !tbaa !101
  %49 = icmp eq i64 %46, %48
  br i1 %49, label %55, label %50

50:                                               ; preds = %31
  %51 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 0, i32 0
  %52 = load i32*, i32** %51, align 8, !tbaa !100
  %53 = add i64 %46, 1
  store i64 %53, i64* %45, align 8, !tbaa !97
  %54 = getelementptr inbounds i32, i32* %52, i64 %46
  store i32 %44, i32* %54, align 4, !tbaa !4
  br label %55

55:                                               ; preds = %31, %50
  %56 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %57 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !33
  %58 = icmp eq %struct.worker* %57, null
  br i1 %58, label %72, label %59

59:                                               ; preds = %55
  %60 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 0, i32 0
  %61 = getelementptr inbounds i8, i8* %0, i64 8
  %62 = bitcast i8* %61 to i64*
  %63 = bitcast i8* %0 to %struct.range**
  %64 = getelementptr inbounds i8, i8* %0, i64 16
  %65 = bitcast i8* %64 to i8**
  %66 = bitcast i8* %0 to %struct.range**
  %67 = getelementptr inbounds i8, i8* %0, i64 16
  %68 = bitcast i8* %67 to i8**
  %69 = bitcast i8* %0 to %struct.range**
  %70 = getelementptr inbounds i8, i8* %0, i64 16
  %71 = bitcast i8* %70 to i8**
  br label %185

72:                                               ; preds = %347, %55
  %73 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %74 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %75 = load %struct.registration*, %struct.registration** @destructors_elsewhere, align 8, !tbaa !33
  %76 = icmp eq %struct.registration* %75, null
  br i1 %76, label %135, label %77

77:                                               ; preds = %72
  %78 = getelementptr inbounds i8, i8* %0, i64 8
  %79 = bitcast i8* %78 to i64*
  %80 = bitcast i8* %0 to %struct.range**
  %81 = getelementptr inbounds i8, i8* %0, i64 16
  %82 = bitcast i8* %81 to i8**
  br label %83

83:                                               ; preds = %85, %77
  %84 = phi %struct.registration* [ %75, %77 ], [ %87, %85 ]
  br label %89

85:                                               ; preds = %132
  %86 = getelementptr inbounds %struct.registration, %struct.registration* %84, i64 0, i32 0
  %87 = load %struct.registration*, %struct.registration** %86, align 8, !tbaa !106
  %88 = icmp eq %struct.registration* %87, null
  br i1 %88, label %135, label %83, !llvm.loop !152

89:                                               ; preds = %132, %83
  %90 = phi i64 [ 0, %83 ], [ %133, %132 ]
  %91 = getelementptr inbounds %struct.registration, %struct.registration* %84, i64 0, i32 2, i64 %90
  %92 = load i8*, i8** %91, align 8, !tbaa !33
  %93 = ptrtoint i8* %92 to i64
  %94 = load i64, i64* %79, align 8, !tbaa !148
  %95 = icmp eq i64 %94, 0
  br i1 %95, label %132, label %96

96:                                               ; preds = %89
  %97 = load %struct.range*, %struct.range** %80, align 8, !tbaa !153
  %98 = getelementptr inbounds %struct.range, %struct.range* %97, i64 0, i32 0
  %99 = load i64, i64* %98, align 8, !tbaa !89
  %100 = icmp ugt i64 %99, %93
  br i1 %100, label %132, label %101

101:                                              ; preds = %96
  %102 = add i64 %94, -1
  %103 = getelementptr inbounds %struct.range, %struct.range* %97, i64 %102, i32 1
  %104 = load i64, i64* %103, align 8, !tbaa !91
  %105 = icmp ult i64 %104, %93
  br i1 %105, label %132, label %108

106:                                              ; preds = %108
  %107 = icmp ult i64 %118, %94
  br i1 %107, label %120, label %132

108:                                              ; preds = %101, %108
  %109 = phi i64 [ %118, %108 ], [ 0, %101 ]
  %110 = phi i64 [ %117, %108 ], [ %94, %101 ]
  %111 = add i64 %110, %109
  %112 = lshr i64 %111, 1
  %113 = getelementptr inbounds %struct.range, %struct.range* %97, i64 %112, i32 1
  %114 = load i64, i64* %113, align 8, !tbaa !91
  %115 = icmp ult i64 %114, %93
  %116 = add nuw i64 %112, 1
  %117 = select i1 %115, i64 %110, i64 %112
  %118 = select i1 %115, i64 %116, i64 %109
  %119 = icmp ult i64 %118, %117
  br i1 %119, label %108, label %106, !llvm.loop !154

120:                                              ; preds = %106, %126
  %121 = phi i64 [ %129, %126 ], [ %118, %106 ]
  %122 = load %struct.range*, %struct.range** %80, align 8, !tbaa !153
  %123 = getelementptr inbounds %struct.range, %struct.range* %122, i64 %121, i32 0
  %124 = load i64, i64* %123, align 8, !tbaa !89
  %125 = icmp ugt i64 %124, %93
  br i1 %125, label %132, label %126

126:                                              ; preds = %120
  %127 = load i8*, i8** %82, align 8, !tbaa !150
  %128 = getelementptr inbounds i8, i8* %127, i64 %121
  store atomic i8 1, i8* %128 monotonic, align 1
  %129 = add nuw i64 %121, 1
  %130 = load i64, i64* %79, align 8, !tbaa !148
  %131 = icmp ult i64 %129, %130
  br i1 %131, label %120, label %132, !llvm.loop !155

132:                                              ; preds = %126, %120, %106, %101, %96, %89
  %133 = add nuw nsw i64 %90, 1
  %134 = icmp eq i64 %133, 3
  br i1 %134, label %85, label %89, !llvm.loop !156

135:                                              ; preds = %85, %72
  %136 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  store i64 0, i64* %40, align 8, !tbaa !157
  %137 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %138 = call fastcc i32 @visit_threads(i32 (i8*, i32)* noundef nonnull @count_in, i8* noundef nonnull %32) #17
  %139 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %140 = icmp eq i32 %138, 0
  br i1 %140, label %351, label %141

141:                                              ; preds = %135
  %142 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 1, i32 1
  %143 = bitcast %struct.timespec* %11 to i8*
  %144 = getelementptr inbounds %struct.timespec, %struct.timespec* %11, i64 0, i32 0
  %145 = getelementptr inbounds %struct.timespec, %struct.timespec* %11, i64 0, i32 1
  %146 = getelementptr inbounds [256 x i8], [256 x i8]* %10, i64 0, i64 0
  %147 = load i64, i64* @telejit_return_on_stack, align 8
  %148 = icmp ne i64 %147, 0
  %149 = getelementptr inbounds i8, i8* %0, i64 8
  %150 = bitcast i8* %149 to i64*
  %151 = bitcast i8* %0 to %struct.range**
  %152 = getelementptr inbounds i8, i8* %0, i64 16
  %153 = bitcast i8* %152 to i8**
  %154 = bitcast i64* %7 to i8*
  %155 = bitcast i64* %8 to i8*
  %156 = bitcast i64* %9 to i8*
  %157 = load i64, i64* @telejit_syscall_get_robust_list, align 8
  %158 = load i64, i64* @telejit_tls_above, align 8
  %159 = icmp eq i64 %158, 0
  %160 = getelementptr inbounds [256 x i8], [256 x i8]* %10, i64 0, i64 2
  %161 = ptrtoint i8* %0 to i64
  %162 = getelementptr inbounds i8, i8* %0, i64 28
  %163 = bitcast i8* %162 to i32*
  %164 = bitcast %struct.timespec* %6 to i8*
  %165 = getelementptr inbounds %struct.timespec, %struct.timespec* %6, i64 0, i32 0
  %166 = getelementptr inbounds %struct.timespec, %struct.timespec* %6, i64 0, i32 1
  %167 = bitcast %struct.timespec* %5 to i8*
  %168 = getelementptr inbounds %struct.timespec, %struct.timespec* %5, i64 0, i32 0
  %169 = getelementptr inbounds %struct.timespec, %struct.timespec* %5, i64 0, i32 1
  %170 = bitcast %struct.timespec* %4 to i8*
  %171 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 0
  %172 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 1
  %173 = getelementptr inbounds i8, i8* %0, i64 32
  %174 = bitcast i8* %173 to i32*
  %175 = getelementptr inbounds i8, i8* %0, i64 8
  %176 = bitcast i8* %175 to i64*
  %177 = getelementptr inbounds i8, i8* %0, i64 16
  %178 = bitcast i8* %177 to i8**
  %179 = bitcast %struct.timespec* %3 to i8*
  %180 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 0
  %181 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 1
  %182 = getelementptr inbounds i8, i8* %0, i64 24
  %183 = bitcast i8* %182 to i32*
  %184 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 0, i32 0
  br label %366

185:                                              ; preds = %59, %347
  %186 = phi %struct.worker* [ %57, %59 ], [ %349, %347 ]
  %187 = getelementptr inbounds %struct.worker, %struct.worker* %186, i64 0, i32 8
  %188 = load i8*, i8** %187, align 8, !tbaa !88
  %189 = icmp eq i8* %188, null
  br i1 %189, label %190, label %202

190:                                              ; preds = %185
  %191 = getelementptr inbounds %struct.worker, %struct.worker* %186, i64 0, i32 10
  %192 = load i32, i32* %191, align 8, !tbaa !159
  %193 = icmp eq i32 %192, 0
  br i1 %193, label %202, label %194

194:                                              ; preds = %190
  %195 = load i64, i64* %45, align 8, !tbaa !97
  %196 = load i64, i64* %47, align 8, !tbaa !101
  %197 = icmp eq i64 %195, %196
  br i1 %197, label %202, label %198

198:                                              ; preds = %194
  %199 = load i32*, i32** %60, align 8, !tbaa !100
  %200 = add i64 %195, 1
  store i64 %200, i64* %45, align 8, !tbaa !97
  %201 = getelementptr inbounds i32, i32* %199, i64 %195
  store i32 %192, i32* %201, align 4, !tbaa !4
  br label %202

202:                                              ; preds = %198, %194, %190, %185
  %203 = ptrtoint i8* %188 to i64
  %204 = load i64, i64* %62, align 8, !tbaa !148
  %205 = icmp eq i64 %204, 0
  br i1 %205, label %242, label %206

206:                                              ; preds = %202
  %207 = load %struct.range*, %struct.range** %63, align 8, !tbaa !153
  %208 = getelementptr inbounds %struct.range, %struct.range* %207, i64 0, i32 0
  %209 = load i64, i64* %208, align 8, !tbaa !89
  %210 = icmp ugt i64 %209, %203
  br i1 %210, label %242, label %211

211:                                              ; preds = %206
  %212 = add i64 %204, -1
  %213 = getelementptr inbounds %struct.range, %struct.range* %207, i64 %212, i32 1
  %214 = load i64, i64* %213, align 8, !tbaa !91
  %215 = icmp ult i64 %214, %203
  br i1 %215, label %242, label %218

216:                                              ; preds = %218
  %217 = icmp ult i64 %228, %204
  br i1 %217, label %230, label %242

218:                                              ; preds = %211, %218
  %219 = phi i64 [ %228, %218 ], [ 0, %211 ]
  %220 = phi i64 [ %227, %218 ], [ %204, %211 ]
  %221 = add i64 %220, %219
  %222 = lshr i64 %221, 1
  %223 = getelementptr inbounds %struct.range, %struct.range* %207, i64 %222, i32 1
  %224 = load i64, i64* %223, align 8, !tbaa !91
  %225 = icmp ult i64 %224, %203
  %226 = add nuw i64 %222, 1
  %227 = select i1 %225, i64 %220, i64 %222
  %228 = select i1 %225, i64 %226, i64 %219
  %229 = icmp ult i64 %228, %227
  br i1 %229, label %218, label %216, !llvm.loop !154

230:                                              ; preds = %216, %236
  %231 = phi i64 [ %239, %236 ], [ %228, %216 ]
  %232 = load %struct.range*, %struct.range** %63, align 8, !tbaa !153
  %233 = getelementptr inbounds %struct.range, %struct.range* %232, i64 %231, i32 0
  %234 = load i64, i64* %233, align 8, !tbaa !89
  %235 = icmp ugt i64 %234, %203
  br i1 %235, label %242, label %236

236:                                              ; preds = %230
  %237 = load i8*, i8** %65, align 8, !tbaa !150
  %238 = getelementptr inbounds i8, i8* %237, i64 %231
  store atomic i8 1, i8* %238 monotonic, align 1
  %239 = add nuw i64 %231, 1
  %240 = load i64, i64* %62, align 8, !tbaa !148
  %241 = icmp ult i64 %239, %240
  br i1 %241, label %230, label %242, !llvm.loop !155

242:                                              ; preds = %230, %236, %202, %206, %211, %216
  %243 = getelementptr inbounds %struct.worker, %struct.worker* %186, i64 0, i32 9
  %244 = load i8*, i8** %243, align 16, !tbaa !86
  %245 = ptrtoint i8* %244 to i64
  %246 = load i64, i64* %62, align 8, !tbaa !148
  %247 = icmp eq i64 %246, 0
  br i1 %247, label %284, label %248

248:                                              ; preds = %242
  %249 = load %struct.range*, %struct.range** %66, align 8, !tbaa !153
  %250 = getelementptr inbounds %struct.range, %struct.range* %249, i64 0, i32 0
  %251 = load i64, i64* %250, align 8, !tbaa !89
  %252 = icmp ugt i64 %251, %245
  br i1 %252, label %284, label %253

253:                                              ; preds = %248
  %254 = add i64 %246, -1
  %255 = getelementptr inbounds %struct.range, %struct.range* %249, i64 %254, i32 1
  %256 = load i64, i64* %255, align 8, !tbaa !91
  %257 = icmp ult i64 %256, %245
  br i1 %257, label %284, label %260

258:                                              ; preds = %260
  %259 = icmp ult i64 %270, %246
  br i1 %259, label %272, label %284

260:                                              ; preds = %253, %260
  %261 = phi i64 [ %270, %260 ], [ 0, %253 ]
  %262 = phi i64 [ %269, %260 ], [ %246, %253 ]
  %263 = add i64 %262, %261
  %264 = lshr i64 %263, 1
  %265 = getelementptr inbounds %struct.range, %struct.range* %249, i64 %264, i32 1
  %266 = load i64, i64* %265, align 8, !tbaa !91
  %267 = icmp ult i64 %266, %245
  %268 = add nuw i64 %264, 1
  %269 = select i1 %267, i64 %262, i64 %264
  %270 = select i1 %267, i64 %268, i64 %261
  %271 = icmp ult i64 %270, %269
  br i1 %271, label %260, label %258, !llvm.loop !154

272:                                              ; preds = %258, %278
  %273 = phi i64 [ %281, %278 ], [ %270, %258 ]
  %274 = load %struct.range*, %struct.range** %66, align 8, !tbaa !153
  %275 = getelementptr inbounds %struct.range, %struct.range* %274, i64 %273, i32 0
  %276 = load i64, i64* %275, align 8, !tbaa !89
  %277 = icmp ugt i64 %276, %245
  br i1 %277, label %284, label %278

278:                                              ; preds = %272
  %279 = load i8*, i8** %68, align 8, !tbaa !150
  %280 = getelementptr inbounds i8, i8* %279, i64 %273
  store atomic i8 1, i8* %280 monotonic, align 1
  %281 = add nuw i64 %273, 1
  %282 = load i64, i64* %62, align 8, !tbaa !148
  %283 = icmp ult i64 %281, %282
  br i1 %283, label %272, label %284, !llvm.loop !155

284:                                              ; preds = %272, %278, %242, %248, %253, %258
  %285 = getelementptr inbounds %struct.worker, %struct.worker* %186, i64 0, i32 12
  %286 = load i8* (i8*)*, i8* (i8*)** %285, align 16, !tbaa !8
  %287 = icmp eq i8* (i8*)* %286, null
  br i1 %287, label %347, label %288

288:                                              ; preds = %284
  %289 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %290 = getelementptr inbounds %struct.worker, %struct.worker* %186, i64 0, i32 5
  %291 = load %struct.registration*, %struct.registration** %290, align 8, !tbaa !160
  %292 = icmp eq %struct.registration* %291, null
  br i1 %292, label %345, label %293

293:                                              ; preds = %288, %295
  %294 = phi %struct.registration* [ %297, %295 ], [ %291, %288 ]
  br label %299

295:                                              ; preds = %342
  %296 = getelementptr inbounds %struct.registration, %struct.registration* %294, i64 0, i32 0
  %297 = load %struct.registration*, %struct.registration** %296, align 8, !tbaa !106
  %298 = icmp eq %struct.registration* %297, null
  br i1 %298, label %345, label %293, !llvm.loop !152

299:                                              ; preds = %342, %293
  %300 = phi i64 [ 0, %293 ], [ %343, %342 ]
  %301 = getelementptr inbounds %struct.registration, %struct.registration* %294, i64 0, i32 2, i64 %300
  %302 = load i8*, i8** %301, align 8, !tbaa !33
  %303 = ptrtoint i8* %302 to i64
  %304 = load i64, i64* %62, align 8, !tbaa !148
  %305 = icmp eq i64 %304, 0
  br i1 %305, label %342, label %306

306:                                              ; preds = %299
  %307 = load %struct.range*, %struct.range** %69, align 8, !tbaa !153
  %308 = getelementptr inbounds %struct.range, %struct.range* %307, i64 0, i32 0
  %309 = load i64, i64* %308, align 8, !tbaa !89
  %310 = icmp ugt i64 %309, %303
  br i1 %310, label %342, label %311

311:                                              ; preds = %306
  %312 = add i64 %304, -1
  %313 = getelementptr inbounds %struct.range, %struct.range* %307, i64 %312, i32 1
  %314 = load i64, i64* %313, align 8, !tbaa !91
  %315 = icmp ult i64 %314, %303
  br i1 %315, label %342, label %318

316:                                              ; preds = %318
  %317 = icmp ult i64 %328, %304
  br i1 %317, label %330, label %342

318:                                              ; preds = %311, %318
  %319 = phi i64 [ %328, %318 ], [ 0, %311 ]
  %320 = phi i64 [ %327, %318 ], [ %304, %311 ]
  %321 = add i64 %320, %319
  %322 = lshr i64 %321, 1
  %323 = getelementptr inbounds %struct.range, %struct.range* %307, i64 %322, i32 1
  %324 = load i64, i64* %323, align 8, !tbaa !91
  %325 = icmp ult i64 %324, %303
  %326 = add nuw i64 %322, 1
  %327 = select i1 %325, i64 %320, i64 %322
  %328 = select i1 %325, i64 %326, i64 %319
  %329 = icmp ult i64 %328, %327
  br i1 %329, label %318, label %316, !llvm.loop !154

330:                                              ; preds = %316, %336
  %331 = phi i64 [ %339, %336 ], [ %328, %316 ]
  %332 = load %struct.range*, %struct.range** %69, align 8, !tbaa !153
  %333 = getelementptr inbounds %struct.range, %struct.range* %332, i64 %331, i32 0
  %334 = load i64, i64* %333, align 8, !tbaa !89
  %335 = icmp ugt i64 %334, %303
  br i1 %335, label %342, label %336

336:                                              ; preds = %330
  %337 = load i8*, i8** %71, align 8, !tbaa !150
  %338 = getelementptr inbounds i8, i8* %337, i64 %331
  store atomic i8 1, i8* %338 monotonic, align 1
  %339 = add nuw i64 %331, 1
  %340 = load i64, i64* %62, align 8, !tbaa !148
  %341 = icmp ult i64 %339, %340
  br i1 %341, label %330, label %342, !llvm.loop !155

342:                                              ; preds = %336, %330, %316, %311, %306, %299
  %343 = add nuw nsw i64 %300, 1
  %344 = icmp eq i64 %343, 3
  br i1 %344, label %295, label %299, !llvm.loop !156

345:                                              ; preds = %295, %288
  %346 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  br label %347

347:                                              ; preds = %284, %345
  %348 = getelementptr inbounds %struct.worker, %struct.worker* %186, i64 0, i32 0
  %349 = load %struct.worker*, %struct.worker** %348, align 8, !tbaa !33
  %350 = icmp eq %struct.worker* %349, null
  br i1 %350, label %72, label %185, !llvm.loop !161

351:                                              ; preds = %944, %135
  %352 = getelementptr inbounds i8, i8* %0, i64 8
  %353 = bitcast i8* %352 to i64*
  %354 = load i64, i64* %353, align 8, !tbaa !148
  %355 = icmp eq i64 %354, 0
  br i1 %355, label %952, label %356

356:                                              ; preds = %351
  %357 = getelementptr inbounds i8, i8* %0, i64 16
  %358 = bitcast i8* %357 to i8**
  br label %359

359:                                              ; preds = %359, %356
  %360 = phi i64 [ 0, %356 ], [ %363, %359 ]
  %361 = load i8*, i8** %358, align 8, !tbaa !150
  %362 = getelementptr inbounds i8, i8* %361, i64 %360
  store atomic i8 1, i8* %362 monotonic, align 1
  %363 = add nuw i64 %360, 1
  %364 = load i64, i64* %353, align 8, !tbaa !148
  %365 = icmp ult i64 %363, %364
  br i1 %365, label %359, label %952, !llvm.loop !151

366:                                              ; preds = %141, %944
  %367 = phi i32 [ 0, %141 ], [ %945, %944 ]
  %368 = load i64, i64* %40, align 8, !tbaa !157
  %369 = icmp eq i64 %368, 0
  br i1 %369, label %952, label %370

370:                                              ; preds = %366
  %371 = load i64, i64* %142, align 8, !tbaa !97
  %372 = icmp eq i64 %371, 0
  br i1 %372, label %373, label %375

373:                                              ; preds = %375, %370
  %374 = icmp ne i64 %371, 0
  br i1 %374, label %387, label %385

375:                                              ; preds = %370, %375
  %376 = phi i64 [ %382, %375 ], [ 0, %370 ]
  %377 = load i32*, i32** %37, align 8, !tbaa !100
  %378 = getelementptr inbounds i32, i32* %377, i64 %376
  %379 = load i32, i32* %378, align 4, !tbaa !4
  %380 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %376, i32 0
  store i32 %379, i32* %380, align 4, !tbaa.struct !162
  %381 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %376, i32 1
  store i32 0, i32* %381, align 4, !tbaa.struct !163
  %382 = add nuw i64 %376, 1
  %383 = load i64, i64* %142, align 8, !tbaa !97
  %384 = icmp ult i64 %382, %383
  br i1 %384, label %375, label %373, !llvm.loop !164

385:                                              ; preds = %401, %373
  %386 = phi i1 [ %374, %373 ], [ %405, %401 ]
  br i1 %386, label %828, label %920

387:                                              ; preds = %373, %401
  %388 = phi i64 [ %403, %401 ], [ 0, %373 ]
  %389 = phi i64 [ %402, %401 ], [ %371, %373 ]
  %390 = icmp eq i64 %388, 0
  br i1 %390, label %398, label %391

391:                                              ; preds = %387
  %392 = getelementptr inbounds [3 x i64], [3 x i64]* @look_at.pauses_us, i64 0, i64 %388
  %393 = load i64, i64* %392, align 8, !tbaa !17
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %143) #19
  %394 = sdiv i64 %393, 1000000
  store i64 %394, i64* %144, align 8, !tbaa !89
  %395 = srem i64 %393, 1000000
  %396 = mul nsw i64 %395, 1000
  store i64 %396, i64* %145, align 8, !tbaa !91
  %397 = call i32 @nanosleep(i8* noundef nonnull %143, i8* noundef null) #16
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %143) #19
  br label %398

398:                                              ; preds = %391, %387
  %399 = load i64, i64* %142, align 8, !tbaa !97
  %400 = icmp eq i64 %399, 0
  br i1 %400, label %401, label %407

401:                                              ; preds = %823, %398
  %402 = phi i64 [ %389, %398 ], [ %824, %823 ]
  %403 = add nuw nsw i64 %388, 1
  %404 = icmp ult i64 %388, 2
  %405 = icmp ne i64 %402, 0
  %406 = select i1 %404, i1 %405, i1 false
  br i1 %406, label %387, label %385, !llvm.loop !165

407:                                              ; preds = %398, %823
  %408 = phi i64 [ %825, %823 ], [ 0, %398 ]
  %409 = phi i64 [ %824, %823 ], [ %389, %398 ]
  %410 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %408, i32 1
  %411 = load i32, i32* %410, align 4, !tbaa !166
  %412 = icmp eq i32 %411, 0
  br i1 %412, label %413, label %823

413:                                              ; preds = %407
  %414 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %408, i32 0
  %415 = load i32, i32* %414, align 4, !tbaa !168
  call void @llvm.lifetime.start.p0i8(i64 256, i8* nonnull %146) #19
  %416 = call fastcc i64 @turns_of(i32 noundef %415) #16
  %417 = call fastcc i64 @read_of_thread(i32 noundef %415, i8* noundef getelementptr inbounds ([8 x i8], [8 x i8]* @.str.17, i64 0, i64 0), i8* noundef nonnull %146, i64 noundef 256) #16
  %418 = icmp slt i64 %417, 0
  br i1 %418, label %818, label %419

419:                                              ; preds = %413
  %420 = load i8, i8* %146, align 16, !tbaa !25
  %421 = icmp eq i8 %420, 45
  br i1 %421, label %422, label %514

422:                                              ; preds = %419, %425
  %423 = phi i8* [ %426, %425 ], [ %160, %419 ]
  %424 = load i8, i8* %423, align 1, !tbaa !25
  switch i8 %424, label %433 [
    i8 32, label %425
    i8 9, label %425
    i8 48, label %427
  ]

425:                                              ; preds = %422, %422
  %426 = getelementptr inbounds i8, i8* %423, i64 1
  br label %422, !llvm.loop !169

427:                                              ; preds = %422
  %428 = getelementptr inbounds i8, i8* %423, i64 1
  %429 = load i8, i8* %428, align 1, !tbaa !25
  %430 = icmp eq i8 %429, 120
  %431 = select i1 %430, i64 2, i64 0
  %432 = getelementptr i8, i8* %423, i64 %431
  br label %433

433:                                              ; preds = %422, %427
  %434 = phi i8* [ %432, %427 ], [ %423, %422 ]
  br label %435

435:                                              ; preds = %433, %461
  %436 = phi i8* [ %465, %461 ], [ %434, %433 ]
  %437 = phi i64 [ %464, %461 ], [ 0, %433 ]
  %438 = load i8, i8* %436, align 1, !tbaa !25
  %439 = sext i8 %438 to i32
  %440 = add i8 %438, -48
  %441 = icmp ult i8 %440, 10
  br i1 %441, label %442, label %444

442:                                              ; preds = %435
  %443 = add nsw i32 %439, -48
  br label %449

444:                                              ; preds = %435
  %445 = add i8 %438, -97
  %446 = icmp ult i8 %445, 6
  %447 = add nsw i32 %439, -87
  %448 = select i1 %446, i32 %447, i32 16
  br label %449

449:                                              ; preds = %444, %442
  %450 = phi i32 [ %443, %442 ], [ %448, %444 ]
  %451 = icmp ult i32 %450, 16
  br i1 %451, label %452, label %466

452:                                              ; preds = %449
  %453 = shl i64 %437, 4
  br i1 %441, label %454, label %456

454:                                              ; preds = %452
  %455 = add nsw i32 %439, -48
  br label %461

456:                                              ; preds = %452
  %457 = add i8 %438, -97
  %458 = icmp ult i8 %457, 6
  %459 = add nsw i32 %439, -87
  %460 = select i1 %458, i32 %459, i32 16
  br label %461

461:                                              ; preds = %456, %454
  %462 = phi i32 [ %455, %454 ], [ %460, %456 ]
  %463 = zext i32 %462 to i64
  %464 = add i64 %453, %463
  %465 = getelementptr inbounds i8, i8* %436, i64 1
  br label %435, !llvm.loop !170

466:                                              ; preds = %449
  %467 = icmp eq i64 %437, 0
  br i1 %467, label %468, label %821

468:                                              ; preds = %466, %471
  %469 = phi i8* [ %472, %471 ], [ %436, %466 ]
  %470 = load i8, i8* %469, align 1, !tbaa !25
  switch i8 %470, label %479 [
    i8 32, label %471
    i8 9, label %471
    i8 48, label %473
  ]

471:                                              ; preds = %468, %468
  %472 = getelementptr inbounds i8, i8* %469, i64 1
  br label %468, !llvm.loop !169

473:                                              ; preds = %468
  %474 = getelementptr inbounds i8, i8* %469, i64 1
  %475 = load i8, i8* %474, align 1, !tbaa !25
  %476 = icmp eq i8 %475, 120
  %477 = select i1 %476, i64 2, i64 0
  %478 = getelementptr i8, i8* %469, i64 %477
  br label %479

479:                                              ; preds = %468, %473
  %480 = phi i8* [ %478, %473 ], [ %469, %468 ]
  br label %481

481:                                              ; preds = %479, %507
  %482 = phi i8* [ %511, %507 ], [ %480, %479 ]
  %483 = phi i64 [ %510, %507 ], [ 0, %479 ]
  %484 = load i8, i8* %482, align 1, !tbaa !25
  %485 = sext i8 %484 to i32
  %486 = add i8 %484, -48
  %487 = icmp ult i8 %486, 10
  br i1 %487, label %488, label %490

488:                                              ; preds = %481
  %489 = add nsw i32 %485, -48
  br label %495

490:                                              ; preds = %481
  %491 = add i8 %484, -97
  %492 = icmp ult i8 %491, 6
  %493 = add nsw i32 %485, -87
  %494 = select i1 %492, i32 %493, i32 16
  br label %495

495:                                              ; preds = %490, %488
  %496 = phi i32 [ %489, %488 ], [ %494, %490 ]
  %497 = icmp ult i32 %496, 16
  br i1 %497, label %498, label %512

498:                                              ; preds = %495
  %499 = shl i64 %483, 4
  br i1 %487, label %500, label %502

500:                                              ; preds = %498
  %501 = add nsw i32 %485, -48
  br label %507

502:                                              ; preds = %498
  %503 = add i8 %484, -97
  %504 = icmp ult i8 %503, 6
  %505 = add nsw i32 %485, -87
  %506 = select i1 %504, i32 %505, i32 16
  br label %507

507:                                              ; preds = %502, %500
  %508 = phi i32 [ %501, %500 ], [ %506, %502 ]
  %509 = zext i32 %508 to i64
  %510 = add i64 %499, %509
  %511 = getelementptr inbounds i8, i8* %482, i64 1
  br label %481, !llvm.loop !170

512:                                              ; preds = %495
  %513 = icmp eq i64 %483, 0
  br label %816

514:                                              ; preds = %419
  %515 = add i8 %420, -48
  %516 = icmp ult i8 %515, 10
  %517 = icmp ne i64 %416, 0
  %518 = select i1 %516, i1 %517, i1 false
  %519 = select i1 %518, i1 %148, i1 false
  br i1 %519, label %520, label %822

520:                                              ; preds = %514, %523
  %521 = phi i8* [ %524, %523 ], [ %146, %514 ]
  %522 = load i8, i8* %521, align 1, !tbaa !25
  switch i8 %522, label %525 [
    i8 32, label %523
    i8 9, label %523
  ]

523:                                              ; preds = %520, %520
  %524 = getelementptr inbounds i8, i8* %521, i64 1
  br label %520, !llvm.loop !169

525:                                              ; preds = %520, %538
  %526 = phi i8* [ %541, %538 ], [ %521, %520 ]
  %527 = load i8, i8* %526, align 1, !tbaa !25
  %528 = sext i8 %527 to i32
  %529 = add i8 %527, -48
  %530 = icmp ult i8 %529, 10
  br i1 %530, label %531, label %533

531:                                              ; preds = %525
  %532 = add nsw i32 %528, -48
  br label %538

533:                                              ; preds = %525
  %534 = add i8 %527, -97
  %535 = icmp ult i8 %534, 6
  %536 = add nsw i32 %528, -87
  %537 = select i1 %535, i32 %536, i32 16
  br label %538

538:                                              ; preds = %533, %531
  %539 = phi i32 [ %532, %531 ], [ %537, %533 ]
  %540 = icmp ult i32 %539, 10
  %541 = getelementptr inbounds i8, i8* %526, i64 1
  br i1 %540, label %525, label %542, !llvm.loop !170

542:                                              ; preds = %538, %777
  %543 = phi i32 [ %778, %777 ], [ 0, %538 ]
  %544 = phi i8* [ %708, %777 ], [ %526, %538 ]
  br label %694

545:                                              ; preds = %777, %548
  %546 = phi i8* [ %549, %548 ], [ %708, %777 ]
  %547 = load i8, i8* %546, align 1, !tbaa !25
  switch i8 %547, label %556 [
    i8 32, label %548
    i8 9, label %548
    i8 48, label %550
  ]

548:                                              ; preds = %545, %545
  %549 = getelementptr inbounds i8, i8* %546, i64 1
  br label %545, !llvm.loop !169

550:                                              ; preds = %545
  %551 = getelementptr inbounds i8, i8* %546, i64 1
  %552 = load i8, i8* %551, align 1, !tbaa !25
  %553 = icmp eq i8 %552, 120
  %554 = select i1 %553, i64 2, i64 0
  %555 = getelementptr i8, i8* %546, i64 %554
  br label %556

556:                                              ; preds = %545, %550
  %557 = phi i8* [ %555, %550 ], [ %546, %545 ]
  br label %558

558:                                              ; preds = %556, %584
  %559 = phi i8* [ %588, %584 ], [ %557, %556 ]
  %560 = phi i64 [ %587, %584 ], [ 0, %556 ]
  %561 = load i8, i8* %559, align 1, !tbaa !25
  %562 = sext i8 %561 to i32
  %563 = add i8 %561, -48
  %564 = icmp ult i8 %563, 10
  br i1 %564, label %565, label %567

565:                                              ; preds = %558
  %566 = add nsw i32 %562, -48
  br label %572

567:                                              ; preds = %558
  %568 = add i8 %561, -97
  %569 = icmp ult i8 %568, 6
  %570 = add nsw i32 %562, -87
  %571 = select i1 %569, i32 %570, i32 16
  br label %572

572:                                              ; preds = %567, %565
  %573 = phi i32 [ %566, %565 ], [ %571, %567 ]
  %574 = icmp ult i32 %573, 16
  br i1 %574, label %575, label %589

575:                                              ; preds = %572
  %576 = shl i64 %560, 4
  br i1 %564, label %577, label %579

577:                                              ; preds = %575
  %578 = add nsw i32 %562, -48
  br label %584

579:                                              ; preds = %575
  %580 = add i8 %561, -97
  %581 = icmp ult i8 %580, 6
  %582 = add nsw i32 %562, -87
  %583 = select i1 %581, i32 %582, i32 16
  br label %584

584:                                              ; preds = %579, %577
  %585 = phi i32 [ %578, %577 ], [ %583, %579 ]
  %586 = zext i32 %585 to i64
  %587 = add i64 %576, %586
  %588 = getelementptr inbounds i8, i8* %559, i64 1
  br label %558, !llvm.loop !170

589:                                              ; preds = %572
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %154) #19
  store i64 0, i64* %7, align 8, !tbaa !17
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %155) #19
  store i64 0, i64* %8, align 8, !tbaa !17
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %156) #19
  %590 = call i64 (i64, ...) @syscall(i64 noundef %157, i32 noundef 0, i64* noundef nonnull %7, i64* noundef nonnull %9) #16
  %591 = icmp eq i64 %590, 0
  %592 = load i64, i64* %7, align 8
  %593 = icmp ne i64 %592, 0
  %594 = select i1 %591, i1 %593, i1 false
  br i1 %594, label %595, label %607

595:                                              ; preds = %589
  %596 = call i64 (i64, ...) @syscall(i64 noundef %157, i32 noundef %415, i64* noundef nonnull %8, i64* noundef nonnull %9) #16
  %597 = icmp eq i64 %596, 0
  %598 = load i64, i64* %8, align 8
  %599 = icmp ne i64 %598, 0
  %600 = select i1 %597, i1 %599, i1 false
  br i1 %600, label %601, label %607

601:                                              ; preds = %595
  %602 = load i64, i64* %7, align 8, !tbaa !17
  %603 = sub i64 %598, %602
  %604 = call i8* @llvm.thread.pointer() #19
  %605 = ptrtoint i8* %604 to i64
  %606 = add i64 %603, %605
  br label %607

607:                                              ; preds = %601, %595, %589
  %608 = phi i64 [ %606, %601 ], [ 0, %589 ], [ 0, %595 ]
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %156) #19
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %155) #19
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %154) #19
  br label %609

609:                                              ; preds = %612, %607
  %610 = phi i8* [ %559, %607 ], [ %613, %612 ]
  %611 = load i8, i8* %610, align 1, !tbaa !25
  switch i8 %611, label %620 [
    i8 32, label %612
    i8 9, label %612
    i8 48, label %614
  ]

612:                                              ; preds = %609, %609
  %613 = getelementptr inbounds i8, i8* %610, i64 1
  br label %609, !llvm.loop !169

614:                                              ; preds = %609
  %615 = getelementptr inbounds i8, i8* %610, i64 1
  %616 = load i8, i8* %615, align 1, !tbaa !25
  %617 = icmp eq i8 %616, 120
  %618 = select i1 %617, i64 2, i64 0
  %619 = getelementptr i8, i8* %610, i64 %618
  br label %620

620:                                              ; preds = %609, %614
  %621 = phi i8* [ %619, %614 ], [ %610, %609 ]
  br label %622

622:                                              ; preds = %620, %648
  %623 = phi i8* [ %652, %648 ], [ %621, %620 ]
  %624 = phi i64 [ %651, %648 ], [ 0, %620 ]
  %625 = load i8, i8* %623, align 1, !tbaa !25
  %626 = sext i8 %625 to i32
  %627 = add i8 %625, -48
  %628 = icmp ult i8 %627, 10
  br i1 %628, label %629, label %631

629:                                              ; preds = %622
  %630 = add nsw i32 %626, -48
  br label %636

631:                                              ; preds = %622
  %632 = add i8 %625, -97
  %633 = icmp ult i8 %632, 6
  %634 = add nsw i32 %626, -87
  %635 = select i1 %633, i32 %634, i32 16
  br label %636

636:                                              ; preds = %631, %629
  %637 = phi i32 [ %630, %629 ], [ %635, %631 ]
  %638 = icmp ult i32 %637, 16
  br i1 %638, label %639, label %653

639:                                              ; preds = %636
  %640 = shl i64 %624, 4
  br i1 %628, label %641, label %643

641:                                              ; preds = %639
  %642 = add nsw i32 %626, -48
  br label %648

643:                                              ; preds = %639
  %644 = add i8 %625, -97
  %645 = icmp ult i8 %644, 6
  %646 = add nsw i32 %626, -87
  %647 = select i1 %645, i32 %646, i32 16
  br label %648

648:                                              ; preds = %643, %641
  %649 = phi i32 [ %642, %641 ], [ %647, %643 ]
  %650 = zext i32 %649 to i64
  %651 = add i64 %640, %650
  %652 = getelementptr inbounds i8, i8* %623, i64 1
  br label %622, !llvm.loop !170

653:                                              ; preds = %636
  %654 = load i64, i64* %150, align 8, !tbaa !148
  %655 = icmp eq i64 %654, 0
  br i1 %655, label %692, label %656

656:                                              ; preds = %653
  %657 = load %struct.range*, %struct.range** %151, align 8, !tbaa !153
  %658 = getelementptr inbounds %struct.range, %struct.range* %657, i64 0, i32 0
  %659 = load i64, i64* %658, align 8, !tbaa !89
  %660 = icmp ugt i64 %659, %624
  br i1 %660, label %692, label %661

661:                                              ; preds = %656
  %662 = add i64 %654, -1
  %663 = getelementptr inbounds %struct.range, %struct.range* %657, i64 %662, i32 1
  %664 = load i64, i64* %663, align 8, !tbaa !91
  %665 = icmp ult i64 %664, %624
  br i1 %665, label %692, label %668

666:                                              ; preds = %668
  %667 = icmp ult i64 %678, %654
  br i1 %667, label %680, label %692

668:                                              ; preds = %661, %668
  %669 = phi i64 [ %678, %668 ], [ 0, %661 ]
  %670 = phi i64 [ %677, %668 ], [ %654, %661 ]
  %671 = add i64 %670, %669
  %672 = lshr i64 %671, 1
  %673 = getelementptr inbounds %struct.range, %struct.range* %657, i64 %672, i32 1
  %674 = load i64, i64* %673, align 8, !tbaa !91
  %675 = icmp ult i64 %674, %624
  %676 = add nuw i64 %672, 1
  %677 = select i1 %675, i64 %670, i64 %672
  %678 = select i1 %675, i64 %676, i64 %669
  %679 = icmp ult i64 %678, %677
  br i1 %679, label %668, label %666, !llvm.loop !154

680:                                              ; preds = %666, %686
  %681 = phi i64 [ %689, %686 ], [ %678, %666 ]
  %682 = load %struct.range*, %struct.range** %151, align 8, !tbaa !153
  %683 = getelementptr inbounds %struct.range, %struct.range* %682, i64 %681, i32 0
  %684 = load i64, i64* %683, align 8, !tbaa !89
  %685 = icmp ugt i64 %684, %624
  br i1 %685, label %692, label %686

686:                                              ; preds = %680
  %687 = load i8*, i8** %153, align 8, !tbaa !150
  %688 = getelementptr inbounds i8, i8* %687, i64 %681
  store atomic i8 1, i8* %688 monotonic, align 1
  %689 = add nuw i64 %681, 1
  %690 = load i64, i64* %150, align 8, !tbaa !148
  %691 = icmp ult i64 %689, %690
  br i1 %691, label %680, label %692, !llvm.loop !155

692:                                              ; preds = %686, %680, %666, %661, %656, %653
  %693 = icmp eq i64 %608, 0
  br i1 %693, label %803, label %780

694:                                              ; preds = %697, %542
  %695 = phi i8* [ %698, %697 ], [ %544, %542 ]
  %696 = load i8, i8* %695, align 1, !tbaa !25
  switch i8 %696, label %705 [
    i8 32, label %697
    i8 9, label %697
    i8 48, label %699
  ]

697:                                              ; preds = %694, %694
  %698 = getelementptr inbounds i8, i8* %695, i64 1
  br label %694, !llvm.loop !169

699:                                              ; preds = %694
  %700 = getelementptr inbounds i8, i8* %695, i64 1
  %701 = load i8, i8* %700, align 1, !tbaa !25
  %702 = icmp eq i8 %701, 120
  %703 = select i1 %702, i64 2, i64 0
  %704 = getelementptr i8, i8* %695, i64 %703
  br label %705

705:                                              ; preds = %694, %699
  %706 = phi i8* [ %704, %699 ], [ %695, %694 ]
  br label %707

707:                                              ; preds = %705, %733
  %708 = phi i8* [ %737, %733 ], [ %706, %705 ]
  %709 = phi i64 [ %736, %733 ], [ 0, %705 ]
  %710 = load i8, i8* %708, align 1, !tbaa !25
  %711 = sext i8 %710 to i32
  %712 = add i8 %710, -48
  %713 = icmp ult i8 %712, 10
  br i1 %713, label %714, label %716

714:                                              ; preds = %707
  %715 = add nsw i32 %711, -48
  br label %721

716:                                              ; preds = %707
  %717 = add i8 %710, -97
  %718 = icmp ult i8 %717, 6
  %719 = add nsw i32 %711, -87
  %720 = select i1 %718, i32 %719, i32 16
  br label %721

721:                                              ; preds = %716, %714
  %722 = phi i32 [ %715, %714 ], [ %720, %716 ]
  %723 = icmp ult i32 %722, 16
  br i1 %723, label %724, label %738

724:                                              ; preds = %721
  %725 = shl i64 %709, 4
  br i1 %713, label %726, label %728

726:                                              ; preds = %724
  %727 = add nsw i32 %711, -48
  br label %733

728:                                              ; preds = %724
  %729 = add i8 %710, -97
  %730 = icmp ult i8 %729, 6
  %731 = add nsw i32 %711, -87
  %732 = select i1 %730, i32 %731, i32 16
  br label %733

733:                                              ; preds = %728, %726
  %734 = phi i32 [ %727, %726 ], [ %732, %728 ]
  %735 = zext i32 %734 to i64
  %736 = add i64 %725, %735
  %737 = getelementptr inbounds i8, i8* %708, i64 1
  br label %707, !llvm.loop !170

738:                                              ; preds = %721
  %739 = load i64, i64* %150, align 8, !tbaa !148
  %740 = icmp eq i64 %739, 0
  br i1 %740, label %777, label %741

741:                                              ; preds = %738
  %742 = load %struct.range*, %struct.range** %151, align 8, !tbaa !153
  %743 = getelementptr inbounds %struct.range, %struct.range* %742, i64 0, i32 0
  %744 = load i64, i64* %743, align 8, !tbaa !89
  %745 = icmp ugt i64 %744, %709
  br i1 %745, label %777, label %746

746:                                              ; preds = %741
  %747 = add i64 %739, -1
  %748 = getelementptr inbounds %struct.range, %struct.range* %742, i64 %747, i32 1
  %749 = load i64, i64* %748, align 8, !tbaa !91
  %750 = icmp ult i64 %749, %709
  br i1 %750, label %777, label %753

751:                                              ; preds = %753
  %752 = icmp ult i64 %763, %739
  br i1 %752, label %765, label %777

753:                                              ; preds = %746, %753
  %754 = phi i64 [ %763, %753 ], [ 0, %746 ]
  %755 = phi i64 [ %762, %753 ], [ %739, %746 ]
  %756 = add i64 %755, %754
  %757 = lshr i64 %756, 1
  %758 = getelementptr inbounds %struct.range, %struct.range* %742, i64 %757, i32 1
  %759 = load i64, i64* %758, align 8, !tbaa !91
  %760 = icmp ult i64 %759, %709
  %761 = add nuw i64 %757, 1
  %762 = select i1 %760, i64 %755, i64 %757
  %763 = select i1 %760, i64 %761, i64 %754
  %764 = icmp ult i64 %763, %762
  br i1 %764, label %753, label %751, !llvm.loop !154

765:                                              ; preds = %751, %771
  %766 = phi i64 [ %774, %771 ], [ %763, %751 ]
  %767 = load %struct.range*, %struct.range** %151, align 8, !tbaa !153
  %768 = getelementptr inbounds %struct.range, %struct.range* %767, i64 %766, i32 0
  %769 = load i64, i64* %768, align 8, !tbaa !89
  %770 = icmp ugt i64 %769, %709
  br i1 %770, label %777, label %771

771:                                              ; preds = %765
  %772 = load i8*, i8** %153, align 8, !tbaa !150
  %773 = getelementptr inbounds i8, i8* %772, i64 %766
  store atomic i8 1, i8* %773 monotonic, align 1
  %774 = add nuw i64 %766, 1
  %775 = load i64, i64* %150, align 8, !tbaa !148
  %776 = icmp ult i64 %774, %775
  br i1 %776, label %765, label %777, !llvm.loop !155

777:                                              ; preds = %771, %765, %751, %746, %741, %738
  %778 = add nuw nsw i32 %543, 1
  %779 = icmp eq i32 %778, 6
  br i1 %779, label %545, label %542, !llvm.loop !171

780:                                              ; preds = %692
  %781 = icmp ule i64 %608, %560
  %782 = sub i64 %608, %560
  %783 = icmp ugt i64 %782, 4294967296
  %784 = or i1 %781, %783
  br i1 %784, label %803, label %785

785:                                              ; preds = %780
  br i1 %159, label %791, label %786

786:                                              ; preds = %785
  %787 = load i64, i64* @tls.0, align 8, !tbaa !122
  %788 = add i64 %787, %608
  %789 = load i64, i64* @tls.2, align 8, !tbaa !125
  %790 = add i64 %788, %789
  br label %798

791:                                              ; preds = %785
  %792 = or i64 %608, 4095
  %793 = add i64 %792, 1
  %weak.3 = icmp ne i32* @_thread_db_sizeof_pthread, null
  br i1 %weak.3, label %794, label %798

794:                                              ; preds = %791
  %795 = load i32, i32* @_thread_db_sizeof_pthread, align 4, !tbaa !4
  %796 = zext i32 %795 to i64
  %797 = add i64 %608, %796
  br label %798

798:                                              ; preds = %794, %791, %786
  %799 = phi i64 [ %790, %786 ], [ %797, %794 ], [ %793, %791 ]
  %800 = add i64 %560, -128
  %801 = call fastcc i32 @hold_words(%struct.examination* noundef %13, i64 noundef %800, i64 noundef %799) #16
  %802 = icmp eq i32 %801, 0
  br i1 %802, label %803, label %813

803:                                              ; preds = %798, %780, %692
  %804 = load i64, i64* %150, align 8, !tbaa !148
  %805 = icmp eq i64 %804, 0
  br i1 %805, label %813, label %806

806:                                              ; preds = %803, %806
  %807 = phi i64 [ %810, %806 ], [ 0, %803 ]
  %808 = load i8*, i8** %153, align 8, !tbaa !150
  %809 = getelementptr inbounds i8, i8* %808, i64 %807
  store atomic i8 1, i8* %809 monotonic, align 1
  %810 = add nuw i64 %807, 1
  %811 = load i64, i64* %150, align 8, !tbaa !148
  %812 = icmp ult i64 %810, %811
  br i1 %812, label %806, label %813, !llvm.loop !151

813:                                              ; preds = %806, %803, %798
  %814 = call fastcc i64 @turns_of(i32 noundef %415) #16
  %815 = icmp eq i64 %814, %416
  br label %816

816:                                              ; preds = %813, %512
  %817 = phi i1 [ %815, %813 ], [ %513, %512 ]
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %146) #19
  br i1 %817, label %819, label %823

818:                                              ; preds = %413
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %146) #19
  br label %819

819:                                              ; preds = %818, %816
  store i32 1, i32* %410, align 4, !tbaa !166
  %820 = add i64 %409, -1
  br label %823

821:                                              ; preds = %466
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %146) #19
  br label %823

822:                                              ; preds = %514
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %146) #19
  br label %823

823:                                              ; preds = %822, %821, %819, %816, %407
  %824 = phi i64 [ %409, %407 ], [ %820, %819 ], [ %409, %816 ], [ %409, %821 ], [ %409, %822 ]
  %825 = add nuw i64 %408, 1
  %826 = load i64, i64* %142, align 8, !tbaa !97
  %827 = icmp ult i64 %825, %826
  br i1 %827, label %407, label %401, !llvm.loop !172

828:                                              ; preds = %385
  %829 = load i64, i64* %142, align 8, !tbaa !97
  %830 = call i32 @getpid() #16
  store i8* %42, i8** bitcast (%struct.looked_thread** @asked to i8**), align 8, !tbaa !33
  store i64 %829, i64* @asked_count, align 8, !tbaa !17
  store atomic i64 %161, i64* bitcast (%struct.examination** @asking to i64*) seq_cst, align 8
  %831 = icmp eq i64 %829, 0
  br i1 %831, label %832, label %840

832:                                              ; preds = %861, %828
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %164) #19
  %833 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %164) #16
  %834 = load i64, i64* %165, align 8, !tbaa !89
  %835 = mul i64 %834, 1000000
  %836 = load i64, i64* %166, align 8, !tbaa !91
  %837 = udiv i64 %836, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %164) #19
  %838 = add i64 %835, 250000
  %839 = add i64 %838, %837
  br i1 %831, label %871, label %864

840:                                              ; preds = %828, %861
  %841 = phi i64 [ %862, %861 ], [ 0, %828 ]
  %842 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %841, i32 1
  %843 = load i32, i32* %842, align 4, !tbaa !166
  %844 = icmp eq i32 %843, 0
  %845 = load i32, i32* @look_signal, align 4
  %846 = icmp ne i32 %845, 0
  %847 = select i1 %844, i1 %846, i1 false
  br i1 %847, label %848, label %861

848:                                              ; preds = %840
  %849 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %841, i32 0
  %850 = load i32, i32* %849, align 4, !tbaa !168
  %851 = call fastcc i64 @blocked_signals(i32 noundef %850) #16
  %852 = load i64, i64* @look_bit, align 8, !tbaa !17
  %853 = and i64 %852, %851
  %854 = icmp eq i64 %853, 0
  br i1 %854, label %855, label %861

855:                                              ; preds = %848
  %856 = load i32, i32* %849, align 4, !tbaa !168
  %857 = load i32, i32* @look_signal, align 4, !tbaa !4
  %858 = call i32 @tgkill(i32 noundef %830, i32 noundef %856, i32 noundef %857) #16
  %859 = load i32, i32* %163, align 4, !tbaa !173
  %860 = add i32 %859, 1
  store i32 %860, i32* %163, align 4, !tbaa !173
  br label %861

861:                                              ; preds = %855, %848, %840
  %862 = add nuw i64 %841, 1
  %863 = icmp eq i64 %862, %829
  br i1 %863, label %832, label %840, !llvm.loop !174

864:                                              ; preds = %832, %913
  %865 = phi i64 [ %914, %913 ], [ 0, %832 ]
  %866 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %865, i32 1
  %867 = load atomic i32, i32* %866 acquire, align 4
  %868 = icmp eq i32 %867, 0
  br i1 %868, label %869, label %913

869:                                              ; preds = %864
  %870 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %865, i32 0
  br label %874

871:                                              ; preds = %913, %832
  store atomic i64 0, i64* bitcast (%struct.examination** @asking to i64*) seq_cst, align 8
  %872 = load atomic i32, i32* @answering seq_cst, align 4
  %873 = icmp eq i32 %872, 0
  br i1 %873, label %920, label %916

874:                                              ; preds = %905, %869
  %875 = phi i64 [ 10, %869 ], [ %910, %905 ]
  %876 = load i32, i32* %870, align 4, !tbaa !168
  %877 = call i32 @tgkill(i32 noundef %830, i32 noundef %876, i32 noundef 0) #16
  %878 = icmp eq i32 %877, 0
  br i1 %878, label %879, label %913

879:                                              ; preds = %874
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %167) #19
  %880 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %167) #16
  %881 = load i64, i64* %168, align 8, !tbaa !89
  %882 = mul i64 %881, 1000000
  %883 = load i64, i64* %169, align 8, !tbaa !91
  %884 = udiv i64 %883, 1000
  %885 = add i64 %884, %882
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %167) #19
  %886 = icmp ugt i64 %885, %839
  br i1 %886, label %893, label %887

887:                                              ; preds = %879
  %888 = load i32, i32* %870, align 4, !tbaa !168
  %889 = call fastcc i64 @blocked_signals(i32 noundef %888) #16
  %890 = load i64, i64* @look_bit, align 8, !tbaa !17
  %891 = and i64 %890, %889
  %892 = icmp eq i64 %891, 0
  br i1 %892, label %905, label %893

893:                                              ; preds = %887, %879
  %894 = load i32, i32* %174, align 8, !tbaa !175
  %895 = add i32 %894, 1
  store i32 %895, i32* %174, align 8, !tbaa !175
  %896 = load i64, i64* %176, align 8, !tbaa !148
  %897 = icmp eq i64 %896, 0
  br i1 %897, label %913, label %898

898:                                              ; preds = %893, %898
  %899 = phi i64 [ %902, %898 ], [ 0, %893 ]
  %900 = load i8*, i8** %178, align 8, !tbaa !150
  %901 = getelementptr inbounds i8, i8* %900, i64 %899
  store atomic i8 1, i8* %901 monotonic, align 1
  %902 = add nuw i64 %899, 1
  %903 = load i64, i64* %176, align 8, !tbaa !148
  %904 = icmp ult i64 %902, %903
  br i1 %904, label %898, label %913, !llvm.loop !151

905:                                              ; preds = %887
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %170) #19
  %906 = sdiv i64 %875, 1000000
  store i64 %906, i64* %171, align 8, !tbaa !89
  %907 = srem i64 %875, 1000000
  %908 = mul nsw i64 %907, 1000
  store i64 %908, i64* %172, align 8, !tbaa !91
  %909 = call i32 @nanosleep(i8* noundef nonnull %170, i8* noundef null) #16
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %170) #19
  %910 = shl nsw i64 %875, 1
  %911 = load atomic i32, i32* %866 acquire, align 4
  %912 = icmp eq i32 %911, 0
  br i1 %912, label %874, label %913, !llvm.loop !176

913:                                              ; preds = %905, %874, %898, %893, %864
  %914 = add nuw i64 %865, 1
  %915 = icmp eq i64 %914, %829
  br i1 %915, label %871, label %864, !llvm.loop !177

916:                                              ; preds = %871, %916
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %179) #19
  store i64 0, i64* %180, align 8, !tbaa !89
  store i64 10000, i64* %181, align 8, !tbaa !91
  %917 = call i32 @nanosleep(i8* noundef nonnull %179, i8* noundef null) #16
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %179) #19
  %918 = load atomic i32, i32* @answering seq_cst, align 4
  %919 = icmp eq i32 %918, 0
  br i1 %919, label %920, label %916, !llvm.loop !178

920:                                              ; preds = %916, %385, %871
  %921 = load i64, i64* %40, align 8, !tbaa !157
  %922 = trunc i64 %921 to i32
  %923 = load i32, i32* %183, align 8, !tbaa !179
  %924 = add i32 %923, %922
  store i32 %924, i32* %183, align 8, !tbaa !179
  %925 = icmp eq i64 %921, 0
  br i1 %925, label %944, label %926

926:                                              ; preds = %920
  %927 = load i64, i64* %45, align 8, !tbaa !97
  %928 = load i64, i64* %47, align 8, !tbaa !101
  %929 = load i32*, i32** %37, align 8
  %930 = load i32*, i32** %184, align 8
  br label %931

931:                                              ; preds = %926, %940
  %932 = phi i64 [ 0, %926 ], [ %942, %940 ]
  %933 = phi i64 [ %927, %926 ], [ %941, %940 ]
  %934 = icmp eq i64 %933, %928
  br i1 %934, label %940, label %935

935:                                              ; preds = %931
  %936 = getelementptr inbounds i32, i32* %929, i64 %932
  %937 = load i32, i32* %936, align 4, !tbaa !4
  %938 = add i64 %933, 1
  store i64 %938, i64* %45, align 8, !tbaa !97
  %939 = getelementptr inbounds i32, i32* %930, i64 %933
  store i32 %937, i32* %939, align 4, !tbaa !4
  br label %940

940:                                              ; preds = %931, %935
  %941 = phi i64 [ %933, %931 ], [ %938, %935 ]
  %942 = add nuw i64 %932, 1
  %943 = icmp eq i64 %942, %921
  br i1 %943, label %944, label %931, !llvm.loop !180

944:                                              ; preds = %940, %920
  %945 = add nuw nsw i32 %367, 1
  store i64 0, i64* %40, align 8, !tbaa !157
  %946 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %947 = call fastcc i32 @visit_threads(i32 (i8*, i32)* noundef nonnull @count_in, i8* noundef nonnull %32) #17
  %948 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %949 = icmp ne i32 %945, 64
  %950 = icmp ne i32 %947, 0
  %951 = select i1 %949, i1 %950, i1 false
  br i1 %951, label %366, label %351, !llvm.loop !181

952:                                              ; preds = %366, %359, %351
  %953 = call i32 @munmap(i8* noundef %14, i64 noundef 524288) #16
  call void @llvm.lifetime.end.p0i8(i64 48, i8* nonnull %32) #19
  br label %954

954:                                              ; preds = %24, %16, %952
  ret void
}

; Function Attrs: nounwind uwtable
define internal i32 @has_other_threads() #0 {
  %1 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %2 = call fastcc i32 @visit_threads(i32 (i8*, i32)* noundef nonnull @is_worker, i8* noundef null) #17
  %3 = icmp eq i32 %2, 0
  %4 = zext i1 %3 to i32
  %5 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  ret i32 %4
}

; Function Attrs: mustprogress nofree norecurse nounwind uwtable willreturn
define internal void @know_code(%struct.code_range* noundef %0, i64 noundef %1, %struct.code_range* noundef %2, i64 noundef %3) #5 {
  store i64 0, i64* @harmless_count, align 8, !tbaa !17
  store i64 0, i64* @library_count, align 8, !tbaa !17
  store %struct.code_range* %0, %struct.code_range** @libraries, align 8, !tbaa !33
  store %struct.code_range* %2, %struct.code_range** @harmless, align 8, !tbaa !33
  store atomic i64 %3, i64* @harmless_count release, align 8
  store atomic i64 %1, i64* @library_count release, align 8
  ret void
}

; Function Attrs: nounwind uwtable
define internal i32 @interrupt(i64 noundef %0, i32 noundef %1) #0 {
  %3 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %4 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !33
  %5 = icmp eq %struct.worker* %4, null
  br i1 %5, label %6, label %9

6:                                                ; preds = %33, %2
  %7 = phi i32 [ 0, %2 ], [ %34, %33 ]
  %8 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  ret i32 %7

9:                                                ; preds = %2, %33
  %10 = phi %struct.worker* [ %36, %33 ], [ %4, %2 ]
  %11 = phi i32 [ %34, %33 ], [ 0, %2 ]
  %12 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 8
  %13 = load i8*, i8** %12, align 8, !tbaa !88
  %14 = icmp eq i8* %13, null
  br i1 %14, label %33, label %15

15:                                               ; preds = %9
  %16 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 4
  %17 = load %struct.task*, %struct.task** %16, align 16, !tbaa !58
  %18 = icmp eq %struct.task* %17, null
  br i1 %18, label %33, label %19

19:                                               ; preds = %15
  %20 = getelementptr inbounds %struct.task, %struct.task* %17, i64 0, i32 3
  %21 = load i64, i64* %20, align 8, !tbaa !59
  %22 = icmp eq i64 %21, %0
  br i1 %22, label %23, label %33

23:                                               ; preds = %19
  %24 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 10
  %25 = load i32, i32* %24, align 8, !tbaa !159
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %33, label %27

27:                                               ; preds = %23
  %28 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 39
  store i32 %1, i32* %28, align 16, !tbaa !182
  %29 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 38
  store i64 %0, i64* %29, align 8, !tbaa !183
  %30 = load i32, i32* @home_pid, align 4, !tbaa !4
  %31 = load i32, i32* @interrupt_signal, align 4, !tbaa !4
  %32 = call i32 @tgkill(i32 noundef %30, i32 noundef %25, i32 noundef %31) #16
  br label %33

33:                                               ; preds = %9, %15, %19, %23, %27
  %34 = phi i32 [ %11, %19 ], [ 1, %27 ], [ %11, %23 ], [ %11, %15 ], [ %11, %9 ]
  %35 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 0
  %36 = load %struct.worker*, %struct.worker** %35, align 8, !tbaa !33
  %37 = icmp ne %struct.worker* %36, null
  %38 = icmp eq i32 %34, 0
  %39 = select i1 %37, i1 %38, i1 false
  br i1 %39, label %9, label %6, !llvm.loop !184
}

; Function Attrs: noreturn nounwind uwtable
define internal void @exit_task(i32 noundef %0) #3 {
  %2 = load i1, i1* @is_child, align 4
  %3 = xor i1 %2, true
  %4 = load i1, i1* @is_isolated, align 4
  %5 = select i1 %3, i1 true, i1 %4
  br i1 %5, label %6, label %21

6:                                                ; preds = %1
  %7 = call i32 @getpid() #16
  %8 = load i32, i32* @home_pid, align 4, !tbaa !4
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %10, label %21

10:                                               ; preds = %6
  %11 = load i32, i32* @worker_key, align 4, !tbaa !4
  %12 = call i8* @pthread_getspecific(i32 noundef %11) #16
  %13 = icmp eq i8* %12, null
  br i1 %13, label %21, label %14

14:                                               ; preds = %10
  %15 = bitcast i8* %12 to %struct.worker*
  %16 = getelementptr inbounds i8, i8* %12, i64 184
  %17 = bitcast i8* %16 to i32*
  %18 = load i32, i32* %17, align 8, !tbaa !15
  %19 = icmp eq i32 %18, 0
  %20 = select i1 %19, %struct.worker* null, %struct.worker* %15
  br label %21

21:                                               ; preds = %1, %6, %10, %14
  %22 = phi %struct.worker* [ null, %1 ], [ null, %6 ], [ null, %10 ], [ %20, %14 ]
  %23 = icmp eq %struct.worker* %22, null
  br i1 %23, label %24, label %25

24:                                               ; preds = %21
  call void @exit(i32 noundef %0) #21
  unreachable

25:                                               ; preds = %21
  call fastcc void @flush_streams() #17
  call fastcc void @end_by_exit(%struct.worker* noundef nonnull %22, i32 noundef %0) #18
  unreachable
}

; Function Attrs: noreturn nounwind uwtable
define internal void @exit_task_at_once(i32 noundef %0) #3 {
  %2 = load i1, i1* @is_child, align 4
  %3 = xor i1 %2, true
  %4 = load i1, i1* @is_isolated, align 4
  %5 = select i1 %3, i1 true, i1 %4
  br i1 %5, label %6, label %21

6:                                                ; preds = %1
  %7 = call i32 @getpid() #16
  %8 = load i32, i32* @home_pid, align 4, !tbaa !4
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %10, label %21

10:                                               ; preds = %6
  %11 = load i32, i32* @worker_key, align 4, !tbaa !4
  %12 = call i8* @pthread_getspecific(i32 noundef %11) #16
  %13 = icmp eq i8* %12, null
  br i1 %13, label %21, label %14

14:                                               ; preds = %10
  %15 = bitcast i8* %12 to %struct.worker*
  %16 = getelementptr inbounds i8, i8* %12, i64 184
  %17 = bitcast i8* %16 to i32*
  %18 = load i32, i32* %17, align 8, !tbaa !15
  %19 = icmp eq i32 %18, 0
  %20 = select i1 %19, %struct.worker* null, %struct.worker* %15
  br label %21

21:                                               ; preds = %1, %6, %10, %14
  %22 = phi %struct.worker* [ null, %1 ], [ null, %6 ], [ null, %10 ], [ %20, %14 ]
  %23 = icmp eq %struct.worker* %22, null
  br i1 %23, label %24, label %25

24:                                               ; preds = %21
  call void @_exit(i32 noundef %0) #21
  unreachable

25:                                               ; preds = %21
  call fastcc void @end_by_exit(%struct.worker* noundef nonnull %22, i32 noundef %0) #18
  unreachable
}

; Function Attrs: noreturn nounwind uwtable
define internal void @quick_exit_task(i32 noundef %0) #3 {
  %2 = load i1, i1* @is_child, align 4
  %3 = xor i1 %2, true
  %4 = load i1, i1* @is_isolated, align 4
  %5 = select i1 %3, i1 true, i1 %4
  br i1 %5, label %6, label %21

6:                                                ; preds = %1
  %7 = call i32 @getpid() #16
  %8 = load i32, i32* @home_pid, align 4, !tbaa !4
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %10, label %21

10:                                               ; preds = %6
  %11 = load i32, i32* @worker_key, align 4, !tbaa !4
  %12 = call i8* @pthread_getspecific(i32 noundef %11) #16
  %13 = icmp eq i8* %12, null
  br i1 %13, label %21, label %14

14:                                               ; preds = %10
  %15 = bitcast i8* %12 to %struct.worker*
  %16 = getelementptr inbounds i8, i8* %12, i64 184
  %17 = bitcast i8* %16 to i32*
  %18 = load i32, i32* %17, align 8, !tbaa !15
  %19 = icmp eq i32 %18, 0
  %20 = select i1 %19, %struct.worker* null, %struct.worker* %15
  br label %21

21:                                               ; preds = %1, %6, %10, %14
  %22 = phi %struct.worker* [ null, %1 ], [ null, %6 ], [ null, %10 ], [ %20, %14 ]
  %23 = icmp eq %struct.worker* %22, null
  br i1 %23, label %24, label %25

24:                                               ; preds = %21
  call void @quick_exit(i32 noundef %0) #21
  unreachable

25:                                               ; preds = %21
  call fastcc void @end_by_exit(%struct.worker* noundef nonnull %22, i32 noundef %0) #18
  unreachable
}

; Function Attrs: noreturn nounwind uwtable
define internal void @exit_thread_of_task(i8* noundef %0) #3 {
  %2 = load i1, i1* @is_child, align 4
  %3 = xor i1 %2, true
  %4 = load i1, i1* @is_isolated, align 4
  %5 = select i1 %3, i1 true, i1 %4
  br i1 %5, label %6, label %21

6:                                                ; preds = %1
  %7 = call i32 @getpid() #16
  %8 = load i32, i32* @home_pid, align 4, !tbaa !4
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %10, label %21

10:                                               ; preds = %6
  %11 = load i32, i32* @worker_key, align 4, !tbaa !4
  %12 = call i8* @pthread_getspecific(i32 noundef %11) #16
  %13 = icmp eq i8* %12, null
  br i1 %13, label %21, label %14

14:                                               ; preds = %10
  %15 = bitcast i8* %12 to %struct.worker*
  %16 = getelementptr inbounds i8, i8* %12, i64 184
  %17 = bitcast i8* %16 to i32*
  %18 = load i32, i32* %17, align 8, !tbaa !15
  %19 = icmp eq i32 %18, 0
  %20 = select i1 %19, %struct.worker* null, %struct.worker* %15
  br label %21

21:                                               ; preds = %1, %6, %10, %14
  %22 = phi %struct.worker* [ null, %1 ], [ null, %6 ], [ null, %10 ], [ %20, %14 ]
  %23 = icmp eq %struct.worker* %22, null
  br i1 %23, label %28, label %24

24:                                               ; preds = %21
  %25 = getelementptr inbounds %struct.worker, %struct.worker* %22, i64 0, i32 12
  %26 = load i8* (i8*)*, i8* (i8*)** %25, align 16, !tbaa !8
  %27 = icmp eq i8* (i8*)* %26, null
  br i1 %27, label %29, label %28

28:                                               ; preds = %24, %21
  call void @pthread_exit(i8* noundef %0) #21
  unreachable

29:                                               ; preds = %24
  %30 = getelementptr inbounds %struct.worker, %struct.worker* %22, i64 0, i32 23
  %31 = load %struct.report*, %struct.report** %30, align 16, !tbaa !16
  %32 = icmp eq %struct.report* %31, null
  br i1 %32, label %35, label %33

33:                                               ; preds = %29
  %34 = bitcast %struct.report* %31 to i64*
  br label %39

35:                                               ; preds = %29
  %36 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #16
  %37 = bitcast i8* %36 to %struct.report*
  %38 = icmp eq i8* %36, inttoptr (i64 -1 to i8*)
  br i1 %38, label %47, label %44

39:                                               ; preds = %39, %33
  %40 = phi i64 [ 0, %33 ], [ %42, %39 ]
  %41 = getelementptr inbounds i64, i64* %34, i64 %40
  store i64 0, i64* %41, align 8, !tbaa !17
  %42 = add nuw nsw i64 %40, 1
  %43 = icmp eq i64 %42, 512
  br i1 %43, label %44, label %39, !llvm.loop !18

44:                                               ; preds = %39, %35
  %45 = phi %struct.report* [ %37, %35 ], [ %31, %39 ]
  %46 = getelementptr inbounds %struct.report, %struct.report* %45, i64 0, i32 0
  store i32 4, i32* %46, align 8, !tbaa !21
  store %struct.report* %45, %struct.report** %30, align 16, !tbaa !16
  br label %47

47:                                               ; preds = %35, %44
  %48 = phi %struct.report* [ %45, %44 ], [ null, %35 ]
  %49 = icmp eq %struct.report* %48, null
  br i1 %49, label %56, label %50

50:                                               ; preds = %47
  %51 = call fastcc i64* @note_frames(%struct.worker* noundef nonnull %22, %struct.report* noundef nonnull %48, i8* noundef null) #17
  %52 = getelementptr inbounds %struct.report, %struct.report* %48, i64 0, i32 1
  %53 = load i32, i32* %52, align 4, !tbaa !24
  %54 = icmp eq i32 %53, 0
  br i1 %54, label %56, label %55

55:                                               ; preds = %50
  call fastcc void @end_process(%struct.worker* noundef nonnull %22, %struct.report* noundef nonnull %48) #18
  unreachable

56:                                               ; preds = %50, %47
  call fastcc void @abandon(%struct.worker* noundef nonnull %22, i8* noundef null) #18
  unreachable
}

; Function Attrs: nounwind uwtable
define internal void @ask(i8* noundef %0, %struct.memory_part* noundef %1, i64 noundef %2) #0 {
  %4 = alloca %struct.notification, align 8
  %5 = getelementptr inbounds %struct.notification, %struct.notification* %4, i64 0, i32 0
  store i64 0, i64* %5, align 8, !tbaa !57
  %6 = getelementptr inbounds %struct.notification, %struct.notification* %4, i64 0, i32 1
  %7 = ptrtoint i8* %0 to i64
  store i64 %7, i64* %6, align 8, !tbaa !55
  %8 = getelementptr inbounds %struct.notification, %struct.notification* %4, i64 0, i32 2
  %9 = ptrtoint %struct.memory_part* %1 to i64
  store i64 %9, i64* %8, align 8, !tbaa !185
  %10 = getelementptr inbounds %struct.notification, %struct.notification* %4, i64 0, i32 3
  store i64 %2, i64* %10, align 8, !tbaa !186
  %11 = getelementptr inbounds %struct.notification, %struct.notification* %4, i64 0, i32 4
  store i64 0, i64* %11, align 8, !tbaa !61
  %12 = call fastcc i64 @ask_and_wait(%struct.notification* noundef nonnull byval(%struct.notification) align 8 %4) #17
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @run_isolated(i8* noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca %struct.opaque128, align 8
  %5 = getelementptr inbounds i8, i8* %0, i64 24
  %6 = bitcast i8* %5 to i64*
  %7 = load i64, i64* %6, align 8, !tbaa !187
  %8 = add i64 %7, 3264
  %9 = getelementptr inbounds i8, i8* %0, i64 32
  %10 = bitcast i8* %9 to i64*
  %11 = load i64, i64* %10, align 8, !tbaa !189
  %12 = icmp eq i64 %11, -1
  %13 = select i1 %12, i64 0, i64 4194304
  %14 = add i64 %8, %13
  %15 = call i8* @mmap(i8* noundef null, i64 noundef %14, i32 noundef 3, i32 noundef 33, i32 noundef -1, i64 noundef 0) #16
  %16 = icmp eq i8* %15, inttoptr (i64 -1 to i8*)
  br i1 %16, label %17, label %22

17:                                               ; preds = %2
  %18 = call i32* @__errno_location() #16
  %19 = load i32, i32* %18, align 4, !tbaa !4
  %20 = getelementptr inbounds i8, i8* %0, i64 72
  %21 = bitcast i8* %20 to i32*
  store i32 %19, i32* %21, align 8, !tbaa !190
  br label %163

22:                                               ; preds = %2
  %23 = call i32 @getpid() #16
  %24 = getelementptr inbounds i8, i8* %15, i64 3256
  %25 = bitcast i8* %24 to i32*
  %26 = call fastcc i32 @fork_able(i32* noundef nonnull %25) #17
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %28, label %31

28:                                               ; preds = %22
  %29 = bitcast i8* %0 to %struct.isolated*
  %30 = bitcast i8* %15 to %struct.legacy*
  call fastcc void @isolated_main(%struct.isolated* noundef %29, %struct.legacy* noundef %30, i32 noundef %23) #18
  unreachable

31:                                               ; preds = %22
  %32 = icmp slt i32 %26, 0
  br i1 %32, label %33, label %39

33:                                               ; preds = %31
  %34 = call i32* @__errno_location() #16
  %35 = load i32, i32* %34, align 4, !tbaa !4
  %36 = getelementptr inbounds i8, i8* %0, i64 72
  %37 = bitcast i8* %36 to i32*
  store i32 %35, i32* %37, align 8, !tbaa !190
  %38 = call i32 @munmap(i8* noundef %15, i64 noundef %14) #16
  br label %163

39:                                               ; preds = %31
  %40 = bitcast i32* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %40) #19
  store i32 0, i32* %3, align 4, !tbaa !4
  %41 = call i32 @setpgid(i32 noundef %26, i32 noundef %26) #16
  %42 = getelementptr inbounds i8, i8* %0, i64 64
  %43 = bitcast i8* %42 to i32*
  store atomic i32 %26, i32* %43 release, align 8
  %44 = bitcast %struct.opaque128* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %44) #19
  br label %45

45:                                               ; preds = %48, %39
  %46 = call i32 @waitid(i32 noundef 1, i32 noundef %26, i8* noundef nonnull %44, i32 noundef 16777220) #16
  %47 = icmp slt i32 %46, 0
  br i1 %47, label %48, label %52

48:                                               ; preds = %45
  %49 = call i32* @__errno_location() #16
  %50 = load i32, i32* %49, align 4, !tbaa !4
  %51 = icmp eq i32 %50, 4
  br i1 %51, label %45, label %52, !llvm.loop !191

52:                                               ; preds = %45, %48
  %53 = sub nsw i32 0, %26
  %54 = call i32 @kill(i32 noundef %53, i32 noundef 9) #16
  br label %55

55:                                               ; preds = %58, %52
  %56 = call i32 @waitpid(i32 noundef %26, i32* noundef nonnull %3, i32 noundef 0) #16
  %57 = icmp slt i32 %56, 0
  br i1 %57, label %58, label %62

58:                                               ; preds = %55
  %59 = call i32* @__errno_location() #16
  %60 = load i32, i32* %59, align 4, !tbaa !4
  %61 = icmp eq i32 %60, 4
  br i1 %61, label %55, label %62, !llvm.loop !192

62:                                               ; preds = %55, %58
  %63 = getelementptr inbounds i8, i8* %0, i64 16
  %64 = bitcast i8* %63 to i8**
  %65 = load i8*, i8** %64, align 8, !tbaa !193
  %66 = getelementptr inbounds i8, i8* %15, i64 3264
  %67 = load i64, i64* %6, align 8, !tbaa !187
  %68 = icmp eq i64 %67, 0
  br i1 %68, label %76, label %69

69:                                               ; preds = %62, %69
  %70 = phi i64 [ %74, %69 ], [ 0, %62 ]
  %71 = getelementptr inbounds i8, i8* %66, i64 %70
  %72 = load i8, i8* %71, align 1, !tbaa !25
  %73 = getelementptr inbounds i8, i8* %65, i64 %70
  store i8 %72, i8* %73, align 1, !tbaa !25
  %74 = add nuw i64 %70, 1
  %75 = icmp eq i64 %74, %67
  br i1 %75, label %76, label %69, !llvm.loop !127

76:                                               ; preds = %69, %62
  %77 = load i32, i32* %3, align 4, !tbaa !4
  %78 = icmp eq i32 %77, 0
  br i1 %78, label %79, label %84

79:                                               ; preds = %76
  %80 = getelementptr inbounds i8, i8* %15, i64 3248
  %81 = bitcast i8* %80 to i32*
  %82 = load i32, i32* %81, align 8, !tbaa !194
  %83 = icmp ne i32 %82, 0
  br label %84

84:                                               ; preds = %79, %76
  %85 = phi i1 [ false, %76 ], [ %83, %79 ]
  br i1 %85, label %143, label %86

86:                                               ; preds = %84
  %87 = load i32, i32* @worker_key, align 4, !tbaa !4
  %88 = call i8* @pthread_getspecific(i32 noundef %87) #16
  %89 = and i32 %77, 127
  %90 = bitcast i8* %15 to i32*
  %91 = load i32, i32* %90, align 8, !tbaa !196
  %92 = icmp eq i32 %91, 0
  %93 = icmp eq i32 %89, 0
  %94 = select i1 %93, i32 3, i32 1
  %95 = select i1 %92, i32 %94, i32 %91
  %96 = getelementptr inbounds i8, i8* %0, i64 68
  %97 = bitcast i8* %96 to i32*
  %98 = load i32, i32* %97, align 4, !tbaa !197
  %99 = icmp ne i32 %98, 0
  %100 = icmp eq i32 %89, 9
  %101 = and i1 %100, %99
  %102 = select i1 %101, i32 %98, i32 %95
  %103 = getelementptr inbounds i8, i8* %88, i64 176
  %104 = bitcast i8* %103 to %struct.report**
  %105 = load %struct.report*, %struct.report** %104, align 16, !tbaa !16
  %106 = icmp eq %struct.report* %105, null
  br i1 %106, label %109, label %107

107:                                              ; preds = %86
  %108 = bitcast %struct.report* %105 to i64*
  br label %113

109:                                              ; preds = %86
  %110 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #16
  %111 = bitcast i8* %110 to %struct.report*
  %112 = icmp eq i8* %110, inttoptr (i64 -1 to i8*)
  br i1 %112, label %121, label %118

113:                                              ; preds = %113, %107
  %114 = phi i64 [ 0, %107 ], [ %116, %113 ]
  %115 = getelementptr inbounds i64, i64* %108, i64 %114
  store i64 0, i64* %115, align 8, !tbaa !17
  %116 = add nuw nsw i64 %114, 1
  %117 = icmp eq i64 %116, 512
  br i1 %117, label %118, label %113, !llvm.loop !18

118:                                              ; preds = %113, %109
  %119 = phi %struct.report* [ %111, %109 ], [ %105, %113 ]
  %120 = getelementptr inbounds %struct.report, %struct.report* %119, i64 0, i32 0
  store i32 %102, i32* %120, align 8, !tbaa !21
  store %struct.report* %119, %struct.report** %104, align 16, !tbaa !16
  br label %121

121:                                              ; preds = %118, %109
  %122 = phi %struct.report* [ %119, %118 ], [ null, %109 ]
  %123 = icmp eq %struct.report* %122, null
  br i1 %123, label %124, label %129

124:                                              ; preds = %121
  %125 = call i32* @__errno_location() #16
  %126 = load i32, i32* %125, align 4, !tbaa !4
  %127 = getelementptr inbounds i8, i8* %0, i64 72
  %128 = bitcast i8* %127 to i32*
  store i32 %126, i32* %128, align 8, !tbaa !190
  br label %157

129:                                              ; preds = %121
  %130 = load i32, i32* %90, align 8, !tbaa !196
  %131 = icmp eq i32 %102, %130
  br i1 %131, label %132, label %134

132:                                              ; preds = %129
  %133 = bitcast %struct.report* %122 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(3248) %133, i8* noundef nonnull align 8 dereferenceable(3248) %15, i64 3248, i1 false) #19, !tbaa.struct !198
  br label %141

134:                                              ; preds = %129
  switch i32 %102, label %141 [
    i32 1, label %135
    i32 3, label %137
  ]

135:                                              ; preds = %134
  %136 = getelementptr inbounds %struct.report, %struct.report* %122, i64 0, i32 2
  store i32 %89, i32* %136, align 8, !tbaa !40
  br label %141

137:                                              ; preds = %134
  %138 = lshr i32 %77, 8
  %139 = and i32 %138, 255
  %140 = getelementptr inbounds %struct.report, %struct.report* %122, i64 0, i32 5
  store i32 %139, i32* %140, align 8, !tbaa !199
  br label %141

141:                                              ; preds = %137, %135, %134, %132
  %142 = getelementptr inbounds %struct.report, %struct.report* %122, i64 0, i32 1
  store i32 0, i32* %142, align 4, !tbaa !24
  br label %157

143:                                              ; preds = %84
  %144 = getelementptr inbounds i8, i8* %15, i64 3252
  %145 = bitcast i8* %144 to i32*
  %146 = load i32, i32* %145, align 4, !tbaa !200
  %147 = icmp eq i32 %146, 0
  br i1 %147, label %157, label %148

148:                                              ; preds = %143
  %149 = load i64, i64* %6, align 8, !tbaa !187
  %150 = getelementptr inbounds i8, i8* %66, i64 %149
  %151 = getelementptr inbounds i8, i8* %0, i64 40
  %152 = bitcast i8* %151 to i8**
  store i8* %150, i8** %152, align 8, !tbaa !201
  %153 = getelementptr inbounds i8, i8* %0, i64 48
  %154 = bitcast i8* %153 to i8**
  store i8* %15, i8** %154, align 8, !tbaa !202
  %155 = getelementptr inbounds i8, i8* %0, i64 56
  %156 = bitcast i8* %155 to i64*
  store i64 %14, i64* %156, align 8, !tbaa !203
  br label %159

157:                                              ; preds = %141, %124, %143
  %158 = call i32 @munmap(i8* noundef %15, i64 noundef %14) #16
  br label %159

159:                                              ; preds = %157, %148
  br i1 %85, label %162, label %160

160:                                              ; preds = %159
  %161 = call fastcc %struct.worker* @this_worker() #17
  call fastcc void @leave(%struct.worker* noundef %161) #18
  unreachable

162:                                              ; preds = %159
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %44) #19
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %40) #19
  br label %163

163:                                              ; preds = %33, %162, %17
  ret void
}

; Function Attrs: nounwind uwtable
define internal i32 @make_thread(i8** noundef %0, i8* noundef %1, i8* (i8*)* noundef %2, i8* noundef %3) #0 {
  %5 = load i1, i1* @is_child, align 4
  br i1 %5, label %10, label %6

6:                                                ; preds = %4
  %7 = call i32 @getpid() #16
  %8 = load i32, i32* @home_pid, align 4, !tbaa !4
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %12, label %10

10:                                               ; preds = %4, %6
  %11 = call i32 @pthread_create(i8** noundef %0, i8* noundef %1, i8* (i8*)* noundef %2, i8* noundef %3) #16
  br label %15

12:                                               ; preds = %6
  %13 = bitcast i8* (i8*)* %2 to i8*
  %14 = call fastcc i32 @make_guarded_thread(i8** noundef %0, i8* noundef %1, i8* (i8*)* noundef %2, i8* noundef %3, i8* noundef %13) #17
  br label %15

15:                                               ; preds = %12, %10
  %16 = phi i32 [ %14, %12 ], [ %11, %10 ]
  ret i32 %16
}

; Function Attrs: nounwind uwtable
define internal i32 @make_c_thread(i8** noundef %0, i32 (i8*)* noundef %1, i8* noundef %2) #0 {
  %4 = call i8* @malloc(i64 noundef 16) #16
  %5 = icmp eq i8* %4, null
  br i1 %5, label %26, label %6

6:                                                ; preds = %3
  %7 = bitcast i8* %4 to i32 (i8*)**
  store i32 (i8*)* %1, i32 (i8*)** %7, align 8, !tbaa.struct !204
  %8 = getelementptr inbounds i8, i8* %4, i64 8
  %9 = bitcast i8* %8 to i8**
  store i8* %2, i8** %9, align 8, !tbaa.struct !205
  %10 = load i1, i1* @is_child, align 4
  br i1 %10, label %18, label %11

11:                                               ; preds = %6
  %12 = call i32 @getpid() #16
  %13 = load i32, i32* @home_pid, align 4, !tbaa !4
  %14 = icmp eq i32 %12, %13
  br i1 %14, label %15, label %18

15:                                               ; preds = %11
  %16 = bitcast i32 (i8*)* %1 to i8*
  %17 = call fastcc i32 @make_guarded_thread(i8** noundef %0, i8* noundef null, i8* (i8*)* noundef nonnull @run_c_thread, i8* noundef nonnull %4, i8* noundef %16) #17
  br label %20

18:                                               ; preds = %6, %11
  %19 = call i32 @pthread_create(i8** noundef %0, i8* noundef null, i8* (i8*)* noundef nonnull @run_c_thread, i8* noundef nonnull %4) #16
  br label %20

20:                                               ; preds = %18, %15
  %21 = phi i32 [ %17, %15 ], [ %19, %18 ]
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %26, label %23

23:                                               ; preds = %20
  call void @free(i8* noundef nonnull %4) #16
  %24 = icmp eq i32 %21, 12
  %25 = select i1 %24, i32 3, i32 2
  br label %26

26:                                               ; preds = %23, %20, %3
  %27 = phi i32 [ 3, %3 ], [ %25, %23 ], [ 0, %20 ]
  ret i32 %27
}

; Function Attrs: nounwind uwtable
define internal void @start_cxx_thread(i8** noundef %0, i8** nocapture noundef %1, void ()* nocapture noundef readnone %2) #0 {
  %4 = load i8*, i8** %1, align 8, !tbaa !33
  %5 = load i1, i1* @is_child, align 4
  br i1 %5, label %17, label %6

6:                                                ; preds = %3
  %7 = call i32 @getpid() #16
  %8 = load i32, i32* @home_pid, align 4, !tbaa !4
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %10, label %17

10:                                               ; preds = %6
  %11 = bitcast i8* %4 to void (i8*)***
  %12 = load void (i8*)**, void (i8*)*** %11, align 8, !tbaa !206
  %13 = getelementptr inbounds void (i8*)*, void (i8*)** %12, i64 2
  %14 = bitcast void (i8*)** %13 to i8**
  %15 = load i8*, i8** %14, align 8, !tbaa !33
  %16 = call fastcc i32 @make_guarded_thread(i8** noundef %0, i8* noundef null, i8* (i8*)* noundef nonnull @run_state, i8* noundef %4, i8* noundef %15) #17
  br label %19

17:                                               ; preds = %3, %6
  %18 = call i32 @pthread_create(i8** noundef %0, i8* noundef null, i8* (i8*)* noundef nonnull @run_and_release_state, i8* noundef %4) #16
  br label %19

19:                                               ; preds = %17, %10
  %20 = phi i32 [ %16, %10 ], [ %18, %17 ]
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %23

22:                                               ; preds = %19
  store i8* null, i8** %1, align 8, !tbaa !33
  ret void

23:                                               ; preds = %19
  %weak.4 = icmp ne void (i32)* @_ZSt20__throw_system_errori, null
  br i1 %weak.4, label %24, label %25

24:                                               ; preds = %23
  call void @_ZSt20__throw_system_errori(i32 noundef %20) #21
  unreachable

25:                                               ; preds = %23
  call fastcc void @die(i8* noundef getelementptr inbounds ([27 x i8], [27 x i8]* @.str.19, i64 0, i64 0)) #18
  unreachable
}

; Function Attrs: nounwind uwtable
define internal i32 @create_key(i32* noundef %0, void (i8*)* noundef %1) #0 {
  %3 = call i32 @pthread_key_create(i32* noundef %0, void (i8*)* noundef %1) #16
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %5, label %13

5:                                                ; preds = %2
  %6 = load i32, i32* %0, align 4, !tbaa !4
  %7 = icmp ult i32 %6, 1024
  br i1 %7, label %8, label %13

8:                                                ; preds = %5
  %9 = zext i32 %6 to i64
  %10 = getelementptr inbounds [1024 x void (i8*)*], [1024 x void (i8*)*]* @key_destructors, i64 0, i64 %9
  %11 = bitcast void (i8*)** %10 to i64*
  %12 = ptrtoint void (i8*)* %1 to i64
  store atomic i64 %12, i64* %11 release, align 8
  br label %13

13:                                               ; preds = %8, %5, %2
  ret i32 %3
}

; Function Attrs: nounwind uwtable
define internal i32 @delete_key(i32 noundef %0) #0 {
  %2 = icmp ult i32 %0, 1024
  br i1 %2, label %3, label %7

3:                                                ; preds = %1
  %4 = zext i32 %0 to i64
  %5 = getelementptr inbounds [1024 x void (i8*)*], [1024 x void (i8*)*]* @key_destructors, i64 0, i64 %4
  %6 = bitcast void (i8*)** %5 to i64*
  store atomic i64 0, i64* %6 release, align 8
  br label %7

7:                                                ; preds = %3, %1
  %8 = call i32 @pthread_key_delete(i32 noundef %0) #16
  ret i32 %8
}

; Function Attrs: nounwind uwtable
define internal i32 @create_c_key(i32* noundef %0, void (i8*)* noundef %1) #0 {
  %3 = call i32 @pthread_key_create(i32* noundef %0, void (i8*)* noundef %1) #16
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %5, label %13

5:                                                ; preds = %2
  %6 = load i32, i32* %0, align 4, !tbaa !4
  %7 = icmp ult i32 %6, 1024
  br i1 %7, label %8, label %13

8:                                                ; preds = %5
  %9 = zext i32 %6 to i64
  %10 = getelementptr inbounds [1024 x void (i8*)*], [1024 x void (i8*)*]* @key_destructors, i64 0, i64 %9
  %11 = bitcast void (i8*)** %10 to i64*
  %12 = ptrtoint void (i8*)* %1 to i64
  store atomic i64 %12, i64* %11 release, align 8
  br label %13

13:                                               ; preds = %2, %5, %8
  %14 = phi i32 [ 2, %2 ], [ 0, %5 ], [ 0, %8 ]
  ret i32 %14
}

; Function Attrs: nounwind uwtable
define internal void @delete_c_key(i32 noundef %0) #0 {
  %2 = icmp ult i32 %0, 1024
  br i1 %2, label %3, label %7

3:                                                ; preds = %1
  %4 = zext i32 %0 to i64
  %5 = getelementptr inbounds [1024 x void (i8*)*], [1024 x void (i8*)*]* @key_destructors, i64 0, i64 %4
  %6 = bitcast void (i8*)** %5 to i64*
  store atomic i64 0, i64* %6 release, align 8
  br label %7

7:                                                ; preds = %1, %3
  %8 = call i32 @pthread_key_delete(i32 noundef %0) #16
  ret void
}

; Function Attrs: noreturn nounwind uwtable
define internal void @exit_c_thread(i32 noundef %0) #3 {
  %2 = sext i32 %0 to i64
  %3 = inttoptr i64 %2 to i8*
  call void @exit_thread_of_task(i8* noundef %3) #17
  unreachable
}

; Function Attrs: nounwind uwtable
define internal i32 @list_threads(%struct.made_thread* nocapture noundef writeonly %0, i32 noundef %1) #0 {
  %3 = alloca %struct.origin, align 8
  %4 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %5 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !33
  %6 = icmp eq %struct.worker* %5, null
  br i1 %6, label %9, label %7

7:                                                ; preds = %2
  %8 = bitcast %struct.origin* %3 to i8*
  br label %12

9:                                                ; preds = %39, %2
  %10 = phi i32 [ 0, %2 ], [ %40, %39 ]
  %11 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  ret i32 %10

12:                                               ; preds = %7, %39
  %13 = phi %struct.worker* [ %5, %7 ], [ %42, %39 ]
  %14 = phi i32 [ 0, %7 ], [ %40, %39 ]
  %15 = getelementptr inbounds %struct.worker, %struct.worker* %13, i64 0, i32 12
  %16 = load i8* (i8*)*, i8* (i8*)** %15, align 16, !tbaa !8
  %17 = icmp eq i8* (i8*)* %16, null
  br i1 %17, label %39, label %18

18:                                               ; preds = %12
  %19 = icmp ult i32 %14, %1
  br i1 %19, label %20, label %37

20:                                               ; preds = %18
  %21 = zext i32 %14 to i64
  %22 = getelementptr inbounds %struct.worker, %struct.worker* %13, i64 0, i32 17
  %23 = load i64, i64* %22, align 8, !tbaa !208
  %24 = getelementptr inbounds %struct.worker, %struct.worker* %13, i64 0, i32 8
  %25 = load i8*, i8** %24, align 8, !tbaa !88
  %26 = ptrtoint i8* %25 to i64
  %27 = getelementptr inbounds %struct.worker, %struct.worker* %13, i64 0, i32 11
  %28 = bitcast %struct.origin* %27 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(16) %8, i8* noundef nonnull align 16 dereferenceable(16) %28, i64 16, i1 false), !tbaa.struct !84
  %29 = getelementptr inbounds %struct.worker, %struct.worker* %13, i64 0, i32 10
  %30 = load i32, i32* %29, align 8, !tbaa !159
  %31 = getelementptr inbounds %struct.made_thread, %struct.made_thread* %0, i64 %21, i32 0
  store i64 %23, i64* %31, align 8, !tbaa.struct !209
  %32 = getelementptr inbounds %struct.made_thread, %struct.made_thread* %0, i64 %21, i32 1
  store i64 %26, i64* %32, align 8, !tbaa.struct !210
  %33 = getelementptr inbounds %struct.made_thread, %struct.made_thread* %0, i64 %21, i32 2
  %34 = bitcast %struct.origin* %33 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(16) %34, i8* noundef nonnull align 8 dereferenceable(16) %8, i64 16, i1 false), !tbaa.struct !211
  %35 = getelementptr inbounds %struct.made_thread, %struct.made_thread* %0, i64 %21, i32 3
  store i32 %30, i32* %35, align 8, !tbaa.struct !162
  %36 = getelementptr inbounds %struct.made_thread, %struct.made_thread* %0, i64 %21, i32 4
  store i32 0, i32* %36, align 4, !tbaa.struct !163
  br label %37

37:                                               ; preds = %20, %18
  %38 = add i32 %14, 1
  br label %39

39:                                               ; preds = %12, %37
  %40 = phi i32 [ %38, %37 ], [ %14, %12 ]
  %41 = getelementptr inbounds %struct.worker, %struct.worker* %13, i64 0, i32 0
  %42 = load %struct.worker*, %struct.worker** %41, align 8, !tbaa !33
  %43 = icmp eq %struct.worker* %42, null
  br i1 %43, label %9, label %12, !llvm.loop !212
}

; Function Attrs: nounwind uwtable
define internal i32 @stop_thread(i64 noundef %0, i32 noundef %1) #0 {
  %3 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %4 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !33
  %5 = icmp eq %struct.worker* %4, null
  br i1 %5, label %8, label %6

6:                                                ; preds = %2
  %7 = icmp eq i32 %1, 0
  br label %11

8:                                                ; preds = %39, %2
  %9 = phi i32 [ 0, %2 ], [ %40, %39 ]
  %10 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  ret i32 %9

11:                                               ; preds = %6, %39
  %12 = phi %struct.worker* [ %4, %6 ], [ %42, %39 ]
  %13 = phi i32 [ 0, %6 ], [ %40, %39 ]
  %14 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 12
  %15 = load i8* (i8*)*, i8* (i8*)** %14, align 16, !tbaa !8
  %16 = icmp eq i8* (i8*)* %15, null
  br i1 %16, label %39, label %17

17:                                               ; preds = %11
  %18 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 17
  %19 = load i64, i64* %18, align 8, !tbaa !208
  %20 = icmp eq i64 %19, %0
  br i1 %20, label %21, label %39

21:                                               ; preds = %17
  %22 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 10
  %23 = load i32, i32* %22, align 8, !tbaa !159
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %39, label %25

25:                                               ; preds = %21
  %26 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 39
  store i32 6, i32* %26, align 16, !tbaa !182
  %27 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 18
  %28 = load i32, i32* %27, align 16, !tbaa !213
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %30, label %34

30:                                               ; preds = %25
  store i32 1, i32* %27, align 16, !tbaa !213
  %31 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 15
  %32 = load i8*, i8** %31, align 8, !tbaa !214
  %33 = call i32 @pthread_cancel(i8* noundef %32) #16
  br label %39

34:                                               ; preds = %25
  br i1 %7, label %39, label %35

35:                                               ; preds = %34
  %36 = load i32, i32* @home_pid, align 4, !tbaa !4
  %37 = load i32, i32* @interrupt_signal, align 4, !tbaa !4
  %38 = call i32 @tgkill(i32 noundef %36, i32 noundef %23, i32 noundef %37) #16
  br label %39

39:                                               ; preds = %30, %35, %34, %21, %11, %17
  %40 = phi i32 [ %13, %17 ], [ 1, %35 ], [ 1, %34 ], [ 1, %30 ], [ 1, %21 ], [ %13, %11 ]
  %41 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 0
  %42 = load %struct.worker*, %struct.worker** %41, align 8, !tbaa !33
  %43 = icmp ne %struct.worker* %42, null
  %44 = icmp eq i32 %40, 0
  %45 = select i1 %43, i1 %44, i1 false
  br i1 %45, label %11, label %8, !llvm.loop !215
}

; Function Attrs: nounwind uwtable
define internal i32 @change_mask(i32 noundef %0, i8* noundef %1, i8* noundef %2) #0 {
  %4 = alloca [16 x i64], align 8
  %5 = alloca %struct.opaque128, align 8
  %6 = alloca %struct.opaque128, align 8
  %7 = load i1, i1* @is_child, align 4
  br i1 %7, label %16, label %8

8:                                                ; preds = %3
  %9 = call i32 @getpid() #16
  %10 = load i32, i32* @home_pid, align 4, !tbaa !4
  %11 = icmp eq i32 %9, %10
  br i1 %11, label %12, label %16

12:                                               ; preds = %8
  %13 = load i32, i32* @worker_key, align 4, !tbaa !4
  %14 = call i8* @pthread_getspecific(i32 noundef %13) #16
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
  %24 = call i32 @pthread_sigmask(i32 noundef %0, i8* noundef %1, i8* noundef %2) #16
  br label %115

25:                                               ; preds = %19
  %26 = bitcast [16 x i64]* %4 to i8*
  %27 = bitcast [16 x i64]* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %27)
  %28 = getelementptr inbounds %struct.worker, %struct.worker* %17, i64 0, i32 33
  %29 = bitcast %struct.opaque128* %28 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(128) %26, i8* noundef nonnull align 8 dereferenceable(128) %29, i64 128, i1 false), !tbaa.struct !216
  %30 = bitcast %struct.opaque128* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %30) #19
  br i1 %20, label %31, label %110

31:                                               ; preds = %25
  %32 = bitcast %struct.opaque128* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %32) #19
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(128) %32, i8* noundef nonnull align 8 dereferenceable(128) %1, i64 128, i1 false), !tbaa.struct !216
  %33 = getelementptr inbounds %struct.worker, %struct.worker* %17, i64 0, i32 28
  store i32 1, i32* %33, align 8, !tbaa !217
  switch i32 %0, label %34 [
    i32 2, label %35
    i32 1, label %40
  ]

34:                                               ; preds = %35, %31
  br label %59

35:                                               ; preds = %31
  %36 = call i32 @sigemptyset(i8* noundef nonnull %29) #16
  %37 = getelementptr inbounds %struct.worker, %struct.worker* %17, i64 0, i32 34
  %38 = bitcast %struct.opaque128* %37 to i8*
  %39 = call i32 @sigfillset(i8* noundef nonnull %38) #16
  br label %34

40:                                               ; preds = %31, %40
  %41 = phi i64 [ %48, %40 ], [ 0, %31 ]
  %42 = getelementptr inbounds %struct.opaque128, %struct.opaque128* %6, i64 0, i32 0, i64 %41
  %43 = load i64, i64* %42, align 8, !tbaa !17
  %44 = xor i64 %43, -1
  %45 = getelementptr inbounds %struct.worker, %struct.worker* %17, i64 0, i32 33, i32 0, i64 %41
  %46 = load i64, i64* %45, align 8, !tbaa !17
  %47 = and i64 %46, %44
  store i64 %47, i64* %45, align 8, !tbaa !17
  %48 = add nuw nsw i64 %41, 1
  %49 = icmp eq i64 %48, 16
  br i1 %49, label %50, label %40, !llvm.loop !218

50:                                               ; preds = %40, %50
  %51 = phi i64 [ %57, %50 ], [ 0, %40 ]
  %52 = getelementptr inbounds %struct.opaque128, %struct.opaque128* %6, i64 0, i32 0, i64 %51
  %53 = load i64, i64* %52, align 8, !tbaa !17
  %54 = getelementptr inbounds %struct.worker, %struct.worker* %17, i64 0, i32 34, i32 0, i64 %51
  %55 = load i64, i64* %54, align 8, !tbaa !17
  %56 = or i64 %55, %53
  store i64 %56, i64* %54, align 8, !tbaa !17
  %57 = add nuw nsw i64 %51, 1
  %58 = icmp eq i64 %57, 16
  br i1 %58, label %78, label %50, !llvm.loop !219

59:                                               ; preds = %34, %59
  %60 = phi i64 [ %66, %59 ], [ 0, %34 ]
  %61 = getelementptr inbounds %struct.opaque128, %struct.opaque128* %6, i64 0, i32 0, i64 %60
  %62 = load i64, i64* %61, align 8, !tbaa !17
  %63 = getelementptr inbounds %struct.worker, %struct.worker* %17, i64 0, i32 33, i32 0, i64 %60
  %64 = load i64, i64* %63, align 8, !tbaa !17
  %65 = or i64 %64, %62
  store i64 %65, i64* %63, align 8, !tbaa !17
  %66 = add nuw nsw i64 %60, 1
  %67 = icmp eq i64 %66, 16
  br i1 %67, label %68, label %59, !llvm.loop !219

68:                                               ; preds = %59, %68
  %69 = phi i64 [ %76, %68 ], [ 0, %59 ]
  %70 = getelementptr inbounds %struct.opaque128, %struct.opaque128* %6, i64 0, i32 0, i64 %69
  %71 = load i64, i64* %70, align 8, !tbaa !17
  %72 = xor i64 %71, -1
  %73 = getelementptr inbounds %struct.worker, %struct.worker* %17, i64 0, i32 34, i32 0, i64 %69
  %74 = load i64, i64* %73, align 8, !tbaa !17
  %75 = and i64 %74, %72
  store i64 %75, i64* %73, align 8, !tbaa !17
  %76 = add nuw nsw i64 %69, 1
  %77 = icmp eq i64 %76, 16
  br i1 %77, label %78, label %68, !llvm.loop !218

78:                                               ; preds = %50, %68
  %79 = call i32 @sigfillset(i8* noundef nonnull %30) #16
  br label %83

80:                                               ; preds = %83
  %81 = load i32, i32* @look_signal, align 4, !tbaa !4
  %82 = icmp eq i32 %81, 0
  br i1 %82, label %92, label %90

83:                                               ; preds = %83, %78
  %84 = phi i64 [ 0, %78 ], [ %88, %83 ]
  %85 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i64 0, i64 %84
  %86 = load i32, i32* %85, align 4, !tbaa !4
  %87 = call i32 @sigdelset(i8* noundef nonnull %30, i32 noundef %86) #16
  %88 = add nuw nsw i64 %84, 1
  %89 = icmp eq i64 %88, 7
  br i1 %89, label %80, label %83, !llvm.loop !80

90:                                               ; preds = %80
  %91 = call i32 @sigdelset(i8* noundef nonnull %30, i32 noundef %81) #16
  br label %92

92:                                               ; preds = %90, %80
  %93 = load i32, i32* @interrupt_signal, align 4, !tbaa !4
  %94 = icmp eq i32 %93, 0
  br i1 %94, label %97, label %95

95:                                               ; preds = %92
  %96 = call i32 @sigdelset(i8* noundef nonnull %30, i32 noundef %93) #16
  br label %97

97:                                               ; preds = %92, %95
  br label %98

98:                                               ; preds = %97, %98
  %99 = phi i64 [ %106, %98 ], [ 0, %97 ]
  %100 = getelementptr inbounds %struct.worker, %struct.worker* %17, i64 0, i32 34, i32 0, i64 %99
  %101 = load i64, i64* %100, align 8, !tbaa !17
  %102 = xor i64 %101, -1
  %103 = getelementptr inbounds %struct.opaque128, %struct.opaque128* %5, i64 0, i32 0, i64 %99
  %104 = load i64, i64* %103, align 8, !tbaa !17
  %105 = and i64 %104, %102
  store i64 %105, i64* %103, align 8, !tbaa !17
  %106 = add nuw nsw i64 %99, 1
  %107 = icmp eq i64 %106, 16
  br i1 %107, label %108, label %98, !llvm.loop !218

108:                                              ; preds = %98
  %109 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %30, i8* noundef null) #16
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %32) #19
  br label %110

110:                                              ; preds = %108, %25
  %111 = icmp eq i8* %2, null
  br i1 %111, label %113, label %112

112:                                              ; preds = %110
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(128) %2, i8* noundef nonnull align 8 dereferenceable(128) %26, i64 128, i1 false), !tbaa.struct !216
  br label %113

113:                                              ; preds = %112, %110
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %30) #19
  %114 = bitcast [16 x i64]* %4 to i8*
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %114)
  br label %115

115:                                              ; preds = %113, %23
  %116 = phi i32 [ %24, %23 ], [ 0, %113 ]
  ret i32 %116
}

; Function Attrs: nounwind uwtable
define internal i32 @change_process_mask(i32 noundef %0, i8* noundef %1, i8* noundef %2) #0 {
  %4 = call i32 @change_mask(i32 noundef %0, i8* noundef %1, i8* noundef %2) #17
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %8, label %6

6:                                                ; preds = %3
  %7 = call i32* @__errno_location() #16
  store i32 %4, i32* %7, align 4, !tbaa !4
  br label %8

8:                                                ; preds = %3, %6
  %9 = phi i32 [ -1, %6 ], [ 0, %3 ]
  ret i32 %9
}

; Function Attrs: nounwind uwtable
define internal i32 @at_library_thread_exit(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #0 {
  %4 = load i32, i32* @worker_key, align 4, !tbaa !4
  %5 = call i8* @pthread_getspecific(i32 noundef %4) #16
  %6 = icmp eq i8* %5, null
  br i1 %6, label %18, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, i8* %5, i64 96
  %9 = bitcast i8* %8 to i8* (i8*)**
  %10 = load i8* (i8*)*, i8* (i8*)** %9, align 16, !tbaa !8
  %11 = icmp eq i8* (i8*)* %10, null
  br i1 %11, label %18, label %12

12:                                               ; preds = %7
  %13 = load i1, i1* @is_child, align 4
  br i1 %13, label %18, label %14

14:                                               ; preds = %12
  %15 = call i32 @getpid() #16
  %16 = load i32, i32* @home_pid, align 4, !tbaa !4
  %17 = icmp eq i32 %15, %16
  br i1 %17, label %20, label %18

18:                                               ; preds = %12, %14, %7, %3
  %19 = call i32 @__cxa_thread_atexit_impl(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #16
  br label %25

20:                                               ; preds = %14
  %21 = call i32 @__cxa_thread_atexit_impl(void (i8*)* noundef nonnull @keep_loaded, i8* noundef null, i8* noundef %2) #16
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %25

23:                                               ; preds = %20
  %24 = call i32 @at_thread_exit(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #17
  br label %25

25:                                               ; preds = %23, %20, %18
  %26 = phi i32 [ %19, %18 ], [ %24, %23 ], [ %21, %20 ]
  ret i32 %26
}

; Function Attrs: nounwind uwtable
define internal i32 @bury_lost(%struct.notification* nocapture noundef writeonly %0, i32 noundef %1) #0 {
  %3 = icmp eq i32 %1, 0
  br i1 %3, label %67, label %4

4:                                                ; preds = %2
  %5 = load i64, i64* @telejit_syscall_futex, align 8
  br label %6

6:                                                ; preds = %4, %199
  %7 = phi i32 [ 0, %4 ], [ %187, %199 ]
  %8 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %9 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !33
  %10 = icmp eq %struct.worker* %9, null
  br i1 %10, label %63, label %11

11:                                               ; preds = %6, %24
  %12 = phi %struct.worker* [ %26, %24 ], [ %9, %6 ]
  %13 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 10
  %14 = load i32, i32* %13, align 8, !tbaa !159
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %24, label %16

16:                                               ; preds = %11
  %17 = load i32, i32* @home_pid, align 4, !tbaa !4
  %18 = call i32 @tgkill(i32 noundef %17, i32 noundef %14, i32 noundef 0) #16
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %24, label %20

20:                                               ; preds = %16
  %21 = call i32* @__errno_location() #16
  %22 = load i32, i32* %21, align 4, !tbaa !4
  %23 = icmp eq i32 %22, 3
  br i1 %23, label %28, label %24

24:                                               ; preds = %20, %16, %11
  %25 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 0
  %26 = load %struct.worker*, %struct.worker** %25, align 8, !tbaa !33
  %27 = icmp eq %struct.worker* %26, null
  br i1 %27, label %63, label %11, !llvm.loop !220

28:                                               ; preds = %20
  %29 = load %struct.worker*, %struct.worker** @idle_workers, align 8, !tbaa !33
  %30 = icmp eq %struct.worker* %29, null
  br i1 %30, label %48, label %31

31:                                               ; preds = %28
  %32 = icmp eq %struct.worker* %29, %12
  br i1 %32, label %42, label %33

33:                                               ; preds = %31, %38
  %34 = phi %struct.worker* [ %36, %38 ], [ %29, %31 ]
  %35 = getelementptr inbounds %struct.worker, %struct.worker* %34, i64 0, i32 3
  %36 = load %struct.worker*, %struct.worker** %35, align 8, !tbaa !33
  %37 = icmp eq %struct.worker* %36, null
  br i1 %37, label %48, label %38, !llvm.loop !136

38:                                               ; preds = %33
  %39 = icmp eq %struct.worker* %36, %12
  br i1 %39, label %40, label %33, !llvm.loop !136

40:                                               ; preds = %38
  %41 = getelementptr inbounds %struct.worker, %struct.worker* %34, i64 0, i32 3
  br label %42

42:                                               ; preds = %40, %31
  %43 = phi %struct.worker** [ @idle_workers, %31 ], [ %41, %40 ]
  %44 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 3
  %45 = load %struct.worker*, %struct.worker** %44, align 8, !tbaa !78
  store %struct.worker* %45, %struct.worker** %43, align 8, !tbaa !33
  %46 = load i32, i32* @idle_count, align 4, !tbaa !4
  %47 = add i32 %46, -1
  store i32 %47, i32* @idle_count, align 4, !tbaa !4
  br label %48

48:                                               ; preds = %33, %42, %28
  %49 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 0
  %50 = load %struct.worker*, %struct.worker** %49, align 16, !tbaa !81
  %51 = icmp eq %struct.worker* %50, null
  br i1 %51, label %56, label %52

52:                                               ; preds = %48
  %53 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 1
  %54 = load %struct.worker*, %struct.worker** %53, align 8, !tbaa !82
  %55 = getelementptr inbounds %struct.worker, %struct.worker* %50, i64 0, i32 1
  store %struct.worker* %54, %struct.worker** %55, align 8, !tbaa !82
  br label %56

56:                                               ; preds = %52, %48
  %57 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 1
  %58 = load %struct.worker*, %struct.worker** %57, align 8, !tbaa !82
  %59 = icmp eq %struct.worker* %58, null
  br i1 %59, label %62, label %60

60:                                               ; preds = %56
  %61 = getelementptr inbounds %struct.worker, %struct.worker* %58, i64 0, i32 0
  store %struct.worker* %50, %struct.worker** %61, align 16, !tbaa !81
  br label %63

62:                                               ; preds = %56
  store %struct.worker* %50, %struct.worker** @all_workers, align 8, !tbaa !33
  br label %63

63:                                               ; preds = %24, %6, %60, %62
  %64 = phi %struct.worker* [ %12, %62 ], [ %12, %60 ], [ %9, %6 ], [ %26, %24 ]
  %65 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %66 = icmp eq %struct.worker* %64, null
  br i1 %66, label %67, label %69

67:                                               ; preds = %63, %199, %2
  %68 = phi i32 [ 0, %2 ], [ %7, %63 ], [ %187, %199 ]
  ret i32 %68

69:                                               ; preds = %63
  %70 = getelementptr inbounds %struct.worker, %struct.worker* %64, i64 0, i32 5
  br label %71

71:                                               ; preds = %96, %69
  %72 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %73 = load %struct.registration*, %struct.registration** %70, align 8, !tbaa !33
  %74 = icmp eq %struct.registration* %73, null
  br i1 %74, label %88, label %78

75:                                               ; preds = %78
  %76 = load %struct.registration*, %struct.registration** %87, align 8, !tbaa !33
  %77 = icmp eq %struct.registration* %76, null
  br i1 %77, label %88, label %78, !llvm.loop !129

78:                                               ; preds = %71, %75
  %79 = phi %struct.registration* [ %76, %75 ], [ %73, %71 ]
  %80 = phi %struct.registration** [ %86, %75 ], [ undef, %71 ]
  %81 = phi %struct.registration** [ %87, %75 ], [ %70, %71 ]
  %82 = getelementptr inbounds %struct.registration, %struct.registration* %79, i64 0, i32 1
  %83 = load i64, i64* %82, align 8, !tbaa !108
  %84 = and i64 %83, 31
  %85 = icmp eq i64 %84, 0
  %86 = select i1 %85, %struct.registration** %80, %struct.registration** %81
  %87 = getelementptr inbounds %struct.registration, %struct.registration* %79, i64 0, i32 0
  br i1 %85, label %75, label %88

88:                                               ; preds = %78, %75, %71
  %89 = phi %struct.registration** [ null, %71 ], [ %86, %78 ], [ null, %75 ]
  %90 = icmp eq %struct.registration** %89, null
  br i1 %90, label %93, label %91

91:                                               ; preds = %88
  %92 = load %struct.registration*, %struct.registration** %89, align 8, !tbaa !33
  br label %93

93:                                               ; preds = %91, %88
  %94 = phi %struct.registration* [ %92, %91 ], [ null, %88 ]
  %95 = icmp eq %struct.registration* %94, null
  br i1 %95, label %102, label %96

96:                                               ; preds = %93
  %97 = getelementptr inbounds %struct.registration, %struct.registration* %94, i64 0, i32 0
  %98 = load %struct.registration*, %struct.registration** %97, align 8, !tbaa !106
  store %struct.registration* %98, %struct.registration** %89, align 8, !tbaa !33
  %99 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  %100 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %101 = bitcast %struct.registration* %94 to i8*
  call void @free(i8* noundef nonnull %101) #16
  br label %71, !llvm.loop !221

102:                                              ; preds = %93
  %103 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %104 = getelementptr inbounds %struct.worker, %struct.worker* %64, i64 0, i32 23
  %105 = load %struct.report*, %struct.report** %104, align 16, !tbaa !16
  %106 = icmp eq %struct.report* %105, null
  br i1 %106, label %109, label %107

107:                                              ; preds = %102
  %108 = bitcast %struct.report* %105 to i64*
  br label %113

109:                                              ; preds = %102
  %110 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #16
  %111 = bitcast i8* %110 to %struct.report*
  %112 = icmp eq i8* %110, inttoptr (i64 -1 to i8*)
  br i1 %112, label %121, label %118

113:                                              ; preds = %113, %107
  %114 = phi i64 [ 0, %107 ], [ %116, %113 ]
  %115 = getelementptr inbounds i64, i64* %108, i64 %114
  store i64 0, i64* %115, align 8, !tbaa !17
  %116 = add nuw nsw i64 %114, 1
  %117 = icmp eq i64 %116, 512
  br i1 %117, label %118, label %113, !llvm.loop !18

118:                                              ; preds = %113, %109
  %119 = phi %struct.report* [ %111, %109 ], [ %105, %113 ]
  %120 = getelementptr inbounds %struct.report, %struct.report* %119, i64 0, i32 0
  store i32 8, i32* %120, align 8, !tbaa !21
  store %struct.report* %119, %struct.report** %104, align 16, !tbaa !16
  br label %121

121:                                              ; preds = %109, %118
  %122 = phi %struct.report* [ %119, %118 ], [ null, %109 ]
  %123 = getelementptr inbounds %struct.worker, %struct.worker* %64, i64 0, i32 4
  %124 = load %struct.task*, %struct.task** %123, align 16, !tbaa !58
  %125 = getelementptr inbounds %struct.worker, %struct.worker* %64, i64 0, i32 12
  %126 = load i8* (i8*)*, i8* (i8*)** %125, align 16, !tbaa !8
  %127 = icmp eq i8* (i8*)* %126, null
  br i1 %127, label %156, label %128

128:                                              ; preds = %121
  %129 = icmp eq %struct.report* %122, null
  br i1 %129, label %186, label %130

130:                                              ; preds = %128
  %131 = getelementptr inbounds %struct.worker, %struct.worker* %64, i64 0, i32 17
  %132 = load i64, i64* %131, align 8, !tbaa !208
  %133 = getelementptr inbounds %struct.report, %struct.report* %122, i64 0, i32 15, i32 0
  store i64 %132, i64* %133, align 8, !tbaa !222
  %134 = getelementptr inbounds %struct.worker, %struct.worker* %64, i64 0, i32 8
  %135 = load i8*, i8** %134, align 8, !tbaa !88
  %136 = ptrtoint i8* %135 to i64
  %137 = getelementptr inbounds %struct.report, %struct.report* %122, i64 0, i32 15, i32 1
  store i64 %136, i64* %137, align 8, !tbaa !223
  %138 = getelementptr inbounds %struct.report, %struct.report* %122, i64 0, i32 15, i32 2
  %139 = getelementptr inbounds %struct.worker, %struct.worker* %64, i64 0, i32 11
  %140 = bitcast %struct.origin* %138 to i8*
  %141 = bitcast %struct.origin* %139 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(16) %140, i8* noundef nonnull align 16 dereferenceable(16) %141, i64 16, i1 false) #19, !tbaa.struct !84
  %142 = getelementptr inbounds %struct.worker, %struct.worker* %64, i64 0, i32 22
  %143 = load i8*, i8** %142, align 8, !tbaa !224
  %144 = getelementptr inbounds %struct.report, %struct.report* %122, i64 0, i32 15, i32 3
  store i8* %143, i8** %144, align 8, !tbaa !225
  %145 = getelementptr inbounds %struct.worker, %struct.worker* %64, i64 0, i32 10
  %146 = load i32, i32* %145, align 8, !tbaa !159
  %147 = getelementptr inbounds %struct.report, %struct.report* %122, i64 0, i32 15, i32 4
  store i32 %146, i32* %147, align 8, !tbaa !226
  %148 = add i32 %7, 1
  %149 = zext i32 %7 to i64
  %150 = ptrtoint %struct.report* %122 to i64
  %151 = getelementptr inbounds %struct.notification, %struct.notification* %0, i64 %149, i32 0
  store i64 %150, i64* %151, align 8, !tbaa.struct !227
  %152 = getelementptr inbounds %struct.notification, %struct.notification* %0, i64 %149, i32 1
  store i64 1, i64* %152, align 8, !tbaa.struct !228
  %153 = getelementptr inbounds %struct.notification, %struct.notification* %0, i64 %149, i32 2
  store i64 0, i64* %153, align 8, !tbaa.struct !229
  %154 = getelementptr inbounds %struct.notification, %struct.notification* %0, i64 %149, i32 3
  store i64 0, i64* %154, align 8, !tbaa.struct !105
  %155 = getelementptr inbounds %struct.notification, %struct.notification* %0, i64 %149, i32 4
  store i64 0, i64* %155, align 8, !tbaa.struct !230
  br label %186

156:                                              ; preds = %121
  %157 = getelementptr inbounds %struct.worker, %struct.worker* %64, i64 0, i32 8
  %158 = load i8*, i8** %157, align 8, !tbaa !88
  %159 = icmp ne i8* %158, null
  %160 = icmp ne %struct.task* %124, null
  %161 = select i1 %159, i1 %160, i1 false
  br i1 %161, label %162, label %179

162:                                              ; preds = %156
  %163 = getelementptr inbounds %struct.worker, %struct.worker* %64, i64 0, i32 22
  %164 = load i8*, i8** %163, align 8, !tbaa !224
  %165 = getelementptr inbounds %struct.task, %struct.task* %124, i64 0, i32 7
  store i8* %164, i8** %165, align 8, !tbaa !139
  %166 = getelementptr inbounds %struct.task, %struct.task* %124, i64 0, i32 8
  store %struct.report* %122, %struct.report** %166, align 8, !tbaa !140
  %167 = getelementptr inbounds %struct.task, %struct.task* %124, i64 0, i32 3
  %168 = load i64, i64* %167, align 8, !tbaa !59
  %169 = getelementptr inbounds %struct.task, %struct.task* %124, i64 0, i32 5
  %170 = atomicrmw xchg i32* %169, i32 2 acq_rel, align 4
  switch i32 %170, label %186 [
    i32 0, label %171
    i32 1, label %173
  ]

171:                                              ; preds = %162
  %172 = call i64 (i64, ...) @syscall(i64 noundef %5, i32* noundef nonnull %169, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #16
  br label %186

173:                                              ; preds = %162
  %174 = add i32 %7, 1
  %175 = zext i32 %7 to i64
  %176 = getelementptr inbounds %struct.notification, %struct.notification* %0, i64 %175, i32 0
  store i64 %168, i64* %176, align 8, !tbaa.struct !227
  %177 = getelementptr inbounds %struct.notification, %struct.notification* %0, i64 %175, i32 1
  %178 = bitcast i64* %177 to i8*
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(32) %178, i8 0, i64 32, i1 false)
  br label %186

179:                                              ; preds = %156
  %180 = load %struct.report*, %struct.report** %104, align 16, !tbaa !16
  %181 = icmp eq %struct.report* %180, null
  br i1 %181, label %185, label %182

182:                                              ; preds = %179
  %183 = bitcast %struct.report* %180 to i8*
  %184 = call i32 @munmap(i8* noundef nonnull %183, i64 noundef 4096) #16
  br label %185

185:                                              ; preds = %179, %182
  store %struct.report* null, %struct.report** %104, align 16, !tbaa !16
  br label %186

186:                                              ; preds = %171, %173, %162, %185, %128, %130
  %187 = phi i32 [ %148, %130 ], [ %7, %128 ], [ %7, %185 ], [ %7, %171 ], [ %174, %173 ], [ %7, %162 ]
  %188 = load i8* (i8*)*, i8* (i8*)** %125, align 16, !tbaa !8
  %189 = icmp eq i8* (i8*)* %188, null
  br i1 %189, label %190, label %199

190:                                              ; preds = %186
  %191 = getelementptr inbounds %struct.worker, %struct.worker* %64, i64 0, i32 30
  %192 = load i32, i32* %191, align 16, !tbaa !62
  %193 = icmp ne i32 %192, 0
  %weak.5 = icmp eq i32 (i8*, i8**)* @pthread_tryjoin_np, null
  %194 = or i1 %193, %weak.5
  br i1 %194, label %199, label %195

195:                                              ; preds = %190
  %196 = getelementptr inbounds %struct.worker, %struct.worker* %64, i64 0, i32 15
  %197 = load i8*, i8** %196, align 8, !tbaa !214
  %198 = call i32 @pthread_tryjoin_np(i8* noundef %197, i8** noundef null) #16
  br label %199

199:                                              ; preds = %190, %195, %186
  %200 = getelementptr inbounds %struct.worker, %struct.worker* %64, i64 -38, i32 32, i32 0, i64 -511
  %201 = bitcast i64* %200 to i8*
  %202 = call i32 @munmap(i8* noundef nonnull %201, i64 noundef 73728) #16
  %203 = icmp ult i32 %187, %1
  br i1 %203, label %6, label %67, !llvm.loop !231
}

; Function Attrs: nounwind uwtable
define internal i32 @raise_signal(i32 noundef %0) #0 {
  %2 = load i1, i1* @is_child, align 4
  %3 = xor i1 %2, true
  %4 = load i1, i1* @is_isolated, align 4
  %5 = select i1 %3, i1 true, i1 %4
  br i1 %5, label %6, label %21

6:                                                ; preds = %1
  %7 = call i32 @getpid() #16
  %8 = load i32, i32* @home_pid, align 4, !tbaa !4
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %10, label %21

10:                                               ; preds = %6
  %11 = load i32, i32* @worker_key, align 4, !tbaa !4
  %12 = call i8* @pthread_getspecific(i32 noundef %11) #16
  %13 = icmp eq i8* %12, null
  br i1 %13, label %21, label %14

14:                                               ; preds = %10
  %15 = bitcast i8* %12 to %struct.worker*
  %16 = getelementptr inbounds i8, i8* %12, i64 184
  %17 = bitcast i8* %16 to i32*
  %18 = load i32, i32* %17, align 8, !tbaa !15
  %19 = icmp eq i32 %18, 0
  %20 = select i1 %19, %struct.worker* null, %struct.worker* %15
  br label %21

21:                                               ; preds = %1, %6, %10, %14
  %22 = phi %struct.worker* [ null, %1 ], [ null, %6 ], [ null, %10 ], [ %20, %14 ]
  %23 = icmp eq %struct.worker* %22, null
  br i1 %23, label %26, label %24

24:                                               ; preds = %21
  %25 = call i32 @send_to_self(%struct.worker* noundef nonnull %22, i32 noundef %0) #17
  br label %30

26:                                               ; preds = %21
  %27 = call i32 @getpid() #16
  %28 = call i32 @gettid() #16
  %29 = call i32 @tgkill(i32 noundef %27, i32 noundef %28, i32 noundef %0) #16
  br label %30

30:                                               ; preds = %26, %24
  %31 = phi i32 [ %25, %24 ], [ %29, %26 ]
  ret i32 %31
}

; Function Attrs: nounwind uwtable
define internal i32 @kill_process(i32 noundef %0, i32 noundef %1) #0 {
  %3 = call i32 @getpid() #16
  %4 = icmp eq i32 %3, %0
  br i1 %4, label %5, label %25

5:                                                ; preds = %2
  %6 = load i1, i1* @is_child, align 4
  %7 = xor i1 %6, true
  %8 = load i1, i1* @is_isolated, align 4
  %9 = select i1 %7, i1 true, i1 %8
  br i1 %9, label %10, label %25

10:                                               ; preds = %5
  %11 = call i32 @getpid() #16
  %12 = load i32, i32* @home_pid, align 4, !tbaa !4
  %13 = icmp eq i32 %11, %12
  br i1 %13, label %14, label %25

14:                                               ; preds = %10
  %15 = load i32, i32* @worker_key, align 4, !tbaa !4
  %16 = call i8* @pthread_getspecific(i32 noundef %15) #16
  %17 = icmp eq i8* %16, null
  br i1 %17, label %25, label %18

18:                                               ; preds = %14
  %19 = bitcast i8* %16 to %struct.worker*
  %20 = getelementptr inbounds i8, i8* %16, i64 184
  %21 = bitcast i8* %20 to i32*
  %22 = load i32, i32* %21, align 8, !tbaa !15
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
  %31 = call i32 @send_to_self(%struct.worker* noundef nonnull %26, i32 noundef %1) #17
  br label %34

32:                                               ; preds = %25
  %33 = call i32 @kill(i32 noundef %0, i32 noundef %1) #16
  br label %34

34:                                               ; preds = %32, %30
  %35 = phi i32 [ %31, %30 ], [ %33, %32 ]
  ret i32 %35
}

; Function Attrs: nounwind uwtable
define internal i32 @kill_task(i32 noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = call i32 @getpid() #16
  %5 = icmp eq i32 %4, %0
  br i1 %5, label %6, label %29

6:                                                ; preds = %3
  %7 = call i32 @gettid() #16
  %8 = icmp eq i32 %7, %1
  br i1 %8, label %9, label %29

9:                                                ; preds = %6
  %10 = load i1, i1* @is_child, align 4
  %11 = xor i1 %10, true
  %12 = load i1, i1* @is_isolated, align 4
  %13 = select i1 %11, i1 true, i1 %12
  br i1 %13, label %14, label %29

14:                                               ; preds = %9
  %15 = call i32 @getpid() #16
  %16 = load i32, i32* @home_pid, align 4, !tbaa !4
  %17 = icmp eq i32 %15, %16
  br i1 %17, label %18, label %29

18:                                               ; preds = %14
  %19 = load i32, i32* @worker_key, align 4, !tbaa !4
  %20 = call i8* @pthread_getspecific(i32 noundef %19) #16
  %21 = icmp eq i8* %20, null
  br i1 %21, label %29, label %22

22:                                               ; preds = %18
  %23 = bitcast i8* %20 to %struct.worker*
  %24 = getelementptr inbounds i8, i8* %20, i64 184
  %25 = bitcast i8* %24 to i32*
  %26 = load i32, i32* %25, align 8, !tbaa !15
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
  %35 = call i32 @send_to_self(%struct.worker* noundef nonnull %30, i32 noundef %2) #17
  br label %38

36:                                               ; preds = %29
  %37 = call i32 @tgkill(i32 noundef %0, i32 noundef %1, i32 noundef %2) #16
  br label %38

38:                                               ; preds = %36, %34
  %39 = phi i32 [ %35, %34 ], [ %37, %36 ]
  ret i32 %39
}

; Function Attrs: nounwind uwtable
define internal i32 @kill_thread(i8* noundef %0, i32 noundef %1) #0 {
  %3 = alloca %struct.opaque128, align 8
  %4 = alloca %struct.opaque128, align 8
  %5 = call i8* @pthread_self() #16
  %6 = icmp eq i8* %5, %0
  br i1 %6, label %7, label %27

7:                                                ; preds = %2
  %8 = load i1, i1* @is_child, align 4
  %9 = xor i1 %8, true
  %10 = load i1, i1* @is_isolated, align 4
  %11 = select i1 %9, i1 true, i1 %10
  br i1 %11, label %12, label %27

12:                                               ; preds = %7
  %13 = call i32 @getpid() #16
  %14 = load i32, i32* @home_pid, align 4, !tbaa !4
  %15 = icmp eq i32 %13, %14
  br i1 %15, label %16, label %27

16:                                               ; preds = %12
  %17 = load i32, i32* @worker_key, align 4, !tbaa !4
  %18 = call i8* @pthread_getspecific(i32 noundef %17) #16
  %19 = icmp eq i8* %18, null
  br i1 %19, label %27, label %20

20:                                               ; preds = %16
  %21 = bitcast i8* %18 to %struct.worker*
  %22 = getelementptr inbounds i8, i8* %18, i64 184
  %23 = bitcast i8* %22 to i32*
  %24 = load i32, i32* %23, align 8, !tbaa !15
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
  %35 = call i32 @getpid() #16
  %36 = load i32, i32* @home_pid, align 4, !tbaa !4
  %37 = icmp eq i32 %35, %36
  br i1 %37, label %38, label %63

38:                                               ; preds = %34
  %39 = bitcast %struct.opaque128* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %39) #19
  %40 = bitcast %struct.opaque128* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %40) #19
  %41 = call i32 @sigfillset(i8* noundef nonnull %39) #16
  %42 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %39, i8* noundef nonnull %40) #16
  %43 = call i32 @pthread_mutex_trylock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %44 = icmp eq i32 %43, 0
  br i1 %44, label %45, label %61

45:                                               ; preds = %38
  %46 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !33
  %47 = icmp eq %struct.worker* %46, null
  br i1 %47, label %48, label %50

48:                                               ; preds = %57, %45
  %49 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  br label %61

50:                                               ; preds = %45, %57
  %51 = phi %struct.worker* [ %59, %57 ], [ %46, %45 ]
  %52 = getelementptr inbounds %struct.worker, %struct.worker* %51, i64 0, i32 15
  %53 = load i8*, i8** %52, align 8, !tbaa !214
  %54 = icmp eq i8* %53, %0
  br i1 %54, label %55, label %57

55:                                               ; preds = %50
  %56 = getelementptr inbounds %struct.worker, %struct.worker* %51, i64 0, i32 28
  store i32 1, i32* %56, align 8, !tbaa !217
  br label %57

57:                                               ; preds = %55, %50
  %58 = getelementptr inbounds %struct.worker, %struct.worker* %51, i64 0, i32 0
  %59 = load %struct.worker*, %struct.worker** %58, align 8, !tbaa !33
  %60 = icmp eq %struct.worker* %59, null
  br i1 %60, label %48, label %50, !llvm.loop !232

61:                                               ; preds = %38, %48
  %62 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %40, i8* noundef null) #16
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %40) #19
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %39) #19
  br label %63

63:                                               ; preds = %32, %61, %34, %27
  %64 = icmp ne %struct.worker* %28, null
  %65 = and i1 %30, %64
  br i1 %65, label %68, label %66

66:                                               ; preds = %63
  %67 = call i32 @pthread_kill(i8* noundef %0, i32 noundef %1) #16
  br label %79

68:                                               ; preds = %63
  %69 = call i32* @__errno_location() #16
  %70 = load i32, i32* %69, align 4, !tbaa !4
  %71 = call i32 @send_to_self(%struct.worker* noundef nonnull %28, i32 noundef %1) #17
  %72 = icmp eq i32 %71, 0
  br i1 %72, label %76, label %73

73:                                               ; preds = %68
  %74 = call i32* @__errno_location() #16
  %75 = load i32, i32* %74, align 4, !tbaa !4
  br label %76

76:                                               ; preds = %68, %73
  %77 = phi i32 [ %75, %73 ], [ 0, %68 ]
  %78 = call i32* @__errno_location() #16
  store i32 %70, i32* %78, align 4, !tbaa !4
  br label %79

79:                                               ; preds = %76, %66
  %80 = phi i32 [ %77, %76 ], [ %67, %66 ]
  ret i32 %80
}

; Function Attrs: nounwind uwtable
define internal i32 @change_alternate_stack(%struct.alternate_stack* noundef %0, %struct.alternate_stack* noundef %1) #0 {
  %3 = load i1, i1* @is_child, align 4
  br i1 %3, label %12, label %4

4:                                                ; preds = %2
  %5 = call i32 @getpid() #16
  %6 = load i32, i32* @home_pid, align 4, !tbaa !4
  %7 = icmp eq i32 %5, %6
  br i1 %7, label %8, label %12

8:                                                ; preds = %4
  %9 = load i32, i32* @worker_key, align 4, !tbaa !4
  %10 = call i8* @pthread_getspecific(i32 noundef %9) #16
  %11 = bitcast i8* %10 to %struct.worker*
  br label %12

12:                                               ; preds = %2, %4, %8
  %13 = phi %struct.worker* [ %11, %8 ], [ null, %4 ], [ null, %2 ]
  %14 = icmp ne %struct.worker* %13, null
  %15 = icmp ne %struct.alternate_stack* %0, null
  %16 = and i1 %15, %14
  br i1 %16, label %17, label %19

17:                                               ; preds = %12
  %18 = getelementptr inbounds %struct.worker, %struct.worker* %13, i64 0, i32 28
  store i32 1, i32* %18, align 8, !tbaa !217
  br label %19

19:                                               ; preds = %17, %12
  %20 = bitcast %struct.alternate_stack* %0 to i8*
  %21 = bitcast %struct.alternate_stack* %1 to i8*
  %22 = call i32 @sigaltstack(i8* noundef %20, i8* noundef %21) #16
  ret i32 %22
}

; Function Attrs: nounwind uwtable
define internal i32 @change_action(i32 noundef %0, %struct.signal_action* noundef %1, %struct.signal_action* noundef %2) #0 {
  %4 = alloca %struct.registration, align 8
  %5 = alloca %struct.registration, align 8
  %6 = alloca %struct.signal_action, align 8
  %7 = alloca %struct.signal_action, align 8
  %8 = alloca %struct.opaque128, align 8
  %9 = alloca %struct.signal_action, align 8
  %10 = alloca %struct.signal_action, align 8
  %11 = alloca %struct.opaque128, align 8
  %12 = alloca %struct.signal_action, align 8
  %13 = load i1, i1* @is_child, align 4
  br i1 %13, label %19, label %14

14:                                               ; preds = %3
  %15 = call i32 @getpid() #16
  %16 = load i32, i32* @home_pid, align 4, !tbaa !4
  %17 = icmp eq i32 %15, %16
  %18 = zext i1 %17 to i32
  br label %19

19:                                               ; preds = %3, %14
  %20 = phi i32 [ 0, %3 ], [ %18, %14 ]
  %21 = icmp eq i32 %20, 0
  %22 = add i32 %0, -65
  %23 = icmp ult i32 %22, -64
  %24 = or i1 %23, %21
  br i1 %24, label %25, label %29

25:                                               ; preds = %19
  %26 = bitcast %struct.signal_action* %1 to i8*
  %27 = bitcast %struct.signal_action* %2 to i8*
  %28 = call i32 @sigaction(i32 noundef %0, i8* noundef %26, i8* noundef %27) #16
  br label %288

29:                                               ; preds = %19
  %30 = bitcast %struct.signal_action* %9 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %30) #19
  %31 = bitcast %struct.signal_action* %10 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %31) #19
  %32 = icmp eq %struct.signal_action* %1, null
  br i1 %32, label %35, label %33

33:                                               ; preds = %29
  %34 = bitcast %struct.signal_action* %1 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(152) %30, i8* noundef nonnull align 8 dereferenceable(152) %34, i64 152, i1 false), !tbaa.struct !233
  br label %35

35:                                               ; preds = %33, %29
  %36 = load i32, i32* @worker_key, align 4, !tbaa !4
  %37 = call i8* @pthread_getspecific(i32 noundef %36) #16
  %38 = icmp eq i8* %37, null
  br i1 %38, label %43, label %39

39:                                               ; preds = %35
  %40 = getelementptr inbounds i8, i8* %37, i64 80
  %41 = bitcast i8* %40 to i32*
  %42 = load i32, i32* %41, align 16, !tbaa !234
  br label %43

43:                                               ; preds = %35, %39
  %44 = phi i32 [ %42, %39 ], [ 0, %35 ]
  %45 = bitcast %struct.opaque128* %11 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %45) #19
  %46 = bitcast %struct.opaque128* %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %46) #19
  %47 = call i32 @sigfillset(i8* noundef nonnull %46) #16
  %48 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %46, i8* noundef nonnull %45) #16
  %49 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @own_lock to i8*)) #16
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %46) #19
  %50 = icmp eq i32 %0, 11
  br i1 %50, label %62, label %51

51:                                               ; preds = %43, %55
  %52 = phi i64 [ %59, %55 ], [ 1, %43 ]
  %53 = phi i64 [ %52, %55 ], [ 0, %43 ]
  %54 = icmp eq i64 %52, 7
  br i1 %54, label %60, label %55, !llvm.loop !235

55:                                               ; preds = %51
  %56 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i64 0, i64 %52
  %57 = load i32, i32* %56, align 4, !tbaa !4
  %58 = icmp eq i32 %57, %0
  %59 = add nuw nsw i64 %52, 1
  br i1 %58, label %60, label %51, !llvm.loop !235

60:                                               ; preds = %55, %51
  %61 = icmp ult i64 %53, 6
  br i1 %61, label %62, label %138

62:                                               ; preds = %43, %60
  %63 = bitcast %struct.signal_action* %12 to i8*
  %64 = bitcast %struct.signal_action* %12 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %64)
  %65 = select i1 %32, %struct.signal_action* null, %struct.signal_action* %9
  call void @llvm.experimental.noalias.scope.decl(metadata !236)
  br label %66

66:                                               ; preds = %75, %62
  %67 = phi i64 [ 0, %62 ], [ %76, %75 ]
  %68 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i64 0, i64 %67, i32 2
  %69 = load i32, i32* %68, align 4, !tbaa !239, !noalias !236
  %70 = icmp eq i32 %69, %0
  br i1 %70, label %71, label %75

71:                                               ; preds = %66
  %72 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i64 0, i64 %67, i32 1
  %73 = load i32, i32* %72, align 8, !tbaa !241, !noalias !236
  %74 = icmp eq i32 %73, %44
  br i1 %74, label %78, label %75

75:                                               ; preds = %71, %66
  %76 = add nuw nsw i64 %67, 1
  %77 = icmp eq i64 %76, 512
  br i1 %77, label %81, label %66, !llvm.loop !242

78:                                               ; preds = %71
  %79 = and i64 %67, 4294967295
  %80 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i64 0, i64 %79
  br label %81

81:                                               ; preds = %75, %78
  %82 = phi %struct.own_action* [ %80, %78 ], [ null, %75 ]
  %83 = icmp eq %struct.own_action* %82, null
  br i1 %83, label %86, label %84

84:                                               ; preds = %81
  %85 = bitcast %struct.own_action* %82 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(152) %63, i8* noundef nonnull align 8 dereferenceable(152) %85, i64 152, i1 false) #19, !tbaa.struct !233
  br label %88

86:                                               ; preds = %81
  %87 = bitcast %struct.signal_action* %12 to i8*
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(152) %87, i8 0, i64 152, i1 false), !alias.scope !236
  br label %88

88:                                               ; preds = %86, %84
  br i1 %32, label %136, label %89

89:                                               ; preds = %88
  %90 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %9, i64 0, i32 0
  %91 = load i8*, i8** %90, align 8, !tbaa !69, !noalias !236
  %92 = icmp eq i8* %91, null
  br i1 %92, label %131, label %93

93:                                               ; preds = %89
  br i1 %83, label %94, label %120

94:                                               ; preds = %93, %115
  %95 = phi i64 [ %118, %115 ], [ 0, %93 ]
  %96 = phi %struct.own_action* [ %117, %115 ], [ getelementptr inbounds ([512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i64 0, i64 0), %93 ]
  %97 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i64 0, i64 %95
  %98 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i64 0, i64 %95, i32 2
  %99 = load i32, i32* %98, align 4, !tbaa !239, !noalias !236
  %100 = icmp eq i32 %99, 0
  br i1 %100, label %120, label %101

101:                                              ; preds = %94
  %102 = getelementptr inbounds %struct.own_action, %struct.own_action* %97, i64 0, i32 0, i32 0
  %103 = load i8*, i8** %102, align 16, !tbaa !243, !noalias !236
  %104 = icmp eq i8* %103, inttoptr (i64 1 to i8*)
  %105 = getelementptr inbounds %struct.own_action, %struct.own_action* %96, i64 0, i32 0, i32 0
  %106 = load i8*, i8** %105, align 8, !tbaa !243, !noalias !236
  %107 = icmp ne i8* %106, inttoptr (i64 1 to i8*)
  %108 = xor i1 %104, %107
  br i1 %108, label %109, label %115

109:                                              ; preds = %101
  %110 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i64 0, i64 %95, i32 1
  %111 = load i32, i32* %110, align 8, !tbaa !241, !noalias !236
  %112 = getelementptr inbounds %struct.own_action, %struct.own_action* %96, i64 0, i32 1
  %113 = load i32, i32* %112, align 8, !tbaa !241, !noalias !236
  %114 = icmp ult i32 %111, %113
  br label %115

115:                                              ; preds = %109, %101
  %116 = phi i1 [ %114, %109 ], [ %104, %101 ]
  %117 = select i1 %116, %struct.own_action* %97, %struct.own_action* %96
  %118 = add nuw nsw i64 %95, 1
  %119 = icmp eq i64 %118, 512
  br i1 %119, label %120, label %94, !llvm.loop !244

120:                                              ; preds = %115, %94, %93
  %121 = phi %struct.own_action* [ %82, %93 ], [ %97, %94 ], [ %117, %115 ]
  %122 = bitcast %struct.signal_action* %65 to i8*
  %123 = bitcast %struct.signal_action* %7 to i8*
  %124 = bitcast %struct.signal_action* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %124)
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(152) %123, i8* noundef nonnull align 8 dereferenceable(152) %122, i64 152, i1 false) #19, !noalias !236
  %125 = atomicrmw add i32* @own_version, i32 1 acq_rel, align 4, !noalias !236
  %126 = bitcast %struct.own_action* %121 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(152) %126, i8* noundef nonnull align 8 dereferenceable(152) %123, i64 152, i1 false) #19, !tbaa.struct !245, !noalias !236
  %127 = getelementptr inbounds %struct.own_action, %struct.own_action* %121, i64 0, i32 1
  store i32 %44, i32* %127, align 8, !tbaa.struct !162, !noalias !236
  %128 = getelementptr inbounds %struct.own_action, %struct.own_action* %121, i64 0, i32 2
  store i32 %0, i32* %128, align 4, !tbaa.struct !163, !noalias !236
  %129 = atomicrmw add i32* @own_version, i32 1 acq_rel, align 4, !noalias !236
  %130 = bitcast %struct.signal_action* %7 to i8*
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %130)
  br label %136

131:                                              ; preds = %89
  br i1 %83, label %136, label %132

132:                                              ; preds = %131
  %133 = atomicrmw add i32* @own_version, i32 1 acq_rel, align 4, !noalias !236
  %134 = bitcast %struct.own_action* %82 to i8*
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(160) %134, i8 0, i64 160, i1 false) #19, !noalias !236
  %135 = atomicrmw add i32* @own_version, i32 1 acq_rel, align 4, !noalias !236
  br label %136

136:                                              ; preds = %88, %120, %131, %132
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(152) %31, i8* noundef nonnull align 8 dereferenceable(152) %63, i64 152, i1 false), !tbaa.struct !233
  %137 = bitcast %struct.signal_action* %12 to i8*
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %137)
  br label %217

138:                                              ; preds = %60
  %139 = call i32 @sigaction(i32 noundef %0, i8* noundef null, i8* noundef nonnull %31) #16
  %140 = icmp ne i32 %139, 0
  %141 = zext i1 %140 to i32
  br i1 %140, label %217, label %142

142:                                              ; preds = %138
  %143 = icmp eq i32 %44, 0
  br i1 %143, label %156, label %144

144:                                              ; preds = %142
  %145 = sext i32 %0 to i64
  %146 = getelementptr inbounds [65 x %struct.anon.1], [65 x %struct.anon.1]* @said, i64 0, i64 %145, i32 0
  %147 = load i32, i32* %146, align 16, !tbaa !246
  %148 = icmp eq i32 %147, %44
  br i1 %148, label %149, label %156

149:                                              ; preds = %144
  %150 = load i1, i1* @is_child, align 4
  br i1 %150, label %156, label %151

151:                                              ; preds = %149
  %152 = call i32 @getpid() #16
  %153 = load i32, i32* @home_pid, align 4, !tbaa !4
  %154 = icmp eq i32 %152, %153
  %155 = zext i1 %154 to i32
  br label %156

156:                                              ; preds = %142, %144, %149, %151
  %157 = phi i32 [ 0, %144 ], [ 0, %142 ], [ 0, %149 ], [ %155, %151 ]
  %158 = icmp eq i32 %157, 0
  br i1 %158, label %163, label %159

159:                                              ; preds = %156
  %160 = sext i32 %0 to i64
  %161 = getelementptr inbounds [65 x %struct.anon.1], [65 x %struct.anon.1]* @said, i64 0, i64 %160, i32 1
  %162 = load i8*, i8** %161, align 8, !tbaa !248
  br label %166

163:                                              ; preds = %156
  %164 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %10, i64 0, i32 0
  %165 = load i8*, i8** %164, align 8, !tbaa !69
  br label %166

166:                                              ; preds = %163, %159
  %167 = phi i8* [ %162, %159 ], [ %165, %163 ]
  br i1 %32, label %214, label %168

168:                                              ; preds = %166
  %169 = bitcast %struct.signal_action* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %169)
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(152) %169, i8* noundef nonnull align 8 dereferenceable(152) %30, i64 152, i1 false) #19
  %170 = sext i32 %0 to i64
  %171 = getelementptr inbounds [65 x i8], [65 x i8]* @has_before_own, i64 0, i64 %170
  %172 = load i8, i8* %171, align 1, !tbaa !25
  %173 = icmp eq i8 %172, 0
  %174 = getelementptr inbounds [65 x %struct.signal_action], [65 x %struct.signal_action]* @before_own, i64 0, i64 %170
  %175 = select i1 %173, %struct.signal_action* %10, %struct.signal_action* %174
  %176 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %6, i64 0, i32 0
  %177 = load i8*, i8** %176, align 8, !tbaa !69
  %178 = icmp ult i8* %177, inttoptr (i64 2 to i8*)
  br i1 %178, label %179, label %187

179:                                              ; preds = %168
  %180 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %10, i64 0, i32 0
  %181 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %174, i64 0, i32 0
  %182 = select i1 %173, i8** %180, i8** %181
  %183 = load i8*, i8** %182, align 8, !tbaa !69
  %184 = icmp ne i8* %183, null
  %185 = icmp eq i32 %0, 17
  %186 = or i1 %185, %184
  br label %187

187:                                              ; preds = %179, %168
  %188 = phi i1 [ false, %168 ], [ %186, %179 ]
  %189 = icmp eq i32 %0, 17
  br i1 %189, label %190, label %194

190:                                              ; preds = %187
  %191 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %6, i64 0, i32 2
  %192 = load i32, i32* %191, align 8, !tbaa !71
  %193 = and i32 %192, -3
  store i32 %193, i32* %191, align 8, !tbaa !71
  br label %194

194:                                              ; preds = %190, %187
  %195 = select i1 %188, %struct.signal_action* %175, %struct.signal_action* %6
  %196 = bitcast %struct.signal_action* %195 to i8*
  %197 = call i32 @sigaction(i32 noundef %0, i8* noundef nonnull %196, i8* noundef null) #16
  %198 = icmp eq i32 %197, 0
  br i1 %198, label %199, label %211

199:                                              ; preds = %194
  %200 = load i8, i8* %171, align 1, !tbaa !25
  %201 = icmp eq i8 %200, 0
  br i1 %201, label %202, label %204

202:                                              ; preds = %199
  %203 = bitcast %struct.signal_action* %174 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(152) %203, i8* noundef nonnull align 8 dereferenceable(152) %31, i64 152, i1 false) #19, !tbaa.struct !233
  br label %204

204:                                              ; preds = %202, %199
  %205 = xor i1 %188, true
  %206 = zext i1 %205 to i8
  store i8 %206, i8* %171, align 1, !tbaa !25
  %207 = select i1 %188, i32 %44, i32 0
  %208 = getelementptr inbounds [65 x %struct.anon.1], [65 x %struct.anon.1]* @said, i64 0, i64 %170, i32 0
  store i32 %207, i32* %208, align 16, !tbaa !246
  %209 = load i8*, i8** %176, align 8, !tbaa !69
  %210 = getelementptr inbounds [65 x %struct.anon.1], [65 x %struct.anon.1]* @said, i64 0, i64 %170, i32 1
  store i8* %209, i8** %210, align 8, !tbaa !248
  br label %211

211:                                              ; preds = %194, %204
  %212 = xor i1 %198, true
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %169)
  %213 = zext i1 %212 to i32
  br label %214

214:                                              ; preds = %211, %166
  %215 = phi i32 [ %213, %211 ], [ %141, %166 ]
  %216 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %10, i64 0, i32 0
  store i8* %167, i8** %216, align 8, !tbaa !69
  br label %217

217:                                              ; preds = %138, %214, %136
  %218 = phi i32 [ 0, %136 ], [ %141, %138 ], [ %215, %214 ]
  %219 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @own_lock to i8*)) #16
  %220 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %45, i8* noundef null) #16
  %221 = icmp eq i32 %218, 0
  br i1 %221, label %222, label %286

222:                                              ; preds = %217
  br i1 %32, label %282, label %223

223:                                              ; preds = %222
  %224 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %9, i64 0, i32 0
  %225 = load i8*, i8** %224, align 8, !tbaa !69
  %226 = bitcast %struct.registration* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 72, i8* nonnull %226)
  %227 = icmp ult i8* %225, inttoptr (i64 2 to i8*)
  br i1 %227, label %281, label %228

228:                                              ; preds = %223
  %229 = call i32 @dl_iterate_phdr(i32 (i8*, i64, i8*)* noundef nonnull @is_object_at, i8* noundef %225) #16
  %230 = icmp eq i32 %229, 0
  br i1 %230, label %231, label %281

231:                                              ; preds = %228
  %232 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %233 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !33
  %234 = icmp eq %struct.registration* %233, null
  br i1 %234, label %254, label %235

235:                                              ; preds = %231, %248
  %236 = phi %struct.registration* [ %250, %248 ], [ %233, %231 ]
  %237 = getelementptr inbounds %struct.registration, %struct.registration* %236, i64 0, i32 1
  %238 = load i64, i64* %237, align 8, !tbaa !108
  %239 = icmp eq i64 %238, 16
  br i1 %239, label %240, label %248

240:                                              ; preds = %235
  %241 = getelementptr inbounds %struct.registration, %struct.registration* %236, i64 0, i32 2, i64 0
  %242 = load i8*, i8** %241, align 8, !tbaa !33
  %243 = icmp eq i8* %242, %225
  br i1 %243, label %244, label %248

244:                                              ; preds = %240
  %245 = getelementptr inbounds %struct.registration, %struct.registration* %236, i64 0, i32 4
  %246 = load i32, i32* %245, align 8, !tbaa !109
  %247 = icmp eq i32 %246, %0
  br i1 %247, label %252, label %248

248:                                              ; preds = %244, %240, %235
  %249 = getelementptr inbounds %struct.registration, %struct.registration* %236, i64 0, i32 0
  %250 = load %struct.registration*, %struct.registration** %249, align 8, !tbaa !33
  %251 = icmp eq %struct.registration* %250, null
  br i1 %251, label %254, label %235, !llvm.loop !249

252:                                              ; preds = %244
  %253 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  br label %281

254:                                              ; preds = %248, %231
  %255 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %256 = getelementptr inbounds %struct.registration, %struct.registration* %5, i64 0, i32 0
  store %struct.registration* null, %struct.registration** %256, align 8, !tbaa !106
  %257 = getelementptr inbounds %struct.registration, %struct.registration* %5, i64 0, i32 1
  store i64 16, i64* %257, align 8, !tbaa !108
  %258 = getelementptr inbounds %struct.registration, %struct.registration* %5, i64 0, i32 2, i64 0
  store i8* %225, i8** %258, align 8, !tbaa !33
  %259 = getelementptr inbounds %struct.registration, %struct.registration* %5, i64 0, i32 2, i64 1
  %260 = getelementptr inbounds %struct.registration, %struct.registration* %5, i64 0, i32 2, i64 3
  br label %261

261:                                              ; preds = %261, %254
  %262 = phi i8** [ %259, %254 ], [ %263, %261 ]
  store i8* null, i8** %262, align 8, !tbaa !33
  %263 = getelementptr inbounds i8*, i8** %262, i64 1
  %264 = icmp eq i8** %263, %260
  br i1 %264, label %265, label %261

265:                                              ; preds = %261
  %266 = getelementptr inbounds %struct.registration, %struct.registration* %5, i64 0, i32 3
  %267 = bitcast %struct.function_array* %266 to i8*
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %267, i8 0, i64 24, i1 false) #19
  %268 = getelementptr inbounds %struct.registration, %struct.registration* %5, i64 0, i32 4
  store i32 %0, i32* %268, align 8, !tbaa !109
  %269 = bitcast %struct.registration* %4 to i8*
  %270 = bitcast %struct.registration* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 72, i8* nonnull %270)
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(72) %269, i8* noundef nonnull align 8 dereferenceable(72) %226, i64 72, i1 false) #19
  %271 = call i8* @malloc(i64 noundef 72) #16
  %272 = icmp eq i8* %271, null
  br i1 %272, label %279, label %273

273:                                              ; preds = %265
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(72) %271, i8* noundef nonnull align 8 dereferenceable(72) %269, i64 72, i1 false) #19, !tbaa.struct !110
  %274 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %275 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !33
  %276 = bitcast i8* %271 to %struct.registration**
  store %struct.registration* %275, %struct.registration** %276, align 8, !tbaa !106
  store i8* %271, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !33
  %277 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %278 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  br label %279

279:                                              ; preds = %273, %265
  %280 = bitcast %struct.registration* %4 to i8*
  call void @llvm.lifetime.end.p0i8(i64 72, i8* nonnull %280)
  br label %281

281:                                              ; preds = %223, %228, %252, %279
  call void @llvm.lifetime.end.p0i8(i64 72, i8* nonnull %226)
  br label %282

282:                                              ; preds = %281, %222
  %283 = icmp eq %struct.signal_action* %2, null
  br i1 %283, label %286, label %284

284:                                              ; preds = %282
  %285 = bitcast %struct.signal_action* %2 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(152) %285, i8* noundef nonnull align 8 dereferenceable(152) %31, i64 152, i1 false), !tbaa.struct !233
  br label %286

286:                                              ; preds = %282, %284, %217
  %287 = phi i32 [ -1, %217 ], [ 0, %284 ], [ 0, %282 ]
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %45) #19
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %31) #19
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %30) #19
  br label %288

288:                                              ; preds = %286, %25
  %289 = phi i32 [ %28, %25 ], [ %287, %286 ]
  ret i32 %289
}

; Function Attrs: nounwind uwtable
define internal i8* @set_handler(i32 noundef %0, i8* noundef %1) #0 {
  %3 = alloca %struct.signal_action, align 8
  %4 = alloca %struct.signal_action, align 8
  %5 = bitcast %struct.signal_action* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %5) #19
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(152) %5, i8 0, i64 152, i1 false)
  %6 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %3, i64 0, i32 0
  store i8* %1, i8** %6, align 8, !tbaa !69
  %7 = bitcast %struct.signal_action* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %7) #19
  %8 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %3, i64 0, i32 2
  store i32 268435456, i32* %8, align 8, !tbaa !71
  %9 = call i32 @change_action(i32 noundef %0, %struct.signal_action* noundef nonnull %3, %struct.signal_action* noundef nonnull %4) #17
  %10 = icmp eq i32 %9, 0
  %11 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %4, i64 0, i32 0
  %12 = load i8*, i8** %11, align 8
  %13 = select i1 %10, i8* %12, i8* inttoptr (i64 -1 to i8*)
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %7) #19
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %5) #19
  ret i8* %13
}

declare i8* @pthread_getspecific(i32 noundef) local_unnamed_addr #2

declare i32 @getpid() local_unnamed_addr #2

declare i8* @mmap(i8* noundef, i64 noundef, i32 noundef, i32 noundef, i32 noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: returns_twice
declare i32 @_setjmp(i8* noundef) local_unnamed_addr #6

; Function Attrs: nofree norecurse nosync nounwind uwtable
define internal fastcc void @note_frame(%struct.walk* nocapture noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) unnamed_addr #7 {
  %7 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 1
  %8 = load %struct.report*, %struct.report** %7, align 8, !tbaa !29
  %9 = getelementptr inbounds %struct.report, %struct.report* %8, i64 0, i32 8
  %10 = load i32, i32* %9, align 4, !tbaa !39
  %11 = icmp ult i32 %10, 96
  br i1 %11, label %12, label %16

12:                                               ; preds = %6
  %13 = add i32 %10, 1
  store i32 %13, i32* %9, align 4, !tbaa !39
  %14 = zext i32 %10 to i64
  %15 = getelementptr inbounds %struct.report, %struct.report* %8, i64 0, i32 12, i64 %14
  store i64 %3, i64* %15, align 8, !tbaa !17
  br label %18

16:                                               ; preds = %6
  %17 = getelementptr inbounds %struct.report, %struct.report* %8, i64 0, i32 9
  store i32 1, i32* %17, align 8, !tbaa !250
  br label %18

18:                                               ; preds = %16, %12
  %19 = load i64, i64* @signal_return, align 8, !tbaa !17
  %20 = icmp eq i64 %19, %3
  br i1 %20, label %46, label %21

21:                                               ; preds = %18
  %22 = load %struct.code_range*, %struct.code_range** @libraries, align 8, !tbaa !33
  %23 = load i64, i64* @library_count, align 8, !tbaa !17
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %37, label %25

25:                                               ; preds = %21, %25
  %26 = phi i64 [ %35, %25 ], [ 0, %21 ]
  %27 = phi i64 [ %34, %25 ], [ %23, %21 ]
  %28 = add i64 %27, %26
  %29 = lshr i64 %28, 1
  %30 = getelementptr inbounds %struct.code_range, %struct.code_range* %22, i64 %29, i32 1
  %31 = load i64, i64* %30, align 8, !tbaa !34
  %32 = icmp ugt i64 %31, %1
  %33 = add nuw i64 %29, 1
  %34 = select i1 %32, i64 %29, i64 %27
  %35 = select i1 %32, i64 %26, i64 %33
  %36 = icmp ult i64 %35, %34
  br i1 %36, label %25, label %37, !llvm.loop !36

37:                                               ; preds = %25, %21
  %38 = phi i64 [ 0, %21 ], [ %35, %25 ]
  %39 = icmp ult i64 %38, %23
  br i1 %39, label %40, label %46

40:                                               ; preds = %37
  %41 = getelementptr inbounds %struct.code_range, %struct.code_range* %22, i64 %38
  %42 = getelementptr inbounds %struct.code_range, %struct.code_range* %41, i64 0, i32 0
  %43 = load i64, i64* %42, align 8, !tbaa !37
  %44 = icmp ugt i64 %43, %1
  %45 = select i1 %44, %struct.code_range* null, %struct.code_range* %41
  br label %46

46:                                               ; preds = %40, %37, %18
  %47 = phi %struct.code_range* [ null, %18 ], [ null, %37 ], [ %45, %40 ]
  %48 = icmp eq %struct.code_range* %47, null
  br i1 %48, label %49, label %50

49:                                               ; preds = %46
  call fastcc void @end_run(%struct.walk* noundef %0, i64 noundef %4, i64 noundef %3) #17
  br label %146

50:                                               ; preds = %46
  %51 = load %struct.code_range*, %struct.code_range** @harmless, align 8, !tbaa !33
  %52 = load i64, i64* @harmless_count, align 8, !tbaa !17
  %53 = icmp eq i64 %52, 0
  br i1 %53, label %66, label %54

54:                                               ; preds = %50, %54
  %55 = phi i64 [ %64, %54 ], [ 0, %50 ]
  %56 = phi i64 [ %63, %54 ], [ %52, %50 ]
  %57 = add i64 %56, %55
  %58 = lshr i64 %57, 1
  %59 = getelementptr inbounds %struct.code_range, %struct.code_range* %51, i64 %58, i32 1
  %60 = load i64, i64* %59, align 8, !tbaa !34
  %61 = icmp ugt i64 %60, %1
  %62 = add nuw i64 %58, 1
  %63 = select i1 %61, i64 %58, i64 %56
  %64 = select i1 %61, i64 %55, i64 %62
  %65 = icmp ult i64 %64, %63
  br i1 %65, label %54, label %66, !llvm.loop !36

66:                                               ; preds = %54, %50
  %67 = phi i64 [ 0, %50 ], [ %64, %54 ]
  %68 = icmp ult i64 %67, %52
  br i1 %68, label %69, label %75

69:                                               ; preds = %66
  %70 = getelementptr inbounds %struct.code_range, %struct.code_range* %51, i64 %67
  %71 = getelementptr inbounds %struct.code_range, %struct.code_range* %70, i64 0, i32 0
  %72 = load i64, i64* %71, align 8, !tbaa !37
  %73 = icmp ugt i64 %72, %1
  %74 = select i1 %73, %struct.code_range* null, %struct.code_range* %70
  br label %75

75:                                               ; preds = %66, %69
  %76 = phi %struct.code_range* [ null, %66 ], [ %74, %69 ]
  %77 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 5
  %78 = load i32, i32* %77, align 8, !tbaa !42
  %79 = icmp eq i32 %78, 0
  br i1 %79, label %80, label %87

80:                                               ; preds = %75
  %81 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 4
  %82 = load i32, i32* %81, align 4, !tbaa !251
  %83 = icmp eq i32 %82, 0
  %84 = zext i1 %83 to i32
  %85 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 6
  store i32 %84, i32* %85, align 4, !tbaa !252
  %86 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 8
  store i32 0, i32* %86, align 4, !tbaa !253
  br label %87

87:                                               ; preds = %80, %75
  %88 = getelementptr inbounds %struct.code_range, %struct.code_range* %47, i64 0, i32 2
  %89 = load i64, i64* %88, align 8, !tbaa !38
  %90 = and i64 %89, 1
  %91 = icmp eq i64 %90, 0
  br i1 %91, label %107, label %92

92:                                               ; preds = %87
  %93 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 8
  store i32 1, i32* %93, align 4, !tbaa !253
  store i32 1, i32* %77, align 8, !tbaa !42
  %94 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 10
  store i64 %4, i64* %94, align 8, !tbaa !254
  %95 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 11
  store i64 %5, i64* %95, align 8, !tbaa !255
  %96 = icmp eq i64 %2, ptrtoint (i32 (i32)* @raise_signal to i64)
  br i1 %96, label %112, label %97

97:                                               ; preds = %92, %101
  %98 = phi i64 [ %106, %101 ], [ 1, %92 ]
  %99 = phi i64 [ %98, %101 ], [ 0, %92 ]
  %100 = icmp eq i64 %98, 5
  br i1 %100, label %110, label %101, !llvm.loop !256

101:                                              ; preds = %97
  %102 = getelementptr inbounds [5 x i8*], [5 x i8*]* @is_own_sender.all, i64 0, i64 %98
  %103 = load i8*, i8** %102, align 8, !tbaa !33
  %104 = ptrtoint i8* %103 to i64
  %105 = icmp eq i64 %104, %2
  %106 = add nuw nsw i64 %98, 1
  br i1 %105, label %110, label %97, !llvm.loop !256

107:                                              ; preds = %87
  store i32 1, i32* %77, align 8, !tbaa !42
  %108 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 10
  store i64 %4, i64* %108, align 8, !tbaa !254
  %109 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 11
  store i64 %5, i64* %109, align 8, !tbaa !255
  br label %112

110:                                              ; preds = %101, %97
  %111 = icmp ult i64 %99, 4
  br label %112

112:                                              ; preds = %110, %92, %107
  %113 = phi i1 [ false, %107 ], [ true, %92 ], [ %111, %110 ]
  %114 = icmp ne %struct.code_range* %76, null
  %115 = select i1 %114, i1 true, i1 %113
  %116 = select i1 %115, i1 true, i1 %91
  br i1 %116, label %131, label %117

117:                                              ; preds = %112
  %118 = icmp eq i64 %2, ptrtoint (void (i8*, i8*)* @run_initializers to i64)
  br i1 %118, label %131, label %119

119:                                              ; preds = %117, %123
  %120 = phi i64 [ %128, %123 ], [ 1, %117 ]
  %121 = phi i64 [ %120, %123 ], [ 0, %117 ]
  %122 = icmp eq i64 %120, 15
  br i1 %122, label %129, label %123, !llvm.loop !257

123:                                              ; preds = %119
  %124 = getelementptr inbounds [15 x i8*], [15 x i8*]* @is_own_harmless.all, i64 0, i64 %120
  %125 = load i8*, i8** %124, align 8, !tbaa !33
  %126 = ptrtoint i8* %125 to i64
  %127 = icmp eq i64 %126, %2
  %128 = add nuw nsw i64 %120, 1
  br i1 %127, label %129, label %119, !llvm.loop !257

129:                                              ; preds = %123, %119
  %130 = icmp ult i64 %121, 14
  br label %131

131:                                              ; preds = %129, %117, %112
  %132 = phi i1 [ %115, %112 ], [ true, %117 ], [ %130, %129 ]
  %133 = zext i1 %132 to i32
  %134 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 7
  store i32 %133, i32* %134, align 8, !tbaa !43
  br i1 %114, label %135, label %138

135:                                              ; preds = %131
  %136 = getelementptr inbounds %struct.code_range, %struct.code_range* %76, i64 0, i32 2
  %137 = load i64, i64* %136, align 8, !tbaa !38
  br label %143

138:                                              ; preds = %131
  %139 = icmp ne i64 %90, 0
  %140 = xor i1 %113, true
  %141 = select i1 %139, i1 %140, i1 false
  %142 = zext i1 %141 to i64
  br label %143

143:                                              ; preds = %138, %135
  %144 = phi i64 [ %137, %135 ], [ %142, %138 ]
  %145 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 9
  store i64 %144, i64* %145, align 8, !tbaa !44
  br label %146

146:                                              ; preds = %143, %49
  %147 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 4
  %148 = load i32, i32* %147, align 4, !tbaa !251
  %149 = add i32 %148, 1
  store i32 %149, i32* %147, align 4, !tbaa !251
  ret void
}

declare i32 @_Unwind_Backtrace(i32 (i8*, i8*)* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal i32 @on_walked(i8* noundef %0, i8* nocapture noundef %1) #0 {
  %3 = bitcast i8* %1 to %struct.walk*
  %4 = call i64 @_Unwind_GetIP(i8* noundef %0) #16
  %5 = getelementptr inbounds i8, i8* %1, i64 28
  %6 = bitcast i8* %5 to i32*
  %7 = load i32, i32* %6, align 4, !tbaa !251
  %8 = icmp eq i32 %7, 0
  %9 = add i64 %4, -1
  %10 = select i1 %8, i64 %4, i64 %9
  %11 = getelementptr inbounds i8, i8* %1, i64 24
  %12 = bitcast i8* %11 to i32*
  %13 = load i32, i32* %12, align 8, !tbaa !258
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %61

15:                                               ; preds = %2
  %16 = getelementptr inbounds i8, i8* %1, i64 16
  %17 = bitcast i8* %16 to i64*
  %18 = load i64, i64* %17, align 8, !tbaa !31
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %20, label %45

20:                                               ; preds = %15
  %21 = load %struct.code_range*, %struct.code_range** @libraries, align 8, !tbaa !33
  %22 = load i64, i64* @library_count, align 8, !tbaa !17
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %36, label %24

24:                                               ; preds = %20, %24
  %25 = phi i64 [ %34, %24 ], [ 0, %20 ]
  %26 = phi i64 [ %33, %24 ], [ %22, %20 ]
  %27 = add i64 %26, %25
  %28 = lshr i64 %27, 1
  %29 = getelementptr inbounds %struct.code_range, %struct.code_range* %21, i64 %28, i32 1
  %30 = load i64, i64* %29, align 8, !tbaa !34
  %31 = icmp ugt i64 %30, %9
  %32 = add nuw i64 %28, 1
  %33 = select i1 %31, i64 %28, i64 %26
  %34 = select i1 %31, i64 %25, i64 %32
  %35 = icmp ult i64 %34, %33
  br i1 %35, label %24, label %36, !llvm.loop !36

36:                                               ; preds = %24, %20
  %37 = phi i64 [ 0, %20 ], [ %34, %24 ]
  %38 = icmp ult i64 %37, %22
  br i1 %38, label %39, label %45

39:                                               ; preds = %36
  %40 = getelementptr inbounds %struct.code_range, %struct.code_range* %21, i64 %37
  %41 = getelementptr inbounds %struct.code_range, %struct.code_range* %40, i64 0, i32 0
  %42 = load i64, i64* %41, align 8, !tbaa !37
  %43 = icmp ugt i64 %42, %9
  %44 = select i1 %43, %struct.code_range* null, %struct.code_range* %40
  br label %45

45:                                               ; preds = %39, %36, %15
  %46 = phi %struct.code_range* [ null, %15 ], [ null, %36 ], [ %44, %39 ]
  br i1 %19, label %49, label %47

47:                                               ; preds = %45
  %48 = icmp eq i64 %4, %18
  br i1 %48, label %56, label %58

49:                                               ; preds = %45
  %50 = icmp eq %struct.code_range* %46, null
  br i1 %50, label %56, label %51

51:                                               ; preds = %49
  %52 = getelementptr inbounds %struct.code_range, %struct.code_range* %46, i64 0, i32 2
  %53 = load i64, i64* %52, align 8, !tbaa !38
  %54 = and i64 %53, 3
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %56, label %58

56:                                               ; preds = %51, %49, %47
  %57 = phi i64 [ %9, %51 ], [ %9, %49 ], [ %10, %47 ]
  store i32 1, i32* %12, align 8, !tbaa !258
  br label %58

58:                                               ; preds = %47, %51, %56
  %59 = phi i1 [ true, %56 ], [ false, %51 ], [ false, %47 ]
  %60 = phi i64 [ %57, %56 ], [ %10, %51 ], [ %10, %47 ]
  br i1 %59, label %61, label %87

61:                                               ; preds = %58, %2
  %62 = phi i64 [ %10, %2 ], [ %60, %58 ]
  %63 = load i64, i64* @fibre_end, align 8, !tbaa !17
  %64 = icmp ne i64 %63, 0
  %65 = icmp eq i64 %4, %63
  %66 = select i1 %64, i1 %65, i1 false
  br i1 %66, label %87, label %67

67:                                               ; preds = %61
  %68 = call i64 @_Unwind_GetRegionStart(i8* noundef %0) #16
  %69 = icmp eq i64 %68, ptrtoint (i32 (%struct.worker*, void (i8*, i8*)*, i8*, i8*)* @run_guarded to i64)
  %70 = icmp eq i64 %68, ptrtoint (void (i8*, i8*)* @run_start to i64)
  %71 = or i1 %69, %70
  br i1 %71, label %87, label %72

72:                                               ; preds = %67
  %73 = load i32, i32* %6, align 4, !tbaa !251
  %74 = icmp ugt i32 %73, 4095
  br i1 %74, label %87, label %75

75:                                               ; preds = %72
  %76 = load i64, i64* @telejit_frame_register, align 8, !tbaa !17
  %77 = icmp slt i64 %76, 0
  br i1 %77, label %81, label %78

78:                                               ; preds = %75
  %79 = trunc i64 %76 to i32
  %80 = call i64 @_Unwind_GetGR(i8* noundef %0, i32 noundef %79) #16
  br label %81

81:                                               ; preds = %75, %78
  %82 = phi i64 [ %80, %78 ], [ 0, %75 ]
  %83 = load i32, i32* %6, align 4, !tbaa !251
  %84 = icmp eq i32 %83, 0
  %85 = select i1 %84, i64 %62, i64 %4
  %86 = call i64 @_Unwind_GetCFA(i8* noundef %0) #16
  call fastcc void @note_frame(%struct.walk* noundef %3, i64 noundef %62, i64 noundef %68, i64 noundef %85, i64 noundef %86, i64 noundef %82) #17
  br label %87

87:                                               ; preds = %81, %72, %67, %61, %58
  %88 = phi i32 [ 0, %58 ], [ 4, %61 ], [ 0, %81 ], [ 4, %72 ], [ 4, %67 ]
  ret i32 %88
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define internal fastcc void @end_run(%struct.walk* nocapture noundef %0, i64 noundef %1, i64 noundef %2) unnamed_addr #7 {
  %4 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 5
  %5 = load i32, i32* %4, align 8, !tbaa !42
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %96, label %7

7:                                                ; preds = %3
  store i32 0, i32* %4, align 8, !tbaa !42
  %8 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 1
  %9 = load %struct.report*, %struct.report** %8, align 8, !tbaa !29
  %10 = getelementptr inbounds %struct.report, %struct.report* %9, i64 0, i32 0
  %11 = load i32, i32* %10, align 8, !tbaa !21
  switch i32 %11, label %16 [
    i32 3, label %17
    i32 1, label %12
  ]

12:                                               ; preds = %7
  %13 = getelementptr inbounds %struct.report, %struct.report* %9, i64 0, i32 2
  %14 = load i32, i32* %13, align 8, !tbaa !40
  %15 = icmp eq i32 %14, 6
  br label %17

16:                                               ; preds = %7
  br label %17

17:                                               ; preds = %7, %16, %12
  %18 = phi i1 [ true, %7 ], [ %15, %12 ], [ false, %16 ]
  %19 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 7
  %20 = load i32, i32* %19, align 8, !tbaa !43
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %39, label %22

22:                                               ; preds = %17
  %23 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 9
  %24 = load i64, i64* %23, align 8, !tbaa !44
  %25 = and i64 %24, 1
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %31, label %27

27:                                               ; preds = %22
  %28 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 6
  %29 = load i32, i32* %28, align 4, !tbaa !252
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %39

31:                                               ; preds = %27, %22
  %32 = and i64 %24, 2
  %33 = icmp eq i64 %32, 0
  br i1 %33, label %96, label %34

34:                                               ; preds = %31
  br i1 %18, label %35, label %39

35:                                               ; preds = %34
  %36 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 6
  %37 = load i32, i32* %36, align 4, !tbaa !252
  %38 = icmp eq i32 %37, 0
  br i1 %38, label %39, label %96

39:                                               ; preds = %35, %34, %27, %17
  %40 = getelementptr inbounds %struct.report, %struct.report* %9, i64 0, i32 1
  store i32 1, i32* %40, align 4, !tbaa !24
  %41 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 6
  %42 = load i32, i32* %41, align 4, !tbaa !252
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %93, label %44

44:                                               ; preds = %39
  %45 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 8
  %46 = load i32, i32* %45, align 4, !tbaa !253
  %47 = icmp ne i32 %46, 0
  %48 = icmp eq i64 %1, 0
  %49 = or i1 %48, %47
  br i1 %49, label %93, label %50

50:                                               ; preds = %44
  %51 = load i64, i64* @telejit_return_on_stack, align 8, !tbaa !17
  %52 = icmp eq i64 %51, 0
  br i1 %52, label %56, label %53

53:                                               ; preds = %50
  %54 = inttoptr i64 %1 to i64*
  %55 = getelementptr inbounds i64, i64* %54, i64 -1
  br label %93

56:                                               ; preds = %50
  %57 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 11
  %58 = load i64, i64* %57, align 8, !tbaa !255
  %59 = load i64, i64* @telejit_frame_return, align 8, !tbaa !17
  %60 = add i64 %59, %58
  %61 = inttoptr i64 %60 to i64*
  %62 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 10
  %63 = load i64, i64* %62, align 8, !tbaa !254
  %64 = inttoptr i64 %63 to i64*
  %65 = inttoptr i64 %1 to i64*
  %66 = icmp ult i64* %64, %65
  br i1 %66, label %67, label %78

67:                                               ; preds = %56, %74
  %68 = phi i64* [ %76, %74 ], [ %64, %56 ]
  %69 = phi i64* [ %75, %74 ], [ null, %56 ]
  %70 = load i64, i64* %68, align 8, !tbaa !17
  %71 = icmp eq i64 %70, %2
  br i1 %71, label %72, label %74

72:                                               ; preds = %67
  %73 = icmp eq i64* %68, %61
  br i1 %73, label %93, label %74

74:                                               ; preds = %72, %67
  %75 = phi i64* [ %69, %67 ], [ %68, %72 ]
  %76 = getelementptr inbounds i64, i64* %68, i64 1
  %77 = icmp ult i64* %76, %65
  br i1 %77, label %67, label %78, !llvm.loop !259

78:                                               ; preds = %74, %56
  %79 = phi i64* [ null, %56 ], [ %75, %74 ]
  %80 = icmp eq i64* %79, null
  br i1 %80, label %81, label %93

81:                                               ; preds = %78
  %82 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 4
  %83 = load i32, i32* %82, align 4, !tbaa !251
  %84 = icmp eq i32 %83, 1
  br i1 %84, label %85, label %93

85:                                               ; preds = %81
  %86 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 12
  %87 = load i64*, i64** %86, align 8, !tbaa !32
  %88 = icmp eq i64* %87, null
  br i1 %88, label %93, label %89

89:                                               ; preds = %85
  %90 = load i64, i64* %87, align 8, !tbaa !17
  %91 = icmp eq i64 %90, %2
  %92 = select i1 %91, i64* %87, i64* null
  br label %93

93:                                               ; preds = %72, %89, %85, %81, %78, %53, %39, %44
  %94 = phi i64* [ null, %44 ], [ null, %39 ], [ %55, %53 ], [ null, %85 ], [ null, %81 ], [ null, %78 ], [ %92, %89 ], [ %68, %72 ]
  %95 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 13
  store i64* %94, i64** %95, align 8, !tbaa !45
  br label %96

96:                                               ; preds = %31, %35, %93, %3
  ret void
}

; Function Attrs: nounwind uwtable
define internal i32 @send_to_self(%struct.worker* noundef %0, i32 noundef %1) #0 {
  %3 = alloca %struct.opaque128, align 8
  %4 = alloca %struct.signal_action, align 8
  %5 = alloca %struct.opaque128, align 8
  %6 = alloca %struct.opaque128, align 8
  %7 = bitcast %struct.signal_action* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %7) #19
  %8 = add i32 %1, -65
  %9 = icmp ult i32 %8, -64
  br i1 %9, label %32, label %10

10:                                               ; preds = %2
  %11 = load i32, i32* @look_signal, align 4, !tbaa !4
  %12 = icmp eq i32 %11, %1
  %13 = load i32, i32* @interrupt_signal, align 4
  %14 = icmp eq i32 %13, %1
  %15 = icmp eq i32 %1, 11
  br i1 %15, label %32, label %16

16:                                               ; preds = %10, %20
  %17 = phi i64 [ %24, %20 ], [ 1, %10 ]
  %18 = phi i64 [ %17, %20 ], [ 0, %10 ]
  %19 = icmp eq i64 %17, 7
  br i1 %19, label %25, label %20, !llvm.loop !235

20:                                               ; preds = %16
  %21 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i64 0, i64 %17
  %22 = load i32, i32* %21, align 4, !tbaa !4
  %23 = icmp eq i32 %22, %1
  %24 = add nuw nsw i64 %17, 1
  br i1 %23, label %25, label %16, !llvm.loop !235

25:                                               ; preds = %16, %20
  %26 = icmp ult i64 %18, 6
  %27 = select i1 %26, i1 true, i1 %12
  %28 = select i1 %27, i1 true, i1 %14
  br i1 %28, label %32, label %29

29:                                               ; preds = %25
  %30 = call i32 @sigaction(i32 noundef %1, i8* noundef null, i8* noundef nonnull %7) #16
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %36, label %32

32:                                               ; preds = %10, %29, %25, %2
  %33 = call i32 @getpid() #16
  %34 = call i32 @gettid() #16
  %35 = call i32 @tgkill(i32 noundef %33, i32 noundef %34, i32 noundef %1) #16
  br label %115

36:                                               ; preds = %29
  %37 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 11, i32 0
  %38 = load i32, i32* %37, align 16, !tbaa !234
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %55, label %40

40:                                               ; preds = %36
  %41 = sext i32 %1 to i64
  %42 = getelementptr inbounds [65 x %struct.anon.1], [65 x %struct.anon.1]* @said, i64 0, i64 %41, i32 0
  %43 = load i32, i32* %42, align 16, !tbaa !246
  %44 = icmp eq i32 %43, %38
  br i1 %44, label %45, label %55

45:                                               ; preds = %40
  %46 = load i1, i1* @is_child, align 4
  br i1 %46, label %55, label %47

47:                                               ; preds = %45
  %48 = call i32 @getpid() #16
  %49 = load i32, i32* @home_pid, align 4, !tbaa !4
  %50 = icmp eq i32 %48, %49
  br i1 %50, label %51, label %55

51:                                               ; preds = %47
  %52 = sext i32 %1 to i64
  %53 = getelementptr inbounds [65 x %struct.anon.1], [65 x %struct.anon.1]* @said, i64 0, i64 %52, i32 1
  %54 = load i8*, i8** %53, align 8, !tbaa !248
  br label %58

55:                                               ; preds = %45, %36, %40, %47
  %56 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %4, i64 0, i32 0
  %57 = load i8*, i8** %56, align 8, !tbaa !69
  br label %58

58:                                               ; preds = %55, %51
  %59 = phi i8* [ %54, %51 ], [ %57, %55 ]
  %60 = ptrtoint i8* %59 to i64
  %61 = icmp eq i8* %59, inttoptr (i64 1 to i8*)
  br i1 %61, label %115, label %62

62:                                               ; preds = %58
  %63 = load i1, i1* @is_child, align 4
  br i1 %63, label %75, label %64

64:                                               ; preds = %62
  %65 = call i32 @getpid() #16
  %66 = load i32, i32* @home_pid, align 4, !tbaa !4
  %67 = icmp eq i32 %65, %66
  br i1 %67, label %68, label %75

68:                                               ; preds = %64
  %69 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 33, i32 0, i64 0
  %70 = load i64, i64* %69, align 8, !tbaa !17
  %71 = add i32 %1, 63
  %72 = and i32 %71, 63
  %73 = zext i32 %72 to i64
  %74 = lshr i64 %70, %73
  br label %84

75:                                               ; preds = %64, %62
  %76 = bitcast %struct.opaque128* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %76) #19
  %77 = call i32 @pthread_sigmask(i32 noundef 0, i8* noundef null, i8* noundef nonnull %76) #16
  %78 = getelementptr inbounds %struct.opaque128, %struct.opaque128* %3, i64 0, i32 0, i64 0
  %79 = load i64, i64* %78, align 8, !tbaa !17
  %80 = add i32 %1, 63
  %81 = and i32 %80, 63
  %82 = zext i32 %81 to i64
  %83 = lshr i64 %79, %82
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %76) #19
  br label %84

84:                                               ; preds = %68, %75
  %85 = phi i64 [ %74, %68 ], [ %83, %75 ]
  %86 = and i64 %85, 1
  %87 = icmp ne i64 %86, 0
  %88 = icmp ne i32 %1, 9
  %89 = and i1 %88, %87
  %90 = icmp ne i32 %1, 19
  %91 = and i1 %90, %89
  %92 = freeze i1 %87
  br i1 %92, label %93, label %94

93:                                               ; preds = %84
  switch i32 %1, label %101 [
    i32 19, label %94
    i32 9, label %94
  ]

94:                                               ; preds = %93, %93, %84
  %95 = icmp eq i8* %59, null
  br i1 %95, label %99, label %96

96:                                               ; preds = %94
  %97 = call fastcc i32 @is_first_code(i64 noundef %60) #17
  %98 = icmp eq i32 %97, 0
  br i1 %98, label %101, label %99

99:                                               ; preds = %96, %94
  switch i32 %1, label %100 [
    i32 23, label %115
    i32 18, label %115
    i32 17, label %115
    i32 28, label %115
  ]

100:                                              ; preds = %99
  call fastcc void @end_by_signal(%struct.worker* noundef %0, i32 noundef %1) #18
  unreachable

101:                                              ; preds = %93, %96
  %102 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 28
  store i32 1, i32* %102, align 8, !tbaa !217
  %103 = call i32 @getpid() #16
  %104 = call i32 @gettid() #16
  %105 = call i32 @tgkill(i32 noundef %103, i32 noundef %104, i32 noundef %1) #16
  %106 = icmp ne i32 %105, 0
  %107 = or i1 %91, %106
  br i1 %107, label %115, label %108

108:                                              ; preds = %101
  %109 = bitcast %struct.opaque128* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %109) #19
  %110 = bitcast %struct.opaque128* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %110) #19
  %111 = call i32 @sigemptyset(i8* noundef nonnull %109) #16
  %112 = call i32 @sigaddset(i8* noundef nonnull %109, i32 noundef %1) #16
  %113 = call i32 @pthread_sigmask(i32 noundef 1, i8* noundef nonnull %109, i8* noundef nonnull %110) #16
  %114 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %110, i8* noundef null) #16
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %110) #19
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %109) #19
  br label %115

115:                                              ; preds = %99, %99, %99, %99, %58, %108, %101, %32
  %116 = phi i32 [ %35, %32 ], [ 0, %58 ], [ 0, %108 ], [ %105, %101 ], [ 0, %99 ], [ 0, %99 ], [ 0, %99 ], [ 0, %99 ]
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %7) #19
  ret i32 %116
}

declare i32 @sigaction(i32 noundef, i8* noundef, i8* noundef) local_unnamed_addr #2

declare i32 @tgkill(i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #2

declare i32 @gettid() local_unnamed_addr #2

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define internal fastcc i32 @is_first_code(i64 noundef %0) unnamed_addr #8 {
  %2 = load i32, i32* @first_code_count, align 4, !tbaa !4
  %3 = icmp ne i32 %2, 0
  br i1 %3, label %4, label %21

4:                                                ; preds = %1
  %5 = zext i32 %2 to i64
  %6 = zext i32 %2 to i64
  br label %7

7:                                                ; preds = %4, %17
  %8 = phi i64 [ 0, %4 ], [ %18, %17 ]
  %9 = phi i1 [ %3, %4 ], [ %19, %17 ]
  %10 = getelementptr inbounds [64 x %struct.range], [64 x %struct.range]* @first_code, i64 0, i64 %8, i32 0
  %11 = load i64, i64* %10, align 16, !tbaa !89
  %12 = icmp ugt i64 %11, %0
  br i1 %12, label %17, label %13

13:                                               ; preds = %7
  %14 = getelementptr inbounds [64 x %struct.range], [64 x %struct.range]* @first_code, i64 0, i64 %8, i32 1
  %15 = load i64, i64* %14, align 8, !tbaa !91
  %16 = icmp ugt i64 %15, %0
  br i1 %16, label %21, label %17

17:                                               ; preds = %7, %13
  %18 = add nuw nsw i64 %8, 1
  %19 = icmp ult i64 %18, %5
  %20 = icmp eq i64 %18, %6
  br i1 %20, label %21, label %7, !llvm.loop !260

21:                                               ; preds = %17, %13, %1
  %22 = phi i1 [ %3, %1 ], [ %19, %17 ], [ %9, %13 ]
  %23 = zext i1 %22 to i32
  ret i32 %23
}

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @end_by_signal(%struct.worker* noundef %0, i32 noundef %1) unnamed_addr #3 {
  %3 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 23
  %4 = load %struct.report*, %struct.report** %3, align 16, !tbaa !16
  %5 = icmp eq %struct.report* %4, null
  br i1 %5, label %8, label %6

6:                                                ; preds = %2
  %7 = bitcast %struct.report* %4 to i64*
  br label %12

8:                                                ; preds = %2
  %9 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #16
  %10 = bitcast i8* %9 to %struct.report*
  %11 = icmp eq i8* %9, inttoptr (i64 -1 to i8*)
  br i1 %11, label %20, label %17

12:                                               ; preds = %12, %6
  %13 = phi i64 [ 0, %6 ], [ %15, %12 ]
  %14 = getelementptr inbounds i64, i64* %7, i64 %13
  store i64 0, i64* %14, align 8, !tbaa !17
  %15 = add nuw nsw i64 %13, 1
  %16 = icmp eq i64 %15, 512
  br i1 %16, label %17, label %12, !llvm.loop !18

17:                                               ; preds = %12, %8
  %18 = phi %struct.report* [ %10, %8 ], [ %4, %12 ]
  %19 = getelementptr inbounds %struct.report, %struct.report* %18, i64 0, i32 0
  store i32 1, i32* %19, align 8, !tbaa !21
  store %struct.report* %18, %struct.report** %3, align 16, !tbaa !16
  br label %20

20:                                               ; preds = %8, %17
  %21 = phi %struct.report* [ %18, %17 ], [ null, %8 ]
  %22 = icmp eq %struct.report* %21, null
  br i1 %22, label %27, label %23

23:                                               ; preds = %20
  %24 = getelementptr inbounds %struct.report, %struct.report* %21, i64 0, i32 2
  store i32 %1, i32* %24, align 8, !tbaa !40
  %25 = getelementptr inbounds %struct.report, %struct.report* %21, i64 0, i32 3
  store i32 -6, i32* %25, align 4, !tbaa !261
  %26 = call fastcc i64* @note_frames(%struct.worker* noundef %0, %struct.report* noundef nonnull %21, i8* noundef null) #17
  br label %27

27:                                               ; preds = %23, %20
  call fastcc void @end_task(%struct.worker* noundef %0, %struct.report* noundef %21) #18
  unreachable
}

declare i32 @sigemptyset(i8* noundef) local_unnamed_addr #2

declare i32 @sigaddset(i8* noundef, i32 noundef) local_unnamed_addr #2

declare i32 @pthread_sigmask(i32 noundef, i8* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @end_task(%struct.worker* noundef %0, %struct.report* noundef %1) unnamed_addr #3 {
  %3 = load i1, i1* @is_isolated, align 4
  br i1 %3, label %4, label %5

4:                                                ; preds = %2
  call fastcc void @end_isolated(%struct.report* noundef %1) #18
  unreachable

5:                                                ; preds = %2
  %6 = icmp eq %struct.report* %1, null
  br i1 %6, label %12, label %7

7:                                                ; preds = %5
  %8 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 1
  %9 = load i32, i32* %8, align 4, !tbaa !24
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %12, label %11

11:                                               ; preds = %7
  call fastcc void @end_process(%struct.worker* noundef %0, %struct.report* noundef nonnull %1) #18
  unreachable

12:                                               ; preds = %7, %5
  call fastcc void @leave(%struct.worker* noundef %0) #18
  unreachable
}

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @end_isolated(%struct.report* noundef readonly %0) unnamed_addr #3 {
  %2 = load %struct.legacy*, %struct.legacy** @isolated_legacy, align 8, !tbaa !33
  %3 = getelementptr inbounds %struct.legacy, %struct.legacy* %2, i64 1
  %4 = bitcast %struct.legacy* %3 to i8*
  %5 = load %struct.isolated*, %struct.isolated** @isolated_call, align 8, !tbaa !33
  %6 = getelementptr inbounds %struct.isolated, %struct.isolated* %5, i64 0, i32 2
  %7 = load i8*, i8** %6, align 8, !tbaa !193
  %8 = getelementptr inbounds %struct.isolated, %struct.isolated* %5, i64 0, i32 3
  %9 = load i64, i64* %8, align 8, !tbaa !187
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %18, label %11

11:                                               ; preds = %1, %11
  %12 = phi i64 [ %16, %11 ], [ 0, %1 ]
  %13 = getelementptr inbounds i8, i8* %7, i64 %12
  %14 = load i8, i8* %13, align 1, !tbaa !25
  %15 = getelementptr inbounds i8, i8* %4, i64 %12
  store i8 %14, i8* %15, align 1, !tbaa !25
  %16 = add nuw i64 %12, 1
  %17 = icmp eq i64 %16, %9
  br i1 %17, label %18, label %11, !llvm.loop !127

18:                                               ; preds = %11, %1
  %19 = icmp eq %struct.report* %0, null
  br i1 %19, label %27, label %20

20:                                               ; preds = %18
  %21 = bitcast %struct.legacy* %2 to i8*
  %22 = bitcast %struct.report* %0 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(3248) %21, i8* noundef nonnull align 8 dereferenceable(3248) %22, i64 3248, i1 false), !tbaa.struct !198
  %23 = getelementptr inbounds %struct.report, %struct.report* %0, i64 0, i32 1
  %24 = load i32, i32* %23, align 4, !tbaa !24
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %27

26:                                               ; preds = %20
  call fastcc void @flush_streams() #17
  br label %27

27:                                               ; preds = %18, %26, %20
  call void @_exit(i32 noundef 127) #21
  unreachable
}

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @end_process(%struct.worker* nocapture noundef %0, %struct.report* noundef %1) unnamed_addr #3 {
  %3 = alloca [24 x i8], align 16
  %4 = alloca [24 x i8], align 16
  %5 = alloca [256 x i8], align 16
  %6 = alloca %struct.timespec, align 8
  %7 = alloca %struct.timespec, align 8
  %8 = alloca %struct.timespec, align 8
  %9 = alloca %struct.opaque128, align 8
  call fastcc void @tell_end(%struct.worker* noundef %0, %struct.report* noundef %1) #17
  %10 = bitcast %struct.timespec* %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %10) #19
  %11 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %10) #16
  %12 = getelementptr inbounds %struct.timespec, %struct.timespec* %8, i64 0, i32 0
  %13 = load i64, i64* %12, align 8, !tbaa !89
  %14 = mul i64 %13, 1000000
  %15 = getelementptr inbounds %struct.timespec, %struct.timespec* %8, i64 0, i32 1
  %16 = load i64, i64* %15, align 8, !tbaa !91
  %17 = udiv i64 %16, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %10) #19
  %18 = add i64 %14, 60000000
  %19 = add i64 %18, %17
  %20 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 10
  %21 = bitcast %struct.timespec* %7 to i8*
  %22 = getelementptr inbounds %struct.timespec, %struct.timespec* %7, i64 0, i32 0
  %23 = getelementptr inbounds %struct.timespec, %struct.timespec* %7, i64 0, i32 1
  %24 = bitcast %struct.timespec* %6 to i8*
  %25 = getelementptr inbounds %struct.timespec, %struct.timespec* %6, i64 0, i32 0
  %26 = getelementptr inbounds %struct.timespec, %struct.timespec* %6, i64 0, i32 1
  %27 = getelementptr inbounds [256 x i8], [256 x i8]* %5, i64 0, i64 0
  br label %28

28:                                               ; preds = %2, %71
  %29 = phi i32 [ 0, %2 ], [ %74, %71 ]
  %30 = load atomic i32, i32* %20 acquire, align 4
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %32, label %40

32:                                               ; preds = %28
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %21) #19
  %33 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %21) #16
  %34 = load i64, i64* %22, align 8, !tbaa !89
  %35 = mul i64 %34, 1000000
  %36 = load i64, i64* %23, align 8, !tbaa !91
  %37 = udiv i64 %36, 1000
  %38 = add i64 %37, %35
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %21) #19
  %39 = icmp ult i64 %38, %19
  br i1 %39, label %44, label %40

40:                                               ; preds = %71, %28, %32
  %41 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 10
  %42 = load i32, i32* %41, align 4, !tbaa !262
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %76, label %150

44:                                               ; preds = %32
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %24) #19
  store i64 0, i64* %25, align 8, !tbaa !89
  store i64 1000000, i64* %26, align 8, !tbaa !91
  %45 = call i32 @nanosleep(i8* noundef nonnull %24, i8* noundef null) #16
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %24) #19
  %46 = load i32, i32* @home_pid, align 4, !tbaa !4
  call void @llvm.lifetime.start.p0i8(i64 256, i8* nonnull %27) #19
  %47 = call fastcc i64 @read_of_thread(i32 noundef %46, i8* noundef getelementptr inbounds ([7 x i8], [7 x i8]* @.str.1, i64 0, i64 0), i8* noundef nonnull %27, i64 noundef 256) #16
  %48 = icmp slt i64 %47, 1
  br i1 %48, label %71, label %49

49:                                               ; preds = %44, %69
  %50 = phi i8* [ %70, %69 ], [ %27, %44 ]
  %51 = load i8, i8* %50, align 1, !tbaa !25
  switch i8 %51, label %69 [
    i8 0, label %71
    i8 10, label %52
  ]

52:                                               ; preds = %49
  %53 = getelementptr inbounds i8, i8* %50, i64 1
  %54 = load i8, i8* %53, align 1, !tbaa !25
  %55 = icmp eq i8 %54, 83
  br i1 %55, label %56, label %69

56:                                               ; preds = %52
  %57 = getelementptr inbounds i8, i8* %50, i64 2
  %58 = load i8, i8* %57, align 1, !tbaa !25
  %59 = icmp eq i8 %58, 116
  br i1 %59, label %60, label %69

60:                                               ; preds = %56
  %61 = getelementptr inbounds i8, i8* %50, i64 3
  %62 = load i8, i8* %61, align 1, !tbaa !25
  %63 = icmp eq i8 %62, 97
  br i1 %63, label %64, label %69

64:                                               ; preds = %60
  %65 = getelementptr inbounds i8, i8* %50, i64 8
  %66 = load i8, i8* %65, align 1, !tbaa !25
  %67 = icmp eq i8 %66, 82
  %68 = zext i1 %67 to i32
  br label %71

69:                                               ; preds = %60, %56, %52, %49
  %70 = getelementptr inbounds i8, i8* %50, i64 1
  br label %49, !llvm.loop !263

71:                                               ; preds = %49, %44, %64
  %72 = phi i32 [ 0, %44 ], [ %68, %64 ], [ 0, %49 ]
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %27) #19
  %73 = xor i32 %72, 1
  %74 = add nuw nsw i32 %73, %29
  %75 = icmp ult i32 %74, 2000
  br i1 %75, label %28, label %40, !llvm.loop !264

76:                                               ; preds = %40
  %77 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 1
  %78 = load i32, i32* %77, align 4, !tbaa !24
  %79 = icmp eq i32 %78, 2
  %80 = select i1 %79, i8* getelementptr inbounds ([79 x i8], [79 x i8]* @.str.2, i64 0, i64 0), i8* getelementptr inbounds ([65 x i8], [65 x i8]* @.str.3, i64 0, i64 0)
  %81 = call i64 @strlen(i8* noundef %80) #16
  %82 = call i64 @write(i32 noundef 2, i8* noundef %80, i64 noundef %81) #16
  %83 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 2
  %84 = load i32, i32* %83, align 8, !tbaa !40
  %85 = icmp eq i32 %84, 0
  %86 = select i1 %85, i8* getelementptr inbounds ([6 x i8], [6 x i8]* @.str.5, i64 0, i64 0), i8* getelementptr inbounds ([8 x i8], [8 x i8]* @.str.4, i64 0, i64 0)
  %87 = call i64 @strlen(i8* noundef %86) #16
  %88 = call i64 @write(i32 noundef 2, i8* noundef %86, i64 noundef %87) #16
  %89 = load i32, i32* %83, align 8, !tbaa !40
  %90 = icmp eq i32 %89, 0
  br i1 %90, label %91, label %94

91:                                               ; preds = %76
  %92 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 5
  %93 = load i32, i32* %92, align 8, !tbaa !199
  br label %94

94:                                               ; preds = %91, %76
  %95 = phi i32 [ %93, %91 ], [ %89, %76 ]
  %96 = sext i32 %95 to i64
  %97 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i64 0, i64 0
  call void @llvm.lifetime.start.p0i8(i64 24, i8* nonnull %97) #19
  %98 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i64 0, i64 23
  store i8 0, i8* %98, align 1, !tbaa !25
  br label %99

99:                                               ; preds = %99, %94
  %100 = phi i64 [ %96, %94 ], [ %107, %99 ]
  %101 = phi i64 [ 23, %94 ], [ %105, %99 ]
  %102 = urem i64 %100, 10
  %103 = getelementptr inbounds [17 x i8], [17 x i8]* @.str.9, i64 0, i64 %102
  %104 = load i8, i8* %103, align 1, !tbaa !25
  %105 = add i64 %101, -1
  %106 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i64 0, i64 %105
  store i8 %104, i8* %106, align 1, !tbaa !25
  %107 = udiv i64 %100, 10
  %108 = icmp ult i64 %100, 10
  br i1 %108, label %109, label %99, !llvm.loop !265

109:                                              ; preds = %99
  %110 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i64 0, i64 %105
  %111 = call i64 @strlen(i8* noundef nonnull %110) #16
  %112 = call i64 @write(i32 noundef 2, i8* noundef nonnull %110, i64 noundef %111) #16
  call void @llvm.lifetime.end.p0i8(i64 24, i8* nonnull %97) #19
  %113 = call i64 @strlen(i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.6, i64 0, i64 0)) #16
  %114 = call i64 @write(i32 noundef 2, i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.6, i64 0, i64 0), i64 noundef %113) #16
  %115 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 8
  %116 = load i32, i32* %115, align 4, !tbaa !39
  %117 = icmp eq i32 %116, 0
  br i1 %117, label %147, label %118

118:                                              ; preds = %109
  %119 = getelementptr inbounds [24 x i8], [24 x i8]* %3, i64 0, i64 0
  %120 = getelementptr inbounds [24 x i8], [24 x i8]* %3, i64 0, i64 23
  br label %121

121:                                              ; preds = %137, %118
  %122 = phi i64 [ 0, %118 ], [ %141, %137 ]
  %123 = call i64 @strlen(i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.7, i64 0, i64 0)) #16
  %124 = call i64 @write(i32 noundef 2, i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.7, i64 0, i64 0), i64 noundef %123) #16
  %125 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 12, i64 %122
  %126 = load i64, i64* %125, align 8, !tbaa !17
  call void @llvm.lifetime.start.p0i8(i64 24, i8* nonnull %119) #19
  store i8 0, i8* %120, align 1, !tbaa !25
  br label %127

127:                                              ; preds = %127, %121
  %128 = phi i64 [ %126, %121 ], [ %135, %127 ]
  %129 = phi i64 [ 23, %121 ], [ %133, %127 ]
  %130 = and i64 %128, 15
  %131 = getelementptr inbounds [17 x i8], [17 x i8]* @.str.9, i64 0, i64 %130
  %132 = load i8, i8* %131, align 1, !tbaa !25
  %133 = add nsw i64 %129, -1
  %134 = getelementptr inbounds [24 x i8], [24 x i8]* %3, i64 0, i64 %133
  store i8 %132, i8* %134, align 1, !tbaa !25
  %135 = lshr i64 %128, 4
  %136 = icmp ult i64 %128, 16
  br i1 %136, label %137, label %127, !llvm.loop !265

137:                                              ; preds = %127
  %138 = getelementptr inbounds [24 x i8], [24 x i8]* %3, i64 0, i64 %133
  %139 = call i64 @strlen(i8* noundef nonnull %138) #16
  %140 = call i64 @write(i32 noundef 2, i8* noundef nonnull %138, i64 noundef %139) #16
  call void @llvm.lifetime.end.p0i8(i64 24, i8* nonnull %119) #19
  %141 = add nuw nsw i64 %122, 1
  %142 = load i32, i32* %115, align 4, !tbaa !39
  %143 = zext i32 %142 to i64
  %144 = icmp ult i64 %141, %143
  %145 = icmp ult i64 %122, 15
  %146 = and i1 %145, %144
  br i1 %146, label %121, label %147, !llvm.loop !266

147:                                              ; preds = %137, %109
  %148 = call i64 @strlen(i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.8, i64 0, i64 0)) #16
  %149 = call i64 @write(i32 noundef 2, i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.8, i64 0, i64 0), i64 noundef %148) #16
  br label %150

150:                                              ; preds = %147, %40
  %151 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 2
  %152 = load i32, i32* %151, align 8, !tbaa !40
  %153 = icmp eq i32 %152, 0
  %154 = add i32 %152, -23
  %155 = icmp ult i32 %154, -4
  %156 = select i1 %155, i32 %152, i32 6
  %157 = select i1 %153, i32 6, i32 %156
  %158 = bitcast %struct.opaque128* %9 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %158) #19
  %159 = call i8* @signal(i32 noundef %157, i8* noundef null) #16
  %160 = call i32 @sigemptyset(i8* noundef nonnull %158) #16
  %161 = call i32 @sigaddset(i8* noundef nonnull %158, i32 noundef %157) #16
  %162 = call i32 @pthread_sigmask(i32 noundef 1, i8* noundef nonnull %158, i8* noundef null) #16
  %163 = call i32 @getpid() #16
  %164 = call i32 @gettid() #16
  %165 = call i32 @tgkill(i32 noundef %163, i32 noundef %164, i32 noundef %157) #16
  %166 = add nsw i32 %157, 128
  call void @_exit(i32 noundef %166) #21
  unreachable
}

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg) #9

; Function Attrs: nounwind uwtable
define internal fastcc void @flush_streams() unnamed_addr #0 {
  %weak.6 = icmp ne i8* (i8*)* @_ZNSo5flushEv, null
  br i1 %weak.6, label %1, label %5

1:                                                ; preds = %0
  %2 = call i8* @_ZNSo5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt4cout, i64 0, i64 0)) #16
  %3 = call i8* @_ZNSo5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt4cerr, i64 0, i64 0)) #16
  %4 = call i8* @_ZNSo5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt4clog, i64 0, i64 0)) #16
  br label %5

5:                                                ; preds = %1, %0
  %weak.7 = icmp ne i8* (i8*)* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv, null
  br i1 %weak.7, label %6, label %10

6:                                                ; preds = %5
  %7 = call i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt5wcout, i64 0, i64 0)) #16
  %8 = call i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt5wcerr, i64 0, i64 0)) #16
  %9 = call i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt5wclog, i64 0, i64 0)) #16
  br label %10

10:                                               ; preds = %6, %5
  %11 = call i32 @fflush(i8* noundef null) #16
  ret void
}

; Function Attrs: noreturn
declare void @_exit(i32 noundef) local_unnamed_addr #10

declare extern_weak i8* @_ZNSo5flushEv(i8* noundef) #2

declare extern_weak i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef) #2

declare i32 @fflush(i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc void @tell_end(%struct.worker* nocapture noundef %0, %struct.report* noundef %1) unnamed_addr #0 {
  %3 = alloca %struct.notification, align 8
  %4 = alloca %struct.notification, align 8
  %5 = alloca i32, align 4
  %6 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 12
  %7 = load i8* (i8*)*, i8* (i8*)** %6, align 16, !tbaa !8
  %8 = icmp eq i8* (i8*)* %7, null
  br i1 %8, label %9, label %34

9:                                                ; preds = %2
  %10 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 4
  %11 = load %struct.task*, %struct.task** %10, align 16, !tbaa !58
  %12 = getelementptr inbounds %struct.task, %struct.task* %11, i64 0, i32 8
  store %struct.report* %1, %struct.report** %12, align 8, !tbaa !140
  %13 = getelementptr inbounds %struct.task, %struct.task* %11, i64 0, i32 3
  %14 = load i64, i64* %13, align 8, !tbaa !59
  %15 = getelementptr inbounds %struct.task, %struct.task* %11, i64 0, i32 5
  %16 = atomicrmw xchg i32* %15, i32 2 acq_rel, align 4
  switch i32 %16, label %78 [
    i32 0, label %17
    i32 1, label %20
  ]

17:                                               ; preds = %9
  %18 = load i64, i64* @telejit_syscall_futex, align 8, !tbaa !17
  %19 = call i64 (i64, ...) @syscall(i64 noundef %18, i32* noundef nonnull %15, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #16
  br label %78

20:                                               ; preds = %9
  %21 = bitcast %struct.notification* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 40, i8* nonnull %21) #19
  %22 = getelementptr inbounds %struct.notification, %struct.notification* %4, i64 0, i32 0
  store i64 %14, i64* %22, align 8
  %23 = getelementptr inbounds %struct.notification, %struct.notification* %4, i64 0, i32 1
  %24 = bitcast i64* %23 to i8*
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(32) %24, i8 0, i64 32, i1 false) #19
  br label %25

25:                                               ; preds = %29, %20
  %26 = load i32, i32* @notify_fd, align 4, !tbaa !4
  %27 = call i64 @write(i32 noundef %26, i8* noundef nonnull %21, i64 noundef 40) #16
  %28 = icmp sgt i64 %27, 0
  br i1 %28, label %33, label %29

29:                                               ; preds = %25
  %30 = call i32* @__errno_location() #16
  %31 = load i32, i32* %30, align 4, !tbaa !4
  %32 = icmp eq i32 %31, 4
  br i1 %32, label %25, label %33, !llvm.loop !63

33:                                               ; preds = %29, %25
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %21) #19
  br label %78

34:                                               ; preds = %2
  %35 = bitcast i32* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %35) #19
  %36 = call i32 @pthread_setcancelstate(i32 noundef 1, i32* noundef nonnull %5) #16
  %37 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 17
  %38 = load i64, i64* %37, align 8, !tbaa !208
  %39 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 15, i32 0
  store i64 %38, i64* %39, align 8, !tbaa !222
  %40 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 8
  %41 = load i8*, i8** %40, align 8, !tbaa !88
  %42 = ptrtoint i8* %41 to i64
  %43 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 15, i32 1
  store i64 %42, i64* %43, align 8, !tbaa !223
  %44 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 15, i32 2
  %45 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 11
  %46 = bitcast %struct.origin* %44 to i8*
  %47 = bitcast %struct.origin* %45 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(16) %46, i8* noundef nonnull align 16 dereferenceable(16) %47, i64 16, i1 false) #19, !tbaa.struct !84
  %48 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 22
  %49 = load i8*, i8** %48, align 8, !tbaa !224
  %50 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 15, i32 3
  store i8* %49, i8** %50, align 8, !tbaa !225
  %51 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 10
  %52 = load i32, i32* %51, align 8, !tbaa !159
  %53 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 15, i32 4
  store i32 %52, i32* %53, align 8, !tbaa !226
  %54 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 15, i32 5, i64 0
  %55 = call i32 (i32, ...) @prctl(i32 noundef 16, i8* noundef nonnull %54, i32 noundef 0, i32 noundef 0, i32 noundef 0) #16
  %56 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 23
  store %struct.report* null, %struct.report** %56, align 16, !tbaa !16
  %57 = ptrtoint %struct.report* %1 to i64
  %58 = bitcast %struct.notification* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 40, i8* nonnull %58)
  %59 = getelementptr inbounds %struct.notification, %struct.notification* %3, i64 0, i32 0
  store i64 %57, i64* %59, align 8
  %60 = getelementptr inbounds %struct.notification, %struct.notification* %3, i64 0, i32 1
  store i64 1, i64* %60, align 8
  %61 = getelementptr inbounds %struct.notification, %struct.notification* %3, i64 0, i32 2
  store i64 0, i64* %61, align 8
  %62 = getelementptr inbounds %struct.notification, %struct.notification* %3, i64 0, i32 3
  store i64 0, i64* %62, align 8
  %63 = getelementptr inbounds %struct.notification, %struct.notification* %3, i64 0, i32 4
  store i64 0, i64* %63, align 8
  br label %64

64:                                               ; preds = %68, %34
  %65 = load i32, i32* @notify_fd, align 4, !tbaa !4
  %66 = call i64 @write(i32 noundef %65, i8* noundef nonnull %58, i64 noundef 40) #16
  %67 = icmp sgt i64 %66, 0
  br i1 %67, label %76, label %68

68:                                               ; preds = %64
  %69 = call i32* @__errno_location() #16
  %70 = load i32, i32* %69, align 4, !tbaa !4
  %71 = icmp eq i32 %70, 4
  br i1 %71, label %64, label %72, !llvm.loop !63

72:                                               ; preds = %68
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %58)
  br i1 %67, label %77, label %73

73:                                               ; preds = %72
  %74 = bitcast %struct.report* %1 to i8*
  %75 = call i32 @munmap(i8* noundef %74, i64 noundef 4096) #16
  br label %77

76:                                               ; preds = %64
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %58)
  br label %77

77:                                               ; preds = %76, %73, %72
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %35) #19
  br label %78

78:                                               ; preds = %33, %17, %9, %77
  ret void
}

declare i8* @signal(i32 noundef, i8* noundef) local_unnamed_addr #2

declare i32 @pthread_setcancelstate(i32 noundef, i32* noundef) local_unnamed_addr #2

declare i32 @prctl(i32 noundef, ...) local_unnamed_addr #2

declare i32 @munmap(i8* noundef, i64 noundef) local_unnamed_addr #2

declare i64 @syscall(i64 noundef, ...) local_unnamed_addr #2

declare i64 @write(i32 noundef, i8* noundef, i64 noundef) local_unnamed_addr #2

declare i32* @__errno_location() local_unnamed_addr #2

declare i32 @clock_gettime(i32 noundef, i8* noundef) local_unnamed_addr #2

declare i32 @nanosleep(i8* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc i64 @read_of_thread(i32 noundef %0, i8* nocapture noundef readonly %1, i8* noundef %2, i64 noundef %3) unnamed_addr #0 {
  %5 = alloca [64 x i8], align 16
  %6 = alloca [12 x i8], align 1
  %7 = getelementptr inbounds [64 x i8], [64 x i8]* %5, i64 0, i64 0
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %7) #19
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 16 dereferenceable(64) %7, i8* noundef nonnull align 16 dereferenceable(64) getelementptr inbounds ([64 x i8], [64 x i8]* @__const.read_of_thread.path, i64 0, i64 0), i64 64, i1 false)
  %8 = getelementptr inbounds [12 x i8], [12 x i8]* %6, i64 0, i64 0
  call void @llvm.lifetime.start.p0i8(i64 12, i8* nonnull %8) #19
  %9 = icmp eq i32 %0, 0
  br i1 %9, label %10, label %13

10:                                               ; preds = %13, %4
  %11 = phi i64 [ 0, %4 ], [ %19, %13 ]
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %32, label %23

13:                                               ; preds = %4, %13
  %14 = phi i32 [ %21, %13 ], [ %0, %4 ]
  %15 = phi i64 [ %19, %13 ], [ 0, %4 ]
  %16 = urem i32 %14, 10
  %17 = trunc i32 %16 to i8
  %18 = or i8 %17, 48
  %19 = add i64 %15, 1
  %20 = getelementptr inbounds [12 x i8], [12 x i8]* %6, i64 0, i64 %15
  store i8 %18, i8* %20, align 1, !tbaa !25
  %21 = udiv i32 %14, 10
  %22 = icmp ult i32 %14, 10
  br i1 %22, label %10, label %13, !llvm.loop !267

23:                                               ; preds = %10, %23
  %24 = phi i64 [ %26, %23 ], [ %11, %10 ]
  %25 = phi i64 [ %29, %23 ], [ 16, %10 ]
  %26 = add i64 %24, -1
  %27 = getelementptr inbounds [12 x i8], [12 x i8]* %6, i64 0, i64 %26
  %28 = load i8, i8* %27, align 1, !tbaa !25
  %29 = add i64 %25, 1
  %30 = getelementptr inbounds [64 x i8], [64 x i8]* %5, i64 0, i64 %25
  store i8 %28, i8* %30, align 1, !tbaa !25
  %31 = icmp eq i64 %26, 0
  br i1 %31, label %32, label %23, !llvm.loop !268

32:                                               ; preds = %23, %10
  %33 = phi i64 [ 16, %10 ], [ %29, %23 ]
  %34 = getelementptr inbounds [64 x i8], [64 x i8]* %5, i64 0, i64 %33
  store i8 47, i8* %34, align 1, !tbaa !25
  br label %35

35:                                               ; preds = %35, %32
  %36 = phi i64 [ %33, %32 ], [ %38, %35 ]
  %37 = phi i8* [ %1, %32 ], [ %42, %35 ]
  %38 = add i64 %36, 1
  %39 = load i8, i8* %37, align 1, !tbaa !25
  %40 = getelementptr inbounds [64 x i8], [64 x i8]* %5, i64 0, i64 %38
  store i8 %39, i8* %40, align 1, !tbaa !25
  %41 = icmp eq i8 %39, 0
  %42 = getelementptr inbounds i8, i8* %37, i64 1
  br i1 %41, label %43, label %35, !llvm.loop !269

43:                                               ; preds = %35
  %44 = call i32 (i8*, i32, ...) @open(i8* noundef nonnull %7, i32 noundef 524288) #16
  %45 = icmp slt i32 %44, 0
  br i1 %45, label %53, label %46

46:                                               ; preds = %43
  %47 = add i64 %3, -1
  %48 = call i64 @read(i32 noundef %44, i8* noundef %2, i64 noundef %47) #16
  %49 = call i32 @close(i32 noundef %44) #16
  %50 = icmp sgt i64 %48, 0
  %51 = select i1 %50, i64 %48, i64 0
  %52 = getelementptr inbounds i8, i8* %2, i64 %51
  store i8 0, i8* %52, align 1, !tbaa !25
  br label %53

53:                                               ; preds = %43, %46
  %54 = phi i64 [ %48, %46 ], [ -1, %43 ]
  call void @llvm.lifetime.end.p0i8(i64 12, i8* nonnull %8) #19
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %7) #19
  ret i64 %54
}

declare i32 @open(i8* noundef, i32 noundef, ...) local_unnamed_addr #2

declare i64 @read(i32 noundef, i8* noundef, i64 noundef) local_unnamed_addr #2

declare i32 @close(i32 noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc void @say(i8* noundef %0) unnamed_addr #0 {
  %2 = call i64 @strlen(i8* noundef %0) #16
  %3 = call i64 @write(i32 noundef 2, i8* noundef %0, i64 noundef %2) #16
  ret void
}

declare i64 @strlen(i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal void @run(%struct.registration* noundef %0, i32 noundef %1) #0 {
  %3 = alloca %struct.opaque128, align 8
  %4 = alloca %struct.opaque128, align 8
  %5 = alloca %struct.signal_action, align 8
  %6 = alloca %struct.registration, align 8
  %7 = bitcast %struct.registration* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 72, i8* nonnull %7) #19
  %8 = bitcast %struct.registration* %0 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(72) %7, i8* noundef nonnull align 8 dereferenceable(72) %8, i64 72, i1 false), !tbaa.struct !110
  %9 = getelementptr inbounds %struct.registration, %struct.registration* %6, i64 0, i32 1
  %10 = load i64, i64* %9, align 8, !tbaa !108
  %11 = icmp eq i64 %10, 8
  br i1 %11, label %12, label %13

12:                                               ; preds = %2
  call void @__cxa_finalize(i8* noundef %8) #16
  br label %13

13:                                               ; preds = %12, %2
  call void @free(i8* noundef %8) #16
  switch i64 %10, label %107 [
    i64 1, label %14
    i64 2, label %20
    i64 4, label %26
    i64 16, label %50
  ]

14:                                               ; preds = %13
  %15 = getelementptr inbounds %struct.registration, %struct.registration* %6, i64 0, i32 2
  %16 = bitcast [3 x i8*]* %15 to void (i8*)**
  %17 = load void (i8*)*, void (i8*)** %16, align 8, !tbaa !33
  %18 = getelementptr inbounds %struct.registration, %struct.registration* %6, i64 0, i32 2, i64 1
  %19 = load i8*, i8** %18, align 8, !tbaa !33
  call void %17(i8* noundef %19) #16
  br label %107

20:                                               ; preds = %13
  %21 = getelementptr inbounds %struct.registration, %struct.registration* %6, i64 0, i32 2
  %22 = bitcast [3 x i8*]* %21 to void (i32, i8*)**
  %23 = load void (i32, i8*)*, void (i32, i8*)** %22, align 8, !tbaa !33
  %24 = getelementptr inbounds %struct.registration, %struct.registration* %6, i64 0, i32 2, i64 1
  %25 = load i8*, i8** %24, align 8, !tbaa !33
  call void %23(i32 noundef %1, i8* noundef %25) #16
  br label %107

26:                                               ; preds = %13
  %27 = getelementptr inbounds %struct.registration, %struct.registration* %6, i64 0, i32 3, i32 1
  %28 = load i64, i64* %27, align 8, !tbaa !97
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %107, label %30

30:                                               ; preds = %26
  %31 = getelementptr inbounds %struct.registration, %struct.registration* %6, i64 0, i32 3, i32 0
  %32 = getelementptr inbounds %struct.registration, %struct.registration* %6, i64 0, i32 3, i32 2
  %33 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %31, align 8, !tbaa !100
  %34 = load i64, i64* %32, align 8, !tbaa !101
  %35 = icmp eq i64 %34, 0
  br label %36

36:                                               ; preds = %47, %30
  %37 = phi i64 [ 0, %30 ], [ %48, %47 ]
  %38 = xor i64 %37, -1
  %39 = add i64 %28, %38
  %40 = select i1 %35, i64 %37, i64 %39
  %41 = getelementptr inbounds void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %33, i64 %40
  %42 = load void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %41, align 8, !tbaa !33
  %43 = ptrtoint void (i32, i8**, i8**)* %42 to i64
  %44 = add i64 %43, -1
  %45 = icmp ult i64 %44, -2
  br i1 %45, label %46, label %47

46:                                               ; preds = %36
  call void %42(i32 noundef 0, i8** noundef null, i8** noundef null) #16
  br label %47

47:                                               ; preds = %46, %36
  %48 = add nuw i64 %37, 1
  %49 = icmp eq i64 %48, %28
  br i1 %49, label %107, label %36, !llvm.loop !102

50:                                               ; preds = %13
  %51 = getelementptr inbounds %struct.registration, %struct.registration* %6, i64 0, i32 4
  %52 = load i32, i32* %51, align 8, !tbaa !109
  %53 = getelementptr inbounds %struct.registration, %struct.registration* %6, i64 0, i32 2, i64 0
  %54 = load i8*, i8** %53, align 8, !tbaa !33
  %55 = bitcast %struct.opaque128* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %55) #19
  %56 = bitcast %struct.signal_action* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %56) #19
  %57 = bitcast %struct.opaque128* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %57) #19
  %58 = call i32 @sigfillset(i8* noundef nonnull %57) #16
  %59 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %57, i8* noundef nonnull %55) #16
  %60 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @own_lock to i8*)) #16
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %57) #19
  switch i32 %52, label %61 [
    i32 11, label %73
    i32 7, label %70
  ]

61:                                               ; preds = %50, %65
  %62 = phi i64 [ %69, %65 ], [ 2, %50 ]
  %63 = phi i64 [ %62, %65 ], [ 1, %50 ]
  %64 = icmp eq i64 %62, 7
  br i1 %64, label %70, label %65, !llvm.loop !235

65:                                               ; preds = %61
  %66 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i64 0, i64 %62
  %67 = load i32, i32* %66, align 4, !tbaa !4
  %68 = icmp eq i32 %67, %52
  %69 = add nuw nsw i64 %62, 1
  br i1 %68, label %70, label %61, !llvm.loop !235

70:                                               ; preds = %61, %65, %50
  %71 = phi i64 [ 0, %50 ], [ 6, %61 ], [ %63, %65 ]
  %72 = icmp ult i64 %71, 6
  br i1 %72, label %73, label %91

73:                                               ; preds = %50, %70
  br label %74

74:                                               ; preds = %73, %88
  %75 = phi i64 [ %89, %88 ], [ 0, %73 ]
  %76 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i64 0, i64 %75
  %77 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i64 0, i64 %75, i32 2
  %78 = load i32, i32* %77, align 4, !tbaa !239
  %79 = icmp eq i32 %78, %52
  br i1 %79, label %80, label %88

80:                                               ; preds = %74
  %81 = getelementptr inbounds %struct.own_action, %struct.own_action* %76, i64 0, i32 0, i32 0
  %82 = load i8*, i8** %81, align 16, !tbaa !243
  %83 = icmp eq i8* %82, %54
  br i1 %83, label %84, label %88

84:                                               ; preds = %80
  %85 = atomicrmw add i32* @own_version, i32 1 acq_rel, align 4
  %86 = bitcast %struct.own_action* %76 to i8*
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 16 dereferenceable(160) %86, i8 0, i64 160, i1 false) #19
  %87 = atomicrmw add i32* @own_version, i32 1 acq_rel, align 4
  br label %88

88:                                               ; preds = %84, %80, %74
  %89 = add nuw nsw i64 %75, 1
  %90 = icmp eq i64 %89, 512
  br i1 %90, label %104, label %74, !llvm.loop !270

91:                                               ; preds = %70
  %92 = call i32 @sigaction(i32 noundef %52, i8* noundef null, i8* noundef nonnull %56) #16
  %93 = icmp eq i32 %92, 0
  %94 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %5, i64 0, i32 0
  %95 = load i8*, i8** %94, align 8
  %96 = icmp eq i8* %95, %54
  %97 = select i1 %93, i1 %96, i1 false
  br i1 %97, label %98, label %104

98:                                               ; preds = %91
  %99 = sext i32 %52 to i64
  %100 = getelementptr inbounds [65 x %struct.signal_action], [65 x %struct.signal_action]* @before_own, i64 0, i64 %99
  %101 = bitcast %struct.signal_action* %100 to i8*
  %102 = call i32 @sigaction(i32 noundef %52, i8* noundef nonnull %101, i8* noundef null) #16
  %103 = getelementptr inbounds [65 x i8], [65 x i8]* @has_before_own, i64 0, i64 %99
  store i8 0, i8* %103, align 1, !tbaa !25
  br label %104

104:                                              ; preds = %88, %91, %98
  %105 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @own_lock to i8*)) #16
  %106 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %55, i8* noundef null) #16
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %56) #19
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %55) #19
  br label %107

107:                                              ; preds = %47, %26, %13, %20, %104, %14
  call void @llvm.lifetime.end.p0i8(i64 72, i8* nonnull %7) #19
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @run_all(%struct.function_array* nocapture noundef readonly %0, i64 noundef %1, i32 noundef %2, i8** noundef %3, i8** noundef %4) #0 {
  %6 = icmp eq i64 %1, 0
  br i1 %6, label %15, label %7

7:                                                ; preds = %5, %16
  %8 = phi i64 [ %17, %16 ], [ 0, %5 ]
  %9 = getelementptr inbounds %struct.function_array, %struct.function_array* %0, i64 %8, i32 1
  %10 = load i64, i64* %9, align 8, !tbaa !97
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %16, label %12

12:                                               ; preds = %7
  %13 = getelementptr inbounds %struct.function_array, %struct.function_array* %0, i64 %8, i32 0
  %14 = getelementptr inbounds %struct.function_array, %struct.function_array* %0, i64 %8, i32 2
  br label %19

15:                                               ; preds = %16, %5
  ret void

16:                                               ; preds = %34, %7
  %17 = add nuw i64 %8, 1
  %18 = icmp eq i64 %17, %1
  br i1 %18, label %15, label %7, !llvm.loop !99

19:                                               ; preds = %12, %34
  %20 = phi i64 [ %10, %12 ], [ %36, %34 ]
  %21 = phi i64 [ 0, %12 ], [ %35, %34 ]
  %22 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %13, align 8, !tbaa !100
  %23 = load i64, i64* %14, align 8, !tbaa !101
  %24 = icmp eq i64 %23, 0
  %25 = xor i64 %21, -1
  %26 = add i64 %20, %25
  %27 = select i1 %24, i64 %21, i64 %26
  %28 = getelementptr inbounds void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %22, i64 %27
  %29 = load void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %28, align 8, !tbaa !33
  %30 = ptrtoint void (i32, i8**, i8**)* %29 to i64
  %31 = add i64 %30, -1
  %32 = icmp ult i64 %31, -2
  br i1 %32, label %33, label %34

33:                                               ; preds = %19
  call void %29(i32 noundef %2, i8** noundef %3, i8** noundef %4) #16
  br label %34

34:                                               ; preds = %33, %19
  %35 = add nuw i64 %21, 1
  %36 = load i64, i64* %9, align 8, !tbaa !97
  %37 = icmp ult i64 %35, %36
  br i1 %37, label %19, label %16, !llvm.loop !102
}

; Function Attrs: nounwind uwtable
define internal void @end_thread(i8* noundef %0, i8* noundef %1) #0 {
  %3 = getelementptr inbounds i8, i8* %0, i64 40
  %4 = bitcast i8* %3 to %struct.registration**
  %5 = bitcast i8* %1 to %struct.region*
  %6 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull %4, i64 noundef 31, %struct.region* noundef %5) #17
  %7 = icmp eq %struct.registration* %6, null
  br i1 %7, label %8, label %9

8:                                                ; preds = %9, %2
  ret void

9:                                                ; preds = %2, %9
  %10 = phi %struct.registration* [ %11, %9 ], [ %6, %2 ]
  call void @run(%struct.registration* noundef nonnull %10, i32 noundef 0) #17
  %11 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull %4, i64 noundef 31, %struct.region* noundef %5) #17
  %12 = icmp eq %struct.registration* %11, null
  br i1 %12, label %8, label %9, !llvm.loop !271
}

; Function Attrs: noreturn nounwind uwtable
define internal void @on_terminate() #3 {
  %1 = load i32, i32* @worker_key, align 4, !tbaa !4
  %2 = call i8* @pthread_getspecific(i32 noundef %1) #16
  %3 = bitcast i8* %2 to %struct.worker*
  %4 = icmp eq i8* %2, null
  br i1 %4, label %38, label %5

5:                                                ; preds = %0
  %6 = getelementptr inbounds i8, i8* %2, i64 188
  %7 = bitcast i8* %6 to i32*
  %8 = load i32, i32* %7, align 4, !tbaa !272
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %10, label %20

10:                                               ; preds = %5
  %11 = getelementptr inbounds i8, i8* %2, i64 144
  %12 = bitcast i8* %11 to i32*
  %13 = load i32, i32* %12, align 16, !tbaa !213
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %22, label %15

15:                                               ; preds = %10
  %16 = getelementptr inbounds i8, i8* %2, i64 184
  %17 = bitcast i8* %16 to i32*
  %18 = load i32, i32* %17, align 8, !tbaa !15
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %22, label %20

20:                                               ; preds = %15, %5
  %21 = getelementptr inbounds i8, i8* %2, i64 216
  call void @longjmp(i8* noundef nonnull %21, i32 noundef 1) #21
  unreachable

22:                                               ; preds = %10, %15
  %23 = getelementptr inbounds i8, i8* %2, i64 184
  %24 = bitcast i8* %23 to i32*
  %25 = load i32, i32* %24, align 8, !tbaa !15
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %38, label %27

27:                                               ; preds = %22
  %28 = getelementptr inbounds i8, i8* %2, i64 176
  %29 = bitcast i8* %28 to %struct.report**
  %30 = load %struct.report*, %struct.report** %29, align 16, !tbaa !16
  %31 = icmp eq %struct.report* %30, null
  br i1 %31, label %38, label %32

32:                                               ; preds = %27
  %33 = getelementptr inbounds i8, i8* %2, i64 1656
  %34 = bitcast i8* %33 to i64*
  %35 = load i64, i64* %34, align 8, !tbaa !183
  %36 = icmp eq i64 %35, 0
  br i1 %36, label %38, label %37

37:                                               ; preds = %32
  call fastcc void @leave(%struct.worker* noundef nonnull %3) #18
  unreachable

38:                                               ; preds = %0, %32, %27, %22
  %39 = load i1, i1* @is_child, align 4
  %40 = xor i1 %39, true
  %41 = load i1, i1* @is_isolated, align 4
  %42 = select i1 %40, i1 true, i1 %41
  br i1 %42, label %43, label %85

43:                                               ; preds = %38
  %44 = call i32 @getpid() #16
  %45 = load i32, i32* @home_pid, align 4, !tbaa !4
  %46 = icmp eq i32 %44, %45
  br i1 %46, label %47, label %85

47:                                               ; preds = %43
  %48 = load i32, i32* @worker_key, align 4, !tbaa !4
  %49 = call i8* @pthread_getspecific(i32 noundef %48) #16
  %50 = icmp eq i8* %49, null
  br i1 %50, label %85, label %51

51:                                               ; preds = %47
  %52 = getelementptr inbounds i8, i8* %49, i64 184
  %53 = bitcast i8* %52 to i32*
  %54 = load i32, i32* %53, align 8, !tbaa !15
  %55 = icmp eq i32 %54, 0
  %weak.8 = icmp eq i8* ()* @__cxa_current_exception_type, null
  %56 = or i1 %55, %weak.8
  br i1 %56, label %85, label %57

57:                                               ; preds = %51
  %58 = call i8* @__cxa_current_exception_type() #16
  %59 = icmp eq i8* %58, null
  br i1 %59, label %85, label %60

60:                                               ; preds = %57
  %61 = getelementptr inbounds i8, i8* %2, i64 176
  %62 = bitcast i8* %61 to %struct.report**
  %63 = load %struct.report*, %struct.report** %62, align 16, !tbaa !16
  %64 = icmp eq %struct.report* %63, null
  br i1 %64, label %67, label %65

65:                                               ; preds = %60
  %66 = bitcast %struct.report* %63 to i64*
  br label %71

67:                                               ; preds = %60
  %68 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #16
  %69 = bitcast i8* %68 to %struct.report*
  %70 = icmp eq i8* %68, inttoptr (i64 -1 to i8*)
  br i1 %70, label %79, label %76

71:                                               ; preds = %71, %65
  %72 = phi i64 [ 0, %65 ], [ %74, %71 ]
  %73 = getelementptr inbounds i64, i64* %66, i64 %72
  store i64 0, i64* %73, align 8, !tbaa !17
  %74 = add nuw nsw i64 %72, 1
  %75 = icmp eq i64 %74, 512
  br i1 %75, label %76, label %71, !llvm.loop !18

76:                                               ; preds = %71, %67
  %77 = phi %struct.report* [ %69, %67 ], [ %63, %71 ]
  %78 = getelementptr inbounds %struct.report, %struct.report* %77, i64 0, i32 0
  store i32 2, i32* %78, align 8, !tbaa !21
  store %struct.report* %77, %struct.report** %62, align 16, !tbaa !16
  br label %79

79:                                               ; preds = %67, %76
  %80 = phi %struct.report* [ %77, %76 ], [ null, %67 ]
  %81 = icmp eq %struct.report* %80, null
  br i1 %81, label %84, label %82

82:                                               ; preds = %79
  %83 = call fastcc i64* @note_frames(%struct.worker* noundef %3, %struct.report* noundef nonnull %80, i8* noundef null) #17
  call fastcc void @note_exception(%struct.worker* noundef %3, %struct.report* noundef nonnull %80) #17
  br label %84

84:                                               ; preds = %82, %79
  call fastcc void @end_task(%struct.worker* noundef %3, %struct.report* noundef %80) #18
  unreachable

85:                                               ; preds = %47, %43, %38, %51, %57
  %86 = load void ()*, void ()** @other_terminate, align 8, !tbaa !33
  %87 = icmp eq void ()* %86, null
  br i1 %87, label %89, label %88

88:                                               ; preds = %85
  call void %86() #16
  br label %89

89:                                               ; preds = %88, %85
  call void @abort() #21
  unreachable
}

; Function Attrs: nounwind uwtable
define internal void @run_start(i8* nocapture noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = getelementptr inbounds i8, i8* %0, i64 96
  %4 = bitcast i8* %3 to i8* (i8*)**
  %5 = load i8* (i8*)*, i8* (i8*)** %4, align 16, !tbaa !8
  %6 = getelementptr inbounds i8, i8* %0, i64 104
  %7 = bitcast i8* %6 to i8**
  %8 = load i8*, i8** %7, align 8, !tbaa !273
  %9 = call i8* %5(i8* noundef %8) #16
  %10 = getelementptr inbounds i8, i8* %0, i64 112
  %11 = bitcast i8* %10 to i8**
  store i8* %9, i8** %11, align 16, !tbaa !274
  ret void
}

; Function Attrs: nounwind uwtable
define internal i8* @run_state(i8* noundef %0) #0 {
  %2 = bitcast i8* %0 to void (i8*)***
  %3 = load void (i8*)**, void (i8*)*** %2, align 8, !tbaa !206
  %4 = getelementptr inbounds void (i8*)*, void (i8*)** %3, i64 2
  %5 = load void (i8*)*, void (i8*)** %4, align 8, !tbaa !33
  call void %5(i8* noundef %0) #16
  ret i8* null
}

; Function Attrs: nounwind uwtable
define internal i8* @run_c_thread(i8* noundef %0) #0 {
  %2 = bitcast i8* %0 to i32 (i8*)**
  %3 = load i32 (i8*)*, i32 (i8*)** %2, align 8, !tbaa.struct !204
  %4 = getelementptr inbounds i8, i8* %0, i64 8
  %5 = bitcast i8* %4 to i8**
  %6 = load i8*, i8** %5, align 8, !tbaa.struct !205
  call void @free(i8* noundef %0) #16
  %7 = call i32 %3(i8* noundef %6) #16
  %8 = sext i32 %7 to i64
  %9 = inttoptr i64 %8 to i8*
  ret i8* %9
}

; Function Attrs: nounwind uwtable
define internal void @release_state(i8* nocapture noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = getelementptr inbounds i8, i8* %0, i64 128
  %4 = bitcast i8* %3 to i8**
  %5 = load i8*, i8** %4, align 16, !tbaa !275
  store i8* null, i8** %4, align 16, !tbaa !275
  %6 = icmp eq i8* %5, null
  br i1 %6, label %12, label %7

7:                                                ; preds = %2
  %8 = bitcast i8* %5 to void (i8*)***
  %9 = load void (i8*)**, void (i8*)*** %8, align 8, !tbaa !206
  %10 = getelementptr inbounds void (i8*)*, void (i8*)** %9, i64 1
  %11 = load void (i8*)*, void (i8*)** %10, align 8, !tbaa !33
  call void %11(i8* noundef nonnull %5) #16
  br label %12

12:                                               ; preds = %7, %2
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @run_key_destructors(i8* nocapture noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = getelementptr inbounds i8, i8* %0, i64 148
  %4 = bitcast i8* %3 to i32*
  br label %7

5:                                                ; preds = %28
  %6 = icmp eq i32 %29, 0
  br i1 %6, label %32, label %7, !llvm.loop !276

7:                                                ; preds = %2, %5
  %8 = load i32, i32* %4, align 4, !tbaa !277
  %9 = add i32 %8, 1
  store i32 %9, i32* %4, align 4, !tbaa !277
  %10 = icmp ult i32 %8, 64
  br i1 %10, label %11, label %32

11:                                               ; preds = %7, %28
  %12 = phi i64 [ %30, %28 ], [ 0, %7 ]
  %13 = phi i32 [ %29, %28 ], [ 0, %7 ]
  %14 = getelementptr inbounds [1024 x void (i8*)*], [1024 x void (i8*)*]* @key_destructors, i64 0, i64 %12
  %15 = bitcast void (i8*)** %14 to i64*
  %16 = load atomic i64, i64* %15 acquire, align 8
  %17 = inttoptr i64 %16 to void (i8*)*
  %18 = icmp eq i64 %16, 0
  br i1 %18, label %22, label %19

19:                                               ; preds = %11
  %20 = trunc i64 %12 to i32
  %21 = call i8* @pthread_getspecific(i32 noundef %20) #16
  br label %22

22:                                               ; preds = %11, %19
  %23 = phi i8* [ %21, %19 ], [ null, %11 ]
  %24 = icmp eq i8* %23, null
  br i1 %24, label %28, label %25

25:                                               ; preds = %22
  %26 = trunc i64 %12 to i32
  %27 = call i32 @pthread_setspecific(i32 noundef %26, i8* noundef null) #16
  call void %17(i8* noundef nonnull %23) #16
  br label %28

28:                                               ; preds = %22, %25
  %29 = phi i32 [ 1, %25 ], [ %13, %22 ]
  %30 = add nuw nsw i64 %12, 1
  %31 = icmp eq i64 %30, 1024
  br i1 %31, label %5, label %11, !llvm.loop !278

32:                                               ; preds = %5, %7
  ret void
}

; Function Attrs: nounwind uwtable
define internal i32 @run_own_handler(%struct.worker* noundef %0, i32 noundef %1, %struct.signal_action* noundef byval(%struct.signal_action) align 8 %2, %struct.signal_info* noundef %3, i8* noundef %4) #0 {
  %6 = alloca %struct.opaque128, align 8
  %7 = alloca %struct.opaque128, align 8
  %8 = alloca %struct.opaque128, align 8
  %9 = load i64, i64* @telejit_context_sp, align 8, !tbaa !17
  %10 = getelementptr inbounds i8, i8* %4, i64 %9
  %11 = bitcast i8* %10 to i64*
  %12 = load i64, i64* %11, align 8, !tbaa !17
  %13 = ptrtoint %struct.worker* %0 to i64
  %14 = sub i64 %12, %13
  %15 = icmp ult i64 %14, -65536
  br i1 %15, label %16, label %106

16:                                               ; preds = %5
  %17 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %2, i64 0, i32 0
  %18 = load i8*, i8** %17, align 8, !tbaa !69
  %19 = icmp eq i8* %18, inttoptr (i64 1 to i8*)
  br i1 %19, label %20, label %24

20:                                               ; preds = %16
  %21 = getelementptr inbounds %struct.signal_info, %struct.signal_info* %3, i64 0, i32 2
  %22 = load i32, i32* %21, align 8, !tbaa !279
  %23 = icmp slt i32 %22, 1
  br label %106

24:                                               ; preds = %16
  %25 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %2, i64 0, i32 2
  %26 = load i32, i32* %25, align 8, !tbaa !71
  %27 = icmp sgt i32 %26, -1
  br i1 %27, label %61, label %28

28:                                               ; preds = %24
  %29 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 11, i32 0
  %30 = load i32, i32* %29, align 16, !tbaa !234
  %31 = bitcast %struct.opaque128* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %31) #19
  %32 = bitcast %struct.opaque128* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %32) #19
  %33 = call i32 @sigfillset(i8* noundef nonnull %32) #16
  %34 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %32, i8* noundef nonnull %31) #16
  %35 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @own_lock to i8*)) #16
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %32) #19
  br label %36

36:                                               ; preds = %45, %28
  %37 = phi i64 [ 0, %28 ], [ %46, %45 ]
  %38 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i64 0, i64 %37, i32 2
  %39 = load i32, i32* %38, align 4, !tbaa !239, !noalias !281
  %40 = icmp eq i32 %39, %1
  br i1 %40, label %41, label %45

41:                                               ; preds = %36
  %42 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i64 0, i64 %37, i32 1
  %43 = load i32, i32* %42, align 8, !tbaa !241, !noalias !281
  %44 = icmp eq i32 %43, %30
  br i1 %44, label %48, label %45

45:                                               ; preds = %41, %36
  %46 = add nuw nsw i64 %37, 1
  %47 = icmp eq i64 %46, 512
  br i1 %47, label %51, label %36, !llvm.loop !242

48:                                               ; preds = %41
  %49 = and i64 %37, 4294967295
  %50 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i64 0, i64 %49
  br label %51

51:                                               ; preds = %45, %48
  %52 = phi %struct.own_action* [ %50, %48 ], [ null, %45 ]
  %53 = icmp eq %struct.own_action* %52, null
  br i1 %53, label %58, label %54

54:                                               ; preds = %51
  %55 = atomicrmw add i32* @own_version, i32 1 acq_rel, align 4, !noalias !281
  %56 = bitcast %struct.own_action* %52 to i8*
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(160) %56, i8 0, i64 160, i1 false) #19, !noalias !281
  %57 = atomicrmw add i32* @own_version, i32 1 acq_rel, align 4, !noalias !281
  br label %58

58:                                               ; preds = %51, %54
  %59 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @own_lock to i8*)) #16
  %60 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %31, i8* noundef null) #16
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %31) #19
  br label %61

61:                                               ; preds = %58, %24
  %62 = load i32, i32* %25, align 8, !tbaa !71
  %63 = and i32 %62, 1073741824
  %64 = icmp eq i32 %63, 0
  br i1 %64, label %65, label %69

65:                                               ; preds = %61
  %66 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %2, i64 0, i32 1
  %67 = bitcast %struct.opaque128* %66 to i8*
  %68 = call i32 @sigaddset(i8* noundef nonnull %67, i32 noundef %1) #16
  br label %69

69:                                               ; preds = %65, %61
  %70 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %2, i64 0, i32 1
  %71 = bitcast %struct.opaque128* %70 to i8*
  br label %75

72:                                               ; preds = %75
  %73 = load i32, i32* @look_signal, align 4, !tbaa !4
  %74 = icmp eq i32 %73, 0
  br i1 %74, label %84, label %82

75:                                               ; preds = %75, %69
  %76 = phi i64 [ 0, %69 ], [ %80, %75 ]
  %77 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i64 0, i64 %76
  %78 = load i32, i32* %77, align 4, !tbaa !4
  %79 = call i32 @sigdelset(i8* noundef nonnull %71, i32 noundef %78) #16
  %80 = add nuw nsw i64 %76, 1
  %81 = icmp eq i64 %80, 7
  br i1 %81, label %72, label %75, !llvm.loop !80

82:                                               ; preds = %72
  %83 = call i32 @sigdelset(i8* noundef nonnull %71, i32 noundef %73) #16
  br label %84

84:                                               ; preds = %82, %72
  %85 = load i32, i32* @interrupt_signal, align 4, !tbaa !4
  %86 = icmp eq i32 %85, 0
  br i1 %86, label %89, label %87

87:                                               ; preds = %84
  %88 = call i32 @sigdelset(i8* noundef nonnull %71, i32 noundef %85) #16
  br label %89

89:                                               ; preds = %84, %87
  %90 = bitcast %struct.opaque128* %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %90) #19
  %91 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 28
  store i32 1, i32* %91, align 8, !tbaa !217
  %92 = call i32 @pthread_sigmask(i32 noundef 0, i8* noundef nonnull %71, i8* noundef nonnull %90) #16
  %93 = load i32, i32* %25, align 8, !tbaa !71
  %94 = and i32 %93, 4
  %95 = icmp eq i32 %94, 0
  br i1 %95, label %100, label %96

96:                                               ; preds = %89
  %97 = bitcast %struct.signal_action* %2 to void (i32, i8*, i8*)**
  %98 = load void (i32, i8*, i8*)*, void (i32, i8*, i8*)** %97, align 8, !tbaa !69
  %99 = bitcast %struct.signal_info* %3 to i8*
  call void %98(i32 noundef %1, i8* noundef %99, i8* noundef %4) #16
  br label %103

100:                                              ; preds = %89
  %101 = bitcast %struct.signal_action* %2 to void (i32)**
  %102 = load void (i32)*, void (i32)** %101, align 8, !tbaa !69
  call void %102(i32 noundef %1) #16
  br label %103

103:                                              ; preds = %100, %96
  %104 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %90, i8* noundef null) #16
  %105 = icmp ne i32 %1, 6
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %90) #19
  br label %106

106:                                              ; preds = %5, %103, %20
  %107 = phi i1 [ %23, %20 ], [ %105, %103 ], [ false, %5 ]
  %108 = zext i1 %107 to i32
  ret i32 %108
}

; Function Attrs: nounwind uwtable
define internal void @on_fault(i32 noundef %0, i8* noundef %1, i8* noundef %2) #0 {
  %4 = alloca i8*, align 8
  %5 = alloca i8*, align 8
  %6 = alloca %struct.opaque128, align 8
  %7 = alloca %struct.opaque128, align 8
  %8 = alloca i8*, align 8
  %9 = alloca %struct.signal_action, align 8
  %10 = alloca %struct.report, align 8
  call void @telejit_put_back() #16
  %11 = getelementptr inbounds i8, i8* %2, i64 32
  %12 = bitcast i8* %11 to i64*
  %13 = load i64, i64* %12, align 8, !tbaa !284
  %14 = icmp eq i64 %13, 65472
  br i1 %14, label %15, label %21

15:                                               ; preds = %3
  %16 = getelementptr inbounds i8, i8* %2, i64 16
  %17 = bitcast i8* %16 to i8**
  %18 = load i8*, i8** %17, align 8, !tbaa !286
  %19 = getelementptr inbounds i8, i8* %18, i64 65536
  %20 = bitcast i8* %19 to %struct.worker*
  br label %21

21:                                               ; preds = %15, %3
  %22 = phi %struct.worker* [ %20, %15 ], [ null, %3 ]
  %23 = bitcast i8** %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %23) #19
  %24 = icmp eq %struct.worker* %22, null
  br i1 %24, label %28, label %25

25:                                               ; preds = %21
  %26 = getelementptr inbounds %struct.worker, %struct.worker* %22, i64 0, i32 2
  %27 = load i8*, i8** %26, align 16, !tbaa !126
  br label %28

28:                                               ; preds = %25, %21
  %29 = phi i8* [ %27, %25 ], [ null, %21 ]
  store i8* %29, i8** %8, align 8, !tbaa !33
  %30 = icmp eq i8* %29, null
  br i1 %30, label %32, label %31

31:                                               ; preds = %28
  call void @telejit_swap_thread_pointer(i8** noundef nonnull %8) #16
  br label %32

32:                                               ; preds = %28, %31
  %33 = load i8*, i8** %8, align 8, !tbaa !33
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %23) #19
  %34 = call i32* @__errno_location() #16
  %35 = load i32, i32* %34, align 4, !tbaa !4
  %36 = bitcast i8* %1 to %struct.signal_info*
  %37 = load i64, i64* %12, align 8, !tbaa !284
  %38 = icmp eq i64 %37, 65472
  br i1 %38, label %39, label %45

39:                                               ; preds = %32
  %40 = getelementptr inbounds i8, i8* %2, i64 16
  %41 = bitcast i8* %40 to i8**
  %42 = load i8*, i8** %41, align 8, !tbaa !286
  %43 = getelementptr inbounds i8, i8* %42, i64 65536
  %44 = bitcast i8* %43 to %struct.worker*
  br label %45

45:                                               ; preds = %32, %39
  %46 = phi %struct.worker* [ %44, %39 ], [ null, %32 ]
  %47 = icmp eq %struct.worker* %46, null
  br i1 %47, label %71, label %48

48:                                               ; preds = %45
  %49 = getelementptr inbounds %struct.worker, %struct.worker* %46, i64 0, i32 2
  %50 = bitcast i8** %49 to i64**
  %51 = load i64*, i64** %50, align 16, !tbaa !126
  %52 = load i64, i64* @telejit_tls_above, align 8, !tbaa !17
  %53 = icmp eq i64 %52, 0
  %54 = icmp ne i64* %51, null
  %55 = select i1 %53, i1 %54, i1 false
  br i1 %55, label %56, label %71

56:                                               ; preds = %48
  %57 = load i64, i64* %51, align 8, !tbaa !17
  %58 = getelementptr inbounds %struct.worker, %struct.worker* %46, i64 0, i32 36, i64 0
  %59 = load i64, i64* %58, align 8, !tbaa !17
  %60 = icmp eq i64 %57, %59
  br i1 %60, label %61, label %67

61:                                               ; preds = %56
  %62 = getelementptr inbounds i64, i64* %51, i64 2
  %63 = load i64, i64* %62, align 8, !tbaa !17
  %64 = getelementptr inbounds %struct.worker, %struct.worker* %46, i64 0, i32 36, i64 2
  %65 = load i64, i64* %64, align 8, !tbaa !17
  %66 = icmp eq i64 %63, %65
  br i1 %66, label %71, label %67

67:                                               ; preds = %61, %56
  store i64 %59, i64* %51, align 8, !tbaa !17
  %68 = getelementptr inbounds %struct.worker, %struct.worker* %46, i64 0, i32 36, i64 2
  %69 = load i64, i64* %68, align 8, !tbaa !17
  %70 = getelementptr inbounds i64, i64* %51, i64 2
  store i64 %69, i64* %70, align 8, !tbaa !17
  call fastcc void @end_damaged(%struct.worker* noundef nonnull %46, i32 noundef %0, %struct.signal_info* noundef %36, i8* noundef %2) #17
  br label %304

71:                                               ; preds = %61, %48, %45
  %72 = load i32, i32* @worker_key, align 4, !tbaa !4
  %73 = call i8* @pthread_getspecific(i32 noundef %72) #16
  %74 = bitcast i8* %73 to %struct.worker*
  %75 = getelementptr inbounds i8, i8* %1, i64 8
  %76 = bitcast i8* %75 to i32*
  %77 = load i32, i32* %76, align 8, !tbaa !279
  %78 = icmp slt i32 %77, 1
  br i1 %78, label %79, label %85

79:                                               ; preds = %71
  %80 = getelementptr inbounds i8, i8* %1, i64 16
  %81 = bitcast i8* %80 to i32*
  %82 = load i32, i32* %81, align 8, !tbaa !25
  %83 = load i32, i32* @home_pid, align 4, !tbaa !4
  %84 = icmp ne i32 %82, %83
  br label %85

85:                                               ; preds = %79, %71
  %86 = phi i1 [ false, %71 ], [ %84, %79 ]
  %87 = icmp eq i8* %73, null
  br i1 %87, label %126, label %88

88:                                               ; preds = %85
  %89 = getelementptr inbounds i8, i8* %73, i64 204
  %90 = bitcast i8* %89 to i32*
  %91 = load i32, i32* %90, align 4, !tbaa !30
  %92 = icmp eq i32 %91, 0
  br i1 %92, label %100, label %93

93:                                               ; preds = %88
  %94 = call i32 @getpid() #16
  %95 = load i32, i32* @home_pid, align 4, !tbaa !4
  %96 = icmp ne i32 %94, %95
  %97 = select i1 %96, i1 true, i1 %86
  br i1 %97, label %100, label %98

98:                                               ; preds = %93
  %99 = getelementptr inbounds i8, i8* %73, i64 728
  call void @longjmp(i8* noundef nonnull %99, i32 noundef 1) #21
  unreachable

100:                                              ; preds = %88, %93
  %101 = getelementptr inbounds i8, i8* %73, i64 32
  %102 = bitcast i8* %101 to %struct.task**
  %103 = load %struct.task*, %struct.task** %102, align 16, !tbaa !58
  %104 = icmp eq %struct.task* %103, null
  br i1 %104, label %116, label %105

105:                                              ; preds = %100
  %106 = getelementptr inbounds i8, i8* %73, i64 184
  %107 = bitcast i8* %106 to i32*
  %108 = load i32, i32* %107, align 8, !tbaa !15
  %109 = icmp ne i32 %108, 0
  %110 = select i1 %109, i1 true, i1 %86
  br i1 %110, label %116, label %111

111:                                              ; preds = %105
  %112 = call i32 @getpid() #16
  %113 = load i32, i32* @home_pid, align 4, !tbaa !4
  %114 = icmp eq i32 %112, %113
  br i1 %114, label %115, label %116

115:                                              ; preds = %111
  call fastcc void @end_damaged(%struct.worker* noundef nonnull %74, i32 noundef %0, %struct.signal_info* noundef %36, i8* noundef %2) #17
  br label %304

116:                                              ; preds = %100, %105, %111
  %117 = getelementptr inbounds i8, i8* %73, i64 184
  %118 = bitcast i8* %117 to i32*
  %119 = load i32, i32* %118, align 8, !tbaa !15
  %120 = icmp eq i32 %119, 0
  %121 = select i1 %120, i1 true, i1 %86
  br i1 %121, label %126, label %122

122:                                              ; preds = %116
  %123 = call i32 @getpid() #16
  %124 = load i32, i32* @home_pid, align 4, !tbaa !4
  %125 = icmp eq i32 %123, %124
  br i1 %125, label %175, label %126

126:                                              ; preds = %85, %122, %116
  %127 = sext i32 %0 to i64
  %128 = getelementptr inbounds [32 x %struct.signal_action], [32 x %struct.signal_action]* @former_actions, i64 0, i64 %127, i32 0
  %129 = load i8*, i8** %128, align 8, !tbaa !69
  %130 = bitcast %struct.opaque128* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %130) #19
  %131 = getelementptr inbounds [32 x %struct.signal_action], [32 x %struct.signal_action]* @former_actions, i64 0, i64 %127, i32 1
  %132 = bitcast %struct.opaque128* %131 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(128) %130, i8* noundef nonnull align 8 dereferenceable(128) %132, i64 128, i1 false) #19, !tbaa.struct !216
  %133 = icmp ugt i8* %129, inttoptr (i64 1 to i8*)
  br i1 %133, label %134, label %156

134:                                              ; preds = %126
  %135 = getelementptr inbounds [32 x %struct.signal_action], [32 x %struct.signal_action]* @former_actions, i64 0, i64 %127, i32 2
  %136 = load i32, i32* %135, align 8, !tbaa !71
  %137 = icmp sgt i32 %136, -1
  br i1 %137, label %139, label %138

138:                                              ; preds = %134
  store i8* null, i8** %128, align 8, !tbaa !69
  br label %139

139:                                              ; preds = %138, %134
  %140 = and i32 %136, 1073741824
  %141 = icmp eq i32 %140, 0
  br i1 %141, label %142, label %144

142:                                              ; preds = %139
  %143 = call i32 @sigaddset(i8* noundef nonnull %130, i32 noundef %0) #16
  br label %144

144:                                              ; preds = %142, %139
  %145 = bitcast %struct.opaque128* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %145) #19
  %146 = call i32 @pthread_sigmask(i32 noundef 0, i8* noundef nonnull %130, i8* noundef nonnull %145) #16
  %147 = load i32, i32* %135, align 8, !tbaa !71
  %148 = and i32 %147, 4
  %149 = icmp eq i32 %148, 0
  br i1 %149, label %152, label %150

150:                                              ; preds = %144
  %151 = bitcast i8* %129 to void (i32, i8*, i8*)*
  call void %151(i32 noundef %0, i8* noundef %1, i8* noundef %2) #16
  br label %154

152:                                              ; preds = %144
  %153 = bitcast i8* %129 to void (i32)*
  call void %153(i32 noundef %0) #16
  br label %154

154:                                              ; preds = %152, %150
  %155 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %145, i8* noundef null) #16
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %145) #19
  br label %169

156:                                              ; preds = %126
  %157 = getelementptr inbounds i8, i8* %1, i64 8
  %158 = bitcast i8* %157 to i32*
  %159 = load i32, i32* %158, align 8, !tbaa !279
  %160 = icmp slt i32 %159, 1
  %161 = icmp ne i8* %129, null
  %162 = select i1 %160, i1 %161, i1 false
  br i1 %162, label %169, label %163

163:                                              ; preds = %156
  %164 = call i8* @signal(i32 noundef %0, i8* noundef null) #16
  br i1 %160, label %165, label %169

165:                                              ; preds = %163
  %166 = call i32 @getpid() #16
  %167 = call i32 @gettid() #16
  %168 = call i32 @tgkill(i32 noundef %166, i32 noundef %167, i32 noundef %0) #16
  br label %169

169:                                              ; preds = %154, %156, %163, %165
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %130) #19
  %170 = call i32* @__errno_location() #16
  store i32 %35, i32* %170, align 4, !tbaa !4
  %171 = bitcast i8** %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %171)
  store i8* %33, i8** %5, align 8, !tbaa !33
  %172 = icmp eq i8* %33, null
  br i1 %172, label %174, label %173

173:                                              ; preds = %169
  call void @telejit_swap_thread_pointer(i8** noundef nonnull %5) #16
  br label %174

174:                                              ; preds = %169, %173
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %171)
  br label %304

175:                                              ; preds = %122
  %176 = getelementptr inbounds i8, i8* %73, i64 188
  %177 = bitcast i8* %176 to i32*
  %178 = load i32, i32* %177, align 4, !tbaa !272
  %179 = icmp eq i32 %178, 0
  br i1 %179, label %180, label %187

180:                                              ; preds = %175
  %181 = getelementptr inbounds i8, i8* %73, i64 144
  %182 = bitcast i8* %181 to i32*
  %183 = load i32, i32* %182, align 16, !tbaa !213
  %184 = icmp ne i32 %183, 0
  %185 = icmp eq i32 %0, 6
  %186 = and i1 %185, %184
  br i1 %186, label %189, label %190

187:                                              ; preds = %175
  %188 = icmp eq i32 %0, 6
  br i1 %188, label %189, label %190

189:                                              ; preds = %180, %187
  call fastcc void @leave(%struct.worker* noundef nonnull %74) #18
  unreachable

190:                                              ; preds = %187, %180
  %191 = getelementptr inbounds i8, i8* %73, i64 176
  %192 = bitcast i8* %191 to %struct.report**
  %193 = load %struct.report*, %struct.report** %192, align 16, !tbaa !16
  %194 = icmp eq %struct.report* %193, null
  br i1 %194, label %197, label %195

195:                                              ; preds = %190
  %196 = bitcast %struct.report* %193 to i64*
  br label %201

197:                                              ; preds = %190
  %198 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #16
  %199 = bitcast i8* %198 to %struct.report*
  %200 = icmp eq i8* %198, inttoptr (i64 -1 to i8*)
  br i1 %200, label %209, label %206

201:                                              ; preds = %201, %195
  %202 = phi i64 [ 0, %195 ], [ %204, %201 ]
  %203 = getelementptr inbounds i64, i64* %196, i64 %202
  store i64 0, i64* %203, align 8, !tbaa !17
  %204 = add nuw nsw i64 %202, 1
  %205 = icmp eq i64 %204, 512
  br i1 %205, label %206, label %201, !llvm.loop !18

206:                                              ; preds = %201, %197
  %207 = phi %struct.report* [ %199, %197 ], [ %193, %201 ]
  %208 = getelementptr inbounds %struct.report, %struct.report* %207, i64 0, i32 0
  store i32 1, i32* %208, align 8, !tbaa !21
  store %struct.report* %207, %struct.report** %192, align 16, !tbaa !16
  br label %209

209:                                              ; preds = %197, %206
  %210 = phi %struct.report* [ %207, %206 ], [ null, %197 ]
  %211 = icmp eq %struct.report* %210, null
  br i1 %211, label %302, label %212

212:                                              ; preds = %209
  %213 = load i64, i64* @telejit_context_pc, align 8, !tbaa !17
  %214 = getelementptr inbounds i8, i8* %2, i64 %213
  %215 = bitcast i8* %214 to i64*
  %216 = load i64, i64* @telejit_context_sp, align 8, !tbaa !17
  %217 = getelementptr inbounds i8, i8* %2, i64 %216
  %218 = bitcast i8* %217 to i64*
  %219 = load i64, i64* %215, align 8, !tbaa !17
  %220 = load i64, i64* %218, align 8, !tbaa !17
  %221 = getelementptr inbounds %struct.report, %struct.report* %210, i64 0, i32 2
  store i32 %0, i32* %221, align 8, !tbaa !40
  %222 = load i32, i32* %76, align 8, !tbaa !279
  %223 = getelementptr inbounds %struct.report, %struct.report* %210, i64 0, i32 3
  store i32 %222, i32* %223, align 4, !tbaa !261
  %224 = icmp sgt i32 %222, 0
  br i1 %224, label %225, label %229

225:                                              ; preds = %212
  %226 = getelementptr inbounds i8, i8* %1, i64 16
  %227 = bitcast i8* %226 to i64*
  %228 = load i64, i64* %227, align 8, !tbaa !25
  br label %229

229:                                              ; preds = %212, %225
  %230 = phi i64 [ %228, %225 ], [ 0, %212 ]
  %231 = getelementptr inbounds %struct.report, %struct.report* %210, i64 0, i32 4
  store i64 %230, i64* %231, align 8, !tbaa !41
  %232 = icmp eq i32 %0, 11
  %233 = ptrtoint i8* %73 to i64
  %234 = sub i64 %220, %233
  %235 = icmp ult i64 %234, -65536
  %236 = select i1 %232, i1 %235, i1 false
  br i1 %236, label %237, label %248

237:                                              ; preds = %229
  %238 = getelementptr inbounds i8, i8* %73, i64 1648
  %239 = bitcast i8* %238 to i8**
  %240 = load i8*, i8** %239, align 16, !tbaa !287
  %241 = ptrtoint i8* %240 to i64
  %242 = sub i64 %230, %241
  %243 = icmp ugt i64 %242, -1048577
  br i1 %243, label %248, label %244

244:                                              ; preds = %237
  %245 = sub i64 %220, %241
  %246 = icmp ugt i64 %245, -1048577
  %247 = zext i1 %246 to i32
  br label %248

248:                                              ; preds = %237, %244, %229
  %249 = phi i32 [ 0, %229 ], [ 1, %237 ], [ %247, %244 ]
  %250 = getelementptr inbounds %struct.report, %struct.report* %210, i64 0, i32 6
  store i32 %249, i32* %250, align 4, !tbaa !288
  %251 = load i64, i64* @telejit_context_registers, align 8, !tbaa !17
  %252 = getelementptr inbounds i8, i8* %2, i64 %251
  %253 = bitcast i8* %252 to i64*
  br label %254

254:                                              ; preds = %254, %248
  %255 = phi i64 [ 0, %248 ], [ %259, %254 ]
  %256 = getelementptr inbounds i64, i64* %253, i64 %255
  %257 = load i64, i64* %256, align 8, !tbaa !17
  %258 = getelementptr inbounds %struct.report, %struct.report* %210, i64 0, i32 11, i64 %255
  store i64 %257, i64* %258, align 8, !tbaa !17
  %259 = add nuw nsw i64 %255, 1
  %260 = icmp eq i64 %259, 40
  br i1 %260, label %261, label %254, !llvm.loop !289

261:                                              ; preds = %254
  %262 = getelementptr inbounds %struct.report, %struct.report* %210, i64 0, i32 7
  store i32 40, i32* %262, align 8, !tbaa !290
  %263 = call fastcc i64* @note_frames(%struct.worker* noundef nonnull %74, %struct.report* noundef nonnull %210, i8* noundef %2) #17
  %264 = bitcast %struct.signal_action* %9 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %264) #19
  %265 = getelementptr inbounds %struct.report, %struct.report* %210, i64 0, i32 1
  %266 = load i32, i32* %265, align 4, !tbaa !24
  %267 = icmp eq i32 %266, 0
  br i1 %267, label %268, label %297

268:                                              ; preds = %261
  %269 = call fastcc i32 @get_own_handler(%struct.worker* noundef nonnull %74, i32 noundef %0, %struct.signal_action* noundef nonnull %9) #17
  %270 = icmp eq i32 %269, 0
  br i1 %270, label %297, label %271

271:                                              ; preds = %268
  store i64 %219, i64* %215, align 8, !tbaa !17
  store i64 %220, i64* %218, align 8, !tbaa !17
  %272 = bitcast %struct.report* %10 to i8*
  %273 = bitcast %struct.report* %10 to i8*
  call void @llvm.lifetime.start.p0i8(i64 3248, i8* nonnull %273)
  %274 = bitcast %struct.report* %210 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(3248) %272, i8* noundef nonnull align 8 dereferenceable(3248) %274, i64 3248, i1 false), !tbaa.struct !198
  %275 = load %struct.report*, %struct.report** %192, align 16, !tbaa !16
  %276 = icmp eq %struct.report* %275, null
  br i1 %276, label %280, label %277

277:                                              ; preds = %271
  %278 = bitcast %struct.report* %275 to i8*
  %279 = call i32 @munmap(i8* noundef nonnull %278, i64 noundef 4096) #16
  br label %280

280:                                              ; preds = %271, %277
  store %struct.report* null, %struct.report** %192, align 16, !tbaa !16
  %281 = call i32 @run_own_handler(%struct.worker* noundef nonnull %74, i32 noundef %0, %struct.signal_action* noundef nonnull byval(%struct.signal_action) align 8 %9, %struct.signal_info* noundef %36, i8* noundef %2) #17
  %282 = icmp eq i32 %281, 0
  br i1 %282, label %289, label %283

283:                                              ; preds = %280
  %284 = call i32* @__errno_location() #16
  store i32 %35, i32* %284, align 4, !tbaa !4
  %285 = bitcast i8** %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %285)
  store i8* %33, i8** %4, align 8, !tbaa !33
  %286 = icmp eq i8* %33, null
  br i1 %286, label %288, label %287

287:                                              ; preds = %283
  call void @telejit_swap_thread_pointer(i8** noundef nonnull %4) #16
  br label %288

288:                                              ; preds = %283, %287
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %285)
  br label %294

289:                                              ; preds = %280
  %290 = call fastcc %struct.report* @new_report(%struct.worker* noundef nonnull %74, i32 noundef 1) #17
  %291 = icmp eq %struct.report* %290, null
  br i1 %291, label %294, label %292

292:                                              ; preds = %289
  %293 = bitcast %struct.report* %290 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(3248) %293, i8* noundef nonnull align 8 dereferenceable(3248) %272, i64 3248, i1 false), !tbaa.struct !198
  br label %294

294:                                              ; preds = %289, %292, %288
  %295 = phi %struct.report* [ %210, %288 ], [ %290, %292 ], [ %290, %289 ]
  %296 = bitcast %struct.report* %10 to i8*
  call void @llvm.lifetime.end.p0i8(i64 3248, i8* nonnull %296)
  br i1 %282, label %297, label %299

297:                                              ; preds = %294, %268, %261
  %298 = phi %struct.report* [ %210, %261 ], [ %295, %294 ], [ %210, %268 ]
  br label %299

299:                                              ; preds = %294, %297
  %300 = phi %struct.report* [ %298, %297 ], [ %295, %294 ]
  %301 = phi i1 [ true, %297 ], [ false, %294 ]
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %264) #19
  br i1 %301, label %302, label %304

302:                                              ; preds = %299, %209
  %303 = phi %struct.report* [ %300, %299 ], [ null, %209 ]
  call fastcc void @end_task(%struct.worker* noundef nonnull %74, %struct.report* noundef %303) #18
  unreachable

304:                                              ; preds = %115, %174, %299, %67
  ret void
}

declare void @__cxa_finalize(i8* noundef) local_unnamed_addr #2

declare void @free(i8* noundef) local_unnamed_addr #2

declare i32 @sigfillset(i8* noundef) local_unnamed_addr #2

declare i32 @pthread_mutex_lock(i8* noundef) local_unnamed_addr #2

declare i32 @pthread_mutex_unlock(i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc %struct.registration* @take(%struct.registration** noundef %0, i64 noundef %1, %struct.region* noundef readonly %2) unnamed_addr #0 {
  %4 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %5 = load %struct.registration*, %struct.registration** %0, align 8, !tbaa !33
  %6 = icmp eq %struct.registration* %5, null
  br i1 %6, label %66, label %7

7:                                                ; preds = %3
  %8 = icmp eq %struct.region* %2, null
  %9 = getelementptr inbounds %struct.region, %struct.region* %2, i64 0, i32 1
  %10 = getelementptr inbounds %struct.region, %struct.region* %2, i64 0, i32 0
  br label %14

11:                                               ; preds = %62
  %12 = load %struct.registration*, %struct.registration** %65, align 8, !tbaa !33
  %13 = icmp eq %struct.registration* %12, null
  br i1 %13, label %66, label %14, !llvm.loop !129

14:                                               ; preds = %11, %7
  %15 = phi %struct.registration* [ %5, %7 ], [ %12, %11 ]
  %16 = phi %struct.registration** [ undef, %7 ], [ %63, %11 ]
  %17 = phi %struct.registration** [ %0, %7 ], [ %65, %11 ]
  %18 = getelementptr inbounds %struct.registration, %struct.registration* %15, i64 0, i32 1
  %19 = load i64, i64* %18, align 8, !tbaa !108
  %20 = and i64 %19, %1
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %62, label %25

22:                                               ; preds = %56
  %23 = add nuw nsw i64 %26, 1
  %24 = icmp eq i64 %23, 3
  br i1 %24, label %59, label %25, !llvm.loop !130

25:                                               ; preds = %14, %22
  %26 = phi i64 [ %23, %22 ], [ 0, %14 ]
  br i1 %8, label %56, label %27

27:                                               ; preds = %25
  %28 = getelementptr inbounds %struct.registration, %struct.registration* %15, i64 0, i32 2, i64 %26
  %29 = load i8*, i8** %28, align 8, !tbaa !33
  %30 = load i64, i64* %9, align 8, !tbaa !131
  %31 = ptrtoint i8* %29 to i64
  %32 = icmp eq i64 %30, 0
  br i1 %32, label %47, label %33

33:                                               ; preds = %27
  %34 = load %struct.range*, %struct.range** %10, align 8, !tbaa !133
  br label %35

35:                                               ; preds = %35, %33
  %36 = phi i64 [ 0, %33 ], [ %45, %35 ]
  %37 = phi i64 [ %30, %33 ], [ %44, %35 ]
  %38 = add i64 %37, %36
  %39 = lshr i64 %38, 1
  %40 = getelementptr inbounds %struct.range, %struct.range* %34, i64 %39, i32 1
  %41 = load i64, i64* %40, align 8, !tbaa !91
  %42 = icmp ugt i64 %41, %31
  %43 = add nuw i64 %39, 1
  %44 = select i1 %42, i64 %39, i64 %37
  %45 = select i1 %42, i64 %36, i64 %43
  %46 = icmp ult i64 %45, %44
  br i1 %46, label %35, label %47, !llvm.loop !134

47:                                               ; preds = %35, %27
  %48 = phi i64 [ 0, %27 ], [ %45, %35 ]
  %49 = icmp ult i64 %48, %30
  br i1 %49, label %50, label %56

50:                                               ; preds = %47
  %51 = load %struct.range*, %struct.range** %10, align 8, !tbaa !133
  %52 = getelementptr inbounds %struct.range, %struct.range* %51, i64 %48, i32 0
  %53 = load i64, i64* %52, align 8, !tbaa !89
  %54 = icmp ule i64 %53, %31
  %55 = zext i1 %54 to i32
  br label %56

56:                                               ; preds = %50, %47, %25
  %57 = phi i32 [ 1, %25 ], [ 0, %47 ], [ %55, %50 ]
  %58 = icmp eq i32 %57, 0
  br i1 %58, label %22, label %59

59:                                               ; preds = %56, %22
  %60 = phi %struct.registration** [ %16, %22 ], [ %17, %56 ]
  %61 = xor i1 %58, true
  br label %62

62:                                               ; preds = %59, %14
  %63 = phi %struct.registration** [ %16, %14 ], [ %60, %59 ]
  %64 = phi i1 [ false, %14 ], [ %61, %59 ]
  %65 = getelementptr inbounds %struct.registration, %struct.registration* %15, i64 0, i32 0
  br i1 %64, label %66, label %11

66:                                               ; preds = %11, %62, %3
  %67 = phi %struct.registration** [ null, %3 ], [ %63, %62 ], [ null, %11 ]
  %68 = icmp eq %struct.registration** %67, null
  br i1 %68, label %71, label %69

69:                                               ; preds = %66
  %70 = load %struct.registration*, %struct.registration** %67, align 8, !tbaa !33
  br label %71

71:                                               ; preds = %66, %69
  %72 = phi %struct.registration* [ %70, %69 ], [ null, %66 ]
  %73 = icmp eq %struct.registration* %72, null
  br i1 %73, label %78, label %74

74:                                               ; preds = %71
  %75 = getelementptr inbounds %struct.registration, %struct.registration* %72, i64 0, i32 0
  %76 = load %struct.registration*, %struct.registration** %75, align 8, !tbaa !106
  store %struct.registration* %76, %struct.registration** %67, align 8, !tbaa !33
  %77 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %78

78:                                               ; preds = %74, %71
  %79 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  ret %struct.registration* %72
}

; Function Attrs: noreturn
declare void @longjmp(i8* noundef, i32 noundef) local_unnamed_addr #10

declare extern_weak i8* @__cxa_current_exception_type() #2

; Function Attrs: noreturn
declare void @abort() local_unnamed_addr #10

declare i32 @pthread_setspecific(i32 noundef, i8* noundef) local_unnamed_addr #2

declare i32 @sigdelset(i8* noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc void @end_damaged(%struct.worker* nocapture noundef %0, i32 noundef %1, %struct.signal_info* nocapture noundef readonly %2, i8* nocapture noundef readonly %3) unnamed_addr #0 {
  %5 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 27
  %6 = load i32, i32* %5, align 4, !tbaa !291
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %10, label %8

8:                                                ; preds = %4
  %9 = call i8* @signal(i32 noundef %1, i8* noundef null) #16
  ret void

10:                                               ; preds = %4
  store i32 1, i32* %5, align 4, !tbaa !291
  %11 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 23
  %12 = load %struct.report*, %struct.report** %11, align 16, !tbaa !16
  %13 = icmp eq %struct.report* %12, null
  br i1 %13, label %18, label %14

14:                                               ; preds = %10
  %15 = getelementptr inbounds %struct.report, %struct.report* %12, i64 0, i32 0
  %16 = load i32, i32* %15, align 8, !tbaa !21
  %17 = icmp eq i32 %16, 1
  br i1 %17, label %56, label %18

18:                                               ; preds = %14, %10
  %19 = call fastcc %struct.report* @new_report(%struct.worker* noundef %0, i32 noundef 1) #17
  %20 = icmp eq %struct.report* %19, null
  br i1 %20, label %21, label %23

21:                                               ; preds = %18
  %22 = add nsw i32 %1, 128
  call void @_exit(i32 noundef %22) #21
  unreachable

23:                                               ; preds = %18
  %24 = getelementptr inbounds %struct.report, %struct.report* %19, i64 0, i32 2
  store i32 %1, i32* %24, align 8, !tbaa !40
  %25 = getelementptr inbounds %struct.signal_info, %struct.signal_info* %2, i64 0, i32 2
  %26 = load i32, i32* %25, align 8, !tbaa !279
  %27 = getelementptr inbounds %struct.report, %struct.report* %19, i64 0, i32 3
  store i32 %26, i32* %27, align 4, !tbaa !261
  %28 = icmp sgt i32 %26, 0
  br i1 %28, label %29, label %32

29:                                               ; preds = %23
  %30 = getelementptr inbounds %struct.signal_info, %struct.signal_info* %2, i64 0, i32 4, i32 0
  %31 = load i64, i64* %30, align 8, !tbaa !25
  br label %32

32:                                               ; preds = %23, %29
  %33 = phi i64 [ %31, %29 ], [ 0, %23 ]
  %34 = getelementptr inbounds %struct.report, %struct.report* %19, i64 0, i32 4
  store i64 %33, i64* %34, align 8, !tbaa !41
  %35 = load i64, i64* @telejit_context_pc, align 8, !tbaa !17
  %36 = getelementptr inbounds i8, i8* %3, i64 %35
  %37 = bitcast i8* %36 to i64*
  %38 = load i64, i64* %37, align 8, !tbaa !17
  %39 = getelementptr inbounds %struct.report, %struct.report* %19, i64 0, i32 8
  %40 = load i32, i32* %39, align 4, !tbaa !39
  %41 = add i32 %40, 1
  store i32 %41, i32* %39, align 4, !tbaa !39
  %42 = zext i32 %40 to i64
  %43 = getelementptr inbounds %struct.report, %struct.report* %19, i64 0, i32 12, i64 %42
  store i64 %38, i64* %43, align 8, !tbaa !17
  %44 = load i64, i64* @telejit_context_registers, align 8, !tbaa !17
  %45 = getelementptr inbounds i8, i8* %3, i64 %44
  %46 = bitcast i8* %45 to i64*
  br label %47

47:                                               ; preds = %47, %32
  %48 = phi i64 [ 0, %32 ], [ %52, %47 ]
  %49 = getelementptr inbounds i64, i64* %46, i64 %48
  %50 = load i64, i64* %49, align 8, !tbaa !17
  %51 = getelementptr inbounds %struct.report, %struct.report* %19, i64 0, i32 11, i64 %48
  store i64 %50, i64* %51, align 8, !tbaa !17
  %52 = add nuw nsw i64 %48, 1
  %53 = icmp eq i64 %52, 40
  br i1 %53, label %54, label %47, !llvm.loop !289

54:                                               ; preds = %47
  %55 = getelementptr inbounds %struct.report, %struct.report* %19, i64 0, i32 7
  store i32 40, i32* %55, align 8, !tbaa !290
  br label %56

56:                                               ; preds = %54, %14
  %57 = phi %struct.report* [ %19, %54 ], [ %12, %14 ]
  %58 = getelementptr inbounds %struct.report, %struct.report* %57, i64 0, i32 1
  store i32 2, i32* %58, align 4, !tbaa !24
  call fastcc void @end_process(%struct.worker* noundef %0, %struct.report* noundef nonnull %57) #18
  unreachable
}

; Function Attrs: nounwind uwtable
define internal fastcc i32 @get_own_handler(%struct.worker* nocapture noundef readonly %0, i32 noundef %1, %struct.signal_action* nocapture noundef writeonly %2) unnamed_addr #0 {
  %4 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 25
  %5 = load i32, i32* %4, align 4, !tbaa !272
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %54

7:                                                ; preds = %3
  %8 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 18
  %9 = load i32, i32* %8, align 16, !tbaa !213
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %54

11:                                               ; preds = %7
  %12 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 11, i32 0
  %13 = load i32, i32* %12, align 16, !tbaa !234
  %14 = bitcast %struct.signal_action* %2 to i8*
  br label %15

15:                                               ; preds = %48, %11
  %16 = phi i32 [ undef, %11 ], [ %49, %48 ]
  %17 = load atomic i32, i32* @own_version acquire, align 4
  br label %18

18:                                               ; preds = %27, %15
  %19 = phi i64 [ 0, %15 ], [ %28, %27 ]
  %20 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i64 0, i64 %19, i32 2
  %21 = load i32, i32* %20, align 4, !tbaa !239
  %22 = icmp eq i32 %21, %1
  br i1 %22, label %23, label %27

23:                                               ; preds = %18
  %24 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i64 0, i64 %19, i32 1
  %25 = load i32, i32* %24, align 8, !tbaa !241
  %26 = icmp eq i32 %25, %13
  br i1 %26, label %30, label %27

27:                                               ; preds = %23, %18
  %28 = add nuw nsw i64 %19, 1
  %29 = icmp eq i64 %28, 512
  br i1 %29, label %33, label %18, !llvm.loop !242

30:                                               ; preds = %23
  %31 = and i64 %19, 4294967295
  %32 = getelementptr inbounds [512 x %struct.own_action], [512 x %struct.own_action]* @own_actions, i64 0, i64 %31
  br label %33

33:                                               ; preds = %27, %30
  %34 = phi %struct.own_action* [ %32, %30 ], [ null, %27 ]
  %35 = icmp ne %struct.own_action* %34, null
  br i1 %35, label %36, label %38

36:                                               ; preds = %33
  %37 = bitcast %struct.own_action* %34 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(152) %14, i8* noundef nonnull align 8 dereferenceable(152) %37, i64 152, i1 false) #19, !tbaa.struct !233
  br label %38

38:                                               ; preds = %36, %33
  fence acquire
  %39 = and i32 %17, 1
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %41, label %46

41:                                               ; preds = %38
  %42 = load atomic i32, i32* @own_version monotonic, align 4
  %43 = icmp eq i32 %42, %17
  br i1 %43, label %44, label %46

44:                                               ; preds = %41
  %45 = zext i1 %35 to i32
  br label %48

46:                                               ; preds = %41, %38
  %47 = call i32 @sched_yield() #16
  br label %48

48:                                               ; preds = %46, %44
  %49 = phi i32 [ %16, %46 ], [ %45, %44 ]
  %50 = phi i1 [ true, %46 ], [ false, %44 ]
  br i1 %50, label %15, label %51

51:                                               ; preds = %48
  %52 = icmp ne i32 %49, 0
  %53 = zext i1 %52 to i32
  br label %54

54:                                               ; preds = %51, %7, %3
  %55 = phi i32 [ 0, %7 ], [ 0, %3 ], [ %53, %51 ]
  ret i32 %55
}

declare hidden void @telejit_put_back() local_unnamed_addr #2

declare hidden void @telejit_swap_thread_pointer(i8** noundef) local_unnamed_addr #2

declare i32 @sched_yield() local_unnamed_addr #2

declare i64 @_Unwind_GetIP(i8* noundef) local_unnamed_addr #2

declare i64 @_Unwind_GetRegionStart(i8* noundef) local_unnamed_addr #2

; Function Attrs: noinline nounwind uwtable
define internal i32 @run_guarded(%struct.worker* noundef %0, void (i8*, i8*)* nocapture noundef readonly %1, i8* noundef %2, i8* noundef %3) #11 personality i8* bitcast (i32 (i32, i32, i64, i8*, i8*)* @telejit_guard_personality to i8*) {
  %5 = alloca i8*, align 8
  %6 = call i8* @llvm.frameaddress.p0i8(i32 0)
  %7 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 20
  store i8* %6, i8** %7, align 8, !tbaa !292
  %8 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 22
  store i8* null, i8** %8, align 8, !tbaa !224
  %9 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 23
  store %struct.report* null, %struct.report** %9, align 16, !tbaa !16
  %10 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 26
  store i32 0, i32* %10, align 16, !tbaa !293
  %11 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 37
  %12 = load i8*, i8** %11, align 16, !tbaa !287
  %13 = ptrtoint i8* %6 to i64
  %14 = ptrtoint i8* %12 to i64
  %15 = sub i64 %13, %14
  %16 = lshr i64 %15, 6
  %17 = icmp ult i64 %16, 16384
  %18 = select i1 %17, i64 %16, i64 16384
  %19 = alloca i8, i64 %18, align 16
  %20 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 21
  store i8* %19, i8** %20, align 16, !tbaa !294
  %21 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 31
  %22 = bitcast %struct.opaque512* %21 to i8*
  %23 = call i32 @_setjmp(i8* noundef nonnull %22) #20
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %25, label %27

25:                                               ; preds = %4
  %26 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 24
  store i32 1, i32* %26, align 8, !tbaa !15
  call void %1(i8* noundef %2, i8* noundef %3) #16
  br label %33

27:                                               ; preds = %4
  %28 = load i32, i32* @worker_key, align 4, !tbaa !4
  %29 = call i8* @pthread_getspecific(i32 noundef %28) #16
  %30 = bitcast i8* %29 to %struct.worker*
  %31 = getelementptr inbounds i8, i8* %29, i64 192
  %32 = bitcast i8* %31 to i32*
  store i32 1, i32* %32, align 16, !tbaa !293
  br label %33

33:                                               ; preds = %27, %25
  %34 = phi %struct.worker* [ %0, %25 ], [ %30, %27 ]
  call void @telejit_put_back() #16
  %35 = call i8* @llvm.thread.pointer() #19
  %36 = getelementptr inbounds %struct.worker, %struct.worker* %34, i64 0, i32 2
  %37 = load i8*, i8** %36, align 16, !tbaa !126
  %38 = icmp eq i8* %35, %37
  br i1 %38, label %41, label %39

39:                                               ; preds = %33
  %40 = bitcast i8** %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %40) #19
  store i8* %37, i8** %5, align 8, !tbaa !33
  call void @telejit_swap_thread_pointer(i8** noundef nonnull %5) #16
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %40) #19
  br label %41

41:                                               ; preds = %39, %33
  %42 = getelementptr inbounds %struct.worker, %struct.worker* %34, i64 0, i32 25
  store i32 0, i32* %42, align 4, !tbaa !272
  %43 = getelementptr inbounds %struct.worker, %struct.worker* %34, i64 0, i32 24
  store i32 0, i32* %43, align 8, !tbaa !15
  %44 = getelementptr inbounds %struct.worker, %struct.worker* %34, i64 0, i32 26
  %45 = load i32, i32* %44, align 16, !tbaa !293
  ret i32 %45
}

declare i64 @_Unwind_GetGR(i8* noundef, i32 noundef) local_unnamed_addr #2

declare i64 @_Unwind_GetCFA(i8* noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn
declare i8* @llvm.frameaddress.p0i8(i32 immarg) #12

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn
declare i8* @llvm.thread.pointer() #12

declare extern_weak i8* @__cxa_demangle(i8* noundef, i8* noundef, i64* noundef, i32* noundef) local_unnamed_addr #2

declare extern_weak i8* @__cxa_get_globals() #2

; Function Attrs: nounwind uwtable
define internal fastcc void @fill_mask(%struct.opaque128* noundef %0) unnamed_addr #0 {
  %2 = bitcast %struct.opaque128* %0 to i8*
  %3 = call i32 @sigfillset(i8* noundef %2) #16
  br label %7

4:                                                ; preds = %7
  %5 = load i32, i32* @look_signal, align 4, !tbaa !4
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %16, label %14

7:                                                ; preds = %7, %1
  %8 = phi i64 [ 0, %1 ], [ %12, %7 ]
  %9 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i64 0, i64 %8
  %10 = load i32, i32* %9, align 4, !tbaa !4
  %11 = call i32 @sigdelset(i8* noundef %2, i32 noundef %10) #16
  %12 = add nuw nsw i64 %8, 1
  %13 = icmp eq i64 %12, 7
  br i1 %13, label %4, label %7, !llvm.loop !80

14:                                               ; preds = %4
  %15 = call i32 @sigdelset(i8* noundef %2, i32 noundef %5) #16
  br label %16

16:                                               ; preds = %14, %4
  %17 = load i32, i32* @interrupt_signal, align 4, !tbaa !4
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %21, label %19

19:                                               ; preds = %16
  %20 = call i32 @sigdelset(i8* noundef %2, i32 noundef %17) #16
  br label %21

21:                                               ; preds = %16, %19
  ret void
}

; Function Attrs: nounwind uwtable
define internal fastcc void @forget_exceptions() unnamed_addr #0 {
  %weak.9 = icmp ne i8* ()* @__cxa_get_globals, null
  br i1 %weak.9, label %1, label %6

1:                                                ; preds = %0
  %2 = call i8* @__cxa_get_globals() #16
  %3 = bitcast i8* %2 to %struct.exception_head**
  store %struct.exception_head* null, %struct.exception_head** %3, align 8, !tbaa !48
  %4 = getelementptr inbounds i8, i8* %2, i64 8
  %5 = bitcast i8* %4 to i32*
  store i32 0, i32* %5, align 8, !tbaa !295
  br label %6

6:                                                ; preds = %0, %1
  ret void
}

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @die(i8* noundef %0) unnamed_addr #3 {
  call fastcc void @say(i8* noundef getelementptr inbounds ([10 x i8], [10 x i8]* @.str.14, i64 0, i64 0)) #17
  call fastcc void @say(i8* noundef %0) #17
  call fastcc void @say(i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.8, i64 0, i64 0)) #17
  call void @abort() #21
  unreachable
}

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @abandon(%struct.worker* noundef %0, i8* noundef %1) unnamed_addr #3 {
  %3 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 22
  %4 = load i8*, i8** %3, align 8, !tbaa !224
  %5 = icmp eq i8* %4, null
  br i1 %5, label %6, label %7

6:                                                ; preds = %2
  store i8* %1, i8** %3, align 8, !tbaa !224
  br label %7

7:                                                ; preds = %6, %2
  %8 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 25
  store i32 1, i32* %8, align 4, !tbaa !272
  %9 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 41
  %10 = getelementptr inbounds %struct.anon.0, %struct.anon.0* %9, i64 0, i32 0
  store i64 0, i64* %10, align 16, !tbaa !296
  %11 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 41, i32 1
  store void (i32, i8*)* @on_caught, void (i32, i8*)** %11, align 8, !tbaa !297
  %12 = bitcast %struct.anon.0* %9 to i8*
  %13 = bitcast %struct.worker* %0 to i8*
  %14 = call i32 @_Unwind_ForcedUnwind(i8* noundef nonnull %12, i8* noundef bitcast (i32 (i32, i32, i64, i8*, i8*, i8*)* @on_frame to i8*), i8* noundef %13) #16
  %15 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 31
  %16 = bitcast %struct.opaque512* %15 to i8*
  call void @longjmp(i8* noundef nonnull %16, i32 noundef 1) #21
  unreachable
}

; Function Attrs: noreturn
declare void @pthread_exit(i8* noundef) local_unnamed_addr #10

; Function Attrs: nounwind uwtable
define internal void @on_caught(i32 noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = icmp eq i32 %0, 1
  br i1 %3, label %4, label %15

4:                                                ; preds = %2
  %5 = load i32, i32* @worker_key, align 4, !tbaa !4
  %6 = call i8* @pthread_getspecific(i32 noundef %5) #16
  %7 = icmp eq i8* %6, null
  br i1 %7, label %15, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds i8, i8* %6, i64 188
  %10 = bitcast i8* %9 to i32*
  %11 = load i32, i32* %10, align 4, !tbaa !272
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %15, label %13

13:                                               ; preds = %8
  %14 = getelementptr inbounds i8, i8* %6, i64 216
  call void @longjmp(i8* noundef nonnull %14, i32 noundef 1) #21
  unreachable

15:                                               ; preds = %4, %8, %2
  ret void
}

declare i32 @_Unwind_ForcedUnwind(i8* noundef, i8* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal i32 @on_frame(i32 noundef %0, i32 noundef %1, i64 noundef %2, i8* nocapture noundef readnone %3, i8* noundef %4, i8* noundef %5) #0 {
  %7 = and i32 %1, 16
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %16

9:                                                ; preds = %6
  %10 = call i64 @_Unwind_GetCFA(i8* noundef %4) #16
  %11 = inttoptr i64 %10 to i8*
  %12 = getelementptr inbounds i8, i8* %5, i64 152
  %13 = bitcast i8* %12 to i8**
  %14 = load i8*, i8** %13, align 8, !tbaa !292
  %15 = icmp ult i8* %14, %11
  br i1 %15, label %16, label %18

16:                                               ; preds = %9, %6
  %17 = getelementptr inbounds i8, i8* %5, i64 216
  call void @longjmp(i8* noundef nonnull %17, i32 noundef 1) #21
  unreachable

18:                                               ; preds = %9
  ret i32 0
}

declare hidden void @telejit_reentry_prepare() local_unnamed_addr #2

declare i32 @pthread_key_create(i32* noundef, void (i8*)* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal void @forget_made_thread(i8* noundef %0) #0 {
  %2 = alloca %struct.alternate_stack, align 8
  %3 = bitcast i8* %0 to %struct.worker*
  %4 = getelementptr inbounds i8, i8* %0, i64 96
  %5 = bitcast i8* %4 to i8* (i8*)**
  %6 = load i8* (i8*)*, i8* (i8*)** %5, align 16, !tbaa !8
  %7 = icmp eq i8* (i8*)* %6, null
  br i1 %7, label %40, label %8

8:                                                ; preds = %1
  %9 = call i32 @getpid() #16
  %10 = load i32, i32* @home_pid, align 4, !tbaa !4
  %11 = icmp eq i32 %9, %10
  br i1 %11, label %12, label %40

12:                                               ; preds = %8
  %13 = load i32, i32* @worker_key, align 4, !tbaa !4
  %14 = call i32 @pthread_setspecific(i32 noundef %13, i8* noundef %0) #16
  call fastcc void @end_made_thread(%struct.worker* noundef %3) #17
  %15 = bitcast %struct.alternate_stack* %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 24, i8* nonnull %15) #19
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %15, i8* noundef nonnull align 8 dereferenceable(24) bitcast (%struct.alternate_stack* @__const.worker_main.none to i8*), i64 24, i1 false)
  %16 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %17 = bitcast i8* %0 to %struct.worker**
  %18 = load %struct.worker*, %struct.worker** %17, align 16, !tbaa !81
  %19 = icmp eq %struct.worker* %18, null
  br i1 %19, label %25, label %20

20:                                               ; preds = %12
  %21 = getelementptr inbounds i8, i8* %0, i64 8
  %22 = bitcast i8* %21 to %struct.worker**
  %23 = load %struct.worker*, %struct.worker** %22, align 8, !tbaa !82
  %24 = getelementptr inbounds %struct.worker, %struct.worker* %18, i64 0, i32 1
  store %struct.worker* %23, %struct.worker** %24, align 8, !tbaa !82
  br label %25

25:                                               ; preds = %20, %12
  %26 = getelementptr inbounds i8, i8* %0, i64 8
  %27 = bitcast i8* %26 to %struct.worker**
  %28 = load %struct.worker*, %struct.worker** %27, align 8, !tbaa !82
  %29 = icmp eq %struct.worker* %28, null
  br i1 %29, label %32, label %30

30:                                               ; preds = %25
  %31 = getelementptr inbounds %struct.worker, %struct.worker* %28, i64 0, i32 0
  store %struct.worker* %18, %struct.worker** %31, align 16, !tbaa !81
  br label %33

32:                                               ; preds = %25
  store %struct.worker* %18, %struct.worker** @all_workers, align 8, !tbaa !33
  br label %33

33:                                               ; preds = %30, %32
  %34 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %35 = load i32, i32* @worker_key, align 4, !tbaa !4
  %36 = call i32 @pthread_setspecific(i32 noundef %35, i8* noundef null) #16
  %37 = call i32 @sigaltstack(i8* noundef nonnull %15, i8* noundef null) #16
  %38 = getelementptr inbounds i8, i8* %0, i64 -69632
  %39 = call i32 @munmap(i8* noundef nonnull %38, i64 noundef 73728) #16
  call void @llvm.lifetime.end.p0i8(i64 24, i8* nonnull %15) #19
  br label %40

40:                                               ; preds = %1, %8, %33
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @find_fibre_end() #0 {
  %weak.10 = icmp ne void (i8*, void ()*, i32, ...)* @makecontext, null
  br i1 %weak.10, label %1, label %3

1:                                                ; preds = %0
  %2 = call i8* @mmap(i8* noundef null, i64 noundef 32768, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #16
  br label %3

3:                                                ; preds = %0, %1
  %4 = phi i8* [ %2, %1 ], [ inttoptr (i64 -1 to i8*), %0 ]
  %5 = icmp eq i8* %4, inttoptr (i64 -1 to i8*)
  br i1 %5, label %32, label %6

6:                                                ; preds = %3
  %7 = call i32 @getcontext(i8* noundef %4) #16
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %30

9:                                                ; preds = %6
  %10 = getelementptr inbounds i8, i8* %4, i64 16384
  %11 = getelementptr inbounds i8, i8* %4, i64 16
  %12 = bitcast i8* %11 to i8**
  store i8* %10, i8** %12, align 8, !tbaa.struct !298
  %13 = getelementptr inbounds i8, i8* %4, i64 24
  %14 = bitcast i8* %13 to i32*
  store i32 0, i32* %14, align 8, !tbaa.struct !299
  %15 = getelementptr inbounds i8, i8* %4, i64 32
  %16 = bitcast i8* %15 to i64*
  store i64 16384, i64* %16, align 8, !tbaa.struct !230
  call void (i8*, void ()*, i32, ...) @makecontext(i8* noundef %4, void ()* noundef nonnull @find_fibre_end, i32 noundef 0) #16
  %17 = load i64, i64* @telejit_context_link, align 8, !tbaa !17
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %22, label %19

19:                                               ; preds = %9
  %20 = getelementptr inbounds i8, i8* %4, i64 %17
  %21 = bitcast i8* %20 to i64*
  br label %27

22:                                               ; preds = %9
  %23 = load i64, i64* @telejit_context_sp, align 8, !tbaa !17
  %24 = getelementptr inbounds i8, i8* %4, i64 %23
  %25 = bitcast i8* %24 to i64**
  %26 = load i64*, i64** %25, align 8, !tbaa !33
  br label %27

27:                                               ; preds = %22, %19
  %28 = phi i64* [ %21, %19 ], [ %26, %22 ]
  %29 = load i64, i64* %28, align 8, !tbaa !17
  store i64 %29, i64* @fibre_end, align 8, !tbaa !17
  br label %30

30:                                               ; preds = %27, %6
  %31 = call i32 @munmap(i8* noundef %4, i64 noundef 32768) #16
  br label %32

32:                                               ; preds = %3, %30
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @look_at_self(i32 noundef %0, i8* nocapture noundef readnone %1, i8* nocapture noundef readonly %2) #0 {
  %4 = call i32* @__errno_location() #16
  %5 = load i32, i32* %4, align 4, !tbaa !4
  %6 = atomicrmw add i32* @answering, i32 1 seq_cst, align 4
  %7 = load atomic i64, i64* bitcast (%struct.examination** @asking to i64*) seq_cst, align 8
  %8 = inttoptr i64 %7 to %struct.examination*
  %9 = icmp eq i64 %7, 0
  br i1 %9, label %114, label %10

10:                                               ; preds = %3
  %11 = call i32 @gettid() #16
  %12 = getelementptr inbounds i8, i8* %2, i64 16
  %13 = call i8* @llvm.frameaddress.p0i8(i32 0)
  %14 = ptrtoint i8* %13 to i64
  %15 = load i64, i64* @telejit_context_sp, align 8, !tbaa !17
  %16 = getelementptr inbounds i8, i8* %2, i64 %15
  %17 = bitcast i8* %16 to i64*
  %18 = load i64, i64* %17, align 8, !tbaa !17
  %19 = call i8* @llvm.thread.pointer() #19
  %20 = ptrtoint i8* %19 to i64
  %21 = bitcast i8* %12 to i8**
  %22 = load i8*, i8** %21, align 8, !tbaa !286
  %23 = ptrtoint i8* %22 to i64
  %24 = sub i64 %14, %23
  %25 = getelementptr inbounds i8, i8* %2, i64 32
  %26 = bitcast i8* %25 to i64*
  %27 = load i64, i64* %26, align 8, !tbaa !284
  %28 = icmp ult i64 %24, %27
  br i1 %28, label %29, label %59

29:                                               ; preds = %10
  %30 = add i64 %27, %23
  %31 = call fastcc i32 @hold_words(%struct.examination* noundef nonnull %8, i64 noundef %14, i64 noundef %30) #17
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %83, label %33

33:                                               ; preds = %29
  %34 = icmp uge i64 %18, %20
  %35 = sub i64 %20, %18
  %36 = icmp ugt i64 %35, 4294967296
  %37 = or i1 %34, %36
  br i1 %37, label %83, label %38

38:                                               ; preds = %33
  %39 = load i64, i64* @telejit_tls_above, align 8, !tbaa !17
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %46, label %41

41:                                               ; preds = %38
  %42 = load i64, i64* @tls.0, align 8, !tbaa !122
  %43 = add i64 %42, %20
  %44 = load i64, i64* @tls.2, align 8, !tbaa !125
  %45 = add i64 %43, %44
  br label %53

46:                                               ; preds = %38
  %47 = or i64 %20, 4095
  %48 = add i64 %47, 1
  %weak.11 = icmp ne i32* @_thread_db_sizeof_pthread, null
  br i1 %weak.11, label %49, label %53

49:                                               ; preds = %46
  %50 = load i32, i32* @_thread_db_sizeof_pthread, align 4, !tbaa !4
  %51 = zext i32 %50 to i64
  %52 = add i64 %51, %20
  br label %53

53:                                               ; preds = %49, %46, %41
  %54 = phi i64 [ %45, %41 ], [ %52, %49 ], [ %48, %46 ]
  %55 = add i64 %18, -128
  %56 = call fastcc i32 @hold_words(%struct.examination* noundef nonnull %8, i64 noundef %55, i64 noundef %54) #16
  %57 = icmp ne i32 %56, 0
  %58 = zext i1 %57 to i32
  br label %83

59:                                               ; preds = %10
  %60 = icmp ule i8* %19, %13
  %61 = sub i64 %20, %14
  %62 = icmp ugt i64 %61, 4294967296
  %63 = or i1 %60, %62
  br i1 %63, label %83, label %64

64:                                               ; preds = %59
  %65 = load i64, i64* @telejit_tls_above, align 8, !tbaa !17
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %72, label %67

67:                                               ; preds = %64
  %68 = load i64, i64* @tls.0, align 8, !tbaa !122
  %69 = add i64 %68, %20
  %70 = load i64, i64* @tls.2, align 8, !tbaa !125
  %71 = add i64 %69, %70
  br label %79

72:                                               ; preds = %64
  %73 = or i64 %20, 4095
  %74 = add i64 %73, 1
  %weak.12 = icmp ne i32* @_thread_db_sizeof_pthread, null
  br i1 %weak.12, label %75, label %79

75:                                               ; preds = %72
  %76 = load i32, i32* @_thread_db_sizeof_pthread, align 4, !tbaa !4
  %77 = zext i32 %76 to i64
  %78 = add i64 %77, %20
  br label %79

79:                                               ; preds = %75, %72, %67
  %80 = phi i64 [ %71, %67 ], [ %78, %75 ], [ %74, %72 ]
  %81 = add i64 %14, -128
  %82 = call fastcc i32 @hold_words(%struct.examination* noundef nonnull %8, i64 noundef %81, i64 noundef %80) #16
  br label %83

83:                                               ; preds = %53, %33, %79, %59, %29
  %84 = phi i32 [ 0, %29 ], [ %82, %79 ], [ 0, %59 ], [ %58, %53 ], [ 0, %33 ]
  %85 = icmp eq i32 %84, 0
  br i1 %85, label %86, label %99

86:                                               ; preds = %83
  %87 = getelementptr inbounds %struct.examination, %struct.examination* %8, i64 0, i32 1
  %88 = load i64, i64* %87, align 8, !tbaa !148
  %89 = icmp eq i64 %88, 0
  br i1 %89, label %99, label %90

90:                                               ; preds = %86
  %91 = getelementptr inbounds %struct.examination, %struct.examination* %8, i64 0, i32 2
  br label %92

92:                                               ; preds = %92, %90
  %93 = phi i64 [ 0, %90 ], [ %96, %92 ]
  %94 = load i8*, i8** %91, align 8, !tbaa !150
  %95 = getelementptr inbounds i8, i8* %94, i64 %93
  store atomic i8 1, i8* %95 monotonic, align 1
  %96 = add nuw i64 %93, 1
  %97 = load i64, i64* %87, align 8, !tbaa !148
  %98 = icmp ult i64 %96, %97
  br i1 %98, label %92, label %99, !llvm.loop !151

99:                                               ; preds = %92, %86, %83
  %100 = load i64, i64* @asked_count, align 8, !tbaa !17
  %101 = icmp eq i64 %100, 0
  br i1 %101, label %114, label %102

102:                                              ; preds = %99, %110
  %103 = phi i64 [ %111, %110 ], [ 0, %99 ]
  %104 = load %struct.looked_thread*, %struct.looked_thread** @asked, align 8, !tbaa !33
  %105 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %104, i64 %103, i32 0
  %106 = load i32, i32* %105, align 4, !tbaa !168
  %107 = icmp eq i32 %106, %11
  br i1 %107, label %108, label %110

108:                                              ; preds = %102
  %109 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %104, i64 %103, i32 1
  store atomic i32 1, i32* %109 release, align 4
  br label %110

110:                                              ; preds = %102, %108
  %111 = add nuw i64 %103, 1
  %112 = load i64, i64* @asked_count, align 8, !tbaa !17
  %113 = icmp ult i64 %111, %112
  br i1 %113, label %102, label %114, !llvm.loop !300

114:                                              ; preds = %110, %99, %3
  %115 = atomicrmw sub i32* @answering, i32 1 seq_cst, align 4
  %116 = call i32* @__errno_location() #16
  store i32 %5, i32* %116, align 4, !tbaa !4
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @on_interrupt(i32 noundef %0, i8* nocapture noundef readnone %1, i8* noundef %2) #0 {
  %4 = alloca i8*, align 8
  %5 = alloca i8*, align 8
  call void @telejit_put_back() #16
  %6 = getelementptr inbounds i8, i8* %2, i64 32
  %7 = bitcast i8* %6 to i64*
  %8 = load i64, i64* %7, align 8, !tbaa !284
  %9 = icmp eq i64 %8, 65472
  br i1 %9, label %10, label %16

10:                                               ; preds = %3
  %11 = getelementptr inbounds i8, i8* %2, i64 16
  %12 = bitcast i8* %11 to i8**
  %13 = load i8*, i8** %12, align 8, !tbaa !286
  %14 = getelementptr inbounds i8, i8* %13, i64 65536
  %15 = bitcast i8* %14 to %struct.worker*
  br label %16

16:                                               ; preds = %10, %3
  %17 = phi %struct.worker* [ %15, %10 ], [ null, %3 ]
  %18 = bitcast i8** %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %18) #19
  %19 = icmp eq %struct.worker* %17, null
  br i1 %19, label %23, label %20

20:                                               ; preds = %16
  %21 = getelementptr inbounds %struct.worker, %struct.worker* %17, i64 0, i32 2
  %22 = load i8*, i8** %21, align 16, !tbaa !126
  br label %23

23:                                               ; preds = %20, %16
  %24 = phi i8* [ %22, %20 ], [ null, %16 ]
  store i8* %24, i8** %5, align 8, !tbaa !33
  %25 = icmp eq i8* %24, null
  br i1 %25, label %27, label %26

26:                                               ; preds = %23
  call void @telejit_swap_thread_pointer(i8** noundef nonnull %5) #16
  br label %27

27:                                               ; preds = %23, %26
  %28 = load i8*, i8** %5, align 8, !tbaa !33
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %18) #19
  %29 = call i32* @__errno_location() #16
  %30 = load i32, i32* %29, align 4, !tbaa !4
  %31 = load i32, i32* @worker_key, align 4, !tbaa !4
  %32 = call i8* @pthread_getspecific(i32 noundef %31) #16
  %33 = bitcast i8* %32 to %struct.worker*
  %34 = icmp eq i8* %32, null
  br i1 %34, label %123, label %35

35:                                               ; preds = %27
  %36 = getelementptr inbounds i8, i8* %32, i64 184
  %37 = bitcast i8* %36 to i32*
  %38 = load i32, i32* %37, align 8, !tbaa !15
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %123, label %40

40:                                               ; preds = %35
  %41 = getelementptr inbounds i8, i8* %32, i64 204
  %42 = bitcast i8* %41 to i32*
  %43 = load i32, i32* %42, align 4, !tbaa !30
  %44 = icmp eq i32 %43, 0
  br i1 %44, label %45, label %123

45:                                               ; preds = %40
  %46 = getelementptr inbounds i8, i8* %32, i64 208
  %47 = bitcast i8* %46 to i32*
  %48 = load i32, i32* %47, align 16, !tbaa !62
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %50, label %123

50:                                               ; preds = %45
  %51 = getelementptr inbounds i8, i8* %32, i64 188
  %52 = bitcast i8* %51 to i32*
  %53 = load i32, i32* %52, align 4, !tbaa !272
  %54 = icmp eq i32 %53, 0
  br i1 %54, label %55, label %123

55:                                               ; preds = %50
  %56 = getelementptr inbounds i8, i8* %32, i64 176
  %57 = bitcast i8* %56 to %struct.report**
  %58 = load %struct.report*, %struct.report** %57, align 16, !tbaa !16
  %59 = icmp eq %struct.report* %58, null
  br i1 %59, label %60, label %123

60:                                               ; preds = %55
  %61 = call i32 @getpid() #16
  %62 = load i32, i32* @home_pid, align 4, !tbaa !4
  %63 = icmp eq i32 %61, %62
  br i1 %63, label %64, label %123

64:                                               ; preds = %60
  %65 = getelementptr inbounds i8, i8* %32, i64 96
  %66 = bitcast i8* %65 to i8* (i8*)**
  %67 = load i8* (i8*)*, i8* (i8*)** %66, align 16, !tbaa !8
  %68 = icmp eq i8* (i8*)* %67, null
  br i1 %68, label %73, label %69

69:                                               ; preds = %64
  %70 = getelementptr inbounds i8, i8* %32, i64 144
  %71 = bitcast i8* %70 to i32*
  %72 = load i32, i32* %71, align 16, !tbaa !213
  br label %86

73:                                               ; preds = %64
  %74 = getelementptr inbounds i8, i8* %32, i64 1656
  %75 = bitcast i8* %74 to i64*
  %76 = load i64, i64* %75, align 8, !tbaa !183
  %77 = icmp eq i64 %76, 0
  br i1 %77, label %86, label %78

78:                                               ; preds = %73
  %79 = getelementptr inbounds i8, i8* %32, i64 32
  %80 = bitcast i8* %79 to %struct.task**
  %81 = load %struct.task*, %struct.task** %80, align 16, !tbaa !58
  %82 = getelementptr inbounds %struct.task, %struct.task* %81, i64 0, i32 3
  %83 = load i64, i64* %82, align 8, !tbaa !59
  %84 = icmp eq i64 %76, %83
  %85 = zext i1 %84 to i32
  br label %86

86:                                               ; preds = %69, %73, %78
  %87 = phi i32 [ %72, %69 ], [ 0, %73 ], [ %85, %78 ]
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %123, label %89

89:                                               ; preds = %86
  %90 = getelementptr inbounds i8, i8* %32, i64 1664
  %91 = bitcast i8* %90 to i32*
  %92 = load i32, i32* %91, align 16, !tbaa !182
  %93 = call fastcc %struct.report* @new_report(%struct.worker* noundef nonnull %33, i32 noundef %92) #17
  %94 = icmp eq %struct.report* %93, null
  br i1 %94, label %123, label %95

95:                                               ; preds = %89
  %96 = load i64, i64* @telejit_context_registers, align 8, !tbaa !17
  %97 = getelementptr inbounds i8, i8* %2, i64 %96
  %98 = bitcast i8* %97 to i64*
  br label %99

99:                                               ; preds = %99, %95
  %100 = phi i64 [ 0, %95 ], [ %104, %99 ]
  %101 = getelementptr inbounds i64, i64* %98, i64 %100
  %102 = load i64, i64* %101, align 8, !tbaa !17
  %103 = getelementptr inbounds %struct.report, %struct.report* %93, i64 0, i32 11, i64 %100
  store i64 %102, i64* %103, align 8, !tbaa !17
  %104 = add nuw nsw i64 %100, 1
  %105 = icmp eq i64 %104, 40
  br i1 %105, label %106, label %99, !llvm.loop !289

106:                                              ; preds = %99
  %107 = getelementptr inbounds %struct.report, %struct.report* %93, i64 0, i32 7
  store i32 40, i32* %107, align 8, !tbaa !290
  %108 = call fastcc i64* @note_frames(%struct.worker* noundef nonnull %33, %struct.report* noundef nonnull %93, i8* noundef %2) #17
  %109 = getelementptr inbounds %struct.report, %struct.report* %93, i64 0, i32 1
  %110 = load i32, i32* %109, align 4, !tbaa !24
  %111 = icmp eq i32 %110, 0
  br i1 %111, label %112, label %113

112:                                              ; preds = %106
  call fastcc void @leave(%struct.worker* noundef nonnull %33) #18
  unreachable

113:                                              ; preds = %106
  store i32 0, i32* %109, align 4, !tbaa !24
  %114 = icmp eq i64* %108, null
  br i1 %114, label %116, label %115

115:                                              ; preds = %113
  store i64 ptrtoint (void ()* @telejit_returned to i64), i64* %108, align 8, !tbaa !17
  br label %123

116:                                              ; preds = %113
  %117 = load %struct.report*, %struct.report** %57, align 16, !tbaa !16
  %118 = icmp eq %struct.report* %117, null
  br i1 %118, label %122, label %119

119:                                              ; preds = %116
  %120 = bitcast %struct.report* %117 to i8*
  %121 = call i32 @munmap(i8* noundef nonnull %120, i64 noundef 4096) #16
  br label %122

122:                                              ; preds = %116, %119
  store %struct.report* null, %struct.report** %57, align 16, !tbaa !16
  br label %123

123:                                              ; preds = %89, %122, %115, %86, %60, %55, %50, %45, %40, %35, %27
  %124 = call i32* @__errno_location() #16
  store i32 %30, i32* %124, align 4, !tbaa !4
  %125 = bitcast i8** %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %125)
  store i8* %28, i8** %4, align 8, !tbaa !33
  %126 = icmp eq i8* %28, null
  br i1 %126, label %128, label %127

127:                                              ; preds = %123
  call void @telejit_swap_thread_pointer(i8** noundef nonnull %4) #16
  br label %128

128:                                              ; preds = %123, %127
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %125)
  ret void
}

declare i32 @sched_getaffinity(i32 noundef, i64 noundef, i8* noundef) local_unnamed_addr #2

declare i32 @on_exit(void (i32, i8*)* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: noreturn nounwind uwtable
define internal void @end_of_executor(i32 noundef %0, i8* nocapture noundef readnone %1) #3 {
  %3 = load i1, i1* @is_child, align 4
  %4 = xor i1 %3, true
  %5 = load i1, i1* @is_isolated, align 4
  %6 = select i1 %4, i1 true, i1 %5
  br i1 %6, label %7, label %22

7:                                                ; preds = %2
  %8 = call i32 @getpid() #16
  %9 = load i32, i32* @home_pid, align 4, !tbaa !4
  %10 = icmp eq i32 %8, %9
  br i1 %10, label %11, label %22

11:                                               ; preds = %7
  %12 = load i32, i32* @worker_key, align 4, !tbaa !4
  %13 = call i8* @pthread_getspecific(i32 noundef %12) #16
  %14 = icmp eq i8* %13, null
  br i1 %14, label %22, label %15

15:                                               ; preds = %11
  %16 = bitcast i8* %13 to %struct.worker*
  %17 = getelementptr inbounds i8, i8* %13, i64 184
  %18 = bitcast i8* %17 to i32*
  %19 = load i32, i32* %18, align 8, !tbaa !15
  %20 = icmp eq i32 %19, 0
  %21 = select i1 %20, %struct.worker* null, %struct.worker* %16
  br label %22

22:                                               ; preds = %2, %7, %11, %15
  %23 = phi %struct.worker* [ null, %2 ], [ null, %7 ], [ null, %11 ], [ %21, %15 ]
  %24 = icmp eq %struct.worker* %23, null
  br i1 %24, label %159, label %25

25:                                               ; preds = %22
  %26 = call i32 @on_exit(void (i32, i8*)* noundef nonnull @end_of_executor, i8* noundef null) #16
  call fastcc void @flush_streams() #17
  %weak.13 = icmp ne i8* ()* @gnu_get_libc_version, null
  br i1 %weak.13, label %27, label %158

27:                                               ; preds = %25
  %28 = call i8* @gnu_get_libc_version() #16
  br label %29

29:                                               ; preds = %32, %27
  %30 = phi i8* [ %28, %27 ], [ %33, %32 ]
  %31 = load i8, i8* %30, align 1, !tbaa !25
  switch i8 %31, label %34 [
    i8 32, label %32
    i8 9, label %32
  ]

32:                                               ; preds = %29, %29
  %33 = getelementptr inbounds i8, i8* %30, i64 1
  br label %29, !llvm.loop !169

34:                                               ; preds = %29, %60
  %35 = phi i8* [ %64, %60 ], [ %30, %29 ]
  %36 = phi i64 [ %63, %60 ], [ 0, %29 ]
  %37 = load i8, i8* %35, align 1, !tbaa !25
  %38 = sext i8 %37 to i32
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
  %64 = getelementptr inbounds i8, i8* %35, i64 1
  br label %34, !llvm.loop !170

65:                                               ; preds = %48
  %66 = icmp ugt i64 %36, 2
  br i1 %66, label %109, label %67

67:                                               ; preds = %65
  %68 = icmp eq i8 %37, 46
  %69 = zext i1 %68 to i64
  %70 = getelementptr i8, i8* %35, i64 %69
  br label %71

71:                                               ; preds = %74, %67
  %72 = phi i8* [ %75, %74 ], [ %70, %67 ]
  %73 = load i8, i8* %72, align 1, !tbaa !25
  switch i8 %73, label %76 [
    i8 32, label %74
    i8 9, label %74
  ]

74:                                               ; preds = %71, %71
  %75 = getelementptr inbounds i8, i8* %72, i64 1
  br label %71, !llvm.loop !169

76:                                               ; preds = %71, %102
  %77 = phi i8* [ %106, %102 ], [ %72, %71 ]
  %78 = phi i64 [ %105, %102 ], [ 0, %71 ]
  %79 = load i8, i8* %77, align 1, !tbaa !25
  %80 = sext i8 %79 to i32
  %81 = add i8 %79, -48
  %82 = icmp ult i8 %81, 10
  br i1 %82, label %83, label %85

83:                                               ; preds = %76
  %84 = add nsw i32 %80, -48
  br label %90

85:                                               ; preds = %76
  %86 = add i8 %79, -97
  %87 = icmp ult i8 %86, 6
  %88 = add nsw i32 %80, -87
  %89 = select i1 %87, i32 %88, i32 16
  br label %90

90:                                               ; preds = %85, %83
  %91 = phi i32 [ %84, %83 ], [ %89, %85 ]
  %92 = icmp ult i32 %91, 10
  br i1 %92, label %93, label %107

93:                                               ; preds = %90
  %94 = mul i64 %78, 10
  br i1 %82, label %95, label %97

95:                                               ; preds = %93
  %96 = add nsw i32 %80, -48
  br label %102

97:                                               ; preds = %93
  %98 = add i8 %79, -97
  %99 = icmp ult i8 %98, 6
  %100 = add nsw i32 %80, -87
  %101 = select i1 %99, i32 %100, i32 16
  br label %102

102:                                              ; preds = %97, %95
  %103 = phi i32 [ %96, %95 ], [ %101, %97 ]
  %104 = zext i32 %103 to i64
  %105 = add i64 %94, %104
  %106 = getelementptr inbounds i8, i8* %77, i64 1
  br label %76, !llvm.loop !170

107:                                              ; preds = %90
  %108 = icmp ult i64 %78, 41
  br i1 %108, label %158, label %109

109:                                              ; preds = %107, %65
  %110 = call i8* @pthread_self() #16
  %111 = load i64, i64* @library_data, align 8, !tbaa !17
  %112 = load i64, i64* @library_data_end, align 8, !tbaa !17
  %113 = add i64 %111, 16
  %114 = icmp ugt i64 %113, %112
  br i1 %114, label %143, label %115

115:                                              ; preds = %109, %139
  %116 = phi %struct.recursive_lock* [ %138, %139 ], [ null, %109 ]
  %117 = phi i64 [ %140, %139 ], [ %111, %109 ]
  %118 = inttoptr i64 %117 to %struct.recursive_lock*
  %119 = getelementptr inbounds %struct.recursive_lock, %struct.recursive_lock* %118, i64 0, i32 2
  %120 = load i8*, i8** %119, align 8, !tbaa !301
  %121 = icmp eq i8* %120, %110
  br i1 %121, label %122, label %136

122:                                              ; preds = %115
  %123 = getelementptr inbounds %struct.recursive_lock, %struct.recursive_lock* %118, i64 0, i32 1
  %124 = load i32, i32* %123, align 4, !tbaa !303
  %125 = icmp eq i32 %124, 1
  br i1 %125, label %126, label %136

126:                                              ; preds = %122
  %127 = getelementptr inbounds %struct.recursive_lock, %struct.recursive_lock* %118, i64 0, i32 0
  %128 = load i32, i32* %127, align 8, !tbaa !304
  %129 = add i32 %128, -3
  %130 = icmp ult i32 %129, -2
  br i1 %130, label %136, label %131

131:                                              ; preds = %126
  %132 = icmp eq %struct.recursive_lock* %116, null
  %133 = xor i1 %132, true
  %134 = zext i1 %133 to i32
  %135 = select i1 %132, %struct.recursive_lock* %118, %struct.recursive_lock* %116
  br label %136

136:                                              ; preds = %131, %126, %122, %115
  %137 = phi i32 [ 4, %126 ], [ 4, %122 ], [ 4, %115 ], [ %134, %131 ]
  %138 = phi %struct.recursive_lock* [ %116, %126 ], [ %116, %122 ], [ %116, %115 ], [ %135, %131 ]
  switch i32 %137, label %143 [
    i32 0, label %139
    i32 4, label %139
  ]

139:                                              ; preds = %136, %136
  %140 = add i64 %117, 8
  %141 = add i64 %117, 24
  %142 = icmp ugt i64 %141, %112
  br i1 %142, label %143, label %115, !llvm.loop !305

143:                                              ; preds = %139, %136, %109
  %144 = phi i32 [ 2, %109 ], [ %137, %136 ], [ 2, %139 ]
  %145 = phi %struct.recursive_lock* [ null, %109 ], [ %138, %136 ], [ %138, %139 ]
  %146 = icmp ne i32 %144, 2
  %147 = icmp eq %struct.recursive_lock* %145, null
  %148 = select i1 %146, i1 true, i1 %147
  br i1 %148, label %159, label %149

149:                                              ; preds = %143
  %150 = getelementptr inbounds %struct.recursive_lock, %struct.recursive_lock* %145, i64 0, i32 1
  store i32 0, i32* %150, align 4, !tbaa !303
  %151 = getelementptr inbounds %struct.recursive_lock, %struct.recursive_lock* %145, i64 0, i32 2
  store i8* null, i8** %151, align 8, !tbaa !301
  %152 = getelementptr inbounds %struct.recursive_lock, %struct.recursive_lock* %145, i64 0, i32 0
  %153 = atomicrmw xchg i32* %152, i32 0 release, align 4
  %154 = icmp ugt i32 %153, 1
  br i1 %154, label %155, label %158

155:                                              ; preds = %149
  %156 = load i64, i64* @telejit_syscall_futex, align 8, !tbaa !17
  %157 = call i64 (i64, ...) @syscall(i64 noundef %156, i32* noundef %152, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #16
  br label %158

158:                                              ; preds = %107, %25, %155, %149
  call fastcc void @end_by_exit(%struct.worker* noundef nonnull %23, i32 noundef %0) #18
  unreachable

159:                                              ; preds = %143, %22
  %160 = load i32, i32* @worker_key, align 4, !tbaa !4
  %161 = call i8* @pthread_getspecific(i32 noundef %160) #16
  %162 = icmp eq i8* %161, null
  br i1 %162, label %166, label %163

163:                                              ; preds = %159
  %164 = getelementptr inbounds i8, i8* %161, i64 184
  %165 = bitcast i8* %164 to i32*
  store i32 0, i32* %165, align 8, !tbaa !15
  br label %166

166:                                              ; preds = %163, %159
  %167 = getelementptr inbounds i8, i8* %161, i64 40
  %168 = bitcast i8* %167 to %struct.registration**
  br label %169

169:                                              ; preds = %272, %166
  br i1 %162, label %201, label %170

170:                                              ; preds = %169
  %171 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %172 = load %struct.registration*, %struct.registration** %168, align 8, !tbaa !33
  %173 = icmp eq %struct.registration* %172, null
  br i1 %173, label %187, label %177

174:                                              ; preds = %177
  %175 = load %struct.registration*, %struct.registration** %186, align 8, !tbaa !33
  %176 = icmp eq %struct.registration* %175, null
  br i1 %176, label %187, label %177, !llvm.loop !129

177:                                              ; preds = %170, %174
  %178 = phi %struct.registration* [ %175, %174 ], [ %172, %170 ]
  %179 = phi %struct.registration** [ %185, %174 ], [ undef, %170 ]
  %180 = phi %struct.registration** [ %186, %174 ], [ %168, %170 ]
  %181 = getelementptr inbounds %struct.registration, %struct.registration* %178, i64 0, i32 1
  %182 = load i64, i64* %181, align 8, !tbaa !108
  %183 = and i64 %182, 31
  %184 = icmp eq i64 %183, 0
  %185 = select i1 %184, %struct.registration** %179, %struct.registration** %180
  %186 = getelementptr inbounds %struct.registration, %struct.registration* %178, i64 0, i32 0
  br i1 %184, label %174, label %187

187:                                              ; preds = %177, %174, %170
  %188 = phi %struct.registration** [ null, %170 ], [ %185, %177 ], [ null, %174 ]
  %189 = icmp eq %struct.registration** %188, null
  br i1 %189, label %192, label %190

190:                                              ; preds = %187
  %191 = load %struct.registration*, %struct.registration** %188, align 8, !tbaa !33
  br label %192

192:                                              ; preds = %190, %187
  %193 = phi %struct.registration* [ %191, %190 ], [ null, %187 ]
  %194 = icmp eq %struct.registration* %193, null
  br i1 %194, label %199, label %195

195:                                              ; preds = %192
  %196 = getelementptr inbounds %struct.registration, %struct.registration* %193, i64 0, i32 0
  %197 = load %struct.registration*, %struct.registration** %196, align 8, !tbaa !106
  store %struct.registration* %197, %struct.registration** %188, align 8, !tbaa !33
  %198 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %199

199:                                              ; preds = %192, %195
  %200 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  br label %201

201:                                              ; preds = %169, %199
  %202 = phi %struct.registration* [ %193, %199 ], [ null, %169 ]
  %203 = icmp eq %struct.registration* %202, null
  br i1 %203, label %204, label %235

204:                                              ; preds = %201
  %205 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %206 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !33
  %207 = icmp eq %struct.registration* %206, null
  br i1 %207, label %221, label %211

208:                                              ; preds = %211
  %209 = load %struct.registration*, %struct.registration** %220, align 8, !tbaa !33
  %210 = icmp eq %struct.registration* %209, null
  br i1 %210, label %221, label %211, !llvm.loop !129

211:                                              ; preds = %204, %208
  %212 = phi %struct.registration* [ %209, %208 ], [ %206, %204 ]
  %213 = phi %struct.registration** [ %219, %208 ], [ undef, %204 ]
  %214 = phi %struct.registration** [ %220, %208 ], [ @registrations, %204 ]
  %215 = getelementptr inbounds %struct.registration, %struct.registration* %212, i64 0, i32 1
  %216 = load i64, i64* %215, align 8, !tbaa !108
  %217 = and i64 %216, 3
  %218 = icmp eq i64 %217, 0
  %219 = select i1 %218, %struct.registration** %213, %struct.registration** %214
  %220 = getelementptr inbounds %struct.registration, %struct.registration* %212, i64 0, i32 0
  br i1 %218, label %208, label %221

221:                                              ; preds = %211, %208, %204
  %222 = phi %struct.registration** [ null, %204 ], [ %219, %211 ], [ null, %208 ]
  %223 = icmp eq %struct.registration** %222, null
  br i1 %223, label %226, label %224

224:                                              ; preds = %221
  %225 = load %struct.registration*, %struct.registration** %222, align 8, !tbaa !33
  br label %226

226:                                              ; preds = %224, %221
  %227 = phi %struct.registration* [ %225, %224 ], [ null, %221 ]
  %228 = icmp eq %struct.registration* %227, null
  br i1 %228, label %233, label %229

229:                                              ; preds = %226
  %230 = getelementptr inbounds %struct.registration, %struct.registration* %227, i64 0, i32 0
  %231 = load %struct.registration*, %struct.registration** %230, align 8, !tbaa !106
  store %struct.registration* %231, %struct.registration** %222, align 8, !tbaa !33
  %232 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %233

233:                                              ; preds = %226, %229
  %234 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  br label %235

235:                                              ; preds = %233, %201
  %236 = phi %struct.registration* [ %202, %201 ], [ %227, %233 ]
  %237 = icmp eq %struct.registration* %236, null
  br i1 %237, label %238, label %269

238:                                              ; preds = %235
  %239 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %240 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !33
  %241 = icmp eq %struct.registration* %240, null
  br i1 %241, label %255, label %245

242:                                              ; preds = %245
  %243 = load %struct.registration*, %struct.registration** %254, align 8, !tbaa !33
  %244 = icmp eq %struct.registration* %243, null
  br i1 %244, label %255, label %245, !llvm.loop !129

245:                                              ; preds = %238, %242
  %246 = phi %struct.registration* [ %243, %242 ], [ %240, %238 ]
  %247 = phi %struct.registration** [ %253, %242 ], [ undef, %238 ]
  %248 = phi %struct.registration** [ %254, %242 ], [ @registrations, %238 ]
  %249 = getelementptr inbounds %struct.registration, %struct.registration* %246, i64 0, i32 1
  %250 = load i64, i64* %249, align 8, !tbaa !108
  %251 = and i64 %250, 4
  %252 = icmp eq i64 %251, 0
  %253 = select i1 %252, %struct.registration** %247, %struct.registration** %248
  %254 = getelementptr inbounds %struct.registration, %struct.registration* %246, i64 0, i32 0
  br i1 %252, label %242, label %255

255:                                              ; preds = %245, %242, %238
  %256 = phi %struct.registration** [ null, %238 ], [ %253, %245 ], [ null, %242 ]
  %257 = icmp eq %struct.registration** %256, null
  br i1 %257, label %260, label %258

258:                                              ; preds = %255
  %259 = load %struct.registration*, %struct.registration** %256, align 8, !tbaa !33
  br label %260

260:                                              ; preds = %258, %255
  %261 = phi %struct.registration* [ %259, %258 ], [ null, %255 ]
  %262 = icmp eq %struct.registration* %261, null
  br i1 %262, label %267, label %263

263:                                              ; preds = %260
  %264 = getelementptr inbounds %struct.registration, %struct.registration* %261, i64 0, i32 0
  %265 = load %struct.registration*, %struct.registration** %264, align 8, !tbaa !106
  store %struct.registration* %265, %struct.registration** %256, align 8, !tbaa !33
  %266 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %267

267:                                              ; preds = %260, %263
  %268 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  br label %269

269:                                              ; preds = %267, %235
  %270 = phi %struct.registration* [ %236, %235 ], [ %261, %267 ]
  %271 = icmp eq %struct.registration* %270, null
  br i1 %271, label %273, label %272

272:                                              ; preds = %269
  call void @run(%struct.registration* noundef nonnull %270, i32 noundef %0) #17
  br label %169

273:                                              ; preds = %269
  call fastcc void @flush_streams() #17
  call void @_exit(i32 noundef %0) #21
  unreachable
}

declare i32 @__register_atfork(void ()* noundef, void ()* noundef, void ()* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal void @lock_all() #0 {
  %1 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %2 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @unlock_all() #0 {
  %1 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %2 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @begin_fork() #0 {
  %1 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  %2 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %3 = load i1, i1* @is_forked, align 4
  br i1 %3, label %27, label %4

4:                                                ; preds = %0
  %5 = load i32, i32* @worker_key, align 4, !tbaa !4
  %6 = call i8* @pthread_getspecific(i32 noundef %5) #16
  %7 = icmp eq i8* %6, null
  br i1 %7, label %27, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds i8, i8* %6, i64 80
  %10 = bitcast i8* %9 to i32*
  br label %11

11:                                               ; preds = %24, %8
  %12 = phi i64 [ 1, %8 ], [ %25, %24 ]
  %13 = load i32, i32* %10, align 16, !tbaa !234
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %24, label %15

15:                                               ; preds = %11
  %16 = getelementptr inbounds [65 x %struct.anon.1], [65 x %struct.anon.1]* @said, i64 0, i64 %12, i32 0
  %17 = load i32, i32* %16, align 16, !tbaa !246
  %18 = icmp eq i32 %17, %13
  br i1 %18, label %19, label %24

19:                                               ; preds = %15
  %20 = getelementptr inbounds [65 x %struct.anon.1], [65 x %struct.anon.1]* @said, i64 0, i64 %12, i32 1
  %21 = load i8*, i8** %20, align 8, !tbaa !248
  %22 = trunc i64 %12 to i32
  %23 = call i8* @signal(i32 noundef %22, i8* noundef %21) #16
  br label %24

24:                                               ; preds = %19, %15, %11
  %25 = add nuw nsw i64 %12, 1
  %26 = icmp eq i64 %25, 65
  br i1 %26, label %27, label %11, !llvm.loop !306

27:                                               ; preds = %24, %4, %0
  store i1 true, i1* @is_forked, align 4
  ret void
}

declare i32 @setvbuf(i8* noundef, i8* noundef, i32 noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc void @end_made_thread(%struct.worker* noundef %0) unnamed_addr #0 {
  %2 = bitcast %struct.worker* %0 to i8*
  %3 = call i32 @run_guarded(%struct.worker* noundef %0, void (i8*, i8*)* noundef nonnull @release_state, i8* noundef %2, i8* noundef null) #17
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %5, label %9

5:                                                ; preds = %9, %1
  %6 = bitcast %struct.worker* %0 to i8*
  %7 = call i32 @run_guarded(%struct.worker* noundef %0, void (i8*, i8*)* noundef nonnull @end_thread, i8* noundef %6, i8* noundef null) #17
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %12, label %15

9:                                                ; preds = %1, %9
  call fastcc void @after_guard(%struct.worker* noundef %0) #17
  %10 = call i32 @run_guarded(%struct.worker* noundef %0, void (i8*, i8*)* noundef nonnull @release_state, i8* noundef %2, i8* noundef null) #17
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %5, label %9, !llvm.loop !307

12:                                               ; preds = %15, %5
  %13 = call i32 @run_guarded(%struct.worker* noundef %0, void (i8*, i8*)* noundef nonnull @run_key_destructors, i8* noundef %6, i8* noundef null) #17
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %21, label %18

15:                                               ; preds = %5, %15
  call fastcc void @after_guard(%struct.worker* noundef %0) #17
  %16 = call i32 @run_guarded(%struct.worker* noundef %0, void (i8*, i8*)* noundef nonnull @end_thread, i8* noundef %6, i8* noundef null) #17
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %12, label %15, !llvm.loop !308

18:                                               ; preds = %12, %18
  call fastcc void @after_guard(%struct.worker* noundef %0) #17
  %19 = call i32 @run_guarded(%struct.worker* noundef %0, void (i8*, i8*)* noundef nonnull @run_key_destructors, i8* noundef %6, i8* noundef null) #17
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %18, !llvm.loop !309

21:                                               ; preds = %18, %12
  ret void
}

declare i32 @sigaltstack(i8* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc void @after_guard(%struct.worker* nocapture noundef %0) unnamed_addr #0 {
  %2 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 23
  %3 = load %struct.report*, %struct.report** %2, align 16, !tbaa !16
  %4 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 22
  %5 = load i8*, i8** %4, align 8, !tbaa !224
  %6 = icmp eq i8* %5, null
  br i1 %6, label %23, label %7

7:                                                ; preds = %1
  %8 = icmp eq %struct.report* %3, null
  br i1 %8, label %11, label %9

9:                                                ; preds = %7
  %10 = bitcast %struct.report* %3 to i64*
  br label %15

11:                                               ; preds = %7
  %12 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #16
  %13 = bitcast i8* %12 to %struct.report*
  %14 = icmp eq i8* %12, inttoptr (i64 -1 to i8*)
  br i1 %14, label %38, label %20

15:                                               ; preds = %15, %9
  %16 = phi i64 [ 0, %9 ], [ %18, %15 ]
  %17 = getelementptr inbounds i64, i64* %10, i64 %16
  store i64 0, i64* %17, align 8, !tbaa !17
  %18 = add nuw nsw i64 %16, 1
  %19 = icmp eq i64 %18, 512
  br i1 %19, label %20, label %15, !llvm.loop !18

20:                                               ; preds = %15, %11
  %21 = phi %struct.report* [ %13, %11 ], [ %3, %15 ]
  %22 = getelementptr inbounds %struct.report, %struct.report* %21, i64 0, i32 0
  store i32 7, i32* %22, align 8, !tbaa !21
  store %struct.report* %21, %struct.report** %2, align 16, !tbaa !16
  br label %38

23:                                               ; preds = %1
  %24 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 18
  %25 = load i32, i32* %24, align 16, !tbaa !213
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %38, label %27

27:                                               ; preds = %23
  %28 = icmp eq %struct.report* %3, null
  br i1 %28, label %37, label %29

29:                                               ; preds = %27
  %30 = getelementptr inbounds %struct.report, %struct.report* %3, i64 0, i32 0
  %31 = load i32, i32* %30, align 8, !tbaa !21
  %32 = icmp eq i32 %31, 6
  br i1 %32, label %33, label %38

33:                                               ; preds = %29
  br i1 %28, label %37, label %34

34:                                               ; preds = %33
  %35 = bitcast %struct.report* %3 to i8*
  %36 = call i32 @munmap(i8* noundef nonnull %35, i64 noundef 4096) #16
  br label %37

37:                                               ; preds = %27, %33, %34
  store %struct.report* null, %struct.report** %2, align 16, !tbaa !16
  br label %45

38:                                               ; preds = %20, %11, %23, %29
  %39 = phi %struct.report* [ %3, %29 ], [ %3, %23 ], [ %21, %20 ], [ null, %11 ]
  %40 = icmp eq %struct.report* %39, null
  br i1 %40, label %42, label %41

41:                                               ; preds = %38
  call fastcc void @tell_end(%struct.worker* noundef %0, %struct.report* noundef nonnull %39) #17
  br label %45

42:                                               ; preds = %38
  %43 = call i64 @strlen(i8* noundef getelementptr inbounds ([65 x i8], [65 x i8]* @.str.16, i64 0, i64 0)) #16
  %44 = call i64 @write(i32 noundef 2, i8* noundef getelementptr inbounds ([65 x i8], [65 x i8]* @.str.16, i64 0, i64 0), i64 noundef %43) #16
  br label %45

45:                                               ; preds = %41, %42, %37
  ret void
}

declare extern_weak void @makecontext(i8* noundef, void ()* noundef, i32 noundef, ...) #2

declare extern_weak i32 @getcontext(i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc i32 @hold_words(%struct.examination* nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) unnamed_addr #0 {
  %4 = alloca %struct.anon.4, align 8
  %5 = alloca %struct.anon.4, align 8
  %6 = alloca [2 x i32], align 4
  %7 = alloca [128 x i64], align 16
  %8 = bitcast [128 x i64]* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 1024, i8* nonnull %8) #19
  %9 = and i64 %1, -8
  %10 = bitcast %struct.anon.4* %4 to i8*
  %11 = bitcast %struct.anon.4* %4 to [128 x i64]**
  %12 = getelementptr inbounds %struct.anon.4, %struct.anon.4* %4, i64 0, i32 1
  %13 = bitcast %struct.anon.4* %5 to i8*
  %14 = getelementptr inbounds %struct.anon.4, %struct.anon.4* %5, i64 0, i32 0
  %15 = getelementptr inbounds %struct.anon.4, %struct.anon.4* %5, i64 0, i32 1
  %16 = bitcast [2 x i32]* %6 to i8*
  %17 = getelementptr inbounds [2 x i32], [2 x i32]* %6, i64 0, i64 0
  %18 = getelementptr inbounds [2 x i32], [2 x i32]* %6, i64 0, i64 1
  %19 = getelementptr inbounds %struct.examination, %struct.examination* %0, i64 0, i32 1
  %20 = getelementptr inbounds %struct.examination, %struct.examination* %0, i64 0, i32 0
  %21 = getelementptr inbounds %struct.examination, %struct.examination* %0, i64 0, i32 2
  br label %22

22:                                               ; preds = %117, %3
  %23 = phi i64 [ %9, %3 ], [ %118, %117 ]
  %24 = icmp ult i64 %23, %2
  br i1 %24, label %25, label %119

25:                                               ; preds = %22
  %26 = sub i64 %2, %23
  %27 = icmp ult i64 %26, 1024
  %28 = add i64 %26, 7
  %29 = and i64 %28, -8
  %30 = select i1 %27, i64 %29, i64 1024
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %10) #19
  store [128 x i64]* %7, [128 x i64]** %11, align 8, !tbaa !133
  store i64 %30, i64* %12, align 8, !tbaa !131
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %13) #19
  %31 = inttoptr i64 %23 to i8*
  store i8* %31, i8** %14, align 8, !tbaa !133
  store i64 %30, i64* %15, align 8, !tbaa !131
  %32 = call i32 @getpid() #16
  %33 = call i64 @process_vm_readv(i32 noundef %32, i8* noundef nonnull %10, i64 noundef 1, i8* noundef nonnull %13, i64 noundef 1, i64 noundef 0) #16
  %34 = icmp sgt i64 %33, -1
  br i1 %34, label %39, label %35

35:                                               ; preds = %25
  %36 = call i32* @__errno_location() #16
  %37 = load i32, i32* %36, align 4, !tbaa !4
  %38 = icmp eq i32 %37, 14
  br i1 %38, label %39, label %42

39:                                               ; preds = %35, %25
  %40 = icmp eq i64 %33, %30
  %41 = zext i1 %40 to i32
  br label %62

42:                                               ; preds = %35
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %16) #19
  %43 = call i32 @pipe2(i32* noundef nonnull %17, i32 noundef 524288) #16
  %44 = icmp eq i32 %43, 0
  br i1 %44, label %45, label %60

45:                                               ; preds = %42
  %46 = load i32, i32* %18, align 4, !tbaa !4
  %47 = call i64 @write(i32 noundef %46, i8* noundef %31, i64 noundef %30) #16
  %48 = icmp eq i64 %47, %30
  br i1 %48, label %49, label %54

49:                                               ; preds = %45
  %50 = load i32, i32* %17, align 4, !tbaa !4
  %51 = call i64 @read(i32 noundef %50, i8* noundef nonnull %8, i64 noundef %30) #16
  %52 = icmp eq i64 %51, %30
  %53 = zext i1 %52 to i32
  br label %54

54:                                               ; preds = %49, %45
  %55 = phi i32 [ 0, %45 ], [ %53, %49 ]
  %56 = load i32, i32* %17, align 4, !tbaa !4
  %57 = call i32 @close(i32 noundef %56) #16
  %58 = load i32, i32* %18, align 4, !tbaa !4
  %59 = call i32 @close(i32 noundef %58) #16
  br label %60

60:                                               ; preds = %54, %42
  %61 = phi i32 [ %55, %54 ], [ 0, %42 ]
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %16) #19
  br label %62

62:                                               ; preds = %39, %60
  %63 = phi i32 [ %41, %39 ], [ %61, %60 ]
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %13) #19
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %10) #19
  %64 = icmp eq i32 %63, 0
  br i1 %64, label %117, label %65

65:                                               ; preds = %62
  %66 = icmp eq i64 %30, 0
  br i1 %66, label %70, label %67

67:                                               ; preds = %65
  %68 = lshr exact i64 %30, 3
  %69 = call i64 @llvm.umax.i64(i64 %68, i64 1)
  br label %72

70:                                               ; preds = %114, %65
  %71 = add i64 %30, %23
  br label %117

72:                                               ; preds = %67, %114
  %73 = phi i64 [ %115, %114 ], [ 0, %67 ]
  %74 = getelementptr inbounds [128 x i64], [128 x i64]* %7, i64 0, i64 %73
  %75 = load i64, i64* %74, align 8, !tbaa !17
  %76 = load i64, i64* %19, align 8, !tbaa !148
  %77 = icmp eq i64 %76, 0
  br i1 %77, label %114, label %78

78:                                               ; preds = %72
  %79 = load %struct.range*, %struct.range** %20, align 8, !tbaa !153
  %80 = getelementptr inbounds %struct.range, %struct.range* %79, i64 0, i32 0
  %81 = load i64, i64* %80, align 8, !tbaa !89
  %82 = icmp ugt i64 %81, %75
  br i1 %82, label %114, label %83

83:                                               ; preds = %78
  %84 = add i64 %76, -1
  %85 = getelementptr inbounds %struct.range, %struct.range* %79, i64 %84, i32 1
  %86 = load i64, i64* %85, align 8, !tbaa !91
  %87 = icmp ult i64 %86, %75
  br i1 %87, label %114, label %90

88:                                               ; preds = %90
  %89 = icmp ult i64 %100, %76
  br i1 %89, label %102, label %114

90:                                               ; preds = %83, %90
  %91 = phi i64 [ %100, %90 ], [ 0, %83 ]
  %92 = phi i64 [ %99, %90 ], [ %76, %83 ]
  %93 = add i64 %92, %91
  %94 = lshr i64 %93, 1
  %95 = getelementptr inbounds %struct.range, %struct.range* %79, i64 %94, i32 1
  %96 = load i64, i64* %95, align 8, !tbaa !91
  %97 = icmp ult i64 %96, %75
  %98 = add nuw i64 %94, 1
  %99 = select i1 %97, i64 %92, i64 %94
  %100 = select i1 %97, i64 %98, i64 %91
  %101 = icmp ult i64 %100, %99
  br i1 %101, label %90, label %88, !llvm.loop !154

102:                                              ; preds = %88, %108
  %103 = phi i64 [ %111, %108 ], [ %100, %88 ]
  %104 = load %struct.range*, %struct.range** %20, align 8, !tbaa !153
  %105 = getelementptr inbounds %struct.range, %struct.range* %104, i64 %103, i32 0
  %106 = load i64, i64* %105, align 8, !tbaa !89
  %107 = icmp ugt i64 %106, %75
  br i1 %107, label %114, label %108

108:                                              ; preds = %102
  %109 = load i8*, i8** %21, align 8, !tbaa !150
  %110 = getelementptr inbounds i8, i8* %109, i64 %103
  store atomic i8 1, i8* %110 monotonic, align 1
  %111 = add nuw i64 %103, 1
  %112 = load i64, i64* %19, align 8, !tbaa !148
  %113 = icmp ult i64 %111, %112
  br i1 %113, label %102, label %114, !llvm.loop !155

114:                                              ; preds = %102, %108, %72, %78, %83, %88
  %115 = add nuw nsw i64 %73, 1
  %116 = icmp eq i64 %115, %69
  br i1 %116, label %70, label %72, !llvm.loop !310

117:                                              ; preds = %62, %70
  %118 = phi i64 [ %71, %70 ], [ %23, %62 ]
  br i1 %64, label %119, label %22, !llvm.loop !311

119:                                              ; preds = %22, %117
  %120 = phi i32 [ 0, %117 ], [ 1, %22 ]
  call void @llvm.lifetime.end.p0i8(i64 1024, i8* nonnull %8) #19
  ret i32 %120
}

declare i64 @process_vm_readv(i32 noundef, i8* noundef, i64 noundef, i8* noundef, i64 noundef, i64 noundef) local_unnamed_addr #2

declare i32 @pipe2(i32* noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc i64 @blocked_signals(i32 noundef %0) unnamed_addr #0 {
  %2 = alloca [4096 x i8], align 16
  %3 = getelementptr inbounds [4096 x i8], [4096 x i8]* %2, i64 0, i64 0
  call void @llvm.lifetime.start.p0i8(i64 4096, i8* nonnull %3) #19
  %4 = call fastcc i64 @read_of_thread(i32 noundef %0, i8* noundef getelementptr inbounds ([7 x i8], [7 x i8]* @.str.1, i64 0, i64 0), i8* noundef nonnull %3, i64 noundef 4096) #17
  %5 = icmp slt i64 %4, 1
  br i1 %5, label %77, label %6

6:                                                ; preds = %1, %75
  %7 = phi i8* [ %76, %75 ], [ %3, %1 ]
  %8 = load i8, i8* %7, align 1, !tbaa !25
  switch i8 %8, label %75 [
    i8 0, label %77
    i8 83, label %9
  ]

9:                                                ; preds = %6
  %10 = getelementptr inbounds i8, i8* %7, i64 1
  %11 = load i8, i8* %10, align 1, !tbaa !25
  %12 = icmp eq i8 %11, 105
  br i1 %12, label %13, label %75

13:                                               ; preds = %9
  %14 = getelementptr inbounds i8, i8* %7, i64 2
  %15 = load i8, i8* %14, align 1, !tbaa !25
  %16 = icmp eq i8 %15, 103
  br i1 %16, label %17, label %75

17:                                               ; preds = %13
  %18 = getelementptr inbounds i8, i8* %7, i64 3
  %19 = load i8, i8* %18, align 1, !tbaa !25
  %20 = icmp eq i8 %19, 66
  br i1 %20, label %21, label %75

21:                                               ; preds = %17
  %22 = getelementptr inbounds i8, i8* %7, i64 4
  %23 = load i8, i8* %22, align 1, !tbaa !25
  %24 = icmp eq i8 %23, 108
  br i1 %24, label %25, label %75

25:                                               ; preds = %21
  %26 = getelementptr inbounds i8, i8* %7, i64 5
  %27 = load i8, i8* %26, align 1, !tbaa !25
  %28 = icmp eq i8 %27, 107
  br i1 %28, label %29, label %75

29:                                               ; preds = %25
  %30 = getelementptr inbounds i8, i8* %7, i64 7
  br label %31

31:                                               ; preds = %34, %29
  %32 = phi i8* [ %30, %29 ], [ %35, %34 ]
  %33 = load i8, i8* %32, align 1, !tbaa !25
  switch i8 %33, label %42 [
    i8 32, label %34
    i8 9, label %34
    i8 48, label %36
  ]

34:                                               ; preds = %31, %31
  %35 = getelementptr inbounds i8, i8* %32, i64 1
  br label %31, !llvm.loop !169

36:                                               ; preds = %31
  %37 = getelementptr inbounds i8, i8* %32, i64 1
  %38 = load i8, i8* %37, align 1, !tbaa !25
  %39 = icmp eq i8 %38, 120
  %40 = select i1 %39, i64 2, i64 0
  %41 = getelementptr i8, i8* %32, i64 %40
  br label %42

42:                                               ; preds = %31, %36
  %43 = phi i8* [ %41, %36 ], [ %32, %31 ]
  br label %44

44:                                               ; preds = %42, %70
  %45 = phi i8* [ %74, %70 ], [ %43, %42 ]
  %46 = phi i64 [ %73, %70 ], [ 0, %42 ]
  %47 = load i8, i8* %45, align 1, !tbaa !25
  %48 = sext i8 %47 to i32
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
  %74 = getelementptr inbounds i8, i8* %45, i64 1
  br label %44, !llvm.loop !170

75:                                               ; preds = %6, %9, %13, %17, %21, %25
  %76 = getelementptr inbounds i8, i8* %7, i64 1
  br label %6, !llvm.loop !312

77:                                               ; preds = %6, %58, %1
  %78 = phi i64 [ 0, %1 ], [ %46, %58 ], [ 0, %6 ]
  call void @llvm.lifetime.end.p0i8(i64 4096, i8* nonnull %3) #19
  ret i64 %78
}

declare hidden void @telejit_returned() #2

declare extern_weak void ()* @_ZSt13set_terminatePFvvE(void ()* noundef) #2

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @end_by_exit(%struct.worker* noundef %0, i32 noundef %1) unnamed_addr #3 {
  %3 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 23
  %4 = load %struct.report*, %struct.report** %3, align 16, !tbaa !16
  %5 = icmp eq %struct.report* %4, null
  br i1 %5, label %8, label %6

6:                                                ; preds = %2
  %7 = bitcast %struct.report* %4 to i64*
  br label %12

8:                                                ; preds = %2
  %9 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #16
  %10 = bitcast i8* %9 to %struct.report*
  %11 = icmp eq i8* %9, inttoptr (i64 -1 to i8*)
  br i1 %11, label %20, label %17

12:                                               ; preds = %12, %6
  %13 = phi i64 [ 0, %6 ], [ %15, %12 ]
  %14 = getelementptr inbounds i64, i64* %7, i64 %13
  store i64 0, i64* %14, align 8, !tbaa !17
  %15 = add nuw nsw i64 %13, 1
  %16 = icmp eq i64 %15, 512
  br i1 %16, label %17, label %12, !llvm.loop !18

17:                                               ; preds = %12, %8
  %18 = phi %struct.report* [ %10, %8 ], [ %4, %12 ]
  %19 = getelementptr inbounds %struct.report, %struct.report* %18, i64 0, i32 0
  store i32 3, i32* %19, align 8, !tbaa !21
  store %struct.report* %18, %struct.report** %3, align 16, !tbaa !16
  br label %20

20:                                               ; preds = %8, %17
  %21 = phi %struct.report* [ %18, %17 ], [ null, %8 ]
  %22 = icmp eq %struct.report* %21, null
  br i1 %22, label %26, label %23

23:                                               ; preds = %20
  %24 = getelementptr inbounds %struct.report, %struct.report* %21, i64 0, i32 5
  store i32 %1, i32* %24, align 8, !tbaa !199
  %25 = call fastcc i64* @note_frames(%struct.worker* noundef %0, %struct.report* noundef nonnull %21, i8* noundef null) #17
  br label %26

26:                                               ; preds = %23, %20
  call fastcc void @end_task(%struct.worker* noundef %0, %struct.report* noundef %21) #18
  unreachable
}

declare i8* @pthread_self() local_unnamed_addr #2

declare extern_weak i8* @gnu_get_libc_version() #2

declare i32 @dl_iterate_phdr(i32 (i8*, i64, i8*)* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nofree norecurse nosync nounwind uwtable
define internal i32 @find_segment(i8* nocapture noundef readonly %0, i64 noundef %1, i8* noundef %2) #7 {
  %4 = getelementptr inbounds i8, i8* %0, i64 24
  %5 = bitcast i8* %4 to i16*
  %6 = load i16, i16* %5, align 8, !tbaa !313
  %7 = icmp eq i16 %6, 0
  br i1 %7, label %44, label %8

8:                                                ; preds = %3
  %9 = getelementptr inbounds i8, i8* %0, i64 16
  %10 = bitcast i8* %9 to %struct.program_header**
  %11 = load %struct.program_header*, %struct.program_header** %10, align 8, !tbaa !316
  %12 = bitcast i8* %0 to i64*
  %13 = load i64, i64* %12, align 8, !tbaa !317
  %14 = ptrtoint i8* %2 to i64
  %15 = zext i16 %6 to i64
  br label %18

16:                                               ; preds = %40
  %17 = icmp eq i64 %43, %15
  br i1 %17, label %44, label %18, !llvm.loop !318

18:                                               ; preds = %8, %16
  %19 = phi i64 [ 0, %8 ], [ %43, %16 ]
  %20 = getelementptr inbounds %struct.program_header, %struct.program_header* %11, i64 %19, i32 3
  %21 = load i64, i64* %20, align 8, !tbaa !319
  %22 = add i64 %21, %13
  %23 = getelementptr inbounds %struct.program_header, %struct.program_header* %11, i64 %19, i32 0
  %24 = load i32, i32* %23, align 8, !tbaa !321
  %25 = icmp eq i32 %24, 1
  br i1 %25, label %26, label %40

26:                                               ; preds = %18
  %27 = getelementptr inbounds %struct.program_header, %struct.program_header* %11, i64 %19, i32 1
  %28 = load i32, i32* %27, align 4, !tbaa !322
  %29 = and i32 %28, 2
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %40, label %31

31:                                               ; preds = %26
  %32 = sub i64 %14, %22
  %33 = getelementptr inbounds %struct.program_header, %struct.program_header* %11, i64 %19, i32 6
  %34 = load i64, i64* %33, align 8, !tbaa !323
  %35 = icmp ult i64 %32, %34
  br i1 %35, label %36, label %40

36:                                               ; preds = %31
  %37 = add i64 %22, 7
  %38 = and i64 %37, -8
  store i64 %38, i64* @library_data, align 8, !tbaa !17
  %39 = add i64 %34, %22
  store i64 %39, i64* @library_data_end, align 8, !tbaa !17
  br label %40

40:                                               ; preds = %18, %26, %31, %36
  %41 = phi i1 [ false, %36 ], [ true, %31 ], [ true, %26 ], [ true, %18 ]
  %42 = phi i32 [ 1, %36 ], [ 4, %31 ], [ 4, %26 ], [ 4, %18 ]
  %43 = add nuw nsw i64 %19, 1
  br i1 %41, label %16, label %44

44:                                               ; preds = %40, %16, %3
  %45 = phi i32 [ 2, %3 ], [ %42, %40 ], [ 2, %16 ]
  %46 = icmp ne i32 %45, 2
  %47 = zext i1 %46 to i32
  ret i32 %47
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define internal i32 @note_first_code(i8* nocapture noundef readonly %0, i64 noundef %1, i8* nocapture noundef readnone %2) #7 {
  %4 = getelementptr inbounds i8, i8* %0, i64 24
  %5 = bitcast i8* %4 to i16*
  %6 = load i16, i16* %5, align 8, !tbaa !313
  %7 = load i32, i32* @first_code_count, align 4
  %8 = icmp ne i16 %6, 0
  %9 = icmp ult i32 %7, 64
  %10 = select i1 %8, i1 %9, i1 false
  br i1 %10, label %11, label %17

11:                                               ; preds = %3
  %12 = getelementptr inbounds i8, i8* %0, i64 16
  %13 = bitcast i8* %12 to %struct.program_header**
  %14 = load %struct.program_header*, %struct.program_header** %13, align 8, !tbaa !316
  %15 = bitcast i8* %0 to i64*
  %16 = zext i16 %6 to i64
  br label %18

17:                                               ; preds = %41, %3
  ret i32 0

18:                                               ; preds = %11, %41
  %19 = phi i64 [ 0, %11 ], [ %43, %41 ]
  %20 = phi i32 [ %7, %11 ], [ %42, %41 ]
  %21 = zext i32 %20 to i64
  %22 = getelementptr inbounds %struct.program_header, %struct.program_header* %14, i64 %19, i32 0
  %23 = load i32, i32* %22, align 8, !tbaa !321
  %24 = icmp eq i32 %23, 1
  br i1 %24, label %25, label %41

25:                                               ; preds = %18
  %26 = getelementptr inbounds %struct.program_header, %struct.program_header* %14, i64 %19, i32 1
  %27 = load i32, i32* %26, align 4, !tbaa !322
  %28 = and i32 %27, 1
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %41, label %30

30:                                               ; preds = %25
  %31 = load i64, i64* %15, align 8, !tbaa !317
  %32 = getelementptr inbounds %struct.program_header, %struct.program_header* %14, i64 %19, i32 3
  %33 = load i64, i64* %32, align 8, !tbaa !319
  %34 = add i64 %33, %31
  %35 = add i32 %20, 1
  store i32 %35, i32* @first_code_count, align 4, !tbaa !4
  %36 = getelementptr inbounds %struct.program_header, %struct.program_header* %14, i64 %19, i32 6
  %37 = load i64, i64* %36, align 8, !tbaa !323
  %38 = add i64 %37, %34
  %39 = getelementptr inbounds [64 x %struct.range], [64 x %struct.range]* @first_code, i64 0, i64 %21, i32 0
  store i64 %34, i64* %39, align 16, !tbaa.struct !105
  %40 = getelementptr inbounds [64 x %struct.range], [64 x %struct.range]* @first_code, i64 0, i64 %21, i32 1
  store i64 %38, i64* %40, align 8, !tbaa.struct !230
  br label %41

41:                                               ; preds = %18, %25, %30
  %42 = phi i32 [ %20, %18 ], [ %20, %25 ], [ %35, %30 ]
  %43 = add nuw nsw i64 %19, 1
  %44 = icmp ult i64 %43, %16
  %45 = icmp ult i32 %42, 64
  %46 = select i1 %44, i1 %45, i1 false
  br i1 %46, label %18, label %17, !llvm.loop !324
}

declare i32 @pthread_attr_init(i8* noundef) local_unnamed_addr #2

declare i32 @pthread_attr_setstacksize(i8* noundef, i64 noundef) local_unnamed_addr #2

declare i32 @pthread_create(i8** noundef, i8* noundef, i8* (i8*)* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal noalias i8* @worker_main(i8* noundef %0) #0 {
  %2 = alloca %struct.notification, align 8
  %3 = alloca [2048 x i8], align 16
  %4 = alloca %struct.opaque128, align 8
  %5 = alloca %struct.timespec, align 8
  %6 = alloca %struct.alternate_stack, align 8
  %7 = alloca %struct.opaque128, align 8
  %8 = alloca %struct.opaque128, align 8
  %9 = alloca %struct.alternate_stack, align 8
  %10 = alloca %struct.timespec, align 8
  %11 = alloca %struct.timespec, align 8
  %12 = alloca %struct.alternate_stack, align 8
  %13 = bitcast i8* %0 to %struct.worker*
  call fastcc void @begin_worker(%struct.worker* noundef %13) #17
  %14 = getelementptr inbounds i8, i8* %0, i64 48
  %15 = bitcast i8* %14 to i32*
  %16 = bitcast %struct.timespec* %11 to i8*
  %17 = getelementptr inbounds %struct.timespec, %struct.timespec* %11, i64 0, i32 0
  %18 = getelementptr inbounds %struct.timespec, %struct.timespec* %11, i64 0, i32 1
  %19 = bitcast %struct.timespec* %10 to i8*
  %20 = getelementptr inbounds %struct.timespec, %struct.timespec* %10, i64 0, i32 0
  %21 = getelementptr inbounds %struct.timespec, %struct.timespec* %10, i64 0, i32 1
  %22 = getelementptr inbounds i8, i8* %0, i64 48
  %23 = bitcast i8* %22 to i32*
  %24 = load i64, i64* @telejit_syscall_futex, align 8
  %25 = bitcast i8* %22 to i32*
  %26 = getelementptr inbounds i8, i8* %0, i64 32
  %27 = bitcast i8* %26 to %struct.task**
  %28 = getelementptr inbounds i8, i8* %0, i64 200
  %29 = bitcast i8* %28 to i32*
  %30 = getelementptr inbounds i8, i8* %0, i64 192
  %31 = bitcast i8* %30 to i32*
  %32 = bitcast %struct.opaque128* %8 to i8*
  %33 = bitcast %struct.alternate_stack* %9 to i8*
  %34 = getelementptr inbounds %struct.opaque128, %struct.opaque128* %8, i64 0, i32 0, i64 0
  %35 = getelementptr inbounds i8, i8* %0, i64 1496
  %36 = bitcast i8* %35 to i64*
  %37 = getelementptr inbounds %struct.alternate_stack, %struct.alternate_stack* %9, i64 0, i32 0
  %38 = getelementptr inbounds i8, i8* %0, i64 -65536
  %39 = getelementptr inbounds %struct.alternate_stack, %struct.alternate_stack* %9, i64 0, i32 2
  %40 = getelementptr inbounds %struct.alternate_stack, %struct.alternate_stack* %9, i64 0, i32 1
  %41 = bitcast %struct.opaque128* %7 to i8*
  %42 = bitcast %struct.alternate_stack* %6 to i8*
  %43 = getelementptr inbounds i8, i8* %0, i64 -65536
  %44 = getelementptr inbounds %struct.alternate_stack, %struct.alternate_stack* %6, i64 0, i32 0
  %45 = getelementptr inbounds %struct.alternate_stack, %struct.alternate_stack* %6, i64 0, i32 1
  %46 = getelementptr inbounds %struct.alternate_stack, %struct.alternate_stack* %6, i64 0, i32 2
  %47 = getelementptr inbounds [2048 x i8], [2048 x i8]* %3, i64 0, i64 0
  %48 = bitcast %struct.opaque128* %4 to i8*
  %49 = bitcast %struct.timespec* %5 to i8*
  %50 = getelementptr inbounds i8, i8* %0, i64 1240
  %51 = getelementptr inbounds i8, i8* %0, i64 1368
  %52 = getelementptr inbounds i8, i8* %0, i64 200
  %53 = bitcast i8* %52 to i32*
  %54 = getelementptr inbounds i8, i8* %0, i64 192
  %55 = bitcast i8* %54 to i32*
  %56 = getelementptr inbounds i8, i8* %0, i64 176
  %57 = bitcast i8* %56 to %struct.report**
  %58 = getelementptr inbounds i8, i8* %0, i64 168
  %59 = bitcast i8* %58 to i8**
  %60 = getelementptr inbounds i8, i8* %0, i64 176
  %61 = bitcast i8* %60 to %struct.report**
  %62 = getelementptr inbounds i8, i8* %0, i64 1648
  %63 = bitcast i8* %62 to i8**
  %64 = getelementptr inbounds i8, i8* %0, i64 52
  %65 = bitcast i8* %64 to i32*
  %66 = getelementptr inbounds i8, i8* %0, i64 64
  %67 = bitcast i8* %66 to i8**
  %68 = getelementptr inbounds i8, i8* %0, i64 56
  %69 = bitcast i8* %68 to i8**
  %70 = getelementptr inbounds i8, i8* %0, i64 24
  %71 = bitcast i8* %70 to %struct.worker**
  %72 = getelementptr inbounds i8, i8* %0, i64 176
  %73 = bitcast i8* %72 to %struct.report**
  %74 = bitcast %struct.notification* %2 to i8*
  %75 = getelementptr inbounds %struct.notification, %struct.notification* %2, i64 0, i32 0
  %76 = getelementptr inbounds %struct.notification, %struct.notification* %2, i64 0, i32 1
  %77 = bitcast i64* %76 to i8*
  %78 = load i64, i64* @telejit_syscall_futex, align 8
  br label %79

79:                                               ; preds = %351, %1
  %80 = phi i32 [ 0, %1 ], [ %353, %351 ]
  %81 = icmp ne i32 %80, 0
  %82 = load i32, i32* @has_other_processors, align 4
  %83 = icmp ne i32 %82, 0
  %84 = select i1 %81, i1 %83, i1 false
  br i1 %84, label %85, label %111

85:                                               ; preds = %79
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %16) #19
  %86 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %16) #16
  %87 = load i64, i64* %17, align 8, !tbaa !89
  %88 = mul i64 %87, 1000000
  %89 = load i64, i64* %18, align 8, !tbaa !91
  %90 = udiv i64 %89, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %16) #19
  %91 = add i64 %88, 100
  %92 = add i64 %91, %90
  br label %98

93:                                               ; preds = %98
  %94 = add nuw nsw i32 %99, 1
  %95 = icmp eq i32 %94, 64
  br i1 %95, label %102, label %96

96:                                               ; preds = %93, %102
  %97 = phi i32 [ %94, %93 ], [ 0, %102 ]
  br label %98, !llvm.loop !92

98:                                               ; preds = %96, %85
  %99 = phi i32 [ 0, %85 ], [ %97, %96 ]
  %100 = load atomic i32, i32* %15 acquire, align 4
  %101 = icmp eq i32 %100, 1
  br i1 %101, label %111, label %93

102:                                              ; preds = %93
  %103 = call i32 @sched_yield() #16
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %19) #19
  %104 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %19) #16
  %105 = load i64, i64* %20, align 8, !tbaa !89
  %106 = mul i64 %105, 1000000
  %107 = load i64, i64* %21, align 8, !tbaa !91
  %108 = udiv i64 %107, 1000
  %109 = add i64 %108, %106
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %19) #19
  %110 = icmp ult i64 %109, %92
  br i1 %110, label %96, label %111

111:                                              ; preds = %102, %98, %79
  %112 = load atomic i32, i32* %23 acquire, align 16
  %113 = icmp eq i32 %112, 0
  br i1 %113, label %114, label %118

114:                                              ; preds = %111, %114
  %115 = call i64 (i64, ...) @syscall(i64 noundef %24, i8* noundef nonnull %22, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef null, i8* noundef null, i32 noundef 0) #16
  %116 = load atomic i32, i32* %23 acquire, align 16
  %117 = icmp eq i32 %116, 0
  br i1 %117, label %114, label %118, !llvm.loop !325

118:                                              ; preds = %114, %111
  %119 = load %struct.task*, %struct.task** %27, align 16, !tbaa !58
  store i32 0, i32* %25, align 16, !tbaa !326
  %120 = getelementptr inbounds %struct.task, %struct.task* %119, i64 0, i32 0
  %121 = load void (i8*, i8*)*, void (i8*, i8*)** %120, align 8, !tbaa !87
  %122 = getelementptr inbounds %struct.task, %struct.task* %119, i64 0, i32 1
  %123 = load i8*, i8** %122, align 8, !tbaa !85
  %124 = getelementptr inbounds %struct.task, %struct.task* %119, i64 0, i32 2
  %125 = load i8*, i8** %124, align 8, !tbaa !137
  %126 = call i32 @run_guarded(%struct.worker* noundef %13, void (i8*, i8*)* noundef %121, i8* noundef %123, i8* noundef %125) #17
  %127 = load i1, i1* @is_forked, align 4
  br i1 %127, label %128, label %129

128:                                              ; preds = %118
  call fastcc void @flush_streams() #16
  call void @_exit(i32 noundef 0) #21
  unreachable

129:                                              ; preds = %118
  %130 = load i32, i32* %29, align 8, !tbaa !217
  %131 = icmp eq i32 %130, 0
  br i1 %131, label %132, label %160

132:                                              ; preds = %129
  %133 = load i32, i32* %31, align 16, !tbaa !293
  %134 = icmp eq i32 %133, 0
  br i1 %134, label %135, label %160

135:                                              ; preds = %132
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %32) #19
  call void @llvm.lifetime.start.p0i8(i64 24, i8* nonnull %33) #19
  %136 = call i32 @pthread_sigmask(i32 noundef 0, i8* noundef null, i8* noundef nonnull %32) #16
  %137 = load i64, i64* %34, align 8
  br label %138

138:                                              ; preds = %140, %135
  %139 = phi i1 [ true, %135 ], [ false, %140 ]
  br i1 %139, label %140, label %144

140:                                              ; preds = %138
  %141 = load i64, i64* %36, align 8, !tbaa !17
  %142 = icmp eq i64 %137, %141
  br i1 %142, label %138, label %143, !llvm.loop !327

143:                                              ; preds = %140
  br i1 %139, label %157, label %144

144:                                              ; preds = %138, %143
  %145 = call i32 @sigaltstack(i8* noundef null, i8* noundef nonnull %33) #16
  %146 = icmp eq i32 %145, 0
  br i1 %146, label %147, label %157

147:                                              ; preds = %144
  %148 = load i8*, i8** %37, align 8, !tbaa !286
  %149 = icmp ne i8* %148, %38
  %150 = load i64, i64* %39, align 8
  %151 = icmp ne i64 %150, 65472
  %152 = select i1 %149, i1 true, i1 %151
  %153 = load i32, i32* %40, align 8
  %154 = icmp ne i32 %153, 0
  %155 = select i1 %152, i1 true, i1 %154
  %156 = zext i1 %155 to i32
  br label %157

157:                                              ; preds = %143, %144, %147
  %158 = phi i32 [ %156, %147 ], [ 1, %143 ], [ 0, %144 ]
  call void @llvm.lifetime.end.p0i8(i64 24, i8* nonnull %33) #19
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %32) #19
  %159 = icmp eq i32 %158, 0
  br i1 %159, label %279, label %160

160:                                              ; preds = %157, %132, %129
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %41) #19
  %161 = call i32 @sigfillset(i8* noundef nonnull %41) #16
  br label %165

162:                                              ; preds = %165
  %163 = load i32, i32* @look_signal, align 4, !tbaa !4
  %164 = icmp eq i32 %163, 0
  br i1 %164, label %174, label %172

165:                                              ; preds = %165, %160
  %166 = phi i64 [ 0, %160 ], [ %170, %165 ]
  %167 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i64 0, i64 %166
  %168 = load i32, i32* %167, align 4, !tbaa !4
  %169 = call i32 @sigdelset(i8* noundef nonnull %41, i32 noundef %168) #16
  %170 = add nuw nsw i64 %166, 1
  %171 = icmp eq i64 %170, 7
  br i1 %171, label %162, label %165, !llvm.loop !80

172:                                              ; preds = %162
  %173 = call i32 @sigdelset(i8* noundef nonnull %41, i32 noundef %163) #16
  br label %174

174:                                              ; preds = %172, %162
  %175 = load i32, i32* @interrupt_signal, align 4, !tbaa !4
  %176 = icmp eq i32 %175, 0
  br i1 %176, label %179, label %177

177:                                              ; preds = %174
  %178 = call i32 @sigdelset(i8* noundef nonnull %41, i32 noundef %175) #16
  br label %179

179:                                              ; preds = %177, %174
  %180 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %41, i8* noundef null) #16
  call void @llvm.lifetime.start.p0i8(i64 24, i8* nonnull %42) #19
  store i8* %43, i8** %44, align 8, !tbaa !286
  store i32 0, i32* %45, align 8, !tbaa !328
  store i64 65472, i64* %46, align 8, !tbaa !284
  %181 = call i32 @sigaltstack(i8* noundef nonnull %42, i8* noundef null) #16
  call void @llvm.lifetime.end.p0i8(i64 24, i8* nonnull %42) #19
  call void @llvm.lifetime.start.p0i8(i64 2048, i8* nonnull %47) #19
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %48) #19
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %49) #19
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(16) %49, i8 0, i64 16, i1 false) #19
  %182 = call i32 @gettid() #16
  %183 = call fastcc i64 @read_of_thread(i32 noundef %182, i8* noundef getelementptr inbounds ([7 x i8], [7 x i8]* @.str.1, i64 0, i64 0), i8* noundef nonnull %47, i64 noundef 2048) #16
  %184 = icmp slt i64 %183, 1
  br i1 %184, label %276, label %185

185:                                              ; preds = %179, %208
  %186 = phi i8* [ %209, %208 ], [ %47, %179 ]
  %187 = load i8, i8* %186, align 1, !tbaa !25
  switch i8 %187, label %208 [
    i8 10, label %188
    i8 0, label %276
  ]

188:                                              ; preds = %185
  %189 = getelementptr inbounds i8, i8* %186, i64 1
  %190 = load i8, i8* %189, align 1, !tbaa !25
  %191 = icmp eq i8 %190, 83
  br i1 %191, label %192, label %208

192:                                              ; preds = %188
  %193 = getelementptr inbounds i8, i8* %186, i64 2
  %194 = load i8, i8* %193, align 1, !tbaa !25
  %195 = icmp eq i8 %194, 105
  br i1 %195, label %196, label %208

196:                                              ; preds = %192
  %197 = getelementptr inbounds i8, i8* %186, i64 3
  %198 = load i8, i8* %197, align 1, !tbaa !25
  %199 = icmp eq i8 %198, 103
  br i1 %199, label %200, label %208

200:                                              ; preds = %196
  %201 = getelementptr inbounds i8, i8* %186, i64 4
  %202 = load i8, i8* %201, align 1, !tbaa !25
  %203 = icmp eq i8 %202, 80
  br i1 %203, label %204, label %208

204:                                              ; preds = %200
  %205 = getelementptr inbounds i8, i8* %186, i64 5
  %206 = load i8, i8* %205, align 1, !tbaa !25
  %207 = icmp eq i8 %206, 110
  br i1 %207, label %210, label %208

208:                                              ; preds = %204, %200, %196, %192, %188, %185
  %209 = getelementptr inbounds i8, i8* %186, i64 1
  br label %185, !llvm.loop !329

210:                                              ; preds = %204
  %211 = icmp eq i8 %187, 0
  br i1 %211, label %276, label %212

212:                                              ; preds = %210
  %213 = getelementptr inbounds i8, i8* %186, i64 8
  br label %214

214:                                              ; preds = %217, %212
  %215 = phi i8* [ %213, %212 ], [ %218, %217 ]
  %216 = load i8, i8* %215, align 1, !tbaa !25
  switch i8 %216, label %225 [
    i8 32, label %217
    i8 9, label %217
    i8 48, label %219
  ]

217:                                              ; preds = %214, %214
  %218 = getelementptr inbounds i8, i8* %215, i64 1
  br label %214, !llvm.loop !169

219:                                              ; preds = %214
  %220 = getelementptr inbounds i8, i8* %215, i64 1
  %221 = load i8, i8* %220, align 1, !tbaa !25
  %222 = icmp eq i8 %221, 120
  %223 = select i1 %222, i64 2, i64 0
  %224 = getelementptr i8, i8* %215, i64 %223
  br label %225

225:                                              ; preds = %214, %219
  %226 = phi i8* [ %224, %219 ], [ %215, %214 ]
  br label %227

227:                                              ; preds = %225, %253
  %228 = phi i8* [ %257, %253 ], [ %226, %225 ]
  %229 = phi i64 [ %256, %253 ], [ 0, %225 ]
  %230 = load i8, i8* %228, align 1, !tbaa !25
  %231 = sext i8 %230 to i32
  %232 = add i8 %230, -48
  %233 = icmp ult i8 %232, 10
  br i1 %233, label %234, label %236

234:                                              ; preds = %227
  %235 = add nsw i32 %231, -48
  br label %241

236:                                              ; preds = %227
  %237 = add i8 %230, -97
  %238 = icmp ult i8 %237, 6
  %239 = add nsw i32 %231, -87
  %240 = select i1 %238, i32 %239, i32 16
  br label %241

241:                                              ; preds = %236, %234
  %242 = phi i32 [ %235, %234 ], [ %240, %236 ]
  %243 = icmp ult i32 %242, 16
  br i1 %243, label %244, label %258

244:                                              ; preds = %241
  %245 = shl i64 %229, 4
  br i1 %233, label %246, label %248

246:                                              ; preds = %244
  %247 = add nsw i32 %231, -48
  br label %253

248:                                              ; preds = %244
  %249 = add i8 %230, -97
  %250 = icmp ult i8 %249, 6
  %251 = add nsw i32 %231, -87
  %252 = select i1 %250, i32 %251, i32 16
  br label %253

253:                                              ; preds = %248, %246
  %254 = phi i32 [ %247, %246 ], [ %252, %248 ]
  %255 = zext i32 %254 to i64
  %256 = add i64 %245, %255
  %257 = getelementptr inbounds i8, i8* %228, i64 1
  br label %227, !llvm.loop !170

258:                                              ; preds = %241, %273
  %259 = phi i64 [ %274, %273 ], [ 1, %241 ]
  %260 = add nsw i64 %259, -1
  %261 = shl i64 1, %260
  %262 = and i64 %261, %229
  %263 = icmp eq i64 %262, 0
  br i1 %263, label %273, label %264

264:                                              ; preds = %258
  %265 = call i32 @sigemptyset(i8* noundef nonnull %48) #16
  %266 = trunc i64 %259 to i32
  %267 = call i32 @sigaddset(i8* noundef nonnull %48, i32 noundef %266) #16
  %268 = icmp ugt i64 %259, 33
  br label %269

269:                                              ; preds = %269, %264
  %270 = call i32 @sigtimedwait(i8* noundef nonnull %48, i8* noundef null, i8* noundef nonnull %49) #16
  %271 = icmp sgt i32 %270, 0
  %272 = select i1 %271, i1 %268, i1 false
  br i1 %272, label %269, label %273, !llvm.loop !330

273:                                              ; preds = %269, %258
  %274 = add nuw nsw i64 %259, 1
  %275 = icmp eq i64 %274, 65
  br i1 %275, label %276, label %258, !llvm.loop !331

276:                                              ; preds = %185, %273, %179, %210
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %49) #19
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %48) #19
  call void @llvm.lifetime.end.p0i8(i64 2048, i8* nonnull %47) #19
  %277 = call i32 @sigemptyset(i8* noundef nonnull %50) #16
  %278 = call i32 @sigemptyset(i8* noundef nonnull %51) #16
  store i32 0, i32* %53, align 8, !tbaa !217
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %41) #19
  br label %279

279:                                              ; preds = %276, %157
  %280 = load i32, i32* %55, align 16, !tbaa !293
  %281 = icmp eq i32 %280, 0
  br i1 %281, label %282, label %289

282:                                              ; preds = %279
  %283 = load %struct.report*, %struct.report** %57, align 16, !tbaa !16
  %284 = icmp eq %struct.report* %283, null
  br i1 %284, label %288, label %285

285:                                              ; preds = %282
  %286 = bitcast %struct.report* %283 to i8*
  %287 = call i32 @munmap(i8* noundef nonnull %286, i64 noundef 4096) #16
  br label %288

288:                                              ; preds = %282, %285
  store %struct.report* null, %struct.report** %57, align 16, !tbaa !16
  br label %289

289:                                              ; preds = %288, %279
  %290 = load i8*, i8** %59, align 8, !tbaa !224
  %291 = getelementptr inbounds %struct.task, %struct.task* %119, i64 0, i32 7
  store i8* %290, i8** %291, align 8, !tbaa !139
  %292 = load %struct.report*, %struct.report** %61, align 16, !tbaa !16
  %293 = getelementptr inbounds %struct.task, %struct.task* %119, i64 0, i32 8
  store %struct.report* %292, %struct.report** %293, align 8, !tbaa !140
  %294 = load i32, i32* %55, align 16, !tbaa !293
  %295 = icmp eq i32 %294, 0
  br i1 %295, label %308, label %296

296:                                              ; preds = %289
  %297 = call i8* @llvm.frameaddress.p0i8(i32 0) #19
  %298 = getelementptr inbounds i8, i8* %297, i64 -65536
  %299 = ptrtoint i8* %298 to i64
  %300 = and i64 %299, -4096
  %301 = inttoptr i64 %300 to i8*
  %302 = load i8*, i8** %63, align 16, !tbaa !287
  %303 = icmp ult i8* %302, %301
  br i1 %303, label %304, label %308

304:                                              ; preds = %296
  %305 = ptrtoint i8* %302 to i64
  %306 = sub i64 %300, %305
  %307 = call i32 @madvise(i8* noundef %302, i64 noundef %306, i32 noundef 4) #16
  br label %308

308:                                              ; preds = %304, %296, %289
  %309 = load i32, i32* %65, align 4, !tbaa !79
  %310 = icmp eq i32 %309, 0
  br i1 %310, label %311, label %321

311:                                              ; preds = %308
  %312 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %313 = load i32, i32* @idle_count, align 4, !tbaa !4
  %314 = icmp ult i32 %313, 64
  %315 = zext i1 %314 to i32
  br i1 %314, label %316, label %319

316:                                              ; preds = %311
  store i8* null, i8** %67, align 16, !tbaa !86
  store i8* null, i8** %69, align 8, !tbaa !88
  %317 = load %struct.worker*, %struct.worker** @idle_workers, align 8, !tbaa !33
  store %struct.worker* %317, %struct.worker** %71, align 8, !tbaa !78
  store i8* %0, i8** bitcast (%struct.worker** @idle_workers to i8**), align 8, !tbaa !33
  %318 = add i32 %313, 1
  store i32 %318, i32* @idle_count, align 4, !tbaa !4
  br label %319

319:                                              ; preds = %316, %311
  %320 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  br label %321

321:                                              ; preds = %308, %319
  %322 = phi i32 [ %315, %319 ], [ 0, %308 ]
  %323 = icmp eq i32 %322, 0
  br i1 %323, label %324, label %334

324:                                              ; preds = %321, %333
  %325 = call i32 @run_guarded(%struct.worker* noundef %13, void (i8*, i8*)* noundef nonnull @end_thread, i8* noundef %0, i8* noundef null) #17
  %326 = icmp eq i32 %325, 0
  br i1 %326, label %334, label %327

327:                                              ; preds = %324
  %328 = load %struct.report*, %struct.report** %73, align 16, !tbaa !16
  %329 = icmp eq %struct.report* %328, null
  br i1 %329, label %333, label %330

330:                                              ; preds = %327
  %331 = bitcast %struct.report* %328 to i8*
  %332 = call i32 @munmap(i8* noundef nonnull %331, i64 noundef 4096) #16
  br label %333

333:                                              ; preds = %327, %330
  store %struct.report* null, %struct.report** %73, align 16, !tbaa !16
  br i1 %323, label %324, label %334, !llvm.loop !332

334:                                              ; preds = %324, %333, %321
  %335 = getelementptr inbounds %struct.task, %struct.task* %119, i64 0, i32 3
  %336 = load i64, i64* %335, align 8, !tbaa !59
  %337 = getelementptr inbounds %struct.task, %struct.task* %119, i64 0, i32 5
  %338 = atomicrmw xchg i32* %337, i32 2 acq_rel, align 4
  switch i32 %338, label %351 [
    i32 0, label %339
    i32 1, label %341
  ]

339:                                              ; preds = %334
  %340 = call i64 (i64, ...) @syscall(i64 noundef %78, i32* noundef nonnull %337, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #16
  br label %351

341:                                              ; preds = %334
  call void @llvm.lifetime.start.p0i8(i64 40, i8* nonnull %74) #19
  store i64 %336, i64* %75, align 8
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(32) %77, i8 0, i64 32, i1 false) #19
  br label %342

342:                                              ; preds = %346, %341
  %343 = load i32, i32* @notify_fd, align 4, !tbaa !4
  %344 = call i64 @write(i32 noundef %343, i8* noundef nonnull %74, i64 noundef 40) #16
  %345 = icmp sgt i64 %344, 0
  br i1 %345, label %350, label %346

346:                                              ; preds = %342
  %347 = call i32* @__errno_location() #16
  %348 = load i32, i32* %347, align 4, !tbaa !4
  %349 = icmp eq i32 %348, 4
  br i1 %349, label %342, label %350, !llvm.loop !63

350:                                              ; preds = %346, %342
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %74) #19
  br label %351

351:                                              ; preds = %334, %339, %350
  %352 = icmp eq i32 %338, 3
  %353 = zext i1 %352 to i32
  br i1 %323, label %354, label %79

354:                                              ; preds = %351
  %355 = bitcast %struct.alternate_stack* %12 to i8*
  call void @llvm.lifetime.start.p0i8(i64 24, i8* nonnull %355) #19
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %355, i8* noundef nonnull align 8 dereferenceable(24) bitcast (%struct.alternate_stack* @__const.worker_main.none to i8*), i64 24, i1 false)
  %356 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %357 = bitcast i8* %0 to %struct.worker**
  %358 = load %struct.worker*, %struct.worker** %357, align 16, !tbaa !81
  %359 = icmp eq %struct.worker* %358, null
  br i1 %359, label %365, label %360

360:                                              ; preds = %354
  %361 = getelementptr inbounds i8, i8* %0, i64 8
  %362 = bitcast i8* %361 to %struct.worker**
  %363 = load %struct.worker*, %struct.worker** %362, align 8, !tbaa !82
  %364 = getelementptr inbounds %struct.worker, %struct.worker* %358, i64 0, i32 1
  store %struct.worker* %363, %struct.worker** %364, align 8, !tbaa !82
  br label %365

365:                                              ; preds = %360, %354
  %366 = getelementptr inbounds i8, i8* %0, i64 8
  %367 = bitcast i8* %366 to %struct.worker**
  %368 = load %struct.worker*, %struct.worker** %367, align 8, !tbaa !82
  %369 = icmp eq %struct.worker* %368, null
  br i1 %369, label %372, label %370

370:                                              ; preds = %365
  %371 = getelementptr inbounds %struct.worker, %struct.worker* %368, i64 0, i32 0
  store %struct.worker* %358, %struct.worker** %371, align 16, !tbaa !81
  br label %373

372:                                              ; preds = %365
  store %struct.worker* %358, %struct.worker** @all_workers, align 8, !tbaa !33
  br label %373

373:                                              ; preds = %370, %372
  %374 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %375 = load i32, i32* @worker_key, align 4, !tbaa !4
  %376 = call i32 @pthread_setspecific(i32 noundef %375, i8* noundef null) #16
  %377 = call i32 @sigaltstack(i8* noundef nonnull %355, i8* noundef null) #16
  %378 = getelementptr inbounds i8, i8* %0, i64 -69632
  %379 = call i32 @munmap(i8* noundef nonnull %378, i64 noundef 73728) #16
  %380 = call i8* @pthread_self() #16
  %381 = call i32 @pthread_detach(i8* noundef %380) #16
  call void @llvm.lifetime.end.p0i8(i64 24, i8* nonnull %355) #19
  ret i8* null
}

declare i32 @pthread_attr_destroy(i8* noundef) local_unnamed_addr #2

declare i32 @mprotect(i8* noundef, i64 noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc void @begin_worker(%struct.worker* noundef %0) unnamed_addr #0 {
  %2 = alloca %struct.opaque128, align 8
  %3 = alloca i8*, align 8
  %4 = alloca i64, align 8
  %5 = alloca %struct.alternate_stack, align 8
  %6 = alloca i32, align 4
  %7 = bitcast i32* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %7) #19
  %8 = bitcast %struct.alternate_stack* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 24, i8* nonnull %8) #19
  %9 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 -38, i32 32, i32 0, i64 1
  %10 = bitcast %struct.alternate_stack* %5 to i64**
  store i64* %9, i64** %10, align 8, !tbaa !286
  %11 = getelementptr inbounds %struct.alternate_stack, %struct.alternate_stack* %5, i64 0, i32 1
  store i32 0, i32* %11, align 8, !tbaa !328
  %12 = getelementptr inbounds %struct.alternate_stack, %struct.alternate_stack* %5, i64 0, i32 2
  store i64 65472, i64* %12, align 8, !tbaa !284
  %13 = call i32 @sigaltstack(i8* noundef nonnull %8, i8* noundef null) #16
  call void @llvm.lifetime.end.p0i8(i64 24, i8* nonnull %8) #19
  %14 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 35
  %15 = bitcast %struct.opaque128* %14 to i8*
  %16 = call i32 @pthread_sigmask(i32 noundef 0, i8* noundef null, i8* noundef nonnull %15) #16
  %17 = load i32, i32* @worker_key, align 4, !tbaa !4
  %18 = bitcast %struct.worker* %0 to i8*
  %19 = call i32 @pthread_setspecific(i32 noundef %17, i8* noundef %18) #16
  %20 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 12
  %21 = load i8* (i8*)*, i8* (i8*)** %20, align 16, !tbaa !8
  %22 = icmp eq i8* (i8*)* %21, null
  br i1 %22, label %23, label %25

23:                                               ; preds = %1
  %24 = call i32 @pthread_setcancelstate(i32 noundef 1, i32* noundef nonnull %6) #16
  br label %25

25:                                               ; preds = %23, %1
  %26 = bitcast %struct.opaque128* %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %26) #19
  %27 = bitcast i8** %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %27) #19
  store i8* null, i8** %3, align 8, !tbaa !33
  %28 = bitcast i64* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %28) #19
  %29 = call i8* @pthread_self() #16
  %30 = call i32 @pthread_getattr_np(i8* noundef %29, i8* noundef nonnull %26) #16
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %32, label %35

32:                                               ; preds = %25
  %33 = call i32 @pthread_attr_getstack(i8* noundef nonnull %26, i8** noundef nonnull %3, i64* noundef nonnull %4) #16
  %34 = call i32 @pthread_attr_destroy(i8* noundef nonnull %26) #16
  br label %35

35:                                               ; preds = %25, %32
  %36 = load i8*, i8** %3, align 8, !tbaa !33
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %28) #19
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %27) #19
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %26) #19
  %37 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 37
  store i8* %36, i8** %37, align 16, !tbaa !287
  %38 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %39 = call i8* @llvm.thread.pointer() #19
  %40 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 2
  store i8* %39, i8** %40, align 16, !tbaa !126
  %41 = bitcast i8* %39 to i64*
  br label %62

42:                                               ; preds = %62
  %43 = call i8* @pthread_self() #16
  %44 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 15
  store i8* %43, i8** %44, align 8, !tbaa !214
  %45 = call i32 @gettid() #16
  %46 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 10
  store i32 %45, i32* %46, align 8, !tbaa !159
  %47 = load i8*, i8** %40, align 16, !tbaa !126
  %48 = load i64, i64* @tls.0, align 8, !tbaa !122
  %49 = getelementptr inbounds i8, i8* %47, i64 %48
  %50 = load i8*, i8** @tls.1, align 8, !tbaa !124
  %51 = load i64, i64* @tls.2, align 8, !tbaa !125
  %52 = icmp eq i64 %51, 0
  br i1 %52, label %60, label %53

53:                                               ; preds = %42, %53
  %54 = phi i64 [ %58, %53 ], [ 0, %42 ]
  %55 = getelementptr inbounds i8, i8* %50, i64 %54
  %56 = load i8, i8* %55, align 1, !tbaa !25
  %57 = getelementptr inbounds i8, i8* %49, i64 %54
  store i8 %56, i8* %57, align 1, !tbaa !25
  %58 = add nuw i64 %54, 1
  %59 = icmp eq i64 %58, %51
  br i1 %59, label %60, label %53, !llvm.loop !127

60:                                               ; preds = %53, %42
  %61 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %7) #19
  ret void

62:                                               ; preds = %35, %62
  %63 = phi i64 [ 0, %35 ], [ %67, %62 ]
  %64 = getelementptr inbounds i64, i64* %41, i64 %63
  %65 = load i64, i64* %64, align 8, !tbaa !17
  %66 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 36, i64 %63
  store i64 %65, i64* %66, align 8, !tbaa !17
  %67 = add nuw nsw i64 %63, 1
  %68 = icmp eq i64 %67, 3
  br i1 %68, label %42, label %62, !llvm.loop !333
}

declare i32 @pthread_detach(i8* noundef) local_unnamed_addr #2

declare i32 @pthread_getattr_np(i8* noundef, i8* noundef) local_unnamed_addr #2

declare i32 @pthread_attr_getstack(i8* noundef, i8** noundef, i64* noundef) local_unnamed_addr #2

declare i32 @sigtimedwait(i8* noundef, i8* noundef, i8* noundef) local_unnamed_addr #2

declare i32 @madvise(i8* noundef, i64 noundef, i32 noundef) local_unnamed_addr #2

declare i8* @malloc(i64 noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc i32 @fork_able(i32* nocapture noundef %0) unnamed_addr #0 {
  %2 = alloca %struct.timespec, align 8
  %3 = alloca %struct.timespec, align 8
  %4 = alloca %struct.timespec, align 8
  %5 = alloca i32, align 4
  %6 = bitcast %struct.timespec* %4 to i8*
  %7 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 0
  %8 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 1
  %9 = bitcast %struct.timespec* %3 to i8*
  %10 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 0
  %11 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 1
  %12 = bitcast %struct.timespec* %2 to i8*
  %13 = getelementptr inbounds %struct.timespec, %struct.timespec* %2, i64 0, i32 0
  %14 = getelementptr inbounds %struct.timespec, %struct.timespec* %2, i64 0, i32 1
  %15 = bitcast i32* %5 to i8*
  br label %16

16:                                               ; preds = %67, %1
  %17 = phi i32 [ 0, %1 ], [ %71, %67 ]
  %18 = phi i32 [ 5000, %1 ], [ %69, %67 ]
  %19 = phi i32 [ undef, %1 ], [ %70, %67 ]
  %20 = call i32 @fork() #16
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %24

22:                                               ; preds = %16
  %23 = call i32 @_Unwind_Backtrace(i32 (i8*, i8*)* noundef nonnull @stop_at_once, i8* noundef null) #16
  store atomic i32 1, i32* %0 release, align 4
  br label %67

24:                                               ; preds = %16
  %25 = icmp slt i32 %20, 0
  %26 = icmp eq i32 %17, 24
  %27 = select i1 %25, i1 true, i1 %26
  br i1 %27, label %67, label %28

28:                                               ; preds = %24
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %6) #19
  %29 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %6) #16
  %30 = load i64, i64* %7, align 8, !tbaa !89
  %31 = mul i64 %30, 1000000
  %32 = load i64, i64* %8, align 8, !tbaa !91
  %33 = udiv i64 %32, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %6) #19
  %34 = zext i32 %18 to i64
  %35 = add i64 %31, %34
  %36 = add i64 %35, %33
  %37 = load atomic i32, i32* %0 acquire, align 4
  %38 = icmp eq i32 %37, 0
  br i1 %38, label %39, label %51

39:                                               ; preds = %28, %47
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %9) #19
  %40 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %9) #16
  %41 = load i64, i64* %10, align 8, !tbaa !89
  %42 = mul i64 %41, 1000000
  %43 = load i64, i64* %11, align 8, !tbaa !91
  %44 = udiv i64 %43, 1000
  %45 = add i64 %44, %42
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %9) #19
  %46 = icmp ult i64 %45, %36
  br i1 %46, label %47, label %51

47:                                               ; preds = %39
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %12) #19
  store i64 0, i64* %13, align 8, !tbaa !89
  store i64 20000, i64* %14, align 8, !tbaa !91
  %48 = call i32 @nanosleep(i8* noundef nonnull %12, i8* noundef null) #16
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %12) #19
  %49 = load atomic i32, i32* %0 acquire, align 4
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %39, label %51, !llvm.loop !334

51:                                               ; preds = %39, %47, %28
  %52 = load atomic i32, i32* %0 acquire, align 4
  %53 = icmp eq i32 %52, 0
  br i1 %53, label %54, label %67

54:                                               ; preds = %51
  %55 = call i32 @kill(i32 noundef %20, i32 noundef 9) #16
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %15) #19
  br label %56

56:                                               ; preds = %59, %54
  %57 = call i32 @waitpid(i32 noundef %20, i32* noundef nonnull %5, i32 noundef 0) #16
  %58 = icmp slt i32 %57, 0
  br i1 %58, label %59, label %63

59:                                               ; preds = %56
  %60 = call i32* @__errno_location() #16
  %61 = load i32, i32* %60, align 4, !tbaa !4
  %62 = icmp eq i32 %61, 4
  br i1 %62, label %56, label %63, !llvm.loop !335

63:                                               ; preds = %56, %59
  store atomic i32 0, i32* %0 release, align 4
  %64 = shl i32 %18, 1
  %65 = icmp ult i32 %64, 800000
  %66 = select i1 %65, i32 %64, i32 800000
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %15) #19
  br label %67

67:                                               ; preds = %63, %51, %24, %22
  %68 = phi i1 [ true, %63 ], [ false, %51 ], [ false, %24 ], [ false, %22 ]
  %69 = phi i32 [ %66, %63 ], [ %18, %51 ], [ %18, %24 ], [ %18, %22 ]
  %70 = phi i32 [ %19, %63 ], [ %20, %51 ], [ %20, %24 ], [ 0, %22 ]
  %71 = add i32 %17, 1
  br i1 %68, label %16, label %72, !llvm.loop !336

72:                                               ; preds = %67
  ret i32 %70
}

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @child_main(%struct.program* noundef %0, i32 noundef %1) unnamed_addr #3 {
  %3 = alloca %struct.opaque128, align 8
  store %struct.program* %0, %struct.program** @child_program, align 8, !tbaa !33
  store i1 true, i1* @is_child, align 4
  %4 = call i32 (i32, ...) @prctl(i32 noundef 1, i32 noundef 9, i32 noundef 0, i32 noundef 0, i32 noundef 0) #16
  %5 = call i32 @getppid() #16
  %6 = icmp eq i32 %5, %1
  br i1 %6, label %8, label %7

7:                                                ; preds = %2
  call void @_exit(i32 noundef 127) #21
  unreachable

8:                                                ; preds = %2
  %9 = call i32 @setpgid(i32 noundef 0, i32 noundef 0) #16
  br label %31

10:                                               ; preds = %31
  %11 = bitcast %struct.opaque128* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %11) #19
  %12 = call i32 @sigemptyset(i8* noundef nonnull %11) #16
  %13 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %11, i8* noundef null) #16
  %14 = load i8*, i8** @stdin, align 8, !tbaa !33
  call void @__fpurge(i8* noundef %14) #16
  %15 = load i8*, i8** @stdout, align 8, !tbaa !33
  call void @__fpurge(i8* noundef %15) #16
  %16 = load i8*, i8** @stderr, align 8, !tbaa !33
  call void @__fpurge(i8* noundef %16) #16
  %17 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 8
  %18 = load i32, i32* %17, align 8, !tbaa !337
  %19 = call i32 (i32, i32, ...) @fcntl(i32 noundef %18, i32 noundef 0, i32 noundef 3) #16
  %20 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 9
  %21 = load i32, i32* %20, align 4, !tbaa !338
  %22 = call i32 (i32, i32, ...) @fcntl(i32 noundef %21, i32 noundef 0, i32 noundef 3) #16
  %23 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 10
  %24 = load i32, i32* %23, align 8, !tbaa !339
  %25 = call i32 (i32, i32, ...) @fcntl(i32 noundef %24, i32 noundef 0, i32 noundef 3) #16
  %26 = icmp slt i32 %19, 0
  %27 = icmp slt i32 %22, 0
  %28 = select i1 %26, i1 true, i1 %27
  %29 = icmp slt i32 %25, 0
  %30 = select i1 %28, i1 true, i1 %29
  br i1 %30, label %36, label %37

31:                                               ; preds = %8, %31
  %32 = phi i32 [ 1, %8 ], [ %34, %31 ]
  %33 = call i8* @signal(i32 noundef %32, i8* noundef null) #16
  %34 = add nuw nsw i32 %32, 1
  %35 = icmp eq i32 %34, 65
  br i1 %35, label %10, label %31, !llvm.loop !340

36:                                               ; preds = %10
  call fastcc void @give_up(i32 noundef 3) #18
  unreachable

37:                                               ; preds = %10
  %38 = call i32 @dup2(i32 noundef %19, i32 noundef 0) #16
  %39 = icmp slt i32 %38, 0
  br i1 %39, label %46, label %40

40:                                               ; preds = %37
  %41 = call i32 @dup2(i32 noundef %22, i32 noundef 1) #16
  %42 = icmp slt i32 %41, 0
  br i1 %42, label %46, label %43

43:                                               ; preds = %40
  %44 = call i32 @dup2(i32 noundef %25, i32 noundef 2) #16
  %45 = icmp slt i32 %44, 0
  br i1 %45, label %46, label %47

46:                                               ; preds = %43, %40, %37
  call fastcc void @give_up(i32 noundef 3) #18
  unreachable

47:                                               ; preds = %43
  %48 = call i32 @close_range(i32 noundef 3, i32 noundef -1, i32 noundef 0) #16
  %49 = load i8*, i8** @stdout, align 8, !tbaa !33
  %50 = call i32 @setvbuf(i8* noundef %49, i8* noundef null, i32 noundef 1, i64 noundef 0) #16
  %51 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 3
  %52 = load i8*, i8** %51, align 8, !tbaa !341
  %53 = icmp eq i8* %52, null
  br i1 %53, label %58, label %54

54:                                               ; preds = %47
  %55 = call i32 @chdir(i8* noundef nonnull %52) #16
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %58, label %57

57:                                               ; preds = %54
  call fastcc void @give_up(i32 noundef 2) #18
  unreachable

58:                                               ; preds = %54, %47
  %59 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 2
  %60 = load i8**, i8*** %59, align 8, !tbaa !342
  store i8** %60, i8*** @environ, align 8, !tbaa !33
  %61 = call i8* @llvm.thread.pointer() #19
  %62 = load i64, i64* @tls.0, align 8, !tbaa !122
  %63 = getelementptr inbounds i8, i8* %61, i64 %62
  %64 = load i8*, i8** @tls.1, align 8, !tbaa !124
  %65 = load i64, i64* @tls.2, align 8, !tbaa !125
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %74, label %67

67:                                               ; preds = %58, %67
  %68 = phi i64 [ %72, %67 ], [ 0, %58 ]
  %69 = getelementptr inbounds i8, i8* %64, i64 %68
  %70 = load i8, i8* %69, align 1, !tbaa !25
  %71 = getelementptr inbounds i8, i8* %63, i64 %68
  store i8 %70, i8* %71, align 1, !tbaa !25
  %72 = add nuw i64 %68, 1
  %73 = icmp eq i64 %72, %65
  br i1 %73, label %74, label %67, !llvm.loop !127

74:                                               ; preds = %67, %58
  %75 = call i32 @on_exit(void (i32, i8*)* noundef nonnull @end_of_program, i8* noundef null) #16
  %76 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !33
  %77 = getelementptr inbounds %struct.progress, %struct.progress* %76, i64 0, i32 0
  store i32 1, i32* %77, align 4, !tbaa !116
  %78 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 4
  %79 = load %struct.function_array*, %struct.function_array** %78, align 8, !tbaa !95
  %80 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 5
  %81 = load i64, i64* %80, align 8, !tbaa !96
  %82 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 11
  %83 = load i32, i32* %82, align 4, !tbaa !343
  %84 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 1
  %85 = load i8**, i8*** %84, align 8, !tbaa !344
  %86 = load i8**, i8*** %59, align 8, !tbaa !342
  call void @run_all(%struct.function_array* noundef %79, i64 noundef %81, i32 noundef %83, i8** noundef %85, i8** noundef %86) #17
  %87 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !33
  %88 = getelementptr inbounds %struct.progress, %struct.progress* %87, i64 0, i32 0
  store i32 2, i32* %88, align 4, !tbaa !116
  %89 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 0
  %90 = load i32 (i32, i8**, i8**)*, i32 (i32, i8**, i8**)** %89, align 8, !tbaa !345
  %91 = load i32, i32* %82, align 4, !tbaa !343
  %92 = load i8**, i8*** %84, align 8, !tbaa !344
  %93 = load i8**, i8*** %59, align 8, !tbaa !342
  %94 = call i32 %90(i32 noundef %91, i8** noundef %92, i8** noundef %93) #16
  call void @exit(i32 noundef %94) #21
  unreachable
}

declare i32 @setpgid(i32 noundef, i32 noundef) local_unnamed_addr #2

declare i32 @waitpid(i32 noundef, i32* noundef, i32 noundef) local_unnamed_addr #2

declare i32 @fork() local_unnamed_addr #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn
define internal i32 @stop_at_once(i8* nocapture noundef readnone %0, i8* nocapture noundef readnone %1) #13 {
  ret i32 4
}

declare i32 @kill(i32 noundef, i32 noundef) local_unnamed_addr #2

declare i32 @getppid() local_unnamed_addr #2

declare void @__fpurge(i8* noundef) local_unnamed_addr #2

declare i32 @fcntl(i32 noundef, i32 noundef, ...) local_unnamed_addr #2

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @give_up(i32 noundef %0) unnamed_addr #3 {
  %2 = call i32* @__errno_location() #16
  %3 = load i32, i32* %2, align 4, !tbaa !4
  %4 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !33
  %5 = getelementptr inbounds %struct.progress, %struct.progress* %4, i64 0, i32 2
  store i32 %3, i32* %5, align 4, !tbaa !120
  %6 = getelementptr inbounds %struct.progress, %struct.progress* %4, i64 0, i32 1
  store i32 %0, i32* %6, align 4, !tbaa !119
  call void @_exit(i32 noundef 127) #21
  unreachable
}

declare i32 @dup2(i32 noundef, i32 noundef) local_unnamed_addr #2

declare i32 @close_range(i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #2

declare i32 @chdir(i8* noundef) local_unnamed_addr #2

; Function Attrs: noreturn nounwind uwtable
define internal void @end_of_program(i32 noundef %0, i8* nocapture noundef readnone %1) #3 {
  %3 = load %struct.program*, %struct.program** @child_program, align 8, !tbaa !33
  %4 = getelementptr inbounds %struct.program, %struct.program* %3, i64 0, i32 6
  %5 = load %struct.function_array*, %struct.function_array** %4, align 8, !tbaa !103
  %6 = getelementptr inbounds %struct.program, %struct.program* %3, i64 0, i32 7
  %7 = load i64, i64* %6, align 8, !tbaa !93
  call void @run_all(%struct.function_array* noundef %5, i64 noundef %7, i32 noundef 0, i8** noundef null, i8** noundef null) #17
  call fastcc void @flush_streams() #17
  %8 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !33
  %9 = getelementptr inbounds %struct.progress, %struct.progress* %8, i64 0, i32 0
  store i32 3, i32* %9, align 4, !tbaa !116
  call void @_exit(i32 noundef %0) #21
  unreachable
}

; Function Attrs: noreturn
declare void @exit(i32 noundef) local_unnamed_addr #10

declare i32 @__cxa_atexit(void (i8*)* noundef, i8* noundef, i8* noundef) local_unnamed_addr #2

declare i32 @__cxa_at_quick_exit(void (i8*)* noundef, i8* noundef) local_unnamed_addr #2

declare i32 @__cxa_thread_atexit_impl(void (i8*)* noundef, i8* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal void @run_destructor_elsewhere(i8* noundef %0) #0 {
  %2 = bitcast i8* %0 to %struct.registration*
  %3 = getelementptr inbounds i8, i8* %0, i64 16
  %4 = bitcast i8* %3 to void (i8*)**
  %5 = load void (i8*)*, void (i8*)** %4, align 8, !tbaa !33
  %6 = getelementptr inbounds i8, i8* %0, i64 24
  %7 = bitcast i8* %6 to i8**
  %8 = load i8*, i8** %7, align 8, !tbaa !33
  call void %5(i8* noundef %8) #16
  %9 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  br label %10

10:                                               ; preds = %10, %1
  %11 = phi %struct.registration** [ @destructors_elsewhere, %1 ], [ %14, %10 ]
  %12 = load %struct.registration*, %struct.registration** %11, align 8, !tbaa !33
  %13 = icmp eq %struct.registration* %12, %2
  %14 = getelementptr inbounds %struct.registration, %struct.registration* %12, i64 0, i32 0
  br i1 %13, label %15, label %10, !llvm.loop !346

15:                                               ; preds = %10
  %16 = bitcast i8* %0 to %struct.registration**
  %17 = load %struct.registration*, %struct.registration** %16, align 8, !tbaa !106
  store %struct.registration* %17, %struct.registration** %11, align 8, !tbaa !33
  %18 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #16
  call void @free(i8* noundef %0) #16
  ret void
}

; Function Attrs: nounwind uwtable
define internal fastcc i32 @visit_threads(i32 (i8*, i32)* nocapture noundef readonly %0, i8* noundef %1) unnamed_addr #0 {
  %3 = alloca [256 x i64], align 16
  %4 = bitcast [256 x i64]* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 2048, i8* nonnull %4) #19
  %5 = call i32 @getpid() #16
  %6 = load i32, i32* @task_folder, align 4, !tbaa !4
  %7 = call i64 @lseek(i32 noundef %6, i64 noundef 0, i32 noundef 0) #16
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %13, label %117

9:                                                ; preds = %113
  %10 = load i32, i32* @task_folder, align 4, !tbaa !4
  %11 = call i64 @lseek(i32 noundef %10, i64 noundef 0, i32 noundef 0) #16
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %116, label %117

13:                                               ; preds = %2, %116
  %14 = phi i32 [ %115, %116 ], [ undef, %2 ]
  %15 = load i32, i32* @task_folder, align 4, !tbaa !4
  %16 = call i64 @getdents64(i32 noundef %15, i8* noundef nonnull %4, i64 noundef 2048) #16
  %17 = icmp slt i64 %16, 0
  br i1 %17, label %113, label %18

18:                                               ; preds = %13
  %19 = icmp eq i64 %16, 0
  br i1 %19, label %113, label %20

20:                                               ; preds = %18
  %21 = icmp sgt i64 %16, 0
  br i1 %21, label %22, label %102

22:                                               ; preds = %20, %95
  %23 = phi i64 [ %100, %95 ], [ 0, %20 ]
  %24 = phi i32 [ %94, %95 ], [ 0, %20 ]
  %25 = phi i32 [ %93, %95 ], [ %14, %20 ]
  %26 = getelementptr inbounds i8, i8* %4, i64 %23
  %27 = getelementptr inbounds i8, i8* %26, i64 19
  %28 = load i8, i8* %27, align 1, !tbaa !25
  %29 = icmp eq i8 %28, 46
  br i1 %29, label %91, label %30

30:                                               ; preds = %22, %33
  %31 = phi i8* [ %34, %33 ], [ %27, %22 ]
  %32 = load i8, i8* %31, align 1, !tbaa !25
  switch i8 %32, label %35 [
    i8 32, label %33
    i8 9, label %33
  ]

33:                                               ; preds = %30, %30
  %34 = getelementptr inbounds i8, i8* %31, i64 1
  br label %30, !llvm.loop !169

35:                                               ; preds = %30, %61
  %36 = phi i8* [ %65, %61 ], [ %31, %30 ]
  %37 = phi i64 [ %64, %61 ], [ 0, %30 ]
  %38 = load i8, i8* %36, align 1, !tbaa !25
  %39 = sext i8 %38 to i32
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
  %65 = getelementptr inbounds i8, i8* %36, i64 1
  br label %35, !llvm.loop !170

66:                                               ; preds = %49
  %67 = trunc i64 %37 to i32
  %68 = load i32, i32* @own_thread_count, align 4, !tbaa !4
  %69 = icmp ne i32 %68, 0
  %70 = xor i1 %69, true
  %71 = load i32, i32* getelementptr inbounds ([256 x i32], [256 x i32]* @own_threads, i64 0, i64 0), align 16
  %72 = icmp eq i32 %71, %67
  %73 = select i1 %70, i1 true, i1 %72
  br i1 %73, label %85, label %74

74:                                               ; preds = %66, %77
  %75 = phi i32 [ %82, %77 ], [ 1, %66 ]
  %76 = icmp eq i32 %75, %68
  br i1 %76, label %83, label %77, !llvm.loop !347

77:                                               ; preds = %74
  %78 = zext i32 %75 to i64
  %79 = getelementptr inbounds [256 x i32], [256 x i32]* @own_threads, i64 0, i64 %78
  %80 = load i32, i32* %79, align 4, !tbaa !4
  %81 = icmp eq i32 %80, %67
  %82 = add i32 %75, 1
  br i1 %81, label %83, label %74, !llvm.loop !347

83:                                               ; preds = %74, %77
  %84 = icmp ult i32 %75, %68
  br label %85

85:                                               ; preds = %83, %66
  %86 = phi i1 [ %69, %66 ], [ %84, %83 ]
  br i1 %86, label %90, label %87

87:                                               ; preds = %85
  %88 = call i32 %0(i8* noundef %1, i32 noundef %67) #16, !callees !348
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %91, label %90

90:                                               ; preds = %87, %85
  br label %91

91:                                               ; preds = %87, %22, %90
  %92 = phi i32 [ 0, %90 ], [ 7, %22 ], [ 1, %87 ]
  %93 = phi i32 [ %25, %90 ], [ %25, %22 ], [ 0, %87 ]
  %94 = phi i32 [ %67, %90 ], [ %24, %22 ], [ %67, %87 ]
  switch i32 %92, label %102 [
    i32 0, label %95
    i32 7, label %95
  ]

95:                                               ; preds = %91, %91
  %96 = getelementptr inbounds i8, i8* %26, i64 16
  %97 = bitcast i8* %96 to i16*
  %98 = load i16, i16* %97, align 8, !tbaa !349
  %99 = zext i16 %98 to i64
  %100 = add nuw nsw i64 %23, %99
  %101 = icmp slt i64 %100, %16
  br i1 %101, label %22, label %102, !llvm.loop !350

102:                                              ; preds = %91, %95, %20
  %103 = phi i32 [ 5, %20 ], [ %92, %91 ], [ 5, %95 ]
  %104 = phi i32 [ %14, %20 ], [ %93, %95 ], [ %93, %91 ]
  %105 = phi i32 [ 0, %20 ], [ %94, %95 ], [ %94, %91 ]
  %106 = icmp eq i32 %103, 5
  br i1 %106, label %107, label %113

107:                                              ; preds = %102
  %108 = icmp eq i32 %105, 0
  br i1 %108, label %112, label %109

109:                                              ; preds = %107
  %110 = call i32 @tgkill(i32 noundef %5, i32 noundef %105, i32 noundef 0) #16
  %111 = icmp eq i32 %110, 0
  br i1 %111, label %112, label %113

112:                                              ; preds = %109, %107
  br label %113

113:                                              ; preds = %112, %102, %109, %18, %13
  %114 = phi i32 [ 1, %13 ], [ 1, %18 ], [ 0, %112 ], [ %103, %102 ], [ 2, %109 ]
  %115 = phi i32 [ 0, %13 ], [ 1, %18 ], [ %104, %112 ], [ %104, %102 ], [ %104, %109 ]
  switch i32 %114, label %117 [
    i32 0, label %116
    i32 2, label %9
  ]

116:                                              ; preds = %113, %9
  br label %13, !llvm.loop !351

117:                                              ; preds = %9, %113, %2
  %118 = phi i32 [ 0, %2 ], [ 0, %9 ], [ %115, %113 ]
  call void @llvm.lifetime.end.p0i8(i64 2048, i8* nonnull %4) #19
  ret i32 %118
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define internal i32 @count_in(i8* nocapture noundef %0, i32 noundef %1) #7 {
  %3 = getelementptr inbounds i8, i8* %0, i64 8
  %4 = bitcast i8* %3 to i64*
  %5 = load i64, i64* %4, align 8, !tbaa !97
  %6 = icmp ne i64 %5, 0
  br i1 %6, label %7, label %22

7:                                                ; preds = %2
  %8 = bitcast i8* %0 to i32**
  %9 = load i32*, i32** %8, align 8, !tbaa !100
  %10 = load i32, i32* %9, align 4, !tbaa !4
  %11 = icmp eq i32 %10, %1
  br i1 %11, label %60, label %12

12:                                               ; preds = %7, %15
  %13 = phi i64 [ %19, %15 ], [ 1, %7 ]
  %14 = icmp eq i64 %13, %5
  br i1 %14, label %20, label %15, !llvm.loop !352

15:                                               ; preds = %12
  %16 = getelementptr inbounds i32, i32* %9, i64 %13
  %17 = load i32, i32* %16, align 4, !tbaa !4
  %18 = icmp eq i32 %17, %1
  %19 = add nuw i64 %13, 1
  br i1 %18, label %20, label %12, !llvm.loop !352

20:                                               ; preds = %12, %15
  %21 = icmp ult i64 %13, %5
  br label %22

22:                                               ; preds = %20, %2
  %23 = phi i1 [ %6, %2 ], [ %21, %20 ]
  br i1 %23, label %60, label %24

24:                                               ; preds = %22
  %25 = getelementptr inbounds i8, i8* %0, i64 24
  %26 = getelementptr inbounds i8, i8* %0, i64 32
  %27 = bitcast i8* %26 to i64*
  %28 = load i64, i64* %27, align 8, !tbaa !97
  %29 = icmp ne i64 %28, 0
  br i1 %29, label %30, label %45

30:                                               ; preds = %24
  %31 = bitcast i8* %25 to i32**
  %32 = load i32*, i32** %31, align 8, !tbaa !100
  %33 = load i32, i32* %32, align 4, !tbaa !4
  %34 = icmp eq i32 %33, %1
  br i1 %34, label %60, label %35

35:                                               ; preds = %30, %38
  %36 = phi i64 [ %42, %38 ], [ 1, %30 ]
  %37 = icmp eq i64 %36, %28
  br i1 %37, label %43, label %38, !llvm.loop !352

38:                                               ; preds = %35
  %39 = getelementptr inbounds i32, i32* %32, i64 %36
  %40 = load i32, i32* %39, align 4, !tbaa !4
  %41 = icmp eq i32 %40, %1
  %42 = add nuw i64 %36, 1
  br i1 %41, label %43, label %35, !llvm.loop !352

43:                                               ; preds = %35, %38
  %44 = icmp ult i64 %36, %28
  br label %45

45:                                               ; preds = %43, %24
  %46 = phi i1 [ %29, %24 ], [ %44, %43 ]
  br i1 %46, label %60, label %47

47:                                               ; preds = %45
  %48 = getelementptr inbounds i8, i8* %0, i64 40
  %49 = bitcast i8* %48 to i64*
  %50 = load i64, i64* %49, align 8, !tbaa !101
  %51 = icmp eq i64 %28, %50
  br i1 %51, label %57, label %52

52:                                               ; preds = %47
  %53 = bitcast i8* %25 to i32**
  %54 = load i32*, i32** %53, align 8, !tbaa !100
  %55 = add i64 %28, 1
  store i64 %55, i64* %27, align 8, !tbaa !97
  %56 = getelementptr inbounds i32, i32* %54, i64 %28
  store i32 %1, i32* %56, align 4, !tbaa !4
  br label %57

57:                                               ; preds = %47, %52
  %58 = xor i1 %51, true
  %59 = zext i1 %58 to i32
  br label %60

60:                                               ; preds = %30, %7, %57, %45, %22
  %61 = phi i32 [ 1, %45 ], [ 1, %22 ], [ %59, %57 ], [ 1, %7 ], [ 1, %30 ]
  ret i32 %61
}

declare i64 @lseek(i32 noundef, i64 noundef, i32 noundef) local_unnamed_addr #2

declare i64 @getdents64(i32 noundef, i8* noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc i64 @turns_of(i32 noundef %0) unnamed_addr #0 {
  %2 = alloca [96 x i8], align 16
  %3 = getelementptr inbounds [96 x i8], [96 x i8]* %2, i64 0, i64 0
  call void @llvm.lifetime.start.p0i8(i64 96, i8* nonnull %3) #19
  %4 = call fastcc i64 @read_of_thread(i32 noundef %0, i8* noundef getelementptr inbounds ([10 x i8], [10 x i8]* @.str.18, i64 0, i64 0), i8* noundef nonnull %3, i64 noundef 96) #17
  %5 = icmp slt i64 %4, 1
  br i1 %5, label %86, label %6

6:                                                ; preds = %1, %9
  %7 = phi i8* [ %10, %9 ], [ %3, %1 ]
  %8 = load i8, i8* %7, align 1, !tbaa !25
  switch i8 %8, label %11 [
    i8 32, label %9
    i8 9, label %9
  ]

9:                                                ; preds = %6, %6
  %10 = getelementptr inbounds i8, i8* %7, i64 1
  br label %6, !llvm.loop !169

11:                                               ; preds = %6, %24
  %12 = phi i8* [ %27, %24 ], [ %7, %6 ]
  %13 = load i8, i8* %12, align 1, !tbaa !25
  %14 = sext i8 %13 to i32
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
  %27 = getelementptr inbounds i8, i8* %12, i64 1
  br i1 %26, label %11, label %28, !llvm.loop !170

28:                                               ; preds = %24, %31
  %29 = phi i8* [ %32, %31 ], [ %12, %24 ]
  %30 = load i8, i8* %29, align 1, !tbaa !25
  switch i8 %30, label %33 [
    i8 32, label %31
    i8 9, label %31
  ]

31:                                               ; preds = %28, %28
  %32 = getelementptr inbounds i8, i8* %29, i64 1
  br label %28, !llvm.loop !169

33:                                               ; preds = %28, %46
  %34 = phi i8* [ %49, %46 ], [ %29, %28 ]
  %35 = load i8, i8* %34, align 1, !tbaa !25
  %36 = sext i8 %35 to i32
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
  %49 = getelementptr inbounds i8, i8* %34, i64 1
  br i1 %48, label %33, label %50, !llvm.loop !170

50:                                               ; preds = %46, %53
  %51 = phi i8* [ %54, %53 ], [ %34, %46 ]
  %52 = load i8, i8* %51, align 1, !tbaa !25
  switch i8 %52, label %55 [
    i8 32, label %53
    i8 9, label %53
  ]

53:                                               ; preds = %50, %50
  %54 = getelementptr inbounds i8, i8* %51, i64 1
  br label %50, !llvm.loop !169

55:                                               ; preds = %50, %81
  %56 = phi i8* [ %85, %81 ], [ %51, %50 ]
  %57 = phi i64 [ %84, %81 ], [ 0, %50 ]
  %58 = load i8, i8* %56, align 1, !tbaa !25
  %59 = sext i8 %58 to i32
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
  %85 = getelementptr inbounds i8, i8* %56, i64 1
  br label %55, !llvm.loop !170

86:                                               ; preds = %69, %1
  %87 = phi i64 [ 0, %1 ], [ %57, %69 ]
  call void @llvm.lifetime.end.p0i8(i64 96, i8* nonnull %3) #19
  ret i64 %87
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define internal i32 @is_worker(i8* nocapture noundef readnone %0, i32 noundef %1) #8 {
  %3 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !33
  %4 = icmp eq %struct.worker* %3, null
  br i1 %4, label %19, label %5

5:                                                ; preds = %2, %15
  %6 = phi %struct.worker* [ %17, %15 ], [ %3, %2 ]
  %7 = getelementptr inbounds %struct.worker, %struct.worker* %6, i64 0, i32 10
  %8 = load i32, i32* %7, align 8, !tbaa !159
  %9 = icmp eq i32 %8, %1
  br i1 %9, label %10, label %15

10:                                               ; preds = %5
  %11 = getelementptr inbounds %struct.worker, %struct.worker* %6, i64 0, i32 12
  %12 = load i8* (i8*)*, i8* (i8*)** %11, align 16, !tbaa !8
  %13 = icmp eq i8* (i8*)* %12, null
  %14 = zext i1 %13 to i32
  br label %19

15:                                               ; preds = %5
  %16 = getelementptr inbounds %struct.worker, %struct.worker* %6, i64 0, i32 0
  %17 = load %struct.worker*, %struct.worker** %16, align 8, !tbaa !33
  %18 = icmp eq %struct.worker* %17, null
  br i1 %18, label %19, label %5, !llvm.loop !353

19:                                               ; preds = %15, %2, %10
  %20 = phi i32 [ %14, %10 ], [ 0, %2 ], [ 0, %15 ]
  ret i32 %20
}

; Function Attrs: noreturn
declare void @quick_exit(i32 noundef) local_unnamed_addr #10

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @isolated_main(%struct.isolated* noundef %0, %struct.legacy* noundef %1, i32 noundef %2) unnamed_addr #3 {
  %4 = alloca %struct.opaque128, align 8
  store %struct.isolated* %0, %struct.isolated** @isolated_call, align 8, !tbaa !33
  store %struct.legacy* %1, %struct.legacy** @isolated_legacy, align 8, !tbaa !33
  %5 = call i32 (i32, ...) @prctl(i32 noundef 1, i32 noundef 9, i32 noundef 0, i32 noundef 0, i32 noundef 0) #16
  %6 = call i32 @getppid() #16
  %7 = icmp eq i32 %6, %2
  br i1 %7, label %9, label %8

8:                                                ; preds = %3
  call void @_exit(i32 noundef 127) #21
  unreachable

9:                                                ; preds = %3
  store i1 true, i1* @is_isolated, align 4
  store i1 true, i1* @is_child, align 4
  store i1 false, i1* @is_forked, align 4
  %10 = call i32 @getpid() #16
  store i32 %10, i32* @home_pid, align 4, !tbaa !4
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(128) bitcast (%struct.opaque128* @own_lock to i8*), i8 0, i64 128, i1 false) #19
  store i32 0, i32* @own_version, align 4, !tbaa !4
  %11 = call i32 @setpgid(i32 noundef 0, i32 noundef 0) #16
  br label %12

12:                                               ; preds = %9, %49
  %13 = phi i32 [ 1, %9 ], [ %50, %49 ]
  %14 = icmp eq i32 %13, 11
  br i1 %14, label %49, label %36

15:                                               ; preds = %49
  %16 = bitcast %struct.opaque128* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %16) #19
  %17 = call i32 @sigemptyset(i8* noundef nonnull %16) #16
  %18 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %16, i8* noundef null) #16
  %19 = load i8*, i8** @stdin, align 8, !tbaa !33
  call void @__fpurge(i8* noundef %19) #16
  %20 = load i8*, i8** @stdout, align 8, !tbaa !33
  call void @__fpurge(i8* noundef %20) #16
  %21 = load i8*, i8** @stderr, align 8, !tbaa !33
  call void @__fpurge(i8* noundef %21) #16
  %22 = call i32 @close_range(i32 noundef 3, i32 noundef -1, i32 noundef 0) #16
  %23 = load i32, i32* @worker_key, align 4, !tbaa !4
  %24 = call i8* @pthread_getspecific(i32 noundef %23) #16
  %25 = bitcast i8* %24 to %struct.worker*
  %26 = getelementptr inbounds i8, i8* %24, i64 176
  %27 = bitcast i8* %26 to %struct.report**
  store %struct.report* null, %struct.report** %27, align 16, !tbaa !16
  %28 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i64 0, i32 0
  %29 = load void (i8*, i8*)*, void (i8*, i8*)** %28, align 8, !tbaa !354
  %30 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i64 0, i32 1
  %31 = load i8*, i8** %30, align 8, !tbaa !355
  %32 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i64 0, i32 2
  %33 = load i8*, i8** %32, align 8, !tbaa !193
  %34 = call i32 @run_guarded(%struct.worker* noundef %25, void (i8*, i8*)* noundef %29, i8* noundef %31, i8* noundef %33) #17
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %54, label %52

36:                                               ; preds = %12, %40
  %37 = phi i64 [ %44, %40 ], [ 1, %12 ]
  %38 = phi i64 [ %37, %40 ], [ 0, %12 ]
  %39 = icmp eq i64 %37, 7
  br i1 %39, label %45, label %40, !llvm.loop !235

40:                                               ; preds = %36
  %41 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i64 0, i64 %37
  %42 = load i32, i32* %41, align 4, !tbaa !4
  %43 = icmp eq i32 %42, %13
  %44 = add nuw nsw i64 %37, 1
  br i1 %43, label %45, label %36, !llvm.loop !235

45:                                               ; preds = %40, %36
  %46 = icmp ult i64 %38, 6
  br i1 %46, label %49, label %47

47:                                               ; preds = %45
  %48 = call i8* @signal(i32 noundef %13, i8* noundef null) #16
  br label %49

49:                                               ; preds = %12, %45, %47
  %50 = add nuw nsw i32 %13, 1
  %51 = icmp eq i32 %50, 65
  br i1 %51, label %15, label %12, !llvm.loop !356

52:                                               ; preds = %15
  %53 = load %struct.report*, %struct.report** %27, align 16, !tbaa !16
  call fastcc void @end_isolated(%struct.report* noundef %53) #18
  unreachable

54:                                               ; preds = %15
  %55 = load i1, i1* @is_forked, align 4
  br i1 %55, label %56, label %57

56:                                               ; preds = %54
  call fastcc void @flush_streams() #16
  call void @_exit(i32 noundef 0) #21
  unreachable

57:                                               ; preds = %54
  %58 = getelementptr inbounds %struct.legacy, %struct.legacy* %1, i64 1
  %59 = bitcast %struct.legacy* %58 to i8*
  %60 = load i8*, i8** %32, align 8, !tbaa !193
  %61 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i64 0, i32 3
  %62 = load i64, i64* %61, align 8, !tbaa !187
  %63 = icmp eq i64 %62, 0
  br i1 %63, label %71, label %64

64:                                               ; preds = %57, %64
  %65 = phi i64 [ %69, %64 ], [ 0, %57 ]
  %66 = getelementptr inbounds i8, i8* %60, i64 %65
  %67 = load i8, i8* %66, align 1, !tbaa !25
  %68 = getelementptr inbounds i8, i8* %59, i64 %65
  store i8 %67, i8* %68, align 1, !tbaa !25
  %69 = add nuw i64 %65, 1
  %70 = icmp eq i64 %69, %62
  br i1 %70, label %71, label %64, !llvm.loop !127

71:                                               ; preds = %64, %57
  %72 = bitcast %struct.isolated* %0 to i8*
  %73 = bitcast %struct.legacy* %1 to i8*
  %74 = call i32 @run_guarded(%struct.worker* noundef %25, void (i8*, i8*)* noundef bitcast (void (%struct.isolated*, %struct.legacy*)* @leave_string to void (i8*, i8*)*), i8* noundef %72, i8* noundef %73) #17
  %75 = icmp eq i32 %74, 0
  br i1 %75, label %78, label %76

76:                                               ; preds = %71
  %77 = load %struct.report*, %struct.report** %27, align 16, !tbaa !16
  call fastcc void @end_isolated(%struct.report* noundef %77) #18
  unreachable

78:                                               ; preds = %71
  %79 = getelementptr inbounds %struct.legacy, %struct.legacy* %1, i64 0, i32 1
  store i32 1, i32* %79, align 8, !tbaa !194
  call fastcc void @flush_streams() #17
  call void @_exit(i32 noundef 0) #21
  unreachable
}

declare i32 @waitid(i32 noundef, i32 noundef, i8* noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: nofree norecurse nosync nounwind uwtable
define internal void @leave_string(%struct.isolated* nocapture noundef readonly %0, %struct.legacy* nocapture noundef writeonly %1) #7 {
  %3 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i64 0, i32 4
  %4 = load i64, i64* %3, align 8, !tbaa !189
  %5 = icmp eq i64 %4, -1
  br i1 %5, label %34, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i64 0, i32 2
  %8 = load i8*, i8** %7, align 8, !tbaa !193
  %9 = getelementptr inbounds i8, i8* %8, i64 %4
  %10 = bitcast i8* %9 to i8**
  %11 = load i8*, i8** %10, align 8, !tbaa !33
  %12 = icmp eq i8* %11, null
  br i1 %12, label %34, label %13

13:                                               ; preds = %6
  %14 = getelementptr inbounds %struct.legacy, %struct.legacy* %1, i64 1
  %15 = bitcast %struct.legacy* %14 to i8*
  %16 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i64 0, i32 3
  %17 = load i64, i64* %16, align 8, !tbaa !187
  %18 = getelementptr inbounds i8, i8* %15, i64 %17
  br label %19

19:                                               ; preds = %13, %24
  %20 = phi i64 [ 0, %13 ], [ %26, %24 ]
  %21 = getelementptr inbounds i8, i8* %11, i64 %20
  %22 = load i8, i8* %21, align 1, !tbaa !25
  %23 = icmp eq i8 %22, 0
  br i1 %23, label %28, label %24

24:                                               ; preds = %19
  %25 = getelementptr inbounds i8, i8* %18, i64 %20
  store i8 %22, i8* %25, align 1, !tbaa !25
  %26 = add nuw nsw i64 %20, 1
  %27 = icmp eq i64 %26, 4194303
  br i1 %27, label %28, label %19, !llvm.loop !357

28:                                               ; preds = %24, %19
  %29 = phi i64 [ 4194303, %24 ], [ %20, %19 ]
  %30 = getelementptr inbounds i8, i8* %11, i64 %29
  %31 = load i8, i8* %30, align 1, !tbaa !25
  %32 = getelementptr inbounds i8, i8* %18, i64 %29
  store i8 %31, i8* %32, align 1, !tbaa !25
  %33 = getelementptr inbounds %struct.legacy, %struct.legacy* %1, i64 0, i32 2
  store i32 1, i32* %33, align 4, !tbaa !200
  br label %34

34:                                               ; preds = %28, %6, %2
  ret void
}

; Function Attrs: nounwind uwtable
define internal fastcc i32 @make_guarded_thread(i8** noundef %0, i8* noundef %1, i8* (i8*)* noundef %2, i8* noundef %3, i8* noundef %4) unnamed_addr #0 {
  %6 = call i8* @mmap(i8* noundef null, i64 noundef 73728, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #16
  %7 = icmp eq i8* %6, inttoptr (i64 -1 to i8*)
  br i1 %7, label %12, label %8

8:                                                ; preds = %5
  %9 = call i32 @mprotect(i8* noundef %6, i64 noundef 4096, i32 noundef 0) #16
  %10 = getelementptr inbounds i8, i8* %6, i64 69632
  %11 = bitcast i8* %10 to %struct.worker*
  br label %12

12:                                               ; preds = %5, %8
  %13 = phi %struct.worker* [ %11, %8 ], [ null, %5 ]
  %14 = load i32, i32* @worker_key, align 4, !tbaa !4
  %15 = call i8* @pthread_getspecific(i32 noundef %14) #16
  %16 = icmp eq %struct.worker* %13, null
  br i1 %16, label %72, label %17

17:                                               ; preds = %12
  %18 = getelementptr inbounds %struct.worker, %struct.worker* %13, i64 0, i32 12
  store i8* (i8*)* %2, i8* (i8*)** %18, align 16, !tbaa !8
  %19 = getelementptr inbounds %struct.worker, %struct.worker* %13, i64 0, i32 13
  store i8* %3, i8** %19, align 8, !tbaa !273
  %20 = getelementptr inbounds %struct.worker, %struct.worker* %13, i64 0, i32 9
  store i8* %3, i8** %20, align 16, !tbaa !86
  %21 = getelementptr inbounds %struct.worker, %struct.worker* %13, i64 0, i32 8
  store i8* %4, i8** %21, align 8, !tbaa !88
  %22 = atomicrmw add i64* @last_thread_number, i64 1 monotonic, align 8
  %23 = add i64 %22, 1
  %24 = getelementptr inbounds %struct.worker, %struct.worker* %13, i64 0, i32 17
  store i64 %23, i64* %24, align 8, !tbaa !208
  %25 = icmp eq i8* (i8*)* %2, @run_state
  br i1 %25, label %26, label %28

26:                                               ; preds = %17
  %27 = getelementptr inbounds %struct.worker, %struct.worker* %13, i64 0, i32 16
  store i8* %3, i8** %27, align 16, !tbaa !275
  br label %28

28:                                               ; preds = %26, %17
  %29 = icmp eq i8* %15, null
  br i1 %29, label %40, label %30

30:                                               ; preds = %28
  %31 = getelementptr inbounds %struct.worker, %struct.worker* %13, i64 0, i32 11
  %32 = getelementptr inbounds i8, i8* %15, i64 80
  %33 = bitcast %struct.origin* %31 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 16 dereferenceable(16) %33, i8* noundef nonnull align 16 dereferenceable(16) %32, i64 16, i1 false), !tbaa.struct !84
  %34 = getelementptr inbounds %struct.worker, %struct.worker* %13, i64 0, i32 33
  %35 = getelementptr inbounds i8, i8* %15, i64 1240
  %36 = bitcast %struct.opaque128* %34 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(128) %36, i8* noundef nonnull align 8 dereferenceable(128) %35, i64 128, i1 false), !tbaa.struct !216
  %37 = getelementptr inbounds %struct.worker, %struct.worker* %13, i64 0, i32 34
  %38 = getelementptr inbounds i8, i8* %15, i64 1368
  %39 = bitcast %struct.opaque128* %37 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(128) %39, i8* noundef nonnull align 8 dereferenceable(128) %38, i64 128, i1 false), !tbaa.struct !216
  br label %40

40:                                               ; preds = %30, %28
  %41 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %42 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !33
  %43 = getelementptr inbounds %struct.worker, %struct.worker* %13, i64 0, i32 0
  store %struct.worker* %42, %struct.worker** %43, align 16, !tbaa !81
  %44 = icmp eq %struct.worker* %42, null
  br i1 %44, label %47, label %45

45:                                               ; preds = %40
  %46 = getelementptr inbounds %struct.worker, %struct.worker* %42, i64 0, i32 1
  store %struct.worker* %13, %struct.worker** %46, align 8, !tbaa !82
  br label %47

47:                                               ; preds = %40, %45
  store %struct.worker* %13, %struct.worker** @all_workers, align 8, !tbaa !33
  %48 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %49 = bitcast %struct.worker* %13 to i8*
  %50 = call i32 @pthread_create(i8** noundef %0, i8* noundef %1, i8* (i8*)* noundef nonnull @made_thread_main, i8* noundef nonnull %49) #16
  %51 = icmp eq i32 %50, 0
  br i1 %51, label %72, label %52

52:                                               ; preds = %47
  %53 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %54 = load %struct.worker*, %struct.worker** %43, align 16, !tbaa !81
  %55 = icmp eq %struct.worker* %54, null
  br i1 %55, label %60, label %56

56:                                               ; preds = %52
  %57 = getelementptr inbounds %struct.worker, %struct.worker* %13, i64 0, i32 1
  %58 = load %struct.worker*, %struct.worker** %57, align 8, !tbaa !82
  %59 = getelementptr inbounds %struct.worker, %struct.worker* %54, i64 0, i32 1
  store %struct.worker* %58, %struct.worker** %59, align 8, !tbaa !82
  br label %60

60:                                               ; preds = %56, %52
  %61 = getelementptr inbounds %struct.worker, %struct.worker* %13, i64 0, i32 1
  %62 = load %struct.worker*, %struct.worker** %61, align 8, !tbaa !82
  %63 = icmp eq %struct.worker* %62, null
  br i1 %63, label %66, label %64

64:                                               ; preds = %60
  %65 = getelementptr inbounds %struct.worker, %struct.worker* %62, i64 0, i32 0
  store %struct.worker* %54, %struct.worker** %65, align 16, !tbaa !81
  br label %67

66:                                               ; preds = %60
  store %struct.worker* %54, %struct.worker** @all_workers, align 8, !tbaa !33
  br label %67

67:                                               ; preds = %64, %66
  %68 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #16
  %69 = getelementptr inbounds %struct.worker, %struct.worker* %13, i64 -38, i32 32, i32 0, i64 -511
  %70 = bitcast i64* %69 to i8*
  %71 = call i32 @munmap(i8* noundef nonnull %70, i64 noundef 73728) #16
  br label %72

72:                                               ; preds = %47, %67, %12
  %73 = phi i32 [ 11, %12 ], [ %50, %67 ], [ %50, %47 ]
  ret i32 %73
}

; Function Attrs: nounwind uwtable
define internal i8* @made_thread_main(i8* noundef %0) #0 {
  %2 = alloca %struct.opaque128, align 8
  %3 = alloca i32, align 4
  %4 = bitcast i8* %0 to %struct.worker*
  call fastcc void @begin_worker(%struct.worker* noundef %4) #17
  %5 = bitcast %struct.opaque128* %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %5) #19
  %6 = call i32 @pthread_sigmask(i32 noundef 0, i8* noundef null, i8* noundef nonnull %5) #16
  br label %10

7:                                                ; preds = %10
  %8 = load i32, i32* @look_signal, align 4, !tbaa !4
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %19, label %17

10:                                               ; preds = %10, %1
  %11 = phi i64 [ 0, %1 ], [ %15, %10 ]
  %12 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i64 0, i64 %11
  %13 = load i32, i32* %12, align 4, !tbaa !4
  %14 = call i32 @sigdelset(i8* noundef nonnull %5, i32 noundef %13) #16
  %15 = add nuw nsw i64 %11, 1
  %16 = icmp eq i64 %15, 7
  br i1 %16, label %7, label %10, !llvm.loop !80

17:                                               ; preds = %7
  %18 = call i32 @sigdelset(i8* noundef nonnull %5, i32 noundef %8) #16
  br label %19

19:                                               ; preds = %17, %7
  %20 = load i32, i32* @interrupt_signal, align 4, !tbaa !4
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %24, label %22

22:                                               ; preds = %19
  %23 = call i32 @sigdelset(i8* noundef nonnull %5, i32 noundef %20) #16
  br label %24

24:                                               ; preds = %19, %22
  %25 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %5, i8* noundef null) #16
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %5) #19
  %26 = call i32 @run_guarded(%struct.worker* noundef %4, void (i8*, i8*)* noundef nonnull @run_start, i8* noundef %0, i8* noundef null) #17
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %33, label %28

28:                                               ; preds = %24
  %29 = bitcast i32* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %29) #19
  %30 = call i32 @pthread_setcancelstate(i32 noundef 1, i32* noundef nonnull %3) #16
  call fastcc void @after_guard(%struct.worker* noundef %4) #17
  %31 = getelementptr inbounds i8, i8* %0, i64 112
  %32 = bitcast i8* %31 to i8**
  store i8* inttoptr (i64 -1 to i8*), i8** %32, align 16, !tbaa !274
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %29) #19
  br label %33

33:                                               ; preds = %28, %24
  call fastcc void @end_made_thread(%struct.worker* noundef %4) #17
  %34 = getelementptr inbounds i8, i8* %0, i64 112
  %35 = bitcast i8* %34 to i8**
  %36 = load i8*, i8** %35, align 16, !tbaa !274
  ret i8* %36
}

; Function Attrs: nounwind uwtable
define internal i8* @run_and_release_state(i8* noundef %0) #0 {
  %2 = bitcast i8* %0 to void (i8*)***
  %3 = load void (i8*)**, void (i8*)*** %2, align 8, !tbaa !206
  %4 = getelementptr inbounds void (i8*)*, void (i8*)** %3, i64 2
  %5 = load void (i8*)*, void (i8*)** %4, align 8, !tbaa !33
  call void %5(i8* noundef %0) #16
  %6 = load void (i8*)**, void (i8*)*** %2, align 8, !tbaa !206
  %7 = getelementptr inbounds void (i8*)*, void (i8*)** %6, i64 1
  %8 = load void (i8*)*, void (i8*)** %7, align 8, !tbaa !33
  call void %8(i8* noundef %0) #16
  ret i8* null
}

; Function Attrs: noreturn
declare extern_weak void @_ZSt20__throw_system_errori(i32 noundef) #10

declare i32 @pthread_key_delete(i32 noundef) local_unnamed_addr #2

declare i32 @pthread_cancel(i8* noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn
define internal void @keep_loaded(i8* nocapture noundef %0) #13 {
  ret void
}

declare extern_weak i32 @pthread_tryjoin_np(i8* noundef, i8** noundef) #2

declare i32 @pthread_kill(i8* noundef, i32 noundef) local_unnamed_addr #2

declare i32 @pthread_mutex_trylock(i8* noundef) local_unnamed_addr #2

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define internal i32 @is_object_at(i8* nocapture noundef readonly %0, i64 noundef %1, i8* noundef %2) #8 {
  %4 = ptrtoint i8* %2 to i64
  %5 = bitcast i8* %0 to i64*
  %6 = getelementptr inbounds i8, i8* %0, i64 24
  %7 = bitcast i8* %6 to i16*
  %8 = load i16, i16* %7, align 8, !tbaa !313
  %9 = icmp ne i16 %8, 0
  br i1 %9, label %10, label %35

10:                                               ; preds = %3
  %11 = getelementptr inbounds i8, i8* %0, i64 16
  %12 = bitcast i8* %11 to %struct.program_header**
  %13 = load %struct.program_header*, %struct.program_header** %12, align 8, !tbaa !316
  %14 = zext i16 %8 to i64
  %15 = zext i16 %8 to i64
  br label %16

16:                                               ; preds = %10, %31
  %17 = phi i64 [ 0, %10 ], [ %32, %31 ]
  %18 = phi i1 [ %9, %10 ], [ %33, %31 ]
  %19 = getelementptr inbounds %struct.program_header, %struct.program_header* %13, i64 %17, i32 0
  %20 = load i32, i32* %19, align 8, !tbaa !321
  %21 = icmp eq i32 %20, 1
  br i1 %21, label %22, label %31

22:                                               ; preds = %16
  %23 = load i64, i64* %5, align 8, !tbaa !317
  %24 = getelementptr inbounds %struct.program_header, %struct.program_header* %13, i64 %17, i32 3
  %25 = load i64, i64* %24, align 8, !tbaa !319
  %26 = add i64 %23, %25
  %27 = sub i64 %4, %26
  %28 = getelementptr inbounds %struct.program_header, %struct.program_header* %13, i64 %17, i32 6
  %29 = load i64, i64* %28, align 8, !tbaa !323
  %30 = icmp ult i64 %27, %29
  br i1 %30, label %35, label %31

31:                                               ; preds = %16, %22
  %32 = add nuw nsw i64 %17, 1
  %33 = icmp ult i64 %32, %14
  %34 = icmp eq i64 %32, %15
  br i1 %34, label %35, label %16, !llvm.loop !358

35:                                               ; preds = %31, %22, %3
  %36 = phi i1 [ %9, %3 ], [ %33, %31 ], [ %18, %22 ]
  %37 = zext i1 %36 to i32
  ret i32 %37
}

; Function Attrs: inaccessiblememonly nofree nosync nounwind willreturn
declare void @llvm.experimental.noalias.scope.decl(metadata) #14

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.umax.i64(i64, i64) #15

attributes #0 = { nounwind uwtable "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { noreturn nounwind uwtable "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { argmemonly mustprogress nofree nounwind willreturn writeonly }
attributes #5 = { mustprogress nofree norecurse nounwind uwtable willreturn "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { returns_twice "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { nofree norecurse nosync nounwind readonly uwtable "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { argmemonly mustprogress nofree nounwind willreturn }
attributes #10 = { noreturn "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #11 = { noinline nounwind uwtable "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #12 = { mustprogress nofree nosync nounwind readnone willreturn }
attributes #13 = { mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #14 = { inaccessiblememonly nofree nosync nounwind willreturn }
attributes #15 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #16 = { nobuiltin nounwind "no-builtins" }
attributes #17 = { nobuiltin "no-builtins" }
attributes #18 = { nobuiltin noreturn "no-builtins" }
attributes #19 = { nounwind }
attributes #20 = { nobuiltin nounwind returns_twice "no-builtins" }
attributes #21 = { nobuiltin noreturn nounwind "no-builtins" }

!llvm.module.flags = !{!0, !1, !2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !10, i64 96}
!9 = !{!"worker", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !10, i64 40, !5, i64 48, !5, i64 52, !10, i64 56, !10, i64 64, !5, i64 72, !11, i64 80, !10, i64 96, !10, i64 104, !10, i64 112, !10, i64 120, !10, i64 128, !12, i64 136, !5, i64 144, !5, i64 148, !10, i64 152, !10, i64 160, !10, i64 168, !10, i64 176, !5, i64 184, !5, i64 188, !5, i64 192, !5, i64 196, !5, i64 200, !5, i64 204, !5, i64 208, !13, i64 216, !13, i64 728, !13, i64 1240, !13, i64 1368, !13, i64 1496, !6, i64 1624, !10, i64 1648, !12, i64 1656, !5, i64 1664, !14, i64 1680}
!10 = !{!"any pointer", !6, i64 0}
!11 = !{!"", !5, i64 0, !5, i64 4, !12, i64 8}
!12 = !{!"long", !6, i64 0}
!13 = !{!"", !6, i64 0}
!14 = !{!"", !12, i64 0, !10, i64 8, !6, i64 16}
!15 = !{!9, !5, i64 184}
!16 = !{!9, !10, i64 176}
!17 = !{!12, !12, i64 0}
!18 = distinct !{!18, !19, !20}
!19 = !{!"llvm.loop.mustprogress"}
!20 = !{!"llvm.loop.unroll.disable"}
!21 = !{!22, !5, i64 0}
!22 = !{!"report", !5, i64 0, !5, i64 4, !5, i64 8, !5, i64 12, !12, i64 16, !5, i64 24, !5, i64 28, !5, i64 32, !5, i64 36, !5, i64 40, !5, i64 44, !6, i64 48, !6, i64 368, !6, i64 1136, !6, i64 1648, !23, i64 3184}
!23 = !{!"", !12, i64 0, !12, i64 8, !11, i64 16, !10, i64 32, !5, i64 40, !6, i64 44}
!24 = !{!22, !5, i64 4}
!25 = !{!6, !6, i64 0}
!26 = distinct !{!26, !19, !20}
!27 = !{!28, !10, i64 0}
!28 = !{!"", !10, i64 0, !10, i64 8, !12, i64 16, !5, i64 24, !5, i64 28, !5, i64 32, !5, i64 36, !5, i64 40, !5, i64 44, !12, i64 48, !12, i64 56, !12, i64 64, !10, i64 72, !10, i64 80}
!29 = !{!28, !10, i64 8}
!30 = !{!9, !5, i64 204}
!31 = !{!28, !12, i64 16}
!32 = !{!28, !10, i64 72}
!33 = !{!10, !10, i64 0}
!34 = !{!35, !12, i64 8}
!35 = !{!"", !12, i64 0, !12, i64 8, !12, i64 16}
!36 = distinct !{!36, !19, !20}
!37 = !{!35, !12, i64 0}
!38 = !{!35, !12, i64 16}
!39 = !{!22, !5, i64 36}
!40 = !{!22, !5, i64 8}
!41 = !{!22, !12, i64 16}
!42 = !{!28, !5, i64 32}
!43 = !{!28, !5, i64 40}
!44 = !{!28, !12, i64 48}
!45 = !{!28, !10, i64 80}
!46 = !{!47, !10, i64 8}
!47 = !{!"type_info", !10, i64 0, !10, i64 8}
!48 = !{!49, !10, i64 0}
!49 = !{!"", !10, i64 0, !5, i64 8}
!50 = !{!51, !12, i64 80}
!51 = !{!"exception_head", !10, i64 0, !6, i64 8, !52, i64 80}
!52 = !{!"", !12, i64 0, !6, i64 8}
!53 = !{!51, !10, i64 0}
!54 = !{!47, !10, i64 0}
!55 = !{!56, !12, i64 8}
!56 = !{!"", !12, i64 0, !12, i64 8, !12, i64 16, !12, i64 24, !12, i64 32}
!57 = !{!56, !12, i64 0}
!58 = !{!9, !10, i64 32}
!59 = !{!60, !12, i64 24}
!60 = !{!"task", !10, i64 0, !10, i64 8, !10, i64 16, !12, i64 24, !12, i64 32, !5, i64 40, !5, i64 44, !10, i64 48, !10, i64 56, !11, i64 64}
!61 = !{!56, !12, i64 32}
!62 = !{!9, !5, i64 208}
!63 = distinct !{!63, !20}
!64 = distinct !{!64, !19, !20}
!65 = !{!66, !5, i64 8}
!66 = !{!"", !12, i64 0, !5, i64 8, !5, i64 12}
!67 = !{!66, !12, i64 0}
!68 = distinct !{!68, !19, !20}
!69 = !{!70, !10, i64 0}
!70 = !{!"", !10, i64 0, !13, i64 8, !5, i64 136, !10, i64 144}
!71 = !{!70, !5, i64 136}
!72 = distinct !{!72, !19, !20}
!73 = distinct !{!73, !19, !20}
!74 = !{!70, !10, i64 144}
!75 = distinct !{!75, !19, !20}
!76 = distinct !{!76, !19, !20}
!77 = !{!60, !12, i64 32}
!78 = !{!9, !10, i64 24}
!79 = !{!9, !5, i64 52}
!80 = distinct !{!80, !19, !20}
!81 = !{!9, !10, i64 0}
!82 = !{!9, !10, i64 8}
!83 = !{!60, !5, i64 40}
!84 = !{i64 0, i64 4, !4, i64 4, i64 4, !4, i64 8, i64 8, !17}
!85 = !{!60, !10, i64 8}
!86 = !{!9, !10, i64 64}
!87 = !{!60, !10, i64 0}
!88 = !{!9, !10, i64 56}
!89 = !{!90, !12, i64 0}
!90 = !{!"", !12, i64 0, !12, i64 8}
!91 = !{!90, !12, i64 8}
!92 = distinct !{!92, !19, !20}
!93 = !{!94, !12, i64 56}
!94 = !{!"", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !12, i64 40, !10, i64 48, !12, i64 56, !5, i64 64, !5, i64 68, !5, i64 72, !5, i64 76, !5, i64 80, !5, i64 84, !5, i64 88, !5, i64 92, !5, i64 96, !5, i64 100, !12, i64 104}
!95 = !{!94, !10, i64 32}
!96 = !{!94, !12, i64 40}
!97 = !{!98, !12, i64 8}
!98 = !{!"", !10, i64 0, !12, i64 8, !12, i64 16}
!99 = distinct !{!99, !19, !20}
!100 = !{!98, !10, i64 0}
!101 = !{!98, !12, i64 16}
!102 = distinct !{!102, !19, !20}
!103 = !{!94, !10, i64 48}
!104 = !{i64 0, i64 8, !33, i64 8, i64 8, !17, i64 16, i64 8, !17}
!105 = !{i64 0, i64 8, !17, i64 8, i64 8, !17}
!106 = !{!107, !10, i64 0}
!107 = !{!"registration", !10, i64 0, !12, i64 8, !6, i64 16, !98, i64 40, !5, i64 64}
!108 = !{!107, !12, i64 8}
!109 = !{!107, !5, i64 64}
!110 = !{i64 0, i64 8, !33, i64 8, i64 8, !17, i64 16, i64 24, !25, i64 40, i64 8, !33, i64 48, i64 8, !17, i64 56, i64 8, !17, i64 64, i64 4, !4}
!111 = distinct !{!111, !19, !20}
!112 = !{!94, !5, i64 92}
!113 = !{!94, !5, i64 96}
!114 = distinct !{!114, !19, !20}
!115 = !{!94, !5, i64 84}
!116 = !{!117, !5, i64 0}
!117 = !{!"", !5, i64 0, !5, i64 4, !5, i64 8, !5, i64 12}
!118 = !{!94, !5, i64 88}
!119 = !{!117, !5, i64 4}
!120 = !{!117, !5, i64 8}
!121 = !{!94, !12, i64 104}
!122 = !{!123, !12, i64 0}
!123 = !{!"", !12, i64 0, !10, i64 8, !12, i64 16}
!124 = !{!123, !10, i64 8}
!125 = !{!123, !12, i64 16}
!126 = !{!9, !10, i64 16}
!127 = distinct !{!127, !19, !20}
!128 = distinct !{!128, !19, !20}
!129 = distinct !{!129, !19, !20}
!130 = distinct !{!130, !19, !20}
!131 = !{!132, !12, i64 8}
!132 = !{!"", !10, i64 0, !12, i64 8}
!133 = !{!132, !10, i64 0}
!134 = distinct !{!134, !19, !20}
!135 = distinct !{!135, !19, !20}
!136 = distinct !{!136, !19, !20}
!137 = !{!60, !10, i64 16}
!138 = !{!60, !5, i64 44}
!139 = !{!60, !10, i64 48}
!140 = !{!60, !10, i64 56}
!141 = distinct !{!141, !19, !20}
!142 = distinct !{!142, !20}
!143 = distinct !{!143, !19, !20}
!144 = !{i64 0, i64 8, !17, i64 8, i64 24, !25, i64 32, i64 8, !33, i64 40, i64 8, !17, i64 48, i64 8, !17, i64 56, i64 4, !4}
!145 = !{i64 0, i64 24, !25, i64 24, i64 8, !33, i64 32, i64 8, !17, i64 40, i64 8, !17, i64 48, i64 4, !4}
!146 = !{i64 0, i64 16, !25, i64 16, i64 8, !33, i64 24, i64 8, !17, i64 32, i64 8, !17, i64 40, i64 4, !4}
!147 = !{i64 0, i64 8, !25, i64 8, i64 8, !33, i64 16, i64 8, !17, i64 24, i64 8, !17, i64 32, i64 4, !4}
!148 = !{!149, !12, i64 8}
!149 = !{!"", !10, i64 0, !12, i64 8, !10, i64 16, !5, i64 24, !5, i64 28, !5, i64 32, !5, i64 36}
!150 = !{!149, !10, i64 16}
!151 = distinct !{!151, !19, !20}
!152 = distinct !{!152, !19, !20}
!153 = !{!149, !10, i64 0}
!154 = distinct !{!154, !19, !20}
!155 = distinct !{!155, !19, !20}
!156 = distinct !{!156, !19, !20}
!157 = !{!158, !12, i64 32}
!158 = !{!"", !98, i64 0, !98, i64 24}
!159 = !{!9, !5, i64 72}
!160 = !{!9, !10, i64 40}
!161 = distinct !{!161, !19, !20}
!162 = !{i64 0, i64 4, !4, i64 4, i64 4, !4}
!163 = !{i64 0, i64 4, !4}
!164 = distinct !{!164, !19, !20}
!165 = distinct !{!165, !19, !20}
!166 = !{!167, !5, i64 4}
!167 = !{!"", !5, i64 0, !5, i64 4}
!168 = !{!167, !5, i64 0}
!169 = distinct !{!169, !19, !20}
!170 = distinct !{!170, !19, !20}
!171 = distinct !{!171, !19, !20}
!172 = distinct !{!172, !19, !20}
!173 = !{!149, !5, i64 28}
!174 = distinct !{!174, !19, !20}
!175 = !{!149, !5, i64 32}
!176 = distinct !{!176, !19, !20}
!177 = distinct !{!177, !19, !20}
!178 = distinct !{!178, !19, !20}
!179 = !{!149, !5, i64 24}
!180 = distinct !{!180, !19, !20}
!181 = distinct !{!181, !20}
!182 = !{!9, !5, i64 1664}
!183 = !{!9, !12, i64 1656}
!184 = distinct !{!184, !19, !20}
!185 = !{!56, !12, i64 16}
!186 = !{!56, !12, i64 24}
!187 = !{!188, !12, i64 24}
!188 = !{!"", !10, i64 0, !10, i64 8, !10, i64 16, !12, i64 24, !12, i64 32, !10, i64 40, !10, i64 48, !12, i64 56, !5, i64 64, !5, i64 68, !5, i64 72, !5, i64 76}
!189 = !{!188, !12, i64 32}
!190 = !{!188, !5, i64 72}
!191 = distinct !{!191, !19, !20}
!192 = distinct !{!192, !19, !20}
!193 = !{!188, !10, i64 16}
!194 = !{!195, !5, i64 3248}
!195 = !{!"", !22, i64 0, !5, i64 3248, !5, i64 3252, !5, i64 3256}
!196 = !{!195, !5, i64 0}
!197 = !{!188, !5, i64 68}
!198 = !{i64 0, i64 4, !4, i64 4, i64 4, !4, i64 8, i64 4, !4, i64 12, i64 4, !4, i64 16, i64 8, !17, i64 24, i64 4, !4, i64 28, i64 4, !4, i64 32, i64 4, !4, i64 36, i64 4, !4, i64 40, i64 4, !4, i64 44, i64 4, !4, i64 48, i64 320, !25, i64 368, i64 768, !25, i64 1136, i64 512, !25, i64 1648, i64 1536, !25, i64 3184, i64 8, !17, i64 3192, i64 8, !17, i64 3200, i64 4, !4, i64 3204, i64 4, !4, i64 3208, i64 8, !17, i64 3216, i64 8, !33, i64 3224, i64 4, !4, i64 3228, i64 16, !25}
!199 = !{!22, !5, i64 24}
!200 = !{!195, !5, i64 3252}
!201 = !{!188, !10, i64 40}
!202 = !{!188, !10, i64 48}
!203 = !{!188, !12, i64 56}
!204 = !{i64 0, i64 8, !33, i64 8, i64 8, !33}
!205 = !{i64 0, i64 8, !33}
!206 = !{!207, !10, i64 0}
!207 = !{!"", !10, i64 0}
!208 = !{!9, !12, i64 136}
!209 = !{i64 0, i64 8, !17, i64 8, i64 8, !17, i64 16, i64 4, !4, i64 20, i64 4, !4, i64 24, i64 8, !17, i64 32, i64 4, !4, i64 36, i64 4, !4}
!210 = !{i64 0, i64 8, !17, i64 8, i64 4, !4, i64 12, i64 4, !4, i64 16, i64 8, !17, i64 24, i64 4, !4, i64 28, i64 4, !4}
!211 = !{i64 0, i64 4, !4, i64 4, i64 4, !4, i64 8, i64 8, !17, i64 16, i64 4, !4, i64 20, i64 4, !4}
!212 = distinct !{!212, !19, !20}
!213 = !{!9, !5, i64 144}
!214 = !{!9, !10, i64 120}
!215 = distinct !{!215, !19, !20}
!216 = !{i64 0, i64 128, !25}
!217 = !{!9, !5, i64 200}
!218 = distinct !{!218, !19, !20}
!219 = distinct !{!219, !19, !20}
!220 = distinct !{!220, !19, !20}
!221 = distinct !{!221, !19, !20}
!222 = !{!22, !12, i64 3184}
!223 = !{!22, !12, i64 3192}
!224 = !{!9, !10, i64 168}
!225 = !{!22, !10, i64 3216}
!226 = !{!22, !5, i64 3224}
!227 = !{i64 0, i64 8, !17, i64 8, i64 8, !17, i64 16, i64 8, !17, i64 24, i64 8, !17, i64 32, i64 8, !17}
!228 = !{i64 0, i64 8, !17, i64 8, i64 8, !17, i64 16, i64 8, !17, i64 24, i64 8, !17}
!229 = !{i64 0, i64 8, !17, i64 8, i64 8, !17, i64 16, i64 8, !17}
!230 = !{i64 0, i64 8, !17}
!231 = distinct !{!231, !19, !20}
!232 = distinct !{!232, !19, !20}
!233 = !{i64 0, i64 8, !33, i64 8, i64 128, !25, i64 136, i64 4, !4, i64 144, i64 8, !33}
!234 = !{!9, !5, i64 80}
!235 = distinct !{!235, !19, !20}
!236 = !{!237}
!237 = distinct !{!237, !238, !"change_own: argument 0"}
!238 = distinct !{!238, !"change_own"}
!239 = !{!240, !5, i64 156}
!240 = !{!"", !70, i64 0, !5, i64 152, !5, i64 156}
!241 = !{!240, !5, i64 152}
!242 = distinct !{!242, !19, !20}
!243 = !{!240, !10, i64 0}
!244 = distinct !{!244, !19, !20}
!245 = !{i64 0, i64 8, !33, i64 8, i64 128, !25, i64 136, i64 4, !4, i64 144, i64 8, !33, i64 152, i64 4, !4, i64 156, i64 4, !4}
!246 = !{!247, !5, i64 0}
!247 = !{!"", !5, i64 0, !10, i64 8}
!248 = !{!247, !10, i64 8}
!249 = distinct !{!249, !19, !20}
!250 = !{!22, !5, i64 40}
!251 = !{!28, !5, i64 28}
!252 = !{!28, !5, i64 36}
!253 = !{!28, !5, i64 44}
!254 = !{!28, !12, i64 56}
!255 = !{!28, !12, i64 64}
!256 = distinct !{!256, !19, !20}
!257 = distinct !{!257, !19, !20}
!258 = !{!28, !5, i64 24}
!259 = distinct !{!259, !19, !20}
!260 = distinct !{!260, !19, !20}
!261 = !{!22, !5, i64 12}
!262 = !{!22, !5, i64 44}
!263 = distinct !{!263, !19, !20}
!264 = distinct !{!264, !19, !20}
!265 = distinct !{!265, !19, !20}
!266 = distinct !{!266, !19, !20}
!267 = distinct !{!267, !19, !20}
!268 = distinct !{!268, !19, !20}
!269 = distinct !{!269, !19, !20}
!270 = distinct !{!270, !19, !20}
!271 = distinct !{!271, !19, !20}
!272 = !{!9, !5, i64 188}
!273 = !{!9, !10, i64 104}
!274 = !{!9, !10, i64 112}
!275 = !{!9, !10, i64 128}
!276 = distinct !{!276, !19, !20}
!277 = !{!9, !5, i64 148}
!278 = distinct !{!278, !19, !20}
!279 = !{!280, !5, i64 8}
!280 = !{!"", !5, i64 0, !5, i64 4, !5, i64 8, !5, i64 12, !6, i64 16}
!281 = !{!282}
!282 = distinct !{!282, !283, !"change_own: argument 0"}
!283 = distinct !{!283, !"change_own"}
!284 = !{!285, !12, i64 16}
!285 = !{!"", !10, i64 0, !5, i64 8, !12, i64 16}
!286 = !{!285, !10, i64 0}
!287 = !{!9, !10, i64 1648}
!288 = !{!22, !5, i64 28}
!289 = distinct !{!289, !19, !20}
!290 = !{!22, !5, i64 32}
!291 = !{!9, !5, i64 196}
!292 = !{!9, !10, i64 152}
!293 = !{!9, !5, i64 192}
!294 = !{!9, !10, i64 160}
!295 = !{!49, !5, i64 8}
!296 = !{!9, !12, i64 1680}
!297 = !{!9, !10, i64 1688}
!298 = !{i64 0, i64 8, !33, i64 8, i64 4, !4, i64 16, i64 8, !17}
!299 = !{i64 0, i64 4, !4, i64 8, i64 8, !17}
!300 = distinct !{!300, !19, !20}
!301 = !{!302, !10, i64 8}
!302 = !{!"", !5, i64 0, !5, i64 4, !10, i64 8}
!303 = !{!302, !5, i64 4}
!304 = !{!302, !5, i64 0}
!305 = distinct !{!305, !19, !20}
!306 = distinct !{!306, !19, !20}
!307 = distinct !{!307, !19, !20}
!308 = distinct !{!308, !19, !20}
!309 = distinct !{!309, !19, !20}
!310 = distinct !{!310, !19, !20}
!311 = distinct !{!311, !19, !20}
!312 = distinct !{!312, !19, !20}
!313 = !{!314, !315, i64 24}
!314 = !{!"", !12, i64 0, !10, i64 8, !10, i64 16, !315, i64 24}
!315 = !{!"short", !6, i64 0}
!316 = !{!314, !10, i64 16}
!317 = !{!314, !12, i64 0}
!318 = distinct !{!318, !19, !20}
!319 = !{!320, !12, i64 16}
!320 = !{!"", !5, i64 0, !5, i64 4, !12, i64 8, !12, i64 16, !12, i64 24, !12, i64 32, !12, i64 40, !12, i64 48}
!321 = !{!320, !5, i64 0}
!322 = !{!320, !5, i64 4}
!323 = !{!320, !12, i64 40}
!324 = distinct !{!324, !19, !20}
!325 = distinct !{!325, !19, !20}
!326 = !{!9, !5, i64 48}
!327 = distinct !{!327, !19, !20}
!328 = !{!285, !5, i64 8}
!329 = distinct !{!329, !19, !20}
!330 = distinct !{!330, !19, !20}
!331 = distinct !{!331, !19, !20}
!332 = distinct !{!332, !19, !20}
!333 = distinct !{!333, !19, !20}
!334 = distinct !{!334, !19, !20}
!335 = distinct !{!335, !19, !20}
!336 = distinct !{!336, !20}
!337 = !{!94, !5, i64 64}
!338 = !{!94, !5, i64 68}
!339 = !{!94, !5, i64 72}
!340 = distinct !{!340, !19, !20}
!341 = !{!94, !10, i64 24}
!342 = !{!94, !10, i64 16}
!343 = !{!94, !5, i64 76}
!344 = !{!94, !10, i64 8}
!345 = !{!94, !10, i64 0}
!346 = distinct !{!346, !19, !20}
!347 = distinct !{!347, !19, !20}
!348 = !{i32 (i8*, i32)* @count_in, i32 (i8*, i32)* @is_worker}
!349 = !{!315, !315, i64 0}
!350 = distinct !{!350, !19, !20}
!351 = distinct !{!351, !20}
!352 = distinct !{!352, !19, !20}
!353 = distinct !{!353, !19, !20}
!354 = !{!188, !10, i64 0}
!355 = !{!188, !10, i64 8}
!356 = distinct !{!356, !19, !20}
!357 = distinct !{!357, !19, !20}
!358 = distinct !{!358, !19, !20}
