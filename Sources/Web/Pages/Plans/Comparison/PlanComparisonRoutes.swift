import Enforcement
import HTTPTypes
import Law
import Operations

/// Two stored plans or two documents in, what changed between them out; nothing is stored.
enum PlanComparisonRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.planComparisonPattern, access: .signedIn) { visit in
            try await stored(visit)
        },
        PageRoute(
            .post, Paths.planComparisonPattern, access: .signedIn,
            form: .files(2, upTo: PlanReadingRoutes.largestFile), handle: compare),
    ]

    @Sendable private static func compare(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        let old = await plan("old", &form)
        let new = await plan("new", &form)
        guard let old, let new else { return .invalid(try await page(visit, form, nil)) }
        return .page(try await page(visit, form, PlanComparison(from: old, to: new)))
    }

    /// The two stored plans that the address names, or none.
    @Sendable private static func stored(_ visit: Visit) async throws -> PageReply {
        let actor = try visit.actor()
        let (from, to) = (visit.query.first("from") ?? "", visit.query.first("to") ?? "")
        guard !from.isEmpty, !to.isEmpty else { return .page(try await page(visit, FormReader(), nil)) }
        do {
            let result = try await visit.house.office.read {
                try StoredComparison.read(from: PlanID(from), to: PlanID(to), for: actor, in: $0)
            }
            return .page(try await page(visit, FormReader(), result))
        } catch let refusal as Refusal where refusal.canBeMended {
            return .invalid(try await page(visit, FormReader(), nil, refusal: refusal))
        }
    }

    /// The plan of a field; what is wrong with its file is noted in the form.
    private static func plan(_ field: String, _ form: inout FormReader) async -> ComparedPlan? {
        guard let file = form.requiredFile(field) else { return nil }
        do {
            let plan = PlanDocument.parse(text: try await PlanFile.text(file.bytes))
            if plan.measures.isEmpty, let warning = plan.warnings.first {
                form.refuse(field, warning.code.rawValue, warning.message)
                return nil
            }
            return ComparedPlan(plan)
        } catch let fault as PlanFileFault {
            form.refuse(field, fault.code.rawValue, fault.message)
        } catch {
            form.refuse(field, "unreadable", Wording("文件无法读取", "The file cannot be read"))
        }
        return nil
    }

    private static func page(
        _ visit: Visit, _ form: FormReader, _ result: PlanComparison?, refusal: Refusal? = nil
    ) async throws -> HTML {
        let actor = try visit.actor()
        var filter = PlanList.Filter()
        filter.limit = 500
        let asked = filter
        let plans = try await visit.house.office.read { access in
            actor.may(.planRead) ? try PlanList.lines(asked, for: actor, in: access) : []
        }
        return PlanComparisonPage.page(
            PlanComparisonPage.Model(
                form: form, plans: plans.filter { $0.record.state != .discarded },
                chosen: (visit.query.first("from"), visit.query.first("to")), result: result, refusal: refusal),
            context: try await visit.page())
    }
}
