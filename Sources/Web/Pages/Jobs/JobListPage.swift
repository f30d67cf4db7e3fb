import Law
import Operations

/// Background jobs: what runs, what failed, what repeats, and all of them.
enum JobListPage {
    struct Model: Sendable {
        let counts: [JobState: Int]
        let running: [Job]
        let dead: [Job]
        let jobs: [Job]
        let view: View
        let schedules: [(schedule: JobSchedule, line: ScheduleStore.Line?)]
        let next: Path?
        let isFirst: Bool
    }

    /// Which jobs the list shows.
    struct View: Sendable {
        var state: JobState?
        var kind: String?
        /// Whether routine jobs that went well are shown, too.
        var showsRoutine = false

        /// Reads the query; what is no filter is passed over.
        init(_ query: FormData) {
            state = query.first("state").flatMap(JobState.init(rawValue:))
            kind = query.first("kind").flatMap { JobBook.all.kinds.contains($0) ? $0 : nil }
            showsRoutine = query.first("routine") == "1"
        }

        /// The kinds of which only those are shown that have not gone well.
        var hidden: Set<String> { showsRoutine || kind != nil ? [] : JobSchedule.routine }

        var path: Path {
            Paths.jobs.with(query: [
                ("state", state?.rawValue), ("kind", kind), ("routine", showsRoutine ? "1" : nil),
            ])
        }

        func with(_ change: (inout View) -> Void) -> Path {
            var view = self
            change(&view)
            return view.path.at("all")
        }
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        return Layout.page(
            title: say(JobText.jobs),
            breadcrumbs: [Crumb(say(AdministrationText.administration)), Crumb(say(JobText.jobs))],
            context: context,
            content: """
                \(context.show(PageHeader(say(JobText.jobs), lead: say(JobText.lead))))
                \(context.show(figures(model, context)))
                \(context.show(PagePart(say(JobText.running), anchor: "running", running(model.running, context))))
                \(context.show(PagePart(say(JobText.dead), anchor: "dead", context.show(dead(model.dead, context)))))
                \(context.show(PagePart(say(JobText.schedules), anchor: "schedules", context.show(
                    schedules(model, context)))))
                \(context.show(PagePart(say(JobText.all), anchor: "all", """
                    \(context.show(filter(model, context)))\(context.show(table(model.jobs, context)))\
                    \(context.show(Pager(
                        summary: say(JobText.shown(context.language.count(model.jobs.count))),
                        previous: model.isFirst ? nil : model.view.path, next: model.next)))
                    """)))
                """)
    }

    static func list(_ state: JobState?) -> Path { Paths.jobs.with(query: [("state", state?.rawValue)]) }

    private static func figures(_ model: Model, _ context: PageContext) -> KeyFigures {
        KeyFigures(
            JobState.allCases.map { state in
                let count = model.counts[state] ?? 0
                return .init(
                    context.say(state.label), context.language.count(count), path: list(state).at("all"),
                    tone: count == 0 ? .quiet : state.tone)
            })
    }

    private static func running(_ jobs: [Job], _ context: PageContext) -> HTML {
        let say = context.say
        guard !jobs.isEmpty else {
            return context.show(EmptyState(say(JobText.nothingRuns), next: say(JobText.nothingRunsNext)))
        }
        return "\(jobs.map { context.show(ProgressLine($0, context)) })"
    }

    private static func dead(_ jobs: [Job], _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(JobText.dead),
            columns: [
                .init(say(JobText.kind)), .init(say(JobText.cause)), .init(say(JobText.failures), isNumber: true),
                .init(say(JobText.ended)),
            ],
            rows: jobs.map { job in
                DataTable.Row(
                    id: job.id, path: Paths.job(job.id),
                    cells: [
                        "\(say(JobBook.all.label(of: job.kind)))", "<code>\(job.lastError)</code>",
                        "\(context.language.count(job.failures))", job.finishedAt.map { context.timeAgo($0) } ?? "",
                    ])
            },
            emptyState: EmptyState(say(JobText.noneDead), next: say(JobText.noneDeadNext)))
    }

    private static func schedules(_ model: Model, _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(JobText.schedules),
            columns: [
                .init(say(JobText.kind)), .init(say(JobText.rhythm)), .init(say(JobText.last)),
                .init(say(JobText.next)),
            ],
            rows: model.schedules.map { schedule, line in
                let next = line.map { $0.next <= context.now ? "\(say(JobText.atOnce))" : context.time($0.next) }
                return DataTable.Row(
                    id: schedule.id, path: nil,
                    cells: [
                        "\(say(schedule.label))", "\(say(JobText.rhythm(schedule.rhythm)))",
                        line?.last.map { context.timeAgo($0) } ?? "\(say(JobText.never))",
                        next ?? "\(say(JobText.atOnce))",
                    ])
            },
            emptyState: EmptyState(say(JobText.none), next: say(JobText.noneNext)))
    }

    private static func filter(_ model: Model, _ context: PageContext) -> FilterBar {
        let (say, view) = (context.say, model.view)
        let states = JobState.allCases.map { state in
            FilterBar.Chip(
                say(state.label), view.with { $0.state = view.state == state ? nil : state },
                isOn: view.state == state, count: ListCount(model.counts[state] ?? 0))
        }
        let routine = FilterBar.Chip(
            say(JobText.routine), view.with { $0.showsRoutine.toggle() }, isOn: view.showsRoutine)
        let kinds = JobBook.all.kinds.map { FormField.Choice($0, say(JobBook.all.label(of: $0))) }
        return FilterBar(
            path: Paths.jobs, search: nil, fields: [FormField("kind", say(JobText.kind), .select(view.kind, kinds))],
            kept: view.state.map { [ActButton.Field("state", $0.rawValue)] } ?? [], chips: states + [routine])
    }

    private static func table(_ jobs: [Job], _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(JobText.all),
            columns: [
                .init(say(JobText.kind)), .init(say(JobText.state)), .init(say(JobText.progress)),
                .init(say(JobText.created)), .init(say(JobText.ended)),
            ],
            rows: jobs.map { job in
                DataTable.Row(
                    id: job.id, path: Paths.job(job.id),
                    cells: [
                        "\(say(JobBook.all.label(of: job.kind)))", context.show(StateBadge(job, in: context)),
                        "\(job.progress.line.map(say) ?? "–")", context.timeAgo(job.createdAt),
                        job.finishedAt.map { context.time($0) } ?? "–",
                    ])
            },
            emptyState: EmptyState(say(JobText.none), next: say(JobText.noneNext)))
    }
}

extension JobState {
    /// How it stands.
    var tone: Tone {
        switch self {
        case .queued: .quiet
        case .leased: .active
        case .done: .done
        case .dead: .grave
        case .dropped: .quiet
        }
    }
}

extension StateBadge {
    /// How a job stands.
    init(_ job: Job, in context: PageContext) { self.init(context.say(job.state.label), job.state.tone) }
}

extension ProgressLine {
    /// How far a job is.
    init(_ job: Job, _ context: PageContext) {
        let say = context.say
        let (progress, isWaiting) = (job.progress, job.state == .queued)
        self.init(
            title: say(JobBook.all.label(of: job.kind)), done: progress.done, total: progress.total ?? progress.done,
            note: isWaiting ? say(JobText.waits) : progress.line.map(say) ?? say(JobText.goesOn))
    }
}
