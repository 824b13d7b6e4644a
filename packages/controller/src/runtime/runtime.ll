; Made from runtime.c by "npm run gen:runtime"; do not edit.
; sha256 of the C files: 408952805cd7fed53de24f18e1075ee137f549f9f12829a4b9e4f2cf05cad3af

%struct.table = type { i64, void (i32, i32, i8**, i32*, i32)*, i32 (%struct.task*, i32)*, void (i8*, i8*)*, void (i8*, i8*)*, void (i64, i8*, i64)*, void (i64, i64)*, void (i8*, i8*)*, i32 (%struct.region*)*, i32*, i32 (void (i8*)*, i8*, i8*)*, i32 (void (i32, i8*)*, i8*)*, i32 (void (i8*)*, i8*)*, i32 (void ()*, void ()*, void ()*, i8*)*, i32 (void (i8*)*, i8*, i8*)*, void (%struct.upcall*, i64, i32)*, void ()*, void (i8*)*, void (i8*, i8*)*, i32 ()*, void (%struct.code_range*, i64, %struct.code_range*, i64)*, i32 (i64, i32)*, void (i32)*, void (i32)*, void (i32)*, void (i8*)*, void (i8*, %struct.memory_part*, i64)*, void (i8*, i8*)* }
%struct.task = type { void (i8*, i8*)*, i8*, i8*, i64, i64, i32, i32, i8*, %struct.report* }
%struct.report = type { i32, i32, i32, i32, i64, i32, i32, i32, i32, i32, i32, [40 x i64], [96 x i64], [512 x i8], [1536 x i8] }
%struct.region = type { %struct.range*, i64 }
%struct.range = type { i64, i64 }
%struct.upcall = type { i64, i32, i32 }
%struct.code_range = type { i64, i64, i64 }
%struct.memory_part = type { i8*, i64 }
%struct.opaque128 = type { [16 x i64] }
%struct.legacy = type { %struct.report, i32, i32 }
%struct.isolated = type { void (i8*, i8*)*, i8*, i8*, i64, i64, i8*, i8*, i64, i32, i32, i32, i32 }
%struct.examination = type { %struct.range*, i64, i8*, i32, i32, i32, i32 }
%struct.looked_thread = type { i32, i32 }
%struct.signal_action = type { i8*, %struct.opaque128, i32, i8* }
%struct.registration = type { %struct.registration*, i64, [3 x i8*], %struct.function_array }
%struct.function_array = type { void (i32, i8**, i8**)**, i64, i64 }
%struct.worker = type { %struct.worker*, %struct.worker*, i8*, %struct.worker*, %struct.task*, %struct.registration*, i32, i32, i8*, i8*, i32, i8*, i8*, %struct.report*, i32, i32, i32, i32, i32, %struct.opaque512, %struct.opaque512, i8*, i64, i32, [12 x i8], %struct.anon }
%struct.opaque512 = type { [64 x i64] }
%struct.anon = type { i64, void (i32, i8*)*, [6 x i64] }
%struct.alternate_stack = type { i8*, i32, i64 }
%struct.progress = type { i32, i32, i32 }
%struct.program = type { i32 (i32, i8**, i8**)*, i8**, i8**, i8*, %struct.function_array*, i64, %struct.function_array*, i64, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i64 }
%struct.walk = type { %struct.worker*, %struct.report*, i64, i32, i32, i32, i32, i32, i32, i64, i64, i64, i64*, i64* }
%struct.type_info = type { i8**, i8* }
%struct.exception_head = type { i8*, [9 x i8*], %struct.anon.0 }
%struct.anon.0 = type { i64, [3 x i64] }
%struct.notification = type { i64, i8*, %struct.memory_part*, i64, i64 }
%struct.timespec = type { i64, i64 }
%struct.thread_census = type { %struct.thread_list, %struct.thread_list }
%struct.thread_list = type { i32*, i64, i64 }
%struct.anon.1 = type { i8*, i64 }

@.str = private unnamed_addr constant [42 x i8] c"an exception of another language than C++\00", align 1
@registered = internal global i32 0, align 4
@telejit_runtime = local_unnamed_addr constant %struct.table { i64 5, void (i32, i32, i8**, i32*, i32)* @start, i32 (%struct.task*, i32)* @submit, void (i8*, i8*)* @run_initializers, void (i8*, i8*)* @run_program, void (i64, i8*, i64)* @attach_tls, void (i64, i64)* @update_tls, void (i8*, i8*)* @finalize, i32 (%struct.region*)* @has_registrations, i32* @registered, i32 (void (i8*)*, i8*, i8*)* @at_exit, i32 (void (i32, i8*)*, i8*)* @at_exit_with_code, i32 (void (i8*)*, i8*)* @at_quick_exit, i32 (void ()*, void ()*, void ()*, i8*)* @at_fork, i32 (void (i8*)*, i8*, i8*)* @at_thread_exit, void (%struct.upcall*, i64, i32)* @answer, void ()* @telejit_reentry, void (i8*)* @notify_place, void (i8*, i8*)* @examine, i32 ()* @has_other_threads, void (%struct.code_range*, i64, %struct.code_range*, i64)* @know_code, i32 (i64, i32)* @interrupt, void (i32)* @exit_task, void (i32)* @exit_task_at_once, void (i32)* @quick_exit_task, void (i8*)* @exit_thread_of_task, void (i8*, %struct.memory_part*, i64)* @ask, void (i8*, i8*)* @run_isolated }, align 8
@worker_key = internal global i32 0, align 4
@home_pid = internal unnamed_addr global i32 0, align 4
@telejit_context_pc = external local_unnamed_addr constant i64, align 8
@telejit_context_sp = external local_unnamed_addr constant i64, align 8
@telejit_context_link = external local_unnamed_addr constant i64, align 8
@libraries = internal unnamed_addr global %struct.code_range* null, align 8
@library_count = internal unnamed_addr global i64 0, align 8
@harmless = internal unnamed_addr global %struct.code_range* null, align 8
@harmless_count = internal unnamed_addr global i64 0, align 8
@is_own_harmless.all = internal unnamed_addr constant [8 x i8*] [i8* bitcast (void (i8*, i8*)* @run_initializers to i8*), i8* bitcast (void (i8*, i8*)* @finalize to i8*), i8* bitcast (void (%struct.registration*, i32)* @run to i8*), i8* bitcast (void (%struct.function_array*, i64, i32, i8**, i8**)* @run_all to i8*), i8* bitcast (void (i8*, i8*)* @end_thread to i8*), i8* bitcast (void (i8*, i8*)* @run_program to i8*), i8* bitcast (void (i8*, i8*)* @run_isolated to i8*), i8* bitcast (void ()* @on_terminate to i8*)], align 16
@end_lock = internal global %struct.opaque128 zeroinitializer, align 8
@other_terminate = internal unnamed_addr global void ()* null, align 8
@is_child = internal unnamed_addr global i1 false, align 4
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
@.str.1 = private unnamed_addr constant [67 x i8] c"telejit: the process ends: a call was left inside of a library by \00", align 1
@.str.2 = private unnamed_addr constant [8 x i8] c"signal \00", align 1
@.str.3 = private unnamed_addr constant [6 x i8] c"exit \00", align 1
@.str.4 = private unnamed_addr constant [4 x i8] c" at\00", align 1
@.str.5 = private unnamed_addr constant [4 x i8] c" 0x\00", align 1
@.str.6 = private unnamed_addr constant [2 x i8] c"\0A\00", align 1
@.str.7 = private unnamed_addr constant [17 x i8] c"0123456789abcdef\00", align 1
@telejit_frame_register = external local_unnamed_addr constant i64, align 8
@telejit_return_on_stack = external local_unnamed_addr constant i64, align 8
@telejit_frame_return = external local_unnamed_addr constant i64, align 8
@_ZTISt9exception = extern_weak global [0 x i8], align 1
@fault_signals = internal unnamed_addr constant [7 x i32] [i32 11, i32 7, i32 8, i32 4, i32 5, i32 6, i32 31], align 16
@look_signal = internal unnamed_addr global i32 0, align 4
@interrupt_signal = internal unnamed_addr global i32 0, align 4
@.str.8 = private unnamed_addr constant [223 x i8] c"code asked the controller in a forked process, from where nothing can be asked; a function that is made at its first call has to be looked up before the program is started, and a host function cannot be called by a program\00", align 1
@home_thread = internal unnamed_addr global i8* null, align 8
@.str.9 = private unnamed_addr constant [218 x i8] c"code asked the controller on the thread that serves the executor's sessions, which would wait for itself: a function that is made at its first call has to be looked up before, and a host function cannot be called here\00", align 1
@.str.10 = private unnamed_addr constant [62 x i8] c"the controller cannot be asked: the executor's pipe is closed\00", align 1
@.str.11 = private unnamed_addr constant [25 x i8] c"telejit: a thread ends: \00", align 1
@.str.12 = private unnamed_addr constant [10 x i8] c"telejit: \00", align 1
@own_thread_count = internal unnamed_addr global i32 0, align 4
@own_threads = internal unnamed_addr global [256 x i32] zeroinitializer, align 16
@.str.13 = private unnamed_addr constant [16 x i8] c"/proc/self/task\00", align 1
@task_folder = internal unnamed_addr global i32 -1, align 4
@process_argc = internal unnamed_addr global i32 0, align 4
@process_argv = internal unnamed_addr global i8** null, align 8
@has_other_processors = internal unnamed_addr global i32 0, align 4
@stdout = external local_unnamed_addr global i8*, align 8
@answering = internal global i32 0, align 4
@asking = internal unnamed_addr global %struct.examination* null, align 8
@asked_count = internal unnamed_addr global i64 0, align 8
@asked = internal unnamed_addr global %struct.looked_thread* null, align 8
@telejit_tls_above = external local_unnamed_addr constant i64, align 8
@tls.0 = internal unnamed_addr global i64 0, align 8
@tls.1 = internal unnamed_addr global i8* null, align 8
@tls.2 = internal unnamed_addr global i64 0, align 8
@_thread_db_sizeof_pthread = extern_weak constant i32, align 4
@look_bit = internal unnamed_addr global i64 0, align 8
@.str.14 = private unnamed_addr constant [7 x i8] c"status\00", align 1
@__const.read_of_thread.path = private unnamed_addr constant [64 x i8] c"/proc/self/task/\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", align 16
@telejit_context_registers = external local_unnamed_addr constant i64, align 8
@former_actions = internal global [32 x %struct.signal_action] zeroinitializer, align 16
@registrations = internal global %struct.registration* null, align 8
@idle_lock = internal global %struct.opaque128 zeroinitializer, align 8
@idle_workers = internal unnamed_addr global %struct.worker* null, align 8
@all_workers = internal unnamed_addr global %struct.worker* null, align 8
@__const.worker_main.none = private unnamed_addr constant %struct.alternate_stack { i8* null, i32 2, i64 0 }, align 8
@environ = external local_unnamed_addr global i8**, align 8
@child_progress = internal unnamed_addr global %struct.progress* null, align 8
@child_program = internal unnamed_addr global %struct.program* null, align 8
@stdin = external local_unnamed_addr global i8*, align 8
@stderr = external local_unnamed_addr global i8*, align 8
@destructors_elsewhere = internal unnamed_addr global %struct.registration* null, align 8
@look_at.pauses_us = internal unnamed_addr constant [3 x i64] [i64 0, i64 100, i64 1000], align 16
@.str.15 = private unnamed_addr constant [8 x i8] c"syscall\00", align 1
@.str.16 = private unnamed_addr constant [10 x i8] c"schedstat\00", align 1
@telejit_syscall_get_robust_list = external local_unnamed_addr constant i64, align 8

; Function Attrs: nounwind uwtable
define hidden i32 @telejit_guard_personality(i32 noundef %0, i32 noundef %1, i64 noundef %2, i8* noundef %3, i8* nocapture noundef readnone %4) local_unnamed_addr #0 {
  %6 = load i32, i32* @worker_key, align 4, !tbaa !4
  %7 = call i8* @pthread_getspecific(i32 noundef %6) #14
  %8 = bitcast i8* %7 to %struct.worker*
  %9 = and i32 %1, 8
  %10 = icmp eq i32 %9, 0
  %11 = icmp ne i8* %7, null
  %12 = select i1 %10, i1 %11, i1 false
  br i1 %12, label %13, label %73

13:                                               ; preds = %5
  %14 = getelementptr inbounds i8, i8* %7, i64 104
  %15 = bitcast i8* %14 to i32*
  %16 = load i32, i32* %15, align 8, !tbaa !8
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %73, label %18

18:                                               ; preds = %13
  %19 = call i32 @getpid() #14
  %20 = load i32, i32* @home_pid, align 4, !tbaa !4
  %21 = icmp eq i32 %19, %20
  br i1 %21, label %22, label %73

22:                                               ; preds = %18
  %23 = and i32 %1, 1
  %24 = icmp eq i32 %23, 0
  %25 = getelementptr inbounds i8, i8* %7, i64 96
  %26 = bitcast i8* %25 to %struct.report**
  %27 = load %struct.report*, %struct.report** %26, align 16, !tbaa !14
  br i1 %24, label %50, label %28

28:                                               ; preds = %22
  %29 = icmp eq %struct.report* %27, null
  br i1 %29, label %32, label %30

30:                                               ; preds = %28
  %31 = bitcast %struct.report* %27 to i64*
  br label %36

32:                                               ; preds = %28
  %33 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #14
  %34 = bitcast i8* %33 to %struct.report*
  %35 = icmp eq i8* %33, inttoptr (i64 -1 to i8*)
  br i1 %35, label %44, label %41

36:                                               ; preds = %36, %30
  %37 = phi i64 [ 0, %30 ], [ %39, %36 ]
  %38 = getelementptr inbounds i64, i64* %31, i64 %37
  store i64 0, i64* %38, align 8, !tbaa !15
  %39 = add nuw nsw i64 %37, 1
  %40 = icmp eq i64 %39, 512
  br i1 %40, label %41, label %36, !llvm.loop !16

41:                                               ; preds = %36, %32
  %42 = phi %struct.report* [ %34, %32 ], [ %27, %36 ]
  %43 = getelementptr inbounds %struct.report, %struct.report* %42, i64 0, i32 0
  store i32 2, i32* %43, align 8, !tbaa !19
  store %struct.report* %42, %struct.report** %26, align 16, !tbaa !14
  br label %44

44:                                               ; preds = %32, %41
  %45 = phi %struct.report* [ %42, %41 ], [ null, %32 ]
  %46 = icmp eq %struct.report* %45, null
  br i1 %46, label %73, label %47

47:                                               ; preds = %44
  %48 = call fastcc i64* @note_frames(%struct.worker* noundef nonnull %8, %struct.report* noundef nonnull %45, i8* noundef null) #15
  %49 = getelementptr inbounds %struct.report, %struct.report* %45, i64 0, i32 1
  store i32 0, i32* %49, align 4, !tbaa !21
  br label %73

50:                                               ; preds = %22
  %51 = and i64 %2, -256
  %52 = icmp ne i64 %51, 5138137972254386944
  %weak.0 = icmp eq i8* (i8*)* @__cxa_begin_catch, null
  %53 = or i1 %52, %weak.0
  br i1 %53, label %59, label %54

54:                                               ; preds = %50
  %55 = call i8* @__cxa_begin_catch(i8* noundef %3) #14
  %56 = icmp eq %struct.report* %27, null
  br i1 %56, label %58, label %57

57:                                               ; preds = %54
  call fastcc void @note_exception(%struct.worker* noundef nonnull %8, %struct.report* noundef nonnull %27) #15
  br label %58

58:                                               ; preds = %57, %54
  call void @__cxa_end_catch() #14
  br label %72

59:                                               ; preds = %50
  %60 = icmp eq %struct.report* %27, null
  br i1 %60, label %71, label %61

61:                                               ; preds = %59, %61
  %62 = phi i64 [ %63, %61 ], [ 0, %59 ]
  %63 = phi i64 [ %67, %61 ], [ 1, %59 ]
  %64 = getelementptr inbounds [42 x i8], [42 x i8]* @.str, i64 0, i64 %62
  %65 = load i8, i8* %64, align 1, !tbaa !22
  %66 = getelementptr inbounds %struct.report, %struct.report* %27, i64 0, i32 13, i64 %62
  store i8 %65, i8* %66, align 1, !tbaa !22
  %67 = add nuw nsw i64 %63, 1
  %68 = icmp eq i64 %67, 42
  br i1 %68, label %69, label %61, !llvm.loop !23

69:                                               ; preds = %61
  %70 = getelementptr inbounds %struct.report, %struct.report* %27, i64 0, i32 13, i64 41
  store i8 0, i8* %70, align 1, !tbaa !22
  br label %71

71:                                               ; preds = %69, %59
  call void @_Unwind_DeleteException(i8* noundef %3) #14
  br label %72

72:                                               ; preds = %71, %58
  call fastcc void @leave(%struct.worker* noundef nonnull %8) #16
  unreachable

73:                                               ; preds = %47, %44, %5, %13, %18
  %74 = phi i32 [ 8, %18 ], [ 8, %13 ], [ 8, %5 ], [ 6, %44 ], [ 6, %47 ]
  ret i32 %74
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nounwind uwtable
define internal fastcc %struct.worker* @this_worker() unnamed_addr #0 {
  %1 = load i32, i32* @worker_key, align 4, !tbaa !4
  %2 = call i8* @pthread_getspecific(i32 noundef %1) #14
  %3 = bitcast i8* %2 to %struct.worker*
  ret %struct.worker* %3
}

; Function Attrs: nounwind uwtable
define internal fastcc %struct.report* @new_report(%struct.worker* nocapture noundef %0, i32 noundef %1) unnamed_addr #0 {
  %3 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 13
  %4 = load %struct.report*, %struct.report** %3, align 16, !tbaa !14
  %5 = icmp eq %struct.report* %4, null
  br i1 %5, label %8, label %6

6:                                                ; preds = %2
  %7 = bitcast %struct.report* %4 to i64*
  br label %12

8:                                                ; preds = %2
  %9 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #14
  %10 = bitcast i8* %9 to %struct.report*
  %11 = icmp eq i8* %9, inttoptr (i64 -1 to i8*)
  br i1 %11, label %20, label %17

12:                                               ; preds = %6, %12
  %13 = phi i64 [ 0, %6 ], [ %15, %12 ]
  %14 = getelementptr inbounds i64, i64* %7, i64 %13
  store i64 0, i64* %14, align 8, !tbaa !15
  %15 = add nuw nsw i64 %13, 1
  %16 = icmp eq i64 %15, 512
  br i1 %16, label %17, label %12, !llvm.loop !16

17:                                               ; preds = %12, %8
  %18 = phi %struct.report* [ %10, %8 ], [ %4, %12 ]
  %19 = getelementptr inbounds %struct.report, %struct.report* %18, i64 0, i32 0
  store i32 %1, i32* %19, align 8, !tbaa !19
  store %struct.report* %18, %struct.report** %3, align 16, !tbaa !14
  br label %20

20:                                               ; preds = %8, %17
  %21 = phi %struct.report* [ %18, %17 ], [ null, %8 ]
  ret %struct.report* %21
}

; Function Attrs: nounwind uwtable
define internal fastcc i64* @note_frames(%struct.worker* noundef %0, %struct.report* noundef %1, i8* noundef %2) unnamed_addr #0 {
  %4 = alloca %struct.walk, align 8
  %5 = bitcast %struct.walk* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 88, i8* nonnull %5) #17
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(88) %5, i8 0, i64 88, i1 false)
  %6 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 0
  store %struct.worker* %0, %struct.worker** %6, align 8, !tbaa !24
  %7 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 1
  store %struct.report* %1, %struct.report** %7, align 8, !tbaa !26
  %8 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 20
  %9 = bitcast %struct.opaque512* %8 to i8*
  %10 = call i32 @_setjmp(i8* noundef nonnull %9) #18
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %12, label %120

12:                                               ; preds = %3
  %13 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 17
  store i32 1, i32* %13, align 4, !tbaa !27
  %14 = icmp eq i8* %2, null
  br i1 %14, label %118, label %15

15:                                               ; preds = %12
  %16 = load i64, i64* @telejit_context_pc, align 8, !tbaa !15
  %17 = getelementptr inbounds i8, i8* %2, i64 %16
  %18 = bitcast i8* %17 to i64*
  %19 = load i64, i64* @telejit_context_sp, align 8, !tbaa !15
  %20 = getelementptr inbounds i8, i8* %2, i64 %19
  %21 = bitcast i8* %20 to i64*
  %22 = load i64, i64* %18, align 8, !tbaa !15
  %23 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 2
  store i64 %22, i64* %23, align 8, !tbaa !28
  %24 = load i64, i64* @telejit_context_link, align 8, !tbaa !15
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %30, label %26

26:                                               ; preds = %15
  %27 = getelementptr inbounds i8, i8* %2, i64 %24
  %28 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 12
  %29 = bitcast i64** %28 to i8**
  store i8* %27, i8** %29, align 8, !tbaa !29
  br label %30

30:                                               ; preds = %26, %15
  %31 = load %struct.code_range*, %struct.code_range** @libraries, align 8, !tbaa !30
  %32 = load i64, i64* @library_count, align 8, !tbaa !15
  %33 = icmp eq i64 %32, 0
  br i1 %33, label %46, label %34

34:                                               ; preds = %30, %34
  %35 = phi i64 [ %44, %34 ], [ 0, %30 ]
  %36 = phi i64 [ %43, %34 ], [ %32, %30 ]
  %37 = add i64 %36, %35
  %38 = lshr i64 %37, 1
  %39 = getelementptr inbounds %struct.code_range, %struct.code_range* %31, i64 %38, i32 1
  %40 = load i64, i64* %39, align 8, !tbaa !31
  %41 = icmp ugt i64 %40, %22
  %42 = add nuw i64 %38, 1
  %43 = select i1 %41, i64 %38, i64 %36
  %44 = select i1 %41, i64 %35, i64 %42
  %45 = icmp ult i64 %44, %43
  br i1 %45, label %34, label %46, !llvm.loop !33

46:                                               ; preds = %34, %30
  %47 = phi i64 [ 0, %30 ], [ %44, %34 ]
  %48 = icmp ult i64 %47, %32
  br i1 %48, label %49, label %55

49:                                               ; preds = %46
  %50 = getelementptr inbounds %struct.code_range, %struct.code_range* %31, i64 %47
  %51 = getelementptr inbounds %struct.code_range, %struct.code_range* %50, i64 0, i32 0
  %52 = load i64, i64* %51, align 8, !tbaa !34
  %53 = icmp ugt i64 %52, %22
  %54 = select i1 %53, %struct.code_range* null, %struct.code_range* %50
  br label %55

55:                                               ; preds = %46, %49
  %56 = phi %struct.code_range* [ null, %46 ], [ %54, %49 ]
  %57 = icmp eq %struct.code_range* %56, null
  br i1 %57, label %95, label %58

58:                                               ; preds = %55
  %59 = getelementptr inbounds %struct.code_range, %struct.code_range* %56, i64 0, i32 2
  %60 = load i64, i64* %59, align 8, !tbaa !35
  %61 = and i64 %60, 2
  %62 = icmp eq i64 %61, 0
  br i1 %62, label %95, label %63

63:                                               ; preds = %58
  %64 = load %struct.code_range*, %struct.code_range** @harmless, align 8, !tbaa !30
  %65 = load i64, i64* @harmless_count, align 8, !tbaa !15
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %79, label %67

67:                                               ; preds = %63, %67
  %68 = phi i64 [ %77, %67 ], [ 0, %63 ]
  %69 = phi i64 [ %76, %67 ], [ %65, %63 ]
  %70 = add i64 %69, %68
  %71 = lshr i64 %70, 1
  %72 = getelementptr inbounds %struct.code_range, %struct.code_range* %64, i64 %71, i32 1
  %73 = load i64, i64* %72, align 8, !tbaa !31
  %74 = icmp ugt i64 %73, %22
  %75 = add nuw i64 %71, 1
  %76 = select i1 %74, i64 %71, i64 %69
  %77 = select i1 %74, i64 %68, i64 %75
  %78 = icmp ult i64 %77, %76
  br i1 %78, label %67, label %79, !llvm.loop !33

79:                                               ; preds = %67, %63
  %80 = phi i64 [ 0, %63 ], [ %77, %67 ]
  %81 = icmp ult i64 %80, %65
  br i1 %81, label %82, label %88

82:                                               ; preds = %79
  %83 = getelementptr inbounds %struct.code_range, %struct.code_range* %64, i64 %80, i32 0
  %84 = load i64, i64* %83, align 8, !tbaa !34
  %85 = icmp ugt i64 %84, %22
  %86 = icmp eq %struct.code_range* %64, null
  %87 = select i1 %85, i1 true, i1 %86
  br i1 %87, label %88, label %95

88:                                               ; preds = %79, %82
  %89 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 8
  %90 = load i32, i32* %89, align 4, !tbaa !36
  %91 = add i32 %90, 1
  store i32 %91, i32* %89, align 4, !tbaa !36
  %92 = zext i32 %90 to i64
  %93 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 12, i64 %92
  store i64 %22, i64* %93, align 8, !tbaa !15
  %94 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 1
  store i32 1, i32* %94, align 4, !tbaa !21
  store i32 0, i32* %13, align 4, !tbaa !27
  br label %162

95:                                               ; preds = %82, %58, %55
  %96 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 2
  %97 = load i32, i32* %96, align 8, !tbaa !37
  %98 = icmp eq i32 %97, 11
  br i1 %98, label %99, label %118

99:                                               ; preds = %95
  %100 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 4
  %101 = load i64, i64* %100, align 8, !tbaa !38
  %102 = icmp eq i64 %101, %22
  br i1 %102, label %103, label %118

103:                                              ; preds = %99
  call fastcc void @note_frame(%struct.walk* noundef nonnull %4, i64 noundef %22, i64 noundef 0, i64 noundef %22, i64 noundef 0, i64 noundef 0) #15
  br i1 %25, label %107, label %104

104:                                              ; preds = %103
  %105 = getelementptr inbounds i8, i8* %2, i64 %24
  %106 = bitcast i8* %105 to i64*
  br label %110

107:                                              ; preds = %103
  %108 = load i64, i64* %21, align 8, !tbaa !15
  %109 = inttoptr i64 %108 to i64*
  br label %110

110:                                              ; preds = %107, %104
  %111 = phi i64* [ %106, %104 ], [ %109, %107 ]
  %112 = load i64, i64* %111, align 8, !tbaa !15
  br i1 %25, label %113, label %116

113:                                              ; preds = %110
  %114 = load i64, i64* %21, align 8, !tbaa !15
  %115 = add i64 %114, 8
  store i64 %115, i64* %21, align 8, !tbaa !15
  br label %116

116:                                              ; preds = %113, %110
  %117 = add i64 %112, -1
  store i64 %117, i64* %18, align 8, !tbaa !15
  store i64 %117, i64* %23, align 8, !tbaa !28
  br label %118

118:                                              ; preds = %116, %99, %95, %12
  %119 = call i32 @_Unwind_Backtrace(i32 (i8*, i8*)* noundef nonnull @on_walked, i8* noundef nonnull %5) #14
  br label %120

120:                                              ; preds = %118, %3
  %121 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 17
  store i32 0, i32* %121, align 4, !tbaa !27
  %122 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 5
  %123 = load i32, i32* %122, align 8, !tbaa !39
  %124 = icmp eq i32 %123, 0
  br i1 %124, label %159, label %125

125:                                              ; preds = %120
  store i32 0, i32* %122, align 8, !tbaa !39
  %126 = load %struct.report*, %struct.report** %7, align 8, !tbaa !26
  %127 = getelementptr inbounds %struct.report, %struct.report* %126, i64 0, i32 0
  %128 = load i32, i32* %127, align 8, !tbaa !19
  switch i32 %128, label %133 [
    i32 3, label %134
    i32 1, label %129
  ]

129:                                              ; preds = %125
  %130 = getelementptr inbounds %struct.report, %struct.report* %126, i64 0, i32 2
  %131 = load i32, i32* %130, align 8, !tbaa !37
  %132 = icmp ne i32 %131, 6
  br label %134

133:                                              ; preds = %125
  br label %134

134:                                              ; preds = %133, %129, %125
  %135 = phi i1 [ false, %125 ], [ %132, %129 ], [ true, %133 ]
  %136 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 7
  %137 = load i32, i32* %136, align 8, !tbaa !40
  %138 = icmp eq i32 %137, 0
  br i1 %138, label %156, label %139

139:                                              ; preds = %134
  %140 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 9
  %141 = load i64, i64* %140, align 8, !tbaa !41
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
  store i32 1, i32* %157, align 4, !tbaa !21
  %158 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 13
  store i64* null, i64** %158, align 8, !tbaa !42
  br label %159

159:                                              ; preds = %151, %120, %148, %156
  %160 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 13
  %161 = load i64*, i64** %160, align 8, !tbaa !42
  br label %162

162:                                              ; preds = %88, %159
  %163 = phi i64* [ %161, %159 ], [ null, %88 ]
  call void @llvm.lifetime.end.p0i8(i64 88, i8* nonnull %5) #17
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
  %5 = call i8* @__cxa_current_exception_type() #14
  %6 = bitcast i8* %5 to %struct.type_info*
  %7 = icmp eq i8* %5, null
  br i1 %7, label %85, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 20
  %10 = bitcast %struct.opaque512* %9 to i8*
  %11 = call i32 @_setjmp(i8* noundef nonnull %10) #18
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %83

13:                                               ; preds = %8
  %14 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 17
  store i32 1, i32* %14, align 4, !tbaa !27
  %15 = getelementptr inbounds i8, i8* %5, i64 8
  %16 = bitcast i8* %15 to i8**
  %17 = load i8*, i8** %16, align 8, !tbaa !43
  %18 = load i8, i8* %17, align 1, !tbaa !22
  %19 = icmp eq i8 %18, 42
  %20 = zext i1 %19 to i64
  %21 = getelementptr i8, i8* %17, i64 %20
  %22 = call i8* @__cxa_demangle(i8* noundef nonnull %21, i8* noundef null, i64* noundef null, i32* noundef null) #14
  %23 = icmp eq i8* %22, null
  %24 = select i1 %23, i8* %21, i8* %22
  br label %25

25:                                               ; preds = %31, %13
  %26 = phi i64 [ %33, %31 ], [ 1, %13 ]
  %27 = phi i64 [ %26, %31 ], [ 0, %13 ]
  %28 = getelementptr inbounds i8, i8* %24, i64 %27
  %29 = load i8, i8* %28, align 1, !tbaa !22
  %30 = icmp eq i8 %29, 0
  br i1 %30, label %35, label %31

31:                                               ; preds = %25
  %32 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 13, i64 %27
  store i8 %29, i8* %32, align 1, !tbaa !22
  %33 = add nuw nsw i64 %26, 1
  %34 = icmp eq i64 %33, 512
  br i1 %34, label %35, label %25, !llvm.loop !23

35:                                               ; preds = %25, %31
  %36 = phi i64 [ %27, %25 ], [ 511, %31 ]
  %37 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 13, i64 %36
  store i8 0, i8* %37, align 1, !tbaa !22
  call void @free(i8* noundef %22) #14
  %38 = call i8* @__cxa_get_globals() #14
  %39 = bitcast i8* %38 to %struct.exception_head**
  %40 = load %struct.exception_head*, %struct.exception_head** %39, align 8, !tbaa !45
  %41 = icmp eq %struct.exception_head* %40, null
  br i1 %41, label %83, label %42

42:                                               ; preds = %35
  %43 = bitcast i8** %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %43) #17
  %44 = getelementptr inbounds %struct.exception_head, %struct.exception_head* %40, i64 0, i32 2, i32 0
  %45 = load i64, i64* %44, align 16, !tbaa !47
  %46 = and i64 %45, 1
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %51, label %48

48:                                               ; preds = %42
  %49 = getelementptr inbounds %struct.exception_head, %struct.exception_head* %40, i64 0, i32 0
  %50 = load i8*, i8** %49, align 16, !tbaa !50
  br label %54

51:                                               ; preds = %42
  %52 = getelementptr inbounds %struct.exception_head, %struct.exception_head* %40, i64 1
  %53 = bitcast %struct.exception_head* %52 to i8*
  br label %54

54:                                               ; preds = %51, %48
  %55 = phi i8* [ %50, %48 ], [ %53, %51 ]
  store i8* %55, i8** %3, align 8, !tbaa !30
  %56 = load i8**, i8*** bitcast ([0 x i8]* @_ZTISt9exception to i8***), align 8, !tbaa !51
  %57 = getelementptr inbounds i8*, i8** %56, i64 4
  %58 = bitcast i8** %57 to i8 (%struct.type_info*, %struct.type_info*, i8**, i32)**
  %59 = load i8 (%struct.type_info*, %struct.type_info*, i8**, i32)*, i8 (%struct.type_info*, %struct.type_info*, i8**, i32)** %58, align 8, !tbaa !30
  %60 = call zeroext i8 %59(%struct.type_info* noundef bitcast ([0 x i8]* @_ZTISt9exception to %struct.type_info*), %struct.type_info* noundef nonnull %6, i8** noundef nonnull %3, i32 noundef 1) #14
  %61 = icmp eq i8 %60, 0
  br i1 %61, label %82, label %62

62:                                               ; preds = %54
  %63 = load i8*, i8** %3, align 8, !tbaa !30
  %64 = bitcast i8* %63 to i8* (i8*)***
  %65 = load i8* (i8*)**, i8* (i8*)*** %64, align 8, !tbaa !30
  %66 = getelementptr inbounds i8* (i8*)*, i8* (i8*)** %65, i64 2
  %67 = load i8* (i8*)*, i8* (i8*)** %66, align 8, !tbaa !30
  %68 = call i8* %67(i8* noundef %63) #14
  br label %69

69:                                               ; preds = %75, %62
  %70 = phi i64 [ %77, %75 ], [ 1, %62 ]
  %71 = phi i64 [ %70, %75 ], [ 0, %62 ]
  %72 = getelementptr inbounds i8, i8* %68, i64 %71
  %73 = load i8, i8* %72, align 1, !tbaa !22
  %74 = icmp eq i8 %73, 0
  br i1 %74, label %79, label %75

75:                                               ; preds = %69
  %76 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 14, i64 %71
  store i8 %73, i8* %76, align 1, !tbaa !22
  %77 = add nuw nsw i64 %70, 1
  %78 = icmp eq i64 %77, 1536
  br i1 %78, label %79, label %69, !llvm.loop !23

79:                                               ; preds = %69, %75
  %80 = phi i64 [ %71, %69 ], [ 1535, %75 ]
  %81 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 14, i64 %80
  store i8 0, i8* %81, align 1, !tbaa !22
  br label %82

82:                                               ; preds = %79, %54
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %43) #17
  br label %83

83:                                               ; preds = %35, %82, %8
  %84 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 17
  store i32 0, i32* %84, align 4, !tbaa !27
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
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %3) #17
  call fastcc void @fill_mask(%struct.opaque128* noundef nonnull %2) #15
  %4 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %3, i8* noundef null) #14
  call fastcc void @forget_exceptions() #15
  %5 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 19
  %6 = bitcast %struct.opaque512* %5 to i8*
  call void @longjmp(i8* noundef nonnull %6, i32 noundef 1) #19
  unreachable
}

; Function Attrs: noreturn nounwind uwtable
define hidden void @telejit_end_returned() local_unnamed_addr #3 {
  %1 = call fastcc %struct.worker* @this_worker() #15
  call fastcc void @leave(%struct.worker* noundef %1) #16
  unreachable
}

; Function Attrs: nounwind uwtable
define hidden i8* @telejit_resolve(i8* noundef %0) local_unnamed_addr #0 {
  %2 = alloca %struct.notification, align 8
  %3 = bitcast %struct.notification* %2 to i8*
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(40) %3, i8 0, i64 40, i1 false)
  %4 = getelementptr inbounds %struct.notification, %struct.notification* %2, i64 0, i32 1
  store i8* %0, i8** %4, align 8, !tbaa !52
  %5 = call fastcc i64 @ask_and_wait(%struct.notification* noundef nonnull byval(%struct.notification) align 8 %2) #15
  %6 = inttoptr i64 %5 to i8*
  ret i8* %6
}

; Function Attrs: nounwind uwtable
define internal fastcc i64 @ask_and_wait(%struct.notification* nocapture noundef byval(%struct.notification) align 8 %0) unnamed_addr #0 {
  %2 = alloca %struct.notification, align 8
  %3 = alloca i32, align 4
  %4 = alloca %struct.upcall, align 8
  %5 = call i32* @__errno_location() #14
  %6 = load i32, i32* %5, align 4, !tbaa !4
  %7 = bitcast i32* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %7) #17
  %8 = load i1, i1* @is_child, align 4
  br i1 %8, label %13, label %9

9:                                                ; preds = %1
  %10 = call i32 @getpid() #14
  %11 = load i32, i32* @home_pid, align 4, !tbaa !4
  %12 = icmp eq i32 %10, %11
  br i1 %12, label %14, label %13

13:                                               ; preds = %9, %1
  call fastcc void @die(i8* noundef getelementptr inbounds ([223 x i8], [223 x i8]* @.str.8, i64 0, i64 0)) #16
  unreachable

14:                                               ; preds = %9
  %15 = call i8* @llvm.thread.pointer()
  %16 = load i8*, i8** @home_thread, align 8, !tbaa !30
  %17 = icmp eq i8* %15, %16
  br i1 %17, label %18, label %19

18:                                               ; preds = %14
  call fastcc void @die(i8* noundef getelementptr inbounds ([218 x i8], [218 x i8]* @.str.9, i64 0, i64 0)) #16
  unreachable

19:                                               ; preds = %14
  %20 = bitcast %struct.upcall* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %20) #17
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(16) %20, i8 0, i64 16, i1 false)
  %21 = load i32, i32* @worker_key, align 4, !tbaa !4
  %22 = call i8* @pthread_getspecific(i32 noundef %21) #14
  %23 = ptrtoint %struct.upcall* %4 to i64
  %24 = getelementptr inbounds %struct.notification, %struct.notification* %0, i64 0, i32 0
  store i64 %23, i64* %24, align 8, !tbaa !54
  %25 = icmp ne i8* %22, null
  br i1 %25, label %26, label %43

26:                                               ; preds = %19
  %27 = getelementptr inbounds i8, i8* %22, i64 104
  %28 = bitcast i8* %27 to i32*
  %29 = load i32, i32* %28, align 8, !tbaa !8
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %37, label %31

31:                                               ; preds = %26
  %32 = getelementptr inbounds i8, i8* %22, i64 32
  %33 = bitcast i8* %32 to %struct.task**
  %34 = load %struct.task*, %struct.task** %33, align 16, !tbaa !55
  %35 = getelementptr inbounds %struct.task, %struct.task* %34, i64 0, i32 3
  %36 = load i64, i64* %35, align 8, !tbaa !56
  br label %37

37:                                               ; preds = %26, %31
  %38 = phi i64 [ %36, %31 ], [ 0, %26 ]
  %39 = getelementptr inbounds %struct.notification, %struct.notification* %0, i64 0, i32 4
  store i64 %38, i64* %39, align 8, !tbaa !58
  %40 = getelementptr inbounds i8, i8* %22, i64 120
  %41 = bitcast i8* %40 to i32*
  %42 = load i32, i32* %41, align 8, !tbaa !59
  br label %45

43:                                               ; preds = %19
  %44 = getelementptr inbounds %struct.notification, %struct.notification* %0, i64 0, i32 4
  store i64 0, i64* %44, align 8, !tbaa !58
  br label %45

45:                                               ; preds = %43, %37
  %46 = phi i32 [ %42, %37 ], [ 0, %43 ]
  %47 = getelementptr inbounds %struct.notification, %struct.notification* %0, i64 0, i32 2
  %48 = load %struct.memory_part*, %struct.memory_part** %47, align 8
  %49 = icmp ne %struct.memory_part* %48, null
  %50 = select i1 %25, i1 %49, i1 false
  br i1 %50, label %51, label %54

51:                                               ; preds = %45
  %52 = getelementptr inbounds i8, i8* %22, i64 120
  %53 = bitcast i8* %52 to i32*
  store i32 1, i32* %53, align 8, !tbaa !59
  br label %54

54:                                               ; preds = %51, %45
  %55 = call i32 @pthread_setcancelstate(i32 noundef 1, i32* noundef nonnull %3) #14
  %56 = bitcast %struct.notification* %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 40, i8* nonnull %56)
  %57 = bitcast %struct.notification* %0 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(40) %56, i8* noundef nonnull align 8 dereferenceable(40) %57, i64 40, i1 false) #17
  br label %58

58:                                               ; preds = %62, %54
  %59 = load i32, i32* @notify_fd, align 4, !tbaa !4
  %60 = call i64 @write(i32 noundef %59, i8* noundef nonnull %56, i64 noundef 40) #14
  %61 = icmp sgt i64 %60, 0
  br i1 %61, label %68, label %62

62:                                               ; preds = %58
  %63 = call i32* @__errno_location() #14
  %64 = load i32, i32* %63, align 4, !tbaa !4
  %65 = icmp eq i32 %64, 4
  br i1 %65, label %58, label %66, !llvm.loop !60

66:                                               ; preds = %62
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %56)
  br i1 %61, label %69, label %67

67:                                               ; preds = %66
  call fastcc void @die(i8* noundef getelementptr inbounds ([62 x i8], [62 x i8]* @.str.10, i64 0, i64 0)) #16
  unreachable

68:                                               ; preds = %58
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %56)
  br label %69

69:                                               ; preds = %66, %68
  %70 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i64 0, i32 1
  %71 = load atomic i32, i32* %70 acquire, align 8
  %72 = icmp eq i32 %71, 0
  br i1 %72, label %73, label %79

73:                                               ; preds = %69
  %74 = load i64, i64* @telejit_syscall_futex, align 8, !tbaa !15
  br label %75

75:                                               ; preds = %73, %75
  %76 = call i64 (i64, ...) @syscall(i64 noundef %74, i32* noundef nonnull %70, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef null, i8* noundef null, i32 noundef 0) #14
  %77 = load atomic i32, i32* %70 acquire, align 8
  %78 = icmp eq i32 %77, 0
  br i1 %78, label %75, label %79, !llvm.loop !61

79:                                               ; preds = %75, %69
  %80 = load i32, i32* %3, align 4, !tbaa !4
  %81 = call i32 @pthread_setcancelstate(i32 noundef %80, i32* noundef nonnull %3) #14
  br i1 %25, label %82, label %85

82:                                               ; preds = %79
  %83 = getelementptr inbounds i8, i8* %22, i64 120
  %84 = bitcast i8* %83 to i32*
  store i32 %46, i32* %84, align 8, !tbaa !59
  br label %85

85:                                               ; preds = %82, %79
  %86 = load i32, i32* %70, align 8, !tbaa !62
  %87 = icmp eq i32 %86, 1
  br i1 %87, label %88, label %92

88:                                               ; preds = %85
  %89 = call i32* @__errno_location() #14
  store i32 %6, i32* %89, align 4, !tbaa !4
  %90 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i64 0, i32 0
  %91 = load i64, i64* %90, align 8, !tbaa !64
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %20) #17
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %7) #17
  ret i64 %91

92:                                               ; preds = %85
  br i1 %25, label %93, label %103

93:                                               ; preds = %92
  %94 = getelementptr inbounds i8, i8* %22, i64 104
  %95 = bitcast i8* %94 to i32*
  %96 = load i32, i32* %95, align 8, !tbaa !8
  %97 = icmp eq i32 %96, 0
  br i1 %97, label %103, label %98

98:                                               ; preds = %93
  %99 = bitcast i8* %22 to %struct.worker*
  %100 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i64 0, i32 0
  %101 = load i64, i64* %100, align 8, !tbaa !64
  %102 = inttoptr i64 %101 to i8*
  call fastcc void @abandon(%struct.worker* noundef nonnull %99, i8* noundef %102) #16
  unreachable

103:                                              ; preds = %93, %92
  %104 = icmp eq i32 %86, 2
  br i1 %104, label %105, label %109

105:                                              ; preds = %103
  %106 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i64 0, i32 0
  %107 = load i64, i64* %106, align 8, !tbaa !64
  %108 = inttoptr i64 %107 to i8*
  call fastcc void @die(i8* noundef %108) #16
  unreachable

109:                                              ; preds = %103
  call fastcc void @say(i8* noundef getelementptr inbounds ([25 x i8], [25 x i8]* @.str.11, i64 0, i64 0)) #15
  %110 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i64 0, i32 0
  %111 = load i64, i64* %110, align 8, !tbaa !64
  %112 = inttoptr i64 %111 to i8*
  call fastcc void @say(i8* noundef %112) #15
  call fastcc void @say(i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.6, i64 0, i64 0)) #15
  call void @pthread_exit(i8* noundef null) #19
  unreachable
}

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i64(i8* nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: nounwind uwtable
define internal void @start(i32 noundef %0, i32 noundef %1, i8** noundef %2, i32* nocapture noundef readonly %3, i32 noundef %4) #0 {
  %6 = alloca %struct.signal_action, align 8
  %7 = alloca %struct.signal_action, align 8
  %8 = alloca %struct.signal_action, align 8
  %9 = alloca %struct.opaque128, align 8
  %10 = alloca %struct.opaque128, align 8
  %11 = alloca %struct.signal_action, align 8
  %12 = alloca %struct.signal_action, align 8
  %13 = alloca %struct.opaque128, align 8
  store i32 %0, i32* @notify_fd, align 4, !tbaa !4
  %14 = call i32 @getpid() #14
  store i32 %14, i32* @home_pid, align 4, !tbaa !4
  %15 = call i8* @llvm.thread.pointer()
  store i8* %15, i8** @home_thread, align 8, !tbaa !30
  call void @telejit_reentry_prepare() #14
  %16 = load i32, i32* @own_thread_count, align 4, !tbaa !4
  %17 = icmp ult i32 %16, %4
  %18 = icmp ult i32 %16, 256
  %19 = and i1 %17, %18
  br i1 %19, label %20, label %34

20:                                               ; preds = %5
  %21 = zext i32 %16 to i64
  %22 = zext i32 %4 to i64
  br label %23

23:                                               ; preds = %20, %23
  %24 = phi i64 [ %21, %20 ], [ %28, %23 ]
  %25 = getelementptr inbounds i32, i32* %3, i64 %24
  %26 = load i32, i32* %25, align 4, !tbaa !4
  %27 = getelementptr inbounds [256 x i32], [256 x i32]* @own_threads, i64 0, i64 %24
  store i32 %26, i32* %27, align 4, !tbaa !4
  %28 = add nuw nsw i64 %24, 1
  %29 = icmp ult i64 %28, %22
  %30 = icmp ult i64 %24, 255
  %31 = and i1 %29, %30
  br i1 %31, label %23, label %32, !llvm.loop !65

32:                                               ; preds = %23
  %33 = trunc i64 %28 to i32
  store i32 %33, i32* @own_thread_count, align 4, !tbaa !4
  br label %34

34:                                               ; preds = %32, %5
  %35 = call i32 (i8*, i32, ...) @open(i8* noundef getelementptr inbounds ([16 x i8], [16 x i8]* @.str.13, i64 0, i64 0), i32 noundef 524288) #14
  store i32 %35, i32* @task_folder, align 4, !tbaa !4
  %36 = call i32 @pthread_key_create(i32* noundef nonnull @worker_key, void (i8*)* noundef null) #14
  %37 = bitcast %struct.signal_action* %11 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %37) #17
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(152) %37, i8 0, i64 152, i1 false) #17
  %38 = bitcast %struct.signal_action* %11 to void (i32, i8*, i8*)**
  store void (i32, i8*, i8*)* @look_at_self, void (i32, i8*, i8*)** %38, align 8, !tbaa !66
  %39 = bitcast %struct.signal_action* %12 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %39) #17
  %40 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %11, i64 0, i32 1
  %41 = bitcast %struct.opaque128* %40 to i8*
  %42 = call i32 @sigfillset(i8* noundef nonnull %41) #14
  %43 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %11, i64 0, i32 2
  store i32 402653188, i32* %43, align 8, !tbaa !68
  %44 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %12, i64 0, i32 0
  br label %45

45:                                               ; preds = %55, %34
  %46 = phi i32 [ 62, %34 ], [ %56, %55 ]
  %47 = call i32 @sigaction(i32 noundef %46, i8* noundef null, i8* noundef nonnull %39) #14
  %48 = icmp ne i32 %47, 0
  %49 = load i8*, i8** %44, align 8
  %50 = icmp ne i8* %49, null
  %51 = select i1 %48, i1 true, i1 %50
  br i1 %51, label %55, label %52

52:                                               ; preds = %45
  %53 = call i32 @sigaction(i32 noundef %46, i8* noundef nonnull %37, i8* noundef null) #14
  %54 = icmp eq i32 %53, 0
  br i1 %54, label %58, label %55

55:                                               ; preds = %52, %45
  %56 = add nsw i32 %46, -1
  %57 = icmp ugt i32 %46, 35
  br i1 %57, label %45, label %58, !llvm.loop !69

58:                                               ; preds = %52, %55
  %59 = phi i32 [ %46, %52 ], [ 0, %55 ]
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %39) #17
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %37) #17
  store i32 %59, i32* @look_signal, align 4, !tbaa !4
  %60 = icmp eq i32 %59, 0
  br i1 %60, label %76, label %61

61:                                               ; preds = %58
  %62 = bitcast %struct.opaque128* %9 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %62) #17
  %63 = bitcast %struct.opaque128* %10 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %63) #17
  %64 = call i32 @gettid() #14
  %65 = call i32 @sigemptyset(i8* noundef nonnull %62) #14
  %66 = load i32, i32* @look_signal, align 4, !tbaa !4
  %67 = call i32 @sigaddset(i8* noundef nonnull %62, i32 noundef %66) #14
  %68 = call i32 @pthread_sigmask(i32 noundef 0, i8* noundef nonnull %62, i8* noundef nonnull %63) #14
  %69 = call fastcc i64 @blocked_signals(i32 noundef %64) #14
  store i64 %69, i64* @look_bit, align 8, !tbaa !15
  %70 = call i32 @pthread_sigmask(i32 noundef 1, i8* noundef nonnull %62, i8* noundef null) #14
  %71 = call fastcc i64 @blocked_signals(i32 noundef %64) #14
  %72 = xor i64 %71, -1
  %73 = load i64, i64* @look_bit, align 8, !tbaa !15
  %74 = and i64 %73, %72
  store i64 %74, i64* @look_bit, align 8, !tbaa !15
  %75 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %63, i8* noundef null) #14
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %63) #17
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %62) #17
  br label %76

76:                                               ; preds = %61, %58
  %77 = bitcast %struct.signal_action* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %77) #17
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(152) %77, i8 0, i64 152, i1 false) #17
  %78 = bitcast %struct.signal_action* %7 to void (i32, i8*, i8*)**
  store void (i32, i8*, i8*)* @on_interrupt, void (i32, i8*, i8*)** %78, align 8, !tbaa !66
  %79 = bitcast %struct.signal_action* %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %79) #17
  %80 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %7, i64 0, i32 2
  store i32 1476395012, i32* %80, align 8, !tbaa !68
  %81 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %8, i64 0, i32 0
  br label %82

82:                                               ; preds = %92, %76
  %83 = phi i32 [ 62, %76 ], [ %93, %92 ]
  %84 = call i32 @sigaction(i32 noundef %83, i8* noundef null, i8* noundef nonnull %79) #14
  %85 = icmp ne i32 %84, 0
  %86 = load i8*, i8** %81, align 8
  %87 = icmp ne i8* %86, null
  %88 = select i1 %85, i1 true, i1 %87
  br i1 %88, label %92, label %89

89:                                               ; preds = %82
  %90 = call i32 @sigaction(i32 noundef %83, i8* noundef nonnull %77, i8* noundef null) #14
  %91 = icmp eq i32 %90, 0
  br i1 %91, label %95, label %92

92:                                               ; preds = %89, %82
  %93 = add nsw i32 %83, -1
  %94 = icmp ugt i32 %83, 35
  br i1 %94, label %82, label %95, !llvm.loop !69

95:                                               ; preds = %89, %92
  %96 = phi i32 [ %83, %89 ], [ 0, %92 ]
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %79) #17
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %77) #17
  store i32 %96, i32* @interrupt_signal, align 4, !tbaa !4
  %97 = bitcast %struct.signal_action* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %97) #17
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(152) %97, i8 0, i64 152, i1 false) #17
  %98 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %6, i64 0, i32 0
  store i8* bitcast (void (i32, i8*, i8*)* @on_fault to i8*), i8** %98, align 8
  %99 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %6, i64 0, i32 2
  store i32 1207959556, i32* %99, align 8, !tbaa !68
  br label %100

100:                                              ; preds = %100, %95
  %101 = phi i64 [ 0, %95 ], [ %108, %100 ]
  %102 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i64 0, i64 %101
  %103 = load i32, i32* %102, align 4, !tbaa !4
  %104 = sext i32 %103 to i64
  %105 = getelementptr inbounds [32 x %struct.signal_action], [32 x %struct.signal_action]* @former_actions, i64 0, i64 %104
  %106 = bitcast %struct.signal_action* %105 to i8*
  %107 = call i32 @sigaction(i32 noundef %103, i8* noundef nonnull %97, i8* noundef nonnull %106) #14
  %108 = add nuw nsw i64 %101, 1
  %109 = icmp eq i64 %108, 7
  br i1 %109, label %110, label %100, !llvm.loop !70

110:                                              ; preds = %100
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %97) #17
  %weak.2 = icmp ne void ()* (void ()*)* @_ZSt13set_terminatePFvvE, null
  br i1 %weak.2, label %111, label %113

111:                                              ; preds = %110
  %112 = call void ()* @_ZSt13set_terminatePFvvE(void ()* noundef nonnull @on_terminate) #14
  store void ()* %112, void ()** @other_terminate, align 8, !tbaa !30
  br label %113

113:                                              ; preds = %110, %111
  store i32 %1, i32* @process_argc, align 4, !tbaa !4
  store i8** %2, i8*** @process_argv, align 8, !tbaa !30
  %114 = bitcast %struct.opaque128* %13 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %114) #17
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(128) %114, i8 0, i64 128, i1 false)
  %115 = call i32 @sched_getaffinity(i32 noundef 0, i64 noundef 128, i8* noundef nonnull %114) #14
  br label %123

116:                                              ; preds = %129
  %117 = icmp sgt i32 %130, 1
  %118 = zext i1 %117 to i32
  store i32 %118, i32* @has_other_processors, align 4, !tbaa !4
  %119 = call i32 @on_exit(void (i32, i8*)* noundef nonnull @end_of_executor, i8* noundef null) #14
  %120 = call i32 @__register_atfork(void ()* noundef nonnull @lock_all, void ()* noundef nonnull @unlock_all, void ()* noundef nonnull @unlock_all, i8* noundef null) #14
  %121 = load i8*, i8** @stdout, align 8, !tbaa !30
  %122 = call i32 @setvbuf(i8* noundef %121, i8* noundef null, i32 noundef 1, i64 noundef 0) #14
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %114) #17
  ret void

123:                                              ; preds = %113, %129
  %124 = phi i64 [ 0, %113 ], [ %131, %129 ]
  %125 = phi i32 [ 0, %113 ], [ %130, %129 ]
  %126 = getelementptr inbounds %struct.opaque128, %struct.opaque128* %13, i64 0, i32 0, i64 %124
  %127 = load i64, i64* %126, align 8, !tbaa !15
  %128 = icmp eq i64 %127, 0
  br i1 %128, label %129, label %133

129:                                              ; preds = %133, %123
  %130 = phi i32 [ %125, %123 ], [ %136, %133 ]
  %131 = add nuw nsw i64 %124, 1
  %132 = icmp eq i64 %131, 16
  br i1 %132, label %116, label %123, !llvm.loop !71

133:                                              ; preds = %123, %133
  %134 = phi i64 [ %138, %133 ], [ %127, %123 ]
  %135 = phi i32 [ %136, %133 ], [ %125, %123 ]
  %136 = add nsw i32 %135, 1
  %137 = add i64 %134, -1
  %138 = and i64 %137, %134
  %139 = icmp eq i64 %138, 0
  br i1 %139, label %129, label %133, !llvm.loop !72
}

; Function Attrs: nounwind uwtable
define internal i32 @submit(%struct.task* noundef %0, i32 noundef %1) #0 {
  %3 = alloca %struct.timespec, align 8
  %4 = alloca %struct.timespec, align 8
  %5 = alloca %struct.opaque128, align 8
  %6 = alloca %struct.opaque128, align 8
  %7 = alloca %struct.opaque128, align 8
  %8 = alloca i8*, align 8
  %9 = alloca %struct.timespec, align 8
  %10 = getelementptr inbounds %struct.task, %struct.task* %0, i64 0, i32 4
  %11 = load i64, i64* %10, align 8, !tbaa !73
  switch i64 %11, label %21 [
    i64 0, label %12
    i64 8388608, label %12
  ]

12:                                               ; preds = %2, %2
  %13 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  %14 = load %struct.worker*, %struct.worker** @idle_workers, align 8, !tbaa !30
  %15 = icmp eq %struct.worker* %14, null
  br i1 %15, label %19, label %16

16:                                               ; preds = %12
  %17 = getelementptr inbounds %struct.worker, %struct.worker* %14, i64 0, i32 3
  %18 = load %struct.worker*, %struct.worker** %17, align 8, !tbaa !74
  store %struct.worker* %18, %struct.worker** @idle_workers, align 8, !tbaa !30
  br label %19

19:                                               ; preds = %16, %12
  %20 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  br label %21

21:                                               ; preds = %2, %19
  %22 = phi %struct.worker* [ %14, %19 ], [ null, %2 ]
  %23 = icmp eq %struct.worker* %22, null
  br i1 %23, label %24, label %104

24:                                               ; preds = %21
  %25 = load i64, i64* %10, align 8, !tbaa !73
  %26 = call i8* @mmap(i8* noundef null, i64 noundef 73728, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #14
  %27 = icmp eq i8* %26, inttoptr (i64 -1 to i8*)
  br i1 %27, label %32, label %28

28:                                               ; preds = %24
  %29 = call i32 @mprotect(i8* noundef %26, i64 noundef 4096, i32 noundef 0) #14
  %30 = getelementptr inbounds i8, i8* %26, i64 69632
  %31 = bitcast i8* %30 to %struct.worker*
  br label %32

32:                                               ; preds = %28, %24
  %33 = phi %struct.worker* [ %31, %28 ], [ null, %24 ]
  %34 = icmp eq %struct.worker* %33, null
  br i1 %34, label %104, label %35

35:                                               ; preds = %32
  %36 = bitcast %struct.opaque128* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %36) #17
  %37 = bitcast %struct.opaque128* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %37) #17
  %38 = bitcast %struct.opaque128* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %38) #17
  %39 = bitcast i8** %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %39) #17
  %40 = icmp eq i64 %25, 0
  %41 = and i64 %25, -8388609
  %42 = icmp ne i64 %41, 0
  %43 = zext i1 %42 to i32
  %44 = getelementptr inbounds %struct.worker, %struct.worker* %33, i64 0, i32 7
  store i32 %43, i32* %44, align 4, !tbaa !75
  %45 = call i32 @pthread_attr_init(i8* noundef nonnull %36) #14
  %46 = select i1 %40, i64 8388608, i64 %25
  %47 = call i32 @pthread_attr_setstacksize(i8* noundef nonnull %36, i64 noundef %46) #14
  %48 = call i32 @pthread_attr_setdetachstate(i8* noundef nonnull %36, i32 noundef 1) #14
  %49 = call i32 @sigfillset(i8* noundef nonnull %37) #14
  br label %53

50:                                               ; preds = %53
  %51 = load i32, i32* @look_signal, align 4, !tbaa !4
  %52 = icmp eq i32 %51, 0
  br i1 %52, label %62, label %60

53:                                               ; preds = %53, %35
  %54 = phi i64 [ 0, %35 ], [ %58, %53 ]
  %55 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i64 0, i64 %54
  %56 = load i32, i32* %55, align 4, !tbaa !4
  %57 = call i32 @sigdelset(i8* noundef nonnull %37, i32 noundef %56) #14
  %58 = add nuw nsw i64 %54, 1
  %59 = icmp eq i64 %58, 7
  br i1 %59, label %50, label %53, !llvm.loop !76

60:                                               ; preds = %50
  %61 = call i32 @sigdelset(i8* noundef nonnull %37, i32 noundef %51) #14
  br label %62

62:                                               ; preds = %60, %50
  %63 = load i32, i32* @interrupt_signal, align 4, !tbaa !4
  %64 = icmp eq i32 %63, 0
  br i1 %64, label %67, label %65

65:                                               ; preds = %62
  %66 = call i32 @sigdelset(i8* noundef nonnull %37, i32 noundef %63) #14
  br label %67

67:                                               ; preds = %65, %62
  %68 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %37, i8* noundef nonnull %38) #14
  %69 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  %70 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !30
  %71 = getelementptr inbounds %struct.worker, %struct.worker* %33, i64 0, i32 0
  store %struct.worker* %70, %struct.worker** %71, align 16, !tbaa !77
  %72 = icmp eq %struct.worker* %70, null
  br i1 %72, label %75, label %73

73:                                               ; preds = %67
  %74 = getelementptr inbounds %struct.worker, %struct.worker* %70, i64 0, i32 1
  store %struct.worker* %33, %struct.worker** %74, align 8, !tbaa !78
  br label %75

75:                                               ; preds = %73, %67
  store %struct.worker* %33, %struct.worker** @all_workers, align 8, !tbaa !30
  %76 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  %77 = bitcast %struct.worker* %33 to i8*
  %78 = call i32 @pthread_create(i8** noundef nonnull %8, i8* noundef nonnull %36, i8* (i8*)* noundef nonnull @worker_main, i8* noundef nonnull %77) #14
  %79 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %38, i8* noundef null) #14
  %80 = call i32 @pthread_attr_destroy(i8* noundef nonnull %36) #14
  %81 = icmp eq i32 %78, 0
  br i1 %81, label %102, label %82

82:                                               ; preds = %75
  %83 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  %84 = load %struct.worker*, %struct.worker** %71, align 16, !tbaa !77
  %85 = icmp eq %struct.worker* %84, null
  br i1 %85, label %90, label %86

86:                                               ; preds = %82
  %87 = getelementptr inbounds %struct.worker, %struct.worker* %33, i64 0, i32 1
  %88 = load %struct.worker*, %struct.worker** %87, align 8, !tbaa !78
  %89 = getelementptr inbounds %struct.worker, %struct.worker* %84, i64 0, i32 1
  store %struct.worker* %88, %struct.worker** %89, align 8, !tbaa !78
  br label %90

90:                                               ; preds = %86, %82
  %91 = getelementptr inbounds %struct.worker, %struct.worker* %33, i64 0, i32 1
  %92 = load %struct.worker*, %struct.worker** %91, align 8, !tbaa !78
  %93 = icmp eq %struct.worker* %92, null
  br i1 %93, label %96, label %94

94:                                               ; preds = %90
  %95 = getelementptr inbounds %struct.worker, %struct.worker* %92, i64 0, i32 0
  store %struct.worker* %84, %struct.worker** %95, align 16, !tbaa !77
  br label %97

96:                                               ; preds = %90
  store %struct.worker* %84, %struct.worker** @all_workers, align 8, !tbaa !30
  br label %97

97:                                               ; preds = %96, %94
  %98 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  %99 = getelementptr inbounds %struct.worker, %struct.worker* %33, i64 -53, i32 19, i32 0, i64 -452
  %100 = bitcast i64* %99 to i8*
  %101 = call i32 @munmap(i8* noundef nonnull %100, i64 noundef 73728) #14
  br label %102

102:                                              ; preds = %97, %75
  %103 = phi %struct.worker* [ null, %97 ], [ %33, %75 ]
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %39) #17
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %38) #17
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %37) #17
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %36) #17
  br label %104

104:                                              ; preds = %102, %32, %21
  %105 = phi %struct.worker* [ %22, %21 ], [ %103, %102 ], [ null, %32 ]
  %106 = icmp eq %struct.worker* %105, null
  br i1 %106, label %173, label %107

107:                                              ; preds = %104
  %108 = icmp eq i32 %1, 0
  %109 = zext i1 %108 to i32
  %110 = getelementptr inbounds %struct.task, %struct.task* %0, i64 0, i32 5
  store i32 %109, i32* %110, align 8, !tbaa !79
  %111 = getelementptr inbounds %struct.worker, %struct.worker* %105, i64 0, i32 4
  store %struct.task* %0, %struct.task** %111, align 16, !tbaa !55
  %112 = getelementptr inbounds %struct.task, %struct.task* %0, i64 0, i32 1
  %113 = load i8*, i8** %112, align 8, !tbaa !80
  %114 = getelementptr inbounds %struct.worker, %struct.worker* %105, i64 0, i32 9
  store i8* %113, i8** %114, align 16, !tbaa !81
  %115 = bitcast %struct.task* %0 to i8**
  %116 = load i8*, i8** %115, align 8, !tbaa !82
  %117 = getelementptr inbounds %struct.worker, %struct.worker* %105, i64 0, i32 8
  store i8* %116, i8** %117, align 8, !tbaa !83
  %118 = getelementptr inbounds %struct.worker, %struct.worker* %105, i64 0, i32 6
  store atomic i32 1, i32* %118 release, align 16
  %119 = load i64, i64* @telejit_syscall_futex, align 8, !tbaa !15
  %120 = call i64 (i64, ...) @syscall(i64 noundef %119, i32* noundef nonnull %118, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #14
  br i1 %108, label %173, label %121

121:                                              ; preds = %107
  %122 = load i32, i32* @has_other_processors, align 4, !tbaa !4
  %123 = icmp eq i32 %122, 0
  br i1 %123, label %158, label %124

124:                                              ; preds = %121
  %125 = bitcast %struct.timespec* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %125) #17
  %126 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %125) #14
  %127 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 0
  %128 = load i64, i64* %127, align 8, !tbaa !84
  %129 = mul i64 %128, 1000000
  %130 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 1
  %131 = load i64, i64* %130, align 8, !tbaa !86
  %132 = udiv i64 %131, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %125) #17
  %133 = zext i32 %1 to i64
  %134 = add i64 %129, %133
  %135 = add i64 %134, %132
  %136 = bitcast %struct.timespec* %3 to i8*
  %137 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 0
  %138 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 1
  br label %144

139:                                              ; preds = %144
  %140 = add nuw nsw i32 %145, 1
  %141 = icmp eq i32 %140, 64
  br i1 %141, label %148, label %142

142:                                              ; preds = %139, %148
  %143 = phi i32 [ %140, %139 ], [ 0, %148 ]
  br label %144, !llvm.loop !87

144:                                              ; preds = %142, %124
  %145 = phi i32 [ 0, %124 ], [ %143, %142 ]
  %146 = load atomic i32, i32* %110 acquire, align 8
  %147 = icmp eq i32 %146, 2
  br i1 %147, label %173, label %139

148:                                              ; preds = %139
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %136) #17
  %149 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %136) #14
  %150 = load i64, i64* %137, align 8, !tbaa !84
  %151 = mul i64 %150, 1000000
  %152 = load i64, i64* %138, align 8, !tbaa !86
  %153 = udiv i64 %152, 1000
  %154 = add i64 %153, %151
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %136) #17
  %155 = icmp ult i64 %154, %135
  br i1 %155, label %142, label %156

156:                                              ; preds = %148
  %157 = icmp ult i32 %145, 63
  br i1 %157, label %173, label %168

158:                                              ; preds = %121
  %159 = bitcast %struct.timespec* %9 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %159) #17
  %160 = getelementptr inbounds %struct.timespec, %struct.timespec* %9, i64 0, i32 0
  %161 = udiv i32 %1, 1000000
  %162 = zext i32 %161 to i64
  store i64 %162, i64* %160, align 8, !tbaa !84
  %163 = getelementptr inbounds %struct.timespec, %struct.timespec* %9, i64 0, i32 1
  %164 = urem i32 %1, 1000000
  %165 = mul nuw nsw i32 %164, 1000
  %166 = zext i32 %165 to i64
  store i64 %166, i64* %163, align 8, !tbaa !86
  %167 = call i64 (i64, ...) @syscall(i64 noundef %119, i32* noundef nonnull %110, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef nonnull %9, i8* noundef null, i32 noundef 0) #14
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %159) #17
  br label %168

168:                                              ; preds = %156, %158
  %169 = cmpxchg i32* %110, i32 0, i32 1 acq_rel acquire, align 4
  %170 = extractvalue { i32, i1 } %169, 1
  %171 = xor i1 %170, true
  %172 = zext i1 %171 to i32
  br label %173

173:                                              ; preds = %144, %107, %104, %156, %168
  %174 = phi i32 [ %172, %168 ], [ 1, %156 ], [ -1, %104 ], [ 0, %107 ], [ 1, %144 ]
  ret i32 %174
}

; Function Attrs: nounwind uwtable
define internal void @run_initializers(i8* nocapture noundef readonly %0, i8* nocapture noundef readnone %1) #0 {
  %3 = alloca %struct.registration, align 8
  %4 = alloca { i64, i64 }, align 8
  %5 = alloca %struct.registration, align 8
  %6 = getelementptr inbounds i8, i8* %0, i64 56
  %7 = bitcast i8* %6 to i64*
  %8 = load i64, i64* %7, align 8, !tbaa !88
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %29, label %10

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
  %23 = bitcast %struct.registration* %3 to i8*
  %24 = bitcast %struct.registration* %5 to i8*
  %25 = bitcast { i64, i64 }* %4 to i8*
  %26 = bitcast %struct.registration* %3 to i8*
  %27 = bitcast %struct.registration* %3 to i8*
  %28 = bitcast { i64, i64 }* %4 to i8*
  br label %71

29:                                               ; preds = %91, %2
  %30 = getelementptr inbounds i8, i8* %0, i64 32
  %31 = bitcast i8* %30 to %struct.function_array**
  %32 = load %struct.function_array*, %struct.function_array** %31, align 8, !tbaa !90
  %33 = getelementptr inbounds i8, i8* %0, i64 40
  %34 = bitcast i8* %33 to i64*
  %35 = load i64, i64* %34, align 8, !tbaa !91
  %36 = load i32, i32* @process_argc, align 4, !tbaa !4
  %37 = load i8**, i8*** @process_argv, align 8, !tbaa !30
  %38 = load i8**, i8*** @environ, align 8, !tbaa !30
  %39 = icmp eq i64 %35, 0
  br i1 %39, label %70, label %40

40:                                               ; preds = %29, %48
  %41 = phi i64 [ %49, %48 ], [ 0, %29 ]
  %42 = getelementptr inbounds %struct.function_array, %struct.function_array* %32, i64 %41, i32 1
  %43 = load i64, i64* %42, align 8, !tbaa !92
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %48, label %45

45:                                               ; preds = %40
  %46 = getelementptr inbounds %struct.function_array, %struct.function_array* %32, i64 %41, i32 0
  %47 = getelementptr inbounds %struct.function_array, %struct.function_array* %32, i64 %41, i32 2
  br label %51

48:                                               ; preds = %66, %40
  %49 = add nuw i64 %41, 1
  %50 = icmp eq i64 %49, %35
  br i1 %50, label %70, label %40, !llvm.loop !94

51:                                               ; preds = %66, %45
  %52 = phi i64 [ %43, %45 ], [ %68, %66 ]
  %53 = phi i64 [ 0, %45 ], [ %67, %66 ]
  %54 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %46, align 8, !tbaa !95
  %55 = load i64, i64* %47, align 8, !tbaa !96
  %56 = icmp eq i64 %55, 0
  %57 = xor i64 %53, -1
  %58 = add i64 %52, %57
  %59 = select i1 %56, i64 %53, i64 %58
  %60 = getelementptr inbounds void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %54, i64 %59
  %61 = load void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %60, align 8, !tbaa !30
  %62 = ptrtoint void (i32, i8**, i8**)* %61 to i64
  %63 = add i64 %62, -1
  %64 = icmp ult i64 %63, -2
  br i1 %64, label %65, label %66

65:                                               ; preds = %51
  call void %61(i32 noundef %36, i8** noundef %37, i8** noundef %38) #14
  br label %66

66:                                               ; preds = %65, %51
  %67 = add nuw i64 %53, 1
  %68 = load i64, i64* %42, align 8, !tbaa !92
  %69 = icmp ult i64 %67, %68
  br i1 %69, label %51, label %48, !llvm.loop !97

70:                                               ; preds = %48, %29
  ret void

71:                                               ; preds = %10, %91
  %72 = phi i64 [ 0, %10 ], [ %92, %91 ]
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %25)
  %73 = load %struct.function_array*, %struct.function_array** %13, align 8, !tbaa !98
  %74 = getelementptr inbounds %struct.function_array, %struct.function_array* %73, i64 %72, i32 0
  %75 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %74, align 8, !tbaa.struct !99
  %76 = getelementptr inbounds %struct.function_array, %struct.function_array* %73, i64 %72, i32 1
  %77 = bitcast i64* %76 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(16) %11, i8* noundef nonnull align 8 dereferenceable(16) %77, i64 16, i1 false), !tbaa.struct !100
  store %struct.registration* null, %struct.registration** %14, align 8, !tbaa !101
  store i64 4, i64* %15, align 8, !tbaa !103
  store void (i32, i8**, i8**)** %75, void (i32, i8**, i8**)*** %17, align 8, !tbaa !30
  br label %78

78:                                               ; preds = %78, %71
  %79 = phi i8** [ %18, %71 ], [ %80, %78 ]
  store i8* null, i8** %79, align 8, !tbaa !30
  %80 = getelementptr inbounds i8*, i8** %79, i64 1
  %81 = icmp eq i8** %80, %19
  br i1 %81, label %82, label %78

82:                                               ; preds = %78
  store void (i32, i8**, i8**)** %75, void (i32, i8**, i8**)*** %20, align 8, !tbaa.struct !99
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(16) %22, i8* noundef nonnull align 8 dereferenceable(16) %11, i64 16, i1 false), !tbaa.struct !100
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %26)
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(64) %23, i8* noundef nonnull align 8 dereferenceable(64) %24, i64 64, i1 false) #17
  %83 = call i8* @malloc(i64 noundef 64) #14
  %84 = icmp eq i8* %83, null
  br i1 %84, label %91, label %85

85:                                               ; preds = %82
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(64) %83, i8* noundef nonnull align 8 dereferenceable(64) %23, i64 64, i1 false) #17, !tbaa.struct !104
  %86 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  %87 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !30
  %88 = bitcast i8* %83 to %struct.registration**
  store %struct.registration* %87, %struct.registration** %88, align 8, !tbaa !101
  store i8* %83, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !30
  %89 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %90 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  br label %91

91:                                               ; preds = %82, %85
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %27)
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %28)
  %92 = add nuw i64 %72, 1
  %93 = load i64, i64* %7, align 8, !tbaa !88
  %94 = icmp ult i64 %92, %93
  br i1 %94, label %71, label %29, !llvm.loop !105
}

; Function Attrs: nounwind uwtable
define internal void @run_program(i8* noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = alloca %struct.timespec, align 8
  %4 = alloca %struct.timespec, align 8
  %5 = alloca i32, align 4
  %6 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 33, i32 noundef -1, i64 noundef 0) #14
  %7 = icmp eq i8* %6, inttoptr (i64 -1 to i8*)
  br i1 %7, label %8, label %15

8:                                                ; preds = %2
  %9 = getelementptr inbounds i8, i8* %0, i64 92
  %10 = bitcast i8* %9 to i32*
  store i32 4, i32* %10, align 4, !tbaa !106
  %11 = call i32* @__errno_location() #14
  %12 = load i32, i32* %11, align 4, !tbaa !4
  %13 = getelementptr inbounds i8, i8* %0, i64 96
  %14 = bitcast i8* %13 to i32*
  store i32 %12, i32* %14, align 8, !tbaa !107
  br label %82

15:                                               ; preds = %2
  %16 = bitcast %struct.timespec* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %16) #17
  %17 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %16) #14
  %18 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 0
  %19 = load i64, i64* %18, align 8, !tbaa !84
  %20 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 1
  %21 = load i64, i64* %20, align 8, !tbaa !86
  %22 = udiv i64 %21, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %16) #17
  %23 = call i32 @getpid() #14
  %24 = call i32 @fork() #14
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %28

26:                                               ; preds = %15
  %27 = bitcast i8* %0 to %struct.program*
  store i8* %6, i8** bitcast (%struct.progress** @child_progress to i8**), align 8, !tbaa !30
  call fastcc void @child_main(%struct.program* noundef %27, i32 noundef %23) #16
  unreachable

28:                                               ; preds = %15
  %29 = icmp slt i32 %24, 0
  br i1 %29, label %30, label %37

30:                                               ; preds = %28
  %31 = getelementptr inbounds i8, i8* %0, i64 92
  %32 = bitcast i8* %31 to i32*
  store i32 1, i32* %32, align 4, !tbaa !106
  %33 = call i32* @__errno_location() #14
  %34 = load i32, i32* %33, align 4, !tbaa !4
  %35 = getelementptr inbounds i8, i8* %0, i64 96
  %36 = bitcast i8* %35 to i32*
  store i32 %34, i32* %36, align 8, !tbaa !107
  br label %67

37:                                               ; preds = %28
  %38 = bitcast i32* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %38) #17
  store i32 0, i32* %5, align 4, !tbaa !4
  %39 = call i32 @setpgid(i32 noundef %24, i32 noundef %24) #14
  %40 = getelementptr inbounds i8, i8* %0, i64 80
  %41 = bitcast i8* %40 to i32*
  store atomic i32 %24, i32* %41 release, align 8
  br label %42

42:                                               ; preds = %45, %37
  %43 = call i32 @waitpid(i32 noundef %24, i32* noundef nonnull %5, i32 noundef 0) #14
  %44 = icmp slt i32 %43, 0
  br i1 %44, label %45, label %49

45:                                               ; preds = %42
  %46 = call i32* @__errno_location() #14
  %47 = load i32, i32* %46, align 4, !tbaa !4
  %48 = icmp eq i32 %47, 4
  br i1 %48, label %42, label %49, !llvm.loop !108

49:                                               ; preds = %42, %45
  %50 = load i32, i32* %5, align 4, !tbaa !4
  %51 = getelementptr inbounds i8, i8* %0, i64 84
  %52 = bitcast i8* %51 to i32*
  store i32 %50, i32* %52, align 4, !tbaa !109
  %53 = bitcast i8* %6 to i32*
  %54 = load i32, i32* %53, align 4, !tbaa !110
  %55 = getelementptr inbounds i8, i8* %0, i64 88
  %56 = bitcast i8* %55 to i32*
  store i32 %54, i32* %56, align 8, !tbaa !112
  %57 = getelementptr inbounds i8, i8* %6, i64 4
  %58 = bitcast i8* %57 to i32*
  %59 = load i32, i32* %58, align 4, !tbaa !113
  %60 = getelementptr inbounds i8, i8* %0, i64 92
  %61 = bitcast i8* %60 to i32*
  store i32 %59, i32* %61, align 4, !tbaa !106
  %62 = getelementptr inbounds i8, i8* %6, i64 8
  %63 = bitcast i8* %62 to i32*
  %64 = load i32, i32* %63, align 4, !tbaa !114
  %65 = getelementptr inbounds i8, i8* %0, i64 96
  %66 = bitcast i8* %65 to i32*
  store i32 %64, i32* %66, align 8, !tbaa !107
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %38) #17
  br label %67

67:                                               ; preds = %49, %30
  %68 = bitcast %struct.timespec* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %68) #17
  %69 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %68) #14
  %70 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 0
  %71 = load i64, i64* %70, align 8, !tbaa !84
  %72 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 1
  %73 = load i64, i64* %72, align 8, !tbaa !86
  %74 = udiv i64 %73, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %68) #17
  %75 = sub i64 %71, %19
  %76 = mul i64 %75, 1000000
  %77 = sub nsw i64 %74, %22
  %78 = add i64 %77, %76
  %79 = getelementptr inbounds i8, i8* %0, i64 104
  %80 = bitcast i8* %79 to i64*
  store i64 %78, i64* %80, align 8, !tbaa !115
  %81 = call i32 @munmap(i8* noundef %6, i64 noundef 4096) #14
  br label %82

82:                                               ; preds = %67, %8
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @attach_tls(i64 noundef %0, i8* noundef %1, i64 noundef %2) #0 {
  store i64 %0, i64* @tls.0, align 8, !tbaa !116
  store i8* %1, i8** @tls.1, align 8, !tbaa !118
  store i64 %2, i64* @tls.2, align 8, !tbaa !119
  %4 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  %5 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !30
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
  %14 = load i8*, i8** %13, align 16, !tbaa !120
  %15 = icmp eq i8* %14, null
  br i1 %15, label %25, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds i8, i8* %14, i64 %8
  br i1 %10, label %25, label %18

18:                                               ; preds = %16, %18
  %19 = phi i64 [ %23, %18 ], [ 0, %16 ]
  %20 = getelementptr inbounds i8, i8* %9, i64 %19
  %21 = load i8, i8* %20, align 1, !tbaa !22
  %22 = getelementptr inbounds i8, i8* %17, i64 %19
  store i8 %21, i8* %22, align 1, !tbaa !22
  %23 = add nuw i64 %19, 1
  %24 = icmp eq i64 %23, %2
  br i1 %24, label %25, label %18, !llvm.loop !121

25:                                               ; preds = %18, %16, %11
  %26 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 0
  %27 = load %struct.worker*, %struct.worker** %26, align 8, !tbaa !30
  %28 = icmp eq %struct.worker* %27, null
  br i1 %28, label %29, label %11, !llvm.loop !122

29:                                               ; preds = %25, %3
  %30 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @update_tls(i64 noundef %0, i64 noundef %1) #0 {
  %3 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  %4 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !30
  %5 = icmp eq %struct.worker* %4, null
  br i1 %5, label %11, label %6

6:                                                ; preds = %2
  %7 = load i64, i64* @tls.0, align 8
  %8 = load i8*, i8** @tls.1, align 8
  %9 = getelementptr inbounds i8, i8* %8, i64 %0
  %10 = icmp eq i64 %1, 0
  br label %13

11:                                               ; preds = %28, %2
  %12 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  ret void

13:                                               ; preds = %6, %28
  %14 = phi %struct.worker* [ %4, %6 ], [ %30, %28 ]
  %15 = getelementptr inbounds %struct.worker, %struct.worker* %14, i64 0, i32 2
  %16 = load i8*, i8** %15, align 16, !tbaa !120
  %17 = icmp eq i8* %16, null
  br i1 %17, label %28, label %18

18:                                               ; preds = %13
  %19 = getelementptr inbounds i8, i8* %16, i64 %7
  %20 = getelementptr inbounds i8, i8* %19, i64 %0
  br i1 %10, label %28, label %21

21:                                               ; preds = %18, %21
  %22 = phi i64 [ %26, %21 ], [ 0, %18 ]
  %23 = getelementptr inbounds i8, i8* %9, i64 %22
  %24 = load i8, i8* %23, align 1, !tbaa !22
  %25 = getelementptr inbounds i8, i8* %20, i64 %22
  store i8 %24, i8* %25, align 1, !tbaa !22
  %26 = add nuw i64 %22, 1
  %27 = icmp eq i64 %26, %1
  br i1 %27, label %28, label %21, !llvm.loop !121

28:                                               ; preds = %21, %18, %13
  %29 = getelementptr inbounds %struct.worker, %struct.worker* %14, i64 0, i32 0
  %30 = load %struct.worker*, %struct.worker** %29, align 8, !tbaa !30
  %31 = icmp eq %struct.worker* %30, null
  br i1 %31, label %11, label %13, !llvm.loop !122
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
  %20 = bitcast %struct.task* %3 to i8**
  %21 = load i64, i64* @telejit_syscall_futex, align 8
  br label %22

22:                                               ; preds = %165, %2
  %23 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  %24 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  %25 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !30
  %26 = icmp eq %struct.worker* %25, null
  br i1 %26, label %118, label %27

27:                                               ; preds = %22, %91
  %28 = phi i1 [ %94, %91 ], [ %26, %22 ]
  %29 = phi %struct.worker* [ %93, %91 ], [ %25, %22 ]
  %30 = getelementptr inbounds %struct.worker, %struct.worker* %29, i64 0, i32 5
  %31 = load %struct.registration*, %struct.registration** %30, align 8, !tbaa !30
  %32 = icmp eq %struct.registration* %31, null
  br i1 %32, label %88, label %36

33:                                               ; preds = %84
  %34 = load %struct.registration*, %struct.registration** %87, align 8, !tbaa !30
  %35 = icmp eq %struct.registration* %34, null
  br i1 %35, label %88, label %36, !llvm.loop !123

36:                                               ; preds = %27, %33
  %37 = phi %struct.registration* [ %34, %33 ], [ %31, %27 ]
  %38 = phi %struct.registration** [ %85, %33 ], [ undef, %27 ]
  %39 = phi %struct.registration** [ %87, %33 ], [ %30, %27 ]
  %40 = getelementptr inbounds %struct.registration, %struct.registration* %37, i64 0, i32 1
  %41 = load i64, i64* %40, align 8, !tbaa !103
  %42 = and i64 %41, 15
  %43 = icmp eq i64 %42, 0
  br i1 %43, label %84, label %47

44:                                               ; preds = %78
  %45 = add nuw nsw i64 %48, 1
  %46 = icmp eq i64 %45, 3
  br i1 %46, label %81, label %47, !llvm.loop !124

47:                                               ; preds = %36, %44
  %48 = phi i64 [ %45, %44 ], [ 0, %36 ]
  br i1 %5, label %78, label %49

49:                                               ; preds = %47
  %50 = getelementptr inbounds %struct.registration, %struct.registration* %37, i64 0, i32 2, i64 %48
  %51 = load i8*, i8** %50, align 8, !tbaa !30
  %52 = load i64, i64* %7, align 8, !tbaa !125
  %53 = ptrtoint i8* %51 to i64
  %54 = icmp eq i64 %52, 0
  br i1 %54, label %69, label %55

55:                                               ; preds = %49
  %56 = load %struct.range*, %struct.range** %8, align 8, !tbaa !127
  br label %57

57:                                               ; preds = %57, %55
  %58 = phi i64 [ 0, %55 ], [ %67, %57 ]
  %59 = phi i64 [ %52, %55 ], [ %66, %57 ]
  %60 = add i64 %59, %58
  %61 = lshr i64 %60, 1
  %62 = getelementptr inbounds %struct.range, %struct.range* %56, i64 %61, i32 1
  %63 = load i64, i64* %62, align 8, !tbaa !86
  %64 = icmp ugt i64 %63, %53
  %65 = add nuw i64 %61, 1
  %66 = select i1 %64, i64 %61, i64 %59
  %67 = select i1 %64, i64 %58, i64 %65
  %68 = icmp ult i64 %67, %66
  br i1 %68, label %57, label %69, !llvm.loop !128

69:                                               ; preds = %57, %49
  %70 = phi i64 [ 0, %49 ], [ %67, %57 ]
  %71 = icmp ult i64 %70, %52
  br i1 %71, label %72, label %78

72:                                               ; preds = %69
  %73 = load %struct.range*, %struct.range** %8, align 8, !tbaa !127
  %74 = getelementptr inbounds %struct.range, %struct.range* %73, i64 %70, i32 0
  %75 = load i64, i64* %74, align 8, !tbaa !84
  %76 = icmp ule i64 %75, %53
  %77 = zext i1 %76 to i32
  br label %78

78:                                               ; preds = %72, %69, %47
  %79 = phi i32 [ 1, %47 ], [ 0, %69 ], [ %77, %72 ]
  %80 = icmp eq i32 %79, 0
  br i1 %80, label %44, label %81

81:                                               ; preds = %78, %44
  %82 = phi %struct.registration** [ %38, %44 ], [ %39, %78 ]
  %83 = xor i1 %80, true
  br label %84

84:                                               ; preds = %81, %36
  %85 = phi %struct.registration** [ %38, %36 ], [ %82, %81 ]
  %86 = phi i1 [ false, %36 ], [ %83, %81 ]
  %87 = getelementptr inbounds %struct.registration, %struct.registration* %37, i64 0, i32 0
  br i1 %86, label %88, label %33

88:                                               ; preds = %84, %33, %27
  %89 = phi %struct.registration** [ null, %27 ], [ %85, %84 ], [ null, %33 ]
  %90 = icmp eq %struct.registration** %89, null
  br i1 %90, label %91, label %95

91:                                               ; preds = %88
  %92 = getelementptr inbounds %struct.worker, %struct.worker* %29, i64 0, i32 0
  %93 = load %struct.worker*, %struct.worker** %92, align 8, !tbaa !30
  %94 = icmp eq %struct.worker* %93, null
  br i1 %94, label %118, label %27, !llvm.loop !129

95:                                               ; preds = %88
  %96 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  %97 = load %struct.worker*, %struct.worker** @idle_workers, align 8, !tbaa !30
  %98 = icmp eq %struct.worker* %97, null
  br i1 %98, label %114, label %99

99:                                               ; preds = %95
  %100 = icmp eq %struct.worker* %97, %29
  br i1 %100, label %110, label %101

101:                                              ; preds = %99, %106
  %102 = phi %struct.worker* [ %104, %106 ], [ %97, %99 ]
  %103 = getelementptr inbounds %struct.worker, %struct.worker* %102, i64 0, i32 3
  %104 = load %struct.worker*, %struct.worker** %103, align 8, !tbaa !30
  %105 = icmp eq %struct.worker* %104, null
  br i1 %105, label %114, label %106, !llvm.loop !130

106:                                              ; preds = %101
  %107 = icmp eq %struct.worker* %104, %29
  br i1 %107, label %108, label %101, !llvm.loop !130

108:                                              ; preds = %106
  %109 = getelementptr inbounds %struct.worker, %struct.worker* %102, i64 0, i32 3
  br label %110

110:                                              ; preds = %108, %99
  %111 = phi %struct.worker** [ @idle_workers, %99 ], [ %109, %108 ]
  %112 = getelementptr inbounds %struct.worker, %struct.worker* %29, i64 0, i32 3
  %113 = load %struct.worker*, %struct.worker** %112, align 8, !tbaa !74
  store %struct.worker* %113, %struct.worker** %111, align 8, !tbaa !30
  br label %122

114:                                              ; preds = %101, %95
  %115 = phi i1 [ %98, %95 ], [ %105, %101 ]
  br i1 %115, label %116, label %122

116:                                              ; preds = %114
  %117 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull %30, i64 noundef 15, %struct.region* noundef %4) #14
  br label %122

118:                                              ; preds = %91, %22
  %119 = phi %struct.worker* [ %25, %22 ], [ %93, %91 ]
  %120 = phi i1 [ %26, %22 ], [ %94, %91 ]
  %121 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  br label %122

122:                                              ; preds = %110, %118, %116, %114
  %123 = phi %struct.worker* [ %29, %114 ], [ %29, %116 ], [ %119, %118 ], [ %29, %110 ]
  %124 = phi i1 [ %28, %114 ], [ %28, %116 ], [ %120, %118 ], [ %28, %110 ]
  %125 = phi %struct.registration* [ null, %114 ], [ %117, %116 ], [ null, %118 ], [ null, %110 ]
  %126 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  br i1 %124, label %151, label %127

127:                                              ; preds = %122
  %128 = icmp eq %struct.registration* %125, null
  br i1 %128, label %130, label %129

129:                                              ; preds = %127
  call void @run(%struct.registration* noundef nonnull %125, i32 noundef 0) #14
  br label %165

130:                                              ; preds = %127
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %9) #17
  store void (i8*, i8*)* @end_thread, void (i8*, i8*)** %10, align 8, !tbaa !82
  store %struct.worker* %123, %struct.worker** %12, align 8, !tbaa !80
  store i8* %0, i8** %13, align 8, !tbaa !131
  store i64 0, i64* %14, align 8, !tbaa !56
  store i64 0, i64* %15, align 8, !tbaa !73
  store i32 0, i32* %16, align 8, !tbaa !79
  store i32 0, i32* %17, align 4, !tbaa !132
  store i8* null, i8** %18, align 8, !tbaa !133
  store %struct.report* null, %struct.report** %19, align 8, !tbaa !134
  %131 = getelementptr inbounds %struct.worker, %struct.worker* %123, i64 0, i32 4
  store %struct.task* %3, %struct.task** %131, align 16, !tbaa !55
  %132 = load i8*, i8** %11, align 8, !tbaa !80
  %133 = getelementptr inbounds %struct.worker, %struct.worker* %123, i64 0, i32 9
  store i8* %132, i8** %133, align 16, !tbaa !81
  %134 = load i8*, i8** %20, align 8, !tbaa !82
  %135 = getelementptr inbounds %struct.worker, %struct.worker* %123, i64 0, i32 8
  store i8* %134, i8** %135, align 8, !tbaa !83
  %136 = getelementptr inbounds %struct.worker, %struct.worker* %123, i64 0, i32 6
  store atomic i32 1, i32* %136 release, align 16
  %137 = call i64 (i64, ...) @syscall(i64 noundef %21, i32* noundef nonnull %136, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #14
  %138 = load atomic i32, i32* %16 acquire, align 8
  %139 = icmp eq i32 %138, 2
  br i1 %139, label %144, label %140

140:                                              ; preds = %130, %140
  %141 = call i64 (i64, ...) @syscall(i64 noundef %21, i32* noundef nonnull %16, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef null, i8* noundef null, i32 noundef 0) #14
  %142 = load atomic i32, i32* %16 acquire, align 8
  %143 = icmp eq i32 %142, 2
  br i1 %143, label %144, label %140, !llvm.loop !135

144:                                              ; preds = %140, %130
  %145 = load %struct.report*, %struct.report** %19, align 8, !tbaa !134
  %146 = icmp eq %struct.report* %145, null
  br i1 %146, label %150, label %147

147:                                              ; preds = %144
  %148 = bitcast %struct.report* %145 to i8*
  %149 = call i32 @munmap(i8* noundef nonnull %148, i64 noundef 4096) #14
  br label %150

150:                                              ; preds = %147, %144
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %9) #17
  br label %165

151:                                              ; preds = %122
  %152 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull @registrations, i64 noundef 3, %struct.region* noundef %4) #15
  %153 = icmp eq %struct.registration* %152, null
  br i1 %153, label %154, label %156

154:                                              ; preds = %151
  %155 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull @registrations, i64 noundef 4, %struct.region* noundef %4) #15
  br label %156

156:                                              ; preds = %154, %151
  %157 = phi %struct.registration* [ %152, %151 ], [ %155, %154 ]
  %158 = icmp eq %struct.registration* %157, null
  br i1 %158, label %159, label %161

159:                                              ; preds = %156
  %160 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull @registrations, i64 noundef 8, %struct.region* noundef %4) #15
  br label %161

161:                                              ; preds = %159, %156
  %162 = phi %struct.registration* [ %157, %156 ], [ %160, %159 ]
  %163 = icmp eq %struct.registration* %162, null
  br i1 %163, label %166, label %164

164:                                              ; preds = %161
  call void @run(%struct.registration* noundef nonnull %162, i32 noundef 0) #15
  br label %165

165:                                              ; preds = %164, %150, %129
  br label %22, !llvm.loop !136

166:                                              ; preds = %161
  %167 = icmp eq i8* %0, null
  br i1 %167, label %168, label %169

168:                                              ; preds = %166
  call fastcc void @flush_streams() #15
  br label %169

169:                                              ; preds = %168, %166
  ret void
}

; Function Attrs: nounwind uwtable
define internal i32 @has_registrations(%struct.region* noundef readonly %0) #0 {
  %2 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  %3 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  %4 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !30
  %5 = icmp eq %struct.registration* %4, null
  br i1 %5, label %65, label %6

6:                                                ; preds = %1
  %7 = icmp eq %struct.region* %0, null
  %8 = getelementptr inbounds %struct.region, %struct.region* %0, i64 0, i32 1
  %9 = getelementptr inbounds %struct.region, %struct.region* %0, i64 0, i32 0
  br label %13

10:                                               ; preds = %61
  %11 = load %struct.registration*, %struct.registration** %64, align 8, !tbaa !30
  %12 = icmp eq %struct.registration* %11, null
  br i1 %12, label %65, label %13, !llvm.loop !123

13:                                               ; preds = %10, %6
  %14 = phi %struct.registration* [ %4, %6 ], [ %11, %10 ]
  %15 = phi %struct.registration** [ undef, %6 ], [ %62, %10 ]
  %16 = phi %struct.registration** [ @registrations, %6 ], [ %64, %10 ]
  %17 = getelementptr inbounds %struct.registration, %struct.registration* %14, i64 0, i32 1
  %18 = load i64, i64* %17, align 8, !tbaa !103
  %19 = and i64 %18, 15
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %61, label %24

21:                                               ; preds = %55
  %22 = add nuw nsw i64 %25, 1
  %23 = icmp eq i64 %22, 3
  br i1 %23, label %58, label %24, !llvm.loop !124

24:                                               ; preds = %13, %21
  %25 = phi i64 [ %22, %21 ], [ 0, %13 ]
  br i1 %7, label %55, label %26

26:                                               ; preds = %24
  %27 = getelementptr inbounds %struct.registration, %struct.registration* %14, i64 0, i32 2, i64 %25
  %28 = load i8*, i8** %27, align 8, !tbaa !30
  %29 = load i64, i64* %8, align 8, !tbaa !125
  %30 = ptrtoint i8* %28 to i64
  %31 = icmp eq i64 %29, 0
  br i1 %31, label %46, label %32

32:                                               ; preds = %26
  %33 = load %struct.range*, %struct.range** %9, align 8, !tbaa !127
  br label %34

34:                                               ; preds = %34, %32
  %35 = phi i64 [ 0, %32 ], [ %44, %34 ]
  %36 = phi i64 [ %29, %32 ], [ %43, %34 ]
  %37 = add i64 %36, %35
  %38 = lshr i64 %37, 1
  %39 = getelementptr inbounds %struct.range, %struct.range* %33, i64 %38, i32 1
  %40 = load i64, i64* %39, align 8, !tbaa !86
  %41 = icmp ugt i64 %40, %30
  %42 = add nuw i64 %38, 1
  %43 = select i1 %41, i64 %38, i64 %36
  %44 = select i1 %41, i64 %35, i64 %42
  %45 = icmp ult i64 %44, %43
  br i1 %45, label %34, label %46, !llvm.loop !128

46:                                               ; preds = %34, %26
  %47 = phi i64 [ 0, %26 ], [ %44, %34 ]
  %48 = icmp ult i64 %47, %29
  br i1 %48, label %49, label %55

49:                                               ; preds = %46
  %50 = load %struct.range*, %struct.range** %9, align 8, !tbaa !127
  %51 = getelementptr inbounds %struct.range, %struct.range* %50, i64 %47, i32 0
  %52 = load i64, i64* %51, align 8, !tbaa !84
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
  %67 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !30
  %68 = icmp ne %struct.registration** %66, null
  %69 = icmp ne %struct.worker* %67, null
  %70 = xor i1 %68, true
  %71 = select i1 %69, i1 %70, i1 false
  br i1 %71, label %72, label %76

72:                                               ; preds = %65
  %73 = icmp eq %struct.region* %0, null
  %74 = getelementptr inbounds %struct.region, %struct.region* %0, i64 0, i32 1
  %75 = getelementptr inbounds %struct.region, %struct.region* %0, i64 0, i32 0
  br label %81

76:                                               ; preds = %141, %65
  %77 = phi i1 [ %68, %65 ], [ %145, %141 ]
  %78 = zext i1 %77 to i32
  %79 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  %80 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  ret i32 %78

81:                                               ; preds = %72, %141
  %82 = phi %struct.worker* [ %67, %72 ], [ %144, %141 ]
  %83 = getelementptr inbounds %struct.worker, %struct.worker* %82, i64 0, i32 5
  %84 = load %struct.registration*, %struct.registration** %83, align 8, !tbaa !30
  %85 = icmp eq %struct.registration* %84, null
  br i1 %85, label %141, label %89

86:                                               ; preds = %137
  %87 = load %struct.registration*, %struct.registration** %140, align 8, !tbaa !30
  %88 = icmp eq %struct.registration* %87, null
  br i1 %88, label %141, label %89, !llvm.loop !123

89:                                               ; preds = %81, %86
  %90 = phi %struct.registration* [ %87, %86 ], [ %84, %81 ]
  %91 = phi %struct.registration** [ %138, %86 ], [ undef, %81 ]
  %92 = phi %struct.registration** [ %140, %86 ], [ %83, %81 ]
  %93 = getelementptr inbounds %struct.registration, %struct.registration* %90, i64 0, i32 1
  %94 = load i64, i64* %93, align 8, !tbaa !103
  %95 = and i64 %94, 15
  %96 = icmp eq i64 %95, 0
  br i1 %96, label %137, label %100

97:                                               ; preds = %131
  %98 = add nuw nsw i64 %101, 1
  %99 = icmp eq i64 %98, 3
  br i1 %99, label %134, label %100, !llvm.loop !124

100:                                              ; preds = %89, %97
  %101 = phi i64 [ %98, %97 ], [ 0, %89 ]
  br i1 %73, label %131, label %102

102:                                              ; preds = %100
  %103 = getelementptr inbounds %struct.registration, %struct.registration* %90, i64 0, i32 2, i64 %101
  %104 = load i8*, i8** %103, align 8, !tbaa !30
  %105 = load i64, i64* %74, align 8, !tbaa !125
  %106 = ptrtoint i8* %104 to i64
  %107 = icmp eq i64 %105, 0
  br i1 %107, label %122, label %108

108:                                              ; preds = %102
  %109 = load %struct.range*, %struct.range** %75, align 8, !tbaa !127
  br label %110

110:                                              ; preds = %110, %108
  %111 = phi i64 [ 0, %108 ], [ %120, %110 ]
  %112 = phi i64 [ %105, %108 ], [ %119, %110 ]
  %113 = add i64 %112, %111
  %114 = lshr i64 %113, 1
  %115 = getelementptr inbounds %struct.range, %struct.range* %109, i64 %114, i32 1
  %116 = load i64, i64* %115, align 8, !tbaa !86
  %117 = icmp ugt i64 %116, %106
  %118 = add nuw i64 %114, 1
  %119 = select i1 %117, i64 %114, i64 %112
  %120 = select i1 %117, i64 %111, i64 %118
  %121 = icmp ult i64 %120, %119
  br i1 %121, label %110, label %122, !llvm.loop !128

122:                                              ; preds = %110, %102
  %123 = phi i64 [ 0, %102 ], [ %120, %110 ]
  %124 = icmp ult i64 %123, %105
  br i1 %124, label %125, label %131

125:                                              ; preds = %122
  %126 = load %struct.range*, %struct.range** %75, align 8, !tbaa !127
  %127 = getelementptr inbounds %struct.range, %struct.range* %126, i64 %123, i32 0
  %128 = load i64, i64* %127, align 8, !tbaa !84
  %129 = icmp ule i64 %128, %106
  %130 = zext i1 %129 to i32
  br label %131

131:                                              ; preds = %125, %122, %100
  %132 = phi i32 [ 1, %100 ], [ 0, %122 ], [ %130, %125 ]
  %133 = icmp eq i32 %132, 0
  br i1 %133, label %97, label %134

134:                                              ; preds = %131, %97
  %135 = phi %struct.registration** [ %91, %97 ], [ %92, %131 ]
  %136 = xor i1 %133, true
  br label %137

137:                                              ; preds = %134, %89
  %138 = phi %struct.registration** [ %91, %89 ], [ %135, %134 ]
  %139 = phi i1 [ false, %89 ], [ %136, %134 ]
  %140 = getelementptr inbounds %struct.registration, %struct.registration* %90, i64 0, i32 0
  br i1 %139, label %141, label %86

141:                                              ; preds = %86, %137, %81
  %142 = phi %struct.registration** [ null, %81 ], [ %138, %137 ], [ null, %86 ]
  %143 = getelementptr inbounds %struct.worker, %struct.worker* %82, i64 0, i32 0
  %144 = load %struct.worker*, %struct.worker** %143, align 8, !tbaa !30
  %145 = icmp ne %struct.registration** %142, null
  %146 = icmp ne %struct.worker* %144, null
  %147 = xor i1 %145, true
  %148 = select i1 %146, i1 %147, i1 false
  br i1 %148, label %81, label %76, !llvm.loop !137
}

; Function Attrs: nounwind uwtable
define internal i32 @at_exit(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #0 {
  %4 = load i1, i1* @is_child, align 4
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = call i32 @__cxa_atexit(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #14
  br label %27

7:                                                ; preds = %3
  %8 = call i8* @malloc(i64 noundef 64) #14
  %9 = icmp eq i8* %8, null
  br i1 %9, label %25, label %10

10:                                               ; preds = %7
  %11 = bitcast i8* %8 to %struct.registration**
  store %struct.registration* null, %struct.registration** %11, align 8, !tbaa.struct !104
  %12 = getelementptr inbounds i8, i8* %8, i64 8
  %13 = bitcast i8* %12 to i64*
  store i64 1, i64* %13, align 8, !tbaa.struct !138
  %14 = getelementptr inbounds i8, i8* %8, i64 16
  %15 = bitcast i8* %14 to void (i8*)**
  store void (i8*)* %0, void (i8*)** %15, align 8, !tbaa.struct !139
  %16 = getelementptr inbounds i8, i8* %8, i64 24
  %17 = bitcast i8* %16 to i8**
  store i8* %1, i8** %17, align 8, !tbaa.struct !140
  %18 = getelementptr inbounds i8, i8* %8, i64 32
  %19 = bitcast i8* %18 to i8**
  store i8* %2, i8** %19, align 8, !tbaa.struct !141
  %20 = getelementptr inbounds i8, i8* %8, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %20, i8 0, i64 24, i1 false)
  %21 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  %22 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !30
  store %struct.registration* %22, %struct.registration** %11, align 8, !tbaa !101
  store i8* %8, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !30
  %23 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %24 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
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
  %5 = call i32 @on_exit(void (i32, i8*)* noundef %0, i8* noundef %1) #14
  br label %27

6:                                                ; preds = %2
  %7 = call i8* @malloc(i64 noundef 64) #14
  %8 = icmp eq i8* %7, null
  br i1 %8, label %25, label %9

9:                                                ; preds = %6
  %10 = bitcast i8* %7 to %struct.registration**
  store %struct.registration* null, %struct.registration** %10, align 8, !tbaa.struct !104
  %11 = getelementptr inbounds i8, i8* %7, i64 8
  %12 = bitcast i8* %11 to i64*
  store i64 2, i64* %12, align 8, !tbaa.struct !138
  %13 = getelementptr inbounds i8, i8* %7, i64 16
  %14 = bitcast i8* %13 to void (i32, i8*)**
  store void (i32, i8*)* %0, void (i32, i8*)** %14, align 8, !tbaa.struct !139
  %15 = getelementptr inbounds i8, i8* %7, i64 24
  %16 = bitcast i8* %15 to i8**
  store i8* %1, i8** %16, align 8, !tbaa.struct !140
  %17 = getelementptr inbounds i8, i8* %7, i64 32
  %18 = bitcast i8* %17 to i8**
  store i8* null, i8** %18, align 8, !tbaa.struct !141
  %19 = getelementptr inbounds i8, i8* %7, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %19, i8 0, i64 24, i1 false)
  %20 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  %21 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !30
  %22 = bitcast i8* %7 to %struct.registration**
  store %struct.registration* %21, %struct.registration** %22, align 8, !tbaa !101
  store i8* %7, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !30
  %23 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %24 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
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
  %5 = call i32 @__cxa_at_quick_exit(void (i8*)* noundef %0, i8* noundef %1) #14
  br label %32

6:                                                ; preds = %2
  %7 = call i8* @malloc(i64 noundef 64) #14
  %8 = icmp eq i8* %7, null
  br i1 %8, label %26, label %9

9:                                                ; preds = %6
  %10 = bitcast i8* %7 to %struct.registration*
  %11 = bitcast i8* %7 to %struct.registration**
  store %struct.registration* null, %struct.registration** %11, align 8, !tbaa.struct !104
  %12 = getelementptr inbounds i8, i8* %7, i64 8
  %13 = bitcast i8* %12 to i64*
  store i64 8, i64* %13, align 8, !tbaa.struct !138
  %14 = getelementptr inbounds i8, i8* %7, i64 16
  %15 = bitcast i8* %14 to void (i8*)**
  store void (i8*)* %0, void (i8*)** %15, align 8, !tbaa.struct !139
  %16 = getelementptr inbounds i8, i8* %7, i64 24
  %17 = bitcast i8* %16 to i8**
  store i8* %1, i8** %17, align 8, !tbaa.struct !140
  %18 = getelementptr inbounds i8, i8* %7, i64 32
  %19 = bitcast i8* %18 to i8**
  store i8* null, i8** %19, align 8, !tbaa.struct !141
  %20 = getelementptr inbounds i8, i8* %7, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %20, i8 0, i64 24, i1 false)
  %21 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  %22 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !30
  %23 = bitcast i8* %7 to %struct.registration**
  store %struct.registration* %22, %struct.registration** %23, align 8, !tbaa !101
  store i8* %7, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !30
  %24 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %25 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  br label %26

26:                                               ; preds = %6, %9
  %27 = phi %struct.registration* [ %10, %9 ], [ null, %6 ]
  %28 = icmp eq %struct.registration* %27, null
  br i1 %28, label %32, label %29

29:                                               ; preds = %26
  %30 = bitcast %struct.registration* %27 to i8*
  %31 = call i32 @__cxa_at_quick_exit(void (i8*)* noundef %0, i8* noundef nonnull %30) #14
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
  %7 = call i32 @__register_atfork(void ()* noundef %0, void ()* noundef %1, void ()* noundef %2, i8* noundef %3) #14
  br label %33

8:                                                ; preds = %4
  %9 = call i8* @malloc(i64 noundef 64) #14
  %10 = icmp eq i8* %9, null
  br i1 %10, label %27, label %11

11:                                               ; preds = %8
  %12 = bitcast i8* %9 to %struct.registration*
  %13 = bitcast i8* %9 to %struct.registration**
  store %struct.registration* null, %struct.registration** %13, align 8, !tbaa.struct !104
  %14 = getelementptr inbounds i8, i8* %9, i64 8
  %15 = bitcast i8* %14 to i64*
  store i64 8, i64* %15, align 8, !tbaa.struct !138
  %16 = getelementptr inbounds i8, i8* %9, i64 16
  %17 = bitcast i8* %16 to void ()**
  store void ()* %0, void ()** %17, align 8, !tbaa.struct !139
  %18 = getelementptr inbounds i8, i8* %9, i64 24
  %19 = bitcast i8* %18 to void ()**
  store void ()* %1, void ()** %19, align 8, !tbaa.struct !140
  %20 = getelementptr inbounds i8, i8* %9, i64 32
  %21 = bitcast i8* %20 to void ()**
  store void ()* %2, void ()** %21, align 8, !tbaa.struct !141
  %22 = getelementptr inbounds i8, i8* %9, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %22, i8 0, i64 24, i1 false)
  %23 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  %24 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !30
  store %struct.registration* %24, %struct.registration** %13, align 8, !tbaa !101
  store i8* %9, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !30
  %25 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %26 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  br label %27

27:                                               ; preds = %8, %11
  %28 = phi %struct.registration* [ %12, %11 ], [ null, %8 ]
  %29 = icmp eq %struct.registration* %28, null
  br i1 %29, label %33, label %30

30:                                               ; preds = %27
  %31 = bitcast %struct.registration* %28 to i8*
  %32 = call i32 @__register_atfork(void ()* noundef %0, void ()* noundef %1, void ()* noundef %2, i8* noundef nonnull %31) #14
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
  %6 = call i32 @__cxa_thread_atexit_impl(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #14
  br label %52

7:                                                ; preds = %3
  %8 = load i32, i32* @worker_key, align 4, !tbaa !4
  %9 = call i8* @pthread_getspecific(i32 noundef %8) #14
  %10 = icmp eq i8* %9, null
  br i1 %10, label %11, label %29

11:                                               ; preds = %7
  %12 = call i8* @malloc(i64 noundef 64) #14
  %13 = icmp eq i8* %12, null
  br i1 %13, label %52, label %14

14:                                               ; preds = %11
  %15 = bitcast i8* %12 to %struct.registration**
  store %struct.registration* null, %struct.registration** %15, align 8, !tbaa.struct !104
  %16 = getelementptr inbounds i8, i8* %12, i64 8
  %17 = bitcast i8* %16 to i64*
  store i64 1, i64* %17, align 8, !tbaa.struct !138
  %18 = getelementptr inbounds i8, i8* %12, i64 16
  %19 = bitcast i8* %18 to void (i8*)**
  store void (i8*)* %0, void (i8*)** %19, align 8, !tbaa.struct !139
  %20 = getelementptr inbounds i8, i8* %12, i64 24
  %21 = bitcast i8* %20 to i8**
  store i8* %1, i8** %21, align 8, !tbaa.struct !140
  %22 = getelementptr inbounds i8, i8* %12, i64 32
  %23 = bitcast i8* %22 to i8**
  store i8* %2, i8** %23, align 8, !tbaa.struct !141
  %24 = getelementptr inbounds i8, i8* %12, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %24, i8 0, i64 24, i1 false) #17
  %25 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  %26 = load %struct.registration*, %struct.registration** @destructors_elsewhere, align 8, !tbaa !30
  store %struct.registration* %26, %struct.registration** %15, align 8, !tbaa !101
  store i8* %12, i8** bitcast (%struct.registration** @destructors_elsewhere to i8**), align 8, !tbaa !30
  %27 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  %28 = call i32 @__cxa_thread_atexit_impl(void (i8*)* noundef nonnull @run_destructor_elsewhere, i8* noundef nonnull %12, i8* noundef bitcast (void (i8*)* @run_destructor_elsewhere to i8*)) #14
  br label %52

29:                                               ; preds = %7
  %30 = getelementptr inbounds i8, i8* %9, i64 40
  %31 = call i8* @malloc(i64 noundef 64) #14
  %32 = icmp eq i8* %31, null
  br i1 %32, label %50, label %33

33:                                               ; preds = %29
  %34 = bitcast i8* %30 to %struct.registration**
  %35 = bitcast i8* %31 to %struct.registration**
  store %struct.registration* null, %struct.registration** %35, align 8, !tbaa.struct !104
  %36 = getelementptr inbounds i8, i8* %31, i64 8
  %37 = bitcast i8* %36 to i64*
  store i64 1, i64* %37, align 8, !tbaa.struct !138
  %38 = getelementptr inbounds i8, i8* %31, i64 16
  %39 = bitcast i8* %38 to void (i8*)**
  store void (i8*)* %0, void (i8*)** %39, align 8, !tbaa.struct !139
  %40 = getelementptr inbounds i8, i8* %31, i64 24
  %41 = bitcast i8* %40 to i8**
  store i8* %1, i8** %41, align 8, !tbaa.struct !140
  %42 = getelementptr inbounds i8, i8* %31, i64 32
  %43 = bitcast i8* %42 to i8**
  store i8* %2, i8** %43, align 8, !tbaa.struct !141
  %44 = getelementptr inbounds i8, i8* %31, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %44, i8 0, i64 24, i1 false)
  %45 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  %46 = load %struct.registration*, %struct.registration** %34, align 8, !tbaa !30
  store %struct.registration* %46, %struct.registration** %35, align 8, !tbaa !101
  %47 = bitcast i8* %30 to i8**
  store i8* %31, i8** %47, align 8, !tbaa !30
  %48 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %49 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
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
  store i64 %1, i64* %4, align 8, !tbaa !64
  %5 = getelementptr inbounds %struct.upcall, %struct.upcall* %0, i64 0, i32 1
  store atomic i32 %2, i32* %5 release, align 8
  %6 = load i64, i64* @telejit_syscall_futex, align 8, !tbaa !15
  %7 = call i64 (i64, ...) @syscall(i64 noundef %6, i32* noundef nonnull %5, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #14
  ret void
}

declare hidden void @telejit_reentry() #2

; Function Attrs: nounwind uwtable
define internal void @notify_place(i8* noundef %0) #0 {
  %2 = alloca %struct.notification, align 8
  %3 = call i32* @__errno_location() #14
  %4 = load i32, i32* %3, align 4, !tbaa !4
  %5 = load i1, i1* @is_child, align 4
  br i1 %5, label %25, label %6

6:                                                ; preds = %1
  %7 = call i32 @getpid() #14
  %8 = load i32, i32* @home_pid, align 4, !tbaa !4
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %10, label %25

10:                                               ; preds = %6
  %11 = bitcast %struct.notification* %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 40, i8* nonnull %11)
  %12 = getelementptr inbounds %struct.notification, %struct.notification* %2, i64 0, i32 0
  store i64 0, i64* %12, align 8
  %13 = getelementptr inbounds %struct.notification, %struct.notification* %2, i64 0, i32 1
  store i8* %0, i8** %13, align 8
  %14 = getelementptr inbounds %struct.notification, %struct.notification* %2, i64 0, i32 2
  %15 = bitcast %struct.memory_part** %14 to i8*
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %15, i8 0, i64 24, i1 false)
  br label %16

16:                                               ; preds = %20, %10
  %17 = load i32, i32* @notify_fd, align 4, !tbaa !4
  %18 = call i64 @write(i32 noundef %17, i8* noundef nonnull %11, i64 noundef 40) #14
  %19 = icmp sgt i64 %18, 0
  br i1 %19, label %24, label %20

20:                                               ; preds = %16
  %21 = call i32* @__errno_location() #14
  %22 = load i32, i32* %21, align 4, !tbaa !4
  %23 = icmp eq i32 %22, 4
  br i1 %23, label %16, label %24, !llvm.loop !60

24:                                               ; preds = %16, %20
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %11)
  br label %25

25:                                               ; preds = %24, %6, %1
  %26 = call i32* @__errno_location() #14
  store i32 %4, i32* %26, align 4, !tbaa !4
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
  %14 = call i8* @mmap(i8* noundef null, i64 noundef 524288, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #14
  %15 = icmp eq i8* %14, inttoptr (i64 -1 to i8*)
  br i1 %15, label %16, label %31

16:                                               ; preds = %2
  %17 = getelementptr inbounds i8, i8* %0, i64 8
  %18 = bitcast i8* %17 to i64*
  %19 = load i64, i64* %18, align 8, !tbaa !142
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %888, label %21

21:                                               ; preds = %16
  %22 = getelementptr inbounds i8, i8* %0, i64 16
  %23 = bitcast i8* %22 to i8**
  br label %24

24:                                               ; preds = %24, %21
  %25 = phi i64 [ 0, %21 ], [ %28, %24 ]
  %26 = load i8*, i8** %23, align 8, !tbaa !144
  %27 = getelementptr inbounds i8, i8* %26, i64 %25
  store atomic i8 1, i8* %27 monotonic, align 1
  %28 = add nuw i64 %25, 1
  %29 = load i64, i64* %18, align 8, !tbaa !142
  %30 = icmp ult i64 %28, %29
  br i1 %30, label %24, label %888, !llvm.loop !145

31:                                               ; preds = %2
  %32 = bitcast %struct.thread_census* %12 to i8*
  call void @llvm.lifetime.start.p0i8(i64 48, i8* nonnull %32) #17
  %33 = bitcast %struct.thread_census* %12 to i8**
  store i8* %14, i8** %33, align 8, !tbaa !95
  %34 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 0, i32 1
  store i64 0, i64* %34, align 8, !tbaa !92
  %35 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 0, i32 2
  store i64 32768, i64* %35, align 8, !tbaa !96
  %36 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 1
  %37 = getelementptr inbounds %struct.thread_list, %struct.thread_list* %36, i64 0, i32 0
  %38 = getelementptr inbounds i8, i8* %14, i64 131072
  %39 = bitcast %struct.thread_list* %36 to i8**
  store i8* %38, i8** %39, align 8, !tbaa !95
  %40 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 1, i32 1
  store i64 0, i64* %40, align 8, !tbaa !92
  %41 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 1, i32 2
  store i64 32768, i64* %41, align 8, !tbaa !96
  %42 = getelementptr inbounds i8, i8* %14, i64 262144
  %43 = bitcast i8* %42 to %struct.looked_thread*
  %44 = call i32 @gettid() #14
  %45 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 0, i32 1
  %46 = load i64, i64* %45, align 8, !tbaa !92
  %47 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 0, i32 2
  %48 = load i64, i64* %47, align 8, !tbaa !96
  %49 = icmp eq i64 %46, %48
  br i1 %49, label %55, label %50

50:                                               ; preds = %31
  %51 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 0, i32 0
  %52 = load i32*, i32** %51, align 8, !tbaa !95
  %53 = add i64 %46, 1
  store i64 %53, i64* %45, align 8, !tbaa !92
  %54 = getelementptr inbounds i32, i32* %52, i64 %46
  store i32 %44, i32* %54, align 4, !tbaa !4
  br label %55

55:                                               ; preds = %31, %50
  %56 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  %57 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !30
  %58 = icmp eq %struct.worker* %57, null
  br i1 %58, label %69, label %59

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
  br label %80

69:                                               ; preds = %179, %55
  %70 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  %71 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  %72 = load %struct.registration*, %struct.registration** @destructors_elsewhere, align 8, !tbaa !30
  %73 = icmp eq %struct.registration* %72, null
  br i1 %73, label %185, label %74

74:                                               ; preds = %69
  %75 = getelementptr inbounds i8, i8* %0, i64 8
  %76 = bitcast i8* %75 to i64*
  %77 = bitcast i8* %0 to %struct.range**
  %78 = getelementptr inbounds i8, i8* %0, i64 16
  %79 = bitcast i8* %78 to i8**
  br label %183

80:                                               ; preds = %59, %179
  %81 = phi %struct.worker* [ %57, %59 ], [ %181, %179 ]
  %82 = getelementptr inbounds %struct.worker, %struct.worker* %81, i64 0, i32 8
  %83 = load i8*, i8** %82, align 8, !tbaa !83
  %84 = icmp eq i8* %83, null
  br i1 %84, label %85, label %97

85:                                               ; preds = %80
  %86 = getelementptr inbounds %struct.worker, %struct.worker* %81, i64 0, i32 10
  %87 = load i32, i32* %86, align 8, !tbaa !146
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %97, label %89

89:                                               ; preds = %85
  %90 = load i64, i64* %45, align 8, !tbaa !92
  %91 = load i64, i64* %47, align 8, !tbaa !96
  %92 = icmp eq i64 %90, %91
  br i1 %92, label %97, label %93

93:                                               ; preds = %89
  %94 = load i32*, i32** %60, align 8, !tbaa !95
  %95 = add i64 %90, 1
  store i64 %95, i64* %45, align 8, !tbaa !92
  %96 = getelementptr inbounds i32, i32* %94, i64 %90
  store i32 %87, i32* %96, align 4, !tbaa !4
  br label %97

97:                                               ; preds = %93, %89, %85, %80
  %98 = ptrtoint i8* %83 to i64
  %99 = load i64, i64* %62, align 8, !tbaa !142
  %100 = icmp eq i64 %99, 0
  br i1 %100, label %137, label %101

101:                                              ; preds = %97
  %102 = load %struct.range*, %struct.range** %63, align 8, !tbaa !147
  %103 = getelementptr inbounds %struct.range, %struct.range* %102, i64 0, i32 0
  %104 = load i64, i64* %103, align 8, !tbaa !84
  %105 = icmp ugt i64 %104, %98
  br i1 %105, label %137, label %106

106:                                              ; preds = %101
  %107 = add i64 %99, -1
  %108 = getelementptr inbounds %struct.range, %struct.range* %102, i64 %107, i32 1
  %109 = load i64, i64* %108, align 8, !tbaa !86
  %110 = icmp ult i64 %109, %98
  br i1 %110, label %137, label %113

111:                                              ; preds = %113
  %112 = icmp ult i64 %123, %99
  br i1 %112, label %125, label %137

113:                                              ; preds = %106, %113
  %114 = phi i64 [ %123, %113 ], [ 0, %106 ]
  %115 = phi i64 [ %122, %113 ], [ %99, %106 ]
  %116 = add i64 %115, %114
  %117 = lshr i64 %116, 1
  %118 = getelementptr inbounds %struct.range, %struct.range* %102, i64 %117, i32 1
  %119 = load i64, i64* %118, align 8, !tbaa !86
  %120 = icmp ult i64 %119, %98
  %121 = add nuw i64 %117, 1
  %122 = select i1 %120, i64 %115, i64 %117
  %123 = select i1 %120, i64 %121, i64 %114
  %124 = icmp ult i64 %123, %122
  br i1 %124, label %113, label %111, !llvm.loop !148

125:                                              ; preds = %111, %131
  %126 = phi i64 [ %134, %131 ], [ %123, %111 ]
  %127 = load %struct.range*, %struct.range** %63, align 8, !tbaa !147
  %128 = getelementptr inbounds %struct.range, %struct.range* %127, i64 %126, i32 0
  %129 = load i64, i64* %128, align 8, !tbaa !84
  %130 = icmp ugt i64 %129, %98
  br i1 %130, label %137, label %131

131:                                              ; preds = %125
  %132 = load i8*, i8** %65, align 8, !tbaa !144
  %133 = getelementptr inbounds i8, i8* %132, i64 %126
  store atomic i8 1, i8* %133 monotonic, align 1
  %134 = add nuw i64 %126, 1
  %135 = load i64, i64* %62, align 8, !tbaa !142
  %136 = icmp ult i64 %134, %135
  br i1 %136, label %125, label %137, !llvm.loop !149

137:                                              ; preds = %125, %131, %97, %101, %106, %111
  %138 = getelementptr inbounds %struct.worker, %struct.worker* %81, i64 0, i32 9
  %139 = load i8*, i8** %138, align 16, !tbaa !81
  %140 = ptrtoint i8* %139 to i64
  %141 = load i64, i64* %62, align 8, !tbaa !142
  %142 = icmp eq i64 %141, 0
  br i1 %142, label %179, label %143

143:                                              ; preds = %137
  %144 = load %struct.range*, %struct.range** %66, align 8, !tbaa !147
  %145 = getelementptr inbounds %struct.range, %struct.range* %144, i64 0, i32 0
  %146 = load i64, i64* %145, align 8, !tbaa !84
  %147 = icmp ugt i64 %146, %140
  br i1 %147, label %179, label %148

148:                                              ; preds = %143
  %149 = add i64 %141, -1
  %150 = getelementptr inbounds %struct.range, %struct.range* %144, i64 %149, i32 1
  %151 = load i64, i64* %150, align 8, !tbaa !86
  %152 = icmp ult i64 %151, %140
  br i1 %152, label %179, label %155

153:                                              ; preds = %155
  %154 = icmp ult i64 %165, %141
  br i1 %154, label %167, label %179

155:                                              ; preds = %148, %155
  %156 = phi i64 [ %165, %155 ], [ 0, %148 ]
  %157 = phi i64 [ %164, %155 ], [ %141, %148 ]
  %158 = add i64 %157, %156
  %159 = lshr i64 %158, 1
  %160 = getelementptr inbounds %struct.range, %struct.range* %144, i64 %159, i32 1
  %161 = load i64, i64* %160, align 8, !tbaa !86
  %162 = icmp ult i64 %161, %140
  %163 = add nuw i64 %159, 1
  %164 = select i1 %162, i64 %157, i64 %159
  %165 = select i1 %162, i64 %163, i64 %156
  %166 = icmp ult i64 %165, %164
  br i1 %166, label %155, label %153, !llvm.loop !148

167:                                              ; preds = %153, %173
  %168 = phi i64 [ %176, %173 ], [ %165, %153 ]
  %169 = load %struct.range*, %struct.range** %66, align 8, !tbaa !147
  %170 = getelementptr inbounds %struct.range, %struct.range* %169, i64 %168, i32 0
  %171 = load i64, i64* %170, align 8, !tbaa !84
  %172 = icmp ugt i64 %171, %140
  br i1 %172, label %179, label %173

173:                                              ; preds = %167
  %174 = load i8*, i8** %68, align 8, !tbaa !144
  %175 = getelementptr inbounds i8, i8* %174, i64 %168
  store atomic i8 1, i8* %175 monotonic, align 1
  %176 = add nuw i64 %168, 1
  %177 = load i64, i64* %62, align 8, !tbaa !142
  %178 = icmp ult i64 %176, %177
  br i1 %178, label %167, label %179, !llvm.loop !149

179:                                              ; preds = %167, %173, %137, %143, %148, %153
  %180 = getelementptr inbounds %struct.worker, %struct.worker* %81, i64 0, i32 0
  %181 = load %struct.worker*, %struct.worker** %180, align 8, !tbaa !30
  %182 = icmp eq %struct.worker* %181, null
  br i1 %182, label %69, label %80, !llvm.loop !150

183:                                              ; preds = %74, %235
  %184 = phi %struct.registration* [ %72, %74 ], [ %237, %235 ]
  br label %239

185:                                              ; preds = %235, %69
  %186 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  store i64 0, i64* %40, align 8, !tbaa !151
  %187 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  %188 = call fastcc i32 @visit_threads(i32 (i8*, i32)* noundef nonnull @count_in, i8* noundef nonnull %32) #15
  %189 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  %190 = icmp eq i32 %188, 0
  br i1 %190, label %285, label %191

191:                                              ; preds = %185
  %192 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 1, i32 1
  %193 = bitcast %struct.timespec* %11 to i8*
  %194 = getelementptr inbounds %struct.timespec, %struct.timespec* %11, i64 0, i32 0
  %195 = getelementptr inbounds %struct.timespec, %struct.timespec* %11, i64 0, i32 1
  %196 = getelementptr inbounds [256 x i8], [256 x i8]* %10, i64 0, i64 0
  %197 = load i64, i64* @telejit_return_on_stack, align 8
  %198 = icmp ne i64 %197, 0
  %199 = getelementptr inbounds i8, i8* %0, i64 8
  %200 = bitcast i8* %199 to i64*
  %201 = bitcast i8* %0 to %struct.range**
  %202 = getelementptr inbounds i8, i8* %0, i64 16
  %203 = bitcast i8* %202 to i8**
  %204 = bitcast i64* %7 to i8*
  %205 = bitcast i64* %8 to i8*
  %206 = bitcast i64* %9 to i8*
  %207 = load i64, i64* @telejit_syscall_get_robust_list, align 8
  %208 = load i64, i64* @telejit_tls_above, align 8
  %209 = icmp eq i64 %208, 0
  %210 = getelementptr inbounds [256 x i8], [256 x i8]* %10, i64 0, i64 2
  %211 = ptrtoint i8* %0 to i64
  %212 = getelementptr inbounds i8, i8* %0, i64 28
  %213 = bitcast i8* %212 to i32*
  %214 = bitcast %struct.timespec* %6 to i8*
  %215 = getelementptr inbounds %struct.timespec, %struct.timespec* %6, i64 0, i32 0
  %216 = getelementptr inbounds %struct.timespec, %struct.timespec* %6, i64 0, i32 1
  %217 = bitcast %struct.timespec* %5 to i8*
  %218 = getelementptr inbounds %struct.timespec, %struct.timespec* %5, i64 0, i32 0
  %219 = getelementptr inbounds %struct.timespec, %struct.timespec* %5, i64 0, i32 1
  %220 = bitcast %struct.timespec* %4 to i8*
  %221 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 0
  %222 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 1
  %223 = getelementptr inbounds i8, i8* %0, i64 32
  %224 = bitcast i8* %223 to i32*
  %225 = getelementptr inbounds i8, i8* %0, i64 8
  %226 = bitcast i8* %225 to i64*
  %227 = getelementptr inbounds i8, i8* %0, i64 16
  %228 = bitcast i8* %227 to i8**
  %229 = bitcast %struct.timespec* %3 to i8*
  %230 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 0
  %231 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 1
  %232 = getelementptr inbounds i8, i8* %0, i64 24
  %233 = bitcast i8* %232 to i32*
  %234 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 0, i32 0
  br label %300

235:                                              ; preds = %282
  %236 = getelementptr inbounds %struct.registration, %struct.registration* %184, i64 0, i32 0
  %237 = load %struct.registration*, %struct.registration** %236, align 8, !tbaa !30
  %238 = icmp eq %struct.registration* %237, null
  br i1 %238, label %185, label %183, !llvm.loop !153

239:                                              ; preds = %183, %282
  %240 = phi i64 [ 0, %183 ], [ %283, %282 ]
  %241 = getelementptr inbounds %struct.registration, %struct.registration* %184, i64 0, i32 2, i64 %240
  %242 = load i8*, i8** %241, align 8, !tbaa !30
  %243 = ptrtoint i8* %242 to i64
  %244 = load i64, i64* %76, align 8, !tbaa !142
  %245 = icmp eq i64 %244, 0
  br i1 %245, label %282, label %246

246:                                              ; preds = %239
  %247 = load %struct.range*, %struct.range** %77, align 8, !tbaa !147
  %248 = getelementptr inbounds %struct.range, %struct.range* %247, i64 0, i32 0
  %249 = load i64, i64* %248, align 8, !tbaa !84
  %250 = icmp ugt i64 %249, %243
  br i1 %250, label %282, label %251

251:                                              ; preds = %246
  %252 = add i64 %244, -1
  %253 = getelementptr inbounds %struct.range, %struct.range* %247, i64 %252, i32 1
  %254 = load i64, i64* %253, align 8, !tbaa !86
  %255 = icmp ult i64 %254, %243
  br i1 %255, label %282, label %258

256:                                              ; preds = %258
  %257 = icmp ult i64 %268, %244
  br i1 %257, label %270, label %282

258:                                              ; preds = %251, %258
  %259 = phi i64 [ %268, %258 ], [ 0, %251 ]
  %260 = phi i64 [ %267, %258 ], [ %244, %251 ]
  %261 = add i64 %260, %259
  %262 = lshr i64 %261, 1
  %263 = getelementptr inbounds %struct.range, %struct.range* %247, i64 %262, i32 1
  %264 = load i64, i64* %263, align 8, !tbaa !86
  %265 = icmp ult i64 %264, %243
  %266 = add nuw i64 %262, 1
  %267 = select i1 %265, i64 %260, i64 %262
  %268 = select i1 %265, i64 %266, i64 %259
  %269 = icmp ult i64 %268, %267
  br i1 %269, label %258, label %256, !llvm.loop !148

270:                                              ; preds = %256, %276
  %271 = phi i64 [ %279, %276 ], [ %268, %256 ]
  %272 = load %struct.range*, %struct.range** %77, align 8, !tbaa !147
  %273 = getelementptr inbounds %struct.range, %struct.range* %272, i64 %271, i32 0
  %274 = load i64, i64* %273, align 8, !tbaa !84
  %275 = icmp ugt i64 %274, %243
  br i1 %275, label %282, label %276

276:                                              ; preds = %270
  %277 = load i8*, i8** %79, align 8, !tbaa !144
  %278 = getelementptr inbounds i8, i8* %277, i64 %271
  store atomic i8 1, i8* %278 monotonic, align 1
  %279 = add nuw i64 %271, 1
  %280 = load i64, i64* %76, align 8, !tbaa !142
  %281 = icmp ult i64 %279, %280
  br i1 %281, label %270, label %282, !llvm.loop !149

282:                                              ; preds = %270, %276, %239, %246, %251, %256
  %283 = add nuw nsw i64 %240, 1
  %284 = icmp eq i64 %283, 3
  br i1 %284, label %235, label %239, !llvm.loop !154

285:                                              ; preds = %878, %185
  %286 = getelementptr inbounds i8, i8* %0, i64 8
  %287 = bitcast i8* %286 to i64*
  %288 = load i64, i64* %287, align 8, !tbaa !142
  %289 = icmp eq i64 %288, 0
  br i1 %289, label %886, label %290

290:                                              ; preds = %285
  %291 = getelementptr inbounds i8, i8* %0, i64 16
  %292 = bitcast i8* %291 to i8**
  br label %293

293:                                              ; preds = %293, %290
  %294 = phi i64 [ 0, %290 ], [ %297, %293 ]
  %295 = load i8*, i8** %292, align 8, !tbaa !144
  %296 = getelementptr inbounds i8, i8* %295, i64 %294
  store atomic i8 1, i8* %296 monotonic, align 1
  %297 = add nuw i64 %294, 1
  %298 = load i64, i64* %287, align 8, !tbaa !142
  %299 = icmp ult i64 %297, %298
  br i1 %299, label %293, label %886, !llvm.loop !145

300:                                              ; preds = %191, %878
  %301 = phi i32 [ 0, %191 ], [ %879, %878 ]
  %302 = load i64, i64* %40, align 8, !tbaa !151
  %303 = icmp eq i64 %302, 0
  br i1 %303, label %886, label %304

304:                                              ; preds = %300
  %305 = load i64, i64* %192, align 8, !tbaa !92
  %306 = icmp eq i64 %305, 0
  br i1 %306, label %307, label %309

307:                                              ; preds = %309, %304
  %308 = icmp ne i64 %305, 0
  br i1 %308, label %321, label %319

309:                                              ; preds = %304, %309
  %310 = phi i64 [ %316, %309 ], [ 0, %304 ]
  %311 = load i32*, i32** %37, align 8, !tbaa !95
  %312 = getelementptr inbounds i32, i32* %311, i64 %310
  %313 = load i32, i32* %312, align 4, !tbaa !4
  %314 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %310, i32 0
  store i32 %313, i32* %314, align 4, !tbaa.struct !155
  %315 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %310, i32 1
  store i32 0, i32* %315, align 4, !tbaa.struct !156
  %316 = add nuw i64 %310, 1
  %317 = load i64, i64* %192, align 8, !tbaa !92
  %318 = icmp ult i64 %316, %317
  br i1 %318, label %309, label %307, !llvm.loop !157

319:                                              ; preds = %335, %307
  %320 = phi i1 [ %308, %307 ], [ %339, %335 ]
  br i1 %320, label %762, label %854

321:                                              ; preds = %307, %335
  %322 = phi i64 [ %337, %335 ], [ 0, %307 ]
  %323 = phi i64 [ %336, %335 ], [ %305, %307 ]
  %324 = icmp eq i64 %322, 0
  br i1 %324, label %332, label %325

325:                                              ; preds = %321
  %326 = getelementptr inbounds [3 x i64], [3 x i64]* @look_at.pauses_us, i64 0, i64 %322
  %327 = load i64, i64* %326, align 8, !tbaa !15
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %193) #17
  %328 = sdiv i64 %327, 1000000
  store i64 %328, i64* %194, align 8, !tbaa !84
  %329 = srem i64 %327, 1000000
  %330 = mul nsw i64 %329, 1000
  store i64 %330, i64* %195, align 8, !tbaa !86
  %331 = call i32 @nanosleep(i8* noundef nonnull %193, i8* noundef null) #14
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %193) #17
  br label %332

332:                                              ; preds = %325, %321
  %333 = load i64, i64* %192, align 8, !tbaa !92
  %334 = icmp eq i64 %333, 0
  br i1 %334, label %335, label %341

335:                                              ; preds = %757, %332
  %336 = phi i64 [ %323, %332 ], [ %758, %757 ]
  %337 = add nuw nsw i64 %322, 1
  %338 = icmp ult i64 %322, 2
  %339 = icmp ne i64 %336, 0
  %340 = select i1 %338, i1 %339, i1 false
  br i1 %340, label %321, label %319, !llvm.loop !158

341:                                              ; preds = %332, %757
  %342 = phi i64 [ %759, %757 ], [ 0, %332 ]
  %343 = phi i64 [ %758, %757 ], [ %323, %332 ]
  %344 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %342, i32 1
  %345 = load i32, i32* %344, align 4, !tbaa !159
  %346 = icmp eq i32 %345, 0
  br i1 %346, label %347, label %757

347:                                              ; preds = %341
  %348 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %342, i32 0
  %349 = load i32, i32* %348, align 4, !tbaa !161
  call void @llvm.lifetime.start.p0i8(i64 256, i8* nonnull %196) #17
  %350 = call fastcc i64 @turns_of(i32 noundef %349) #14
  %351 = call fastcc i64 @read_of_thread(i32 noundef %349, i8* noundef getelementptr inbounds ([8 x i8], [8 x i8]* @.str.15, i64 0, i64 0), i8* noundef nonnull %196, i64 noundef 256) #14
  %352 = icmp slt i64 %351, 0
  br i1 %352, label %752, label %353

353:                                              ; preds = %347
  %354 = load i8, i8* %196, align 16, !tbaa !22
  %355 = icmp eq i8 %354, 45
  br i1 %355, label %356, label %448

356:                                              ; preds = %353, %359
  %357 = phi i8* [ %360, %359 ], [ %210, %353 ]
  %358 = load i8, i8* %357, align 1, !tbaa !22
  switch i8 %358, label %367 [
    i8 32, label %359
    i8 9, label %359
    i8 48, label %361
  ]

359:                                              ; preds = %356, %356
  %360 = getelementptr inbounds i8, i8* %357, i64 1
  br label %356, !llvm.loop !162

361:                                              ; preds = %356
  %362 = getelementptr inbounds i8, i8* %357, i64 1
  %363 = load i8, i8* %362, align 1, !tbaa !22
  %364 = icmp eq i8 %363, 120
  %365 = select i1 %364, i64 2, i64 0
  %366 = getelementptr i8, i8* %357, i64 %365
  br label %367

367:                                              ; preds = %356, %361
  %368 = phi i8* [ %366, %361 ], [ %357, %356 ]
  br label %369

369:                                              ; preds = %367, %395
  %370 = phi i8* [ %399, %395 ], [ %368, %367 ]
  %371 = phi i64 [ %398, %395 ], [ 0, %367 ]
  %372 = load i8, i8* %370, align 1, !tbaa !22
  %373 = sext i8 %372 to i32
  %374 = add i8 %372, -48
  %375 = icmp ult i8 %374, 10
  br i1 %375, label %376, label %378

376:                                              ; preds = %369
  %377 = add nsw i32 %373, -48
  br label %383

378:                                              ; preds = %369
  %379 = add i8 %372, -97
  %380 = icmp ult i8 %379, 6
  %381 = add nsw i32 %373, -87
  %382 = select i1 %380, i32 %381, i32 16
  br label %383

383:                                              ; preds = %378, %376
  %384 = phi i32 [ %377, %376 ], [ %382, %378 ]
  %385 = icmp ult i32 %384, 16
  br i1 %385, label %386, label %400

386:                                              ; preds = %383
  %387 = shl i64 %371, 4
  br i1 %375, label %388, label %390

388:                                              ; preds = %386
  %389 = add nsw i32 %373, -48
  br label %395

390:                                              ; preds = %386
  %391 = add i8 %372, -97
  %392 = icmp ult i8 %391, 6
  %393 = add nsw i32 %373, -87
  %394 = select i1 %392, i32 %393, i32 16
  br label %395

395:                                              ; preds = %390, %388
  %396 = phi i32 [ %389, %388 ], [ %394, %390 ]
  %397 = zext i32 %396 to i64
  %398 = add i64 %387, %397
  %399 = getelementptr inbounds i8, i8* %370, i64 1
  br label %369, !llvm.loop !163

400:                                              ; preds = %383
  %401 = icmp eq i64 %371, 0
  br i1 %401, label %402, label %755

402:                                              ; preds = %400, %405
  %403 = phi i8* [ %406, %405 ], [ %370, %400 ]
  %404 = load i8, i8* %403, align 1, !tbaa !22
  switch i8 %404, label %413 [
    i8 32, label %405
    i8 9, label %405
    i8 48, label %407
  ]

405:                                              ; preds = %402, %402
  %406 = getelementptr inbounds i8, i8* %403, i64 1
  br label %402, !llvm.loop !162

407:                                              ; preds = %402
  %408 = getelementptr inbounds i8, i8* %403, i64 1
  %409 = load i8, i8* %408, align 1, !tbaa !22
  %410 = icmp eq i8 %409, 120
  %411 = select i1 %410, i64 2, i64 0
  %412 = getelementptr i8, i8* %403, i64 %411
  br label %413

413:                                              ; preds = %402, %407
  %414 = phi i8* [ %412, %407 ], [ %403, %402 ]
  br label %415

415:                                              ; preds = %413, %441
  %416 = phi i8* [ %445, %441 ], [ %414, %413 ]
  %417 = phi i64 [ %444, %441 ], [ 0, %413 ]
  %418 = load i8, i8* %416, align 1, !tbaa !22
  %419 = sext i8 %418 to i32
  %420 = add i8 %418, -48
  %421 = icmp ult i8 %420, 10
  br i1 %421, label %422, label %424

422:                                              ; preds = %415
  %423 = add nsw i32 %419, -48
  br label %429

424:                                              ; preds = %415
  %425 = add i8 %418, -97
  %426 = icmp ult i8 %425, 6
  %427 = add nsw i32 %419, -87
  %428 = select i1 %426, i32 %427, i32 16
  br label %429

429:                                              ; preds = %424, %422
  %430 = phi i32 [ %423, %422 ], [ %428, %424 ]
  %431 = icmp ult i32 %430, 16
  br i1 %431, label %432, label %446

432:                                              ; preds = %429
  %433 = shl i64 %417, 4
  br i1 %421, label %434, label %436

434:                                              ; preds = %432
  %435 = add nsw i32 %419, -48
  br label %441

436:                                              ; preds = %432
  %437 = add i8 %418, -97
  %438 = icmp ult i8 %437, 6
  %439 = add nsw i32 %419, -87
  %440 = select i1 %438, i32 %439, i32 16
  br label %441

441:                                              ; preds = %436, %434
  %442 = phi i32 [ %435, %434 ], [ %440, %436 ]
  %443 = zext i32 %442 to i64
  %444 = add i64 %433, %443
  %445 = getelementptr inbounds i8, i8* %416, i64 1
  br label %415, !llvm.loop !163

446:                                              ; preds = %429
  %447 = icmp eq i64 %417, 0
  br label %750

448:                                              ; preds = %353
  %449 = add i8 %354, -48
  %450 = icmp ult i8 %449, 10
  %451 = icmp ne i64 %350, 0
  %452 = select i1 %450, i1 %451, i1 false
  %453 = select i1 %452, i1 %198, i1 false
  br i1 %453, label %454, label %756

454:                                              ; preds = %448, %457
  %455 = phi i8* [ %458, %457 ], [ %196, %448 ]
  %456 = load i8, i8* %455, align 1, !tbaa !22
  switch i8 %456, label %459 [
    i8 32, label %457
    i8 9, label %457
  ]

457:                                              ; preds = %454, %454
  %458 = getelementptr inbounds i8, i8* %455, i64 1
  br label %454, !llvm.loop !162

459:                                              ; preds = %454, %472
  %460 = phi i8* [ %475, %472 ], [ %455, %454 ]
  %461 = load i8, i8* %460, align 1, !tbaa !22
  %462 = sext i8 %461 to i32
  %463 = add i8 %461, -48
  %464 = icmp ult i8 %463, 10
  br i1 %464, label %465, label %467

465:                                              ; preds = %459
  %466 = add nsw i32 %462, -48
  br label %472

467:                                              ; preds = %459
  %468 = add i8 %461, -97
  %469 = icmp ult i8 %468, 6
  %470 = add nsw i32 %462, -87
  %471 = select i1 %469, i32 %470, i32 16
  br label %472

472:                                              ; preds = %467, %465
  %473 = phi i32 [ %466, %465 ], [ %471, %467 ]
  %474 = icmp ult i32 %473, 10
  %475 = getelementptr inbounds i8, i8* %460, i64 1
  br i1 %474, label %459, label %476, !llvm.loop !163

476:                                              ; preds = %472, %711
  %477 = phi i32 [ %712, %711 ], [ 0, %472 ]
  %478 = phi i8* [ %642, %711 ], [ %460, %472 ]
  br label %628

479:                                              ; preds = %711, %482
  %480 = phi i8* [ %483, %482 ], [ %642, %711 ]
  %481 = load i8, i8* %480, align 1, !tbaa !22
  switch i8 %481, label %490 [
    i8 32, label %482
    i8 9, label %482
    i8 48, label %484
  ]

482:                                              ; preds = %479, %479
  %483 = getelementptr inbounds i8, i8* %480, i64 1
  br label %479, !llvm.loop !162

484:                                              ; preds = %479
  %485 = getelementptr inbounds i8, i8* %480, i64 1
  %486 = load i8, i8* %485, align 1, !tbaa !22
  %487 = icmp eq i8 %486, 120
  %488 = select i1 %487, i64 2, i64 0
  %489 = getelementptr i8, i8* %480, i64 %488
  br label %490

490:                                              ; preds = %479, %484
  %491 = phi i8* [ %489, %484 ], [ %480, %479 ]
  br label %492

492:                                              ; preds = %490, %518
  %493 = phi i8* [ %522, %518 ], [ %491, %490 ]
  %494 = phi i64 [ %521, %518 ], [ 0, %490 ]
  %495 = load i8, i8* %493, align 1, !tbaa !22
  %496 = sext i8 %495 to i32
  %497 = add i8 %495, -48
  %498 = icmp ult i8 %497, 10
  br i1 %498, label %499, label %501

499:                                              ; preds = %492
  %500 = add nsw i32 %496, -48
  br label %506

501:                                              ; preds = %492
  %502 = add i8 %495, -97
  %503 = icmp ult i8 %502, 6
  %504 = add nsw i32 %496, -87
  %505 = select i1 %503, i32 %504, i32 16
  br label %506

506:                                              ; preds = %501, %499
  %507 = phi i32 [ %500, %499 ], [ %505, %501 ]
  %508 = icmp ult i32 %507, 16
  br i1 %508, label %509, label %523

509:                                              ; preds = %506
  %510 = shl i64 %494, 4
  br i1 %498, label %511, label %513

511:                                              ; preds = %509
  %512 = add nsw i32 %496, -48
  br label %518

513:                                              ; preds = %509
  %514 = add i8 %495, -97
  %515 = icmp ult i8 %514, 6
  %516 = add nsw i32 %496, -87
  %517 = select i1 %515, i32 %516, i32 16
  br label %518

518:                                              ; preds = %513, %511
  %519 = phi i32 [ %512, %511 ], [ %517, %513 ]
  %520 = zext i32 %519 to i64
  %521 = add i64 %510, %520
  %522 = getelementptr inbounds i8, i8* %493, i64 1
  br label %492, !llvm.loop !163

523:                                              ; preds = %506
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %204) #17
  store i64 0, i64* %7, align 8, !tbaa !15
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %205) #17
  store i64 0, i64* %8, align 8, !tbaa !15
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %206) #17
  %524 = call i64 (i64, ...) @syscall(i64 noundef %207, i32 noundef 0, i64* noundef nonnull %7, i64* noundef nonnull %9) #14
  %525 = icmp eq i64 %524, 0
  %526 = load i64, i64* %7, align 8
  %527 = icmp ne i64 %526, 0
  %528 = select i1 %525, i1 %527, i1 false
  br i1 %528, label %529, label %541

529:                                              ; preds = %523
  %530 = call i64 (i64, ...) @syscall(i64 noundef %207, i32 noundef %349, i64* noundef nonnull %8, i64* noundef nonnull %9) #14
  %531 = icmp eq i64 %530, 0
  %532 = load i64, i64* %8, align 8
  %533 = icmp ne i64 %532, 0
  %534 = select i1 %531, i1 %533, i1 false
  br i1 %534, label %535, label %541

535:                                              ; preds = %529
  %536 = load i64, i64* %7, align 8, !tbaa !15
  %537 = sub i64 %532, %536
  %538 = call i8* @llvm.thread.pointer() #17
  %539 = ptrtoint i8* %538 to i64
  %540 = add i64 %537, %539
  br label %541

541:                                              ; preds = %535, %529, %523
  %542 = phi i64 [ %540, %535 ], [ 0, %523 ], [ 0, %529 ]
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %206) #17
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %205) #17
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %204) #17
  br label %543

543:                                              ; preds = %546, %541
  %544 = phi i8* [ %493, %541 ], [ %547, %546 ]
  %545 = load i8, i8* %544, align 1, !tbaa !22
  switch i8 %545, label %554 [
    i8 32, label %546
    i8 9, label %546
    i8 48, label %548
  ]

546:                                              ; preds = %543, %543
  %547 = getelementptr inbounds i8, i8* %544, i64 1
  br label %543, !llvm.loop !162

548:                                              ; preds = %543
  %549 = getelementptr inbounds i8, i8* %544, i64 1
  %550 = load i8, i8* %549, align 1, !tbaa !22
  %551 = icmp eq i8 %550, 120
  %552 = select i1 %551, i64 2, i64 0
  %553 = getelementptr i8, i8* %544, i64 %552
  br label %554

554:                                              ; preds = %543, %548
  %555 = phi i8* [ %553, %548 ], [ %544, %543 ]
  br label %556

556:                                              ; preds = %554, %582
  %557 = phi i8* [ %586, %582 ], [ %555, %554 ]
  %558 = phi i64 [ %585, %582 ], [ 0, %554 ]
  %559 = load i8, i8* %557, align 1, !tbaa !22
  %560 = sext i8 %559 to i32
  %561 = add i8 %559, -48
  %562 = icmp ult i8 %561, 10
  br i1 %562, label %563, label %565

563:                                              ; preds = %556
  %564 = add nsw i32 %560, -48
  br label %570

565:                                              ; preds = %556
  %566 = add i8 %559, -97
  %567 = icmp ult i8 %566, 6
  %568 = add nsw i32 %560, -87
  %569 = select i1 %567, i32 %568, i32 16
  br label %570

570:                                              ; preds = %565, %563
  %571 = phi i32 [ %564, %563 ], [ %569, %565 ]
  %572 = icmp ult i32 %571, 16
  br i1 %572, label %573, label %587

573:                                              ; preds = %570
  %574 = shl i64 %558, 4
  br i1 %562, label %575, label %577

575:                                              ; preds = %573
  %576 = add nsw i32 %560, -48
  br label %582

577:                                              ; preds = %573
  %578 = add i8 %559, -97
  %579 = icmp ult i8 %578, 6
  %580 = add nsw i32 %560, -87
  %581 = select i1 %579, i32 %580, i32 16
  br label %582

582:                                              ; preds = %577, %575
  %583 = phi i32 [ %576, %575 ], [ %581, %577 ]
  %584 = zext i32 %583 to i64
  %585 = add i64 %574, %584
  %586 = getelementptr inbounds i8, i8* %557, i64 1
  br label %556, !llvm.loop !163

587:                                              ; preds = %570
  %588 = load i64, i64* %200, align 8, !tbaa !142
  %589 = icmp eq i64 %588, 0
  br i1 %589, label %626, label %590

590:                                              ; preds = %587
  %591 = load %struct.range*, %struct.range** %201, align 8, !tbaa !147
  %592 = getelementptr inbounds %struct.range, %struct.range* %591, i64 0, i32 0
  %593 = load i64, i64* %592, align 8, !tbaa !84
  %594 = icmp ugt i64 %593, %558
  br i1 %594, label %626, label %595

595:                                              ; preds = %590
  %596 = add i64 %588, -1
  %597 = getelementptr inbounds %struct.range, %struct.range* %591, i64 %596, i32 1
  %598 = load i64, i64* %597, align 8, !tbaa !86
  %599 = icmp ult i64 %598, %558
  br i1 %599, label %626, label %602

600:                                              ; preds = %602
  %601 = icmp ult i64 %612, %588
  br i1 %601, label %614, label %626

602:                                              ; preds = %595, %602
  %603 = phi i64 [ %612, %602 ], [ 0, %595 ]
  %604 = phi i64 [ %611, %602 ], [ %588, %595 ]
  %605 = add i64 %604, %603
  %606 = lshr i64 %605, 1
  %607 = getelementptr inbounds %struct.range, %struct.range* %591, i64 %606, i32 1
  %608 = load i64, i64* %607, align 8, !tbaa !86
  %609 = icmp ult i64 %608, %558
  %610 = add nuw i64 %606, 1
  %611 = select i1 %609, i64 %604, i64 %606
  %612 = select i1 %609, i64 %610, i64 %603
  %613 = icmp ult i64 %612, %611
  br i1 %613, label %602, label %600, !llvm.loop !148

614:                                              ; preds = %600, %620
  %615 = phi i64 [ %623, %620 ], [ %612, %600 ]
  %616 = load %struct.range*, %struct.range** %201, align 8, !tbaa !147
  %617 = getelementptr inbounds %struct.range, %struct.range* %616, i64 %615, i32 0
  %618 = load i64, i64* %617, align 8, !tbaa !84
  %619 = icmp ugt i64 %618, %558
  br i1 %619, label %626, label %620

620:                                              ; preds = %614
  %621 = load i8*, i8** %203, align 8, !tbaa !144
  %622 = getelementptr inbounds i8, i8* %621, i64 %615
  store atomic i8 1, i8* %622 monotonic, align 1
  %623 = add nuw i64 %615, 1
  %624 = load i64, i64* %200, align 8, !tbaa !142
  %625 = icmp ult i64 %623, %624
  br i1 %625, label %614, label %626, !llvm.loop !149

626:                                              ; preds = %620, %614, %600, %595, %590, %587
  %627 = icmp eq i64 %542, 0
  br i1 %627, label %737, label %714

628:                                              ; preds = %631, %476
  %629 = phi i8* [ %632, %631 ], [ %478, %476 ]
  %630 = load i8, i8* %629, align 1, !tbaa !22
  switch i8 %630, label %639 [
    i8 32, label %631
    i8 9, label %631
    i8 48, label %633
  ]

631:                                              ; preds = %628, %628
  %632 = getelementptr inbounds i8, i8* %629, i64 1
  br label %628, !llvm.loop !162

633:                                              ; preds = %628
  %634 = getelementptr inbounds i8, i8* %629, i64 1
  %635 = load i8, i8* %634, align 1, !tbaa !22
  %636 = icmp eq i8 %635, 120
  %637 = select i1 %636, i64 2, i64 0
  %638 = getelementptr i8, i8* %629, i64 %637
  br label %639

639:                                              ; preds = %628, %633
  %640 = phi i8* [ %638, %633 ], [ %629, %628 ]
  br label %641

641:                                              ; preds = %639, %667
  %642 = phi i8* [ %671, %667 ], [ %640, %639 ]
  %643 = phi i64 [ %670, %667 ], [ 0, %639 ]
  %644 = load i8, i8* %642, align 1, !tbaa !22
  %645 = sext i8 %644 to i32
  %646 = add i8 %644, -48
  %647 = icmp ult i8 %646, 10
  br i1 %647, label %648, label %650

648:                                              ; preds = %641
  %649 = add nsw i32 %645, -48
  br label %655

650:                                              ; preds = %641
  %651 = add i8 %644, -97
  %652 = icmp ult i8 %651, 6
  %653 = add nsw i32 %645, -87
  %654 = select i1 %652, i32 %653, i32 16
  br label %655

655:                                              ; preds = %650, %648
  %656 = phi i32 [ %649, %648 ], [ %654, %650 ]
  %657 = icmp ult i32 %656, 16
  br i1 %657, label %658, label %672

658:                                              ; preds = %655
  %659 = shl i64 %643, 4
  br i1 %647, label %660, label %662

660:                                              ; preds = %658
  %661 = add nsw i32 %645, -48
  br label %667

662:                                              ; preds = %658
  %663 = add i8 %644, -97
  %664 = icmp ult i8 %663, 6
  %665 = add nsw i32 %645, -87
  %666 = select i1 %664, i32 %665, i32 16
  br label %667

667:                                              ; preds = %662, %660
  %668 = phi i32 [ %661, %660 ], [ %666, %662 ]
  %669 = zext i32 %668 to i64
  %670 = add i64 %659, %669
  %671 = getelementptr inbounds i8, i8* %642, i64 1
  br label %641, !llvm.loop !163

672:                                              ; preds = %655
  %673 = load i64, i64* %200, align 8, !tbaa !142
  %674 = icmp eq i64 %673, 0
  br i1 %674, label %711, label %675

675:                                              ; preds = %672
  %676 = load %struct.range*, %struct.range** %201, align 8, !tbaa !147
  %677 = getelementptr inbounds %struct.range, %struct.range* %676, i64 0, i32 0
  %678 = load i64, i64* %677, align 8, !tbaa !84
  %679 = icmp ugt i64 %678, %643
  br i1 %679, label %711, label %680

680:                                              ; preds = %675
  %681 = add i64 %673, -1
  %682 = getelementptr inbounds %struct.range, %struct.range* %676, i64 %681, i32 1
  %683 = load i64, i64* %682, align 8, !tbaa !86
  %684 = icmp ult i64 %683, %643
  br i1 %684, label %711, label %687

685:                                              ; preds = %687
  %686 = icmp ult i64 %697, %673
  br i1 %686, label %699, label %711

687:                                              ; preds = %680, %687
  %688 = phi i64 [ %697, %687 ], [ 0, %680 ]
  %689 = phi i64 [ %696, %687 ], [ %673, %680 ]
  %690 = add i64 %689, %688
  %691 = lshr i64 %690, 1
  %692 = getelementptr inbounds %struct.range, %struct.range* %676, i64 %691, i32 1
  %693 = load i64, i64* %692, align 8, !tbaa !86
  %694 = icmp ult i64 %693, %643
  %695 = add nuw i64 %691, 1
  %696 = select i1 %694, i64 %689, i64 %691
  %697 = select i1 %694, i64 %695, i64 %688
  %698 = icmp ult i64 %697, %696
  br i1 %698, label %687, label %685, !llvm.loop !148

699:                                              ; preds = %685, %705
  %700 = phi i64 [ %708, %705 ], [ %697, %685 ]
  %701 = load %struct.range*, %struct.range** %201, align 8, !tbaa !147
  %702 = getelementptr inbounds %struct.range, %struct.range* %701, i64 %700, i32 0
  %703 = load i64, i64* %702, align 8, !tbaa !84
  %704 = icmp ugt i64 %703, %643
  br i1 %704, label %711, label %705

705:                                              ; preds = %699
  %706 = load i8*, i8** %203, align 8, !tbaa !144
  %707 = getelementptr inbounds i8, i8* %706, i64 %700
  store atomic i8 1, i8* %707 monotonic, align 1
  %708 = add nuw i64 %700, 1
  %709 = load i64, i64* %200, align 8, !tbaa !142
  %710 = icmp ult i64 %708, %709
  br i1 %710, label %699, label %711, !llvm.loop !149

711:                                              ; preds = %705, %699, %685, %680, %675, %672
  %712 = add nuw nsw i32 %477, 1
  %713 = icmp eq i32 %712, 6
  br i1 %713, label %479, label %476, !llvm.loop !164

714:                                              ; preds = %626
  %715 = icmp ule i64 %542, %494
  %716 = sub i64 %542, %494
  %717 = icmp ugt i64 %716, 4294967296
  %718 = or i1 %715, %717
  br i1 %718, label %737, label %719

719:                                              ; preds = %714
  br i1 %209, label %725, label %720

720:                                              ; preds = %719
  %721 = load i64, i64* @tls.0, align 8, !tbaa !116
  %722 = add i64 %721, %542
  %723 = load i64, i64* @tls.2, align 8, !tbaa !119
  %724 = add i64 %722, %723
  br label %732

725:                                              ; preds = %719
  %726 = or i64 %542, 4095
  %727 = add i64 %726, 1
  %weak.3 = icmp ne i32* @_thread_db_sizeof_pthread, null
  br i1 %weak.3, label %728, label %732

728:                                              ; preds = %725
  %729 = load i32, i32* @_thread_db_sizeof_pthread, align 4, !tbaa !4
  %730 = zext i32 %729 to i64
  %731 = add i64 %542, %730
  br label %732

732:                                              ; preds = %728, %725, %720
  %733 = phi i64 [ %724, %720 ], [ %731, %728 ], [ %727, %725 ]
  %734 = add i64 %494, -128
  %735 = call fastcc i32 @hold_words(%struct.examination* noundef %13, i64 noundef %734, i64 noundef %733) #14
  %736 = icmp eq i32 %735, 0
  br i1 %736, label %737, label %747

737:                                              ; preds = %732, %714, %626
  %738 = load i64, i64* %200, align 8, !tbaa !142
  %739 = icmp eq i64 %738, 0
  br i1 %739, label %747, label %740

740:                                              ; preds = %737, %740
  %741 = phi i64 [ %744, %740 ], [ 0, %737 ]
  %742 = load i8*, i8** %203, align 8, !tbaa !144
  %743 = getelementptr inbounds i8, i8* %742, i64 %741
  store atomic i8 1, i8* %743 monotonic, align 1
  %744 = add nuw i64 %741, 1
  %745 = load i64, i64* %200, align 8, !tbaa !142
  %746 = icmp ult i64 %744, %745
  br i1 %746, label %740, label %747, !llvm.loop !145

747:                                              ; preds = %740, %737, %732
  %748 = call fastcc i64 @turns_of(i32 noundef %349) #14
  %749 = icmp eq i64 %748, %350
  br label %750

750:                                              ; preds = %747, %446
  %751 = phi i1 [ %749, %747 ], [ %447, %446 ]
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %196) #17
  br i1 %751, label %753, label %757

752:                                              ; preds = %347
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %196) #17
  br label %753

753:                                              ; preds = %752, %750
  store i32 1, i32* %344, align 4, !tbaa !159
  %754 = add i64 %343, -1
  br label %757

755:                                              ; preds = %400
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %196) #17
  br label %757

756:                                              ; preds = %448
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %196) #17
  br label %757

757:                                              ; preds = %756, %755, %753, %750, %341
  %758 = phi i64 [ %343, %341 ], [ %754, %753 ], [ %343, %750 ], [ %343, %755 ], [ %343, %756 ]
  %759 = add nuw i64 %342, 1
  %760 = load i64, i64* %192, align 8, !tbaa !92
  %761 = icmp ult i64 %759, %760
  br i1 %761, label %341, label %335, !llvm.loop !165

762:                                              ; preds = %319
  %763 = load i64, i64* %192, align 8, !tbaa !92
  %764 = call i32 @getpid() #14
  store i8* %42, i8** bitcast (%struct.looked_thread** @asked to i8**), align 8, !tbaa !30
  store i64 %763, i64* @asked_count, align 8, !tbaa !15
  store atomic i64 %211, i64* bitcast (%struct.examination** @asking to i64*) seq_cst, align 8
  %765 = icmp eq i64 %763, 0
  br i1 %765, label %766, label %774

766:                                              ; preds = %795, %762
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %214) #17
  %767 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %214) #14
  %768 = load i64, i64* %215, align 8, !tbaa !84
  %769 = mul i64 %768, 1000000
  %770 = load i64, i64* %216, align 8, !tbaa !86
  %771 = udiv i64 %770, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %214) #17
  %772 = add i64 %769, 250000
  %773 = add i64 %772, %771
  br i1 %765, label %805, label %798

774:                                              ; preds = %762, %795
  %775 = phi i64 [ %796, %795 ], [ 0, %762 ]
  %776 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %775, i32 1
  %777 = load i32, i32* %776, align 4, !tbaa !159
  %778 = icmp eq i32 %777, 0
  %779 = load i32, i32* @look_signal, align 4
  %780 = icmp ne i32 %779, 0
  %781 = select i1 %778, i1 %780, i1 false
  br i1 %781, label %782, label %795

782:                                              ; preds = %774
  %783 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %775, i32 0
  %784 = load i32, i32* %783, align 4, !tbaa !161
  %785 = call fastcc i64 @blocked_signals(i32 noundef %784) #14
  %786 = load i64, i64* @look_bit, align 8, !tbaa !15
  %787 = and i64 %786, %785
  %788 = icmp eq i64 %787, 0
  br i1 %788, label %789, label %795

789:                                              ; preds = %782
  %790 = load i32, i32* %783, align 4, !tbaa !161
  %791 = load i32, i32* @look_signal, align 4, !tbaa !4
  %792 = call i32 @tgkill(i32 noundef %764, i32 noundef %790, i32 noundef %791) #14
  %793 = load i32, i32* %213, align 4, !tbaa !166
  %794 = add i32 %793, 1
  store i32 %794, i32* %213, align 4, !tbaa !166
  br label %795

795:                                              ; preds = %789, %782, %774
  %796 = add nuw i64 %775, 1
  %797 = icmp eq i64 %796, %763
  br i1 %797, label %766, label %774, !llvm.loop !167

798:                                              ; preds = %766, %847
  %799 = phi i64 [ %848, %847 ], [ 0, %766 ]
  %800 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %799, i32 1
  %801 = load atomic i32, i32* %800 acquire, align 4
  %802 = icmp eq i32 %801, 0
  br i1 %802, label %803, label %847

803:                                              ; preds = %798
  %804 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %799, i32 0
  br label %808

805:                                              ; preds = %847, %766
  store atomic i64 0, i64* bitcast (%struct.examination** @asking to i64*) seq_cst, align 8
  %806 = load atomic i32, i32* @answering seq_cst, align 4
  %807 = icmp eq i32 %806, 0
  br i1 %807, label %854, label %850

808:                                              ; preds = %839, %803
  %809 = phi i64 [ 10, %803 ], [ %844, %839 ]
  %810 = load i32, i32* %804, align 4, !tbaa !161
  %811 = call i32 @tgkill(i32 noundef %764, i32 noundef %810, i32 noundef 0) #14
  %812 = icmp eq i32 %811, 0
  br i1 %812, label %813, label %847

813:                                              ; preds = %808
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %217) #17
  %814 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %217) #14
  %815 = load i64, i64* %218, align 8, !tbaa !84
  %816 = mul i64 %815, 1000000
  %817 = load i64, i64* %219, align 8, !tbaa !86
  %818 = udiv i64 %817, 1000
  %819 = add i64 %818, %816
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %217) #17
  %820 = icmp ugt i64 %819, %773
  br i1 %820, label %827, label %821

821:                                              ; preds = %813
  %822 = load i32, i32* %804, align 4, !tbaa !161
  %823 = call fastcc i64 @blocked_signals(i32 noundef %822) #14
  %824 = load i64, i64* @look_bit, align 8, !tbaa !15
  %825 = and i64 %824, %823
  %826 = icmp eq i64 %825, 0
  br i1 %826, label %839, label %827

827:                                              ; preds = %821, %813
  %828 = load i32, i32* %224, align 8, !tbaa !168
  %829 = add i32 %828, 1
  store i32 %829, i32* %224, align 8, !tbaa !168
  %830 = load i64, i64* %226, align 8, !tbaa !142
  %831 = icmp eq i64 %830, 0
  br i1 %831, label %847, label %832

832:                                              ; preds = %827, %832
  %833 = phi i64 [ %836, %832 ], [ 0, %827 ]
  %834 = load i8*, i8** %228, align 8, !tbaa !144
  %835 = getelementptr inbounds i8, i8* %834, i64 %833
  store atomic i8 1, i8* %835 monotonic, align 1
  %836 = add nuw i64 %833, 1
  %837 = load i64, i64* %226, align 8, !tbaa !142
  %838 = icmp ult i64 %836, %837
  br i1 %838, label %832, label %847, !llvm.loop !145

839:                                              ; preds = %821
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %220) #17
  %840 = sdiv i64 %809, 1000000
  store i64 %840, i64* %221, align 8, !tbaa !84
  %841 = srem i64 %809, 1000000
  %842 = mul nsw i64 %841, 1000
  store i64 %842, i64* %222, align 8, !tbaa !86
  %843 = call i32 @nanosleep(i8* noundef nonnull %220, i8* noundef null) #14
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %220) #17
  %844 = shl nsw i64 %809, 1
  %845 = load atomic i32, i32* %800 acquire, align 4
  %846 = icmp eq i32 %845, 0
  br i1 %846, label %808, label %847, !llvm.loop !169

847:                                              ; preds = %839, %808, %832, %827, %798
  %848 = add nuw i64 %799, 1
  %849 = icmp eq i64 %848, %763
  br i1 %849, label %805, label %798, !llvm.loop !170

850:                                              ; preds = %805, %850
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %229) #17
  store i64 0, i64* %230, align 8, !tbaa !84
  store i64 10000, i64* %231, align 8, !tbaa !86
  %851 = call i32 @nanosleep(i8* noundef nonnull %229, i8* noundef null) #14
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %229) #17
  %852 = load atomic i32, i32* @answering seq_cst, align 4
  %853 = icmp eq i32 %852, 0
  br i1 %853, label %854, label %850, !llvm.loop !171

854:                                              ; preds = %850, %319, %805
  %855 = load i64, i64* %40, align 8, !tbaa !151
  %856 = trunc i64 %855 to i32
  %857 = load i32, i32* %233, align 8, !tbaa !172
  %858 = add i32 %857, %856
  store i32 %858, i32* %233, align 8, !tbaa !172
  %859 = icmp eq i64 %855, 0
  br i1 %859, label %878, label %860

860:                                              ; preds = %854
  %861 = load i64, i64* %45, align 8, !tbaa !92
  %862 = load i64, i64* %47, align 8, !tbaa !96
  %863 = load i32*, i32** %37, align 8
  %864 = load i32*, i32** %234, align 8
  br label %865

865:                                              ; preds = %860, %874
  %866 = phi i64 [ 0, %860 ], [ %876, %874 ]
  %867 = phi i64 [ %861, %860 ], [ %875, %874 ]
  %868 = icmp eq i64 %867, %862
  br i1 %868, label %874, label %869

869:                                              ; preds = %865
  %870 = getelementptr inbounds i32, i32* %863, i64 %866
  %871 = load i32, i32* %870, align 4, !tbaa !4
  %872 = add i64 %867, 1
  store i64 %872, i64* %45, align 8, !tbaa !92
  %873 = getelementptr inbounds i32, i32* %864, i64 %867
  store i32 %871, i32* %873, align 4, !tbaa !4
  br label %874

874:                                              ; preds = %865, %869
  %875 = phi i64 [ %867, %865 ], [ %872, %869 ]
  %876 = add nuw i64 %866, 1
  %877 = icmp eq i64 %876, %855
  br i1 %877, label %878, label %865, !llvm.loop !173

878:                                              ; preds = %874, %854
  %879 = add nuw nsw i32 %301, 1
  store i64 0, i64* %40, align 8, !tbaa !151
  %880 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  %881 = call fastcc i32 @visit_threads(i32 (i8*, i32)* noundef nonnull @count_in, i8* noundef nonnull %32) #15
  %882 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  %883 = icmp ne i32 %879, 64
  %884 = icmp ne i32 %881, 0
  %885 = select i1 %883, i1 %884, i1 false
  br i1 %885, label %300, label %285, !llvm.loop !174

886:                                              ; preds = %300, %293, %285
  %887 = call i32 @munmap(i8* noundef %14, i64 noundef 524288) #14
  call void @llvm.lifetime.end.p0i8(i64 48, i8* nonnull %32) #17
  br label %888

888:                                              ; preds = %24, %16, %886
  ret void
}

; Function Attrs: nounwind uwtable
define internal i32 @has_other_threads() #0 {
  %1 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  %2 = call fastcc i32 @visit_threads(i32 (i8*, i32)* noundef nonnull @is_worker, i8* noundef null) #15
  %3 = icmp eq i32 %2, 0
  %4 = zext i1 %3 to i32
  %5 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  ret i32 %4
}

; Function Attrs: mustprogress nofree norecurse nounwind uwtable willreturn
define internal void @know_code(%struct.code_range* noundef %0, i64 noundef %1, %struct.code_range* noundef %2, i64 noundef %3) #5 {
  store i64 0, i64* @harmless_count, align 8, !tbaa !15
  store i64 0, i64* @library_count, align 8, !tbaa !15
  store %struct.code_range* %0, %struct.code_range** @libraries, align 8, !tbaa !30
  store %struct.code_range* %2, %struct.code_range** @harmless, align 8, !tbaa !30
  store atomic i64 %3, i64* @harmless_count release, align 8
  store atomic i64 %1, i64* @library_count release, align 8
  ret void
}

; Function Attrs: nounwind uwtable
define internal i32 @interrupt(i64 noundef %0, i32 noundef %1) #0 {
  %3 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  %4 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !30
  %5 = icmp eq %struct.worker* %4, null
  br i1 %5, label %6, label %9

6:                                                ; preds = %33, %2
  %7 = phi i32 [ 0, %2 ], [ %34, %33 ]
  %8 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  ret i32 %7

9:                                                ; preds = %2, %33
  %10 = phi %struct.worker* [ %36, %33 ], [ %4, %2 ]
  %11 = phi i32 [ %34, %33 ], [ 0, %2 ]
  %12 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 8
  %13 = load i8*, i8** %12, align 8, !tbaa !83
  %14 = icmp eq i8* %13, null
  br i1 %14, label %33, label %15

15:                                               ; preds = %9
  %16 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 4
  %17 = load %struct.task*, %struct.task** %16, align 16, !tbaa !55
  %18 = icmp eq %struct.task* %17, null
  br i1 %18, label %33, label %19

19:                                               ; preds = %15
  %20 = getelementptr inbounds %struct.task, %struct.task* %17, i64 0, i32 3
  %21 = load i64, i64* %20, align 8, !tbaa !56
  %22 = icmp eq i64 %21, %0
  br i1 %22, label %23, label %33

23:                                               ; preds = %19
  %24 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 10
  %25 = load i32, i32* %24, align 8, !tbaa !146
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %33, label %27

27:                                               ; preds = %23
  %28 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 23
  store i32 %1, i32* %28, align 16, !tbaa !175
  %29 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 22
  store i64 %0, i64* %29, align 8, !tbaa !176
  %30 = load i32, i32* @home_pid, align 4, !tbaa !4
  %31 = load i32, i32* @interrupt_signal, align 4, !tbaa !4
  %32 = call i32 @tgkill(i32 noundef %30, i32 noundef %25, i32 noundef %31) #14
  br label %33

33:                                               ; preds = %9, %15, %19, %23, %27
  %34 = phi i32 [ %11, %19 ], [ 1, %27 ], [ %11, %23 ], [ %11, %15 ], [ %11, %9 ]
  %35 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 0
  %36 = load %struct.worker*, %struct.worker** %35, align 8, !tbaa !30
  %37 = icmp ne %struct.worker* %36, null
  %38 = icmp eq i32 %34, 0
  %39 = select i1 %37, i1 %38, i1 false
  br i1 %39, label %9, label %6, !llvm.loop !177
}

; Function Attrs: noreturn nounwind uwtable
define internal void @exit_task(i32 noundef %0) #3 {
  %2 = load i1, i1* @is_child, align 4
  %3 = xor i1 %2, true
  %4 = load i1, i1* @is_isolated, align 4
  %5 = select i1 %3, i1 true, i1 %4
  br i1 %5, label %6, label %21

6:                                                ; preds = %1
  %7 = call i32 @getpid() #14
  %8 = load i32, i32* @home_pid, align 4, !tbaa !4
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %10, label %21

10:                                               ; preds = %6
  %11 = load i32, i32* @worker_key, align 4, !tbaa !4
  %12 = call i8* @pthread_getspecific(i32 noundef %11) #14
  %13 = icmp eq i8* %12, null
  br i1 %13, label %21, label %14

14:                                               ; preds = %10
  %15 = bitcast i8* %12 to %struct.worker*
  %16 = getelementptr inbounds i8, i8* %12, i64 104
  %17 = bitcast i8* %16 to i32*
  %18 = load i32, i32* %17, align 8, !tbaa !8
  %19 = icmp eq i32 %18, 0
  %20 = select i1 %19, %struct.worker* null, %struct.worker* %15
  br label %21

21:                                               ; preds = %1, %6, %10, %14
  %22 = phi %struct.worker* [ null, %1 ], [ null, %6 ], [ null, %10 ], [ %20, %14 ]
  %23 = icmp eq %struct.worker* %22, null
  br i1 %23, label %24, label %25

24:                                               ; preds = %21
  call void @exit(i32 noundef %0) #19
  unreachable

25:                                               ; preds = %21
  call fastcc void @flush_streams() #15
  call fastcc void @end_by_exit(%struct.worker* noundef nonnull %22, i32 noundef %0) #16
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
  %7 = call i32 @getpid() #14
  %8 = load i32, i32* @home_pid, align 4, !tbaa !4
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %10, label %21

10:                                               ; preds = %6
  %11 = load i32, i32* @worker_key, align 4, !tbaa !4
  %12 = call i8* @pthread_getspecific(i32 noundef %11) #14
  %13 = icmp eq i8* %12, null
  br i1 %13, label %21, label %14

14:                                               ; preds = %10
  %15 = bitcast i8* %12 to %struct.worker*
  %16 = getelementptr inbounds i8, i8* %12, i64 104
  %17 = bitcast i8* %16 to i32*
  %18 = load i32, i32* %17, align 8, !tbaa !8
  %19 = icmp eq i32 %18, 0
  %20 = select i1 %19, %struct.worker* null, %struct.worker* %15
  br label %21

21:                                               ; preds = %1, %6, %10, %14
  %22 = phi %struct.worker* [ null, %1 ], [ null, %6 ], [ null, %10 ], [ %20, %14 ]
  %23 = icmp eq %struct.worker* %22, null
  br i1 %23, label %24, label %25

24:                                               ; preds = %21
  call void @_exit(i32 noundef %0) #19
  unreachable

25:                                               ; preds = %21
  call fastcc void @end_by_exit(%struct.worker* noundef nonnull %22, i32 noundef %0) #16
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
  %7 = call i32 @getpid() #14
  %8 = load i32, i32* @home_pid, align 4, !tbaa !4
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %10, label %21

10:                                               ; preds = %6
  %11 = load i32, i32* @worker_key, align 4, !tbaa !4
  %12 = call i8* @pthread_getspecific(i32 noundef %11) #14
  %13 = icmp eq i8* %12, null
  br i1 %13, label %21, label %14

14:                                               ; preds = %10
  %15 = bitcast i8* %12 to %struct.worker*
  %16 = getelementptr inbounds i8, i8* %12, i64 104
  %17 = bitcast i8* %16 to i32*
  %18 = load i32, i32* %17, align 8, !tbaa !8
  %19 = icmp eq i32 %18, 0
  %20 = select i1 %19, %struct.worker* null, %struct.worker* %15
  br label %21

21:                                               ; preds = %1, %6, %10, %14
  %22 = phi %struct.worker* [ null, %1 ], [ null, %6 ], [ null, %10 ], [ %20, %14 ]
  %23 = icmp eq %struct.worker* %22, null
  br i1 %23, label %24, label %25

24:                                               ; preds = %21
  call void @quick_exit(i32 noundef %0) #19
  unreachable

25:                                               ; preds = %21
  call fastcc void @end_by_exit(%struct.worker* noundef nonnull %22, i32 noundef %0) #16
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
  %7 = call i32 @getpid() #14
  %8 = load i32, i32* @home_pid, align 4, !tbaa !4
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %10, label %21

10:                                               ; preds = %6
  %11 = load i32, i32* @worker_key, align 4, !tbaa !4
  %12 = call i8* @pthread_getspecific(i32 noundef %11) #14
  %13 = icmp eq i8* %12, null
  br i1 %13, label %21, label %14

14:                                               ; preds = %10
  %15 = bitcast i8* %12 to %struct.worker*
  %16 = getelementptr inbounds i8, i8* %12, i64 104
  %17 = bitcast i8* %16 to i32*
  %18 = load i32, i32* %17, align 8, !tbaa !8
  %19 = icmp eq i32 %18, 0
  %20 = select i1 %19, %struct.worker* null, %struct.worker* %15
  br label %21

21:                                               ; preds = %1, %6, %10, %14
  %22 = phi %struct.worker* [ null, %1 ], [ null, %6 ], [ null, %10 ], [ %20, %14 ]
  %23 = icmp eq %struct.worker* %22, null
  br i1 %23, label %24, label %25

24:                                               ; preds = %21
  call void @pthread_exit(i8* noundef %0) #19
  unreachable

25:                                               ; preds = %21
  %26 = getelementptr inbounds %struct.worker, %struct.worker* %22, i64 0, i32 13
  %27 = load %struct.report*, %struct.report** %26, align 16, !tbaa !14
  %28 = icmp eq %struct.report* %27, null
  br i1 %28, label %31, label %29

29:                                               ; preds = %25
  %30 = bitcast %struct.report* %27 to i64*
  br label %35

31:                                               ; preds = %25
  %32 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #14
  %33 = bitcast i8* %32 to %struct.report*
  %34 = icmp eq i8* %32, inttoptr (i64 -1 to i8*)
  br i1 %34, label %43, label %40

35:                                               ; preds = %35, %29
  %36 = phi i64 [ 0, %29 ], [ %38, %35 ]
  %37 = getelementptr inbounds i64, i64* %30, i64 %36
  store i64 0, i64* %37, align 8, !tbaa !15
  %38 = add nuw nsw i64 %36, 1
  %39 = icmp eq i64 %38, 512
  br i1 %39, label %40, label %35, !llvm.loop !16

40:                                               ; preds = %35, %31
  %41 = phi %struct.report* [ %33, %31 ], [ %27, %35 ]
  %42 = getelementptr inbounds %struct.report, %struct.report* %41, i64 0, i32 0
  store i32 4, i32* %42, align 8, !tbaa !19
  store %struct.report* %41, %struct.report** %26, align 16, !tbaa !14
  br label %43

43:                                               ; preds = %31, %40
  %44 = phi %struct.report* [ %41, %40 ], [ null, %31 ]
  %45 = icmp eq %struct.report* %44, null
  br i1 %45, label %52, label %46

46:                                               ; preds = %43
  %47 = call fastcc i64* @note_frames(%struct.worker* noundef nonnull %22, %struct.report* noundef nonnull %44, i8* noundef null) #15
  %48 = getelementptr inbounds %struct.report, %struct.report* %44, i64 0, i32 1
  %49 = load i32, i32* %48, align 4, !tbaa !21
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %52, label %51

51:                                               ; preds = %46
  call fastcc void @end_process(%struct.worker* noundef nonnull %22, %struct.report* noundef nonnull %44) #16
  unreachable

52:                                               ; preds = %46, %43
  call fastcc void @abandon(%struct.worker* noundef nonnull %22, i8* noundef null) #16
  unreachable
}

; Function Attrs: nounwind uwtable
define internal void @ask(i8* noundef %0, %struct.memory_part* noundef %1, i64 noundef %2) #0 {
  %4 = alloca %struct.notification, align 8
  %5 = getelementptr inbounds %struct.notification, %struct.notification* %4, i64 0, i32 0
  store i64 0, i64* %5, align 8, !tbaa !54
  %6 = getelementptr inbounds %struct.notification, %struct.notification* %4, i64 0, i32 1
  store i8* %0, i8** %6, align 8, !tbaa !52
  %7 = getelementptr inbounds %struct.notification, %struct.notification* %4, i64 0, i32 2
  store %struct.memory_part* %1, %struct.memory_part** %7, align 8, !tbaa !178
  %8 = getelementptr inbounds %struct.notification, %struct.notification* %4, i64 0, i32 3
  store i64 %2, i64* %8, align 8, !tbaa !179
  %9 = getelementptr inbounds %struct.notification, %struct.notification* %4, i64 0, i32 4
  store i64 0, i64* %9, align 8, !tbaa !58
  %10 = call fastcc i64 @ask_and_wait(%struct.notification* noundef nonnull byval(%struct.notification) align 8 %4) #15
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @run_isolated(i8* noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = alloca i32, align 4
  %4 = getelementptr inbounds i8, i8* %0, i64 24
  %5 = bitcast i8* %4 to i64*
  %6 = load i64, i64* %5, align 8, !tbaa !180
  %7 = add i64 %6, 3200
  %8 = getelementptr inbounds i8, i8* %0, i64 32
  %9 = bitcast i8* %8 to i64*
  %10 = load i64, i64* %9, align 8, !tbaa !182
  %11 = icmp eq i64 %10, -1
  %12 = select i1 %11, i64 0, i64 1048576
  %13 = add i64 %7, %12
  %14 = call i8* @mmap(i8* noundef null, i64 noundef %13, i32 noundef 3, i32 noundef 33, i32 noundef -1, i64 noundef 0) #14
  %15 = icmp eq i8* %14, inttoptr (i64 -1 to i8*)
  br i1 %15, label %16, label %21

16:                                               ; preds = %2
  %17 = call i32* @__errno_location() #14
  %18 = load i32, i32* %17, align 4, !tbaa !4
  %19 = getelementptr inbounds i8, i8* %0, i64 72
  %20 = bitcast i8* %19 to i32*
  store i32 %18, i32* %20, align 8, !tbaa !183
  br label %149

21:                                               ; preds = %2
  %22 = call i32 @getpid() #14
  %23 = call i32 @fork() #14
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %25, label %28

25:                                               ; preds = %21
  %26 = bitcast i8* %0 to %struct.isolated*
  %27 = bitcast i8* %14 to %struct.legacy*
  call fastcc void @isolated_main(%struct.isolated* noundef %26, %struct.legacy* noundef %27, i32 noundef %22) #16
  unreachable

28:                                               ; preds = %21
  %29 = icmp slt i32 %23, 0
  br i1 %29, label %30, label %36

30:                                               ; preds = %28
  %31 = call i32* @__errno_location() #14
  %32 = load i32, i32* %31, align 4, !tbaa !4
  %33 = getelementptr inbounds i8, i8* %0, i64 72
  %34 = bitcast i8* %33 to i32*
  store i32 %32, i32* %34, align 8, !tbaa !183
  %35 = call i32 @munmap(i8* noundef %14, i64 noundef %13) #14
  br label %149

36:                                               ; preds = %28
  %37 = bitcast i32* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %37) #17
  store i32 0, i32* %3, align 4, !tbaa !4
  %38 = call i32 @setpgid(i32 noundef %23, i32 noundef %23) #14
  %39 = getelementptr inbounds i8, i8* %0, i64 64
  %40 = bitcast i8* %39 to i32*
  store atomic i32 %23, i32* %40 release, align 8
  br label %41

41:                                               ; preds = %44, %36
  %42 = call i32 @waitpid(i32 noundef %23, i32* noundef nonnull %3, i32 noundef 0) #14
  %43 = icmp slt i32 %42, 0
  br i1 %43, label %44, label %48

44:                                               ; preds = %41
  %45 = call i32* @__errno_location() #14
  %46 = load i32, i32* %45, align 4, !tbaa !4
  %47 = icmp eq i32 %46, 4
  br i1 %47, label %41, label %48, !llvm.loop !184

48:                                               ; preds = %41, %44
  %49 = getelementptr inbounds i8, i8* %0, i64 16
  %50 = bitcast i8* %49 to i8**
  %51 = load i8*, i8** %50, align 8, !tbaa !185
  %52 = getelementptr inbounds i8, i8* %14, i64 3200
  %53 = load i64, i64* %5, align 8, !tbaa !180
  %54 = icmp eq i64 %53, 0
  br i1 %54, label %62, label %55

55:                                               ; preds = %48, %55
  %56 = phi i64 [ %60, %55 ], [ 0, %48 ]
  %57 = getelementptr inbounds i8, i8* %52, i64 %56
  %58 = load i8, i8* %57, align 1, !tbaa !22
  %59 = getelementptr inbounds i8, i8* %51, i64 %56
  store i8 %58, i8* %59, align 1, !tbaa !22
  %60 = add nuw i64 %56, 1
  %61 = icmp eq i64 %60, %53
  br i1 %61, label %62, label %55, !llvm.loop !121

62:                                               ; preds = %55, %48
  %63 = load i32, i32* %3, align 4, !tbaa !4
  %64 = icmp eq i32 %63, 0
  br i1 %64, label %65, label %70

65:                                               ; preds = %62
  %66 = getelementptr inbounds i8, i8* %14, i64 3184
  %67 = bitcast i8* %66 to i32*
  %68 = load i32, i32* %67, align 8, !tbaa !186
  %69 = icmp ne i32 %68, 0
  br label %70

70:                                               ; preds = %65, %62
  %71 = phi i1 [ false, %62 ], [ %69, %65 ]
  br i1 %71, label %129, label %72

72:                                               ; preds = %70
  %73 = load i32, i32* @worker_key, align 4, !tbaa !4
  %74 = call i8* @pthread_getspecific(i32 noundef %73) #14
  %75 = and i32 %63, 127
  %76 = bitcast i8* %14 to i32*
  %77 = load i32, i32* %76, align 8, !tbaa !188
  %78 = icmp eq i32 %77, 0
  %79 = icmp eq i32 %75, 0
  %80 = select i1 %79, i32 3, i32 1
  %81 = select i1 %78, i32 %80, i32 %77
  %82 = getelementptr inbounds i8, i8* %0, i64 68
  %83 = bitcast i8* %82 to i32*
  %84 = load i32, i32* %83, align 4, !tbaa !189
  %85 = icmp ne i32 %84, 0
  %86 = icmp eq i32 %75, 9
  %87 = and i1 %86, %85
  %88 = select i1 %87, i32 %84, i32 %81
  %89 = getelementptr inbounds i8, i8* %74, i64 96
  %90 = bitcast i8* %89 to %struct.report**
  %91 = load %struct.report*, %struct.report** %90, align 16, !tbaa !14
  %92 = icmp eq %struct.report* %91, null
  br i1 %92, label %95, label %93

93:                                               ; preds = %72
  %94 = bitcast %struct.report* %91 to i64*
  br label %99

95:                                               ; preds = %72
  %96 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #14
  %97 = bitcast i8* %96 to %struct.report*
  %98 = icmp eq i8* %96, inttoptr (i64 -1 to i8*)
  br i1 %98, label %107, label %104

99:                                               ; preds = %99, %93
  %100 = phi i64 [ 0, %93 ], [ %102, %99 ]
  %101 = getelementptr inbounds i64, i64* %94, i64 %100
  store i64 0, i64* %101, align 8, !tbaa !15
  %102 = add nuw nsw i64 %100, 1
  %103 = icmp eq i64 %102, 512
  br i1 %103, label %104, label %99, !llvm.loop !16

104:                                              ; preds = %99, %95
  %105 = phi %struct.report* [ %97, %95 ], [ %91, %99 ]
  %106 = getelementptr inbounds %struct.report, %struct.report* %105, i64 0, i32 0
  store i32 %88, i32* %106, align 8, !tbaa !19
  store %struct.report* %105, %struct.report** %90, align 16, !tbaa !14
  br label %107

107:                                              ; preds = %104, %95
  %108 = phi %struct.report* [ %105, %104 ], [ null, %95 ]
  %109 = icmp eq %struct.report* %108, null
  br i1 %109, label %110, label %115

110:                                              ; preds = %107
  %111 = call i32* @__errno_location() #14
  %112 = load i32, i32* %111, align 4, !tbaa !4
  %113 = getelementptr inbounds i8, i8* %0, i64 72
  %114 = bitcast i8* %113 to i32*
  store i32 %112, i32* %114, align 8, !tbaa !183
  br label %143

115:                                              ; preds = %107
  %116 = load i32, i32* %76, align 8, !tbaa !188
  %117 = icmp eq i32 %88, %116
  br i1 %117, label %118, label %120

118:                                              ; preds = %115
  %119 = bitcast %struct.report* %108 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(3184) %119, i8* noundef nonnull align 8 dereferenceable(3184) %14, i64 3184, i1 false) #17, !tbaa.struct !190
  br label %127

120:                                              ; preds = %115
  switch i32 %88, label %127 [
    i32 1, label %121
    i32 3, label %123
  ]

121:                                              ; preds = %120
  %122 = getelementptr inbounds %struct.report, %struct.report* %108, i64 0, i32 2
  store i32 %75, i32* %122, align 8, !tbaa !37
  br label %127

123:                                              ; preds = %120
  %124 = lshr i32 %63, 8
  %125 = and i32 %124, 255
  %126 = getelementptr inbounds %struct.report, %struct.report* %108, i64 0, i32 5
  store i32 %125, i32* %126, align 8, !tbaa !191
  br label %127

127:                                              ; preds = %123, %121, %120, %118
  %128 = getelementptr inbounds %struct.report, %struct.report* %108, i64 0, i32 1
  store i32 0, i32* %128, align 4, !tbaa !21
  br label %143

129:                                              ; preds = %70
  %130 = getelementptr inbounds i8, i8* %14, i64 3188
  %131 = bitcast i8* %130 to i32*
  %132 = load i32, i32* %131, align 4, !tbaa !192
  %133 = icmp eq i32 %132, 0
  br i1 %133, label %143, label %134

134:                                              ; preds = %129
  %135 = load i64, i64* %5, align 8, !tbaa !180
  %136 = getelementptr inbounds i8, i8* %52, i64 %135
  %137 = getelementptr inbounds i8, i8* %0, i64 40
  %138 = bitcast i8* %137 to i8**
  store i8* %136, i8** %138, align 8, !tbaa !193
  %139 = getelementptr inbounds i8, i8* %0, i64 48
  %140 = bitcast i8* %139 to i8**
  store i8* %14, i8** %140, align 8, !tbaa !194
  %141 = getelementptr inbounds i8, i8* %0, i64 56
  %142 = bitcast i8* %141 to i64*
  store i64 %13, i64* %142, align 8, !tbaa !195
  br label %145

143:                                              ; preds = %127, %110, %129
  %144 = call i32 @munmap(i8* noundef %14, i64 noundef %13) #14
  br label %145

145:                                              ; preds = %143, %134
  br i1 %71, label %148, label %146

146:                                              ; preds = %145
  %147 = call fastcc %struct.worker* @this_worker() #15
  call fastcc void @leave(%struct.worker* noundef %147) #16
  unreachable

148:                                              ; preds = %145
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %37) #17
  br label %149

149:                                              ; preds = %30, %148, %16
  ret void
}

declare i8* @pthread_getspecific(i32 noundef) local_unnamed_addr #2

declare i32 @getpid() local_unnamed_addr #2

declare i8* @mmap(i8* noundef, i64 noundef, i32 noundef, i32 noundef, i32 noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: returns_twice
declare i32 @_setjmp(i8* noundef) local_unnamed_addr #6

; Function Attrs: nofree norecurse nosync nounwind uwtable
define internal fastcc void @note_frame(%struct.walk* nocapture noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) unnamed_addr #7 {
  %7 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 1
  %8 = load %struct.report*, %struct.report** %7, align 8, !tbaa !26
  %9 = getelementptr inbounds %struct.report, %struct.report* %8, i64 0, i32 8
  %10 = load i32, i32* %9, align 4, !tbaa !36
  %11 = icmp ult i32 %10, 96
  br i1 %11, label %12, label %16

12:                                               ; preds = %6
  %13 = add i32 %10, 1
  store i32 %13, i32* %9, align 4, !tbaa !36
  %14 = zext i32 %10 to i64
  %15 = getelementptr inbounds %struct.report, %struct.report* %8, i64 0, i32 12, i64 %14
  store i64 %3, i64* %15, align 8, !tbaa !15
  br label %18

16:                                               ; preds = %6
  %17 = getelementptr inbounds %struct.report, %struct.report* %8, i64 0, i32 9
  store i32 1, i32* %17, align 8, !tbaa !196
  br label %18

18:                                               ; preds = %16, %12
  %19 = load %struct.code_range*, %struct.code_range** @libraries, align 8, !tbaa !30
  %20 = load i64, i64* @library_count, align 8, !tbaa !15
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %34, label %22

22:                                               ; preds = %18, %22
  %23 = phi i64 [ %32, %22 ], [ 0, %18 ]
  %24 = phi i64 [ %31, %22 ], [ %20, %18 ]
  %25 = add i64 %24, %23
  %26 = lshr i64 %25, 1
  %27 = getelementptr inbounds %struct.code_range, %struct.code_range* %19, i64 %26, i32 1
  %28 = load i64, i64* %27, align 8, !tbaa !31
  %29 = icmp ugt i64 %28, %1
  %30 = add nuw i64 %26, 1
  %31 = select i1 %29, i64 %26, i64 %24
  %32 = select i1 %29, i64 %23, i64 %30
  %33 = icmp ult i64 %32, %31
  br i1 %33, label %22, label %34, !llvm.loop !33

34:                                               ; preds = %22, %18
  %35 = phi i64 [ 0, %18 ], [ %32, %22 ]
  %36 = icmp ult i64 %35, %20
  br i1 %36, label %37, label %43

37:                                               ; preds = %34
  %38 = getelementptr inbounds %struct.code_range, %struct.code_range* %19, i64 %35
  %39 = getelementptr inbounds %struct.code_range, %struct.code_range* %38, i64 0, i32 0
  %40 = load i64, i64* %39, align 8, !tbaa !34
  %41 = icmp ugt i64 %40, %1
  %42 = select i1 %41, %struct.code_range* null, %struct.code_range* %38
  br label %43

43:                                               ; preds = %34, %37
  %44 = phi %struct.code_range* [ null, %34 ], [ %42, %37 ]
  %45 = icmp eq %struct.code_range* %44, null
  br i1 %45, label %46, label %47

46:                                               ; preds = %43
  call fastcc void @end_run(%struct.walk* noundef %0, i64 noundef %4, i64 noundef %3) #15
  br label %121

47:                                               ; preds = %43
  %48 = load %struct.code_range*, %struct.code_range** @harmless, align 8, !tbaa !30
  %49 = load i64, i64* @harmless_count, align 8, !tbaa !15
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %63, label %51

51:                                               ; preds = %47, %51
  %52 = phi i64 [ %61, %51 ], [ 0, %47 ]
  %53 = phi i64 [ %60, %51 ], [ %49, %47 ]
  %54 = add i64 %53, %52
  %55 = lshr i64 %54, 1
  %56 = getelementptr inbounds %struct.code_range, %struct.code_range* %48, i64 %55, i32 1
  %57 = load i64, i64* %56, align 8, !tbaa !31
  %58 = icmp ugt i64 %57, %1
  %59 = add nuw i64 %55, 1
  %60 = select i1 %58, i64 %55, i64 %53
  %61 = select i1 %58, i64 %52, i64 %59
  %62 = icmp ult i64 %61, %60
  br i1 %62, label %51, label %63, !llvm.loop !33

63:                                               ; preds = %51, %47
  %64 = phi i64 [ 0, %47 ], [ %61, %51 ]
  %65 = icmp ult i64 %64, %49
  br i1 %65, label %66, label %72

66:                                               ; preds = %63
  %67 = getelementptr inbounds %struct.code_range, %struct.code_range* %48, i64 %64
  %68 = getelementptr inbounds %struct.code_range, %struct.code_range* %67, i64 0, i32 0
  %69 = load i64, i64* %68, align 8, !tbaa !34
  %70 = icmp ugt i64 %69, %1
  %71 = select i1 %70, %struct.code_range* null, %struct.code_range* %67
  br label %72

72:                                               ; preds = %63, %66
  %73 = phi %struct.code_range* [ null, %63 ], [ %71, %66 ]
  %74 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 5
  %75 = load i32, i32* %74, align 8, !tbaa !39
  %76 = icmp eq i32 %75, 0
  br i1 %76, label %77, label %84

77:                                               ; preds = %72
  %78 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 4
  %79 = load i32, i32* %78, align 4, !tbaa !197
  %80 = icmp eq i32 %79, 0
  %81 = zext i1 %80 to i32
  %82 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 6
  store i32 %81, i32* %82, align 4, !tbaa !198
  %83 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 8
  store i32 0, i32* %83, align 4, !tbaa !199
  br label %84

84:                                               ; preds = %77, %72
  %85 = getelementptr inbounds %struct.code_range, %struct.code_range* %44, i64 0, i32 2
  %86 = load i64, i64* %85, align 8, !tbaa !35
  %87 = and i64 %86, 1
  %88 = icmp eq i64 %87, 0
  br i1 %88, label %91, label %89

89:                                               ; preds = %84
  %90 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 8
  store i32 1, i32* %90, align 4, !tbaa !199
  br label %91

91:                                               ; preds = %89, %84
  store i32 1, i32* %74, align 8, !tbaa !39
  %92 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 10
  store i64 %4, i64* %92, align 8, !tbaa !200
  %93 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 11
  store i64 %5, i64* %93, align 8, !tbaa !201
  %94 = icmp eq %struct.code_range* %73, null
  br i1 %94, label %95, label %114

95:                                               ; preds = %91
  br i1 %88, label %111, label %96

96:                                               ; preds = %95
  %97 = icmp eq i64 %2, ptrtoint (void (i8*, i8*)* @run_initializers to i64)
  br i1 %97, label %111, label %98

98:                                               ; preds = %96, %102
  %99 = phi i64 [ %107, %102 ], [ 1, %96 ]
  %100 = phi i64 [ %99, %102 ], [ 0, %96 ]
  %101 = icmp eq i64 %99, 8
  br i1 %101, label %108, label %102, !llvm.loop !202

102:                                              ; preds = %98
  %103 = getelementptr inbounds [8 x i8*], [8 x i8*]* @is_own_harmless.all, i64 0, i64 %99
  %104 = load i8*, i8** %103, align 8, !tbaa !30
  %105 = ptrtoint i8* %104 to i64
  %106 = icmp eq i64 %105, %2
  %107 = add nuw nsw i64 %99, 1
  br i1 %106, label %108, label %98, !llvm.loop !202

108:                                              ; preds = %98, %102
  %109 = icmp ult i64 %100, 7
  %110 = zext i1 %109 to i32
  br label %111

111:                                              ; preds = %96, %108, %95
  %112 = phi i32 [ 0, %95 ], [ 1, %96 ], [ %110, %108 ]
  %113 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 7
  store i32 %112, i32* %113, align 8, !tbaa !40
  br label %118

114:                                              ; preds = %91
  %115 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 7
  store i32 1, i32* %115, align 8, !tbaa !40
  %116 = getelementptr inbounds %struct.code_range, %struct.code_range* %73, i64 0, i32 2
  %117 = load i64, i64* %116, align 8, !tbaa !35
  br label %118

118:                                              ; preds = %111, %114
  %119 = phi i64 [ %117, %114 ], [ %87, %111 ]
  %120 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 9
  store i64 %119, i64* %120, align 8, !tbaa !41
  br label %121

121:                                              ; preds = %118, %46
  %122 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 4
  %123 = load i32, i32* %122, align 4, !tbaa !197
  %124 = add i32 %123, 1
  store i32 %124, i32* %122, align 4, !tbaa !197
  ret void
}

declare i32 @_Unwind_Backtrace(i32 (i8*, i8*)* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal i32 @on_walked(i8* noundef %0, i8* nocapture noundef %1) #0 {
  %3 = bitcast i8* %1 to %struct.walk*
  %4 = call i64 @_Unwind_GetIP(i8* noundef %0) #14
  %5 = getelementptr inbounds i8, i8* %1, i64 28
  %6 = bitcast i8* %5 to i32*
  %7 = load i32, i32* %6, align 4, !tbaa !197
  %8 = icmp eq i32 %7, 0
  %9 = add i64 %4, -1
  %10 = select i1 %8, i64 %4, i64 %9
  %11 = getelementptr inbounds i8, i8* %1, i64 24
  %12 = bitcast i8* %11 to i32*
  %13 = load i32, i32* %12, align 8, !tbaa !203
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %61

15:                                               ; preds = %2
  %16 = getelementptr inbounds i8, i8* %1, i64 16
  %17 = bitcast i8* %16 to i64*
  %18 = load i64, i64* %17, align 8, !tbaa !28
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %20, label %45

20:                                               ; preds = %15
  %21 = load %struct.code_range*, %struct.code_range** @libraries, align 8, !tbaa !30
  %22 = load i64, i64* @library_count, align 8, !tbaa !15
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %36, label %24

24:                                               ; preds = %20, %24
  %25 = phi i64 [ %34, %24 ], [ 0, %20 ]
  %26 = phi i64 [ %33, %24 ], [ %22, %20 ]
  %27 = add i64 %26, %25
  %28 = lshr i64 %27, 1
  %29 = getelementptr inbounds %struct.code_range, %struct.code_range* %21, i64 %28, i32 1
  %30 = load i64, i64* %29, align 8, !tbaa !31
  %31 = icmp ugt i64 %30, %9
  %32 = add nuw i64 %28, 1
  %33 = select i1 %31, i64 %28, i64 %26
  %34 = select i1 %31, i64 %25, i64 %32
  %35 = icmp ult i64 %34, %33
  br i1 %35, label %24, label %36, !llvm.loop !33

36:                                               ; preds = %24, %20
  %37 = phi i64 [ 0, %20 ], [ %34, %24 ]
  %38 = icmp ult i64 %37, %22
  br i1 %38, label %39, label %45

39:                                               ; preds = %36
  %40 = getelementptr inbounds %struct.code_range, %struct.code_range* %21, i64 %37
  %41 = getelementptr inbounds %struct.code_range, %struct.code_range* %40, i64 0, i32 0
  %42 = load i64, i64* %41, align 8, !tbaa !34
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
  %53 = load i64, i64* %52, align 8, !tbaa !35
  %54 = and i64 %53, 3
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %56, label %58

56:                                               ; preds = %51, %49, %47
  %57 = phi i64 [ %9, %51 ], [ %9, %49 ], [ %10, %47 ]
  store i32 1, i32* %12, align 8, !tbaa !203
  br label %58

58:                                               ; preds = %47, %51, %56
  %59 = phi i1 [ true, %56 ], [ false, %51 ], [ false, %47 ]
  %60 = phi i64 [ %57, %56 ], [ %10, %51 ], [ %10, %47 ]
  br i1 %59, label %61, label %80

61:                                               ; preds = %58, %2
  %62 = phi i64 [ %10, %2 ], [ %60, %58 ]
  %63 = call i64 @_Unwind_GetRegionStart(i8* noundef %0) #14
  %64 = icmp eq i64 %63, ptrtoint (i32 (%struct.worker*, void (i8*, i8*)*, i8*, i8*)* @run_guarded to i64)
  br i1 %64, label %80, label %65

65:                                               ; preds = %61
  %66 = load i32, i32* %6, align 4, !tbaa !197
  %67 = icmp ugt i32 %66, 4095
  br i1 %67, label %80, label %68

68:                                               ; preds = %65
  %69 = load i64, i64* @telejit_frame_register, align 8, !tbaa !15
  %70 = icmp slt i64 %69, 0
  br i1 %70, label %74, label %71

71:                                               ; preds = %68
  %72 = trunc i64 %69 to i32
  %73 = call i64 @_Unwind_GetGR(i8* noundef %0, i32 noundef %72) #14
  br label %74

74:                                               ; preds = %68, %71
  %75 = phi i64 [ %73, %71 ], [ 0, %68 ]
  %76 = load i32, i32* %6, align 4, !tbaa !197
  %77 = icmp eq i32 %76, 0
  %78 = select i1 %77, i64 %62, i64 %4
  %79 = call i64 @_Unwind_GetCFA(i8* noundef %0) #14
  call fastcc void @note_frame(%struct.walk* noundef %3, i64 noundef %62, i64 noundef %63, i64 noundef %78, i64 noundef %79, i64 noundef %75) #15
  br label %80

80:                                               ; preds = %74, %65, %61, %58
  %81 = phi i32 [ 0, %58 ], [ 0, %74 ], [ 4, %65 ], [ 4, %61 ]
  ret i32 %81
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define internal fastcc void @end_run(%struct.walk* nocapture noundef %0, i64 noundef %1, i64 noundef %2) unnamed_addr #7 {
  %4 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 5
  %5 = load i32, i32* %4, align 8, !tbaa !39
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %96, label %7

7:                                                ; preds = %3
  store i32 0, i32* %4, align 8, !tbaa !39
  %8 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 1
  %9 = load %struct.report*, %struct.report** %8, align 8, !tbaa !26
  %10 = getelementptr inbounds %struct.report, %struct.report* %9, i64 0, i32 0
  %11 = load i32, i32* %10, align 8, !tbaa !19
  switch i32 %11, label %16 [
    i32 3, label %17
    i32 1, label %12
  ]

12:                                               ; preds = %7
  %13 = getelementptr inbounds %struct.report, %struct.report* %9, i64 0, i32 2
  %14 = load i32, i32* %13, align 8, !tbaa !37
  %15 = icmp eq i32 %14, 6
  br label %17

16:                                               ; preds = %7
  br label %17

17:                                               ; preds = %7, %16, %12
  %18 = phi i1 [ true, %7 ], [ %15, %12 ], [ false, %16 ]
  %19 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 7
  %20 = load i32, i32* %19, align 8, !tbaa !40
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %39, label %22

22:                                               ; preds = %17
  %23 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 9
  %24 = load i64, i64* %23, align 8, !tbaa !41
  %25 = and i64 %24, 1
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %31, label %27

27:                                               ; preds = %22
  %28 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 6
  %29 = load i32, i32* %28, align 4, !tbaa !198
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
  %37 = load i32, i32* %36, align 4, !tbaa !198
  %38 = icmp eq i32 %37, 0
  br i1 %38, label %39, label %96

39:                                               ; preds = %35, %34, %27, %17
  %40 = getelementptr inbounds %struct.report, %struct.report* %9, i64 0, i32 1
  store i32 1, i32* %40, align 4, !tbaa !21
  %41 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 6
  %42 = load i32, i32* %41, align 4, !tbaa !198
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %93, label %44

44:                                               ; preds = %39
  %45 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 8
  %46 = load i32, i32* %45, align 4, !tbaa !199
  %47 = icmp ne i32 %46, 0
  %48 = icmp eq i64 %1, 0
  %49 = or i1 %48, %47
  br i1 %49, label %93, label %50

50:                                               ; preds = %44
  %51 = load i64, i64* @telejit_return_on_stack, align 8, !tbaa !15
  %52 = icmp eq i64 %51, 0
  br i1 %52, label %56, label %53

53:                                               ; preds = %50
  %54 = inttoptr i64 %1 to i64*
  %55 = getelementptr inbounds i64, i64* %54, i64 -1
  br label %93

56:                                               ; preds = %50
  %57 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 11
  %58 = load i64, i64* %57, align 8, !tbaa !201
  %59 = load i64, i64* @telejit_frame_return, align 8, !tbaa !15
  %60 = add i64 %59, %58
  %61 = inttoptr i64 %60 to i64*
  %62 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 10
  %63 = load i64, i64* %62, align 8, !tbaa !200
  %64 = inttoptr i64 %63 to i64*
  %65 = inttoptr i64 %1 to i64*
  %66 = icmp ult i64* %64, %65
  br i1 %66, label %67, label %78

67:                                               ; preds = %56, %74
  %68 = phi i64* [ %76, %74 ], [ %64, %56 ]
  %69 = phi i64* [ %75, %74 ], [ null, %56 ]
  %70 = load i64, i64* %68, align 8, !tbaa !15
  %71 = icmp eq i64 %70, %2
  br i1 %71, label %72, label %74

72:                                               ; preds = %67
  %73 = icmp eq i64* %68, %61
  br i1 %73, label %93, label %74

74:                                               ; preds = %72, %67
  %75 = phi i64* [ %69, %67 ], [ %68, %72 ]
  %76 = getelementptr inbounds i64, i64* %68, i64 1
  %77 = icmp ult i64* %76, %65
  br i1 %77, label %67, label %78, !llvm.loop !204

78:                                               ; preds = %74, %56
  %79 = phi i64* [ null, %56 ], [ %75, %74 ]
  %80 = icmp eq i64* %79, null
  br i1 %80, label %81, label %93

81:                                               ; preds = %78
  %82 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 4
  %83 = load i32, i32* %82, align 4, !tbaa !197
  %84 = icmp eq i32 %83, 1
  br i1 %84, label %85, label %93

85:                                               ; preds = %81
  %86 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 12
  %87 = load i64*, i64** %86, align 8, !tbaa !29
  %88 = icmp eq i64* %87, null
  br i1 %88, label %93, label %89

89:                                               ; preds = %85
  %90 = load i64, i64* %87, align 8, !tbaa !15
  %91 = icmp eq i64 %90, %2
  %92 = select i1 %91, i64* %87, i64* null
  br label %93

93:                                               ; preds = %72, %89, %85, %81, %78, %53, %39, %44
  %94 = phi i64* [ null, %44 ], [ null, %39 ], [ %55, %53 ], [ null, %85 ], [ null, %81 ], [ null, %78 ], [ %92, %89 ], [ %68, %72 ]
  %95 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 13
  store i64* %94, i64** %95, align 8, !tbaa !42
  br label %96

96:                                               ; preds = %31, %35, %93, %3
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @run(%struct.registration* noundef %0, i32 noundef %1) #0 {
  %3 = alloca %struct.registration, align 8
  %4 = bitcast %struct.registration* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %4) #17
  %5 = bitcast %struct.registration* %0 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(64) %4, i8* noundef nonnull align 8 dereferenceable(64) %5, i64 64, i1 false), !tbaa.struct !104
  %6 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 1
  %7 = load i64, i64* %6, align 8, !tbaa !103
  %8 = icmp eq i64 %7, 8
  br i1 %8, label %9, label %10

9:                                                ; preds = %2
  call void @__cxa_finalize(i8* noundef %5) #14
  br label %10

10:                                               ; preds = %9, %2
  call void @free(i8* noundef %5) #14
  switch i64 %7, label %47 [
    i64 1, label %11
    i64 2, label %17
    i64 4, label %23
  ]

11:                                               ; preds = %10
  %12 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 2
  %13 = bitcast [3 x i8*]* %12 to void (i8*)**
  %14 = load void (i8*)*, void (i8*)** %13, align 8, !tbaa !30
  %15 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 2, i64 1
  %16 = load i8*, i8** %15, align 8, !tbaa !30
  call void %14(i8* noundef %16) #14
  br label %47

17:                                               ; preds = %10
  %18 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 2
  %19 = bitcast [3 x i8*]* %18 to void (i32, i8*)**
  %20 = load void (i32, i8*)*, void (i32, i8*)** %19, align 8, !tbaa !30
  %21 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 2, i64 1
  %22 = load i8*, i8** %21, align 8, !tbaa !30
  call void %20(i32 noundef %1, i8* noundef %22) #14
  br label %47

23:                                               ; preds = %10
  %24 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 3, i32 1
  %25 = load i64, i64* %24, align 8, !tbaa !92
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %47, label %27

27:                                               ; preds = %23
  %28 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 3, i32 0
  %29 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 3, i32 2
  %30 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %28, align 8, !tbaa !95
  %31 = load i64, i64* %29, align 8, !tbaa !96
  %32 = icmp eq i64 %31, 0
  br label %33

33:                                               ; preds = %44, %27
  %34 = phi i64 [ 0, %27 ], [ %45, %44 ]
  %35 = xor i64 %34, -1
  %36 = add i64 %25, %35
  %37 = select i1 %32, i64 %34, i64 %36
  %38 = getelementptr inbounds void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %30, i64 %37
  %39 = load void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %38, align 8, !tbaa !30
  %40 = ptrtoint void (i32, i8**, i8**)* %39 to i64
  %41 = add i64 %40, -1
  %42 = icmp ult i64 %41, -2
  br i1 %42, label %43, label %44

43:                                               ; preds = %33
  call void %39(i32 noundef 0, i8** noundef null, i8** noundef null) #14
  br label %44

44:                                               ; preds = %43, %33
  %45 = add nuw i64 %34, 1
  %46 = icmp eq i64 %45, %25
  br i1 %46, label %47, label %33, !llvm.loop !97

47:                                               ; preds = %44, %23, %10, %17, %11
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %4) #17
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @run_all(%struct.function_array* nocapture noundef readonly %0, i64 noundef %1, i32 noundef %2, i8** noundef %3, i8** noundef %4) #0 {
  %6 = icmp eq i64 %1, 0
  br i1 %6, label %15, label %7

7:                                                ; preds = %5, %16
  %8 = phi i64 [ %17, %16 ], [ 0, %5 ]
  %9 = getelementptr inbounds %struct.function_array, %struct.function_array* %0, i64 %8, i32 1
  %10 = load i64, i64* %9, align 8, !tbaa !92
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
  br i1 %18, label %15, label %7, !llvm.loop !94

19:                                               ; preds = %12, %34
  %20 = phi i64 [ %10, %12 ], [ %36, %34 ]
  %21 = phi i64 [ 0, %12 ], [ %35, %34 ]
  %22 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %13, align 8, !tbaa !95
  %23 = load i64, i64* %14, align 8, !tbaa !96
  %24 = icmp eq i64 %23, 0
  %25 = xor i64 %21, -1
  %26 = add i64 %20, %25
  %27 = select i1 %24, i64 %21, i64 %26
  %28 = getelementptr inbounds void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %22, i64 %27
  %29 = load void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %28, align 8, !tbaa !30
  %30 = ptrtoint void (i32, i8**, i8**)* %29 to i64
  %31 = add i64 %30, -1
  %32 = icmp ult i64 %31, -2
  br i1 %32, label %33, label %34

33:                                               ; preds = %19
  call void %29(i32 noundef %2, i8** noundef %3, i8** noundef %4) #14
  br label %34

34:                                               ; preds = %33, %19
  %35 = add nuw i64 %21, 1
  %36 = load i64, i64* %9, align 8, !tbaa !92
  %37 = icmp ult i64 %35, %36
  br i1 %37, label %19, label %16, !llvm.loop !97
}

; Function Attrs: nounwind uwtable
define internal void @end_thread(i8* noundef %0, i8* noundef %1) #0 {
  %3 = getelementptr inbounds i8, i8* %0, i64 40
  %4 = bitcast i8* %3 to %struct.registration**
  %5 = bitcast i8* %1 to %struct.region*
  %6 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull %4, i64 noundef 15, %struct.region* noundef %5) #15
  %7 = icmp eq %struct.registration* %6, null
  br i1 %7, label %8, label %9

8:                                                ; preds = %9, %2
  ret void

9:                                                ; preds = %2, %9
  %10 = phi %struct.registration* [ %11, %9 ], [ %6, %2 ]
  call void @run(%struct.registration* noundef nonnull %10, i32 noundef 0) #15
  %11 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull %4, i64 noundef 15, %struct.region* noundef %5) #15
  %12 = icmp eq %struct.registration* %11, null
  br i1 %12, label %8, label %9, !llvm.loop !205
}

; Function Attrs: noreturn nounwind uwtable
define internal void @on_terminate() #3 {
  %1 = load i32, i32* @worker_key, align 4, !tbaa !4
  %2 = call i8* @pthread_getspecific(i32 noundef %1) #14
  %3 = bitcast i8* %2 to %struct.worker*
  %4 = icmp eq i8* %2, null
  br i1 %4, label %28, label %5

5:                                                ; preds = %0
  %6 = getelementptr inbounds i8, i8* %2, i64 108
  %7 = bitcast i8* %6 to i32*
  %8 = load i32, i32* %7, align 4, !tbaa !206
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %12, label %10

10:                                               ; preds = %5
  %11 = getelementptr inbounds i8, i8* %2, i64 128
  call void @longjmp(i8* noundef nonnull %11, i32 noundef 1) #19
  unreachable

12:                                               ; preds = %5
  %13 = getelementptr inbounds i8, i8* %2, i64 104
  %14 = bitcast i8* %13 to i32*
  %15 = load i32, i32* %14, align 8, !tbaa !8
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %28, label %17

17:                                               ; preds = %12
  %18 = getelementptr inbounds i8, i8* %2, i64 96
  %19 = bitcast i8* %18 to %struct.report**
  %20 = load %struct.report*, %struct.report** %19, align 16, !tbaa !14
  %21 = icmp eq %struct.report* %20, null
  br i1 %21, label %28, label %22

22:                                               ; preds = %17
  %23 = getelementptr inbounds i8, i8* %2, i64 1160
  %24 = bitcast i8* %23 to i64*
  %25 = load i64, i64* %24, align 8, !tbaa !176
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %28, label %27

27:                                               ; preds = %22
  call fastcc void @leave(%struct.worker* noundef nonnull %3) #16
  unreachable

28:                                               ; preds = %0, %22, %17, %12
  %29 = load i1, i1* @is_child, align 4
  %30 = xor i1 %29, true
  %31 = load i1, i1* @is_isolated, align 4
  %32 = select i1 %30, i1 true, i1 %31
  br i1 %32, label %33, label %75

33:                                               ; preds = %28
  %34 = call i32 @getpid() #14
  %35 = load i32, i32* @home_pid, align 4, !tbaa !4
  %36 = icmp eq i32 %34, %35
  br i1 %36, label %37, label %75

37:                                               ; preds = %33
  %38 = load i32, i32* @worker_key, align 4, !tbaa !4
  %39 = call i8* @pthread_getspecific(i32 noundef %38) #14
  %40 = icmp eq i8* %39, null
  br i1 %40, label %75, label %41

41:                                               ; preds = %37
  %42 = getelementptr inbounds i8, i8* %39, i64 104
  %43 = bitcast i8* %42 to i32*
  %44 = load i32, i32* %43, align 8, !tbaa !8
  %45 = icmp eq i32 %44, 0
  %weak.4 = icmp eq i8* ()* @__cxa_current_exception_type, null
  %46 = or i1 %45, %weak.4
  br i1 %46, label %75, label %47

47:                                               ; preds = %41
  %48 = call i8* @__cxa_current_exception_type() #14
  %49 = icmp eq i8* %48, null
  br i1 %49, label %75, label %50

50:                                               ; preds = %47
  %51 = getelementptr inbounds i8, i8* %2, i64 96
  %52 = bitcast i8* %51 to %struct.report**
  %53 = load %struct.report*, %struct.report** %52, align 16, !tbaa !14
  %54 = icmp eq %struct.report* %53, null
  br i1 %54, label %57, label %55

55:                                               ; preds = %50
  %56 = bitcast %struct.report* %53 to i64*
  br label %61

57:                                               ; preds = %50
  %58 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #14
  %59 = bitcast i8* %58 to %struct.report*
  %60 = icmp eq i8* %58, inttoptr (i64 -1 to i8*)
  br i1 %60, label %69, label %66

61:                                               ; preds = %61, %55
  %62 = phi i64 [ 0, %55 ], [ %64, %61 ]
  %63 = getelementptr inbounds i64, i64* %56, i64 %62
  store i64 0, i64* %63, align 8, !tbaa !15
  %64 = add nuw nsw i64 %62, 1
  %65 = icmp eq i64 %64, 512
  br i1 %65, label %66, label %61, !llvm.loop !16

66:                                               ; preds = %61, %57
  %67 = phi %struct.report* [ %59, %57 ], [ %53, %61 ]
  %68 = getelementptr inbounds %struct.report, %struct.report* %67, i64 0, i32 0
  store i32 2, i32* %68, align 8, !tbaa !19
  store %struct.report* %67, %struct.report** %52, align 16, !tbaa !14
  br label %69

69:                                               ; preds = %57, %66
  %70 = phi %struct.report* [ %67, %66 ], [ null, %57 ]
  %71 = icmp eq %struct.report* %70, null
  br i1 %71, label %74, label %72

72:                                               ; preds = %69
  %73 = call fastcc i64* @note_frames(%struct.worker* noundef %3, %struct.report* noundef nonnull %70, i8* noundef null) #15
  call fastcc void @note_exception(%struct.worker* noundef %3, %struct.report* noundef nonnull %70) #15
  br label %74

74:                                               ; preds = %72, %69
  call fastcc void @end_task(%struct.worker* noundef %3, %struct.report* noundef %70) #16
  unreachable

75:                                               ; preds = %37, %33, %28, %41, %47
  %76 = load void ()*, void ()** @other_terminate, align 8, !tbaa !30
  %77 = icmp eq void ()* %76, null
  br i1 %77, label %79, label %78

78:                                               ; preds = %75
  call void %76() #14
  br label %79

79:                                               ; preds = %78, %75
  call void @abort() #19
  unreachable
}

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg) #8

declare void @__cxa_finalize(i8* noundef) local_unnamed_addr #2

declare void @free(i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc %struct.registration* @take(%struct.registration** noundef %0, i64 noundef %1, %struct.region* noundef readonly %2) unnamed_addr #0 {
  %4 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  %5 = load %struct.registration*, %struct.registration** %0, align 8, !tbaa !30
  %6 = icmp eq %struct.registration* %5, null
  br i1 %6, label %66, label %7

7:                                                ; preds = %3
  %8 = icmp eq %struct.region* %2, null
  %9 = getelementptr inbounds %struct.region, %struct.region* %2, i64 0, i32 1
  %10 = getelementptr inbounds %struct.region, %struct.region* %2, i64 0, i32 0
  br label %14

11:                                               ; preds = %62
  %12 = load %struct.registration*, %struct.registration** %65, align 8, !tbaa !30
  %13 = icmp eq %struct.registration* %12, null
  br i1 %13, label %66, label %14, !llvm.loop !123

14:                                               ; preds = %11, %7
  %15 = phi %struct.registration* [ %5, %7 ], [ %12, %11 ]
  %16 = phi %struct.registration** [ undef, %7 ], [ %63, %11 ]
  %17 = phi %struct.registration** [ %0, %7 ], [ %65, %11 ]
  %18 = getelementptr inbounds %struct.registration, %struct.registration* %15, i64 0, i32 1
  %19 = load i64, i64* %18, align 8, !tbaa !103
  %20 = and i64 %19, %1
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %62, label %25

22:                                               ; preds = %56
  %23 = add nuw nsw i64 %26, 1
  %24 = icmp eq i64 %23, 3
  br i1 %24, label %59, label %25, !llvm.loop !124

25:                                               ; preds = %14, %22
  %26 = phi i64 [ %23, %22 ], [ 0, %14 ]
  br i1 %8, label %56, label %27

27:                                               ; preds = %25
  %28 = getelementptr inbounds %struct.registration, %struct.registration* %15, i64 0, i32 2, i64 %26
  %29 = load i8*, i8** %28, align 8, !tbaa !30
  %30 = load i64, i64* %9, align 8, !tbaa !125
  %31 = ptrtoint i8* %29 to i64
  %32 = icmp eq i64 %30, 0
  br i1 %32, label %47, label %33

33:                                               ; preds = %27
  %34 = load %struct.range*, %struct.range** %10, align 8, !tbaa !127
  br label %35

35:                                               ; preds = %35, %33
  %36 = phi i64 [ 0, %33 ], [ %45, %35 ]
  %37 = phi i64 [ %30, %33 ], [ %44, %35 ]
  %38 = add i64 %37, %36
  %39 = lshr i64 %38, 1
  %40 = getelementptr inbounds %struct.range, %struct.range* %34, i64 %39, i32 1
  %41 = load i64, i64* %40, align 8, !tbaa !86
  %42 = icmp ugt i64 %41, %31
  %43 = add nuw i64 %39, 1
  %44 = select i1 %42, i64 %39, i64 %37
  %45 = select i1 %42, i64 %36, i64 %43
  %46 = icmp ult i64 %45, %44
  br i1 %46, label %35, label %47, !llvm.loop !128

47:                                               ; preds = %35, %27
  %48 = phi i64 [ 0, %27 ], [ %45, %35 ]
  %49 = icmp ult i64 %48, %30
  br i1 %49, label %50, label %56

50:                                               ; preds = %47
  %51 = load %struct.range*, %struct.range** %10, align 8, !tbaa !127
  %52 = getelementptr inbounds %struct.range, %struct.range* %51, i64 %48, i32 0
  %53 = load i64, i64* %52, align 8, !tbaa !84
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
  %70 = load %struct.registration*, %struct.registration** %67, align 8, !tbaa !30
  br label %71

71:                                               ; preds = %66, %69
  %72 = phi %struct.registration* [ %70, %69 ], [ null, %66 ]
  %73 = icmp eq %struct.registration* %72, null
  br i1 %73, label %78, label %74

74:                                               ; preds = %71
  %75 = getelementptr inbounds %struct.registration, %struct.registration* %72, i64 0, i32 0
  %76 = load %struct.registration*, %struct.registration** %75, align 8, !tbaa !101
  store %struct.registration* %76, %struct.registration** %67, align 8, !tbaa !30
  %77 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %78

78:                                               ; preds = %74, %71
  %79 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  ret %struct.registration* %72
}

declare i32 @pthread_mutex_lock(i8* noundef) local_unnamed_addr #2

declare i32 @pthread_mutex_unlock(i8* noundef) local_unnamed_addr #2

; Function Attrs: noreturn
declare void @longjmp(i8* noundef, i32 noundef) local_unnamed_addr #9

declare extern_weak i8* @__cxa_current_exception_type() #2

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @end_task(%struct.worker* noundef %0, %struct.report* noundef %1) unnamed_addr #3 {
  %3 = load i1, i1* @is_isolated, align 4
  br i1 %3, label %4, label %5

4:                                                ; preds = %2
  call fastcc void @end_isolated(%struct.report* noundef %1) #16
  unreachable

5:                                                ; preds = %2
  %6 = icmp eq %struct.report* %1, null
  br i1 %6, label %12, label %7

7:                                                ; preds = %5
  %8 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 1
  %9 = load i32, i32* %8, align 4, !tbaa !21
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %12, label %11

11:                                               ; preds = %7
  call fastcc void @end_process(%struct.worker* noundef %0, %struct.report* noundef nonnull %1) #16
  unreachable

12:                                               ; preds = %7, %5
  call fastcc void @leave(%struct.worker* noundef %0) #16
  unreachable
}

; Function Attrs: noreturn
declare void @abort() local_unnamed_addr #9

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @end_isolated(%struct.report* noundef readonly %0) unnamed_addr #3 {
  %2 = load %struct.legacy*, %struct.legacy** @isolated_legacy, align 8, !tbaa !30
  %3 = getelementptr inbounds %struct.legacy, %struct.legacy* %2, i64 1, i32 0, i32 2
  %4 = bitcast i32* %3 to i8*
  %5 = load %struct.isolated*, %struct.isolated** @isolated_call, align 8, !tbaa !30
  %6 = getelementptr inbounds %struct.isolated, %struct.isolated* %5, i64 0, i32 2
  %7 = load i8*, i8** %6, align 8, !tbaa !185
  %8 = getelementptr inbounds %struct.isolated, %struct.isolated* %5, i64 0, i32 3
  %9 = load i64, i64* %8, align 8, !tbaa !180
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %18, label %11

11:                                               ; preds = %1, %11
  %12 = phi i64 [ %16, %11 ], [ 0, %1 ]
  %13 = getelementptr inbounds i8, i8* %7, i64 %12
  %14 = load i8, i8* %13, align 1, !tbaa !22
  %15 = getelementptr inbounds i8, i8* %4, i64 %12
  store i8 %14, i8* %15, align 1, !tbaa !22
  %16 = add nuw i64 %12, 1
  %17 = icmp eq i64 %16, %9
  br i1 %17, label %18, label %11, !llvm.loop !121

18:                                               ; preds = %11, %1
  %19 = icmp eq %struct.report* %0, null
  br i1 %19, label %27, label %20

20:                                               ; preds = %18
  %21 = bitcast %struct.legacy* %2 to i8*
  %22 = bitcast %struct.report* %0 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(3184) %21, i8* noundef nonnull align 8 dereferenceable(3184) %22, i64 3184, i1 false), !tbaa.struct !190
  %23 = getelementptr inbounds %struct.report, %struct.report* %0, i64 0, i32 1
  %24 = load i32, i32* %23, align 4, !tbaa !21
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %27

26:                                               ; preds = %20
  call fastcc void @flush_streams() #15
  br label %27

27:                                               ; preds = %18, %26, %20
  call void @_exit(i32 noundef 127) #19
  unreachable
}

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @end_process(%struct.worker* nocapture noundef readonly %0, %struct.report* noundef %1) unnamed_addr #3 {
  %3 = alloca [24 x i8], align 16
  %4 = alloca [24 x i8], align 16
  %5 = alloca %struct.timespec, align 8
  %6 = alloca %struct.timespec, align 8
  %7 = alloca %struct.timespec, align 8
  %8 = alloca %struct.notification, align 8
  %9 = alloca %struct.opaque128, align 8
  %10 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 4
  %11 = load %struct.task*, %struct.task** %10, align 16, !tbaa !55
  %12 = getelementptr inbounds %struct.task, %struct.task* %11, i64 0, i32 8
  store %struct.report* %1, %struct.report** %12, align 8, !tbaa !134
  %13 = getelementptr inbounds %struct.task, %struct.task* %11, i64 0, i32 3
  %14 = load i64, i64* %13, align 8, !tbaa !56
  %15 = getelementptr inbounds %struct.task, %struct.task* %11, i64 0, i32 5
  %16 = atomicrmw xchg i32* %15, i32 2 acq_rel, align 4
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %18, label %21

18:                                               ; preds = %2
  %19 = load i64, i64* @telejit_syscall_futex, align 8, !tbaa !15
  %20 = call i64 (i64, ...) @syscall(i64 noundef %19, i32* noundef nonnull %15, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #14
  br label %35

21:                                               ; preds = %2
  %22 = bitcast %struct.notification* %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 40, i8* nonnull %22) #17
  %23 = getelementptr inbounds %struct.notification, %struct.notification* %8, i64 0, i32 0
  store i64 %14, i64* %23, align 8
  %24 = getelementptr inbounds %struct.notification, %struct.notification* %8, i64 0, i32 1
  %25 = bitcast i8** %24 to i8*
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(32) %25, i8 0, i64 32, i1 false) #17
  br label %26

26:                                               ; preds = %30, %21
  %27 = load i32, i32* @notify_fd, align 4, !tbaa !4
  %28 = call i64 @write(i32 noundef %27, i8* noundef nonnull %22, i64 noundef 40) #14
  %29 = icmp sgt i64 %28, 0
  br i1 %29, label %34, label %30

30:                                               ; preds = %26
  %31 = call i32* @__errno_location() #14
  %32 = load i32, i32* %31, align 4, !tbaa !4
  %33 = icmp eq i32 %32, 4
  br i1 %33, label %26, label %34, !llvm.loop !60

34:                                               ; preds = %30, %26
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %22) #17
  br label %35

35:                                               ; preds = %18, %34
  %36 = bitcast %struct.timespec* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %36) #17
  %37 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %36) #14
  %38 = getelementptr inbounds %struct.timespec, %struct.timespec* %7, i64 0, i32 0
  %39 = load i64, i64* %38, align 8, !tbaa !84
  %40 = mul i64 %39, 1000000
  %41 = getelementptr inbounds %struct.timespec, %struct.timespec* %7, i64 0, i32 1
  %42 = load i64, i64* %41, align 8, !tbaa !86
  %43 = udiv i64 %42, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %36) #17
  %44 = add i64 %40, 2000000
  %45 = add i64 %44, %43
  %46 = bitcast %struct.timespec* %6 to i8*
  %47 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 10
  %48 = load atomic i32, i32* %47 acquire, align 4
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %50, label %68

50:                                               ; preds = %35
  %51 = getelementptr inbounds %struct.timespec, %struct.timespec* %6, i64 0, i32 0
  %52 = getelementptr inbounds %struct.timespec, %struct.timespec* %6, i64 0, i32 1
  %53 = bitcast %struct.timespec* %5 to i8*
  %54 = getelementptr inbounds %struct.timespec, %struct.timespec* %5, i64 0, i32 0
  %55 = getelementptr inbounds %struct.timespec, %struct.timespec* %5, i64 0, i32 1
  br label %56

56:                                               ; preds = %50, %64
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %46) #17
  %57 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %46) #14
  %58 = load i64, i64* %51, align 8, !tbaa !84
  %59 = mul i64 %58, 1000000
  %60 = load i64, i64* %52, align 8, !tbaa !86
  %61 = udiv i64 %60, 1000
  %62 = add i64 %61, %59
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %46) #17
  %63 = icmp ult i64 %62, %45
  br i1 %63, label %64, label %68

64:                                               ; preds = %56
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %53) #17
  store i64 0, i64* %54, align 8, !tbaa !84
  store i64 1000000, i64* %55, align 8, !tbaa !86
  %65 = call i32 @nanosleep(i8* noundef nonnull %53, i8* noundef null) #14
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %53) #17
  %66 = load atomic i32, i32* %47 acquire, align 4
  %67 = icmp eq i32 %66, 0
  br i1 %67, label %56, label %68, !llvm.loop !207

68:                                               ; preds = %56, %64, %35
  %69 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 10
  %70 = load i32, i32* %69, align 4, !tbaa !208
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %72, label %142

72:                                               ; preds = %68
  %73 = call i64 @strlen(i8* noundef getelementptr inbounds ([67 x i8], [67 x i8]* @.str.1, i64 0, i64 0)) #14
  %74 = call i64 @write(i32 noundef 2, i8* noundef getelementptr inbounds ([67 x i8], [67 x i8]* @.str.1, i64 0, i64 0), i64 noundef %73) #14
  %75 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 2
  %76 = load i32, i32* %75, align 8, !tbaa !37
  %77 = icmp eq i32 %76, 0
  %78 = select i1 %77, i8* getelementptr inbounds ([6 x i8], [6 x i8]* @.str.3, i64 0, i64 0), i8* getelementptr inbounds ([8 x i8], [8 x i8]* @.str.2, i64 0, i64 0)
  %79 = call i64 @strlen(i8* noundef %78) #14
  %80 = call i64 @write(i32 noundef 2, i8* noundef %78, i64 noundef %79) #14
  %81 = load i32, i32* %75, align 8, !tbaa !37
  %82 = icmp eq i32 %81, 0
  br i1 %82, label %83, label %86

83:                                               ; preds = %72
  %84 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 5
  %85 = load i32, i32* %84, align 8, !tbaa !191
  br label %86

86:                                               ; preds = %83, %72
  %87 = phi i32 [ %85, %83 ], [ %81, %72 ]
  %88 = sext i32 %87 to i64
  %89 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i64 0, i64 0
  call void @llvm.lifetime.start.p0i8(i64 24, i8* nonnull %89) #17
  %90 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i64 0, i64 23
  store i8 0, i8* %90, align 1, !tbaa !22
  br label %91

91:                                               ; preds = %91, %86
  %92 = phi i64 [ %88, %86 ], [ %99, %91 ]
  %93 = phi i64 [ 23, %86 ], [ %97, %91 ]
  %94 = urem i64 %92, 10
  %95 = getelementptr inbounds [17 x i8], [17 x i8]* @.str.7, i64 0, i64 %94
  %96 = load i8, i8* %95, align 1, !tbaa !22
  %97 = add i64 %93, -1
  %98 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i64 0, i64 %97
  store i8 %96, i8* %98, align 1, !tbaa !22
  %99 = udiv i64 %92, 10
  %100 = icmp ult i64 %92, 10
  br i1 %100, label %101, label %91, !llvm.loop !209

101:                                              ; preds = %91
  %102 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i64 0, i64 %97
  %103 = call i64 @strlen(i8* noundef nonnull %102) #14
  %104 = call i64 @write(i32 noundef 2, i8* noundef nonnull %102, i64 noundef %103) #14
  call void @llvm.lifetime.end.p0i8(i64 24, i8* nonnull %89) #17
  %105 = call i64 @strlen(i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.4, i64 0, i64 0)) #14
  %106 = call i64 @write(i32 noundef 2, i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.4, i64 0, i64 0), i64 noundef %105) #14
  %107 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 8
  %108 = load i32, i32* %107, align 4, !tbaa !36
  %109 = icmp eq i32 %108, 0
  br i1 %109, label %139, label %110

110:                                              ; preds = %101
  %111 = getelementptr inbounds [24 x i8], [24 x i8]* %3, i64 0, i64 0
  %112 = getelementptr inbounds [24 x i8], [24 x i8]* %3, i64 0, i64 23
  br label %113

113:                                              ; preds = %129, %110
  %114 = phi i64 [ 0, %110 ], [ %133, %129 ]
  %115 = call i64 @strlen(i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.5, i64 0, i64 0)) #14
  %116 = call i64 @write(i32 noundef 2, i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.5, i64 0, i64 0), i64 noundef %115) #14
  %117 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 12, i64 %114
  %118 = load i64, i64* %117, align 8, !tbaa !15
  call void @llvm.lifetime.start.p0i8(i64 24, i8* nonnull %111) #17
  store i8 0, i8* %112, align 1, !tbaa !22
  br label %119

119:                                              ; preds = %119, %113
  %120 = phi i64 [ %118, %113 ], [ %127, %119 ]
  %121 = phi i64 [ 23, %113 ], [ %125, %119 ]
  %122 = and i64 %120, 15
  %123 = getelementptr inbounds [17 x i8], [17 x i8]* @.str.7, i64 0, i64 %122
  %124 = load i8, i8* %123, align 1, !tbaa !22
  %125 = add nsw i64 %121, -1
  %126 = getelementptr inbounds [24 x i8], [24 x i8]* %3, i64 0, i64 %125
  store i8 %124, i8* %126, align 1, !tbaa !22
  %127 = lshr i64 %120, 4
  %128 = icmp ult i64 %120, 16
  br i1 %128, label %129, label %119, !llvm.loop !209

129:                                              ; preds = %119
  %130 = getelementptr inbounds [24 x i8], [24 x i8]* %3, i64 0, i64 %125
  %131 = call i64 @strlen(i8* noundef nonnull %130) #14
  %132 = call i64 @write(i32 noundef 2, i8* noundef nonnull %130, i64 noundef %131) #14
  call void @llvm.lifetime.end.p0i8(i64 24, i8* nonnull %111) #17
  %133 = add nuw nsw i64 %114, 1
  %134 = load i32, i32* %107, align 4, !tbaa !36
  %135 = zext i32 %134 to i64
  %136 = icmp ult i64 %133, %135
  %137 = icmp ult i64 %114, 15
  %138 = and i1 %137, %136
  br i1 %138, label %113, label %139, !llvm.loop !210

139:                                              ; preds = %129, %101
  %140 = call i64 @strlen(i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.6, i64 0, i64 0)) #14
  %141 = call i64 @write(i32 noundef 2, i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.6, i64 0, i64 0), i64 noundef %140) #14
  br label %142

142:                                              ; preds = %139, %68
  %143 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 2
  %144 = load i32, i32* %143, align 8, !tbaa !37
  %145 = icmp eq i32 %144, 0
  %146 = select i1 %145, i32 6, i32 %144
  %147 = bitcast %struct.opaque128* %9 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %147) #17
  %148 = call i8* @signal(i32 noundef %146, i8* noundef null) #14
  %149 = call i32 @sigemptyset(i8* noundef nonnull %147) #14
  %150 = call i32 @sigaddset(i8* noundef nonnull %147, i32 noundef %146) #14
  %151 = call i32 @pthread_sigmask(i32 noundef 1, i8* noundef nonnull %147, i8* noundef null) #14
  %152 = call i32 @getpid() #14
  %153 = call i32 @gettid() #14
  %154 = call i32 @tgkill(i32 noundef %152, i32 noundef %153, i32 noundef %146) #14
  %155 = add nsw i32 %146, 128
  call void @_exit(i32 noundef %155) #19
  unreachable
}

; Function Attrs: nounwind uwtable
define internal fastcc void @flush_streams() unnamed_addr #0 {
  %weak.5 = icmp ne i8* (i8*)* @_ZNSo5flushEv, null
  br i1 %weak.5, label %1, label %5

1:                                                ; preds = %0
  %2 = call i8* @_ZNSo5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt4cout, i64 0, i64 0)) #14
  %3 = call i8* @_ZNSo5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt4cerr, i64 0, i64 0)) #14
  %4 = call i8* @_ZNSo5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt4clog, i64 0, i64 0)) #14
  br label %5

5:                                                ; preds = %1, %0
  %weak.6 = icmp ne i8* (i8*)* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv, null
  br i1 %weak.6, label %6, label %10

6:                                                ; preds = %5
  %7 = call i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt5wcout, i64 0, i64 0)) #14
  %8 = call i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt5wcerr, i64 0, i64 0)) #14
  %9 = call i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt5wclog, i64 0, i64 0)) #14
  br label %10

10:                                               ; preds = %6, %5
  %11 = call i32 @fflush(i8* noundef null) #14
  ret void
}

; Function Attrs: noreturn
declare void @_exit(i32 noundef) local_unnamed_addr #9

declare extern_weak i8* @_ZNSo5flushEv(i8* noundef) #2

declare extern_weak i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef) #2

declare i32 @fflush(i8* noundef) local_unnamed_addr #2

declare i8* @signal(i32 noundef, i8* noundef) local_unnamed_addr #2

declare i32 @sigemptyset(i8* noundef) local_unnamed_addr #2

declare i32 @sigaddset(i8* noundef, i32 noundef) local_unnamed_addr #2

declare i32 @pthread_sigmask(i32 noundef, i8* noundef, i8* noundef) local_unnamed_addr #2

declare i32 @tgkill(i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #2

declare i32 @gettid() local_unnamed_addr #2

declare i64 @syscall(i64 noundef, ...) local_unnamed_addr #2

declare i64 @write(i32 noundef, i8* noundef, i64 noundef) local_unnamed_addr #2

declare i32* @__errno_location() local_unnamed_addr #2

declare i32 @clock_gettime(i32 noundef, i8* noundef) local_unnamed_addr #2

declare i32 @nanosleep(i8* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc void @say(i8* noundef %0) unnamed_addr #0 {
  %2 = call i64 @strlen(i8* noundef %0) #14
  %3 = call i64 @write(i32 noundef 2, i8* noundef %0, i64 noundef %2) #14
  ret void
}

declare i64 @strlen(i8* noundef) local_unnamed_addr #2

declare i64 @_Unwind_GetIP(i8* noundef) local_unnamed_addr #2

declare i64 @_Unwind_GetRegionStart(i8* noundef) local_unnamed_addr #2

; Function Attrs: noinline nounwind uwtable
define internal i32 @run_guarded(%struct.worker* noundef %0, void (i8*, i8*)* nocapture noundef readonly %1, i8* noundef %2, i8* noundef %3) #10 personality i8* bitcast (i32 (i32, i32, i64, i8*, i8*)* @telejit_guard_personality to i8*) {
  %5 = call i8* @llvm.frameaddress.p0i8(i32 0)
  %6 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 11
  store i8* %5, i8** %6, align 16, !tbaa !211
  %7 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 12
  store i8* null, i8** %7, align 8, !tbaa !212
  %8 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 13
  store %struct.report* null, %struct.report** %8, align 16, !tbaa !14
  %9 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 16
  store i32 0, i32* %9, align 16, !tbaa !213
  %10 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 19
  %11 = bitcast %struct.opaque512* %10 to i8*
  %12 = call i32 @_setjmp(i8* noundef nonnull %11) #18
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %16

14:                                               ; preds = %4
  %15 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 14
  store i32 1, i32* %15, align 8, !tbaa !8
  call void %1(i8* noundef %2, i8* noundef %3) #14
  br label %17

16:                                               ; preds = %4
  store i32 1, i32* %9, align 16, !tbaa !213
  br label %17

17:                                               ; preds = %16, %14
  %18 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 15
  store i32 0, i32* %18, align 4, !tbaa !206
  %19 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 14
  store i32 0, i32* %19, align 8, !tbaa !8
  %20 = load i32, i32* %9, align 16, !tbaa !213
  ret i32 %20
}

declare i64 @_Unwind_GetGR(i8* noundef, i32 noundef) local_unnamed_addr #2

declare i64 @_Unwind_GetCFA(i8* noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn
declare i8* @llvm.frameaddress.p0i8(i32 immarg) #11

declare extern_weak i8* @__cxa_demangle(i8* noundef, i8* noundef, i64* noundef, i32* noundef) local_unnamed_addr #2

declare extern_weak i8* @__cxa_get_globals() #2

; Function Attrs: nounwind uwtable
define internal fastcc void @fill_mask(%struct.opaque128* noundef %0) unnamed_addr #0 {
  %2 = bitcast %struct.opaque128* %0 to i8*
  %3 = call i32 @sigfillset(i8* noundef %2) #14
  br label %7

4:                                                ; preds = %7
  %5 = load i32, i32* @look_signal, align 4, !tbaa !4
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %16, label %14

7:                                                ; preds = %1, %7
  %8 = phi i64 [ 0, %1 ], [ %12, %7 ]
  %9 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i64 0, i64 %8
  %10 = load i32, i32* %9, align 4, !tbaa !4
  %11 = call i32 @sigdelset(i8* noundef %2, i32 noundef %10) #14
  %12 = add nuw nsw i64 %8, 1
  %13 = icmp eq i64 %12, 7
  br i1 %13, label %4, label %7, !llvm.loop !76

14:                                               ; preds = %4
  %15 = call i32 @sigdelset(i8* noundef %2, i32 noundef %5) #14
  br label %16

16:                                               ; preds = %14, %4
  %17 = load i32, i32* @interrupt_signal, align 4, !tbaa !4
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %21, label %19

19:                                               ; preds = %16
  %20 = call i32 @sigdelset(i8* noundef %2, i32 noundef %17) #14
  br label %21

21:                                               ; preds = %19, %16
  ret void
}

; Function Attrs: nounwind uwtable
define internal fastcc void @forget_exceptions() unnamed_addr #0 {
  %weak.7 = icmp ne i8* ()* @__cxa_get_globals, null
  br i1 %weak.7, label %1, label %6

1:                                                ; preds = %0
  %2 = call i8* @__cxa_get_globals() #14
  %3 = bitcast i8* %2 to %struct.exception_head**
  store %struct.exception_head* null, %struct.exception_head** %3, align 8, !tbaa !45
  %4 = getelementptr inbounds i8, i8* %2, i64 8
  %5 = bitcast i8* %4 to i32*
  store i32 0, i32* %5, align 8, !tbaa !214
  br label %6

6:                                                ; preds = %0, %1
  ret void
}

declare i32 @sigfillset(i8* noundef) local_unnamed_addr #2

declare i32 @sigdelset(i8* noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @die(i8* noundef %0) unnamed_addr #3 {
  call fastcc void @say(i8* noundef getelementptr inbounds ([10 x i8], [10 x i8]* @.str.12, i64 0, i64 0)) #15
  call fastcc void @say(i8* noundef %0) #15
  call fastcc void @say(i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.6, i64 0, i64 0)) #15
  call void @abort() #19
  unreachable
}

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn
declare i8* @llvm.thread.pointer() #11

declare i32 @pthread_setcancelstate(i32 noundef, i32* noundef) local_unnamed_addr #2

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @abandon(%struct.worker* noundef %0, i8* noundef %1) unnamed_addr #3 {
  %3 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 12
  %4 = load i8*, i8** %3, align 8, !tbaa !212
  %5 = icmp eq i8* %4, null
  br i1 %5, label %6, label %7

6:                                                ; preds = %2
  store i8* %1, i8** %3, align 8, !tbaa !212
  br label %7

7:                                                ; preds = %6, %2
  %8 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 15
  store i32 1, i32* %8, align 4, !tbaa !206
  %9 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 25
  %10 = getelementptr inbounds %struct.anon, %struct.anon* %9, i64 0, i32 0
  store i64 0, i64* %10, align 16, !tbaa !215
  %11 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 25, i32 1
  store void (i32, i8*)* @on_caught, void (i32, i8*)** %11, align 8, !tbaa !216
  %12 = bitcast %struct.anon* %9 to i8*
  %13 = bitcast %struct.worker* %0 to i8*
  %14 = call i32 @_Unwind_ForcedUnwind(i8* noundef nonnull %12, i8* noundef bitcast (i32 (i32, i32, i64, i8*, i8*, i8*)* @on_frame to i8*), i8* noundef %13) #14
  %15 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 19
  %16 = bitcast %struct.opaque512* %15 to i8*
  call void @longjmp(i8* noundef nonnull %16, i32 noundef 1) #19
  unreachable
}

; Function Attrs: noreturn
declare void @pthread_exit(i8* noundef) local_unnamed_addr #9

; Function Attrs: nounwind uwtable
define internal void @on_caught(i32 noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = icmp eq i32 %0, 1
  br i1 %3, label %4, label %15

4:                                                ; preds = %2
  %5 = load i32, i32* @worker_key, align 4, !tbaa !4
  %6 = call i8* @pthread_getspecific(i32 noundef %5) #14
  %7 = icmp eq i8* %6, null
  br i1 %7, label %15, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds i8, i8* %6, i64 108
  %10 = bitcast i8* %9 to i32*
  %11 = load i32, i32* %10, align 4, !tbaa !206
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %15, label %13

13:                                               ; preds = %8
  %14 = getelementptr inbounds i8, i8* %6, i64 128
  call void @longjmp(i8* noundef nonnull %14, i32 noundef 1) #19
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
  %10 = call i64 @_Unwind_GetCFA(i8* noundef %4) #14
  %11 = inttoptr i64 %10 to i8*
  %12 = getelementptr inbounds i8, i8* %5, i64 80
  %13 = bitcast i8* %12 to i8**
  %14 = load i8*, i8** %13, align 16, !tbaa !211
  %15 = icmp ult i8* %14, %11
  br i1 %15, label %16, label %18

16:                                               ; preds = %9, %6
  %17 = getelementptr inbounds i8, i8* %5, i64 128
  call void @longjmp(i8* noundef nonnull %17, i32 noundef 1) #19
  unreachable

18:                                               ; preds = %9
  ret i32 0
}

declare hidden void @telejit_reentry_prepare() local_unnamed_addr #2

declare i32 @open(i8* noundef, i32 noundef, ...) local_unnamed_addr #2

declare i32 @pthread_key_create(i32* noundef, void (i8*)* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal void @look_at_self(i32 noundef %0, i8* nocapture noundef readnone %1, i8* nocapture noundef readonly %2) #0 {
  %4 = call i32* @__errno_location() #14
  %5 = load i32, i32* %4, align 4, !tbaa !4
  %6 = atomicrmw add i32* @answering, i32 1 seq_cst, align 4
  %7 = load atomic i64, i64* bitcast (%struct.examination** @asking to i64*) seq_cst, align 8
  %8 = inttoptr i64 %7 to %struct.examination*
  %9 = icmp eq i64 %7, 0
  br i1 %9, label %114, label %10

10:                                               ; preds = %3
  %11 = call i32 @gettid() #14
  %12 = getelementptr inbounds i8, i8* %2, i64 16
  %13 = call i8* @llvm.frameaddress.p0i8(i32 0)
  %14 = ptrtoint i8* %13 to i64
  %15 = load i64, i64* @telejit_context_sp, align 8, !tbaa !15
  %16 = getelementptr inbounds i8, i8* %2, i64 %15
  %17 = bitcast i8* %16 to i64*
  %18 = load i64, i64* %17, align 8, !tbaa !15
  %19 = call i8* @llvm.thread.pointer()
  %20 = ptrtoint i8* %19 to i64
  %21 = bitcast i8* %12 to i8**
  %22 = load i8*, i8** %21, align 8, !tbaa !217
  %23 = ptrtoint i8* %22 to i64
  %24 = sub i64 %14, %23
  %25 = getelementptr inbounds i8, i8* %2, i64 32
  %26 = bitcast i8* %25 to i64*
  %27 = load i64, i64* %26, align 8, !tbaa !219
  %28 = icmp ult i64 %24, %27
  br i1 %28, label %29, label %59

29:                                               ; preds = %10
  %30 = add i64 %27, %23
  %31 = call fastcc i32 @hold_words(%struct.examination* noundef nonnull %8, i64 noundef %14, i64 noundef %30) #15
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %83, label %33

33:                                               ; preds = %29
  %34 = icmp uge i64 %18, %20
  %35 = sub i64 %20, %18
  %36 = icmp ugt i64 %35, 4294967296
  %37 = or i1 %34, %36
  br i1 %37, label %83, label %38

38:                                               ; preds = %33
  %39 = load i64, i64* @telejit_tls_above, align 8, !tbaa !15
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %46, label %41

41:                                               ; preds = %38
  %42 = load i64, i64* @tls.0, align 8, !tbaa !116
  %43 = add i64 %42, %20
  %44 = load i64, i64* @tls.2, align 8, !tbaa !119
  %45 = add i64 %43, %44
  br label %53

46:                                               ; preds = %38
  %47 = or i64 %20, 4095
  %48 = add i64 %47, 1
  %weak.8 = icmp ne i32* @_thread_db_sizeof_pthread, null
  br i1 %weak.8, label %49, label %53

49:                                               ; preds = %46
  %50 = load i32, i32* @_thread_db_sizeof_pthread, align 4, !tbaa !4
  %51 = zext i32 %50 to i64
  %52 = add i64 %51, %20
  br label %53

53:                                               ; preds = %49, %46, %41
  %54 = phi i64 [ %45, %41 ], [ %52, %49 ], [ %48, %46 ]
  %55 = add i64 %18, -128
  %56 = call fastcc i32 @hold_words(%struct.examination* noundef nonnull %8, i64 noundef %55, i64 noundef %54) #14
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
  %65 = load i64, i64* @telejit_tls_above, align 8, !tbaa !15
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %72, label %67

67:                                               ; preds = %64
  %68 = load i64, i64* @tls.0, align 8, !tbaa !116
  %69 = add i64 %68, %20
  %70 = load i64, i64* @tls.2, align 8, !tbaa !119
  %71 = add i64 %69, %70
  br label %79

72:                                               ; preds = %64
  %73 = or i64 %20, 4095
  %74 = add i64 %73, 1
  %weak.9 = icmp ne i32* @_thread_db_sizeof_pthread, null
  br i1 %weak.9, label %75, label %79

75:                                               ; preds = %72
  %76 = load i32, i32* @_thread_db_sizeof_pthread, align 4, !tbaa !4
  %77 = zext i32 %76 to i64
  %78 = add i64 %77, %20
  br label %79

79:                                               ; preds = %75, %72, %67
  %80 = phi i64 [ %71, %67 ], [ %78, %75 ], [ %74, %72 ]
  %81 = add i64 %14, -128
  %82 = call fastcc i32 @hold_words(%struct.examination* noundef nonnull %8, i64 noundef %81, i64 noundef %80) #14
  br label %83

83:                                               ; preds = %53, %33, %79, %59, %29
  %84 = phi i32 [ 0, %29 ], [ %82, %79 ], [ 0, %59 ], [ %58, %53 ], [ 0, %33 ]
  %85 = icmp eq i32 %84, 0
  br i1 %85, label %86, label %99

86:                                               ; preds = %83
  %87 = getelementptr inbounds %struct.examination, %struct.examination* %8, i64 0, i32 1
  %88 = load i64, i64* %87, align 8, !tbaa !142
  %89 = icmp eq i64 %88, 0
  br i1 %89, label %99, label %90

90:                                               ; preds = %86
  %91 = getelementptr inbounds %struct.examination, %struct.examination* %8, i64 0, i32 2
  br label %92

92:                                               ; preds = %92, %90
  %93 = phi i64 [ 0, %90 ], [ %96, %92 ]
  %94 = load i8*, i8** %91, align 8, !tbaa !144
  %95 = getelementptr inbounds i8, i8* %94, i64 %93
  store atomic i8 1, i8* %95 monotonic, align 1
  %96 = add nuw i64 %93, 1
  %97 = load i64, i64* %87, align 8, !tbaa !142
  %98 = icmp ult i64 %96, %97
  br i1 %98, label %92, label %99, !llvm.loop !145

99:                                               ; preds = %92, %86, %83
  %100 = load i64, i64* @asked_count, align 8, !tbaa !15
  %101 = icmp eq i64 %100, 0
  br i1 %101, label %114, label %102

102:                                              ; preds = %99, %110
  %103 = phi i64 [ %111, %110 ], [ 0, %99 ]
  %104 = load %struct.looked_thread*, %struct.looked_thread** @asked, align 8, !tbaa !30
  %105 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %104, i64 %103, i32 0
  %106 = load i32, i32* %105, align 4, !tbaa !161
  %107 = icmp eq i32 %106, %11
  br i1 %107, label %108, label %110

108:                                              ; preds = %102
  %109 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %104, i64 %103, i32 1
  store atomic i32 1, i32* %109 release, align 4
  br label %110

110:                                              ; preds = %102, %108
  %111 = add nuw i64 %103, 1
  %112 = load i64, i64* @asked_count, align 8, !tbaa !15
  %113 = icmp ult i64 %111, %112
  br i1 %113, label %102, label %114, !llvm.loop !220

114:                                              ; preds = %110, %99, %3
  %115 = atomicrmw sub i32* @answering, i32 1 seq_cst, align 4
  %116 = call i32* @__errno_location() #14
  store i32 %5, i32* %116, align 4, !tbaa !4
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @on_interrupt(i32 noundef %0, i8* nocapture noundef readnone %1, i8* noundef %2) #0 {
  %4 = call i32* @__errno_location() #14
  %5 = load i32, i32* %4, align 4, !tbaa !4
  %6 = load i32, i32* @worker_key, align 4, !tbaa !4
  %7 = call i8* @pthread_getspecific(i32 noundef %6) #14
  %8 = bitcast i8* %7 to %struct.worker*
  %9 = icmp eq i8* %7, null
  br i1 %9, label %85, label %10

10:                                               ; preds = %3
  %11 = getelementptr inbounds i8, i8* %7, i64 104
  %12 = bitcast i8* %11 to i32*
  %13 = load i32, i32* %12, align 8, !tbaa !8
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %85, label %15

15:                                               ; preds = %10
  %16 = getelementptr inbounds i8, i8* %7, i64 116
  %17 = bitcast i8* %16 to i32*
  %18 = load i32, i32* %17, align 4, !tbaa !27
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %20, label %85

20:                                               ; preds = %15
  %21 = getelementptr inbounds i8, i8* %7, i64 120
  %22 = bitcast i8* %21 to i32*
  %23 = load i32, i32* %22, align 8, !tbaa !59
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %25, label %85

25:                                               ; preds = %20
  %26 = getelementptr inbounds i8, i8* %7, i64 108
  %27 = bitcast i8* %26 to i32*
  %28 = load i32, i32* %27, align 4, !tbaa !206
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %30, label %85

30:                                               ; preds = %25
  %31 = getelementptr inbounds i8, i8* %7, i64 96
  %32 = bitcast i8* %31 to %struct.report**
  %33 = load %struct.report*, %struct.report** %32, align 16, !tbaa !14
  %34 = icmp eq %struct.report* %33, null
  br i1 %34, label %35, label %85

35:                                               ; preds = %30
  %36 = call i32 @getpid() #14
  %37 = load i32, i32* @home_pid, align 4, !tbaa !4
  %38 = icmp eq i32 %36, %37
  br i1 %38, label %39, label %85

39:                                               ; preds = %35
  %40 = getelementptr inbounds i8, i8* %7, i64 1160
  %41 = bitcast i8* %40 to i64*
  %42 = load i64, i64* %41, align 8, !tbaa !176
  %43 = icmp eq i64 %42, 0
  br i1 %43, label %85, label %44

44:                                               ; preds = %39
  %45 = getelementptr inbounds i8, i8* %7, i64 32
  %46 = bitcast i8* %45 to %struct.task**
  %47 = load %struct.task*, %struct.task** %46, align 16, !tbaa !55
  %48 = getelementptr inbounds %struct.task, %struct.task* %47, i64 0, i32 3
  %49 = load i64, i64* %48, align 8, !tbaa !56
  %50 = icmp eq i64 %42, %49
  br i1 %50, label %51, label %85

51:                                               ; preds = %44
  %52 = getelementptr inbounds i8, i8* %7, i64 1168
  %53 = bitcast i8* %52 to i32*
  %54 = load i32, i32* %53, align 16, !tbaa !175
  %55 = call fastcc %struct.report* @new_report(%struct.worker* noundef nonnull %8, i32 noundef %54) #15
  %56 = icmp eq %struct.report* %55, null
  br i1 %56, label %85, label %57

57:                                               ; preds = %51
  %58 = load i64, i64* @telejit_context_registers, align 8, !tbaa !15
  %59 = getelementptr inbounds i8, i8* %2, i64 %58
  %60 = bitcast i8* %59 to i64*
  br label %61

61:                                               ; preds = %61, %57
  %62 = phi i64 [ 0, %57 ], [ %66, %61 ]
  %63 = getelementptr inbounds i64, i64* %60, i64 %62
  %64 = load i64, i64* %63, align 8, !tbaa !15
  %65 = getelementptr inbounds %struct.report, %struct.report* %55, i64 0, i32 11, i64 %62
  store i64 %64, i64* %65, align 8, !tbaa !15
  %66 = add nuw nsw i64 %62, 1
  %67 = icmp eq i64 %66, 40
  br i1 %67, label %68, label %61, !llvm.loop !221

68:                                               ; preds = %61
  %69 = getelementptr inbounds %struct.report, %struct.report* %55, i64 0, i32 7
  store i32 40, i32* %69, align 8, !tbaa !222
  %70 = call fastcc i64* @note_frames(%struct.worker* noundef nonnull %8, %struct.report* noundef nonnull %55, i8* noundef %2) #15
  %71 = getelementptr inbounds %struct.report, %struct.report* %55, i64 0, i32 1
  %72 = load i32, i32* %71, align 4, !tbaa !21
  %73 = icmp eq i32 %72, 0
  br i1 %73, label %74, label %75

74:                                               ; preds = %68
  call fastcc void @leave(%struct.worker* noundef nonnull %8) #16
  unreachable

75:                                               ; preds = %68
  store i32 0, i32* %71, align 4, !tbaa !21
  %76 = icmp eq i64* %70, null
  br i1 %76, label %78, label %77

77:                                               ; preds = %75
  store i64 ptrtoint (void ()* @telejit_returned to i64), i64* %70, align 8, !tbaa !15
  br label %85

78:                                               ; preds = %75
  %79 = load %struct.report*, %struct.report** %32, align 16, !tbaa !14
  %80 = icmp eq %struct.report* %79, null
  br i1 %80, label %84, label %81

81:                                               ; preds = %78
  %82 = bitcast %struct.report* %79 to i8*
  %83 = call i32 @munmap(i8* noundef nonnull %82, i64 noundef 4096) #14
  br label %84

84:                                               ; preds = %78, %81
  store %struct.report* null, %struct.report** %32, align 16, !tbaa !14
  br label %85

85:                                               ; preds = %51, %84, %77, %44, %39, %35, %30, %25, %20, %15, %10, %3
  %86 = call i32* @__errno_location() #14
  store i32 %5, i32* %86, align 4, !tbaa !4
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
  %8 = call i32 @getpid() #14
  %9 = load i32, i32* @home_pid, align 4, !tbaa !4
  %10 = icmp eq i32 %8, %9
  br i1 %10, label %11, label %22

11:                                               ; preds = %7
  %12 = load i32, i32* @worker_key, align 4, !tbaa !4
  %13 = call i8* @pthread_getspecific(i32 noundef %12) #14
  %14 = icmp eq i8* %13, null
  br i1 %14, label %22, label %15

15:                                               ; preds = %11
  %16 = bitcast i8* %13 to %struct.worker*
  %17 = getelementptr inbounds i8, i8* %13, i64 104
  %18 = bitcast i8* %17 to i32*
  %19 = load i32, i32* %18, align 8, !tbaa !8
  %20 = icmp eq i32 %19, 0
  %21 = select i1 %20, %struct.worker* null, %struct.worker* %16
  br label %22

22:                                               ; preds = %2, %7, %11, %15
  %23 = phi %struct.worker* [ null, %2 ], [ null, %7 ], [ null, %11 ], [ %21, %15 ]
  %24 = icmp eq %struct.worker* %23, null
  br i1 %24, label %110, label %25

25:                                               ; preds = %22
  %weak.10 = icmp ne i8* ()* @gnu_get_libc_version, null
  br i1 %weak.10, label %26, label %108

26:                                               ; preds = %25
  %27 = call i8* @gnu_get_libc_version() #14
  br label %28

28:                                               ; preds = %31, %26
  %29 = phi i8* [ %27, %26 ], [ %32, %31 ]
  %30 = load i8, i8* %29, align 1, !tbaa !22
  switch i8 %30, label %33 [
    i8 32, label %31
    i8 9, label %31
  ]

31:                                               ; preds = %28, %28
  %32 = getelementptr inbounds i8, i8* %29, i64 1
  br label %28, !llvm.loop !162

33:                                               ; preds = %28, %59
  %34 = phi i8* [ %63, %59 ], [ %29, %28 ]
  %35 = phi i64 [ %62, %59 ], [ 0, %28 ]
  %36 = load i8, i8* %34, align 1, !tbaa !22
  %37 = sext i8 %36 to i32
  %38 = add i8 %36, -48
  %39 = icmp ult i8 %38, 10
  br i1 %39, label %40, label %42

40:                                               ; preds = %33
  %41 = add nsw i32 %37, -48
  br label %47

42:                                               ; preds = %33
  %43 = add i8 %36, -97
  %44 = icmp ult i8 %43, 6
  %45 = add nsw i32 %37, -87
  %46 = select i1 %44, i32 %45, i32 16
  br label %47

47:                                               ; preds = %42, %40
  %48 = phi i32 [ %41, %40 ], [ %46, %42 ]
  %49 = icmp ult i32 %48, 10
  br i1 %49, label %50, label %64

50:                                               ; preds = %47
  %51 = mul i64 %35, 10
  br i1 %39, label %52, label %54

52:                                               ; preds = %50
  %53 = add nsw i32 %37, -48
  br label %59

54:                                               ; preds = %50
  %55 = add i8 %36, -97
  %56 = icmp ult i8 %55, 6
  %57 = add nsw i32 %37, -87
  %58 = select i1 %56, i32 %57, i32 16
  br label %59

59:                                               ; preds = %54, %52
  %60 = phi i32 [ %53, %52 ], [ %58, %54 ]
  %61 = zext i32 %60 to i64
  %62 = add i64 %51, %61
  %63 = getelementptr inbounds i8, i8* %34, i64 1
  br label %33, !llvm.loop !163

64:                                               ; preds = %47
  %65 = icmp ugt i64 %35, 2
  br i1 %65, label %110, label %66

66:                                               ; preds = %64
  %67 = icmp eq i8 %36, 46
  %68 = zext i1 %67 to i64
  %69 = getelementptr i8, i8* %34, i64 %68
  br label %70

70:                                               ; preds = %73, %66
  %71 = phi i8* [ %74, %73 ], [ %69, %66 ]
  %72 = load i8, i8* %71, align 1, !tbaa !22
  switch i8 %72, label %75 [
    i8 32, label %73
    i8 9, label %73
  ]

73:                                               ; preds = %70, %70
  %74 = getelementptr inbounds i8, i8* %71, i64 1
  br label %70, !llvm.loop !162

75:                                               ; preds = %70, %101
  %76 = phi i8* [ %105, %101 ], [ %71, %70 ]
  %77 = phi i64 [ %104, %101 ], [ 0, %70 ]
  %78 = load i8, i8* %76, align 1, !tbaa !22
  %79 = sext i8 %78 to i32
  %80 = add i8 %78, -48
  %81 = icmp ult i8 %80, 10
  br i1 %81, label %82, label %84

82:                                               ; preds = %75
  %83 = add nsw i32 %79, -48
  br label %89

84:                                               ; preds = %75
  %85 = add i8 %78, -97
  %86 = icmp ult i8 %85, 6
  %87 = add nsw i32 %79, -87
  %88 = select i1 %86, i32 %87, i32 16
  br label %89

89:                                               ; preds = %84, %82
  %90 = phi i32 [ %83, %82 ], [ %88, %84 ]
  %91 = icmp ult i32 %90, 10
  br i1 %91, label %92, label %106

92:                                               ; preds = %89
  %93 = mul i64 %77, 10
  br i1 %81, label %94, label %96

94:                                               ; preds = %92
  %95 = add nsw i32 %79, -48
  br label %101

96:                                               ; preds = %92
  %97 = add i8 %78, -97
  %98 = icmp ult i8 %97, 6
  %99 = add nsw i32 %79, -87
  %100 = select i1 %98, i32 %99, i32 16
  br label %101

101:                                              ; preds = %96, %94
  %102 = phi i32 [ %95, %94 ], [ %100, %96 ]
  %103 = zext i32 %102 to i64
  %104 = add i64 %93, %103
  %105 = getelementptr inbounds i8, i8* %76, i64 1
  br label %75, !llvm.loop !163

106:                                              ; preds = %89
  %107 = icmp ult i64 %77, 41
  br i1 %107, label %108, label %110

108:                                              ; preds = %25, %106
  %109 = call i32 @on_exit(void (i32, i8*)* noundef nonnull @end_of_executor, i8* noundef null) #14
  call fastcc void @flush_streams() #15
  call fastcc void @end_by_exit(%struct.worker* noundef nonnull %23, i32 noundef %0) #16
  unreachable

110:                                              ; preds = %64, %106, %22
  %111 = load i32, i32* @worker_key, align 4, !tbaa !4
  %112 = call i8* @pthread_getspecific(i32 noundef %111) #14
  %113 = icmp eq i8* %112, null
  br i1 %113, label %117, label %114

114:                                              ; preds = %110
  %115 = getelementptr inbounds i8, i8* %112, i64 104
  %116 = bitcast i8* %115 to i32*
  store i32 0, i32* %116, align 8, !tbaa !8
  br label %117

117:                                              ; preds = %114, %110
  %118 = getelementptr inbounds i8, i8* %112, i64 40
  %119 = bitcast i8* %118 to %struct.registration**
  br label %120

120:                                              ; preds = %223, %117
  br i1 %113, label %152, label %121

121:                                              ; preds = %120
  %122 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  %123 = load %struct.registration*, %struct.registration** %119, align 8, !tbaa !30
  %124 = icmp eq %struct.registration* %123, null
  br i1 %124, label %138, label %128

125:                                              ; preds = %128
  %126 = load %struct.registration*, %struct.registration** %137, align 8, !tbaa !30
  %127 = icmp eq %struct.registration* %126, null
  br i1 %127, label %138, label %128, !llvm.loop !123

128:                                              ; preds = %121, %125
  %129 = phi %struct.registration* [ %126, %125 ], [ %123, %121 ]
  %130 = phi %struct.registration** [ %136, %125 ], [ undef, %121 ]
  %131 = phi %struct.registration** [ %137, %125 ], [ %119, %121 ]
  %132 = getelementptr inbounds %struct.registration, %struct.registration* %129, i64 0, i32 1
  %133 = load i64, i64* %132, align 8, !tbaa !103
  %134 = and i64 %133, 15
  %135 = icmp eq i64 %134, 0
  %136 = select i1 %135, %struct.registration** %130, %struct.registration** %131
  %137 = getelementptr inbounds %struct.registration, %struct.registration* %129, i64 0, i32 0
  br i1 %135, label %125, label %138

138:                                              ; preds = %128, %125, %121
  %139 = phi %struct.registration** [ null, %121 ], [ %136, %128 ], [ null, %125 ]
  %140 = icmp eq %struct.registration** %139, null
  br i1 %140, label %143, label %141

141:                                              ; preds = %138
  %142 = load %struct.registration*, %struct.registration** %139, align 8, !tbaa !30
  br label %143

143:                                              ; preds = %141, %138
  %144 = phi %struct.registration* [ %142, %141 ], [ null, %138 ]
  %145 = icmp eq %struct.registration* %144, null
  br i1 %145, label %150, label %146

146:                                              ; preds = %143
  %147 = getelementptr inbounds %struct.registration, %struct.registration* %144, i64 0, i32 0
  %148 = load %struct.registration*, %struct.registration** %147, align 8, !tbaa !101
  store %struct.registration* %148, %struct.registration** %139, align 8, !tbaa !30
  %149 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %150

150:                                              ; preds = %143, %146
  %151 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  br label %152

152:                                              ; preds = %120, %150
  %153 = phi %struct.registration* [ %144, %150 ], [ null, %120 ]
  %154 = icmp eq %struct.registration* %153, null
  br i1 %154, label %155, label %186

155:                                              ; preds = %152
  %156 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  %157 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !30
  %158 = icmp eq %struct.registration* %157, null
  br i1 %158, label %172, label %162

159:                                              ; preds = %162
  %160 = load %struct.registration*, %struct.registration** %171, align 8, !tbaa !30
  %161 = icmp eq %struct.registration* %160, null
  br i1 %161, label %172, label %162, !llvm.loop !123

162:                                              ; preds = %155, %159
  %163 = phi %struct.registration* [ %160, %159 ], [ %157, %155 ]
  %164 = phi %struct.registration** [ %170, %159 ], [ undef, %155 ]
  %165 = phi %struct.registration** [ %171, %159 ], [ @registrations, %155 ]
  %166 = getelementptr inbounds %struct.registration, %struct.registration* %163, i64 0, i32 1
  %167 = load i64, i64* %166, align 8, !tbaa !103
  %168 = and i64 %167, 3
  %169 = icmp eq i64 %168, 0
  %170 = select i1 %169, %struct.registration** %164, %struct.registration** %165
  %171 = getelementptr inbounds %struct.registration, %struct.registration* %163, i64 0, i32 0
  br i1 %169, label %159, label %172

172:                                              ; preds = %162, %159, %155
  %173 = phi %struct.registration** [ null, %155 ], [ %170, %162 ], [ null, %159 ]
  %174 = icmp eq %struct.registration** %173, null
  br i1 %174, label %177, label %175

175:                                              ; preds = %172
  %176 = load %struct.registration*, %struct.registration** %173, align 8, !tbaa !30
  br label %177

177:                                              ; preds = %175, %172
  %178 = phi %struct.registration* [ %176, %175 ], [ null, %172 ]
  %179 = icmp eq %struct.registration* %178, null
  br i1 %179, label %184, label %180

180:                                              ; preds = %177
  %181 = getelementptr inbounds %struct.registration, %struct.registration* %178, i64 0, i32 0
  %182 = load %struct.registration*, %struct.registration** %181, align 8, !tbaa !101
  store %struct.registration* %182, %struct.registration** %173, align 8, !tbaa !30
  %183 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %184

184:                                              ; preds = %177, %180
  %185 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  br label %186

186:                                              ; preds = %184, %152
  %187 = phi %struct.registration* [ %153, %152 ], [ %178, %184 ]
  %188 = icmp eq %struct.registration* %187, null
  br i1 %188, label %189, label %220

189:                                              ; preds = %186
  %190 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  %191 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !30
  %192 = icmp eq %struct.registration* %191, null
  br i1 %192, label %206, label %196

193:                                              ; preds = %196
  %194 = load %struct.registration*, %struct.registration** %205, align 8, !tbaa !30
  %195 = icmp eq %struct.registration* %194, null
  br i1 %195, label %206, label %196, !llvm.loop !123

196:                                              ; preds = %189, %193
  %197 = phi %struct.registration* [ %194, %193 ], [ %191, %189 ]
  %198 = phi %struct.registration** [ %204, %193 ], [ undef, %189 ]
  %199 = phi %struct.registration** [ %205, %193 ], [ @registrations, %189 ]
  %200 = getelementptr inbounds %struct.registration, %struct.registration* %197, i64 0, i32 1
  %201 = load i64, i64* %200, align 8, !tbaa !103
  %202 = and i64 %201, 4
  %203 = icmp eq i64 %202, 0
  %204 = select i1 %203, %struct.registration** %198, %struct.registration** %199
  %205 = getelementptr inbounds %struct.registration, %struct.registration* %197, i64 0, i32 0
  br i1 %203, label %193, label %206

206:                                              ; preds = %196, %193, %189
  %207 = phi %struct.registration** [ null, %189 ], [ %204, %196 ], [ null, %193 ]
  %208 = icmp eq %struct.registration** %207, null
  br i1 %208, label %211, label %209

209:                                              ; preds = %206
  %210 = load %struct.registration*, %struct.registration** %207, align 8, !tbaa !30
  br label %211

211:                                              ; preds = %209, %206
  %212 = phi %struct.registration* [ %210, %209 ], [ null, %206 ]
  %213 = icmp eq %struct.registration* %212, null
  br i1 %213, label %218, label %214

214:                                              ; preds = %211
  %215 = getelementptr inbounds %struct.registration, %struct.registration* %212, i64 0, i32 0
  %216 = load %struct.registration*, %struct.registration** %215, align 8, !tbaa !101
  store %struct.registration* %216, %struct.registration** %207, align 8, !tbaa !30
  %217 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %218

218:                                              ; preds = %211, %214
  %219 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  br label %220

220:                                              ; preds = %218, %186
  %221 = phi %struct.registration* [ %187, %186 ], [ %212, %218 ]
  %222 = icmp eq %struct.registration* %221, null
  br i1 %222, label %224, label %223

223:                                              ; preds = %220
  call void @run(%struct.registration* noundef nonnull %221, i32 noundef %0) #15
  br label %120

224:                                              ; preds = %220
  call fastcc void @flush_streams() #15
  call void @_exit(i32 noundef %0) #19
  unreachable
}

declare i32 @__register_atfork(void ()* noundef, void ()* noundef, void ()* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal void @lock_all() #0 {
  %1 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  %2 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @unlock_all() #0 {
  %1 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  %2 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  ret void
}

declare i32 @setvbuf(i8* noundef, i8* noundef, i32 noundef, i64 noundef) local_unnamed_addr #2

declare i32 @sigaction(i32 noundef, i8* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc i32 @hold_words(%struct.examination* nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) unnamed_addr #0 {
  %4 = alloca %struct.anon.1, align 8
  %5 = alloca %struct.anon.1, align 8
  %6 = alloca [2 x i32], align 4
  %7 = alloca [128 x i64], align 16
  %8 = bitcast [128 x i64]* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 1024, i8* nonnull %8) #17
  %9 = and i64 %1, -8
  %10 = bitcast %struct.anon.1* %4 to i8*
  %11 = bitcast %struct.anon.1* %4 to [128 x i64]**
  %12 = getelementptr inbounds %struct.anon.1, %struct.anon.1* %4, i64 0, i32 1
  %13 = bitcast %struct.anon.1* %5 to i8*
  %14 = getelementptr inbounds %struct.anon.1, %struct.anon.1* %5, i64 0, i32 0
  %15 = getelementptr inbounds %struct.anon.1, %struct.anon.1* %5, i64 0, i32 1
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
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %10) #17
  store [128 x i64]* %7, [128 x i64]** %11, align 8, !tbaa !127
  store i64 %30, i64* %12, align 8, !tbaa !125
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %13) #17
  %31 = inttoptr i64 %23 to i8*
  store i8* %31, i8** %14, align 8, !tbaa !127
  store i64 %30, i64* %15, align 8, !tbaa !125
  %32 = call i32 @getpid() #14
  %33 = call i64 @process_vm_readv(i32 noundef %32, i8* noundef nonnull %10, i64 noundef 1, i8* noundef nonnull %13, i64 noundef 1, i64 noundef 0) #14
  %34 = icmp sgt i64 %33, -1
  br i1 %34, label %39, label %35

35:                                               ; preds = %25
  %36 = call i32* @__errno_location() #14
  %37 = load i32, i32* %36, align 4, !tbaa !4
  %38 = icmp eq i32 %37, 14
  br i1 %38, label %39, label %42

39:                                               ; preds = %35, %25
  %40 = icmp eq i64 %33, %30
  %41 = zext i1 %40 to i32
  br label %62

42:                                               ; preds = %35
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %16) #17
  %43 = call i32 @pipe2(i32* noundef nonnull %17, i32 noundef 524288) #14
  %44 = icmp eq i32 %43, 0
  br i1 %44, label %45, label %60

45:                                               ; preds = %42
  %46 = load i32, i32* %18, align 4, !tbaa !4
  %47 = call i64 @write(i32 noundef %46, i8* noundef %31, i64 noundef %30) #14
  %48 = icmp eq i64 %47, %30
  br i1 %48, label %49, label %54

49:                                               ; preds = %45
  %50 = load i32, i32* %17, align 4, !tbaa !4
  %51 = call i64 @read(i32 noundef %50, i8* noundef nonnull %8, i64 noundef %30) #14
  %52 = icmp eq i64 %51, %30
  %53 = zext i1 %52 to i32
  br label %54

54:                                               ; preds = %49, %45
  %55 = phi i32 [ 0, %45 ], [ %53, %49 ]
  %56 = load i32, i32* %17, align 4, !tbaa !4
  %57 = call i32 @close(i32 noundef %56) #14
  %58 = load i32, i32* %18, align 4, !tbaa !4
  %59 = call i32 @close(i32 noundef %58) #14
  br label %60

60:                                               ; preds = %54, %42
  %61 = phi i32 [ %55, %54 ], [ 0, %42 ]
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %16) #17
  br label %62

62:                                               ; preds = %39, %60
  %63 = phi i32 [ %41, %39 ], [ %61, %60 ]
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %13) #17
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %10) #17
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
  %75 = load i64, i64* %74, align 8, !tbaa !15
  %76 = load i64, i64* %19, align 8, !tbaa !142
  %77 = icmp eq i64 %76, 0
  br i1 %77, label %114, label %78

78:                                               ; preds = %72
  %79 = load %struct.range*, %struct.range** %20, align 8, !tbaa !147
  %80 = getelementptr inbounds %struct.range, %struct.range* %79, i64 0, i32 0
  %81 = load i64, i64* %80, align 8, !tbaa !84
  %82 = icmp ugt i64 %81, %75
  br i1 %82, label %114, label %83

83:                                               ; preds = %78
  %84 = add i64 %76, -1
  %85 = getelementptr inbounds %struct.range, %struct.range* %79, i64 %84, i32 1
  %86 = load i64, i64* %85, align 8, !tbaa !86
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
  %96 = load i64, i64* %95, align 8, !tbaa !86
  %97 = icmp ult i64 %96, %75
  %98 = add nuw i64 %94, 1
  %99 = select i1 %97, i64 %92, i64 %94
  %100 = select i1 %97, i64 %98, i64 %91
  %101 = icmp ult i64 %100, %99
  br i1 %101, label %90, label %88, !llvm.loop !148

102:                                              ; preds = %88, %108
  %103 = phi i64 [ %111, %108 ], [ %100, %88 ]
  %104 = load %struct.range*, %struct.range** %20, align 8, !tbaa !147
  %105 = getelementptr inbounds %struct.range, %struct.range* %104, i64 %103, i32 0
  %106 = load i64, i64* %105, align 8, !tbaa !84
  %107 = icmp ugt i64 %106, %75
  br i1 %107, label %114, label %108

108:                                              ; preds = %102
  %109 = load i8*, i8** %21, align 8, !tbaa !144
  %110 = getelementptr inbounds i8, i8* %109, i64 %103
  store atomic i8 1, i8* %110 monotonic, align 1
  %111 = add nuw i64 %103, 1
  %112 = load i64, i64* %19, align 8, !tbaa !142
  %113 = icmp ult i64 %111, %112
  br i1 %113, label %102, label %114, !llvm.loop !149

114:                                              ; preds = %102, %108, %72, %78, %83, %88
  %115 = add nuw nsw i64 %73, 1
  %116 = icmp eq i64 %115, %69
  br i1 %116, label %70, label %72, !llvm.loop !223

117:                                              ; preds = %62, %70
  %118 = phi i64 [ %71, %70 ], [ %23, %62 ]
  br i1 %64, label %119, label %22, !llvm.loop !224

119:                                              ; preds = %22, %117
  %120 = phi i32 [ 0, %117 ], [ 1, %22 ]
  call void @llvm.lifetime.end.p0i8(i64 1024, i8* nonnull %8) #17
  ret i32 %120
}

declare i64 @process_vm_readv(i32 noundef, i8* noundef, i64 noundef, i8* noundef, i64 noundef, i64 noundef) local_unnamed_addr #2

declare i32 @pipe2(i32* noundef, i32 noundef) local_unnamed_addr #2

declare i64 @read(i32 noundef, i8* noundef, i64 noundef) local_unnamed_addr #2

declare i32 @close(i32 noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc i64 @blocked_signals(i32 noundef %0) unnamed_addr #0 {
  %2 = alloca [4096 x i8], align 16
  %3 = getelementptr inbounds [4096 x i8], [4096 x i8]* %2, i64 0, i64 0
  call void @llvm.lifetime.start.p0i8(i64 4096, i8* nonnull %3) #17
  %4 = call fastcc i64 @read_of_thread(i32 noundef %0, i8* noundef getelementptr inbounds ([7 x i8], [7 x i8]* @.str.14, i64 0, i64 0), i8* noundef nonnull %3, i64 noundef 4096) #15
  %5 = icmp slt i64 %4, 1
  br i1 %5, label %77, label %6

6:                                                ; preds = %1, %75
  %7 = phi i8* [ %76, %75 ], [ %3, %1 ]
  %8 = load i8, i8* %7, align 1, !tbaa !22
  switch i8 %8, label %75 [
    i8 0, label %77
    i8 83, label %9
  ]

9:                                                ; preds = %6
  %10 = getelementptr inbounds i8, i8* %7, i64 1
  %11 = load i8, i8* %10, align 1, !tbaa !22
  %12 = icmp eq i8 %11, 105
  br i1 %12, label %13, label %75

13:                                               ; preds = %9
  %14 = getelementptr inbounds i8, i8* %7, i64 2
  %15 = load i8, i8* %14, align 1, !tbaa !22
  %16 = icmp eq i8 %15, 103
  br i1 %16, label %17, label %75

17:                                               ; preds = %13
  %18 = getelementptr inbounds i8, i8* %7, i64 3
  %19 = load i8, i8* %18, align 1, !tbaa !22
  %20 = icmp eq i8 %19, 66
  br i1 %20, label %21, label %75

21:                                               ; preds = %17
  %22 = getelementptr inbounds i8, i8* %7, i64 4
  %23 = load i8, i8* %22, align 1, !tbaa !22
  %24 = icmp eq i8 %23, 108
  br i1 %24, label %25, label %75

25:                                               ; preds = %21
  %26 = getelementptr inbounds i8, i8* %7, i64 5
  %27 = load i8, i8* %26, align 1, !tbaa !22
  %28 = icmp eq i8 %27, 107
  br i1 %28, label %29, label %75

29:                                               ; preds = %25
  %30 = getelementptr inbounds i8, i8* %7, i64 7
  br label %31

31:                                               ; preds = %34, %29
  %32 = phi i8* [ %30, %29 ], [ %35, %34 ]
  %33 = load i8, i8* %32, align 1, !tbaa !22
  switch i8 %33, label %42 [
    i8 32, label %34
    i8 9, label %34
    i8 48, label %36
  ]

34:                                               ; preds = %31, %31
  %35 = getelementptr inbounds i8, i8* %32, i64 1
  br label %31, !llvm.loop !162

36:                                               ; preds = %31
  %37 = getelementptr inbounds i8, i8* %32, i64 1
  %38 = load i8, i8* %37, align 1, !tbaa !22
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
  %47 = load i8, i8* %45, align 1, !tbaa !22
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
  br label %44, !llvm.loop !163

75:                                               ; preds = %6, %9, %13, %17, %21, %25
  %76 = getelementptr inbounds i8, i8* %7, i64 1
  br label %6, !llvm.loop !225

77:                                               ; preds = %6, %58, %1
  %78 = phi i64 [ 0, %1 ], [ %46, %58 ], [ 0, %6 ]
  call void @llvm.lifetime.end.p0i8(i64 4096, i8* nonnull %3) #17
  ret i64 %78
}

; Function Attrs: nounwind uwtable
define internal fastcc i64 @read_of_thread(i32 noundef %0, i8* nocapture noundef readonly %1, i8* noundef %2, i64 noundef %3) unnamed_addr #0 {
  %5 = alloca [64 x i8], align 16
  %6 = alloca [12 x i8], align 1
  %7 = getelementptr inbounds [64 x i8], [64 x i8]* %5, i64 0, i64 0
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %7) #17
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 16 dereferenceable(64) %7, i8* noundef nonnull align 16 dereferenceable(64) getelementptr inbounds ([64 x i8], [64 x i8]* @__const.read_of_thread.path, i64 0, i64 0), i64 64, i1 false)
  %8 = getelementptr inbounds [12 x i8], [12 x i8]* %6, i64 0, i64 0
  call void @llvm.lifetime.start.p0i8(i64 12, i8* nonnull %8) #17
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
  store i8 %18, i8* %20, align 1, !tbaa !22
  %21 = udiv i32 %14, 10
  %22 = icmp ult i32 %14, 10
  br i1 %22, label %10, label %13, !llvm.loop !226

23:                                               ; preds = %10, %23
  %24 = phi i64 [ %26, %23 ], [ %11, %10 ]
  %25 = phi i64 [ %29, %23 ], [ 16, %10 ]
  %26 = add i64 %24, -1
  %27 = getelementptr inbounds [12 x i8], [12 x i8]* %6, i64 0, i64 %26
  %28 = load i8, i8* %27, align 1, !tbaa !22
  %29 = add i64 %25, 1
  %30 = getelementptr inbounds [64 x i8], [64 x i8]* %5, i64 0, i64 %25
  store i8 %28, i8* %30, align 1, !tbaa !22
  %31 = icmp eq i64 %26, 0
  br i1 %31, label %32, label %23, !llvm.loop !227

32:                                               ; preds = %23, %10
  %33 = phi i64 [ 16, %10 ], [ %29, %23 ]
  %34 = getelementptr inbounds [64 x i8], [64 x i8]* %5, i64 0, i64 %33
  store i8 47, i8* %34, align 1, !tbaa !22
  br label %35

35:                                               ; preds = %35, %32
  %36 = phi i64 [ %33, %32 ], [ %38, %35 ]
  %37 = phi i8* [ %1, %32 ], [ %42, %35 ]
  %38 = add i64 %36, 1
  %39 = load i8, i8* %37, align 1, !tbaa !22
  %40 = getelementptr inbounds [64 x i8], [64 x i8]* %5, i64 0, i64 %38
  store i8 %39, i8* %40, align 1, !tbaa !22
  %41 = icmp eq i8 %39, 0
  %42 = getelementptr inbounds i8, i8* %37, i64 1
  br i1 %41, label %43, label %35, !llvm.loop !228

43:                                               ; preds = %35
  %44 = call i32 (i8*, i32, ...) @open(i8* noundef nonnull %7, i32 noundef 524288) #14
  %45 = icmp slt i32 %44, 0
  br i1 %45, label %53, label %46

46:                                               ; preds = %43
  %47 = add i64 %3, -1
  %48 = call i64 @read(i32 noundef %44, i8* noundef %2, i64 noundef %47) #14
  %49 = call i32 @close(i32 noundef %44) #14
  %50 = icmp sgt i64 %48, 0
  %51 = select i1 %50, i64 %48, i64 0
  %52 = getelementptr inbounds i8, i8* %2, i64 %51
  store i8 0, i8* %52, align 1, !tbaa !22
  br label %53

53:                                               ; preds = %43, %46
  %54 = phi i64 [ %48, %46 ], [ -1, %43 ]
  call void @llvm.lifetime.end.p0i8(i64 12, i8* nonnull %8) #17
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %7) #17
  ret i64 %54
}

declare hidden void @telejit_returned() #2

declare i32 @munmap(i8* noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal void @on_fault(i32 noundef %0, i8* noundef %1, i8* noundef %2) #0 {
  %4 = alloca %struct.opaque128, align 8
  %5 = alloca %struct.opaque128, align 8
  %6 = call i32* @__errno_location() #14
  %7 = load i32, i32* %6, align 4, !tbaa !4
  %8 = load i32, i32* @worker_key, align 4, !tbaa !4
  %9 = call i8* @pthread_getspecific(i32 noundef %8) #14
  %10 = bitcast i8* %9 to %struct.worker*
  %11 = getelementptr inbounds i8, i8* %1, i64 8
  %12 = bitcast i8* %11 to i32*
  %13 = load i32, i32* %12, align 8, !tbaa !229
  %14 = icmp slt i32 %13, 1
  br i1 %14, label %15, label %21

15:                                               ; preds = %3
  %16 = getelementptr inbounds i8, i8* %1, i64 16
  %17 = bitcast i8* %16 to i32*
  %18 = load i32, i32* %17, align 8, !tbaa !22
  %19 = load i32, i32* @home_pid, align 4, !tbaa !4
  %20 = icmp ne i32 %18, %19
  br label %21

21:                                               ; preds = %15, %3
  %22 = phi i1 [ false, %3 ], [ %20, %15 ]
  %23 = icmp eq i8* %9, null
  br i1 %23, label %46, label %24

24:                                               ; preds = %21
  %25 = getelementptr inbounds i8, i8* %9, i64 116
  %26 = bitcast i8* %25 to i32*
  %27 = load i32, i32* %26, align 4, !tbaa !27
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %36, label %29

29:                                               ; preds = %24
  %30 = call i32 @getpid() #14
  %31 = load i32, i32* @home_pid, align 4, !tbaa !4
  %32 = icmp ne i32 %30, %31
  %33 = select i1 %32, i1 true, i1 %22
  br i1 %33, label %36, label %34

34:                                               ; preds = %29
  %35 = getelementptr inbounds i8, i8* %9, i64 640
  call void @longjmp(i8* noundef nonnull %35, i32 noundef 1) #19
  unreachable

36:                                               ; preds = %24, %29
  %37 = getelementptr inbounds i8, i8* %9, i64 104
  %38 = bitcast i8* %37 to i32*
  %39 = load i32, i32* %38, align 8, !tbaa !8
  %40 = icmp eq i32 %39, 0
  %41 = select i1 %40, i1 true, i1 %22
  br i1 %41, label %46, label %42

42:                                               ; preds = %36
  %43 = call i32 @getpid() #14
  %44 = load i32, i32* @home_pid, align 4, !tbaa !4
  %45 = icmp eq i32 %43, %44
  br i1 %45, label %91, label %46

46:                                               ; preds = %21, %42, %36
  %47 = sext i32 %0 to i64
  %48 = getelementptr inbounds [32 x %struct.signal_action], [32 x %struct.signal_action]* @former_actions, i64 0, i64 %47, i32 0
  %49 = load i8*, i8** %48, align 8, !tbaa !66
  %50 = bitcast %struct.opaque128* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %50) #17
  %51 = getelementptr inbounds [32 x %struct.signal_action], [32 x %struct.signal_action]* @former_actions, i64 0, i64 %47, i32 1
  %52 = bitcast %struct.opaque128* %51 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(128) %50, i8* noundef nonnull align 8 dereferenceable(128) %52, i64 128, i1 false) #17, !tbaa.struct !231
  %53 = icmp ugt i8* %49, inttoptr (i64 1 to i8*)
  br i1 %53, label %54, label %76

54:                                               ; preds = %46
  %55 = getelementptr inbounds [32 x %struct.signal_action], [32 x %struct.signal_action]* @former_actions, i64 0, i64 %47, i32 2
  %56 = load i32, i32* %55, align 8, !tbaa !68
  %57 = icmp sgt i32 %56, -1
  br i1 %57, label %59, label %58

58:                                               ; preds = %54
  store i8* null, i8** %48, align 8, !tbaa !66
  br label %59

59:                                               ; preds = %58, %54
  %60 = and i32 %56, 1073741824
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %62, label %64

62:                                               ; preds = %59
  %63 = call i32 @sigaddset(i8* noundef nonnull %50, i32 noundef %0) #14
  br label %64

64:                                               ; preds = %62, %59
  %65 = bitcast %struct.opaque128* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %65) #17
  %66 = call i32 @pthread_sigmask(i32 noundef 0, i8* noundef nonnull %50, i8* noundef nonnull %65) #14
  %67 = load i32, i32* %55, align 8, !tbaa !68
  %68 = and i32 %67, 4
  %69 = icmp eq i32 %68, 0
  br i1 %69, label %72, label %70

70:                                               ; preds = %64
  %71 = bitcast i8* %49 to void (i32, i8*, i8*)*
  call void %71(i32 noundef %0, i8* noundef %1, i8* noundef %2) #14
  br label %74

72:                                               ; preds = %64
  %73 = bitcast i8* %49 to void (i32)*
  call void %73(i32 noundef %0) #14
  br label %74

74:                                               ; preds = %72, %70
  %75 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %65, i8* noundef null) #14
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %65) #17
  br label %89

76:                                               ; preds = %46
  %77 = getelementptr inbounds i8, i8* %1, i64 8
  %78 = bitcast i8* %77 to i32*
  %79 = load i32, i32* %78, align 8, !tbaa !229
  %80 = icmp slt i32 %79, 1
  %81 = icmp ne i8* %49, null
  %82 = select i1 %80, i1 %81, i1 false
  br i1 %82, label %89, label %83

83:                                               ; preds = %76
  %84 = call i8* @signal(i32 noundef %0, i8* noundef null) #14
  br i1 %80, label %85, label %89

85:                                               ; preds = %83
  %86 = call i32 @getpid() #14
  %87 = call i32 @gettid() #14
  %88 = call i32 @tgkill(i32 noundef %86, i32 noundef %87, i32 noundef %0) #14
  br label %89

89:                                               ; preds = %74, %76, %83, %85
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %50) #17
  %90 = call i32* @__errno_location() #14
  store i32 %7, i32* %90, align 4, !tbaa !4
  ret void

91:                                               ; preds = %42
  %92 = getelementptr inbounds i8, i8* %9, i64 108
  %93 = bitcast i8* %92 to i32*
  %94 = load i32, i32* %93, align 4, !tbaa !206
  %95 = icmp ne i32 %94, 0
  %96 = icmp eq i32 %0, 6
  %97 = and i1 %96, %95
  br i1 %97, label %98, label %99

98:                                               ; preds = %91
  call fastcc void @leave(%struct.worker* noundef nonnull %10) #16
  unreachable

99:                                               ; preds = %91
  %100 = call fastcc %struct.report* @new_report(%struct.worker* noundef nonnull %10, i32 noundef 1) #15
  %101 = icmp eq %struct.report* %100, null
  br i1 %101, label %146, label %102

102:                                              ; preds = %99
  %103 = load i64, i64* @telejit_context_sp, align 8, !tbaa !15
  %104 = getelementptr inbounds i8, i8* %2, i64 %103
  %105 = bitcast i8* %104 to i64*
  %106 = load i64, i64* %105, align 8, !tbaa !15
  %107 = getelementptr inbounds %struct.report, %struct.report* %100, i64 0, i32 2
  store i32 %0, i32* %107, align 8, !tbaa !37
  %108 = load i32, i32* %12, align 8, !tbaa !229
  %109 = getelementptr inbounds %struct.report, %struct.report* %100, i64 0, i32 3
  store i32 %108, i32* %109, align 4, !tbaa !232
  %110 = icmp sgt i32 %108, 0
  br i1 %110, label %111, label %115

111:                                              ; preds = %102
  %112 = getelementptr inbounds i8, i8* %1, i64 16
  %113 = bitcast i8* %112 to i64*
  %114 = load i64, i64* %113, align 8, !tbaa !22
  br label %115

115:                                              ; preds = %102, %111
  %116 = phi i64 [ %114, %111 ], [ 0, %102 ]
  %117 = getelementptr inbounds %struct.report, %struct.report* %100, i64 0, i32 4
  store i64 %116, i64* %117, align 8, !tbaa !38
  %118 = icmp eq i32 %0, 11
  br i1 %118, label %119, label %130

119:                                              ; preds = %115
  %120 = getelementptr inbounds i8, i8* %9, i64 1152
  %121 = bitcast i8* %120 to i8**
  %122 = load i8*, i8** %121, align 16, !tbaa !233
  %123 = ptrtoint i8* %122 to i64
  %124 = sub i64 %116, %123
  %125 = icmp ugt i64 %124, -1048577
  br i1 %125, label %130, label %126

126:                                              ; preds = %119
  %127 = sub i64 %106, %123
  %128 = icmp ugt i64 %127, -1048577
  %129 = zext i1 %128 to i32
  br label %130

130:                                              ; preds = %119, %126, %115
  %131 = phi i32 [ 0, %115 ], [ 1, %119 ], [ %129, %126 ]
  %132 = getelementptr inbounds %struct.report, %struct.report* %100, i64 0, i32 6
  store i32 %131, i32* %132, align 4, !tbaa !234
  %133 = load i64, i64* @telejit_context_registers, align 8, !tbaa !15
  %134 = getelementptr inbounds i8, i8* %2, i64 %133
  %135 = bitcast i8* %134 to i64*
  br label %136

136:                                              ; preds = %136, %130
  %137 = phi i64 [ 0, %130 ], [ %141, %136 ]
  %138 = getelementptr inbounds i64, i64* %135, i64 %137
  %139 = load i64, i64* %138, align 8, !tbaa !15
  %140 = getelementptr inbounds %struct.report, %struct.report* %100, i64 0, i32 11, i64 %137
  store i64 %139, i64* %140, align 8, !tbaa !15
  %141 = add nuw nsw i64 %137, 1
  %142 = icmp eq i64 %141, 40
  br i1 %142, label %143, label %136, !llvm.loop !221

143:                                              ; preds = %136
  %144 = getelementptr inbounds %struct.report, %struct.report* %100, i64 0, i32 7
  store i32 40, i32* %144, align 8, !tbaa !222
  %145 = call fastcc i64* @note_frames(%struct.worker* noundef nonnull %10, %struct.report* noundef nonnull %100, i8* noundef %2) #15
  br label %146

146:                                              ; preds = %143, %99
  call fastcc void @end_task(%struct.worker* noundef nonnull %10, %struct.report* noundef %100) #16
  unreachable
}

declare extern_weak void ()* @_ZSt13set_terminatePFvvE(void ()* noundef) #2

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @end_by_exit(%struct.worker* noundef %0, i32 noundef %1) unnamed_addr #3 {
  %3 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 13
  %4 = load %struct.report*, %struct.report** %3, align 16, !tbaa !14
  %5 = icmp eq %struct.report* %4, null
  br i1 %5, label %8, label %6

6:                                                ; preds = %2
  %7 = bitcast %struct.report* %4 to i64*
  br label %12

8:                                                ; preds = %2
  %9 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #14
  %10 = bitcast i8* %9 to %struct.report*
  %11 = icmp eq i8* %9, inttoptr (i64 -1 to i8*)
  br i1 %11, label %20, label %17

12:                                               ; preds = %12, %6
  %13 = phi i64 [ 0, %6 ], [ %15, %12 ]
  %14 = getelementptr inbounds i64, i64* %7, i64 %13
  store i64 0, i64* %14, align 8, !tbaa !15
  %15 = add nuw nsw i64 %13, 1
  %16 = icmp eq i64 %15, 512
  br i1 %16, label %17, label %12, !llvm.loop !16

17:                                               ; preds = %12, %8
  %18 = phi %struct.report* [ %10, %8 ], [ %4, %12 ]
  %19 = getelementptr inbounds %struct.report, %struct.report* %18, i64 0, i32 0
  store i32 3, i32* %19, align 8, !tbaa !19
  store %struct.report* %18, %struct.report** %3, align 16, !tbaa !14
  br label %20

20:                                               ; preds = %8, %17
  %21 = phi %struct.report* [ %18, %17 ], [ null, %8 ]
  %22 = icmp eq %struct.report* %21, null
  br i1 %22, label %26, label %23

23:                                               ; preds = %20
  %24 = getelementptr inbounds %struct.report, %struct.report* %21, i64 0, i32 5
  store i32 %1, i32* %24, align 8, !tbaa !191
  %25 = call fastcc i64* @note_frames(%struct.worker* noundef %0, %struct.report* noundef nonnull %21, i8* noundef null) #15
  br label %26

26:                                               ; preds = %23, %20
  call fastcc void @end_task(%struct.worker* noundef %0, %struct.report* noundef %21) #16
  unreachable
}

declare extern_weak i8* @gnu_get_libc_version() #2

declare i32 @pthread_attr_init(i8* noundef) local_unnamed_addr #2

declare i32 @pthread_attr_setstacksize(i8* noundef, i64 noundef) local_unnamed_addr #2

declare i32 @pthread_attr_setdetachstate(i8* noundef, i32 noundef) local_unnamed_addr #2

declare i32 @pthread_create(i8** noundef, i8* noundef, i8* (i8*)* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal noalias i8* @worker_main(i8* noundef %0) #0 {
  %2 = alloca %struct.notification, align 8
  %3 = alloca %struct.opaque128, align 8
  %4 = alloca i8*, align 8
  %5 = alloca i64, align 8
  %6 = alloca %struct.alternate_stack, align 8
  %7 = alloca i32, align 4
  %8 = alloca %struct.alternate_stack, align 8
  %9 = bitcast i8* %0 to %struct.worker*
  %10 = bitcast %struct.alternate_stack* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 24, i8* nonnull %10) #17
  %11 = getelementptr inbounds i8, i8* %0, i64 -65536
  %12 = getelementptr inbounds %struct.alternate_stack, %struct.alternate_stack* %6, i64 0, i32 0
  store i8* %11, i8** %12, align 8, !tbaa !217
  %13 = getelementptr inbounds %struct.alternate_stack, %struct.alternate_stack* %6, i64 0, i32 1
  store i32 0, i32* %13, align 8, !tbaa !235
  %14 = getelementptr inbounds %struct.alternate_stack, %struct.alternate_stack* %6, i64 0, i32 2
  store i64 65536, i64* %14, align 8, !tbaa !219
  %15 = bitcast i32* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %15) #17
  %16 = call i32 @sigaltstack(i8* noundef nonnull %10, i8* noundef null) #14
  %17 = load i32, i32* @worker_key, align 4, !tbaa !4
  %18 = call i32 @pthread_setspecific(i32 noundef %17, i8* noundef %0) #14
  %19 = call i32 @pthread_setcancelstate(i32 noundef 1, i32* noundef nonnull %7) #14
  %20 = bitcast %struct.opaque128* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %20) #17
  %21 = bitcast i8** %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %21) #17
  store i8* null, i8** %4, align 8, !tbaa !30
  %22 = bitcast i64* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %22) #17
  %23 = call i8* @pthread_self() #14
  %24 = call i32 @pthread_getattr_np(i8* noundef %23, i8* noundef nonnull %20) #14
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %29

26:                                               ; preds = %1
  %27 = call i32 @pthread_attr_getstack(i8* noundef nonnull %20, i8** noundef nonnull %4, i64* noundef nonnull %5) #14
  %28 = call i32 @pthread_attr_destroy(i8* noundef nonnull %20) #14
  br label %29

29:                                               ; preds = %26, %1
  %30 = load i8*, i8** %4, align 8, !tbaa !30
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %22) #17
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %21) #17
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %20) #17
  %31 = getelementptr inbounds i8, i8* %0, i64 1152
  %32 = bitcast i8* %31 to i8**
  store i8* %30, i8** %32, align 16, !tbaa !233
  %33 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  %34 = call i8* @llvm.thread.pointer() #17
  %35 = getelementptr inbounds i8, i8* %0, i64 16
  %36 = bitcast i8* %35 to i8**
  store i8* %34, i8** %36, align 16, !tbaa !120
  %37 = call i32 @gettid() #14
  %38 = getelementptr inbounds i8, i8* %0, i64 72
  %39 = bitcast i8* %38 to i32*
  store i32 %37, i32* %39, align 8, !tbaa !146
  %40 = load i8*, i8** %36, align 16, !tbaa !120
  %41 = load i64, i64* @tls.0, align 8, !tbaa !116
  %42 = getelementptr inbounds i8, i8* %40, i64 %41
  %43 = load i8*, i8** @tls.1, align 8, !tbaa !118
  %44 = load i64, i64* @tls.2, align 8, !tbaa !119
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %53, label %46

46:                                               ; preds = %29, %46
  %47 = phi i64 [ %51, %46 ], [ 0, %29 ]
  %48 = getelementptr inbounds i8, i8* %43, i64 %47
  %49 = load i8, i8* %48, align 1, !tbaa !22
  %50 = getelementptr inbounds i8, i8* %42, i64 %47
  store i8 %49, i8* %50, align 1, !tbaa !22
  %51 = add nuw i64 %47, 1
  %52 = icmp eq i64 %51, %44
  br i1 %52, label %53, label %46, !llvm.loop !121

53:                                               ; preds = %46, %29
  %54 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %15) #17
  call void @llvm.lifetime.end.p0i8(i64 24, i8* nonnull %10) #17
  %55 = getelementptr inbounds i8, i8* %0, i64 48
  %56 = bitcast i8* %55 to i32*
  %57 = load i64, i64* @telejit_syscall_futex, align 8
  %58 = bitcast i8* %55 to i32*
  %59 = getelementptr inbounds i8, i8* %0, i64 32
  %60 = bitcast i8* %59 to %struct.task**
  %61 = getelementptr inbounds i8, i8* %0, i64 112
  %62 = bitcast i8* %61 to i32*
  %63 = getelementptr inbounds i8, i8* %0, i64 96
  %64 = bitcast i8* %63 to %struct.report**
  %65 = getelementptr inbounds i8, i8* %0, i64 88
  %66 = bitcast i8* %65 to i8**
  %67 = getelementptr inbounds i8, i8* %0, i64 96
  %68 = bitcast i8* %67 to %struct.report**
  %69 = getelementptr inbounds i8, i8* %0, i64 52
  %70 = bitcast i8* %69 to i32*
  %71 = getelementptr inbounds i8, i8* %0, i64 96
  %72 = bitcast i8* %71 to %struct.report**
  %73 = getelementptr inbounds i8, i8* %0, i64 64
  %74 = bitcast i8* %73 to i8**
  %75 = getelementptr inbounds i8, i8* %0, i64 56
  %76 = bitcast i8* %75 to i8**
  %77 = getelementptr inbounds i8, i8* %0, i64 24
  %78 = bitcast i8* %77 to %struct.worker**
  %79 = bitcast %struct.notification* %2 to i8*
  %80 = getelementptr inbounds %struct.notification, %struct.notification* %2, i64 0, i32 0
  %81 = getelementptr inbounds %struct.notification, %struct.notification* %2, i64 0, i32 1
  %82 = bitcast i8** %81 to i8*
  %83 = load i64, i64* @telejit_syscall_futex, align 8
  br label %84

84:                                               ; preds = %150, %53
  %85 = load atomic i32, i32* %56 acquire, align 16
  %86 = icmp eq i32 %85, 0
  br i1 %86, label %87, label %91

87:                                               ; preds = %84, %87
  %88 = call i64 (i64, ...) @syscall(i64 noundef %57, i8* noundef nonnull %55, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef null, i8* noundef null, i32 noundef 0) #14
  %89 = load atomic i32, i32* %56 acquire, align 16
  %90 = icmp eq i32 %89, 0
  br i1 %90, label %87, label %91, !llvm.loop !236

91:                                               ; preds = %87, %84
  %92 = load %struct.task*, %struct.task** %60, align 16, !tbaa !55
  store i32 0, i32* %58, align 16, !tbaa !237
  %93 = getelementptr inbounds %struct.task, %struct.task* %92, i64 0, i32 0
  %94 = load void (i8*, i8*)*, void (i8*, i8*)** %93, align 8, !tbaa !82
  %95 = getelementptr inbounds %struct.task, %struct.task* %92, i64 0, i32 1
  %96 = load i8*, i8** %95, align 8, !tbaa !80
  %97 = getelementptr inbounds %struct.task, %struct.task* %92, i64 0, i32 2
  %98 = load i8*, i8** %97, align 8, !tbaa !131
  %99 = call i32 @run_guarded(%struct.worker* noundef %9, void (i8*, i8*)* noundef %94, i8* noundef %96, i8* noundef %98) #15
  %100 = load i32, i32* %62, align 16, !tbaa !213
  %101 = icmp eq i32 %100, 0
  br i1 %101, label %102, label %109

102:                                              ; preds = %91
  %103 = load %struct.report*, %struct.report** %64, align 16, !tbaa !14
  %104 = icmp eq %struct.report* %103, null
  br i1 %104, label %108, label %105

105:                                              ; preds = %102
  %106 = bitcast %struct.report* %103 to i8*
  %107 = call i32 @munmap(i8* noundef nonnull %106, i64 noundef 4096) #14
  br label %108

108:                                              ; preds = %102, %105
  store %struct.report* null, %struct.report** %64, align 16, !tbaa !14
  br label %109

109:                                              ; preds = %108, %91
  %110 = load i8*, i8** %66, align 8, !tbaa !212
  %111 = getelementptr inbounds %struct.task, %struct.task* %92, i64 0, i32 7
  store i8* %110, i8** %111, align 8, !tbaa !133
  %112 = load %struct.report*, %struct.report** %68, align 16, !tbaa !14
  %113 = getelementptr inbounds %struct.task, %struct.task* %92, i64 0, i32 8
  store %struct.report* %112, %struct.report** %113, align 8, !tbaa !134
  %114 = load i32, i32* %70, align 4, !tbaa !75
  %115 = icmp eq i32 %114, 0
  br i1 %115, label %119, label %116

116:                                              ; preds = %109
  %117 = call i32 @run_guarded(%struct.worker* noundef %9, void (i8*, i8*)* noundef nonnull @end_thread, i8* noundef %0, i8* noundef null) #15
  %118 = icmp eq i32 %117, 0
  br i1 %118, label %132, label %123

119:                                              ; preds = %109
  %120 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  store i8* null, i8** %74, align 16, !tbaa !81
  store i8* null, i8** %76, align 8, !tbaa !83
  %121 = load %struct.worker*, %struct.worker** @idle_workers, align 8, !tbaa !30
  store %struct.worker* %121, %struct.worker** %78, align 8, !tbaa !74
  store i8* %0, i8** bitcast (%struct.worker** @idle_workers to i8**), align 8, !tbaa !30
  %122 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  br label %132

123:                                              ; preds = %116, %129
  %124 = load %struct.report*, %struct.report** %72, align 16, !tbaa !14
  %125 = icmp eq %struct.report* %124, null
  br i1 %125, label %129, label %126

126:                                              ; preds = %123
  %127 = bitcast %struct.report* %124 to i8*
  %128 = call i32 @munmap(i8* noundef nonnull %127, i64 noundef 4096) #14
  br label %129

129:                                              ; preds = %123, %126
  store %struct.report* null, %struct.report** %72, align 16, !tbaa !14
  %130 = call i32 @run_guarded(%struct.worker* noundef %9, void (i8*, i8*)* noundef nonnull @end_thread, i8* noundef %0, i8* noundef null) #15
  %131 = icmp eq i32 %130, 0
  br i1 %131, label %132, label %123, !llvm.loop !238

132:                                              ; preds = %129, %116, %119
  %133 = getelementptr inbounds %struct.task, %struct.task* %92, i64 0, i32 3
  %134 = load i64, i64* %133, align 8, !tbaa !56
  %135 = getelementptr inbounds %struct.task, %struct.task* %92, i64 0, i32 5
  %136 = atomicrmw xchg i32* %135, i32 2 acq_rel, align 4
  %137 = icmp eq i32 %136, 0
  br i1 %137, label %138, label %140

138:                                              ; preds = %132
  %139 = call i64 (i64, ...) @syscall(i64 noundef %83, i32* noundef nonnull %135, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #14
  br label %150

140:                                              ; preds = %132
  call void @llvm.lifetime.start.p0i8(i64 40, i8* nonnull %79) #17
  store i64 %134, i64* %80, align 8
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(32) %82, i8 0, i64 32, i1 false) #17
  br label %141

141:                                              ; preds = %145, %140
  %142 = load i32, i32* @notify_fd, align 4, !tbaa !4
  %143 = call i64 @write(i32 noundef %142, i8* noundef nonnull %79, i64 noundef 40) #14
  %144 = icmp sgt i64 %143, 0
  br i1 %144, label %149, label %145

145:                                              ; preds = %141
  %146 = call i32* @__errno_location() #14
  %147 = load i32, i32* %146, align 4, !tbaa !4
  %148 = icmp eq i32 %147, 4
  br i1 %148, label %141, label %149, !llvm.loop !60

149:                                              ; preds = %145, %141
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %79) #17
  br label %150

150:                                              ; preds = %138, %149
  br i1 %115, label %84, label %151

151:                                              ; preds = %150
  %152 = bitcast %struct.alternate_stack* %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 24, i8* nonnull %152) #17
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %152, i8* noundef nonnull align 8 dereferenceable(24) bitcast (%struct.alternate_stack* @__const.worker_main.none to i8*), i64 24, i1 false)
  %153 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  %154 = bitcast i8* %0 to %struct.worker**
  %155 = load %struct.worker*, %struct.worker** %154, align 16, !tbaa !77
  %156 = icmp eq %struct.worker* %155, null
  br i1 %156, label %162, label %157

157:                                              ; preds = %151
  %158 = getelementptr inbounds i8, i8* %0, i64 8
  %159 = bitcast i8* %158 to %struct.worker**
  %160 = load %struct.worker*, %struct.worker** %159, align 8, !tbaa !78
  %161 = getelementptr inbounds %struct.worker, %struct.worker* %155, i64 0, i32 1
  store %struct.worker* %160, %struct.worker** %161, align 8, !tbaa !78
  br label %162

162:                                              ; preds = %157, %151
  %163 = getelementptr inbounds i8, i8* %0, i64 8
  %164 = bitcast i8* %163 to %struct.worker**
  %165 = load %struct.worker*, %struct.worker** %164, align 8, !tbaa !78
  %166 = icmp eq %struct.worker* %165, null
  br i1 %166, label %169, label %167

167:                                              ; preds = %162
  %168 = getelementptr inbounds %struct.worker, %struct.worker* %165, i64 0, i32 0
  store %struct.worker* %155, %struct.worker** %168, align 16, !tbaa !77
  br label %170

169:                                              ; preds = %162
  store %struct.worker* %155, %struct.worker** @all_workers, align 8, !tbaa !30
  br label %170

170:                                              ; preds = %167, %169
  %171 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #14
  %172 = load i32, i32* @worker_key, align 4, !tbaa !4
  %173 = call i32 @pthread_setspecific(i32 noundef %172, i8* noundef null) #14
  %174 = call i32 @sigaltstack(i8* noundef nonnull %152, i8* noundef null) #14
  %175 = getelementptr inbounds i8, i8* %0, i64 -69632
  %176 = call i32 @munmap(i8* noundef nonnull %175, i64 noundef 73728) #14
  call void @llvm.lifetime.end.p0i8(i64 24, i8* nonnull %152) #17
  ret i8* null
}

declare i32 @pthread_attr_destroy(i8* noundef) local_unnamed_addr #2

declare i32 @mprotect(i8* noundef, i64 noundef, i32 noundef) local_unnamed_addr #2

declare i32 @pthread_setspecific(i32 noundef, i8* noundef) local_unnamed_addr #2

declare i32 @sigaltstack(i8* noundef, i8* noundef) local_unnamed_addr #2

declare i32 @pthread_getattr_np(i8* noundef, i8* noundef) local_unnamed_addr #2

declare i8* @pthread_self() local_unnamed_addr #2

declare i32 @pthread_attr_getstack(i8* noundef, i8** noundef, i64* noundef) local_unnamed_addr #2

declare i8* @malloc(i64 noundef) local_unnamed_addr #2

declare i32 @fork() local_unnamed_addr #2

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @child_main(%struct.program* noundef %0, i32 noundef %1) unnamed_addr #3 {
  %3 = alloca %struct.opaque128, align 8
  store %struct.program* %0, %struct.program** @child_program, align 8, !tbaa !30
  store i1 true, i1* @is_child, align 4
  %4 = call i32 (i32, ...) @prctl(i32 noundef 1, i32 noundef 9, i32 noundef 0, i32 noundef 0, i32 noundef 0) #14
  %5 = call i32 @getppid() #14
  %6 = icmp eq i32 %5, %1
  br i1 %6, label %8, label %7

7:                                                ; preds = %2
  call void @_exit(i32 noundef 127) #19
  unreachable

8:                                                ; preds = %2
  %9 = call i32 @setpgid(i32 noundef 0, i32 noundef 0) #14
  br label %31

10:                                               ; preds = %31
  %11 = bitcast %struct.opaque128* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %11) #17
  %12 = call i32 @sigemptyset(i8* noundef nonnull %11) #14
  %13 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %11, i8* noundef null) #14
  %14 = load i8*, i8** @stdin, align 8, !tbaa !30
  call void @__fpurge(i8* noundef %14) #14
  %15 = load i8*, i8** @stdout, align 8, !tbaa !30
  call void @__fpurge(i8* noundef %15) #14
  %16 = load i8*, i8** @stderr, align 8, !tbaa !30
  call void @__fpurge(i8* noundef %16) #14
  %17 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 8
  %18 = load i32, i32* %17, align 8, !tbaa !239
  %19 = call i32 (i32, i32, ...) @fcntl(i32 noundef %18, i32 noundef 0, i32 noundef 3) #14
  %20 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 9
  %21 = load i32, i32* %20, align 4, !tbaa !240
  %22 = call i32 (i32, i32, ...) @fcntl(i32 noundef %21, i32 noundef 0, i32 noundef 3) #14
  %23 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 10
  %24 = load i32, i32* %23, align 8, !tbaa !241
  %25 = call i32 (i32, i32, ...) @fcntl(i32 noundef %24, i32 noundef 0, i32 noundef 3) #14
  %26 = icmp slt i32 %19, 0
  %27 = icmp slt i32 %22, 0
  %28 = select i1 %26, i1 true, i1 %27
  %29 = icmp slt i32 %25, 0
  %30 = select i1 %28, i1 true, i1 %29
  br i1 %30, label %36, label %37

31:                                               ; preds = %8, %31
  %32 = phi i32 [ 1, %8 ], [ %34, %31 ]
  %33 = call i8* @signal(i32 noundef %32, i8* noundef null) #14
  %34 = add nuw nsw i32 %32, 1
  %35 = icmp eq i32 %34, 65
  br i1 %35, label %10, label %31, !llvm.loop !242

36:                                               ; preds = %10
  call fastcc void @give_up(i32 noundef 3) #16
  unreachable

37:                                               ; preds = %10
  %38 = call i32 @dup2(i32 noundef %19, i32 noundef 0) #14
  %39 = icmp slt i32 %38, 0
  br i1 %39, label %46, label %40

40:                                               ; preds = %37
  %41 = call i32 @dup2(i32 noundef %22, i32 noundef 1) #14
  %42 = icmp slt i32 %41, 0
  br i1 %42, label %46, label %43

43:                                               ; preds = %40
  %44 = call i32 @dup2(i32 noundef %25, i32 noundef 2) #14
  %45 = icmp slt i32 %44, 0
  br i1 %45, label %46, label %47

46:                                               ; preds = %43, %40, %37
  call fastcc void @give_up(i32 noundef 3) #16
  unreachable

47:                                               ; preds = %43
  %48 = call i32 @close_range(i32 noundef 3, i32 noundef -1, i32 noundef 0) #14
  %49 = load i8*, i8** @stdout, align 8, !tbaa !30
  %50 = call i32 @setvbuf(i8* noundef %49, i8* noundef null, i32 noundef 1, i64 noundef 0) #14
  %51 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 3
  %52 = load i8*, i8** %51, align 8, !tbaa !243
  %53 = icmp eq i8* %52, null
  br i1 %53, label %58, label %54

54:                                               ; preds = %47
  %55 = call i32 @chdir(i8* noundef nonnull %52) #14
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %58, label %57

57:                                               ; preds = %54
  call fastcc void @give_up(i32 noundef 2) #16
  unreachable

58:                                               ; preds = %54, %47
  %59 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 2
  %60 = load i8**, i8*** %59, align 8, !tbaa !244
  store i8** %60, i8*** @environ, align 8, !tbaa !30
  %61 = call i8* @llvm.thread.pointer()
  %62 = load i64, i64* @tls.0, align 8, !tbaa !116
  %63 = getelementptr inbounds i8, i8* %61, i64 %62
  %64 = load i8*, i8** @tls.1, align 8, !tbaa !118
  %65 = load i64, i64* @tls.2, align 8, !tbaa !119
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %74, label %67

67:                                               ; preds = %58, %67
  %68 = phi i64 [ %72, %67 ], [ 0, %58 ]
  %69 = getelementptr inbounds i8, i8* %64, i64 %68
  %70 = load i8, i8* %69, align 1, !tbaa !22
  %71 = getelementptr inbounds i8, i8* %63, i64 %68
  store i8 %70, i8* %71, align 1, !tbaa !22
  %72 = add nuw i64 %68, 1
  %73 = icmp eq i64 %72, %65
  br i1 %73, label %74, label %67, !llvm.loop !121

74:                                               ; preds = %67, %58
  %75 = call i32 @on_exit(void (i32, i8*)* noundef nonnull @end_of_program, i8* noundef null) #14
  %76 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !30
  %77 = getelementptr inbounds %struct.progress, %struct.progress* %76, i64 0, i32 0
  store i32 1, i32* %77, align 4, !tbaa !110
  %78 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 4
  %79 = load %struct.function_array*, %struct.function_array** %78, align 8, !tbaa !90
  %80 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 5
  %81 = load i64, i64* %80, align 8, !tbaa !91
  %82 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 11
  %83 = load i32, i32* %82, align 4, !tbaa !245
  %84 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 1
  %85 = load i8**, i8*** %84, align 8, !tbaa !246
  %86 = load i8**, i8*** %59, align 8, !tbaa !244
  call void @run_all(%struct.function_array* noundef %79, i64 noundef %81, i32 noundef %83, i8** noundef %85, i8** noundef %86) #15
  %87 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !30
  %88 = getelementptr inbounds %struct.progress, %struct.progress* %87, i64 0, i32 0
  store i32 2, i32* %88, align 4, !tbaa !110
  %89 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 0
  %90 = load i32 (i32, i8**, i8**)*, i32 (i32, i8**, i8**)** %89, align 8, !tbaa !247
  %91 = load i32, i32* %82, align 4, !tbaa !245
  %92 = load i8**, i8*** %84, align 8, !tbaa !246
  %93 = load i8**, i8*** %59, align 8, !tbaa !244
  %94 = call i32 %90(i32 noundef %91, i8** noundef %92, i8** noundef %93) #14
  call void @exit(i32 noundef %94) #19
  unreachable
}

declare i32 @setpgid(i32 noundef, i32 noundef) local_unnamed_addr #2

declare i32 @waitpid(i32 noundef, i32* noundef, i32 noundef) local_unnamed_addr #2

declare i32 @prctl(i32 noundef, ...) local_unnamed_addr #2

declare i32 @getppid() local_unnamed_addr #2

declare void @__fpurge(i8* noundef) local_unnamed_addr #2

declare i32 @fcntl(i32 noundef, i32 noundef, ...) local_unnamed_addr #2

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @give_up(i32 noundef %0) unnamed_addr #3 {
  %2 = call i32* @__errno_location() #14
  %3 = load i32, i32* %2, align 4, !tbaa !4
  %4 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !30
  %5 = getelementptr inbounds %struct.progress, %struct.progress* %4, i64 0, i32 2
  store i32 %3, i32* %5, align 4, !tbaa !114
  %6 = getelementptr inbounds %struct.progress, %struct.progress* %4, i64 0, i32 1
  store i32 %0, i32* %6, align 4, !tbaa !113
  call void @_exit(i32 noundef 127) #19
  unreachable
}

declare i32 @dup2(i32 noundef, i32 noundef) local_unnamed_addr #2

declare i32 @close_range(i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #2

declare i32 @chdir(i8* noundef) local_unnamed_addr #2

; Function Attrs: noreturn nounwind uwtable
define internal void @end_of_program(i32 noundef %0, i8* nocapture noundef readnone %1) #3 {
  %3 = load %struct.program*, %struct.program** @child_program, align 8, !tbaa !30
  %4 = getelementptr inbounds %struct.program, %struct.program* %3, i64 0, i32 6
  %5 = load %struct.function_array*, %struct.function_array** %4, align 8, !tbaa !98
  %6 = getelementptr inbounds %struct.program, %struct.program* %3, i64 0, i32 7
  %7 = load i64, i64* %6, align 8, !tbaa !88
  call void @run_all(%struct.function_array* noundef %5, i64 noundef %7, i32 noundef 0, i8** noundef null, i8** noundef null) #15
  call fastcc void @flush_streams() #15
  %8 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !30
  %9 = getelementptr inbounds %struct.progress, %struct.progress* %8, i64 0, i32 0
  store i32 3, i32* %9, align 4, !tbaa !110
  call void @_exit(i32 noundef %0) #19
  unreachable
}

; Function Attrs: noreturn
declare void @exit(i32 noundef) local_unnamed_addr #9

declare i32 @__cxa_atexit(void (i8*)* noundef, i8* noundef, i8* noundef) local_unnamed_addr #2

declare i32 @__cxa_at_quick_exit(void (i8*)* noundef, i8* noundef) local_unnamed_addr #2

declare i32 @__cxa_thread_atexit_impl(void (i8*)* noundef, i8* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal void @run_destructor_elsewhere(i8* noundef %0) #0 {
  %2 = bitcast i8* %0 to %struct.registration*
  %3 = getelementptr inbounds i8, i8* %0, i64 16
  %4 = bitcast i8* %3 to void (i8*)**
  %5 = load void (i8*)*, void (i8*)** %4, align 8, !tbaa !30
  %6 = getelementptr inbounds i8, i8* %0, i64 24
  %7 = bitcast i8* %6 to i8**
  %8 = load i8*, i8** %7, align 8, !tbaa !30
  call void %5(i8* noundef %8) #14
  %9 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  br label %10

10:                                               ; preds = %10, %1
  %11 = phi %struct.registration** [ @destructors_elsewhere, %1 ], [ %14, %10 ]
  %12 = load %struct.registration*, %struct.registration** %11, align 8, !tbaa !30
  %13 = icmp eq %struct.registration* %12, %2
  %14 = getelementptr inbounds %struct.registration, %struct.registration* %12, i64 0, i32 0
  br i1 %13, label %15, label %10, !llvm.loop !248

15:                                               ; preds = %10
  %16 = bitcast i8* %0 to %struct.registration**
  %17 = load %struct.registration*, %struct.registration** %16, align 8, !tbaa !101
  store %struct.registration* %17, %struct.registration** %11, align 8, !tbaa !30
  %18 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #14
  call void @free(i8* noundef %0) #14
  ret void
}

; Function Attrs: nounwind uwtable
define internal fastcc i32 @visit_threads(i32 (i8*, i32)* nocapture noundef readonly %0, i8* noundef %1) unnamed_addr #0 {
  %3 = alloca [256 x i64], align 16
  %4 = bitcast [256 x i64]* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 2048, i8* nonnull %4) #17
  %5 = call i32 @getpid() #14
  %6 = load i32, i32* @task_folder, align 4, !tbaa !4
  %7 = call i64 @lseek(i32 noundef %6, i64 noundef 0, i32 noundef 0) #14
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %13, label %117

9:                                                ; preds = %113
  %10 = load i32, i32* @task_folder, align 4, !tbaa !4
  %11 = call i64 @lseek(i32 noundef %10, i64 noundef 0, i32 noundef 0) #14
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %116, label %117

13:                                               ; preds = %2, %116
  %14 = phi i32 [ %115, %116 ], [ undef, %2 ]
  %15 = load i32, i32* @task_folder, align 4, !tbaa !4
  %16 = call i64 @getdents64(i32 noundef %15, i8* noundef nonnull %4, i64 noundef 2048) #14
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
  %28 = load i8, i8* %27, align 1, !tbaa !22
  %29 = icmp eq i8 %28, 46
  br i1 %29, label %91, label %30

30:                                               ; preds = %22, %33
  %31 = phi i8* [ %34, %33 ], [ %27, %22 ]
  %32 = load i8, i8* %31, align 1, !tbaa !22
  switch i8 %32, label %35 [
    i8 32, label %33
    i8 9, label %33
  ]

33:                                               ; preds = %30, %30
  %34 = getelementptr inbounds i8, i8* %31, i64 1
  br label %30, !llvm.loop !162

35:                                               ; preds = %30, %61
  %36 = phi i8* [ %65, %61 ], [ %31, %30 ]
  %37 = phi i64 [ %64, %61 ], [ 0, %30 ]
  %38 = load i8, i8* %36, align 1, !tbaa !22
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
  br label %35, !llvm.loop !163

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
  br i1 %76, label %83, label %77, !llvm.loop !249

77:                                               ; preds = %74
  %78 = zext i32 %75 to i64
  %79 = getelementptr inbounds [256 x i32], [256 x i32]* @own_threads, i64 0, i64 %78
  %80 = load i32, i32* %79, align 4, !tbaa !4
  %81 = icmp eq i32 %80, %67
  %82 = add i32 %75, 1
  br i1 %81, label %83, label %74, !llvm.loop !249

83:                                               ; preds = %74, %77
  %84 = icmp ult i32 %75, %68
  br label %85

85:                                               ; preds = %83, %66
  %86 = phi i1 [ %69, %66 ], [ %84, %83 ]
  br i1 %86, label %90, label %87

87:                                               ; preds = %85
  %88 = call i32 %0(i8* noundef %1, i32 noundef %67) #14, !callees !250
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
  %98 = load i16, i16* %97, align 8, !tbaa !251
  %99 = zext i16 %98 to i64
  %100 = add nuw nsw i64 %23, %99
  %101 = icmp slt i64 %100, %16
  br i1 %101, label %22, label %102, !llvm.loop !253

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
  %110 = call i32 @tgkill(i32 noundef %5, i32 noundef %105, i32 noundef 0) #14
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
  br label %13, !llvm.loop !254

117:                                              ; preds = %9, %113, %2
  %118 = phi i32 [ 0, %2 ], [ 0, %9 ], [ %115, %113 ]
  call void @llvm.lifetime.end.p0i8(i64 2048, i8* nonnull %4) #17
  ret i32 %118
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define internal i32 @count_in(i8* nocapture noundef %0, i32 noundef %1) #7 {
  %3 = getelementptr inbounds i8, i8* %0, i64 8
  %4 = bitcast i8* %3 to i64*
  %5 = load i64, i64* %4, align 8, !tbaa !92
  %6 = icmp ne i64 %5, 0
  br i1 %6, label %7, label %22

7:                                                ; preds = %2
  %8 = bitcast i8* %0 to i32**
  %9 = load i32*, i32** %8, align 8, !tbaa !95
  %10 = load i32, i32* %9, align 4, !tbaa !4
  %11 = icmp eq i32 %10, %1
  br i1 %11, label %60, label %12

12:                                               ; preds = %7, %15
  %13 = phi i64 [ %19, %15 ], [ 1, %7 ]
  %14 = icmp eq i64 %13, %5
  br i1 %14, label %20, label %15, !llvm.loop !255

15:                                               ; preds = %12
  %16 = getelementptr inbounds i32, i32* %9, i64 %13
  %17 = load i32, i32* %16, align 4, !tbaa !4
  %18 = icmp eq i32 %17, %1
  %19 = add nuw i64 %13, 1
  br i1 %18, label %20, label %12, !llvm.loop !255

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
  %28 = load i64, i64* %27, align 8, !tbaa !92
  %29 = icmp ne i64 %28, 0
  br i1 %29, label %30, label %45

30:                                               ; preds = %24
  %31 = bitcast i8* %25 to i32**
  %32 = load i32*, i32** %31, align 8, !tbaa !95
  %33 = load i32, i32* %32, align 4, !tbaa !4
  %34 = icmp eq i32 %33, %1
  br i1 %34, label %60, label %35

35:                                               ; preds = %30, %38
  %36 = phi i64 [ %42, %38 ], [ 1, %30 ]
  %37 = icmp eq i64 %36, %28
  br i1 %37, label %43, label %38, !llvm.loop !255

38:                                               ; preds = %35
  %39 = getelementptr inbounds i32, i32* %32, i64 %36
  %40 = load i32, i32* %39, align 4, !tbaa !4
  %41 = icmp eq i32 %40, %1
  %42 = add nuw i64 %36, 1
  br i1 %41, label %43, label %35, !llvm.loop !255

43:                                               ; preds = %35, %38
  %44 = icmp ult i64 %36, %28
  br label %45

45:                                               ; preds = %43, %24
  %46 = phi i1 [ %29, %24 ], [ %44, %43 ]
  br i1 %46, label %60, label %47

47:                                               ; preds = %45
  %48 = getelementptr inbounds i8, i8* %0, i64 40
  %49 = bitcast i8* %48 to i64*
  %50 = load i64, i64* %49, align 8, !tbaa !96
  %51 = icmp eq i64 %28, %50
  br i1 %51, label %57, label %52

52:                                               ; preds = %47
  %53 = bitcast i8* %25 to i32**
  %54 = load i32*, i32** %53, align 8, !tbaa !95
  %55 = add i64 %28, 1
  store i64 %55, i64* %27, align 8, !tbaa !92
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
  call void @llvm.lifetime.start.p0i8(i64 96, i8* nonnull %3) #17
  %4 = call fastcc i64 @read_of_thread(i32 noundef %0, i8* noundef getelementptr inbounds ([10 x i8], [10 x i8]* @.str.16, i64 0, i64 0), i8* noundef nonnull %3, i64 noundef 96) #15
  %5 = icmp slt i64 %4, 1
  br i1 %5, label %86, label %6

6:                                                ; preds = %1, %9
  %7 = phi i8* [ %10, %9 ], [ %3, %1 ]
  %8 = load i8, i8* %7, align 1, !tbaa !22
  switch i8 %8, label %11 [
    i8 32, label %9
    i8 9, label %9
  ]

9:                                                ; preds = %6, %6
  %10 = getelementptr inbounds i8, i8* %7, i64 1
  br label %6, !llvm.loop !162

11:                                               ; preds = %6, %24
  %12 = phi i8* [ %27, %24 ], [ %7, %6 ]
  %13 = load i8, i8* %12, align 1, !tbaa !22
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
  br i1 %26, label %11, label %28, !llvm.loop !163

28:                                               ; preds = %24, %31
  %29 = phi i8* [ %32, %31 ], [ %12, %24 ]
  %30 = load i8, i8* %29, align 1, !tbaa !22
  switch i8 %30, label %33 [
    i8 32, label %31
    i8 9, label %31
  ]

31:                                               ; preds = %28, %28
  %32 = getelementptr inbounds i8, i8* %29, i64 1
  br label %28, !llvm.loop !162

33:                                               ; preds = %28, %46
  %34 = phi i8* [ %49, %46 ], [ %29, %28 ]
  %35 = load i8, i8* %34, align 1, !tbaa !22
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
  br i1 %48, label %33, label %50, !llvm.loop !163

50:                                               ; preds = %46, %53
  %51 = phi i8* [ %54, %53 ], [ %34, %46 ]
  %52 = load i8, i8* %51, align 1, !tbaa !22
  switch i8 %52, label %55 [
    i8 32, label %53
    i8 9, label %53
  ]

53:                                               ; preds = %50, %50
  %54 = getelementptr inbounds i8, i8* %51, i64 1
  br label %50, !llvm.loop !162

55:                                               ; preds = %50, %81
  %56 = phi i8* [ %85, %81 ], [ %51, %50 ]
  %57 = phi i64 [ %84, %81 ], [ 0, %50 ]
  %58 = load i8, i8* %56, align 1, !tbaa !22
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
  br label %55, !llvm.loop !163

86:                                               ; preds = %69, %1
  %87 = phi i64 [ 0, %1 ], [ %57, %69 ]
  call void @llvm.lifetime.end.p0i8(i64 96, i8* nonnull %3) #17
  ret i64 %87
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define internal i32 @is_worker(i8* nocapture noundef readnone %0, i32 noundef %1) #12 {
  %3 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !30
  %4 = icmp eq %struct.worker* %3, null
  br i1 %4, label %18, label %5

5:                                                ; preds = %2
  %6 = getelementptr inbounds %struct.worker, %struct.worker* %3, i64 0, i32 10
  %7 = load i32, i32* %6, align 8, !tbaa !146
  %8 = icmp eq i32 %7, %1
  br i1 %8, label %18, label %9

9:                                                ; preds = %5, %14
  %10 = phi %struct.worker* [ %12, %14 ], [ %3, %5 ]
  %11 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 0
  %12 = load %struct.worker*, %struct.worker** %11, align 8, !tbaa !30
  %13 = icmp eq %struct.worker* %12, null
  br i1 %13, label %18, label %14, !llvm.loop !256

14:                                               ; preds = %9
  %15 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 10
  %16 = load i32, i32* %15, align 8, !tbaa !146
  %17 = icmp eq i32 %16, %1
  br i1 %17, label %18, label %9, !llvm.loop !256

18:                                               ; preds = %14, %9, %5, %2
  %19 = phi i1 [ %4, %2 ], [ %4, %5 ], [ %13, %9 ], [ %13, %14 ]
  %20 = xor i1 %19, true
  %21 = zext i1 %20 to i32
  ret i32 %21
}

; Function Attrs: noreturn
declare void @quick_exit(i32 noundef) local_unnamed_addr #9

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @isolated_main(%struct.isolated* noundef %0, %struct.legacy* noundef %1, i32 noundef %2) unnamed_addr #3 {
  %4 = alloca %struct.opaque128, align 8
  store %struct.isolated* %0, %struct.isolated** @isolated_call, align 8, !tbaa !30
  store %struct.legacy* %1, %struct.legacy** @isolated_legacy, align 8, !tbaa !30
  %5 = call i32 (i32, ...) @prctl(i32 noundef 1, i32 noundef 9, i32 noundef 0, i32 noundef 0, i32 noundef 0) #14
  %6 = call i32 @getppid() #14
  %7 = icmp eq i32 %6, %2
  br i1 %7, label %9, label %8

8:                                                ; preds = %3
  call void @_exit(i32 noundef 127) #19
  unreachable

9:                                                ; preds = %3
  store i1 true, i1* @is_isolated, align 4
  store i1 true, i1* @is_child, align 4
  %10 = call i32 @getpid() #14
  store i32 %10, i32* @home_pid, align 4, !tbaa !4
  %11 = call i32 @setpgid(i32 noundef 0, i32 noundef 0) #14
  br label %12

12:                                               ; preds = %9, %49
  %13 = phi i32 [ 1, %9 ], [ %50, %49 ]
  %14 = icmp eq i32 %13, 11
  br i1 %14, label %49, label %36

15:                                               ; preds = %49
  %16 = bitcast %struct.opaque128* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %16) #17
  %17 = call i32 @sigemptyset(i8* noundef nonnull %16) #14
  %18 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %16, i8* noundef null) #14
  %19 = load i8*, i8** @stdin, align 8, !tbaa !30
  call void @__fpurge(i8* noundef %19) #14
  %20 = load i8*, i8** @stdout, align 8, !tbaa !30
  call void @__fpurge(i8* noundef %20) #14
  %21 = load i8*, i8** @stderr, align 8, !tbaa !30
  call void @__fpurge(i8* noundef %21) #14
  %22 = call i32 @close_range(i32 noundef 3, i32 noundef -1, i32 noundef 0) #14
  %23 = load i32, i32* @worker_key, align 4, !tbaa !4
  %24 = call i8* @pthread_getspecific(i32 noundef %23) #14
  %25 = bitcast i8* %24 to %struct.worker*
  %26 = getelementptr inbounds i8, i8* %24, i64 96
  %27 = bitcast i8* %26 to %struct.report**
  store %struct.report* null, %struct.report** %27, align 16, !tbaa !14
  %28 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i64 0, i32 0
  %29 = load void (i8*, i8*)*, void (i8*, i8*)** %28, align 8, !tbaa !257
  %30 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i64 0, i32 1
  %31 = load i8*, i8** %30, align 8, !tbaa !258
  %32 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i64 0, i32 2
  %33 = load i8*, i8** %32, align 8, !tbaa !185
  %34 = call i32 @run_guarded(%struct.worker* noundef %25, void (i8*, i8*)* noundef %29, i8* noundef %31, i8* noundef %33) #15
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %54, label %52

36:                                               ; preds = %12, %40
  %37 = phi i64 [ %44, %40 ], [ 1, %12 ]
  %38 = phi i64 [ %37, %40 ], [ 0, %12 ]
  %39 = icmp eq i64 %37, 7
  br i1 %39, label %45, label %40, !llvm.loop !259

40:                                               ; preds = %36
  %41 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i64 0, i64 %37
  %42 = load i32, i32* %41, align 4, !tbaa !4
  %43 = icmp eq i32 %42, %13
  %44 = add nuw nsw i64 %37, 1
  br i1 %43, label %45, label %36, !llvm.loop !259

45:                                               ; preds = %40, %36
  %46 = icmp ult i64 %38, 6
  br i1 %46, label %49, label %47

47:                                               ; preds = %45
  %48 = call i8* @signal(i32 noundef %13, i8* noundef null) #14
  br label %49

49:                                               ; preds = %12, %45, %47
  %50 = add nuw nsw i32 %13, 1
  %51 = icmp eq i32 %50, 65
  br i1 %51, label %15, label %12, !llvm.loop !260

52:                                               ; preds = %15
  %53 = load %struct.report*, %struct.report** %27, align 16, !tbaa !14
  call fastcc void @end_isolated(%struct.report* noundef %53) #16
  unreachable

54:                                               ; preds = %15
  %55 = getelementptr inbounds %struct.legacy, %struct.legacy* %1, i64 1, i32 0, i32 2
  %56 = bitcast i32* %55 to i8*
  %57 = load i8*, i8** %32, align 8, !tbaa !185
  %58 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i64 0, i32 3
  %59 = load i64, i64* %58, align 8, !tbaa !180
  %60 = icmp eq i64 %59, 0
  br i1 %60, label %68, label %61

61:                                               ; preds = %54, %61
  %62 = phi i64 [ %66, %61 ], [ 0, %54 ]
  %63 = getelementptr inbounds i8, i8* %57, i64 %62
  %64 = load i8, i8* %63, align 1, !tbaa !22
  %65 = getelementptr inbounds i8, i8* %56, i64 %62
  store i8 %64, i8* %65, align 1, !tbaa !22
  %66 = add nuw i64 %62, 1
  %67 = icmp eq i64 %66, %59
  br i1 %67, label %68, label %61, !llvm.loop !121

68:                                               ; preds = %61, %54
  %69 = bitcast %struct.isolated* %0 to i8*
  %70 = bitcast %struct.legacy* %1 to i8*
  %71 = call i32 @run_guarded(%struct.worker* noundef %25, void (i8*, i8*)* noundef bitcast (void (%struct.isolated*, %struct.legacy*)* @leave_string to void (i8*, i8*)*), i8* noundef %69, i8* noundef %70) #15
  %72 = icmp eq i32 %71, 0
  br i1 %72, label %75, label %73

73:                                               ; preds = %68
  %74 = load %struct.report*, %struct.report** %27, align 16, !tbaa !14
  call fastcc void @end_isolated(%struct.report* noundef %74) #16
  unreachable

75:                                               ; preds = %68
  %76 = getelementptr inbounds %struct.legacy, %struct.legacy* %1, i64 0, i32 1
  store i32 1, i32* %76, align 8, !tbaa !186
  call fastcc void @flush_streams() #15
  call void @_exit(i32 noundef 0) #19
  unreachable
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define internal void @leave_string(%struct.isolated* nocapture noundef readonly %0, %struct.legacy* nocapture noundef writeonly %1) #7 {
  %3 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i64 0, i32 4
  %4 = load i64, i64* %3, align 8, !tbaa !182
  %5 = icmp eq i64 %4, -1
  br i1 %5, label %34, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i64 0, i32 2
  %8 = load i8*, i8** %7, align 8, !tbaa !185
  %9 = getelementptr inbounds i8, i8* %8, i64 %4
  %10 = bitcast i8* %9 to i8**
  %11 = load i8*, i8** %10, align 8, !tbaa !30
  %12 = icmp eq i8* %11, null
  br i1 %12, label %34, label %13

13:                                               ; preds = %6
  %14 = getelementptr inbounds %struct.legacy, %struct.legacy* %1, i64 1, i32 0, i32 2
  %15 = bitcast i32* %14 to i8*
  %16 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i64 0, i32 3
  %17 = load i64, i64* %16, align 8, !tbaa !180
  %18 = getelementptr inbounds i8, i8* %15, i64 %17
  br label %19

19:                                               ; preds = %13, %24
  %20 = phi i64 [ 0, %13 ], [ %26, %24 ]
  %21 = getelementptr inbounds i8, i8* %11, i64 %20
  %22 = load i8, i8* %21, align 1, !tbaa !22
  %23 = icmp eq i8 %22, 0
  br i1 %23, label %28, label %24

24:                                               ; preds = %19
  %25 = getelementptr inbounds i8, i8* %18, i64 %20
  store i8 %22, i8* %25, align 1, !tbaa !22
  %26 = add nuw nsw i64 %20, 1
  %27 = icmp eq i64 %26, 1048575
  br i1 %27, label %28, label %19, !llvm.loop !261

28:                                               ; preds = %24, %19
  %29 = phi i64 [ 1048575, %24 ], [ %20, %19 ]
  %30 = getelementptr inbounds i8, i8* %11, i64 %29
  %31 = load i8, i8* %30, align 1, !tbaa !22
  %32 = getelementptr inbounds i8, i8* %18, i64 %29
  store i8 %31, i8* %32, align 1, !tbaa !22
  %33 = getelementptr inbounds %struct.legacy, %struct.legacy* %1, i64 0, i32 2
  store i32 1, i32* %33, align 4, !tbaa !192
  br label %34

34:                                               ; preds = %28, %6, %2
  ret void
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.umax.i64(i64, i64) #13

attributes #0 = { nounwind uwtable "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { noreturn nounwind uwtable "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { argmemonly mustprogress nofree nounwind willreturn writeonly }
attributes #5 = { mustprogress nofree norecurse nounwind uwtable willreturn "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { returns_twice "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { argmemonly mustprogress nofree nounwind willreturn }
attributes #9 = { noreturn "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #10 = { noinline nounwind uwtable "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #11 = { mustprogress nofree nosync nounwind readnone willreturn }
attributes #12 = { nofree norecurse nosync nounwind readonly uwtable "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #13 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #14 = { nobuiltin nounwind "no-builtins" }
attributes #15 = { nobuiltin "no-builtins" }
attributes #16 = { nobuiltin noreturn "no-builtins" }
attributes #17 = { nounwind }
attributes #18 = { nobuiltin nounwind returns_twice "no-builtins" }
attributes #19 = { nobuiltin noreturn nounwind "no-builtins" }

!llvm.module.flags = !{!0, !1, !2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !5, i64 104}
!9 = !{!"worker", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !10, i64 40, !5, i64 48, !5, i64 52, !10, i64 56, !10, i64 64, !5, i64 72, !10, i64 80, !10, i64 88, !10, i64 96, !5, i64 104, !5, i64 108, !5, i64 112, !5, i64 116, !5, i64 120, !11, i64 128, !11, i64 640, !10, i64 1152, !12, i64 1160, !5, i64 1168, !13, i64 1184}
!10 = !{!"any pointer", !6, i64 0}
!11 = !{!"", !6, i64 0}
!12 = !{!"long", !6, i64 0}
!13 = !{!"", !12, i64 0, !10, i64 8, !6, i64 16}
!14 = !{!9, !10, i64 96}
!15 = !{!12, !12, i64 0}
!16 = distinct !{!16, !17, !18}
!17 = !{!"llvm.loop.mustprogress"}
!18 = !{!"llvm.loop.unroll.disable"}
!19 = !{!20, !5, i64 0}
!20 = !{!"report", !5, i64 0, !5, i64 4, !5, i64 8, !5, i64 12, !12, i64 16, !5, i64 24, !5, i64 28, !5, i64 32, !5, i64 36, !5, i64 40, !5, i64 44, !6, i64 48, !6, i64 368, !6, i64 1136, !6, i64 1648}
!21 = !{!20, !5, i64 4}
!22 = !{!6, !6, i64 0}
!23 = distinct !{!23, !17, !18}
!24 = !{!25, !10, i64 0}
!25 = !{!"", !10, i64 0, !10, i64 8, !12, i64 16, !5, i64 24, !5, i64 28, !5, i64 32, !5, i64 36, !5, i64 40, !5, i64 44, !12, i64 48, !12, i64 56, !12, i64 64, !10, i64 72, !10, i64 80}
!26 = !{!25, !10, i64 8}
!27 = !{!9, !5, i64 116}
!28 = !{!25, !12, i64 16}
!29 = !{!25, !10, i64 72}
!30 = !{!10, !10, i64 0}
!31 = !{!32, !12, i64 8}
!32 = !{!"", !12, i64 0, !12, i64 8, !12, i64 16}
!33 = distinct !{!33, !17, !18}
!34 = !{!32, !12, i64 0}
!35 = !{!32, !12, i64 16}
!36 = !{!20, !5, i64 36}
!37 = !{!20, !5, i64 8}
!38 = !{!20, !12, i64 16}
!39 = !{!25, !5, i64 32}
!40 = !{!25, !5, i64 40}
!41 = !{!25, !12, i64 48}
!42 = !{!25, !10, i64 80}
!43 = !{!44, !10, i64 8}
!44 = !{!"type_info", !10, i64 0, !10, i64 8}
!45 = !{!46, !10, i64 0}
!46 = !{!"", !10, i64 0, !5, i64 8}
!47 = !{!48, !12, i64 80}
!48 = !{!"exception_head", !10, i64 0, !6, i64 8, !49, i64 80}
!49 = !{!"", !12, i64 0, !6, i64 8}
!50 = !{!48, !10, i64 0}
!51 = !{!44, !10, i64 0}
!52 = !{!53, !10, i64 8}
!53 = !{!"", !12, i64 0, !10, i64 8, !10, i64 16, !12, i64 24, !12, i64 32}
!54 = !{!53, !12, i64 0}
!55 = !{!9, !10, i64 32}
!56 = !{!57, !12, i64 24}
!57 = !{!"task", !10, i64 0, !10, i64 8, !10, i64 16, !12, i64 24, !12, i64 32, !5, i64 40, !5, i64 44, !10, i64 48, !10, i64 56}
!58 = !{!53, !12, i64 32}
!59 = !{!9, !5, i64 120}
!60 = distinct !{!60, !18}
!61 = distinct !{!61, !17, !18}
!62 = !{!63, !5, i64 8}
!63 = !{!"", !12, i64 0, !5, i64 8, !5, i64 12}
!64 = !{!63, !12, i64 0}
!65 = distinct !{!65, !17, !18}
!66 = !{!67, !10, i64 0}
!67 = !{!"", !10, i64 0, !11, i64 8, !5, i64 136, !10, i64 144}
!68 = !{!67, !5, i64 136}
!69 = distinct !{!69, !17, !18}
!70 = distinct !{!70, !17, !18}
!71 = distinct !{!71, !17, !18}
!72 = distinct !{!72, !17, !18}
!73 = !{!57, !12, i64 32}
!74 = !{!9, !10, i64 24}
!75 = !{!9, !5, i64 52}
!76 = distinct !{!76, !17, !18}
!77 = !{!9, !10, i64 0}
!78 = !{!9, !10, i64 8}
!79 = !{!57, !5, i64 40}
!80 = !{!57, !10, i64 8}
!81 = !{!9, !10, i64 64}
!82 = !{!57, !10, i64 0}
!83 = !{!9, !10, i64 56}
!84 = !{!85, !12, i64 0}
!85 = !{!"", !12, i64 0, !12, i64 8}
!86 = !{!85, !12, i64 8}
!87 = distinct !{!87, !17, !18}
!88 = !{!89, !12, i64 56}
!89 = !{!"", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !12, i64 40, !10, i64 48, !12, i64 56, !5, i64 64, !5, i64 68, !5, i64 72, !5, i64 76, !5, i64 80, !5, i64 84, !5, i64 88, !5, i64 92, !5, i64 96, !5, i64 100, !12, i64 104}
!90 = !{!89, !10, i64 32}
!91 = !{!89, !12, i64 40}
!92 = !{!93, !12, i64 8}
!93 = !{!"", !10, i64 0, !12, i64 8, !12, i64 16}
!94 = distinct !{!94, !17, !18}
!95 = !{!93, !10, i64 0}
!96 = !{!93, !12, i64 16}
!97 = distinct !{!97, !17, !18}
!98 = !{!89, !10, i64 48}
!99 = !{i64 0, i64 8, !30, i64 8, i64 8, !15, i64 16, i64 8, !15}
!100 = !{i64 0, i64 8, !15, i64 8, i64 8, !15}
!101 = !{!102, !10, i64 0}
!102 = !{!"registration", !10, i64 0, !12, i64 8, !6, i64 16, !93, i64 40}
!103 = !{!102, !12, i64 8}
!104 = !{i64 0, i64 8, !30, i64 8, i64 8, !15, i64 16, i64 24, !22, i64 40, i64 8, !30, i64 48, i64 8, !15, i64 56, i64 8, !15}
!105 = distinct !{!105, !17, !18}
!106 = !{!89, !5, i64 92}
!107 = !{!89, !5, i64 96}
!108 = distinct !{!108, !17, !18}
!109 = !{!89, !5, i64 84}
!110 = !{!111, !5, i64 0}
!111 = !{!"", !5, i64 0, !5, i64 4, !5, i64 8}
!112 = !{!89, !5, i64 88}
!113 = !{!111, !5, i64 4}
!114 = !{!111, !5, i64 8}
!115 = !{!89, !12, i64 104}
!116 = !{!117, !12, i64 0}
!117 = !{!"", !12, i64 0, !10, i64 8, !12, i64 16}
!118 = !{!117, !10, i64 8}
!119 = !{!117, !12, i64 16}
!120 = !{!9, !10, i64 16}
!121 = distinct !{!121, !17, !18}
!122 = distinct !{!122, !17, !18}
!123 = distinct !{!123, !17, !18}
!124 = distinct !{!124, !17, !18}
!125 = !{!126, !12, i64 8}
!126 = !{!"", !10, i64 0, !12, i64 8}
!127 = !{!126, !10, i64 0}
!128 = distinct !{!128, !17, !18}
!129 = distinct !{!129, !17, !18}
!130 = distinct !{!130, !17, !18}
!131 = !{!57, !10, i64 16}
!132 = !{!57, !5, i64 44}
!133 = !{!57, !10, i64 48}
!134 = !{!57, !10, i64 56}
!135 = distinct !{!135, !17, !18}
!136 = distinct !{!136, !18}
!137 = distinct !{!137, !17, !18}
!138 = !{i64 0, i64 8, !15, i64 8, i64 24, !22, i64 32, i64 8, !30, i64 40, i64 8, !15, i64 48, i64 8, !15}
!139 = !{i64 0, i64 24, !22, i64 24, i64 8, !30, i64 32, i64 8, !15, i64 40, i64 8, !15}
!140 = !{i64 0, i64 16, !22, i64 16, i64 8, !30, i64 24, i64 8, !15, i64 32, i64 8, !15}
!141 = !{i64 0, i64 8, !22, i64 8, i64 8, !30, i64 16, i64 8, !15, i64 24, i64 8, !15}
!142 = !{!143, !12, i64 8}
!143 = !{!"", !10, i64 0, !12, i64 8, !10, i64 16, !5, i64 24, !5, i64 28, !5, i64 32, !5, i64 36}
!144 = !{!143, !10, i64 16}
!145 = distinct !{!145, !17, !18}
!146 = !{!9, !5, i64 72}
!147 = !{!143, !10, i64 0}
!148 = distinct !{!148, !17, !18}
!149 = distinct !{!149, !17, !18}
!150 = distinct !{!150, !17, !18}
!151 = !{!152, !12, i64 32}
!152 = !{!"", !93, i64 0, !93, i64 24}
!153 = distinct !{!153, !17, !18}
!154 = distinct !{!154, !17, !18}
!155 = !{i64 0, i64 4, !4, i64 4, i64 4, !4}
!156 = !{i64 0, i64 4, !4}
!157 = distinct !{!157, !17, !18}
!158 = distinct !{!158, !17, !18}
!159 = !{!160, !5, i64 4}
!160 = !{!"", !5, i64 0, !5, i64 4}
!161 = !{!160, !5, i64 0}
!162 = distinct !{!162, !17, !18}
!163 = distinct !{!163, !17, !18}
!164 = distinct !{!164, !17, !18}
!165 = distinct !{!165, !17, !18}
!166 = !{!143, !5, i64 28}
!167 = distinct !{!167, !17, !18}
!168 = !{!143, !5, i64 32}
!169 = distinct !{!169, !17, !18}
!170 = distinct !{!170, !17, !18}
!171 = distinct !{!171, !17, !18}
!172 = !{!143, !5, i64 24}
!173 = distinct !{!173, !17, !18}
!174 = distinct !{!174, !18}
!175 = !{!9, !5, i64 1168}
!176 = !{!9, !12, i64 1160}
!177 = distinct !{!177, !17, !18}
!178 = !{!53, !10, i64 16}
!179 = !{!53, !12, i64 24}
!180 = !{!181, !12, i64 24}
!181 = !{!"", !10, i64 0, !10, i64 8, !10, i64 16, !12, i64 24, !12, i64 32, !10, i64 40, !10, i64 48, !12, i64 56, !5, i64 64, !5, i64 68, !5, i64 72, !5, i64 76}
!182 = !{!181, !12, i64 32}
!183 = !{!181, !5, i64 72}
!184 = distinct !{!184, !17, !18}
!185 = !{!181, !10, i64 16}
!186 = !{!187, !5, i64 3184}
!187 = !{!"", !20, i64 0, !5, i64 3184, !5, i64 3188}
!188 = !{!187, !5, i64 0}
!189 = !{!181, !5, i64 68}
!190 = !{i64 0, i64 4, !4, i64 4, i64 4, !4, i64 8, i64 4, !4, i64 12, i64 4, !4, i64 16, i64 8, !15, i64 24, i64 4, !4, i64 28, i64 4, !4, i64 32, i64 4, !4, i64 36, i64 4, !4, i64 40, i64 4, !4, i64 44, i64 4, !4, i64 48, i64 320, !22, i64 368, i64 768, !22, i64 1136, i64 512, !22, i64 1648, i64 1536, !22}
!191 = !{!20, !5, i64 24}
!192 = !{!187, !5, i64 3188}
!193 = !{!181, !10, i64 40}
!194 = !{!181, !10, i64 48}
!195 = !{!181, !12, i64 56}
!196 = !{!20, !5, i64 40}
!197 = !{!25, !5, i64 28}
!198 = !{!25, !5, i64 36}
!199 = !{!25, !5, i64 44}
!200 = !{!25, !12, i64 56}
!201 = !{!25, !12, i64 64}
!202 = distinct !{!202, !17, !18}
!203 = !{!25, !5, i64 24}
!204 = distinct !{!204, !17, !18}
!205 = distinct !{!205, !17, !18}
!206 = !{!9, !5, i64 108}
!207 = distinct !{!207, !17, !18}
!208 = !{!20, !5, i64 44}
!209 = distinct !{!209, !17, !18}
!210 = distinct !{!210, !17, !18}
!211 = !{!9, !10, i64 80}
!212 = !{!9, !10, i64 88}
!213 = !{!9, !5, i64 112}
!214 = !{!46, !5, i64 8}
!215 = !{!9, !12, i64 1184}
!216 = !{!9, !10, i64 1192}
!217 = !{!218, !10, i64 0}
!218 = !{!"", !10, i64 0, !5, i64 8, !12, i64 16}
!219 = !{!218, !12, i64 16}
!220 = distinct !{!220, !17, !18}
!221 = distinct !{!221, !17, !18}
!222 = !{!20, !5, i64 32}
!223 = distinct !{!223, !17, !18}
!224 = distinct !{!224, !17, !18}
!225 = distinct !{!225, !17, !18}
!226 = distinct !{!226, !17, !18}
!227 = distinct !{!227, !17, !18}
!228 = distinct !{!228, !17, !18}
!229 = !{!230, !5, i64 8}
!230 = !{!"", !5, i64 0, !5, i64 4, !5, i64 8, !5, i64 12, !6, i64 16}
!231 = !{i64 0, i64 128, !22}
!232 = !{!20, !5, i64 12}
!233 = !{!9, !10, i64 1152}
!234 = !{!20, !5, i64 28}
!235 = !{!218, !5, i64 8}
!236 = distinct !{!236, !17, !18}
!237 = !{!9, !5, i64 48}
!238 = distinct !{!238, !17, !18}
!239 = !{!89, !5, i64 64}
!240 = !{!89, !5, i64 68}
!241 = !{!89, !5, i64 72}
!242 = distinct !{!242, !17, !18}
!243 = !{!89, !10, i64 24}
!244 = !{!89, !10, i64 16}
!245 = !{!89, !5, i64 76}
!246 = !{!89, !10, i64 8}
!247 = !{!89, !10, i64 0}
!248 = distinct !{!248, !17, !18}
!249 = distinct !{!249, !17, !18}
!250 = !{i32 (i8*, i32)* @count_in, i32 (i8*, i32)* @is_worker}
!251 = !{!252, !252, i64 0}
!252 = !{!"short", !6, i64 0}
!253 = distinct !{!253, !17, !18}
!254 = distinct !{!254, !18}
!255 = distinct !{!255, !17, !18}
!256 = distinct !{!256, !17, !18}
!257 = !{!181, !10, i64 0}
!258 = !{!181, !10, i64 8}
!259 = distinct !{!259, !17, !18}
!260 = distinct !{!260, !17, !18}
!261 = distinct !{!261, !17, !18}
