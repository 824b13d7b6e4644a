; Made from runtime.c by "npm run gen:runtime"; do not edit.
; sha256 of runtime.c: 7ead5a22be8b4a0eefb9a7788409d19ea3da5e0ec10e576104649e13ba3a9146

%struct.table = type { i64, i32 (i32)*, i32 (%struct.task*, i32)*, void (i8*, i8*)*, void (i8*, i8*)*, void (i64, i8*, i64)*, void (i64, i64)* }
%struct.task = type { void (i8*, i8*)*, i8*, i8*, i64, i64, i32, i32 }
%struct.opaque128 = type { [16 x i64] }
%struct.worker = type { %struct.worker*, %struct.worker*, i8*, %struct.worker*, %struct.task*, i32, i32 }
%struct.progress = type { i32, i32, i32 }
%struct.program = type { i32 (i32, i8**, i8**)*, i8**, i8**, i8*, %struct.function_array*, i64, %struct.function_array*, i64, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i64 }
%struct.function_array = type { void (i32, i8**, i8**)**, i64, i64 }
%struct.timespec = type { i64, i64 }

@telejit_runtime = local_unnamed_addr constant %struct.table { i64 2, i32 (i32)* @start, i32 (%struct.task*, i32)* @submit, void (i8*, i8*)* @run_initializers, void (i8*, i8*)* @run_program, void (i64, i8*, i64)* @attach_tls, void (i64, i64)* @update_tls }, align 8
@notify_fd = internal unnamed_addr global i32 -1, align 4
@has_other_processors = internal unnamed_addr global i32 0, align 4
@stdout = external local_unnamed_addr global i8*, align 8
@_ZSt4cout = extern_weak global [0 x i8], align 1
@_ZSt4cerr = extern_weak global [0 x i8], align 1
@_ZSt4clog = extern_weak global [0 x i8], align 1
@_ZSt5wcout = extern_weak global [0 x i8], align 1
@_ZSt5wcerr = extern_weak global [0 x i8], align 1
@_ZSt5wclog = extern_weak global [0 x i8], align 1
@idle_lock = internal global %struct.opaque128 zeroinitializer, align 8
@idle_workers = internal unnamed_addr global %struct.worker* null, align 8
@all_workers = internal unnamed_addr global %struct.worker* null, align 8
@tls.0 = internal unnamed_addr global i64 0, align 8
@tls.1 = internal unnamed_addr global i8* null, align 8
@tls.2 = internal unnamed_addr global i64 0, align 8
@telejit_syscall_futex = external local_unnamed_addr constant i64, align 8
@child_progress = internal unnamed_addr global %struct.progress* null, align 8
@child_program = internal unnamed_addr global %struct.program* null, align 8
@stdin = external local_unnamed_addr global i8*, align 8
@stderr = external local_unnamed_addr global i8*, align 8
@environ = external local_unnamed_addr global i8**, align 8

; Function Attrs: nounwind uwtable
define internal i32 @start(i32 noundef %0) #0 {
  %2 = alloca %struct.opaque128, align 8
  store i32 %0, i32* @notify_fd, align 4, !tbaa !4
  %3 = bitcast %struct.opaque128* %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %3) #7
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(128) %3, i8 0, i64 128, i1 false)
  %4 = call i32 @sched_getaffinity(i32 noundef 0, i64 noundef 128, i8* noundef nonnull %3) #8
  br label %11

5:                                                ; preds = %17
  %6 = icmp sgt i32 %18, 1
  %7 = zext i1 %6 to i32
  store i32 %7, i32* @has_other_processors, align 4, !tbaa !4
  %8 = call i32 @on_exit(void (i32, i8*)* noundef nonnull @end_of_executor, i8* noundef null) #8
  %9 = load i8*, i8** @stdout, align 8, !tbaa !8
  %10 = call i32 @setvbuf(i8* noundef %9, i8* noundef null, i32 noundef 1, i64 noundef 0) #8
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %3) #7
  ret i32 0

11:                                               ; preds = %1, %17
  %12 = phi i64 [ 0, %1 ], [ %19, %17 ]
  %13 = phi i32 [ 0, %1 ], [ %18, %17 ]
  %14 = getelementptr inbounds %struct.opaque128, %struct.opaque128* %2, i64 0, i32 0, i64 %12
  %15 = load i64, i64* %14, align 8, !tbaa !10
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %17, label %21

17:                                               ; preds = %21, %11
  %18 = phi i32 [ %13, %11 ], [ %24, %21 ]
  %19 = add nuw nsw i64 %12, 1
  %20 = icmp eq i64 %19, 16
  br i1 %20, label %5, label %11, !llvm.loop !12

21:                                               ; preds = %11, %21
  %22 = phi i64 [ %26, %21 ], [ %15, %11 ]
  %23 = phi i32 [ %24, %21 ], [ %13, %11 ]
  %24 = add nsw i32 %23, 1
  %25 = add i64 %22, -1
  %26 = and i64 %25, %22
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %17, label %21, !llvm.loop !15
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
  %13 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #8
  %14 = load %struct.worker*, %struct.worker** @idle_workers, align 8, !tbaa !8
  %15 = icmp eq %struct.worker* %14, null
  br i1 %15, label %19, label %16

16:                                               ; preds = %12
  %17 = getelementptr inbounds %struct.worker, %struct.worker* %14, i64 0, i32 3
  %18 = load %struct.worker*, %struct.worker** %17, align 8, !tbaa !18
  store %struct.worker* %18, %struct.worker** @idle_workers, align 8, !tbaa !8
  br label %19

19:                                               ; preds = %16, %12
  %20 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #8
  br label %21

21:                                               ; preds = %2, %19
  %22 = phi %struct.worker* [ %14, %19 ], [ null, %2 ]
  %23 = icmp eq %struct.worker* %22, null
  br i1 %23, label %24, label %54

24:                                               ; preds = %21
  %25 = load i64, i64* %10, align 8, !tbaa !16
  %26 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #8
  %27 = icmp eq i8* %26, inttoptr (i64 -1 to i8*)
  br i1 %27, label %54, label %28

28:                                               ; preds = %24
  %29 = bitcast i8* %26 to %struct.worker*
  %30 = bitcast %struct.opaque128* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %30) #7
  %31 = bitcast %struct.opaque128* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %31) #7
  %32 = bitcast %struct.opaque128* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %32) #7
  %33 = bitcast i8** %8 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %33) #7
  %34 = icmp eq i64 %25, 0
  %35 = and i64 %25, -8388609
  %36 = icmp ne i64 %35, 0
  %37 = zext i1 %36 to i32
  %38 = getelementptr inbounds i8, i8* %26, i64 44
  %39 = bitcast i8* %38 to i32*
  store i32 %37, i32* %39, align 4, !tbaa !20
  %40 = call i32 @pthread_attr_init(i8* noundef nonnull %30) #8
  %41 = select i1 %34, i64 8388608, i64 %25
  %42 = call i32 @pthread_attr_setstacksize(i8* noundef nonnull %30, i64 noundef %41) #8
  %43 = call i32 @pthread_attr_setdetachstate(i8* noundef nonnull %30, i32 noundef 1) #8
  %44 = call i32 @sigfillset(i8* noundef nonnull %31) #8
  %45 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %31, i8* noundef nonnull %32) #8
  %46 = call i32 @pthread_create(i8** noundef nonnull %8, i8* noundef nonnull %30, i8* (i8*)* noundef nonnull @worker_main, i8* noundef %26) #8
  %47 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %32, i8* noundef null) #8
  %48 = call i32 @pthread_attr_destroy(i8* noundef nonnull %30) #8
  %49 = icmp eq i32 %46, 0
  br i1 %49, label %52, label %50

50:                                               ; preds = %28
  %51 = call i32 @munmap(i8* noundef %26, i64 noundef 4096) #8
  br label %52

52:                                               ; preds = %50, %28
  %53 = phi %struct.worker* [ null, %50 ], [ %29, %28 ]
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %33) #7
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %32) #7
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %31) #7
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %30) #7
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
  %62 = getelementptr inbounds %struct.worker, %struct.worker* %55, i64 0, i32 5
  store atomic i32 1, i32* %62 release, align 8
  %63 = load i64, i64* @telejit_syscall_futex, align 8, !tbaa !10
  %64 = call i64 (i64, ...) @syscall(i64 noundef %63, i32* noundef nonnull %62, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #8
  br i1 %58, label %117, label %65

65:                                               ; preds = %57
  %66 = load i32, i32* @has_other_processors, align 4, !tbaa !4
  %67 = icmp eq i32 %66, 0
  br i1 %67, label %102, label %68

68:                                               ; preds = %65
  %69 = bitcast %struct.timespec* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %69) #7
  %70 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %69) #8
  %71 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 0
  %72 = load i64, i64* %71, align 8, !tbaa !23
  %73 = mul i64 %72, 1000000
  %74 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 1
  %75 = load i64, i64* %74, align 8, !tbaa !25
  %76 = udiv i64 %75, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %69) #7
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
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %80) #7
  %93 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %80) #8
  %94 = load i64, i64* %81, align 8, !tbaa !23
  %95 = mul i64 %94, 1000000
  %96 = load i64, i64* %82, align 8, !tbaa !25
  %97 = udiv i64 %96, 1000
  %98 = add i64 %97, %95
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %80) #7
  %99 = icmp ult i64 %98, %79
  br i1 %99, label %86, label %100

100:                                              ; preds = %92
  %101 = icmp ult i32 %89, 63
  br i1 %101, label %117, label %112

102:                                              ; preds = %65
  %103 = bitcast %struct.timespec* %9 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %103) #7
  %104 = getelementptr inbounds %struct.timespec, %struct.timespec* %9, i64 0, i32 0
  %105 = udiv i32 %1, 1000000
  %106 = zext i32 %105 to i64
  store i64 %106, i64* %104, align 8, !tbaa !23
  %107 = getelementptr inbounds %struct.timespec, %struct.timespec* %9, i64 0, i32 1
  %108 = urem i32 %1, 1000000
  %109 = mul nuw nsw i32 %108, 1000
  %110 = zext i32 %109 to i64
  store i64 %110, i64* %107, align 8, !tbaa !25
  %111 = call i64 (i64, ...) @syscall(i64 noundef %63, i32* noundef nonnull %60, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef nonnull %9, i8* noundef null, i32 noundef 0) #8
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %103) #7
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
  %3 = getelementptr inbounds i8, i8* %0, i64 32
  %4 = bitcast i8* %3 to %struct.function_array**
  %5 = load %struct.function_array*, %struct.function_array** %4, align 8, !tbaa !27
  %6 = getelementptr inbounds i8, i8* %0, i64 40
  %7 = bitcast i8* %6 to i64*
  %8 = load i64, i64* %7, align 8, !tbaa !29
  %9 = getelementptr inbounds i8, i8* %0, i64 76
  %10 = bitcast i8* %9 to i32*
  %11 = load i32, i32* %10, align 4, !tbaa !30
  %12 = getelementptr inbounds i8, i8* %0, i64 8
  %13 = bitcast i8* %12 to i8***
  %14 = load i8**, i8*** %13, align 8, !tbaa !31
  %15 = getelementptr inbounds i8, i8* %0, i64 16
  %16 = bitcast i8* %15 to i8***
  %17 = load i8**, i8*** %16, align 8, !tbaa !32
  %18 = icmp eq i64 %8, 0
  br i1 %18, label %49, label %19

19:                                               ; preds = %2, %27
  %20 = phi i64 [ %28, %27 ], [ 0, %2 ]
  %21 = getelementptr inbounds %struct.function_array, %struct.function_array* %5, i64 %20, i32 1
  %22 = load i64, i64* %21, align 8, !tbaa !33
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %27, label %24

24:                                               ; preds = %19
  %25 = getelementptr inbounds %struct.function_array, %struct.function_array* %5, i64 %20, i32 0
  %26 = getelementptr inbounds %struct.function_array, %struct.function_array* %5, i64 %20, i32 2
  br label %30

27:                                               ; preds = %45, %19
  %28 = add nuw i64 %20, 1
  %29 = icmp eq i64 %28, %8
  br i1 %29, label %49, label %19, !llvm.loop !35

30:                                               ; preds = %45, %24
  %31 = phi i64 [ %22, %24 ], [ %47, %45 ]
  %32 = phi i64 [ 0, %24 ], [ %46, %45 ]
  %33 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %25, align 8, !tbaa !36
  %34 = load i64, i64* %26, align 8, !tbaa !37
  %35 = icmp eq i64 %34, 0
  %36 = xor i64 %32, -1
  %37 = add i64 %31, %36
  %38 = select i1 %35, i64 %32, i64 %37
  %39 = getelementptr inbounds void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %33, i64 %38
  %40 = load void (i32, i8**, i8**)*, void (i32, i8**, i8**)** %39, align 8, !tbaa !8
  %41 = ptrtoint void (i32, i8**, i8**)* %40 to i64
  %42 = add i64 %41, -1
  %43 = icmp ult i64 %42, -2
  br i1 %43, label %44, label %45

44:                                               ; preds = %30
  call void %40(i32 noundef %11, i8** noundef %14, i8** noundef %17) #8
  br label %45

45:                                               ; preds = %44, %30
  %46 = add nuw i64 %32, 1
  %47 = load i64, i64* %21, align 8, !tbaa !33
  %48 = icmp ult i64 %46, %47
  br i1 %48, label %30, label %27, !llvm.loop !38

49:                                               ; preds = %27, %2
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @run_program(i8* noundef %0, i8* nocapture noundef readnone %1) #0 {
  %3 = alloca %struct.timespec, align 8
  %4 = alloca %struct.timespec, align 8
  %5 = alloca i32, align 4
  %6 = call i8* @mmap(i8* noundef null, i64 noundef 4096, i32 noundef 3, i32 noundef 33, i32 noundef -1, i64 noundef 0) #8
  %7 = icmp eq i8* %6, inttoptr (i64 -1 to i8*)
  br i1 %7, label %8, label %15

8:                                                ; preds = %2
  %9 = getelementptr inbounds i8, i8* %0, i64 92
  %10 = bitcast i8* %9 to i32*
  store i32 4, i32* %10, align 4, !tbaa !39
  %11 = call i32* @__errno_location() #8
  %12 = load i32, i32* %11, align 4, !tbaa !4
  %13 = getelementptr inbounds i8, i8* %0, i64 96
  %14 = bitcast i8* %13 to i32*
  store i32 %12, i32* %14, align 8, !tbaa !40
  br label %82

15:                                               ; preds = %2
  %16 = bitcast %struct.timespec* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %16) #7
  %17 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %16) #8
  %18 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 0
  %19 = load i64, i64* %18, align 8, !tbaa !23
  %20 = getelementptr inbounds %struct.timespec, %struct.timespec* %4, i64 0, i32 1
  %21 = load i64, i64* %20, align 8, !tbaa !25
  %22 = udiv i64 %21, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %16) #7
  %23 = call i32 @getpid() #8
  %24 = call i32 @fork() #8
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %28

26:                                               ; preds = %15
  %27 = bitcast i8* %0 to %struct.program*
  store i8* %6, i8** bitcast (%struct.progress** @child_progress to i8**), align 8, !tbaa !8
  call fastcc void @child_main(%struct.program* noundef %27, i32 noundef %23) #9
  unreachable

28:                                               ; preds = %15
  %29 = icmp slt i32 %24, 0
  br i1 %29, label %30, label %37

30:                                               ; preds = %28
  %31 = getelementptr inbounds i8, i8* %0, i64 92
  %32 = bitcast i8* %31 to i32*
  store i32 1, i32* %32, align 4, !tbaa !39
  %33 = call i32* @__errno_location() #8
  %34 = load i32, i32* %33, align 4, !tbaa !4
  %35 = getelementptr inbounds i8, i8* %0, i64 96
  %36 = bitcast i8* %35 to i32*
  store i32 %34, i32* %36, align 8, !tbaa !40
  br label %67

37:                                               ; preds = %28
  %38 = bitcast i32* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %38) #7
  store i32 0, i32* %5, align 4, !tbaa !4
  %39 = call i32 @setpgid(i32 noundef %24, i32 noundef %24) #8
  %40 = getelementptr inbounds i8, i8* %0, i64 80
  %41 = bitcast i8* %40 to i32*
  store atomic i32 %24, i32* %41 release, align 8
  br label %42

42:                                               ; preds = %45, %37
  %43 = call i32 @waitpid(i32 noundef %24, i32* noundef nonnull %5, i32 noundef 0) #8
  %44 = icmp slt i32 %43, 0
  br i1 %44, label %45, label %49

45:                                               ; preds = %42
  %46 = call i32* @__errno_location() #8
  %47 = load i32, i32* %46, align 4, !tbaa !4
  %48 = icmp eq i32 %47, 4
  br i1 %48, label %42, label %49, !llvm.loop !41

49:                                               ; preds = %42, %45
  %50 = load i32, i32* %5, align 4, !tbaa !4
  %51 = getelementptr inbounds i8, i8* %0, i64 84
  %52 = bitcast i8* %51 to i32*
  store i32 %50, i32* %52, align 4, !tbaa !42
  %53 = bitcast i8* %6 to i32*
  %54 = load i32, i32* %53, align 4, !tbaa !43
  %55 = getelementptr inbounds i8, i8* %0, i64 88
  %56 = bitcast i8* %55 to i32*
  store i32 %54, i32* %56, align 8, !tbaa !45
  %57 = getelementptr inbounds i8, i8* %6, i64 4
  %58 = bitcast i8* %57 to i32*
  %59 = load i32, i32* %58, align 4, !tbaa !46
  %60 = getelementptr inbounds i8, i8* %0, i64 92
  %61 = bitcast i8* %60 to i32*
  store i32 %59, i32* %61, align 4, !tbaa !39
  %62 = getelementptr inbounds i8, i8* %6, i64 8
  %63 = bitcast i8* %62 to i32*
  %64 = load i32, i32* %63, align 4, !tbaa !47
  %65 = getelementptr inbounds i8, i8* %0, i64 96
  %66 = bitcast i8* %65 to i32*
  store i32 %64, i32* %66, align 8, !tbaa !40
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %38) #7
  br label %67

67:                                               ; preds = %49, %30
  %68 = bitcast %struct.timespec* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %68) #7
  %69 = call i32 @clock_gettime(i32 noundef 1, i8* noundef nonnull %68) #8
  %70 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 0
  %71 = load i64, i64* %70, align 8, !tbaa !23
  %72 = getelementptr inbounds %struct.timespec, %struct.timespec* %3, i64 0, i32 1
  %73 = load i64, i64* %72, align 8, !tbaa !25
  %74 = udiv i64 %73, 1000
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %68) #7
  %75 = sub i64 %71, %19
  %76 = mul i64 %75, 1000000
  %77 = sub nsw i64 %74, %22
  %78 = add i64 %77, %76
  %79 = getelementptr inbounds i8, i8* %0, i64 104
  %80 = bitcast i8* %79 to i64*
  store i64 %78, i64* %80, align 8, !tbaa !48
  %81 = call i32 @munmap(i8* noundef %6, i64 noundef 4096) #8
  br label %82

82:                                               ; preds = %67, %8
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @attach_tls(i64 noundef %0, i8* noundef %1, i64 noundef %2) #0 {
  store i64 %0, i64* @tls.0, align 8, !tbaa !49
  store i8* %1, i8** @tls.1, align 8, !tbaa !51
  store i64 %2, i64* @tls.2, align 8, !tbaa !52
  %4 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #8
  %5 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !8
  %6 = icmp eq %struct.worker* %5, null
  br i1 %6, label %27, label %7

7:                                                ; preds = %3
  %8 = load i64, i64* @tls.0, align 8, !tbaa !49
  %9 = load i8*, i8** @tls.1, align 8, !tbaa !51
  %10 = icmp eq i64 %2, 0
  br label %11

11:                                               ; preds = %23, %7
  %12 = phi %struct.worker* [ %5, %7 ], [ %25, %23 ]
  %13 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 2
  %14 = load i8*, i8** %13, align 8, !tbaa !53
  %15 = getelementptr inbounds i8, i8* %14, i64 %8
  br i1 %10, label %23, label %16

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %21, %16 ], [ 0, %11 ]
  %18 = getelementptr inbounds i8, i8* %9, i64 %17
  %19 = load i8, i8* %18, align 1, !tbaa !54
  %20 = getelementptr inbounds i8, i8* %15, i64 %17
  store i8 %19, i8* %20, align 1, !tbaa !54
  %21 = add nuw i64 %17, 1
  %22 = icmp eq i64 %21, %2
  br i1 %22, label %23, label %16, !llvm.loop !55

23:                                               ; preds = %16, %11
  %24 = getelementptr inbounds %struct.worker, %struct.worker* %12, i64 0, i32 0
  %25 = load %struct.worker*, %struct.worker** %24, align 8, !tbaa !8
  %26 = icmp eq %struct.worker* %25, null
  br i1 %26, label %27, label %11, !llvm.loop !56

27:                                               ; preds = %23, %3
  %28 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #8
  ret void
}

; Function Attrs: nounwind uwtable
define internal void @update_tls(i64 noundef %0, i64 noundef %1) #0 {
  %3 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #8
  %4 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !8
  %5 = icmp eq %struct.worker* %4, null
  br i1 %5, label %11, label %6

6:                                                ; preds = %2
  %7 = load i64, i64* @tls.0, align 8, !tbaa !49
  %8 = load i8*, i8** @tls.1, align 8, !tbaa !51
  %9 = getelementptr inbounds i8, i8* %8, i64 %0
  %10 = icmp eq i64 %1, 0
  br label %13

11:                                               ; preds = %26, %2
  %12 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #8
  ret void

13:                                               ; preds = %6, %26
  %14 = phi %struct.worker* [ %4, %6 ], [ %28, %26 ]
  %15 = getelementptr inbounds %struct.worker, %struct.worker* %14, i64 0, i32 2
  %16 = load i8*, i8** %15, align 8, !tbaa !53
  %17 = getelementptr inbounds i8, i8* %16, i64 %7
  %18 = getelementptr inbounds i8, i8* %17, i64 %0
  br i1 %10, label %26, label %19

19:                                               ; preds = %13, %19
  %20 = phi i64 [ %24, %19 ], [ 0, %13 ]
  %21 = getelementptr inbounds i8, i8* %9, i64 %20
  %22 = load i8, i8* %21, align 1, !tbaa !54
  %23 = getelementptr inbounds i8, i8* %18, i64 %20
  store i8 %22, i8* %23, align 1, !tbaa !54
  %24 = add nuw i64 %20, 1
  %25 = icmp eq i64 %24, %1
  br i1 %25, label %26, label %19, !llvm.loop !55

26:                                               ; preds = %19, %13
  %27 = getelementptr inbounds %struct.worker, %struct.worker* %14, i64 0, i32 0
  %28 = load %struct.worker*, %struct.worker** %27, align 8, !tbaa !8
  %29 = icmp eq %struct.worker* %28, null
  br i1 %29, label %11, label %13, !llvm.loop !56
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
  call fastcc void @flush_streams() #10
  call void @_exit(i32 noundef %0) #11
  unreachable
}

declare i32 @setvbuf(i8* noundef, i8* noundef, i32 noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: nounwind uwtable
define internal fastcc void @flush_streams() unnamed_addr #0 {
  %weak.0 = icmp ne i8* (i8*)* @_ZNSo5flushEv, null
  br i1 %weak.0, label %1, label %5

1:                                                ; preds = %0
  %2 = call i8* @_ZNSo5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt4cout, i64 0, i64 0)) #8
  %3 = call i8* @_ZNSo5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt4cerr, i64 0, i64 0)) #8
  %4 = call i8* @_ZNSo5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt4clog, i64 0, i64 0)) #8
  br label %5

5:                                                ; preds = %1, %0
  %weak.1 = icmp ne i8* (i8*)* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv, null
  br i1 %weak.1, label %6, label %10

6:                                                ; preds = %5
  %7 = call i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt5wcout, i64 0, i64 0)) #8
  %8 = call i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt5wcerr, i64 0, i64 0)) #8
  %9 = call i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef getelementptr inbounds ([0 x i8], [0 x i8]* @_ZSt5wclog, i64 0, i64 0)) #8
  br label %10

10:                                               ; preds = %6, %5
  %11 = call i32 @fflush(i8* noundef null) #8
  ret void
}

; Function Attrs: noreturn
declare void @_exit(i32 noundef) local_unnamed_addr #5

declare extern_weak i8* @_ZNSo5flushEv(i8* noundef) #3

declare extern_weak i8* @_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(i8* noundef) #3

declare i32 @fflush(i8* noundef) local_unnamed_addr #3

declare i32 @pthread_mutex_lock(i8* noundef) local_unnamed_addr #3

declare i32 @pthread_mutex_unlock(i8* noundef) local_unnamed_addr #3

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
  %3 = alloca i64, align 8
  %4 = call i8* @llvm.thread.pointer() #7
  %5 = getelementptr inbounds i8, i8* %0, i64 16
  %6 = bitcast i8* %5 to i8**
  store i8* %4, i8** %6, align 8, !tbaa !53
  %7 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #8
  %8 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !8
  %9 = bitcast i8* %0 to %struct.worker**
  store %struct.worker* %8, %struct.worker** %9, align 8, !tbaa !57
  %10 = load %struct.worker*, %struct.worker** @all_workers, align 8, !tbaa !8
  %11 = icmp eq %struct.worker* %10, null
  br i1 %11, label %15, label %12

12:                                               ; preds = %1
  %13 = getelementptr inbounds %struct.worker, %struct.worker* %10, i64 0, i32 1
  %14 = bitcast %struct.worker** %13 to i8**
  store i8* %0, i8** %14, align 8, !tbaa !58
  br label %15

15:                                               ; preds = %12, %1
  store i8* %0, i8** bitcast (%struct.worker** @all_workers to i8**), align 8, !tbaa !8
  %16 = load i8*, i8** %6, align 8, !tbaa !53
  %17 = load i64, i64* @tls.0, align 8, !tbaa !49
  %18 = getelementptr inbounds i8, i8* %16, i64 %17
  %19 = load i8*, i8** @tls.1, align 8, !tbaa !51
  %20 = load i64, i64* @tls.2, align 8, !tbaa !52
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %29, label %22

22:                                               ; preds = %15, %22
  %23 = phi i64 [ %27, %22 ], [ 0, %15 ]
  %24 = getelementptr inbounds i8, i8* %19, i64 %23
  %25 = load i8, i8* %24, align 1, !tbaa !54
  %26 = getelementptr inbounds i8, i8* %18, i64 %23
  store i8 %25, i8* %26, align 1, !tbaa !54
  %27 = add nuw i64 %23, 1
  %28 = icmp eq i64 %27, %20
  br i1 %28, label %29, label %22, !llvm.loop !55

29:                                               ; preds = %22, %15
  %30 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #8
  %31 = getelementptr inbounds i8, i8* %0, i64 32
  %32 = bitcast i8* %31 to %struct.task**
  %33 = getelementptr inbounds i8, i8* %0, i64 40
  %34 = bitcast i8* %33 to i32*
  %35 = load i64, i64* @telejit_syscall_futex, align 8
  %36 = bitcast i8* %33 to i32*
  %37 = getelementptr inbounds i8, i8* %0, i64 44
  %38 = bitcast i8* %37 to i32*
  %39 = getelementptr inbounds i8, i8* %0, i64 24
  %40 = bitcast i8* %39 to %struct.worker**
  %41 = bitcast i64* %3 to i8*
  %42 = load i64, i64* @telejit_syscall_futex, align 8
  br label %43

43:                                               ; preds = %91, %29
  %44 = load atomic i32, i32* %34 acquire, align 8
  %45 = icmp eq i32 %44, 0
  br i1 %45, label %46, label %50

46:                                               ; preds = %43, %46
  %47 = call i64 (i64, ...) @syscall(i64 noundef %35, i8* noundef nonnull %33, i32 noundef 128, i32 noundef 0, %struct.timespec* noundef null, i8* noundef null, i32 noundef 0) #8
  %48 = load atomic i32, i32* %34 acquire, align 8
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %46, label %50, !llvm.loop !59

50:                                               ; preds = %46, %43
  %51 = load %struct.task*, %struct.task** %32, align 8, !tbaa !22
  store i32 0, i32* %36, align 8, !tbaa !60
  %52 = getelementptr inbounds %struct.task, %struct.task* %51, i64 0, i32 0
  %53 = load void (i8*, i8*)*, void (i8*, i8*)** %52, align 8, !tbaa !61
  %54 = getelementptr inbounds %struct.task, %struct.task* %51, i64 0, i32 1
  %55 = load i8*, i8** %54, align 8, !tbaa !62
  %56 = getelementptr inbounds %struct.task, %struct.task* %51, i64 0, i32 2
  %57 = load i8*, i8** %56, align 8, !tbaa !63
  call void %53(i8* noundef %55, i8* noundef %57) #8
  %58 = load i32, i32* %38, align 4, !tbaa !20
  %59 = icmp eq i32 %58, 0
  br i1 %59, label %60, label %92

60:                                               ; preds = %50
  %61 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #8
  %62 = load %struct.worker*, %struct.worker** @idle_workers, align 8, !tbaa !8
  store %struct.worker* %62, %struct.worker** %40, align 8, !tbaa !18
  store i8* %0, i8** bitcast (%struct.worker** @idle_workers to i8**), align 8, !tbaa !8
  %63 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #8
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %41) #7
  %64 = getelementptr inbounds %struct.task, %struct.task* %51, i64 0, i32 3
  %65 = load i64, i64* %64, align 8, !tbaa !64
  store i64 %65, i64* %3, align 8, !tbaa !10
  %66 = getelementptr inbounds %struct.task, %struct.task* %51, i64 0, i32 5
  %67 = atomicrmw xchg i32* %66, i32 2 acq_rel, align 4
  %68 = icmp eq i32 %67, 0
  br i1 %68, label %69, label %71

69:                                               ; preds = %60
  %70 = call i64 (i64, ...) @syscall(i64 noundef %42, i32* noundef nonnull %66, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #8
  br label %91

71:                                               ; preds = %60, %88
  %72 = phi i64 [ %89, %88 ], [ 0, %60 ]
  %73 = icmp ult i64 %72, 8
  br i1 %73, label %74, label %91

74:                                               ; preds = %71
  %75 = load i32, i32* @notify_fd, align 4, !tbaa !4
  %76 = getelementptr inbounds i8, i8* %41, i64 %72
  %77 = sub i64 8, %72
  %78 = call i64 @write(i32 noundef %75, i8* noundef nonnull %76, i64 noundef %77) #8
  %79 = icmp sgt i64 %78, 0
  br i1 %79, label %80, label %82

80:                                               ; preds = %74
  %81 = add i64 %78, %72
  br label %86

82:                                               ; preds = %74
  %83 = call i32* @__errno_location() #8
  %84 = load i32, i32* %83, align 4, !tbaa !4
  %85 = icmp eq i32 %84, 4
  br i1 %85, label %86, label %88

86:                                               ; preds = %82, %80
  %87 = phi i64 [ %81, %80 ], [ %72, %82 ]
  br label %88

88:                                               ; preds = %86, %82
  %89 = phi i64 [ %87, %86 ], [ %72, %82 ]
  %90 = phi i1 [ true, %86 ], [ false, %82 ]
  br i1 %90, label %71, label %91, !llvm.loop !65

91:                                               ; preds = %71, %88, %69
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %41) #7
  br label %43

92:                                               ; preds = %50
  %93 = bitcast i64* %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %93) #7
  %94 = getelementptr inbounds %struct.task, %struct.task* %51, i64 0, i32 3
  %95 = load i64, i64* %94, align 8, !tbaa !64
  store i64 %95, i64* %2, align 8, !tbaa !10
  %96 = getelementptr inbounds %struct.task, %struct.task* %51, i64 0, i32 5
  %97 = atomicrmw xchg i32* %96, i32 2 acq_rel, align 4
  %98 = icmp eq i32 %97, 0
  br i1 %98, label %99, label %102

99:                                               ; preds = %92
  %100 = load i64, i64* @telejit_syscall_futex, align 8, !tbaa !10
  %101 = call i64 (i64, ...) @syscall(i64 noundef %100, i32* noundef nonnull %96, i32 noundef 129, i32 noundef 1, i8* noundef null, i8* noundef null, i32 noundef 0) #8
  br label %122

102:                                              ; preds = %92, %119
  %103 = phi i64 [ %120, %119 ], [ 0, %92 ]
  %104 = icmp ult i64 %103, 8
  br i1 %104, label %105, label %122

105:                                              ; preds = %102
  %106 = load i32, i32* @notify_fd, align 4, !tbaa !4
  %107 = getelementptr inbounds i8, i8* %93, i64 %103
  %108 = sub i64 8, %103
  %109 = call i64 @write(i32 noundef %106, i8* noundef nonnull %107, i64 noundef %108) #8
  %110 = icmp sgt i64 %109, 0
  br i1 %110, label %111, label %113

111:                                              ; preds = %105
  %112 = add i64 %109, %103
  br label %117

113:                                              ; preds = %105
  %114 = call i32* @__errno_location() #8
  %115 = load i32, i32* %114, align 4, !tbaa !4
  %116 = icmp eq i32 %115, 4
  br i1 %116, label %117, label %119

117:                                              ; preds = %113, %111
  %118 = phi i64 [ %112, %111 ], [ %103, %113 ]
  br label %119

119:                                              ; preds = %117, %113
  %120 = phi i64 [ %118, %117 ], [ %103, %113 ]
  %121 = phi i1 [ true, %117 ], [ false, %113 ]
  br i1 %121, label %102, label %122, !llvm.loop !65

122:                                              ; preds = %102, %119, %99
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %93) #7
  %123 = call i32 @pthread_mutex_lock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #8
  %124 = load %struct.worker*, %struct.worker** %9, align 8, !tbaa !57
  %125 = icmp eq %struct.worker* %124, null
  br i1 %125, label %131, label %126

126:                                              ; preds = %122
  %127 = getelementptr inbounds i8, i8* %0, i64 8
  %128 = bitcast i8* %127 to %struct.worker**
  %129 = load %struct.worker*, %struct.worker** %128, align 8, !tbaa !58
  %130 = getelementptr inbounds %struct.worker, %struct.worker* %124, i64 0, i32 1
  store %struct.worker* %129, %struct.worker** %130, align 8, !tbaa !58
  br label %131

131:                                              ; preds = %126, %122
  %132 = getelementptr inbounds i8, i8* %0, i64 8
  %133 = bitcast i8* %132 to %struct.worker**
  %134 = load %struct.worker*, %struct.worker** %133, align 8, !tbaa !58
  %135 = icmp eq %struct.worker* %134, null
  %136 = getelementptr inbounds %struct.worker, %struct.worker* %134, i64 0, i32 0
  %137 = select i1 %135, %struct.worker** @all_workers, %struct.worker** %136
  store %struct.worker* %124, %struct.worker** %137, align 8, !tbaa !8
  %138 = call i32 @pthread_mutex_unlock(i8* noundef bitcast (%struct.opaque128* @idle_lock to i8*)) #8
  %139 = call i32 @munmap(i8* noundef %0, i64 noundef 4096) #8
  ret i8* null
}

declare i32 @pthread_attr_destroy(i8* noundef) local_unnamed_addr #3

declare i32 @munmap(i8* noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn
declare i8* @llvm.thread.pointer() #6

declare i64 @write(i32 noundef, i8* noundef, i64 noundef) local_unnamed_addr #3

declare i32* @__errno_location() local_unnamed_addr #3

declare i64 @syscall(i64 noundef, ...) local_unnamed_addr #3

declare i32 @clock_gettime(i32 noundef, i8* noundef) local_unnamed_addr #3

; Function Attrs: nounwind uwtable
define internal fastcc void @run_all(%struct.function_array* nocapture noundef readonly %0, i64 noundef %1, i32 noundef %2, i8** noundef %3, i8** noundef %4) unnamed_addr #0 {
  %6 = icmp eq i64 %1, 0
  br i1 %6, label %15, label %7

7:                                                ; preds = %5, %16
  %8 = phi i64 [ %17, %16 ], [ 0, %5 ]
  %9 = getelementptr inbounds %struct.function_array, %struct.function_array* %0, i64 %8, i32 1
  %10 = load i64, i64* %9, align 8, !tbaa !33
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
  br i1 %18, label %15, label %7, !llvm.loop !35

19:                                               ; preds = %12, %34
  %20 = phi i64 [ %10, %12 ], [ %36, %34 ]
  %21 = phi i64 [ 0, %12 ], [ %35, %34 ]
  %22 = load void (i32, i8**, i8**)**, void (i32, i8**, i8**)*** %13, align 8, !tbaa !36
  %23 = load i64, i64* %14, align 8, !tbaa !37
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
  call void %29(i32 noundef %2, i8** noundef %3, i8** noundef %4) #8
  br label %34

34:                                               ; preds = %33, %19
  %35 = add nuw i64 %21, 1
  %36 = load i64, i64* %9, align 8, !tbaa !33
  %37 = icmp ult i64 %35, %36
  br i1 %37, label %19, label %16, !llvm.loop !38
}

declare i32 @getpid() local_unnamed_addr #3

declare i32 @fork() local_unnamed_addr #3

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @child_main(%struct.program* noundef %0, i32 noundef %1) unnamed_addr #4 {
  %3 = alloca %struct.opaque128, align 8
  store %struct.program* %0, %struct.program** @child_program, align 8, !tbaa !8
  %4 = call i32 (i32, ...) @prctl(i32 noundef 1, i32 noundef 9, i32 noundef 0, i32 noundef 0, i32 noundef 0) #8
  %5 = call i32 @getppid() #8
  %6 = icmp eq i32 %5, %1
  br i1 %6, label %8, label %7

7:                                                ; preds = %2
  call void @_exit(i32 noundef 127) #11
  unreachable

8:                                                ; preds = %2
  %9 = call i32 @setpgid(i32 noundef 0, i32 noundef 0) #8
  br label %31

10:                                               ; preds = %31
  %11 = bitcast %struct.opaque128* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %11) #7
  %12 = call i32 @sigemptyset(i8* noundef nonnull %11) #8
  %13 = call i32 @pthread_sigmask(i32 noundef 2, i8* noundef nonnull %11, i8* noundef null) #8
  %14 = load i8*, i8** @stdin, align 8, !tbaa !8
  call void @__fpurge(i8* noundef %14) #8
  %15 = load i8*, i8** @stdout, align 8, !tbaa !8
  call void @__fpurge(i8* noundef %15) #8
  %16 = load i8*, i8** @stderr, align 8, !tbaa !8
  call void @__fpurge(i8* noundef %16) #8
  %17 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 8
  %18 = load i32, i32* %17, align 8, !tbaa !66
  %19 = call i32 (i32, i32, ...) @fcntl(i32 noundef %18, i32 noundef 0, i32 noundef 3) #8
  %20 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 9
  %21 = load i32, i32* %20, align 4, !tbaa !67
  %22 = call i32 (i32, i32, ...) @fcntl(i32 noundef %21, i32 noundef 0, i32 noundef 3) #8
  %23 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 10
  %24 = load i32, i32* %23, align 8, !tbaa !68
  %25 = call i32 (i32, i32, ...) @fcntl(i32 noundef %24, i32 noundef 0, i32 noundef 3) #8
  %26 = icmp slt i32 %19, 0
  %27 = icmp slt i32 %22, 0
  %28 = select i1 %26, i1 true, i1 %27
  %29 = icmp slt i32 %25, 0
  %30 = select i1 %28, i1 true, i1 %29
  br i1 %30, label %36, label %37

31:                                               ; preds = %8, %31
  %32 = phi i32 [ 1, %8 ], [ %34, %31 ]
  %33 = call i8* @signal(i32 noundef %32, i8* noundef null) #8
  %34 = add nuw nsw i32 %32, 1
  %35 = icmp eq i32 %34, 65
  br i1 %35, label %10, label %31, !llvm.loop !69

36:                                               ; preds = %10
  call fastcc void @give_up(i32 noundef 3) #9
  unreachable

37:                                               ; preds = %10
  %38 = call i32 @dup2(i32 noundef %19, i32 noundef 0) #8
  %39 = icmp slt i32 %38, 0
  br i1 %39, label %46, label %40

40:                                               ; preds = %37
  %41 = call i32 @dup2(i32 noundef %22, i32 noundef 1) #8
  %42 = icmp slt i32 %41, 0
  br i1 %42, label %46, label %43

43:                                               ; preds = %40
  %44 = call i32 @dup2(i32 noundef %25, i32 noundef 2) #8
  %45 = icmp slt i32 %44, 0
  br i1 %45, label %46, label %47

46:                                               ; preds = %43, %40, %37
  call fastcc void @give_up(i32 noundef 3) #9
  unreachable

47:                                               ; preds = %43
  %48 = call i32 @close_range(i32 noundef 3, i32 noundef -1, i32 noundef 0) #8
  %49 = load i8*, i8** @stdout, align 8, !tbaa !8
  %50 = call i32 @setvbuf(i8* noundef %49, i8* noundef null, i32 noundef 1, i64 noundef 0) #8
  %51 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 3
  %52 = load i8*, i8** %51, align 8, !tbaa !70
  %53 = icmp eq i8* %52, null
  br i1 %53, label %58, label %54

54:                                               ; preds = %47
  %55 = call i32 @chdir(i8* noundef nonnull %52) #8
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %58, label %57

57:                                               ; preds = %54
  call fastcc void @give_up(i32 noundef 2) #9
  unreachable

58:                                               ; preds = %54, %47
  %59 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 2
  %60 = load i8**, i8*** %59, align 8, !tbaa !32
  store i8** %60, i8*** @environ, align 8, !tbaa !8
  %61 = call i8* @llvm.thread.pointer()
  %62 = load i64, i64* @tls.0, align 8, !tbaa !49
  %63 = getelementptr inbounds i8, i8* %61, i64 %62
  %64 = load i8*, i8** @tls.1, align 8, !tbaa !51
  %65 = load i64, i64* @tls.2, align 8, !tbaa !52
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %74, label %67

67:                                               ; preds = %58, %67
  %68 = phi i64 [ %72, %67 ], [ 0, %58 ]
  %69 = getelementptr inbounds i8, i8* %64, i64 %68
  %70 = load i8, i8* %69, align 1, !tbaa !54
  %71 = getelementptr inbounds i8, i8* %63, i64 %68
  store i8 %70, i8* %71, align 1, !tbaa !54
  %72 = add nuw i64 %68, 1
  %73 = icmp eq i64 %72, %65
  br i1 %73, label %74, label %67, !llvm.loop !55

74:                                               ; preds = %67, %58
  %75 = call i32 @on_exit(void (i32, i8*)* noundef nonnull @end_of_program, i8* noundef null) #8
  %76 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !8
  %77 = getelementptr inbounds %struct.progress, %struct.progress* %76, i64 0, i32 0
  store i32 1, i32* %77, align 4, !tbaa !43
  %78 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 4
  %79 = load %struct.function_array*, %struct.function_array** %78, align 8, !tbaa !27
  %80 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 5
  %81 = load i64, i64* %80, align 8, !tbaa !29
  %82 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 11
  %83 = load i32, i32* %82, align 4, !tbaa !30
  %84 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 1
  %85 = load i8**, i8*** %84, align 8, !tbaa !31
  %86 = load i8**, i8*** %59, align 8, !tbaa !32
  call fastcc void @run_all(%struct.function_array* noundef %79, i64 noundef %81, i32 noundef %83, i8** noundef %85, i8** noundef %86) #10
  %87 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !8
  %88 = getelementptr inbounds %struct.progress, %struct.progress* %87, i64 0, i32 0
  store i32 2, i32* %88, align 4, !tbaa !43
  %89 = getelementptr inbounds %struct.program, %struct.program* %0, i64 0, i32 0
  %90 = load i32 (i32, i8**, i8**)*, i32 (i32, i8**, i8**)** %89, align 8, !tbaa !71
  %91 = load i32, i32* %82, align 4, !tbaa !30
  %92 = load i8**, i8*** %84, align 8, !tbaa !31
  %93 = load i8**, i8*** %59, align 8, !tbaa !32
  %94 = call i32 %90(i32 noundef %91, i8** noundef %92, i8** noundef %93) #8
  call void @exit(i32 noundef %94) #11
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
  %2 = call i32* @__errno_location() #8
  %3 = load i32, i32* %2, align 4, !tbaa !4
  %4 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !8
  %5 = getelementptr inbounds %struct.progress, %struct.progress* %4, i64 0, i32 2
  store i32 %3, i32* %5, align 4, !tbaa !47
  %6 = getelementptr inbounds %struct.progress, %struct.progress* %4, i64 0, i32 1
  store i32 %0, i32* %6, align 4, !tbaa !46
  call void @_exit(i32 noundef 127) #11
  unreachable
}

declare i32 @dup2(i32 noundef, i32 noundef) local_unnamed_addr #3

declare i32 @close_range(i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #3

declare i32 @chdir(i8* noundef) local_unnamed_addr #3

; Function Attrs: noreturn nounwind uwtable
define internal void @end_of_program(i32 noundef %0, i8* nocapture noundef readnone %1) #4 {
  %3 = load %struct.program*, %struct.program** @child_program, align 8, !tbaa !8
  %4 = getelementptr inbounds %struct.program, %struct.program* %3, i64 0, i32 6
  %5 = load %struct.function_array*, %struct.function_array** %4, align 8, !tbaa !72
  %6 = getelementptr inbounds %struct.program, %struct.program* %3, i64 0, i32 7
  %7 = load i64, i64* %6, align 8, !tbaa !73
  call fastcc void @run_all(%struct.function_array* noundef %5, i64 noundef %7, i32 noundef 0, i8** noundef null, i8** noundef null) #10
  call fastcc void @flush_streams() #10
  %8 = load %struct.progress*, %struct.progress** @child_progress, align 8, !tbaa !8
  %9 = getelementptr inbounds %struct.progress, %struct.progress* %8, i64 0, i32 0
  store i32 3, i32* %9, align 4, !tbaa !43
  call void @_exit(i32 noundef %0) #11
  unreachable
}

; Function Attrs: noreturn
declare void @exit(i32 noundef) local_unnamed_addr #5

attributes #0 = { nounwind uwtable "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { argmemonly mustprogress nofree nounwind willreturn writeonly }
attributes #3 = { "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { noreturn nounwind uwtable "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { noreturn "frame-pointer"="none" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { mustprogress nofree nosync nounwind readnone willreturn }
attributes #7 = { nounwind }
attributes #8 = { nobuiltin nounwind "no-builtins" }
attributes #9 = { nobuiltin noreturn "no-builtins" }
attributes #10 = { nobuiltin "no-builtins" }
attributes #11 = { nobuiltin noreturn nounwind "no-builtins" }

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
!19 = !{!"worker", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !5, i64 40, !5, i64 44}
!20 = !{!19, !5, i64 44}
!21 = !{!17, !5, i64 40}
!22 = !{!19, !9, i64 32}
!23 = !{!24, !11, i64 0}
!24 = !{!"", !11, i64 0, !11, i64 8}
!25 = !{!24, !11, i64 8}
!26 = distinct !{!26, !13, !14}
!27 = !{!28, !9, i64 32}
!28 = !{!"", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !11, i64 40, !9, i64 48, !11, i64 56, !5, i64 64, !5, i64 68, !5, i64 72, !5, i64 76, !5, i64 80, !5, i64 84, !5, i64 88, !5, i64 92, !5, i64 96, !5, i64 100, !11, i64 104}
!29 = !{!28, !11, i64 40}
!30 = !{!28, !5, i64 76}
!31 = !{!28, !9, i64 8}
!32 = !{!28, !9, i64 16}
!33 = !{!34, !11, i64 8}
!34 = !{!"", !9, i64 0, !11, i64 8, !11, i64 16}
!35 = distinct !{!35, !13, !14}
!36 = !{!34, !9, i64 0}
!37 = !{!34, !11, i64 16}
!38 = distinct !{!38, !13, !14}
!39 = !{!28, !5, i64 92}
!40 = !{!28, !5, i64 96}
!41 = distinct !{!41, !13, !14}
!42 = !{!28, !5, i64 84}
!43 = !{!44, !5, i64 0}
!44 = !{!"", !5, i64 0, !5, i64 4, !5, i64 8}
!45 = !{!28, !5, i64 88}
!46 = !{!44, !5, i64 4}
!47 = !{!44, !5, i64 8}
!48 = !{!28, !11, i64 104}
!49 = !{!50, !11, i64 0}
!50 = !{!"", !11, i64 0, !9, i64 8, !11, i64 16}
!51 = !{!50, !9, i64 8}
!52 = !{!50, !11, i64 16}
!53 = !{!19, !9, i64 16}
!54 = !{!6, !6, i64 0}
!55 = distinct !{!55, !13, !14}
!56 = distinct !{!56, !13, !14}
!57 = !{!19, !9, i64 0}
!58 = !{!19, !9, i64 8}
!59 = distinct !{!59, !13, !14}
!60 = !{!19, !5, i64 40}
!61 = !{!17, !9, i64 0}
!62 = !{!17, !9, i64 8}
!63 = !{!17, !9, i64 16}
!64 = !{!17, !11, i64 24}
!65 = distinct !{!65, !13, !14}
!66 = !{!28, !5, i64 64}
!67 = !{!28, !5, i64 68}
!68 = !{!28, !5, i64 72}
!69 = distinct !{!69, !13, !14}
!70 = !{!28, !9, i64 24}
!71 = !{!28, !9, i64 0}
!72 = !{!28, !9, i64 48}
!73 = !{!28, !11, i64 56}
