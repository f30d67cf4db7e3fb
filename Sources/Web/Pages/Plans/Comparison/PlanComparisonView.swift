import Enforcement
import Law

/// What a comparison found: numbers that open, then the measures.
struct PlanComparisonView: Component {
    private let result: PlanComparison

    init(_ result: PlanComparison) { self.result = result }

    func html(in context: PageContext) -> HTML {
        let (say, text) = (context.say, PlanComparisonText.self)
        let (old, new) = (result.old.measures, result.new.measures)
        func part(_ title: Wording, _ anchor: String, _ count: Int, _ list: HTML) -> PagePart {
            let content: HTML = count == 0 ? "<p>\(say(text.none))</p>" : "<ul class=\"plan-measures\">\(list)</ul>"
            return PagePart(context.language.aside(say(title), context.language.count(count)), anchor: anchor, content)
        }
        return """
            \(context.show(FactList([
                FactList.Fact(say(text.old), text: result.old.title),
                FactList.Fact(say(text.new), text: result.new.title),
            ])))\
            \(context.show(KeyFigures([
                figure(text.changed, "changed", result.changed.count, .soon, context),
                figure(text.added, "added", result.added.count, .active, context),
                figure(text.gone, "gone", result.gone.count, .quiet, context),
                figure(text.kept, "kept", result.kept.count, .done, context),
            ])))\
            \(context.show([
                part(text.changed, "changed", result.changed.count, each(result.changed) { changed($0, context) }),
                part(text.added, "added", result.added.count, each(result.added) { whole(new[$0], context) }),
                part(text.gone, "gone", result.gone.count, each(result.gone) { whole(old[$0], context) }),
                part(text.kept, "kept", result.kept.count, each(result.kept) { kept($0, context) }),
            ]))
            """
    }

    private func figure(
        _ label: Wording, _ anchor: String, _ count: Int, _ tone: Tone, _ context: PageContext
    ) -> KeyFigures.Figure {
        KeyFigures.Figure(
            context.say(label), context.language.count(count), path: context.currentPath.at(anchor), tone: tone)
    }

    // MARK: Measures

    private func whole(_ measure: ComparedMeasure, _ context: PageContext) -> HTML {
        """
        <li><h3>\(measure.number) \(measure.heading)</h3>\(each(measure.clauses) { clause in
            "<div class=\"plan-clause\"><p>\(clause.text)</p>\(units(clause.units, nil, context))</div>"
        })</li>

        """
    }

    private func kept(_ pair: MeasurePair, _ context: PageContext) -> HTML {
        let measure = result.new.measures[pair.newPlace]
        let title = measure.heading.isEmpty ? String(measure.text.prefix(40)) : measure.heading
        return "<li>\(measure.number) \(title)</li>\n"
    }

    private func changed(_ pair: MeasurePair, _ context: PageContext) -> HTML {
        let (old, new) = (result.old.measures[pair.oldPlace], result.new.measures[pair.newPlace])
        let percent = Int((pair.likeness * 100).rounded(.down))
        return """
            <li><h3>\(old.number) → \(new.number) \
            \(pair.change.heading.map { words($0) } ?? "\(new.heading)")</h3>\
            <p class="plan-section">\(context.say(PlanComparisonText.likeness)) \(percent)%</p>\
            \(each(pair.change.clauses.filter(\.isChange)) { clause($0, context) })\
            \(each(pair.change.added) { whole($0, PlanComparisonText.clauseAdded, context) })\
            \(each(pair.change.gone) { whole($0, PlanComparisonText.clauseGone, context) })</li>

            """
    }

    // MARK: Clauses

    private func clause(_ change: ClauseChange, _ context: PageContext) -> HTML {
        let text = PlanComparisonText.self
        return """
            <div class="plan-clause"><p>\(change.text.map { words($0) } ?? "\(change.new.text)")</p>\
            \(units(change.unitsAdded, text.unitsAdded, context))\(units(change.unitsGone, text.unitsGone, context))\
            \(if: !change.rolesChanged.isEmpty, """
                <p class="plan-units"><span class="beside">\(context.say(text.rolesChanged))</span> \
                \(each(change.rolesChanged) { role in
                    """
                    \(role.name) <del>\(context.say(role.from.label))</del> <ins>\(context.say(role.to.label))</ins> 
                    """
                })</p>
                """)\
            \(if: change.isDeadlineChanged, """
                <p class="plan-units"><span class="beside">\(context.say(text.deadline))</span> \
                <del>\(deadline(change.old, context))</del> <ins>\(deadline(change.new, context))</ins></p>
                """)</div>
            """
    }

    private func whole(_ clause: ComparedClause, _ title: Wording, _ context: PageContext) -> HTML {
        """
        <div class="plan-clause"><p><span class="beside">\(context.say(title))</span> \(clause.text)</p>\
        \(units(clause.units, nil, context))</div>
        """
    }

    private func units(_ units: [ComparedUnit], _ title: Wording?, _ context: PageContext) -> HTML {
        guard !units.isEmpty else { return .empty }
        return """
            <p class="plan-units">\(title.map { "<span class=\"beside\">\(context.say($0))</span> " as HTML })\
            \(each(units) { "<mark class=\"part-\($0.role.rawValue)\">\($0.name)</mark> " })</p>
            """
    }

    private func deadline(_ clause: ComparedClause, _ context: PageContext) -> String {
        clause.deadline?.text ?? context.say(PlanComparisonText.noDeadline)
    }

    private func words(_ pieces: [WordDifference.Piece]) -> HTML {
        each(pieces) { piece in
            switch piece {
            case .same(let text): "\(text)"
            case .gone(let text): "<del>\(text)</del>"
            case .added(let text): "<ins>\(text)</ins>"
            }
        }
    }
}
