import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// Takes every act that the records allow as somebody in every role, in the own unit, in another and in another region, through
/// the routes and operations themselves: the answer is a refusal exactly where authority says so.
struct ActSweepTests {
    /// Everybody with the token of a program, and what came of it.
    private struct Sweep: Sendable {
        let scene: FieldWorld
        let browser: Browser
        let viewers: [FieldViewer]
        var tokens: [String: String] = [:]
        var wrong: [String] = []
        /// How often the answer had to be each of these.
        var hidden = 0, refused = 0, allowed = 0, noScope = 0
    }

    @Test func `an act is refused exactly where authority says so, whoever takes it from wherever`() async throws {
        let scene = try await FieldWorld()
        let viewers = try await FieldViewer.all(of: scene)
        let world = scene.world
        let sweep = try await scene.server.run { browser in
            var sweep = Sweep(scene: scene, browser: browser, viewers: viewers)
            for viewer in viewers { sweep.tokens[viewer.description] = try await token(viewer, scene) }
            try await take(Case.self, "cases", seenBy: world.head, &sweep)
            try await take(CaseMeasure.self, "measures", seenBy: world.head, &sweep)
            try await take(Transfer.self, "transfers", seenBy: world.head, &sweep)
            try await take(Suspect.self, "suspects", seenBy: world.policeman, &sweep)
            try await take(Consultation.self, "consultations", seenBy: world.head, &sweep)
            try await take(Inquiry.self, "inquiries", seenBy: world.head, &sweep)
            try await take(Assistance.self, "assistance", seenBy: world.head, &sweep)
            try await take(TaxClue.self, "tax-clues", seenBy: world.head, &sweep)
            try await take(Supervision.self, "letters", seenBy: world.procurator, &sweep)
            try await take(Clue.self, "clues", seenBy: world.head, &sweep)
            return sweep
        }
        #expect(sweep.wrong.isEmpty, "\(sweep.wrong.prefix(20))")
        #expect(sweep.hidden > 60, "\(sweep.hidden) hidden")
        #expect(sweep.refused > 10, "\(sweep.refused) refused")
        #expect(sweep.allowed > 20, "\(sweep.allowed) allowed")
        #expect(sweep.noScope > 100, "\(sweep.noScope) without the scope")
    }

    private func take<S: ActPages>(
        _ type: S.Type, _ word: String, seenBy keeper: Actor, _ sweep: inout Sweep
    ) async throws {
        for id in sweep.scene.ids[word] ?? [] {
            let id = RecordID<S.Tag>(id)
            let loaded = try await load(S.self, id, keeper, sweep.scene)
            for act in S.acts {
                let rows = act.events.compactMap { S.procedure.transition(from: loaded.state, on: $0) }
                    .filter { !$0.isByTime }
                guard !rows.isEmpty else { continue }
                for viewer in sweep.viewers {
                    try await ask(act, rows.map(\.duty), on: loaded, viewer, &sweep)
                }
            }
            let after = try await load(S.self, id, keeper, sweep.scene)
            #expect(after.version == loaded.version && after.state == loaded.state, "\(word) was changed")
        }
    }

    private func load<S: ActPages>(
        _ type: S.Type, _ id: RecordID<S.Tag>, _ keeper: Actor, _ scene: FieldWorld
    ) async throws -> S.Store.Loaded {
        try await scene.world.office.read { try S.Store.load(id, for: keeper, in: $0) }
    }

    /// What one viewer is answered. Whoever may do it comes with a version that is not the record's, so that nothing is changed.
    private func ask<S: ActPages>(
        _ act: Act<S>, _ duties: [Duty], on loaded: S.Store.Loaded, _ viewer: FieldViewer, _ sweep: inout Sweep
    ) async throws {
        let decisions = duties.map { Authority.decide($0, by: viewer.actor, on: loaded.scope) }
        let isAllowed = decisions.contains(.allowed)
        guard isAllowed == decisions.allSatisfy({ $0 == .allowed }) else { return }
        let path = "/\(S.segment)/\(loaded.id)/\(act.noun)"
        let answer = try await sweep.browser.api(
            .post, path, token: sweep.tokens[viewer.description] ?? "",
            version: loaded.version + (isAllowed ? 1_000 : 0), body: act.questions.isEmpty ? nil : body(of: act))
        let status = answer.status
        let isRight: Bool
        if !viewer.actor.may(act.duty) {
            isRight = status == .forbidden
            sweep.noScope += 1
        } else if decisions.contains(.hidden) {
            isRight = status == .notFound
            sweep.hidden += 1
        } else if isAllowed {
            isRight = status == .preconditionFailed || status == .conflict
            sweep.allowed += 1
        } else {
            // Another record that an act names may be out of sight, and the answers of an act with several steps may ask for one
            // that the state has not: then that is said.
            let isOtherStep = act.events.contains { S.procedure.transition(from: loaded.state, on: $0) == nil }
            isRight =
                status == .forbidden || (isOtherStep && status == .conflict)
                || (namesAnother(act) && [.notFound, .unprocessableContent].contains(status))
            sweep.refused += 1
        }
        if !isRight {
            sweep.wrong.append("\(viewer) \(path) [\(loaded.state)]: \(status.code) \(answer.text.prefix(120))")
        }
    }

    private func body<S>(of act: Act<S>) -> String { ActBody(act).example.text() }

    private func namesAnother<S>(_ act: Act<S>) -> Bool {
        act.questions.contains { question in
            switch question.kind {
            case .record, .team: true
            default: false
            }
        }
    }

    private func token(_ viewer: FieldViewer, _ scene: FieldWorld) async throws -> String {
        let duties = Set(Duty.allCases.filter(viewer.actor.may))
        return try await scene.server.house.signIn.issueToken(
            for: viewer.actor.userID, label: "试验", scopes: duties, days: 30, as: viewer.actor
        ).token.text
    }
}
