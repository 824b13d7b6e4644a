; Made from runtime.c by "npm run gen:runtime"; do not edit.
; sha256 of runtime.c: 225e2890aa9a8b6cf1854787413d30c86abb720c3cbe5973e3c72bc771ce0f7d

%struct.table = type { i64, i32 (i32, i32, i8**)*, i32 (%struct.task*, i32)*, void (i8*, i8*)*, void (i8*, i8*)*, void (i64, i8*, i64)*, void (i64, i64)*, void (i8*, i8*)*, i32 (%struct.region*)*, i32*, i32 (void (i8*)*, i8*, i8*)*, i32 (void (i32, i8*)*, i8*)*, i32 (void (i8*)*, i8*)*, i32 (void ()*, void ()*, void ()*, i8*)*, i32 (void (i8*)*, i8*, i8*)* }
%struct.task = type { void (i8*, i8*)*, i8*, i8*, i64, i64, i32, i32 }
%struct.region = type { %struct.range*, i64 }
%struct.range = type { i64, i64 }
%struct.registration = type { %struct.registration*, i64, [3 x i8*], %struct.function_array }
%struct.function_array = type { void (i32, i8**, i8**)**, i64, i64 }
%struct.opaque128 = type { [16 x i64] }
%struct.worker = type { %struct.worker*, %struct.worker*, i8*, %struct.worker*, %struct.task*, %struct.registration*, i32, i32 }
%struct.progress = type { i32, i32, i32 }
%struct.program = type { i32 (i32, i8**, i8**)*, i8**, i8**, i8*, %struct.function_array*, i64, %struct.function_array*, i64, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i64 }
%struct.timespec = type { i64, i64 }

@registered = internal global i32 0, align 4
@telejit_runtime = local_unnamed_addr constant %struct.table { i64 3, i32 (i32, i32, i8**)* @start, i32 (%struct.task*, i32)* @submit, void (i8*, i8*)* @run_initializers, void (i8*, i8*)* @run_program, void (i64, i8*, i64)* @attach_tls, void (i64, i64)* @update_tls, void (i8*, i8*)* @finalize, i32 (%struct.region*)* @has_registrations, i32* @registered, i32 (void (i8*)*, i8*, i8*)* @at_exit, i32 (void (i32, i8*)*, i8*)* @at_exit_with_code, i32 (void (i8*)*, i8*)* @at_quick_exit, i32 (void ()*, void ()*, void ()*, i8*)* @at_fork, i32 (void (i8*)*, i8*, i8*)* @at_thread_exit }, align 8
@notify_fd = internal unnamed_addr global i32 -1, align 4
@process_argc = internal unnamed_addr global i32 0, align 4
@process_argv = internal unnamed_addr global i8** null, align 8
@has_other_processors = internal unnamed_addr global i32 0, align 4
@stdout = external local_unnamed_addr global i8*, align 8
@registrations = internal global %struct.registration* null, align 8
@idle_lock = internal global %struct.opaque128 zeroinitializer, align 8
@all_workers = internal unnamed_addr global %struct.worker* null, align 8
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
@telejit_syscall_futex = external local_unnamed_addr constant i64, align 8
@environ = external local_unnamed_addr global i8**, align 8
@child_progress = internal unnamed_addr global %struct.progress* null, align 8
@child_program = internal unnamed_addr global %struct.program* null, align 8
@is_child = internal unnamed_addr global i1 false, align 4
@stdin = external local_unnamed_addr global i8*, align 8
@stderr = external local_unnamed_addr global i8*, align 8

; Function Attrs: nounwind uwtable
define internal i32 @start(i32 noundef %0, i32 noundef %1, i8** noundef %2) #0 {
  %4 = alloca %struct.opaque128, align 8
  store i32 %0, i32* @notify_fd, align 4, !tbaa !4
  store i32 %1, i32* @process_argc, align 4, !tbaa !4
  store i8** %2, i8*** @process_argv, align 8, !tbaa !8
  %5 = bitcast %struct.opaque128* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %5) #8
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(128) %5, i8 0, i64 128, i1 false)
  %6 = call i32 @sched_getaffinity(i32 noundef 0, i64 noundef 128, i8* noundef nonnull %5) #9
  br label %14

7:                                                ; preds = %20
  %8 = icmp sgt i32 %21, 1
  %9 = zext i1 %8 to i32
  store i32 %9, i32* @has_other_processors, align 4, !tbaa !4
  %10 = call i32 @on_exit(void (i32, i8*)* noundef nonnull @end_of_executor, i8* noundef null) #9
  %11 = call i32 @__register_atfork(void ()* noundef nonnull @lock_all, void ()* noundef nonnull @unlock_all, void ()* noundef nonnull @unlock_all, i8* noundef null) #9
  %12 = load i8*, i8** @stdout, align 8, !tbaa !8
  %13 = call i32 @setvbuf(i8* noundef %12, i8* noundef null, i32 noundef 1, i64 noundef 0) #9
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %5) #8
  ret i32 0

14:                                               ; preds = %3, %20
  %15 = phi i64 [ 0, %3 ], [ %22, %20 ]
  %16 = phi i32 [ 0, %3 ], [ %21, %20 ]
  %17 = getelementptr inbounds %struct.opaque128, %struct.opaque128* %4, i64 0, i32 0, i64 %15
  %18 = load i64, i64* %17, align 8, !tbaa !10
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %20, label %24

20:                                               ; preds = %24, %14
  %21 = phi i32 [ %16, %14 ], [ %27, %24 ]
  %22 = add nuw nsw i64 %15, 1
  %23 = icmp eq i64 %22, 16
  br i1 %23, label %7, label %14, !llvm.loop !12

24:                                               ; preds = %14, %24
  %25 = phi i64 [ %29, %24 ], [ %18, %14 ]
  %26 = phi i32 [ %27, %24 ], [ %16, %14 ]
  %27 = add nsw i32 %26, 1
  %28 = add i64 %25, -1
  %29 = and i64 %28, %25
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %20, label %24, !llvm.loop !15
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
  %11 = load i64, i64* %10, align 8, !tbaa !16
  switch i64 %11, label %21 [
    i64 0, label %12
    i64 8388608, label %12
  ]

12:                                               ; preds = %2, %2
  %13 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #9
  %14 = load %struct.worker*, %struct.worker** @idle_workers, align 8, !tbaa !8
  %15 = icmp eq %struct.worker* %14, null
  br i1 %15, label %19, label %16

16:                                               ; preds = %12
  %17 = getelementptr inbounds %struct.worker, %struct.worker* %14, i64 0, i32 3
  %18 = load %struct.worker*, %struct.worker** %17, align 8, !tbaa !18
  store %struct.worker* %18, %struct.worker** @idle_workers, align 8, !tbaa !8
  br label %19

19:                                               ; preds = %16, %12
  %20 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #9
  br label %21

21:                                               ; preds = %2, %19
  %22 = phi %struct.worker* [ %14, %19 ], [ null, %2 ]
  %23 = icmp eq %struct.worker* %22, null
  br i1 %23, label %24, label %54

24:                                               ; preds = %21
  %25 = load i64, i64* %10, align 8, !tbaa !16
  %26 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #9
  %27 = icmp eq i8* %26, inttoptr (i64 -1 to i8*)
  br i1 %27, label %54, label %28

28:                                               ; preds = %24
  %29 = bitcast i8* %26 to %struct.worker*
  %30 = bitcast %struct.opaque128* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %30) #8
  %31 = bitcast %struct.opaque128* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %31) #8
  %32 = bitcast %struct.opaque128* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %32) #8
  %33 = bitcast i8** %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %33) #8
  %34 = icmp eq i64 %25, 0
  %35 = and i64 %25, -8388609
  %36 = icmp ne i64 %35, 0
  %37 = zext i1 %36 to i32
  %38 = getelementptr inbounds i8, i8* %26, i64 52
  %39 = bitcast i8* %38 to i32*
  store i32 %37, i32* %39, align 4, !tbaa !20
  %40 = call i32 @pthread_attr_init(i8* noundef nonnull %30) #9
  %41 = select i1 %34, i64 8388608, i64 %25
  %42 = call i32 @pthread_attr_setstacksize(i8* noundef nonnull %30, i64 noundef %41) #9
  %43 = call i32 @pthread_attr_setdetachstate(i8* noundef nonnull %30, i32 noundef 1) #9
  %44 = call i32 @sigfillset(i8* noundef nonnull %31) #9
  %45 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %31, i8* noundef nonnull %32) #9
  %46 = call i32 @pthread_create(i8** noundef nonnull %8, i8* noundef nonnull %30, i8* (i8*)* noundef nonnull @worker_main, i8* noundef %26) #9
  %47 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %32, i8* noundef null) #9
  %48 = call i32 @pthread_attr_destroy(i8* noundef nonnull %30) #9
  %49 = icmp eq i32 %46, 0
  br i1 %49, label %52, label %50

50:                                               ; preds = %28
  %51 = call i32 @munmap(i8* noundef %26, i64 noundef 4096) #9
  br label %52

52:                                               ; preds = %50, %28
  %53 = phi %struct.worker* [ null, %50 ], [ %29, %28 ]
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %33) #8
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %32) #8
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %31) #8
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %30) #8
  br label %54

54:                                               ; preds = %52, %24, %21
  %55 = phi %struct.worker* [ %22, %21 ], [ %53, %52 ], [ null, %24 ]
  %56 = icmp eq %struct.worker* %55, null
  br i1 %56, label %117, label %57

57:                                               ; preds = %54
  %58 = icmp eq i32 %1, 0
  %59 = zext i1 %58 to i32
  %60 = getelementptr inbounds %struct.task, %struct.task* %0, i64 0, i32 5
  store i32 %59, i32* %60, align 8, !tbaa !21
  %61 = getelementptr inbounds %struct.worker, %struct.worker* %55, i64 0, i32 4
  store %struct.task* %0, %struct.task** %61, align 8, !tbaa !22
  %62 = getelementptr inbounds %struct.worker, %struct.worker* %55, i64 0, i32 6
  store atomic i32 1, i32* %62 release, align 8
  %63 = load i64, i64* @telejit_syscall_futex, align 8, !tbaa !10
  %64 = call i64 (i64, ...) @syscall(i64 noundef %63, i32* noundef nonnull %62, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #9
  br i1 %58, label %117, label %65

65:                                               ; preds = %57
  %66 = load i32, i32* @has_other_processors, align 4, !tbaa !4
  %67 = icmp eq i32 %66, 0
  br i1 %67, label %102, label %68

68:                                               ; preds = %65
  %69 = bitcast %struct.timespec* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %69) #8
  %70 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %69) #9
  %71 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 0
  %72 = load i64, i64* %71, align 8, !tbaa !23
  %73 = mul i64 %72, 1000000
  %74 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 1
  %75 = load i64, i64* %74, align 8, !tbaa !25
  %76 = udiv i64 %75, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %69) #8
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
  br label %88, !llvm.loop !26

88:                                               ; preds = %86, %68
  %89 = phi i32 [ 0, %68 ], [ %87, %86 ]
  %90 = load atomic i32, i32* %60 acquire, align 8
  %91 = icmp eq i32 %90, 2
  br i1 %91, label %117, label %83

92:                                               ; preds = %83
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %80) #8
  %93 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %80) #9
  %94 = load i64, i64* %81, align 8, !tbaa !23
  %95 = mul i64 %94, 1000000
  %96 = load i64, i64* %82, align 8, !tbaa !25
  %97 = udiv i64 %96, 1000
  %98 = add i64 %97, %95
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %80) #8
  %99 = icmp ult i64 %98, %79
  br i1 %99, label %86, label %100

100:                                              ; preds = %92
  %101 = icmp ult i32 %89, 63
  br i1 %101, label %117, label %112

102:                                              ; preds = %65
  %103 = bitcast %struct.timespec* %9 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %103) #8
  %104 = getelementptr inbounds %struct.timespec, %struct.timespec* %9, i64 0, i32 0
  %105 = udiv i32 %1, 1000000
  %106 = zext i32 %105 to i64
  store i64 %106, i64* %104, align 8, !tbaa !23
  %107 = getelementptr inbounds %struct.timespec, %struct.timespec* %9, i64 0, i32 1
  %108 = urem i32 %1, 1000000
  %109 = mul nuw nsw i32 %108, 1000
  %110 = zext i32 %109 to i64
  store i64 %110, i64* %107, align 8, !tbaa !25
  %111 = call i64 (i64, ...) @syscall(i64 noundef %63, i32* noundef nonnull %60, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef nonnull %9, i8* noundef null, i32 noundef 0) #9
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %103) #8
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
  %8 = load i64, i64* %7, align 8, !tbaa !27
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
  %32 = load %struct.function_array*, %struct.function_array** %31, align 8, !tbaa !29
  %33 = getelementptr inbounds i8, i8* %0, i64 40
  %34 = bitcast i8* %33 to i64*
  %35 = load i64, i64* %34, align 8, !tbaa !30
  %36 = load i32, i32* @process_argc, align 4, !tbaa !4
  %37 = load i8**, i8*** @process_argv, align 8, !tbaa !8
  %38 = load i8**, i8*** @environ, align 8, !tbaa !8
  %39 = icmp eq i64 %35, 0
  br i1 %39, label %70, label %40

40:                                               ; preds = %29, %48
  %41 = phi i64 [ %49, %48 ], [ 0, %29 ]
  %42 = getelementptr inbounds %struct.function_array, %struct.function_array* %32, i64 %41, i32 1
  %43 = load i64, i64* %42, align 8, !tbaa !31
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %48, label %45

45:                                               ; preds = %40
  %46 = getelementptr inbounds %struct.function_array, %struct.function_array* %32, i64 %41, i32 0
  %47 = getelementptr inbounds %struct.function_array, %struct.function_array* %32, i64 %41, i32 2
  br label %51

48:                                               ; preds = %66, %40
  %49 = add nuw i64 %41, 1
  %50 = icmp eq i64 %49, %35
  br i1 %50, label %70, label %40, !llvm.loop !33

51:                                               ; preds = %66, %45
  %52 = phi i64 [ %43, %45 ], [ %68, %66 ]
  %53 = phi i64 [ 0, %45 ], [ %67, %66 ]
  %54 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %46, align 8, !tbaa !34
  %55 = load i64, i64* %47, align 8, !tbaa !35
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
  call void %61(i32 noundef %36, i8** noundef %37, i8** noundef %38) #9
  br label %66

66:                                               ; preds = %65, %51
  %67 = add nuw i64 %53, 1
  %68 = load i64, i64* %42, align 8, !tbaa !31
  %69 = icmp ult i64 %67, %68
  br i1 %69, label %51, label %48, !llvm.loop !36

70:                                               ; preds = %48, %29
  ret void

71:                                               ; preds = %10, %91
  %72 = phi i64 [ 0, %10 ], [ %92, %91 ]
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %25)
  %73 = load %struct.function_array*, %struct.function_array** %13, align 8, !tbaa !37
  %74 = getelementptr inbounds %struct.function_array, %struct.function_array* %73, i64 %72, i32 0
  %75 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %74, align 8, !tbaa.struct !38
  %76 = getelementptr inbounds %struct.function_array, %struct.function_array* %73, i64 %72, i32 1
  %77 = bitcast i64* %76 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(16) %11, i8* noundef nonnull align 8 dereferenceable(16) %77, i64 16, i1 false), !tbaa.struct !39
  store %struct.registration* null, %struct.registration** %14, align 8, !tbaa !40
  store i64 4, i64* %15, align 8, !tbaa !42
  store void (i32, i8**, i8**)** %75, void (i32, i8**, i8**)*** %17, align 8, !tbaa !8
  br label %78

78:                                               ; preds = %78, %71
  %79 = phi i8** [ %18, %71 ], [ %80, %78 ]
  store i8* null, i8** %79, align 8, !tbaa !8
  %80 = getelementptr inbounds i8*, i8** %79, i64 1
  %81 = icmp eq i8** %80, %19
  br i1 %81, label %82, label %78

82:                                               ; preds = %78
  store void (i32, i8**, i8**)** %75, void (i32, i8**, i8**)*** %20, align 8, !tbaa.struct !38
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(16) %22, i8* noundef nonnull align 8 dereferenceable(16) %11, i64 16, i1 false), !tbaa.struct !39
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %26)
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(64) %23, i8* noundef nonnull align 8 dereferenceable(64) %24, i64 64, i1 false) #8
  %83 = call i8* @malloc(i64 noundef 64) #9
  %84 = icmp eq i8* %83, null
  br i1 %84, label %91, label %85

85:                                               ; preds = %82
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(64) %83, i8* noundef nonnull align 8 dereferenceable(64) %23, i64 64, i1 false) #8, !tbaa.struct !43
  %86 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  %87 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !8
  %88 = bitcast i8* %83 to %struct.registration**
  store %struct.registration* %87, %struct.registration** %88, align 8, !tbaa !40
  store i8* %83, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !8
  %89 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %90 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  br label %91

91:                                               ; preds = %82, %85
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %27)
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %28)
  %92 = add nuw i64 %72, 1
  %93 = load i64, i64* %7, align 8, !tbaa !27
  %94 = icmp ult i64 %92, %93
  br i1 %94, label %71, label %29, !llvm.loop !45
}

; Function Attrs: nounwind uwtable
define internal void @run_program(i8* noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = alloca %struct.timespec, align 8
  %4 = alloca %struct.timespec, align 8
  %5 = alloca i32, align 4
  %6 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 33, i32 noundef -1, i64 noundef 0) #9
  %7 = icmp eq i8* %6, inttoptr (i64 -1 to i8*)
  br i1 %7, label %8, label %15

8:                                                ; preds = %2
  %9 = getelementptr inbounds i8, i8* %0, i64 92
  %10 = bitcast i8* %9 to i32*
  store i32 4, i32* %10, align 4, !tbaa !46
  %11 = call i32* @__errno_location() #9
  %12 = load i32, i32* %11, align 4, !tbaa !4
  %13 = getelementptr inbounds i8, i8* %0, i64 96
  %14 = bitcast i8* %13 to i32*
  store i32 %12, i32* %14, align 8, !tbaa !47
  br label %82

15:                                               ; preds = %2
  %16 = bitcast %struct.timespec* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %16) #8
  %17 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %16) #9
  %18 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 0
  %19 = load i64, i64* %18, align 8, !tbaa !23
  %20 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 1
  %21 = load i64, i64* %20, align 8, !tbaa !25
  %22 = udiv i64 %21, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %16) #8
  %23 = call i32 @getpid() #9
  %24 = call i32 @fork() #9
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %28

26:                                               ; preds = %15
  %27 = bitcast i8* %0 to %struct.program*
  store i8* %6, i8** bitcast (%struct.progress** @child_progress to i8**), align 8, !tbaa !8
  call fastcc void @child_main(%struct.program* noundef %27, i32 noundef %23) #10
  unreachable

28:                                               ; preds = %15
  %29 = icmp slt i32 %24, 0
  br i1 %29, label %30, label %37

30:                                               ; preds = %28
  %31 = getelementptr inbounds i8, i8* %0, i64 92
  %32 = bitcast i8* %31 to i32*
  store i32 1, i32* %32, align 4, !tbaa !46
  %33 = call i32* @__errno_location() #9
  %34 = load i32, i32* %33, align 4, !tbaa !4
  %35 = getelementptr inbounds i8, i8* %0, i64 96
  %36 = bitcast i8* %35 to i32*
  store i32 %34, i32* %36, align 8, !tbaa !47
  br label %67

37:                                               ; preds = %28
  %38 = bitcast i32* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %38) #8
  store i32 0, i32* %5, align 4, !tbaa !4
  %39 = call i32 @setpgid(i32 noundef %24, i32 noundef %24) #9
  %40 = getelementptr inbounds i8, i8* %0, i64 80
  %41 = bitcast i8* %40 to i32*
  store atomic i32 %24, i32* %41 release, align 8
  br label %42

42:                                               ; preds = %45, %37
  %43 = call i32 @waitpid(i32 noundef %24, i32* noundef nonnull %5, i32 noundef 0) #9
  %44 = icmp slt i32 %43, 0
  br i1 %44, label %45, label %49

45:                                               ; preds = %42
  %46 = call i32* @__errno_location() #9
  %47 = load i32, i32* %46, align 4, !tbaa !4
  %48 = icmp eq i32 %47, 4
  br i1 %48, label %42, label %49, !llvm.loop !48

49:                                               ; preds = %42, %45
  %50 = load i32, i32* %5, align 4, !tbaa !4
  %51 = getelementptr inbounds i8, i8* %0, i64 84
  %52 = bitcast i8* %51 to i32*
  store i32 %50, i32* %52, align 4, !tbaa !49
  %53 = bitcast i8* %6 to i32*
  %54 = load i32, i32* %53, align 4, !tbaa !50
  %55 = getelementptr inbounds i8, i8* %0, i64 88
  %56 = bitcast i8* %55 to i32*
  store i32 %54, i32* %56, align 8, !tbaa !52
  %57 = getelementptr inbounds i8, i8* %6, i64 4
  %58 = bitcast i8* %57 to i32*
  %59 = load i32, i32* %58, align 4, !tbaa !53
  %60 = getelementptr inbounds i8, i8* %0, i64 92
  %61 = bitcast i8* %60 to i32*
  store i32 %59, i32* %61, align 4, !tbaa !46
  %62 = getelementptr inbounds i8, i8* %6, i64 8
  %63 = bitcast i8* %62 to i32*
  %64 = load i32, i32* %63, align 4, !tbaa !54
  %65 = getelementptr inbounds i8, i8* %0, i64 96
  %66 = bitcast i8* %65 to i32*
  store i32 %64, i32* %66, align 8, !tbaa !47
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %38) #8
  br label %67

67:                                               ; preds = %49, %30
  %68 = bitcast %struct.timespec* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %68) #8
  %69 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %68) #9
  %70 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 0
  %71 = load i64, i64* %70, align 8, !tbaa !23
  %72 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 1
  %73 = load i64, i64* %72, align 8, !tbaa !25
  %74 = udiv i64 %73, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %68) #8
  %75 = sub i64 %71, %19
  %76 = mul i64 %75, 1000000
  %77 = sub nsw i64 %74, %22
  %78 = add i64 %77, %76
  %79 = getelementptr inbounds i8, i8* %0, i64 104
  %80 = bitcast i8* %79 to i64*
  store i64 %78, i64* %80, align 8, !tbaa !55
  %81 = call i32 @munmap(i8* noundef %6, i64 noundef 4096) #9
  br label %82

82:                                               ; preds = %67, %8
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @attach_tls(i64 noundef %0, i8* noundef %1, i64 noundef %2) #0 {
  store i64 %0, i64* @tls.0, align 8, !tbaa !56
  store i8* %1, i8** @tls.1, align 8, !tbaa !58
  store i64 %2, i64* @tls.2, align 8, !tbaa !59
  %4 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #9
  %5 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !8
  %6 = icmp eq %struct.worker* %5, null
  br i1 %6, label %27, label %7

7:                                                ; preds = %3
  %8 = load i64, i64* @tls.0, align 8, !tbaa !56
  %9 = load i8*, i8** @tls.1, align 8, !tbaa !58
  %10 = icmp eq i64 %2, 0
  br label %11

11:                                               ; preds = %23, %7
  %12 = phi %struct.worker* [ %5, %7 ], [ %25, %23 ]
  %13 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 2
  %14 = load i8*, i8** %13, align 8, !tbaa !60
  %15 = getelementptr inbounds i8, i8* %14, i64 %8
  br i1 %10, label %23, label %16

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %21, %16 ], [ 0, %11 ]
  %18 = getelementptr inbounds i8, i8* %9, i64 %17
  %19 = load i8, i8* %18, align 1, !tbaa !44
  %20 = getelementptr inbounds i8, i8* %15, i64 %17
  store i8 %19, i8* %20, align 1, !tbaa !44
  %21 = add nuw i64 %17, 1
  %22 = icmp eq i64 %21, %2
  br i1 %22, label %23, label %16, !llvm.loop !61

23:                                               ; preds = %16, %11
  %24 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 0
  %25 = load %struct.worker*, %struct.worker** %24, align 8, !tbaa !8
  %26 = icmp eq %struct.worker* %25, null
  br i1 %26, label %27, label %11, !llvm.loop !62

27:                                               ; preds = %23, %3
  %28 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #9
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @update_tls(i64 noundef %0, i64 noundef %1) #0 {
  %3 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #9
  %4 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !8
  %5 = icmp eq %struct.worker* %4, null
  br i1 %5, label %11, label %6

6:                                                ; preds = %2
  %7 = load i64, i64* @tls.0, align 8, !tbaa !56
  %8 = load i8*, i8** @tls.1, align 8, !tbaa !58
  %9 = getelementptr inbounds i8, i8* %8, i64 %0
  %10 = icmp eq i64 %1, 0
  br label %13

11:                                               ; preds = %26, %2
  %12 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #9
  ret void

13:                                               ; preds = %6, %26
  %14 = phi %struct.worker* [ %4, %6 ], [ %28, %26 ]
  %15 = getelementptr inbounds %struct.worker, %struct.worker* %14, i64 0, i32 2
  %16 = load i8*, i8** %15, align 8, !tbaa !60
  %17 = getelementptr inbounds i8, i8* %16, i64 %7
  %18 = getelementptr inbounds i8, i8* %17, i64 %0
  br i1 %10, label %26, label %19

19:                                               ; preds = %13, %19
  %20 = phi i64 [ %24, %19 ], [ 0, %13 ]
  %21 = getelementptr inbounds i8, i8* %9, i64 %20
  %22 = load i8, i8* %21, align 1, !tbaa !44
  %23 = getelementptr inbounds i8, i8* %18, i64 %20
  store i8 %22, i8* %23, align 1, !tbaa !44
  %24 = add nuw i64 %20, 1
  %25 = icmp eq i64 %24, %1
  br i1 %25, label %26, label %19, !llvm.loop !61

26:                                               ; preds = %19, %13
  %27 = getelementptr inbounds %struct.worker, %struct.worker* %14, i64 0, i32 0
  %28 = load %struct.worker*, %struct.worker** %27, align 8, !tbaa !8
  %29 = icmp eq %struct.worker* %28, null
  br i1 %29, label %11, label %13, !llvm.loop !62
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
  %18 = load i64, i64* @telejit_syscall_futex, align 8
  br label %19

19:                                               ; preds = %152, %2
  %20 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #9
  %21 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  %22 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !8
  %23 = icmp eq %struct.worker* %22, null
  br i1 %23, label %115, label %24

24:                                               ; preds = %19, %88
  %25 = phi i1 [ %91, %88 ], [ %23, %19 ]
  %26 = phi %struct.worker* [ %90, %88 ], [ %22, %19 ]
  %27 = getelementptr inbounds %struct.worker, %struct.worker* %26, i64 0, i32 5
  %28 = load %struct.registration*, %struct.registration** %27, align 8, !tbaa !8
  %29 = icmp eq %struct.registration* %28, null
  br i1 %29, label %85, label %33

30:                                               ; preds = %81
  %31 = load %struct.registration*, %struct.registration** %84, align 8, !tbaa !8
  %32 = icmp eq %struct.registration* %31, null
  br i1 %32, label %85, label %33, !llvm.loop !63

33:                                               ; preds = %24, %30
  %34 = phi %struct.registration* [ %31, %30 ], [ %28, %24 ]
  %35 = phi %struct.registration** [ %82, %30 ], [ undef, %24 ]
  %36 = phi %struct.registration** [ %84, %30 ], [ %27, %24 ]
  %37 = getelementptr inbounds %struct.registration, %struct.registration* %34, i64 0, i32 1
  %38 = load i64, i64* %37, align 8, !tbaa !42
  %39 = and i64 %38, 15
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %81, label %44

41:                                               ; preds = %75
  %42 = add nuw nsw i64 %45, 1
  %43 = icmp eq i64 %42, 3
  br i1 %43, label %78, label %44, !llvm.loop !64

44:                                               ; preds = %33, %41
  %45 = phi i64 [ %42, %41 ], [ 0, %33 ]
  br i1 %5, label %75, label %46

46:                                               ; preds = %44
  %47 = getelementptr inbounds %struct.registration, %struct.registration* %34, i64 0, i32 2, i64 %45
  %48 = load i8*, i8** %47, align 8, !tbaa !8
  %49 = load i64, i64* %7, align 8, !tbaa !65
  %50 = ptrtoint i8* %48 to i64
  %51 = icmp eq i64 %49, 0
  br i1 %51, label %66, label %52

52:                                               ; preds = %46
  %53 = load %struct.range*, %struct.range** %8, align 8, !tbaa !67
  br label %54

54:                                               ; preds = %54, %52
  %55 = phi i64 [ 0, %52 ], [ %64, %54 ]
  %56 = phi i64 [ %49, %52 ], [ %63, %54 ]
  %57 = add i64 %56, %55
  %58 = lshr i64 %57, 1
  %59 = getelementptr inbounds %struct.range, %struct.range* %53, i64 %58, i32 1
  %60 = load i64, i64* %59, align 8, !tbaa !25
  %61 = icmp ugt i64 %60, %50
  %62 = add nuw i64 %58, 1
  %63 = select i1 %61, i64 %58, i64 %56
  %64 = select i1 %61, i64 %55, i64 %62
  %65 = icmp ult i64 %64, %63
  br i1 %65, label %54, label %66, !llvm.loop !68

66:                                               ; preds = %54, %46
  %67 = phi i64 [ 0, %46 ], [ %64, %54 ]
  %68 = icmp ult i64 %67, %49
  br i1 %68, label %69, label %75

69:                                               ; preds = %66
  %70 = load %struct.range*, %struct.range** %8, align 8, !tbaa !67
  %71 = getelementptr inbounds %struct.range, %struct.range* %70, i64 %67, i32 0
  %72 = load i64, i64* %71, align 8, !tbaa !23
  %73 = icmp ule i64 %72, %50
  %74 = zext i1 %73 to i32
  br label %75

75:                                               ; preds = %69, %66, %44
  %76 = phi i32 [ 1, %44 ], [ 0, %66 ], [ %74, %69 ]
  %77 = icmp eq i32 %76, 0
  br i1 %77, label %41, label %78

78:                                               ; preds = %75, %41
  %79 = phi %struct.registration** [ %35, %41 ], [ %36, %75 ]
  %80 = xor i1 %77, true
  br label %81

81:                                               ; preds = %78, %33
  %82 = phi %struct.registration** [ %35, %33 ], [ %79, %78 ]
  %83 = phi i1 [ false, %33 ], [ %80, %78 ]
  %84 = getelementptr inbounds %struct.registration, %struct.registration* %34, i64 0, i32 0
  br i1 %83, label %85, label %30

85:                                               ; preds = %81, %30, %24
  %86 = phi %struct.registration** [ null, %24 ], [ %82, %81 ], [ null, %30 ]
  %87 = icmp eq %struct.registration** %86, null
  br i1 %87, label %88, label %92

88:                                               ; preds = %85
  %89 = getelementptr inbounds %struct.worker, %struct.worker* %26, i64 0, i32 0
  %90 = load %struct.worker*, %struct.worker** %89, align 8, !tbaa !8
  %91 = icmp eq %struct.worker* %90, null
  br i1 %91, label %115, label %24, !llvm.loop !69

92:                                               ; preds = %85
  %93 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  %94 = load %struct.worker*, %struct.worker** @idle_workers, align 8, !tbaa !8
  %95 = icmp eq %struct.worker* %94, null
  br i1 %95, label %111, label %96

96:                                               ; preds = %92
  %97 = icmp eq %struct.worker* %94, %26
  br i1 %97, label %107, label %98

98:                                               ; preds = %96, %103
  %99 = phi %struct.worker* [ %101, %103 ], [ %94, %96 ]
  %100 = getelementptr inbounds %struct.worker, %struct.worker* %99, i64 0, i32 3
  %101 = load %struct.worker*, %struct.worker** %100, align 8, !tbaa !8
  %102 = icmp eq %struct.worker* %101, null
  br i1 %102, label %111, label %103, !llvm.loop !70

103:                                              ; preds = %98
  %104 = icmp eq %struct.worker* %101, %26
  br i1 %104, label %105, label %98, !llvm.loop !70

105:                                              ; preds = %103
  %106 = getelementptr inbounds %struct.worker, %struct.worker* %99, i64 0, i32 3
  br label %107

107:                                              ; preds = %105, %96
  %108 = phi %struct.worker** [ @idle_workers, %96 ], [ %106, %105 ]
  %109 = getelementptr inbounds %struct.worker, %struct.worker* %26, i64 0, i32 3
  %110 = load %struct.worker*, %struct.worker** %109, align 8, !tbaa !18
  store %struct.worker* %110, %struct.worker** %108, align 8, !tbaa !8
  br label %119

111:                                              ; preds = %98, %92
  %112 = phi i1 [ %95, %92 ], [ %102, %98 ]
  br i1 %112, label %113, label %119

113:                                              ; preds = %111
  %114 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull %27, i64 noundef 15, %struct.region* noundef %4) #9
  br label %119

115:                                              ; preds = %88, %19
  %116 = phi %struct.worker* [ %22, %19 ], [ %90, %88 ]
  %117 = phi i1 [ %23, %19 ], [ %91, %88 ]
  %118 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  br label %119

119:                                              ; preds = %107, %115, %113, %111
  %120 = phi %struct.worker* [ %26, %111 ], [ %26, %113 ], [ %116, %115 ], [ %26, %107 ]
  %121 = phi i1 [ %25, %111 ], [ %25, %113 ], [ %117, %115 ], [ %25, %107 ]
  %122 = phi %struct.registration* [ null, %111 ], [ %114, %113 ], [ null, %115 ], [ null, %107 ]
  %123 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #9
  br i1 %121, label %138, label %124

124:                                              ; preds = %119
  %125 = icmp eq %struct.registration* %122, null
  br i1 %125, label %127, label %126

126:                                              ; preds = %124
  call fastcc void @run(%struct.registration* noundef nonnull %122, i32 noundef 0) #9
  br label %152

127:                                              ; preds = %124
  call void @llvm.lifetime.start.p0i8(i64 48, i8* nonnull %9) #8
  store void (i8*, i8*)* @end_thread, void (i8*, i8*)** %10, align 8, !tbaa !71
  store %struct.worker* %120, %struct.worker** %12, align 8, !tbaa !72
  store i8* %0, i8** %13, align 8, !tbaa !73
  store i64 0, i64* %14, align 8, !tbaa !74
  store i64 0, i64* %15, align 8, !tbaa !16
  store i32 0, i32* %16, align 8, !tbaa !21
  store i32 0, i32* %17, align 4, !tbaa !75
  %128 = getelementptr inbounds %struct.worker, %struct.worker* %120, i64 0, i32 4
  store %struct.task* %3, %struct.task** %128, align 8, !tbaa !22
  %129 = getelementptr inbounds %struct.worker, %struct.worker* %120, i64 0, i32 6
  store atomic i32 1, i32* %129 release, align 8
  %130 = call i64 (i64, ...) @syscall(i64 noundef %18, i32* noundef nonnull %129, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #9
  %131 = load atomic i32, i32* %16 acquire, align 8
  %132 = icmp eq i32 %131, 2
  br i1 %132, label %137, label %133

133:                                              ; preds = %127, %133
  %134 = call i64 (i64, ...) @syscall(i64 noundef %18, i32* noundef nonnull %16, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef null, i8* noundef null, i32 noundef 0) #9
  %135 = load atomic i32, i32* %16 acquire, align 8
  %136 = icmp eq i32 %135, 2
  br i1 %136, label %137, label %133, !llvm.loop !76

137:                                              ; preds = %133, %127
  call void @llvm.lifetime.end.p0i8(i64 48, i8* nonnull %9) #8
  br label %152

138:                                              ; preds = %119
  %139 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull @registrations, i64 noundef 3, %struct.region* noundef %4) #11
  %140 = icmp eq %struct.registration* %139, null
  br i1 %140, label %141, label %143

141:                                              ; preds = %138
  %142 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull @registrations, i64 noundef 4, %struct.region* noundef %4) #11
  br label %143

143:                                              ; preds = %141, %138
  %144 = phi %struct.registration* [ %139, %138 ], [ %142, %141 ]
  %145 = icmp eq %struct.registration* %144, null
  br i1 %145, label %146, label %148

146:                                              ; preds = %143
  %147 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull @registrations, i64 noundef 8, %struct.region* noundef %4) #11
  br label %148

148:                                              ; preds = %146, %143
  %149 = phi %struct.registration* [ %144, %143 ], [ %147, %146 ]
  %150 = icmp eq %struct.registration* %149, null
  br i1 %150, label %153, label %151

151:                                              ; preds = %148
  call fastcc void @run(%struct.registration* noundef nonnull %149, i32 noundef 0) #11
  br label %152

152:                                              ; preds = %151, %137, %126
  br label %19, !llvm.loop !77

153:                                              ; preds = %148
  %154 = icmp eq i8* %0, null
  br i1 %154, label %155, label %156

155:                                              ; preds = %153
  call fastcc void @flush_streams() #11
  br label %156

156:                                              ; preds = %155, %153
  ret void
}

; Function Attrs: nounwind uwtable
define internal i32 @has_registrations(%struct.region* noundef readonly %0) #0 {
  %2 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #9
  %3 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
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
  br i1 %12, label %65, label %13, !llvm.loop !63

13:                                               ; preds = %10, %6
  %14 = phi %struct.registration* [ %4, %6 ], [ %11, %10 ]
  %15 = phi %struct.registration** [ undef, %6 ], [ %62, %10 ]
  %16 = phi %struct.registration** [ @registrations, %6 ], [ %64, %10 ]
  %17 = getelementptr inbounds %struct.registration, %struct.registration* %14, i64 0, i32 1
  %18 = load i64, i64* %17, align 8, !tbaa !42
  %19 = and i64 %18, 15
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %61, label %24

21:                                               ; preds = %55
  %22 = add nuw nsw i64 %25, 1
  %23 = icmp eq i64 %22, 3
  br i1 %23, label %58, label %24, !llvm.loop !64

24:                                               ; preds = %13, %21
  %25 = phi i64 [ %22, %21 ], [ 0, %13 ]
  br i1 %7, label %55, label %26

26:                                               ; preds = %24
  %27 = getelementptr inbounds %struct.registration, %struct.registration* %14, i64 0, i32 2, i64 %25
  %28 = load i8*, i8** %27, align 8, !tbaa !8
  %29 = load i64, i64* %8, align 8, !tbaa !65
  %30 = ptrtoint i8* %28 to i64
  %31 = icmp eq i64 %29, 0
  br i1 %31, label %46, label %32

32:                                               ; preds = %26
  %33 = load %struct.range*, %struct.range** %9, align 8, !tbaa !67
  br label %34

34:                                               ; preds = %34, %32
  %35 = phi i64 [ 0, %32 ], [ %44, %34 ]
  %36 = phi i64 [ %29, %32 ], [ %43, %34 ]
  %37 = add i64 %36, %35
  %38 = lshr i64 %37, 1
  %39 = getelementptr inbounds %struct.range, %struct.range* %33, i64 %38, i32 1
  %40 = load i64, i64* %39, align 8, !tbaa !25
  %41 = icmp ugt i64 %40, %30
  %42 = add nuw i64 %38, 1
  %43 = select i1 %41, i64 %38, i64 %36
  %44 = select i1 %41, i64 %35, i64 %42
  %45 = icmp ult i64 %44, %43
  br i1 %45, label %34, label %46, !llvm.loop !68

46:                                               ; preds = %34, %26
  %47 = phi i64 [ 0, %26 ], [ %44, %34 ]
  %48 = icmp ult i64 %47, %29
  br i1 %48, label %49, label %55

49:                                               ; preds = %46
  %50 = load %struct.range*, %struct.range** %9, align 8, !tbaa !67
  %51 = getelementptr inbounds %struct.range, %struct.range* %50, i64 %47, i32 0
  %52 = load i64, i64* %51, align 8, !tbaa !23
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
  %79 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  %80 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #9
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
  br i1 %88, label %141, label %89, !llvm.loop !63

89:                                               ; preds = %81, %86
  %90 = phi %struct.registration* [ %87, %86 ], [ %84, %81 ]
  %91 = phi %struct.registration** [ %138, %86 ], [ undef, %81 ]
  %92 = phi %struct.registration** [ %140, %86 ], [ %83, %81 ]
  %93 = getelementptr inbounds %struct.registration, %struct.registration* %90, i64 0, i32 1
  %94 = load i64, i64* %93, align 8, !tbaa !42
  %95 = and i64 %94, 15
  %96 = icmp eq i64 %95, 0
  br i1 %96, label %137, label %100

97:                                               ; preds = %131
  %98 = add nuw nsw i64 %101, 1
  %99 = icmp eq i64 %98, 3
  br i1 %99, label %134, label %100, !llvm.loop !64

100:                                              ; preds = %89, %97
  %101 = phi i64 [ %98, %97 ], [ 0, %89 ]
  br i1 %73, label %131, label %102

102:                                              ; preds = %100
  %103 = getelementptr inbounds %struct.registration, %struct.registration* %90, i64 0, i32 2, i64 %101
  %104 = load i8*, i8** %103, align 8, !tbaa !8
  %105 = load i64, i64* %74, align 8, !tbaa !65
  %106 = ptrtoint i8* %104 to i64
  %107 = icmp eq i64 %105, 0
  br i1 %107, label %122, label %108

108:                                              ; preds = %102
  %109 = load %struct.range*, %struct.range** %75, align 8, !tbaa !67
  br label %110

110:                                              ; preds = %110, %108
  %111 = phi i64 [ 0, %108 ], [ %120, %110 ]
  %112 = phi i64 [ %105, %108 ], [ %119, %110 ]
  %113 = add i64 %112, %111
  %114 = lshr i64 %113, 1
  %115 = getelementptr inbounds %struct.range, %struct.range* %109, i64 %114, i32 1
  %116 = load i64, i64* %115, align 8, !tbaa !25
  %117 = icmp ugt i64 %116, %106
  %118 = add nuw i64 %114, 1
  %119 = select i1 %117, i64 %114, i64 %112
  %120 = select i1 %117, i64 %111, i64 %118
  %121 = icmp ult i64 %120, %119
  br i1 %121, label %110, label %122, !llvm.loop !68

122:                                              ; preds = %110, %102
  %123 = phi i64 [ 0, %102 ], [ %120, %110 ]
  %124 = icmp ult i64 %123, %105
  br i1 %124, label %125, label %131

125:                                              ; preds = %122
  %126 = load %struct.range*, %struct.range** %75, align 8, !tbaa !67
  %127 = getelementptr inbounds %struct.range, %struct.range* %126, i64 %123, i32 0
  %128 = load i64, i64* %127, align 8, !tbaa !23
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
  br i1 %148, label %81, label %76, !llvm.loop !78
}

; Function Attrs: nounwind uwtable
define internal i32 @at_exit(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #0 {
  %4 = load i1, i1* @is_child, align 4
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = call i32 @__cxa_atexit(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #9
  br label %27

7:                                                ; preds = %3
  %8 = call i8* @malloc(i64 noundef 64) #9
  %9 = icmp eq i8* %8, null
  br i1 %9, label %25, label %10

10:                                               ; preds = %7
  %11 = bitcast i8* %8 to %struct.registration**
  store %struct.registration* null, %struct.registration** %11, align 8, !tbaa.struct !43
  %12 = getelementptr inbounds i8, i8* %8, i64 8
  %13 = bitcast i8* %12 to i64*
  store i64 1, i64* %13, align 8, !tbaa.struct !79
  %14 = getelementptr inbounds i8, i8* %8, i64 16
  %15 = bitcast i8* %14 to void (i8*)**
  store void (i8*)* %0, void (i8*)** %15, align 8, !tbaa.struct !80
  %16 = getelementptr inbounds i8, i8* %8, i64 24
  %17 = bitcast i8* %16 to i8**
  store i8* %1, i8** %17, align 8, !tbaa.struct !81
  %18 = getelementptr inbounds i8, i8* %8, i64 32
  %19 = bitcast i8* %18 to i8**
  store i8* %2, i8** %19, align 8, !tbaa.struct !82
  %20 = getelementptr inbounds i8, i8* %8, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %20, i8 0, i64 24, i1 false)
  %21 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  %22 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !8
  store %struct.registration* %22, %struct.registration** %11, align 8, !tbaa !40
  store i8* %8, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !8
  %23 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %24 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
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
  %5 = call i32 @on_exit(void (i32, i8*)* noundef %0, i8* noundef %1) #9
  br label %27

6:                                                ; preds = %2
  %7 = call i8* @malloc(i64 noundef 64) #9
  %8 = icmp eq i8* %7, null
  br i1 %8, label %25, label %9

9:                                                ; preds = %6
  %10 = bitcast i8* %7 to %struct.registration**
  store %struct.registration* null, %struct.registration** %10, align 8, !tbaa.struct !43
  %11 = getelementptr inbounds i8, i8* %7, i64 8
  %12 = bitcast i8* %11 to i64*
  store i64 2, i64* %12, align 8, !tbaa.struct !79
  %13 = getelementptr inbounds i8, i8* %7, i64 16
  %14 = bitcast i8* %13 to void (i32, i8*)**
  store void (i32, i8*)* %0, void (i32, i8*)** %14, align 8, !tbaa.struct !80
  %15 = getelementptr inbounds i8, i8* %7, i64 24
  %16 = bitcast i8* %15 to i8**
  store i8* %1, i8** %16, align 8, !tbaa.struct !81
  %17 = getelementptr inbounds i8, i8* %7, i64 32
  %18 = bitcast i8* %17 to i8**
  store i8* null, i8** %18, align 8, !tbaa.struct !82
  %19 = getelementptr inbounds i8, i8* %7, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %19, i8 0, i64 24, i1 false)
  %20 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  %21 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !8
  %22 = bitcast i8* %7 to %struct.registration**
  store %struct.registration* %21, %struct.registration** %22, align 8, !tbaa !40
  store i8* %7, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !8
  %23 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %24 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
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
  %5 = call i32 @__cxa_at_quick_exit(void (i8*)* noundef %0, i8* noundef %1) #9
  br label %32

6:                                                ; preds = %2
  %7 = call i8* @malloc(i64 noundef 64) #9
  %8 = icmp eq i8* %7, null
  br i1 %8, label %26, label %9

9:                                                ; preds = %6
  %10 = bitcast i8* %7 to %struct.registration*
  %11 = bitcast i8* %7 to %struct.registration**
  store %struct.registration* null, %struct.registration** %11, align 8, !tbaa.struct !43
  %12 = getelementptr inbounds i8, i8* %7, i64 8
  %13 = bitcast i8* %12 to i64*
  store i64 8, i64* %13, align 8, !tbaa.struct !79
  %14 = getelementptr inbounds i8, i8* %7, i64 16
  %15 = bitcast i8* %14 to void (i8*)**
  store void (i8*)* %0, void (i8*)** %15, align 8, !tbaa.struct !80
  %16 = getelementptr inbounds i8, i8* %7, i64 24
  %17 = bitcast i8* %16 to i8**
  store i8* %1, i8** %17, align 8, !tbaa.struct !81
  %18 = getelementptr inbounds i8, i8* %7, i64 32
  %19 = bitcast i8* %18 to i8**
  store i8* null, i8** %19, align 8, !tbaa.struct !82
  %20 = getelementptr inbounds i8, i8* %7, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %20, i8 0, i64 24, i1 false)
  %21 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  %22 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !8
  %23 = bitcast i8* %7 to %struct.registration**
  store %struct.registration* %22, %struct.registration** %23, align 8, !tbaa !40
  store i8* %7, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !8
  %24 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %25 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  br label %26

26:                                               ; preds = %6, %9
  %27 = phi %struct.registration* [ %10, %9 ], [ null, %6 ]
  %28 = icmp eq %struct.registration* %27, null
  br i1 %28, label %32, label %29

29:                                               ; preds = %26
  %30 = bitcast %struct.registration* %27 to i8*
  %31 = call i32 @__cxa_at_quick_exit(void (i8*)* noundef %0, i8* noundef nonnull %30) #9
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
  %7 = call i32 @__register_atfork(void ()* noundef %0, void ()* noundef %1, void ()* noundef %2, i8* noundef %3) #9
  br label %33

8:                                                ; preds = %4
  %9 = call i8* @malloc(i64 noundef 64) #9
  %10 = icmp eq i8* %9, null
  br i1 %10, label %27, label %11

11:                                               ; preds = %8
  %12 = bitcast i8* %9 to %struct.registration*
  %13 = bitcast i8* %9 to %struct.registration**
  store %struct.registration* null, %struct.registration** %13, align 8, !tbaa.struct !43
  %14 = getelementptr inbounds i8, i8* %9, i64 8
  %15 = bitcast i8* %14 to i64*
  store i64 8, i64* %15, align 8, !tbaa.struct !79
  %16 = getelementptr inbounds i8, i8* %9, i64 16
  %17 = bitcast i8* %16 to void ()**
  store void ()* %0, void ()** %17, align 8, !tbaa.struct !80
  %18 = getelementptr inbounds i8, i8* %9, i64 24
  %19 = bitcast i8* %18 to void ()**
  store void ()* %1, void ()** %19, align 8, !tbaa.struct !81
  %20 = getelementptr inbounds i8, i8* %9, i64 32
  %21 = bitcast i8* %20 to void ()**
  store void ()* %2, void ()** %21, align 8, !tbaa.struct !82
  %22 = getelementptr inbounds i8, i8* %9, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %22, i8 0, i64 24, i1 false)
  %23 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  %24 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !8
  store %struct.registration* %24, %struct.registration** %13, align 8, !tbaa !40
  store i8* %9, i8** bitcast (%struct.registration** @registrations to i8**), align 8, !tbaa !8
  %25 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %26 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  br label %27

27:                                               ; preds = %8, %11
  %28 = phi %struct.registration* [ %12, %11 ], [ null, %8 ]
  %29 = icmp eq %struct.registration* %28, null
  br i1 %29, label %33, label %30

30:                                               ; preds = %27
  %31 = bitcast %struct.registration* %28 to i8*
  %32 = call i32 @__register_atfork(void ()* noundef %0, void ()* noundef %1, void ()* noundef %2, i8* noundef nonnull %31) #9
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
  %6 = call i8* @llvm.thread.pointer() #8
  %7 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #9
  %8 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !8
  %9 = icmp eq %struct.worker* %8, null
  br i1 %9, label %19, label %10

10:                                               ; preds = %5, %15
  %11 = phi %struct.worker* [ %17, %15 ], [ %8, %5 ]
  %12 = getelementptr inbounds %struct.worker, %struct.worker* %11, i64 0, i32 2
  %13 = load i8*, i8** %12, align 8, !tbaa !60
  %14 = icmp eq i8* %13, %6
  br i1 %14, label %19, label %15

15:                                               ; preds = %10
  %16 = getelementptr inbounds %struct.worker, %struct.worker* %11, i64 0, i32 0
  %17 = load %struct.worker*, %struct.worker** %16, align 8, !tbaa !8
  %18 = icmp eq %struct.worker* %17, null
  br i1 %18, label %19, label %10, !llvm.loop !83

19:                                               ; preds = %10, %15, %5
  %20 = phi %struct.worker* [ %8, %5 ], [ %11, %10 ], [ %17, %15 ]
  %21 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #9
  br label %22

22:                                               ; preds = %3, %19
  %23 = phi %struct.worker* [ %20, %19 ], [ null, %3 ]
  %24 = icmp eq %struct.worker* %23, null
  br i1 %24, label %25, label %27

25:                                               ; preds = %22
  %26 = call i32 @__cxa_thread_atexit_impl(void (i8*)* noundef %0, i8* noundef %1, i8* noundef %2) #9
  br label %49

27:                                               ; preds = %22
  %28 = getelementptr inbounds %struct.worker, %struct.worker* %23, i64 0, i32 5
  %29 = call i8* @malloc(i64 noundef 64) #9
  %30 = icmp eq i8* %29, null
  br i1 %30, label %47, label %31

31:                                               ; preds = %27
  %32 = bitcast i8* %29 to %struct.registration**
  store %struct.registration* null, %struct.registration** %32, align 8, !tbaa.struct !43
  %33 = getelementptr inbounds i8, i8* %29, i64 8
  %34 = bitcast i8* %33 to i64*
  store i64 1, i64* %34, align 8, !tbaa.struct !79
  %35 = getelementptr inbounds i8, i8* %29, i64 16
  %36 = bitcast i8* %35 to void (i8*)**
  store void (i8*)* %0, void (i8*)** %36, align 8, !tbaa.struct !80
  %37 = getelementptr inbounds i8, i8* %29, i64 24
  %38 = bitcast i8* %37 to i8**
  store i8* %1, i8** %38, align 8, !tbaa.struct !81
  %39 = getelementptr inbounds i8, i8* %29, i64 32
  %40 = bitcast i8* %39 to i8**
  store i8* %2, i8** %40, align 8, !tbaa.struct !82
  %41 = getelementptr inbounds i8, i8* %29, i64 40
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(24) %41, i8 0, i64 24, i1 false)
  %42 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  %43 = load %struct.registration*, %struct.registration** %28, align 8, !tbaa !8
  store %struct.registration* %43, %struct.registration** %32, align 8, !tbaa !40
  %44 = bitcast %struct.registration** %28 to i8**
  store i8* %29, i8** %44, align 8, !tbaa !8
  %45 = atomicrmw add i32* @registered, i32 1 monotonic, align 4
  %46 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  br label %47

47:                                               ; preds = %27, %31
  %48 = sext i1 %30 to i32
  br label %49

49:                                               ; preds = %47, %25
  %50 = phi i32 [ %48, %47 ], [ %26, %25 ]
  ret i32 %50
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i64(i8* nocapture writeonly, i8, i64, i1 immarg) #2

declare i32 @sched_getaffinity(i32 noundef, i64 noundef, i8* noundef) local_unnamed_addr #3

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

declare i32 @on_exit(void (i32, i8*)* noundef, i8* noundef) local_unnamed_addr #3

; Function Attrs: noreturn nounwind uwtable
define internal void @end_of_executor(i32 noundef %0, i8* nocapture noundef readnone %1) #4 {
  %3 = call i8* @llvm.thread.pointer() #8
  %4 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #9
  %5 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !8
  %6 = icmp eq %struct.worker* %5, null
  br i1 %6, label %16, label %7

7:                                                ; preds = %2, %12
  %8 = phi %struct.worker* [ %14, %12 ], [ %5, %2 ]
  %9 = getelementptr inbounds %struct.worker, %struct.worker* %8, i64 0, i32 2
  %10 = load i8*, i8** %9, align 8, !tbaa !60
  %11 = icmp eq i8* %10, %3
  br i1 %11, label %16, label %12

12:                                               ; preds = %7
  %13 = getelementptr inbounds %struct.worker, %struct.worker* %8, i64 0, i32 0
  %14 = load %struct.worker*, %struct.worker** %13, align 8, !tbaa !8
  %15 = icmp eq %struct.worker* %14, null
  br i1 %15, label %16, label %7, !llvm.loop !83

16:                                               ; preds = %7, %12, %2
  %17 = phi %struct.worker* [ %5, %2 ], [ %8, %7 ], [ %14, %12 ]
  %18 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #9
  %19 = icmp eq %struct.worker* %17, null
  %20 = getelementptr inbounds %struct.worker, %struct.worker* %17, i64 0, i32 5
  br label %21

21:                                               ; preds = %124, %16
  br i1 %19, label %53, label %22

22:                                               ; preds = %21
  %23 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  %24 = load %struct.registration*, %struct.registration** %20, align 8, !tbaa !8
  %25 = icmp eq %struct.registration* %24, null
  br i1 %25, label %39, label %29

26:                                               ; preds = %29
  %27 = load %struct.registration*, %struct.registration** %38, align 8, !tbaa !8
  %28 = icmp eq %struct.registration* %27, null
  br i1 %28, label %39, label %29, !llvm.loop !63

29:                                               ; preds = %22, %26
  %30 = phi %struct.registration* [ %27, %26 ], [ %24, %22 ]
  %31 = phi %struct.registration** [ %37, %26 ], [ undef, %22 ]
  %32 = phi %struct.registration** [ %38, %26 ], [ %20, %22 ]
  %33 = getelementptr inbounds %struct.registration, %struct.registration* %30, i64 0, i32 1
  %34 = load i64, i64* %33, align 8, !tbaa !42
  %35 = and i64 %34, 15
  %36 = icmp eq i64 %35, 0
  %37 = select i1 %36, %struct.registration** %31, %struct.registration** %32
  %38 = getelementptr inbounds %struct.registration, %struct.registration* %30, i64 0, i32 0
  br i1 %36, label %26, label %39

39:                                               ; preds = %29, %26, %22
  %40 = phi %struct.registration** [ null, %22 ], [ %37, %29 ], [ null, %26 ]
  %41 = icmp eq %struct.registration** %40, null
  br i1 %41, label %44, label %42

42:                                               ; preds = %39
  %43 = load %struct.registration*, %struct.registration** %40, align 8, !tbaa !8
  br label %44

44:                                               ; preds = %42, %39
  %45 = phi %struct.registration* [ %43, %42 ], [ null, %39 ]
  %46 = icmp eq %struct.registration* %45, null
  br i1 %46, label %51, label %47

47:                                               ; preds = %44
  %48 = getelementptr inbounds %struct.registration, %struct.registration* %45, i64 0, i32 0
  %49 = load %struct.registration*, %struct.registration** %48, align 8, !tbaa !40
  store %struct.registration* %49, %struct.registration** %40, align 8, !tbaa !8
  %50 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %51

51:                                               ; preds = %44, %47
  %52 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  br label %53

53:                                               ; preds = %21, %51
  %54 = phi %struct.registration* [ %45, %51 ], [ null, %21 ]
  %55 = icmp eq %struct.registration* %54, null
  br i1 %55, label %56, label %87

56:                                               ; preds = %53
  %57 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  %58 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !8
  %59 = icmp eq %struct.registration* %58, null
  br i1 %59, label %73, label %63

60:                                               ; preds = %63
  %61 = load %struct.registration*, %struct.registration** %72, align 8, !tbaa !8
  %62 = icmp eq %struct.registration* %61, null
  br i1 %62, label %73, label %63, !llvm.loop !63

63:                                               ; preds = %56, %60
  %64 = phi %struct.registration* [ %61, %60 ], [ %58, %56 ]
  %65 = phi %struct.registration** [ %71, %60 ], [ undef, %56 ]
  %66 = phi %struct.registration** [ %72, %60 ], [ @registrations, %56 ]
  %67 = getelementptr inbounds %struct.registration, %struct.registration* %64, i64 0, i32 1
  %68 = load i64, i64* %67, align 8, !tbaa !42
  %69 = and i64 %68, 3
  %70 = icmp eq i64 %69, 0
  %71 = select i1 %70, %struct.registration** %65, %struct.registration** %66
  %72 = getelementptr inbounds %struct.registration, %struct.registration* %64, i64 0, i32 0
  br i1 %70, label %60, label %73

73:                                               ; preds = %63, %60, %56
  %74 = phi %struct.registration** [ null, %56 ], [ %71, %63 ], [ null, %60 ]
  %75 = icmp eq %struct.registration** %74, null
  br i1 %75, label %78, label %76

76:                                               ; preds = %73
  %77 = load %struct.registration*, %struct.registration** %74, align 8, !tbaa !8
  br label %78

78:                                               ; preds = %76, %73
  %79 = phi %struct.registration* [ %77, %76 ], [ null, %73 ]
  %80 = icmp eq %struct.registration* %79, null
  br i1 %80, label %85, label %81

81:                                               ; preds = %78
  %82 = getelementptr inbounds %struct.registration, %struct.registration* %79, i64 0, i32 0
  %83 = load %struct.registration*, %struct.registration** %82, align 8, !tbaa !40
  store %struct.registration* %83, %struct.registration** %74, align 8, !tbaa !8
  %84 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %85

85:                                               ; preds = %78, %81
  %86 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  br label %87

87:                                               ; preds = %85, %53
  %88 = phi %struct.registration* [ %54, %53 ], [ %79, %85 ]
  %89 = icmp eq %struct.registration* %88, null
  br i1 %89, label %90, label %121

90:                                               ; preds = %87
  %91 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  %92 = load %struct.registration*, %struct.registration** @registrations, align 8, !tbaa !8
  %93 = icmp eq %struct.registration* %92, null
  br i1 %93, label %107, label %97

94:                                               ; preds = %97
  %95 = load %struct.registration*, %struct.registration** %106, align 8, !tbaa !8
  %96 = icmp eq %struct.registration* %95, null
  br i1 %96, label %107, label %97, !llvm.loop !63

97:                                               ; preds = %90, %94
  %98 = phi %struct.registration* [ %95, %94 ], [ %92, %90 ]
  %99 = phi %struct.registration** [ %105, %94 ], [ undef, %90 ]
  %100 = phi %struct.registration** [ %106, %94 ], [ @registrations, %90 ]
  %101 = getelementptr inbounds %struct.registration, %struct.registration* %98, i64 0, i32 1
  %102 = load i64, i64* %101, align 8, !tbaa !42
  %103 = and i64 %102, 4
  %104 = icmp eq i64 %103, 0
  %105 = select i1 %104, %struct.registration** %99, %struct.registration** %100
  %106 = getelementptr inbounds %struct.registration, %struct.registration* %98, i64 0, i32 0
  br i1 %104, label %94, label %107

107:                                              ; preds = %97, %94, %90
  %108 = phi %struct.registration** [ null, %90 ], [ %105, %97 ], [ null, %94 ]
  %109 = icmp eq %struct.registration** %108, null
  br i1 %109, label %112, label %110

110:                                              ; preds = %107
  %111 = load %struct.registration*, %struct.registration** %108, align 8, !tbaa !8
  br label %112

112:                                              ; preds = %110, %107
  %113 = phi %struct.registration* [ %111, %110 ], [ null, %107 ]
  %114 = icmp eq %struct.registration* %113, null
  br i1 %114, label %119, label %115

115:                                              ; preds = %112
  %116 = getelementptr inbounds %struct.registration, %struct.registration* %113, i64 0, i32 0
  %117 = load %struct.registration*, %struct.registration** %116, align 8, !tbaa !40
  store %struct.registration* %117, %struct.registration** %108, align 8, !tbaa !8
  %118 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %119

119:                                              ; preds = %112, %115
  %120 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  br label %121

121:                                              ; preds = %119, %87
  %122 = phi %struct.registration* [ %88, %87 ], [ %113, %119 ]
  %123 = icmp eq %struct.registration* %122, null
  br i1 %123, label %125, label %124

124:                                              ; preds = %121
  call fastcc void @run(%struct.registration* noundef nonnull %122, i32 noundef %0) #11
  br label %21

125:                                              ; preds = %121
  call fastcc void @flush_streams() #11
  call void @_exit(i32 noundef %0) #12
  unreachable
}

declare i32 @__register_atfork(void ()* noundef, void ()* noundef, void ()* noundef, i8* noundef) local_unnamed_addr #3

; Function Attrs: nounwind uwtable
define internal void @lock_all() #0 {
  %1 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #9
  %2 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @unlock_all() #0 {
  %1 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  %2 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #9
  ret void
}

declare i32 @setvbuf(i8* noundef, i8* noundef, i32 noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: nounwind uwtable
define internal fastcc %struct.registration* @take(%struct.registration** noundef %0, i64 noundef %1, %struct.region* noundef readonly %2) unnamed_addr #0 {
  %4 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
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
  br i1 %13, label %66, label %14, !llvm.loop !63

14:                                               ; preds = %11, %7
  %15 = phi %struct.registration* [ %5, %7 ], [ %12, %11 ]
  %16 = phi %struct.registration** [ undef, %7 ], [ %63, %11 ]
  %17 = phi %struct.registration** [ %0, %7 ], [ %65, %11 ]
  %18 = getelementptr inbounds %struct.registration, %struct.registration* %15, i64 0, i32 1
  %19 = load i64, i64* %18, align 8, !tbaa !42
  %20 = and i64 %19, %1
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %62, label %25

22:                                               ; preds = %56
  %23 = add nuw nsw i64 %26, 1
  %24 = icmp eq i64 %23, 3
  br i1 %24, label %59, label %25, !llvm.loop !64

25:                                               ; preds = %14, %22
  %26 = phi i64 [ %23, %22 ], [ 0, %14 ]
  br i1 %8, label %56, label %27

27:                                               ; preds = %25
  %28 = getelementptr inbounds %struct.registration, %struct.registration* %15, i64 0, i32 2, i64 %26
  %29 = load i8*, i8** %28, align 8, !tbaa !8
  %30 = load i64, i64* %9, align 8, !tbaa !65
  %31 = ptrtoint i8* %29 to i64
  %32 = icmp eq i64 %30, 0
  br i1 %32, label %47, label %33

33:                                               ; preds = %27
  %34 = load %struct.range*, %struct.range** %10, align 8, !tbaa !67
  br label %35

35:                                               ; preds = %35, %33
  %36 = phi i64 [ 0, %33 ], [ %45, %35 ]
  %37 = phi i64 [ %30, %33 ], [ %44, %35 ]
  %38 = add i64 %37, %36
  %39 = lshr i64 %38, 1
  %40 = getelementptr inbounds %struct.range, %struct.range* %34, i64 %39, i32 1
  %41 = load i64, i64* %40, align 8, !tbaa !25
  %42 = icmp ugt i64 %41, %31
  %43 = add nuw i64 %39, 1
  %44 = select i1 %42, i64 %39, i64 %37
  %45 = select i1 %42, i64 %36, i64 %43
  %46 = icmp ult i64 %45, %44
  br i1 %46, label %35, label %47, !llvm.loop !68

47:                                               ; preds = %35, %27
  %48 = phi i64 [ 0, %27 ], [ %45, %35 ]
  %49 = icmp ult i64 %48, %30
  br i1 %49, label %50, label %56

50:                                               ; preds = %47
  %51 = load %struct.range*, %struct.range** %10, align 8, !tbaa !67
  %52 = getelementptr inbounds %struct.range, %struct.range* %51, i64 %48, i32 0
  %53 = load i64, i64* %52, align 8, !tbaa !23
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
  %76 = load %struct.registration*, %struct.registration** %75, align 8, !tbaa !40
  store %struct.registration* %76, %struct.registration** %67, align 8, !tbaa !8
  %77 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  br label %78

78:                                               ; preds = %74, %71
  %79 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  ret %struct.registration* %72
}

; Function Attrs: nounwind uwtable
define internal fastcc void @run(%struct.registration* noundef %0, i32 noundef %1) unnamed_addr #0 {
  %3 = alloca %struct.registration, align 8
  %4 = bitcast %struct.registration* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %4) #8
  %5 = bitcast %struct.registration* %0 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(64) %4, i8* noundef nonnull align 8 dereferenceable(64) %5, i64 64, i1 false), !tbaa.struct !43
  %6 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 1
  %7 = load i64, i64* %6, align 8, !tbaa !42
  %8 = icmp eq i64 %7, 8
  br i1 %8, label %9, label %10

9:                                                ; preds = %2
  call void @__cxa_finalize(i8* noundef %5) #9
  br label %10

10:                                               ; preds = %9, %2
  call void @free(i8* noundef %5) #9
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
  call void %14(i8* noundef %16) #9
  br label %47

17:                                               ; preds = %10
  %18 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 2
  %19 = bitcast [3 x i8*]* %18 to void (i32, i8*)**
  %20 = load void (i32, i8*)*, void (i32, i8*)** %19, align 8, !tbaa !8
  %21 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 2, i64 1
  %22 = load i8*, i8** %21, align 8, !tbaa !8
  call void %20(i32 noundef %1, i8* noundef %22) #9
  br label %47

23:                                               ; preds = %10
  %24 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 3, i32 1
  %25 = load i64, i64* %24, align 8, !tbaa !31
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %47, label %27

27:                                               ; preds = %23
  %28 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 3, i32 0
  %29 = getelementptr inbounds %struct.registration, %struct.registration* %3, i64 0, i32 3, i32 2
  %30 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %28, align 8, !tbaa !34
  %31 = load i64, i64* %29, align 8, !tbaa !35
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
  call void %39(i32 noundef 0, i8** noundef null, i8** noundef null) #9
  br label %44

44:                                               ; preds = %43, %33
  %45 = add nuw i64 %34, 1
  %46 = icmp eq i64 %45, %25
  br i1 %46, label %47, label %33, !llvm.loop !36

47:                                               ; preds = %44, %23, %10, %17, %11
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %4) #8
  ret void
}

; Function Attrs: nounwind uwtable
define internal fastcc void @flush_streams() unnamed_addr #0 {
  %weak.0 = icmp ne i8* (i8*)* @_ZNSo5flushEv, null
  br i1 %weak.0, label %1, label %5

1:                                                ; preds = %0
  %2 = call i8* @_ZNSo5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt4cout, i64 0, i64 0)) #9
  %3 = call i8* @_ZNSo5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt4cerr, i64 0, i64 0)) #9
  %4 = call i8* @_ZNSo5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt4clog, i64 0, i64 0)) #9
  br label %5

5:                                                ; preds = %1, %0
  %weak.1 = icmp ne i8* (i8*)* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv, null
  br i1 %weak.1, label %6, label %10

6:                                                ; preds = %5
  %7 = call i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt5wcout, i64 0, i64 0)) #9
  %8 = call i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt5wcerr, i64 0, i64 0)) #9
  %9 = call i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt5wclog, i64 0, i64 0)) #9
  br label %10

10:                                               ; preds = %6, %5
  %11 = call i32 @fflush(i8* noundef null) #9
  ret void
}

; Function Attrs: noreturn
declare void @_exit(i32 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn
declare i8* @llvm.thread.pointer() #6

declare i32 @pthread_mutex_lock(i8* noundef) local_unnamed_addr #3

declare i32 @pthread_mutex_unlock(i8* noundef) local_unnamed_addr #3

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg) #7

declare void @__cxa_finalize(i8* noundef) local_unnamed_addr #3

declare void @free(i8* noundef) local_unnamed_addr #3

; Function Attrs: nounwind uwtable
define internal fastcc void @run_all(%struct.function_array* nocapture noundef readonly %0, i64 noundef %1, i32 noundef %2, i8** noundef %3, i8** noundef %4) unnamed_addr #0 {
  %6 = icmp eq i64 %1, 0
  br i1 %6, label %15, label %7

7:                                                ; preds = %5, %16
  %8 = phi i64 [ %17, %16 ], [ 0, %5 ]
  %9 = getelementptr inbounds %struct.function_array, %struct.function_array* %0, i64 %8, i32 1
  %10 = load i64, i64* %9, align 8, !tbaa !31
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
  br i1 %18, label %15, label %7, !llvm.loop !33

19:                                               ; preds = %12, %34
  %20 = phi i64 [ %10, %12 ], [ %36, %34 ]
  %21 = phi i64 [ 0, %12 ], [ %35, %34 ]
  %22 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %13, align 8, !tbaa !34
  %23 = load i64, i64* %14, align 8, !tbaa !35
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
  call void %29(i32 noundef %2, i8** noundef %3, i8** noundef %4) #9
  br label %34

34:                                               ; preds = %33, %19
  %35 = add nuw i64 %21, 1
  %36 = load i64, i64* %9, align 8, !tbaa !31
  %37 = icmp ult i64 %35, %36
  br i1 %37, label %19, label %16, !llvm.loop !36
}

declare extern_weak i8* @_ZNSo5flushEv(i8* noundef) #3

declare extern_weak i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef) #3

declare i32 @fflush(i8* noundef) local_unnamed_addr #3

declare i8* @mmap(i8* noundef, i64 noundef, i32 noundef, i32 noundef, i32 noundef, i64 noundef) local_unnamed_addr #3

declare i32 @pthread_attr_init(i8* noundef) local_unnamed_addr #3

declare i32 @pthread_attr_setstacksize(i8* noundef, i64 noundef) local_unnamed_addr #3

declare i32 @pthread_attr_setdetachstate(i8* noundef, i32 noundef) local_unnamed_addr #3

declare i32 @sigfillset(i8* noundef) local_unnamed_addr #3

declare i32 @pthread_sigmask(i32 noundef, i8* noundef, i8* noundef) local_unnamed_addr #3

declare i32 @pthread_create(i8** noundef, i8* noundef, i8* (i8*)* noundef, i8* noundef) local_unnamed_addr #3

; Function Attrs: nounwind uwtable
define internal i8* @worker_main(i8* noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = call i8* @llvm.thread.pointer() #8
  %4 = getelementptr inbounds i8, i8* %0, i64 16
  %5 = bitcast i8* %4 to i8**
  store i8* %3, i8** %5, align 8, !tbaa !60
  %6 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #9
  %7 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !8
  %8 = bitcast i8* %0 to %struct.worker**
  store %struct.worker* %7, %struct.worker** %8, align 8, !tbaa !84
  %9 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !8
  %10 = icmp eq %struct.worker* %9, null
  br i1 %10, label %14, label %11

11:                                               ; preds = %1
  %12 = getelementptr inbounds %struct.worker, %struct.worker* %9, i64 0, i32 1
  %13 = bitcast %struct.worker** %12 to i8**
  store i8* %0, i8** %13, align 8, !tbaa !85
  br label %14

14:                                               ; preds = %11, %1
  store i8* %0, i8** bitcast (%struct.worker** @all_workers to i8**), align 8, !tbaa !8
  %15 = load i8*, i8** %5, align 8, !tbaa !60
  %16 = load i64, i64* @tls.0, align 8, !tbaa !56
  %17 = getelementptr inbounds i8, i8* %15, i64 %16
  %18 = load i8*, i8** @tls.1, align 8, !tbaa !58
  %19 = load i64, i64* @tls.2, align 8, !tbaa !59
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %28, label %21

21:                                               ; preds = %14, %21
  %22 = phi i64 [ %26, %21 ], [ 0, %14 ]
  %23 = getelementptr inbounds i8, i8* %18, i64 %22
  %24 = load i8, i8* %23, align 1, !tbaa !44
  %25 = getelementptr inbounds i8, i8* %17, i64 %22
  store i8 %24, i8* %25, align 1, !tbaa !44
  %26 = add nuw i64 %22, 1
  %27 = icmp eq i64 %26, %19
  br i1 %27, label %28, label %21, !llvm.loop !61

28:                                               ; preds = %21, %14
  %29 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #9
  %30 = getelementptr inbounds i8, i8* %0, i64 48
  %31 = bitcast i8* %30 to i32*
  %32 = load i64, i64* @telejit_syscall_futex, align 8
  %33 = bitcast i8* %30 to i32*
  %34 = getelementptr inbounds i8, i8* %0, i64 32
  %35 = bitcast i8* %34 to %struct.task**
  %36 = getelementptr inbounds i8, i8* %0, i64 52
  %37 = bitcast i8* %36 to i32*
  %38 = getelementptr inbounds i8, i8* %0, i64 40
  %39 = bitcast i8* %38 to %struct.registration**
  %40 = getelementptr inbounds i8, i8* %0, i64 24
  %41 = bitcast i8* %40 to %struct.worker**
  %42 = bitcast i64* %2 to i8*
  %43 = load i64, i64* @telejit_syscall_futex, align 8
  br label %44

44:                                               ; preds = %150, %28
  %45 = load atomic i32, i32* %31 acquire, align 8
  %46 = icmp eq i32 %45, 0
  br i1 %46, label %47, label %51

47:                                               ; preds = %44, %47
  %48 = call i64 (i64, ...) @syscall(i64 noundef %32, i8* noundef nonnull %30, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef null, i8* noundef null, i32 noundef 0) #9
  %49 = load atomic i32, i32* %31 acquire, align 8
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %47, label %51, !llvm.loop !86

51:                                               ; preds = %47, %44
  %52 = load %struct.task*, %struct.task** %35, align 8, !tbaa !22
  store i32 0, i32* %33, align 8, !tbaa !87
  %53 = getelementptr inbounds %struct.task, %struct.task* %52, i64 0, i32 0
  %54 = load void (i8*, i8*)*, void (i8*, i8*)** %53, align 8, !tbaa !71
  %55 = getelementptr inbounds %struct.task, %struct.task* %52, i64 0, i32 1
  %56 = load i8*, i8** %55, align 8, !tbaa !72
  %57 = getelementptr inbounds %struct.task, %struct.task* %52, i64 0, i32 2
  %58 = load i8*, i8** %57, align 8, !tbaa !73
  call void %54(i8* noundef %56, i8* noundef %58) #9
  %59 = load i32, i32* %37, align 4, !tbaa !20
  %60 = icmp eq i32 %59, 0
  br i1 %60, label %61, label %64

61:                                               ; preds = %51
  %62 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #9
  %63 = load %struct.worker*, %struct.worker** @idle_workers, align 8, !tbaa !8
  store %struct.worker* %63, %struct.worker** %41, align 8, !tbaa !18
  store i8* %0, i8** bitcast (%struct.worker** @idle_workers to i8**), align 8, !tbaa !8
  br label %120

64:                                               ; preds = %51
  %65 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  %66 = load %struct.registration*, %struct.registration** %39, align 8, !tbaa !8
  %67 = icmp eq %struct.registration* %66, null
  br i1 %67, label %81, label %71

68:                                               ; preds = %71
  %69 = load %struct.registration*, %struct.registration** %80, align 8, !tbaa !8
  %70 = icmp eq %struct.registration* %69, null
  br i1 %70, label %81, label %71, !llvm.loop !63

71:                                               ; preds = %64, %68
  %72 = phi %struct.registration* [ %69, %68 ], [ %66, %64 ]
  %73 = phi %struct.registration** [ %79, %68 ], [ undef, %64 ]
  %74 = phi %struct.registration** [ %80, %68 ], [ %39, %64 ]
  %75 = getelementptr inbounds %struct.registration, %struct.registration* %72, i64 0, i32 1
  %76 = load i64, i64* %75, align 8, !tbaa !42
  %77 = and i64 %76, 15
  %78 = icmp eq i64 %77, 0
  %79 = select i1 %78, %struct.registration** %73, %struct.registration** %74
  %80 = getelementptr inbounds %struct.registration, %struct.registration* %72, i64 0, i32 0
  br i1 %78, label %68, label %81

81:                                               ; preds = %71, %68, %64
  %82 = phi %struct.registration** [ null, %64 ], [ %79, %71 ], [ null, %68 ]
  %83 = icmp eq %struct.registration** %82, null
  br i1 %83, label %86, label %84

84:                                               ; preds = %81
  %85 = load %struct.registration*, %struct.registration** %82, align 8, !tbaa !8
  br label %86

86:                                               ; preds = %84, %81
  %87 = phi %struct.registration* [ %85, %84 ], [ null, %81 ]
  %88 = icmp eq %struct.registration* %87, null
  br i1 %88, label %120, label %89

89:                                               ; preds = %86, %117
  %90 = phi %struct.registration* [ %118, %117 ], [ %87, %86 ]
  %91 = phi %struct.registration** [ %113, %117 ], [ %82, %86 ]
  %92 = getelementptr inbounds %struct.registration, %struct.registration* %90, i64 0, i32 0
  %93 = load %struct.registration*, %struct.registration** %92, align 8, !tbaa !40
  store %struct.registration* %93, %struct.registration** %91, align 8, !tbaa !8
  %94 = atomicrmw sub i32* @registered, i32 1 monotonic, align 4
  %95 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  call fastcc void @run(%struct.registration* noundef nonnull %90, i32 noundef 0) #9
  %96 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @end_lock to i8*)) #9
  %97 = load %struct.registration*, %struct.registration** %39, align 8, !tbaa !8
  %98 = icmp eq %struct.registration* %97, null
  br i1 %98, label %112, label %102

99:                                               ; preds = %102
  %100 = load %struct.registration*, %struct.registration** %111, align 8, !tbaa !8
  %101 = icmp eq %struct.registration* %100, null
  br i1 %101, label %112, label %102, !llvm.loop !63

102:                                              ; preds = %89, %99
  %103 = phi %struct.registration* [ %100, %99 ], [ %97, %89 ]
  %104 = phi %struct.registration** [ %110, %99 ], [ undef, %89 ]
  %105 = phi %struct.registration** [ %111, %99 ], [ %39, %89 ]
  %106 = getelementptr inbounds %struct.registration, %struct.registration* %103, i64 0, i32 1
  %107 = load i64, i64* %106, align 8, !tbaa !42
  %108 = and i64 %107, 15
  %109 = icmp eq i64 %108, 0
  %110 = select i1 %109, %struct.registration** %104, %struct.registration** %105
  %111 = getelementptr inbounds %struct.registration, %struct.registration* %103, i64 0, i32 0
  br i1 %109, label %99, label %112

112:                                              ; preds = %102, %99, %89
  %113 = phi %struct.registration** [ null, %89 ], [ %110, %102 ], [ null, %99 ]
  %114 = icmp eq %struct.registration** %113, null
  br i1 %114, label %117, label %115

115:                                              ; preds = %112
  %116 = load %struct.registration*, %struct.registration** %113, align 8, !tbaa !8
  br label %117

117:                                              ; preds = %115, %112
  %118 = phi %struct.registration* [ %116, %115 ], [ null, %112 ]
  %119 = icmp eq %struct.registration* %118, null
  br i1 %119, label %120, label %89, !llvm.loop !88

120:                                              ; preds = %117, %86, %61
  %121 = phi i8* [ bitcast (%struct.opaque128* @idle_lock to i8*), %61 ], [ bitcast (%struct.opaque128* @end_lock to i8*), %86 ], [ bitcast (%struct.opaque128* @end_lock to i8*), %117 ]
  %122 = call i32 @pthread_mutex_unlock(i8* noundef %121) #9
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %42) #8
  %123 = getelementptr inbounds %struct.task, %struct.task* %52, i64 0, i32 3
  %124 = load i64, i64* %123, align 8, !tbaa !74
  store i64 %124, i64* %2, align 8, !tbaa !10
  %125 = getelementptr inbounds %struct.task, %struct.task* %52, i64 0, i32 5
  %126 = atomicrmw xchg i32* %125, i32 2 acq_rel, align 4
  %127 = icmp eq i32 %126, 0
  br i1 %127, label %128, label %130

128:                                              ; preds = %120
  %129 = call i64 (i64, ...) @syscall(i64 noundef %43, i32* noundef nonnull %125, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #9
  br label %150

130:                                              ; preds = %120, %147
  %131 = phi i64 [ %148, %147 ], [ 0, %120 ]
  %132 = icmp ult i64 %131, 8
  br i1 %132, label %133, label %150

133:                                              ; preds = %130
  %134 = load i32, i32* @notify_fd, align 4, !tbaa !4
  %135 = getelementptr inbounds i8, i8* %42, i64 %131
  %136 = sub i64 8, %131
  %137 = call i64 @write(i32 noundef %134, i8* noundef nonnull %135, i64 noundef %136) #9
  %138 = icmp sgt i64 %137, 0
  br i1 %138, label %139, label %141

139:                                              ; preds = %133
  %140 = add i64 %137, %131
  br label %145

141:                                              ; preds = %133
  %142 = call i32* @__errno_location() #9
  %143 = load i32, i32* %142, align 4, !tbaa !4
  %144 = icmp eq i32 %143, 4
  br i1 %144, label %145, label %147

145:                                              ; preds = %141, %139
  %146 = phi i64 [ %140, %139 ], [ %131, %141 ]
  br label %147

147:                                              ; preds = %145, %141
  %148 = phi i64 [ %146, %145 ], [ %131, %141 ]
  %149 = phi i1 [ true, %145 ], [ false, %141 ]
  br i1 %149, label %130, label %150, !llvm.loop !89

150:                                              ; preds = %130, %147, %128
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %42) #8
  br i1 %60, label %44, label %151

151:                                              ; preds = %150
  %152 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #9
  %153 = load %struct.worker*, %struct.worker** %8, align 8, !tbaa !84
  %154 = icmp eq %struct.worker* %153, null
  br i1 %154, label %160, label %155

155:                                              ; preds = %151
  %156 = getelementptr inbounds i8, i8* %0, i64 8
  %157 = bitcast i8* %156 to %struct.worker**
  %158 = load %struct.worker*, %struct.worker** %157, align 8, !tbaa !85
  %159 = getelementptr inbounds %struct.worker, %struct.worker* %153, i64 0, i32 1
  store %struct.worker* %158, %struct.worker** %159, align 8, !tbaa !85
  br label %160

160:                                              ; preds = %155, %151
  %161 = getelementptr inbounds i8, i8* %0, i64 8
  %162 = bitcast i8* %161 to %struct.worker**
  %163 = load %struct.worker*, %struct.worker** %162, align 8, !tbaa !85
  %164 = icmp eq %struct.worker* %163, null
  %165 = getelementptr inbounds %struct.worker, %struct.worker* %163, i64 0, i32 0
  %166 = select i1 %164, %struct.worker** @all_workers, %struct.worker** %165
  store %struct.worker* %153, %struct.worker** %166, align 8, !tbaa !8
  %167 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #9
  %168 = call i32 @munmap(i8* noundef %0, i64 noundef 4096) #9
  ret i8* null
}

declare i32 @pthread_attr_destroy(i8* noundef) local_unnamed_addr #3

declare i32 @munmap(i8* noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: nounwind uwtable
define internal void @end_thread(i8* noundef %0, i8* noundef %1) #0 {
  %3 = getelementptr inbounds i8, i8* %0, i64 40
  %4 = bitcast i8* %3 to %struct.registration**
  %5 = bitcast i8* %1 to %struct.region*
  %6 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull %4, i64 noundef 15, %struct.region* noundef %5) #11
  %7 = icmp eq %struct.registration* %6, null
  br i1 %7, label %8, label %9

8:                                                ; preds = %9, %2
  ret void

9:                                                ; preds = %2, %9
  %10 = phi %struct.registration* [ %11, %9 ], [ %6, %2 ]
  call fastcc void @run(%struct.registration* noundef nonnull %10, i32 noundef 0) #11
  %11 = call fastcc %struct.registration* @take(%struct.registration** noundef nonnull %4, i64 noundef 15, %struct.region* noundef %5) #11
  %12 = icmp eq %struct.registration* %11, null
  br i1 %12, label %8, label %9, !llvm.loop !88
}

declare i64 @write(i32 noundef, i8* noundef, i64 noundef) local_unnamed_addr #3

declare i32* @__errno_location() local_unnamed_addr #3

declare i64 @syscall(i64 noundef, ...) local_unnamed_addr #3

declare i32 @clock_gettime(i32 noundef, i8* noundef) local_unnamed_addr #3

declare i8* @malloc(i64 noundef) local_unnamed_addr #3

declare i32 @getpid() local_unnamed_addr #3

declare i32 @fork() local_unnamed_addr #3

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @child_main(%struct.program* noundef %0, i32 noundef %1) unnamed_addr #4 {
  %3 = alloca %struct.opaque128, align 8
  store %struct.program* %0, %struct.program** @child_program, align 8, !tbaa !8
  store i1 true, i1* @is_child, align 4
  %4 = call i32 (i32, ...) @prctl(i32 noundef 1, i32 noundef 9, i32 noundef 0, i32 noundef 0, i32 noundef 0) #9
  %5 = call i32 @getppid() #9
  %6 = icmp eq i32 %5, %1
  br i1 %6, label %8, label %7

7:                                                ; preds = %2
  call void @_exit(i32 noundef 127) #12
  unreachable

8:                                                ; preds = %2
  %9 = call i32 @setpgid(i32 noundef 0, i32 noundef 0) #9
  br label %31

10:                                               ; preds = %31
  %11 = bitcast %struct.opaque128* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %11) #8
  %12 = call i32 @sigemptyset(i8* noundef nonnull %11) #9
  %13 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %11, i8* noundef null) #9
  %14 = load i8*, i8** @stdin, align 8, !tbaa !8
  call void @__fpurge(i8* noundef %14) #9
  %15 = load i8*, i8** @stdout, align 8, !tbaa !8
  call void @__fpurge(i8* noundef %15) #9
  %16 = load i8*, i8** @stderr, align 8, !tbaa !8
  call void @__fpurge(i8* noundef %16) #9
  %17 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 8
  %18 = load i32, i32* %17, align 8, !tbaa !90
  %19 = call i32 (i32, i32, ...) @fcntl(i32 noundef %18, i32 noundef 0, i32 noundef 3) #9
  %20 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 9
  %21 = load i32, i32* %20, align 4, !tbaa !91
  %22 = call i32 (i32, i32, ...) @fcntl(i32 noundef %21, i32 noundef 0, i32 noundef 3) #9
  %23 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 10
  %24 = load i32, i32* %23, align 8, !tbaa !92
  %25 = call i32 (i32, i32, ...) @fcntl(i32 noundef %24, i32 noundef 0, i32 noundef 3) #9
  %26 = icmp slt i32 %19, 0
  %27 = icmp slt i32 %22, 0
  %28 = select i1 %26, i1 true, i1 %27
  %29 = icmp slt i32 %25, 0
  %30 = select i1 %28, i1 true, i1 %29
  br i1 %30, label %36, label %37

31:                                               ; preds = %8, %31
  %32 = phi i32 [ 1, %8 ], [ %34, %31 ]
  %33 = call i8* @signal(i32 noundef %32, i8* noundef null) #9
  %34 = add nuw nsw i32 %32, 1
  %35 = icmp eq i32 %34, 65
  br i1 %35, label %10, label %31, !llvm.loop !93

36:                                               ; preds = %10
  call fastcc void @give_up(i32 noundef 3) #10
  unreachable

37:                                               ; preds = %10
  %38 = call i32 @dup2(i32 noundef %19, i32 noundef 0) #9
  %39 = icmp slt i32 %38, 0
  br i1 %39, label %46, label %40

40:                                               ; preds = %37
  %41 = call i32 @dup2(i32 noundef %22, i32 noundef 1) #9
  %42 = icmp slt i32 %41, 0
  br i1 %42, label %46, label %43

43:                                               ; preds = %40
  %44 = call i32 @dup2(i32 noundef %25, i32 noundef 2) #9
  %45 = icmp slt i32 %44, 0
  br i1 %45, label %46, label %47

46:                                               ; preds = %43, %40, %37
  call fastcc void @give_up(i32 noundef 3) #10
  unreachable

47:                                               ; preds = %43
  %48 = call i32 @close_range(i32 noundef 3, i32 noundef -1, i32 noundef 0) #9
  %49 = load i8*, i8** @stdout, align 8, !tbaa !8
  %50 = call i32 @setvbuf(i8* noundef %49, i8* noundef null, i32 noundef 1, i64 noundef 0) #9
  %51 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 3
  %52 = load i8*, i8** %51, align 8, !tbaa !94
  %53 = icmp eq i8* %52, null
  br i1 %53, label %58, label %54

54:                                               ; preds = %47
  %55 = call i32 @chdir(i8* noundef nonnull %52) #9
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %58, label %57

57:                                               ; preds = %54
  call fastcc void @give_up(i32 noundef 2) #10
  unreachable

58:                                               ; preds = %54, %47
  %59 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 2
  %60 = load i8**, i8*** %59, align 8, !tbaa !95
  store i8** %60, i8*** @environ, align 8, !tbaa !8
  %61 = call i8* @llvm.thread.pointer()
  %62 = load i64, i64* @tls.0, align 8, !tbaa !56
  %63 = getelementptr inbounds i8, i8* %61, i64 %62
  %64 = load i8*, i8** @tls.1, align 8, !tbaa !58
  %65 = load i64, i64* @tls.2, align 8, !tbaa !59
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %74, label %67

67:                                               ; preds = %58, %67
  %68 = phi i64 [ %72, %67 ], [ 0, %58 ]
  %69 = getelementptr inbounds i8, i8* %64, i64 %68
  %70 = load i8, i8* %69, align 1, !tbaa !44
  %71 = getelementptr inbounds i8, i8* %63, i64 %68
  store i8 %70, i8* %71, align 1, !tbaa !44
  %72 = add nuw i64 %68, 1
  %73 = icmp eq i64 %72, %65
  br i1 %73, label %74, label %67, !llvm.loop !61

74:                                               ; preds = %67, %58
  %75 = call i32 @on_exit(void (i32, i8*)* noundef nonnull @end_of_program, i8* noundef null) #9
  %76 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !8
  %77 = getelementptr inbounds %struct.progress, %struct.progress* %76, i64 0, i32 0
  store i32 1, i32* %77, align 4, !tbaa !50
  %78 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 4
  %79 = load %struct.function_array*, %struct.function_array** %78, align 8, !tbaa !29
  %80 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 5
  %81 = load i64, i64* %80, align 8, !tbaa !30
  %82 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 11
  %83 = load i32, i32* %82, align 4, !tbaa !96
  %84 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 1
  %85 = load i8**, i8*** %84, align 8, !tbaa !97
  %86 = load i8**, i8*** %59, align 8, !tbaa !95
  call fastcc void @run_all(%struct.function_array* noundef %79, i64 noundef %81, i32 noundef %83, i8** noundef %85, i8** noundef %86) #11
  %87 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !8
  %88 = getelementptr inbounds %struct.progress, %struct.progress* %87, i64 0, i32 0
  store i32 2, i32* %88, align 4, !tbaa !50
  %89 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 0
  %90 = load i32 (i32, i8**, i8**)*, i32 (i32, i8**, i8**)** %89, align 8, !tbaa !98
  %91 = load i32, i32* %82, align 4, !tbaa !96
  %92 = load i8**, i8*** %84, align 8, !tbaa !97
  %93 = load i8**, i8*** %59, align 8, !tbaa !95
  %94 = call i32 %90(i32 noundef %91, i8** noundef %92, i8** noundef %93) #9
  call void @exit(i32 noundef %94) #12
  unreachable
}

declare i32 @setpgid(i32 noundef, i32 noundef) local_unnamed_addr #3

declare i32 @waitpid(i32 noundef, i32* noundef, i32 noundef) local_unnamed_addr #3

declare i32 @prctl(i32 noundef, ...) local_unnamed_addr #3

declare i32 @getppid() local_unnamed_addr #3

declare i8* @signal(i32 noundef, i8* noundef) local_unnamed_addr #3

declare i32 @sigemptyset(i8* noundef) local_unnamed_addr #3

declare void @__fpurge(i8* noundef) local_unnamed_addr #3

declare i32 @fcntl(i32 noundef, i32 noundef, ...) local_unnamed_addr #3

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @give_up(i32 noundef %0) unnamed_addr #4 {
  %2 = call i32* @__errno_location() #9
  %3 = load i32, i32* %2, align 4, !tbaa !4
  %4 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !8
  %5 = getelementptr inbounds %struct.progress, %struct.progress* %4, i64 0, i32 2
  store i32 %3, i32* %5, align 4, !tbaa !54
  %6 = getelementptr inbounds %struct.progress, %struct.progress* %4, i64 0, i32 1
  store i32 %0, i32* %6, align 4, !tbaa !53
  call void @_exit(i32 noundef 127) #12
  unreachable
}

declare i32 @dup2(i32 noundef, i32 noundef) local_unnamed_addr #3

declare i32 @close_range(i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #3

declare i32 @chdir(i8* noundef) local_unnamed_addr #3

; Function Attrs: noreturn nounwind uwtable
define internal void @end_of_program(i32 noundef %0, i8* nocapture noundef readnone %1) #4 {
  %3 = load %struct.program*, %struct.program** @child_program, align 8, !tbaa !8
  %4 = getelementptr inbounds %struct.program, %struct.program* %3, i64 0, i32 6
  %5 = load %struct.function_array*, %struct.function_array** %4, align 8, !tbaa !37
  %6 = getelementptr inbounds %struct.program, %struct.program* %3, i64 0, i32 7
  %7 = load i64, i64* %6, align 8, !tbaa !27
  call fastcc void @run_all(%struct.function_array* noundef %5, i64 noundef %7, i32 noundef 0, i8** noundef null, i8** noundef null) #11
  call fastcc void @flush_streams() #11
  %8 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !8
  %9 = getelementptr inbounds %struct.progress, %struct.progress* %8, i64 0, i32 0
  store i32 3, i32* %9, align 4, !tbaa !50
  call void @_exit(i32 noundef %0) #12
  unreachable
}

; Function Attrs: noreturn
declare void @exit(i32 noundef) local_unnamed_addr #5

declare i32 @__cxa_atexit(void (i8*)* noundef, i8* noundef, i8* noundef) local_unnamed_addr #3

declare i32 @__cxa_at_quick_exit(void (i8*)* noundef, i8* noundef) local_unnamed_addr #3

declare i32 @__cxa_thread_atexit_impl(void (i8*)* noundef, i8* noundef, i8* noundef) local_unnamed_addr #3

attributes #0 = { nounwind uwtable "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { argmemonly mustprogress nofree nounwind willreturn writeonly }
attributes #3 = { "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { noreturn nounwind uwtable "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { noreturn "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { mustprogress nofree nosync nounwind readnone willreturn }
attributes #7 = { argmemonly mustprogress nofree nounwind willreturn }
attributes #8 = { nounwind }
attributes #9 = { nobuiltin nounwind "no-builtins" }
attributes #10 = { nobuiltin noreturn "no-builtins" }
attributes #11 = { nobuiltin "no-builtins" }
attributes #12 = { nobuiltin noreturn nounwind "no-builtins" }

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
!10 = !{!11, !11, i64 0}
!11 = !{!"long", !6, i64 0}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.mustprogress"}
!14 = !{!"llvm.loop.unroll.disable"}
!15 = distinct !{!15, !13, !14}
!16 = !{!17, !11, i64 32}
!17 = !{!"task", !9, i64 0, !9, i64 8, !9, i64 16, !11, i64 24, !11, i64 32, !5, i64 40, !5, i64 44}
!18 = !{!19, !9, i64 24}
!19 = !{!"worker", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !5, i64 48, !5, i64 52}
!20 = !{!19, !5, i64 52}
!21 = !{!17, !5, i64 40}
!22 = !{!19, !9, i64 32}
!23 = !{!24, !11, i64 0}
!24 = !{!"", !11, i64 0, !11, i64 8}
!25 = !{!24, !11, i64 8}
!26 = distinct !{!26, !13, !14}
!27 = !{!28, !11, i64 56}
!28 = !{!"", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !11, i64 40, !9, i64 48, !11, i64 56, !5, i64 64, !5, i64 68, !5, i64 72, !5, i64 76, !5, i64 80, !5, i64 84, !5, i64 88, !5, i64 92, !5, i64 96, !5, i64 100, !11, i64 104}
!29 = !{!28, !9, i64 32}
!30 = !{!28, !11, i64 40}
!31 = !{!32, !11, i64 8}
!32 = !{!"", !9, i64 0, !11, i64 8, !11, i64 16}
!33 = distinct !{!33, !13, !14}
!34 = !{!32, !9, i64 0}
!35 = !{!32, !11, i64 16}
!36 = distinct !{!36, !13, !14}
!37 = !{!28, !9, i64 48}
!38 = !{i64 0, i64 8, !8, i64 8, i64 8, !10, i64 16, i64 8, !10}
!39 = !{i64 0, i64 8, !10, i64 8, i64 8, !10}
!40 = !{!41, !9, i64 0}
!41 = !{!"registration", !9, i64 0, !11, i64 8, !6, i64 16, !32, i64 40}
!42 = !{!41, !11, i64 8}
!43 = !{i64 0, i64 8, !8, i64 8, i64 8, !10, i64 16, i64 24, !44, i64 40, i64 8, !8, i64 48, i64 8, !10, i64 56, i64 8, !10}
!44 = !{!6, !6, i64 0}
!45 = distinct !{!45, !13, !14}
!46 = !{!28, !5, i64 92}
!47 = !{!28, !5, i64 96}
!48 = distinct !{!48, !13, !14}
!49 = !{!28, !5, i64 84}
!50 = !{!51, !5, i64 0}
!51 = !{!"", !5, i64 0, !5, i64 4, !5, i64 8}
!52 = !{!28, !5, i64 88}
!53 = !{!51, !5, i64 4}
!54 = !{!51, !5, i64 8}
!55 = !{!28, !11, i64 104}
!56 = !{!57, !11, i64 0}
!57 = !{!"", !11, i64 0, !9, i64 8, !11, i64 16}
!58 = !{!57, !9, i64 8}
!59 = !{!57, !11, i64 16}
!60 = !{!19, !9, i64 16}
!61 = distinct !{!61, !13, !14}
!62 = distinct !{!62, !13, !14}
!63 = distinct !{!63, !13, !14}
!64 = distinct !{!64, !13, !14}
!65 = !{!66, !11, i64 8}
!66 = !{!"", !9, i64 0, !11, i64 8}
!67 = !{!66, !9, i64 0}
!68 = distinct !{!68, !13, !14}
!69 = distinct !{!69, !13, !14}
!70 = distinct !{!70, !13, !14}
!71 = !{!17, !9, i64 0}
!72 = !{!17, !9, i64 8}
!73 = !{!17, !9, i64 16}
!74 = !{!17, !11, i64 24}
!75 = !{!17, !5, i64 44}
!76 = distinct !{!76, !13, !14}
!77 = distinct !{!77, !14}
!78 = distinct !{!78, !13, !14}
!79 = !{i64 0, i64 8, !10, i64 8, i64 24, !44, i64 32, i64 8, !8, i64 40, i64 8, !10, i64 48, i64 8, !10}
!80 = !{i64 0, i64 24, !44, i64 24, i64 8, !8, i64 32, i64 8, !10, i64 40, i64 8, !10}
!81 = !{i64 0, i64 16, !44, i64 16, i64 8, !8, i64 24, i64 8, !10, i64 32, i64 8, !10}
!82 = !{i64 0, i64 8, !44, i64 8, i64 8, !8, i64 16, i64 8, !10, i64 24, i64 8, !10}
!83 = distinct !{!83, !13, !14}
!84 = !{!19, !9, i64 0}
!85 = !{!19, !9, i64 8}
!86 = distinct !{!86, !13, !14}
!87 = !{!19, !5, i64 48}
!88 = distinct !{!88, !13, !14}
!89 = distinct !{!89, !13, !14}
!90 = !{!28, !5, i64 64}
!91 = !{!28, !5, i64 68}
!92 = !{!28, !5, i64 72}
!93 = distinct !{!93, !13, !14}
!94 = !{!28, !9, i64 24}
!95 = !{!28, !9, i64 16}
!96 = !{!28, !5, i64 76}
!97 = !{!28, !9, i64 8}
!98 = !{!28, !9, i64 0}
