import Enforcement
import HTTPTypes
import Law
import Operations

/// A month's summary of a plan: the page, the sheet for paper, and its files.
enum SummaryRoutes {
    static let all: [any Route] =
        [
            PageRoute(.get, Paths.planSummaryPattern, access: .signedIn) { visit in
                .page(SummaryPage.page(try await read(visit), context: try await visit.page()))
            },
            PageRoute(.get, Paths.planSummarySheetPattern, access: .signedIn) { visit in
                let read = try await read(visit)
                let query = [("month", read.summary.month.description)]
                return .page(
                    SheetPage.page(
                        SummarySheet.sheet(read, in: visit.language),
                        back: Paths.planSummary(read.plan.id).with(query: query),
                        files: SheetPage.Files(
                            pdf: Paths.planSummaryFile(read.plan.id, .pdf).with(query: query),
                            word: Paths.planSummaryFile(read.plan.id, .docx).with(query: query)),
                        context: try await visit.page()))
            },
        ]
        + SheetFile.Format.allCases.map { format in
            PageRoute(.get, Paths.planSummaryFilePattern(format), access: .signedIn) { visit in
                try await SheetFile(SummarySheet.sheet(read(visit), in: visit.language), for: visit.actor())
                    .reply(as: format, by: visit.house.office.printer)
            }
        }

    /// The summary that the path and the query name; of this month where they name none.
    private static func read(_ visit: Visit) async throws -> PlanSummary {
        let (id, actor, now): (PlanID, Actor, Moment) = (visit.id(), try visit.actor(), visit.now)
        let asked = try month(visit.query.first("month"), at: now)
        return try await visit.house.office.read {
            try PlanSummary.read(id, of: asked, for: actor, at: now, in: $0)
        }
    }

    /// The month that is asked for; this one where none is.
    static func month(_ text: String?, at now: Moment) throws -> SummaryMonth {
        guard let text, !text.isEmpty else { return SummaryMonth(of: now.date) }
        guard let month = SummaryMonth(text) else {
            throw Refusal.invalid("month", Wording("月份写作 2026-11", "Write the month as 2026-11"))
        }
        return month
    }
}
