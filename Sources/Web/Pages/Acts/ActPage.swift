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
        /// What stands against it on the record's own facts.
        let warnings: [Notice]
        /// What helps to answer: the name and where it is.
        let aids: [(name: String, path: Path)]
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
                \(context.show(model.warnings))\(each(model.aids) { "<p><a href=\"\($0.path)\">\($0.name)</a></p>" })
                \(model.hasLegalEffect ? context.show(confirmation) : context.show(form))
                """)
    }
}

extension ActPage {
    /// The model of the page of an act's step on a record.
    static func model<S: ActPages>(
        _ row: Transition<S>, of act: Act<S>, on record: S.InHand, fields: [FormField],
        refusal: Refusal?, regional: RegionalLimits, visit: Visit, context: PageContext
    ) -> Model {
        let (say, loaded) = (context.say, record.loaded)
        let forecast = ClockForecast.lines(
            row.starts, at: visit.now, calendar: visit.house.office.settings.calendar,
            in: loaded.scope.region,
            regional: regional)
        return Model(
            title: say(act.title),
            breadcrumbs: [
                Crumb(say(S.list.title), S.list.path), Crumb(loaded.number, S.path(loaded.id)), Crumb(say(act.title)),
            ],
            path: S.path(loaded.id, act.noun), cancel: S.path(loaded.id), version: loaded.version,
            key: visit.posted.first("key") ?? Base64URL.encode(visit.house.random(16)),
            consequence: say(ActText.moves(loaded.number, from: row.from.label, to: row.to.label)),
            source: row.source,
            documents: row.documents.compactMap { form in
                S.preview(form, on: loaded.id).map { DocumentLink(say(form.title), $0) }
            },
            clocks: forecast.map { (name: say($0.task), due: context.language.moment($0.due)) },
            told: act.told(record).map(say), hasLegalEffect: row.legalEffect,
            groups: [.init(lead: act.consequence.map(say), fields: fields)],
            warnings: act.warnings(record).map { Notice(.grave, say($0.text), source: $0.source) },
            aids: S.aids(to: act, on: record).map { (say($0.name), $0.path) },
            refusal: refusal.map { refusal in
                let isOld = refusal.code == .versionConflict
                return Notice(.grave, say(isOld ? ActText.changedMeanwhile : refusal.message), source: refusal.source)
            })
    }
}
