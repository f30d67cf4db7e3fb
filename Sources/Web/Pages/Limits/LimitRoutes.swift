import Enforcement
import HTTPTypes
import Law
import Operations

/// The times that the reader's region sets: what stands, what was entered, and entering one.
enum LimitRoutes {
    static let all: [any Route] =
        [
            PageRoute(.get, Paths.limitsPattern, access: .signedIn) { visit in
                .page(try await page(visit, FormReader()))
            },
            PageRoute(.post, Paths.limitsPattern, access: .signedIn, handle: set),
        ] + LimitAPI.all

    private static func page(_ visit: Visit, _ form: FormReader) async throws -> HTML {
        let (actor, day) = (try visit.actor(), visit.now.date)
        try OrganisationStore.requireToManage(.unitManage, actor)
        let model = try await visit.house.office.read { access in
            let limits = try RegionalLimitStore.limits(in: access)
            return LimitPage.Model(
                standing: RegionalLimit.open(on: day).map { row in
                    LimitPage.Standing(
                        row: limits.row(row.id, on: day, in: actor.region) ?? row,
                        regional: limits.standing(row.id, on: day, in: actor.region))
                }, entries: try RegionalLimitStore.entries(around: actor.region, in: access),
                region: actor.region,
                today: day)
        }
        return LimitPage.page(model, form, context: try await visit.page())
    }

    @Sendable private static func set(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        let (limit, document) = (form.required("limit"), form.required("document", max: 200))
        let from = form.required("from", as: LegalDate.self)
        let count = form.optional("amount", as: Int.self)
        let unit = form.values.first("unit").flatMap(TimeUnit.init(rawValue:)) ?? .workingDay
        guard form.isValid, let from else { return .invalid(try await page(visit, form)) }
        do {
            let actor = try visit.actor()
            let operation = SetRegionalLimit(
                TimeLimitID(limit), in: actor.region,
                amount: try count.map { try SetRegionalLimit.amount($0, unit) },
                document: document, from: from)
            _ = try await visit.house.office.perform(operation, as: actor)
            return .redirect(Paths.limits, saying: .done(LimitText.saved))
        } catch let refusal as Refusal where refusal.canBeMended {
            form.note(refusal, at: "amount")
            return .invalid(try await page(visit, form))
        }
    }
}
