import Enforcement
import Law
import Operations

/// All records behind one figure of the unit's warnings.
enum WarningListPage {
    struct Model: Sendable {
        let kind: UnitDigest.Kind
        let unitName: String
        let digest: UnitDigest
        let lines: [DigestLine]
        let next: Path?
        let isFirst: Bool
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let count = context.language.count
        return Layout.page(
            title: say(model.kind.label),
            breadcrumbs: [Crumb(say(WarningText.warnings), Paths.warnings), Crumb(say(model.kind.label))],
            context: context,
            content: """
                \(context.show(PageHeader("\(model.unitName) · \(say(model.kind.label))")))\
                \(context.show(WarningPage.figures(model.digest, context)))\
                \(context.show(WarningPage.table(model.lines, of: model.kind, context)))\
                \(context.show(Pager(
                    summary: say(CommonText.shown(count(model.lines.count), of: count(model.digest.count(model.kind)))),
                    previous: model.isFirst ? nil : WarningPage.list(of: model.kind), next: model.next)))
                """)
    }
}
