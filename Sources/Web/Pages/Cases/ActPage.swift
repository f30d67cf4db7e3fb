import Enforcement
import Law
import Operations

/// The page of one act on a record: what it asks for; before an act with effect in law also what will happen, under which
/// article, which document is issued, which clock starts and who is told.
enum ActPage {
    struct Model: Sendable {
        let title: String
        let breadcrumbs: [Crumb]
        let path: Path
        let cancel: Path
        let version: Int
        /// So that a form sent twice is done once.
        let key: String
        let consequence: String
        let source: LegalSource?
        let documents: [DocumentLink]
        let clocks: [(name: String, due: String)]
        let told: [String]
        let hasLegalEffect: Bool
        let groups: [FormPage.Group]
        /// What the procedure refused, where the form comes back.
        let refusal: Notice?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let form = FormPage(
            path: model.path, groups: model.groups, submit: model.title, cancel: model.cancel,
            hidden: [.init("version", String(model.version)), .init("key", model.key)])
        let confirmation = Confirmation(
            consequences: [model.consequence], sources: model.source.map { [$0] } ?? [], documents: model.documents,
            clocks: model.clocks, told: model.told, form: form)
        return Layout.page(
            title: model.title, breadcrumbs: model.breadcrumbs, context: context,
            content: """
                \(context.show(PageHeader(model.title)))
                \(context.show(model.refusal))
                \(model.hasLegalEffect ? context.show(confirmation) : context.show(form))
                """)
    }
}

extension ActPage {
    /// What a record gives to the page of an act on it.
    struct Subject: Sendable {
        let number: String
        let crumbs: [Crumb]
        let back: Path
        let version: Int
    }

    /// The model of a step's page.
    static func model<S: Procedural>(
        _ row: Transition<S>, title: Wording, subject: Subject, path: Path, groups: [FormPage.Group],
        documents: [DocumentLink], told: [Wording], refusal: Refusal?, visit: Visit, context: PageContext
    ) -> Model {
        let forecast = ClockForecast.lines(row.starts, at: visit.now, calendar: visit.house.office.settings.calendar)
        let say = context.say
        return Model(
            title: say(title), breadcrumbs: subject.crumbs + [Crumb(say(title))], path: path, cancel: subject.back,
            version: subject.version, key: visit.posted.first("key") ?? newKey(visit),
            consequence: say(CaseText.moves(subject.number, from: row.from.label, to: row.to.label)),
            source: row.source, documents: documents,
            clocks: forecast.map { (name: say($0.task), due: context.language.moment($0.due)) },
            told: told.map(say), hasLegalEffect: row.legalEffect, groups: groups,
            refusal: refusal.map { Notice(.grave, say($0.message), source: $0.source) })
    }

    private static func newKey(_ visit: Visit) -> String {
        Base64URL.encode(visit.house.random(16))
    }
}
