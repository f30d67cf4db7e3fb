import Enforcement
import Law
import Operations

/// One subject: what is known of it, masked; the records that speak of it; who has looked at the personal values.
enum SubjectShowPage {
    struct Model: Sendable {
        let subject: MaskedSubject
        let clues: [SubjectStore.RelatedRecord]
        let cases: [SubjectStore.RelatedRecord]
        let alike: [SubjectStore.Likeness]
        let looks: [SubjectStore.Look]
        let day: LegalDate
        let mayWrite: Bool
        let maySee: Bool
        let proof: Int?
        /// The clear values, on the one page that answers a recorded look.
        var clear: UnmaskSubject.Output?
        /// The form that asks for them, where it comes back with a mistake.
        var lookForm = FormReader()
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let subject = model.subject
        let say = context.say
        return Layout.page(
            title: subject.name, breadcrumbs: [Crumb(say(SubjectText.subjects), Paths.subjects), Crumb(subject.name)],
            context: context, proof: model.proof.map { ProofLine(entry: $0, path: Paths.ledger) },
            content: """
                \(context.show(header(model, context)))
                \(context.show(model.clear.map { _ in
                    Notice(.soon, say(SubjectText.shown), detail: say(SubjectText.shownDetail))
                }))\
                \(context.show(RecordColumns(
                    timeline: .empty,
                    facts: """
                        \(context.show(PagePart(say(CommonText.facts), context.show(FactList(facts(model, context))))))
                        \(look(model, context))
                        """,
                    side: context.show(PagePart(say(SubjectText.alike), alike(model, context))))))
                \(context.show(PagePart(say(SubjectText.clues), records(model.clues, SubjectText.noClues, context))))
                \(context.show(PagePart(say(SubjectText.cases), records(model.cases, SubjectText.noCases, context))))
                \(if: model.maySee || !model.looks.isEmpty,
                    context.show(PagePart(say(SubjectText.looks), anchor: "looks", looks(model, context))))
                """)
    }

    private static func header(_ model: Model, _ context: PageContext) -> RecordHeader {
        let subject = model.subject
        let identify = ActButton(
            context.say(SubjectText.identify), .link(Paths.subjectIdentity(subject.id)), weight: .primary)
        let edit = ActButton(context.say(CommonText.edit), .link(Paths.subjectEdit(subject.id)))
        let acts = subject.kind == .unidentified ? [identify, edit] : [edit]
        return RecordHeader(
            number: subject.code ?? "–", title: subject.name,
            state: StateBadge(context.say(subject.kind.label), subject.kind == .unidentified ? .soon : .quiet),
            facts: subject.region.map { [RegionName.text($0, on: model.day)] } ?? [],
            actions: model.mayWrite ? acts : [])
    }

    private static func facts(_ model: Model, _ context: PageContext) -> [FactList.Fact] {
        let subject = model.subject
        let say = context.say
        return [
            .init(say(SubjectText.kind), text: say(subject.kind.label)),
            .init(
                say(subject.kind == .person ? SubjectText.personCode : SubjectText.firmCode),
                text: model.clear?.code ?? subject.code),
            .init(say(SubjectText.region2), text: subject.region.map { RegionName.text($0, on: model.day) }),
            .init(say(SubjectText.address), text: model.clear?.address ?? subject.address),
            .init(say(SubjectText.phone), text: model.clear?.phone ?? subject.phone),
        ]
    }

    /// The form that shows personal values, for those who may and where there are any.
    private static func look(_ model: Model, _ context: PageContext) -> HTML {
        guard model.maySee, model.clear == nil, !model.subject.hidden.isEmpty else { return .empty }
        let say = context.say
        let form = FormPage(
            path: Paths.subjectLooks(model.subject.id),
            groups: [
                .init(
                    lead: say(SubjectText.showLead),
                    fields: [
                        FormField(
                            "reason", say(SubjectText.reason), .text(model.lookForm.values.first("reason") ?? ""),
                            hint: say(SubjectText.reasonHint), error: model.lookForm.problem("reason").map(say),
                            isRequired: true)
                    ])
            ], submit: say(SubjectText.showNow), weight: .ordinary)
        return context.show(PagePart(say(SubjectText.show), anchor: "show", context.show(form)))
    }

    private static func alike(_ model: Model, _ context: PageContext) -> HTML {
        guard !model.alike.isEmpty else { return hint(SubjectText.noAlike, context) }
        return context.show(
            FactList(
                model.alike.map { likeness in
                    let subject = likeness.subject
                    let code: HTML? = subject.code.map { " <span class=\"hint\">\($0)</span>" }
                    return .init(
                        context.say(likeness.reason),
                        "<a href=\"\(Paths.subject(subject.id))\">\(subject.name)</a>\(code)")
                }))
    }

    private static func records(
        _ records: [SubjectStore.RelatedRecord], _ none: Wording, _ context: PageContext
    ) -> HTML {
        guard !records.isEmpty else { return hint(none, context) }
        let say = context.say
        return context.show(
            DataTable(
                caption: say(CommonText.related),
                columns: [CommonText.number, CommonText.name, CommonText.state, CommonText.date].map { .init(say($0)) },
                rows: records.map { record in
                    DataTable.Row(
                        id: record.record.id, path: record.path,
                        cells: [
                            "\(record.number)", "\(record.title)", context.show(StateBadge(say(record.state), .active)),
                            context.time(record.at),
                        ])
                }, emptyState: EmptyState("", next: "")))
    }

    private static func looks(_ model: Model, _ context: PageContext) -> HTML {
        guard !model.looks.isEmpty else { return hint(SubjectText.noLooks, context) }
        return context.show(
            Timeline(
                model.looks.map { look in
                    .init(
                        act: context.say(SubjectText.show), actor: "\(look.who) · \(look.unitName)", moment: look.at,
                        note: look.reason)
                }))
    }

    private static func hint(_ words: Wording, _ context: PageContext) -> HTML {
        "<p class=\"hint\">\(context.say(words))</p>"
    }
}

extension SubjectStore.RelatedRecord {
    /// The record's own page.
    var path: Path? {
        switch record.kind {
        case .clue: Path("clues", record.id)
        case .case: Path("cases", record.id)
        default: nil
        }
    }
}

extension SubjectShowPage.Model {
    /// Reads a subject as an actor sees it.
    init(_ id: SubjectID, on day: LegalDate, for actor: Actor, in access: Snapshot) throws {
        subject = try SubjectStore.show(id, for: actor, in: access)
        clues = try SubjectStore.clues(about: id, for: actor, in: access)
        cases = try SubjectStore.cases(about: id, for: actor, in: access)
        alike = try SubjectStore.alike(name: subject.name, except: id, in: access)
        looks = try SubjectStore.looks(at: id, for: actor, in: access)
        self.day = day
        mayWrite = actor.may(.subjectWrite)
        maySee = actor.may(.subjectUnmask)
        proof = try LedgerStore.latestEntry("subject", id, in: access).map { Int($0) }
    }
}
