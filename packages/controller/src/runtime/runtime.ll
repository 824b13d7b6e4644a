; Made from runtime.c by "npm run gen:runtime"; do not edit.
; sha256 of the C files: 73a0eb248a93135d0e9d75322a915858e8bb1f3eb688bdb0a11938fb4741b125

%struct.table = type { i64, i32 (i32, i32, i8**, i32*, i32)*, i32 (%struct.task*, i32)*, void (i8*, i8*)*, void (i8*, i8*)*, void (i64, i8*, i64)*, void (i64, i64)*, void (i8*, i8*)*, i32 (%struct.region*)*, i32*, i32 (void (i8*)*, i8*, i8*)*, i32 (void (i32, i8*)*, i8*)*, i32 (void (i8*)*, i8*)*, i32 (void ()*, void ()*, void ()*, i8*)*, i32 (void (i8*)*, i8*, i8*)*, void (%struct.upcall*, i64, i32)*, void ()*, void (i8*)*, void (i8*, i8*)*, i32 ()*, void (i8*, %struct.memory_part*, i64)* }
%struct.task = type { void (i8*, i8*)*, i8*, i8*, i64, i64, i32, i32, i8* }
%struct.region = type { %struct.range*, i64 }
%struct.range = type { i64, i64 }
%struct.upcall = type { i64, i32, i32 }
%struct.memory_part = type { i8*, i64 }
%struct.opaque128 = type { [16 x i64] }
%struct.worker = type { %struct.worker*, %struct.worker*, i8*, %struct.worker*, %struct.task*, %struct.registration*, i32, i32, i8*, i8*, i32, i8*, i8*, i32, i32, %struct.opaque512, [8 x i8], %struct.anon }
%struct.registration = type { %struct.registration*, i64, [3 x i8*], %struct.function_array }
%struct.function_array = type { void (i32, i8**, i8**)**, i64, i64 }
%struct.opaque512 = type { [64 x i64] }
%struct.anon = type { i64, void (i32, i8*)*, [6 x i64] }
%struct.examination = type { %struct.range*, i64, i8*, i32, i32, i32, i32 }
%struct.looked_thread = type { i32, i32 }
%struct.progress = type { i32, i32, i32 }
%struct.program = type { i32 (i32, i8**, i8**)*, i8**, i8**, i8*, %struct.function_array*, i64, %struct.function_array*, i64, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i64 }
%struct.notification = type { i64, i8*, %struct.memory_part*, i64, i64 }
%struct.timespec = type { i64, i64 }
%struct.anon.0 = type { i8*, %struct.opaque128, i32, i8* }
%struct.thread_census = type { %struct.thread_list, %struct.thread_list }
%struct.thread_list = type { i32*, i64, i64 }
%struct.anon.2 = type { i8*, i64 }

@registered = internal global i32 0, align 4
@telejit_runtime = local_unnamed_addr constant %struct.table { i64 5, i32 (i32, i32, i8**, i32*, i32)* @start, i32 (%struct.task*, i32)* @submit, void (i8*, i8*)* @run_initializers, void (i8*, i8*)* @run_program, void (i64, i8*, i64)* @attach_tls, void (i64, i64)* @update_tls, void (i8*, i8*)* @finalize, i32 (%struct.region*)* @has_registrations, i32* @registered, i32 (void (i8*)*, i8*, i8*)* @at_exit, i32 (void (i32, i8*)*, i8*)* @at_exit_with_code, i32 (void (i8*)*, i8*)* @at_quick_exit, i32 (void ()*, void ()*, void ()*, i8*)* @at_fork, i32 (void (i8*)*, i8*, i8*)* @at_thread_exit, void (%struct.upcall*, i64, i32)* @answer, void ()* @telejit_reentry, void (i8*)* @notify_place, void (i8*, i8*)* @examine, i32 ()* @has_other_threads, void (i8*, %struct.memory_part*, i64)* @ask }, align 8
@home_pid = internal unnamed_addr global i32 0, align 4
@.str = private unnamed_addr constant [223 x i8] c"code asked the controller in a forked process, from where nothing can be asked; a function that is made at its first call has to be looked up before the program is started, and a host function cannot be called by a program\00", align 1
@home_thread = internal unnamed_addr global i8* null, align 8
@.str.1 = private unnamed_addr constant [218 x i8] c"code asked the controller on the thread that serves the executor's sessions, which would wait for itself: a function that is made at its first call has to be looked up before, and a host function cannot be called here\00", align 1
@.str.2 = private unnamed_addr constant [62 x i8] c"the controller cannot be asked: the executor's pipe is closed\00", align 1
@.str.3 = private unnamed_addr constant [25 x i8] c"telejit: a thread ends: \00", align 1
@.str.4 = private unnamed_addr constant [2 x i8] c"\0A\00", align 1
@.str.5 = private unnamed_addr constant [10 x i8] c"telejit: \00", align 1
@notify_fd = internal unnamed_addr global i32 -1, align 4
@telejit_syscall_futex = external local_unnamed_addr constant i64, align 8
@idle_lock = internal global %struct.opaque128 zeroinitializer, align 8
@all_workers = internal unnamed_addr global %struct.worker* null, align 8
@abandon.has_handler = internal global i32 0, align 4
@other_terminate = internal unnamed_addr global void ()* null, align 8
@own_thread_count = internal unnamed_addr global i32 0, align 4
@own_threads = internal unnamed_addr global [256 x i32] zeroinitializer, align 16
@.str.6 = private unnamed_addr constant [16 x i8] c"/proc/self/task\00", align 1
@task_folder = internal unnamed_addr global i32 -1, align 4
@process_argc = internal unnamed_addr global i32 0, align 4
@process_argv = internal unnamed_addr global i8** null, align 8
@has_other_processors = internal unnamed_addr global i32 0, align 4
@stdout = external local_unnamed_addr global i8*, align 8
@look_signal = internal unnamed_addr global i32 0, align 4
@answering = internal global i32 0, align 4
@asking = internal unnamed_addr global %struct.examination* null, align 8
@telejit_context_sp = external local_unnamed_addr constant i64, align 8
@asked_count = internal unnamed_addr global i64 0, align 8
@asked = internal unnamed_addr global %struct.looked_thread* null, align 8
@_thread_db_sizeof_pthread = extern_weak constant i32, align 4
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
@destructors_elsewhere = internal unnamed_addr global %struct.registration* null, align 8
@look_at.pauses_us = internal unnamed_addr constant [3 x i64] [i64 0, i64 100, i64 1000], align 16
@.str.7 = private unnamed_addr constant [8 x i8] c"syscall\00", align 1
@telejit_return_on_stack = external local_unnamed_addr constant i64, align 8
@.str.8 = private unnamed_addr constant [10 x i8] c"schedstat\00", align 1
@__const.read_of_thread.path = private unnamed_addr constant [64 x i8] c"/proc/self/task/\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", align 16
@telejit_syscall_get_robust_list = external local_unnamed_addr constant i64, align 8
@.str.9 = private unnamed_addr constant [7 x i8] c"status\00", align 1

; Function Attrs: nounwind uwtable
define hidden i8* @telejit_resolve(i8* noundef %0) local_unnamed_addr #0 {
  %2 = alloca %struct.notification, align 8
  %3 = bitcast %struct.notification* %2 to i8*
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(40) %3, i8 0, i64 40, i1 false)
  %4 = getelementptr inbounds %struct.notification, %struct.notification* %2, i64 0, i32 1
  store i8* %0, i8** %4, align 8, !tbaa !4
  %5 = call fastcc i64 @ask_and_wait(%struct.notification* noundef nonnull byval(%struct.notification) align 8 %2) #12
  %6 = inttoptr i64 %5 to i8*
  ret i8* %6
}

; Function Attrs: nounwind uwtable
define internal fastcc i64 @ask_and_wait(%struct.notification* nocapture noundef byval(%struct.notification) align 8 %0) unnamed_addr #0 {
  %2 = alloca %struct.notification, align 8
  %3 = alloca i32, align 4
  %4 = alloca %struct.upcall, align 8
  %5 = call i32* @__errno_location() #13
  %6 = load i32, i32* %5, align 4, !tbaa !10
  %7 = bitcast i32* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %7) #14
  %8 = call i32 @getpid() #13
  %9 = load i32, i32* @home_pid, align 4, !tbaa !10
  %10 = icmp eq i32 %8, %9
  br i1 %10, label %12, label %11

11:                                               ; preds = %1
  call fastcc void @die(i8* noundef getelementptr inbounds ([223 x i8], [223 x i8]* @.str, i64 0, i64 0)) #15
  unreachable

12:                                               ; preds = %1
  %13 = call i8* @llvm.thread.pointer()
  %14 = load i8*, i8** @home_thread, align 8, !tbaa !12
  %15 = icmp eq i8* %13, %14
  br i1 %15, label %16, label %17

16:                                               ; preds = %12
  call fastcc void @die(i8* noundef getelementptr inbounds ([218 x i8], [218 x i8]* @.str.1, i64 0, i64 0)) #15
  unreachable

17:                                               ; preds = %12
  %18 = bitcast %struct.upcall* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %18) #14
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(16) %18, i8 0, i64 16, i1 false)
  %19 = ptrtoint %struct.upcall* %4 to i64
  %20 = getelementptr inbounds %struct.notification, %struct.notification* %0, i64 0, i32 0
  store i64 %19, i64* %20, align 8, !tbaa !13
  %21 = call i32 @pthread_setcancelstate(i32 noundef 1, i32* noundef nonnull %3) #13
  %22 = bitcast %struct.notification* %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 40, i8* nonnull %22)
  %23 = bitcast %struct.notification* %0 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(40) %22, i8* noundef nonnull align 8 dereferenceable(40) %23, i64 40, i1 false) #14
  br label %24

24:                                               ; preds = %28, %17
  %25 = load i32, i32* @notify_fd, align 4, !tbaa !10
  %26 = call i64 @write(i32 noundef %25, i8* noundef nonnull %22, i64 noundef 40) #13
  %27 = icmp sgt i64 %26, 0
  br i1 %27, label %34, label %28

28:                                               ; preds = %24
  %29 = call i32* @__errno_location() #13
  %30 = load i32, i32* %29, align 4, !tbaa !10
  %31 = icmp eq i32 %30, 4
  br i1 %31, label %24, label %32, !llvm.loop !14

32:                                               ; preds = %28
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %22)
  br i1 %27, label %35, label %33

33:                                               ; preds = %32
  call fastcc void @die(i8* noundef getelementptr inbounds ([62 x i8], [62 x i8]* @.str.2, i64 0, i64 0)) #15
  unreachable

34:                                               ; preds = %24
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %22)
  br label %35

35:                                               ; preds = %32, %34
  %36 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i64 0, i32 1
  %37 = load atomic i32, i32* %36 acquire, align 8
  %38 = icmp eq i32 %37, 0
  br i1 %38, label %39, label %45

39:                                               ; preds = %35
  %40 = load i64, i64* @telejit_syscall_futex, align 8, !tbaa !16
  br label %41

41:                                               ; preds = %39, %41
  %42 = call i64 (i64, ...) @syscall(i64 noundef %40, i32* noundef nonnull %36, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef null, i8* noundef null, i32 noundef 0) #13
  %43 = load atomic i32, i32* %36 acquire, align 8
  %44 = icmp eq i32 %43, 0
  br i1 %44, label %41, label %45, !llvm.loop !17

45:                                               ; preds = %41, %35
  %46 = load i32, i32* %3, align 4, !tbaa !10
  %47 = call i32 @pthread_setcancelstate(i32 noundef %46, i32* noundef nonnull %3) #13
  %48 = load i32, i32* %36, align 8, !tbaa !19
  %49 = icmp eq i32 %48, 1
  br i1 %49, label %50, label %54

50:                                               ; preds = %45
  %51 = call i32* @__errno_location() #13
  store i32 %6, i32* %51, align 4, !tbaa !10
  %52 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i64 0, i32 0
  %53 = load i64, i64* %52, align 8, !tbaa !21
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %18) #14
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %7) #14
  ret i64 %53

54:                                               ; preds = %45
  %55 = call fastcc %struct.worker* @this_worker() #12
  %56 = icmp eq %struct.worker* %55, null
  br i1 %56, label %65, label %57

57:                                               ; preds = %54
  %58 = getelementptr inbounds %struct.worker, %struct.worker* %55, i64 0, i32 13
  %59 = load i32, i32* %58, align 16, !tbaa !22
  %60 = icmp eq i32 %59, 0
  br i1 %60, label %65, label %61

61:                                               ; preds = %57
  %62 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i64 0, i32 0
  %63 = load i64, i64* %62, align 8, !tbaa !21
  %64 = inttoptr i64 %63 to i8*
  call fastcc void @abandon(%struct.worker* noundef nonnull %55, i8* noundef %64) #15
  unreachable

65:                                               ; preds = %57, %54
  %66 = load i32, i32* %36, align 8, !tbaa !19
  %67 = icmp eq i32 %66, 2
  br i1 %67, label %68, label %72

68:                                               ; preds = %65
  %69 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i64 0, i32 0
  %70 = load i64, i64* %69, align 8, !tbaa !21
  %71 = inttoptr i64 %70 to i8*
  call fastcc void @die(i8* noundef %71) #15
  unreachable

72:                                               ; preds = %65
  call fastcc void @say(i8* noundef getelementptr inbounds ([25 x i8], [25 x i8]* @.str.3, i64 0, i64 0)) #12
  %73 = getelementptr inbounds %struct.upcall, %struct.upcall* %4, i64 0, i32 0
  %74 = load i64, i64* %73, align 8, !tbaa !21
  %75 = inttoptr i64 %74 to i8*
  call fastcc void @say(i8* noundef %75) #12
  call fastcc void @say(i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.4, i64 0, i64 0)) #12
  call void @pthread_exit(i8* noundef null) #16
  unreachable
}

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i64(i8* nocapture writeonly, i8, i64, i1 immarg) #1

; Function Attrs: nounwind uwtable
define internal i32 @start(i32 noundef %0, i32 noundef %1, i8** noundef %2, i32* nocapture noundef readonly %3, i32 noundef %4) #0 {
  %6 = alloca %struct.anon.0, align 8
  %7 = alloca %struct.anon.0, align 8
  %8 = alloca %struct.opaque128, align 8
  store i32 %0, i32* @notify_fd, align 4, !tbaa !10
  %9 = call i32 @getpid() #13
  store i32 %9, i32* @home_pid, align 4, !tbaa !10
  %10 = call i8* @llvm.thread.pointer()
  store i8* %10, i8** @home_thread, align 8, !tbaa !12
  call void @telejit_reentry_prepare() #13
  %11 = load i32, i32* @own_thread_count, align 4, !tbaa !10
  %12 = icmp ult i32 %11, %4
  %13 = icmp ult i32 %11, 256
  %14 = and i1 %12, %13
  br i1 %14, label %15, label %29

15:                                               ; preds = %5
  %16 = zext i32 %11 to i64
  %17 = zext i32 %4 to i64
  br label %18

18:                                               ; preds = %15, %18
  %19 = phi i64 [ %16, %15 ], [ %23, %18 ]
  %20 = getelementptr inbounds i32, i32* %3, i64 %19
  %21 = load i32, i32* %20, align 4, !tbaa !10
  %22 = getelementptr inbounds [256 x i32], [256 x i32]* @own_threads, i64 0, i64 %19
  store i32 %21, i32* %22, align 4, !tbaa !10
  %23 = add nuw nsw i64 %19, 1
  %24 = icmp ult i64 %23, %17
  %25 = icmp ult i64 %19, 255
  %26 = and i1 %24, %25
  br i1 %26, label %18, label %27, !llvm.loop !26

27:                                               ; preds = %18
  %28 = trunc i64 %23 to i32
  store i32 %28, i32* @own_thread_count, align 4, !tbaa !10
  br label %29

29:                                               ; preds = %27, %5
  %30 = call i32 (i8*, i32, ...) @open(i8* noundef getelementptr inbounds ([16 x i8], [16 x i8]* @.str.6, i64 0, i64 0), i32 noundef 524288) #13
  store i32 %30, i32* @task_folder, align 4, !tbaa !10
  %31 = bitcast %struct.anon.0* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %31) #14
  %32 = bitcast %struct.anon.0* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 152, i8* nonnull %32) #14
  %33 = getelementptr inbounds %struct.anon.0, %struct.anon.0* %7, i64 0, i32 0
  %34 = getelementptr inbounds %struct.anon.0, %struct.anon.0* %6, i64 0, i32 0
  %35 = getelementptr inbounds %struct.anon.0, %struct.anon.0* %6, i64 0, i32 1
  %36 = bitcast %struct.opaque128* %35 to i8*
  %37 = getelementptr inbounds %struct.anon.0, %struct.anon.0* %6, i64 0, i32 2
  %38 = getelementptr inbounds %struct.anon.0, %struct.anon.0* %6, i64 0, i32 3
  br label %39

39:                                               ; preds = %51, %29
  %40 = phi i32 [ 62, %29 ], [ %52, %51 ]
  %41 = call i32 @sigaction(i32 noundef %40, i8* noundef null, i8* noundef nonnull %32) #13
  %42 = icmp ne i32 %41, 0
  %43 = load i8*, i8** %33, align 8
  %44 = icmp ne i8* %43, null
  %45 = select i1 %42, i1 true, i1 %44
  br i1 %45, label %51, label %46

46:                                               ; preds = %39
  store i8* bitcast (void (i32, i8*, i8*)* @look_at_self to i8*), i8** %34, align 8, !tbaa !27
  %47 = call i32 @sigfillset(i8* noundef nonnull %36) #13
  store i32 402653188, i32* %37, align 8, !tbaa !29
  store i8* null, i8** %38, align 8, !tbaa !30
  %48 = call i32 @sigaction(i32 noundef %40, i8* noundef nonnull %31, i8* noundef null) #13
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %50, label %51

50:                                               ; preds = %46
  store i32 %40, i32* @look_signal, align 4, !tbaa !10
  br label %54

51:                                               ; preds = %46, %39
  %52 = add nsw i32 %40, -1
  %53 = icmp ugt i32 %40, 35
  br i1 %53, label %39, label %54, !llvm.loop !31

54:                                               ; preds = %51, %50
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %32) #14
  call void @llvm.lifetime.end.p0i8(i64 152, i8* nonnull %31) #14
  store i32 %1, i32* @process_argc, align 4, !tbaa !10
  store i8** %2, i8*** @process_argv, align 8, !tbaa !12
  %55 = bitcast %struct.opaque128* %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %55) #14
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(128) %55, i8 0, i64 128, i1 false)
  %56 = call i32 @sched_getaffinity(i32 noundef 0, i64 noundef 128, i8* noundef nonnull %55) #13
  br label %65

57:                                               ; preds = %71
  %58 = icmp sgt i32 %72, 1
  %59 = zext i1 %58 to i32
  store i32 %59, i32* @has_other_processors, align 4, !tbaa !10
  %60 = call i32 @on_exit(void (i32, i8*)* noundef nonnull @end_of_executor, i8* noundef null) #13
  %61 = call i32 @__register_atfork(void ()* noundef nonnull @lock_all, void ()* noundef nonnull @unlock_all, void ()* noundef nonnull @unlock_all, i8* noundef null) #13
  %62 = load i8*, i8** @stdout, align 8, !tbaa !12
  %63 = call i32 @setvbuf(i8* noundef %62, i8* noundef null, i32 noundef 1, i64 noundef 0) #13
  %64 = load i32, i32* @look_signal, align 4, !tbaa !10
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %55) #14
  ret i32 %64

65:                                               ; preds = %54, %71
  %66 = phi i64 [ 0, %54 ], [ %73, %71 ]
  %67 = phi i32 [ 0, %54 ], [ %72, %71 ]
  %68 = getelementptr inbounds %struct.opaque128, %struct.opaque128* %8, i64 0, i32 0, i64 %66
  %69 = load i64, i64* %68, align 8, !tbaa !16
  %70 = icmp eq i64 %69, 0
  br i1 %70, label %71, label %75

71:                                               ; preds = %75, %65
  %72 = phi i32 [ %67, %65 ], [ %78, %75 ]
  %73 = add nuw nsw i64 %66, 1
  %74 = icmp eq i64 %73, 16
  br i1 %74, label %57, label %65, !llvm.loop !32

75:                                               ; preds = %65, %75
  %76 = phi i64 [ %80, %75 ], [ %69, %65 ]
  %77 = phi i32 [ %78, %75 ], [ %67, %65 ]
  %78 = add nsw i32 %77, 1
  %79 = add i64 %76, -1
  %80 = and i64 %79, %76
  %81 = icmp eq i64 %80, 0
  br i1 %81, label %71, label %75, !llvm.loop !33
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
  %11 = load i64, i64* %10, align 8, !tbaa !34
  switch i64 %11, label %21 [
    i64 0, label %12
    i64 8388608, label %12
  ]

12:                                               ; preds = %2, %2
  %13 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %14 = load %struct.worker*, %struct.worker** @idle_workers, align 8, !tbaa !12
  %15 = icmp eq %struct.worker* %14, null
  br i1 %15, label %19, label %16

16:                                               ; preds = %12
  %17 = getelementptr inbounds %struct.worker, %struct.worker* %14, i64 0, i32 3
  %18 = load %struct.worker*, %struct.worker** %17, align 8, !tbaa !36
  store %struct.worker* %18, %struct.worker** @idle_workers, align 8, !tbaa !12
  br label %19

19:                                               ; preds = %16, %12
  %20 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  br label %21

21:                                               ; preds = %2, %19
  %22 = phi %struct.worker* [ %14, %19 ], [ null, %2 ]
  %23 = icmp eq %struct.worker* %22, null
  br i1 %23, label %24, label %87

24:                                               ; preds = %21
  %25 = load i64, i64* %10, align 8, !tbaa !34
  %26 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #13
  %27 = bitcast i8* %26 to %struct.worker*
  %28 = icmp eq i8* %26, inttoptr (i64 -1 to i8*)
  br i1 %28, label %87, label %29

29:                                               ; preds = %24
  %30 = bitcast %struct.opaque128* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %30) #14
  %31 = bitcast %struct.opaque128* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %31) #14
  %32 = bitcast %struct.opaque128* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %32) #14
  %33 = bitcast i8** %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %33) #14
  %34 = icmp eq i64 %25, 0
  %35 = and i64 %25, -8388609
  %36 = icmp ne i64 %35, 0
  %37 = zext i1 %36 to i32
  %38 = getelementptr inbounds i8, i8* %26, i64 52
  %39 = bitcast i8* %38 to i32*
  store i32 %37, i32* %39, align 4, !tbaa !37
  %40 = call i32 @pthread_attr_init(i8* noundef nonnull %30) #13
  %41 = select i1 %34, i64 8388608, i64 %25
  %42 = call i32 @pthread_attr_setstacksize(i8* noundef nonnull %30, i64 noundef %41) #13
  %43 = call i32 @pthread_attr_setdetachstate(i8* noundef nonnull %30, i32 noundef 1) #13
  %44 = call i32 @sigfillset(i8* noundef nonnull %31) #13
  %45 = load i32, i32* @look_signal, align 4, !tbaa !10
  %46 = icmp eq i32 %45, 0
  br i1 %46, label %49, label %47

47:                                               ; preds = %29
  %48 = call i32 @sigdelset(i8* noundef nonnull %31, i32 noundef %45) #13
  br label %49

49:                                               ; preds = %47, %29
  %50 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %31, i8* noundef nonnull %32) #13
  %51 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %52 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !12
  %53 = bitcast i8* %26 to %struct.worker**
  store %struct.worker* %52, %struct.worker** %53, align 16, !tbaa !38
  %54 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !12
  %55 = icmp eq %struct.worker* %54, null
  br i1 %55, label %59, label %56

56:                                               ; preds = %49
  %57 = getelementptr inbounds %struct.worker, %struct.worker* %54, i64 0, i32 1
  %58 = bitcast %struct.worker** %57 to i8**
  store i8* %26, i8** %58, align 8, !tbaa !39
  br label %59

59:                                               ; preds = %56, %49
  store i8* %26, i8** bitcast (%struct.worker** @all_workers to i8**), align 8, !tbaa !12
  %60 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %61 = call i32 @pthread_create(i8** noundef nonnull %8, i8* noundef nonnull %30, i8* (i8*)* noundef nonnull @worker_main, i8* noundef %26) #13
  %62 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %32, i8* noundef null) #13
  %63 = call i32 @pthread_attr_destroy(i8* noundef nonnull %30) #13
  %64 = icmp eq i32 %61, 0
  br i1 %64, label %85, label %65

65:                                               ; preds = %59
  %66 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %67 = load %struct.worker*, %struct.worker** %53, align 16, !tbaa !38
  %68 = icmp eq %struct.worker* %67, null
  br i1 %68, label %74, label %69

69:                                               ; preds = %65
  %70 = getelementptr inbounds i8, i8* %26, i64 8
  %71 = bitcast i8* %70 to %struct.worker**
  %72 = load %struct.worker*, %struct.worker** %71, align 8, !tbaa !39
  %73 = getelementptr inbounds %struct.worker, %struct.worker* %67, i64 0, i32 1
  store %struct.worker* %72, %struct.worker** %73, align 8, !tbaa !39
  br label %74

74:                                               ; preds = %69, %65
  %75 = getelementptr inbounds i8, i8* %26, i64 8
  %76 = bitcast i8* %75 to %struct.worker**
  %77 = load %struct.worker*, %struct.worker** %76, align 8, !tbaa !39
  %78 = icmp eq %struct.worker* %77, null
  br i1 %78, label %81, label %79

79:                                               ; preds = %74
  %80 = getelementptr inbounds %struct.worker, %struct.worker* %77, i64 0, i32 0
  store %struct.worker* %67, %struct.worker** %80, align 16, !tbaa !38
  br label %82

81:                                               ; preds = %74
  store %struct.worker* %67, %struct.worker** @all_workers, align 8, !tbaa !12
  br label %82

82:                                               ; preds = %81, %79
  %83 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %84 = call i32 @munmap(i8* noundef %26, i64 noundef 4096) #13
  br label %85

85:                                               ; preds = %82, %59
  %86 = phi %struct.worker* [ null, %82 ], [ %27, %59 ]
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %33) #14
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %32) #14
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %31) #14
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %30) #14
  br label %87

87:                                               ; preds = %85, %24, %21
  %88 = phi %struct.worker* [ %22, %21 ], [ %86, %85 ], [ null, %24 ]
  %89 = icmp eq %struct.worker* %88, null
  br i1 %89, label %156, label %90

90:                                               ; preds = %87
  %91 = icmp eq i32 %1, 0
  %92 = zext i1 %91 to i32
  %93 = getelementptr inbounds %struct.task, %struct.task* %0, i64 0, i32 5
  store i32 %92, i32* %93, align 8, !tbaa !40
  %94 = getelementptr inbounds %struct.worker, %struct.worker* %88, i64 0, i32 4
  store %struct.task* %0, %struct.task** %94, align 16, !tbaa !41
  %95 = getelementptr inbounds %struct.task, %struct.task* %0, i64 0, i32 1
  %96 = load i8*, i8** %95, align 8, !tbaa !42
  %97 = getelementptr inbounds %struct.worker, %struct.worker* %88, i64 0, i32 9
  store i8* %96, i8** %97, align 16, !tbaa !43
  %98 = bitcast %struct.task* %0 to i8**
  %99 = load i8*, i8** %98, align 8, !tbaa !44
  %100 = getelementptr inbounds %struct.worker, %struct.worker* %88, i64 0, i32 8
  store i8* %99, i8** %100, align 8, !tbaa !45
  %101 = getelementptr inbounds %struct.worker, %struct.worker* %88, i64 0, i32 6
  store atomic i32 1, i32* %101 release, align 16
  %102 = load i64, i64* @telejit_syscall_futex, align 8, !tbaa !16
  %103 = call i64 (i64, ...) @syscall(i64 noundef %102, i32* noundef nonnull %101, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #13
  br i1 %91, label %156, label %104

104:                                              ; preds = %90
  %105 = load i32, i32* @has_other_processors, align 4, !tbaa !10
  %106 = icmp eq i32 %105, 0
  br i1 %106, label %141, label %107

107:                                              ; preds = %104
  %108 = bitcast %struct.timespec* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %108) #14
  %109 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %108) #13
  %110 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 0
  %111 = load i64, i64* %110, align 8, !tbaa !46
  %112 = mul i64 %111, 1000000
  %113 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 1
  %114 = load i64, i64* %113, align 8, !tbaa !48
  %115 = udiv i64 %114, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %108) #14
  %116 = zext i32 %1 to i64
  %117 = add i64 %112, %116
  %118 = add i64 %117, %115
  %119 = bitcast %struct.timespec* %3 to i8*
  %120 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 0
  %121 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 1
  br label %127

122:                                              ; preds = %127
  %123 = add nuw nsw i32 %128, 1
  %124 = icmp eq i32 %123, 64
  br i1 %124, label %131, label %125

125:                                              ; preds = %122, %131
  %126 = phi i32 [ %123, %122 ], [ 0, %131 ]
  br label %127, !llvm.loop !49

127:                                              ; preds = %125, %107
  %128 = phi i32 [ 0, %107 ], [ %126, %125 ]
  %129 = load atomic i32, i32* %93 acquire, align 8
  %130 = icmp eq i32 %129, 2
  br i1 %130, label %156, label %122

131:                                              ; preds = %122
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %119) #14
  %132 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %119) #13
  %133 = load i64, i64* %120, align 8, !tbaa !46
  %134 = mul i64 %133, 1000000
  %135 = load i64, i64* %121, align 8, !tbaa !48
  %136 = udiv i64 %135, 1000
  %137 = add i64 %136, %134
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %119) #14
  %138 = icmp ult i64 %137, %118
  br i1 %138, label %125, label %139

139:                                              ; preds = %131
  %140 = icmp ult i32 %128, 63
  br i1 %140, label %156, label %151

141:                                              ; preds = %104
  %142 = bitcast %struct.timespec* %9 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %142) #14
  %143 = getelementptr inbounds %struct.timespec, %struct.timespec* %9, i64 0, i32 0
  %144 = udiv i32 %1, 1000000
  %145 = zext i32 %144 to i64
  store i64 %145, i64* %143, align 8, !tbaa !46
  %146 = getelementptr inbounds %struct.timespec, %struct.timespec* %9, i64 0, i32 1
  %147 = urem i32 %1, 1000000
  %148 = mul nuw nsw i32 %147, 1000
  %149 = zext i32 %148 to i64
  store i64 %149, i64* %146, align 8, !tbaa !48
  %150 = call i64 (i64, ...) @syscall(i64 noundef %102, i32* noundef nonnull %93, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef nonnull %9, i8* noundef null, i32 noundef 0) #13
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %142) #14
  br label %151

151:                                              ; preds = %139, %141
  %152 = cmpxchg i32* %93, i32 0, i32 1 acq_rel acquire, align 4
  %153 = extractvalue { i32, i1 } %152, 1
  %154 = xor i1 %153, true
  %155 = zext i1 %154 to i32
  br label %156

156:                                              ; preds = %127, %90, %87, %139, %151
  %157 = phi i32 [ %155, %151 ], [ 1, %139 ], [ -1, %87 ], [ 0, %90 ], [ 1, %127 ]
  ret i32 %157
}

; Function Attrs: nounwind uwtable
define internal void @run_initializers(i8* nocapture noundef readonly %0, i8* nocapture noundef readnone %1) #0 {
  %3 = alloca %struct.registration, align 8
  %4 = alloca { i64, i64 }, align 8
  %5 = alloca %struct.registration, align 8
  %6 = getelementptr inbounds i8, i8* %0, i64 56
  %7 = bitcast i8* %6 to i64*
  %8 = load i64, i64* %7, align 8, !tbaa !50
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
  %32 = load %struct.function_array*, %struct.function_array** %31, align 8, !tbaa !52
  %33 = getelementptr inbounds i8, i8* %0, i64 40
  %34 = bitcast i8* %33 to i64*
  %35 = load i64, i64* %34, align 8, !tbaa !53
  %36 = load i32, i32* @process_argc, align 4, !tbaa !10
  %37 = load i8**, i8*** @process_argv, align 8, !tbaa !12
  %38 = load i8**, i8*** @environ, align 8, !tbaa !12
  %39 = icmp eq i64 %35, 0
  br i1 %39, label %70, label %40

40:                                               ; preds = %29, %48
  %41 = phi i64 [ %49, %48 ], [ 0, %29 ]
  %42 = getelementptr inbounds %struct.function_array, %struct.function_array* %32, i64 %41, i32 1
  %43 = load i64, i64* %42, align 8, !tbaa !54
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %48, label %45

45:                                               ; preds = %40
  %46 = getelementptr inbounds %struct.function_array, %struct.function_array* %32, i64 %41, i32 0
  %47 = getelementptr inbounds %struct.function_array, %struct.function_array* %32, i64 %41, i32 2
  br label %51

48:                                               ; preds = %66, %40
  %49 = add nuw i64 %41, 1
  %50 = icmp eq i64 %49, %35
  br i1 %50, label %70, label %40, !llvm.loop !56

51:                                               ; preds = %66, %45
  %52 = phi i64 [ %43, %45 ], [ %68, %66 ]
  %53 = phi i64 [ 0, %45 ], [ %67, %66 ]
  %54 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %46, align 8, !tbaa !57
  %55 = load i64, i64* %47, align 8, !tbaa !58
  %56 = icmp eq i64 %55, 0
  %57 = xor i64 %53, -1
  %58 = add i64 %52, %57
  %59 = select i1 %56, i64 %53, i64 %58
  %60 = getelementptr inbounds void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %54, i64 %59
  %61 = load void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %60, align 8, !tbaa !12
  %62 = ptrtoint void (i32, i8**, i8**)* %61 to i64
  %63 = add i64 %62, -1
  %64 = icmp ult i64 %63, -2
  br i1 %64, label %65, label %66

65:                                               ; preds = %51
  call void %61(i32 noundef %36, i8** noundef %37, i8** noundef %38) #13
  br label %66

66:                                               ; preds = %65, %51
  %67 = add nuw i64 %53, 1
  %68 = load i64, i64* %42, align 8, !tbaa !54
  %69 = icmp ult i64 %67, %68
  br i1 %69, label %51, label %48, !llvm.loop !59

70:                                               ; preds = %48, %29
  ret void

71:                                               ; preds = %10, %91
  %72 = phi i64 [ 0, %10 ], [ %92, %91 ]
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %25)
  %73 = load %struct.function_array*, %struct.function_array** %13, align 8, !tbaa !60
  %74 = getelementptr inbounds %struct.function_array, %struct.function_array* %73, i64 %72, i32 0
  %75 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %74, align 8, !tbaa.struct !61
  %76 = getelementptr inbounds %struct.function_array, %struct.function_array* %73, i64 %72, i32 1
  %77 = bitcast i64* %76 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(16) %11, i8* noundef nonnull align 8 dereferenceable(16) %77, i64 16, i1 false), !tbaa.struct !62
  store %struct.registration* null, %struct.registration** %14, align 8, !tbaa !63
  store i64 4, i64* %15, align 8, !tbaa !65
  store void (i32, i8**, i8**)** %75, void (i32, i8**, i8**)*** %17, align 8, !tbaa !12
  br label %78

78:                                               ; preds = %78, %71
  %79 = phi i8** [ %18, %71 ], [ %80, %78 ]
  store i8* null, i8** %79, align 8, !tbaa !12
  %80 = getelementptr inbounds i8*, i8** %79, i64 1
  %81 = icmp eq i8** %80, %19
  br i1 %81, label %82, label %78

82:                                               ; preds = %78
  store void (i32, i8**, i8**)** %75, void (i32, i8**, i8**)*** %20, align 8, !tbaa.struct !61
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(16) %22, i8* noundef nonnull align 8 dereferenceable(16) %11, i64 16, i1 false), !tbaa.struct !62
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %26)
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(64) %23, i8* noundef nonnull align 8 dereferenceable(64) %24, i64 64, i1 false) #14
  %83 = call i8* @malloc(i64 noundef 64) #13
  %84 = icmp eq i8* %83, null
  br i1 %84, label %91, label %85

85:                                               ; preds = %82
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(64) %83, i8* noundef nonnull align 8 dereferenceable(64) %23, i64 64, i1 false) #14, !tbaa.struct !66
  %86 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %87 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !12
  %88 = bitcast i8* %83 to %struct.registration**
  store %struct.registration* %87, %struct.registration** %88, align 8, !tbaa !63
  store i8* %83, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !12
  %89 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %90 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  br label %91

91:                                               ; preds = %82, %85
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %27)
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %28)
  %92 = add nuw i64 %72, 1
  %93 = load i64, i64* %7, align 8, !tbaa !50
  %94 = icmp ult i64 %92, %93
  br i1 %94, label %71, label %29, !llvm.loop !68
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
  store i32 4, i32* %10, align 4, !tbaa !69
  %11 = call i32* @__errno_location() #13
  %12 = load i32, i32* %11, align 4, !tbaa !10
  %13 = getelementptr inbounds i8, i8* %0, i64 96
  %14 = bitcast i8* %13 to i32*
  store i32 %12, i32* %14, align 8, !tbaa !70
  br label %82

15:                                               ; preds = %2
  %16 = bitcast %struct.timespec* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %16) #14
  %17 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %16) #13
  %18 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 0
  %19 = load i64, i64* %18, align 8, !tbaa !46
  %20 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 1
  %21 = load i64, i64* %20, align 8, !tbaa !48
  %22 = udiv i64 %21, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %16) #14
  %23 = call i32 @getpid() #13
  %24 = call i32 @fork() #13
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %28

26:                                               ; preds = %15
  %27 = bitcast i8* %0 to %struct.program*
  store i8* %6, i8** bitcast (%struct.progress** @child_progress to i8**), align 8, !tbaa !12
  call fastcc void @child_main(%struct.program* noundef %27, i32 noundef %23) #15
  unreachable

28:                                               ; preds = %15
  %29 = icmp slt i32 %24, 0
  br i1 %29, label %30, label %37

30:                                               ; preds = %28
  %31 = getelementptr inbounds i8, i8* %0, i64 92
  %32 = bitcast i8* %31 to i32*
  store i32 1, i32* %32, align 4, !tbaa !69
  %33 = call i32* @__errno_location() #13
  %34 = load i32, i32* %33, align 4, !tbaa !10
  %35 = getelementptr inbounds i8, i8* %0, i64 96
  %36 = bitcast i8* %35 to i32*
  store i32 %34, i32* %36, align 8, !tbaa !70
  br label %67

37:                                               ; preds = %28
  %38 = bitcast i32* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %38) #14
  store i32 0, i32* %5, align 4, !tbaa !10
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
  %47 = load i32, i32* %46, align 4, !tbaa !10
  %48 = icmp eq i32 %47, 4
  br i1 %48, label %42, label %49, !llvm.loop !71

49:                                               ; preds = %42, %45
  %50 = load i32, i32* %5, align 4, !tbaa !10
  %51 = getelementptr inbounds i8, i8* %0, i64 84
  %52 = bitcast i8* %51 to i32*
  store i32 %50, i32* %52, align 4, !tbaa !72
  %53 = bitcast i8* %6 to i32*
  %54 = load i32, i32* %53, align 4, !tbaa !73
  %55 = getelementptr inbounds i8, i8* %0, i64 88
  %56 = bitcast i8* %55 to i32*
  store i32 %54, i32* %56, align 8, !tbaa !75
  %57 = getelementptr inbounds i8, i8* %6, i64 4
  %58 = bitcast i8* %57 to i32*
  %59 = load i32, i32* %58, align 4, !tbaa !76
  %60 = getelementptr inbounds i8, i8* %0, i64 92
  %61 = bitcast i8* %60 to i32*
  store i32 %59, i32* %61, align 4, !tbaa !69
  %62 = getelementptr inbounds i8, i8* %6, i64 8
  %63 = bitcast i8* %62 to i32*
  %64 = load i32, i32* %63, align 4, !tbaa !77
  %65 = getelementptr inbounds i8, i8* %0, i64 96
  %66 = bitcast i8* %65 to i32*
  store i32 %64, i32* %66, align 8, !tbaa !70
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %38) #14
  br label %67

67:                                               ; preds = %49, %30
  %68 = bitcast %struct.timespec* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %68) #14
  %69 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %68) #13
  %70 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 0
  %71 = load i64, i64* %70, align 8, !tbaa !46
  %72 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 1
  %73 = load i64, i64* %72, align 8, !tbaa !48
  %74 = udiv i64 %73, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %68) #14
  %75 = sub i64 %71, %19
  %76 = mul i64 %75, 1000000
  %77 = sub nsw i64 %74, %22
  %78 = add i64 %77, %76
  %79 = getelementptr inbounds i8, i8* %0, i64 104
  %80 = bitcast i8* %79 to i64*
  store i64 %78, i64* %80, align 8, !tbaa !78
  %81 = call i32 @munmap(i8* noundef %6, i64 noundef 4096) #13
  br label %82

82:                                               ; preds = %67, %8
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @attach_tls(i64 noundef %0, i8* noundef %1, i64 noundef %2) #0 {
  store i64 %0, i64* @tls.0, align 8, !tbaa !79
  store i8* %1, i8** @tls.1, align 8, !tbaa !81
  store i64 %2, i64* @tls.2, align 8, !tbaa !82
  %4 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %5 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !12
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
  %14 = load i8*, i8** %13, align 16, !tbaa !83
  %15 = icmp eq i8* %14, null
  br i1 %15, label %25, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds i8, i8* %14, i64 %8
  br i1 %10, label %25, label %18

18:                                               ; preds = %16, %18
  %19 = phi i64 [ %23, %18 ], [ 0, %16 ]
  %20 = getelementptr inbounds i8, i8* %9, i64 %19
  %21 = load i8, i8* %20, align 1, !tbaa !67
  %22 = getelementptr inbounds i8, i8* %17, i64 %19
  store i8 %21, i8* %22, align 1, !tbaa !67
  %23 = add nuw i64 %19, 1
  %24 = icmp eq i64 %23, %2
  br i1 %24, label %25, label %18, !llvm.loop !84

25:                                               ; preds = %18, %16, %11
  %26 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 0
  %27 = load %struct.worker*, %struct.worker** %26, align 8, !tbaa !12
  %28 = icmp eq %struct.worker* %27, null
  br i1 %28, label %29, label %11, !llvm.loop !85

29:                                               ; preds = %25, %3
  %30 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @update_tls(i64 noundef %0, i64 noundef %1) #0 {
  %3 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %4 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !12
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
  %16 = load i8*, i8** %15, align 16, !tbaa !83
  %17 = icmp eq i8* %16, null
  br i1 %17, label %28, label %18

18:                                               ; preds = %13
  %19 = getelementptr inbounds i8, i8* %16, i64 %7
  %20 = getelementptr inbounds i8, i8* %19, i64 %0
  br i1 %10, label %28, label %21

21:                                               ; preds = %18, %21
  %22 = phi i64 [ %26, %21 ], [ 0, %18 ]
  %23 = getelementptr inbounds i8, i8* %9, i64 %22
  %24 = load i8, i8* %23, align 1, !tbaa !67
  %25 = getelementptr inbounds i8, i8* %20, i64 %22
  store i8 %24, i8* %25, align 1, !tbaa !67
  %26 = add nuw i64 %22, 1
  %27 = icmp eq i64 %26, %1
  br i1 %27, label %28, label %21, !llvm.loop !84

28:                                               ; preds = %21, %18, %13
  %29 = getelementptr inbounds %struct.worker, %struct.worker* %14, i64 0, i32 0
  %30 = load %struct.worker*, %struct.worker** %29, align 8, !tbaa !12
  %31 = icmp eq %struct.worker* %30, null
  br i1 %31, label %11, label %13, !llvm.loop !85
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
  %19 = bitcast %struct.task* %3 to i8**
  %20 = load i64, i64* @telejit_syscall_futex, align 8
  br label %21

21:                                               ; preds = %158, %2
  %22 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %23 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %24 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !12
  %25 = icmp eq %struct.worker* %24, null
  br i1 %25, label %117, label %26

26:                                               ; preds = %21, %90
  %27 = phi i1 [ %93, %90 ], [ %25, %21 ]
  %28 = phi %struct.worker* [ %92, %90 ], [ %24, %21 ]
  %29 = getelementptr inbounds %struct.worker, %struct.worker* %28, i64 0, i32 5
  %30 = load %struct.registration*, %struct.registration** %29, align 8, !tbaa !12
  %31 = icmp eq %struct.registration* %30, null
  br i1 %31, label %87, label %35

32:                                               ; preds = %83
  %33 = load %struct.registration*, %struct.registration** %86, align 8, !tbaa !12
  %34 = icmp eq %struct.registration* %33, null
  br i1 %34, label %87, label %35, !llvm.loop !86

35:                                               ; preds = %26, %32
  %36 = phi %struct.registration* [ %33, %32 ], [ %30, %26 ]
  %37 = phi %struct.registration** [ %84, %32 ], [ undef, %26 ]
  %38 = phi %struct.registration** [ %86, %32 ], [ %29, %26 ]
  %39 = getelementptr inbounds %struct.registration, %struct.registration* %36, i64 0, i32 1
  %40 = load i64, i64* %39, align 8, !tbaa !65
  %41 = and i64 %40, 15
  %42 = icmp eq i64 %41, 0
  br i1 %42, label %83, label %46

43:                                               ; preds = %77
  %44 = add nuw nsw i64 %47, 1
  %45 = icmp eq i64 %44, 3
  br i1 %45, label %80, label %46, !llvm.loop !87

46:                                               ; preds = %35, %43
  %47 = phi i64 [ %44, %43 ], [ 0, %35 ]
  br i1 %5, label %77, label %48

48:                                               ; preds = %46
  %49 = getelementptr inbounds %struct.registration, %struct.registration* %36, i64 0, i32 2, i64 %47
  %50 = load i8*, i8** %49, align 8, !tbaa !12
  %51 = load i64, i64* %7, align 8, !tbaa !88
  %52 = ptrtoint i8* %50 to i64
  %53 = icmp eq i64 %51, 0
  br i1 %53, label %68, label %54

54:                                               ; preds = %48
  %55 = load %struct.range*, %struct.range** %8, align 8, !tbaa !90
  br label %56

56:                                               ; preds = %56, %54
  %57 = phi i64 [ 0, %54 ], [ %66, %56 ]
  %58 = phi i64 [ %51, %54 ], [ %65, %56 ]
  %59 = add i64 %58, %57
  %60 = lshr i64 %59, 1
  %61 = getelementptr inbounds %struct.range, %struct.range* %55, i64 %60, i32 1
  %62 = load i64, i64* %61, align 8, !tbaa !48
  %63 = icmp ugt i64 %62, %52
  %64 = add nuw i64 %60, 1
  %65 = select i1 %63, i64 %60, i64 %58
  %66 = select i1 %63, i64 %57, i64 %64
  %67 = icmp ult i64 %66, %65
  br i1 %67, label %56, label %68, !llvm.loop !91

68:                                               ; preds = %56, %48
  %69 = phi i64 [ 0, %48 ], [ %66, %56 ]
  %70 = icmp ult i64 %69, %51
  br i1 %70, label %71, label %77

71:                                               ; preds = %68
  %72 = load %struct.range*, %struct.range** %8, align 8, !tbaa !90
  %73 = getelementptr inbounds %struct.range, %struct.range* %72, i64 %69, i32 0
  %74 = load i64, i64* %73, align 8, !tbaa !46
  %75 = icmp ule i64 %74, %52
  %76 = zext i1 %75 to i32
  br label %77

77:                                               ; preds = %71, %68, %46
  %78 = phi i32 [ 1, %46 ], [ 0, %68 ], [ %76, %71 ]
  %79 = icmp eq i32 %78, 0
  br i1 %79, label %43, label %80

80:                                               ; preds = %77, %43
  %81 = phi %struct.registration** [ %37, %43 ], [ %38, %77 ]
  %82 = xor i1 %79, true
  br label %83

83:                                               ; preds = %80, %35
  %84 = phi %struct.registration** [ %37, %35 ], [ %81, %80 ]
  %85 = phi i1 [ false, %35 ], [ %82, %80 ]
  %86 = getelementptr inbounds %struct.registration, %struct.registration* %36, i64 0, i32 0
  br i1 %85, label %87, label %32

87:                                               ; preds = %83, %32, %26
  %88 = phi %struct.registration** [ null, %26 ], [ %84, %83 ], [ null, %32 ]
  %89 = icmp eq %struct.registration** %88, null
  br i1 %89, label %90, label %94

90:                                               ; preds = %87
  %91 = getelementptr inbounds %struct.worker, %struct.worker* %28, i64 0, i32 0
  %92 = load %struct.worker*, %struct.worker** %91, align 8, !tbaa !12
  %93 = icmp eq %struct.worker* %92, null
  br i1 %93, label %117, label %26, !llvm.loop !92

94:                                               ; preds = %87
  %95 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %96 = load %struct.worker*, %struct.worker** @idle_workers, align 8, !tbaa !12
  %97 = icmp eq %struct.worker* %96, null
  br i1 %97, label %113, label %98

98:                                               ; preds = %94
  %99 = icmp eq %struct.worker* %96, %28
  br i1 %99, label %109, label %100

100:                                              ; preds = %98, %105
  %101 = phi %struct.worker* [ %103, %105 ], [ %96, %98 ]
  %102 = getelementptr inbounds %struct.worker, %struct.worker* %101, i64 0, i32 3
  %103 = load %struct.worker*, %struct.worker** %102, align 8, !tbaa !12
  %104 = icmp eq %struct.worker* %103, null
  br i1 %104, label %113, label %105, !llvm.loop !93

105:                                              ; preds = %100
  %106 = icmp eq %struct.worker* %103, %28
  br i1 %106, label %107, label %100, !llvm.loop !93

107:                                              ; preds = %105
  %108 = getelementptr inbounds %struct.worker, %struct.worker* %101, i64 0, i32 3
  br label %109

109:                                              ; preds = %107, %98
  %110 = phi %struct.worker** [ @idle_workers, %98 ], [ %108, %107 ]
  %111 = getelementptr inbounds %struct.worker, %struct.worker* %28, i64 0, i32 3
  %112 = load %struct.worker*, %struct.worker** %111, align 8, !tbaa !36
  store %struct.worker* %112, %struct.worker** %110, align 8, !tbaa !12
  br label %121

113:                                              ; preds = %100, %94
  %114 = phi i1 [ %97, %94 ], [ %104, %100 ]
  br i1 %114, label %115, label %121

115:                                              ; preds = %113
  %116 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull %29, i64 noundef 15, %struct.region* noundef %4) #13
  br label %121

117:                                              ; preds = %90, %21
  %118 = phi %struct.worker* [ %24, %21 ], [ %92, %90 ]
  %119 = phi i1 [ %25, %21 ], [ %93, %90 ]
  %120 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  br label %121

121:                                              ; preds = %109, %117, %115, %113
  %122 = phi %struct.worker* [ %28, %113 ], [ %28, %115 ], [ %118, %117 ], [ %28, %109 ]
  %123 = phi i1 [ %27, %113 ], [ %27, %115 ], [ %119, %117 ], [ %27, %109 ]
  %124 = phi %struct.registration* [ null, %113 ], [ %116, %115 ], [ null, %117 ], [ null, %109 ]
  %125 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  br i1 %123, label %144, label %126

126:                                              ; preds = %121
  %127 = icmp eq %struct.registration* %124, null
  br i1 %127, label %129, label %128

128:                                              ; preds = %126
  call fastcc void @run(%struct.registration* noundef nonnull %124, i32 noundef 0) #13
  br label %158

129:                                              ; preds = %126
  call void @llvm.lifetime.start.p0i8(i64 56, i8* nonnull %9) #14
  store void (i8*, i8*)* @end_thread, void (i8*, i8*)** %10, align 8, !tbaa !44
  store %struct.worker* %122, %struct.worker** %12, align 8, !tbaa !42
  store i8* %0, i8** %13, align 8, !tbaa !94
  store i64 0, i64* %14, align 8, !tbaa !95
  store i64 0, i64* %15, align 8, !tbaa !34
  store i32 0, i32* %16, align 8, !tbaa !40
  store i32 0, i32* %17, align 4, !tbaa !96
  store i8* null, i8** %18, align 8, !tbaa !97
  %130 = getelementptr inbounds %struct.worker, %struct.worker* %122, i64 0, i32 4
  store %struct.task* %3, %struct.task** %130, align 16, !tbaa !41
  %131 = load i8*, i8** %11, align 8, !tbaa !42
  %132 = getelementptr inbounds %struct.worker, %struct.worker* %122, i64 0, i32 9
  store i8* %131, i8** %132, align 16, !tbaa !43
  %133 = load i8*, i8** %19, align 8, !tbaa !44
  %134 = getelementptr inbounds %struct.worker, %struct.worker* %122, i64 0, i32 8
  store i8* %133, i8** %134, align 8, !tbaa !45
  %135 = getelementptr inbounds %struct.worker, %struct.worker* %122, i64 0, i32 6
  store atomic i32 1, i32* %135 release, align 16
  %136 = call i64 (i64, ...) @syscall(i64 noundef %20, i32* noundef nonnull %135, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #13
  %137 = load atomic i32, i32* %16 acquire, align 8
  %138 = icmp eq i32 %137, 2
  br i1 %138, label %143, label %139

139:                                              ; preds = %129, %139
  %140 = call i64 (i64, ...) @syscall(i64 noundef %20, i32* noundef nonnull %16, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef null, i8* noundef null, i32 noundef 0) #13
  %141 = load atomic i32, i32* %16 acquire, align 8
  %142 = icmp eq i32 %141, 2
  br i1 %142, label %143, label %139, !llvm.loop !98

143:                                              ; preds = %139, %129
  call void @llvm.lifetime.end.p0i8(i64 56, i8* nonnull %9) #14
  br label %158

144:                                              ; preds = %121
  %145 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull @registrations, i64 noundef 3, %struct.region* noundef %4) #12
  %146 = icmp eq %struct.registration* %145, null
  br i1 %146, label %147, label %149

147:                                              ; preds = %144
  %148 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull @registrations, i64 noundef 4, %struct.region* noundef %4) #12
  br label %149

149:                                              ; preds = %147, %144
  %150 = phi %struct.registration* [ %145, %144 ], [ %148, %147 ]
  %151 = icmp eq %struct.registration* %150, null
  br i1 %151, label %152, label %154

152:                                              ; preds = %149
  %153 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull @registrations, i64 noundef 8, %struct.region* noundef %4) #12
  br label %154

154:                                              ; preds = %152, %149
  %155 = phi %struct.registration* [ %150, %149 ], [ %153, %152 ]
  %156 = icmp eq %struct.registration* %155, null
  br i1 %156, label %159, label %157

157:                                              ; preds = %154
  call fastcc void @run(%struct.registration* noundef nonnull %155, i32 noundef 0) #12
  br label %158

158:                                              ; preds = %157, %143, %128
  br label %21, !llvm.loop !99

159:                                              ; preds = %154
  %160 = icmp eq i8* %0, null
  br i1 %160, label %161, label %162

161:                                              ; preds = %159
  call fastcc void @flush_streams() #12
  br label %162

162:                                              ; preds = %161, %159
  ret void
}

; Function Attrs: nounwind uwtable
define internal i32 @has_registrations(%struct.region* noundef readonly %0) #0 {
  %2 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %3 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %4 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !12
  %5 = icmp eq %struct.registration* %4, null
  br i1 %5, label %65, label %6

6:                                                ; preds = %1
  %7 = icmp eq %struct.region* %0, null
  %8 = getelementptr inbounds %struct.region, %struct.region* %0, i64 0, i32 1
  %9 = getelementptr inbounds %struct.region, %struct.region* %0, i64 0, i32 0
  br label %13

10:                                               ; preds = %61
  %11 = load %struct.registration*, %struct.registration** %64, align 8, !tbaa !12
  %12 = icmp eq %struct.registration* %11, null
  br i1 %12, label %65, label %13, !llvm.loop !86

13:                                               ; preds = %10, %6
  %14 = phi %struct.registration* [ %4, %6 ], [ %11, %10 ]
  %15 = phi %struct.registration** [ undef, %6 ], [ %62, %10 ]
  %16 = phi %struct.registration** [ @registrations, %6 ], [ %64, %10 ]
  %17 = getelementptr inbounds %struct.registration, %struct.registration* %14, i64 0, i32 1
  %18 = load i64, i64* %17, align 8, !tbaa !65
  %19 = and i64 %18, 15
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %61, label %24

21:                                               ; preds = %55
  %22 = add nuw nsw i64 %25, 1
  %23 = icmp eq i64 %22, 3
  br i1 %23, label %58, label %24, !llvm.loop !87

24:                                               ; preds = %13, %21
  %25 = phi i64 [ %22, %21 ], [ 0, %13 ]
  br i1 %7, label %55, label %26

26:                                               ; preds = %24
  %27 = getelementptr inbounds %struct.registration, %struct.registration* %14, i64 0, i32 2, i64 %25
  %28 = load i8*, i8** %27, align 8, !tbaa !12
  %29 = load i64, i64* %8, align 8, !tbaa !88
  %30 = ptrtoint i8* %28 to i64
  %31 = icmp eq i64 %29, 0
  br i1 %31, label %46, label %32

32:                                               ; preds = %26
  %33 = load %struct.range*, %struct.range** %9, align 8, !tbaa !90
  br label %34

34:                                               ; preds = %34, %32
  %35 = phi i64 [ 0, %32 ], [ %44, %34 ]
  %36 = phi i64 [ %29, %32 ], [ %43, %34 ]
  %37 = add i64 %36, %35
  %38 = lshr i64 %37, 1
  %39 = getelementptr inbounds %struct.range, %struct.range* %33, i64 %38, i32 1
  %40 = load i64, i64* %39, align 8, !tbaa !48
  %41 = icmp ugt i64 %40, %30
  %42 = add nuw i64 %38, 1
  %43 = select i1 %41, i64 %38, i64 %36
  %44 = select i1 %41, i64 %35, i64 %42
  %45 = icmp ult i64 %44, %43
  br i1 %45, label %34, label %46, !llvm.loop !91

46:                                               ; preds = %34, %26
  %47 = phi i64 [ 0, %26 ], [ %44, %34 ]
  %48 = icmp ult i64 %47, %29
  br i1 %48, label %49, label %55

49:                                               ; preds = %46
  %50 = load %struct.range*, %struct.range** %9, align 8, !tbaa !90
  %51 = getelementptr inbounds %struct.range, %struct.range* %50, i64 %47, i32 0
  %52 = load i64, i64* %51, align 8, !tbaa !46
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
  %67 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !12
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
  %84 = load %struct.registration*, %struct.registration** %83, align 8, !tbaa !12
  %85 = icmp eq %struct.registration* %84, null
  br i1 %85, label %141, label %89

86:                                               ; preds = %137
  %87 = load %struct.registration*, %struct.registration** %140, align 8, !tbaa !12
  %88 = icmp eq %struct.registration* %87, null
  br i1 %88, label %141, label %89, !llvm.loop !86

89:                                               ; preds = %81, %86
  %90 = phi %struct.registration* [ %87, %86 ], [ %84, %81 ]
  %91 = phi %struct.registration** [ %138, %86 ], [ undef, %81 ]
  %92 = phi %struct.registration** [ %140, %86 ], [ %83, %81 ]
  %93 = getelementptr inbounds %struct.registration, %struct.registration* %90, i64 0, i32 1
  %94 = load i64, i64* %93, align 8, !tbaa !65
  %95 = and i64 %94, 15
  %96 = icmp eq i64 %95, 0
  br i1 %96, label %137, label %100

97:                                               ; preds = %131
  %98 = add nuw nsw i64 %101, 1
  %99 = icmp eq i64 %98, 3
  br i1 %99, label %134, label %100, !llvm.loop !87

100:                                              ; preds = %89, %97
  %101 = phi i64 [ %98, %97 ], [ 0, %89 ]
  br i1 %73, label %131, label %102

102:                                              ; preds = %100
  %103 = getelementptr inbounds %struct.registration, %struct.registration* %90, i64 0, i32 2, i64 %101
  %104 = load i8*, i8** %103, align 8, !tbaa !12
  %105 = load i64, i64* %74, align 8, !tbaa !88
  %106 = ptrtoint i8* %104 to i64
  %107 = icmp eq i64 %105, 0
  br i1 %107, label %122, label %108

108:                                              ; preds = %102
  %109 = load %struct.range*, %struct.range** %75, align 8, !tbaa !90
  br label %110

110:                                              ; preds = %110, %108
  %111 = phi i64 [ 0, %108 ], [ %120, %110 ]
  %112 = phi i64 [ %105, %108 ], [ %119, %110 ]
  %113 = add i64 %112, %111
  %114 = lshr i64 %113, 1
  %115 = getelementptr inbounds %struct.range, %struct.range* %109, i64 %114, i32 1
  %116 = load i64, i64* %115, align 8, !tbaa !48
  %117 = icmp ugt i64 %116, %106
  %118 = add nuw i64 %114, 1
  %119 = select i1 %117, i64 %114, i64 %112
  %120 = select i1 %117, i64 %111, i64 %118
  %121 = icmp ult i64 %120, %119
  br i1 %121, label %110, label %122, !llvm.loop !91

122:                                              ; preds = %110, %102
  %123 = phi i64 [ 0, %102 ], [ %120, %110 ]
  %124 = icmp ult i64 %123, %105
  br i1 %124, label %125, label %131

125:                                              ; preds = %122
  %126 = load %struct.range*, %struct.range** %75, align 8, !tbaa !90
  %127 = getelementptr inbounds %struct.range, %struct.range* %126, i64 %123, i32 0
  %128 = load i64, i64* %127, align 8, !tbaa !46
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
  %144 = load %struct.worker*, %struct.worker** %143, align 8, !tbaa !12
  %145 = icmp ne %struct.registration** %142, null
  %146 = icmp ne %struct.worker* %144, null
  %147 = xor i1 %145, true
  %148 = select i1 %146, i1 %147, i1 false
  br i1 %148, label %81, label %76, !llvm.loop !100
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
  store %struct.registration* null, %struct.registration** %11, align 8, !tbaa.struct !66
  %12 = getelementptr inbounds i8, i8* %8, i64 8
  %13 = bitcast i8* %12 to i64*
  store i64 1, i64* %13, align 8, !tbaa.struct !101
  %14 = getelementptr inbounds i8, i8* %8, i64 16
  %15 = bitcast i8* %14 to void (i8*)**
  store void (i8*)* %0, void (i8*)** %15, align 8, !tbaa.struct !102
  %16 = getelementptr inbounds i8, i8* %8, i64 24
  %17 = bitcast i8* %16 to i8**
  store i8* %1, i8** %17, align 8, !tbaa.struct !103
  %18 = getelementptr inbounds i8, i8* %8, i64 32
  %19 = bitcast i8* %18 to i8**
  store i8* %2, i8** %19, align 8, !tbaa.struct !104
  %20 = getelementptr inbounds i8, i8* %8, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %20, i8 0, i64 24, i1 false)
  %21 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %22 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !12
  store %struct.registration* %22, %struct.registration** %11, align 8, !tbaa !63
  store i8* %8, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !12
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
  store %struct.registration* null, %struct.registration** %10, align 8, !tbaa.struct !66
  %11 = getelementptr inbounds i8, i8* %7, i64 8
  %12 = bitcast i8* %11 to i64*
  store i64 2, i64* %12, align 8, !tbaa.struct !101
  %13 = getelementptr inbounds i8, i8* %7, i64 16
  %14 = bitcast i8* %13 to void (i32, i8*)**
  store void (i32, i8*)* %0, void (i32, i8*)** %14, align 8, !tbaa.struct !102
  %15 = getelementptr inbounds i8, i8* %7, i64 24
  %16 = bitcast i8* %15 to i8**
  store i8* %1, i8** %16, align 8, !tbaa.struct !103
  %17 = getelementptr inbounds i8, i8* %7, i64 32
  %18 = bitcast i8* %17 to i8**
  store i8* null, i8** %18, align 8, !tbaa.struct !104
  %19 = getelementptr inbounds i8, i8* %7, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %19, i8 0, i64 24, i1 false)
  %20 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %21 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !12
  %22 = bitcast i8* %7 to %struct.registration**
  store %struct.registration* %21, %struct.registration** %22, align 8, !tbaa !63
  store i8* %7, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !12
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
  store %struct.registration* null, %struct.registration** %11, align 8, !tbaa.struct !66
  %12 = getelementptr inbounds i8, i8* %7, i64 8
  %13 = bitcast i8* %12 to i64*
  store i64 8, i64* %13, align 8, !tbaa.struct !101
  %14 = getelementptr inbounds i8, i8* %7, i64 16
  %15 = bitcast i8* %14 to void (i8*)**
  store void (i8*)* %0, void (i8*)** %15, align 8, !tbaa.struct !102
  %16 = getelementptr inbounds i8, i8* %7, i64 24
  %17 = bitcast i8* %16 to i8**
  store i8* %1, i8** %17, align 8, !tbaa.struct !103
  %18 = getelementptr inbounds i8, i8* %7, i64 32
  %19 = bitcast i8* %18 to i8**
  store i8* null, i8** %19, align 8, !tbaa.struct !104
  %20 = getelementptr inbounds i8, i8* %7, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %20, i8 0, i64 24, i1 false)
  %21 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %22 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !12
  %23 = bitcast i8* %7 to %struct.registration**
  store %struct.registration* %22, %struct.registration** %23, align 8, !tbaa !63
  store i8* %7, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !12
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
  store %struct.registration* null, %struct.registration** %13, align 8, !tbaa.struct !66
  %14 = getelementptr inbounds i8, i8* %9, i64 8
  %15 = bitcast i8* %14 to i64*
  store i64 8, i64* %15, align 8, !tbaa.struct !101
  %16 = getelementptr inbounds i8, i8* %9, i64 16
  %17 = bitcast i8* %16 to void ()**
  store void ()* %0, void ()** %17, align 8, !tbaa.struct !102
  %18 = getelementptr inbounds i8, i8* %9, i64 24
  %19 = bitcast i8* %18 to void ()**
  store void ()* %1, void ()** %19, align 8, !tbaa.struct !103
  %20 = getelementptr inbounds i8, i8* %9, i64 32
  %21 = bitcast i8* %20 to void ()**
  store void ()* %2, void ()** %21, align 8, !tbaa.struct !104
  %22 = getelementptr inbounds i8, i8* %9, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %22, i8 0, i64 24, i1 false)
  %23 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %24 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !12
  store %struct.registration* %24, %struct.registration** %13, align 8, !tbaa !63
  store i8* %9, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !12
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
  br label %65

7:                                                ; preds = %3
  %8 = call i8* @llvm.thread.pointer() #14
  %9 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %10 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !12
  %11 = icmp eq %struct.worker* %10, null
  br i1 %11, label %21, label %12

12:                                               ; preds = %7, %17
  %13 = phi %struct.worker* [ %19, %17 ], [ %10, %7 ]
  %14 = getelementptr inbounds %struct.worker, %struct.worker* %13, i64 0, i32 2
  %15 = load i8*, i8** %14, align 16, !tbaa !83
  %16 = icmp eq i8* %15, %8
  br i1 %16, label %21, label %17

17:                                               ; preds = %12
  %18 = getelementptr inbounds %struct.worker, %struct.worker* %13, i64 0, i32 0
  %19 = load %struct.worker*, %struct.worker** %18, align 8, !tbaa !12
  %20 = icmp eq %struct.worker* %19, null
  br i1 %20, label %21, label %12, !llvm.loop !105

21:                                               ; preds = %12, %17, %7
  %22 = phi %struct.worker* [ %10, %7 ], [ %13, %12 ], [ %19, %17 ]
  %23 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %24 = icmp eq %struct.worker* %22, null
  br i1 %24, label %25, label %43

25:                                               ; preds = %21
  %26 = call i8* @malloc(i64 noundef 64) #13
  %27 = icmp eq i8* %26, null
  br i1 %27, label %65, label %28

28:                                               ; preds = %25
  %29 = bitcast i8* %26 to %struct.registration**
  store %struct.registration* null, %struct.registration** %29, align 8, !tbaa.struct !66
  %30 = getelementptr inbounds i8, i8* %26, i64 8
  %31 = bitcast i8* %30 to i64*
  store i64 1, i64* %31, align 8, !tbaa.struct !101
  %32 = getelementptr inbounds i8, i8* %26, i64 16
  %33 = bitcast i8* %32 to void (i8*)**
  store void (i8*)* %0, void (i8*)** %33, align 8, !tbaa.struct !102
  %34 = getelementptr inbounds i8, i8* %26, i64 24
  %35 = bitcast i8* %34 to i8**
  store i8* %1, i8** %35, align 8, !tbaa.struct !103
  %36 = getelementptr inbounds i8, i8* %26, i64 32
  %37 = bitcast i8* %36 to i8**
  store i8* %2, i8** %37, align 8, !tbaa.struct !104
  %38 = getelementptr inbounds i8, i8* %26, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %38, i8 0, i64 24, i1 false) #14
  %39 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %40 = load %struct.registration*, %struct.registration** @destructors_elsewhere, align 8, !tbaa !12
  store %struct.registration* %40, %struct.registration** %29, align 8, !tbaa !63
  store i8* %26, i8** bitcast (%struct.registration** @destructors_elsewhere to i8**), align 8, !tbaa !12
  %41 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %42 = call i32 @__cxa_thread_atexit_impl(void (i8*)* noundef nonnull @run_destructor_elsewhere, i8* noundef nonnull %26, i8* noundef bitcast (void (i8*)* @run_destructor_elsewhere to i8*)) #13
  br label %65

43:                                               ; preds = %21
  %44 = getelementptr inbounds %struct.worker, %struct.worker* %22, i64 0, i32 5
  %45 = call i8* @malloc(i64 noundef 64) #13
  %46 = icmp eq i8* %45, null
  br i1 %46, label %63, label %47

47:                                               ; preds = %43
  %48 = bitcast i8* %45 to %struct.registration**
  store %struct.registration* null, %struct.registration** %48, align 8, !tbaa.struct !66
  %49 = getelementptr inbounds i8, i8* %45, i64 8
  %50 = bitcast i8* %49 to i64*
  store i64 1, i64* %50, align 8, !tbaa.struct !101
  %51 = getelementptr inbounds i8, i8* %45, i64 16
  %52 = bitcast i8* %51 to void (i8*)**
  store void (i8*)* %0, void (i8*)** %52, align 8, !tbaa.struct !102
  %53 = getelementptr inbounds i8, i8* %45, i64 24
  %54 = bitcast i8* %53 to i8**
  store i8* %1, i8** %54, align 8, !tbaa.struct !103
  %55 = getelementptr inbounds i8, i8* %45, i64 32
  %56 = bitcast i8* %55 to i8**
  store i8* %2, i8** %56, align 8, !tbaa.struct !104
  %57 = getelementptr inbounds i8, i8* %45, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %57, i8 0, i64 24, i1 false)
  %58 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %59 = load %struct.registration*, %struct.registration** %44, align 8, !tbaa !12
  store %struct.registration* %59, %struct.registration** %48, align 8, !tbaa !63
  %60 = bitcast %struct.registration** %44 to i8**
  store i8* %45, i8** %60, align 8, !tbaa !12
  %61 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %62 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  br label %63

63:                                               ; preds = %43, %47
  %64 = sext i1 %46 to i32
  br label %65

65:                                               ; preds = %28, %25, %63, %5
  %66 = phi i32 [ %6, %5 ], [ %64, %63 ], [ %42, %28 ], [ -1, %25 ]
  ret i32 %66
}

; Function Attrs: nounwind uwtable
define internal void @answer(%struct.upcall* noundef %0, i64 noundef %1, i32 noundef %2) #0 {
  %4 = getelementptr inbounds %struct.upcall, %struct.upcall* %0, i64 0, i32 0
  store i64 %1, i64* %4, align 8, !tbaa !21
  %5 = getelementptr inbounds %struct.upcall, %struct.upcall* %0, i64 0, i32 1
  store atomic i32 %2, i32* %5 release, align 8
  %6 = load i64, i64* @telejit_syscall_futex, align 8, !tbaa !16
  %7 = call i64 (i64, ...) @syscall(i64 noundef %6, i32* noundef nonnull %5, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #13
  ret void
}

declare hidden void @telejit_reentry() #2

; Function Attrs: nounwind uwtable
define internal void @notify_place(i8* noundef %0) #0 {
  %2 = alloca %struct.notification, align 8
  %3 = call i32* @__errno_location() #13
  %4 = load i32, i32* %3, align 4, !tbaa !10
  %5 = call i32 @getpid() #13
  %6 = load i32, i32* @home_pid, align 4, !tbaa !10
  %7 = icmp eq i32 %5, %6
  br i1 %7, label %8, label %23

8:                                                ; preds = %1
  %9 = bitcast %struct.notification* %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 40, i8* nonnull %9)
  %10 = getelementptr inbounds %struct.notification, %struct.notification* %2, i64 0, i32 0
  store i64 0, i64* %10, align 8
  %11 = getelementptr inbounds %struct.notification, %struct.notification* %2, i64 0, i32 1
  store i8* %0, i8** %11, align 8
  %12 = getelementptr inbounds %struct.notification, %struct.notification* %2, i64 0, i32 2
  %13 = bitcast %struct.memory_part** %12 to i8*
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %13, i8 0, i64 24, i1 false)
  br label %14

14:                                               ; preds = %18, %8
  %15 = load i32, i32* @notify_fd, align 4, !tbaa !10
  %16 = call i64 @write(i32 noundef %15, i8* noundef nonnull %9, i64 noundef 40) #13
  %17 = icmp sgt i64 %16, 0
  br i1 %17, label %22, label %18

18:                                               ; preds = %14
  %19 = call i32* @__errno_location() #13
  %20 = load i32, i32* %19, align 4, !tbaa !10
  %21 = icmp eq i32 %20, 4
  br i1 %21, label %14, label %22, !llvm.loop !14

22:                                               ; preds = %14, %18
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %9)
  br label %23

23:                                               ; preds = %22, %1
  %24 = call i32* @__errno_location() #13
  store i32 %4, i32* %24, align 4, !tbaa !10
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
  %19 = load i64, i64* %18, align 8, !tbaa !106
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %877, label %21

21:                                               ; preds = %16
  %22 = getelementptr inbounds i8, i8* %0, i64 16
  %23 = bitcast i8* %22 to i8**
  br label %24

24:                                               ; preds = %24, %21
  %25 = phi i64 [ 0, %21 ], [ %28, %24 ]
  %26 = load i8*, i8** %23, align 8, !tbaa !108
  %27 = getelementptr inbounds i8, i8* %26, i64 %25
  store atomic i8 1, i8* %27 monotonic, align 1
  %28 = add nuw i64 %25, 1
  %29 = load i64, i64* %18, align 8, !tbaa !106
  %30 = icmp ult i64 %28, %29
  br i1 %30, label %24, label %877, !llvm.loop !109

31:                                               ; preds = %2
  %32 = bitcast %struct.thread_census* %12 to i8*
  call void @llvm.lifetime.start.p0i8(i64 48, i8* nonnull %32) #14
  %33 = bitcast %struct.thread_census* %12 to i8**
  store i8* %14, i8** %33, align 8, !tbaa !57
  %34 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 0, i32 1
  store i64 0, i64* %34, align 8, !tbaa !54
  %35 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 0, i32 2
  store i64 32768, i64* %35, align 8, !tbaa !58
  %36 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 1
  %37 = getelementptr inbounds %struct.thread_list, %struct.thread_list* %36, i64 0, i32 0
  %38 = getelementptr inbounds i8, i8* %14, i64 131072
  %39 = bitcast %struct.thread_list* %36 to i8**
  store i8* %38, i8** %39, align 8, !tbaa !57
  %40 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 1, i32 1
  store i64 0, i64* %40, align 8, !tbaa !54
  %41 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 1, i32 2
  store i64 32768, i64* %41, align 8, !tbaa !58
  %42 = getelementptr inbounds i8, i8* %14, i64 262144
  %43 = bitcast i8* %42 to %struct.looked_thread*
  %44 = call i32 @gettid() #13
  %45 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 0, i32 1
  %46 = load i64, i64* %45, align 8, !tbaa !54
  %47 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 0, i32 2
  %48 = load i64, i64* %47, align 8, !tbaa !58
  %49 = icmp eq i64 %46, %48
  br i1 %49, label %55, label %50

50:                                               ; preds = %31
  %51 = getelementptr inbounds %struct.thread_census, %struct.thread_census* %12, i64 0, i32 0, i32 0
  %52 = load i32*, i32** %51, align 8, !tbaa !57
  %53 = add i64 %46, 1
  store i64 %53, i64* %45, align 8, !tbaa !54
  %54 = getelementptr inbounds i32, i32* %52, i64 %46
  store i32 %44, i32* %54, align 4, !tbaa !10
  br label %55

55:                                               ; preds = %31, %50
  %56 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %57 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !12
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
  %72 = load %struct.registration*, %struct.registration** @destructors_elsewhere, align 8, !tbaa !12
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
  %83 = load i8*, i8** %82, align 8, !tbaa !45
  %84 = icmp eq i8* %83, null
  br i1 %84, label %85, label %97

85:                                               ; preds = %80
  %86 = getelementptr inbounds %struct.worker, %struct.worker* %81, i64 0, i32 10
  %87 = load i32, i32* %86, align 8, !tbaa !110
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %97, label %89

89:                                               ; preds = %85
  %90 = load i64, i64* %45, align 8, !tbaa !54
  %91 = load i64, i64* %47, align 8, !tbaa !58
  %92 = icmp eq i64 %90, %91
  br i1 %92, label %97, label %93

93:                                               ; preds = %89
  %94 = load i32*, i32** %60, align 8, !tbaa !57
  %95 = add i64 %90, 1
  store i64 %95, i64* %45, align 8, !tbaa !54
  %96 = getelementptr inbounds i32, i32* %94, i64 %90
  store i32 %87, i32* %96, align 4, !tbaa !10
  br label %97

97:                                               ; preds = %93, %89, %85, %80
  %98 = ptrtoint i8* %83 to i64
  %99 = load i64, i64* %62, align 8, !tbaa !106
  %100 = icmp eq i64 %99, 0
  br i1 %100, label %137, label %101

101:                                              ; preds = %97
  %102 = load %struct.range*, %struct.range** %63, align 8, !tbaa !111
  %103 = getelementptr inbounds %struct.range, %struct.range* %102, i64 0, i32 0
  %104 = load i64, i64* %103, align 8, !tbaa !46
  %105 = icmp ugt i64 %104, %98
  br i1 %105, label %137, label %106

106:                                              ; preds = %101
  %107 = add i64 %99, -1
  %108 = getelementptr inbounds %struct.range, %struct.range* %102, i64 %107, i32 1
  %109 = load i64, i64* %108, align 8, !tbaa !48
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
  %119 = load i64, i64* %118, align 8, !tbaa !48
  %120 = icmp ult i64 %119, %98
  %121 = add nuw i64 %117, 1
  %122 = select i1 %120, i64 %115, i64 %117
  %123 = select i1 %120, i64 %121, i64 %114
  %124 = icmp ult i64 %123, %122
  br i1 %124, label %113, label %111, !llvm.loop !112

125:                                              ; preds = %111, %131
  %126 = phi i64 [ %134, %131 ], [ %123, %111 ]
  %127 = load %struct.range*, %struct.range** %63, align 8, !tbaa !111
  %128 = getelementptr inbounds %struct.range, %struct.range* %127, i64 %126, i32 0
  %129 = load i64, i64* %128, align 8, !tbaa !46
  %130 = icmp ugt i64 %129, %98
  br i1 %130, label %137, label %131

131:                                              ; preds = %125
  %132 = load i8*, i8** %65, align 8, !tbaa !108
  %133 = getelementptr inbounds i8, i8* %132, i64 %126
  store atomic i8 1, i8* %133 monotonic, align 1
  %134 = add nuw i64 %126, 1
  %135 = load i64, i64* %62, align 8, !tbaa !106
  %136 = icmp ult i64 %134, %135
  br i1 %136, label %125, label %137, !llvm.loop !113

137:                                              ; preds = %125, %131, %97, %101, %106, %111
  %138 = getelementptr inbounds %struct.worker, %struct.worker* %81, i64 0, i32 9
  %139 = load i8*, i8** %138, align 16, !tbaa !43
  %140 = ptrtoint i8* %139 to i64
  %141 = load i64, i64* %62, align 8, !tbaa !106
  %142 = icmp eq i64 %141, 0
  br i1 %142, label %179, label %143

143:                                              ; preds = %137
  %144 = load %struct.range*, %struct.range** %66, align 8, !tbaa !111
  %145 = getelementptr inbounds %struct.range, %struct.range* %144, i64 0, i32 0
  %146 = load i64, i64* %145, align 8, !tbaa !46
  %147 = icmp ugt i64 %146, %140
  br i1 %147, label %179, label %148

148:                                              ; preds = %143
  %149 = add i64 %141, -1
  %150 = getelementptr inbounds %struct.range, %struct.range* %144, i64 %149, i32 1
  %151 = load i64, i64* %150, align 8, !tbaa !48
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
  %161 = load i64, i64* %160, align 8, !tbaa !48
  %162 = icmp ult i64 %161, %140
  %163 = add nuw i64 %159, 1
  %164 = select i1 %162, i64 %157, i64 %159
  %165 = select i1 %162, i64 %163, i64 %156
  %166 = icmp ult i64 %165, %164
  br i1 %166, label %155, label %153, !llvm.loop !112

167:                                              ; preds = %153, %173
  %168 = phi i64 [ %176, %173 ], [ %165, %153 ]
  %169 = load %struct.range*, %struct.range** %66, align 8, !tbaa !111
  %170 = getelementptr inbounds %struct.range, %struct.range* %169, i64 %168, i32 0
  %171 = load i64, i64* %170, align 8, !tbaa !46
  %172 = icmp ugt i64 %171, %140
  br i1 %172, label %179, label %173

173:                                              ; preds = %167
  %174 = load i8*, i8** %68, align 8, !tbaa !108
  %175 = getelementptr inbounds i8, i8* %174, i64 %168
  store atomic i8 1, i8* %175 monotonic, align 1
  %176 = add nuw i64 %168, 1
  %177 = load i64, i64* %62, align 8, !tbaa !106
  %178 = icmp ult i64 %176, %177
  br i1 %178, label %167, label %179, !llvm.loop !113

179:                                              ; preds = %167, %173, %137, %143, %148, %153
  %180 = getelementptr inbounds %struct.worker, %struct.worker* %81, i64 0, i32 0
  %181 = load %struct.worker*, %struct.worker** %180, align 8, !tbaa !12
  %182 = icmp eq %struct.worker* %181, null
  br i1 %182, label %69, label %80, !llvm.loop !114

183:                                              ; preds = %74, %233
  %184 = phi %struct.registration* [ %72, %74 ], [ %235, %233 ]
  br label %237

185:                                              ; preds = %233, %69
  %186 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  store i64 0, i64* %40, align 8, !tbaa !115
  %187 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %188 = call fastcc i32 @visit_threads(i32 (i8*, i32)* noundef nonnull @count_in, i8* noundef nonnull %32) #12
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
  %235 = load %struct.registration*, %struct.registration** %234, align 8, !tbaa !12
  %236 = icmp eq %struct.registration* %235, null
  br i1 %236, label %185, label %183, !llvm.loop !117

237:                                              ; preds = %183, %280
  %238 = phi i64 [ 0, %183 ], [ %281, %280 ]
  %239 = getelementptr inbounds %struct.registration, %struct.registration* %184, i64 0, i32 2, i64 %238
  %240 = load i8*, i8** %239, align 8, !tbaa !12
  %241 = ptrtoint i8* %240 to i64
  %242 = load i64, i64* %76, align 8, !tbaa !106
  %243 = icmp eq i64 %242, 0
  br i1 %243, label %280, label %244

244:                                              ; preds = %237
  %245 = load %struct.range*, %struct.range** %77, align 8, !tbaa !111
  %246 = getelementptr inbounds %struct.range, %struct.range* %245, i64 0, i32 0
  %247 = load i64, i64* %246, align 8, !tbaa !46
  %248 = icmp ugt i64 %247, %241
  br i1 %248, label %280, label %249

249:                                              ; preds = %244
  %250 = add i64 %242, -1
  %251 = getelementptr inbounds %struct.range, %struct.range* %245, i64 %250, i32 1
  %252 = load i64, i64* %251, align 8, !tbaa !48
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
  %262 = load i64, i64* %261, align 8, !tbaa !48
  %263 = icmp ult i64 %262, %241
  %264 = add nuw i64 %260, 1
  %265 = select i1 %263, i64 %258, i64 %260
  %266 = select i1 %263, i64 %264, i64 %257
  %267 = icmp ult i64 %266, %265
  br i1 %267, label %256, label %254, !llvm.loop !112

268:                                              ; preds = %254, %274
  %269 = phi i64 [ %277, %274 ], [ %266, %254 ]
  %270 = load %struct.range*, %struct.range** %77, align 8, !tbaa !111
  %271 = getelementptr inbounds %struct.range, %struct.range* %270, i64 %269, i32 0
  %272 = load i64, i64* %271, align 8, !tbaa !46
  %273 = icmp ugt i64 %272, %241
  br i1 %273, label %280, label %274

274:                                              ; preds = %268
  %275 = load i8*, i8** %79, align 8, !tbaa !108
  %276 = getelementptr inbounds i8, i8* %275, i64 %269
  store atomic i8 1, i8* %276 monotonic, align 1
  %277 = add nuw i64 %269, 1
  %278 = load i64, i64* %76, align 8, !tbaa !106
  %279 = icmp ult i64 %277, %278
  br i1 %279, label %268, label %280, !llvm.loop !113

280:                                              ; preds = %268, %274, %237, %244, %249, %254
  %281 = add nuw nsw i64 %238, 1
  %282 = icmp eq i64 %281, 3
  br i1 %282, label %233, label %237, !llvm.loop !118

283:                                              ; preds = %867, %185
  %284 = getelementptr inbounds i8, i8* %0, i64 8
  %285 = bitcast i8* %284 to i64*
  %286 = load i64, i64* %285, align 8, !tbaa !106
  %287 = icmp eq i64 %286, 0
  br i1 %287, label %875, label %288

288:                                              ; preds = %283
  %289 = getelementptr inbounds i8, i8* %0, i64 16
  %290 = bitcast i8* %289 to i8**
  br label %291

291:                                              ; preds = %291, %288
  %292 = phi i64 [ 0, %288 ], [ %295, %291 ]
  %293 = load i8*, i8** %290, align 8, !tbaa !108
  %294 = getelementptr inbounds i8, i8* %293, i64 %292
  store atomic i8 1, i8* %294 monotonic, align 1
  %295 = add nuw i64 %292, 1
  %296 = load i64, i64* %285, align 8, !tbaa !106
  %297 = icmp ult i64 %295, %296
  br i1 %297, label %291, label %875, !llvm.loop !109

298:                                              ; preds = %191, %867
  %299 = phi i32 [ 0, %191 ], [ %868, %867 ]
  %300 = load i64, i64* %40, align 8, !tbaa !115
  %301 = icmp eq i64 %300, 0
  br i1 %301, label %875, label %302

302:                                              ; preds = %298
  %303 = load i64, i64* %192, align 8, !tbaa !54
  %304 = icmp eq i64 %303, 0
  br i1 %304, label %305, label %307

305:                                              ; preds = %307, %302
  %306 = icmp ne i64 %303, 0
  br i1 %306, label %319, label %317

307:                                              ; preds = %302, %307
  %308 = phi i64 [ %314, %307 ], [ 0, %302 ]
  %309 = load i32*, i32** %37, align 8, !tbaa !57
  %310 = getelementptr inbounds i32, i32* %309, i64 %308
  %311 = load i32, i32* %310, align 4, !tbaa !10
  %312 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %308, i32 0
  store i32 %311, i32* %312, align 4, !tbaa.struct !119
  %313 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %308, i32 1
  store i32 0, i32* %313, align 4, !tbaa.struct !120
  %314 = add nuw i64 %308, 1
  %315 = load i64, i64* %192, align 8, !tbaa !54
  %316 = icmp ult i64 %314, %315
  br i1 %316, label %307, label %305, !llvm.loop !121

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
  %325 = load i64, i64* %324, align 8, !tbaa !16
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %193) #14
  %326 = sdiv i64 %325, 1000000
  store i64 %326, i64* %194, align 8, !tbaa !46
  %327 = srem i64 %325, 1000000
  %328 = mul nsw i64 %327, 1000
  store i64 %328, i64* %195, align 8, !tbaa !48
  %329 = call i32 @nanosleep(i8* noundef nonnull %193, i8* noundef null) #13
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %193) #14
  br label %330

330:                                              ; preds = %323, %319
  %331 = load i64, i64* %192, align 8, !tbaa !54
  %332 = icmp eq i64 %331, 0
  br i1 %332, label %333, label %339

333:                                              ; preds = %750, %330
  %334 = phi i64 [ %321, %330 ], [ %751, %750 ]
  %335 = add nuw nsw i64 %320, 1
  %336 = icmp ult i64 %320, 2
  %337 = icmp ne i64 %334, 0
  %338 = select i1 %336, i1 %337, i1 false
  br i1 %338, label %319, label %317, !llvm.loop !122

339:                                              ; preds = %330, %750
  %340 = phi i64 [ %752, %750 ], [ 0, %330 ]
  %341 = phi i64 [ %751, %750 ], [ %321, %330 ]
  %342 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %340, i32 1
  %343 = load i32, i32* %342, align 4, !tbaa !123
  %344 = icmp eq i32 %343, 0
  br i1 %344, label %345, label %750

345:                                              ; preds = %339
  %346 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %340, i32 0
  %347 = load i32, i32* %346, align 4, !tbaa !125
  call void @llvm.lifetime.start.p0i8(i64 256, i8* nonnull %196) #14
  %348 = call fastcc i64 @turns_of(i32 noundef %347) #13
  %349 = call fastcc i64 @read_of_thread(i32 noundef %347, i8* noundef getelementptr inbounds ([8 x i8], [8 x i8]* @.str.7, i64 0, i64 0), i8* noundef nonnull %196, i64 noundef 256) #13
  %350 = icmp slt i64 %349, 0
  br i1 %350, label %745, label %351

351:                                              ; preds = %345
  %352 = load i8, i8* %196, align 16, !tbaa !67
  %353 = icmp eq i8 %352, 45
  br i1 %353, label %354, label %446

354:                                              ; preds = %351, %357
  %355 = phi i8* [ %358, %357 ], [ %208, %351 ]
  %356 = load i8, i8* %355, align 1, !tbaa !67
  switch i8 %356, label %365 [
    i8 32, label %357
    i8 9, label %357
    i8 48, label %359
  ]

357:                                              ; preds = %354, %354
  %358 = getelementptr inbounds i8, i8* %355, i64 1
  br label %354, !llvm.loop !126

359:                                              ; preds = %354
  %360 = getelementptr inbounds i8, i8* %355, i64 1
  %361 = load i8, i8* %360, align 1, !tbaa !67
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
  %370 = load i8, i8* %368, align 1, !tbaa !67
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
  br label %367, !llvm.loop !127

398:                                              ; preds = %381
  %399 = icmp eq i64 %369, 0
  br i1 %399, label %400, label %748

400:                                              ; preds = %398, %403
  %401 = phi i8* [ %404, %403 ], [ %368, %398 ]
  %402 = load i8, i8* %401, align 1, !tbaa !67
  switch i8 %402, label %411 [
    i8 32, label %403
    i8 9, label %403
    i8 48, label %405
  ]

403:                                              ; preds = %400, %400
  %404 = getelementptr inbounds i8, i8* %401, i64 1
  br label %400, !llvm.loop !126

405:                                              ; preds = %400
  %406 = getelementptr inbounds i8, i8* %401, i64 1
  %407 = load i8, i8* %406, align 1, !tbaa !67
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
  %416 = load i8, i8* %414, align 1, !tbaa !67
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
  br label %413, !llvm.loop !127

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
  %454 = load i8, i8* %453, align 1, !tbaa !67
  switch i8 %454, label %457 [
    i8 32, label %455
    i8 9, label %455
  ]

455:                                              ; preds = %452, %452
  %456 = getelementptr inbounds i8, i8* %453, i64 1
  br label %452, !llvm.loop !126

457:                                              ; preds = %452, %470
  %458 = phi i8* [ %473, %470 ], [ %453, %452 ]
  %459 = load i8, i8* %458, align 1, !tbaa !67
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
  br i1 %472, label %457, label %474, !llvm.loop !127

474:                                              ; preds = %470, %709
  %475 = phi i32 [ %710, %709 ], [ 0, %470 ]
  %476 = phi i8* [ %640, %709 ], [ %458, %470 ]
  br label %626

477:                                              ; preds = %709, %480
  %478 = phi i8* [ %481, %480 ], [ %640, %709 ]
  %479 = load i8, i8* %478, align 1, !tbaa !67
  switch i8 %479, label %488 [
    i8 32, label %480
    i8 9, label %480
    i8 48, label %482
  ]

480:                                              ; preds = %477, %477
  %481 = getelementptr inbounds i8, i8* %478, i64 1
  br label %477, !llvm.loop !126

482:                                              ; preds = %477
  %483 = getelementptr inbounds i8, i8* %478, i64 1
  %484 = load i8, i8* %483, align 1, !tbaa !67
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
  %493 = load i8, i8* %491, align 1, !tbaa !67
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
  br label %490, !llvm.loop !127

521:                                              ; preds = %504
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %204) #14
  store i64 0, i64* %7, align 8, !tbaa !16
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %205) #14
  store i64 0, i64* %8, align 8, !tbaa !16
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %206) #14
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
  %534 = load i64, i64* %7, align 8, !tbaa !16
  %535 = sub i64 %530, %534
  %536 = call i8* @llvm.thread.pointer() #14
  %537 = ptrtoint i8* %536 to i64
  %538 = add i64 %535, %537
  br label %539

539:                                              ; preds = %533, %527, %521
  %540 = phi i64 [ %538, %533 ], [ 0, %521 ], [ 0, %527 ]
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %206) #14
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %205) #14
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %204) #14
  br label %541

541:                                              ; preds = %544, %539
  %542 = phi i8* [ %491, %539 ], [ %545, %544 ]
  %543 = load i8, i8* %542, align 1, !tbaa !67
  switch i8 %543, label %552 [
    i8 32, label %544
    i8 9, label %544
    i8 48, label %546
  ]

544:                                              ; preds = %541, %541
  %545 = getelementptr inbounds i8, i8* %542, i64 1
  br label %541, !llvm.loop !126

546:                                              ; preds = %541
  %547 = getelementptr inbounds i8, i8* %542, i64 1
  %548 = load i8, i8* %547, align 1, !tbaa !67
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
  %557 = load i8, i8* %555, align 1, !tbaa !67
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
  br label %554, !llvm.loop !127

585:                                              ; preds = %568
  %586 = load i64, i64* %200, align 8, !tbaa !106
  %587 = icmp eq i64 %586, 0
  br i1 %587, label %624, label %588

588:                                              ; preds = %585
  %589 = load %struct.range*, %struct.range** %201, align 8, !tbaa !111
  %590 = getelementptr inbounds %struct.range, %struct.range* %589, i64 0, i32 0
  %591 = load i64, i64* %590, align 8, !tbaa !46
  %592 = icmp ugt i64 %591, %556
  br i1 %592, label %624, label %593

593:                                              ; preds = %588
  %594 = add i64 %586, -1
  %595 = getelementptr inbounds %struct.range, %struct.range* %589, i64 %594, i32 1
  %596 = load i64, i64* %595, align 8, !tbaa !48
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
  %606 = load i64, i64* %605, align 8, !tbaa !48
  %607 = icmp ult i64 %606, %556
  %608 = add nuw i64 %604, 1
  %609 = select i1 %607, i64 %602, i64 %604
  %610 = select i1 %607, i64 %608, i64 %601
  %611 = icmp ult i64 %610, %609
  br i1 %611, label %600, label %598, !llvm.loop !112

612:                                              ; preds = %598, %618
  %613 = phi i64 [ %621, %618 ], [ %610, %598 ]
  %614 = load %struct.range*, %struct.range** %201, align 8, !tbaa !111
  %615 = getelementptr inbounds %struct.range, %struct.range* %614, i64 %613, i32 0
  %616 = load i64, i64* %615, align 8, !tbaa !46
  %617 = icmp ugt i64 %616, %556
  br i1 %617, label %624, label %618

618:                                              ; preds = %612
  %619 = load i8*, i8** %203, align 8, !tbaa !108
  %620 = getelementptr inbounds i8, i8* %619, i64 %613
  store atomic i8 1, i8* %620 monotonic, align 1
  %621 = add nuw i64 %613, 1
  %622 = load i64, i64* %200, align 8, !tbaa !106
  %623 = icmp ult i64 %621, %622
  br i1 %623, label %612, label %624, !llvm.loop !113

624:                                              ; preds = %618, %612, %598, %593, %588, %585
  %625 = icmp eq i64 %540, 0
  br i1 %625, label %730, label %712

626:                                              ; preds = %629, %474
  %627 = phi i8* [ %630, %629 ], [ %476, %474 ]
  %628 = load i8, i8* %627, align 1, !tbaa !67
  switch i8 %628, label %637 [
    i8 32, label %629
    i8 9, label %629
    i8 48, label %631
  ]

629:                                              ; preds = %626, %626
  %630 = getelementptr inbounds i8, i8* %627, i64 1
  br label %626, !llvm.loop !126

631:                                              ; preds = %626
  %632 = getelementptr inbounds i8, i8* %627, i64 1
  %633 = load i8, i8* %632, align 1, !tbaa !67
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
  %642 = load i8, i8* %640, align 1, !tbaa !67
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
  br label %639, !llvm.loop !127

670:                                              ; preds = %653
  %671 = load i64, i64* %200, align 8, !tbaa !106
  %672 = icmp eq i64 %671, 0
  br i1 %672, label %709, label %673

673:                                              ; preds = %670
  %674 = load %struct.range*, %struct.range** %201, align 8, !tbaa !111
  %675 = getelementptr inbounds %struct.range, %struct.range* %674, i64 0, i32 0
  %676 = load i64, i64* %675, align 8, !tbaa !46
  %677 = icmp ugt i64 %676, %641
  br i1 %677, label %709, label %678

678:                                              ; preds = %673
  %679 = add i64 %671, -1
  %680 = getelementptr inbounds %struct.range, %struct.range* %674, i64 %679, i32 1
  %681 = load i64, i64* %680, align 8, !tbaa !48
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
  %691 = load i64, i64* %690, align 8, !tbaa !48
  %692 = icmp ult i64 %691, %641
  %693 = add nuw i64 %689, 1
  %694 = select i1 %692, i64 %687, i64 %689
  %695 = select i1 %692, i64 %693, i64 %686
  %696 = icmp ult i64 %695, %694
  br i1 %696, label %685, label %683, !llvm.loop !112

697:                                              ; preds = %683, %703
  %698 = phi i64 [ %706, %703 ], [ %695, %683 ]
  %699 = load %struct.range*, %struct.range** %201, align 8, !tbaa !111
  %700 = getelementptr inbounds %struct.range, %struct.range* %699, i64 %698, i32 0
  %701 = load i64, i64* %700, align 8, !tbaa !46
  %702 = icmp ugt i64 %701, %641
  br i1 %702, label %709, label %703

703:                                              ; preds = %697
  %704 = load i8*, i8** %203, align 8, !tbaa !108
  %705 = getelementptr inbounds i8, i8* %704, i64 %698
  store atomic i8 1, i8* %705 monotonic, align 1
  %706 = add nuw i64 %698, 1
  %707 = load i64, i64* %200, align 8, !tbaa !106
  %708 = icmp ult i64 %706, %707
  br i1 %708, label %697, label %709, !llvm.loop !113

709:                                              ; preds = %703, %697, %683, %678, %673, %670
  %710 = add nuw nsw i32 %475, 1
  %711 = icmp eq i32 %710, 6
  br i1 %711, label %477, label %474, !llvm.loop !128

712:                                              ; preds = %624
  %713 = icmp ule i64 %540, %492
  %714 = sub i64 %540, %492
  %715 = icmp ugt i64 %714, 4294967296
  %716 = or i1 %713, %715
  br i1 %716, label %730, label %717

717:                                              ; preds = %712
  %weak.0 = icmp ne i32* @_thread_db_sizeof_pthread, null
  br i1 %weak.0, label %718, label %722

718:                                              ; preds = %717
  %719 = load i32, i32* @_thread_db_sizeof_pthread, align 4, !tbaa !10
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
  %731 = load i64, i64* %200, align 8, !tbaa !106
  %732 = icmp eq i64 %731, 0
  br i1 %732, label %740, label %733

733:                                              ; preds = %730, %733
  %734 = phi i64 [ %737, %733 ], [ 0, %730 ]
  %735 = load i8*, i8** %203, align 8, !tbaa !108
  %736 = getelementptr inbounds i8, i8* %735, i64 %734
  store atomic i8 1, i8* %736 monotonic, align 1
  %737 = add nuw i64 %734, 1
  %738 = load i64, i64* %200, align 8, !tbaa !106
  %739 = icmp ult i64 %737, %738
  br i1 %739, label %733, label %740, !llvm.loop !109

740:                                              ; preds = %733, %730, %725
  %741 = call fastcc i64 @turns_of(i32 noundef %347) #13
  %742 = icmp eq i64 %741, %348
  br label %743

743:                                              ; preds = %740, %444
  %744 = phi i1 [ %742, %740 ], [ %445, %444 ]
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %196) #14
  br i1 %744, label %746, label %750

745:                                              ; preds = %345
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %196) #14
  br label %746

746:                                              ; preds = %745, %743
  store i32 1, i32* %342, align 4, !tbaa !123
  %747 = add i64 %341, -1
  br label %750

748:                                              ; preds = %398
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %196) #14
  br label %750

749:                                              ; preds = %446
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %196) #14
  br label %750

750:                                              ; preds = %749, %748, %746, %743, %339
  %751 = phi i64 [ %341, %339 ], [ %747, %746 ], [ %341, %743 ], [ %341, %748 ], [ %341, %749 ]
  %752 = add nuw i64 %340, 1
  %753 = load i64, i64* %192, align 8, !tbaa !54
  %754 = icmp ult i64 %752, %753
  br i1 %754, label %339, label %333, !llvm.loop !129

755:                                              ; preds = %317
  %756 = load i64, i64* %192, align 8, !tbaa !54
  %757 = call i32 @getpid() #13
  store i8* %42, i8** bitcast (%struct.looked_thread** @asked to i8**), align 8, !tbaa !12
  store i64 %756, i64* @asked_count, align 8, !tbaa !16
  store atomic i64 %209, i64* bitcast (%struct.examination** @asking to i64*) seq_cst, align 8
  %758 = icmp eq i64 %756, 0
  br i1 %758, label %759, label %767

759:                                              ; preds = %786, %755
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %212) #14
  %760 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %212) #13
  %761 = load i64, i64* %213, align 8, !tbaa !46
  %762 = mul i64 %761, 1000000
  %763 = load i64, i64* %214, align 8, !tbaa !48
  %764 = udiv i64 %763, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %212) #14
  %765 = add i64 %762, 250000
  %766 = add i64 %765, %764
  br i1 %758, label %796, label %789

767:                                              ; preds = %755, %786
  %768 = phi i64 [ %787, %786 ], [ 0, %755 ]
  %769 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %768, i32 1
  %770 = load i32, i32* %769, align 4, !tbaa !123
  %771 = icmp eq i32 %770, 0
  %772 = load i32, i32* @look_signal, align 4
  %773 = icmp ne i32 %772, 0
  %774 = select i1 %771, i1 %773, i1 false
  br i1 %774, label %775, label %786

775:                                              ; preds = %767
  %776 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %43, i64 %768, i32 0
  %777 = load i32, i32* %776, align 4, !tbaa !125
  %778 = call fastcc i32 @is_deaf(i32 noundef %777) #13
  %779 = icmp eq i32 %778, 0
  br i1 %779, label %780, label %786

780:                                              ; preds = %775
  %781 = load i32, i32* %776, align 4, !tbaa !125
  %782 = load i32, i32* @look_signal, align 4, !tbaa !10
  %783 = call i32 @tgkill(i32 noundef %757, i32 noundef %781, i32 noundef %782) #13
  %784 = load i32, i32* %211, align 4, !tbaa !130
  %785 = add i32 %784, 1
  store i32 %785, i32* %211, align 4, !tbaa !130
  br label %786

786:                                              ; preds = %780, %775, %767
  %787 = add nuw i64 %768, 1
  %788 = icmp eq i64 %787, %756
  br i1 %788, label %759, label %767, !llvm.loop !131

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
  %801 = load i32, i32* %795, align 4, !tbaa !125
  %802 = call i32 @tgkill(i32 noundef %757, i32 noundef %801, i32 noundef 0) #13
  %803 = icmp eq i32 %802, 0
  br i1 %803, label %804, label %836

804:                                              ; preds = %799
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %215) #14
  %805 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %215) #13
  %806 = load i64, i64* %216, align 8, !tbaa !46
  %807 = mul i64 %806, 1000000
  %808 = load i64, i64* %217, align 8, !tbaa !48
  %809 = udiv i64 %808, 1000
  %810 = add i64 %809, %807
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %215) #14
  %811 = icmp ugt i64 %810, %766
  br i1 %811, label %816, label %812

812:                                              ; preds = %804
  %813 = load i32, i32* %795, align 4, !tbaa !125
  %814 = call fastcc i32 @is_deaf(i32 noundef %813) #13
  %815 = icmp eq i32 %814, 0
  br i1 %815, label %828, label %816

816:                                              ; preds = %812, %804
  %817 = load i32, i32* %222, align 8, !tbaa !132
  %818 = add i32 %817, 1
  store i32 %818, i32* %222, align 8, !tbaa !132
  %819 = load i64, i64* %224, align 8, !tbaa !106
  %820 = icmp eq i64 %819, 0
  br i1 %820, label %836, label %821

821:                                              ; preds = %816, %821
  %822 = phi i64 [ %825, %821 ], [ 0, %816 ]
  %823 = load i8*, i8** %226, align 8, !tbaa !108
  %824 = getelementptr inbounds i8, i8* %823, i64 %822
  store atomic i8 1, i8* %824 monotonic, align 1
  %825 = add nuw i64 %822, 1
  %826 = load i64, i64* %224, align 8, !tbaa !106
  %827 = icmp ult i64 %825, %826
  br i1 %827, label %821, label %836, !llvm.loop !109

828:                                              ; preds = %812
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %218) #14
  %829 = sdiv i64 %800, 1000000
  store i64 %829, i64* %219, align 8, !tbaa !46
  %830 = srem i64 %800, 1000000
  %831 = mul nsw i64 %830, 1000
  store i64 %831, i64* %220, align 8, !tbaa !48
  %832 = call i32 @nanosleep(i8* noundef nonnull %218, i8* noundef null) #13
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %218) #14
  %833 = shl nsw i64 %800, 1
  %834 = load atomic i32, i32* %791 acquire, align 4
  %835 = icmp eq i32 %834, 0
  br i1 %835, label %799, label %836, !llvm.loop !133

836:                                              ; preds = %828, %799, %821, %816, %789
  %837 = add nuw i64 %790, 1
  %838 = icmp eq i64 %837, %756
  br i1 %838, label %796, label %789, !llvm.loop !134

839:                                              ; preds = %796, %839
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %227) #14
  store i64 0, i64* %228, align 8, !tbaa !46
  store i64 10000, i64* %229, align 8, !tbaa !48
  %840 = call i32 @nanosleep(i8* noundef nonnull %227, i8* noundef null) #13
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %227) #14
  %841 = load atomic i32, i32* @answering seq_cst, align 4
  %842 = icmp eq i32 %841, 0
  br i1 %842, label %843, label %839, !llvm.loop !135

843:                                              ; preds = %839, %317, %796
  %844 = load i64, i64* %40, align 8, !tbaa !115
  %845 = trunc i64 %844 to i32
  %846 = load i32, i32* %231, align 8, !tbaa !136
  %847 = add i32 %846, %845
  store i32 %847, i32* %231, align 8, !tbaa !136
  %848 = icmp eq i64 %844, 0
  br i1 %848, label %867, label %849

849:                                              ; preds = %843
  %850 = load i64, i64* %45, align 8, !tbaa !54
  %851 = load i64, i64* %47, align 8, !tbaa !58
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
  %860 = load i32, i32* %859, align 4, !tbaa !10
  %861 = add i64 %856, 1
  store i64 %861, i64* %45, align 8, !tbaa !54
  %862 = getelementptr inbounds i32, i32* %853, i64 %856
  store i32 %860, i32* %862, align 4, !tbaa !10
  br label %863

863:                                              ; preds = %854, %858
  %864 = phi i64 [ %856, %854 ], [ %861, %858 ]
  %865 = add nuw i64 %855, 1
  %866 = icmp eq i64 %865, %844
  br i1 %866, label %867, label %854, !llvm.loop !137

867:                                              ; preds = %863, %843
  %868 = add nuw nsw i32 %299, 1
  store i64 0, i64* %40, align 8, !tbaa !115
  %869 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %870 = call fastcc i32 @visit_threads(i32 (i8*, i32)* noundef nonnull @count_in, i8* noundef nonnull %32) #12
  %871 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %872 = icmp ne i32 %868, 64
  %873 = icmp ne i32 %870, 0
  %874 = select i1 %872, i1 %873, i1 false
  br i1 %874, label %298, label %283, !llvm.loop !138

875:                                              ; preds = %298, %291, %283
  %876 = call i32 @munmap(i8* noundef %14, i64 noundef 524288) #13
  call void @llvm.lifetime.end.p0i8(i64 48, i8* nonnull %32) #14
  br label %877

877:                                              ; preds = %24, %16, %875
  ret void
}

; Function Attrs: nounwind uwtable
define internal i32 @has_other_threads() #0 {
  %1 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %2 = call fastcc i32 @visit_threads(i32 (i8*, i32)* noundef nonnull @is_worker, i8* noundef null) #12
  %3 = icmp eq i32 %2, 0
  %4 = zext i1 %3 to i32
  %5 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  ret i32 %4
}

; Function Attrs: nounwind uwtable
define internal void @ask(i8* noundef %0, %struct.memory_part* noundef %1, i64 noundef %2) #0 {
  %4 = alloca %struct.notification, align 8
  %5 = call i8* @llvm.thread.pointer() #14
  %6 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %7 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !12
  %8 = icmp eq %struct.worker* %7, null
  br i1 %8, label %18, label %9

9:                                                ; preds = %3, %14
  %10 = phi %struct.worker* [ %16, %14 ], [ %7, %3 ]
  %11 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 2
  %12 = load i8*, i8** %11, align 16, !tbaa !83
  %13 = icmp eq i8* %12, %5
  br i1 %13, label %18, label %14

14:                                               ; preds = %9
  %15 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 0
  %16 = load %struct.worker*, %struct.worker** %15, align 8, !tbaa !12
  %17 = icmp eq %struct.worker* %16, null
  br i1 %17, label %18, label %9, !llvm.loop !105

18:                                               ; preds = %9, %14, %3
  %19 = phi %struct.worker* [ %7, %3 ], [ %10, %9 ], [ %16, %14 ]
  %20 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %21 = icmp eq %struct.worker* %19, null
  br i1 %21, label %31, label %22

22:                                               ; preds = %18
  %23 = getelementptr inbounds %struct.worker, %struct.worker* %19, i64 0, i32 13
  %24 = load i32, i32* %23, align 16, !tbaa !22
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %31, label %26

26:                                               ; preds = %22
  %27 = getelementptr inbounds %struct.worker, %struct.worker* %19, i64 0, i32 4
  %28 = load %struct.task*, %struct.task** %27, align 16, !tbaa !41
  %29 = getelementptr inbounds %struct.task, %struct.task* %28, i64 0, i32 3
  %30 = load i64, i64* %29, align 8, !tbaa !95
  br label %31

31:                                               ; preds = %18, %22, %26
  %32 = phi i64 [ %30, %26 ], [ 0, %22 ], [ 0, %18 ]
  %33 = getelementptr inbounds %struct.notification, %struct.notification* %4, i64 0, i32 0
  store i64 0, i64* %33, align 8, !tbaa !13
  %34 = getelementptr inbounds %struct.notification, %struct.notification* %4, i64 0, i32 1
  store i8* %0, i8** %34, align 8, !tbaa !4
  %35 = getelementptr inbounds %struct.notification, %struct.notification* %4, i64 0, i32 2
  store %struct.memory_part* %1, %struct.memory_part** %35, align 8, !tbaa !139
  %36 = getelementptr inbounds %struct.notification, %struct.notification* %4, i64 0, i32 3
  store i64 %2, i64* %36, align 8, !tbaa !140
  %37 = getelementptr inbounds %struct.notification, %struct.notification* %4, i64 0, i32 4
  store i64 %32, i64* %37, align 8, !tbaa !141
  %38 = call fastcc i64 @ask_and_wait(%struct.notification* noundef nonnull byval(%struct.notification) align 8 %4) #12
  ret void
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #3

declare i32* @__errno_location() local_unnamed_addr #2

declare i32 @getpid() local_unnamed_addr #2

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @die(i8* noundef %0) unnamed_addr #4 {
  call fastcc void @say(i8* noundef getelementptr inbounds ([10 x i8], [10 x i8]* @.str.5, i64 0, i64 0)) #12
  call fastcc void @say(i8* noundef %0) #12
  call fastcc void @say(i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.4, i64 0, i64 0)) #12
  call void @abort() #16
  unreachable
}

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn
declare i8* @llvm.thread.pointer() #5

declare i32 @pthread_setcancelstate(i32 noundef, i32* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc %struct.worker* @this_worker() unnamed_addr #0 {
  %1 = call i8* @llvm.thread.pointer()
  %2 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %3 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !12
  %4 = icmp eq %struct.worker* %3, null
  br i1 %4, label %14, label %5

5:                                                ; preds = %0, %10
  %6 = phi %struct.worker* [ %12, %10 ], [ %3, %0 ]
  %7 = getelementptr inbounds %struct.worker, %struct.worker* %6, i64 0, i32 2
  %8 = load i8*, i8** %7, align 16, !tbaa !83
  %9 = icmp eq i8* %8, %1
  br i1 %9, label %14, label %10

10:                                               ; preds = %5
  %11 = getelementptr inbounds %struct.worker, %struct.worker* %6, i64 0, i32 0
  %12 = load %struct.worker*, %struct.worker** %11, align 8, !tbaa !12
  %13 = icmp eq %struct.worker* %12, null
  br i1 %13, label %14, label %5, !llvm.loop !105

14:                                               ; preds = %5, %10, %0
  %15 = phi %struct.worker* [ %3, %0 ], [ %6, %5 ], [ %12, %10 ]
  %16 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  ret %struct.worker* %15
}

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @abandon(%struct.worker* noundef %0, i8* noundef %1) unnamed_addr #4 {
  %weak.1 = icmp ne void ()* (void ()*)* @_ZSt13set_terminatePFvvE, null
  br i1 %weak.1, label %3, label %8

3:                                                ; preds = %2
  %4 = atomicrmw xchg i32* @abandon.has_handler, i32 1 acq_rel, align 4
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %6, label %8

6:                                                ; preds = %3
  %7 = call void ()* @_ZSt13set_terminatePFvvE(void ()* noundef nonnull @on_terminate) #13
  store void ()* %7, void ()** @other_terminate, align 8, !tbaa !12
  br label %8

8:                                                ; preds = %6, %3, %2
  %9 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 12
  %10 = load i8*, i8** %9, align 8, !tbaa !142
  %11 = icmp eq i8* %10, null
  br i1 %11, label %12, label %13

12:                                               ; preds = %8
  store i8* %1, i8** %9, align 8, !tbaa !142
  br label %13

13:                                               ; preds = %12, %8
  %14 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 14
  store i32 1, i32* %14, align 4, !tbaa !143
  %15 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 17
  %16 = getelementptr inbounds %struct.anon, %struct.anon* %15, i64 0, i32 0
  store i64 0, i64* %16, align 16, !tbaa !144
  %17 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 17, i32 1
  store void (i32, i8*)* @on_caught, void (i32, i8*)** %17, align 8, !tbaa !145
  %18 = bitcast %struct.anon* %15 to i8*
  %19 = bitcast %struct.worker* %0 to i8*
  %20 = call i32 @_Unwind_ForcedUnwind(i8* noundef nonnull %18, i8* noundef bitcast (i32 (i32, i32, i64, i8*, i8*, i8*)* @on_frame to i8*), i8* noundef %19) #13
  %21 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 15
  %22 = bitcast %struct.opaque512* %21 to i8*
  call void @longjmp(i8* noundef nonnull %22, i32 noundef 1) #16
  unreachable
}

; Function Attrs: nounwind uwtable
define internal fastcc void @say(i8* noundef %0) unnamed_addr #0 {
  %2 = call i64 @strlen(i8* noundef %0) #13
  %3 = call i64 @write(i32 noundef 2, i8* noundef %0, i64 noundef %2) #13
  ret void
}

; Function Attrs: noreturn
declare void @pthread_exit(i8* noundef) local_unnamed_addr #6

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #3

; Function Attrs: noreturn
declare void @abort() local_unnamed_addr #6

declare i64 @write(i32 noundef, i8* noundef, i64 noundef) local_unnamed_addr #2

declare i64 @syscall(i64 noundef, ...) local_unnamed_addr #2

declare i32 @pthread_mutex_lock(i8* noundef) local_unnamed_addr #2

declare i32 @pthread_mutex_unlock(i8* noundef) local_unnamed_addr #2

declare extern_weak void ()* @_ZSt13set_terminatePFvvE(void ()* noundef) #2

; Function Attrs: noreturn nounwind uwtable
define internal void @on_terminate() #4 {
  %1 = call i8* @llvm.thread.pointer() #14
  %2 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %3 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !12
  %4 = icmp eq %struct.worker* %3, null
  br i1 %4, label %14, label %5

5:                                                ; preds = %0, %10
  %6 = phi %struct.worker* [ %12, %10 ], [ %3, %0 ]
  %7 = getelementptr inbounds %struct.worker, %struct.worker* %6, i64 0, i32 2
  %8 = load i8*, i8** %7, align 16, !tbaa !83
  %9 = icmp eq i8* %8, %1
  br i1 %9, label %14, label %10

10:                                               ; preds = %5
  %11 = getelementptr inbounds %struct.worker, %struct.worker* %6, i64 0, i32 0
  %12 = load %struct.worker*, %struct.worker** %11, align 8, !tbaa !12
  %13 = icmp eq %struct.worker* %12, null
  br i1 %13, label %14, label %5, !llvm.loop !105

14:                                               ; preds = %5, %10, %0
  %15 = phi %struct.worker* [ %3, %0 ], [ %6, %5 ], [ %12, %10 ]
  %16 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %17 = icmp eq %struct.worker* %15, null
  br i1 %17, label %25, label %18

18:                                               ; preds = %14
  %19 = getelementptr inbounds %struct.worker, %struct.worker* %15, i64 0, i32 14
  %20 = load i32, i32* %19, align 4, !tbaa !143
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %25, label %22

22:                                               ; preds = %18
  %23 = getelementptr inbounds %struct.worker, %struct.worker* %15, i64 0, i32 15
  %24 = bitcast %struct.opaque512* %23 to i8*
  call void @longjmp(i8* noundef nonnull %24, i32 noundef 1) #16
  unreachable

25:                                               ; preds = %18, %14
  %26 = load void ()*, void ()** @other_terminate, align 8, !tbaa !12
  %27 = icmp eq void ()* %26, null
  br i1 %27, label %29, label %28

28:                                               ; preds = %25
  call void %26() #13
  br label %29

29:                                               ; preds = %28, %25
  call void @abort() #16
  unreachable
}

; Function Attrs: nounwind uwtable
define internal void @on_caught(i32 noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = icmp eq i32 %0, 1
  br i1 %3, label %4, label %29

4:                                                ; preds = %2
  %5 = call i8* @llvm.thread.pointer() #14
  %6 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %7 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !12
  %8 = icmp eq %struct.worker* %7, null
  br i1 %8, label %18, label %9

9:                                                ; preds = %4, %14
  %10 = phi %struct.worker* [ %16, %14 ], [ %7, %4 ]
  %11 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 2
  %12 = load i8*, i8** %11, align 16, !tbaa !83
  %13 = icmp eq i8* %12, %5
  br i1 %13, label %18, label %14

14:                                               ; preds = %9
  %15 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 0
  %16 = load %struct.worker*, %struct.worker** %15, align 8, !tbaa !12
  %17 = icmp eq %struct.worker* %16, null
  br i1 %17, label %18, label %9, !llvm.loop !105

18:                                               ; preds = %9, %14, %4
  %19 = phi %struct.worker* [ %7, %4 ], [ %10, %9 ], [ %16, %14 ]
  %20 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %21 = icmp eq %struct.worker* %19, null
  br i1 %21, label %29, label %22

22:                                               ; preds = %18
  %23 = getelementptr inbounds %struct.worker, %struct.worker* %19, i64 0, i32 14
  %24 = load i32, i32* %23, align 4, !tbaa !143
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %29, label %26

26:                                               ; preds = %22
  %27 = getelementptr inbounds %struct.worker, %struct.worker* %19, i64 0, i32 15
  %28 = bitcast %struct.opaque512* %27 to i8*
  call void @longjmp(i8* noundef nonnull %28, i32 noundef 1) #16
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
  %10 = call i64 @_Unwind_GetCFA(i8* noundef %4) #13
  %11 = inttoptr i64 %10 to i8*
  %12 = getelementptr inbounds i8, i8* %5, i64 80
  %13 = bitcast i8* %12 to i8**
  %14 = load i8*, i8** %13, align 16, !tbaa !146
  %15 = icmp ult i8* %14, %11
  br i1 %15, label %16, label %18

16:                                               ; preds = %9, %6
  %17 = getelementptr inbounds i8, i8* %5, i64 104
  call void @longjmp(i8* noundef nonnull %17, i32 noundef 1) #16
  unreachable

18:                                               ; preds = %9
  ret i32 0
}

; Function Attrs: noreturn
declare void @longjmp(i8* noundef, i32 noundef) local_unnamed_addr #6

declare i64 @_Unwind_GetCFA(i8* noundef) local_unnamed_addr #2

declare i64 @strlen(i8* noundef) local_unnamed_addr #2

declare hidden void @telejit_reentry_prepare() local_unnamed_addr #2

declare i32 @open(i8* noundef, i32 noundef, ...) local_unnamed_addr #2

declare i32 @sched_getaffinity(i32 noundef, i64 noundef, i8* noundef) local_unnamed_addr #2

declare i32 @on_exit(void (i32, i8*)* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: noreturn nounwind uwtable
define internal void @end_of_executor(i32 noundef %0, i8* nocapture noundef readnone %1) #4 {
  %3 = call i8* @llvm.thread.pointer() #14
  %4 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %5 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !12
  %6 = icmp eq %struct.worker* %5, null
  br i1 %6, label %16, label %7

7:                                                ; preds = %2, %12
  %8 = phi %struct.worker* [ %14, %12 ], [ %5, %2 ]
  %9 = getelementptr inbounds %struct.worker, %struct.worker* %8, i64 0, i32 2
  %10 = load i8*, i8** %9, align 16, !tbaa !83
  %11 = icmp eq i8* %10, %3
  br i1 %11, label %16, label %12

12:                                               ; preds = %7
  %13 = getelementptr inbounds %struct.worker, %struct.worker* %8, i64 0, i32 0
  %14 = load %struct.worker*, %struct.worker** %13, align 8, !tbaa !12
  %15 = icmp eq %struct.worker* %14, null
  br i1 %15, label %16, label %7, !llvm.loop !105

16:                                               ; preds = %7, %12, %2
  %17 = phi %struct.worker* [ %5, %2 ], [ %8, %7 ], [ %14, %12 ]
  %18 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %19 = icmp eq %struct.worker* %17, null
  br i1 %19, label %22, label %20

20:                                               ; preds = %16
  %21 = getelementptr inbounds %struct.worker, %struct.worker* %17, i64 0, i32 13
  store i32 0, i32* %21, align 16, !tbaa !22
  br label %22

22:                                               ; preds = %20, %16
  %23 = getelementptr inbounds %struct.worker, %struct.worker* %17, i64 0, i32 5
  br label %24

24:                                               ; preds = %127, %22
  br i1 %19, label %56, label %25

25:                                               ; preds = %24
  %26 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %27 = load %struct.registration*, %struct.registration** %23, align 8, !tbaa !12
  %28 = icmp eq %struct.registration* %27, null
  br i1 %28, label %42, label %32

29:                                               ; preds = %32
  %30 = load %struct.registration*, %struct.registration** %41, align 8, !tbaa !12
  %31 = icmp eq %struct.registration* %30, null
  br i1 %31, label %42, label %32, !llvm.loop !86

32:                                               ; preds = %25, %29
  %33 = phi %struct.registration* [ %30, %29 ], [ %27, %25 ]
  %34 = phi %struct.registration** [ %40, %29 ], [ undef, %25 ]
  %35 = phi %struct.registration** [ %41, %29 ], [ %23, %25 ]
  %36 = getelementptr inbounds %struct.registration, %struct.registration* %33, i64 0, i32 1
  %37 = load i64, i64* %36, align 8, !tbaa !65
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
  %46 = load %struct.registration*, %struct.registration** %43, align 8, !tbaa !12
  br label %47

47:                                               ; preds = %45, %42
  %48 = phi %struct.registration* [ %46, %45 ], [ null, %42 ]
  %49 = icmp eq %struct.registration* %48, null
  br i1 %49, label %54, label %50

50:                                               ; preds = %47
  %51 = getelementptr inbounds %struct.registration, %struct.registration* %48, i64 0, i32 0
  %52 = load %struct.registration*, %struct.registration** %51, align 8, !tbaa !63
  store %struct.registration* %52, %struct.registration** %43, align 8, !tbaa !12
  %53 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %54

54:                                               ; preds = %47, %50
  %55 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  br label %56

56:                                               ; preds = %24, %54
  %57 = phi %struct.registration* [ %48, %54 ], [ null, %24 ]
  %58 = icmp eq %struct.registration* %57, null
  br i1 %58, label %59, label %90

59:                                               ; preds = %56
  %60 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %61 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !12
  %62 = icmp eq %struct.registration* %61, null
  br i1 %62, label %76, label %66

63:                                               ; preds = %66
  %64 = load %struct.registration*, %struct.registration** %75, align 8, !tbaa !12
  %65 = icmp eq %struct.registration* %64, null
  br i1 %65, label %76, label %66, !llvm.loop !86

66:                                               ; preds = %59, %63
  %67 = phi %struct.registration* [ %64, %63 ], [ %61, %59 ]
  %68 = phi %struct.registration** [ %74, %63 ], [ undef, %59 ]
  %69 = phi %struct.registration** [ %75, %63 ], [ @registrations, %59 ]
  %70 = getelementptr inbounds %struct.registration, %struct.registration* %67, i64 0, i32 1
  %71 = load i64, i64* %70, align 8, !tbaa !65
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
  %80 = load %struct.registration*, %struct.registration** %77, align 8, !tbaa !12
  br label %81

81:                                               ; preds = %79, %76
  %82 = phi %struct.registration* [ %80, %79 ], [ null, %76 ]
  %83 = icmp eq %struct.registration* %82, null
  br i1 %83, label %88, label %84

84:                                               ; preds = %81
  %85 = getelementptr inbounds %struct.registration, %struct.registration* %82, i64 0, i32 0
  %86 = load %struct.registration*, %struct.registration** %85, align 8, !tbaa !63
  store %struct.registration* %86, %struct.registration** %77, align 8, !tbaa !12
  %87 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %88

88:                                               ; preds = %81, %84
  %89 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  br label %90

90:                                               ; preds = %88, %56
  %91 = phi %struct.registration* [ %57, %56 ], [ %82, %88 ]
  %92 = icmp eq %struct.registration* %91, null
  br i1 %92, label %93, label %124

93:                                               ; preds = %90
  %94 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %95 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !12
  %96 = icmp eq %struct.registration* %95, null
  br i1 %96, label %110, label %100

97:                                               ; preds = %100
  %98 = load %struct.registration*, %struct.registration** %109, align 8, !tbaa !12
  %99 = icmp eq %struct.registration* %98, null
  br i1 %99, label %110, label %100, !llvm.loop !86

100:                                              ; preds = %93, %97
  %101 = phi %struct.registration* [ %98, %97 ], [ %95, %93 ]
  %102 = phi %struct.registration** [ %108, %97 ], [ undef, %93 ]
  %103 = phi %struct.registration** [ %109, %97 ], [ @registrations, %93 ]
  %104 = getelementptr inbounds %struct.registration, %struct.registration* %101, i64 0, i32 1
  %105 = load i64, i64* %104, align 8, !tbaa !65
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
  %114 = load %struct.registration*, %struct.registration** %111, align 8, !tbaa !12
  br label %115

115:                                              ; preds = %113, %110
  %116 = phi %struct.registration* [ %114, %113 ], [ null, %110 ]
  %117 = icmp eq %struct.registration* %116, null
  br i1 %117, label %122, label %118

118:                                              ; preds = %115
  %119 = getelementptr inbounds %struct.registration, %struct.registration* %116, i64 0, i32 0
  %120 = load %struct.registration*, %struct.registration** %119, align 8, !tbaa !63
  store %struct.registration* %120, %struct.registration** %111, align 8, !tbaa !12
  %121 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %122

122:                                              ; preds = %115, %118
  %123 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  br label %124

124:                                              ; preds = %122, %90
  %125 = phi %struct.registration* [ %91, %90 ], [ %116, %122 ]
  %126 = icmp eq %struct.registration* %125, null
  br i1 %126, label %128, label %127

127:                                              ; preds = %124
  call fastcc void @run(%struct.registration* noundef nonnull %125, i32 noundef %0) #12
  br label %24

128:                                              ; preds = %124
  call fastcc void @flush_streams() #12
  call void @_exit(i32 noundef %0) #16
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
define internal void @look_at_self(i32 noundef %0, i8* nocapture noundef readnone %1, i8* nocapture noundef readonly %2) #0 {
  %4 = call i32* @__errno_location() #13
  %5 = load i32, i32* %4, align 4, !tbaa !10
  %6 = atomicrmw add i32* @answering, i32 1 seq_cst, align 4
  %7 = load atomic i64, i64* bitcast (%struct.examination** @asking to i64*) seq_cst, align 8
  %8 = inttoptr i64 %7 to %struct.examination*
  %9 = icmp eq i64 %7, 0
  br i1 %9, label %99, label %10

10:                                               ; preds = %3
  %11 = call i32 @gettid() #13
  %12 = call i8* @llvm.frameaddress.p0i8(i32 0)
  %13 = ptrtoint i8* %12 to i64
  %14 = load i64, i64* @telejit_context_sp, align 8, !tbaa !16
  %15 = getelementptr inbounds i8, i8* %2, i64 %14
  %16 = bitcast i8* %15 to i64*
  %17 = load i64, i64* %16, align 8, !tbaa !16
  %18 = call i8* @llvm.thread.pointer()
  %19 = ptrtoint i8* %18 to i64
  %20 = getelementptr inbounds i8, i8* %2, i64 16
  %21 = bitcast i8* %20 to i64*
  %22 = load i64, i64* %21, align 8, !tbaa !147
  %23 = sub i64 %13, %22
  %24 = getelementptr inbounds i8, i8* %2, i64 32
  %25 = bitcast i8* %24 to i64*
  %26 = load i64, i64* %25, align 8, !tbaa !149
  %27 = icmp ult i64 %23, %26
  br i1 %27, label %28, label %51

28:                                               ; preds = %10
  %29 = add i64 %26, %22
  %30 = call fastcc i32 @hold_words(%struct.examination* noundef nonnull %8, i64 noundef %13, i64 noundef %29) #12
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %68, label %32

32:                                               ; preds = %28
  %33 = icmp uge i64 %17, %19
  %34 = sub i64 %19, %17
  %35 = icmp ugt i64 %34, 4294967296
  %36 = or i1 %33, %35
  br i1 %36, label %68, label %37

37:                                               ; preds = %32
  %weak.2 = icmp ne i32* @_thread_db_sizeof_pthread, null
  br i1 %weak.2, label %38, label %42

38:                                               ; preds = %37
  %39 = load i32, i32* @_thread_db_sizeof_pthread, align 4, !tbaa !10
  %40 = zext i32 %39 to i64
  %41 = add i64 %40, %19
  br label %45

42:                                               ; preds = %37
  %43 = or i64 %19, 4095
  %44 = add i64 %43, 1
  br label %45

45:                                               ; preds = %42, %38
  %46 = phi i64 [ %41, %38 ], [ %44, %42 ]
  %47 = add i64 %17, -128
  %48 = call fastcc i32 @hold_words(%struct.examination* noundef nonnull %8, i64 noundef %47, i64 noundef %46) #13
  %49 = icmp ne i32 %48, 0
  %50 = zext i1 %49 to i32
  br label %68

51:                                               ; preds = %10
  %52 = icmp ule i8* %18, %12
  %53 = sub i64 %19, %13
  %54 = icmp ugt i64 %53, 4294967296
  %55 = or i1 %52, %54
  br i1 %55, label %68, label %56

56:                                               ; preds = %51
  %weak.3 = icmp ne i32* @_thread_db_sizeof_pthread, null
  br i1 %weak.3, label %57, label %61

57:                                               ; preds = %56
  %58 = load i32, i32* @_thread_db_sizeof_pthread, align 4, !tbaa !10
  %59 = zext i32 %58 to i64
  %60 = add i64 %59, %19
  br label %64

61:                                               ; preds = %56
  %62 = or i64 %19, 4095
  %63 = add i64 %62, 1
  br label %64

64:                                               ; preds = %61, %57
  %65 = phi i64 [ %60, %57 ], [ %63, %61 ]
  %66 = add i64 %13, -128
  %67 = call fastcc i32 @hold_words(%struct.examination* noundef nonnull %8, i64 noundef %66, i64 noundef %65) #13
  br label %68

68:                                               ; preds = %45, %32, %64, %51, %28
  %69 = phi i32 [ 0, %28 ], [ %67, %64 ], [ 0, %51 ], [ %50, %45 ], [ 0, %32 ]
  %70 = icmp eq i32 %69, 0
  br i1 %70, label %71, label %84

71:                                               ; preds = %68
  %72 = getelementptr inbounds %struct.examination, %struct.examination* %8, i64 0, i32 1
  %73 = load i64, i64* %72, align 8, !tbaa !106
  %74 = icmp eq i64 %73, 0
  br i1 %74, label %84, label %75

75:                                               ; preds = %71
  %76 = getelementptr inbounds %struct.examination, %struct.examination* %8, i64 0, i32 2
  br label %77

77:                                               ; preds = %77, %75
  %78 = phi i64 [ 0, %75 ], [ %81, %77 ]
  %79 = load i8*, i8** %76, align 8, !tbaa !108
  %80 = getelementptr inbounds i8, i8* %79, i64 %78
  store atomic i8 1, i8* %80 monotonic, align 1
  %81 = add nuw i64 %78, 1
  %82 = load i64, i64* %72, align 8, !tbaa !106
  %83 = icmp ult i64 %81, %82
  br i1 %83, label %77, label %84, !llvm.loop !109

84:                                               ; preds = %77, %71, %68
  %85 = load i64, i64* @asked_count, align 8, !tbaa !16
  %86 = icmp eq i64 %85, 0
  br i1 %86, label %99, label %87

87:                                               ; preds = %84, %95
  %88 = phi i64 [ %96, %95 ], [ 0, %84 ]
  %89 = load %struct.looked_thread*, %struct.looked_thread** @asked, align 8, !tbaa !12
  %90 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %89, i64 %88, i32 0
  %91 = load i32, i32* %90, align 4, !tbaa !125
  %92 = icmp eq i32 %91, %11
  br i1 %92, label %93, label %95

93:                                               ; preds = %87
  %94 = getelementptr inbounds %struct.looked_thread, %struct.looked_thread* %89, i64 %88, i32 1
  store atomic i32 1, i32* %94 release, align 4
  br label %95

95:                                               ; preds = %87, %93
  %96 = add nuw i64 %88, 1
  %97 = load i64, i64* @asked_count, align 8, !tbaa !16
  %98 = icmp ult i64 %96, %97
  br i1 %98, label %87, label %99, !llvm.loop !150

99:                                               ; preds = %95, %84, %3
  %100 = atomicrmw sub i32* @answering, i32 1 seq_cst, align 4
  %101 = call i32* @__errno_location() #13
  store i32 %5, i32* %101, align 4, !tbaa !10
  ret void
}

declare i32 @sigfillset(i8* noundef) local_unnamed_addr #2

declare i32 @gettid() local_unnamed_addr #2

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn
declare i8* @llvm.frameaddress.p0i8(i32 immarg) #5

; Function Attrs: nounwind uwtable
define internal fastcc i32 @hold_words(%struct.examination* nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) unnamed_addr #0 {
  %4 = alloca [128 x i64], align 16
  %5 = alloca %struct.anon.2, align 8
  %6 = alloca %struct.anon.2, align 8
  %7 = bitcast [128 x i64]* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 1024, i8* nonnull %7) #14
  %8 = call i32 @getpid() #13
  %9 = and i64 %1, -8
  %10 = bitcast %struct.anon.2* %5 to i8*
  %11 = bitcast %struct.anon.2* %5 to [128 x i64]**
  %12 = getelementptr inbounds %struct.anon.2, %struct.anon.2* %5, i64 0, i32 1
  %13 = bitcast %struct.anon.2* %6 to i8*
  %14 = getelementptr inbounds %struct.anon.2, %struct.anon.2* %6, i64 0, i32 0
  %15 = getelementptr inbounds %struct.anon.2, %struct.anon.2* %6, i64 0, i32 1
  %16 = getelementptr inbounds %struct.examination, %struct.examination* %0, i64 0, i32 1
  %17 = getelementptr inbounds %struct.examination, %struct.examination* %0, i64 0, i32 0
  %18 = getelementptr inbounds %struct.examination, %struct.examination* %0, i64 0, i32 2
  br label %19

19:                                               ; preds = %80, %3
  %20 = phi i64 [ %9, %3 ], [ %81, %80 ]
  %21 = icmp ult i64 %20, %2
  br i1 %21, label %22, label %82

22:                                               ; preds = %19
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %10) #14
  store [128 x i64]* %4, [128 x i64]** %11, align 8, !tbaa !90
  store i64 1024, i64* %12, align 8, !tbaa !88
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %13) #14
  %23 = inttoptr i64 %20 to i8*
  store i8* %23, i8** %14, align 8, !tbaa !90
  %24 = sub i64 %2, %20
  %25 = icmp ult i64 %24, 1024
  %26 = select i1 %25, i64 %24, i64 1024
  store i64 %26, i64* %15, align 8, !tbaa !88
  %27 = call i64 @process_vm_readv(i32 noundef %8, i8* noundef nonnull %10, i64 noundef 1, i8* noundef nonnull %13, i64 noundef 1, i64 noundef 0) #13
  %28 = load i64, i64* %15, align 8, !tbaa !88
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
  %38 = load i64, i64* %37, align 8, !tbaa !16
  %39 = load i64, i64* %16, align 8, !tbaa !106
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %77, label %41

41:                                               ; preds = %35
  %42 = load %struct.range*, %struct.range** %17, align 8, !tbaa !111
  %43 = getelementptr inbounds %struct.range, %struct.range* %42, i64 0, i32 0
  %44 = load i64, i64* %43, align 8, !tbaa !46
  %45 = icmp ugt i64 %44, %38
  br i1 %45, label %77, label %46

46:                                               ; preds = %41
  %47 = add i64 %39, -1
  %48 = getelementptr inbounds %struct.range, %struct.range* %42, i64 %47, i32 1
  %49 = load i64, i64* %48, align 8, !tbaa !48
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
  %59 = load i64, i64* %58, align 8, !tbaa !48
  %60 = icmp ult i64 %59, %38
  %61 = add nuw i64 %57, 1
  %62 = select i1 %60, i64 %55, i64 %57
  %63 = select i1 %60, i64 %61, i64 %54
  %64 = icmp ult i64 %63, %62
  br i1 %64, label %53, label %51, !llvm.loop !112

65:                                               ; preds = %51, %71
  %66 = phi i64 [ %74, %71 ], [ %63, %51 ]
  %67 = load %struct.range*, %struct.range** %17, align 8, !tbaa !111
  %68 = getelementptr inbounds %struct.range, %struct.range* %67, i64 %66, i32 0
  %69 = load i64, i64* %68, align 8, !tbaa !46
  %70 = icmp ugt i64 %69, %38
  br i1 %70, label %77, label %71

71:                                               ; preds = %65
  %72 = load i8*, i8** %18, align 8, !tbaa !108
  %73 = getelementptr inbounds i8, i8* %72, i64 %66
  store atomic i8 1, i8* %73 monotonic, align 1
  %74 = add nuw i64 %66, 1
  %75 = load i64, i64* %16, align 8, !tbaa !106
  %76 = icmp ult i64 %74, %75
  br i1 %76, label %65, label %77, !llvm.loop !113

77:                                               ; preds = %65, %71, %35, %41, %46, %51
  %78 = add nuw nsw i64 %36, 1
  %79 = icmp eq i64 %78, %31
  br i1 %79, label %33, label %35, !llvm.loop !151

80:                                               ; preds = %22, %33
  %81 = phi i64 [ %34, %33 ], [ %20, %22 ]
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %13) #14
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %10) #14
  br i1 %29, label %19, label %82, !llvm.loop !152

82:                                               ; preds = %19, %80
  %83 = phi i32 [ 0, %80 ], [ 1, %19 ]
  call void @llvm.lifetime.end.p0i8(i64 1024, i8* nonnull %7) #14
  ret i32 %83
}

declare i64 @process_vm_readv(i32 noundef, i8* noundef, i64 noundef, i8* noundef, i64 noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc %struct.registration* @take(%struct.registration** noundef %0, i64 noundef %1, %struct.region* noundef readonly %2) unnamed_addr #0 {
  %4 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  %5 = load %struct.registration*, %struct.registration** %0, align 8, !tbaa !12
  %6 = icmp eq %struct.registration* %5, null
  br i1 %6, label %66, label %7

7:                                                ; preds = %3
  %8 = icmp eq %struct.region* %2, null
  %9 = getelementptr inbounds %struct.region, %struct.region* %2, i64 0, i32 1
  %10 = getelementptr inbounds %struct.region, %struct.region* %2, i64 0, i32 0
  br label %14

11:                                               ; preds = %62
  %12 = load %struct.registration*, %struct.registration** %65, align 8, !tbaa !12
  %13 = icmp eq %struct.registration* %12, null
  br i1 %13, label %66, label %14, !llvm.loop !86

14:                                               ; preds = %11, %7
  %15 = phi %struct.registration* [ %5, %7 ], [ %12, %11 ]
  %16 = phi %struct.registration** [ undef, %7 ], [ %63, %11 ]
  %17 = phi %struct.registration** [ %0, %7 ], [ %65, %11 ]
  %18 = getelementptr inbounds %struct.registration, %struct.registration* %15, i64 0, i32 1
  %19 = load i64, i64* %18, align 8, !tbaa !65
  %20 = and i64 %19, %1
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %62, label %25

22:                                               ; preds = %56
  %23 = add nuw nsw i64 %26, 1
  %24 = icmp eq i64 %23, 3
  br i1 %24, label %59, label %25, !llvm.loop !87

25:                                               ; preds = %14, %22
  %26 = phi i64 [ %23, %22 ], [ 0, %14 ]
  br i1 %8, label %56, label %27

27:                                               ; preds = %25
  %28 = getelementptr inbounds %struct.registration, %struct.registration* %15, i64 0, i32 2, i64 %26
  %29 = load i8*, i8** %28, align 8, !tbaa !12
  %30 = load i64, i64* %9, align 8, !tbaa !88
  %31 = ptrtoint i8* %29 to i64
  %32 = icmp eq i64 %30, 0
  br i1 %32, label %47, label %33

33:                                               ; preds = %27
  %34 = load %struct.range*, %struct.range** %10, align 8, !tbaa !90
  br label %35

35:                                               ; preds = %35, %33
  %36 = phi i64 [ 0, %33 ], [ %45, %35 ]
  %37 = phi i64 [ %30, %33 ], [ %44, %35 ]
  %38 = add i64 %37, %36
  %39 = lshr i64 %38, 1
  %40 = getelementptr inbounds %struct.range, %struct.range* %34, i64 %39, i32 1
  %41 = load i64, i64* %40, align 8, !tbaa !48
  %42 = icmp ugt i64 %41, %31
  %43 = add nuw i64 %39, 1
  %44 = select i1 %42, i64 %39, i64 %37
  %45 = select i1 %42, i64 %36, i64 %43
  %46 = icmp ult i64 %45, %44
  br i1 %46, label %35, label %47, !llvm.loop !91

47:                                               ; preds = %35, %27
  %48 = phi i64 [ 0, %27 ], [ %45, %35 ]
  %49 = icmp ult i64 %48, %30
  br i1 %49, label %50, label %56

50:                                               ; preds = %47
  %51 = load %struct.range*, %struct.range** %10, align 8, !tbaa !90
  %52 = getelementptr inbounds %struct.range, %struct.range* %51, i64 %48, i32 0
  %53 = load i64, i64* %52, align 8, !tbaa !46
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
  %70 = load %struct.registration*, %struct.registration** %67, align 8, !tbaa !12
  br label %71

71:                                               ; preds = %66, %69
  %72 = phi %struct.registration* [ %70, %69 ], [ null, %66 ]
  %73 = icmp eq %struct.registration* %72, null
  br i1 %73, label %78, label %74

74:                                               ; preds = %71
  %75 = getelementptr inbounds %struct.registration, %struct.registration* %72, i64 0, i32 0
  %76 = load %struct.registration*, %struct.registration** %75, align 8, !tbaa !63
  store %struct.registration* %76, %struct.registration** %67, align 8, !tbaa !12
  %77 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %78

78:                                               ; preds = %74, %71
  %79 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  ret %struct.registration* %72
}

; Function Attrs: nounwind uwtable
define internal fastcc void @run(%struct.registration* noundef %0, i32 noundef %1) unnamed_addr #0 {
  %3 = alloca %struct.registration, align 8
  %4 = bitcast %struct.registration* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %4) #14
  %5 = bitcast %struct.registration* %0 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(64) %4, i8* noundef nonnull align 8 dereferenceable(64) %5, i64 64, i1 false), !tbaa.struct !66
  %6 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 1
  %7 = load i64, i64* %6, align 8, !tbaa !65
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
  %14 = load void (i8*)*, void (i8*)** %13, align 8, !tbaa !12
  %15 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 2, i64 1
  %16 = load i8*, i8** %15, align 8, !tbaa !12
  call void %14(i8* noundef %16) #13
  br label %47

17:                                               ; preds = %10
  %18 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 2
  %19 = bitcast [3 x i8*]* %18 to void (i32, i8*)**
  %20 = load void (i32, i8*)*, void (i32, i8*)** %19, align 8, !tbaa !12
  %21 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 2, i64 1
  %22 = load i8*, i8** %21, align 8, !tbaa !12
  call void %20(i32 noundef %1, i8* noundef %22) #13
  br label %47

23:                                               ; preds = %10
  %24 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 3, i32 1
  %25 = load i64, i64* %24, align 8, !tbaa !54
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %47, label %27

27:                                               ; preds = %23
  %28 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 3, i32 0
  %29 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 3, i32 2
  %30 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %28, align 8, !tbaa !57
  %31 = load i64, i64* %29, align 8, !tbaa !58
  %32 = icmp eq i64 %31, 0
  br label %33

33:                                               ; preds = %44, %27
  %34 = phi i64 [ 0, %27 ], [ %45, %44 ]
  %35 = xor i64 %34, -1
  %36 = add i64 %25, %35
  %37 = select i1 %32, i64 %34, i64 %36
  %38 = getelementptr inbounds void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %30, i64 %37
  %39 = load void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %38, align 8, !tbaa !12
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
  br i1 %46, label %47, label %33, !llvm.loop !59

47:                                               ; preds = %44, %23, %10, %17, %11
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %4) #14
  ret void
}

; Function Attrs: nounwind uwtable
define internal fastcc void @flush_streams() unnamed_addr #0 {
  %weak.4 = icmp ne i8* (i8*)* @_ZNSo5flushEv, null
  br i1 %weak.4, label %1, label %5

1:                                                ; preds = %0
  %2 = call i8* @_ZNSo5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt4cout, i64 0, i64 0)) #13
  %3 = call i8* @_ZNSo5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt4cerr, i64 0, i64 0)) #13
  %4 = call i8* @_ZNSo5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt4clog, i64 0, i64 0)) #13
  br label %5

5:                                                ; preds = %1, %0
  %weak.5 = icmp ne i8* (i8*)* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv, null
  br i1 %weak.5, label %6, label %10

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
  %10 = load i64, i64* %9, align 8, !tbaa !54
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
  br i1 %18, label %15, label %7, !llvm.loop !56

19:                                               ; preds = %12, %34
  %20 = phi i64 [ %10, %12 ], [ %36, %34 ]
  %21 = phi i64 [ 0, %12 ], [ %35, %34 ]
  %22 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %13, align 8, !tbaa !57
  %23 = load i64, i64* %14, align 8, !tbaa !58
  %24 = icmp eq i64 %23, 0
  %25 = xor i64 %21, -1
  %26 = add i64 %20, %25
  %27 = select i1 %24, i64 %21, i64 %26
  %28 = getelementptr inbounds void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %22, i64 %27
  %29 = load void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %28, align 8, !tbaa !12
  %30 = ptrtoint void (i32, i8**, i8**)* %29 to i64
  %31 = add i64 %30, -1
  %32 = icmp ult i64 %31, -2
  br i1 %32, label %33, label %34

33:                                               ; preds = %19
  call void %29(i32 noundef %2, i8** noundef %3, i8** noundef %4) #13
  br label %34

34:                                               ; preds = %33, %19
  %35 = add nuw i64 %21, 1
  %36 = load i64, i64* %9, align 8, !tbaa !54
  %37 = icmp ult i64 %35, %36
  br i1 %37, label %19, label %16, !llvm.loop !59
}

declare extern_weak i8* @_ZNSo5flushEv(i8* noundef) #2

declare extern_weak i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef) #2

declare i32 @fflush(i8* noundef) local_unnamed_addr #2

declare i8* @mmap(i8* noundef, i64 noundef, i32 noundef, i32 noundef, i32 noundef, i64 noundef) local_unnamed_addr #2

declare i32 @pthread_attr_init(i8* noundef) local_unnamed_addr #2

declare i32 @pthread_attr_setstacksize(i8* noundef, i64 noundef) local_unnamed_addr #2

declare i32 @pthread_attr_setdetachstate(i8* noundef, i32 noundef) local_unnamed_addr #2

declare i32 @sigdelset(i8* noundef, i32 noundef) local_unnamed_addr #2

declare i32 @pthread_sigmask(i32 noundef, i8* noundef, i8* noundef) local_unnamed_addr #2

declare i32 @pthread_create(i8** noundef, i8* noundef, i8* (i8*)* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal noalias i8* @worker_main(i8* noundef %0) #0 {
  %2 = alloca %struct.notification, align 8
  %3 = bitcast i8* %0 to %struct.worker*
  %4 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %5 = call i8* @llvm.thread.pointer() #14
  %6 = getelementptr inbounds i8, i8* %0, i64 16
  %7 = bitcast i8* %6 to i8**
  store i8* %5, i8** %7, align 16, !tbaa !83
  %8 = call i32 @gettid() #13
  %9 = getelementptr inbounds i8, i8* %0, i64 72
  %10 = bitcast i8* %9 to i32*
  store i32 %8, i32* %10, align 8, !tbaa !110
  %11 = load i8*, i8** %7, align 16, !tbaa !83
  %12 = load i64, i64* @tls.0, align 8, !tbaa !79
  %13 = getelementptr inbounds i8, i8* %11, i64 %12
  %14 = load i8*, i8** @tls.1, align 8, !tbaa !81
  %15 = load i64, i64* @tls.2, align 8, !tbaa !82
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %24, label %17

17:                                               ; preds = %1, %17
  %18 = phi i64 [ %22, %17 ], [ 0, %1 ]
  %19 = getelementptr inbounds i8, i8* %14, i64 %18
  %20 = load i8, i8* %19, align 1, !tbaa !67
  %21 = getelementptr inbounds i8, i8* %13, i64 %18
  store i8 %20, i8* %21, align 1, !tbaa !67
  %22 = add nuw i64 %18, 1
  %23 = icmp eq i64 %22, %15
  br i1 %23, label %24, label %17, !llvm.loop !84

24:                                               ; preds = %17, %1
  %25 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %26 = getelementptr inbounds i8, i8* %0, i64 48
  %27 = bitcast i8* %26 to i32*
  %28 = load i64, i64* @telejit_syscall_futex, align 8
  %29 = bitcast i8* %26 to i32*
  %30 = getelementptr inbounds i8, i8* %0, i64 32
  %31 = bitcast i8* %30 to %struct.task**
  %32 = getelementptr inbounds i8, i8* %0, i64 52
  %33 = bitcast i8* %32 to i32*
  %34 = getelementptr inbounds i8, i8* %0, i64 64
  %35 = bitcast i8* %34 to i8**
  %36 = getelementptr inbounds i8, i8* %0, i64 56
  %37 = bitcast i8* %36 to i8**
  %38 = getelementptr inbounds i8, i8* %0, i64 24
  %39 = bitcast i8* %38 to %struct.worker**
  %40 = bitcast %struct.notification* %2 to i8*
  %41 = getelementptr inbounds %struct.notification, %struct.notification* %2, i64 0, i32 0
  %42 = getelementptr inbounds %struct.notification, %struct.notification* %2, i64 0, i32 1
  %43 = bitcast i8** %42 to i8*
  %44 = load i64, i64* @telejit_syscall_futex, align 8
  br label %45

45:                                               ; preds = %89, %24
  %46 = load atomic i32, i32* %27 acquire, align 16
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %48, label %52

48:                                               ; preds = %45, %48
  %49 = call i64 (i64, ...) @syscall(i64 noundef %28, i8* noundef nonnull %26, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef null, i8* noundef null, i32 noundef 0) #13
  %50 = load atomic i32, i32* %27 acquire, align 16
  %51 = icmp eq i32 %50, 0
  br i1 %51, label %48, label %52, !llvm.loop !153

52:                                               ; preds = %48, %45
  %53 = load %struct.task*, %struct.task** %31, align 16, !tbaa !41
  store i32 0, i32* %29, align 16, !tbaa !154
  %54 = getelementptr inbounds %struct.task, %struct.task* %53, i64 0, i32 0
  %55 = load void (i8*, i8*)*, void (i8*, i8*)** %54, align 8, !tbaa !44
  %56 = getelementptr inbounds %struct.task, %struct.task* %53, i64 0, i32 1
  %57 = load i8*, i8** %56, align 8, !tbaa !42
  %58 = getelementptr inbounds %struct.task, %struct.task* %53, i64 0, i32 2
  %59 = load i8*, i8** %58, align 8, !tbaa !94
  %60 = call fastcc i8* @run_guarded(%struct.worker* noundef %3, void (i8*, i8*)* noundef %55, i8* noundef %57, i8* noundef %59) #12
  %61 = getelementptr inbounds %struct.task, %struct.task* %53, i64 0, i32 7
  store i8* %60, i8** %61, align 8, !tbaa !97
  %62 = load i32, i32* %33, align 4, !tbaa !37
  %63 = icmp eq i32 %62, 0
  br i1 %63, label %64, label %68

64:                                               ; preds = %52
  %65 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  store i8* null, i8** %35, align 16, !tbaa !43
  store i8* null, i8** %37, align 8, !tbaa !45
  %66 = load %struct.worker*, %struct.worker** @idle_workers, align 8, !tbaa !12
  store %struct.worker* %66, %struct.worker** %39, align 8, !tbaa !36
  store i8* %0, i8** bitcast (%struct.worker** @idle_workers to i8**), align 8, !tbaa !12
  %67 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  br label %71

68:                                               ; preds = %52, %68
  %69 = call fastcc i8* @run_guarded(%struct.worker* noundef %3, void (i8*, i8*)* noundef nonnull @end_thread, i8* noundef %0, i8* noundef null) #12
  %70 = icmp eq i8* %69, null
  br i1 %70, label %71, label %68, !llvm.loop !155

71:                                               ; preds = %68, %64
  %72 = getelementptr inbounds %struct.task, %struct.task* %53, i64 0, i32 3
  %73 = load i64, i64* %72, align 8, !tbaa !95
  %74 = getelementptr inbounds %struct.task, %struct.task* %53, i64 0, i32 5
  %75 = atomicrmw xchg i32* %74, i32 2 acq_rel, align 4
  %76 = icmp eq i32 %75, 0
  br i1 %76, label %77, label %79

77:                                               ; preds = %71
  %78 = call i64 (i64, ...) @syscall(i64 noundef %44, i32* noundef nonnull %74, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #13
  br label %89

79:                                               ; preds = %71
  call void @llvm.lifetime.start.p0i8(i64 40, i8* nonnull %40) #14
  store i64 %73, i64* %41, align 8
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(32) %43, i8 0, i64 32, i1 false) #14
  br label %80

80:                                               ; preds = %84, %79
  %81 = load i32, i32* @notify_fd, align 4, !tbaa !10
  %82 = call i64 @write(i32 noundef %81, i8* noundef nonnull %40, i64 noundef 40) #13
  %83 = icmp sgt i64 %82, 0
  br i1 %83, label %88, label %84

84:                                               ; preds = %80
  %85 = call i32* @__errno_location() #13
  %86 = load i32, i32* %85, align 4, !tbaa !10
  %87 = icmp eq i32 %86, 4
  br i1 %87, label %80, label %88, !llvm.loop !14

88:                                               ; preds = %84, %80
  call void @llvm.lifetime.end.p0i8(i64 40, i8* nonnull %40) #14
  br label %89

89:                                               ; preds = %77, %88
  br i1 %63, label %45, label %90

90:                                               ; preds = %89
  %91 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %92 = bitcast i8* %0 to %struct.worker**
  %93 = load %struct.worker*, %struct.worker** %92, align 16, !tbaa !38
  %94 = icmp eq %struct.worker* %93, null
  br i1 %94, label %100, label %95

95:                                               ; preds = %90
  %96 = getelementptr inbounds i8, i8* %0, i64 8
  %97 = bitcast i8* %96 to %struct.worker**
  %98 = load %struct.worker*, %struct.worker** %97, align 8, !tbaa !39
  %99 = getelementptr inbounds %struct.worker, %struct.worker* %93, i64 0, i32 1
  store %struct.worker* %98, %struct.worker** %99, align 8, !tbaa !39
  br label %100

100:                                              ; preds = %95, %90
  %101 = getelementptr inbounds i8, i8* %0, i64 8
  %102 = bitcast i8* %101 to %struct.worker**
  %103 = load %struct.worker*, %struct.worker** %102, align 8, !tbaa !39
  %104 = icmp eq %struct.worker* %103, null
  br i1 %104, label %107, label %105

105:                                              ; preds = %100
  %106 = getelementptr inbounds %struct.worker, %struct.worker* %103, i64 0, i32 0
  store %struct.worker* %93, %struct.worker** %106, align 16, !tbaa !38
  br label %108

107:                                              ; preds = %100
  store %struct.worker* %93, %struct.worker** @all_workers, align 8, !tbaa !12
  br label %108

108:                                              ; preds = %105, %107
  %109 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #13
  %110 = call i32 @munmap(i8* noundef %0, i64 noundef 4096) #13
  ret i8* null
}

declare i32 @pthread_attr_destroy(i8* noundef) local_unnamed_addr #2

declare i32 @munmap(i8* noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: noinline nounwind uwtable
define internal fastcc i8* @run_guarded(%struct.worker* noundef %0, void (i8*, i8*)* nocapture noundef readonly %1, i8* noundef %2, i8* noundef %3) unnamed_addr #8 {
  %5 = call i8* @llvm.frameaddress.p0i8(i32 0)
  %6 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 11
  store i8* %5, i8** %6, align 16, !tbaa !146
  %7 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 12
  store i8* null, i8** %7, align 8, !tbaa !142
  %8 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 15
  %9 = bitcast %struct.opaque512* %8 to i8*
  %10 = call i32 @_setjmp(i8* noundef nonnull %9) #17
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %12, label %14

12:                                               ; preds = %4
  %13 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 13
  store i32 1, i32* %13, align 16, !tbaa !22
  call void %1(i8* noundef %2, i8* noundef %3) #13
  br label %14

14:                                               ; preds = %12, %4
  %15 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 14
  store i32 0, i32* %15, align 4, !tbaa !143
  %16 = getelementptr inbounds %struct.worker, %struct.worker* %0, i64 0, i32 13
  store i32 0, i32* %16, align 16, !tbaa !22
  %17 = load i8*, i8** %7, align 8, !tbaa !142
  ret i8* %17
}

; Function Attrs: nounwind uwtable
define internal void @end_thread(i8* noundef %0, i8* noundef %1) #0 {
  %3 = getelementptr inbounds i8, i8* %0, i64 40
  %4 = bitcast i8* %3 to %struct.registration**
  %5 = bitcast i8* %1 to %struct.region*
  %6 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull %4, i64 noundef 15, %struct.region* noundef %5) #12
  %7 = icmp eq %struct.registration* %6, null
  br i1 %7, label %8, label %9

8:                                                ; preds = %9, %2
  ret void

9:                                                ; preds = %2, %9
  %10 = phi %struct.registration* [ %11, %9 ], [ %6, %2 ]
  call fastcc void @run(%struct.registration* noundef nonnull %10, i32 noundef 0) #12
  %11 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull %4, i64 noundef 15, %struct.region* noundef %5) #12
  %12 = icmp eq %struct.registration* %11, null
  br i1 %12, label %8, label %9, !llvm.loop !156
}

; Function Attrs: returns_twice
declare i32 @_setjmp(i8* noundef) local_unnamed_addr #9

declare i32 @clock_gettime(i32 noundef, i8* noundef) local_unnamed_addr #2

declare i8* @malloc(i64 noundef) local_unnamed_addr #2

declare i32 @fork() local_unnamed_addr #2

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @child_main(%struct.program* noundef %0, i32 noundef %1) unnamed_addr #4 {
  %3 = alloca %struct.opaque128, align 8
  store %struct.program* %0, %struct.program** @child_program, align 8, !tbaa !12
  store i1 true, i1* @is_child, align 4
  %4 = call i32 (i32, ...) @prctl(i32 noundef 1, i32 noundef 9, i32 noundef 0, i32 noundef 0, i32 noundef 0) #13
  %5 = call i32 @getppid() #13
  %6 = icmp eq i32 %5, %1
  br i1 %6, label %8, label %7

7:                                                ; preds = %2
  call void @_exit(i32 noundef 127) #16
  unreachable

8:                                                ; preds = %2
  %9 = call i32 @setpgid(i32 noundef 0, i32 noundef 0) #13
  br label %31

10:                                               ; preds = %31
  %11 = bitcast %struct.opaque128* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %11) #14
  %12 = call i32 @sigemptyset(i8* noundef nonnull %11) #13
  %13 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %11, i8* noundef null) #13
  %14 = load i8*, i8** @stdin, align 8, !tbaa !12
  call void @__fpurge(i8* noundef %14) #13
  %15 = load i8*, i8** @stdout, align 8, !tbaa !12
  call void @__fpurge(i8* noundef %15) #13
  %16 = load i8*, i8** @stderr, align 8, !tbaa !12
  call void @__fpurge(i8* noundef %16) #13
  %17 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 8
  %18 = load i32, i32* %17, align 8, !tbaa !157
  %19 = call i32 (i32, i32, ...) @fcntl(i32 noundef %18, i32 noundef 0, i32 noundef 3) #13
  %20 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 9
  %21 = load i32, i32* %20, align 4, !tbaa !158
  %22 = call i32 (i32, i32, ...) @fcntl(i32 noundef %21, i32 noundef 0, i32 noundef 3) #13
  %23 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 10
  %24 = load i32, i32* %23, align 8, !tbaa !159
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
  br i1 %35, label %10, label %31, !llvm.loop !160

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
  %49 = load i8*, i8** @stdout, align 8, !tbaa !12
  %50 = call i32 @setvbuf(i8* noundef %49, i8* noundef null, i32 noundef 1, i64 noundef 0) #13
  %51 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 3
  %52 = load i8*, i8** %51, align 8, !tbaa !161
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
  %60 = load i8**, i8*** %59, align 8, !tbaa !162
  store i8** %60, i8*** @environ, align 8, !tbaa !12
  %61 = call i8* @llvm.thread.pointer()
  %62 = load i64, i64* @tls.0, align 8, !tbaa !79
  %63 = getelementptr inbounds i8, i8* %61, i64 %62
  %64 = load i8*, i8** @tls.1, align 8, !tbaa !81
  %65 = load i64, i64* @tls.2, align 8, !tbaa !82
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %74, label %67

67:                                               ; preds = %58, %67
  %68 = phi i64 [ %72, %67 ], [ 0, %58 ]
  %69 = getelementptr inbounds i8, i8* %64, i64 %68
  %70 = load i8, i8* %69, align 1, !tbaa !67
  %71 = getelementptr inbounds i8, i8* %63, i64 %68
  store i8 %70, i8* %71, align 1, !tbaa !67
  %72 = add nuw i64 %68, 1
  %73 = icmp eq i64 %72, %65
  br i1 %73, label %74, label %67, !llvm.loop !84

74:                                               ; preds = %67, %58
  %75 = call i32 @on_exit(void (i32, i8*)* noundef nonnull @end_of_program, i8* noundef null) #13
  %76 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !12
  %77 = getelementptr inbounds %struct.progress, %struct.progress* %76, i64 0, i32 0
  store i32 1, i32* %77, align 4, !tbaa !73
  %78 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 4
  %79 = load %struct.function_array*, %struct.function_array** %78, align 8, !tbaa !52
  %80 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 5
  %81 = load i64, i64* %80, align 8, !tbaa !53
  %82 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 11
  %83 = load i32, i32* %82, align 4, !tbaa !163
  %84 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 1
  %85 = load i8**, i8*** %84, align 8, !tbaa !164
  %86 = load i8**, i8*** %59, align 8, !tbaa !162
  call fastcc void @run_all(%struct.function_array* noundef %79, i64 noundef %81, i32 noundef %83, i8** noundef %85, i8** noundef %86) #12
  %87 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !12
  %88 = getelementptr inbounds %struct.progress, %struct.progress* %87, i64 0, i32 0
  store i32 2, i32* %88, align 4, !tbaa !73
  %89 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 0
  %90 = load i32 (i32, i8**, i8**)*, i32 (i32, i8**, i8**)** %89, align 8, !tbaa !165
  %91 = load i32, i32* %82, align 4, !tbaa !163
  %92 = load i8**, i8*** %84, align 8, !tbaa !164
  %93 = load i8**, i8*** %59, align 8, !tbaa !162
  %94 = call i32 %90(i32 noundef %91, i8** noundef %92, i8** noundef %93) #13
  call void @exit(i32 noundef %94) #16
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
define internal fastcc void @give_up(i32 noundef %0) unnamed_addr #4 {
  %2 = call i32* @__errno_location() #13
  %3 = load i32, i32* %2, align 4, !tbaa !10
  %4 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !12
  %5 = getelementptr inbounds %struct.progress, %struct.progress* %4, i64 0, i32 2
  store i32 %3, i32* %5, align 4, !tbaa !77
  %6 = getelementptr inbounds %struct.progress, %struct.progress* %4, i64 0, i32 1
  store i32 %0, i32* %6, align 4, !tbaa !76
  call void @_exit(i32 noundef 127) #16
  unreachable
}

declare i32 @dup2(i32 noundef, i32 noundef) local_unnamed_addr #2

declare i32 @close_range(i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #2

declare i32 @chdir(i8* noundef) local_unnamed_addr #2

; Function Attrs: noreturn nounwind uwtable
define internal void @end_of_program(i32 noundef %0, i8* nocapture noundef readnone %1) #4 {
  %3 = load %struct.program*, %struct.program** @child_program, align 8, !tbaa !12
  %4 = getelementptr inbounds %struct.program, %struct.program* %3, i64 0, i32 6
  %5 = load %struct.function_array*, %struct.function_array** %4, align 8, !tbaa !60
  %6 = getelementptr inbounds %struct.program, %struct.program* %3, i64 0, i32 7
  %7 = load i64, i64* %6, align 8, !tbaa !50
  call fastcc void @run_all(%struct.function_array* noundef %5, i64 noundef %7, i32 noundef 0, i8** noundef null, i8** noundef null) #12
  call fastcc void @flush_streams() #12
  %8 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !12
  %9 = getelementptr inbounds %struct.progress, %struct.progress* %8, i64 0, i32 0
  store i32 3, i32* %9, align 4, !tbaa !73
  call void @_exit(i32 noundef %0) #16
  unreachable
}

; Function Attrs: noreturn
declare void @exit(i32 noundef) local_unnamed_addr #6

declare i32 @__cxa_atexit(void (i8*)* noundef, i8* noundef, i8* noundef) local_unnamed_addr #2

declare i32 @__cxa_at_quick_exit(void (i8*)* noundef, i8* noundef) local_unnamed_addr #2

declare i32 @__cxa_thread_atexit_impl(void (i8*)* noundef, i8* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal void @run_destructor_elsewhere(i8* noundef %0) #0 {
  %2 = bitcast i8* %0 to %struct.registration*
  %3 = getelementptr inbounds i8, i8* %0, i64 16
  %4 = bitcast i8* %3 to void (i8*)**
  %5 = load void (i8*)*, void (i8*)** %4, align 8, !tbaa !12
  %6 = getelementptr inbounds i8, i8* %0, i64 24
  %7 = bitcast i8* %6 to i8**
  %8 = load i8*, i8** %7, align 8, !tbaa !12
  call void %5(i8* noundef %8) #13
  %9 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  br label %10

10:                                               ; preds = %10, %1
  %11 = phi %struct.registration** [ @destructors_elsewhere, %1 ], [ %14, %10 ]
  %12 = load %struct.registration*, %struct.registration** %11, align 8, !tbaa !12
  %13 = icmp eq %struct.registration* %12, %2
  %14 = getelementptr inbounds %struct.registration, %struct.registration* %12, i64 0, i32 0
  br i1 %13, label %15, label %10, !llvm.loop !166

15:                                               ; preds = %10
  %16 = bitcast i8* %0 to %struct.registration**
  %17 = load %struct.registration*, %struct.registration** %16, align 8, !tbaa !63
  store %struct.registration* %17, %struct.registration** %11, align 8, !tbaa !12
  %18 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #13
  call void @free(i8* noundef %0) #13
  ret void
}

; Function Attrs: nounwind uwtable
define internal fastcc i32 @visit_threads(i32 (i8*, i32)* nocapture noundef readonly %0, i8* noundef %1) unnamed_addr #0 {
  %3 = alloca [256 x i64], align 16
  %4 = bitcast [256 x i64]* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 2048, i8* nonnull %4) #14
  %5 = call i32 @getpid() #13
  %6 = load i32, i32* @task_folder, align 4, !tbaa !10
  %7 = call i64 @lseek(i32 noundef %6, i64 noundef 0, i32 noundef 0) #13
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %13, label %117

9:                                                ; preds = %113
  %10 = load i32, i32* @task_folder, align 4, !tbaa !10
  %11 = call i64 @lseek(i32 noundef %10, i64 noundef 0, i32 noundef 0) #13
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %116, label %117

13:                                               ; preds = %2, %116
  %14 = phi i32 [ %115, %116 ], [ undef, %2 ]
  %15 = load i32, i32* @task_folder, align 4, !tbaa !10
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
  %28 = load i8, i8* %27, align 1, !tbaa !67
  %29 = icmp eq i8 %28, 46
  br i1 %29, label %91, label %30

30:                                               ; preds = %22, %33
  %31 = phi i8* [ %34, %33 ], [ %27, %22 ]
  %32 = load i8, i8* %31, align 1, !tbaa !67
  switch i8 %32, label %35 [
    i8 32, label %33
    i8 9, label %33
  ]

33:                                               ; preds = %30, %30
  %34 = getelementptr inbounds i8, i8* %31, i64 1
  br label %30, !llvm.loop !126

35:                                               ; preds = %30, %61
  %36 = phi i8* [ %65, %61 ], [ %31, %30 ]
  %37 = phi i64 [ %64, %61 ], [ 0, %30 ]
  %38 = load i8, i8* %36, align 1, !tbaa !67
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
  br label %35, !llvm.loop !127

66:                                               ; preds = %49
  %67 = trunc i64 %37 to i32
  %68 = load i32, i32* @own_thread_count, align 4, !tbaa !10
  %69 = icmp ne i32 %68, 0
  %70 = xor i1 %69, true
  %71 = load i32, i32* getelementptr inbounds ([256 x i32], [256 x i32]* @own_threads, i64 0, i64 0), align 16
  %72 = icmp eq i32 %71, %67
  %73 = select i1 %70, i1 true, i1 %72
  br i1 %73, label %85, label %74

74:                                               ; preds = %66, %77
  %75 = phi i32 [ %82, %77 ], [ 1, %66 ]
  %76 = icmp eq i32 %75, %68
  br i1 %76, label %83, label %77, !llvm.loop !167

77:                                               ; preds = %74
  %78 = zext i32 %75 to i64
  %79 = getelementptr inbounds [256 x i32], [256 x i32]* @own_threads, i64 0, i64 %78
  %80 = load i32, i32* %79, align 4, !tbaa !10
  %81 = icmp eq i32 %80, %67
  %82 = add i32 %75, 1
  br i1 %81, label %83, label %74, !llvm.loop !167

83:                                               ; preds = %74, %77
  %84 = icmp ult i32 %75, %68
  br label %85

85:                                               ; preds = %83, %66
  %86 = phi i1 [ %69, %66 ], [ %84, %83 ]
  br i1 %86, label %90, label %87

87:                                               ; preds = %85
  %88 = call i32 %0(i8* noundef %1, i32 noundef %67) #13, !callees !168
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
  %98 = load i16, i16* %97, align 8, !tbaa !169
  %99 = zext i16 %98 to i64
  %100 = add nuw nsw i64 %23, %99
  %101 = icmp slt i64 %100, %16
  br i1 %101, label %22, label %102, !llvm.loop !171

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
  br label %13, !llvm.loop !172

117:                                              ; preds = %9, %113, %2
  %118 = phi i32 [ 0, %2 ], [ 0, %9 ], [ %115, %113 ]
  call void @llvm.lifetime.end.p0i8(i64 2048, i8* nonnull %4) #14
  ret i32 %118
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define internal i32 @count_in(i8* nocapture noundef %0, i32 noundef %1) #10 {
  %3 = getelementptr inbounds i8, i8* %0, i64 8
  %4 = bitcast i8* %3 to i64*
  %5 = load i64, i64* %4, align 8, !tbaa !54
  %6 = icmp ne i64 %5, 0
  br i1 %6, label %7, label %22

7:                                                ; preds = %2
  %8 = bitcast i8* %0 to i32**
  %9 = load i32*, i32** %8, align 8, !tbaa !57
  %10 = load i32, i32* %9, align 4, !tbaa !10
  %11 = icmp eq i32 %10, %1
  br i1 %11, label %60, label %12

12:                                               ; preds = %7, %15
  %13 = phi i64 [ %19, %15 ], [ 1, %7 ]
  %14 = icmp eq i64 %13, %5
  br i1 %14, label %20, label %15, !llvm.loop !173

15:                                               ; preds = %12
  %16 = getelementptr inbounds i32, i32* %9, i64 %13
  %17 = load i32, i32* %16, align 4, !tbaa !10
  %18 = icmp eq i32 %17, %1
  %19 = add nuw i64 %13, 1
  br i1 %18, label %20, label %12, !llvm.loop !173

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
  %28 = load i64, i64* %27, align 8, !tbaa !54
  %29 = icmp ne i64 %28, 0
  br i1 %29, label %30, label %45

30:                                               ; preds = %24
  %31 = bitcast i8* %25 to i32**
  %32 = load i32*, i32** %31, align 8, !tbaa !57
  %33 = load i32, i32* %32, align 4, !tbaa !10
  %34 = icmp eq i32 %33, %1
  br i1 %34, label %60, label %35

35:                                               ; preds = %30, %38
  %36 = phi i64 [ %42, %38 ], [ 1, %30 ]
  %37 = icmp eq i64 %36, %28
  br i1 %37, label %43, label %38, !llvm.loop !173

38:                                               ; preds = %35
  %39 = getelementptr inbounds i32, i32* %32, i64 %36
  %40 = load i32, i32* %39, align 4, !tbaa !10
  %41 = icmp eq i32 %40, %1
  %42 = add nuw i64 %36, 1
  br i1 %41, label %43, label %35, !llvm.loop !173

43:                                               ; preds = %35, %38
  %44 = icmp ult i64 %36, %28
  br label %45

45:                                               ; preds = %43, %24
  %46 = phi i1 [ %29, %24 ], [ %44, %43 ]
  br i1 %46, label %60, label %47

47:                                               ; preds = %45
  %48 = getelementptr inbounds i8, i8* %0, i64 40
  %49 = bitcast i8* %48 to i64*
  %50 = load i64, i64* %49, align 8, !tbaa !58
  %51 = icmp eq i64 %28, %50
  br i1 %51, label %57, label %52

52:                                               ; preds = %47
  %53 = bitcast i8* %25 to i32**
  %54 = load i32*, i32** %53, align 8, !tbaa !57
  %55 = add i64 %28, 1
  store i64 %55, i64* %27, align 8, !tbaa !54
  %56 = getelementptr inbounds i32, i32* %54, i64 %28
  store i32 %1, i32* %56, align 4, !tbaa !10
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

declare i32 @tgkill(i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #2

declare i32 @nanosleep(i8* noundef, i8* noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc i64 @turns_of(i32 noundef %0) unnamed_addr #0 {
  %2 = alloca [96 x i8], align 16
  %3 = getelementptr inbounds [96 x i8], [96 x i8]* %2, i64 0, i64 0
  call void @llvm.lifetime.start.p0i8(i64 96, i8* nonnull %3) #14
  %4 = call fastcc i64 @read_of_thread(i32 noundef %0, i8* noundef getelementptr inbounds ([10 x i8], [10 x i8]* @.str.8, i64 0, i64 0), i8* noundef nonnull %3, i64 noundef 96) #12
  %5 = icmp slt i64 %4, 1
  br i1 %5, label %86, label %6

6:                                                ; preds = %1, %9
  %7 = phi i8* [ %10, %9 ], [ %3, %1 ]
  %8 = load i8, i8* %7, align 1, !tbaa !67
  switch i8 %8, label %11 [
    i8 32, label %9
    i8 9, label %9
  ]

9:                                                ; preds = %6, %6
  %10 = getelementptr inbounds i8, i8* %7, i64 1
  br label %6, !llvm.loop !126

11:                                               ; preds = %6, %24
  %12 = phi i8* [ %27, %24 ], [ %7, %6 ]
  %13 = load i8, i8* %12, align 1, !tbaa !67
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
  br i1 %26, label %11, label %28, !llvm.loop !127

28:                                               ; preds = %24, %31
  %29 = phi i8* [ %32, %31 ], [ %12, %24 ]
  %30 = load i8, i8* %29, align 1, !tbaa !67
  switch i8 %30, label %33 [
    i8 32, label %31
    i8 9, label %31
  ]

31:                                               ; preds = %28, %28
  %32 = getelementptr inbounds i8, i8* %29, i64 1
  br label %28, !llvm.loop !126

33:                                               ; preds = %28, %46
  %34 = phi i8* [ %49, %46 ], [ %29, %28 ]
  %35 = load i8, i8* %34, align 1, !tbaa !67
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
  br i1 %48, label %33, label %50, !llvm.loop !127

50:                                               ; preds = %46, %53
  %51 = phi i8* [ %54, %53 ], [ %34, %46 ]
  %52 = load i8, i8* %51, align 1, !tbaa !67
  switch i8 %52, label %55 [
    i8 32, label %53
    i8 9, label %53
  ]

53:                                               ; preds = %50, %50
  %54 = getelementptr inbounds i8, i8* %51, i64 1
  br label %50, !llvm.loop !126

55:                                               ; preds = %50, %81
  %56 = phi i8* [ %85, %81 ], [ %51, %50 ]
  %57 = phi i64 [ %84, %81 ], [ 0, %50 ]
  %58 = load i8, i8* %56, align 1, !tbaa !67
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
  br label %55, !llvm.loop !127

86:                                               ; preds = %69, %1
  %87 = phi i64 [ 0, %1 ], [ %57, %69 ]
  call void @llvm.lifetime.end.p0i8(i64 96, i8* nonnull %3) #14
  ret i64 %87
}

; Function Attrs: nounwind uwtable
define internal fastcc i64 @read_of_thread(i32 noundef %0, i8* nocapture noundef readonly %1, i8* noundef %2, i64 noundef %3) unnamed_addr #0 {
  %5 = alloca [64 x i8], align 16
  %6 = alloca [12 x i8], align 1
  %7 = getelementptr inbounds [64 x i8], [64 x i8]* %5, i64 0, i64 0
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %7) #14
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 16 dereferenceable(64) %7, i8* noundef nonnull align 16 dereferenceable(64) getelementptr inbounds ([64 x i8], [64 x i8]* @__const.read_of_thread.path, i64 0, i64 0), i64 64, i1 false)
  %8 = getelementptr inbounds [12 x i8], [12 x i8]* %6, i64 0, i64 0
  call void @llvm.lifetime.start.p0i8(i64 12, i8* nonnull %8) #14
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
  store i8 %18, i8* %20, align 1, !tbaa !67
  %21 = udiv i32 %14, 10
  %22 = icmp ult i32 %14, 10
  br i1 %22, label %10, label %13, !llvm.loop !174

23:                                               ; preds = %10, %23
  %24 = phi i64 [ %26, %23 ], [ %11, %10 ]
  %25 = phi i64 [ %29, %23 ], [ 16, %10 ]
  %26 = add i64 %24, -1
  %27 = getelementptr inbounds [12 x i8], [12 x i8]* %6, i64 0, i64 %26
  %28 = load i8, i8* %27, align 1, !tbaa !67
  %29 = add i64 %25, 1
  %30 = getelementptr inbounds [64 x i8], [64 x i8]* %5, i64 0, i64 %25
  store i8 %28, i8* %30, align 1, !tbaa !67
  %31 = icmp eq i64 %26, 0
  br i1 %31, label %32, label %23, !llvm.loop !175

32:                                               ; preds = %23, %10
  %33 = phi i64 [ 16, %10 ], [ %29, %23 ]
  %34 = getelementptr inbounds [64 x i8], [64 x i8]* %5, i64 0, i64 %33
  store i8 47, i8* %34, align 1, !tbaa !67
  br label %35

35:                                               ; preds = %35, %32
  %36 = phi i64 [ %33, %32 ], [ %38, %35 ]
  %37 = phi i8* [ %1, %32 ], [ %42, %35 ]
  %38 = add i64 %36, 1
  %39 = load i8, i8* %37, align 1, !tbaa !67
  %40 = getelementptr inbounds [64 x i8], [64 x i8]* %5, i64 0, i64 %38
  store i8 %39, i8* %40, align 1, !tbaa !67
  %41 = icmp eq i8 %39, 0
  %42 = getelementptr inbounds i8, i8* %37, i64 1
  br i1 %41, label %43, label %35, !llvm.loop !176

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
  store i8 0, i8* %52, align 1, !tbaa !67
  br label %53

53:                                               ; preds = %43, %46
  %54 = phi i64 [ %48, %46 ], [ -1, %43 ]
  call void @llvm.lifetime.end.p0i8(i64 12, i8* nonnull %8) #14
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %7) #14
  ret i64 %54
}

declare i64 @read(i32 noundef, i8* noundef, i64 noundef) local_unnamed_addr #2

declare i32 @close(i32 noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define internal fastcc i32 @is_deaf(i32 noundef %0) unnamed_addr #0 {
  %2 = alloca [4096 x i8], align 16
  %3 = getelementptr inbounds [4096 x i8], [4096 x i8]* %2, i64 0, i64 0
  call void @llvm.lifetime.start.p0i8(i64 4096, i8* nonnull %3) #14
  %4 = call fastcc i64 @read_of_thread(i32 noundef %0, i8* noundef getelementptr inbounds ([7 x i8], [7 x i8]* @.str.9, i64 0, i64 0), i8* noundef nonnull %3, i64 noundef 4096) #12
  %5 = icmp slt i64 %4, 1
  br i1 %5, label %84, label %6

6:                                                ; preds = %1, %82
  %7 = phi i8* [ %83, %82 ], [ %3, %1 ]
  %8 = load i8, i8* %7, align 1, !tbaa !67
  switch i8 %8, label %82 [
    i8 0, label %84
    i8 83, label %9
  ]

9:                                                ; preds = %6
  %10 = getelementptr inbounds i8, i8* %7, i64 1
  %11 = load i8, i8* %10, align 1, !tbaa !67
  %12 = icmp eq i8 %11, 105
  br i1 %12, label %13, label %82

13:                                               ; preds = %9
  %14 = getelementptr inbounds i8, i8* %7, i64 2
  %15 = load i8, i8* %14, align 1, !tbaa !67
  %16 = icmp eq i8 %15, 103
  br i1 %16, label %17, label %82

17:                                               ; preds = %13
  %18 = getelementptr inbounds i8, i8* %7, i64 3
  %19 = load i8, i8* %18, align 1, !tbaa !67
  %20 = icmp eq i8 %19, 66
  br i1 %20, label %21, label %82

21:                                               ; preds = %17
  %22 = getelementptr inbounds i8, i8* %7, i64 4
  %23 = load i8, i8* %22, align 1, !tbaa !67
  %24 = icmp eq i8 %23, 108
  br i1 %24, label %25, label %82

25:                                               ; preds = %21
  %26 = getelementptr inbounds i8, i8* %7, i64 5
  %27 = load i8, i8* %26, align 1, !tbaa !67
  %28 = icmp eq i8 %27, 107
  br i1 %28, label %29, label %82

29:                                               ; preds = %25
  %30 = getelementptr inbounds i8, i8* %7, i64 7
  br label %31

31:                                               ; preds = %34, %29
  %32 = phi i8* [ %30, %29 ], [ %35, %34 ]
  %33 = load i8, i8* %32, align 1, !tbaa !67
  switch i8 %33, label %42 [
    i8 32, label %34
    i8 9, label %34
    i8 48, label %36
  ]

34:                                               ; preds = %31, %31
  %35 = getelementptr inbounds i8, i8* %32, i64 1
  br label %31, !llvm.loop !126

36:                                               ; preds = %31
  %37 = getelementptr inbounds i8, i8* %32, i64 1
  %38 = load i8, i8* %37, align 1, !tbaa !67
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
  %47 = load i8, i8* %45, align 1, !tbaa !67
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
  br label %44, !llvm.loop !127

75:                                               ; preds = %58
  %76 = load i32, i32* @look_signal, align 4, !tbaa !10
  %77 = add nsw i32 %76, -1
  %78 = zext i32 %77 to i64
  %79 = lshr i64 %46, %78
  %80 = trunc i64 %79 to i32
  %81 = and i32 %80, 1
  br label %84

82:                                               ; preds = %6, %9, %13, %17, %21, %25
  %83 = getelementptr inbounds i8, i8* %7, i64 1
  br label %6, !llvm.loop !177

84:                                               ; preds = %6, %75, %1
  %85 = phi i32 [ 0, %1 ], [ %81, %75 ], [ 0, %6 ]
  call void @llvm.lifetime.end.p0i8(i64 4096, i8* nonnull %3) #14
  ret i32 %85
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define internal i32 @is_worker(i8* nocapture noundef readnone %0, i32 noundef %1) #11 {
  %3 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !12
  %4 = icmp eq %struct.worker* %3, null
  br i1 %4, label %18, label %5

5:                                                ; preds = %2
  %6 = getelementptr inbounds %struct.worker, %struct.worker* %3, i64 0, i32 10
  %7 = load i32, i32* %6, align 8, !tbaa !110
  %8 = icmp eq i32 %7, %1
  br i1 %8, label %18, label %9

9:                                                ; preds = %5, %14
  %10 = phi %struct.worker* [ %12, %14 ], [ %3, %5 ]
  %11 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 0
  %12 = load %struct.worker*, %struct.worker** %11, align 8, !tbaa !12
  %13 = icmp eq %struct.worker* %12, null
  br i1 %13, label %18, label %14, !llvm.loop !178

14:                                               ; preds = %9
  %15 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 10
  %16 = load i32, i32* %15, align 8, !tbaa !110
  %17 = icmp eq i32 %16, %1
  br i1 %17, label %18, label %9, !llvm.loop !178

18:                                               ; preds = %14, %9, %5, %2
  %19 = phi i1 [ %4, %2 ], [ %4, %5 ], [ %13, %9 ], [ %13, %14 ]
  %20 = xor i1 %19, true
  %21 = zext i1 %20 to i32
  ret i32 %21
}

attributes #0 = { nounwind uwtable "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { argmemonly mustprogress nofree nounwind willreturn writeonly }
attributes #2 = { "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #4 = { noreturn nounwind uwtable "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { mustprogress nofree nosync nounwind readnone willreturn }
attributes #6 = { noreturn "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { argmemonly mustprogress nofree nounwind willreturn }
attributes #8 = { noinline nounwind uwtable "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { returns_twice "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #10 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #11 = { nofree norecurse nosync nounwind readonly uwtable "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #12 = { nobuiltin "no-builtins" }
attributes #13 = { nobuiltin nounwind "no-builtins" }
attributes #14 = { nounwind }
attributes #15 = { nobuiltin noreturn "no-builtins" }
attributes #16 = { nobuiltin noreturn nounwind "no-builtins" }
attributes #17 = { nobuiltin nounwind returns_twice "no-builtins" }

!llvm.module.flags = !{!0, !1, !2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !9, i64 8}
!5 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !6, i64 24, !6, i64 32}
!6 = !{!"long", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!"any pointer", !7, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !7, i64 0}
!12 = !{!9, !9, i64 0}
!13 = !{!5, !6, i64 0}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = !{!6, !6, i64 0}
!17 = distinct !{!17, !18, !15}
!18 = !{!"llvm.loop.mustprogress"}
!19 = !{!20, !11, i64 8}
!20 = !{!"", !6, i64 0, !11, i64 8, !11, i64 12}
!21 = !{!20, !6, i64 0}
!22 = !{!23, !11, i64 96}
!23 = !{!"worker", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !11, i64 48, !11, i64 52, !9, i64 56, !9, i64 64, !11, i64 72, !9, i64 80, !9, i64 88, !11, i64 96, !11, i64 100, !24, i64 104, !25, i64 624}
!24 = !{!"", !7, i64 0}
!25 = !{!"", !6, i64 0, !9, i64 8, !7, i64 16}
!26 = distinct !{!26, !18, !15}
!27 = !{!28, !9, i64 0}
!28 = !{!"", !9, i64 0, !24, i64 8, !11, i64 136, !9, i64 144}
!29 = !{!28, !11, i64 136}
!30 = !{!28, !9, i64 144}
!31 = distinct !{!31, !18, !15}
!32 = distinct !{!32, !18, !15}
!33 = distinct !{!33, !18, !15}
!34 = !{!35, !6, i64 32}
!35 = !{!"task", !9, i64 0, !9, i64 8, !9, i64 16, !6, i64 24, !6, i64 32, !11, i64 40, !11, i64 44, !9, i64 48}
!36 = !{!23, !9, i64 24}
!37 = !{!23, !11, i64 52}
!38 = !{!23, !9, i64 0}
!39 = !{!23, !9, i64 8}
!40 = !{!35, !11, i64 40}
!41 = !{!23, !9, i64 32}
!42 = !{!35, !9, i64 8}
!43 = !{!23, !9, i64 64}
!44 = !{!35, !9, i64 0}
!45 = !{!23, !9, i64 56}
!46 = !{!47, !6, i64 0}
!47 = !{!"", !6, i64 0, !6, i64 8}
!48 = !{!47, !6, i64 8}
!49 = distinct !{!49, !18, !15}
!50 = !{!51, !6, i64 56}
!51 = !{!"", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !6, i64 40, !9, i64 48, !6, i64 56, !11, i64 64, !11, i64 68, !11, i64 72, !11, i64 76, !11, i64 80, !11, i64 84, !11, i64 88, !11, i64 92, !11, i64 96, !11, i64 100, !6, i64 104}
!52 = !{!51, !9, i64 32}
!53 = !{!51, !6, i64 40}
!54 = !{!55, !6, i64 8}
!55 = !{!"", !9, i64 0, !6, i64 8, !6, i64 16}
!56 = distinct !{!56, !18, !15}
!57 = !{!55, !9, i64 0}
!58 = !{!55, !6, i64 16}
!59 = distinct !{!59, !18, !15}
!60 = !{!51, !9, i64 48}
!61 = !{i64 0, i64 8, !12, i64 8, i64 8, !16, i64 16, i64 8, !16}
!62 = !{i64 0, i64 8, !16, i64 8, i64 8, !16}
!63 = !{!64, !9, i64 0}
!64 = !{!"registration", !9, i64 0, !6, i64 8, !7, i64 16, !55, i64 40}
!65 = !{!64, !6, i64 8}
!66 = !{i64 0, i64 8, !12, i64 8, i64 8, !16, i64 16, i64 24, !67, i64 40, i64 8, !12, i64 48, i64 8, !16, i64 56, i64 8, !16}
!67 = !{!7, !7, i64 0}
!68 = distinct !{!68, !18, !15}
!69 = !{!51, !11, i64 92}
!70 = !{!51, !11, i64 96}
!71 = distinct !{!71, !18, !15}
!72 = !{!51, !11, i64 84}
!73 = !{!74, !11, i64 0}
!74 = !{!"", !11, i64 0, !11, i64 4, !11, i64 8}
!75 = !{!51, !11, i64 88}
!76 = !{!74, !11, i64 4}
!77 = !{!74, !11, i64 8}
!78 = !{!51, !6, i64 104}
!79 = !{!80, !6, i64 0}
!80 = !{!"", !6, i64 0, !9, i64 8, !6, i64 16}
!81 = !{!80, !9, i64 8}
!82 = !{!80, !6, i64 16}
!83 = !{!23, !9, i64 16}
!84 = distinct !{!84, !18, !15}
!85 = distinct !{!85, !18, !15}
!86 = distinct !{!86, !18, !15}
!87 = distinct !{!87, !18, !15}
!88 = !{!89, !6, i64 8}
!89 = !{!"", !9, i64 0, !6, i64 8}
!90 = !{!89, !9, i64 0}
!91 = distinct !{!91, !18, !15}
!92 = distinct !{!92, !18, !15}
!93 = distinct !{!93, !18, !15}
!94 = !{!35, !9, i64 16}
!95 = !{!35, !6, i64 24}
!96 = !{!35, !11, i64 44}
!97 = !{!35, !9, i64 48}
!98 = distinct !{!98, !18, !15}
!99 = distinct !{!99, !15}
!100 = distinct !{!100, !18, !15}
!101 = !{i64 0, i64 8, !16, i64 8, i64 24, !67, i64 32, i64 8, !12, i64 40, i64 8, !16, i64 48, i64 8, !16}
!102 = !{i64 0, i64 24, !67, i64 24, i64 8, !12, i64 32, i64 8, !16, i64 40, i64 8, !16}
!103 = !{i64 0, i64 16, !67, i64 16, i64 8, !12, i64 24, i64 8, !16, i64 32, i64 8, !16}
!104 = !{i64 0, i64 8, !67, i64 8, i64 8, !12, i64 16, i64 8, !16, i64 24, i64 8, !16}
!105 = distinct !{!105, !18, !15}
!106 = !{!107, !6, i64 8}
!107 = !{!"", !9, i64 0, !6, i64 8, !9, i64 16, !11, i64 24, !11, i64 28, !11, i64 32, !11, i64 36}
!108 = !{!107, !9, i64 16}
!109 = distinct !{!109, !18, !15}
!110 = !{!23, !11, i64 72}
!111 = !{!107, !9, i64 0}
!112 = distinct !{!112, !18, !15}
!113 = distinct !{!113, !18, !15}
!114 = distinct !{!114, !18, !15}
!115 = !{!116, !6, i64 32}
!116 = !{!"", !55, i64 0, !55, i64 24}
!117 = distinct !{!117, !18, !15}
!118 = distinct !{!118, !18, !15}
!119 = !{i64 0, i64 4, !10, i64 4, i64 4, !10}
!120 = !{i64 0, i64 4, !10}
!121 = distinct !{!121, !18, !15}
!122 = distinct !{!122, !18, !15}
!123 = !{!124, !11, i64 4}
!124 = !{!"", !11, i64 0, !11, i64 4}
!125 = !{!124, !11, i64 0}
!126 = distinct !{!126, !18, !15}
!127 = distinct !{!127, !18, !15}
!128 = distinct !{!128, !18, !15}
!129 = distinct !{!129, !18, !15}
!130 = !{!107, !11, i64 28}
!131 = distinct !{!131, !18, !15}
!132 = !{!107, !11, i64 32}
!133 = distinct !{!133, !18, !15}
!134 = distinct !{!134, !18, !15}
!135 = distinct !{!135, !18, !15}
!136 = !{!107, !11, i64 24}
!137 = distinct !{!137, !18, !15}
!138 = distinct !{!138, !15}
!139 = !{!5, !9, i64 16}
!140 = !{!5, !6, i64 24}
!141 = !{!5, !6, i64 32}
!142 = !{!23, !9, i64 88}
!143 = !{!23, !11, i64 100}
!144 = !{!23, !6, i64 624}
!145 = !{!23, !9, i64 632}
!146 = !{!23, !9, i64 80}
!147 = !{!148, !6, i64 16}
!148 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !6, i64 24, !6, i64 32}
!149 = !{!148, !6, i64 32}
!150 = distinct !{!150, !18, !15}
!151 = distinct !{!151, !18, !15}
!152 = distinct !{!152, !18, !15}
!153 = distinct !{!153, !18, !15}
!154 = !{!23, !11, i64 48}
!155 = distinct !{!155, !18, !15}
!156 = distinct !{!156, !18, !15}
!157 = !{!51, !11, i64 64}
!158 = !{!51, !11, i64 68}
!159 = !{!51, !11, i64 72}
!160 = distinct !{!160, !18, !15}
!161 = !{!51, !9, i64 24}
!162 = !{!51, !9, i64 16}
!163 = !{!51, !11, i64 76}
!164 = !{!51, !9, i64 8}
!165 = !{!51, !9, i64 0}
!166 = distinct !{!166, !18, !15}
!167 = distinct !{!167, !18, !15}
!168 = !{i32 (i8*, i32)* @count_in, i32 (i8*, i32)* @is_worker}
!169 = !{!170, !170, i64 0}
!170 = !{!"short", !7, i64 0}
!171 = distinct !{!171, !18, !15}
!172 = distinct !{!172, !15}
!173 = distinct !{!173, !18, !15}
!174 = distinct !{!174, !18, !15}
!175 = distinct !{!175, !18, !15}
!176 = distinct !{!176, !18, !15}
!177 = distinct !{!177, !18, !15}
!178 = distinct !{!178, !18, !15}
