import Enforcement
import Law
import Operations

/// One task, as the unit and the coordinator see it: what is to be done, what was done, what is demanded.
enum TaskShowPage {
    static func page(_ file: PlanTaskFile, context: PageContext) -> HTML {
        let (say, task) = (context.say, file.loaded.record)
        let buttons = RecordActs.buttons(file.acts, on: task.id, context: context)
        let header = RecordHeader(
            number: task.number, title: task.title, state: task.state.badge(context),
            facts: [file.loaded.unitName, say(task.role.label)], actions: buttons.first, more: buttons.more)
        let timeline = RecordTimeline.entries(file.steps, of: PlanTask.self, documents: [], context: context)
        return Layout.page(
            title: "\(task.number) \(task.title)",
            breadcrumbs: [
                Crumb(say(PlanText.plans), Paths.plans), Crumb(file.loaded.planNumber, Paths.plan(task.planID)),
                Crumb(task.number),
            ],
            context: context, proof: file.entry.map { ProofLine(entry: Int($0), path: Paths.ledgerEntry($0)) },
            content: """
                \(context.show(header))
                \(context.show(notice(file, context)))
                \(context.show(RecordColumns(
                    timeline: part(CommonText.timeline, context.show(Timeline(timeline)), context),
                    facts: """
                        \(part(CommonText.facts, context.show(FactList(facts(file, context))), context))
                        \(part(TaskText.clause, clause(file, context), context))
                        \(part(TaskText.progress, TaskProgressView(file).html(in: context), context))
                        \(context.show(PagePart(say(TaskText.reports), anchor: "reports", reports(file, context))))
                        \(context.show(PagePart(say(EvidenceText.capturedFiles), anchor: "files", files(file, context))))
                        """,
                    side: """
                        \(part(CommonText.clocks, clocks(file, context), context))
                        \(part(TaskText.requests, requests(file, context), context))
                        \(part(TaskText.partners, partners(file, context), context))
                        """)))
                """)
    }

    private static func part(_ title: Wording, _ content: HTML, _ context: PageContext) -> HTML {
        context.show(PagePart(context.say(title), content))
    }

    /// What the coordinator demands, on top while it waits for an answer.
    private static func notice(_ file: PlanTaskFile, _ context: PageContext) -> Notice? {
        guard let request = file.loaded.request else { return nil }
        let due = "\(context.say(CommonText.dueAt)) \(context.language.date(request.dueOn))"
        let isAnswered = request.repliedAt != nil
        return Notice(
            isAnswered ? .active : .soon,
            context.language.pair(context.say(TaskText.request), request.text),
            detail: isAnswered ? context.language.pair(context.say(TaskText.reply), request.reply ?? "") : due)
    }

    private static func facts(_ file: PlanTaskFile, _ context: PageContext) -> [FactList.Fact] {
        let (say, loaded, task) = (context.say, file.loaded, file.loaded.record)
        return [
            .init(say(TaskText.plan), text: "\(loaded.planNumber) \(loaded.planTitle)", path: Paths.plan(task.planID)),
            .init(
                say(TaskText.measure),
                text: file.measure.map { "\($0.number) \($0.title)".trimmed }),
            .init(say(TaskText.unit), text: "\(loaded.unitName) · \(say(task.role.label))"),
            .init(say(TaskText.coordinator), text: loaded.coordinatorName),
            .init(say(TaskText.dueOn), text: context.language.date(task.dueOn)),
            .init(say(TaskText.basis), text: say(task.dueBasis.label)),
            .init(say(PlanText.deadline), text: file.clause?.deadline),
            .init(say(TaskText.outcome), text: task.outcome.map { say($0.label) }),
        ]
    }

    private static func clause(_ file: PlanTaskFile, _ context: PageContext) -> HTML {
        let campaigns = file.clause?.campaigns ?? []
        return """
            \(context.show(PaperText(file.clause?.text ?? "")))\
            \(if: !campaigns.isEmpty, "<p>\(context.language.pair(context.say(PlanText.campaigns), context.list(campaigns)))</p>")
            """
    }

    private static func reports(_ file: PlanTaskFile, _ context: PageContext) -> HTML {
        let say = context.say
        guard !file.reports.isEmpty else {
            return context.show(EmptyState(say(TaskText.noReports), next: say(TaskText.noReportsNext)))
        }
        return """
            <ol class="task-entries">\(each(file.reports) { report in
                """
                <li><h3>\(say(TaskText.reportNumber(report.serial)))</h3>\(context.show(PaperText(report.text)))\
                <p class="beside">\(report.reporter) · \(context.timeAgo(report.at))</p>\(proof(report, file, context))</li>
                """
            })</ol>
            """
    }

    /// The files under a report, and where more are added.
    private static func proof(_ report: PlanReport, _ file: PlanTaskFile, _ context: PageContext) -> HTML {
        let items = report.files.map { EvidenceList.Item($0, in: context) }
        let add = Paths.taskReportFiles(file.loaded.record.id, report.serial)
        let button = ActButton(context.say(TaskText.addProof), .link(add))
        return """
            \(if: !items.isEmpty, context.show(EvidenceList(items)))\
            \(if: file.mayProve, "<p class=\"acts\">\(context.show(button))</p>")
            """
    }

    private static func files(_ file: PlanTaskFile, _ context: PageContext) -> HTML {
        let id = file.loaded.record.id.rawValue
        return context.show(
            RecordFiles(file.otherFiles, add: file.mayAddFiles ? Paths.taskFilesPattern.path(id) : nil, in: context))
    }

    private static func clocks(_ file: PlanTaskFile, _ context: PageContext) -> HTML {
        let cards = file.clocks.compactMap { ClockCard($0, context) }
        guard !cards.isEmpty else { return "<p>\(context.say(TaskText.noClocks))</p>" }
        return "\(context.show(cards))<p class=\"beside\">\(context.say(TaskText.notByLaw))</p>"
    }

    private static func requests(_ file: PlanTaskFile, _ context: PageContext) -> HTML {
        guard !file.requests.isEmpty else { return "<p>\(context.say(TaskText.noRequests))</p>" }
        return "<ol class=\"task-entries\">\(each(file.requests) { request($0, context) })</ol>"
    }

    private static func request(_ request: PlanRequest, _ context: PageContext) -> HTML {
        let say = context.say
        return """
            <li><h3>\(say(TaskText.requestNumber(request.serial)))</h3><p>\(request.text)</p>\
            <p class="beside">\(request.maker) · \(context.time(request.madeAt)) · \(say(CommonText.dueAt)) \
            \(context.time(request.dueOn))\
            \(if: request.extensions > 0, " · \(say(TaskText.extended)) \(request.extensions)")</p>\
            \(request.askedOn.map { day in
                "<p>\(say(TaskText.asked)) \(context.time(day)) · \(request.askedReason ?? "")</p>" as HTML
            })\(answer(request, context))\
            \(request.ending.map { "<p>\(context.language.pair(say(TaskText.ending), $0))</p>" as HTML })</li>

            """
    }

    private static func answer(_ request: PlanRequest, _ context: PageContext) -> HTML {
        if let reply = request.reply { return "<p>\(context.language.pair(context.say(TaskText.reply), reply))</p>" }
        guard request.endedAt == nil else { return .empty }
        return "<p>\(context.show(StateBadge(context.say(TaskText.unanswered), .soon)))</p>"
    }

    private static func partners(_ file: PlanTaskFile, _ context: PageContext) -> HTML {
        guard !file.partners.isEmpty else { return "<p>–</p>" }
        return """
            <ul class="task-entries">\(each(file.partners) { partner in
                """
                <li>\(partner.name) <span class="beside">\(context.say(partner.role.label))</span> \
                \(context.show(partner.state.badge(context)))</li>
                """
            })</ul>
            """
    }
}
