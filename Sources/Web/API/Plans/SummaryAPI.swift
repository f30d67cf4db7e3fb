import Enforcement
import HTTPTypes
import Hummingbird
import Law
import Operations

/// A month's summary of a plan for machines: figures, and the document as people save it.
enum SummaryAPI {
    private static let month = QueryParameter<String>("month", "The month as 2026-11; this one if left out.")

    static let all: [any Route] = [
        APIRoute(
            .get, Paths.planSummaryPattern,
            APIOperation(
                "readPlanSummary", Wording("计划的月度情况", "A month's summary of a plan"), tag: Plan.tag,
                access: .scope(.taskRead)
            ).taking(month).refusing(.refused), replies: .ok(PlanSummaryView.self)
        ) { call in APIAnswer(PlanSummaryView(try await read(call))) },
        file(.pdf, "readPlanSummaryPDF", Wording("月度情况的 PDF", "A month's summary as PDF")),
        file(.docx, "readPlanSummaryWord", Wording("月度情况的 Word 文件", "A month's summary as a Word file")),
    ]

    private static func file(_ format: SheetFile.Format, _ name: String, _ title: Wording) -> APIRoute {
        APIRoute(
            .get, Paths.planSummaryFilePattern(format),
            APIOperation(name, title, tag: Plan.tag, access: .scope(.taskRead)).taking(month).refusing(
                .refused, .unavailable),
            body: .none,
            reply: ReplyDeclaration(
                status: 200, content: .document(mediaType: format.mediaType), isVersioned: false)
        ) { call in
            let sheet = SummarySheet.sheet(try await read(call), in: call.context.arrival.language)
            let file = SheetFile(sheet, for: try call.machine())
            return Response(
                status: .ok,
                headers: [
                    .contentType: format.mediaType, .contentSecurityPolicy: SecurityHeaders.filePolicy,
                    .contentDisposition: ContentDisposition.text(file.name(format), isInline: false),
                ],
                body: .init(
                    byteBuffer: ByteBuffer(bytes: try await file.bytes(as: format, by: call.house.office.printer))))
        }
    }

    private static func read(_ call: APICall) async throws -> PlanSummary {
        let (id, actor, now): (PlanID, Actor, Moment) = (call.id(), try call.machine(), call.house.now)
        let asked = try SummaryRoutes.month(call.query(month), at: now)
        return try await call.house.office.read {
            try PlanSummary.read(id, of: asked, for: actor, at: now, in: $0)
        }
    }
}

/// A month's summary as the API gives it.
struct PlanSummaryView: APIValue {
    let plan: String
    let title: String
    let unit: String
    let month: String
    let day: LegalDate
    let total: SummaryFigures
    let units: [SummaryRowView]
    let measures: [SummaryRowView]

    init(_ read: PlanSummary) {
        let summary = read.summary
        (plan, title, unit) = (read.plan.number, read.plan.title, read.unitName)
        (month, day, total) = (summary.month.description, summary.day, SummaryFigures(summary.total))
        units = summary.units.map { SummaryRowView($0.id.rawValue, $0.number, $0.name, $0.tally) }
        measures = summary.measures.map { SummaryRowView($0.id, $0.number, $0.name, $0.tally) }
    }

    private init(example row: SummaryRowView) {
        (plan, title, unit) = ("云双打办计〔2026〕1号", "云川市2026年打击侵权假冒工作要点", "云川市双打办")
        (month, day, total, units, measures) = ("2026-11", .example, row.figures, [row], [row])
    }

    static let schemaName = "PlanSummary"
    static let example = PlanSummaryView(example: .example)
    static let rules = [
        "day": FieldRule("The day as of which the tasks stand: the last of the month, or today while it runs.")
    ]
}

/// The figures of one unit or measure.
struct SummaryRowView: APIValue {
    let id: String
    let number: String
    let name: String
    let figures: SummaryFigures

    init(_ id: String, _ number: String, _ name: String, _ tally: SummaryTally) {
        (self.id, self.number, self.name, figures) = (id, number, name, SummaryFigures(tally))
    }

    static let schemaName = "PlanSummaryRow"
    static let example = SummaryRowView("01JZ0000000000000000000000", "一", "加强农村市场治理", .none)
}

/// How the tasks stand on the day, and what happened to them in the month.
struct SummaryFigures: APIValue {
    let tasks: Int
    let open: Int
    let overdue: Int
    let soon: Int
    let onTime: Int
    let proposed: Int
    let closed: Int
    let silent: Int
    let waiting: Int
    let waitingLate: Int
    let assigned: Int
    let cancelled: Int
    let closedInMonth: Int
    let closedLate: Int
    let reports: Int
    let reporting: Int
    let reportsProved: Int
    let files: Int
    let requestsSent: Int
    let requestsAnswered: Int
    let requestsAnsweredLate: Int

    init(_ tally: SummaryTally) {
        (tasks, open, overdue, soon) = (tally.tasks, tally.open, tally.overdue, tally.soon)
        (onTime, proposed, closed, silent) = (tally.onTime, tally.proposed, tally.closed, tally.silent)
        (waiting, waitingLate, assigned) = (tally.waiting, tally.waitingLate, tally.assigned)
        (cancelled, closedInMonth, closedLate) = (tally.cancelled, tally.closedInMonth, tally.closedLate)
        (reports, reporting, requestsSent) = (tally.reports, tally.reporting, tally.requestsSent)
        (reportsProved, files) = (tally.reportsProved, tally.files)
        (requestsAnswered, requestsAnsweredLate) = (tally.requestsAnswered, tally.requestsAnsweredLate)
    }

    static let schemaName = "PlanSummaryFigures"
    static let example = SummaryFigures(SummaryTally.none)
    static let rules = [
        "open": FieldRule("Overdue, soon due, in time and proposed together."),
        "proposed": FieldRule("Proposed as complete: the coordinator's turn."),
        "silent": FieldRule("Open, and no report has come yet."),
        "waiting": FieldRule("Supervised requests that wait for an answer."),
        "closedInMonth": FieldRule("Closed in the month; `closedLate` of them after their day."),
        "reporting": FieldRule("Tasks of which at least one report came in the month."),
        "reportsProved": FieldRule("Reports of the month under which `files` stand as proof."),
    ]
}
