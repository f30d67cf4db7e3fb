/// A score as a short bar with its number.
struct ScoreBar: Component {
    /// 0 to 1; nil where nothing was screened.
    let score: Double?

    /// The score in hundredths.
    static func hundredths(_ score: Double) -> Int { Int((score * 100).rounded()) }

    func html(in context: PageContext) -> HTML {
        guard let score else { return "<span class=\"none\">–</span>" }
        let hundredths = ScoreBar.hundredths(score)
        return """
            <span class="score">\(Bar(part: hundredths, of: 100).html(in: context))\
            <span class="number">\(hundredths)</span></span>
            """
    }
}
