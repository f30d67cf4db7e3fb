import Enforcement
import HTTPTypes
import Law
import Operations

/// The page on which the facts for the thresholds of a case are set down.
enum CaseFactsRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.caseFactsPattern, access: .signedIn) { visit in
            .page(try await page(FormReader(), crimes: crimes(visit.query), refusal: nil, visit))
        },
        PageRoute(.post, Paths.caseFactsPattern, access: .signedIn, handle: setDown),
    ]

    private static func setDown(_ visit: Visit) async throws -> PageReply {
        let actor = try visit.actor()
        var form = visit.form()
        let loaded = try await load(visit)
        let crimes = crimes(form.values) ?? []
        let version = form.required("version", as: Int.self)
        let reason = form.optional("reason", max: 500)
        let facts = questions(crimes, loaded).read(&form, over: loaded.thresholdStart)
        guard let facts, let version, form.isValid, !crimes.isEmpty else {
            return .invalid(try await page(form, crimes: crimes, refusal: nil, visit))
        }
        do {
            let operation = SetThresholdFacts(loaded.record.id, version: version, facts, reason: reason ?? "")
            _ = try await visit.house.office.perform(operation, as: actor, key: form.values.first("key"))
            return .redirect(
                Paths.case(loaded.record.id).at("thresholds"), saying: .done(ActText.done(SetThresholdFacts.title)))
        } catch let refusal as Refusal where refusal.canBeMended {
            return .invalid(try await page(form, crimes: crimes, refusal: refusal, visit))
        }
    }

    private static func load(_ visit: Visit) async throws -> CaseStore.Loaded {
        let actor = try visit.actor()
        return try await visit.house.office.read { try CaseStore.load(visit.id(), for: actor, in: $0) }
    }

    /// The crimes that are asked for; nil where none are said.
    private static func crimes(_ values: FormData) -> [Crime]? {
        let all = values.all("crimes")
        return all.isEmpty ? nil : Crime.allCases.filter { all.contains($0.rawValue) }
    }

    private static func questions(_ crimes: [Crime], _ loaded: CaseStore.Loaded) -> ThresholdQuestions {
        ThresholdQuestions(
            crimes,
            file: .init(hasGoods: !loaded.goods.isEmpty, hasAmount: loaded.amount != nil))
    }

    private static func page(
        _ form: FormReader, crimes: [Crime]?, refusal: Refusal?, _ visit: Visit
    ) async throws -> HTML {
        let (actor, loaded) = (try visit.actor(), try await load(visit))
        if refusal == nil { try SetThresholdFacts.authorise(loaded, actor, at: visit.now) }
        let context = try await visit.page()
        let start = loaded.thresholdStart
        let asked = crimes ?? start.crimes
        let asking = FormAsking(form: form, context: context)
        let reason = asking.text(
            "reason", ThresholdText.reason, hint: ThresholdText.reasonHint,
            isRequired: !loaded.record.state.isInvestigated)
        return CaseFactsPage.page(
            CaseFactsPage.Model(
                number: loaded.record.number, id: loaded.record.id, version: loaded.record.version,
                key: form.values.first("key") ?? Base64URL.encode(visit.house.random(16)), crimes: asked,
                groups: questions(asked, loaded).groups(asking, today: visit.now.date, start: start)
                    + [.init(fields: [reason])],
                refusal: refusal.map { Notice(.grave, context.say($0.message), source: $0.source) }),
            context: context)
    }
}
