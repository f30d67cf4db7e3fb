import Enforcement
import Law
import Operations

/// One finding: its reasoning, its records, what was done about it.
enum OmissionPage {
    struct Model: Sendable {
        let header: RecordHeader
        let notices: [Notice]
        let reasons: OmissionReasons
        let missing: [String]
        let facts: [FactList.Fact]
        let related: [FactList.Fact]
        let letters: [FactList.Fact]
        let form: FormPage?
        let proof: ProofLine?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        return Layout.page(
            title: "\(model.header.number) \(model.header.title)",
            breadcrumbs: [Crumb(say(SupervisionText.desk), Paths.supervision), Crumb(model.header.number)],
            context: context, proof: model.proof,
            content: """
                \(context.show(model.header))
                \(context.show(model.notices))
                \(part(SupervisionText.reasoning, context.show(model.reasons), context))
                \(part(SupervisionText.missing, """
                    <ul class="threshold-missing">\(each(model.missing) { "<li>\($0)</li>" })</ul>
                    """, context))
                \(part(CommonText.facts, context.show(FactList(model.facts)), context))
                \(if: !model.related.isEmpty, part(
                    SupervisionText.related, context.show(FactList(model.related)), context))
                \(if: !model.letters.isEmpty, part(
                    SupervisionText.letters, context.show(FactList(model.letters)), context))
                \(model.form.map { part(SupervisionText.standing, context.show($0), context) })
                """)
    }

    private static func part(_ title: Wording, _ content: HTML, _ context: PageContext) -> HTML {
        context.show(PagePart(context.say(title), content))
    }

    /// How a finding stands, as words with their shapes.
    static func badges(_ line: OmissionStore.Line, _ context: PageContext) -> [StateBadge] {
        let say = context.say
        var badges: [StateBadge] = []
        if !line.isSeen { badges.append(StateBadge(say(SupervisionText.isNew), .active)) }
        if line.row.goneAt != nil { badges.append(StateBadge(say(OmissionStore.Standing.gone.label), .done)) }
        if line.row.dismissal != nil { badges.append(StateBadge(say(SupervisionText.dismissed), .quiet)) }
        if let letter = line.letter {
            badges.append(StateBadge("\(letter.number) \(say(letter.state.label))", letter.state.tone))
        }
        return badges
    }

    /// The one act that answers a finding; the letter about it where there is one.
    static func action(_ line: OmissionStore.Line, _ context: PageContext) -> ActButton? {
        let ended = line.letter.map { $0.state == .settled || $0.state == .withdrawn } ?? true
        if let letter = line.letter, !ended {
            return ActButton(context.say(SupervisionText.openLetter), .link(Paths.supervisionLetter(letter.id)))
        }
        guard line.row.isOpen else { return nil }
        return ActButton(
            context.say(line.row.omission.kind.response.action),
            .post(Paths.omissionLetters(line.row.id), fields: []), weight: .primary)
    }
}

extension OmissionPage.Model {
    init(
        _ line: OmissionStore.Line, cases: [OmissionStore.RelatedCase], letters: [SupervisionStore.Line], entry: Int64?,
        form: FormReader, context: PageContext
    ) {
        let (say, language) = (context.say, context.language)
        let omission = line.row.omission
        header = RecordHeader(
            number: line.caseNumber, title: say(omission.kind.label),
            state: OmissionPage.badges(line, context).last
                ?? StateBadge(say(OmissionStore.Standing.open.label), .grave),
            facts: [
                line.unitName, line.caseTitle, "\(say(SupervisionText.since)) \(language.date(omission.since.date))",
            ],
            actions: OmissionPage.action(line, context).map { [$0] } ?? [])
        notices =
            line.row.dismissal.map { [Notice(.quiet, say(SupervisionText.dismissed), detail: $0.reason)] } ?? []
        reasons = OmissionReasons(reasons: omission.reasons)
        missing = omission.missing.map(say)
        facts = OmissionPage.Model.facts(line, context)
        related = cases.map { .init($0.number, text: "\($0.title) · \($0.unitName)", path: Paths.case($0.id)) }
        self.letters = letters.map {
            .init(
                $0.record.number, text: "\(say($0.record.kind.label)) · \(say($0.record.state.label))",
                path: Paths.supervisionLetter($0.record.id))
        }
        self.form = line.row.goneAt == nil ? OmissionPage.Model.form(line, form, context) : nil
        proof = entry.map { ProofLine(entry: Int($0), path: Paths.ledgerEntry($0)) }
    }

    private static func facts(_ line: OmissionStore.Line, _ context: PageContext) -> [FactList.Fact] {
        let (say, language, omission) = (context.say, context.language, line.row.omission)
        var facts: [FactList.Fact] = [
            .init(
                say(SupervisionText.theCase), text: "\(line.caseNumber) \(line.caseTitle)",
                path: Paths.case(omission.caseID)),
            .init(say(SupervisionText.unit), text: line.unitName),
            .init(say(CaseText.party), text: line.party),
            .init(say(CommonText.amount), text: omission.amount.map(language.money)),
            .init(say(SupervisionText.since), context.time(omission.since)),
            .init(say(SupervisionText.firstSeen), context.time(line.row.firstSeenAt)),
        ]
        if let crime = omission.crime {
            facts.append(
                .init(say(SupervisionText.crime), text: "\(say(crime.label)) · \(context.cite(crime.source))"))
        }
        if let transfer = omission.transferID, let number = line.transferNumber {
            facts.append(.init(say(SupervisionText.theTransfer), text: number, path: Paths.transfer(transfer)))
        }
        if let gone = line.row.goneAt { facts.append(.init(say(SupervisionText.gone), context.time(gone))) }
        return facts
    }

    private static func form(_ line: OmissionStore.Line, _ form: FormReader, _ context: PageContext) -> FormPage {
        let say = context.say
        let isAside = line.row.dismissal != nil
        return FormPage(
            path: Paths.omissionDismissal(line.row.id),
            groups: [
                .init(fields: [
                    FormField(
                        "reason", say(CommonText.reason), .longText(form.values.first("reason") ?? "", rows: 3),
                        hint: say(SupervisionText.putAsideHint), error: form.problem("reason").map(say),
                        isRequired: true)
                ])
            ],
            submit: say(isAside ? SupervisionText.takeUp : SupervisionText.putAside),
            hidden: [
                ActButton.Field("version", String(line.row.version)),
                ActButton.Field("dismisses", isAside ? "false" : "true"),
            ], weight: .ordinary)
    }
}

extension SupervisionState {
    /// How it stands.
    var tone: Tone {
        switch self {
        case .drafted: .quiet
        case .sent, .ordered: .soon
        case .answered, .carriedOut: .active
        case .settled: .done
        case .withdrawn: .quiet
        }
    }

    /// The state as its word with its shape.
    func badge(_ context: PageContext) -> StateBadge { StateBadge(context.say(label), tone) }
}
