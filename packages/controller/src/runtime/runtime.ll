; Made from runtime.c by "npm run gen:runtime"; do not edit.
; sha256 of runtime.c: 9065f6c42197114a897891c2a3632761701e10c0569f0bd96962cb26b80eb38f

%struct.table = type { i64, i32 (i32, i32, i8**)*, i32 (%struct.task*, i32)*, void (i8*, i8*)*, void (i8*, i8*)*, void (i64, i8*, i64)*, void (i64, i64)*, void (i8*, i8*)*, i32 (%struct.region*)*, i32*, i32 (void (i8*)*, i8*, i8*)*, i32 (void (i32, i8*)*, i8*)*, i32 (void (i8*)*, i8*)*, i32 (void ()*, void ()*, void ()*, i8*)*, i32 (void (i8*)*, i8*, i8*)*, void (%struct.upcall*, i64, i32)*, void ()*, void (i8*)* }
%struct.task = type { void (i8*, i8*)*, i8*, i8*, i64, i64, i32, i32, i8* }
%struct.region = type { %struct.range*, i64 }
%struct.range = type { i64, i64 }
%struct.upcall = type { i64, i32, i32 }
%struct.opaque128 = type { [16 x i64] }
%struct.worker = type { %struct.worker*, %struct.worker*, i8*, %struct.worker*, %struct.task*, %struct.registration*, i32, i32, i8*, i8*, i32, i32, %struct.opaque512, %struct.anon }
%struct.registration = type { %struct.registration*, i64, [3 x i8*], %struct.function_array }
%struct.function_array = type { void (i32, i8**, i8**)**, i64, i64 }
%struct.opaque512 = type { [64 x i64] }
%struct.anon = type { i64, void (i32, i8*)*, [6 x i64] }
%struct.progress = type { i32, i32, i32 }
%struct.program = type { i32 (i32, i8**, i8**)*, i8**, i8**, i8*, %struct.function_array*, i64, %struct.function_array*, i64, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i64 }
%struct.notification = type { i64, i8* }
%struct.timespec = type { i64, i64 }

@home_pid = internal unnamed_addr global i32 0, align 4
@.str = private unnamed_addr constant [142 x i8] c"a function that is made at its first call was called in a forked process, where nothing can be made; look it up before the program is started\00", align 1
@home_thread = internal unnamed_addr global i8* null, align 8
@.str.1 = private unnamed_addr constant [151 x i8] c"a function that is made at its first call was called on the thread that serves the executor's sessions, which would wait for itself; look it up before\00", align 1
@.str.2 = private unnamed_addr constant [64 x i8] c"the executor cannot be asked for a function: its pipe is closed\00", align 1
@.str.3 = private unnamed_addr constant [73 x i8] c"telejit: a thread ends because the session whose code it runs has ended\0A\00", align 1
@registered = internal global i32 0, align 4
@telejit_runtime = local_unnamed_addr constant %struct.table { i64 4, i32 (i32, i32, i8**)* @start, i32 (%struct.task*, i32)* @submit, void (i8*, i8*)* @run_initializers, void (i8*, i8*)* @run_program, void (i64, i8*, i64)* @attach_tls, void (i64, i64)* @update_tls, void (i8*, i8*)* @finalize, i32 (%struct.region*)* @has_registrations, i32* @registered, i32 (void (i8*)*, i8*, i8*)* @at_exit, i32 (void (i32, i8*)*, i8*)* @at_exit_with_code, i32 (void (i8*)*, i8*)* @at_quick_exit, i32 (void ()*, void ()*, void ()*, i8*)* @at_fork, i32 (void (i8*)*, i8*, i8*)* @at_thread_exit, void (%struct.upcall*, i64, i32)* @answer, void ()* @telejit_reentry, void (i8*)* @notify_place }, align 8
@.str.4 = private unnamed_addr constant [10 x i8] c"telejit: \00", align 1
@.str.5 = private unnamed_addr constant [2 x i8] c"\0A\00", align 1
@notify_fd = internal unnamed_addr global i32 -1, align 4
@telejit_syscall_futex = external local_unnamed_addr constant i64, align 8
@idle_lock = internal global %struct.opaque128 zeroinitializer, align 8
@all_workers = internal unnamed_addr global %struct.worker* null, align 8
@abandon.has_handler = internal global i32 0, align 4
@other_terminate = internal unnamed_addr global void ()* null, align 8
@process_argc = internal unnamed_addr global i32 0, align 4
@process_argv = internal unnamed_addr global i8** null, align 8
@has_other_processors = internal unnamed_addr global i32 0, align 4
@stdout = external local_unnamed_addr global i8*, align 8
@registrations = internal global %struct.registration* null, align 8
@end_lock = internal global %struct.opaque128 zeroinitializer, align 8
@_ZSt4cout = extern_weak global [0 x i8], align 1
@_ZSt4cerr = extern_weak global [0 x i8], align 1
@_ZSt4clog = extern_weak global [0 x i8], align 1
@_ZSt5wcout = extern_weak global [0 x i8], align 1
@_ZSt5wcerr = extern_weak global [0 x i8], align 1
@_ZSt5wclog = extern_weak global [0 x i8], align 1
@idle_workers = internal unnamed_addr global %struct.worker* null, align 8
@tls.0 = internal unnamed_addr global i64 0, align 8
@tls.1 = internal unnamed_addr global i8* null, align 8
@tls.2 = internal unnamed_addr global i64 0, align 8
@environ = external local_unnamed_addr global i8**, align 8
@child_progress = internal unnamed_addr global %struct.progress* null, align 8
@child_program = internal unnamed_addr global %struct.program* null, align 8
@is_child = internal unnamed_addr global i1 false, align 4
@stdin = external local_unnamed_addr global i8*, align 8
@stderr = external local_unnamed_addr global i8*, align 8

; Function Attrs: nounwind uwtable
define hidden i8* @telejit_resolve(i8* noundef %0) local_unnamed_addr #0 {
  %2 = alloca %struct.notification, align 8
  %3 = alloca i32, align 4
  %4 = alloca %struct.upcall, align 8
  %5 = call i32* @__errno_location() #10
  %6 = load i32, i32* %5, align 4, !tbaa !4
  %7 = bitcast i32* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %7) #11
  %8 = call i32 @getpid() #10
  %9 = load i32, i32* @home_pid, align 4, !tbaa !4
  %10 = icmp eq i32 %8, %9
  br i1 %10, label %12, label %11

11:                                               ; preds = %1
  call fastcc void @die(i8* noundef getelementptr inbounds ([142 x i8], [142 x i8]* @.str, i64 0, i64 0)) #12
  unreachable

12:                                               ; preds = %1
  %13 = call i8* @llvm.thread.pointer()
  %14 = load i8*, i8** @home_thread, align 8, !tbaa !8
  %15 = icmp eq i8* %13, %14
  br i1 %15, label %16, label %17

16:                                               ; preds = %12
  call fastcc void @die(i8* noundef getelementptr inbounds ([151 x i8], [151 x i8]* @.str.1, i64 0, i64 0)) #12
  unreachable

17:                                               ; preds = %12
  %18 = bitcast %struct.upcall* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %18) #11
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(16) %18, i8 0, i64 16, i1 false)
  %19 = call i32 @pthread_setcancelstate(i32 noundef 1, i32* noundef nonnull %3) #10
  %20 = ptrtoint %struct.upcall* %4 to i64
  %21 = bitcast %struct.notification* %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %21)
  %22 = getelementptr inbounds %struct.notification, %struct.notification* %2, i64 0, i32 0
  store i64 %20, i64* %22, align 8
  %23 = getelementptr inbounds %struct.notification, %struct.notification* %2, i64 0, i32 1
  store i8* %0, i8** %23, align 8
  br label %24

24:                                               ; preds = %28, %17
  %25 = load i32, i32* @notify_fd, align 4, !tbaa !4
  %26 = call i64 @write(i32 noundef %25, i8* noundef nonnull %21, i64 noundef 16) #10
  %27 = icmp sgt i64 %26, 0
  br i1 %27, label %34, label %28

28:                                               ; preds = %24
  %29 = call i32* @__errno_location() #10
  %30 = load i32, i32* %29, align 4, !tbaa !4
  %31 = icmp eq i32 %30, 4
  br i1 %31, label %24, label %32, !llvm.loop !10

32:                                               ; preds = %28
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %21)
  br i1 %27, label %35, label %33

33:                                               ; preds = %32
  call fastcc void @die(i8* noundef getelementptr inbounds ([64 x i8], [64 x i8]* @.str.2, i64 0, i64 0)) #12
  unreachable

34:                                               ; preds = %24
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %21)
  br label %35

35:                                               ; preds = %32, %34
  %36 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i64 0, i32 1
  %37 = load atomic i32, i32* %36 acquire, align 8
  %38 = icmp eq i32 %37, 0
  br i1 %38, label %39, label %45

39:                                               ; preds = %35
  %40 = load i64, i64* @telejit_syscall_futex, align 8, !tbaa !12
  br label %41

41:                                               ; preds = %39, %41
  %42 = call i64 (i64, ...) @syscall(i64 noundef %40, i32* noundef nonnull %36, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef null, i8* noundef null, i32 noundef 0) #10
  %43 = load atomic i32, i32* %36 acquire, align 8
  %44 = icmp eq i32 %43, 0
  br i1 %44, label %41, label %45, !llvm.loop !14

45:                                               ; preds = %41, %35
  %46 = load i32, i32* %3, align 4, !tbaa !4
  %47 = call i32 @pthread_setcancelstate(i32 noundef %46, i32* noundef nonnull %3) #10
  %48 = load i32, i32* %36, align 8, !tbaa !16
  %49 = icmp eq i32 %48, 1
  br i1 %49, label %50, label %55

50:                                               ; preds = %45
  %51 = call i32* @__errno_location() #10
  store i32 %6, i32* %51, align 4, !tbaa !4
  %52 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i64 0, i32 0
  %53 = load i64, i64* %52, align 8, !tbaa !18
  %54 = inttoptr i64 %53 to i8*
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %18) #11
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %7) #11
  ret i8* %54

55:                                               ; preds = %45
  %56 = call fastcc %struct.worker* @this_worker() #13
  %57 = icmp eq %struct.worker* %56, null
  br i1 %57, label %66, label %58

58:                                               ; preds = %55
  %59 = getelementptr inbounds %struct.worker, %struct.worker* %56, i64 0, i32 10
  %60 = load i32, i32* %59, align 8, !tbaa !19
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %66, label %62

62:                                               ; preds = %58
  %63 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i64 0, i32 0
  %64 = load i64, i64* %63, align 8, !tbaa !18
  %65 = inttoptr i64 %64 to i8*
  call fastcc void @abandon(%struct.worker* noundef nonnull %56, i8* noundef %65) #12
  unreachable

66:                                               ; preds = %58, %55
  %67 = load i32, i32* %36, align 8, !tbaa !16
  %68 = icmp eq i32 %67, 2
  br i1 %68, label %69, label %73

69:                                               ; preds = %66
  %70 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i64 0, i32 0
  %71 = load i64, i64* %70, align 8, !tbaa !18
  %72 = inttoptr i64 %71 to i8*
  call fastcc void @die(i8* noundef %72) #12
  unreachable

73:                                               ; preds = %66
  call fastcc void @say(i8* noundef getelementptr inbounds ([73 x i8], [73 x i8]* @.str.3, i64 0, i64 0)) #13
  call void @pthread_exit(i8* noundef null) #14
  unreachable
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

declare i32* @__errno_location() local_unnamed_addr #2

declare i32 @getpid() local_unnamed_addr #2

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @die(i8* noundef %0) unnamed_addr #3 {
  call fastcc void @say(i8* noundef getelementptr inbounds ([10 x i8], [10 x i8]* @.str.4, i64 0, i64 0)) #13
  call fastcc void @say(i8* noundef %0) #13
  call fastcc void @say(i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.5, i64 0, i64 0)) #13
  call void @abort() #14
  unreachable
}

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn
declare i8* @llvm.thread.pointer() #4

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i64(i8* nocapture writeonly, i8, i64, i1 immarg) #5

declare i32 @pthread_setcancelstate(i32 noundef, i32* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc %struct.worker* @this_worker() unnamed_addr #0 {
  %1 = call i8* @llvm.thread.pointer()
  %2 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  %3 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !8
  %4 = icmp eq %struct.worker* %3, null
  br i1 %4, label %14, label %5

5:                                                ; preds = %0, %10
  %6 = phi %struct.worker* [ %12, %10 ], [ %3, %0 ]
  %7 = getelementptr inbounds %struct.worker, %struct.worker* %6, i64 0, i32 2
  %8 = load i8*, i8** %7, align 16, !tbaa !23
  %9 = icmp eq i8* %8, %1
  br i1 %9, label %14, label %10

10:                                               ; preds = %5
  %11 = getelementptr inbounds %struct.worker, %struct.worker* %6, i64 0, i32 0
  %12 = load %struct.worker*, %struct.worker** %11, align 8, !tbaa !8
  %13 = icmp eq %struct.worker* %12, null
  br i1 %13, label %14, label %5, !llvm.loop !24

14:                                               ; preds = %5, %10, %0
  %15 = phi %struct.worker* [ %3, %0 ], [ %6, %5 ], [ %12, %10 ]
  %16 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  ret %struct.worker* %15
}

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @abandon(%struct.worker* noundef %0, i8* noundef %1) unnamed_addr #3 {
  %weak.0 = icmp ne void ()* (void ()*)* @_ZSt13set_terminatePFvvE, null
  br i1 %weak.0, label %3, label %8

3:                                                ; preds = %2
  %4 = atomicrmw xchg i32* @abandon.has_handler, i32 1 acq_rel, align 4
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %6, label %8

6:                                                ; preds = %3
  %7 = call void ()* @_ZSt13set_terminatePFvvE(void ()* noundef nonnull @on_terminate) #10
  store void ()* %7, void ()** @other_terminate, align 8, !tbaa !8
  br label %8

8:                                                ; preds = %6, %3, %2
  %9 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 9
  %10 = load i8*, i8** %9, align 16, !tbaa !25
  %11 = icmp eq i8* %10, null
  br i1 %11, label %12, label %13

12:                                               ; preds = %8
  store i8* %1, i8** %9, align 16, !tbaa !25
  br label %13

13:                                               ; preds = %12, %8
  %14 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 11
  store i32 1, i32* %14, align 4, !tbaa !26
  %15 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 13
  %16 = getelementptr inbounds %struct.anon, %struct.anon* %15, i64 0, i32 0
  store i64 0, i64* %16, align 16, !tbaa !27
  %17 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 13, i32 1
  store void (i32, i8*)* @on_caught, void (i32, i8*)** %17, align 8, !tbaa !28
  %18 = bitcast %struct.anon* %15 to i8*
  %19 = bitcast %struct.worker* %0 to i8*
  %20 = call i32 @_Unwind_ForcedUnwind(i8* noundef nonnull %18, i8* noundef bitcast (i32 (i32, i32, i64, i8*, i8*, i8*)* @on_frame to i8*), i8* noundef %19) #10
  %21 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 12
  %22 = bitcast %struct.opaque512* %21 to i8*
  call void @longjmp(i8* noundef nonnull %22, i32 noundef 1) #14
  unreachable
}

; Function Attrs: nounwind uwtable
define internal fastcc void @say(i8* noundef %0) unnamed_addr #0 {
  %2 = call i64 @strlen(i8* noundef %0) #10
  %3 = call i64 @write(i32 noundef 2, i8* noundef %0, i64 noundef %2) #10
  ret void
}

; Function Attrs: noreturn
declare void @pthread_exit(i8* noundef) local_unnamed_addr #6

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nounwind uwtable
define internal i32 @start(i32 noundef %0, i32 noundef %1, i8** noundef %2) #0 {
  %4 = alloca %struct.opaque128, align 8
  store i32 %0, i32* @notify_fd, align 4, !tbaa !4
  %5 = call i32 @getpid() #10
  store i32 %5, i32* @home_pid, align 4, !tbaa !4
  %6 = call i8* @llvm.thread.pointer()
  store i8* %6, i8** @home_thread, align 8, !tbaa !8
  call void @telejit_reentry_prepare() #10
  store i32 %1, i32* @process_argc, align 4, !tbaa !4
  store i8** %2, i8*** @process_argv, align 8, !tbaa !8
  %7 = bitcast %struct.opaque128* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %7) #11
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(128) %7, i8 0, i64 128, i1 false)
  %8 = call i32 @sched_getaffinity(i32 noundef 0, i64 noundef 128, i8* noundef nonnull %7) #10
  br label %16

9:                                                ; preds = %22
  %10 = icmp sgt i32 %23, 1
  %11 = zext i1 %10 to i32
  store i32 %11, i32* @has_other_processors, align 4, !tbaa !4
  %12 = call i32 @on_exit(void (i32, i8*)* noundef nonnull @end_of_executor, i8* noundef null) #10
  %13 = call i32 @__register_atfork(void ()* noundef nonnull @lock_all, void ()* noundef nonnull @unlock_all, void ()* noundef nonnull @unlock_all, i8* noundef null) #10
  %14 = load i8*, i8** @stdout, align 8, !tbaa !8
  %15 = call i32 @setvbuf(i8* noundef %14, i8* noundef null, i32 noundef 1, i64 noundef 0) #10
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %7) #11
  ret i32 0

16:                                               ; preds = %3, %22
  %17 = phi i64 [ 0, %3 ], [ %24, %22 ]
  %18 = phi i32 [ 0, %3 ], [ %23, %22 ]
  %19 = getelementptr inbounds %struct.opaque128, %struct.opaque128* %4, i64 0, i32 0, i64 %17
  %20 = load i64, i64* %19, align 8, !tbaa !12
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %22, label %26

22:                                               ; preds = %26, %16
  %23 = phi i32 [ %18, %16 ], [ %29, %26 ]
  %24 = add nuw nsw i64 %17, 1
  %25 = icmp eq i64 %24, 16
  br i1 %25, label %9, label %16, !llvm.loop !29

26:                                               ; preds = %16, %26
  %27 = phi i64 [ %31, %26 ], [ %20, %16 ]
  %28 = phi i32 [ %29, %26 ], [ %18, %16 ]
  %29 = add nsw i32 %28, 1
  %30 = add i64 %27, -1
  %31 = and i64 %30, %27
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %22, label %26, !llvm.loop !30
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
  %11 = load i64, i64* %10, align 8, !tbaa !31
  switch i64 %11, label %21 [
    i64 0, label %12
    i64 8388608, label %12
  ]

12:                                               ; preds = %2, %2
  %13 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  %14 = load %struct.worker*, %struct.worker** @idle_workers, align 8, !tbaa !8
  %15 = icmp eq %struct.worker* %14, null
  br i1 %15, label %19, label %16

16:                                               ; preds = %12
  %17 = getelementptr inbounds %struct.worker, %struct.worker* %14, i64 0, i32 3
  %18 = load %struct.worker*, %struct.worker** %17, align 8, !tbaa !33
  store %struct.worker* %18, %struct.worker** @idle_workers, align 8, !tbaa !8
  br label %19

19:                                               ; preds = %16, %12
  %20 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  br label %21

21:                                               ; preds = %2, %19
  %22 = phi %struct.worker* [ %14, %19 ], [ null, %2 ]
  %23 = icmp eq %struct.worker* %22, null
  br i1 %23, label %24, label %54

24:                                               ; preds = %21
  %25 = load i64, i64* %10, align 8, !tbaa !31
  %26 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #10
  %27 = icmp eq i8* %26, inttoptr (i64 -1 to i8*)
  br i1 %27, label %54, label %28

28:                                               ; preds = %24
  %29 = bitcast i8* %26 to %struct.worker*
  %30 = bitcast %struct.opaque128* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %30) #11
  %31 = bitcast %struct.opaque128* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %31) #11
  %32 = bitcast %struct.opaque128* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %32) #11
  %33 = bitcast i8** %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %33) #11
  %34 = icmp eq i64 %25, 0
  %35 = and i64 %25, -8388609
  %36 = icmp ne i64 %35, 0
  %37 = zext i1 %36 to i32
  %38 = getelementptr inbounds i8, i8* %26, i64 52
  %39 = bitcast i8* %38 to i32*
  store i32 %37, i32* %39, align 4, !tbaa !34
  %40 = call i32 @pthread_attr_init(i8* noundef nonnull %30) #10
  %41 = select i1 %34, i64 8388608, i64 %25
  %42 = call i32 @pthread_attr_setstacksize(i8* noundef nonnull %30, i64 noundef %41) #10
  %43 = call i32 @pthread_attr_setdetachstate(i8* noundef nonnull %30, i32 noundef 1) #10
  %44 = call i32 @sigfillset(i8* noundef nonnull %31) #10
  %45 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %31, i8* noundef nonnull %32) #10
  %46 = call i32 @pthread_create(i8** noundef nonnull %8, i8* noundef nonnull %30, i8* (i8*)* noundef nonnull @worker_main, i8* noundef %26) #10
  %47 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %32, i8* noundef null) #10
  %48 = call i32 @pthread_attr_destroy(i8* noundef nonnull %30) #10
  %49 = icmp eq i32 %46, 0
  br i1 %49, label %52, label %50

50:                                               ; preds = %28
  %51 = call i32 @munmap(i8* noundef %26, i64 noundef 4096) #10
  br label %52

52:                                               ; preds = %50, %28
  %53 = phi %struct.worker* [ null, %50 ], [ %29, %28 ]
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %33) #11
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %32) #11
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %31) #11
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %30) #11
  br label %54

54:                                               ; preds = %52, %24, %21
  %55 = phi %struct.worker* [ %22, %21 ], [ %53, %52 ], [ null, %24 ]
  %56 = icmp eq %struct.worker* %55, null
  br i1 %56, label %117, label %57

57:                                               ; preds = %54
  %58 = icmp eq i32 %1, 0
  %59 = zext i1 %58 to i32
  %60 = getelementptr inbounds %struct.task, %struct.task* %0, i64 0, i32 5
  store i32 %59, i32* %60, align 8, !tbaa !35
  %61 = getelementptr inbounds %struct.worker, %struct.worker* %55, i64 0, i32 4
  store %struct.task* %0, %struct.task** %61, align 16, !tbaa !36
  %62 = getelementptr inbounds %struct.worker, %struct.worker* %55, i64 0, i32 6
  store atomic i32 1, i32* %62 release, align 16
  %63 = load i64, i64* @telejit_syscall_futex, align 8, !tbaa !12
  %64 = call i64 (i64, ...) @syscall(i64 noundef %63, i32* noundef nonnull %62, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #10
  br i1 %58, label %117, label %65

65:                                               ; preds = %57
  %66 = load i32, i32* @has_other_processors, align 4, !tbaa !4
  %67 = icmp eq i32 %66, 0
  br i1 %67, label %102, label %68

68:                                               ; preds = %65
  %69 = bitcast %struct.timespec* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %69) #11
  %70 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %69) #10
  %71 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 0
  %72 = load i64, i64* %71, align 8, !tbaa !37
  %73 = mul i64 %72, 1000000
  %74 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 1
  %75 = load i64, i64* %74, align 8, !tbaa !39
  %76 = udiv i64 %75, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %69) #11
  %77 = zext i32 %1 to i64
  %78 = add i64 %73, %77
  %79 = add i64 %78, %76
  %80 = bitcast %struct.timespec* %3 to i8*
  %81 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 0
  %82 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 1
  br label %88

83:                                               ; preds = %88
  %84 = add nuw nsw i32 %89, 1
  %85 = icmp eq i32 %84, 64
  br i1 %85, label %92, label %86

86:                                               ; preds = %83, %92
  %87 = phi i32 [ %84, %83 ], [ 0, %92 ]
  br label %88, !llvm.loop !40

88:                                               ; preds = %86, %68
  %89 = phi i32 [ 0, %68 ], [ %87, %86 ]
  %90 = load atomic i32, i32* %60 acquire, align 8
  %91 = icmp eq i32 %90, 2
  br i1 %91, label %117, label %83

92:                                               ; preds = %83
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %80) #11
  %93 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %80) #10
  %94 = load i64, i64* %81, align 8, !tbaa !37
  %95 = mul i64 %94, 1000000
  %96 = load i64, i64* %82, align 8, !tbaa !39
  %97 = udiv i64 %96, 1000
  %98 = add i64 %97, %95
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %80) #11
  %99 = icmp ult i64 %98, %79
  br i1 %99, label %86, label %100

100:                                              ; preds = %92
  %101 = icmp ult i32 %89, 63
  br i1 %101, label %117, label %112

102:                                              ; preds = %65
  %103 = bitcast %struct.timespec* %9 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %103) #11
  %104 = getelementptr inbounds %struct.timespec, %struct.timespec* %9, i64 0, i32 0
  %105 = udiv i32 %1, 1000000
  %106 = zext i32 %105 to i64
  store i64 %106, i64* %104, align 8, !tbaa !37
  %107 = getelementptr inbounds %struct.timespec, %struct.timespec* %9, i64 0, i32 1
  %108 = urem i32 %1, 1000000
  %109 = mul nuw nsw i32 %108, 1000
  %110 = zext i32 %109 to i64
  store i64 %110, i64* %107, align 8, !tbaa !39
  %111 = call i64 (i64, ...) @syscall(i64 noundef %63, i32* noundef nonnull %60, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef nonnull %9, i8* noundef null, i32 noundef 0) #10
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %103) #11
  br label %112

112:                                              ; preds = %100, %102
  %113 = cmpxchg i32* %60, i32 0, i32 1 acq_rel acquire, align 4
  %114 = extractvalue { i32, i1 } %113, 1
  %115 = xor i1 %114, true
  %116 = zext i1 %115 to i32
  br label %117

117:                                              ; preds = %88, %57, %54, %100, %112
  %118 = phi i32 [ %116, %112 ], [ 1, %100 ], [ -1, %54 ], [ 0, %57 ], [ 1, %88 ]
  ret i32 %118
}

; Function Attrs: nounwind uwtable
define internal void @run_initializers(i8* nocapture noundef readonly %0, i8* nocapture noundef readnone %1) #0 {
  %3 = alloca %struct.registration, align 8
  %4 = alloca { i64, i64 }, align 8
  %5 = alloca %struct.registration, align 8
  %6 = getelementptr inbounds i8, i8* %0, i64 56
  %7 = bitcast i8* %6 to i64*
  %8 = load i64, i64* %7, align 8, !tbaa !41
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
  %32 = load %struct.function_array*, %struct.function_array** %31, align 8, !tbaa !43
  %33 = getelementptr inbounds i8, i8* %0, i64 40
  %34 = bitcast i8* %33 to i64*
  %35 = load i64, i64* %34, align 8, !tbaa !44
  %36 = load i32, i32* @process_argc, align 4, !tbaa !4
  %37 = load i8**, i8*** @process_argv, align 8, !tbaa !8
  %38 = load i8**, i8*** @environ, align 8, !tbaa !8
  %39 = icmp eq i64 %35, 0
  br i1 %39, label %70, label %40

40:                                               ; preds = %29, %48
  %41 = phi i64 [ %49, %48 ], [ 0, %29 ]
  %42 = getelementptr inbounds %struct.function_array, %struct.function_array* %32, i64 %41, i32 1
  %43 = load i64, i64* %42, align 8, !tbaa !45
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %48, label %45

45:                                               ; preds = %40
  %46 = getelementptr inbounds %struct.function_array, %struct.function_array* %32, i64 %41, i32 0
  %47 = getelementptr inbounds %struct.function_array, %struct.function_array* %32, i64 %41, i32 2
  br label %51

48:                                               ; preds = %66, %40
  %49 = add nuw i64 %41, 1
  %50 = icmp eq i64 %49, %35
  br i1 %50, label %70, label %40, !llvm.loop !47

51:                                               ; preds = %66, %45
  %52 = phi i64 [ %43, %45 ], [ %68, %66 ]
  %53 = phi i64 [ 0, %45 ], [ %67, %66 ]
  %54 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %46, align 8, !tbaa !48
  %55 = load i64, i64* %47, align 8, !tbaa !49
  %56 = icmp eq i64 %55, 0
  %57 = xor i64 %53, -1
  %58 = add i64 %52, %57
  %59 = select i1 %56, i64 %53, i64 %58
  %60 = getelementptr inbounds void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %54, i64 %59
  %61 = load void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %60, align 8, !tbaa !8
  %62 = ptrtoint void (i32, i8**, i8**)* %61 to i64
  %63 = add i64 %62, -1
  %64 = icmp ult i64 %63, -2
  br i1 %64, label %65, label %66

65:                                               ; preds = %51
  call void %61(i32 noundef %36, i8** noundef %37, i8** noundef %38) #10
  br label %66

66:                                               ; preds = %65, %51
  %67 = add nuw i64 %53, 1
  %68 = load i64, i64* %42, align 8, !tbaa !45
  %69 = icmp ult i64 %67, %68
  br i1 %69, label %51, label %48, !llvm.loop !50

70:                                               ; preds = %48, %29
  ret void

71:                                               ; preds = %10, %91
  %72 = phi i64 [ 0, %10 ], [ %92, %91 ]
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %25)
  %73 = load %struct.function_array*, %struct.function_array** %13, align 8, !tbaa !51
  %74 = getelementptr inbounds %struct.function_array, %struct.function_array* %73, i64 %72, i32 0
  %75 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %74, align 8, !tbaa.struct !52
  %76 = getelementptr inbounds %struct.function_array, %struct.function_array* %73, i64 %72, i32 1
  %77 = bitcast i64* %76 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(16) %11, i8* noundef nonnull align 8 dereferenceable(16) %77, i64 16, i1 false), !tbaa.struct !53
  store %struct.registration* null, %struct.registration** %14, align 8, !tbaa !54
  store i64 4, i64* %15, align 8, !tbaa !56
  store void (i32, i8**, i8**)** %75, void (i32, i8**, i8**)*** %17, align 8, !tbaa !8
  br label %78

78:                                               ; preds = %78, %71
  %79 = phi i8** [ %18, %71 ], [ %80, %78 ]
  store i8* null, i8** %79, align 8, !tbaa !8
  %80 = getelementptr inbounds i8*, i8** %79, i64 1
  %81 = icmp eq i8** %80, %19
  br i1 %81, label %82, label %78

82:                                               ; preds = %78
  store void (i32, i8**, i8**)** %75, void (i32, i8**, i8**)*** %20, align 8, !tbaa.struct !52
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(16) %22, i8* noundef nonnull align 8 dereferenceable(16) %11, i64 16, i1 false), !tbaa.struct !53
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %26)
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(64) %23, i8* noundef nonnull align 8 dereferenceable(64) %24, i64 64, i1 false) #11
  %83 = call i8* @malloc(i64 noundef 64) #10
  %84 = icmp eq i8* %83, null
  br i1 %84, label %91, label %85

85:                                               ; preds = %82
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(64) %83, i8* noundef nonnull align 8 dereferenceable(64) %23, i64 64, i1 false) #11, !tbaa.struct !57
  %86 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
  %87 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !8
  %88 = bitcast i8* %83 to %struct.registration**
  store %struct.registration* %87, %struct.registration** %88, align 8, !tbaa !54
  store i8* %83, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !8
  %89 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %90 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
  br label %91

91:                                               ; preds = %82, %85
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %27)
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %28)
  %92 = add nuw i64 %72, 1
  %93 = load i64, i64* %7, align 8, !tbaa !41
  %94 = icmp ult i64 %92, %93
  br i1 %94, label %71, label %29, !llvm.loop !59
}

; Function Attrs: nounwind uwtable
define internal void @run_program(i8* noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = alloca %struct.timespec, align 8
  %4 = alloca %struct.timespec, align 8
  %5 = alloca i32, align 4
  %6 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 33, i32 noundef -1, i64 noundef 0) #10
  %7 = icmp eq i8* %6, inttoptr (i64 -1 to i8*)
  br i1 %7, label %8, label %15

8:                                                ; preds = %2
  %9 = getelementptr inbounds i8, i8* %0, i64 92
  %10 = bitcast i8* %9 to i32*
  store i32 4, i32* %10, align 4, !tbaa !60
  %11 = call i32* @__errno_location() #10
  %12 = load i32, i32* %11, align 4, !tbaa !4
  %13 = getelementptr inbounds i8, i8* %0, i64 96
  %14 = bitcast i8* %13 to i32*
  store i32 %12, i32* %14, align 8, !tbaa !61
  br label %82

15:                                               ; preds = %2
  %16 = bitcast %struct.timespec* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %16) #11
  %17 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %16) #10
  %18 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 0
  %19 = load i64, i64* %18, align 8, !tbaa !37
  %20 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 1
  %21 = load i64, i64* %20, align 8, !tbaa !39
  %22 = udiv i64 %21, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %16) #11
  %23 = call i32 @getpid() #10
  %24 = call i32 @fork() #10
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %28

26:                                               ; preds = %15
  %27 = bitcast i8* %0 to %struct.program*
  store i8* %6, i8** bitcast (%struct.progress** @child_progress to i8**), align 8, !tbaa !8
  call fastcc void @child_main(%struct.program* noundef %27, i32 noundef %23) #12
  unreachable

28:                                               ; preds = %15
  %29 = icmp slt i32 %24, 0
  br i1 %29, label %30, label %37

30:                                               ; preds = %28
  %31 = getelementptr inbounds i8, i8* %0, i64 92
  %32 = bitcast i8* %31 to i32*
  store i32 1, i32* %32, align 4, !tbaa !60
  %33 = call i32* @__errno_location() #10
  %34 = load i32, i32* %33, align 4, !tbaa !4
  %35 = getelementptr inbounds i8, i8* %0, i64 96
  %36 = bitcast i8* %35 to i32*
  store i32 %34, i32* %36, align 8, !tbaa !61
  br label %67

37:                                               ; preds = %28
  %38 = bitcast i32* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %38) #11
  store i32 0, i32* %5, align 4, !tbaa !4
  %39 = call i32 @setpgid(i32 noundef %24, i32 noundef %24) #10
  %40 = getelementptr inbounds i8, i8* %0, i64 80
  %41 = bitcast i8* %40 to i32*
  store atomic i32 %24, i32* %41 release, align 8
  br label %42

42:                                               ; preds = %45, %37
  %43 = call i32 @waitpid(i32 noundef %24, i32* noundef nonnull %5, i32 noundef 0) #10
  %44 = icmp slt i32 %43, 0
  br i1 %44, label %45, label %49

45:                                               ; preds = %42
  %46 = call i32* @__errno_location() #10
  %47 = load i32, i32* %46, align 4, !tbaa !4
  %48 = icmp eq i32 %47, 4
  br i1 %48, label %42, label %49, !llvm.loop !62

49:                                               ; preds = %42, %45
  %50 = load i32, i32* %5, align 4, !tbaa !4
  %51 = getelementptr inbounds i8, i8* %0, i64 84
  %52 = bitcast i8* %51 to i32*
  store i32 %50, i32* %52, align 4, !tbaa !63
  %53 = bitcast i8* %6 to i32*
  %54 = load i32, i32* %53, align 4, !tbaa !64
  %55 = getelementptr inbounds i8, i8* %0, i64 88
  %56 = bitcast i8* %55 to i32*
  store i32 %54, i32* %56, align 8, !tbaa !66
  %57 = getelementptr inbounds i8, i8* %6, i64 4
  %58 = bitcast i8* %57 to i32*
  %59 = load i32, i32* %58, align 4, !tbaa !67
  %60 = getelementptr inbounds i8, i8* %0, i64 92
  %61 = bitcast i8* %60 to i32*
  store i32 %59, i32* %61, align 4, !tbaa !60
  %62 = getelementptr inbounds i8, i8* %6, i64 8
  %63 = bitcast i8* %62 to i32*
  %64 = load i32, i32* %63, align 4, !tbaa !68
  %65 = getelementptr inbounds i8, i8* %0, i64 96
  %66 = bitcast i8* %65 to i32*
  store i32 %64, i32* %66, align 8, !tbaa !61
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %38) #11
  br label %67

67:                                               ; preds = %49, %30
  %68 = bitcast %struct.timespec* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %68) #11
  %69 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %68) #10
  %70 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 0
  %71 = load i64, i64* %70, align 8, !tbaa !37
  %72 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 1
  %73 = load i64, i64* %72, align 8, !tbaa !39
  %74 = udiv i64 %73, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %68) #11
  %75 = sub i64 %71, %19
  %76 = mul i64 %75, 1000000
  %77 = sub nsw i64 %74, %22
  %78 = add i64 %77, %76
  %79 = getelementptr inbounds i8, i8* %0, i64 104
  %80 = bitcast i8* %79 to i64*
  store i64 %78, i64* %80, align 8, !tbaa !69
  %81 = call i32 @munmap(i8* noundef %6, i64 noundef 4096) #10
  br label %82

82:                                               ; preds = %67, %8
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @attach_tls(i64 noundef %0, i8* noundef %1, i64 noundef %2) #0 {
  store i64 %0, i64* @tls.0, align 8, !tbaa !70
  store i8* %1, i8** @tls.1, align 8, !tbaa !72
  store i64 %2, i64* @tls.2, align 8, !tbaa !73
  %4 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  %5 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !8
  %6 = icmp eq %struct.worker* %5, null
  br i1 %6, label %27, label %7

7:                                                ; preds = %3
  %8 = load i64, i64* @tls.0, align 8, !tbaa !70
  %9 = load i8*, i8** @tls.1, align 8, !tbaa !72
  %10 = icmp eq i64 %2, 0
  br label %11

11:                                               ; preds = %23, %7
  %12 = phi %struct.worker* [ %5, %7 ], [ %25, %23 ]
  %13 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 2
  %14 = load i8*, i8** %13, align 16, !tbaa !23
  %15 = getelementptr inbounds i8, i8* %14, i64 %8
  br i1 %10, label %23, label %16

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %21, %16 ], [ 0, %11 ]
  %18 = getelementptr inbounds i8, i8* %9, i64 %17
  %19 = load i8, i8* %18, align 1, !tbaa !58
  %20 = getelementptr inbounds i8, i8* %15, i64 %17
  store i8 %19, i8* %20, align 1, !tbaa !58
  %21 = add nuw i64 %17, 1
  %22 = icmp eq i64 %21, %2
  br i1 %22, label %23, label %16, !llvm.loop !74

23:                                               ; preds = %16, %11
  %24 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 0
  %25 = load %struct.worker*, %struct.worker** %24, align 8, !tbaa !8
  %26 = icmp eq %struct.worker* %25, null
  br i1 %26, label %27, label %11, !llvm.loop !75

27:                                               ; preds = %23, %3
  %28 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @update_tls(i64 noundef %0, i64 noundef %1) #0 {
  %3 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  %4 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !8
  %5 = icmp eq %struct.worker* %4, null
  br i1 %5, label %11, label %6

6:                                                ; preds = %2
  %7 = load i64, i64* @tls.0, align 8, !tbaa !70
  %8 = load i8*, i8** @tls.1, align 8, !tbaa !72
  %9 = getelementptr inbounds i8, i8* %8, i64 %0
  %10 = icmp eq i64 %1, 0
  br label %13

11:                                               ; preds = %26, %2
  %12 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  ret void

13:                                               ; preds = %6, %26
  %14 = phi %struct.worker* [ %4, %6 ], [ %28, %26 ]
  %15 = getelementptr inbounds %struct.worker, %struct.worker* %14, i64 0, i32 2
  %16 = load i8*, i8** %15, align 16, !tbaa !23
  %17 = getelementptr inbounds i8, i8* %16, i64 %7
  %18 = getelementptr inbounds i8, i8* %17, i64 %0
  br i1 %10, label %26, label %19

19:                                               ; preds = %13, %19
  %20 = phi i64 [ %24, %19 ], [ 0, %13 ]
  %21 = getelementptr inbounds i8, i8* %9, i64 %20
  %22 = load i8, i8* %21, align 1, !tbaa !58
  %23 = getelementptr inbounds i8, i8* %18, i64 %20
  store i8 %22, i8* %23, align 1, !tbaa !58
  %24 = add nuw i64 %20, 1
  %25 = icmp eq i64 %24, %1
  br i1 %25, label %26, label %19, !llvm.loop !74

26:                                               ; preds = %19, %13
  %27 = getelementptr inbounds %struct.worker, %struct.worker* %14, i64 0, i32 0
  %28 = load %struct.worker*, %struct.worker** %27, align 8, !tbaa !8
  %29 = icmp eq %struct.worker* %28, null
  br i1 %29, label %11, label %13, !llvm.loop !75
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
  %19 = load i64, i64* @telejit_syscall_futex, align 8
  br label %20

20:                                               ; preds = %153, %2
  %21 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  %22 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
  %23 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !8
  %24 = icmp eq %struct.worker* %23, null
  br i1 %24, label %116, label %25

25:                                               ; preds = %20, %89
  %26 = phi i1 [ %92, %89 ], [ %24, %20 ]
  %27 = phi %struct.worker* [ %91, %89 ], [ %23, %20 ]
  %28 = getelementptr inbounds %struct.worker, %struct.worker* %27, i64 0, i32 5
  %29 = load %struct.registration*, %struct.registration** %28, align 8, !tbaa !8
  %30 = icmp eq %struct.registration* %29, null
  br i1 %30, label %86, label %34

31:                                               ; preds = %82
  %32 = load %struct.registration*, %struct.registration** %85, align 8, !tbaa !8
  %33 = icmp eq %struct.registration* %32, null
  br i1 %33, label %86, label %34, !llvm.loop !76

34:                                               ; preds = %25, %31
  %35 = phi %struct.registration* [ %32, %31 ], [ %29, %25 ]
  %36 = phi %struct.registration** [ %83, %31 ], [ undef, %25 ]
  %37 = phi %struct.registration** [ %85, %31 ], [ %28, %25 ]
  %38 = getelementptr inbounds %struct.registration, %struct.registration* %35, i64 0, i32 1
  %39 = load i64, i64* %38, align 8, !tbaa !56
  %40 = and i64 %39, 15
  %41 = icmp eq i64 %40, 0
  br i1 %41, label %82, label %45

42:                                               ; preds = %76
  %43 = add nuw nsw i64 %46, 1
  %44 = icmp eq i64 %43, 3
  br i1 %44, label %79, label %45, !llvm.loop !77

45:                                               ; preds = %34, %42
  %46 = phi i64 [ %43, %42 ], [ 0, %34 ]
  br i1 %5, label %76, label %47

47:                                               ; preds = %45
  %48 = getelementptr inbounds %struct.registration, %struct.registration* %35, i64 0, i32 2, i64 %46
  %49 = load i8*, i8** %48, align 8, !tbaa !8
  %50 = load i64, i64* %7, align 8, !tbaa !78
  %51 = ptrtoint i8* %49 to i64
  %52 = icmp eq i64 %50, 0
  br i1 %52, label %67, label %53

53:                                               ; preds = %47
  %54 = load %struct.range*, %struct.range** %8, align 8, !tbaa !80
  br label %55

55:                                               ; preds = %55, %53
  %56 = phi i64 [ 0, %53 ], [ %65, %55 ]
  %57 = phi i64 [ %50, %53 ], [ %64, %55 ]
  %58 = add i64 %57, %56
  %59 = lshr i64 %58, 1
  %60 = getelementptr inbounds %struct.range, %struct.range* %54, i64 %59, i32 1
  %61 = load i64, i64* %60, align 8, !tbaa !39
  %62 = icmp ugt i64 %61, %51
  %63 = add nuw i64 %59, 1
  %64 = select i1 %62, i64 %59, i64 %57
  %65 = select i1 %62, i64 %56, i64 %63
  %66 = icmp ult i64 %65, %64
  br i1 %66, label %55, label %67, !llvm.loop !81

67:                                               ; preds = %55, %47
  %68 = phi i64 [ 0, %47 ], [ %65, %55 ]
  %69 = icmp ult i64 %68, %50
  br i1 %69, label %70, label %76

70:                                               ; preds = %67
  %71 = load %struct.range*, %struct.range** %8, align 8, !tbaa !80
  %72 = getelementptr inbounds %struct.range, %struct.range* %71, i64 %68, i32 0
  %73 = load i64, i64* %72, align 8, !tbaa !37
  %74 = icmp ule i64 %73, %51
  %75 = zext i1 %74 to i32
  br label %76

76:                                               ; preds = %70, %67, %45
  %77 = phi i32 [ 1, %45 ], [ 0, %67 ], [ %75, %70 ]
  %78 = icmp eq i32 %77, 0
  br i1 %78, label %42, label %79

79:                                               ; preds = %76, %42
  %80 = phi %struct.registration** [ %36, %42 ], [ %37, %76 ]
  %81 = xor i1 %78, true
  br label %82

82:                                               ; preds = %79, %34
  %83 = phi %struct.registration** [ %36, %34 ], [ %80, %79 ]
  %84 = phi i1 [ false, %34 ], [ %81, %79 ]
  %85 = getelementptr inbounds %struct.registration, %struct.registration* %35, i64 0, i32 0
  br i1 %84, label %86, label %31

86:                                               ; preds = %82, %31, %25
  %87 = phi %struct.registration** [ null, %25 ], [ %83, %82 ], [ null, %31 ]
  %88 = icmp eq %struct.registration** %87, null
  br i1 %88, label %89, label %93

89:                                               ; preds = %86
  %90 = getelementptr inbounds %struct.worker, %struct.worker* %27, i64 0, i32 0
  %91 = load %struct.worker*, %struct.worker** %90, align 8, !tbaa !8
  %92 = icmp eq %struct.worker* %91, null
  br i1 %92, label %116, label %25, !llvm.loop !82

93:                                               ; preds = %86
  %94 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
  %95 = load %struct.worker*, %struct.worker** @idle_workers, align 8, !tbaa !8
  %96 = icmp eq %struct.worker* %95, null
  br i1 %96, label %112, label %97

97:                                               ; preds = %93
  %98 = icmp eq %struct.worker* %95, %27
  br i1 %98, label %108, label %99

99:                                               ; preds = %97, %104
  %100 = phi %struct.worker* [ %102, %104 ], [ %95, %97 ]
  %101 = getelementptr inbounds %struct.worker, %struct.worker* %100, i64 0, i32 3
  %102 = load %struct.worker*, %struct.worker** %101, align 8, !tbaa !8
  %103 = icmp eq %struct.worker* %102, null
  br i1 %103, label %112, label %104, !llvm.loop !83

104:                                              ; preds = %99
  %105 = icmp eq %struct.worker* %102, %27
  br i1 %105, label %106, label %99, !llvm.loop !83

106:                                              ; preds = %104
  %107 = getelementptr inbounds %struct.worker, %struct.worker* %100, i64 0, i32 3
  br label %108

108:                                              ; preds = %106, %97
  %109 = phi %struct.worker** [ @idle_workers, %97 ], [ %107, %106 ]
  %110 = getelementptr inbounds %struct.worker, %struct.worker* %27, i64 0, i32 3
  %111 = load %struct.worker*, %struct.worker** %110, align 8, !tbaa !33
  store %struct.worker* %111, %struct.worker** %109, align 8, !tbaa !8
  br label %120

112:                                              ; preds = %99, %93
  %113 = phi i1 [ %96, %93 ], [ %103, %99 ]
  br i1 %113, label %114, label %120

114:                                              ; preds = %112
  %115 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull %28, i64 noundef 15, %struct.region* noundef %4) #10
  br label %120

116:                                              ; preds = %89, %20
  %117 = phi %struct.worker* [ %23, %20 ], [ %91, %89 ]
  %118 = phi i1 [ %24, %20 ], [ %92, %89 ]
  %119 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
  br label %120

120:                                              ; preds = %108, %116, %114, %112
  %121 = phi %struct.worker* [ %27, %112 ], [ %27, %114 ], [ %117, %116 ], [ %27, %108 ]
  %122 = phi i1 [ %26, %112 ], [ %26, %114 ], [ %118, %116 ], [ %26, %108 ]
  %123 = phi %struct.registration* [ null, %112 ], [ %115, %114 ], [ null, %116 ], [ null, %108 ]
  %124 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  br i1 %122, label %139, label %125

125:                                              ; preds = %120
  %126 = icmp eq %struct.registration* %123, null
  br i1 %126, label %128, label %127

127:                                              ; preds = %125
  call fastcc void @run(%struct.registration* noundef nonnull %123, i32 noundef 0) #10
  br label %153

128:                                              ; preds = %125
  call void @llvm.lifetime.start.p0i8(i64 56, i8* nonnull %9) #11
  store void (i8*, i8*)* @end_thread, void (i8*, i8*)** %10, align 8, !tbaa !84
  store %struct.worker* %121, %struct.worker** %12, align 8, !tbaa !85
  store i8* %0, i8** %13, align 8, !tbaa !86
  store i64 0, i64* %14, align 8, !tbaa !87
  store i64 0, i64* %15, align 8, !tbaa !31
  store i32 0, i32* %16, align 8, !tbaa !35
  store i32 0, i32* %17, align 4, !tbaa !88
  store i8* null, i8** %18, align 8, !tbaa !89
  %129 = getelementptr inbounds %struct.worker, %struct.worker* %121, i64 0, i32 4
  store %struct.task* %3, %struct.task** %129, align 16, !tbaa !36
  %130 = getelementptr inbounds %struct.worker, %struct.worker* %121, i64 0, i32 6
  store atomic i32 1, i32* %130 release, align 16
  %131 = call i64 (i64, ...) @syscall(i64 noundef %19, i32* noundef nonnull %130, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #10
  %132 = load atomic i32, i32* %16 acquire, align 8
  %133 = icmp eq i32 %132, 2
  br i1 %133, label %138, label %134

134:                                              ; preds = %128, %134
  %135 = call i64 (i64, ...) @syscall(i64 noundef %19, i32* noundef nonnull %16, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef null, i8* noundef null, i32 noundef 0) #10
  %136 = load atomic i32, i32* %16 acquire, align 8
  %137 = icmp eq i32 %136, 2
  br i1 %137, label %138, label %134, !llvm.loop !90

138:                                              ; preds = %134, %128
  call void @llvm.lifetime.end.p0i8(i64 56, i8* nonnull %9) #11
  br label %153

139:                                              ; preds = %120
  %140 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull @registrations, i64 noundef 3, %struct.region* noundef %4) #13
  %141 = icmp eq %struct.registration* %140, null
  br i1 %141, label %142, label %144

142:                                              ; preds = %139
  %143 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull @registrations, i64 noundef 4, %struct.region* noundef %4) #13
  br label %144

144:                                              ; preds = %142, %139
  %145 = phi %struct.registration* [ %140, %139 ], [ %143, %142 ]
  %146 = icmp eq %struct.registration* %145, null
  br i1 %146, label %147, label %149

147:                                              ; preds = %144
  %148 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull @registrations, i64 noundef 8, %struct.region* noundef %4) #13
  br label %149

149:                                              ; preds = %147, %144
  %150 = phi %struct.registration* [ %145, %144 ], [ %148, %147 ]
  %151 = icmp eq %struct.registration* %150, null
  br i1 %151, label %154, label %152

152:                                              ; preds = %149
  call fastcc void @run(%struct.registration* noundef nonnull %150, i32 noundef 0) #13
  br label %153

153:                                              ; preds = %152, %138, %127
  br label %20, !llvm.loop !91

154:                                              ; preds = %149
  %155 = icmp eq i8* %0, null
  br i1 %155, label %156, label %157

156:                                              ; preds = %154
  call fastcc void @flush_streams() #13
  br label %157

157:                                              ; preds = %156, %154
  ret void
}

; Function Attrs: nounwind uwtable
define internal i32 @has_registrations(%struct.region* noundef readonly %0) #0 {
  %2 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  %3 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
  %4 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !8
  %5 = icmp eq %struct.registration* %4, null
  br i1 %5, label %65, label %6

6:                                                ; preds = %1
  %7 = icmp eq %struct.region* %0, null
  %8 = getelementptr inbounds %struct.region, %struct.region* %0, i64 0, i32 1
  %9 = getelementptr inbounds %struct.region, %struct.region* %0, i64 0, i32 0
  br label %13

10:                                               ; preds = %61
  %11 = load %struct.registration*, %struct.registration** %64, align 8, !tbaa !8
  %12 = icmp eq %struct.registration* %11, null
  br i1 %12, label %65, label %13, !llvm.loop !76

13:                                               ; preds = %10, %6
  %14 = phi %struct.registration* [ %4, %6 ], [ %11, %10 ]
  %15 = phi %struct.registration** [ undef, %6 ], [ %62, %10 ]
  %16 = phi %struct.registration** [ @registrations, %6 ], [ %64, %10 ]
  %17 = getelementptr inbounds %struct.registration, %struct.registration* %14, i64 0, i32 1
  %18 = load i64, i64* %17, align 8, !tbaa !56
  %19 = and i64 %18, 15
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %61, label %24

21:                                               ; preds = %55
  %22 = add nuw nsw i64 %25, 1
  %23 = icmp eq i64 %22, 3
  br i1 %23, label %58, label %24, !llvm.loop !77

24:                                               ; preds = %13, %21
  %25 = phi i64 [ %22, %21 ], [ 0, %13 ]
  br i1 %7, label %55, label %26

26:                                               ; preds = %24
  %27 = getelementptr inbounds %struct.registration, %struct.registration* %14, i64 0, i32 2, i64 %25
  %28 = load i8*, i8** %27, align 8, !tbaa !8
  %29 = load i64, i64* %8, align 8, !tbaa !78
  %30 = ptrtoint i8* %28 to i64
  %31 = icmp eq i64 %29, 0
  br i1 %31, label %46, label %32

32:                                               ; preds = %26
  %33 = load %struct.range*, %struct.range** %9, align 8, !tbaa !80
  br label %34

34:                                               ; preds = %34, %32
  %35 = phi i64 [ 0, %32 ], [ %44, %34 ]
  %36 = phi i64 [ %29, %32 ], [ %43, %34 ]
  %37 = add i64 %36, %35
  %38 = lshr i64 %37, 1
  %39 = getelementptr inbounds %struct.range, %struct.range* %33, i64 %38, i32 1
  %40 = load i64, i64* %39, align 8, !tbaa !39
  %41 = icmp ugt i64 %40, %30
  %42 = add nuw i64 %38, 1
  %43 = select i1 %41, i64 %38, i64 %36
  %44 = select i1 %41, i64 %35, i64 %42
  %45 = icmp ult i64 %44, %43
  br i1 %45, label %34, label %46, !llvm.loop !81

46:                                               ; preds = %34, %26
  %47 = phi i64 [ 0, %26 ], [ %44, %34 ]
  %48 = icmp ult i64 %47, %29
  br i1 %48, label %49, label %55

49:                                               ; preds = %46
  %50 = load %struct.range*, %struct.range** %9, align 8, !tbaa !80
  %51 = getelementptr inbounds %struct.range, %struct.range* %50, i64 %47, i32 0
  %52 = load i64, i64* %51, align 8, !tbaa !37
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
  %67 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !8
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
  %79 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
  %80 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  ret i32 %78

81:                                               ; preds = %72, %141
  %82 = phi %struct.worker* [ %67, %72 ], [ %144, %141 ]
  %83 = getelementptr inbounds %struct.worker, %struct.worker* %82, i64 0, i32 5
  %84 = load %struct.registration*, %struct.registration** %83, align 8, !tbaa !8
  %85 = icmp eq %struct.registration* %84, null
  br i1 %85, label %141, label %89

86:                                               ; preds = %137
  %87 = load %struct.registration*, %struct.registration** %140, align 8, !tbaa !8
  %88 = icmp eq %struct.registration* %87, null
  br i1 %88, label %141, label %89, !llvm.loop !76

89:                                               ; preds = %81, %86
  %90 = phi %struct.registration* [ %87, %86 ], [ %84, %81 ]
  %91 = phi %struct.registration** [ %138, %86 ], [ undef, %81 ]
  %92 = phi %struct.registration** [ %140, %86 ], [ %83, %81 ]
  %93 = getelementptr inbounds %struct.registration, %struct.registration* %90, i64 0, i32 1
  %94 = load i64, i64* %93, align 8, !tbaa !56
  %95 = and i64 %94, 15
  %96 = icmp eq i64 %95, 0
  br i1 %96, label %137, label %100

97:                                               ; preds = %131
  %98 = add nuw nsw i64 %101, 1
  %99 = icmp eq i64 %98, 3
  br i1 %99, label %134, label %100, !llvm.loop !77

100:                                              ; preds = %89, %97
  %101 = phi i64 [ %98, %97 ], [ 0, %89 ]
  br i1 %73, label %131, label %102

102:                                              ; preds = %100
  %103 = getelementptr inbounds %struct.registration, %struct.registration* %90, i64 0, i32 2, i64 %101
  %104 = load i8*, i8** %103, align 8, !tbaa !8
  %105 = load i64, i64* %74, align 8, !tbaa !78
  %106 = ptrtoint i8* %104 to i64
  %107 = icmp eq i64 %105, 0
  br i1 %107, label %122, label %108

108:                                              ; preds = %102
  %109 = load %struct.range*, %struct.range** %75, align 8, !tbaa !80
  br label %110

110:                                              ; preds = %110, %108
  %111 = phi i64 [ 0, %108 ], [ %120, %110 ]
  %112 = phi i64 [ %105, %108 ], [ %119, %110 ]
  %113 = add i64 %112, %111
  %114 = lshr i64 %113, 1
  %115 = getelementptr inbounds %struct.range, %struct.range* %109, i64 %114, i32 1
  %116 = load i64, i64* %115, align 8, !tbaa !39
  %117 = icmp ugt i64 %116, %106
  %118 = add nuw i64 %114, 1
  %119 = select i1 %117, i64 %114, i64 %112
  %120 = select i1 %117, i64 %111, i64 %118
  %121 = icmp ult i64 %120, %119
  br i1 %121, label %110, label %122, !llvm.loop !81

122:                                              ; preds = %110, %102
  %123 = phi i64 [ 0, %102 ], [ %120, %110 ]
  %124 = icmp ult i64 %123, %105
  br i1 %124, label %125, label %131

125:                                              ; preds = %122
  %126 = load %struct.range*, %struct.range** %75, align 8, !tbaa !80
  %127 = getelementptr inbounds %struct.range, %struct.range* %126, i64 %123, i32 0
  %128 = load i64, i64* %127, align 8, !tbaa !37
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
  %144 = load %struct.worker*, %struct.worker** %143, align 8, !tbaa !8
  %145 = icmp ne %struct.registration** %142, null
  %146 = icmp ne %struct.worker* %144, null
  %147 = xor i1 %145, true
  %148 = select i1 %146, i1 %147, i1 false
  br i1 %148, label %81, label %76, !llvm.loop !92
}

; Function Attrs: nounwind uwtable
define internal i32 @at_exit(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #0 {
  %4 = load i1, i1* @is_child, align 4
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = call i32 @__cxa_atexit(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #10
  br label %27

7:                                                ; preds = %3
  %8 = call i8* @malloc(i64 noundef 64) #10
  %9 = icmp eq i8* %8, null
  br i1 %9, label %25, label %10

10:                                               ; preds = %7
  %11 = bitcast i8* %8 to %struct.registration**
  store %struct.registration* null, %struct.registration** %11, align 8, !tbaa.struct !57
  %12 = getelementptr inbounds i8, i8* %8, i64 8
  %13 = bitcast i8* %12 to i64*
  store i64 1, i64* %13, align 8, !tbaa.struct !93
  %14 = getelementptr inbounds i8, i8* %8, i64 16
  %15 = bitcast i8* %14 to void (i8*)**
  store void (i8*)* %0, void (i8*)** %15, align 8, !tbaa.struct !94
  %16 = getelementptr inbounds i8, i8* %8, i64 24
  %17 = bitcast i8* %16 to i8**
  store i8* %1, i8** %17, align 8, !tbaa.struct !95
  %18 = getelementptr inbounds i8, i8* %8, i64 32
  %19 = bitcast i8* %18 to i8**
  store i8* %2, i8** %19, align 8, !tbaa.struct !96
  %20 = getelementptr inbounds i8, i8* %8, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %20, i8 0, i64 24, i1 false)
  %21 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
  %22 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !8
  store %struct.registration* %22, %struct.registration** %11, align 8, !tbaa !54
  store i8* %8, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !8
  %23 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %24 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
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
  %5 = call i32 @on_exit(void (i32, i8*)* noundef %0, i8* noundef %1) #10
  br label %27

6:                                                ; preds = %2
  %7 = call i8* @malloc(i64 noundef 64) #10
  %8 = icmp eq i8* %7, null
  br i1 %8, label %25, label %9

9:                                                ; preds = %6
  %10 = bitcast i8* %7 to %struct.registration**
  store %struct.registration* null, %struct.registration** %10, align 8, !tbaa.struct !57
  %11 = getelementptr inbounds i8, i8* %7, i64 8
  %12 = bitcast i8* %11 to i64*
  store i64 2, i64* %12, align 8, !tbaa.struct !93
  %13 = getelementptr inbounds i8, i8* %7, i64 16
  %14 = bitcast i8* %13 to void (i32, i8*)**
  store void (i32, i8*)* %0, void (i32, i8*)** %14, align 8, !tbaa.struct !94
  %15 = getelementptr inbounds i8, i8* %7, i64 24
  %16 = bitcast i8* %15 to i8**
  store i8* %1, i8** %16, align 8, !tbaa.struct !95
  %17 = getelementptr inbounds i8, i8* %7, i64 32
  %18 = bitcast i8* %17 to i8**
  store i8* null, i8** %18, align 8, !tbaa.struct !96
  %19 = getelementptr inbounds i8, i8* %7, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %19, i8 0, i64 24, i1 false)
  %20 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
  %21 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !8
  %22 = bitcast i8* %7 to %struct.registration**
  store %struct.registration* %21, %struct.registration** %22, align 8, !tbaa !54
  store i8* %7, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !8
  %23 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %24 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
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
  %5 = call i32 @__cxa_at_quick_exit(void (i8*)* noundef %0, i8* noundef %1) #10
  br label %32

6:                                                ; preds = %2
  %7 = call i8* @malloc(i64 noundef 64) #10
  %8 = icmp eq i8* %7, null
  br i1 %8, label %26, label %9

9:                                                ; preds = %6
  %10 = bitcast i8* %7 to %struct.registration*
  %11 = bitcast i8* %7 to %struct.registration**
  store %struct.registration* null, %struct.registration** %11, align 8, !tbaa.struct !57
  %12 = getelementptr inbounds i8, i8* %7, i64 8
  %13 = bitcast i8* %12 to i64*
  store i64 8, i64* %13, align 8, !tbaa.struct !93
  %14 = getelementptr inbounds i8, i8* %7, i64 16
  %15 = bitcast i8* %14 to void (i8*)**
  store void (i8*)* %0, void (i8*)** %15, align 8, !tbaa.struct !94
  %16 = getelementptr inbounds i8, i8* %7, i64 24
  %17 = bitcast i8* %16 to i8**
  store i8* %1, i8** %17, align 8, !tbaa.struct !95
  %18 = getelementptr inbounds i8, i8* %7, i64 32
  %19 = bitcast i8* %18 to i8**
  store i8* null, i8** %19, align 8, !tbaa.struct !96
  %20 = getelementptr inbounds i8, i8* %7, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %20, i8 0, i64 24, i1 false)
  %21 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
  %22 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !8
  %23 = bitcast i8* %7 to %struct.registration**
  store %struct.registration* %22, %struct.registration** %23, align 8, !tbaa !54
  store i8* %7, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !8
  %24 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %25 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
  br label %26

26:                                               ; preds = %6, %9
  %27 = phi %struct.registration* [ %10, %9 ], [ null, %6 ]
  %28 = icmp eq %struct.registration* %27, null
  br i1 %28, label %32, label %29

29:                                               ; preds = %26
  %30 = bitcast %struct.registration* %27 to i8*
  %31 = call i32 @__cxa_at_quick_exit(void (i8*)* noundef %0, i8* noundef nonnull %30) #10
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
  %7 = call i32 @__register_atfork(void ()* noundef %0, void ()* noundef %1, void ()* noundef %2, i8* noundef %3) #10
  br label %33

8:                                                ; preds = %4
  %9 = call i8* @malloc(i64 noundef 64) #10
  %10 = icmp eq i8* %9, null
  br i1 %10, label %27, label %11

11:                                               ; preds = %8
  %12 = bitcast i8* %9 to %struct.registration*
  %13 = bitcast i8* %9 to %struct.registration**
  store %struct.registration* null, %struct.registration** %13, align 8, !tbaa.struct !57
  %14 = getelementptr inbounds i8, i8* %9, i64 8
  %15 = bitcast i8* %14 to i64*
  store i64 8, i64* %15, align 8, !tbaa.struct !93
  %16 = getelementptr inbounds i8, i8* %9, i64 16
  %17 = bitcast i8* %16 to void ()**
  store void ()* %0, void ()** %17, align 8, !tbaa.struct !94
  %18 = getelementptr inbounds i8, i8* %9, i64 24
  %19 = bitcast i8* %18 to void ()**
  store void ()* %1, void ()** %19, align 8, !tbaa.struct !95
  %20 = getelementptr inbounds i8, i8* %9, i64 32
  %21 = bitcast i8* %20 to void ()**
  store void ()* %2, void ()** %21, align 8, !tbaa.struct !96
  %22 = getelementptr inbounds i8, i8* %9, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %22, i8 0, i64 24, i1 false)
  %23 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
  %24 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !8
  store %struct.registration* %24, %struct.registration** %13, align 8, !tbaa !54
  store i8* %9, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !8
  %25 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %26 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
  br label %27

27:                                               ; preds = %8, %11
  %28 = phi %struct.registration* [ %12, %11 ], [ null, %8 ]
  %29 = icmp eq %struct.registration* %28, null
  br i1 %29, label %33, label %30

30:                                               ; preds = %27
  %31 = bitcast %struct.registration* %28 to i8*
  %32 = call i32 @__register_atfork(void ()* noundef %0, void ()* noundef %1, void ()* noundef %2, i8* noundef nonnull %31) #10
  br label %33

33:                                               ; preds = %30, %27, %6
  %34 = phi i32 [ %7, %6 ], [ %32, %30 ], [ 12, %27 ]
  ret i32 %34
}

; Function Attrs: nounwind uwtable
define internal i32 @at_thread_exit(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #0 {
  %4 = load i1, i1* @is_child, align 4
  br i1 %4, label %22, label %5

5:                                                ; preds = %3
  %6 = call i8* @llvm.thread.pointer() #11
  %7 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  %8 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !8
  %9 = icmp eq %struct.worker* %8, null
  br i1 %9, label %19, label %10

10:                                               ; preds = %5, %15
  %11 = phi %struct.worker* [ %17, %15 ], [ %8, %5 ]
  %12 = getelementptr inbounds %struct.worker, %struct.worker* %11, i64 0, i32 2
  %13 = load i8*, i8** %12, align 16, !tbaa !23
  %14 = icmp eq i8* %13, %6
  br i1 %14, label %19, label %15

15:                                               ; preds = %10
  %16 = getelementptr inbounds %struct.worker, %struct.worker* %11, i64 0, i32 0
  %17 = load %struct.worker*, %struct.worker** %16, align 8, !tbaa !8
  %18 = icmp eq %struct.worker* %17, null
  br i1 %18, label %19, label %10, !llvm.loop !24

19:                                               ; preds = %10, %15, %5
  %20 = phi %struct.worker* [ %8, %5 ], [ %11, %10 ], [ %17, %15 ]
  %21 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  br label %22

22:                                               ; preds = %3, %19
  %23 = phi %struct.worker* [ %20, %19 ], [ null, %3 ]
  %24 = icmp eq %struct.worker* %23, null
  br i1 %24, label %25, label %27

25:                                               ; preds = %22
  %26 = call i32 @__cxa_thread_atexit_impl(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #10
  br label %49

27:                                               ; preds = %22
  %28 = getelementptr inbounds %struct.worker, %struct.worker* %23, i64 0, i32 5
  %29 = call i8* @malloc(i64 noundef 64) #10
  %30 = icmp eq i8* %29, null
  br i1 %30, label %47, label %31

31:                                               ; preds = %27
  %32 = bitcast i8* %29 to %struct.registration**
  store %struct.registration* null, %struct.registration** %32, align 8, !tbaa.struct !57
  %33 = getelementptr inbounds i8, i8* %29, i64 8
  %34 = bitcast i8* %33 to i64*
  store i64 1, i64* %34, align 8, !tbaa.struct !93
  %35 = getelementptr inbounds i8, i8* %29, i64 16
  %36 = bitcast i8* %35 to void (i8*)**
  store void (i8*)* %0, void (i8*)** %36, align 8, !tbaa.struct !94
  %37 = getelementptr inbounds i8, i8* %29, i64 24
  %38 = bitcast i8* %37 to i8**
  store i8* %1, i8** %38, align 8, !tbaa.struct !95
  %39 = getelementptr inbounds i8, i8* %29, i64 32
  %40 = bitcast i8* %39 to i8**
  store i8* %2, i8** %40, align 8, !tbaa.struct !96
  %41 = getelementptr inbounds i8, i8* %29, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %41, i8 0, i64 24, i1 false)
  %42 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
  %43 = load %struct.registration*, %struct.registration** %28, align 8, !tbaa !8
  store %struct.registration* %43, %struct.registration** %32, align 8, !tbaa !54
  %44 = bitcast %struct.registration** %28 to i8**
  store i8* %29, i8** %44, align 8, !tbaa !8
  %45 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %46 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
  br label %47

47:                                               ; preds = %27, %31
  %48 = sext i1 %30 to i32
  br label %49

49:                                               ; preds = %47, %25
  %50 = phi i32 [ %48, %47 ], [ %26, %25 ]
  ret i32 %50
}

; Function Attrs: nounwind uwtable
define internal void @answer(%struct.upcall* noundef %0, i64 noundef %1, i32 noundef %2) #0 {
  %4 = getelementptr inbounds %struct.upcall, %struct.upcall* %0, i64 0, i32 0
  store i64 %1, i64* %4, align 8, !tbaa !18
  %5 = getelementptr inbounds %struct.upcall, %struct.upcall* %0, i64 0, i32 1
  store atomic i32 %2, i32* %5 release, align 8
  %6 = load i64, i64* @telejit_syscall_futex, align 8, !tbaa !12
  %7 = call i64 (i64, ...) @syscall(i64 noundef %6, i32* noundef nonnull %5, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #10
  ret void
}

declare hidden void @telejit_reentry() #2

; Function Attrs: nounwind uwtable
define internal void @notify_place(i8* noundef %0) #0 {
  %2 = alloca %struct.notification, align 8
  %3 = call i32* @__errno_location() #10
  %4 = load i32, i32* %3, align 4, !tbaa !4
  %5 = call i32 @getpid() #10
  %6 = load i32, i32* @home_pid, align 4, !tbaa !4
  %7 = icmp eq i32 %5, %6
  br i1 %7, label %8, label %21

8:                                                ; preds = %1
  %9 = bitcast %struct.notification* %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %9)
  %10 = getelementptr inbounds %struct.notification, %struct.notification* %2, i64 0, i32 0
  store i64 0, i64* %10, align 8
  %11 = getelementptr inbounds %struct.notification, %struct.notification* %2, i64 0, i32 1
  store i8* %0, i8** %11, align 8
  br label %12

12:                                               ; preds = %16, %8
  %13 = load i32, i32* @notify_fd, align 4, !tbaa !4
  %14 = call i64 @write(i32 noundef %13, i8* noundef nonnull %9, i64 noundef 16) #10
  %15 = icmp sgt i64 %14, 0
  br i1 %15, label %20, label %16

16:                                               ; preds = %12
  %17 = call i32* @__errno_location() #10
  %18 = load i32, i32* %17, align 4, !tbaa !4
  %19 = icmp eq i32 %18, 4
  br i1 %19, label %12, label %20, !llvm.loop !10

20:                                               ; preds = %12, %16
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %9)
  br label %21

21:                                               ; preds = %20, %1
  %22 = call i32* @__errno_location() #10
  store i32 %4, i32* %22, align 4, !tbaa !4
  ret void
}

; Function Attrs: noreturn
declare void @abort() local_unnamed_addr #6

declare i64 @write(i32 noundef, i8* noundef, i64 noundef) local_unnamed_addr #2

declare i64 @syscall(i64 noundef, ...) local_unnamed_addr #2

declare i32 @pthread_mutex_lock(i8* noundef) local_unnamed_addr #2

declare i32 @pthread_mutex_unlock(i8* noundef) local_unnamed_addr #2

declare extern_weak void ()* @_ZSt13set_terminatePFvvE(void ()* noundef) #2

; Function Attrs: noreturn nounwind uwtable
define internal void @on_terminate() #3 {
  %1 = call i8* @llvm.thread.pointer() #11
  %2 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  %3 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !8
  %4 = icmp eq %struct.worker* %3, null
  br i1 %4, label %14, label %5

5:                                                ; preds = %0, %10
  %6 = phi %struct.worker* [ %12, %10 ], [ %3, %0 ]
  %7 = getelementptr inbounds %struct.worker, %struct.worker* %6, i64 0, i32 2
  %8 = load i8*, i8** %7, align 16, !tbaa !23
  %9 = icmp eq i8* %8, %1
  br i1 %9, label %14, label %10

10:                                               ; preds = %5
  %11 = getelementptr inbounds %struct.worker, %struct.worker* %6, i64 0, i32 0
  %12 = load %struct.worker*, %struct.worker** %11, align 8, !tbaa !8
  %13 = icmp eq %struct.worker* %12, null
  br i1 %13, label %14, label %5, !llvm.loop !24

14:                                               ; preds = %5, %10, %0
  %15 = phi %struct.worker* [ %3, %0 ], [ %6, %5 ], [ %12, %10 ]
  %16 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  %17 = icmp eq %struct.worker* %15, null
  br i1 %17, label %25, label %18

18:                                               ; preds = %14
  %19 = getelementptr inbounds %struct.worker, %struct.worker* %15, i64 0, i32 11
  %20 = load i32, i32* %19, align 4, !tbaa !26
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %25, label %22

22:                                               ; preds = %18
  %23 = getelementptr inbounds %struct.worker, %struct.worker* %15, i64 0, i32 12
  %24 = bitcast %struct.opaque512* %23 to i8*
  call void @longjmp(i8* noundef nonnull %24, i32 noundef 1) #14
  unreachable

25:                                               ; preds = %18, %14
  %26 = load void ()*, void ()** @other_terminate, align 8, !tbaa !8
  %27 = icmp eq void ()* %26, null
  br i1 %27, label %29, label %28

28:                                               ; preds = %25
  call void %26() #10
  br label %29

29:                                               ; preds = %28, %25
  call void @abort() #14
  unreachable
}

; Function Attrs: nounwind uwtable
define internal void @on_caught(i32 noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = icmp eq i32 %0, 1
  br i1 %3, label %4, label %29

4:                                                ; preds = %2
  %5 = call i8* @llvm.thread.pointer() #11
  %6 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  %7 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !8
  %8 = icmp eq %struct.worker* %7, null
  br i1 %8, label %18, label %9

9:                                                ; preds = %4, %14
  %10 = phi %struct.worker* [ %16, %14 ], [ %7, %4 ]
  %11 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 2
  %12 = load i8*, i8** %11, align 16, !tbaa !23
  %13 = icmp eq i8* %12, %5
  br i1 %13, label %18, label %14

14:                                               ; preds = %9
  %15 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 0
  %16 = load %struct.worker*, %struct.worker** %15, align 8, !tbaa !8
  %17 = icmp eq %struct.worker* %16, null
  br i1 %17, label %18, label %9, !llvm.loop !24

18:                                               ; preds = %9, %14, %4
  %19 = phi %struct.worker* [ %7, %4 ], [ %10, %9 ], [ %16, %14 ]
  %20 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  %21 = icmp eq %struct.worker* %19, null
  br i1 %21, label %29, label %22

22:                                               ; preds = %18
  %23 = getelementptr inbounds %struct.worker, %struct.worker* %19, i64 0, i32 11
  %24 = load i32, i32* %23, align 4, !tbaa !26
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %29, label %26

26:                                               ; preds = %22
  %27 = getelementptr inbounds %struct.worker, %struct.worker* %19, i64 0, i32 12
  %28 = bitcast %struct.opaque512* %27 to i8*
  call void @longjmp(i8* noundef nonnull %28, i32 noundef 1) #14
  unreachable

29:                                               ; preds = %18, %22, %2
  ret void
}

declare i32 @_Unwind_ForcedUnwind(i8* noundef, i8* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal i32 @on_frame(i32 noundef %0, i32 noundef %1, i64 noundef %2, i8* nocapture noundef readnone %3, i8* noundef %4, i8* noundef %5) #0 {
  %7 = and i32 %1, 16
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %16

9:                                                ; preds = %6
  %10 = call i64 @_Unwind_GetCFA(i8* noundef %4) #10
  %11 = inttoptr i64 %10 to i8*
  %12 = getelementptr inbounds i8, i8* %5, i64 56
  %13 = bitcast i8* %12 to i8**
  %14 = load i8*, i8** %13, align 8, !tbaa !97
  %15 = icmp ult i8* %14, %11
  br i1 %15, label %16, label %18

16:                                               ; preds = %9, %6
  %17 = getelementptr inbounds i8, i8* %5, i64 80
  call void @longjmp(i8* noundef nonnull %17, i32 noundef 1) #14
  unreachable

18:                                               ; preds = %9
  ret i32 0
}

; Function Attrs: noreturn
declare void @longjmp(i8* noundef, i32 noundef) local_unnamed_addr #6

declare i64 @_Unwind_GetCFA(i8* noundef) local_unnamed_addr #2

declare i64 @strlen(i8* noundef) local_unnamed_addr #2

declare hidden void @telejit_reentry_prepare() local_unnamed_addr #2

declare i32 @sched_getaffinity(i32 noundef, i64 noundef, i8* noundef) local_unnamed_addr #2

declare i32 @on_exit(void (i32, i8*)* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: noreturn nounwind uwtable
define internal void @end_of_executor(i32 noundef %0, i8* nocapture noundef readnone %1) #3 {
  %3 = call i8* @llvm.thread.pointer() #11
  %4 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  %5 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !8
  %6 = icmp eq %struct.worker* %5, null
  br i1 %6, label %16, label %7

7:                                                ; preds = %2, %12
  %8 = phi %struct.worker* [ %14, %12 ], [ %5, %2 ]
  %9 = getelementptr inbounds %struct.worker, %struct.worker* %8, i64 0, i32 2
  %10 = load i8*, i8** %9, align 16, !tbaa !23
  %11 = icmp eq i8* %10, %3
  br i1 %11, label %16, label %12

12:                                               ; preds = %7
  %13 = getelementptr inbounds %struct.worker, %struct.worker* %8, i64 0, i32 0
  %14 = load %struct.worker*, %struct.worker** %13, align 8, !tbaa !8
  %15 = icmp eq %struct.worker* %14, null
  br i1 %15, label %16, label %7, !llvm.loop !24

16:                                               ; preds = %7, %12, %2
  %17 = phi %struct.worker* [ %5, %2 ], [ %8, %7 ], [ %14, %12 ]
  %18 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  %19 = icmp eq %struct.worker* %17, null
  br i1 %19, label %22, label %20

20:                                               ; preds = %16
  %21 = getelementptr inbounds %struct.worker, %struct.worker* %17, i64 0, i32 10
  store i32 0, i32* %21, align 8, !tbaa !19
  br label %22

22:                                               ; preds = %20, %16
  %23 = getelementptr inbounds %struct.worker, %struct.worker* %17, i64 0, i32 5
  br label %24

24:                                               ; preds = %127, %22
  br i1 %19, label %56, label %25

25:                                               ; preds = %24
  %26 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
  %27 = load %struct.registration*, %struct.registration** %23, align 8, !tbaa !8
  %28 = icmp eq %struct.registration* %27, null
  br i1 %28, label %42, label %32

29:                                               ; preds = %32
  %30 = load %struct.registration*, %struct.registration** %41, align 8, !tbaa !8
  %31 = icmp eq %struct.registration* %30, null
  br i1 %31, label %42, label %32, !llvm.loop !76

32:                                               ; preds = %25, %29
  %33 = phi %struct.registration* [ %30, %29 ], [ %27, %25 ]
  %34 = phi %struct.registration** [ %40, %29 ], [ undef, %25 ]
  %35 = phi %struct.registration** [ %41, %29 ], [ %23, %25 ]
  %36 = getelementptr inbounds %struct.registration, %struct.registration* %33, i64 0, i32 1
  %37 = load i64, i64* %36, align 8, !tbaa !56
  %38 = and i64 %37, 15
  %39 = icmp eq i64 %38, 0
  %40 = select i1 %39, %struct.registration** %34, %struct.registration** %35
  %41 = getelementptr inbounds %struct.registration, %struct.registration* %33, i64 0, i32 0
  br i1 %39, label %29, label %42

42:                                               ; preds = %32, %29, %25
  %43 = phi %struct.registration** [ null, %25 ], [ %40, %32 ], [ null, %29 ]
  %44 = icmp eq %struct.registration** %43, null
  br i1 %44, label %47, label %45

45:                                               ; preds = %42
  %46 = load %struct.registration*, %struct.registration** %43, align 8, !tbaa !8
  br label %47

47:                                               ; preds = %45, %42
  %48 = phi %struct.registration* [ %46, %45 ], [ null, %42 ]
  %49 = icmp eq %struct.registration* %48, null
  br i1 %49, label %54, label %50

50:                                               ; preds = %47
  %51 = getelementptr inbounds %struct.registration, %struct.registration* %48, i64 0, i32 0
  %52 = load %struct.registration*, %struct.registration** %51, align 8, !tbaa !54
  store %struct.registration* %52, %struct.registration** %43, align 8, !tbaa !8
  %53 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %54

54:                                               ; preds = %47, %50
  %55 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
  br label %56

56:                                               ; preds = %24, %54
  %57 = phi %struct.registration* [ %48, %54 ], [ null, %24 ]
  %58 = icmp eq %struct.registration* %57, null
  br i1 %58, label %59, label %90

59:                                               ; preds = %56
  %60 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
  %61 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !8
  %62 = icmp eq %struct.registration* %61, null
  br i1 %62, label %76, label %66

63:                                               ; preds = %66
  %64 = load %struct.registration*, %struct.registration** %75, align 8, !tbaa !8
  %65 = icmp eq %struct.registration* %64, null
  br i1 %65, label %76, label %66, !llvm.loop !76

66:                                               ; preds = %59, %63
  %67 = phi %struct.registration* [ %64, %63 ], [ %61, %59 ]
  %68 = phi %struct.registration** [ %74, %63 ], [ undef, %59 ]
  %69 = phi %struct.registration** [ %75, %63 ], [ @registrations, %59 ]
  %70 = getelementptr inbounds %struct.registration, %struct.registration* %67, i64 0, i32 1
  %71 = load i64, i64* %70, align 8, !tbaa !56
  %72 = and i64 %71, 3
  %73 = icmp eq i64 %72, 0
  %74 = select i1 %73, %struct.registration** %68, %struct.registration** %69
  %75 = getelementptr inbounds %struct.registration, %struct.registration* %67, i64 0, i32 0
  br i1 %73, label %63, label %76

76:                                               ; preds = %66, %63, %59
  %77 = phi %struct.registration** [ null, %59 ], [ %74, %66 ], [ null, %63 ]
  %78 = icmp eq %struct.registration** %77, null
  br i1 %78, label %81, label %79

79:                                               ; preds = %76
  %80 = load %struct.registration*, %struct.registration** %77, align 8, !tbaa !8
  br label %81

81:                                               ; preds = %79, %76
  %82 = phi %struct.registration* [ %80, %79 ], [ null, %76 ]
  %83 = icmp eq %struct.registration* %82, null
  br i1 %83, label %88, label %84

84:                                               ; preds = %81
  %85 = getelementptr inbounds %struct.registration, %struct.registration* %82, i64 0, i32 0
  %86 = load %struct.registration*, %struct.registration** %85, align 8, !tbaa !54
  store %struct.registration* %86, %struct.registration** %77, align 8, !tbaa !8
  %87 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %88

88:                                               ; preds = %81, %84
  %89 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
  br label %90

90:                                               ; preds = %88, %56
  %91 = phi %struct.registration* [ %57, %56 ], [ %82, %88 ]
  %92 = icmp eq %struct.registration* %91, null
  br i1 %92, label %93, label %124

93:                                               ; preds = %90
  %94 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
  %95 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !8
  %96 = icmp eq %struct.registration* %95, null
  br i1 %96, label %110, label %100

97:                                               ; preds = %100
  %98 = load %struct.registration*, %struct.registration** %109, align 8, !tbaa !8
  %99 = icmp eq %struct.registration* %98, null
  br i1 %99, label %110, label %100, !llvm.loop !76

100:                                              ; preds = %93, %97
  %101 = phi %struct.registration* [ %98, %97 ], [ %95, %93 ]
  %102 = phi %struct.registration** [ %108, %97 ], [ undef, %93 ]
  %103 = phi %struct.registration** [ %109, %97 ], [ @registrations, %93 ]
  %104 = getelementptr inbounds %struct.registration, %struct.registration* %101, i64 0, i32 1
  %105 = load i64, i64* %104, align 8, !tbaa !56
  %106 = and i64 %105, 4
  %107 = icmp eq i64 %106, 0
  %108 = select i1 %107, %struct.registration** %102, %struct.registration** %103
  %109 = getelementptr inbounds %struct.registration, %struct.registration* %101, i64 0, i32 0
  br i1 %107, label %97, label %110

110:                                              ; preds = %100, %97, %93
  %111 = phi %struct.registration** [ null, %93 ], [ %108, %100 ], [ null, %97 ]
  %112 = icmp eq %struct.registration** %111, null
  br i1 %112, label %115, label %113

113:                                              ; preds = %110
  %114 = load %struct.registration*, %struct.registration** %111, align 8, !tbaa !8
  br label %115

115:                                              ; preds = %113, %110
  %116 = phi %struct.registration* [ %114, %113 ], [ null, %110 ]
  %117 = icmp eq %struct.registration* %116, null
  br i1 %117, label %122, label %118

118:                                              ; preds = %115
  %119 = getelementptr inbounds %struct.registration, %struct.registration* %116, i64 0, i32 0
  %120 = load %struct.registration*, %struct.registration** %119, align 8, !tbaa !54
  store %struct.registration* %120, %struct.registration** %111, align 8, !tbaa !8
  %121 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %122

122:                                              ; preds = %115, %118
  %123 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
  br label %124

124:                                              ; preds = %122, %90
  %125 = phi %struct.registration* [ %91, %90 ], [ %116, %122 ]
  %126 = icmp eq %struct.registration* %125, null
  br i1 %126, label %128, label %127

127:                                              ; preds = %124
  call fastcc void @run(%struct.registration* noundef nonnull %125, i32 noundef %0) #13
  br label %24

128:                                              ; preds = %124
  call fastcc void @flush_streams() #13
  call void @_exit(i32 noundef %0) #14
  unreachable
}

declare i32 @__register_atfork(void ()* noundef, void ()* noundef, void ()* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal void @lock_all() #0 {
  %1 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  %2 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @unlock_all() #0 {
  %1 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
  %2 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  ret void
}

declare i32 @setvbuf(i8* noundef, i8* noundef, i32 noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc %struct.registration* @take(%struct.registration** noundef %0, i64 noundef %1, %struct.region* noundef readonly %2) unnamed_addr #0 {
  %4 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
  %5 = load %struct.registration*, %struct.registration** %0, align 8, !tbaa !8
  %6 = icmp eq %struct.registration* %5, null
  br i1 %6, label %66, label %7

7:                                                ; preds = %3
  %8 = icmp eq %struct.region* %2, null
  %9 = getelementptr inbounds %struct.region, %struct.region* %2, i64 0, i32 1
  %10 = getelementptr inbounds %struct.region, %struct.region* %2, i64 0, i32 0
  br label %14

11:                                               ; preds = %62
  %12 = load %struct.registration*, %struct.registration** %65, align 8, !tbaa !8
  %13 = icmp eq %struct.registration* %12, null
  br i1 %13, label %66, label %14, !llvm.loop !76

14:                                               ; preds = %11, %7
  %15 = phi %struct.registration* [ %5, %7 ], [ %12, %11 ]
  %16 = phi %struct.registration** [ undef, %7 ], [ %63, %11 ]
  %17 = phi %struct.registration** [ %0, %7 ], [ %65, %11 ]
  %18 = getelementptr inbounds %struct.registration, %struct.registration* %15, i64 0, i32 1
  %19 = load i64, i64* %18, align 8, !tbaa !56
  %20 = and i64 %19, %1
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %62, label %25

22:                                               ; preds = %56
  %23 = add nuw nsw i64 %26, 1
  %24 = icmp eq i64 %23, 3
  br i1 %24, label %59, label %25, !llvm.loop !77

25:                                               ; preds = %14, %22
  %26 = phi i64 [ %23, %22 ], [ 0, %14 ]
  br i1 %8, label %56, label %27

27:                                               ; preds = %25
  %28 = getelementptr inbounds %struct.registration, %struct.registration* %15, i64 0, i32 2, i64 %26
  %29 = load i8*, i8** %28, align 8, !tbaa !8
  %30 = load i64, i64* %9, align 8, !tbaa !78
  %31 = ptrtoint i8* %29 to i64
  %32 = icmp eq i64 %30, 0
  br i1 %32, label %47, label %33

33:                                               ; preds = %27
  %34 = load %struct.range*, %struct.range** %10, align 8, !tbaa !80
  br label %35

35:                                               ; preds = %35, %33
  %36 = phi i64 [ 0, %33 ], [ %45, %35 ]
  %37 = phi i64 [ %30, %33 ], [ %44, %35 ]
  %38 = add i64 %37, %36
  %39 = lshr i64 %38, 1
  %40 = getelementptr inbounds %struct.range, %struct.range* %34, i64 %39, i32 1
  %41 = load i64, i64* %40, align 8, !tbaa !39
  %42 = icmp ugt i64 %41, %31
  %43 = add nuw i64 %39, 1
  %44 = select i1 %42, i64 %39, i64 %37
  %45 = select i1 %42, i64 %36, i64 %43
  %46 = icmp ult i64 %45, %44
  br i1 %46, label %35, label %47, !llvm.loop !81

47:                                               ; preds = %35, %27
  %48 = phi i64 [ 0, %27 ], [ %45, %35 ]
  %49 = icmp ult i64 %48, %30
  br i1 %49, label %50, label %56

50:                                               ; preds = %47
  %51 = load %struct.range*, %struct.range** %10, align 8, !tbaa !80
  %52 = getelementptr inbounds %struct.range, %struct.range* %51, i64 %48, i32 0
  %53 = load i64, i64* %52, align 8, !tbaa !37
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
  %70 = load %struct.registration*, %struct.registration** %67, align 8, !tbaa !8
  br label %71

71:                                               ; preds = %66, %69
  %72 = phi %struct.registration* [ %70, %69 ], [ null, %66 ]
  %73 = icmp eq %struct.registration* %72, null
  br i1 %73, label %78, label %74

74:                                               ; preds = %71
  %75 = getelementptr inbounds %struct.registration, %struct.registration* %72, i64 0, i32 0
  %76 = load %struct.registration*, %struct.registration** %75, align 8, !tbaa !54
  store %struct.registration* %76, %struct.registration** %67, align 8, !tbaa !8
  %77 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %78

78:                                               ; preds = %74, %71
  %79 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #10
  ret %struct.registration* %72
}

; Function Attrs: nounwind uwtable
define internal fastcc void @run(%struct.registration* noundef %0, i32 noundef %1) unnamed_addr #0 {
  %3 = alloca %struct.registration, align 8
  %4 = bitcast %struct.registration* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %4) #11
  %5 = bitcast %struct.registration* %0 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(64) %4, i8* noundef nonnull align 8 dereferenceable(64) %5, i64 64, i1 false), !tbaa.struct !57
  %6 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 1
  %7 = load i64, i64* %6, align 8, !tbaa !56
  %8 = icmp eq i64 %7, 8
  br i1 %8, label %9, label %10

9:                                                ; preds = %2
  call void @__cxa_finalize(i8* noundef %5) #10
  br label %10

10:                                               ; preds = %9, %2
  call void @free(i8* noundef %5) #10
  switch i64 %7, label %47 [
    i64 1, label %11
    i64 2, label %17
    i64 4, label %23
  ]

11:                                               ; preds = %10
  %12 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 2
  %13 = bitcast [3 x i8*]* %12 to void (i8*)**
  %14 = load void (i8*)*, void (i8*)** %13, align 8, !tbaa !8
  %15 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 2, i64 1
  %16 = load i8*, i8** %15, align 8, !tbaa !8
  call void %14(i8* noundef %16) #10
  br label %47

17:                                               ; preds = %10
  %18 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 2
  %19 = bitcast [3 x i8*]* %18 to void (i32, i8*)**
  %20 = load void (i32, i8*)*, void (i32, i8*)** %19, align 8, !tbaa !8
  %21 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 2, i64 1
  %22 = load i8*, i8** %21, align 8, !tbaa !8
  call void %20(i32 noundef %1, i8* noundef %22) #10
  br label %47

23:                                               ; preds = %10
  %24 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 3, i32 1
  %25 = load i64, i64* %24, align 8, !tbaa !45
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %47, label %27

27:                                               ; preds = %23
  %28 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 3, i32 0
  %29 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 3, i32 2
  %30 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %28, align 8, !tbaa !48
  %31 = load i64, i64* %29, align 8, !tbaa !49
  %32 = icmp eq i64 %31, 0
  br label %33

33:                                               ; preds = %44, %27
  %34 = phi i64 [ 0, %27 ], [ %45, %44 ]
  %35 = xor i64 %34, -1
  %36 = add i64 %25, %35
  %37 = select i1 %32, i64 %34, i64 %36
  %38 = getelementptr inbounds void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %30, i64 %37
  %39 = load void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %38, align 8, !tbaa !8
  %40 = ptrtoint void (i32, i8**, i8**)* %39 to i64
  %41 = add i64 %40, -1
  %42 = icmp ult i64 %41, -2
  br i1 %42, label %43, label %44

43:                                               ; preds = %33
  call void %39(i32 noundef 0, i8** noundef null, i8** noundef null) #10
  br label %44

44:                                               ; preds = %43, %33
  %45 = add nuw i64 %34, 1
  %46 = icmp eq i64 %45, %25
  br i1 %46, label %47, label %33, !llvm.loop !50

47:                                               ; preds = %44, %23, %10, %17, %11
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %4) #11
  ret void
}

; Function Attrs: nounwind uwtable
define internal fastcc void @flush_streams() unnamed_addr #0 {
  %weak.1 = icmp ne i8* (i8*)* @_ZNSo5flushEv, null
  br i1 %weak.1, label %1, label %5

1:                                                ; preds = %0
  %2 = call i8* @_ZNSo5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt4cout, i64 0, i64 0)) #10
  %3 = call i8* @_ZNSo5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt4cerr, i64 0, i64 0)) #10
  %4 = call i8* @_ZNSo5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt4clog, i64 0, i64 0)) #10
  br label %5

5:                                                ; preds = %1, %0
  %weak.2 = icmp ne i8* (i8*)* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv, null
  br i1 %weak.2, label %6, label %10

6:                                                ; preds = %5
  %7 = call i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt5wcout, i64 0, i64 0)) #10
  %8 = call i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt5wcerr, i64 0, i64 0)) #10
  %9 = call i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt5wclog, i64 0, i64 0)) #10
  br label %10

10:                                               ; preds = %6, %5
  %11 = call i32 @fflush(i8* noundef null) #10
  ret void
}

; Function Attrs: noreturn
declare void @_exit(i32 noundef) local_unnamed_addr #6

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg) #7

declare void @__cxa_finalize(i8* noundef) local_unnamed_addr #2

declare void @free(i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc void @run_all(%struct.function_array* nocapture noundef readonly %0, i64 noundef %1, i32 noundef %2, i8** noundef %3, i8** noundef %4) unnamed_addr #0 {
  %6 = icmp eq i64 %1, 0
  br i1 %6, label %15, label %7

7:                                                ; preds = %5, %16
  %8 = phi i64 [ %17, %16 ], [ 0, %5 ]
  %9 = getelementptr inbounds %struct.function_array, %struct.function_array* %0, i64 %8, i32 1
  %10 = load i64, i64* %9, align 8, !tbaa !45
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
  br i1 %18, label %15, label %7, !llvm.loop !47

19:                                               ; preds = %12, %34
  %20 = phi i64 [ %10, %12 ], [ %36, %34 ]
  %21 = phi i64 [ 0, %12 ], [ %35, %34 ]
  %22 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %13, align 8, !tbaa !48
  %23 = load i64, i64* %14, align 8, !tbaa !49
  %24 = icmp eq i64 %23, 0
  %25 = xor i64 %21, -1
  %26 = add i64 %20, %25
  %27 = select i1 %24, i64 %21, i64 %26
  %28 = getelementptr inbounds void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %22, i64 %27
  %29 = load void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %28, align 8, !tbaa !8
  %30 = ptrtoint void (i32, i8**, i8**)* %29 to i64
  %31 = add i64 %30, -1
  %32 = icmp ult i64 %31, -2
  br i1 %32, label %33, label %34

33:                                               ; preds = %19
  call void %29(i32 noundef %2, i8** noundef %3, i8** noundef %4) #10
  br label %34

34:                                               ; preds = %33, %19
  %35 = add nuw i64 %21, 1
  %36 = load i64, i64* %9, align 8, !tbaa !45
  %37 = icmp ult i64 %35, %36
  br i1 %37, label %19, label %16, !llvm.loop !50
}

declare extern_weak i8* @_ZNSo5flushEv(i8* noundef) #2

declare extern_weak i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef) #2

declare i32 @fflush(i8* noundef) local_unnamed_addr #2

declare i8* @mmap(i8* noundef, i64 noundef, i32 noundef, i32 noundef, i32 noundef, i64 noundef) local_unnamed_addr #2

declare i32 @pthread_attr_init(i8* noundef) local_unnamed_addr #2

declare i32 @pthread_attr_setstacksize(i8* noundef, i64 noundef) local_unnamed_addr #2

declare i32 @pthread_attr_setdetachstate(i8* noundef, i32 noundef) local_unnamed_addr #2

declare i32 @sigfillset(i8* noundef) local_unnamed_addr #2

declare i32 @pthread_sigmask(i32 noundef, i8* noundef, i8* noundef) local_unnamed_addr #2

declare i32 @pthread_create(i8** noundef, i8* noundef, i8* (i8*)* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal noalias i8* @worker_main(i8* noundef %0) #0 {
  %2 = alloca %struct.notification, align 8
  %3 = bitcast i8* %0 to %struct.worker*
  %4 = call i8* @llvm.thread.pointer() #11
  %5 = getelementptr inbounds i8, i8* %0, i64 16
  %6 = bitcast i8* %5 to i8**
  store i8* %4, i8** %6, align 16, !tbaa !23
  %7 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  %8 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !8
  %9 = bitcast i8* %0 to %struct.worker**
  store %struct.worker* %8, %struct.worker** %9, align 16, !tbaa !98
  %10 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !8
  %11 = icmp eq %struct.worker* %10, null
  br i1 %11, label %15, label %12

12:                                               ; preds = %1
  %13 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 1
  %14 = bitcast %struct.worker** %13 to i8**
  store i8* %0, i8** %14, align 8, !tbaa !99
  br label %15

15:                                               ; preds = %12, %1
  store i8* %0, i8** bitcast (%struct.worker** @all_workers to i8**), align 8, !tbaa !8
  %16 = load i8*, i8** %6, align 16, !tbaa !23
  %17 = load i64, i64* @tls.0, align 8, !tbaa !70
  %18 = getelementptr inbounds i8, i8* %16, i64 %17
  %19 = load i8*, i8** @tls.1, align 8, !tbaa !72
  %20 = load i64, i64* @tls.2, align 8, !tbaa !73
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %29, label %22

22:                                               ; preds = %15, %22
  %23 = phi i64 [ %27, %22 ], [ 0, %15 ]
  %24 = getelementptr inbounds i8, i8* %19, i64 %23
  %25 = load i8, i8* %24, align 1, !tbaa !58
  %26 = getelementptr inbounds i8, i8* %18, i64 %23
  store i8 %25, i8* %26, align 1, !tbaa !58
  %27 = add nuw i64 %23, 1
  %28 = icmp eq i64 %27, %20
  br i1 %28, label %29, label %22, !llvm.loop !74

29:                                               ; preds = %22, %15
  %30 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  %31 = getelementptr inbounds i8, i8* %0, i64 48
  %32 = bitcast i8* %31 to i32*
  %33 = load i64, i64* @telejit_syscall_futex, align 8
  %34 = bitcast i8* %31 to i32*
  %35 = getelementptr inbounds i8, i8* %0, i64 32
  %36 = bitcast i8* %35 to %struct.task**
  %37 = getelementptr inbounds i8, i8* %0, i64 52
  %38 = bitcast i8* %37 to i32*
  %39 = getelementptr inbounds i8, i8* %0, i64 24
  %40 = bitcast i8* %39 to %struct.worker**
  %41 = bitcast %struct.notification* %2 to i8*
  %42 = getelementptr inbounds %struct.notification, %struct.notification* %2, i64 0, i32 0
  %43 = getelementptr inbounds %struct.notification, %struct.notification* %2, i64 0, i32 1
  %44 = load i64, i64* @telejit_syscall_futex, align 8
  br label %45

45:                                               ; preds = %89, %29
  %46 = load atomic i32, i32* %32 acquire, align 16
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %48, label %52

48:                                               ; preds = %45, %48
  %49 = call i64 (i64, ...) @syscall(i64 noundef %33, i8* noundef nonnull %31, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef null, i8* noundef null, i32 noundef 0) #10
  %50 = load atomic i32, i32* %32 acquire, align 16
  %51 = icmp eq i32 %50, 0
  br i1 %51, label %48, label %52, !llvm.loop !100

52:                                               ; preds = %48, %45
  %53 = load %struct.task*, %struct.task** %36, align 16, !tbaa !36
  store i32 0, i32* %34, align 16, !tbaa !101
  %54 = getelementptr inbounds %struct.task, %struct.task* %53, i64 0, i32 0
  %55 = load void (i8*, i8*)*, void (i8*, i8*)** %54, align 8, !tbaa !84
  %56 = getelementptr inbounds %struct.task, %struct.task* %53, i64 0, i32 1
  %57 = load i8*, i8** %56, align 8, !tbaa !85
  %58 = getelementptr inbounds %struct.task, %struct.task* %53, i64 0, i32 2
  %59 = load i8*, i8** %58, align 8, !tbaa !86
  %60 = call fastcc i8* @run_guarded(%struct.worker* noundef %3, void (i8*, i8*)* noundef %55, i8* noundef %57, i8* noundef %59) #13
  %61 = getelementptr inbounds %struct.task, %struct.task* %53, i64 0, i32 7
  store i8* %60, i8** %61, align 8, !tbaa !89
  %62 = load i32, i32* %38, align 4, !tbaa !34
  %63 = icmp eq i32 %62, 0
  br i1 %63, label %64, label %68

64:                                               ; preds = %52
  %65 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  %66 = load %struct.worker*, %struct.worker** @idle_workers, align 8, !tbaa !8
  store %struct.worker* %66, %struct.worker** %40, align 8, !tbaa !33
  store i8* %0, i8** bitcast (%struct.worker** @idle_workers to i8**), align 8, !tbaa !8
  %67 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  br label %71

68:                                               ; preds = %52, %68
  %69 = call fastcc i8* @run_guarded(%struct.worker* noundef %3, void (i8*, i8*)* noundef nonnull @end_thread, i8* noundef %0, i8* noundef null) #13
  %70 = icmp eq i8* %69, null
  br i1 %70, label %71, label %68, !llvm.loop !102

71:                                               ; preds = %68, %64
  %72 = getelementptr inbounds %struct.task, %struct.task* %53, i64 0, i32 3
  %73 = load i64, i64* %72, align 8, !tbaa !87
  %74 = getelementptr inbounds %struct.task, %struct.task* %53, i64 0, i32 5
  %75 = atomicrmw xchg i32* %74, i32 2 acq_rel, align 4
  %76 = icmp eq i32 %75, 0
  br i1 %76, label %77, label %79

77:                                               ; preds = %71
  %78 = call i64 (i64, ...) @syscall(i64 noundef %44, i32* noundef nonnull %74, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #10
  br label %89

79:                                               ; preds = %71
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %41) #11
  store i64 %73, i64* %42, align 8
  store i8* null, i8** %43, align 8
  br label %80

80:                                               ; preds = %84, %79
  %81 = load i32, i32* @notify_fd, align 4, !tbaa !4
  %82 = call i64 @write(i32 noundef %81, i8* noundef nonnull %41, i64 noundef 16) #10
  %83 = icmp sgt i64 %82, 0
  br i1 %83, label %88, label %84

84:                                               ; preds = %80
  %85 = call i32* @__errno_location() #10
  %86 = load i32, i32* %85, align 4, !tbaa !4
  %87 = icmp eq i32 %86, 4
  br i1 %87, label %80, label %88, !llvm.loop !10

88:                                               ; preds = %84, %80
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %41) #11
  br label %89

89:                                               ; preds = %77, %88
  br i1 %63, label %45, label %90

90:                                               ; preds = %89
  %91 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  %92 = load %struct.worker*, %struct.worker** %9, align 16, !tbaa !98
  %93 = icmp eq %struct.worker* %92, null
  br i1 %93, label %99, label %94

94:                                               ; preds = %90
  %95 = getelementptr inbounds i8, i8* %0, i64 8
  %96 = bitcast i8* %95 to %struct.worker**
  %97 = load %struct.worker*, %struct.worker** %96, align 8, !tbaa !99
  %98 = getelementptr inbounds %struct.worker, %struct.worker* %92, i64 0, i32 1
  store %struct.worker* %97, %struct.worker** %98, align 8, !tbaa !99
  br label %99

99:                                               ; preds = %94, %90
  %100 = getelementptr inbounds i8, i8* %0, i64 8
  %101 = bitcast i8* %100 to %struct.worker**
  %102 = load %struct.worker*, %struct.worker** %101, align 8, !tbaa !99
  %103 = icmp eq %struct.worker* %102, null
  br i1 %103, label %106, label %104

104:                                              ; preds = %99
  %105 = getelementptr inbounds %struct.worker, %struct.worker* %102, i64 0, i32 0
  store %struct.worker* %92, %struct.worker** %105, align 16, !tbaa !98
  br label %107

106:                                              ; preds = %99
  store %struct.worker* %92, %struct.worker** @all_workers, align 8, !tbaa !8
  br label %107

107:                                              ; preds = %104, %106
  %108 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #10
  %109 = call i32 @munmap(i8* noundef %0, i64 noundef 4096) #10
  ret i8* null
}

declare i32 @pthread_attr_destroy(i8* noundef) local_unnamed_addr #2

declare i32 @munmap(i8* noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: noinline nounwind uwtable
define internal fastcc i8* @run_guarded(%struct.worker* noundef %0, void (i8*, i8*)* nocapture noundef readonly %1, i8* noundef %2, i8* noundef %3) unnamed_addr #8 {
  %5 = call i8* @llvm.frameaddress.p0i8(i32 0)
  %6 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 8
  store i8* %5, i8** %6, align 8, !tbaa !97
  %7 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 9
  store i8* null, i8** %7, align 16, !tbaa !25
  %8 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 12
  %9 = bitcast %struct.opaque512* %8 to i8*
  %10 = call i32 @_setjmp(i8* noundef nonnull %9) #15
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %12, label %14

12:                                               ; preds = %4
  %13 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 10
  store i32 1, i32* %13, align 8, !tbaa !19
  call void %1(i8* noundef %2, i8* noundef %3) #10
  br label %14

14:                                               ; preds = %12, %4
  %15 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 11
  store i32 0, i32* %15, align 4, !tbaa !26
  %16 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 10
  store i32 0, i32* %16, align 8, !tbaa !19
  %17 = load i8*, i8** %7, align 16, !tbaa !25
  ret i8* %17
}

; Function Attrs: nounwind uwtable
define internal void @end_thread(i8* noundef %0, i8* noundef %1) #0 {
  %3 = getelementptr inbounds i8, i8* %0, i64 40
  %4 = bitcast i8* %3 to %struct.registration**
  %5 = bitcast i8* %1 to %struct.region*
  %6 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull %4, i64 noundef 15, %struct.region* noundef %5) #13
  %7 = icmp eq %struct.registration* %6, null
  br i1 %7, label %8, label %9

8:                                                ; preds = %9, %2
  ret void

9:                                                ; preds = %2, %9
  %10 = phi %struct.registration* [ %11, %9 ], [ %6, %2 ]
  call fastcc void @run(%struct.registration* noundef nonnull %10, i32 noundef 0) #13
  %11 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull %4, i64 noundef 15, %struct.region* noundef %5) #13
  %12 = icmp eq %struct.registration* %11, null
  br i1 %12, label %8, label %9, !llvm.loop !103
}

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn
declare i8* @llvm.frameaddress.p0i8(i32 immarg) #4

; Function Attrs: returns_twice
declare i32 @_setjmp(i8* noundef) local_unnamed_addr #9

declare i32 @clock_gettime(i32 noundef, i8* noundef) local_unnamed_addr #2

declare i8* @malloc(i64 noundef) local_unnamed_addr #2

declare i32 @fork() local_unnamed_addr #2

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @child_main(%struct.program* noundef %0, i32 noundef %1) unnamed_addr #3 {
  %3 = alloca %struct.opaque128, align 8
  store %struct.program* %0, %struct.program** @child_program, align 8, !tbaa !8
  store i1 true, i1* @is_child, align 4
  %4 = call i32 (i32, ...) @prctl(i32 noundef 1, i32 noundef 9, i32 noundef 0, i32 noundef 0, i32 noundef 0) #10
  %5 = call i32 @getppid() #10
  %6 = icmp eq i32 %5, %1
  br i1 %6, label %8, label %7

7:                                                ; preds = %2
  call void @_exit(i32 noundef 127) #14
  unreachable

8:                                                ; preds = %2
  %9 = call i32 @setpgid(i32 noundef 0, i32 noundef 0) #10
  br label %31

10:                                               ; preds = %31
  %11 = bitcast %struct.opaque128* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %11) #11
  %12 = call i32 @sigemptyset(i8* noundef nonnull %11) #10
  %13 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %11, i8* noundef null) #10
  %14 = load i8*, i8** @stdin, align 8, !tbaa !8
  call void @__fpurge(i8* noundef %14) #10
  %15 = load i8*, i8** @stdout, align 8, !tbaa !8
  call void @__fpurge(i8* noundef %15) #10
  %16 = load i8*, i8** @stderr, align 8, !tbaa !8
  call void @__fpurge(i8* noundef %16) #10
  %17 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 8
  %18 = load i32, i32* %17, align 8, !tbaa !104
  %19 = call i32 (i32, i32, ...) @fcntl(i32 noundef %18, i32 noundef 0, i32 noundef 3) #10
  %20 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 9
  %21 = load i32, i32* %20, align 4, !tbaa !105
  %22 = call i32 (i32, i32, ...) @fcntl(i32 noundef %21, i32 noundef 0, i32 noundef 3) #10
  %23 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 10
  %24 = load i32, i32* %23, align 8, !tbaa !106
  %25 = call i32 (i32, i32, ...) @fcntl(i32 noundef %24, i32 noundef 0, i32 noundef 3) #10
  %26 = icmp slt i32 %19, 0
  %27 = icmp slt i32 %22, 0
  %28 = select i1 %26, i1 true, i1 %27
  %29 = icmp slt i32 %25, 0
  %30 = select i1 %28, i1 true, i1 %29
  br i1 %30, label %36, label %37

31:                                               ; preds = %8, %31
  %32 = phi i32 [ 1, %8 ], [ %34, %31 ]
  %33 = call i8* @signal(i32 noundef %32, i8* noundef null) #10
  %34 = add nuw nsw i32 %32, 1
  %35 = icmp eq i32 %34, 65
  br i1 %35, label %10, label %31, !llvm.loop !107

36:                                               ; preds = %10
  call fastcc void @give_up(i32 noundef 3) #12
  unreachable

37:                                               ; preds = %10
  %38 = call i32 @dup2(i32 noundef %19, i32 noundef 0) #10
  %39 = icmp slt i32 %38, 0
  br i1 %39, label %46, label %40

40:                                               ; preds = %37
  %41 = call i32 @dup2(i32 noundef %22, i32 noundef 1) #10
  %42 = icmp slt i32 %41, 0
  br i1 %42, label %46, label %43

43:                                               ; preds = %40
  %44 = call i32 @dup2(i32 noundef %25, i32 noundef 2) #10
  %45 = icmp slt i32 %44, 0
  br i1 %45, label %46, label %47

46:                                               ; preds = %43, %40, %37
  call fastcc void @give_up(i32 noundef 3) #12
  unreachable

47:                                               ; preds = %43
  %48 = call i32 @close_range(i32 noundef 3, i32 noundef -1, i32 noundef 0) #10
  %49 = load i8*, i8** @stdout, align 8, !tbaa !8
  %50 = call i32 @setvbuf(i8* noundef %49, i8* noundef null, i32 noundef 1, i64 noundef 0) #10
  %51 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 3
  %52 = load i8*, i8** %51, align 8, !tbaa !108
  %53 = icmp eq i8* %52, null
  br i1 %53, label %58, label %54

54:                                               ; preds = %47
  %55 = call i32 @chdir(i8* noundef nonnull %52) #10
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %58, label %57

57:                                               ; preds = %54
  call fastcc void @give_up(i32 noundef 2) #12
  unreachable

58:                                               ; preds = %54, %47
  %59 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 2
  %60 = load i8**, i8*** %59, align 8, !tbaa !109
  store i8** %60, i8*** @environ, align 8, !tbaa !8
  %61 = call i8* @llvm.thread.pointer()
  %62 = load i64, i64* @tls.0, align 8, !tbaa !70
  %63 = getelementptr inbounds i8, i8* %61, i64 %62
  %64 = load i8*, i8** @tls.1, align 8, !tbaa !72
  %65 = load i64, i64* @tls.2, align 8, !tbaa !73
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %74, label %67

67:                                               ; preds = %58, %67
  %68 = phi i64 [ %72, %67 ], [ 0, %58 ]
  %69 = getelementptr inbounds i8, i8* %64, i64 %68
  %70 = load i8, i8* %69, align 1, !tbaa !58
  %71 = getelementptr inbounds i8, i8* %63, i64 %68
  store i8 %70, i8* %71, align 1, !tbaa !58
  %72 = add nuw i64 %68, 1
  %73 = icmp eq i64 %72, %65
  br i1 %73, label %74, label %67, !llvm.loop !74

74:                                               ; preds = %67, %58
  %75 = call i32 @on_exit(void (i32, i8*)* noundef nonnull @end_of_program, i8* noundef null) #10
  %76 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !8
  %77 = getelementptr inbounds %struct.progress, %struct.progress* %76, i64 0, i32 0
  store i32 1, i32* %77, align 4, !tbaa !64
  %78 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 4
  %79 = load %struct.function_array*, %struct.function_array** %78, align 8, !tbaa !43
  %80 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 5
  %81 = load i64, i64* %80, align 8, !tbaa !44
  %82 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 11
  %83 = load i32, i32* %82, align 4, !tbaa !110
  %84 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 1
  %85 = load i8**, i8*** %84, align 8, !tbaa !111
  %86 = load i8**, i8*** %59, align 8, !tbaa !109
  call fastcc void @run_all(%struct.function_array* noundef %79, i64 noundef %81, i32 noundef %83, i8** noundef %85, i8** noundef %86) #13
  %87 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !8
  %88 = getelementptr inbounds %struct.progress, %struct.progress* %87, i64 0, i32 0
  store i32 2, i32* %88, align 4, !tbaa !64
  %89 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 0
  %90 = load i32 (i32, i8**, i8**)*, i32 (i32, i8**, i8**)** %89, align 8, !tbaa !112
  %91 = load i32, i32* %82, align 4, !tbaa !110
  %92 = load i8**, i8*** %84, align 8, !tbaa !111
  %93 = load i8**, i8*** %59, align 8, !tbaa !109
  %94 = call i32 %90(i32 noundef %91, i8** noundef %92, i8** noundef %93) #10
  call void @exit(i32 noundef %94) #14
  unreachable
}

declare i32 @setpgid(i32 noundef, i32 noundef) local_unnamed_addr #2

declare i32 @waitpid(i32 noundef, i32* noundef, i32 noundef) local_unnamed_addr #2

declare i32 @prctl(i32 noundef, ...) local_unnamed_addr #2

declare i32 @getppid() local_unnamed_addr #2

declare i8* @signal(i32 noundef, i8* noundef) local_unnamed_addr #2

declare i32 @sigemptyset(i8* noundef) local_unnamed_addr #2

declare void @__fpurge(i8* noundef) local_unnamed_addr #2

declare i32 @fcntl(i32 noundef, i32 noundef, ...) local_unnamed_addr #2

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @give_up(i32 noundef %0) unnamed_addr #3 {
  %2 = call i32* @__errno_location() #10
  %3 = load i32, i32* %2, align 4, !tbaa !4
  %4 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !8
  %5 = getelementptr inbounds %struct.progress, %struct.progress* %4, i64 0, i32 2
  store i32 %3, i32* %5, align 4, !tbaa !68
  %6 = getelementptr inbounds %struct.progress, %struct.progress* %4, i64 0, i32 1
  store i32 %0, i32* %6, align 4, !tbaa !67
  call void @_exit(i32 noundef 127) #14
  unreachable
}

declare i32 @dup2(i32 noundef, i32 noundef) local_unnamed_addr #2

declare i32 @close_range(i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #2

declare i32 @chdir(i8* noundef) local_unnamed_addr #2

; Function Attrs: noreturn nounwind uwtable
define internal void @end_of_program(i32 noundef %0, i8* nocapture noundef readnone %1) #3 {
  %3 = load %struct.program*, %struct.program** @child_program, align 8, !tbaa !8
  %4 = getelementptr inbounds %struct.program, %struct.program* %3, i64 0, i32 6
  %5 = load %struct.function_array*, %struct.function_array** %4, align 8, !tbaa !51
  %6 = getelementptr inbounds %struct.program, %struct.program* %3, i64 0, i32 7
  %7 = load i64, i64* %6, align 8, !tbaa !41
  call fastcc void @run_all(%struct.function_array* noundef %5, i64 noundef %7, i32 noundef 0, i8** noundef null, i8** noundef null) #13
  call fastcc void @flush_streams() #13
  %8 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !8
  %9 = getelementptr inbounds %struct.progress, %struct.progress* %8, i64 0, i32 0
  store i32 3, i32* %9, align 4, !tbaa !64
  call void @_exit(i32 noundef %0) #14
  unreachable
}

; Function Attrs: noreturn
declare void @exit(i32 noundef) local_unnamed_addr #6

declare i32 @__cxa_atexit(void (i8*)* noundef, i8* noundef, i8* noundef) local_unnamed_addr #2

declare i32 @__cxa_at_quick_exit(void (i8*)* noundef, i8* noundef) local_unnamed_addr #2

declare i32 @__cxa_thread_atexit_impl(void (i8*)* noundef, i8* noundef, i8* noundef) local_unnamed_addr #2

attributes #0 = { nounwind uwtable "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { noreturn nounwind uwtable "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { mustprogress nofree nosync nounwind readnone willreturn }
attributes #5 = { argmemonly mustprogress nofree nounwind willreturn writeonly }
attributes #6 = { noreturn "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { argmemonly mustprogress nofree nounwind willreturn }
attributes #8 = { noinline nounwind uwtable "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { returns_twice "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #10 = { nobuiltin nounwind "no-builtins" }
attributes #11 = { nounwind }
attributes #12 = { nobuiltin noreturn "no-builtins" }
attributes #13 = { nobuiltin "no-builtins" }
attributes #14 = { nobuiltin noreturn nounwind "no-builtins" }
attributes #15 = { nobuiltin nounwind returns_twice "no-builtins" }

!llvm.module.flags = !{!0, !1, !2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"any pointer", !6, i64 0}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = !{!13, !13, i64 0}
!13 = !{!"long", !6, i64 0}
!14 = distinct !{!14, !15, !11}
!15 = !{!"llvm.loop.mustprogress"}
!16 = !{!17, !5, i64 8}
!17 = !{!"", !13, i64 0, !5, i64 8, !5, i64 12}
!18 = !{!17, !13, i64 0}
!19 = !{!20, !5, i64 72}
!20 = !{!"worker", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !5, i64 48, !5, i64 52, !9, i64 56, !9, i64 64, !5, i64 72, !5, i64 76, !21, i64 80, !22, i64 592}
!21 = !{!"", !6, i64 0}
!22 = !{!"", !13, i64 0, !9, i64 8, !6, i64 16}
!23 = !{!20, !9, i64 16}
!24 = distinct !{!24, !15, !11}
!25 = !{!20, !9, i64 64}
!26 = !{!20, !5, i64 76}
!27 = !{!20, !13, i64 592}
!28 = !{!20, !9, i64 600}
!29 = distinct !{!29, !15, !11}
!30 = distinct !{!30, !15, !11}
!31 = !{!32, !13, i64 32}
!32 = !{!"task", !9, i64 0, !9, i64 8, !9, i64 16, !13, i64 24, !13, i64 32, !5, i64 40, !5, i64 44, !9, i64 48}
!33 = !{!20, !9, i64 24}
!34 = !{!20, !5, i64 52}
!35 = !{!32, !5, i64 40}
!36 = !{!20, !9, i64 32}
!37 = !{!38, !13, i64 0}
!38 = !{!"", !13, i64 0, !13, i64 8}
!39 = !{!38, !13, i64 8}
!40 = distinct !{!40, !15, !11}
!41 = !{!42, !13, i64 56}
!42 = !{!"", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !13, i64 40, !9, i64 48, !13, i64 56, !5, i64 64, !5, i64 68, !5, i64 72, !5, i64 76, !5, i64 80, !5, i64 84, !5, i64 88, !5, i64 92, !5, i64 96, !5, i64 100, !13, i64 104}
!43 = !{!42, !9, i64 32}
!44 = !{!42, !13, i64 40}
!45 = !{!46, !13, i64 8}
!46 = !{!"", !9, i64 0, !13, i64 8, !13, i64 16}
!47 = distinct !{!47, !15, !11}
!48 = !{!46, !9, i64 0}
!49 = !{!46, !13, i64 16}
!50 = distinct !{!50, !15, !11}
!51 = !{!42, !9, i64 48}
!52 = !{i64 0, i64 8, !8, i64 8, i64 8, !12, i64 16, i64 8, !12}
!53 = !{i64 0, i64 8, !12, i64 8, i64 8, !12}
!54 = !{!55, !9, i64 0}
!55 = !{!"registration", !9, i64 0, !13, i64 8, !6, i64 16, !46, i64 40}
!56 = !{!55, !13, i64 8}
!57 = !{i64 0, i64 8, !8, i64 8, i64 8, !12, i64 16, i64 24, !58, i64 40, i64 8, !8, i64 48, i64 8, !12, i64 56, i64 8, !12}
!58 = !{!6, !6, i64 0}
!59 = distinct !{!59, !15, !11}
!60 = !{!42, !5, i64 92}
!61 = !{!42, !5, i64 96}
!62 = distinct !{!62, !15, !11}
!63 = !{!42, !5, i64 84}
!64 = !{!65, !5, i64 0}
!65 = !{!"", !5, i64 0, !5, i64 4, !5, i64 8}
!66 = !{!42, !5, i64 88}
!67 = !{!65, !5, i64 4}
!68 = !{!65, !5, i64 8}
!69 = !{!42, !13, i64 104}
!70 = !{!71, !13, i64 0}
!71 = !{!"", !13, i64 0, !9, i64 8, !13, i64 16}
!72 = !{!71, !9, i64 8}
!73 = !{!71, !13, i64 16}
!74 = distinct !{!74, !15, !11}
!75 = distinct !{!75, !15, !11}
!76 = distinct !{!76, !15, !11}
!77 = distinct !{!77, !15, !11}
!78 = !{!79, !13, i64 8}
!79 = !{!"", !9, i64 0, !13, i64 8}
!80 = !{!79, !9, i64 0}
!81 = distinct !{!81, !15, !11}
!82 = distinct !{!82, !15, !11}
!83 = distinct !{!83, !15, !11}
!84 = !{!32, !9, i64 0}
!85 = !{!32, !9, i64 8}
!86 = !{!32, !9, i64 16}
!87 = !{!32, !13, i64 24}
!88 = !{!32, !5, i64 44}
!89 = !{!32, !9, i64 48}
!90 = distinct !{!90, !15, !11}
!91 = distinct !{!91, !11}
!92 = distinct !{!92, !15, !11}
!93 = !{i64 0, i64 8, !12, i64 8, i64 24, !58, i64 32, i64 8, !8, i64 40, i64 8, !12, i64 48, i64 8, !12}
!94 = !{i64 0, i64 24, !58, i64 24, i64 8, !8, i64 32, i64 8, !12, i64 40, i64 8, !12}
!95 = !{i64 0, i64 16, !58, i64 16, i64 8, !8, i64 24, i64 8, !12, i64 32, i64 8, !12}
!96 = !{i64 0, i64 8, !58, i64 8, i64 8, !8, i64 16, i64 8, !12, i64 24, i64 8, !12}
!97 = !{!20, !9, i64 56}
!98 = !{!20, !9, i64 0}
!99 = !{!20, !9, i64 8}
!100 = distinct !{!100, !15, !11}
!101 = !{!20, !5, i64 48}
!102 = distinct !{!102, !15, !11}
!103 = distinct !{!103, !15, !11}
!104 = !{!42, !5, i64 64}
!105 = !{!42, !5, i64 68}
!106 = !{!42, !5, i64 72}
!107 = distinct !{!107, !15, !11}
!108 = !{!42, !9, i64 24}
!109 = !{!42, !9, i64 16}
!110 = !{!42, !5, i64 76}
!111 = !{!42, !9, i64 8}
!112 = !{!42, !9, i64 0}
