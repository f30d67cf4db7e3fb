import Enforcement
import HTTPTypes
import Law
import Operations

/// The pages of the acts on a clue: one to look at and confirm, one post.
enum ClueActRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.clueActPattern, access: .signedIn) { visit in
            let act = try ClueActPage.named(visit.value(.word("act")))
            let typed = visit.query.first("into").map { [(name: "into", value: $0)] } ?? []
            return .page(try await page(act, FormReader(FormData(typed)), refusal: nil, visit))
        },
        PageRoute(.post, Paths.clueActPattern, access: .signedIn, handle: perform),
    ]

    private static func perform(_ visit: Visit) async throws -> PageReply {
        let act = try ClueActPage.named(visit.value(.word("act")))
        let actor = try visit.actor()
        var form = visit.form()
        let questions = try await questions(form, visit)
        let version = form.required("version", as: Int.self)
        let operation = act.read(&form, questions, version ?? 0)
        guard let operation, form.isValid else { return .invalid(try await page(act, form, refusal: nil, visit)) }
        do {
            let output = try await visit.house.office.perform(operation, as: actor, key: form.values.first("key"))
            let filed = (output as? FiledClue).map { Paths.case($0.caseID) }
            return .redirect(filed ?? Paths.clue(questions.clue.id), saying: .done(ClueText.done(act.title)))
        } catch let refusal as Refusal where refusal.canBeMended {
            let shown = act.place(refusal, in: &form)
            return .invalid(try await page(act, form, refusal: shown ? nil : refusal, visit))
        }
    }

    private static func questions(_ form: FormReader, _ visit: Visit) async throws -> ClueQuestions {
        let (actor, now) = (try visit.actor(), visit.now)
        let office = visit.house.office
        let number = form.values.first("number").map(\.trimmed) ?? ""
        let (file, officers, target) = try await office.read { access in
            let file = try ClueFile(visit.id(), for: actor, now: now, yellow: office.settings.yellowShare, in: access)
            return (
                file, try ClueStore.officers(of: file.clue.unitID, in: access),
                number.isEmpty ? nil : try ClueStore.find(number: number, for: actor, in: access)
            )
        }
        return ClueQuestions(
            asking: FormAsking(form: form, context: try await visit.page()), file: file, officers: officers,
            target: target)
    }

    private static func page(
        _ act: ClueActPage, _ form: FormReader, refusal: Refusal?, _ visit: Visit
    ) async throws -> HTML {
        let questions = try await questions(form, visit)
        let (file, context) = (questions.file, questions.context)
        let row = try act.row(in: file, unless: refusal, by: try visit.actor(), at: visit.now)
        let subject = ActPage.Subject(
            number: file.clue.number,
            crumbs: [
                Crumb(context.say(ClueText.clues), Paths.clues), Crumb(file.clue.number, Paths.clue(file.clue.id)),
            ],
            back: Paths.clue(file.clue.id), version: file.clue.version)
        let told = act.tellsSender ? file.senderName.map { Wording($0, $0) } : nil
        let notice = refusal.map { $0.code == .versionConflict ? Refusal($0.code, ClueText.changedMeanwhile) : $0 }
        let model = ActPage.model(
            row, title: act.title, subject: subject, path: Paths.clueAct(file.clue.id, act.noun),
            groups: [.init(lead: act.consequence.map(context.say), fields: act.ask(questions))], documents: [],
            told: told.map { [$0] } ?? [], refusal: notice, visit: visit, context: context)
        return ActPage.page(model, context: context)
    }
}

extension ClueActPage {
    /// The step that the act takes from where the clue stands. Where it takes none, or not by this person now, the page
    /// says why instead of asking; what was refused already is shown on the form.
    ///
    /// - Throws: `Refusal`.
    fileprivate func row(
        in file: ClueFile, unless refused: Refusal?, by actor: Actor, at now: Moment
    ) throws -> Transition<Clue> {
        guard let act = file.act(event) else {
            _ = try Clue.procedure.advance(
                file.clue.state, on: event, facts: ClueFacts(), scope: file.scope, by: actor, at: now)
            throw Problem.notFound
        }
        if let refusal = act.refusal, refused == nil { throw refusal }
        return act.transition
    }

    /// Puts a refusal where its field is; false where it concerns the whole form.
    fileprivate func place(_ refusal: Refusal, in form: inout FormReader) -> Bool {
        guard refusal.code.category == .unprocessable, refusal.code != .secondPerson, refusal.code != .keyReused else {
            return false
        }
        let named = refusal.facts["field"].map { $0 == "officers" ? "lead" : $0 }
        guard let field = named ?? field else { return false }
        form.refuse(field, refusal.code.rawValue, refusal.message)
        return true
    }
}
