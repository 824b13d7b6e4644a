; Made from runtime.c by "npm run gen:runtime"; do not edit.
; sha256 of the C files: 22bef8c46033e3882d5153af0418df79fd51118926336c113048bf2820c8df5b

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
%struct.walk = type { %struct.worker*, %struct.report*, i64, i32, i32, i32, i32, i32, i32, i64, i64* }
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
@libraries = internal unnamed_addr global %struct.code_range* null, align 8
@library_count = internal unnamed_addr global i64 0, align 8
@harmless = internal unnamed_addr global %struct.code_range* null, align 8
@harmless_count = internal unnamed_addr global i64 0, align 8
@telejit_context_link = external local_unnamed_addr constant i64, align 8
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
@telejit_return_on_stack = external local_unnamed_addr constant i64, align 8
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
@_thread_db_sizeof_pthread = extern_weak constant i32, align 4
@telejit_context_registers = external local_unnamed_addr constant i64, align 8
@former_actions = internal global [32 x %struct.signal_action] zeroinitializer, align 16
@registrations = internal global %struct.registration* null, align 8
@idle_lock = internal global %struct.opaque128 zeroinitializer, align 8
@idle_workers = internal unnamed_addr global %struct.worker* null, align 8
@all_workers = internal unnamed_addr global %struct.worker* null, align 8
@__const.worker_main.none = private unnamed_addr constant %struct.alternate_stack { i8* null, i32 2, i64 0 }, align 8
@tls.0 = internal unnamed_addr global i64 0, align 8
@tls.1 = internal unnamed_addr global i8* null, align 8
@tls.2 = internal unnamed_addr global i64 0, align 8
@environ = external local_unnamed_addr global i8**, align 8
@child_progress = internal unnamed_addr global %struct.progress* null, align 8
@child_program = internal unnamed_addr global %struct.program* null, align 8
@stdin = external local_unnamed_addr global i8*, align 8
@stderr = external local_unnamed_addr global i8*, align 8
@destructors_elsewhere = internal unnamed_addr global %struct.registration* null, align 8
@look_at.pauses_us = internal unnamed_addr constant [3 x i64] [i64 0, i64 100, i64 1000], align 16
@.str.14 = private unnamed_addr constant [8 x i8] c"syscall\00", align 1
@.str.15 = private unnamed_addr constant [10 x i8] c"schedstat\00", align 1
@__const.read_of_thread.path = private unnamed_addr constant [64 x i8] c"/proc/self/task/\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", align 16
@telejit_syscall_get_robust_list = external local_unnamed_addr constant i64, align 8
@.str.16 = private unnamed_addr constant [7 x i8] c"status\00", align 1

; Function Attrs: nounwind uwtable
define hidden i32 @telejit_guard_personality(i32 noundef %0, i32 noundef %1, i64 noundef %2, i8* noundef %3, i8* nocapture noundef readnone %4) local_unnamed_addr #0 {
  %6 = load i32, i32* @worker_key, align 4, !tbaa !4
  %7 = call i8* @pthread_getspecific(i32 noundef %6) #13
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
  %19 = call i32 @getpid() #13
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
  %33 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #13
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
  %48 = call fastcc i64* @note_frames(%struct.worker* noundef nonnull %8, %struct.report* noundef nonnull %45, i8* noundef null) #14
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
  %55 = call i8* @__cxa_begin_catch(i8* noundef %3) #13
  %56 = icmp eq %struct.report* %27, null
  br i1 %56, label %58, label %57

57:                                               ; preds = %54
  call fastcc void @note_exception(%struct.worker* noundef nonnull %8, %struct.report* noundef nonnull %27) #14
  br label %58

58:                                               ; preds = %57, %54
  call void @__cxa_end_catch() #13
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
  call void @_Unwind_DeleteException(i8* noundef %3) #13
  br label %72

72:                                               ; preds = %71, %58
  call fastcc void @leave(%struct.worker* noundef nonnull %8) #15
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
  %2 = call i8* @pthread_getspecific(i32 noundef %1) #13
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
  %9 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #13
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
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %5) #16
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(64) %5, i8 0, i64 64, i1 false)
  %6 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 0
  store %struct.worker* %0, %struct.worker** %6, align 8, !tbaa !24
  %7 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 1
  store %struct.report* %1, %struct.report** %7, align 8, !tbaa !26
  %8 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 20
  %9 = bitcast %struct.opaque512* %8 to i8*
  %10 = call i32 @_setjmp(i8* noundef nonnull %9) #17
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %12, label %115

12:                                               ; preds = %3
  %13 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 17
  store i32 1, i32* %13, align 4, !tbaa !27
  %14 = icmp eq i8* %2, null
  br i1 %14, label %113, label %15

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
  %24 = load %struct.code_range*, %struct.code_range** @libraries, align 8, !tbaa !29
  %25 = load i64, i64* @library_count, align 8, !tbaa !15
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %39, label %27

27:                                               ; preds = %15, %27
  %28 = phi i64 [ %37, %27 ], [ 0, %15 ]
  %29 = phi i64 [ %36, %27 ], [ %25, %15 ]
  %30 = add i64 %29, %28
  %31 = lshr i64 %30, 1
  %32 = getelementptr inbounds %struct.code_range, %struct.code_range* %24, i64 %31, i32 1
  %33 = load i64, i64* %32, align 8, !tbaa !30
  %34 = icmp ugt i64 %33, %22
  %35 = add nuw i64 %31, 1
  %36 = select i1 %34, i64 %31, i64 %29
  %37 = select i1 %34, i64 %28, i64 %35
  %38 = icmp ult i64 %37, %36
  br i1 %38, label %27, label %39, !llvm.loop !32

39:                                               ; preds = %27, %15
  %40 = phi i64 [ 0, %15 ], [ %37, %27 ]
  %41 = icmp ult i64 %40, %25
  br i1 %41, label %42, label %48

42:                                               ; preds = %39
  %43 = getelementptr inbounds %struct.code_range, %struct.code_range* %24, i64 %40
  %44 = getelementptr inbounds %struct.code_range, %struct.code_range* %43, i64 0, i32 0
  %45 = load i64, i64* %44, align 8, !tbaa !33
  %46 = icmp ugt i64 %45, %22
  %47 = select i1 %46, %struct.code_range* null, %struct.code_range* %43
  br label %48

48:                                               ; preds = %39, %42
  %49 = phi %struct.code_range* [ null, %39 ], [ %47, %42 ]
  %50 = icmp eq %struct.code_range* %49, null
  br i1 %50, label %88, label %51

51:                                               ; preds = %48
  %52 = getelementptr inbounds %struct.code_range, %struct.code_range* %49, i64 0, i32 2
  %53 = load i64, i64* %52, align 8, !tbaa !34
  %54 = and i64 %53, 2
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %88, label %56

56:                                               ; preds = %51
  %57 = load %struct.code_range*, %struct.code_range** @harmless, align 8, !tbaa !29
  %58 = load i64, i64* @harmless_count, align 8, !tbaa !15
  %59 = icmp eq i64 %58, 0
  br i1 %59, label %72, label %60

60:                                               ; preds = %56, %60
  %61 = phi i64 [ %70, %60 ], [ 0, %56 ]
  %62 = phi i64 [ %69, %60 ], [ %58, %56 ]
  %63 = add i64 %62, %61
  %64 = lshr i64 %63, 1
  %65 = getelementptr inbounds %struct.code_range, %struct.code_range* %57, i64 %64, i32 1
  %66 = load i64, i64* %65, align 8, !tbaa !30
  %67 = icmp ugt i64 %66, %22
  %68 = add nuw i64 %64, 1
  %69 = select i1 %67, i64 %64, i64 %62
  %70 = select i1 %67, i64 %61, i64 %68
  %71 = icmp ult i64 %70, %69
  br i1 %71, label %60, label %72, !llvm.loop !32

72:                                               ; preds = %60, %56
  %73 = phi i64 [ 0, %56 ], [ %70, %60 ]
  %74 = icmp ult i64 %73, %58
  br i1 %74, label %75, label %81

75:                                               ; preds = %72
  %76 = getelementptr inbounds %struct.code_range, %struct.code_range* %57, i64 %73, i32 0
  %77 = load i64, i64* %76, align 8, !tbaa !33
  %78 = icmp ugt i64 %77, %22
  %79 = icmp eq %struct.code_range* %57, null
  %80 = select i1 %78, i1 true, i1 %79
  br i1 %80, label %81, label %88

81:                                               ; preds = %72, %75
  %82 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 8
  %83 = load i32, i32* %82, align 4, !tbaa !35
  %84 = add i32 %83, 1
  store i32 %84, i32* %82, align 4, !tbaa !35
  %85 = zext i32 %83 to i64
  %86 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 12, i64 %85
  store i64 %22, i64* %86, align 8, !tbaa !15
  %87 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 1
  store i32 1, i32* %87, align 4, !tbaa !21
  store i32 0, i32* %13, align 4, !tbaa !27
  br label %157

88:                                               ; preds = %75, %51, %48
  %89 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 2
  %90 = load i32, i32* %89, align 8, !tbaa !36
  %91 = icmp eq i32 %90, 11
  br i1 %91, label %92, label %113

92:                                               ; preds = %88
  %93 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 4
  %94 = load i64, i64* %93, align 8, !tbaa !37
  %95 = icmp eq i64 %94, %22
  br i1 %95, label %96, label %113

96:                                               ; preds = %92
  call fastcc void @note_frame(%struct.walk* noundef nonnull %4, i64 noundef %22, i64 noundef 0, i64 noundef %22, i64 noundef 0) #14
  %97 = load i64, i64* @telejit_context_link, align 8, !tbaa !15
  %98 = icmp eq i64 %97, 0
  br i1 %98, label %102, label %99

99:                                               ; preds = %96
  %100 = getelementptr inbounds i8, i8* %2, i64 %97
  %101 = bitcast i8* %100 to i64*
  br label %105

102:                                              ; preds = %96
  %103 = load i64, i64* %21, align 8, !tbaa !15
  %104 = inttoptr i64 %103 to i64*
  br label %105

105:                                              ; preds = %102, %99
  %106 = phi i64* [ %101, %99 ], [ %104, %102 ]
  %107 = load i64, i64* %106, align 8, !tbaa !15
  br i1 %98, label %108, label %111

108:                                              ; preds = %105
  %109 = load i64, i64* %21, align 8, !tbaa !15
  %110 = add i64 %109, 8
  store i64 %110, i64* %21, align 8, !tbaa !15
  br label %111

111:                                              ; preds = %108, %105
  %112 = add i64 %107, -1
  store i64 %112, i64* %18, align 8, !tbaa !15
  store i64 %112, i64* %23, align 8, !tbaa !28
  br label %113

113:                                              ; preds = %111, %92, %88, %12
  %114 = call i32 @_Unwind_Backtrace(i32 (i8*, i8*)* noundef nonnull @on_walked, i8* noundef nonnull %5) #13
  br label %115

115:                                              ; preds = %113, %3
  %116 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 17
  store i32 0, i32* %116, align 4, !tbaa !27
  %117 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 5
  %118 = load i32, i32* %117, align 8, !tbaa !38
  %119 = icmp eq i32 %118, 0
  br i1 %119, label %154, label %120

120:                                              ; preds = %115
  store i32 0, i32* %117, align 8, !tbaa !38
  %121 = load %struct.report*, %struct.report** %7, align 8, !tbaa !26
  %122 = getelementptr inbounds %struct.report, %struct.report* %121, i64 0, i32 0
  %123 = load i32, i32* %122, align 8, !tbaa !19
  switch i32 %123, label %128 [
    i32 3, label %129
    i32 1, label %124
  ]

124:                                              ; preds = %120
  %125 = getelementptr inbounds %struct.report, %struct.report* %121, i64 0, i32 2
  %126 = load i32, i32* %125, align 8, !tbaa !36
  %127 = icmp ne i32 %126, 6
  br label %129

128:                                              ; preds = %120
  br label %129

129:                                              ; preds = %128, %124, %120
  %130 = phi i1 [ false, %120 ], [ %127, %124 ], [ true, %128 ]
  %131 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 7
  %132 = load i32, i32* %131, align 8, !tbaa !39
  %133 = icmp eq i32 %132, 0
  br i1 %133, label %151, label %134

134:                                              ; preds = %129
  %135 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 9
  %136 = load i64, i64* %135, align 8, !tbaa !40
  %137 = and i64 %136, 1
  %138 = icmp eq i64 %137, 0
  %139 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 6
  %140 = load i32, i32* %139, align 4
  %141 = icmp eq i32 %140, 0
  %142 = select i1 %138, i1 true, i1 %141
  br i1 %142, label %143, label %151

143:                                              ; preds = %134
  %144 = and i64 %136, 2
  %145 = icmp eq i64 %144, 0
  br i1 %145, label %154, label %146

146:                                              ; preds = %143
  %147 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 6
  %148 = load i32, i32* %147, align 4
  %149 = icmp eq i32 %148, 0
  %150 = select i1 %130, i1 true, i1 %149
  br i1 %150, label %151, label %154

151:                                              ; preds = %134, %146, %129
  %152 = getelementptr inbounds %struct.report, %struct.report* %121, i64 0, i32 1
  store i32 1, i32* %152, align 4, !tbaa !21
  %153 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 10
  store i64* null, i64** %153, align 8, !tbaa !41
  br label %154

154:                                              ; preds = %146, %115, %143, %151
  %155 = getelementptr inbounds %struct.walk, %struct.walk* %4, i64 0, i32 10
  %156 = load i64*, i64** %155, align 8, !tbaa !41
  br label %157

157:                                              ; preds = %81, %154
  %158 = phi i64* [ %156, %154 ], [ null, %81 ]
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %5) #16
  ret i64* %158
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
  %5 = call i8* @__cxa_current_exception_type() #13
  %6 = bitcast i8* %5 to %struct.type_info*
  %7 = icmp eq i8* %5, null
  br i1 %7, label %85, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 20
  %10 = bitcast %struct.opaque512* %9 to i8*
  %11 = call i32 @_setjmp(i8* noundef nonnull %10) #17
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %83

13:                                               ; preds = %8
  %14 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 17
  store i32 1, i32* %14, align 4, !tbaa !27
  %15 = getelementptr inbounds i8, i8* %5, i64 8
  %16 = bitcast i8* %15 to i8**
  %17 = load i8*, i8** %16, align 8, !tbaa !42
  %18 = load i8, i8* %17, align 1, !tbaa !22
  %19 = icmp eq i8 %18, 42
  %20 = zext i1 %19 to i64
  %21 = getelementptr i8, i8* %17, i64 %20
  %22 = call i8* @__cxa_demangle(i8* noundef nonnull %21, i8* noundef null, i64* noundef null, i32* noundef null) #13
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
  call void @free(i8* noundef %22) #13
  %38 = call i8* @__cxa_get_globals() #13
  %39 = bitcast i8* %38 to %struct.exception_head**
  %40 = load %struct.exception_head*, %struct.exception_head** %39, align 8, !tbaa !44
  %41 = icmp eq %struct.exception_head* %40, null
  br i1 %41, label %83, label %42

42:                                               ; preds = %35
  %43 = bitcast i8** %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %43) #16
  %44 = getelementptr inbounds %struct.exception_head, %struct.exception_head* %40, i64 0, i32 2, i32 0
  %45 = load i64, i64* %44, align 16, !tbaa !46
  %46 = and i64 %45, 1
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %51, label %48

48:                                               ; preds = %42
  %49 = getelementptr inbounds %struct.exception_head, %struct.exception_head* %40, i64 0, i32 0
  %50 = load i8*, i8** %49, align 16, !tbaa !49
  br label %54

51:                                               ; preds = %42
  %52 = getelementptr inbounds %struct.exception_head, %struct.exception_head* %40, i64 1
  %53 = bitcast %struct.exception_head* %52 to i8*
  br label %54

54:                                               ; preds = %51, %48
  %55 = phi i8* [ %50, %48 ], [ %53, %51 ]
  store i8* %55, i8** %3, align 8, !tbaa !29
  %56 = load i8**, i8*** bitcast ([0 x i8]* @_ZTISt9exception to i8***), align 8, !tbaa !50
  %57 = getelementptr inbounds i8*, i8** %56, i64 4
  %58 = bitcast i8** %57 to i8 (%struct.type_info*, %struct.type_info*, i8**, i32)**
  %59 = load i8 (%struct.type_info*, %struct.type_info*, i8**, i32)*, i8 (%struct.type_info*, %struct.type_info*, i8**, i32)** %58, align 8, !tbaa !29
  %60 = call zeroext i8 %59(%struct.type_info* noundef bitcast ([0 x i8]* @_ZTISt9exception to %struct.type_info*), %struct.type_info* noundef nonnull %6, i8** noundef nonnull %3, i32 noundef 1) #13
  %61 = icmp eq i8 %60, 0
  br i1 %61, label %82, label %62

62:                                               ; preds = %54
  %63 = load i8*, i8** %3, align 8, !tbaa !29
  %64 = bitcast i8* %63 to i8* (i8*)***
  %65 = load i8* (i8*)**, i8* (i8*)*** %64, align 8, !tbaa !29
  %66 = getelementptr inbounds i8* (i8*)*, i8* (i8*)** %65, i64 2
  %67 = load i8* (i8*)*, i8* (i8*)** %66, align 8, !tbaa !29
  %68 = call i8* %67(i8* noundef %63) #13
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
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %43) #16
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
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %3) #16
  call fastcc void @fill_mask(%struct.opaque128* noundef nonnull %2) #14
  %4 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %3, i8* noundef null) #13
  call fastcc void @forget_exceptions() #14
  %5 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 19
  %6 = bitcast %struct.opaque512* %5 to i8*
  call void @longjmp(i8* noundef nonnull %6, i32 noundef 1) #18
  unreachable
}

; Function Attrs: noreturn nounwind uwtable
define hidden void @telejit_end_returned() local_unnamed_addr #3 {
  %1 = call fastcc %struct.worker* @this_worker() #14
  call fastcc void @leave(%struct.worker* noundef %1) #15
  unreachable
}

; Function Attrs: nounwind uwtable
define hidden i8* @telejit_resolve(i8* noundef %0) local_unnamed_addr #0 {
  %2 = alloca %struct.notification, align 8
  %3 = bitcast %struct.notification* %2 to i8*
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(40) %3, i8 0, i64 40, i1 false)
  %4 = getelementptr inbounds %struct.notification, %struct.notification* %2, i64 0, i32 1
  store i8* %0, i8** %4, align 8, !tbaa !51
  %5 = call fastcc i64 @ask_and_wait(%struct.notification* noundef nonnull byval(%struct.notification) align 8 %2) #14
  %6 = inttoptr i64 %5 to i8*
  ret i8* %6
}

; Function Attrs: nounwind uwtable
define internal fastcc i64 @ask_and_wait(%struct.notification* nocapture noundef byval(%struct.notification) align 8 %0) unnamed_addr #0 {
  %2 = alloca %struct.notification, align 8
  %3 = alloca i32, align 4
  %4 = alloca %struct.upcall, align 8
  %5 = call i32* @__errno_location() #13
  %6 = load i32, i32* %5, align 4, !tbaa !4
  %7 = bitcast i32* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %7) #16
  %8 = load i1, i1* @is_child, align 4
  br i1 %8, label %13, label %9

9:                                                ; preds = %1
  %10 = call i32 @getpid() #13
  %11 = load i32, i32* @home_pid, align 4, !tbaa !4
  %12 = icmp eq i32 %10, %11
  br i1 %12, label %14, label %13

13:                                               ; preds = %9, %1
  call fastcc void @die(i8* noundef getelementptr inbounds ([223 x i8], [223 x i8]* @.str.8, i64 0, i64 0)) #15
  unreachable

14:                                               ; preds = %9
  %15 = call i8* @llvm.thread.pointer()
  %16 = load i8*, i8** @home_thread, align 8, !tbaa !29
  %17 = icmp eq i8* %15, %16
  br i1 %17, label %18, label %19

18:                                               ; preds = %14
  call fastcc void @die(i8* noundef getelementptr inbounds ([218 x i8], [218 x i8]* @.str.9, i64 0, i64 0)) #15
  unreachable

19:                                               ; preds = %14
  %20 = bitcast %struct.upcall* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %20) #16
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(16) %20, i8 0, i64 16, i1 false)
  %21 = load i32, i32* @worker_key, align 4, !tbaa !4
  %22 = call i8* @pthread_getspecific(i32 noundef %21) #13
  %23 = ptrtoint %struct.upcall* %4 to i64
  %24 = getelementptr inbounds %struct.notification, %struct.notification* %0, i64 0, i32 0
  store i64 %23, i64* %24, align 8, !tbaa !53
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
  %34 = load %struct.task*, %struct.task** %33, align 16, !tbaa !54
  %35 = getelementptr inbounds %struct.task, %struct.task* %34, i64 0, i32 3
  %36 = load i64, i64* %35, align 8, !tbaa !55
  br label %37

37:                                               ; preds = %26, %31
  %38 = phi i64 [ %36, %31 ], [ 0, %26 ]
  %39 = getelementptr inbounds %struct.notification, %struct.notification* %0, i64 0, i32 4
  store i64 %38, i64* %39, align 8, !tbaa !57
  %40 = getelementptr inbounds i8, i8* %22, i64 120
  %41 = bitcast i8* %40 to i32*
  %42 = load i32, i32* %41, align 8, !tbaa !58
  br label %45

43:                                               ; preds = %19
  %44 = getelementptr inbounds %struct.notification, %struct.notification* %0, i64 0, i32 4
  store i64 0, i64* %44, align 8, !tbaa !57
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
  store i32 1, i32* %53, align 8, !tbaa !58
  br label %54

54:                                               ; preds = %51, %45
  %55 = call i32 @pthread_setcancelstate(i32 noundef 1, i32* noundef nonnull %3) #13
  %56 = bitcast %struct.notification* %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 40, i8* nonnull %56)
  %57 = bitcast %struct.notification* %0 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(40) %56, i8* noundef nonnull align 8 dereferenceable(40) %57, i64 40, i1 false) #16
  br label %58

58:                                               ; preds = %62, %54
  %59 = load i32, i32* @notify_fd, align 4, !tbaa !4
  %60 = call i64 @write(i32 noundef %59, i8* noundef nonnull %56, i64 noundef 40) #13
  %61 = icmp sgt i64 %60, 0
  br i1 %61, label %68, label %62

62:                                               ; preds = %58
  %63 = call i32* @__errno_location() #13
  %64 = load i32, i32* %63, align 4, !tbaa !4
  %65 = icmp eq i32 %64, 4
  br i1 %65, label %58, label %66, !llvm.loop !59

66:                                               ; preds = %62
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %56)
  br i1 %61, label %69, label %67

67:                                               ; preds = %66
  call fastcc void @die(i8* noundef getelementptr inbounds ([62 x i8], [62 x i8]* @.str.10, i64 0, i64 0)) #15
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
  %76 = call i64 (i64, ...) @syscall(i64 noundef %74, i32* noundef nonnull %70, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef null, i8* noundef null, i32 noundef 0) #13
  %77 = load atomic i32, i32* %70 acquire, align 8
  %78 = icmp eq i32 %77, 0
  br i1 %78, label %75, label %79, !llvm.loop !60

79:                                               ; preds = %75, %69
  %80 = load i32, i32* %3, align 4, !tbaa !4
  %81 = call i32 @pthread_setcancelstate(i32 noundef %80, i32* noundef nonnull %3) #13
  br i1 %25, label %82, label %85

82:                                               ; preds = %79
  %83 = getelementptr inbounds i8, i8* %22, i64 120
  %84 = bitcast i8* %83 to i32*
  store i32 %46, i32* %84, align 8, !tbaa !58
  br label %85

85:                                               ; preds = %82, %79
  %86 = load i32, i32* %70, align 8, !tbaa !61
  %87 = icmp eq i32 %86, 1
  br i1 %87, label %88, label %92

88:                                               ; preds = %85
  %89 = call i32* @__errno_location() #13
  store i32 %6, i32* %89, align 4, !tbaa !4
  %90 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i64 0, i32 0
  %91 = load i64, i64* %90, align 8, !tbaa !63
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %20) #16
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %7) #16
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
  %101 = load i64, i64* %100, align 8, !tbaa !63
  %102 = inttoptr i64 %101 to i8*
  call fastcc void @abandon(%struct.worker* noundef nonnull %99, i8* noundef %102) #15
  unreachable

103:                                              ; preds = %93, %92
  %104 = icmp eq i32 %86, 2
  br i1 %104, label %105, label %109

105:                                              ; preds = %103
  %106 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i64 0, i32 0
  %107 = load i64, i64* %106, align 8, !tbaa !63
  %108 = inttoptr i64 %107 to i8*
  call fastcc void @die(i8* noundef %108) #15
  unreachable

109:                                              ; preds = %103
  call fastcc void @say(i8* noundef getelementptr inbounds ([25 x i8], [25 x i8]* @.str.11, i64 0, i64 0)) #14
  %110 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i64 0, i32 0
  %111 = load i64, i64* %110, align 8, !tbaa !63
  %112 = inttoptr i64 %111 to i8*
  call fastcc void @say(i8* noundef %112) #14
  call fastcc void @say(i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.6, i64 0, i64 0)) #14
  call void @pthread_exit(i8* noundef null) #18
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
  %10 = alloca %struct.signal_action, align 8
  %11 = alloca %struct.opaque128, align 8
  store i32 %0, i32* @notify_fd, align 4, !tbaa !4
  %12 = call i32 @getpid() #13
  store i32 %12, i32* @home_pid, align 4, !tbaa !4
  %13 = call i8* @llvm.thread.pointer()
  store i8* %13, i8** @home_thread, align 8, !tbaa !29
  call void @telejit_reentry_prepare() #13
  %14 = load i32, i32* @own_thread_count, align 4, !tbaa !4
  %15 = icmp ult i32 %14, %4
  %16 = icmp ult i32 %14, 256
  %17 = and i1 %15, %16
  br i1 %17, label %18, label %32

18:                                               ; preds = %5
  %19 = zext i32 %14 to i64
  %20 = zext i32 %4 to i64
  br label %21

21:                                               ; preds = %18, %21
  %22 = phi i64 [ %19, %18 ], [ %26, %21 ]
  %23 = getelementptr inbounds i32, i32* %3, i64 %22
  %24 = load i32, i32* %23, align 4, !tbaa !4
  %25 = getelementptr inbounds [256 x i32], [256 x i32]* @own_threads, i64 0, i64 %22
  store i32 %24, i32* %25, align 4, !tbaa !4
  %26 = add nuw nsw i64 %22, 1
  %27 = icmp ult i64 %26, %20
  %28 = icmp ult i64 %22, 255
  %29 = and i1 %27, %28
  br i1 %29, label %21, label %30, !llvm.loop !64

30:                                               ; preds = %21
  %31 = trunc i64 %26 to i32
  store i32 %31, i32* @own_thread_count, align 4, !tbaa !4
  br label %32

32:                                               ; preds = %30, %5
  %33 = call i32 (i8*, i32, ...) @open(i8* noundef getelementptr inbounds ([16 x i8], [16 x i8]* @.str.13, i64 0, i64 0), i32 noundef 524288) #13
  store i32 %33, i32* @task_folder, align 4, !tbaa !4
  %34 = call i32 @pthread_key_create(i32* noundef nonnull @worker_key, void (i8*)* noundef null) #13
  %35 = bitcast %struct.signal_action* %9 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %35) #16
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(152) %35, i8 0, i64 152, i1 false) #16
  %36 = bitcast %struct.signal_action* %9 to void (i32, i8*, i8*)**
  store void (i32, i8*, i8*)* @look_at_self, void (i32, i8*, i8*)** %36, align 8, !tbaa !65
  %37 = bitcast %struct.signal_action* %10 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %37) #16
  %38 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %9, i64 0, i32 1
  %39 = bitcast %struct.opaque128* %38 to i8*
  %40 = call i32 @sigfillset(i8* noundef nonnull %39) #13
  %41 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %9, i64 0, i32 2
  store i32 402653188, i32* %41, align 8, !tbaa !67
  %42 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %10, i64 0, i32 0
  br label %43

43:                                               ; preds = %53, %32
  %44 = phi i32 [ 62, %32 ], [ %54, %53 ]
  %45 = call i32 @sigaction(i32 noundef %44, i8* noundef null, i8* noundef nonnull %37) #13
  %46 = icmp ne i32 %45, 0
  %47 = load i8*, i8** %42, align 8
  %48 = icmp ne i8* %47, null
  %49 = select i1 %46, i1 true, i1 %48
  br i1 %49, label %53, label %50

50:                                               ; preds = %43
  %51 = call i32 @sigaction(i32 noundef %44, i8* noundef nonnull %35, i8* noundef null) #13
  %52 = icmp eq i32 %51, 0
  br i1 %52, label %56, label %53

53:                                               ; preds = %50, %43
  %54 = add nsw i32 %44, -1
  %55 = icmp ugt i32 %44, 35
  br i1 %55, label %43, label %56, !llvm.loop !68

56:                                               ; preds = %50, %53
  %57 = phi i32 [ %44, %50 ], [ 0, %53 ]
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %37) #16
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %35) #16
  store i32 %57, i32* @look_signal, align 4, !tbaa !4
  %58 = bitcast %struct.signal_action* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %58) #16
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(152) %58, i8 0, i64 152, i1 false) #16
  %59 = bitcast %struct.signal_action* %7 to void (i32, i8*, i8*)**
  store void (i32, i8*, i8*)* @on_interrupt, void (i32, i8*, i8*)** %59, align 8, !tbaa !65
  %60 = bitcast %struct.signal_action* %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %60) #16
  %61 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %7, i64 0, i32 2
  store i32 1476395012, i32* %61, align 8, !tbaa !67
  %62 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %8, i64 0, i32 0
  br label %63

63:                                               ; preds = %73, %56
  %64 = phi i32 [ 62, %56 ], [ %74, %73 ]
  %65 = call i32 @sigaction(i32 noundef %64, i8* noundef null, i8* noundef nonnull %60) #13
  %66 = icmp ne i32 %65, 0
  %67 = load i8*, i8** %62, align 8
  %68 = icmp ne i8* %67, null
  %69 = select i1 %66, i1 true, i1 %68
  br i1 %69, label %73, label %70

70:                                               ; preds = %63
  %71 = call i32 @sigaction(i32 noundef %64, i8* noundef nonnull %58, i8* noundef null) #13
  %72 = icmp eq i32 %71, 0
  br i1 %72, label %76, label %73

73:                                               ; preds = %70, %63
  %74 = add nsw i32 %64, -1
  %75 = icmp ugt i32 %64, 35
  br i1 %75, label %63, label %76, !llvm.loop !68

76:                                               ; preds = %70, %73
  %77 = phi i32 [ %64, %70 ], [ 0, %73 ]
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %60) #16
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %58) #16
  store i32 %77, i32* @interrupt_signal, align 4, !tbaa !4
  %78 = bitcast %struct.signal_action* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %78) #16
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(152) %78, i8 0, i64 152, i1 false) #16
  %79 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %6, i64 0, i32 0
  store i8* bitcast (void (i32, i8*, i8*)* @on_fault to i8*), i8** %79, align 8
  %80 = getelementptr inbounds %struct.signal_action, %struct.signal_action* %6, i64 0, i32 2
  store i32 1207959556, i32* %80, align 8, !tbaa !67
  br label %81

81:                                               ; preds = %81, %76
  %82 = phi i64 [ 0, %76 ], [ %89, %81 ]
  %83 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i64 0, i64 %82
  %84 = load i32, i32* %83, align 4, !tbaa !4
  %85 = sext i32 %84 to i64
  %86 = getelementptr inbounds [32 x %struct.signal_action], [32 x %struct.signal_action]* @former_actions, i64 0, i64 %85
  %87 = bitcast %struct.signal_action* %86 to i8*
  %88 = call i32 @sigaction(i32 noundef %84, i8* noundef nonnull %78, i8* noundef nonnull %87) #13
  %89 = add nuw nsw i64 %82, 1
  %90 = icmp eq i64 %89, 7
  br i1 %90, label %91, label %81, !llvm.loop !69

91:                                               ; preds = %81
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %78) #16
  %weak.2 = icmp ne void ()* (void ()*)* @_ZSt13set_terminatePFvvE, null
  br i1 %weak.2, label %92, label %94

92:                                               ; preds = %91
  %93 = call void ()* @_ZSt13set_terminatePFvvE(void ()* noundef nonnull @on_terminate) #13
  store void ()* %93, void ()** @other_terminate, align 8, !tbaa !29
  br label %94

94:                                               ; preds = %91, %92
  store i32 %1, i32* @process_argc, align 4, !tbaa !4
  store i8** %2, i8*** @process_argv, align 8, !tbaa !29
  %95 = bitcast %struct.opaque128* %11 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %95) #16
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(128) %95, i8 0, i64 128, i1 false)
  %96 = call i32 @sched_getaffinity(i32 noundef 0, i64 noundef 128, i8* noundef nonnull %95) #13
  br label %104

97:                                               ; preds = %110
  %98 = icmp sgt i32 %111, 1
  %99 = zext i1 %98 to i32
  store i32 %99, i32* @has_other_processors, align 4, !tbaa !4
  %100 = call i32 @on_exit(void (i32, i8*)* noundef nonnull @end_of_executor, i8* noundef null) #13
  %101 = call i32 @__register_atfork(void ()* noundef nonnull @lock_all, void ()* noundef nonnull @unlock_all, void ()* noundef nonnull @unlock_all, i8* noundef null) #13
  %102 = load i8*, i8** @stdout, align 8, !tbaa !29
  %103 = call i32 @setvbuf(i8* noundef %102, i8* noundef null, i32 noundef 1, i64 noundef 0) #13
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %95) #16
  ret void

104:                                              ; preds = %94, %110
  %105 = phi i64 [ 0, %94 ], [ %112, %110 ]
  %106 = phi i32 [ 0, %94 ], [ %111, %110 ]
  %107 = getelementptr inbounds %struct.opaque128, %struct.opaque128* %11, i64 0, i32 0, i64 %105
  %108 = load i64, i64* %107, align 8, !tbaa !15
  %109 = icmp eq i64 %108, 0
  br i1 %109, label %110, label %114

110:                                              ; preds = %114, %104
  %111 = phi i32 [ %106, %104 ], [ %117, %114 ]
  %112 = add nuw nsw i64 %105, 1
  %113 = icmp eq i64 %112, 16
  br i1 %113, label %97, label %104, !llvm.loop !70

114:                                              ; preds = %104, %114
  %115 = phi i64 [ %119, %114 ], [ %108, %104 ]
  %116 = phi i32 [ %117, %114 ], [ %106, %104 ]
  %117 = add nsw i32 %116, 1
  %118 = add i64 %115, -1
  %119 = and i64 %118, %115
  %120 = icmp eq i64 %119, 0
  br i1 %120, label %110, label %114, !llvm.loop !71
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
  %11 = load i64, i64* %10, align 8, !tbaa !72
  switch i64 %11, label %21 [
    i64 0, label %12
    i64 8388608, label %12
  ]

12:                                               ; preds = %2, %2
  %13 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %14 = load %struct.worker*, %struct.worker** @idle_workers, align 8, !tbaa !29
  %15 = icmp eq %struct.worker* %14, null
  br i1 %15, label %19, label %16

16:                                               ; preds = %12
  %17 = getelementptr inbounds %struct.worker, %struct.worker* %14, i64 0, i32 3
  %18 = load %struct.worker*, %struct.worker** %17, align 8, !tbaa !73
  store %struct.worker* %18, %struct.worker** @idle_workers, align 8, !tbaa !29
  br label %19

19:                                               ; preds = %16, %12
  %20 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  br label %21

21:                                               ; preds = %2, %19
  %22 = phi %struct.worker* [ %14, %19 ], [ null, %2 ]
  %23 = icmp eq %struct.worker* %22, null
  br i1 %23, label %24, label %104

24:                                               ; preds = %21
  %25 = load i64, i64* %10, align 8, !tbaa !72
  %26 = call i8* @mmap(i8* noundef null, i64 noundef 73728, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #13
  %27 = icmp eq i8* %26, inttoptr (i64 -1 to i8*)
  br i1 %27, label %32, label %28

28:                                               ; preds = %24
  %29 = call i32 @mprotect(i8* noundef %26, i64 noundef 4096, i32 noundef 0) #13
  %30 = getelementptr inbounds i8, i8* %26, i64 69632
  %31 = bitcast i8* %30 to %struct.worker*
  br label %32

32:                                               ; preds = %28, %24
  %33 = phi %struct.worker* [ %31, %28 ], [ null, %24 ]
  %34 = icmp eq %struct.worker* %33, null
  br i1 %34, label %104, label %35

35:                                               ; preds = %32
  %36 = bitcast %struct.opaque128* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %36) #16
  %37 = bitcast %struct.opaque128* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %37) #16
  %38 = bitcast %struct.opaque128* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %38) #16
  %39 = bitcast i8** %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %39) #16
  %40 = icmp eq i64 %25, 0
  %41 = and i64 %25, -8388609
  %42 = icmp ne i64 %41, 0
  %43 = zext i1 %42 to i32
  %44 = getelementptr inbounds %struct.worker, %struct.worker* %33, i64 0, i32 7
  store i32 %43, i32* %44, align 4, !tbaa !74
  %45 = call i32 @pthread_attr_init(i8* noundef nonnull %36) #13
  %46 = select i1 %40, i64 8388608, i64 %25
  %47 = call i32 @pthread_attr_setstacksize(i8* noundef nonnull %36, i64 noundef %46) #13
  %48 = call i32 @pthread_attr_setdetachstate(i8* noundef nonnull %36, i32 noundef 1) #13
  %49 = call i32 @sigfillset(i8* noundef nonnull %37) #13
  br label %53

50:                                               ; preds = %53
  %51 = load i32, i32* @look_signal, align 4, !tbaa !4
  %52 = icmp eq i32 %51, 0
  br i1 %52, label %62, label %60

53:                                               ; preds = %53, %35
  %54 = phi i64 [ 0, %35 ], [ %58, %53 ]
  %55 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i64 0, i64 %54
  %56 = load i32, i32* %55, align 4, !tbaa !4
  %57 = call i32 @sigdelset(i8* noundef nonnull %37, i32 noundef %56) #13
  %58 = add nuw nsw i64 %54, 1
  %59 = icmp eq i64 %58, 7
  br i1 %59, label %50, label %53, !llvm.loop !75

60:                                               ; preds = %50
  %61 = call i32 @sigdelset(i8* noundef nonnull %37, i32 noundef %51) #13
  br label %62

62:                                               ; preds = %60, %50
  %63 = load i32, i32* @interrupt_signal, align 4, !tbaa !4
  %64 = icmp eq i32 %63, 0
  br i1 %64, label %67, label %65

65:                                               ; preds = %62
  %66 = call i32 @sigdelset(i8* noundef nonnull %37, i32 noundef %63) #13
  br label %67

67:                                               ; preds = %65, %62
  %68 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %37, i8* noundef nonnull %38) #13
  %69 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %70 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !29
  %71 = getelementptr inbounds %struct.worker, %struct.worker* %33, i64 0, i32 0
  store %struct.worker* %70, %struct.worker** %71, align 16, !tbaa !76
  %72 = icmp eq %struct.worker* %70, null
  br i1 %72, label %75, label %73

73:                                               ; preds = %67
  %74 = getelementptr inbounds %struct.worker, %struct.worker* %70, i64 0, i32 1
  store %struct.worker* %33, %struct.worker** %74, align 8, !tbaa !77
  br label %75

75:                                               ; preds = %73, %67
  store %struct.worker* %33, %struct.worker** @all_workers, align 8, !tbaa !29
  %76 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %77 = bitcast %struct.worker* %33 to i8*
  %78 = call i32 @pthread_create(i8** noundef nonnull %8, i8* noundef nonnull %36, i8* (i8*)* noundef nonnull @worker_main, i8* noundef nonnull %77) #13
  %79 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %38, i8* noundef null) #13
  %80 = call i32 @pthread_attr_destroy(i8* noundef nonnull %36) #13
  %81 = icmp eq i32 %78, 0
  br i1 %81, label %102, label %82

82:                                               ; preds = %75
  %83 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %84 = load %struct.worker*, %struct.worker** %71, align 16, !tbaa !76
  %85 = icmp eq %struct.worker* %84, null
  br i1 %85, label %90, label %86

86:                                               ; preds = %82
  %87 = getelementptr inbounds %struct.worker, %struct.worker* %33, i64 0, i32 1
  %88 = load %struct.worker*, %struct.worker** %87, align 8, !tbaa !77
  %89 = getelementptr inbounds %struct.worker, %struct.worker* %84, i64 0, i32 1
  store %struct.worker* %88, %struct.worker** %89, align 8, !tbaa !77
  br label %90

90:                                               ; preds = %86, %82
  %91 = getelementptr inbounds %struct.worker, %struct.worker* %33, i64 0, i32 1
  %92 = load %struct.worker*, %struct.worker** %91, align 8, !tbaa !77
  %93 = icmp eq %struct.worker* %92, null
  br i1 %93, label %96, label %94

94:                                               ; preds = %90
  %95 = getelementptr inbounds %struct.worker, %struct.worker* %92, i64 0, i32 0
  store %struct.worker* %84, %struct.worker** %95, align 16, !tbaa !76
  br label %97

96:                                               ; preds = %90
  store %struct.worker* %84, %struct.worker** @all_workers, align 8, !tbaa !29
  br label %97

97:                                               ; preds = %96, %94
  %98 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %99 = getelementptr inbounds %struct.worker, %struct.worker* %33, i64 -53, i32 19, i32 0, i64 -452
  %100 = bitcast i64* %99 to i8*
  %101 = call i32 @munmap(i8* noundef nonnull %100, i64 noundef 73728) #13
  br label %102

102:                                              ; preds = %97, %75
  %103 = phi %struct.worker* [ null, %97 ], [ %33, %75 ]
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %39) #16
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %38) #16
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %37) #16
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %36) #16
  br label %104

104:                                              ; preds = %102, %32, %21
  %105 = phi %struct.worker* [ %22, %21 ], [ %103, %102 ], [ null, %32 ]
  %106 = icmp eq %struct.worker* %105, null
  br i1 %106, label %173, label %107

107:                                              ; preds = %104
  %108 = icmp eq i32 %1, 0
  %109 = zext i1 %108 to i32
  %110 = getelementptr inbounds %struct.task, %struct.task* %0, i64 0, i32 5
  store i32 %109, i32* %110, align 8, !tbaa !78
  %111 = getelementptr inbounds %struct.worker, %struct.worker* %105, i64 0, i32 4
  store %struct.task* %0, %struct.task** %111, align 16, !tbaa !54
  %112 = getelementptr inbounds %struct.task, %struct.task* %0, i64 0, i32 1
  %113 = load i8*, i8** %112, align 8, !tbaa !79
  %114 = getelementptr inbounds %struct.worker, %struct.worker* %105, i64 0, i32 9
  store i8* %113, i8** %114, align 16, !tbaa !80
  %115 = bitcast %struct.task* %0 to i8**
  %116 = load i8*, i8** %115, align 8, !tbaa !81
  %117 = getelementptr inbounds %struct.worker, %struct.worker* %105, i64 0, i32 8
  store i8* %116, i8** %117, align 8, !tbaa !82
  %118 = getelementptr inbounds %struct.worker, %struct.worker* %105, i64 0, i32 6
  store atomic i32 1, i32* %118 release, align 16
  %119 = load i64, i64* @telejit_syscall_futex, align 8, !tbaa !15
  %120 = call i64 (i64, ...) @syscall(i64 noundef %119, i32* noundef nonnull %118, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #13
  br i1 %108, label %173, label %121

121:                                              ; preds = %107
  %122 = load i32, i32* @has_other_processors, align 4, !tbaa !4
  %123 = icmp eq i32 %122, 0
  br i1 %123, label %158, label %124

124:                                              ; preds = %121
  %125 = bitcast %struct.timespec* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %125) #16
  %126 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %125) #13
  %127 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 0
  %128 = load i64, i64* %127, align 8, !tbaa !83
  %129 = mul i64 %128, 1000000
  %130 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 1
  %131 = load i64, i64* %130, align 8, !tbaa !85
  %132 = udiv i64 %131, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %125) #16
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
  br label %144, !llvm.loop !86

144:                                              ; preds = %142, %124
  %145 = phi i32 [ 0, %124 ], [ %143, %142 ]
  %146 = load atomic i32, i32* %110 acquire, align 8
  %147 = icmp eq i32 %146, 2
  br i1 %147, label %173, label %139

148:                                              ; preds = %139
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %136) #16
  %149 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %136) #13
  %150 = load i64, i64* %137, align 8, !tbaa !83
  %151 = mul i64 %150, 1000000
  %152 = load i64, i64* %138, align 8, !tbaa !85
  %153 = udiv i64 %152, 1000
  %154 = add i64 %153, %151
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %136) #16
  %155 = icmp ult i64 %154, %135
  br i1 %155, label %142, label %156

156:                                              ; preds = %148
  %157 = icmp ult i32 %145, 63
  br i1 %157, label %173, label %168

158:                                              ; preds = %121
  %159 = bitcast %struct.timespec* %9 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %159) #16
  %160 = getelementptr inbounds %struct.timespec, %struct.timespec* %9, i64 0, i32 0
  %161 = udiv i32 %1, 1000000
  %162 = zext i32 %161 to i64
  store i64 %162, i64* %160, align 8, !tbaa !83
  %163 = getelementptr inbounds %struct.timespec, %struct.timespec* %9, i64 0, i32 1
  %164 = urem i32 %1, 1000000
  %165 = mul nuw nsw i32 %164, 1000
  %166 = zext i32 %165 to i64
  store i64 %166, i64* %163, align 8, !tbaa !85
  %167 = call i64 (i64, ...) @syscall(i64 noundef %119, i32* noundef nonnull %110, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef nonnull %9, i8* noundef null, i32 noundef 0) #13
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %159) #16
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
  %8 = load i64, i64* %7, align 8, !tbaa !87
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
  %32 = load %struct.function_array*, %struct.function_array** %31, align 8, !tbaa !89
  %33 = getelementptr inbounds i8, i8* %0, i64 40
  %34 = bitcast i8* %33 to i64*
  %35 = load i64, i64* %34, align 8, !tbaa !90
  %36 = load i32, i32* @process_argc, align 4, !tbaa !4
  %37 = load i8**, i8*** @process_argv, align 8, !tbaa !29
  %38 = load i8**, i8*** @environ, align 8, !tbaa !29
  %39 = icmp eq i64 %35, 0
  br i1 %39, label %70, label %40

40:                                               ; preds = %29, %48
  %41 = phi i64 [ %49, %48 ], [ 0, %29 ]
  %42 = getelementptr inbounds %struct.function_array, %struct.function_array* %32, i64 %41, i32 1
  %43 = load i64, i64* %42, align 8, !tbaa !91
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %48, label %45

45:                                               ; preds = %40
  %46 = getelementptr inbounds %struct.function_array, %struct.function_array* %32, i64 %41, i32 0
  %47 = getelementptr inbounds %struct.function_array, %struct.function_array* %32, i64 %41, i32 2
  br label %51

48:                                               ; preds = %66, %40
  %49 = add nuw i64 %41, 1
  %50 = icmp eq i64 %49, %35
  br i1 %50, label %70, label %40, !llvm.loop !93

51:                                               ; preds = %66, %45
  %52 = phi i64 [ %43, %45 ], [ %68, %66 ]
  %53 = phi i64 [ 0, %45 ], [ %67, %66 ]
  %54 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %46, align 8, !tbaa !94
  %55 = load i64, i64* %47, align 8, !tbaa !95
  %56 = icmp eq i64 %55, 0
  %57 = xor i64 %53, -1
  %58 = add i64 %52, %57
  %59 = select i1 %56, i64 %53, i64 %58
  %60 = getelementptr inbounds void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %54, i64 %59
  %61 = load void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %60, align 8, !tbaa !29
  %62 = ptrtoint void (i32, i8**, i8**)* %61 to i64
  %63 = add i64 %62, -1
  %64 = icmp ult i64 %63, -2
  br i1 %64, label %65, label %66

65:                                               ; preds = %51
  call void %61(i32 noundef %36, i8** noundef %37, i8** noundef %38) #13
  br label %66

66:                                               ; preds = %65, %51
  %67 = add nuw i64 %53, 1
  %68 = load i64, i64* %42, align 8, !tbaa !91
  %69 = icmp ult i64 %67, %68
  br i1 %69, label %51, label %48, !llvm.loop !96

70:                                               ; preds = %48, %29
  ret void

71:                                               ; preds = %10, %91
  %72 = phi i64 [ 0, %10 ], [ %92, %91 ]
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %25)
  %73 = load %struct.function_array*, %struct.function_array** %13, align 8, !tbaa !97
  %74 = getelementptr inbounds %struct.function_array, %struct.function_array* %73, i64 %72, i32 0
  %75 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %74, align 8, !tbaa.struct !98
  %76 = getelementptr inbounds %struct.function_array, %struct.function_array* %73, i64 %72, i32 1
  %77 = bitcast i64* %76 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(16) %11, i8* noundef nonnull align 8 dereferenceable(16) %77, i64 16, i1 false), !tbaa.struct !99
  store %struct.registration* null, %struct.registration** %14, align 8, !tbaa !100
  store i64 4, i64* %15, align 8, !tbaa !102
  store void (i32, i8**, i8**)** %75, void (i32, i8**, i8**)*** %17, align 8, !tbaa !29
  br label %78

78:                                               ; preds = %78, %71
  %79 = phi i8** [ %18, %71 ], [ %80, %78 ]
  store i8* null, i8** %79, align 8, !tbaa !29
  %80 = getelementptr inbounds i8*, i8** %79, i64 1
  %81 = icmp eq i8** %80, %19
  br i1 %81, label %82, label %78

82:                                               ; preds = %78
  store void (i32, i8**, i8**)** %75, void (i32, i8**, i8**)*** %20, align 8, !tbaa.struct !98
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(16) %22, i8* noundef nonnull align 8 dereferenceable(16) %11, i64 16, i1 false), !tbaa.struct !99
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %26)
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(64) %23, i8* noundef nonnull align 8 dereferenceable(64) %24, i64 64, i1 false) #16
  %83 = call i8* @malloc(i64 noundef 64) #13
  %84 = icmp eq i8* %83, null
  br i1 %84, label %91, label %85

85:                                               ; preds = %82
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(64) %83, i8* noundef nonnull align 8 dereferenceable(64) %23, i64 64, i1 false) #16, !tbaa.struct !103
  %86 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %87 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !29
  %88 = bitcast i8* %83 to %struct.registration**
  store %struct.registration* %87, %struct.registration** %88, align 8, !tbaa !100
  store i8* %83, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !29
  %89 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %90 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  br label %91

91:                                               ; preds = %82, %85
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %27)
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %28)
  %92 = add nuw i64 %72, 1
  %93 = load i64, i64* %7, align 8, !tbaa !87
  %94 = icmp ult i64 %92, %93
  br i1 %94, label %71, label %29, !llvm.loop !104
}

; Function Attrs: nounwind uwtable
define internal void @run_program(i8* noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = alloca %struct.timespec, align 8
  %4 = alloca %struct.timespec, align 8
  %5 = alloca i32, align 4
  %6 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 33, i32 noundef -1, i64 noundef 0) #13
  %7 = icmp eq i8* %6, inttoptr (i64 -1 to i8*)
  br i1 %7, label %8, label %15

8:                                                ; preds = %2
  %9 = getelementptr inbounds i8, i8* %0, i64 92
  %10 = bitcast i8* %9 to i32*
  store i32 4, i32* %10, align 4, !tbaa !105
  %11 = call i32* @__errno_location() #13
  %12 = load i32, i32* %11, align 4, !tbaa !4
  %13 = getelementptr inbounds i8, i8* %0, i64 96
  %14 = bitcast i8* %13 to i32*
  store i32 %12, i32* %14, align 8, !tbaa !106
  br label %82

15:                                               ; preds = %2
  %16 = bitcast %struct.timespec* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %16) #16
  %17 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %16) #13
  %18 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 0
  %19 = load i64, i64* %18, align 8, !tbaa !83
  %20 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 1
  %21 = load i64, i64* %20, align 8, !tbaa !85
  %22 = udiv i64 %21, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %16) #16
  %23 = call i32 @getpid() #13
  %24 = call i32 @fork() #13
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %28

26:                                               ; preds = %15
  %27 = bitcast i8* %0 to %struct.program*
  store i8* %6, i8** bitcast (%struct.progress** @child_progress to i8**), align 8, !tbaa !29
  call fastcc void @child_main(%struct.program* noundef %27, i32 noundef %23) #15
  unreachable

28:                                               ; preds = %15
  %29 = icmp slt i32 %24, 0
  br i1 %29, label %30, label %37

30:                                               ; preds = %28
  %31 = getelementptr inbounds i8, i8* %0, i64 92
  %32 = bitcast i8* %31 to i32*
  store i32 1, i32* %32, align 4, !tbaa !105
  %33 = call i32* @__errno_location() #13
  %34 = load i32, i32* %33, align 4, !tbaa !4
  %35 = getelementptr inbounds i8, i8* %0, i64 96
  %36 = bitcast i8* %35 to i32*
  store i32 %34, i32* %36, align 8, !tbaa !106
  br label %67

37:                                               ; preds = %28
  %38 = bitcast i32* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %38) #16
  store i32 0, i32* %5, align 4, !tbaa !4
  %39 = call i32 @setpgid(i32 noundef %24, i32 noundef %24) #13
  %40 = getelementptr inbounds i8, i8* %0, i64 80
  %41 = bitcast i8* %40 to i32*
  store atomic i32 %24, i32* %41 release, align 8
  br label %42

42:                                               ; preds = %45, %37
  %43 = call i32 @waitpid(i32 noundef %24, i32* noundef nonnull %5, i32 noundef 0) #13
  %44 = icmp slt i32 %43, 0
  br i1 %44, label %45, label %49

45:                                               ; preds = %42
  %46 = call i32* @__errno_location() #13
  %47 = load i32, i32* %46, align 4, !tbaa !4
  %48 = icmp eq i32 %47, 4
  br i1 %48, label %42, label %49, !llvm.loop !107

49:                                               ; preds = %42, %45
  %50 = load i32, i32* %5, align 4, !tbaa !4
  %51 = getelementptr inbounds i8, i8* %0, i64 84
  %52 = bitcast i8* %51 to i32*
  store i32 %50, i32* %52, align 4, !tbaa !108
  %53 = bitcast i8* %6 to i32*
  %54 = load i32, i32* %53, align 4, !tbaa !109
  %55 = getelementptr inbounds i8, i8* %0, i64 88
  %56 = bitcast i8* %55 to i32*
  store i32 %54, i32* %56, align 8, !tbaa !111
  %57 = getelementptr inbounds i8, i8* %6, i64 4
  %58 = bitcast i8* %57 to i32*
  %59 = load i32, i32* %58, align 4, !tbaa !112
  %60 = getelementptr inbounds i8, i8* %0, i64 92
  %61 = bitcast i8* %60 to i32*
  store i32 %59, i32* %61, align 4, !tbaa !105
  %62 = getelementptr inbounds i8, i8* %6, i64 8
  %63 = bitcast i8* %62 to i32*
  %64 = load i32, i32* %63, align 4, !tbaa !113
  %65 = getelementptr inbounds i8, i8* %0, i64 96
  %66 = bitcast i8* %65 to i32*
  store i32 %64, i32* %66, align 8, !tbaa !106
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %38) #16
  br label %67

67:                                               ; preds = %49, %30
  %68 = bitcast %struct.timespec* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %68) #16
  %69 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %68) #13
  %70 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 0
  %71 = load i64, i64* %70, align 8, !tbaa !83
  %72 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 1
  %73 = load i64, i64* %72, align 8, !tbaa !85
  %74 = udiv i64 %73, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %68) #16
  %75 = sub i64 %71, %19
  %76 = mul i64 %75, 1000000
  %77 = sub nsw i64 %74, %22
  %78 = add i64 %77, %76
  %79 = getelementptr inbounds i8, i8* %0, i64 104
  %80 = bitcast i8* %79 to i64*
  store i64 %78, i64* %80, align 8, !tbaa !114
  %81 = call i32 @munmap(i8* noundef %6, i64 noundef 4096) #13
  br label %82

82:                                               ; preds = %67, %8
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @attach_tls(i64 noundef %0, i8* noundef %1, i64 noundef %2) #0 {
  store i64 %0, i64* @tls.0, align 8, !tbaa !115
  store i8* %1, i8** @tls.1, align 8, !tbaa !117
  store i64 %2, i64* @tls.2, align 8, !tbaa !118
  %4 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %5 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !29
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
  %14 = load i8*, i8** %13, align 16, !tbaa !119
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
  br i1 %24, label %25, label %18, !llvm.loop !120

25:                                               ; preds = %18, %16, %11
  %26 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 0
  %27 = load %struct.worker*, %struct.worker** %26, align 8, !tbaa !29
  %28 = icmp eq %struct.worker* %27, null
  br i1 %28, label %29, label %11, !llvm.loop !121

29:                                               ; preds = %25, %3
  %30 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @update_tls(i64 noundef %0, i64 noundef %1) #0 {
  %3 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %4 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !29
  %5 = icmp eq %struct.worker* %4, null
  br i1 %5, label %11, label %6

6:                                                ; preds = %2
  %7 = load i64, i64* @tls.0, align 8
  %8 = load i8*, i8** @tls.1, align 8
  %9 = getelementptr inbounds i8, i8* %8, i64 %0
  %10 = icmp eq i64 %1, 0
  br label %13

11:                                               ; preds = %28, %2
  %12 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  ret void

13:                                               ; preds = %6, %28
  %14 = phi %struct.worker* [ %4, %6 ], [ %30, %28 ]
  %15 = getelementptr inbounds %struct.worker, %struct.worker* %14, i64 0, i32 2
  %16 = load i8*, i8** %15, align 16, !tbaa !119
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
  br i1 %27, label %28, label %21, !llvm.loop !120

28:                                               ; preds = %21, %18, %13
  %29 = getelementptr inbounds %struct.worker, %struct.worker* %14, i64 0, i32 0
  %30 = load %struct.worker*, %struct.worker** %29, align 8, !tbaa !29
  %31 = icmp eq %struct.worker* %30, null
  br i1 %31, label %11, label %13, !llvm.loop !121
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
  %23 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %24 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %25 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !29
  %26 = icmp eq %struct.worker* %25, null
  br i1 %26, label %118, label %27

27:                                               ; preds = %22, %91
  %28 = phi i1 [ %94, %91 ], [ %26, %22 ]
  %29 = phi %struct.worker* [ %93, %91 ], [ %25, %22 ]
  %30 = getelementptr inbounds %struct.worker, %struct.worker* %29, i64 0, i32 5
  %31 = load %struct.registration*, %struct.registration** %30, align 8, !tbaa !29
  %32 = icmp eq %struct.registration* %31, null
  br i1 %32, label %88, label %36

33:                                               ; preds = %84
  %34 = load %struct.registration*, %struct.registration** %87, align 8, !tbaa !29
  %35 = icmp eq %struct.registration* %34, null
  br i1 %35, label %88, label %36, !llvm.loop !122

36:                                               ; preds = %27, %33
  %37 = phi %struct.registration* [ %34, %33 ], [ %31, %27 ]
  %38 = phi %struct.registration** [ %85, %33 ], [ undef, %27 ]
  %39 = phi %struct.registration** [ %87, %33 ], [ %30, %27 ]
  %40 = getelementptr inbounds %struct.registration, %struct.registration* %37, i64 0, i32 1
  %41 = load i64, i64* %40, align 8, !tbaa !102
  %42 = and i64 %41, 15
  %43 = icmp eq i64 %42, 0
  br i1 %43, label %84, label %47

44:                                               ; preds = %78
  %45 = add nuw nsw i64 %48, 1
  %46 = icmp eq i64 %45, 3
  br i1 %46, label %81, label %47, !llvm.loop !123

47:                                               ; preds = %36, %44
  %48 = phi i64 [ %45, %44 ], [ 0, %36 ]
  br i1 %5, label %78, label %49

49:                                               ; preds = %47
  %50 = getelementptr inbounds %struct.registration, %struct.registration* %37, i64 0, i32 2, i64 %48
  %51 = load i8*, i8** %50, align 8, !tbaa !29
  %52 = load i64, i64* %7, align 8, !tbaa !124
  %53 = ptrtoint i8* %51 to i64
  %54 = icmp eq i64 %52, 0
  br i1 %54, label %69, label %55

55:                                               ; preds = %49
  %56 = load %struct.range*, %struct.range** %8, align 8, !tbaa !126
  br label %57

57:                                               ; preds = %57, %55
  %58 = phi i64 [ 0, %55 ], [ %67, %57 ]
  %59 = phi i64 [ %52, %55 ], [ %66, %57 ]
  %60 = add i64 %59, %58
  %61 = lshr i64 %60, 1
  %62 = getelementptr inbounds %struct.range, %struct.range* %56, i64 %61, i32 1
  %63 = load i64, i64* %62, align 8, !tbaa !85
  %64 = icmp ugt i64 %63, %53
  %65 = add nuw i64 %61, 1
  %66 = select i1 %64, i64 %61, i64 %59
  %67 = select i1 %64, i64 %58, i64 %65
  %68 = icmp ult i64 %67, %66
  br i1 %68, label %57, label %69, !llvm.loop !127

69:                                               ; preds = %57, %49
  %70 = phi i64 [ 0, %49 ], [ %67, %57 ]
  %71 = icmp ult i64 %70, %52
  br i1 %71, label %72, label %78

72:                                               ; preds = %69
  %73 = load %struct.range*, %struct.range** %8, align 8, !tbaa !126
  %74 = getelementptr inbounds %struct.range, %struct.range* %73, i64 %70, i32 0
  %75 = load i64, i64* %74, align 8, !tbaa !83
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
  %93 = load %struct.worker*, %struct.worker** %92, align 8, !tbaa !29
  %94 = icmp eq %struct.worker* %93, null
  br i1 %94, label %118, label %27, !llvm.loop !128

95:                                               ; preds = %88
  %96 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %97 = load %struct.worker*, %struct.worker** @idle_workers, align 8, !tbaa !29
  %98 = icmp eq %struct.worker* %97, null
  br i1 %98, label %114, label %99

99:                                               ; preds = %95
  %100 = icmp eq %struct.worker* %97, %29
  br i1 %100, label %110, label %101

101:                                              ; preds = %99, %106
  %102 = phi %struct.worker* [ %104, %106 ], [ %97, %99 ]
  %103 = getelementptr inbounds %struct.worker, %struct.worker* %102, i64 0, i32 3
  %104 = load %struct.worker*, %struct.worker** %103, align 8, !tbaa !29
  %105 = icmp eq %struct.worker* %104, null
  br i1 %105, label %114, label %106, !llvm.loop !129

106:                                              ; preds = %101
  %107 = icmp eq %struct.worker* %104, %29
  br i1 %107, label %108, label %101, !llvm.loop !129

108:                                              ; preds = %106
  %109 = getelementptr inbounds %struct.worker, %struct.worker* %102, i64 0, i32 3
  br label %110

110:                                              ; preds = %108, %99
  %111 = phi %struct.worker** [ @idle_workers, %99 ], [ %109, %108 ]
  %112 = getelementptr inbounds %struct.worker, %struct.worker* %29, i64 0, i32 3
  %113 = load %struct.worker*, %struct.worker** %112, align 8, !tbaa !73
  store %struct.worker* %113, %struct.worker** %111, align 8, !tbaa !29
  br label %122

114:                                              ; preds = %101, %95
  %115 = phi i1 [ %98, %95 ], [ %105, %101 ]
  br i1 %115, label %116, label %122

116:                                              ; preds = %114
  %117 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull %30, i64 noundef 15, %struct.region* noundef %4) #13
  br label %122

118:                                              ; preds = %91, %22
  %119 = phi %struct.worker* [ %25, %22 ], [ %93, %91 ]
  %120 = phi i1 [ %26, %22 ], [ %94, %91 ]
  %121 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  br label %122

122:                                              ; preds = %110, %118, %116, %114
  %123 = phi %struct.worker* [ %29, %114 ], [ %29, %116 ], [ %119, %118 ], [ %29, %110 ]
  %124 = phi i1 [ %28, %114 ], [ %28, %116 ], [ %120, %118 ], [ %28, %110 ]
  %125 = phi %struct.registration* [ null, %114 ], [ %117, %116 ], [ null, %118 ], [ null, %110 ]
  %126 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  br i1 %124, label %151, label %127

127:                                              ; preds = %122
  %128 = icmp eq %struct.registration* %125, null
  br i1 %128, label %130, label %129

129:                                              ; preds = %127
  call void @run(%struct.registration* noundef nonnull %125, i32 noundef 0) #13
  br label %165

130:                                              ; preds = %127
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %9) #16
  store void (i8*, i8*)* @end_thread, void (i8*, i8*)** %10, align 8, !tbaa !81
  store %struct.worker* %123, %struct.worker** %12, align 8, !tbaa !79
  store i8* %0, i8** %13, align 8, !tbaa !130
  store i64 0, i64* %14, align 8, !tbaa !55
  store i64 0, i64* %15, align 8, !tbaa !72
  store i32 0, i32* %16, align 8, !tbaa !78
  store i32 0, i32* %17, align 4, !tbaa !131
  store i8* null, i8** %18, align 8, !tbaa !132
  store %struct.report* null, %struct.report** %19, align 8, !tbaa !133
  %131 = getelementptr inbounds %struct.worker, %struct.worker* %123, i64 0, i32 4
  store %struct.task* %3, %struct.task** %131, align 16, !tbaa !54
  %132 = load i8*, i8** %11, align 8, !tbaa !79
  %133 = getelementptr inbounds %struct.worker, %struct.worker* %123, i64 0, i32 9
  store i8* %132, i8** %133, align 16, !tbaa !80
  %134 = load i8*, i8** %20, align 8, !tbaa !81
  %135 = getelementptr inbounds %struct.worker, %struct.worker* %123, i64 0, i32 8
  store i8* %134, i8** %135, align 8, !tbaa !82
  %136 = getelementptr inbounds %struct.worker, %struct.worker* %123, i64 0, i32 6
  store atomic i32 1, i32* %136 release, align 16
  %137 = call i64 (i64, ...) @syscall(i64 noundef %21, i32* noundef nonnull %136, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #13
  %138 = load atomic i32, i32* %16 acquire, align 8
  %139 = icmp eq i32 %138, 2
  br i1 %139, label %144, label %140

140:                                              ; preds = %130, %140
  %141 = call i64 (i64, ...) @syscall(i64 noundef %21, i32* noundef nonnull %16, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef null, i8* noundef null, i32 noundef 0) #13
  %142 = load atomic i32, i32* %16 acquire, align 8
  %143 = icmp eq i32 %142, 2
  br i1 %143, label %144, label %140, !llvm.loop !134

144:                                              ; preds = %140, %130
  %145 = load %struct.report*, %struct.report** %19, align 8, !tbaa !133
  %146 = icmp eq %struct.report* %145, null
  br i1 %146, label %150, label %147

147:                                              ; preds = %144
  %148 = bitcast %struct.report* %145 to i8*
  %149 = call i32 @munmap(i8* noundef nonnull %148, i64 noundef 4096) #13
  br label %150

150:                                              ; preds = %147, %144
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %9) #16
  br label %165

151:                                              ; preds = %122
  %152 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull @registrations, i64 noundef 3, %struct.region* noundef %4) #14
  %153 = icmp eq %struct.registration* %152, null
  br i1 %153, label %154, label %156

154:                                              ; preds = %151
  %155 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull @registrations, i64 noundef 4, %struct.region* noundef %4) #14
  br label %156

156:                                              ; preds = %154, %151
  %157 = phi %struct.registration* [ %152, %151 ], [ %155, %154 ]
  %158 = icmp eq %struct.registration* %157, null
  br i1 %158, label %159, label %161

159:                                              ; preds = %156
  %160 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull @registrations, i64 noundef 8, %struct.region* noundef %4) #14
  br label %161

161:                                              ; preds = %159, %156
  %162 = phi %struct.registration* [ %157, %156 ], [ %160, %159 ]
  %163 = icmp eq %struct.registration* %162, null
  br i1 %163, label %166, label %164

164:                                              ; preds = %161
  call void @run(%struct.registration* noundef nonnull %162, i32 noundef 0) #14
  br label %165

165:                                              ; preds = %164, %150, %129
  br label %22, !llvm.loop !135

166:                                              ; preds = %161
  %167 = icmp eq i8* %0, null
  br i1 %167, label %168, label %169

168:                                              ; preds = %166
  call fastcc void @flush_streams() #14
  br label %169

169:                                              ; preds = %168, %166
  ret void
}

; Function Attrs: nounwind uwtable
define internal i32 @has_registrations(%struct.region* noundef readonly %0) #0 {
  %2 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %3 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %4 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !29
  %5 = icmp eq %struct.registration* %4, null
  br i1 %5, label %65, label %6

6:                                                ; preds = %1
  %7 = icmp eq %struct.region* %0, null
  %8 = getelementptr inbounds %struct.region, %struct.region* %0, i64 0, i32 1
  %9 = getelementptr inbounds %struct.region, %struct.region* %0, i64 0, i32 0
  br label %13

10:                                               ; preds = %61
  %11 = load %struct.registration*, %struct.registration** %64, align 8, !tbaa !29
  %12 = icmp eq %struct.registration* %11, null
  br i1 %12, label %65, label %13, !llvm.loop !122

13:                                               ; preds = %10, %6
  %14 = phi %struct.registration* [ %4, %6 ], [ %11, %10 ]
  %15 = phi %struct.registration** [ undef, %6 ], [ %62, %10 ]
  %16 = phi %struct.registration** [ @registrations, %6 ], [ %64, %10 ]
  %17 = getelementptr inbounds %struct.registration, %struct.registration* %14, i64 0, i32 1
  %18 = load i64, i64* %17, align 8, !tbaa !102
  %19 = and i64 %18, 15
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %61, label %24

21:                                               ; preds = %55
  %22 = add nuw nsw i64 %25, 1
  %23 = icmp eq i64 %22, 3
  br i1 %23, label %58, label %24, !llvm.loop !123

24:                                               ; preds = %13, %21
  %25 = phi i64 [ %22, %21 ], [ 0, %13 ]
  br i1 %7, label %55, label %26

26:                                               ; preds = %24
  %27 = getelementptr inbounds %struct.registration, %struct.registration* %14, i64 0, i32 2, i64 %25
  %28 = load i8*, i8** %27, align 8, !tbaa !29
  %29 = load i64, i64* %8, align 8, !tbaa !124
  %30 = ptrtoint i8* %28 to i64
  %31 = icmp eq i64 %29, 0
  br i1 %31, label %46, label %32

32:                                               ; preds = %26
  %33 = load %struct.range*, %struct.range** %9, align 8, !tbaa !126
  br label %34

34:                                               ; preds = %34, %32
  %35 = phi i64 [ 0, %32 ], [ %44, %34 ]
  %36 = phi i64 [ %29, %32 ], [ %43, %34 ]
  %37 = add i64 %36, %35
  %38 = lshr i64 %37, 1
  %39 = getelementptr inbounds %struct.range, %struct.range* %33, i64 %38, i32 1
  %40 = load i64, i64* %39, align 8, !tbaa !85
  %41 = icmp ugt i64 %40, %30
  %42 = add nuw i64 %38, 1
  %43 = select i1 %41, i64 %38, i64 %36
  %44 = select i1 %41, i64 %35, i64 %42
  %45 = icmp ult i64 %44, %43
  br i1 %45, label %34, label %46, !llvm.loop !127

46:                                               ; preds = %34, %26
  %47 = phi i64 [ 0, %26 ], [ %44, %34 ]
  %48 = icmp ult i64 %47, %29
  br i1 %48, label %49, label %55

49:                                               ; preds = %46
  %50 = load %struct.range*, %struct.range** %9, align 8, !tbaa !126
  %51 = getelementptr inbounds %struct.range, %struct.range* %50, i64 %47, i32 0
  %52 = load i64, i64* %51, align 8, !tbaa !83
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
  %67 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !29
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
  %79 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %80 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  ret i32 %78

81:                                               ; preds = %72, %141
  %82 = phi %struct.worker* [ %67, %72 ], [ %144, %141 ]
  %83 = getelementptr inbounds %struct.worker, %struct.worker* %82, i64 0, i32 5
  %84 = load %struct.registration*, %struct.registration** %83, align 8, !tbaa !29
  %85 = icmp eq %struct.registration* %84, null
  br i1 %85, label %141, label %89

86:                                               ; preds = %137
  %87 = load %struct.registration*, %struct.registration** %140, align 8, !tbaa !29
  %88 = icmp eq %struct.registration* %87, null
  br i1 %88, label %141, label %89, !llvm.loop !122

89:                                               ; preds = %81, %86
  %90 = phi %struct.registration* [ %87, %86 ], [ %84, %81 ]
  %91 = phi %struct.registration** [ %138, %86 ], [ undef, %81 ]
  %92 = phi %struct.registration** [ %140, %86 ], [ %83, %81 ]
  %93 = getelementptr inbounds %struct.registration, %struct.registration* %90, i64 0, i32 1
  %94 = load i64, i64* %93, align 8, !tbaa !102
  %95 = and i64 %94, 15
  %96 = icmp eq i64 %95, 0
  br i1 %96, label %137, label %100

97:                                               ; preds = %131
  %98 = add nuw nsw i64 %101, 1
  %99 = icmp eq i64 %98, 3
  br i1 %99, label %134, label %100, !llvm.loop !123

100:                                              ; preds = %89, %97
  %101 = phi i64 [ %98, %97 ], [ 0, %89 ]
  br i1 %73, label %131, label %102

102:                                              ; preds = %100
  %103 = getelementptr inbounds %struct.registration, %struct.registration* %90, i64 0, i32 2, i64 %101
  %104 = load i8*, i8** %103, align 8, !tbaa !29
  %105 = load i64, i64* %74, align 8, !tbaa !124
  %106 = ptrtoint i8* %104 to i64
  %107 = icmp eq i64 %105, 0
  br i1 %107, label %122, label %108

108:                                              ; preds = %102
  %109 = load %struct.range*, %struct.range** %75, align 8, !tbaa !126
  br label %110

110:                                              ; preds = %110, %108
  %111 = phi i64 [ 0, %108 ], [ %120, %110 ]
  %112 = phi i64 [ %105, %108 ], [ %119, %110 ]
  %113 = add i64 %112, %111
  %114 = lshr i64 %113, 1
  %115 = getelementptr inbounds %struct.range, %struct.range* %109, i64 %114, i32 1
  %116 = load i64, i64* %115, align 8, !tbaa !85
  %117 = icmp ugt i64 %116, %106
  %118 = add nuw i64 %114, 1
  %119 = select i1 %117, i64 %114, i64 %112
  %120 = select i1 %117, i64 %111, i64 %118
  %121 = icmp ult i64 %120, %119
  br i1 %121, label %110, label %122, !llvm.loop !127

122:                                              ; preds = %110, %102
  %123 = phi i64 [ 0, %102 ], [ %120, %110 ]
  %124 = icmp ult i64 %123, %105
  br i1 %124, label %125, label %131

125:                                              ; preds = %122
  %126 = load %struct.range*, %struct.range** %75, align 8, !tbaa !126
  %127 = getelementptr inbounds %struct.range, %struct.range* %126, i64 %123, i32 0
  %128 = load i64, i64* %127, align 8, !tbaa !83
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
  %144 = load %struct.worker*, %struct.worker** %143, align 8, !tbaa !29
  %145 = icmp ne %struct.registration** %142, null
  %146 = icmp ne %struct.worker* %144, null
  %147 = xor i1 %145, true
  %148 = select i1 %146, i1 %147, i1 false
  br i1 %148, label %81, label %76, !llvm.loop !136
}

; Function Attrs: nounwind uwtable
define internal i32 @at_exit(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #0 {
  %4 = load i1, i1* @is_child, align 4
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = call i32 @__cxa_atexit(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #13
  br label %27

7:                                                ; preds = %3
  %8 = call i8* @malloc(i64 noundef 64) #13
  %9 = icmp eq i8* %8, null
  br i1 %9, label %25, label %10

10:                                               ; preds = %7
  %11 = bitcast i8* %8 to %struct.registration**
  store %struct.registration* null, %struct.registration** %11, align 8, !tbaa.struct !103
  %12 = getelementptr inbounds i8, i8* %8, i64 8
  %13 = bitcast i8* %12 to i64*
  store i64 1, i64* %13, align 8, !tbaa.struct !137
  %14 = getelementptr inbounds i8, i8* %8, i64 16
  %15 = bitcast i8* %14 to void (i8*)**
  store void (i8*)* %0, void (i8*)** %15, align 8, !tbaa.struct !138
  %16 = getelementptr inbounds i8, i8* %8, i64 24
  %17 = bitcast i8* %16 to i8**
  store i8* %1, i8** %17, align 8, !tbaa.struct !139
  %18 = getelementptr inbounds i8, i8* %8, i64 32
  %19 = bitcast i8* %18 to i8**
  store i8* %2, i8** %19, align 8, !tbaa.struct !140
  %20 = getelementptr inbounds i8, i8* %8, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %20, i8 0, i64 24, i1 false)
  %21 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %22 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !29
  store %struct.registration* %22, %struct.registration** %11, align 8, !tbaa !100
  store i8* %8, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !29
  %23 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %24 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
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
  %5 = call i32 @on_exit(void (i32, i8*)* noundef %0, i8* noundef %1) #13
  br label %27

6:                                                ; preds = %2
  %7 = call i8* @malloc(i64 noundef 64) #13
  %8 = icmp eq i8* %7, null
  br i1 %8, label %25, label %9

9:                                                ; preds = %6
  %10 = bitcast i8* %7 to %struct.registration**
  store %struct.registration* null, %struct.registration** %10, align 8, !tbaa.struct !103
  %11 = getelementptr inbounds i8, i8* %7, i64 8
  %12 = bitcast i8* %11 to i64*
  store i64 2, i64* %12, align 8, !tbaa.struct !137
  %13 = getelementptr inbounds i8, i8* %7, i64 16
  %14 = bitcast i8* %13 to void (i32, i8*)**
  store void (i32, i8*)* %0, void (i32, i8*)** %14, align 8, !tbaa.struct !138
  %15 = getelementptr inbounds i8, i8* %7, i64 24
  %16 = bitcast i8* %15 to i8**
  store i8* %1, i8** %16, align 8, !tbaa.struct !139
  %17 = getelementptr inbounds i8, i8* %7, i64 32
  %18 = bitcast i8* %17 to i8**
  store i8* null, i8** %18, align 8, !tbaa.struct !140
  %19 = getelementptr inbounds i8, i8* %7, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %19, i8 0, i64 24, i1 false)
  %20 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %21 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !29
  %22 = bitcast i8* %7 to %struct.registration**
  store %struct.registration* %21, %struct.registration** %22, align 8, !tbaa !100
  store i8* %7, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !29
  %23 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %24 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
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
  %5 = call i32 @__cxa_at_quick_exit(void (i8*)* noundef %0, i8* noundef %1) #13
  br label %32

6:                                                ; preds = %2
  %7 = call i8* @malloc(i64 noundef 64) #13
  %8 = icmp eq i8* %7, null
  br i1 %8, label %26, label %9

9:                                                ; preds = %6
  %10 = bitcast i8* %7 to %struct.registration*
  %11 = bitcast i8* %7 to %struct.registration**
  store %struct.registration* null, %struct.registration** %11, align 8, !tbaa.struct !103
  %12 = getelementptr inbounds i8, i8* %7, i64 8
  %13 = bitcast i8* %12 to i64*
  store i64 8, i64* %13, align 8, !tbaa.struct !137
  %14 = getelementptr inbounds i8, i8* %7, i64 16
  %15 = bitcast i8* %14 to void (i8*)**
  store void (i8*)* %0, void (i8*)** %15, align 8, !tbaa.struct !138
  %16 = getelementptr inbounds i8, i8* %7, i64 24
  %17 = bitcast i8* %16 to i8**
  store i8* %1, i8** %17, align 8, !tbaa.struct !139
  %18 = getelementptr inbounds i8, i8* %7, i64 32
  %19 = bitcast i8* %18 to i8**
  store i8* null, i8** %19, align 8, !tbaa.struct !140
  %20 = getelementptr inbounds i8, i8* %7, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %20, i8 0, i64 24, i1 false)
  %21 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %22 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !29
  %23 = bitcast i8* %7 to %struct.registration**
  store %struct.registration* %22, %struct.registration** %23, align 8, !tbaa !100
  store i8* %7, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !29
  %24 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %25 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  br label %26

26:                                               ; preds = %6, %9
  %27 = phi %struct.registration* [ %10, %9 ], [ null, %6 ]
  %28 = icmp eq %struct.registration* %27, null
  br i1 %28, label %32, label %29

29:                                               ; preds = %26
  %30 = bitcast %struct.registration* %27 to i8*
  %31 = call i32 @__cxa_at_quick_exit(void (i8*)* noundef %0, i8* noundef nonnull %30) #13
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
  %7 = call i32 @__register_atfork(void ()* noundef %0, void ()* noundef %1, void ()* noundef %2, i8* noundef %3) #13
  br label %33

8:                                                ; preds = %4
  %9 = call i8* @malloc(i64 noundef 64) #13
  %10 = icmp eq i8* %9, null
  br i1 %10, label %27, label %11

11:                                               ; preds = %8
  %12 = bitcast i8* %9 to %struct.registration*
  %13 = bitcast i8* %9 to %struct.registration**
  store %struct.registration* null, %struct.registration** %13, align 8, !tbaa.struct !103
  %14 = getelementptr inbounds i8, i8* %9, i64 8
  %15 = bitcast i8* %14 to i64*
  store i64 8, i64* %15, align 8, !tbaa.struct !137
  %16 = getelementptr inbounds i8, i8* %9, i64 16
  %17 = bitcast i8* %16 to void ()**
  store void ()* %0, void ()** %17, align 8, !tbaa.struct !138
  %18 = getelementptr inbounds i8, i8* %9, i64 24
  %19 = bitcast i8* %18 to void ()**
  store void ()* %1, void ()** %19, align 8, !tbaa.struct !139
  %20 = getelementptr inbounds i8, i8* %9, i64 32
  %21 = bitcast i8* %20 to void ()**
  store void ()* %2, void ()** %21, align 8, !tbaa.struct !140
  %22 = getelementptr inbounds i8, i8* %9, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %22, i8 0, i64 24, i1 false)
  %23 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %24 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !29
  store %struct.registration* %24, %struct.registration** %13, align 8, !tbaa !100
  store i8* %9, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !29
  %25 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %26 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  br label %27

27:                                               ; preds = %8, %11
  %28 = phi %struct.registration* [ %12, %11 ], [ null, %8 ]
  %29 = icmp eq %struct.registration* %28, null
  br i1 %29, label %33, label %30

30:                                               ; preds = %27
  %31 = bitcast %struct.registration* %28 to i8*
  %32 = call i32 @__register_atfork(void ()* noundef %0, void ()* noundef %1, void ()* noundef %2, i8* noundef nonnull %31) #13
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
  %6 = call i32 @__cxa_thread_atexit_impl(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #13
  br label %52

7:                                                ; preds = %3
  %8 = load i32, i32* @worker_key, align 4, !tbaa !4
  %9 = call i8* @pthread_getspecific(i32 noundef %8) #13
  %10 = icmp eq i8* %9, null
  br i1 %10, label %11, label %29

11:                                               ; preds = %7
  %12 = call i8* @malloc(i64 noundef 64) #13
  %13 = icmp eq i8* %12, null
  br i1 %13, label %52, label %14

14:                                               ; preds = %11
  %15 = bitcast i8* %12 to %struct.registration**
  store %struct.registration* null, %struct.registration** %15, align 8, !tbaa.struct !103
  %16 = getelementptr inbounds i8, i8* %12, i64 8
  %17 = bitcast i8* %16 to i64*
  store i64 1, i64* %17, align 8, !tbaa.struct !137
  %18 = getelementptr inbounds i8, i8* %12, i64 16
  %19 = bitcast i8* %18 to void (i8*)**
  store void (i8*)* %0, void (i8*)** %19, align 8, !tbaa.struct !138
  %20 = getelementptr inbounds i8, i8* %12, i64 24
  %21 = bitcast i8* %20 to i8**
  store i8* %1, i8** %21, align 8, !tbaa.struct !139
  %22 = getelementptr inbounds i8, i8* %12, i64 32
  %23 = bitcast i8* %22 to i8**
  store i8* %2, i8** %23, align 8, !tbaa.struct !140
  %24 = getelementptr inbounds i8, i8* %12, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %24, i8 0, i64 24, i1 false) #16
  %25 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %26 = load %struct.registration*, %struct.registration** @destructors_elsewhere, align 8, !tbaa !29
  store %struct.registration* %26, %struct.registration** %15, align 8, !tbaa !100
  store i8* %12, i8** bitcast (%struct.registration** @destructors_elsewhere to i8**), align 8, !tbaa !29
  %27 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %28 = call i32 @__cxa_thread_atexit_impl(void (i8*)* noundef nonnull @run_destructor_elsewhere, i8* noundef nonnull %12, i8* noundef bitcast (void (i8*)* @run_destructor_elsewhere to i8*)) #13
  br label %52

29:                                               ; preds = %7
  %30 = getelementptr inbounds i8, i8* %9, i64 40
  %31 = call i8* @malloc(i64 noundef 64) #13
  %32 = icmp eq i8* %31, null
  br i1 %32, label %50, label %33

33:                                               ; preds = %29
  %34 = bitcast i8* %30 to %struct.registration**
  %35 = bitcast i8* %31 to %struct.registration**
  store %struct.registration* null, %struct.registration** %35, align 8, !tbaa.struct !103
  %36 = getelementptr inbounds i8, i8* %31, i64 8
  %37 = bitcast i8* %36 to i64*
  store i64 1, i64* %37, align 8, !tbaa.struct !137
  %38 = getelementptr inbounds i8, i8* %31, i64 16
  %39 = bitcast i8* %38 to void (i8*)**
  store void (i8*)* %0, void (i8*)** %39, align 8, !tbaa.struct !138
  %40 = getelementptr inbounds i8, i8* %31, i64 24
  %41 = bitcast i8* %40 to i8**
  store i8* %1, i8** %41, align 8, !tbaa.struct !139
  %42 = getelementptr inbounds i8, i8* %31, i64 32
  %43 = bitcast i8* %42 to i8**
  store i8* %2, i8** %43, align 8, !tbaa.struct !140
  %44 = getelementptr inbounds i8, i8* %31, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %44, i8 0, i64 24, i1 false)
  %45 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %46 = load %struct.registration*, %struct.registration** %34, align 8, !tbaa !29
  store %struct.registration* %46, %struct.registration** %35, align 8, !tbaa !100
  %47 = bitcast i8* %30 to i8**
  store i8* %31, i8** %47, align 8, !tbaa !29
  %48 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %49 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
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
  store i64 %1, i64* %4, align 8, !tbaa !63
  %5 = getelementptr inbounds %struct.upcall, %struct.upcall* %0, i64 0, i32 1
  store atomic i32 %2, i32* %5 release, align 8
  %6 = load i64, i64* @telejit_syscall_futex, align 8, !tbaa !15
  %7 = call i64 (i64, ...) @syscall(i64 noundef %6, i32* noundef nonnull %5, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #13
  ret void
}

declare hidden void @telejit_reentry() #2

; Function Attrs: nounwind uwtable
define internal void @notify_place(i8* noundef %0) #0 {
  %2 = alloca %struct.notification, align 8
  %3 = call i32* @__errno_location() #13
  %4 = load i32, i32* %3, align 4, !tbaa !4
  %5 = load i1, i1* @is_child, align 4
  br i1 %5, label %25, label %6

6:                                                ; preds = %1
  %7 = call i32 @getpid() #13
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
  %18 = call i64 @write(i32 noundef %17, i8* noundef nonnull %11, i64 noundef 40) #13
  %19 = icmp sgt i64 %18, 0
  br i1 %19, label %24, label %20

20:                                               ; preds = %16
  %21 = call i32* @__errno_location() #13
  %22 = load i32, i32* %21, align 4, !tbaa !4
  %23 = icmp eq i32 %22, 4
  br i1 %23, label %16, label %24, !llvm.loop !59

24:                                               ; preds = %16, %20
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %11)
  br label %25

25:                                               ; preds = %24, %6, %1
  %26 = call i32* @__errno_location() #13
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
  %14 = call i8* @mmap(i8* noundef null, i64 noundef 524288, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #13
  %15 = icmp eq i8* %14, inttoptr (i64 -1 to i8*)
  br i1 %15, label %16, label %31

16:                                               ; preds = %2
  %17 = getelementptr inbounds i8, i8* %0, i64 8
  %18 = bitcast i8* %17 to i64*
  %19 = load i64, i64* %18, align 8, !tbaa !141
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %877, label %21

21:                                               ; preds = %16
  %22 = getelementptr inbounds i8, i8* %0, i64 16
  %23 = bitcast i8* %22 to i8**
  br label %24

24:                                               ; preds = %24, %21
  %25 = phi i64 [ 0, %21 ], [ %28, %24 ]
  %26 = load i8*, i8** %23, align 8, !tbaa !143
  %27 = getelementptr inbounds i8, i8* %26, i64 %25
  store atomic i8 1, i8* %27 monotonic, align 1
  %28 = add nuw i64 %25, 1
  %29 = load i64, i64* %18, align 8, !tbaa !141
  %30 = icmp ult i64 %28, %29
  br i1 %30, label %24, label %877, !llvm.loop !144

31:                                               ; preds = %2
  %32 = bitcast %struct.thread_census* %12 to i8*
  call void @llvm.lifetime.start.p0i8(i64 48, i8* nonnull %32) #16
  %33 = bitcast %struct.thread_census* %12 to i8**
  store i8* %14, i8** %33, align 8, !tbaa !94
  %34 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 0, i32 1
  store i64 0, i64* %34, align 8, !tbaa !91
  %35 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 0, i32 2
  store i64 32768, i64* %35, align 8, !tbaa !95
  %36 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 1
  %37 = getelementptr inbounds %struct.thread_list, %struct.thread_list* %36, i64 0, i32 0
  %38 = getelementptr inbounds i8, i8* %14, i64 131072
  %39 = bitcast %struct.thread_list* %36 to i8**
  store i8* %38, i8** %39, align 8, !tbaa !94
  %40 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 1, i32 1
  store i64 0, i64* %40, align 8, !tbaa !91
  %41 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 1, i32 2
  store i64 32768, i64* %41, align 8, !tbaa !95
  %42 = getelementptr inbounds i8, i8* %14, i64 262144
  %43 = bitcast i8* %42 to %struct.looked_thread*
  %44 = call i32 @gettid() #13
  %45 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 0, i32 1
  %46 = load i64, i64* %45, align 8, !tbaa !91
  %47 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 0, i32 2
  %48 = load i64, i64* %47, align 8, !tbaa !95
  %49 = icmp eq i64 %46, %48
  br i1 %49, label %55, label %50

50:                                               ; preds = %31
  %51 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 0, i32 0
  %52 = load i32*, i32** %51, align 8, !tbaa !94
  %53 = add i64 %46, 1
  store i64 %53, i64* %45, align 8, !tbaa !91
  %54 = getelementptr inbounds i32, i32* %52, i64 %46
  store i32 %44, i32* %54, align 4, !tbaa !4
  br label %55

55:                                               ; preds = %31, %50
  %56 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %57 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !29
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
  %70 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %71 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %72 = load %struct.registration*, %struct.registration** @destructors_elsewhere, align 8, !tbaa !29
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
  %83 = load i8*, i8** %82, align 8, !tbaa !82
  %84 = icmp eq i8* %83, null
  br i1 %84, label %85, label %97

85:                                               ; preds = %80
  %86 = getelementptr inbounds %struct.worker, %struct.worker* %81, i64 0, i32 10
  %87 = load i32, i32* %86, align 8, !tbaa !145
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %97, label %89

89:                                               ; preds = %85
  %90 = load i64, i64* %45, align 8, !tbaa !91
  %91 = load i64, i64* %47, align 8, !tbaa !95
  %92 = icmp eq i64 %90, %91
  br i1 %92, label %97, label %93

93:                                               ; preds = %89
  %94 = load i32*, i32** %60, align 8, !tbaa !94
  %95 = add i64 %90, 1
  store i64 %95, i64* %45, align 8, !tbaa !91
  %96 = getelementptr inbounds i32, i32* %94, i64 %90
  store i32 %87, i32* %96, align 4, !tbaa !4
  br label %97

97:                                               ; preds = %93, %89, %85, %80
  %98 = ptrtoint i8* %83 to i64
  %99 = load i64, i64* %62, align 8, !tbaa !141
  %100 = icmp eq i64 %99, 0
  br i1 %100, label %137, label %101

101:                                              ; preds = %97
  %102 = load %struct.range*, %struct.range** %63, align 8, !tbaa !146
  %103 = getelementptr inbounds %struct.range, %struct.range* %102, i64 0, i32 0
  %104 = load i64, i64* %103, align 8, !tbaa !83
  %105 = icmp ugt i64 %104, %98
  br i1 %105, label %137, label %106

106:                                              ; preds = %101
  %107 = add i64 %99, -1
  %108 = getelementptr inbounds %struct.range, %struct.range* %102, i64 %107, i32 1
  %109 = load i64, i64* %108, align 8, !tbaa !85
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
  %119 = load i64, i64* %118, align 8, !tbaa !85
  %120 = icmp ult i64 %119, %98
  %121 = add nuw i64 %117, 1
  %122 = select i1 %120, i64 %115, i64 %117
  %123 = select i1 %120, i64 %121, i64 %114
  %124 = icmp ult i64 %123, %122
  br i1 %124, label %113, label %111, !llvm.loop !147

125:                                              ; preds = %111, %131
  %126 = phi i64 [ %134, %131 ], [ %123, %111 ]
  %127 = load %struct.range*, %struct.range** %63, align 8, !tbaa !146
  %128 = getelementptr inbounds %struct.range, %struct.range* %127, i64 %126, i32 0
  %129 = load i64, i64* %128, align 8, !tbaa !83
  %130 = icmp ugt i64 %129, %98
  br i1 %130, label %137, label %131

131:                                              ; preds = %125
  %132 = load i8*, i8** %65, align 8, !tbaa !143
  %133 = getelementptr inbounds i8, i8* %132, i64 %126
  store atomic i8 1, i8* %133 monotonic, align 1
  %134 = add nuw i64 %126, 1
  %135 = load i64, i64* %62, align 8, !tbaa !141
  %136 = icmp ult i64 %134, %135
  br i1 %136, label %125, label %137, !llvm.loop !148

137:                                              ; preds = %125, %131, %97, %101, %106, %111
  %138 = getelementptr inbounds %struct.worker, %struct.worker* %81, i64 0, i32 9
  %139 = load i8*, i8** %138, align 16, !tbaa !80
  %140 = ptrtoint i8* %139 to i64
  %141 = load i64, i64* %62, align 8, !tbaa !141
  %142 = icmp eq i64 %141, 0
  br i1 %142, label %179, label %143

143:                                              ; preds = %137
  %144 = load %struct.range*, %struct.range** %66, align 8, !tbaa !146
  %145 = getelementptr inbounds %struct.range, %struct.range* %144, i64 0, i32 0
  %146 = load i64, i64* %145, align 8, !tbaa !83
  %147 = icmp ugt i64 %146, %140
  br i1 %147, label %179, label %148

148:                                              ; preds = %143
  %149 = add i64 %141, -1
  %150 = getelementptr inbounds %struct.range, %struct.range* %144, i64 %149, i32 1
  %151 = load i64, i64* %150, align 8, !tbaa !85
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
  %161 = load i64, i64* %160, align 8, !tbaa !85
  %162 = icmp ult i64 %161, %140
  %163 = add nuw i64 %159, 1
  %164 = select i1 %162, i64 %157, i64 %159
  %165 = select i1 %162, i64 %163, i64 %156
  %166 = icmp ult i64 %165, %164
  br i1 %166, label %155, label %153, !llvm.loop !147

167:                                              ; preds = %153, %173
  %168 = phi i64 [ %176, %173 ], [ %165, %153 ]
  %169 = load %struct.range*, %struct.range** %66, align 8, !tbaa !146
  %170 = getelementptr inbounds %struct.range, %struct.range* %169, i64 %168, i32 0
  %171 = load i64, i64* %170, align 8, !tbaa !83
  %172 = icmp ugt i64 %171, %140
  br i1 %172, label %179, label %173

173:                                              ; preds = %167
  %174 = load i8*, i8** %68, align 8, !tbaa !143
  %175 = getelementptr inbounds i8, i8* %174, i64 %168
  store atomic i8 1, i8* %175 monotonic, align 1
  %176 = add nuw i64 %168, 1
  %177 = load i64, i64* %62, align 8, !tbaa !141
  %178 = icmp ult i64 %176, %177
  br i1 %178, label %167, label %179, !llvm.loop !148

179:                                              ; preds = %167, %173, %137, %143, %148, %153
  %180 = getelementptr inbounds %struct.worker, %struct.worker* %81, i64 0, i32 0
  %181 = load %struct.worker*, %struct.worker** %180, align 8, !tbaa !29
  %182 = icmp eq %struct.worker* %181, null
  br i1 %182, label %69, label %80, !llvm.loop !149

183:                                              ; preds = %74, %233
  %184 = phi %struct.registration* [ %72, %74 ], [ %235, %233 ]
  br label %237

185:                                              ; preds = %233, %69
  %186 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  store i64 0, i64* %40, align 8, !tbaa !150
  %187 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %188 = call fastcc i32 @visit_threads(i32 (i8*, i32)* noundef nonnull @count_in, i8* noundef nonnull %32) #14
  %189 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %190 = icmp eq i32 %188, 0
  br i1 %190, label %283, label %191

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
  %208 = getelementptr inbounds [256 x i8], [256 x i8]* %10, i64 0, i64 2
  %209 = ptrtoint i8* %0 to i64
  %210 = getelementptr inbounds i8, i8* %0, i64 28
  %211 = bitcast i8* %210 to i32*
  %212 = bitcast %struct.timespec* %6 to i8*
  %213 = getelementptr inbounds %struct.timespec, %struct.timespec* %6, i64 0, i32 0
  %214 = getelementptr inbounds %struct.timespec, %struct.timespec* %6, i64 0, i32 1
  %215 = bitcast %struct.timespec* %5 to i8*
  %216 = getelementptr inbounds %struct.timespec, %struct.timespec* %5, i64 0, i32 0
  %217 = getelementptr inbounds %struct.timespec, %struct.timespec* %5, i64 0, i32 1
  %218 = bitcast %struct.timespec* %4 to i8*
  %219 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 0
  %220 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 1
  %221 = getelementptr inbounds i8, i8* %0, i64 32
  %222 = bitcast i8* %221 to i32*
  %223 = getelementptr inbounds i8, i8* %0, i64 8
  %224 = bitcast i8* %223 to i64*
  %225 = getelementptr inbounds i8, i8* %0, i64 16
  %226 = bitcast i8* %225 to i8**
  %227 = bitcast %struct.timespec* %3 to i8*
  %228 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 0
  %229 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 1
  %230 = getelementptr inbounds i8, i8* %0, i64 24
  %231 = bitcast i8* %230 to i32*
  %232 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 0, i32 0
  br label %298

233:                                              ; preds = %280
  %234 = getelementptr inbounds %struct.registration, %struct.registration* %184, i64 0, i32 0
  %235 = load %struct.registration*, %struct.registration** %234, align 8, !tbaa !29
  %236 = icmp eq %struct.registration* %235, null
  br i1 %236, label %185, label %183, !llvm.loop !152

237:                                              ; preds = %183, %280
  %238 = phi i64 [ 0, %183 ], [ %281, %280 ]
  %239 = getelementptr inbounds %struct.registration, %struct.registration* %184, i64 0, i32 2, i64 %238
  %240 = load i8*, i8** %239, align 8, !tbaa !29
  %241 = ptrtoint i8* %240 to i64
  %242 = load i64, i64* %76, align 8, !tbaa !141
  %243 = icmp eq i64 %242, 0
  br i1 %243, label %280, label %244

244:                                              ; preds = %237
  %245 = load %struct.range*, %struct.range** %77, align 8, !tbaa !146
  %246 = getelementptr inbounds %struct.range, %struct.range* %245, i64 0, i32 0
  %247 = load i64, i64* %246, align 8, !tbaa !83
  %248 = icmp ugt i64 %247, %241
  br i1 %248, label %280, label %249

249:                                              ; preds = %244
  %250 = add i64 %242, -1
  %251 = getelementptr inbounds %struct.range, %struct.range* %245, i64 %250, i32 1
  %252 = load i64, i64* %251, align 8, !tbaa !85
  %253 = icmp ult i64 %252, %241
  br i1 %253, label %280, label %256

254:                                              ; preds = %256
  %255 = icmp ult i64 %266, %242
  br i1 %255, label %268, label %280

256:                                              ; preds = %249, %256
  %257 = phi i64 [ %266, %256 ], [ 0, %249 ]
  %258 = phi i64 [ %265, %256 ], [ %242, %249 ]
  %259 = add i64 %258, %257
  %260 = lshr i64 %259, 1
  %261 = getelementptr inbounds %struct.range, %struct.range* %245, i64 %260, i32 1
  %262 = load i64, i64* %261, align 8, !tbaa !85
  %263 = icmp ult i64 %262, %241
  %264 = add nuw i64 %260, 1
  %265 = select i1 %263, i64 %258, i64 %260
  %266 = select i1 %263, i64 %264, i64 %257
  %267 = icmp ult i64 %266, %265
  br i1 %267, label %256, label %254, !llvm.loop !147

268:                                              ; preds = %254, %274
  %269 = phi i64 [ %277, %274 ], [ %266, %254 ]
  %270 = load %struct.range*, %struct.range** %77, align 8, !tbaa !146
  %271 = getelementptr inbounds %struct.range, %struct.range* %270, i64 %269, i32 0
  %272 = load i64, i64* %271, align 8, !tbaa !83
  %273 = icmp ugt i64 %272, %241
  br i1 %273, label %280, label %274

274:                                              ; preds = %268
  %275 = load i8*, i8** %79, align 8, !tbaa !143
  %276 = getelementptr inbounds i8, i8* %275, i64 %269
  store atomic i8 1, i8* %276 monotonic, align 1
  %277 = add nuw i64 %269, 1
  %278 = load i64, i64* %76, align 8, !tbaa !141
  %279 = icmp ult i64 %277, %278
  br i1 %279, label %268, label %280, !llvm.loop !148

280:                                              ; preds = %268, %274, %237, %244, %249, %254
  %281 = add nuw nsw i64 %238, 1
  %282 = icmp eq i64 %281, 3
  br i1 %282, label %233, label %237, !llvm.loop !153

283:                                              ; preds = %867, %185
  %284 = getelementptr inbounds i8, i8* %0, i64 8
  %285 = bitcast i8* %284 to i64*
  %286 = load i64, i64* %285, align 8, !tbaa !141
  %287 = icmp eq i64 %286, 0
  br i1 %287, label %875, label %288

288:                                              ; preds = %283
  %289 = getelementptr inbounds i8, i8* %0, i64 16
  %290 = bitcast i8* %289 to i8**
  br label %291

291:                                              ; preds = %291, %288
  %292 = phi i64 [ 0, %288 ], [ %295, %291 ]
  %293 = load i8*, i8** %290, align 8, !tbaa !143
  %294 = getelementptr inbounds i8, i8* %293, i64 %292
  store atomic i8 1, i8* %294 monotonic, align 1
  %295 = add nuw i64 %292, 1
  %296 = load i64, i64* %285, align 8, !tbaa !141
  %297 = icmp ult i64 %295, %296
  br i1 %297, label %291, label %875, !llvm.loop !144

298:                                              ; preds = %191, %867
  %299 = phi i32 [ 0, %191 ], [ %868, %867 ]
  %300 = load i64, i64* %40, align 8, !tbaa !150
  %301 = icmp eq i64 %300, 0
  br i1 %301, label %875, label %302

302:                                              ; preds = %298
  %303 = load i64, i64* %192, align 8, !tbaa !91
  %304 = icmp eq i64 %303, 0
  br i1 %304, label %305, label %307

305:                                              ; preds = %307, %302
  %306 = icmp ne i64 %303, 0
  br i1 %306, label %319, label %317

307:                                              ; preds = %302, %307
  %308 = phi i64 [ %314, %307 ], [ 0, %302 ]
  %309 = load i32*, i32** %37, align 8, !tbaa !94
  %310 = getelementptr inbounds i32, i32* %309, i64 %308
  %311 = load i32, i32* %310, align 4, !tbaa !4
  %312 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %308, i32 0
  store i32 %311, i32* %312, align 4, !tbaa.struct !154
  %313 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %308, i32 1
  store i32 0, i32* %313, align 4, !tbaa.struct !155
  %314 = add nuw i64 %308, 1
  %315 = load i64, i64* %192, align 8, !tbaa !91
  %316 = icmp ult i64 %314, %315
  br i1 %316, label %307, label %305, !llvm.loop !156

317:                                              ; preds = %333, %305
  %318 = phi i1 [ %306, %305 ], [ %337, %333 ]
  br i1 %318, label %755, label %843

319:                                              ; preds = %305, %333
  %320 = phi i64 [ %335, %333 ], [ 0, %305 ]
  %321 = phi i64 [ %334, %333 ], [ %303, %305 ]
  %322 = icmp eq i64 %320, 0
  br i1 %322, label %330, label %323

323:                                              ; preds = %319
  %324 = getelementptr inbounds [3 x i64], [3 x i64]* @look_at.pauses_us, i64 0, i64 %320
  %325 = load i64, i64* %324, align 8, !tbaa !15
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %193) #16
  %326 = sdiv i64 %325, 1000000
  store i64 %326, i64* %194, align 8, !tbaa !83
  %327 = srem i64 %325, 1000000
  %328 = mul nsw i64 %327, 1000
  store i64 %328, i64* %195, align 8, !tbaa !85
  %329 = call i32 @nanosleep(i8* noundef nonnull %193, i8* noundef null) #13
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %193) #16
  br label %330

330:                                              ; preds = %323, %319
  %331 = load i64, i64* %192, align 8, !tbaa !91
  %332 = icmp eq i64 %331, 0
  br i1 %332, label %333, label %339

333:                                              ; preds = %750, %330
  %334 = phi i64 [ %321, %330 ], [ %751, %750 ]
  %335 = add nuw nsw i64 %320, 1
  %336 = icmp ult i64 %320, 2
  %337 = icmp ne i64 %334, 0
  %338 = select i1 %336, i1 %337, i1 false
  br i1 %338, label %319, label %317, !llvm.loop !157

339:                                              ; preds = %330, %750
  %340 = phi i64 [ %752, %750 ], [ 0, %330 ]
  %341 = phi i64 [ %751, %750 ], [ %321, %330 ]
  %342 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %340, i32 1
  %343 = load i32, i32* %342, align 4, !tbaa !158
  %344 = icmp eq i32 %343, 0
  br i1 %344, label %345, label %750

345:                                              ; preds = %339
  %346 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %340, i32 0
  %347 = load i32, i32* %346, align 4, !tbaa !160
  call void @llvm.lifetime.start.p0i8(i64 256, i8* nonnull %196) #16
  %348 = call fastcc i64 @turns_of(i32 noundef %347) #13
  %349 = call fastcc i64 @read_of_thread(i32 noundef %347, i8* noundef getelementptr inbounds ([8 x i8], [8 x i8]* @.str.14, i64 0, i64 0), i8* noundef nonnull %196, i64 noundef 256) #13
  %350 = icmp slt i64 %349, 0
  br i1 %350, label %745, label %351

351:                                              ; preds = %345
  %352 = load i8, i8* %196, align 16, !tbaa !22
  %353 = icmp eq i8 %352, 45
  br i1 %353, label %354, label %446

354:                                              ; preds = %351, %357
  %355 = phi i8* [ %358, %357 ], [ %208, %351 ]
  %356 = load i8, i8* %355, align 1, !tbaa !22
  switch i8 %356, label %365 [
    i8 32, label %357
    i8 9, label %357
    i8 48, label %359
  ]

357:                                              ; preds = %354, %354
  %358 = getelementptr inbounds i8, i8* %355, i64 1
  br label %354, !llvm.loop !161

359:                                              ; preds = %354
  %360 = getelementptr inbounds i8, i8* %355, i64 1
  %361 = load i8, i8* %360, align 1, !tbaa !22
  %362 = icmp eq i8 %361, 120
  %363 = select i1 %362, i64 2, i64 0
  %364 = getelementptr i8, i8* %355, i64 %363
  br label %365

365:                                              ; preds = %354, %359
  %366 = phi i8* [ %364, %359 ], [ %355, %354 ]
  br label %367

367:                                              ; preds = %365, %393
  %368 = phi i8* [ %397, %393 ], [ %366, %365 ]
  %369 = phi i64 [ %396, %393 ], [ 0, %365 ]
  %370 = load i8, i8* %368, align 1, !tbaa !22
  %371 = sext i8 %370 to i32
  %372 = add i8 %370, -48
  %373 = icmp ult i8 %372, 10
  br i1 %373, label %374, label %376

374:                                              ; preds = %367
  %375 = add nsw i32 %371, -48
  br label %381

376:                                              ; preds = %367
  %377 = add i8 %370, -97
  %378 = icmp ult i8 %377, 6
  %379 = add nsw i32 %371, -87
  %380 = select i1 %378, i32 %379, i32 16
  br label %381

381:                                              ; preds = %376, %374
  %382 = phi i32 [ %375, %374 ], [ %380, %376 ]
  %383 = icmp ult i32 %382, 16
  br i1 %383, label %384, label %398

384:                                              ; preds = %381
  %385 = shl i64 %369, 4
  br i1 %373, label %386, label %388

386:                                              ; preds = %384
  %387 = add nsw i32 %371, -48
  br label %393

388:                                              ; preds = %384
  %389 = add i8 %370, -97
  %390 = icmp ult i8 %389, 6
  %391 = add nsw i32 %371, -87
  %392 = select i1 %390, i32 %391, i32 16
  br label %393

393:                                              ; preds = %388, %386
  %394 = phi i32 [ %387, %386 ], [ %392, %388 ]
  %395 = zext i32 %394 to i64
  %396 = add i64 %385, %395
  %397 = getelementptr inbounds i8, i8* %368, i64 1
  br label %367, !llvm.loop !162

398:                                              ; preds = %381
  %399 = icmp eq i64 %369, 0
  br i1 %399, label %400, label %748

400:                                              ; preds = %398, %403
  %401 = phi i8* [ %404, %403 ], [ %368, %398 ]
  %402 = load i8, i8* %401, align 1, !tbaa !22
  switch i8 %402, label %411 [
    i8 32, label %403
    i8 9, label %403
    i8 48, label %405
  ]

403:                                              ; preds = %400, %400
  %404 = getelementptr inbounds i8, i8* %401, i64 1
  br label %400, !llvm.loop !161

405:                                              ; preds = %400
  %406 = getelementptr inbounds i8, i8* %401, i64 1
  %407 = load i8, i8* %406, align 1, !tbaa !22
  %408 = icmp eq i8 %407, 120
  %409 = select i1 %408, i64 2, i64 0
  %410 = getelementptr i8, i8* %401, i64 %409
  br label %411

411:                                              ; preds = %400, %405
  %412 = phi i8* [ %410, %405 ], [ %401, %400 ]
  br label %413

413:                                              ; preds = %411, %439
  %414 = phi i8* [ %443, %439 ], [ %412, %411 ]
  %415 = phi i64 [ %442, %439 ], [ 0, %411 ]
  %416 = load i8, i8* %414, align 1, !tbaa !22
  %417 = sext i8 %416 to i32
  %418 = add i8 %416, -48
  %419 = icmp ult i8 %418, 10
  br i1 %419, label %420, label %422

420:                                              ; preds = %413
  %421 = add nsw i32 %417, -48
  br label %427

422:                                              ; preds = %413
  %423 = add i8 %416, -97
  %424 = icmp ult i8 %423, 6
  %425 = add nsw i32 %417, -87
  %426 = select i1 %424, i32 %425, i32 16
  br label %427

427:                                              ; preds = %422, %420
  %428 = phi i32 [ %421, %420 ], [ %426, %422 ]
  %429 = icmp ult i32 %428, 16
  br i1 %429, label %430, label %444

430:                                              ; preds = %427
  %431 = shl i64 %415, 4
  br i1 %419, label %432, label %434

432:                                              ; preds = %430
  %433 = add nsw i32 %417, -48
  br label %439

434:                                              ; preds = %430
  %435 = add i8 %416, -97
  %436 = icmp ult i8 %435, 6
  %437 = add nsw i32 %417, -87
  %438 = select i1 %436, i32 %437, i32 16
  br label %439

439:                                              ; preds = %434, %432
  %440 = phi i32 [ %433, %432 ], [ %438, %434 ]
  %441 = zext i32 %440 to i64
  %442 = add i64 %431, %441
  %443 = getelementptr inbounds i8, i8* %414, i64 1
  br label %413, !llvm.loop !162

444:                                              ; preds = %427
  %445 = icmp eq i64 %415, 0
  br label %743

446:                                              ; preds = %351
  %447 = add i8 %352, -48
  %448 = icmp ult i8 %447, 10
  %449 = icmp ne i64 %348, 0
  %450 = select i1 %448, i1 %449, i1 false
  %451 = select i1 %450, i1 %198, i1 false
  br i1 %451, label %452, label %749

452:                                              ; preds = %446, %455
  %453 = phi i8* [ %456, %455 ], [ %196, %446 ]
  %454 = load i8, i8* %453, align 1, !tbaa !22
  switch i8 %454, label %457 [
    i8 32, label %455
    i8 9, label %455
  ]

455:                                              ; preds = %452, %452
  %456 = getelementptr inbounds i8, i8* %453, i64 1
  br label %452, !llvm.loop !161

457:                                              ; preds = %452, %470
  %458 = phi i8* [ %473, %470 ], [ %453, %452 ]
  %459 = load i8, i8* %458, align 1, !tbaa !22
  %460 = sext i8 %459 to i32
  %461 = add i8 %459, -48
  %462 = icmp ult i8 %461, 10
  br i1 %462, label %463, label %465

463:                                              ; preds = %457
  %464 = add nsw i32 %460, -48
  br label %470

465:                                              ; preds = %457
  %466 = add i8 %459, -97
  %467 = icmp ult i8 %466, 6
  %468 = add nsw i32 %460, -87
  %469 = select i1 %467, i32 %468, i32 16
  br label %470

470:                                              ; preds = %465, %463
  %471 = phi i32 [ %464, %463 ], [ %469, %465 ]
  %472 = icmp ult i32 %471, 10
  %473 = getelementptr inbounds i8, i8* %458, i64 1
  br i1 %472, label %457, label %474, !llvm.loop !162

474:                                              ; preds = %470, %709
  %475 = phi i32 [ %710, %709 ], [ 0, %470 ]
  %476 = phi i8* [ %640, %709 ], [ %458, %470 ]
  br label %626

477:                                              ; preds = %709, %480
  %478 = phi i8* [ %481, %480 ], [ %640, %709 ]
  %479 = load i8, i8* %478, align 1, !tbaa !22
  switch i8 %479, label %488 [
    i8 32, label %480
    i8 9, label %480
    i8 48, label %482
  ]

480:                                              ; preds = %477, %477
  %481 = getelementptr inbounds i8, i8* %478, i64 1
  br label %477, !llvm.loop !161

482:                                              ; preds = %477
  %483 = getelementptr inbounds i8, i8* %478, i64 1
  %484 = load i8, i8* %483, align 1, !tbaa !22
  %485 = icmp eq i8 %484, 120
  %486 = select i1 %485, i64 2, i64 0
  %487 = getelementptr i8, i8* %478, i64 %486
  br label %488

488:                                              ; preds = %477, %482
  %489 = phi i8* [ %487, %482 ], [ %478, %477 ]
  br label %490

490:                                              ; preds = %488, %516
  %491 = phi i8* [ %520, %516 ], [ %489, %488 ]
  %492 = phi i64 [ %519, %516 ], [ 0, %488 ]
  %493 = load i8, i8* %491, align 1, !tbaa !22
  %494 = sext i8 %493 to i32
  %495 = add i8 %493, -48
  %496 = icmp ult i8 %495, 10
  br i1 %496, label %497, label %499

497:                                              ; preds = %490
  %498 = add nsw i32 %494, -48
  br label %504

499:                                              ; preds = %490
  %500 = add i8 %493, -97
  %501 = icmp ult i8 %500, 6
  %502 = add nsw i32 %494, -87
  %503 = select i1 %501, i32 %502, i32 16
  br label %504

504:                                              ; preds = %499, %497
  %505 = phi i32 [ %498, %497 ], [ %503, %499 ]
  %506 = icmp ult i32 %505, 16
  br i1 %506, label %507, label %521

507:                                              ; preds = %504
  %508 = shl i64 %492, 4
  br i1 %496, label %509, label %511

509:                                              ; preds = %507
  %510 = add nsw i32 %494, -48
  br label %516

511:                                              ; preds = %507
  %512 = add i8 %493, -97
  %513 = icmp ult i8 %512, 6
  %514 = add nsw i32 %494, -87
  %515 = select i1 %513, i32 %514, i32 16
  br label %516

516:                                              ; preds = %511, %509
  %517 = phi i32 [ %510, %509 ], [ %515, %511 ]
  %518 = zext i32 %517 to i64
  %519 = add i64 %508, %518
  %520 = getelementptr inbounds i8, i8* %491, i64 1
  br label %490, !llvm.loop !162

521:                                              ; preds = %504
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %204) #16
  store i64 0, i64* %7, align 8, !tbaa !15
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %205) #16
  store i64 0, i64* %8, align 8, !tbaa !15
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %206) #16
  %522 = call i64 (i64, ...) @syscall(i64 noundef %207, i32 noundef 0, i64* noundef nonnull %7, i64* noundef nonnull %9) #13
  %523 = icmp eq i64 %522, 0
  %524 = load i64, i64* %7, align 8
  %525 = icmp ne i64 %524, 0
  %526 = select i1 %523, i1 %525, i1 false
  br i1 %526, label %527, label %539

527:                                              ; preds = %521
  %528 = call i64 (i64, ...) @syscall(i64 noundef %207, i32 noundef %347, i64* noundef nonnull %8, i64* noundef nonnull %9) #13
  %529 = icmp eq i64 %528, 0
  %530 = load i64, i64* %8, align 8
  %531 = icmp ne i64 %530, 0
  %532 = select i1 %529, i1 %531, i1 false
  br i1 %532, label %533, label %539

533:                                              ; preds = %527
  %534 = load i64, i64* %7, align 8, !tbaa !15
  %535 = sub i64 %530, %534
  %536 = call i8* @llvm.thread.pointer() #16
  %537 = ptrtoint i8* %536 to i64
  %538 = add i64 %535, %537
  br label %539

539:                                              ; preds = %533, %527, %521
  %540 = phi i64 [ %538, %533 ], [ 0, %521 ], [ 0, %527 ]
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %206) #16
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %205) #16
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %204) #16
  br label %541

541:                                              ; preds = %544, %539
  %542 = phi i8* [ %491, %539 ], [ %545, %544 ]
  %543 = load i8, i8* %542, align 1, !tbaa !22
  switch i8 %543, label %552 [
    i8 32, label %544
    i8 9, label %544
    i8 48, label %546
  ]

544:                                              ; preds = %541, %541
  %545 = getelementptr inbounds i8, i8* %542, i64 1
  br label %541, !llvm.loop !161

546:                                              ; preds = %541
  %547 = getelementptr inbounds i8, i8* %542, i64 1
  %548 = load i8, i8* %547, align 1, !tbaa !22
  %549 = icmp eq i8 %548, 120
  %550 = select i1 %549, i64 2, i64 0
  %551 = getelementptr i8, i8* %542, i64 %550
  br label %552

552:                                              ; preds = %541, %546
  %553 = phi i8* [ %551, %546 ], [ %542, %541 ]
  br label %554

554:                                              ; preds = %552, %580
  %555 = phi i8* [ %584, %580 ], [ %553, %552 ]
  %556 = phi i64 [ %583, %580 ], [ 0, %552 ]
  %557 = load i8, i8* %555, align 1, !tbaa !22
  %558 = sext i8 %557 to i32
  %559 = add i8 %557, -48
  %560 = icmp ult i8 %559, 10
  br i1 %560, label %561, label %563

561:                                              ; preds = %554
  %562 = add nsw i32 %558, -48
  br label %568

563:                                              ; preds = %554
  %564 = add i8 %557, -97
  %565 = icmp ult i8 %564, 6
  %566 = add nsw i32 %558, -87
  %567 = select i1 %565, i32 %566, i32 16
  br label %568

568:                                              ; preds = %563, %561
  %569 = phi i32 [ %562, %561 ], [ %567, %563 ]
  %570 = icmp ult i32 %569, 16
  br i1 %570, label %571, label %585

571:                                              ; preds = %568
  %572 = shl i64 %556, 4
  br i1 %560, label %573, label %575

573:                                              ; preds = %571
  %574 = add nsw i32 %558, -48
  br label %580

575:                                              ; preds = %571
  %576 = add i8 %557, -97
  %577 = icmp ult i8 %576, 6
  %578 = add nsw i32 %558, -87
  %579 = select i1 %577, i32 %578, i32 16
  br label %580

580:                                              ; preds = %575, %573
  %581 = phi i32 [ %574, %573 ], [ %579, %575 ]
  %582 = zext i32 %581 to i64
  %583 = add i64 %572, %582
  %584 = getelementptr inbounds i8, i8* %555, i64 1
  br label %554, !llvm.loop !162

585:                                              ; preds = %568
  %586 = load i64, i64* %200, align 8, !tbaa !141
  %587 = icmp eq i64 %586, 0
  br i1 %587, label %624, label %588

588:                                              ; preds = %585
  %589 = load %struct.range*, %struct.range** %201, align 8, !tbaa !146
  %590 = getelementptr inbounds %struct.range, %struct.range* %589, i64 0, i32 0
  %591 = load i64, i64* %590, align 8, !tbaa !83
  %592 = icmp ugt i64 %591, %556
  br i1 %592, label %624, label %593

593:                                              ; preds = %588
  %594 = add i64 %586, -1
  %595 = getelementptr inbounds %struct.range, %struct.range* %589, i64 %594, i32 1
  %596 = load i64, i64* %595, align 8, !tbaa !85
  %597 = icmp ult i64 %596, %556
  br i1 %597, label %624, label %600

598:                                              ; preds = %600
  %599 = icmp ult i64 %610, %586
  br i1 %599, label %612, label %624

600:                                              ; preds = %593, %600
  %601 = phi i64 [ %610, %600 ], [ 0, %593 ]
  %602 = phi i64 [ %609, %600 ], [ %586, %593 ]
  %603 = add i64 %602, %601
  %604 = lshr i64 %603, 1
  %605 = getelementptr inbounds %struct.range, %struct.range* %589, i64 %604, i32 1
  %606 = load i64, i64* %605, align 8, !tbaa !85
  %607 = icmp ult i64 %606, %556
  %608 = add nuw i64 %604, 1
  %609 = select i1 %607, i64 %602, i64 %604
  %610 = select i1 %607, i64 %608, i64 %601
  %611 = icmp ult i64 %610, %609
  br i1 %611, label %600, label %598, !llvm.loop !147

612:                                              ; preds = %598, %618
  %613 = phi i64 [ %621, %618 ], [ %610, %598 ]
  %614 = load %struct.range*, %struct.range** %201, align 8, !tbaa !146
  %615 = getelementptr inbounds %struct.range, %struct.range* %614, i64 %613, i32 0
  %616 = load i64, i64* %615, align 8, !tbaa !83
  %617 = icmp ugt i64 %616, %556
  br i1 %617, label %624, label %618

618:                                              ; preds = %612
  %619 = load i8*, i8** %203, align 8, !tbaa !143
  %620 = getelementptr inbounds i8, i8* %619, i64 %613
  store atomic i8 1, i8* %620 monotonic, align 1
  %621 = add nuw i64 %613, 1
  %622 = load i64, i64* %200, align 8, !tbaa !141
  %623 = icmp ult i64 %621, %622
  br i1 %623, label %612, label %624, !llvm.loop !148

624:                                              ; preds = %618, %612, %598, %593, %588, %585
  %625 = icmp eq i64 %540, 0
  br i1 %625, label %730, label %712

626:                                              ; preds = %629, %474
  %627 = phi i8* [ %630, %629 ], [ %476, %474 ]
  %628 = load i8, i8* %627, align 1, !tbaa !22
  switch i8 %628, label %637 [
    i8 32, label %629
    i8 9, label %629
    i8 48, label %631
  ]

629:                                              ; preds = %626, %626
  %630 = getelementptr inbounds i8, i8* %627, i64 1
  br label %626, !llvm.loop !161

631:                                              ; preds = %626
  %632 = getelementptr inbounds i8, i8* %627, i64 1
  %633 = load i8, i8* %632, align 1, !tbaa !22
  %634 = icmp eq i8 %633, 120
  %635 = select i1 %634, i64 2, i64 0
  %636 = getelementptr i8, i8* %627, i64 %635
  br label %637

637:                                              ; preds = %626, %631
  %638 = phi i8* [ %636, %631 ], [ %627, %626 ]
  br label %639

639:                                              ; preds = %637, %665
  %640 = phi i8* [ %669, %665 ], [ %638, %637 ]
  %641 = phi i64 [ %668, %665 ], [ 0, %637 ]
  %642 = load i8, i8* %640, align 1, !tbaa !22
  %643 = sext i8 %642 to i32
  %644 = add i8 %642, -48
  %645 = icmp ult i8 %644, 10
  br i1 %645, label %646, label %648

646:                                              ; preds = %639
  %647 = add nsw i32 %643, -48
  br label %653

648:                                              ; preds = %639
  %649 = add i8 %642, -97
  %650 = icmp ult i8 %649, 6
  %651 = add nsw i32 %643, -87
  %652 = select i1 %650, i32 %651, i32 16
  br label %653

653:                                              ; preds = %648, %646
  %654 = phi i32 [ %647, %646 ], [ %652, %648 ]
  %655 = icmp ult i32 %654, 16
  br i1 %655, label %656, label %670

656:                                              ; preds = %653
  %657 = shl i64 %641, 4
  br i1 %645, label %658, label %660

658:                                              ; preds = %656
  %659 = add nsw i32 %643, -48
  br label %665

660:                                              ; preds = %656
  %661 = add i8 %642, -97
  %662 = icmp ult i8 %661, 6
  %663 = add nsw i32 %643, -87
  %664 = select i1 %662, i32 %663, i32 16
  br label %665

665:                                              ; preds = %660, %658
  %666 = phi i32 [ %659, %658 ], [ %664, %660 ]
  %667 = zext i32 %666 to i64
  %668 = add i64 %657, %667
  %669 = getelementptr inbounds i8, i8* %640, i64 1
  br label %639, !llvm.loop !162

670:                                              ; preds = %653
  %671 = load i64, i64* %200, align 8, !tbaa !141
  %672 = icmp eq i64 %671, 0
  br i1 %672, label %709, label %673

673:                                              ; preds = %670
  %674 = load %struct.range*, %struct.range** %201, align 8, !tbaa !146
  %675 = getelementptr inbounds %struct.range, %struct.range* %674, i64 0, i32 0
  %676 = load i64, i64* %675, align 8, !tbaa !83
  %677 = icmp ugt i64 %676, %641
  br i1 %677, label %709, label %678

678:                                              ; preds = %673
  %679 = add i64 %671, -1
  %680 = getelementptr inbounds %struct.range, %struct.range* %674, i64 %679, i32 1
  %681 = load i64, i64* %680, align 8, !tbaa !85
  %682 = icmp ult i64 %681, %641
  br i1 %682, label %709, label %685

683:                                              ; preds = %685
  %684 = icmp ult i64 %695, %671
  br i1 %684, label %697, label %709

685:                                              ; preds = %678, %685
  %686 = phi i64 [ %695, %685 ], [ 0, %678 ]
  %687 = phi i64 [ %694, %685 ], [ %671, %678 ]
  %688 = add i64 %687, %686
  %689 = lshr i64 %688, 1
  %690 = getelementptr inbounds %struct.range, %struct.range* %674, i64 %689, i32 1
  %691 = load i64, i64* %690, align 8, !tbaa !85
  %692 = icmp ult i64 %691, %641
  %693 = add nuw i64 %689, 1
  %694 = select i1 %692, i64 %687, i64 %689
  %695 = select i1 %692, i64 %693, i64 %686
  %696 = icmp ult i64 %695, %694
  br i1 %696, label %685, label %683, !llvm.loop !147

697:                                              ; preds = %683, %703
  %698 = phi i64 [ %706, %703 ], [ %695, %683 ]
  %699 = load %struct.range*, %struct.range** %201, align 8, !tbaa !146
  %700 = getelementptr inbounds %struct.range, %struct.range* %699, i64 %698, i32 0
  %701 = load i64, i64* %700, align 8, !tbaa !83
  %702 = icmp ugt i64 %701, %641
  br i1 %702, label %709, label %703

703:                                              ; preds = %697
  %704 = load i8*, i8** %203, align 8, !tbaa !143
  %705 = getelementptr inbounds i8, i8* %704, i64 %698
  store atomic i8 1, i8* %705 monotonic, align 1
  %706 = add nuw i64 %698, 1
  %707 = load i64, i64* %200, align 8, !tbaa !141
  %708 = icmp ult i64 %706, %707
  br i1 %708, label %697, label %709, !llvm.loop !148

709:                                              ; preds = %703, %697, %683, %678, %673, %670
  %710 = add nuw nsw i32 %475, 1
  %711 = icmp eq i32 %710, 6
  br i1 %711, label %477, label %474, !llvm.loop !163

712:                                              ; preds = %624
  %713 = icmp ule i64 %540, %492
  %714 = sub i64 %540, %492
  %715 = icmp ugt i64 %714, 4294967296
  %716 = or i1 %713, %715
  br i1 %716, label %730, label %717

717:                                              ; preds = %712
  %weak.3 = icmp ne i32* @_thread_db_sizeof_pthread, null
  br i1 %weak.3, label %718, label %722

718:                                              ; preds = %717
  %719 = load i32, i32* @_thread_db_sizeof_pthread, align 4, !tbaa !4
  %720 = zext i32 %719 to i64
  %721 = add i64 %540, %720
  br label %725

722:                                              ; preds = %717
  %723 = or i64 %540, 4095
  %724 = add i64 %723, 1
  br label %725

725:                                              ; preds = %722, %718
  %726 = phi i64 [ %721, %718 ], [ %724, %722 ]
  %727 = add i64 %492, -128
  %728 = call fastcc i32 @hold_words(%struct.examination* noundef %13, i64 noundef %727, i64 noundef %726) #13
  %729 = icmp eq i32 %728, 0
  br i1 %729, label %730, label %740

730:                                              ; preds = %725, %712, %624
  %731 = load i64, i64* %200, align 8, !tbaa !141
  %732 = icmp eq i64 %731, 0
  br i1 %732, label %740, label %733

733:                                              ; preds = %730, %733
  %734 = phi i64 [ %737, %733 ], [ 0, %730 ]
  %735 = load i8*, i8** %203, align 8, !tbaa !143
  %736 = getelementptr inbounds i8, i8* %735, i64 %734
  store atomic i8 1, i8* %736 monotonic, align 1
  %737 = add nuw i64 %734, 1
  %738 = load i64, i64* %200, align 8, !tbaa !141
  %739 = icmp ult i64 %737, %738
  br i1 %739, label %733, label %740, !llvm.loop !144

740:                                              ; preds = %733, %730, %725
  %741 = call fastcc i64 @turns_of(i32 noundef %347) #13
  %742 = icmp eq i64 %741, %348
  br label %743

743:                                              ; preds = %740, %444
  %744 = phi i1 [ %742, %740 ], [ %445, %444 ]
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %196) #16
  br i1 %744, label %746, label %750

745:                                              ; preds = %345
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %196) #16
  br label %746

746:                                              ; preds = %745, %743
  store i32 1, i32* %342, align 4, !tbaa !158
  %747 = add i64 %341, -1
  br label %750

748:                                              ; preds = %398
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %196) #16
  br label %750

749:                                              ; preds = %446
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %196) #16
  br label %750

750:                                              ; preds = %749, %748, %746, %743, %339
  %751 = phi i64 [ %341, %339 ], [ %747, %746 ], [ %341, %743 ], [ %341, %748 ], [ %341, %749 ]
  %752 = add nuw i64 %340, 1
  %753 = load i64, i64* %192, align 8, !tbaa !91
  %754 = icmp ult i64 %752, %753
  br i1 %754, label %339, label %333, !llvm.loop !164

755:                                              ; preds = %317
  %756 = load i64, i64* %192, align 8, !tbaa !91
  %757 = call i32 @getpid() #13
  store i8* %42, i8** bitcast (%struct.looked_thread** @asked to i8**), align 8, !tbaa !29
  store i64 %756, i64* @asked_count, align 8, !tbaa !15
  store atomic i64 %209, i64* bitcast (%struct.examination** @asking to i64*) seq_cst, align 8
  %758 = icmp eq i64 %756, 0
  br i1 %758, label %759, label %767

759:                                              ; preds = %786, %755
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %212) #16
  %760 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %212) #13
  %761 = load i64, i64* %213, align 8, !tbaa !83
  %762 = mul i64 %761, 1000000
  %763 = load i64, i64* %214, align 8, !tbaa !85
  %764 = udiv i64 %763, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %212) #16
  %765 = add i64 %762, 250000
  %766 = add i64 %765, %764
  br i1 %758, label %796, label %789

767:                                              ; preds = %755, %786
  %768 = phi i64 [ %787, %786 ], [ 0, %755 ]
  %769 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %768, i32 1
  %770 = load i32, i32* %769, align 4, !tbaa !158
  %771 = icmp eq i32 %770, 0
  %772 = load i32, i32* @look_signal, align 4
  %773 = icmp ne i32 %772, 0
  %774 = select i1 %771, i1 %773, i1 false
  br i1 %774, label %775, label %786

775:                                              ; preds = %767
  %776 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %768, i32 0
  %777 = load i32, i32* %776, align 4, !tbaa !160
  %778 = call fastcc i32 @is_deaf(i32 noundef %777) #13
  %779 = icmp eq i32 %778, 0
  br i1 %779, label %780, label %786

780:                                              ; preds = %775
  %781 = load i32, i32* %776, align 4, !tbaa !160
  %782 = load i32, i32* @look_signal, align 4, !tbaa !4
  %783 = call i32 @tgkill(i32 noundef %757, i32 noundef %781, i32 noundef %782) #13
  %784 = load i32, i32* %211, align 4, !tbaa !165
  %785 = add i32 %784, 1
  store i32 %785, i32* %211, align 4, !tbaa !165
  br label %786

786:                                              ; preds = %780, %775, %767
  %787 = add nuw i64 %768, 1
  %788 = icmp eq i64 %787, %756
  br i1 %788, label %759, label %767, !llvm.loop !166

789:                                              ; preds = %759, %836
  %790 = phi i64 [ %837, %836 ], [ 0, %759 ]
  %791 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %790, i32 1
  %792 = load atomic i32, i32* %791 acquire, align 4
  %793 = icmp eq i32 %792, 0
  br i1 %793, label %794, label %836

794:                                              ; preds = %789
  %795 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %790, i32 0
  br label %799

796:                                              ; preds = %836, %759
  store atomic i64 0, i64* bitcast (%struct.examination** @asking to i64*) seq_cst, align 8
  %797 = load atomic i32, i32* @answering seq_cst, align 4
  %798 = icmp eq i32 %797, 0
  br i1 %798, label %843, label %839

799:                                              ; preds = %828, %794
  %800 = phi i64 [ 10, %794 ], [ %833, %828 ]
  %801 = load i32, i32* %795, align 4, !tbaa !160
  %802 = call i32 @tgkill(i32 noundef %757, i32 noundef %801, i32 noundef 0) #13
  %803 = icmp eq i32 %802, 0
  br i1 %803, label %804, label %836

804:                                              ; preds = %799
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %215) #16
  %805 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %215) #13
  %806 = load i64, i64* %216, align 8, !tbaa !83
  %807 = mul i64 %806, 1000000
  %808 = load i64, i64* %217, align 8, !tbaa !85
  %809 = udiv i64 %808, 1000
  %810 = add i64 %809, %807
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %215) #16
  %811 = icmp ugt i64 %810, %766
  br i1 %811, label %816, label %812

812:                                              ; preds = %804
  %813 = load i32, i32* %795, align 4, !tbaa !160
  %814 = call fastcc i32 @is_deaf(i32 noundef %813) #13
  %815 = icmp eq i32 %814, 0
  br i1 %815, label %828, label %816

816:                                              ; preds = %812, %804
  %817 = load i32, i32* %222, align 8, !tbaa !167
  %818 = add i32 %817, 1
  store i32 %818, i32* %222, align 8, !tbaa !167
  %819 = load i64, i64* %224, align 8, !tbaa !141
  %820 = icmp eq i64 %819, 0
  br i1 %820, label %836, label %821

821:                                              ; preds = %816, %821
  %822 = phi i64 [ %825, %821 ], [ 0, %816 ]
  %823 = load i8*, i8** %226, align 8, !tbaa !143
  %824 = getelementptr inbounds i8, i8* %823, i64 %822
  store atomic i8 1, i8* %824 monotonic, align 1
  %825 = add nuw i64 %822, 1
  %826 = load i64, i64* %224, align 8, !tbaa !141
  %827 = icmp ult i64 %825, %826
  br i1 %827, label %821, label %836, !llvm.loop !144

828:                                              ; preds = %812
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %218) #16
  %829 = sdiv i64 %800, 1000000
  store i64 %829, i64* %219, align 8, !tbaa !83
  %830 = srem i64 %800, 1000000
  %831 = mul nsw i64 %830, 1000
  store i64 %831, i64* %220, align 8, !tbaa !85
  %832 = call i32 @nanosleep(i8* noundef nonnull %218, i8* noundef null) #13
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %218) #16
  %833 = shl nsw i64 %800, 1
  %834 = load atomic i32, i32* %791 acquire, align 4
  %835 = icmp eq i32 %834, 0
  br i1 %835, label %799, label %836, !llvm.loop !168

836:                                              ; preds = %828, %799, %821, %816, %789
  %837 = add nuw i64 %790, 1
  %838 = icmp eq i64 %837, %756
  br i1 %838, label %796, label %789, !llvm.loop !169

839:                                              ; preds = %796, %839
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %227) #16
  store i64 0, i64* %228, align 8, !tbaa !83
  store i64 10000, i64* %229, align 8, !tbaa !85
  %840 = call i32 @nanosleep(i8* noundef nonnull %227, i8* noundef null) #13
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %227) #16
  %841 = load atomic i32, i32* @answering seq_cst, align 4
  %842 = icmp eq i32 %841, 0
  br i1 %842, label %843, label %839, !llvm.loop !170

843:                                              ; preds = %839, %317, %796
  %844 = load i64, i64* %40, align 8, !tbaa !150
  %845 = trunc i64 %844 to i32
  %846 = load i32, i32* %231, align 8, !tbaa !171
  %847 = add i32 %846, %845
  store i32 %847, i32* %231, align 8, !tbaa !171
  %848 = icmp eq i64 %844, 0
  br i1 %848, label %867, label %849

849:                                              ; preds = %843
  %850 = load i64, i64* %45, align 8, !tbaa !91
  %851 = load i64, i64* %47, align 8, !tbaa !95
  %852 = load i32*, i32** %37, align 8
  %853 = load i32*, i32** %232, align 8
  br label %854

854:                                              ; preds = %849, %863
  %855 = phi i64 [ 0, %849 ], [ %865, %863 ]
  %856 = phi i64 [ %850, %849 ], [ %864, %863 ]
  %857 = icmp eq i64 %856, %851
  br i1 %857, label %863, label %858

858:                                              ; preds = %854
  %859 = getelementptr inbounds i32, i32* %852, i64 %855
  %860 = load i32, i32* %859, align 4, !tbaa !4
  %861 = add i64 %856, 1
  store i64 %861, i64* %45, align 8, !tbaa !91
  %862 = getelementptr inbounds i32, i32* %853, i64 %856
  store i32 %860, i32* %862, align 4, !tbaa !4
  br label %863

863:                                              ; preds = %854, %858
  %864 = phi i64 [ %856, %854 ], [ %861, %858 ]
  %865 = add nuw i64 %855, 1
  %866 = icmp eq i64 %865, %844
  br i1 %866, label %867, label %854, !llvm.loop !172

867:                                              ; preds = %863, %843
  %868 = add nuw nsw i32 %299, 1
  store i64 0, i64* %40, align 8, !tbaa !150
  %869 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %870 = call fastcc i32 @visit_threads(i32 (i8*, i32)* noundef nonnull @count_in, i8* noundef nonnull %32) #14
  %871 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %872 = icmp ne i32 %868, 64
  %873 = icmp ne i32 %870, 0
  %874 = select i1 %872, i1 %873, i1 false
  br i1 %874, label %298, label %283, !llvm.loop !173

875:                                              ; preds = %298, %291, %283
  %876 = call i32 @munmap(i8* noundef %14, i64 noundef 524288) #13
  call void @llvm.lifetime.end.p0i8(i64 48, i8* nonnull %32) #16
  br label %877

877:                                              ; preds = %24, %16, %875
  ret void
}

; Function Attrs: nounwind uwtable
define internal i32 @has_other_threads() #0 {
  %1 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %2 = call fastcc i32 @visit_threads(i32 (i8*, i32)* noundef nonnull @is_worker, i8* noundef null) #14
  %3 = icmp eq i32 %2, 0
  %4 = zext i1 %3 to i32
  %5 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  ret i32 %4
}

; Function Attrs: mustprogress nofree norecurse nounwind uwtable willreturn
define internal void @know_code(%struct.code_range* noundef %0, i64 noundef %1, %struct.code_range* noundef %2, i64 noundef %3) #5 {
  store i64 0, i64* @harmless_count, align 8, !tbaa !15
  store i64 0, i64* @library_count, align 8, !tbaa !15
  store %struct.code_range* %0, %struct.code_range** @libraries, align 8, !tbaa !29
  store %struct.code_range* %2, %struct.code_range** @harmless, align 8, !tbaa !29
  store atomic i64 %3, i64* @harmless_count release, align 8
  store atomic i64 %1, i64* @library_count release, align 8
  ret void
}

; Function Attrs: nounwind uwtable
define internal i32 @interrupt(i64 noundef %0, i32 noundef %1) #0 {
  %3 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %4 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !29
  %5 = icmp eq %struct.worker* %4, null
  br i1 %5, label %6, label %9

6:                                                ; preds = %33, %2
  %7 = phi i32 [ 0, %2 ], [ %34, %33 ]
  %8 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  ret i32 %7

9:                                                ; preds = %2, %33
  %10 = phi %struct.worker* [ %36, %33 ], [ %4, %2 ]
  %11 = phi i32 [ %34, %33 ], [ 0, %2 ]
  %12 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 8
  %13 = load i8*, i8** %12, align 8, !tbaa !82
  %14 = icmp eq i8* %13, null
  br i1 %14, label %33, label %15

15:                                               ; preds = %9
  %16 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 4
  %17 = load %struct.task*, %struct.task** %16, align 16, !tbaa !54
  %18 = icmp eq %struct.task* %17, null
  br i1 %18, label %33, label %19

19:                                               ; preds = %15
  %20 = getelementptr inbounds %struct.task, %struct.task* %17, i64 0, i32 3
  %21 = load i64, i64* %20, align 8, !tbaa !55
  %22 = icmp eq i64 %21, %0
  br i1 %22, label %23, label %33

23:                                               ; preds = %19
  %24 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 10
  %25 = load i32, i32* %24, align 8, !tbaa !145
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %33, label %27

27:                                               ; preds = %23
  %28 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 23
  store i32 %1, i32* %28, align 16, !tbaa !174
  %29 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 22
  store i64 %0, i64* %29, align 8, !tbaa !175
  %30 = load i32, i32* @home_pid, align 4, !tbaa !4
  %31 = load i32, i32* @interrupt_signal, align 4, !tbaa !4
  %32 = call i32 @tgkill(i32 noundef %30, i32 noundef %25, i32 noundef %31) #13
  br label %33

33:                                               ; preds = %9, %15, %19, %23, %27
  %34 = phi i32 [ %11, %19 ], [ 1, %27 ], [ %11, %23 ], [ %11, %15 ], [ %11, %9 ]
  %35 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 0
  %36 = load %struct.worker*, %struct.worker** %35, align 8, !tbaa !29
  %37 = icmp ne %struct.worker* %36, null
  %38 = icmp eq i32 %34, 0
  %39 = select i1 %37, i1 %38, i1 false
  br i1 %39, label %9, label %6, !llvm.loop !176
}

; Function Attrs: noreturn nounwind uwtable
define internal void @exit_task(i32 noundef %0) #3 {
  %2 = load i1, i1* @is_child, align 4
  %3 = xor i1 %2, true
  %4 = load i1, i1* @is_isolated, align 4
  %5 = select i1 %3, i1 true, i1 %4
  br i1 %5, label %6, label %21

6:                                                ; preds = %1
  %7 = call i32 @getpid() #13
  %8 = load i32, i32* @home_pid, align 4, !tbaa !4
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %10, label %21

10:                                               ; preds = %6
  %11 = load i32, i32* @worker_key, align 4, !tbaa !4
  %12 = call i8* @pthread_getspecific(i32 noundef %11) #13
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
  call void @exit(i32 noundef %0) #18
  unreachable

25:                                               ; preds = %21
  call fastcc void @flush_streams() #14
  call fastcc void @end_by_exit(%struct.worker* noundef nonnull %22, i32 noundef %0) #15
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
  %7 = call i32 @getpid() #13
  %8 = load i32, i32* @home_pid, align 4, !tbaa !4
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %10, label %21

10:                                               ; preds = %6
  %11 = load i32, i32* @worker_key, align 4, !tbaa !4
  %12 = call i8* @pthread_getspecific(i32 noundef %11) #13
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
  call void @_exit(i32 noundef %0) #18
  unreachable

25:                                               ; preds = %21
  call fastcc void @end_by_exit(%struct.worker* noundef nonnull %22, i32 noundef %0) #15
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
  %7 = call i32 @getpid() #13
  %8 = load i32, i32* @home_pid, align 4, !tbaa !4
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %10, label %21

10:                                               ; preds = %6
  %11 = load i32, i32* @worker_key, align 4, !tbaa !4
  %12 = call i8* @pthread_getspecific(i32 noundef %11) #13
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
  call void @quick_exit(i32 noundef %0) #18
  unreachable

25:                                               ; preds = %21
  call fastcc void @end_by_exit(%struct.worker* noundef nonnull %22, i32 noundef %0) #15
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
  %7 = call i32 @getpid() #13
  %8 = load i32, i32* @home_pid, align 4, !tbaa !4
  %9 = icmp eq i32 %7, %8
  br i1 %9, label %10, label %21

10:                                               ; preds = %6
  %11 = load i32, i32* @worker_key, align 4, !tbaa !4
  %12 = call i8* @pthread_getspecific(i32 noundef %11) #13
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
  call void @pthread_exit(i8* noundef %0) #18
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
  %32 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #13
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
  %47 = call fastcc i64* @note_frames(%struct.worker* noundef nonnull %22, %struct.report* noundef nonnull %44, i8* noundef null) #14
  %48 = getelementptr inbounds %struct.report, %struct.report* %44, i64 0, i32 1
  %49 = load i32, i32* %48, align 4, !tbaa !21
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %52, label %51

51:                                               ; preds = %46
  call fastcc void @end_process(%struct.worker* noundef nonnull %22, %struct.report* noundef nonnull %44) #15
  unreachable

52:                                               ; preds = %46, %43
  call fastcc void @abandon(%struct.worker* noundef nonnull %22, i8* noundef null) #15
  unreachable
}

; Function Attrs: nounwind uwtable
define internal void @ask(i8* noundef %0, %struct.memory_part* noundef %1, i64 noundef %2) #0 {
  %4 = alloca %struct.notification, align 8
  %5 = getelementptr inbounds %struct.notification, %struct.notification* %4, i64 0, i32 0
  store i64 0, i64* %5, align 8, !tbaa !53
  %6 = getelementptr inbounds %struct.notification, %struct.notification* %4, i64 0, i32 1
  store i8* %0, i8** %6, align 8, !tbaa !51
  %7 = getelementptr inbounds %struct.notification, %struct.notification* %4, i64 0, i32 2
  store %struct.memory_part* %1, %struct.memory_part** %7, align 8, !tbaa !177
  %8 = getelementptr inbounds %struct.notification, %struct.notification* %4, i64 0, i32 3
  store i64 %2, i64* %8, align 8, !tbaa !178
  %9 = getelementptr inbounds %struct.notification, %struct.notification* %4, i64 0, i32 4
  store i64 0, i64* %9, align 8, !tbaa !57
  %10 = call fastcc i64 @ask_and_wait(%struct.notification* noundef nonnull byval(%struct.notification) align 8 %4) #14
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @run_isolated(i8* noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = alloca i32, align 4
  %4 = getelementptr inbounds i8, i8* %0, i64 24
  %5 = bitcast i8* %4 to i64*
  %6 = load i64, i64* %5, align 8, !tbaa !179
  %7 = add i64 %6, 3200
  %8 = getelementptr inbounds i8, i8* %0, i64 32
  %9 = bitcast i8* %8 to i64*
  %10 = load i64, i64* %9, align 8, !tbaa !181
  %11 = icmp eq i64 %10, -1
  %12 = select i1 %11, i64 0, i64 1048576
  %13 = add i64 %7, %12
  %14 = call i8* @mmap(i8* noundef null, i64 noundef %13, i32 noundef 3, i32 noundef 33, i32 noundef -1, i64 noundef 0) #13
  %15 = icmp eq i8* %14, inttoptr (i64 -1 to i8*)
  br i1 %15, label %16, label %21

16:                                               ; preds = %2
  %17 = call i32* @__errno_location() #13
  %18 = load i32, i32* %17, align 4, !tbaa !4
  %19 = getelementptr inbounds i8, i8* %0, i64 72
  %20 = bitcast i8* %19 to i32*
  store i32 %18, i32* %20, align 8, !tbaa !182
  br label %149

21:                                               ; preds = %2
  %22 = call i32 @getpid() #13
  %23 = call i32 @fork() #13
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %25, label %28

25:                                               ; preds = %21
  %26 = bitcast i8* %0 to %struct.isolated*
  %27 = bitcast i8* %14 to %struct.legacy*
  call fastcc void @isolated_main(%struct.isolated* noundef %26, %struct.legacy* noundef %27, i32 noundef %22) #15
  unreachable

28:                                               ; preds = %21
  %29 = icmp slt i32 %23, 0
  br i1 %29, label %30, label %36

30:                                               ; preds = %28
  %31 = call i32* @__errno_location() #13
  %32 = load i32, i32* %31, align 4, !tbaa !4
  %33 = getelementptr inbounds i8, i8* %0, i64 72
  %34 = bitcast i8* %33 to i32*
  store i32 %32, i32* %34, align 8, !tbaa !182
  %35 = call i32 @munmap(i8* noundef %14, i64 noundef %13) #13
  br label %149

36:                                               ; preds = %28
  %37 = bitcast i32* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %37) #16
  store i32 0, i32* %3, align 4, !tbaa !4
  %38 = call i32 @setpgid(i32 noundef %23, i32 noundef %23) #13
  %39 = getelementptr inbounds i8, i8* %0, i64 64
  %40 = bitcast i8* %39 to i32*
  store atomic i32 %23, i32* %40 release, align 8
  br label %41

41:                                               ; preds = %44, %36
  %42 = call i32 @waitpid(i32 noundef %23, i32* noundef nonnull %3, i32 noundef 0) #13
  %43 = icmp slt i32 %42, 0
  br i1 %43, label %44, label %48

44:                                               ; preds = %41
  %45 = call i32* @__errno_location() #13
  %46 = load i32, i32* %45, align 4, !tbaa !4
  %47 = icmp eq i32 %46, 4
  br i1 %47, label %41, label %48, !llvm.loop !183

48:                                               ; preds = %41, %44
  %49 = getelementptr inbounds i8, i8* %0, i64 16
  %50 = bitcast i8* %49 to i8**
  %51 = load i8*, i8** %50, align 8, !tbaa !184
  %52 = getelementptr inbounds i8, i8* %14, i64 3200
  %53 = load i64, i64* %5, align 8, !tbaa !179
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
  br i1 %61, label %62, label %55, !llvm.loop !120

62:                                               ; preds = %55, %48
  %63 = load i32, i32* %3, align 4, !tbaa !4
  %64 = icmp eq i32 %63, 0
  br i1 %64, label %65, label %70

65:                                               ; preds = %62
  %66 = getelementptr inbounds i8, i8* %14, i64 3184
  %67 = bitcast i8* %66 to i32*
  %68 = load i32, i32* %67, align 8, !tbaa !185
  %69 = icmp ne i32 %68, 0
  br label %70

70:                                               ; preds = %65, %62
  %71 = phi i1 [ false, %62 ], [ %69, %65 ]
  br i1 %71, label %129, label %72

72:                                               ; preds = %70
  %73 = load i32, i32* @worker_key, align 4, !tbaa !4
  %74 = call i8* @pthread_getspecific(i32 noundef %73) #13
  %75 = and i32 %63, 127
  %76 = bitcast i8* %14 to i32*
  %77 = load i32, i32* %76, align 8, !tbaa !187
  %78 = icmp eq i32 %77, 0
  %79 = icmp eq i32 %75, 0
  %80 = select i1 %79, i32 3, i32 1
  %81 = select i1 %78, i32 %80, i32 %77
  %82 = getelementptr inbounds i8, i8* %0, i64 68
  %83 = bitcast i8* %82 to i32*
  %84 = load i32, i32* %83, align 4, !tbaa !188
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
  %96 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #13
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
  %111 = call i32* @__errno_location() #13
  %112 = load i32, i32* %111, align 4, !tbaa !4
  %113 = getelementptr inbounds i8, i8* %0, i64 72
  %114 = bitcast i8* %113 to i32*
  store i32 %112, i32* %114, align 8, !tbaa !182
  br label %143

115:                                              ; preds = %107
  %116 = load i32, i32* %76, align 8, !tbaa !187
  %117 = icmp eq i32 %88, %116
  br i1 %117, label %118, label %120

118:                                              ; preds = %115
  %119 = bitcast %struct.report* %108 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(3184) %119, i8* noundef nonnull align 8 dereferenceable(3184) %14, i64 3184, i1 false) #16, !tbaa.struct !189
  br label %127

120:                                              ; preds = %115
  switch i32 %88, label %127 [
    i32 1, label %121
    i32 3, label %123
  ]

121:                                              ; preds = %120
  %122 = getelementptr inbounds %struct.report, %struct.report* %108, i64 0, i32 2
  store i32 %75, i32* %122, align 8, !tbaa !36
  br label %127

123:                                              ; preds = %120
  %124 = lshr i32 %63, 8
  %125 = and i32 %124, 255
  %126 = getelementptr inbounds %struct.report, %struct.report* %108, i64 0, i32 5
  store i32 %125, i32* %126, align 8, !tbaa !190
  br label %127

127:                                              ; preds = %123, %121, %120, %118
  %128 = getelementptr inbounds %struct.report, %struct.report* %108, i64 0, i32 1
  store i32 0, i32* %128, align 4, !tbaa !21
  br label %143

129:                                              ; preds = %70
  %130 = getelementptr inbounds i8, i8* %14, i64 3188
  %131 = bitcast i8* %130 to i32*
  %132 = load i32, i32* %131, align 4, !tbaa !191
  %133 = icmp eq i32 %132, 0
  br i1 %133, label %143, label %134

134:                                              ; preds = %129
  %135 = load i64, i64* %5, align 8, !tbaa !179
  %136 = getelementptr inbounds i8, i8* %52, i64 %135
  %137 = getelementptr inbounds i8, i8* %0, i64 40
  %138 = bitcast i8* %137 to i8**
  store i8* %136, i8** %138, align 8, !tbaa !192
  %139 = getelementptr inbounds i8, i8* %0, i64 48
  %140 = bitcast i8* %139 to i8**
  store i8* %14, i8** %140, align 8, !tbaa !193
  %141 = getelementptr inbounds i8, i8* %0, i64 56
  %142 = bitcast i8* %141 to i64*
  store i64 %13, i64* %142, align 8, !tbaa !194
  br label %145

143:                                              ; preds = %127, %110, %129
  %144 = call i32 @munmap(i8* noundef %14, i64 noundef %13) #13
  br label %145

145:                                              ; preds = %143, %134
  br i1 %71, label %148, label %146

146:                                              ; preds = %145
  %147 = call fastcc %struct.worker* @this_worker() #14
  call fastcc void @leave(%struct.worker* noundef %147) #15
  unreachable

148:                                              ; preds = %145
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %37) #16
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
define internal fastcc void @note_frame(%struct.walk* nocapture noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) unnamed_addr #7 {
  %6 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 1
  %7 = load %struct.report*, %struct.report** %6, align 8, !tbaa !26
  %8 = getelementptr inbounds %struct.report, %struct.report* %7, i64 0, i32 8
  %9 = load i32, i32* %8, align 4, !tbaa !35
  %10 = icmp ult i32 %9, 96
  br i1 %10, label %11, label %15

11:                                               ; preds = %5
  %12 = add i32 %9, 1
  store i32 %12, i32* %8, align 4, !tbaa !35
  %13 = zext i32 %9 to i64
  %14 = getelementptr inbounds %struct.report, %struct.report* %7, i64 0, i32 12, i64 %13
  store i64 %3, i64* %14, align 8, !tbaa !15
  br label %17

15:                                               ; preds = %5
  %16 = getelementptr inbounds %struct.report, %struct.report* %7, i64 0, i32 9
  store i32 1, i32* %16, align 8, !tbaa !195
  br label %17

17:                                               ; preds = %15, %11
  %18 = load %struct.code_range*, %struct.code_range** @libraries, align 8, !tbaa !29
  %19 = load i64, i64* @library_count, align 8, !tbaa !15
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %33, label %21

21:                                               ; preds = %17, %21
  %22 = phi i64 [ %31, %21 ], [ 0, %17 ]
  %23 = phi i64 [ %30, %21 ], [ %19, %17 ]
  %24 = add i64 %23, %22
  %25 = lshr i64 %24, 1
  %26 = getelementptr inbounds %struct.code_range, %struct.code_range* %18, i64 %25, i32 1
  %27 = load i64, i64* %26, align 8, !tbaa !30
  %28 = icmp ugt i64 %27, %1
  %29 = add nuw i64 %25, 1
  %30 = select i1 %28, i64 %25, i64 %23
  %31 = select i1 %28, i64 %22, i64 %29
  %32 = icmp ult i64 %31, %30
  br i1 %32, label %21, label %33, !llvm.loop !32

33:                                               ; preds = %21, %17
  %34 = phi i64 [ 0, %17 ], [ %31, %21 ]
  %35 = icmp ult i64 %34, %19
  br i1 %35, label %36, label %42

36:                                               ; preds = %33
  %37 = getelementptr inbounds %struct.code_range, %struct.code_range* %18, i64 %34
  %38 = getelementptr inbounds %struct.code_range, %struct.code_range* %37, i64 0, i32 0
  %39 = load i64, i64* %38, align 8, !tbaa !33
  %40 = icmp ugt i64 %39, %1
  %41 = select i1 %40, %struct.code_range* null, %struct.code_range* %37
  br label %42

42:                                               ; preds = %33, %36
  %43 = phi %struct.code_range* [ null, %33 ], [ %41, %36 ]
  %44 = icmp eq %struct.code_range* %43, null
  br i1 %44, label %45, label %99

45:                                               ; preds = %42
  %46 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 5
  %47 = load i32, i32* %46, align 8, !tbaa !38
  %48 = icmp eq i32 %47, 0
  br i1 %48, label %171, label %49

49:                                               ; preds = %45
  store i32 0, i32* %46, align 8, !tbaa !38
  %50 = getelementptr inbounds %struct.report, %struct.report* %7, i64 0, i32 0
  %51 = load i32, i32* %50, align 8, !tbaa !19
  switch i32 %51, label %56 [
    i32 3, label %57
    i32 1, label %52
  ]

52:                                               ; preds = %49
  %53 = getelementptr inbounds %struct.report, %struct.report* %7, i64 0, i32 2
  %54 = load i32, i32* %53, align 8, !tbaa !36
  %55 = icmp eq i32 %54, 6
  br label %57

56:                                               ; preds = %49
  br label %57

57:                                               ; preds = %56, %52, %49
  %58 = phi i1 [ true, %49 ], [ %55, %52 ], [ false, %56 ]
  %59 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 7
  %60 = load i32, i32* %59, align 8, !tbaa !39
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %79, label %62

62:                                               ; preds = %57
  %63 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 9
  %64 = load i64, i64* %63, align 8, !tbaa !40
  %65 = and i64 %64, 1
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %71, label %67

67:                                               ; preds = %62
  %68 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 6
  %69 = load i32, i32* %68, align 4, !tbaa !196
  %70 = icmp eq i32 %69, 0
  br i1 %70, label %71, label %79

71:                                               ; preds = %67, %62
  %72 = and i64 %64, 2
  %73 = icmp eq i64 %72, 0
  br i1 %73, label %171, label %74

74:                                               ; preds = %71
  br i1 %58, label %75, label %79

75:                                               ; preds = %74
  %76 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 6
  %77 = load i32, i32* %76, align 4, !tbaa !196
  %78 = icmp eq i32 %77, 0
  br i1 %78, label %79, label %171

79:                                               ; preds = %75, %74, %67, %57
  %80 = getelementptr inbounds %struct.report, %struct.report* %7, i64 0, i32 1
  store i32 1, i32* %80, align 4, !tbaa !21
  %81 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 6
  %82 = load i32, i32* %81, align 4, !tbaa !196
  %83 = icmp eq i32 %82, 0
  br i1 %83, label %96, label %84

84:                                               ; preds = %79
  %85 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 8
  %86 = load i32, i32* %85, align 4, !tbaa !197
  %87 = icmp eq i32 %86, 0
  %88 = load i64, i64* @telejit_return_on_stack, align 8
  %89 = icmp ne i64 %88, 0
  %90 = select i1 %87, i1 %89, i1 false
  %91 = icmp ne i64 %4, 0
  %92 = and i1 %91, %90
  br i1 %92, label %93, label %96

93:                                               ; preds = %84
  %94 = inttoptr i64 %4 to i64*
  %95 = getelementptr inbounds i64, i64* %94, i64 -1
  br label %96

96:                                               ; preds = %93, %84, %79
  %97 = phi i64* [ %95, %93 ], [ null, %84 ], [ null, %79 ]
  %98 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 10
  store i64* %97, i64** %98, align 8, !tbaa !41
  br label %171

99:                                               ; preds = %42
  %100 = load %struct.code_range*, %struct.code_range** @harmless, align 8, !tbaa !29
  %101 = load i64, i64* @harmless_count, align 8, !tbaa !15
  %102 = icmp eq i64 %101, 0
  br i1 %102, label %115, label %103

103:                                              ; preds = %99, %103
  %104 = phi i64 [ %113, %103 ], [ 0, %99 ]
  %105 = phi i64 [ %112, %103 ], [ %101, %99 ]
  %106 = add i64 %105, %104
  %107 = lshr i64 %106, 1
  %108 = getelementptr inbounds %struct.code_range, %struct.code_range* %100, i64 %107, i32 1
  %109 = load i64, i64* %108, align 8, !tbaa !30
  %110 = icmp ugt i64 %109, %1
  %111 = add nuw i64 %107, 1
  %112 = select i1 %110, i64 %107, i64 %105
  %113 = select i1 %110, i64 %104, i64 %111
  %114 = icmp ult i64 %113, %112
  br i1 %114, label %103, label %115, !llvm.loop !32

115:                                              ; preds = %103, %99
  %116 = phi i64 [ 0, %99 ], [ %113, %103 ]
  %117 = icmp ult i64 %116, %101
  br i1 %117, label %118, label %124

118:                                              ; preds = %115
  %119 = getelementptr inbounds %struct.code_range, %struct.code_range* %100, i64 %116
  %120 = getelementptr inbounds %struct.code_range, %struct.code_range* %119, i64 0, i32 0
  %121 = load i64, i64* %120, align 8, !tbaa !33
  %122 = icmp ugt i64 %121, %1
  %123 = select i1 %122, %struct.code_range* null, %struct.code_range* %119
  br label %124

124:                                              ; preds = %115, %118
  %125 = phi %struct.code_range* [ null, %115 ], [ %123, %118 ]
  %126 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 5
  %127 = load i32, i32* %126, align 8, !tbaa !38
  %128 = icmp eq i32 %127, 0
  br i1 %128, label %129, label %136

129:                                              ; preds = %124
  %130 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 4
  %131 = load i32, i32* %130, align 4, !tbaa !198
  %132 = icmp eq i32 %131, 0
  %133 = zext i1 %132 to i32
  %134 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 6
  store i32 %133, i32* %134, align 4, !tbaa !196
  %135 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 8
  store i32 0, i32* %135, align 4, !tbaa !197
  br label %136

136:                                              ; preds = %129, %124
  %137 = getelementptr inbounds %struct.code_range, %struct.code_range* %43, i64 0, i32 2
  %138 = load i64, i64* %137, align 8, !tbaa !34
  %139 = and i64 %138, 1
  %140 = icmp eq i64 %139, 0
  br i1 %140, label %143, label %141

141:                                              ; preds = %136
  %142 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 8
  store i32 1, i32* %142, align 4, !tbaa !197
  br label %143

143:                                              ; preds = %141, %136
  store i32 1, i32* %126, align 8, !tbaa !38
  %144 = icmp eq %struct.code_range* %125, null
  br i1 %144, label %145, label %164

145:                                              ; preds = %143
  br i1 %140, label %161, label %146

146:                                              ; preds = %145
  %147 = icmp eq i64 %2, ptrtoint (void (i8*, i8*)* @run_initializers to i64)
  br i1 %147, label %161, label %148

148:                                              ; preds = %146, %152
  %149 = phi i64 [ %157, %152 ], [ 1, %146 ]
  %150 = phi i64 [ %149, %152 ], [ 0, %146 ]
  %151 = icmp eq i64 %149, 8
  br i1 %151, label %158, label %152, !llvm.loop !199

152:                                              ; preds = %148
  %153 = getelementptr inbounds [8 x i8*], [8 x i8*]* @is_own_harmless.all, i64 0, i64 %149
  %154 = load i8*, i8** %153, align 8, !tbaa !29
  %155 = ptrtoint i8* %154 to i64
  %156 = icmp eq i64 %155, %2
  %157 = add nuw nsw i64 %149, 1
  br i1 %156, label %158, label %148, !llvm.loop !199

158:                                              ; preds = %148, %152
  %159 = icmp ult i64 %150, 7
  %160 = zext i1 %159 to i32
  br label %161

161:                                              ; preds = %146, %158, %145
  %162 = phi i32 [ 0, %145 ], [ 1, %146 ], [ %160, %158 ]
  %163 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 7
  store i32 %162, i32* %163, align 8, !tbaa !39
  br label %168

164:                                              ; preds = %143
  %165 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 7
  store i32 1, i32* %165, align 8, !tbaa !39
  %166 = getelementptr inbounds %struct.code_range, %struct.code_range* %125, i64 0, i32 2
  %167 = load i64, i64* %166, align 8, !tbaa !34
  br label %168

168:                                              ; preds = %161, %164
  %169 = phi i64 [ %167, %164 ], [ %139, %161 ]
  %170 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 9
  store i64 %169, i64* %170, align 8, !tbaa !40
  br label %171

171:                                              ; preds = %96, %75, %71, %45, %168
  %172 = getelementptr inbounds %struct.walk, %struct.walk* %0, i64 0, i32 4
  %173 = load i32, i32* %172, align 4, !tbaa !198
  %174 = add i32 %173, 1
  store i32 %174, i32* %172, align 4, !tbaa !198
  ret void
}

declare i32 @_Unwind_Backtrace(i32 (i8*, i8*)* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal i32 @on_walked(i8* noundef %0, i8* nocapture noundef %1) #0 {
  %3 = bitcast i8* %1 to %struct.walk*
  %4 = call i64 @_Unwind_GetIP(i8* noundef %0) #13
  %5 = getelementptr inbounds i8, i8* %1, i64 28
  %6 = bitcast i8* %5 to i32*
  %7 = load i32, i32* %6, align 4, !tbaa !198
  %8 = icmp eq i32 %7, 0
  %9 = add i64 %4, -1
  %10 = select i1 %8, i64 %4, i64 %9
  %11 = getelementptr inbounds i8, i8* %1, i64 24
  %12 = bitcast i8* %11 to i32*
  %13 = load i32, i32* %12, align 8, !tbaa !200
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %61

15:                                               ; preds = %2
  %16 = getelementptr inbounds i8, i8* %1, i64 16
  %17 = bitcast i8* %16 to i64*
  %18 = load i64, i64* %17, align 8, !tbaa !28
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %20, label %45

20:                                               ; preds = %15
  %21 = load %struct.code_range*, %struct.code_range** @libraries, align 8, !tbaa !29
  %22 = load i64, i64* @library_count, align 8, !tbaa !15
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %36, label %24

24:                                               ; preds = %20, %24
  %25 = phi i64 [ %34, %24 ], [ 0, %20 ]
  %26 = phi i64 [ %33, %24 ], [ %22, %20 ]
  %27 = add i64 %26, %25
  %28 = lshr i64 %27, 1
  %29 = getelementptr inbounds %struct.code_range, %struct.code_range* %21, i64 %28, i32 1
  %30 = load i64, i64* %29, align 8, !tbaa !30
  %31 = icmp ugt i64 %30, %9
  %32 = add nuw i64 %28, 1
  %33 = select i1 %31, i64 %28, i64 %26
  %34 = select i1 %31, i64 %25, i64 %32
  %35 = icmp ult i64 %34, %33
  br i1 %35, label %24, label %36, !llvm.loop !32

36:                                               ; preds = %24, %20
  %37 = phi i64 [ 0, %20 ], [ %34, %24 ]
  %38 = icmp ult i64 %37, %22
  br i1 %38, label %39, label %45

39:                                               ; preds = %36
  %40 = getelementptr inbounds %struct.code_range, %struct.code_range* %21, i64 %37
  %41 = getelementptr inbounds %struct.code_range, %struct.code_range* %40, i64 0, i32 0
  %42 = load i64, i64* %41, align 8, !tbaa !33
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
  %53 = load i64, i64* %52, align 8, !tbaa !34
  %54 = and i64 %53, 3
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %56, label %58

56:                                               ; preds = %51, %49, %47
  %57 = phi i64 [ %9, %51 ], [ %9, %49 ], [ %10, %47 ]
  store i32 1, i32* %12, align 8, !tbaa !200
  br label %58

58:                                               ; preds = %47, %51, %56
  %59 = phi i64 [ %57, %56 ], [ %10, %51 ], [ %10, %47 ]
  %60 = phi i1 [ true, %56 ], [ false, %51 ], [ false, %47 ]
  br i1 %60, label %61, label %72

61:                                               ; preds = %58, %2
  %62 = phi i64 [ %10, %2 ], [ %59, %58 ]
  %63 = call i64 @_Unwind_GetRegionStart(i8* noundef %0) #13
  %64 = icmp eq i64 %63, ptrtoint (i32 (%struct.worker*, void (i8*, i8*)*, i8*, i8*)* @run_guarded to i64)
  br i1 %64, label %72, label %65

65:                                               ; preds = %61
  %66 = load i32, i32* %6, align 4, !tbaa !198
  %67 = icmp ugt i32 %66, 4095
  br i1 %67, label %72, label %68

68:                                               ; preds = %65
  %69 = icmp eq i32 %66, 0
  %70 = select i1 %69, i64 %62, i64 %4
  %71 = call i64 @_Unwind_GetCFA(i8* noundef %0) #13
  call fastcc void @note_frame(%struct.walk* noundef %3, i64 noundef %62, i64 noundef %63, i64 noundef %70, i64 noundef %71) #14
  br label %72

72:                                               ; preds = %68, %65, %61, %58
  %73 = phi i32 [ 0, %58 ], [ 0, %68 ], [ 4, %65 ], [ 4, %61 ]
  ret i32 %73
}

; Function Attrs: nounwind uwtable
define internal void @run(%struct.registration* noundef %0, i32 noundef %1) #0 {
  %3 = alloca %struct.registration, align 8
  %4 = bitcast %struct.registration* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %4) #16
  %5 = bitcast %struct.registration* %0 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(64) %4, i8* noundef nonnull align 8 dereferenceable(64) %5, i64 64, i1 false), !tbaa.struct !103
  %6 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 1
  %7 = load i64, i64* %6, align 8, !tbaa !102
  %8 = icmp eq i64 %7, 8
  br i1 %8, label %9, label %10

9:                                                ; preds = %2
  call void @__cxa_finalize(i8* noundef %5) #13
  br label %10

10:                                               ; preds = %9, %2
  call void @free(i8* noundef %5) #13
  switch i64 %7, label %47 [
    i64 1, label %11
    i64 2, label %17
    i64 4, label %23
  ]

11:                                               ; preds = %10
  %12 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 2
  %13 = bitcast [3 x i8*]* %12 to void (i8*)**
  %14 = load void (i8*)*, void (i8*)** %13, align 8, !tbaa !29
  %15 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 2, i64 1
  %16 = load i8*, i8** %15, align 8, !tbaa !29
  call void %14(i8* noundef %16) #13
  br label %47

17:                                               ; preds = %10
  %18 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 2
  %19 = bitcast [3 x i8*]* %18 to void (i32, i8*)**
  %20 = load void (i32, i8*)*, void (i32, i8*)** %19, align 8, !tbaa !29
  %21 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 2, i64 1
  %22 = load i8*, i8** %21, align 8, !tbaa !29
  call void %20(i32 noundef %1, i8* noundef %22) #13
  br label %47

23:                                               ; preds = %10
  %24 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 3, i32 1
  %25 = load i64, i64* %24, align 8, !tbaa !91
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %47, label %27

27:                                               ; preds = %23
  %28 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 3, i32 0
  %29 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 3, i32 2
  %30 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %28, align 8, !tbaa !94
  %31 = load i64, i64* %29, align 8, !tbaa !95
  %32 = icmp eq i64 %31, 0
  br label %33

33:                                               ; preds = %44, %27
  %34 = phi i64 [ 0, %27 ], [ %45, %44 ]
  %35 = xor i64 %34, -1
  %36 = add i64 %25, %35
  %37 = select i1 %32, i64 %34, i64 %36
  %38 = getelementptr inbounds void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %30, i64 %37
  %39 = load void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %38, align 8, !tbaa !29
  %40 = ptrtoint void (i32, i8**, i8**)* %39 to i64
  %41 = add i64 %40, -1
  %42 = icmp ult i64 %41, -2
  br i1 %42, label %43, label %44

43:                                               ; preds = %33
  call void %39(i32 noundef 0, i8** noundef null, i8** noundef null) #13
  br label %44

44:                                               ; preds = %43, %33
  %45 = add nuw i64 %34, 1
  %46 = icmp eq i64 %45, %25
  br i1 %46, label %47, label %33, !llvm.loop !96

47:                                               ; preds = %44, %23, %10, %17, %11
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %4) #16
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @run_all(%struct.function_array* nocapture noundef readonly %0, i64 noundef %1, i32 noundef %2, i8** noundef %3, i8** noundef %4) #0 {
  %6 = icmp eq i64 %1, 0
  br i1 %6, label %15, label %7

7:                                                ; preds = %5, %16
  %8 = phi i64 [ %17, %16 ], [ 0, %5 ]
  %9 = getelementptr inbounds %struct.function_array, %struct.function_array* %0, i64 %8, i32 1
  %10 = load i64, i64* %9, align 8, !tbaa !91
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
  br i1 %18, label %15, label %7, !llvm.loop !93

19:                                               ; preds = %12, %34
  %20 = phi i64 [ %10, %12 ], [ %36, %34 ]
  %21 = phi i64 [ 0, %12 ], [ %35, %34 ]
  %22 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %13, align 8, !tbaa !94
  %23 = load i64, i64* %14, align 8, !tbaa !95
  %24 = icmp eq i64 %23, 0
  %25 = xor i64 %21, -1
  %26 = add i64 %20, %25
  %27 = select i1 %24, i64 %21, i64 %26
  %28 = getelementptr inbounds void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %22, i64 %27
  %29 = load void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %28, align 8, !tbaa !29
  %30 = ptrtoint void (i32, i8**, i8**)* %29 to i64
  %31 = add i64 %30, -1
  %32 = icmp ult i64 %31, -2
  br i1 %32, label %33, label %34

33:                                               ; preds = %19
  call void %29(i32 noundef %2, i8** noundef %3, i8** noundef %4) #13
  br label %34

34:                                               ; preds = %33, %19
  %35 = add nuw i64 %21, 1
  %36 = load i64, i64* %9, align 8, !tbaa !91
  %37 = icmp ult i64 %35, %36
  br i1 %37, label %19, label %16, !llvm.loop !96
}

; Function Attrs: nounwind uwtable
define internal void @end_thread(i8* noundef %0, i8* noundef %1) #0 {
  %3 = getelementptr inbounds i8, i8* %0, i64 40
  %4 = bitcast i8* %3 to %struct.registration**
  %5 = bitcast i8* %1 to %struct.region*
  %6 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull %4, i64 noundef 15, %struct.region* noundef %5) #14
  %7 = icmp eq %struct.registration* %6, null
  br i1 %7, label %8, label %9

8:                                                ; preds = %9, %2
  ret void

9:                                                ; preds = %2, %9
  %10 = phi %struct.registration* [ %11, %9 ], [ %6, %2 ]
  call void @run(%struct.registration* noundef nonnull %10, i32 noundef 0) #14
  %11 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull %4, i64 noundef 15, %struct.region* noundef %5) #14
  %12 = icmp eq %struct.registration* %11, null
  br i1 %12, label %8, label %9, !llvm.loop !201
}

; Function Attrs: noreturn nounwind uwtable
define internal void @on_terminate() #3 {
  %1 = load i32, i32* @worker_key, align 4, !tbaa !4
  %2 = call i8* @pthread_getspecific(i32 noundef %1) #13
  %3 = bitcast i8* %2 to %struct.worker*
  %4 = icmp eq i8* %2, null
  br i1 %4, label %28, label %5

5:                                                ; preds = %0
  %6 = getelementptr inbounds i8, i8* %2, i64 108
  %7 = bitcast i8* %6 to i32*
  %8 = load i32, i32* %7, align 4, !tbaa !202
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %12, label %10

10:                                               ; preds = %5
  %11 = getelementptr inbounds i8, i8* %2, i64 128
  call void @longjmp(i8* noundef nonnull %11, i32 noundef 1) #18
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
  %25 = load i64, i64* %24, align 8, !tbaa !175
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %28, label %27

27:                                               ; preds = %22
  call fastcc void @leave(%struct.worker* noundef nonnull %3) #15
  unreachable

28:                                               ; preds = %0, %22, %17, %12
  %29 = load i1, i1* @is_child, align 4
  %30 = xor i1 %29, true
  %31 = load i1, i1* @is_isolated, align 4
  %32 = select i1 %30, i1 true, i1 %31
  br i1 %32, label %33, label %75

33:                                               ; preds = %28
  %34 = call i32 @getpid() #13
  %35 = load i32, i32* @home_pid, align 4, !tbaa !4
  %36 = icmp eq i32 %34, %35
  br i1 %36, label %37, label %75

37:                                               ; preds = %33
  %38 = load i32, i32* @worker_key, align 4, !tbaa !4
  %39 = call i8* @pthread_getspecific(i32 noundef %38) #13
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
  %48 = call i8* @__cxa_current_exception_type() #13
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
  %58 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #13
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
  %73 = call fastcc i64* @note_frames(%struct.worker* noundef %3, %struct.report* noundef nonnull %70, i8* noundef null) #14
  call fastcc void @note_exception(%struct.worker* noundef %3, %struct.report* noundef nonnull %70) #14
  br label %74

74:                                               ; preds = %72, %69
  call fastcc void @end_task(%struct.worker* noundef %3, %struct.report* noundef %70) #15
  unreachable

75:                                               ; preds = %37, %33, %28, %41, %47
  %76 = load void ()*, void ()** @other_terminate, align 8, !tbaa !29
  %77 = icmp eq void ()* %76, null
  br i1 %77, label %79, label %78

78:                                               ; preds = %75
  call void %76() #13
  br label %79

79:                                               ; preds = %78, %75
  call void @abort() #18
  unreachable
}

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg) #8

declare void @__cxa_finalize(i8* noundef) local_unnamed_addr #2

declare void @free(i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc %struct.registration* @take(%struct.registration** noundef %0, i64 noundef %1, %struct.region* noundef readonly %2) unnamed_addr #0 {
  %4 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %5 = load %struct.registration*, %struct.registration** %0, align 8, !tbaa !29
  %6 = icmp eq %struct.registration* %5, null
  br i1 %6, label %66, label %7

7:                                                ; preds = %3
  %8 = icmp eq %struct.region* %2, null
  %9 = getelementptr inbounds %struct.region, %struct.region* %2, i64 0, i32 1
  %10 = getelementptr inbounds %struct.region, %struct.region* %2, i64 0, i32 0
  br label %14

11:                                               ; preds = %62
  %12 = load %struct.registration*, %struct.registration** %65, align 8, !tbaa !29
  %13 = icmp eq %struct.registration* %12, null
  br i1 %13, label %66, label %14, !llvm.loop !122

14:                                               ; preds = %11, %7
  %15 = phi %struct.registration* [ %5, %7 ], [ %12, %11 ]
  %16 = phi %struct.registration** [ undef, %7 ], [ %63, %11 ]
  %17 = phi %struct.registration** [ %0, %7 ], [ %65, %11 ]
  %18 = getelementptr inbounds %struct.registration, %struct.registration* %15, i64 0, i32 1
  %19 = load i64, i64* %18, align 8, !tbaa !102
  %20 = and i64 %19, %1
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %62, label %25

22:                                               ; preds = %56
  %23 = add nuw nsw i64 %26, 1
  %24 = icmp eq i64 %23, 3
  br i1 %24, label %59, label %25, !llvm.loop !123

25:                                               ; preds = %14, %22
  %26 = phi i64 [ %23, %22 ], [ 0, %14 ]
  br i1 %8, label %56, label %27

27:                                               ; preds = %25
  %28 = getelementptr inbounds %struct.registration, %struct.registration* %15, i64 0, i32 2, i64 %26
  %29 = load i8*, i8** %28, align 8, !tbaa !29
  %30 = load i64, i64* %9, align 8, !tbaa !124
  %31 = ptrtoint i8* %29 to i64
  %32 = icmp eq i64 %30, 0
  br i1 %32, label %47, label %33

33:                                               ; preds = %27
  %34 = load %struct.range*, %struct.range** %10, align 8, !tbaa !126
  br label %35

35:                                               ; preds = %35, %33
  %36 = phi i64 [ 0, %33 ], [ %45, %35 ]
  %37 = phi i64 [ %30, %33 ], [ %44, %35 ]
  %38 = add i64 %37, %36
  %39 = lshr i64 %38, 1
  %40 = getelementptr inbounds %struct.range, %struct.range* %34, i64 %39, i32 1
  %41 = load i64, i64* %40, align 8, !tbaa !85
  %42 = icmp ugt i64 %41, %31
  %43 = add nuw i64 %39, 1
  %44 = select i1 %42, i64 %39, i64 %37
  %45 = select i1 %42, i64 %36, i64 %43
  %46 = icmp ult i64 %45, %44
  br i1 %46, label %35, label %47, !llvm.loop !127

47:                                               ; preds = %35, %27
  %48 = phi i64 [ 0, %27 ], [ %45, %35 ]
  %49 = icmp ult i64 %48, %30
  br i1 %49, label %50, label %56

50:                                               ; preds = %47
  %51 = load %struct.range*, %struct.range** %10, align 8, !tbaa !126
  %52 = getelementptr inbounds %struct.range, %struct.range* %51, i64 %48, i32 0
  %53 = load i64, i64* %52, align 8, !tbaa !83
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
  %70 = load %struct.registration*, %struct.registration** %67, align 8, !tbaa !29
  br label %71

71:                                               ; preds = %66, %69
  %72 = phi %struct.registration* [ %70, %69 ], [ null, %66 ]
  %73 = icmp eq %struct.registration* %72, null
  br i1 %73, label %78, label %74

74:                                               ; preds = %71
  %75 = getelementptr inbounds %struct.registration, %struct.registration* %72, i64 0, i32 0
  %76 = load %struct.registration*, %struct.registration** %75, align 8, !tbaa !100
  store %struct.registration* %76, %struct.registration** %67, align 8, !tbaa !29
  %77 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %78

78:                                               ; preds = %74, %71
  %79 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
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
  call fastcc void @end_isolated(%struct.report* noundef %1) #15
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
  call fastcc void @end_process(%struct.worker* noundef %0, %struct.report* noundef nonnull %1) #15
  unreachable

12:                                               ; preds = %7, %5
  call fastcc void @leave(%struct.worker* noundef %0) #15
  unreachable
}

; Function Attrs: noreturn
declare void @abort() local_unnamed_addr #9

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @end_isolated(%struct.report* noundef readonly %0) unnamed_addr #3 {
  %2 = load %struct.legacy*, %struct.legacy** @isolated_legacy, align 8, !tbaa !29
  %3 = getelementptr inbounds %struct.legacy, %struct.legacy* %2, i64 1, i32 0, i32 2
  %4 = bitcast i32* %3 to i8*
  %5 = load %struct.isolated*, %struct.isolated** @isolated_call, align 8, !tbaa !29
  %6 = getelementptr inbounds %struct.isolated, %struct.isolated* %5, i64 0, i32 2
  %7 = load i8*, i8** %6, align 8, !tbaa !184
  %8 = getelementptr inbounds %struct.isolated, %struct.isolated* %5, i64 0, i32 3
  %9 = load i64, i64* %8, align 8, !tbaa !179
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
  br i1 %17, label %18, label %11, !llvm.loop !120

18:                                               ; preds = %11, %1
  %19 = icmp eq %struct.report* %0, null
  br i1 %19, label %27, label %20

20:                                               ; preds = %18
  %21 = bitcast %struct.legacy* %2 to i8*
  %22 = bitcast %struct.report* %0 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(3184) %21, i8* noundef nonnull align 8 dereferenceable(3184) %22, i64 3184, i1 false), !tbaa.struct !189
  %23 = getelementptr inbounds %struct.report, %struct.report* %0, i64 0, i32 1
  %24 = load i32, i32* %23, align 4, !tbaa !21
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %27

26:                                               ; preds = %20
  call fastcc void @flush_streams() #14
  br label %27

27:                                               ; preds = %18, %26, %20
  call void @_exit(i32 noundef 127) #18
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
  %11 = load %struct.task*, %struct.task** %10, align 16, !tbaa !54
  %12 = getelementptr inbounds %struct.task, %struct.task* %11, i64 0, i32 8
  store %struct.report* %1, %struct.report** %12, align 8, !tbaa !133
  %13 = getelementptr inbounds %struct.task, %struct.task* %11, i64 0, i32 3
  %14 = load i64, i64* %13, align 8, !tbaa !55
  %15 = getelementptr inbounds %struct.task, %struct.task* %11, i64 0, i32 5
  %16 = atomicrmw xchg i32* %15, i32 2 acq_rel, align 4
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %18, label %21

18:                                               ; preds = %2
  %19 = load i64, i64* @telejit_syscall_futex, align 8, !tbaa !15
  %20 = call i64 (i64, ...) @syscall(i64 noundef %19, i32* noundef nonnull %15, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #13
  br label %35

21:                                               ; preds = %2
  %22 = bitcast %struct.notification* %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 40, i8* nonnull %22) #16
  %23 = getelementptr inbounds %struct.notification, %struct.notification* %8, i64 0, i32 0
  store i64 %14, i64* %23, align 8
  %24 = getelementptr inbounds %struct.notification, %struct.notification* %8, i64 0, i32 1
  %25 = bitcast i8** %24 to i8*
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(32) %25, i8 0, i64 32, i1 false) #16
  br label %26

26:                                               ; preds = %30, %21
  %27 = load i32, i32* @notify_fd, align 4, !tbaa !4
  %28 = call i64 @write(i32 noundef %27, i8* noundef nonnull %22, i64 noundef 40) #13
  %29 = icmp sgt i64 %28, 0
  br i1 %29, label %34, label %30

30:                                               ; preds = %26
  %31 = call i32* @__errno_location() #13
  %32 = load i32, i32* %31, align 4, !tbaa !4
  %33 = icmp eq i32 %32, 4
  br i1 %33, label %26, label %34, !llvm.loop !59

34:                                               ; preds = %30, %26
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %22) #16
  br label %35

35:                                               ; preds = %18, %34
  %36 = bitcast %struct.timespec* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %36) #16
  %37 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %36) #13
  %38 = getelementptr inbounds %struct.timespec, %struct.timespec* %7, i64 0, i32 0
  %39 = load i64, i64* %38, align 8, !tbaa !83
  %40 = mul i64 %39, 1000000
  %41 = getelementptr inbounds %struct.timespec, %struct.timespec* %7, i64 0, i32 1
  %42 = load i64, i64* %41, align 8, !tbaa !85
  %43 = udiv i64 %42, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %36) #16
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
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %46) #16
  %57 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %46) #13
  %58 = load i64, i64* %51, align 8, !tbaa !83
  %59 = mul i64 %58, 1000000
  %60 = load i64, i64* %52, align 8, !tbaa !85
  %61 = udiv i64 %60, 1000
  %62 = add i64 %61, %59
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %46) #16
  %63 = icmp ult i64 %62, %45
  br i1 %63, label %64, label %68

64:                                               ; preds = %56
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %53) #16
  store i64 0, i64* %54, align 8, !tbaa !83
  store i64 1000000, i64* %55, align 8, !tbaa !85
  %65 = call i32 @nanosleep(i8* noundef nonnull %53, i8* noundef null) #13
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %53) #16
  %66 = load atomic i32, i32* %47 acquire, align 4
  %67 = icmp eq i32 %66, 0
  br i1 %67, label %56, label %68, !llvm.loop !203

68:                                               ; preds = %56, %64, %35
  %69 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 10
  %70 = load i32, i32* %69, align 4, !tbaa !204
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %72, label %142

72:                                               ; preds = %68
  %73 = call i64 @strlen(i8* noundef getelementptr inbounds ([67 x i8], [67 x i8]* @.str.1, i64 0, i64 0)) #13
  %74 = call i64 @write(i32 noundef 2, i8* noundef getelementptr inbounds ([67 x i8], [67 x i8]* @.str.1, i64 0, i64 0), i64 noundef %73) #13
  %75 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 2
  %76 = load i32, i32* %75, align 8, !tbaa !36
  %77 = icmp eq i32 %76, 0
  %78 = select i1 %77, i8* getelementptr inbounds ([6 x i8], [6 x i8]* @.str.3, i64 0, i64 0), i8* getelementptr inbounds ([8 x i8], [8 x i8]* @.str.2, i64 0, i64 0)
  %79 = call i64 @strlen(i8* noundef %78) #13
  %80 = call i64 @write(i32 noundef 2, i8* noundef %78, i64 noundef %79) #13
  %81 = load i32, i32* %75, align 8, !tbaa !36
  %82 = icmp eq i32 %81, 0
  br i1 %82, label %83, label %86

83:                                               ; preds = %72
  %84 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 5
  %85 = load i32, i32* %84, align 8, !tbaa !190
  br label %86

86:                                               ; preds = %83, %72
  %87 = phi i32 [ %85, %83 ], [ %81, %72 ]
  %88 = sext i32 %87 to i64
  %89 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i64 0, i64 0
  call void @llvm.lifetime.start.p0i8(i64 24, i8* nonnull %89) #16
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
  br i1 %100, label %101, label %91, !llvm.loop !205

101:                                              ; preds = %91
  %102 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i64 0, i64 %97
  %103 = call i64 @strlen(i8* noundef nonnull %102) #13
  %104 = call i64 @write(i32 noundef 2, i8* noundef nonnull %102, i64 noundef %103) #13
  call void @llvm.lifetime.end.p0i8(i64 24, i8* nonnull %89) #16
  %105 = call i64 @strlen(i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.4, i64 0, i64 0)) #13
  %106 = call i64 @write(i32 noundef 2, i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.4, i64 0, i64 0), i64 noundef %105) #13
  %107 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 8
  %108 = load i32, i32* %107, align 4, !tbaa !35
  %109 = icmp eq i32 %108, 0
  br i1 %109, label %139, label %110

110:                                              ; preds = %101
  %111 = getelementptr inbounds [24 x i8], [24 x i8]* %3, i64 0, i64 0
  %112 = getelementptr inbounds [24 x i8], [24 x i8]* %3, i64 0, i64 23
  br label %113

113:                                              ; preds = %129, %110
  %114 = phi i64 [ 0, %110 ], [ %133, %129 ]
  %115 = call i64 @strlen(i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.5, i64 0, i64 0)) #13
  %116 = call i64 @write(i32 noundef 2, i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.5, i64 0, i64 0), i64 noundef %115) #13
  %117 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 12, i64 %114
  %118 = load i64, i64* %117, align 8, !tbaa !15
  call void @llvm.lifetime.start.p0i8(i64 24, i8* nonnull %111) #16
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
  br i1 %128, label %129, label %119, !llvm.loop !205

129:                                              ; preds = %119
  %130 = getelementptr inbounds [24 x i8], [24 x i8]* %3, i64 0, i64 %125
  %131 = call i64 @strlen(i8* noundef nonnull %130) #13
  %132 = call i64 @write(i32 noundef 2, i8* noundef nonnull %130, i64 noundef %131) #13
  call void @llvm.lifetime.end.p0i8(i64 24, i8* nonnull %111) #16
  %133 = add nuw nsw i64 %114, 1
  %134 = load i32, i32* %107, align 4, !tbaa !35
  %135 = zext i32 %134 to i64
  %136 = icmp ult i64 %133, %135
  %137 = icmp ult i64 %114, 15
  %138 = and i1 %137, %136
  br i1 %138, label %113, label %139, !llvm.loop !206

139:                                              ; preds = %129, %101
  %140 = call i64 @strlen(i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.6, i64 0, i64 0)) #13
  %141 = call i64 @write(i32 noundef 2, i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.6, i64 0, i64 0), i64 noundef %140) #13
  br label %142

142:                                              ; preds = %139, %68
  %143 = getelementptr inbounds %struct.report, %struct.report* %1, i64 0, i32 2
  %144 = load i32, i32* %143, align 8, !tbaa !36
  %145 = icmp eq i32 %144, 0
  %146 = select i1 %145, i32 6, i32 %144
  %147 = bitcast %struct.opaque128* %9 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %147) #16
  %148 = call i8* @signal(i32 noundef %146, i8* noundef null) #13
  %149 = call i32 @sigemptyset(i8* noundef nonnull %147) #13
  %150 = call i32 @sigaddset(i8* noundef nonnull %147, i32 noundef %146) #13
  %151 = call i32 @pthread_sigmask(i32 noundef 1, i8* noundef nonnull %147, i8* noundef null) #13
  %152 = call i32 @getpid() #13
  %153 = call i32 @gettid() #13
  %154 = call i32 @tgkill(i32 noundef %152, i32 noundef %153, i32 noundef %146) #13
  %155 = add nsw i32 %146, 128
  call void @_exit(i32 noundef %155) #18
  unreachable
}

; Function Attrs: nounwind uwtable
define internal fastcc void @flush_streams() unnamed_addr #0 {
  %weak.5 = icmp ne i8* (i8*)* @_ZNSo5flushEv, null
  br i1 %weak.5, label %1, label %5

1:                                                ; preds = %0
  %2 = call i8* @_ZNSo5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt4cout, i64 0, i64 0)) #13
  %3 = call i8* @_ZNSo5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt4cerr, i64 0, i64 0)) #13
  %4 = call i8* @_ZNSo5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt4clog, i64 0, i64 0)) #13
  br label %5

5:                                                ; preds = %1, %0
  %weak.6 = icmp ne i8* (i8*)* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv, null
  br i1 %weak.6, label %6, label %10

6:                                                ; preds = %5
  %7 = call i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt5wcout, i64 0, i64 0)) #13
  %8 = call i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt5wcerr, i64 0, i64 0)) #13
  %9 = call i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt5wclog, i64 0, i64 0)) #13
  br label %10

10:                                               ; preds = %6, %5
  %11 = call i32 @fflush(i8* noundef null) #13
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
  %2 = call i64 @strlen(i8* noundef %0) #13
  %3 = call i64 @write(i32 noundef 2, i8* noundef %0, i64 noundef %2) #13
  ret void
}

declare i64 @strlen(i8* noundef) local_unnamed_addr #2

declare i64 @_Unwind_GetIP(i8* noundef) local_unnamed_addr #2

declare i64 @_Unwind_GetRegionStart(i8* noundef) local_unnamed_addr #2

; Function Attrs: noinline nounwind uwtable
define internal i32 @run_guarded(%struct.worker* noundef %0, void (i8*, i8*)* nocapture noundef readonly %1, i8* noundef %2, i8* noundef %3) #10 personality i8* bitcast (i32 (i32, i32, i64, i8*, i8*)* @telejit_guard_personality to i8*) {
  %5 = call i8* @llvm.frameaddress.p0i8(i32 0)
  %6 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 11
  store i8* %5, i8** %6, align 16, !tbaa !207
  %7 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 12
  store i8* null, i8** %7, align 8, !tbaa !208
  %8 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 13
  store %struct.report* null, %struct.report** %8, align 16, !tbaa !14
  %9 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 16
  store i32 0, i32* %9, align 16, !tbaa !209
  %10 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 19
  %11 = bitcast %struct.opaque512* %10 to i8*
  %12 = call i32 @_setjmp(i8* noundef nonnull %11) #17
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %16

14:                                               ; preds = %4
  %15 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 14
  store i32 1, i32* %15, align 8, !tbaa !8
  call void %1(i8* noundef %2, i8* noundef %3) #13
  br label %17

16:                                               ; preds = %4
  store i32 1, i32* %9, align 16, !tbaa !209
  br label %17

17:                                               ; preds = %16, %14
  %18 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 15
  store i32 0, i32* %18, align 4, !tbaa !202
  %19 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 14
  store i32 0, i32* %19, align 8, !tbaa !8
  %20 = load i32, i32* %9, align 16, !tbaa !209
  ret i32 %20
}

declare i64 @_Unwind_GetCFA(i8* noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn
declare i8* @llvm.frameaddress.p0i8(i32 immarg) #11

declare extern_weak i8* @__cxa_demangle(i8* noundef, i8* noundef, i64* noundef, i32* noundef) local_unnamed_addr #2

declare extern_weak i8* @__cxa_get_globals() #2

; Function Attrs: nounwind uwtable
define internal fastcc void @fill_mask(%struct.opaque128* noundef %0) unnamed_addr #0 {
  %2 = bitcast %struct.opaque128* %0 to i8*
  %3 = call i32 @sigfillset(i8* noundef %2) #13
  br label %7

4:                                                ; preds = %7
  %5 = load i32, i32* @look_signal, align 4, !tbaa !4
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %16, label %14

7:                                                ; preds = %1, %7
  %8 = phi i64 [ 0, %1 ], [ %12, %7 ]
  %9 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i64 0, i64 %8
  %10 = load i32, i32* %9, align 4, !tbaa !4
  %11 = call i32 @sigdelset(i8* noundef %2, i32 noundef %10) #13
  %12 = add nuw nsw i64 %8, 1
  %13 = icmp eq i64 %12, 7
  br i1 %13, label %4, label %7, !llvm.loop !75

14:                                               ; preds = %4
  %15 = call i32 @sigdelset(i8* noundef %2, i32 noundef %5) #13
  br label %16

16:                                               ; preds = %14, %4
  %17 = load i32, i32* @interrupt_signal, align 4, !tbaa !4
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %21, label %19

19:                                               ; preds = %16
  %20 = call i32 @sigdelset(i8* noundef %2, i32 noundef %17) #13
  br label %21

21:                                               ; preds = %19, %16
  ret void
}

; Function Attrs: nounwind uwtable
define internal fastcc void @forget_exceptions() unnamed_addr #0 {
  %weak.7 = icmp ne i8* ()* @__cxa_get_globals, null
  br i1 %weak.7, label %1, label %6

1:                                                ; preds = %0
  %2 = call i8* @__cxa_get_globals() #13
  %3 = bitcast i8* %2 to %struct.exception_head**
  store %struct.exception_head* null, %struct.exception_head** %3, align 8, !tbaa !44
  %4 = getelementptr inbounds i8, i8* %2, i64 8
  %5 = bitcast i8* %4 to i32*
  store i32 0, i32* %5, align 8, !tbaa !210
  br label %6

6:                                                ; preds = %0, %1
  ret void
}

declare i32 @sigfillset(i8* noundef) local_unnamed_addr #2

declare i32 @sigdelset(i8* noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @die(i8* noundef %0) unnamed_addr #3 {
  call fastcc void @say(i8* noundef getelementptr inbounds ([10 x i8], [10 x i8]* @.str.12, i64 0, i64 0)) #14
  call fastcc void @say(i8* noundef %0) #14
  call fastcc void @say(i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.6, i64 0, i64 0)) #14
  call void @abort() #18
  unreachable
}

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn
declare i8* @llvm.thread.pointer() #11

declare i32 @pthread_setcancelstate(i32 noundef, i32* noundef) local_unnamed_addr #2

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @abandon(%struct.worker* noundef %0, i8* noundef %1) unnamed_addr #3 {
  %3 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 12
  %4 = load i8*, i8** %3, align 8, !tbaa !208
  %5 = icmp eq i8* %4, null
  br i1 %5, label %6, label %7

6:                                                ; preds = %2
  store i8* %1, i8** %3, align 8, !tbaa !208
  br label %7

7:                                                ; preds = %6, %2
  %8 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 15
  store i32 1, i32* %8, align 4, !tbaa !202
  %9 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 25
  %10 = getelementptr inbounds %struct.anon, %struct.anon* %9, i64 0, i32 0
  store i64 0, i64* %10, align 16, !tbaa !211
  %11 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 25, i32 1
  store void (i32, i8*)* @on_caught, void (i32, i8*)** %11, align 8, !tbaa !212
  %12 = bitcast %struct.anon* %9 to i8*
  %13 = bitcast %struct.worker* %0 to i8*
  %14 = call i32 @_Unwind_ForcedUnwind(i8* noundef nonnull %12, i8* noundef bitcast (i32 (i32, i32, i64, i8*, i8*, i8*)* @on_frame to i8*), i8* noundef %13) #13
  %15 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 19
  %16 = bitcast %struct.opaque512* %15 to i8*
  call void @longjmp(i8* noundef nonnull %16, i32 noundef 1) #18
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
  %6 = call i8* @pthread_getspecific(i32 noundef %5) #13
  %7 = icmp eq i8* %6, null
  br i1 %7, label %15, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds i8, i8* %6, i64 108
  %10 = bitcast i8* %9 to i32*
  %11 = load i32, i32* %10, align 4, !tbaa !202
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %15, label %13

13:                                               ; preds = %8
  %14 = getelementptr inbounds i8, i8* %6, i64 128
  call void @longjmp(i8* noundef nonnull %14, i32 noundef 1) #18
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
  %10 = call i64 @_Unwind_GetCFA(i8* noundef %4) #13
  %11 = inttoptr i64 %10 to i8*
  %12 = getelementptr inbounds i8, i8* %5, i64 80
  %13 = bitcast i8* %12 to i8**
  %14 = load i8*, i8** %13, align 16, !tbaa !207
  %15 = icmp ult i8* %14, %11
  br i1 %15, label %16, label %18

16:                                               ; preds = %9, %6
  %17 = getelementptr inbounds i8, i8* %5, i64 128
  call void @longjmp(i8* noundef nonnull %17, i32 noundef 1) #18
  unreachable

18:                                               ; preds = %9
  ret i32 0
}

declare hidden void @telejit_reentry_prepare() local_unnamed_addr #2

declare i32 @open(i8* noundef, i32 noundef, ...) local_unnamed_addr #2

declare i32 @pthread_key_create(i32* noundef, void (i8*)* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal void @look_at_self(i32 noundef %0, i8* nocapture noundef readnone %1, i8* nocapture noundef readonly %2) #0 {
  %4 = call i32* @__errno_location() #13
  %5 = load i32, i32* %4, align 4, !tbaa !4
  %6 = atomicrmw add i32* @answering, i32 1 seq_cst, align 4
  %7 = load atomic i64, i64* bitcast (%struct.examination** @asking to i64*) seq_cst, align 8
  %8 = inttoptr i64 %7 to %struct.examination*
  %9 = icmp eq i64 %7, 0
  br i1 %9, label %100, label %10

10:                                               ; preds = %3
  %11 = call i32 @gettid() #13
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
  %22 = load i8*, i8** %21, align 8, !tbaa !213
  %23 = ptrtoint i8* %22 to i64
  %24 = sub i64 %14, %23
  %25 = getelementptr inbounds i8, i8* %2, i64 32
  %26 = bitcast i8* %25 to i64*
  %27 = load i64, i64* %26, align 8, !tbaa !215
  %28 = icmp ult i64 %24, %27
  br i1 %28, label %29, label %52

29:                                               ; preds = %10
  %30 = add i64 %27, %23
  %31 = call fastcc i32 @hold_words(%struct.examination* noundef nonnull %8, i64 noundef %14, i64 noundef %30) #14
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %69, label %33

33:                                               ; preds = %29
  %34 = icmp uge i64 %18, %20
  %35 = sub i64 %20, %18
  %36 = icmp ugt i64 %35, 4294967296
  %37 = or i1 %34, %36
  br i1 %37, label %69, label %38

38:                                               ; preds = %33
  %weak.8 = icmp ne i32* @_thread_db_sizeof_pthread, null
  br i1 %weak.8, label %39, label %43

39:                                               ; preds = %38
  %40 = load i32, i32* @_thread_db_sizeof_pthread, align 4, !tbaa !4
  %41 = zext i32 %40 to i64
  %42 = add i64 %41, %20
  br label %46

43:                                               ; preds = %38
  %44 = or i64 %20, 4095
  %45 = add i64 %44, 1
  br label %46

46:                                               ; preds = %43, %39
  %47 = phi i64 [ %42, %39 ], [ %45, %43 ]
  %48 = add i64 %18, -128
  %49 = call fastcc i32 @hold_words(%struct.examination* noundef nonnull %8, i64 noundef %48, i64 noundef %47) #13
  %50 = icmp ne i32 %49, 0
  %51 = zext i1 %50 to i32
  br label %69

52:                                               ; preds = %10
  %53 = icmp ule i8* %19, %13
  %54 = sub i64 %20, %14
  %55 = icmp ugt i64 %54, 4294967296
  %56 = or i1 %53, %55
  br i1 %56, label %69, label %57

57:                                               ; preds = %52
  %weak.9 = icmp ne i32* @_thread_db_sizeof_pthread, null
  br i1 %weak.9, label %58, label %62

58:                                               ; preds = %57
  %59 = load i32, i32* @_thread_db_sizeof_pthread, align 4, !tbaa !4
  %60 = zext i32 %59 to i64
  %61 = add i64 %60, %20
  br label %65

62:                                               ; preds = %57
  %63 = or i64 %20, 4095
  %64 = add i64 %63, 1
  br label %65

65:                                               ; preds = %62, %58
  %66 = phi i64 [ %61, %58 ], [ %64, %62 ]
  %67 = add i64 %14, -128
  %68 = call fastcc i32 @hold_words(%struct.examination* noundef nonnull %8, i64 noundef %67, i64 noundef %66) #13
  br label %69

69:                                               ; preds = %46, %33, %65, %52, %29
  %70 = phi i32 [ 0, %29 ], [ %68, %65 ], [ 0, %52 ], [ %51, %46 ], [ 0, %33 ]
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %72, label %85

72:                                               ; preds = %69
  %73 = getelementptr inbounds %struct.examination, %struct.examination* %8, i64 0, i32 1
  %74 = load i64, i64* %73, align 8, !tbaa !141
  %75 = icmp eq i64 %74, 0
  br i1 %75, label %85, label %76

76:                                               ; preds = %72
  %77 = getelementptr inbounds %struct.examination, %struct.examination* %8, i64 0, i32 2
  br label %78

78:                                               ; preds = %78, %76
  %79 = phi i64 [ 0, %76 ], [ %82, %78 ]
  %80 = load i8*, i8** %77, align 8, !tbaa !143
  %81 = getelementptr inbounds i8, i8* %80, i64 %79
  store atomic i8 1, i8* %81 monotonic, align 1
  %82 = add nuw i64 %79, 1
  %83 = load i64, i64* %73, align 8, !tbaa !141
  %84 = icmp ult i64 %82, %83
  br i1 %84, label %78, label %85, !llvm.loop !144

85:                                               ; preds = %78, %72, %69
  %86 = load i64, i64* @asked_count, align 8, !tbaa !15
  %87 = icmp eq i64 %86, 0
  br i1 %87, label %100, label %88

88:                                               ; preds = %85, %96
  %89 = phi i64 [ %97, %96 ], [ 0, %85 ]
  %90 = load %struct.looked_thread*, %struct.looked_thread** @asked, align 8, !tbaa !29
  %91 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %90, i64 %89, i32 0
  %92 = load i32, i32* %91, align 4, !tbaa !160
  %93 = icmp eq i32 %92, %11
  br i1 %93, label %94, label %96

94:                                               ; preds = %88
  %95 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %90, i64 %89, i32 1
  store atomic i32 1, i32* %95 release, align 4
  br label %96

96:                                               ; preds = %88, %94
  %97 = add nuw i64 %89, 1
  %98 = load i64, i64* @asked_count, align 8, !tbaa !15
  %99 = icmp ult i64 %97, %98
  br i1 %99, label %88, label %100, !llvm.loop !216

100:                                              ; preds = %96, %85, %3
  %101 = atomicrmw sub i32* @answering, i32 1 seq_cst, align 4
  %102 = call i32* @__errno_location() #13
  store i32 %5, i32* %102, align 4, !tbaa !4
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @on_interrupt(i32 noundef %0, i8* nocapture noundef readnone %1, i8* noundef %2) #0 {
  %4 = call i32* @__errno_location() #13
  %5 = load i32, i32* %4, align 4, !tbaa !4
  %6 = load i32, i32* @worker_key, align 4, !tbaa !4
  %7 = call i8* @pthread_getspecific(i32 noundef %6) #13
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
  %23 = load i32, i32* %22, align 8, !tbaa !58
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %25, label %85

25:                                               ; preds = %20
  %26 = getelementptr inbounds i8, i8* %7, i64 108
  %27 = bitcast i8* %26 to i32*
  %28 = load i32, i32* %27, align 4, !tbaa !202
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %30, label %85

30:                                               ; preds = %25
  %31 = getelementptr inbounds i8, i8* %7, i64 96
  %32 = bitcast i8* %31 to %struct.report**
  %33 = load %struct.report*, %struct.report** %32, align 16, !tbaa !14
  %34 = icmp eq %struct.report* %33, null
  br i1 %34, label %35, label %85

35:                                               ; preds = %30
  %36 = call i32 @getpid() #13
  %37 = load i32, i32* @home_pid, align 4, !tbaa !4
  %38 = icmp eq i32 %36, %37
  br i1 %38, label %39, label %85

39:                                               ; preds = %35
  %40 = getelementptr inbounds i8, i8* %7, i64 1160
  %41 = bitcast i8* %40 to i64*
  %42 = load i64, i64* %41, align 8, !tbaa !175
  %43 = icmp eq i64 %42, 0
  br i1 %43, label %85, label %44

44:                                               ; preds = %39
  %45 = getelementptr inbounds i8, i8* %7, i64 32
  %46 = bitcast i8* %45 to %struct.task**
  %47 = load %struct.task*, %struct.task** %46, align 16, !tbaa !54
  %48 = getelementptr inbounds %struct.task, %struct.task* %47, i64 0, i32 3
  %49 = load i64, i64* %48, align 8, !tbaa !55
  %50 = icmp eq i64 %42, %49
  br i1 %50, label %51, label %85

51:                                               ; preds = %44
  %52 = getelementptr inbounds i8, i8* %7, i64 1168
  %53 = bitcast i8* %52 to i32*
  %54 = load i32, i32* %53, align 16, !tbaa !174
  %55 = call fastcc %struct.report* @new_report(%struct.worker* noundef nonnull %8, i32 noundef %54) #14
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
  br i1 %67, label %68, label %61, !llvm.loop !217

68:                                               ; preds = %61
  %69 = getelementptr inbounds %struct.report, %struct.report* %55, i64 0, i32 7
  store i32 40, i32* %69, align 8, !tbaa !218
  %70 = call fastcc i64* @note_frames(%struct.worker* noundef nonnull %8, %struct.report* noundef nonnull %55, i8* noundef %2) #14
  %71 = getelementptr inbounds %struct.report, %struct.report* %55, i64 0, i32 1
  %72 = load i32, i32* %71, align 4, !tbaa !21
  %73 = icmp eq i32 %72, 0
  br i1 %73, label %74, label %75

74:                                               ; preds = %68
  call fastcc void @leave(%struct.worker* noundef nonnull %8) #15
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
  %83 = call i32 @munmap(i8* noundef nonnull %82, i64 noundef 4096) #13
  br label %84

84:                                               ; preds = %78, %81
  store %struct.report* null, %struct.report** %32, align 16, !tbaa !14
  br label %85

85:                                               ; preds = %51, %84, %77, %44, %39, %35, %30, %25, %20, %15, %10, %3
  %86 = call i32* @__errno_location() #13
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
  %8 = call i32 @getpid() #13
  %9 = load i32, i32* @home_pid, align 4, !tbaa !4
  %10 = icmp eq i32 %8, %9
  br i1 %10, label %11, label %22

11:                                               ; preds = %7
  %12 = load i32, i32* @worker_key, align 4, !tbaa !4
  %13 = call i8* @pthread_getspecific(i32 noundef %12) #13
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
  %27 = call i8* @gnu_get_libc_version() #13
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
  br label %28, !llvm.loop !161

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
  br label %33, !llvm.loop !162

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
  br label %70, !llvm.loop !161

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
  br label %75, !llvm.loop !162

106:                                              ; preds = %89
  %107 = icmp ult i64 %77, 41
  br i1 %107, label %108, label %110

108:                                              ; preds = %25, %106
  %109 = call i32 @on_exit(void (i32, i8*)* noundef nonnull @end_of_executor, i8* noundef null) #13
  call fastcc void @flush_streams() #14
  call fastcc void @end_by_exit(%struct.worker* noundef nonnull %23, i32 noundef %0) #15
  unreachable

110:                                              ; preds = %64, %106, %22
  %111 = load i32, i32* @worker_key, align 4, !tbaa !4
  %112 = call i8* @pthread_getspecific(i32 noundef %111) #13
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
  %122 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %123 = load %struct.registration*, %struct.registration** %119, align 8, !tbaa !29
  %124 = icmp eq %struct.registration* %123, null
  br i1 %124, label %138, label %128

125:                                              ; preds = %128
  %126 = load %struct.registration*, %struct.registration** %137, align 8, !tbaa !29
  %127 = icmp eq %struct.registration* %126, null
  br i1 %127, label %138, label %128, !llvm.loop !122

128:                                              ; preds = %121, %125
  %129 = phi %struct.registration* [ %126, %125 ], [ %123, %121 ]
  %130 = phi %struct.registration** [ %136, %125 ], [ undef, %121 ]
  %131 = phi %struct.registration** [ %137, %125 ], [ %119, %121 ]
  %132 = getelementptr inbounds %struct.registration, %struct.registration* %129, i64 0, i32 1
  %133 = load i64, i64* %132, align 8, !tbaa !102
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
  %142 = load %struct.registration*, %struct.registration** %139, align 8, !tbaa !29
  br label %143

143:                                              ; preds = %141, %138
  %144 = phi %struct.registration* [ %142, %141 ], [ null, %138 ]
  %145 = icmp eq %struct.registration* %144, null
  br i1 %145, label %150, label %146

146:                                              ; preds = %143
  %147 = getelementptr inbounds %struct.registration, %struct.registration* %144, i64 0, i32 0
  %148 = load %struct.registration*, %struct.registration** %147, align 8, !tbaa !100
  store %struct.registration* %148, %struct.registration** %139, align 8, !tbaa !29
  %149 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %150

150:                                              ; preds = %143, %146
  %151 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  br label %152

152:                                              ; preds = %120, %150
  %153 = phi %struct.registration* [ %144, %150 ], [ null, %120 ]
  %154 = icmp eq %struct.registration* %153, null
  br i1 %154, label %155, label %186

155:                                              ; preds = %152
  %156 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %157 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !29
  %158 = icmp eq %struct.registration* %157, null
  br i1 %158, label %172, label %162

159:                                              ; preds = %162
  %160 = load %struct.registration*, %struct.registration** %171, align 8, !tbaa !29
  %161 = icmp eq %struct.registration* %160, null
  br i1 %161, label %172, label %162, !llvm.loop !122

162:                                              ; preds = %155, %159
  %163 = phi %struct.registration* [ %160, %159 ], [ %157, %155 ]
  %164 = phi %struct.registration** [ %170, %159 ], [ undef, %155 ]
  %165 = phi %struct.registration** [ %171, %159 ], [ @registrations, %155 ]
  %166 = getelementptr inbounds %struct.registration, %struct.registration* %163, i64 0, i32 1
  %167 = load i64, i64* %166, align 8, !tbaa !102
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
  %176 = load %struct.registration*, %struct.registration** %173, align 8, !tbaa !29
  br label %177

177:                                              ; preds = %175, %172
  %178 = phi %struct.registration* [ %176, %175 ], [ null, %172 ]
  %179 = icmp eq %struct.registration* %178, null
  br i1 %179, label %184, label %180

180:                                              ; preds = %177
  %181 = getelementptr inbounds %struct.registration, %struct.registration* %178, i64 0, i32 0
  %182 = load %struct.registration*, %struct.registration** %181, align 8, !tbaa !100
  store %struct.registration* %182, %struct.registration** %173, align 8, !tbaa !29
  %183 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %184

184:                                              ; preds = %177, %180
  %185 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  br label %186

186:                                              ; preds = %184, %152
  %187 = phi %struct.registration* [ %153, %152 ], [ %178, %184 ]
  %188 = icmp eq %struct.registration* %187, null
  br i1 %188, label %189, label %220

189:                                              ; preds = %186
  %190 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %191 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !29
  %192 = icmp eq %struct.registration* %191, null
  br i1 %192, label %206, label %196

193:                                              ; preds = %196
  %194 = load %struct.registration*, %struct.registration** %205, align 8, !tbaa !29
  %195 = icmp eq %struct.registration* %194, null
  br i1 %195, label %206, label %196, !llvm.loop !122

196:                                              ; preds = %189, %193
  %197 = phi %struct.registration* [ %194, %193 ], [ %191, %189 ]
  %198 = phi %struct.registration** [ %204, %193 ], [ undef, %189 ]
  %199 = phi %struct.registration** [ %205, %193 ], [ @registrations, %189 ]
  %200 = getelementptr inbounds %struct.registration, %struct.registration* %197, i64 0, i32 1
  %201 = load i64, i64* %200, align 8, !tbaa !102
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
  %210 = load %struct.registration*, %struct.registration** %207, align 8, !tbaa !29
  br label %211

211:                                              ; preds = %209, %206
  %212 = phi %struct.registration* [ %210, %209 ], [ null, %206 ]
  %213 = icmp eq %struct.registration* %212, null
  br i1 %213, label %218, label %214

214:                                              ; preds = %211
  %215 = getelementptr inbounds %struct.registration, %struct.registration* %212, i64 0, i32 0
  %216 = load %struct.registration*, %struct.registration** %215, align 8, !tbaa !100
  store %struct.registration* %216, %struct.registration** %207, align 8, !tbaa !29
  %217 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %218

218:                                              ; preds = %211, %214
  %219 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  br label %220

220:                                              ; preds = %218, %186
  %221 = phi %struct.registration* [ %187, %186 ], [ %212, %218 ]
  %222 = icmp eq %struct.registration* %221, null
  br i1 %222, label %224, label %223

223:                                              ; preds = %220
  call void @run(%struct.registration* noundef nonnull %221, i32 noundef %0) #14
  br label %120

224:                                              ; preds = %220
  call fastcc void @flush_streams() #14
  call void @_exit(i32 noundef %0) #18
  unreachable
}

declare i32 @__register_atfork(void ()* noundef, void ()* noundef, void ()* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal void @lock_all() #0 {
  %1 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %2 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @unlock_all() #0 {
  %1 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %2 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  ret void
}

declare i32 @setvbuf(i8* noundef, i8* noundef, i32 noundef, i64 noundef) local_unnamed_addr #2

declare i32 @sigaction(i32 noundef, i8* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc i32 @hold_words(%struct.examination* nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) unnamed_addr #0 {
  %4 = alloca [128 x i64], align 16
  %5 = alloca %struct.anon.1, align 8
  %6 = alloca %struct.anon.1, align 8
  %7 = bitcast [128 x i64]* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 1024, i8* nonnull %7) #16
  %8 = call i32 @getpid() #13
  %9 = and i64 %1, -8
  %10 = bitcast %struct.anon.1* %5 to i8*
  %11 = bitcast %struct.anon.1* %5 to [128 x i64]**
  %12 = getelementptr inbounds %struct.anon.1, %struct.anon.1* %5, i64 0, i32 1
  %13 = bitcast %struct.anon.1* %6 to i8*
  %14 = getelementptr inbounds %struct.anon.1, %struct.anon.1* %6, i64 0, i32 0
  %15 = getelementptr inbounds %struct.anon.1, %struct.anon.1* %6, i64 0, i32 1
  %16 = getelementptr inbounds %struct.examination, %struct.examination* %0, i64 0, i32 1
  %17 = getelementptr inbounds %struct.examination, %struct.examination* %0, i64 0, i32 0
  %18 = getelementptr inbounds %struct.examination, %struct.examination* %0, i64 0, i32 2
  br label %19

19:                                               ; preds = %80, %3
  %20 = phi i64 [ %9, %3 ], [ %81, %80 ]
  %21 = icmp ult i64 %20, %2
  br i1 %21, label %22, label %82

22:                                               ; preds = %19
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %10) #16
  store [128 x i64]* %4, [128 x i64]** %11, align 8, !tbaa !126
  store i64 1024, i64* %12, align 8, !tbaa !124
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %13) #16
  %23 = inttoptr i64 %20 to i8*
  store i8* %23, i8** %14, align 8, !tbaa !126
  %24 = sub i64 %2, %20
  %25 = icmp ult i64 %24, 1024
  %26 = select i1 %25, i64 %24, i64 1024
  store i64 %26, i64* %15, align 8, !tbaa !124
  %27 = call i64 @process_vm_readv(i32 noundef %8, i8* noundef nonnull %10, i64 noundef 1, i8* noundef nonnull %13, i64 noundef 1, i64 noundef 0) #13
  %28 = load i64, i64* %15, align 8, !tbaa !124
  %29 = icmp eq i64 %27, %28
  br i1 %29, label %30, label %80

30:                                               ; preds = %22
  %31 = sdiv i64 %27, 8
  %32 = icmp sgt i64 %27, 7
  br i1 %32, label %35, label %33

33:                                               ; preds = %77, %30
  %34 = add i64 %27, %20
  br label %80

35:                                               ; preds = %30, %77
  %36 = phi i64 [ %78, %77 ], [ 0, %30 ]
  %37 = getelementptr inbounds [128 x i64], [128 x i64]* %4, i64 0, i64 %36
  %38 = load i64, i64* %37, align 8, !tbaa !15
  %39 = load i64, i64* %16, align 8, !tbaa !141
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %77, label %41

41:                                               ; preds = %35
  %42 = load %struct.range*, %struct.range** %17, align 8, !tbaa !146
  %43 = getelementptr inbounds %struct.range, %struct.range* %42, i64 0, i32 0
  %44 = load i64, i64* %43, align 8, !tbaa !83
  %45 = icmp ugt i64 %44, %38
  br i1 %45, label %77, label %46

46:                                               ; preds = %41
  %47 = add i64 %39, -1
  %48 = getelementptr inbounds %struct.range, %struct.range* %42, i64 %47, i32 1
  %49 = load i64, i64* %48, align 8, !tbaa !85
  %50 = icmp ult i64 %49, %38
  br i1 %50, label %77, label %53

51:                                               ; preds = %53
  %52 = icmp ult i64 %63, %39
  br i1 %52, label %65, label %77

53:                                               ; preds = %46, %53
  %54 = phi i64 [ %63, %53 ], [ 0, %46 ]
  %55 = phi i64 [ %62, %53 ], [ %39, %46 ]
  %56 = add i64 %55, %54
  %57 = lshr i64 %56, 1
  %58 = getelementptr inbounds %struct.range, %struct.range* %42, i64 %57, i32 1
  %59 = load i64, i64* %58, align 8, !tbaa !85
  %60 = icmp ult i64 %59, %38
  %61 = add nuw i64 %57, 1
  %62 = select i1 %60, i64 %55, i64 %57
  %63 = select i1 %60, i64 %61, i64 %54
  %64 = icmp ult i64 %63, %62
  br i1 %64, label %53, label %51, !llvm.loop !147

65:                                               ; preds = %51, %71
  %66 = phi i64 [ %74, %71 ], [ %63, %51 ]
  %67 = load %struct.range*, %struct.range** %17, align 8, !tbaa !146
  %68 = getelementptr inbounds %struct.range, %struct.range* %67, i64 %66, i32 0
  %69 = load i64, i64* %68, align 8, !tbaa !83
  %70 = icmp ugt i64 %69, %38
  br i1 %70, label %77, label %71

71:                                               ; preds = %65
  %72 = load i8*, i8** %18, align 8, !tbaa !143
  %73 = getelementptr inbounds i8, i8* %72, i64 %66
  store atomic i8 1, i8* %73 monotonic, align 1
  %74 = add nuw i64 %66, 1
  %75 = load i64, i64* %16, align 8, !tbaa !141
  %76 = icmp ult i64 %74, %75
  br i1 %76, label %65, label %77, !llvm.loop !148

77:                                               ; preds = %65, %71, %35, %41, %46, %51
  %78 = add nuw nsw i64 %36, 1
  %79 = icmp eq i64 %78, %31
  br i1 %79, label %33, label %35, !llvm.loop !219

80:                                               ; preds = %22, %33
  %81 = phi i64 [ %34, %33 ], [ %20, %22 ]
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %13) #16
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %10) #16
  br i1 %29, label %19, label %82, !llvm.loop !220

82:                                               ; preds = %19, %80
  %83 = phi i32 [ 0, %80 ], [ 1, %19 ]
  call void @llvm.lifetime.end.p0i8(i64 1024, i8* nonnull %7) #16
  ret i32 %83
}

declare i64 @process_vm_readv(i32 noundef, i8* noundef, i64 noundef, i8* noundef, i64 noundef, i64 noundef) local_unnamed_addr #2

declare hidden void @telejit_returned() #2

declare i32 @munmap(i8* noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal void @on_fault(i32 noundef %0, i8* noundef %1, i8* noundef %2) #0 {
  %4 = alloca %struct.opaque128, align 8
  %5 = alloca %struct.opaque128, align 8
  %6 = call i32* @__errno_location() #13
  %7 = load i32, i32* %6, align 4, !tbaa !4
  %8 = load i32, i32* @worker_key, align 4, !tbaa !4
  %9 = call i8* @pthread_getspecific(i32 noundef %8) #13
  %10 = bitcast i8* %9 to %struct.worker*
  %11 = getelementptr inbounds i8, i8* %1, i64 8
  %12 = bitcast i8* %11 to i32*
  %13 = load i32, i32* %12, align 8, !tbaa !221
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
  %30 = call i32 @getpid() #13
  %31 = load i32, i32* @home_pid, align 4, !tbaa !4
  %32 = icmp ne i32 %30, %31
  %33 = select i1 %32, i1 true, i1 %22
  br i1 %33, label %36, label %34

34:                                               ; preds = %29
  %35 = getelementptr inbounds i8, i8* %9, i64 640
  call void @longjmp(i8* noundef nonnull %35, i32 noundef 1) #18
  unreachable

36:                                               ; preds = %24, %29
  %37 = getelementptr inbounds i8, i8* %9, i64 104
  %38 = bitcast i8* %37 to i32*
  %39 = load i32, i32* %38, align 8, !tbaa !8
  %40 = icmp eq i32 %39, 0
  %41 = select i1 %40, i1 true, i1 %22
  br i1 %41, label %46, label %42

42:                                               ; preds = %36
  %43 = call i32 @getpid() #13
  %44 = load i32, i32* @home_pid, align 4, !tbaa !4
  %45 = icmp eq i32 %43, %44
  br i1 %45, label %91, label %46

46:                                               ; preds = %21, %42, %36
  %47 = sext i32 %0 to i64
  %48 = getelementptr inbounds [32 x %struct.signal_action], [32 x %struct.signal_action]* @former_actions, i64 0, i64 %47, i32 0
  %49 = load i8*, i8** %48, align 8, !tbaa !65
  %50 = bitcast %struct.opaque128* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %50) #16
  %51 = getelementptr inbounds [32 x %struct.signal_action], [32 x %struct.signal_action]* @former_actions, i64 0, i64 %47, i32 1
  %52 = bitcast %struct.opaque128* %51 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(128) %50, i8* noundef nonnull align 8 dereferenceable(128) %52, i64 128, i1 false) #16, !tbaa.struct !223
  %53 = icmp ugt i8* %49, inttoptr (i64 1 to i8*)
  br i1 %53, label %54, label %76

54:                                               ; preds = %46
  %55 = getelementptr inbounds [32 x %struct.signal_action], [32 x %struct.signal_action]* @former_actions, i64 0, i64 %47, i32 2
  %56 = load i32, i32* %55, align 8, !tbaa !67
  %57 = icmp sgt i32 %56, -1
  br i1 %57, label %59, label %58

58:                                               ; preds = %54
  store i8* null, i8** %48, align 8, !tbaa !65
  br label %59

59:                                               ; preds = %58, %54
  %60 = and i32 %56, 1073741824
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %62, label %64

62:                                               ; preds = %59
  %63 = call i32 @sigaddset(i8* noundef nonnull %50, i32 noundef %0) #13
  br label %64

64:                                               ; preds = %62, %59
  %65 = bitcast %struct.opaque128* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %65) #16
  %66 = call i32 @pthread_sigmask(i32 noundef 0, i8* noundef nonnull %50, i8* noundef nonnull %65) #13
  %67 = load i32, i32* %55, align 8, !tbaa !67
  %68 = and i32 %67, 4
  %69 = icmp eq i32 %68, 0
  br i1 %69, label %72, label %70

70:                                               ; preds = %64
  %71 = bitcast i8* %49 to void (i32, i8*, i8*)*
  call void %71(i32 noundef %0, i8* noundef %1, i8* noundef %2) #13
  br label %74

72:                                               ; preds = %64
  %73 = bitcast i8* %49 to void (i32)*
  call void %73(i32 noundef %0) #13
  br label %74

74:                                               ; preds = %72, %70
  %75 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %65, i8* noundef null) #13
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %65) #16
  br label %89

76:                                               ; preds = %46
  %77 = getelementptr inbounds i8, i8* %1, i64 8
  %78 = bitcast i8* %77 to i32*
  %79 = load i32, i32* %78, align 8, !tbaa !221
  %80 = icmp slt i32 %79, 1
  %81 = icmp ne i8* %49, null
  %82 = select i1 %80, i1 %81, i1 false
  br i1 %82, label %89, label %83

83:                                               ; preds = %76
  %84 = call i8* @signal(i32 noundef %0, i8* noundef null) #13
  br i1 %80, label %85, label %89

85:                                               ; preds = %83
  %86 = call i32 @getpid() #13
  %87 = call i32 @gettid() #13
  %88 = call i32 @tgkill(i32 noundef %86, i32 noundef %87, i32 noundef %0) #13
  br label %89

89:                                               ; preds = %74, %76, %83, %85
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %50) #16
  %90 = call i32* @__errno_location() #13
  store i32 %7, i32* %90, align 4, !tbaa !4
  ret void

91:                                               ; preds = %42
  %92 = getelementptr inbounds i8, i8* %9, i64 108
  %93 = bitcast i8* %92 to i32*
  %94 = load i32, i32* %93, align 4, !tbaa !202
  %95 = icmp ne i32 %94, 0
  %96 = icmp eq i32 %0, 6
  %97 = and i1 %96, %95
  br i1 %97, label %98, label %99

98:                                               ; preds = %91
  call fastcc void @leave(%struct.worker* noundef nonnull %10) #15
  unreachable

99:                                               ; preds = %91
  %100 = call fastcc %struct.report* @new_report(%struct.worker* noundef nonnull %10, i32 noundef 1) #14
  %101 = icmp eq %struct.report* %100, null
  br i1 %101, label %146, label %102

102:                                              ; preds = %99
  %103 = load i64, i64* @telejit_context_sp, align 8, !tbaa !15
  %104 = getelementptr inbounds i8, i8* %2, i64 %103
  %105 = bitcast i8* %104 to i64*
  %106 = load i64, i64* %105, align 8, !tbaa !15
  %107 = getelementptr inbounds %struct.report, %struct.report* %100, i64 0, i32 2
  store i32 %0, i32* %107, align 8, !tbaa !36
  %108 = load i32, i32* %12, align 8, !tbaa !221
  %109 = getelementptr inbounds %struct.report, %struct.report* %100, i64 0, i32 3
  store i32 %108, i32* %109, align 4, !tbaa !224
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
  store i64 %116, i64* %117, align 8, !tbaa !37
  %118 = icmp eq i32 %0, 11
  br i1 %118, label %119, label %130

119:                                              ; preds = %115
  %120 = getelementptr inbounds i8, i8* %9, i64 1152
  %121 = bitcast i8* %120 to i8**
  %122 = load i8*, i8** %121, align 16, !tbaa !225
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
  store i32 %131, i32* %132, align 4, !tbaa !226
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
  br i1 %142, label %143, label %136, !llvm.loop !217

143:                                              ; preds = %136
  %144 = getelementptr inbounds %struct.report, %struct.report* %100, i64 0, i32 7
  store i32 40, i32* %144, align 8, !tbaa !218
  %145 = call fastcc i64* @note_frames(%struct.worker* noundef nonnull %10, %struct.report* noundef nonnull %100, i8* noundef %2) #14
  br label %146

146:                                              ; preds = %143, %99
  call fastcc void @end_task(%struct.worker* noundef nonnull %10, %struct.report* noundef %100) #15
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
  %9 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #13
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
  store i32 %1, i32* %24, align 8, !tbaa !190
  %25 = call fastcc i64* @note_frames(%struct.worker* noundef %0, %struct.report* noundef nonnull %21, i8* noundef null) #14
  br label %26

26:                                               ; preds = %23, %20
  call fastcc void @end_task(%struct.worker* noundef %0, %struct.report* noundef %21) #15
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
  call void @llvm.lifetime.start.p0i8(i64 24, i8* nonnull %10) #16
  %11 = getelementptr inbounds i8, i8* %0, i64 -65536
  %12 = getelementptr inbounds %struct.alternate_stack, %struct.alternate_stack* %6, i64 0, i32 0
  store i8* %11, i8** %12, align 8, !tbaa !213
  %13 = getelementptr inbounds %struct.alternate_stack, %struct.alternate_stack* %6, i64 0, i32 1
  store i32 0, i32* %13, align 8, !tbaa !227
  %14 = getelementptr inbounds %struct.alternate_stack, %struct.alternate_stack* %6, i64 0, i32 2
  store i64 65536, i64* %14, align 8, !tbaa !215
  %15 = bitcast i32* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %15) #16
  %16 = call i32 @sigaltstack(i8* noundef nonnull %10, i8* noundef null) #13
  %17 = load i32, i32* @worker_key, align 4, !tbaa !4
  %18 = call i32 @pthread_setspecific(i32 noundef %17, i8* noundef %0) #13
  %19 = call i32 @pthread_setcancelstate(i32 noundef 1, i32* noundef nonnull %7) #13
  %20 = bitcast %struct.opaque128* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %20) #16
  %21 = bitcast i8** %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %21) #16
  store i8* null, i8** %4, align 8, !tbaa !29
  %22 = bitcast i64* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %22) #16
  %23 = call i8* @pthread_self() #13
  %24 = call i32 @pthread_getattr_np(i8* noundef %23, i8* noundef nonnull %20) #13
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %29

26:                                               ; preds = %1
  %27 = call i32 @pthread_attr_getstack(i8* noundef nonnull %20, i8** noundef nonnull %4, i64* noundef nonnull %5) #13
  %28 = call i32 @pthread_attr_destroy(i8* noundef nonnull %20) #13
  br label %29

29:                                               ; preds = %26, %1
  %30 = load i8*, i8** %4, align 8, !tbaa !29
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %22) #16
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %21) #16
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %20) #16
  %31 = getelementptr inbounds i8, i8* %0, i64 1152
  %32 = bitcast i8* %31 to i8**
  store i8* %30, i8** %32, align 16, !tbaa !225
  %33 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %34 = call i8* @llvm.thread.pointer() #16
  %35 = getelementptr inbounds i8, i8* %0, i64 16
  %36 = bitcast i8* %35 to i8**
  store i8* %34, i8** %36, align 16, !tbaa !119
  %37 = call i32 @gettid() #13
  %38 = getelementptr inbounds i8, i8* %0, i64 72
  %39 = bitcast i8* %38 to i32*
  store i32 %37, i32* %39, align 8, !tbaa !145
  %40 = load i8*, i8** %36, align 16, !tbaa !119
  %41 = load i64, i64* @tls.0, align 8, !tbaa !115
  %42 = getelementptr inbounds i8, i8* %40, i64 %41
  %43 = load i8*, i8** @tls.1, align 8, !tbaa !117
  %44 = load i64, i64* @tls.2, align 8, !tbaa !118
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
  br i1 %52, label %53, label %46, !llvm.loop !120

53:                                               ; preds = %46, %29
  %54 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %15) #16
  call void @llvm.lifetime.end.p0i8(i64 24, i8* nonnull %10) #16
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
  %88 = call i64 (i64, ...) @syscall(i64 noundef %57, i8* noundef nonnull %55, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef null, i8* noundef null, i32 noundef 0) #13
  %89 = load atomic i32, i32* %56 acquire, align 16
  %90 = icmp eq i32 %89, 0
  br i1 %90, label %87, label %91, !llvm.loop !228

91:                                               ; preds = %87, %84
  %92 = load %struct.task*, %struct.task** %60, align 16, !tbaa !54
  store i32 0, i32* %58, align 16, !tbaa !229
  %93 = getelementptr inbounds %struct.task, %struct.task* %92, i64 0, i32 0
  %94 = load void (i8*, i8*)*, void (i8*, i8*)** %93, align 8, !tbaa !81
  %95 = getelementptr inbounds %struct.task, %struct.task* %92, i64 0, i32 1
  %96 = load i8*, i8** %95, align 8, !tbaa !79
  %97 = getelementptr inbounds %struct.task, %struct.task* %92, i64 0, i32 2
  %98 = load i8*, i8** %97, align 8, !tbaa !130
  %99 = call i32 @run_guarded(%struct.worker* noundef %9, void (i8*, i8*)* noundef %94, i8* noundef %96, i8* noundef %98) #14
  %100 = load i32, i32* %62, align 16, !tbaa !209
  %101 = icmp eq i32 %100, 0
  br i1 %101, label %102, label %109

102:                                              ; preds = %91
  %103 = load %struct.report*, %struct.report** %64, align 16, !tbaa !14
  %104 = icmp eq %struct.report* %103, null
  br i1 %104, label %108, label %105

105:                                              ; preds = %102
  %106 = bitcast %struct.report* %103 to i8*
  %107 = call i32 @munmap(i8* noundef nonnull %106, i64 noundef 4096) #13
  br label %108

108:                                              ; preds = %102, %105
  store %struct.report* null, %struct.report** %64, align 16, !tbaa !14
  br label %109

109:                                              ; preds = %108, %91
  %110 = load i8*, i8** %66, align 8, !tbaa !208
  %111 = getelementptr inbounds %struct.task, %struct.task* %92, i64 0, i32 7
  store i8* %110, i8** %111, align 8, !tbaa !132
  %112 = load %struct.report*, %struct.report** %68, align 16, !tbaa !14
  %113 = getelementptr inbounds %struct.task, %struct.task* %92, i64 0, i32 8
  store %struct.report* %112, %struct.report** %113, align 8, !tbaa !133
  %114 = load i32, i32* %70, align 4, !tbaa !74
  %115 = icmp eq i32 %114, 0
  br i1 %115, label %119, label %116

116:                                              ; preds = %109
  %117 = call i32 @run_guarded(%struct.worker* noundef %9, void (i8*, i8*)* noundef nonnull @end_thread, i8* noundef %0, i8* noundef null) #14
  %118 = icmp eq i32 %117, 0
  br i1 %118, label %132, label %123

119:                                              ; preds = %109
  %120 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  store i8* null, i8** %74, align 16, !tbaa !80
  store i8* null, i8** %76, align 8, !tbaa !82
  %121 = load %struct.worker*, %struct.worker** @idle_workers, align 8, !tbaa !29
  store %struct.worker* %121, %struct.worker** %78, align 8, !tbaa !73
  store i8* %0, i8** bitcast (%struct.worker** @idle_workers to i8**), align 8, !tbaa !29
  %122 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  br label %132

123:                                              ; preds = %116, %129
  %124 = load %struct.report*, %struct.report** %72, align 16, !tbaa !14
  %125 = icmp eq %struct.report* %124, null
  br i1 %125, label %129, label %126

126:                                              ; preds = %123
  %127 = bitcast %struct.report* %124 to i8*
  %128 = call i32 @munmap(i8* noundef nonnull %127, i64 noundef 4096) #13
  br label %129

129:                                              ; preds = %123, %126
  store %struct.report* null, %struct.report** %72, align 16, !tbaa !14
  %130 = call i32 @run_guarded(%struct.worker* noundef %9, void (i8*, i8*)* noundef nonnull @end_thread, i8* noundef %0, i8* noundef null) #14
  %131 = icmp eq i32 %130, 0
  br i1 %131, label %132, label %123, !llvm.loop !230

132:                                              ; preds = %129, %116, %119
  %133 = getelementptr inbounds %struct.task, %struct.task* %92, i64 0, i32 3
  %134 = load i64, i64* %133, align 8, !tbaa !55
  %135 = getelementptr inbounds %struct.task, %struct.task* %92, i64 0, i32 5
  %136 = atomicrmw xchg i32* %135, i32 2 acq_rel, align 4
  %137 = icmp eq i32 %136, 0
  br i1 %137, label %138, label %140

138:                                              ; preds = %132
  %139 = call i64 (i64, ...) @syscall(i64 noundef %83, i32* noundef nonnull %135, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #13
  br label %150

140:                                              ; preds = %132
  call void @llvm.lifetime.start.p0i8(i64 40, i8* nonnull %79) #16
  store i64 %134, i64* %80, align 8
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(32) %82, i8 0, i64 32, i1 false) #16
  br label %141

141:                                              ; preds = %145, %140
  %142 = load i32, i32* @notify_fd, align 4, !tbaa !4
  %143 = call i64 @write(i32 noundef %142, i8* noundef nonnull %79, i64 noundef 40) #13
  %144 = icmp sgt i64 %143, 0
  br i1 %144, label %149, label %145

145:                                              ; preds = %141
  %146 = call i32* @__errno_location() #13
  %147 = load i32, i32* %146, align 4, !tbaa !4
  %148 = icmp eq i32 %147, 4
  br i1 %148, label %141, label %149, !llvm.loop !59

149:                                              ; preds = %145, %141
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %79) #16
  br label %150

150:                                              ; preds = %138, %149
  br i1 %115, label %84, label %151

151:                                              ; preds = %150
  %152 = bitcast %struct.alternate_stack* %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 24, i8* nonnull %152) #16
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %152, i8* noundef nonnull align 8 dereferenceable(24) bitcast (%struct.alternate_stack* @__const.worker_main.none to i8*), i64 24, i1 false)
  %153 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %154 = bitcast i8* %0 to %struct.worker**
  %155 = load %struct.worker*, %struct.worker** %154, align 16, !tbaa !76
  %156 = icmp eq %struct.worker* %155, null
  br i1 %156, label %162, label %157

157:                                              ; preds = %151
  %158 = getelementptr inbounds i8, i8* %0, i64 8
  %159 = bitcast i8* %158 to %struct.worker**
  %160 = load %struct.worker*, %struct.worker** %159, align 8, !tbaa !77
  %161 = getelementptr inbounds %struct.worker, %struct.worker* %155, i64 0, i32 1
  store %struct.worker* %160, %struct.worker** %161, align 8, !tbaa !77
  br label %162

162:                                              ; preds = %157, %151
  %163 = getelementptr inbounds i8, i8* %0, i64 8
  %164 = bitcast i8* %163 to %struct.worker**
  %165 = load %struct.worker*, %struct.worker** %164, align 8, !tbaa !77
  %166 = icmp eq %struct.worker* %165, null
  br i1 %166, label %169, label %167

167:                                              ; preds = %162
  %168 = getelementptr inbounds %struct.worker, %struct.worker* %165, i64 0, i32 0
  store %struct.worker* %155, %struct.worker** %168, align 16, !tbaa !76
  br label %170

169:                                              ; preds = %162
  store %struct.worker* %155, %struct.worker** @all_workers, align 8, !tbaa !29
  br label %170

170:                                              ; preds = %167, %169
  %171 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %172 = load i32, i32* @worker_key, align 4, !tbaa !4
  %173 = call i32 @pthread_setspecific(i32 noundef %172, i8* noundef null) #13
  %174 = call i32 @sigaltstack(i8* noundef nonnull %152, i8* noundef null) #13
  %175 = getelementptr inbounds i8, i8* %0, i64 -69632
  %176 = call i32 @munmap(i8* noundef nonnull %175, i64 noundef 73728) #13
  call void @llvm.lifetime.end.p0i8(i64 24, i8* nonnull %152) #16
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
  store %struct.program* %0, %struct.program** @child_program, align 8, !tbaa !29
  store i1 true, i1* @is_child, align 4
  %4 = call i32 (i32, ...) @prctl(i32 noundef 1, i32 noundef 9, i32 noundef 0, i32 noundef 0, i32 noundef 0) #13
  %5 = call i32 @getppid() #13
  %6 = icmp eq i32 %5, %1
  br i1 %6, label %8, label %7

7:                                                ; preds = %2
  call void @_exit(i32 noundef 127) #18
  unreachable

8:                                                ; preds = %2
  %9 = call i32 @setpgid(i32 noundef 0, i32 noundef 0) #13
  br label %31

10:                                               ; preds = %31
  %11 = bitcast %struct.opaque128* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %11) #16
  %12 = call i32 @sigemptyset(i8* noundef nonnull %11) #13
  %13 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %11, i8* noundef null) #13
  %14 = load i8*, i8** @stdin, align 8, !tbaa !29
  call void @__fpurge(i8* noundef %14) #13
  %15 = load i8*, i8** @stdout, align 8, !tbaa !29
  call void @__fpurge(i8* noundef %15) #13
  %16 = load i8*, i8** @stderr, align 8, !tbaa !29
  call void @__fpurge(i8* noundef %16) #13
  %17 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 8
  %18 = load i32, i32* %17, align 8, !tbaa !231
  %19 = call i32 (i32, i32, ...) @fcntl(i32 noundef %18, i32 noundef 0, i32 noundef 3) #13
  %20 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 9
  %21 = load i32, i32* %20, align 4, !tbaa !232
  %22 = call i32 (i32, i32, ...) @fcntl(i32 noundef %21, i32 noundef 0, i32 noundef 3) #13
  %23 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 10
  %24 = load i32, i32* %23, align 8, !tbaa !233
  %25 = call i32 (i32, i32, ...) @fcntl(i32 noundef %24, i32 noundef 0, i32 noundef 3) #13
  %26 = icmp slt i32 %19, 0
  %27 = icmp slt i32 %22, 0
  %28 = select i1 %26, i1 true, i1 %27
  %29 = icmp slt i32 %25, 0
  %30 = select i1 %28, i1 true, i1 %29
  br i1 %30, label %36, label %37

31:                                               ; preds = %8, %31
  %32 = phi i32 [ 1, %8 ], [ %34, %31 ]
  %33 = call i8* @signal(i32 noundef %32, i8* noundef null) #13
  %34 = add nuw nsw i32 %32, 1
  %35 = icmp eq i32 %34, 65
  br i1 %35, label %10, label %31, !llvm.loop !234

36:                                               ; preds = %10
  call fastcc void @give_up(i32 noundef 3) #15
  unreachable

37:                                               ; preds = %10
  %38 = call i32 @dup2(i32 noundef %19, i32 noundef 0) #13
  %39 = icmp slt i32 %38, 0
  br i1 %39, label %46, label %40

40:                                               ; preds = %37
  %41 = call i32 @dup2(i32 noundef %22, i32 noundef 1) #13
  %42 = icmp slt i32 %41, 0
  br i1 %42, label %46, label %43

43:                                               ; preds = %40
  %44 = call i32 @dup2(i32 noundef %25, i32 noundef 2) #13
  %45 = icmp slt i32 %44, 0
  br i1 %45, label %46, label %47

46:                                               ; preds = %43, %40, %37
  call fastcc void @give_up(i32 noundef 3) #15
  unreachable

47:                                               ; preds = %43
  %48 = call i32 @close_range(i32 noundef 3, i32 noundef -1, i32 noundef 0) #13
  %49 = load i8*, i8** @stdout, align 8, !tbaa !29
  %50 = call i32 @setvbuf(i8* noundef %49, i8* noundef null, i32 noundef 1, i64 noundef 0) #13
  %51 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 3
  %52 = load i8*, i8** %51, align 8, !tbaa !235
  %53 = icmp eq i8* %52, null
  br i1 %53, label %58, label %54

54:                                               ; preds = %47
  %55 = call i32 @chdir(i8* noundef nonnull %52) #13
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %58, label %57

57:                                               ; preds = %54
  call fastcc void @give_up(i32 noundef 2) #15
  unreachable

58:                                               ; preds = %54, %47
  %59 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 2
  %60 = load i8**, i8*** %59, align 8, !tbaa !236
  store i8** %60, i8*** @environ, align 8, !tbaa !29
  %61 = call i8* @llvm.thread.pointer()
  %62 = load i64, i64* @tls.0, align 8, !tbaa !115
  %63 = getelementptr inbounds i8, i8* %61, i64 %62
  %64 = load i8*, i8** @tls.1, align 8, !tbaa !117
  %65 = load i64, i64* @tls.2, align 8, !tbaa !118
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
  br i1 %73, label %74, label %67, !llvm.loop !120

74:                                               ; preds = %67, %58
  %75 = call i32 @on_exit(void (i32, i8*)* noundef nonnull @end_of_program, i8* noundef null) #13
  %76 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !29
  %77 = getelementptr inbounds %struct.progress, %struct.progress* %76, i64 0, i32 0
  store i32 1, i32* %77, align 4, !tbaa !109
  %78 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 4
  %79 = load %struct.function_array*, %struct.function_array** %78, align 8, !tbaa !89
  %80 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 5
  %81 = load i64, i64* %80, align 8, !tbaa !90
  %82 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 11
  %83 = load i32, i32* %82, align 4, !tbaa !237
  %84 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 1
  %85 = load i8**, i8*** %84, align 8, !tbaa !238
  %86 = load i8**, i8*** %59, align 8, !tbaa !236
  call void @run_all(%struct.function_array* noundef %79, i64 noundef %81, i32 noundef %83, i8** noundef %85, i8** noundef %86) #14
  %87 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !29
  %88 = getelementptr inbounds %struct.progress, %struct.progress* %87, i64 0, i32 0
  store i32 2, i32* %88, align 4, !tbaa !109
  %89 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 0
  %90 = load i32 (i32, i8**, i8**)*, i32 (i32, i8**, i8**)** %89, align 8, !tbaa !239
  %91 = load i32, i32* %82, align 4, !tbaa !237
  %92 = load i8**, i8*** %84, align 8, !tbaa !238
  %93 = load i8**, i8*** %59, align 8, !tbaa !236
  %94 = call i32 %90(i32 noundef %91, i8** noundef %92, i8** noundef %93) #13
  call void @exit(i32 noundef %94) #18
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
  %2 = call i32* @__errno_location() #13
  %3 = load i32, i32* %2, align 4, !tbaa !4
  %4 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !29
  %5 = getelementptr inbounds %struct.progress, %struct.progress* %4, i64 0, i32 2
  store i32 %3, i32* %5, align 4, !tbaa !113
  %6 = getelementptr inbounds %struct.progress, %struct.progress* %4, i64 0, i32 1
  store i32 %0, i32* %6, align 4, !tbaa !112
  call void @_exit(i32 noundef 127) #18
  unreachable
}

declare i32 @dup2(i32 noundef, i32 noundef) local_unnamed_addr #2

declare i32 @close_range(i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #2

declare i32 @chdir(i8* noundef) local_unnamed_addr #2

; Function Attrs: noreturn nounwind uwtable
define internal void @end_of_program(i32 noundef %0, i8* nocapture noundef readnone %1) #3 {
  %3 = load %struct.program*, %struct.program** @child_program, align 8, !tbaa !29
  %4 = getelementptr inbounds %struct.program, %struct.program* %3, i64 0, i32 6
  %5 = load %struct.function_array*, %struct.function_array** %4, align 8, !tbaa !97
  %6 = getelementptr inbounds %struct.program, %struct.program* %3, i64 0, i32 7
  %7 = load i64, i64* %6, align 8, !tbaa !87
  call void @run_all(%struct.function_array* noundef %5, i64 noundef %7, i32 noundef 0, i8** noundef null, i8** noundef null) #14
  call fastcc void @flush_streams() #14
  %8 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !29
  %9 = getelementptr inbounds %struct.progress, %struct.progress* %8, i64 0, i32 0
  store i32 3, i32* %9, align 4, !tbaa !109
  call void @_exit(i32 noundef %0) #18
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
  %5 = load void (i8*)*, void (i8*)** %4, align 8, !tbaa !29
  %6 = getelementptr inbounds i8, i8* %0, i64 24
  %7 = bitcast i8* %6 to i8**
  %8 = load i8*, i8** %7, align 8, !tbaa !29
  call void %5(i8* noundef %8) #13
  %9 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  br label %10

10:                                               ; preds = %10, %1
  %11 = phi %struct.registration** [ @destructors_elsewhere, %1 ], [ %14, %10 ]
  %12 = load %struct.registration*, %struct.registration** %11, align 8, !tbaa !29
  %13 = icmp eq %struct.registration* %12, %2
  %14 = getelementptr inbounds %struct.registration, %struct.registration* %12, i64 0, i32 0
  br i1 %13, label %15, label %10, !llvm.loop !240

15:                                               ; preds = %10
  %16 = bitcast i8* %0 to %struct.registration**
  %17 = load %struct.registration*, %struct.registration** %16, align 8, !tbaa !100
  store %struct.registration* %17, %struct.registration** %11, align 8, !tbaa !29
  %18 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  call void @free(i8* noundef %0) #13
  ret void
}

; Function Attrs: nounwind uwtable
define internal fastcc i32 @visit_threads(i32 (i8*, i32)* nocapture noundef readonly %0, i8* noundef %1) unnamed_addr #0 {
  %3 = alloca [256 x i64], align 16
  %4 = bitcast [256 x i64]* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 2048, i8* nonnull %4) #16
  %5 = call i32 @getpid() #13
  %6 = load i32, i32* @task_folder, align 4, !tbaa !4
  %7 = call i64 @lseek(i32 noundef %6, i64 noundef 0, i32 noundef 0) #13
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %13, label %117

9:                                                ; preds = %113
  %10 = load i32, i32* @task_folder, align 4, !tbaa !4
  %11 = call i64 @lseek(i32 noundef %10, i64 noundef 0, i32 noundef 0) #13
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %116, label %117

13:                                               ; preds = %2, %116
  %14 = phi i32 [ %115, %116 ], [ undef, %2 ]
  %15 = load i32, i32* @task_folder, align 4, !tbaa !4
  %16 = call i64 @getdents64(i32 noundef %15, i8* noundef nonnull %4, i64 noundef 2048) #13
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
  br label %30, !llvm.loop !161

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
  br label %35, !llvm.loop !162

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
  br i1 %76, label %83, label %77, !llvm.loop !241

77:                                               ; preds = %74
  %78 = zext i32 %75 to i64
  %79 = getelementptr inbounds [256 x i32], [256 x i32]* @own_threads, i64 0, i64 %78
  %80 = load i32, i32* %79, align 4, !tbaa !4
  %81 = icmp eq i32 %80, %67
  %82 = add i32 %75, 1
  br i1 %81, label %83, label %74, !llvm.loop !241

83:                                               ; preds = %74, %77
  %84 = icmp ult i32 %75, %68
  br label %85

85:                                               ; preds = %83, %66
  %86 = phi i1 [ %69, %66 ], [ %84, %83 ]
  br i1 %86, label %90, label %87

87:                                               ; preds = %85
  %88 = call i32 %0(i8* noundef %1, i32 noundef %67) #13, !callees !242
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
  %98 = load i16, i16* %97, align 8, !tbaa !243
  %99 = zext i16 %98 to i64
  %100 = add nuw nsw i64 %23, %99
  %101 = icmp slt i64 %100, %16
  br i1 %101, label %22, label %102, !llvm.loop !245

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
  %110 = call i32 @tgkill(i32 noundef %5, i32 noundef %105, i32 noundef 0) #13
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
  br label %13, !llvm.loop !246

117:                                              ; preds = %9, %113, %2
  %118 = phi i32 [ 0, %2 ], [ 0, %9 ], [ %115, %113 ]
  call void @llvm.lifetime.end.p0i8(i64 2048, i8* nonnull %4) #16
  ret i32 %118
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define internal i32 @count_in(i8* nocapture noundef %0, i32 noundef %1) #7 {
  %3 = getelementptr inbounds i8, i8* %0, i64 8
  %4 = bitcast i8* %3 to i64*
  %5 = load i64, i64* %4, align 8, !tbaa !91
  %6 = icmp ne i64 %5, 0
  br i1 %6, label %7, label %22

7:                                                ; preds = %2
  %8 = bitcast i8* %0 to i32**
  %9 = load i32*, i32** %8, align 8, !tbaa !94
  %10 = load i32, i32* %9, align 4, !tbaa !4
  %11 = icmp eq i32 %10, %1
  br i1 %11, label %60, label %12

12:                                               ; preds = %7, %15
  %13 = phi i64 [ %19, %15 ], [ 1, %7 ]
  %14 = icmp eq i64 %13, %5
  br i1 %14, label %20, label %15, !llvm.loop !247

15:                                               ; preds = %12
  %16 = getelementptr inbounds i32, i32* %9, i64 %13
  %17 = load i32, i32* %16, align 4, !tbaa !4
  %18 = icmp eq i32 %17, %1
  %19 = add nuw i64 %13, 1
  br i1 %18, label %20, label %12, !llvm.loop !247

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
  %28 = load i64, i64* %27, align 8, !tbaa !91
  %29 = icmp ne i64 %28, 0
  br i1 %29, label %30, label %45

30:                                               ; preds = %24
  %31 = bitcast i8* %25 to i32**
  %32 = load i32*, i32** %31, align 8, !tbaa !94
  %33 = load i32, i32* %32, align 4, !tbaa !4
  %34 = icmp eq i32 %33, %1
  br i1 %34, label %60, label %35

35:                                               ; preds = %30, %38
  %36 = phi i64 [ %42, %38 ], [ 1, %30 ]
  %37 = icmp eq i64 %36, %28
  br i1 %37, label %43, label %38, !llvm.loop !247

38:                                               ; preds = %35
  %39 = getelementptr inbounds i32, i32* %32, i64 %36
  %40 = load i32, i32* %39, align 4, !tbaa !4
  %41 = icmp eq i32 %40, %1
  %42 = add nuw i64 %36, 1
  br i1 %41, label %43, label %35, !llvm.loop !247

43:                                               ; preds = %35, %38
  %44 = icmp ult i64 %36, %28
  br label %45

45:                                               ; preds = %43, %24
  %46 = phi i1 [ %29, %24 ], [ %44, %43 ]
  br i1 %46, label %60, label %47

47:                                               ; preds = %45
  %48 = getelementptr inbounds i8, i8* %0, i64 40
  %49 = bitcast i8* %48 to i64*
  %50 = load i64, i64* %49, align 8, !tbaa !95
  %51 = icmp eq i64 %28, %50
  br i1 %51, label %57, label %52

52:                                               ; preds = %47
  %53 = bitcast i8* %25 to i32**
  %54 = load i32*, i32** %53, align 8, !tbaa !94
  %55 = add i64 %28, 1
  store i64 %55, i64* %27, align 8, !tbaa !91
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
  call void @llvm.lifetime.start.p0i8(i64 96, i8* nonnull %3) #16
  %4 = call fastcc i64 @read_of_thread(i32 noundef %0, i8* noundef getelementptr inbounds ([10 x i8], [10 x i8]* @.str.15, i64 0, i64 0), i8* noundef nonnull %3, i64 noundef 96) #14
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
  br label %6, !llvm.loop !161

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
  br i1 %26, label %11, label %28, !llvm.loop !162

28:                                               ; preds = %24, %31
  %29 = phi i8* [ %32, %31 ], [ %12, %24 ]
  %30 = load i8, i8* %29, align 1, !tbaa !22
  switch i8 %30, label %33 [
    i8 32, label %31
    i8 9, label %31
  ]

31:                                               ; preds = %28, %28
  %32 = getelementptr inbounds i8, i8* %29, i64 1
  br label %28, !llvm.loop !161

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
  br i1 %48, label %33, label %50, !llvm.loop !162

50:                                               ; preds = %46, %53
  %51 = phi i8* [ %54, %53 ], [ %34, %46 ]
  %52 = load i8, i8* %51, align 1, !tbaa !22
  switch i8 %52, label %55 [
    i8 32, label %53
    i8 9, label %53
  ]

53:                                               ; preds = %50, %50
  %54 = getelementptr inbounds i8, i8* %51, i64 1
  br label %50, !llvm.loop !161

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
  br label %55, !llvm.loop !162

86:                                               ; preds = %69, %1
  %87 = phi i64 [ 0, %1 ], [ %57, %69 ]
  call void @llvm.lifetime.end.p0i8(i64 96, i8* nonnull %3) #16
  ret i64 %87
}

; Function Attrs: nounwind uwtable
define internal fastcc i64 @read_of_thread(i32 noundef %0, i8* nocapture noundef readonly %1, i8* noundef %2, i64 noundef %3) unnamed_addr #0 {
  %5 = alloca [64 x i8], align 16
  %6 = alloca [12 x i8], align 1
  %7 = getelementptr inbounds [64 x i8], [64 x i8]* %5, i64 0, i64 0
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %7) #16
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 16 dereferenceable(64) %7, i8* noundef nonnull align 16 dereferenceable(64) getelementptr inbounds ([64 x i8], [64 x i8]* @__const.read_of_thread.path, i64 0, i64 0), i64 64, i1 false)
  %8 = getelementptr inbounds [12 x i8], [12 x i8]* %6, i64 0, i64 0
  call void @llvm.lifetime.start.p0i8(i64 12, i8* nonnull %8) #16
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
  br i1 %22, label %10, label %13, !llvm.loop !248

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
  br i1 %31, label %32, label %23, !llvm.loop !249

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
  br i1 %41, label %43, label %35, !llvm.loop !250

43:                                               ; preds = %35
  %44 = call i32 (i8*, i32, ...) @open(i8* noundef nonnull %7, i32 noundef 524288) #13
  %45 = icmp slt i32 %44, 0
  br i1 %45, label %53, label %46

46:                                               ; preds = %43
  %47 = add i64 %3, -1
  %48 = call i64 @read(i32 noundef %44, i8* noundef %2, i64 noundef %47) #13
  %49 = call i32 @close(i32 noundef %44) #13
  %50 = icmp sgt i64 %48, 0
  %51 = select i1 %50, i64 %48, i64 0
  %52 = getelementptr inbounds i8, i8* %2, i64 %51
  store i8 0, i8* %52, align 1, !tbaa !22
  br label %53

53:                                               ; preds = %43, %46
  %54 = phi i64 [ %48, %46 ], [ -1, %43 ]
  call void @llvm.lifetime.end.p0i8(i64 12, i8* nonnull %8) #16
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %7) #16
  ret i64 %54
}

declare i64 @read(i32 noundef, i8* noundef, i64 noundef) local_unnamed_addr #2

declare i32 @close(i32 noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc i32 @is_deaf(i32 noundef %0) unnamed_addr #0 {
  %2 = alloca [4096 x i8], align 16
  %3 = getelementptr inbounds [4096 x i8], [4096 x i8]* %2, i64 0, i64 0
  call void @llvm.lifetime.start.p0i8(i64 4096, i8* nonnull %3) #16
  %4 = call fastcc i64 @read_of_thread(i32 noundef %0, i8* noundef getelementptr inbounds ([7 x i8], [7 x i8]* @.str.16, i64 0, i64 0), i8* noundef nonnull %3, i64 noundef 4096) #14
  %5 = icmp slt i64 %4, 1
  br i1 %5, label %84, label %6

6:                                                ; preds = %1, %82
  %7 = phi i8* [ %83, %82 ], [ %3, %1 ]
  %8 = load i8, i8* %7, align 1, !tbaa !22
  switch i8 %8, label %82 [
    i8 0, label %84
    i8 83, label %9
  ]

9:                                                ; preds = %6
  %10 = getelementptr inbounds i8, i8* %7, i64 1
  %11 = load i8, i8* %10, align 1, !tbaa !22
  %12 = icmp eq i8 %11, 105
  br i1 %12, label %13, label %82

13:                                               ; preds = %9
  %14 = getelementptr inbounds i8, i8* %7, i64 2
  %15 = load i8, i8* %14, align 1, !tbaa !22
  %16 = icmp eq i8 %15, 103
  br i1 %16, label %17, label %82

17:                                               ; preds = %13
  %18 = getelementptr inbounds i8, i8* %7, i64 3
  %19 = load i8, i8* %18, align 1, !tbaa !22
  %20 = icmp eq i8 %19, 66
  br i1 %20, label %21, label %82

21:                                               ; preds = %17
  %22 = getelementptr inbounds i8, i8* %7, i64 4
  %23 = load i8, i8* %22, align 1, !tbaa !22
  %24 = icmp eq i8 %23, 108
  br i1 %24, label %25, label %82

25:                                               ; preds = %21
  %26 = getelementptr inbounds i8, i8* %7, i64 5
  %27 = load i8, i8* %26, align 1, !tbaa !22
  %28 = icmp eq i8 %27, 107
  br i1 %28, label %29, label %82

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
  br label %31, !llvm.loop !161

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
  br i1 %60, label %61, label %75

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
  br label %44, !llvm.loop !162

75:                                               ; preds = %58
  %76 = load i32, i32* @look_signal, align 4, !tbaa !4
  %77 = add nsw i32 %76, -1
  %78 = zext i32 %77 to i64
  %79 = lshr i64 %46, %78
  %80 = trunc i64 %79 to i32
  %81 = and i32 %80, 1
  br label %84

82:                                               ; preds = %6, %9, %13, %17, %21, %25
  %83 = getelementptr inbounds i8, i8* %7, i64 1
  br label %6, !llvm.loop !251

84:                                               ; preds = %6, %75, %1
  %85 = phi i32 [ 0, %1 ], [ %81, %75 ], [ 0, %6 ]
  call void @llvm.lifetime.end.p0i8(i64 4096, i8* nonnull %3) #16
  ret i32 %85
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define internal i32 @is_worker(i8* nocapture noundef readnone %0, i32 noundef %1) #12 {
  %3 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !29
  %4 = icmp eq %struct.worker* %3, null
  br i1 %4, label %18, label %5

5:                                                ; preds = %2
  %6 = getelementptr inbounds %struct.worker, %struct.worker* %3, i64 0, i32 10
  %7 = load i32, i32* %6, align 8, !tbaa !145
  %8 = icmp eq i32 %7, %1
  br i1 %8, label %18, label %9

9:                                                ; preds = %5, %14
  %10 = phi %struct.worker* [ %12, %14 ], [ %3, %5 ]
  %11 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 0
  %12 = load %struct.worker*, %struct.worker** %11, align 8, !tbaa !29
  %13 = icmp eq %struct.worker* %12, null
  br i1 %13, label %18, label %14, !llvm.loop !252

14:                                               ; preds = %9
  %15 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 10
  %16 = load i32, i32* %15, align 8, !tbaa !145
  %17 = icmp eq i32 %16, %1
  br i1 %17, label %18, label %9, !llvm.loop !252

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
  store %struct.isolated* %0, %struct.isolated** @isolated_call, align 8, !tbaa !29
  store %struct.legacy* %1, %struct.legacy** @isolated_legacy, align 8, !tbaa !29
  %5 = call i32 (i32, ...) @prctl(i32 noundef 1, i32 noundef 9, i32 noundef 0, i32 noundef 0, i32 noundef 0) #13
  %6 = call i32 @getppid() #13
  %7 = icmp eq i32 %6, %2
  br i1 %7, label %9, label %8

8:                                                ; preds = %3
  call void @_exit(i32 noundef 127) #18
  unreachable

9:                                                ; preds = %3
  store i1 true, i1* @is_isolated, align 4
  store i1 true, i1* @is_child, align 4
  %10 = call i32 @getpid() #13
  store i32 %10, i32* @home_pid, align 4, !tbaa !4
  %11 = call i32 @setpgid(i32 noundef 0, i32 noundef 0) #13
  br label %12

12:                                               ; preds = %9, %49
  %13 = phi i32 [ 1, %9 ], [ %50, %49 ]
  %14 = icmp eq i32 %13, 11
  br i1 %14, label %49, label %36

15:                                               ; preds = %49
  %16 = bitcast %struct.opaque128* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %16) #16
  %17 = call i32 @sigemptyset(i8* noundef nonnull %16) #13
  %18 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %16, i8* noundef null) #13
  %19 = load i8*, i8** @stdin, align 8, !tbaa !29
  call void @__fpurge(i8* noundef %19) #13
  %20 = load i8*, i8** @stdout, align 8, !tbaa !29
  call void @__fpurge(i8* noundef %20) #13
  %21 = load i8*, i8** @stderr, align 8, !tbaa !29
  call void @__fpurge(i8* noundef %21) #13
  %22 = call i32 @close_range(i32 noundef 3, i32 noundef -1, i32 noundef 0) #13
  %23 = load i32, i32* @worker_key, align 4, !tbaa !4
  %24 = call i8* @pthread_getspecific(i32 noundef %23) #13
  %25 = bitcast i8* %24 to %struct.worker*
  %26 = getelementptr inbounds i8, i8* %24, i64 96
  %27 = bitcast i8* %26 to %struct.report**
  store %struct.report* null, %struct.report** %27, align 16, !tbaa !14
  %28 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i64 0, i32 0
  %29 = load void (i8*, i8*)*, void (i8*, i8*)** %28, align 8, !tbaa !253
  %30 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i64 0, i32 1
  %31 = load i8*, i8** %30, align 8, !tbaa !254
  %32 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i64 0, i32 2
  %33 = load i8*, i8** %32, align 8, !tbaa !184
  %34 = call i32 @run_guarded(%struct.worker* noundef %25, void (i8*, i8*)* noundef %29, i8* noundef %31, i8* noundef %33) #14
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %54, label %52

36:                                               ; preds = %12, %40
  %37 = phi i64 [ %44, %40 ], [ 1, %12 ]
  %38 = phi i64 [ %37, %40 ], [ 0, %12 ]
  %39 = icmp eq i64 %37, 7
  br i1 %39, label %45, label %40, !llvm.loop !255

40:                                               ; preds = %36
  %41 = getelementptr inbounds [7 x i32], [7 x i32]* @fault_signals, i64 0, i64 %37
  %42 = load i32, i32* %41, align 4, !tbaa !4
  %43 = icmp eq i32 %42, %13
  %44 = add nuw nsw i64 %37, 1
  br i1 %43, label %45, label %36, !llvm.loop !255

45:                                               ; preds = %40, %36
  %46 = icmp ult i64 %38, 6
  br i1 %46, label %49, label %47

47:                                               ; preds = %45
  %48 = call i8* @signal(i32 noundef %13, i8* noundef null) #13
  br label %49

49:                                               ; preds = %12, %45, %47
  %50 = add nuw nsw i32 %13, 1
  %51 = icmp eq i32 %50, 65
  br i1 %51, label %15, label %12, !llvm.loop !256

52:                                               ; preds = %15
  %53 = load %struct.report*, %struct.report** %27, align 16, !tbaa !14
  call fastcc void @end_isolated(%struct.report* noundef %53) #15
  unreachable

54:                                               ; preds = %15
  %55 = getelementptr inbounds %struct.legacy, %struct.legacy* %1, i64 1, i32 0, i32 2
  %56 = bitcast i32* %55 to i8*
  %57 = load i8*, i8** %32, align 8, !tbaa !184
  %58 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i64 0, i32 3
  %59 = load i64, i64* %58, align 8, !tbaa !179
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
  br i1 %67, label %68, label %61, !llvm.loop !120

68:                                               ; preds = %61, %54
  %69 = bitcast %struct.isolated* %0 to i8*
  %70 = bitcast %struct.legacy* %1 to i8*
  %71 = call i32 @run_guarded(%struct.worker* noundef %25, void (i8*, i8*)* noundef bitcast (void (%struct.isolated*, %struct.legacy*)* @leave_string to void (i8*, i8*)*), i8* noundef %69, i8* noundef %70) #14
  %72 = icmp eq i32 %71, 0
  br i1 %72, label %75, label %73

73:                                               ; preds = %68
  %74 = load %struct.report*, %struct.report** %27, align 16, !tbaa !14
  call fastcc void @end_isolated(%struct.report* noundef %74) #15
  unreachable

75:                                               ; preds = %68
  %76 = getelementptr inbounds %struct.legacy, %struct.legacy* %1, i64 0, i32 1
  store i32 1, i32* %76, align 8, !tbaa !185
  call fastcc void @flush_streams() #14
  call void @_exit(i32 noundef 0) #18
  unreachable
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define internal void @leave_string(%struct.isolated* nocapture noundef readonly %0, %struct.legacy* nocapture noundef writeonly %1) #7 {
  %3 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i64 0, i32 4
  %4 = load i64, i64* %3, align 8, !tbaa !181
  %5 = icmp eq i64 %4, -1
  br i1 %5, label %34, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i64 0, i32 2
  %8 = load i8*, i8** %7, align 8, !tbaa !184
  %9 = getelementptr inbounds i8, i8* %8, i64 %4
  %10 = bitcast i8* %9 to i8**
  %11 = load i8*, i8** %10, align 8, !tbaa !29
  %12 = icmp eq i8* %11, null
  br i1 %12, label %34, label %13

13:                                               ; preds = %6
  %14 = getelementptr inbounds %struct.legacy, %struct.legacy* %1, i64 1, i32 0, i32 2
  %15 = bitcast i32* %14 to i8*
  %16 = getelementptr inbounds %struct.isolated, %struct.isolated* %0, i64 0, i32 3
  %17 = load i64, i64* %16, align 8, !tbaa !179
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
  br i1 %27, label %28, label %19, !llvm.loop !257

28:                                               ; preds = %24, %19
  %29 = phi i64 [ 1048575, %24 ], [ %20, %19 ]
  %30 = getelementptr inbounds i8, i8* %11, i64 %29
  %31 = load i8, i8* %30, align 1, !tbaa !22
  %32 = getelementptr inbounds i8, i8* %18, i64 %29
  store i8 %31, i8* %32, align 1, !tbaa !22
  %33 = getelementptr inbounds %struct.legacy, %struct.legacy* %1, i64 0, i32 2
  store i32 1, i32* %33, align 4, !tbaa !191
  br label %34

34:                                               ; preds = %28, %6, %2
  ret void
}

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
attributes #13 = { nobuiltin nounwind "no-builtins" }
attributes #14 = { nobuiltin "no-builtins" }
attributes #15 = { nobuiltin noreturn "no-builtins" }
attributes #16 = { nounwind }
attributes #17 = { nobuiltin nounwind returns_twice "no-builtins" }
attributes #18 = { nobuiltin noreturn nounwind "no-builtins" }

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
!25 = !{!"", !10, i64 0, !10, i64 8, !12, i64 16, !5, i64 24, !5, i64 28, !5, i64 32, !5, i64 36, !5, i64 40, !5, i64 44, !12, i64 48, !10, i64 56}
!26 = !{!25, !10, i64 8}
!27 = !{!9, !5, i64 116}
!28 = !{!25, !12, i64 16}
!29 = !{!10, !10, i64 0}
!30 = !{!31, !12, i64 8}
!31 = !{!"", !12, i64 0, !12, i64 8, !12, i64 16}
!32 = distinct !{!32, !17, !18}
!33 = !{!31, !12, i64 0}
!34 = !{!31, !12, i64 16}
!35 = !{!20, !5, i64 36}
!36 = !{!20, !5, i64 8}
!37 = !{!20, !12, i64 16}
!38 = !{!25, !5, i64 32}
!39 = !{!25, !5, i64 40}
!40 = !{!25, !12, i64 48}
!41 = !{!25, !10, i64 56}
!42 = !{!43, !10, i64 8}
!43 = !{!"type_info", !10, i64 0, !10, i64 8}
!44 = !{!45, !10, i64 0}
!45 = !{!"", !10, i64 0, !5, i64 8}
!46 = !{!47, !12, i64 80}
!47 = !{!"exception_head", !10, i64 0, !6, i64 8, !48, i64 80}
!48 = !{!"", !12, i64 0, !6, i64 8}
!49 = !{!47, !10, i64 0}
!50 = !{!43, !10, i64 0}
!51 = !{!52, !10, i64 8}
!52 = !{!"", !12, i64 0, !10, i64 8, !10, i64 16, !12, i64 24, !12, i64 32}
!53 = !{!52, !12, i64 0}
!54 = !{!9, !10, i64 32}
!55 = !{!56, !12, i64 24}
!56 = !{!"task", !10, i64 0, !10, i64 8, !10, i64 16, !12, i64 24, !12, i64 32, !5, i64 40, !5, i64 44, !10, i64 48, !10, i64 56}
!57 = !{!52, !12, i64 32}
!58 = !{!9, !5, i64 120}
!59 = distinct !{!59, !18}
!60 = distinct !{!60, !17, !18}
!61 = !{!62, !5, i64 8}
!62 = !{!"", !12, i64 0, !5, i64 8, !5, i64 12}
!63 = !{!62, !12, i64 0}
!64 = distinct !{!64, !17, !18}
!65 = !{!66, !10, i64 0}
!66 = !{!"", !10, i64 0, !11, i64 8, !5, i64 136, !10, i64 144}
!67 = !{!66, !5, i64 136}
!68 = distinct !{!68, !17, !18}
!69 = distinct !{!69, !17, !18}
!70 = distinct !{!70, !17, !18}
!71 = distinct !{!71, !17, !18}
!72 = !{!56, !12, i64 32}
!73 = !{!9, !10, i64 24}
!74 = !{!9, !5, i64 52}
!75 = distinct !{!75, !17, !18}
!76 = !{!9, !10, i64 0}
!77 = !{!9, !10, i64 8}
!78 = !{!56, !5, i64 40}
!79 = !{!56, !10, i64 8}
!80 = !{!9, !10, i64 64}
!81 = !{!56, !10, i64 0}
!82 = !{!9, !10, i64 56}
!83 = !{!84, !12, i64 0}
!84 = !{!"", !12, i64 0, !12, i64 8}
!85 = !{!84, !12, i64 8}
!86 = distinct !{!86, !17, !18}
!87 = !{!88, !12, i64 56}
!88 = !{!"", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !12, i64 40, !10, i64 48, !12, i64 56, !5, i64 64, !5, i64 68, !5, i64 72, !5, i64 76, !5, i64 80, !5, i64 84, !5, i64 88, !5, i64 92, !5, i64 96, !5, i64 100, !12, i64 104}
!89 = !{!88, !10, i64 32}
!90 = !{!88, !12, i64 40}
!91 = !{!92, !12, i64 8}
!92 = !{!"", !10, i64 0, !12, i64 8, !12, i64 16}
!93 = distinct !{!93, !17, !18}
!94 = !{!92, !10, i64 0}
!95 = !{!92, !12, i64 16}
!96 = distinct !{!96, !17, !18}
!97 = !{!88, !10, i64 48}
!98 = !{i64 0, i64 8, !29, i64 8, i64 8, !15, i64 16, i64 8, !15}
!99 = !{i64 0, i64 8, !15, i64 8, i64 8, !15}
!100 = !{!101, !10, i64 0}
!101 = !{!"registration", !10, i64 0, !12, i64 8, !6, i64 16, !92, i64 40}
!102 = !{!101, !12, i64 8}
!103 = !{i64 0, i64 8, !29, i64 8, i64 8, !15, i64 16, i64 24, !22, i64 40, i64 8, !29, i64 48, i64 8, !15, i64 56, i64 8, !15}
!104 = distinct !{!104, !17, !18}
!105 = !{!88, !5, i64 92}
!106 = !{!88, !5, i64 96}
!107 = distinct !{!107, !17, !18}
!108 = !{!88, !5, i64 84}
!109 = !{!110, !5, i64 0}
!110 = !{!"", !5, i64 0, !5, i64 4, !5, i64 8}
!111 = !{!88, !5, i64 88}
!112 = !{!110, !5, i64 4}
!113 = !{!110, !5, i64 8}
!114 = !{!88, !12, i64 104}
!115 = !{!116, !12, i64 0}
!116 = !{!"", !12, i64 0, !10, i64 8, !12, i64 16}
!117 = !{!116, !10, i64 8}
!118 = !{!116, !12, i64 16}
!119 = !{!9, !10, i64 16}
!120 = distinct !{!120, !17, !18}
!121 = distinct !{!121, !17, !18}
!122 = distinct !{!122, !17, !18}
!123 = distinct !{!123, !17, !18}
!124 = !{!125, !12, i64 8}
!125 = !{!"", !10, i64 0, !12, i64 8}
!126 = !{!125, !10, i64 0}
!127 = distinct !{!127, !17, !18}
!128 = distinct !{!128, !17, !18}
!129 = distinct !{!129, !17, !18}
!130 = !{!56, !10, i64 16}
!131 = !{!56, !5, i64 44}
!132 = !{!56, !10, i64 48}
!133 = !{!56, !10, i64 56}
!134 = distinct !{!134, !17, !18}
!135 = distinct !{!135, !18}
!136 = distinct !{!136, !17, !18}
!137 = !{i64 0, i64 8, !15, i64 8, i64 24, !22, i64 32, i64 8, !29, i64 40, i64 8, !15, i64 48, i64 8, !15}
!138 = !{i64 0, i64 24, !22, i64 24, i64 8, !29, i64 32, i64 8, !15, i64 40, i64 8, !15}
!139 = !{i64 0, i64 16, !22, i64 16, i64 8, !29, i64 24, i64 8, !15, i64 32, i64 8, !15}
!140 = !{i64 0, i64 8, !22, i64 8, i64 8, !29, i64 16, i64 8, !15, i64 24, i64 8, !15}
!141 = !{!142, !12, i64 8}
!142 = !{!"", !10, i64 0, !12, i64 8, !10, i64 16, !5, i64 24, !5, i64 28, !5, i64 32, !5, i64 36}
!143 = !{!142, !10, i64 16}
!144 = distinct !{!144, !17, !18}
!145 = !{!9, !5, i64 72}
!146 = !{!142, !10, i64 0}
!147 = distinct !{!147, !17, !18}
!148 = distinct !{!148, !17, !18}
!149 = distinct !{!149, !17, !18}
!150 = !{!151, !12, i64 32}
!151 = !{!"", !92, i64 0, !92, i64 24}
!152 = distinct !{!152, !17, !18}
!153 = distinct !{!153, !17, !18}
!154 = !{i64 0, i64 4, !4, i64 4, i64 4, !4}
!155 = !{i64 0, i64 4, !4}
!156 = distinct !{!156, !17, !18}
!157 = distinct !{!157, !17, !18}
!158 = !{!159, !5, i64 4}
!159 = !{!"", !5, i64 0, !5, i64 4}
!160 = !{!159, !5, i64 0}
!161 = distinct !{!161, !17, !18}
!162 = distinct !{!162, !17, !18}
!163 = distinct !{!163, !17, !18}
!164 = distinct !{!164, !17, !18}
!165 = !{!142, !5, i64 28}
!166 = distinct !{!166, !17, !18}
!167 = !{!142, !5, i64 32}
!168 = distinct !{!168, !17, !18}
!169 = distinct !{!169, !17, !18}
!170 = distinct !{!170, !17, !18}
!171 = !{!142, !5, i64 24}
!172 = distinct !{!172, !17, !18}
!173 = distinct !{!173, !18}
!174 = !{!9, !5, i64 1168}
!175 = !{!9, !12, i64 1160}
!176 = distinct !{!176, !17, !18}
!177 = !{!52, !10, i64 16}
!178 = !{!52, !12, i64 24}
!179 = !{!180, !12, i64 24}
!180 = !{!"", !10, i64 0, !10, i64 8, !10, i64 16, !12, i64 24, !12, i64 32, !10, i64 40, !10, i64 48, !12, i64 56, !5, i64 64, !5, i64 68, !5, i64 72, !5, i64 76}
!181 = !{!180, !12, i64 32}
!182 = !{!180, !5, i64 72}
!183 = distinct !{!183, !17, !18}
!184 = !{!180, !10, i64 16}
!185 = !{!186, !5, i64 3184}
!186 = !{!"", !20, i64 0, !5, i64 3184, !5, i64 3188}
!187 = !{!186, !5, i64 0}
!188 = !{!180, !5, i64 68}
!189 = !{i64 0, i64 4, !4, i64 4, i64 4, !4, i64 8, i64 4, !4, i64 12, i64 4, !4, i64 16, i64 8, !15, i64 24, i64 4, !4, i64 28, i64 4, !4, i64 32, i64 4, !4, i64 36, i64 4, !4, i64 40, i64 4, !4, i64 44, i64 4, !4, i64 48, i64 320, !22, i64 368, i64 768, !22, i64 1136, i64 512, !22, i64 1648, i64 1536, !22}
!190 = !{!20, !5, i64 24}
!191 = !{!186, !5, i64 3188}
!192 = !{!180, !10, i64 40}
!193 = !{!180, !10, i64 48}
!194 = !{!180, !12, i64 56}
!195 = !{!20, !5, i64 40}
!196 = !{!25, !5, i64 36}
!197 = !{!25, !5, i64 44}
!198 = !{!25, !5, i64 28}
!199 = distinct !{!199, !17, !18}
!200 = !{!25, !5, i64 24}
!201 = distinct !{!201, !17, !18}
!202 = !{!9, !5, i64 108}
!203 = distinct !{!203, !17, !18}
!204 = !{!20, !5, i64 44}
!205 = distinct !{!205, !17, !18}
!206 = distinct !{!206, !17, !18}
!207 = !{!9, !10, i64 80}
!208 = !{!9, !10, i64 88}
!209 = !{!9, !5, i64 112}
!210 = !{!45, !5, i64 8}
!211 = !{!9, !12, i64 1184}
!212 = !{!9, !10, i64 1192}
!213 = !{!214, !10, i64 0}
!214 = !{!"", !10, i64 0, !5, i64 8, !12, i64 16}
!215 = !{!214, !12, i64 16}
!216 = distinct !{!216, !17, !18}
!217 = distinct !{!217, !17, !18}
!218 = !{!20, !5, i64 32}
!219 = distinct !{!219, !17, !18}
!220 = distinct !{!220, !17, !18}
!221 = !{!222, !5, i64 8}
!222 = !{!"", !5, i64 0, !5, i64 4, !5, i64 8, !5, i64 12, !6, i64 16}
!223 = !{i64 0, i64 128, !22}
!224 = !{!20, !5, i64 12}
!225 = !{!9, !10, i64 1152}
!226 = !{!20, !5, i64 28}
!227 = !{!214, !5, i64 8}
!228 = distinct !{!228, !17, !18}
!229 = !{!9, !5, i64 48}
!230 = distinct !{!230, !17, !18}
!231 = !{!88, !5, i64 64}
!232 = !{!88, !5, i64 68}
!233 = !{!88, !5, i64 72}
!234 = distinct !{!234, !17, !18}
!235 = !{!88, !10, i64 24}
!236 = !{!88, !10, i64 16}
!237 = !{!88, !5, i64 76}
!238 = !{!88, !10, i64 8}
!239 = !{!88, !10, i64 0}
!240 = distinct !{!240, !17, !18}
!241 = distinct !{!241, !17, !18}
!242 = !{i32 (i8*, i32)* @count_in, i32 (i8*, i32)* @is_worker}
!243 = !{!244, !244, i64 0}
!244 = !{!"short", !6, i64 0}
!245 = distinct !{!245, !17, !18}
!246 = distinct !{!246, !18}
!247 = distinct !{!247, !17, !18}
!248 = distinct !{!248, !17, !18}
!249 = distinct !{!249, !17, !18}
!250 = distinct !{!250, !17, !18}
!251 = distinct !{!251, !17, !18}
!252 = distinct !{!252, !17, !18}
!253 = !{!180, !10, i64 0}
!254 = !{!180, !10, i64 8}
!255 = distinct !{!255, !17, !18}
!256 = distinct !{!256, !17, !18}
!257 = distinct !{!257, !17, !18}
