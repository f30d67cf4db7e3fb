/// A finding with what weighs in it, wherever in a listing it stands.
struct Lead {
    let finding: Finding
    let mark: Mark
    /// Nil for one in an address.
    let judged: Judged?
    /// How an address looks like the mark.
    let way: HostFinding.Way?

    init(_ judged: Judged, _ finding: Finding) {
        (self.finding, mark, self.judged, way) = (finding, judged.mark, judged, nil)
    }

    init(_ host: HostFinding, of mark: Mark, in address: String) {
        (finding, self.mark, judged, way) = (Finding(host, in: address), mark, nil, host.way)
    }

    /// What its disguise adds to the log-odds.
    func disguise(_ weights: Weights) -> Double {
        if finding.kind == .width, judged?.folded.contains(.style) == true { return weights.styled }
        if finding.kind == .traditional, judged?.folded.contains(.variant) == true { return weights.variant }
        return (way.map { weights.disguisedHost[$0] } ?? weights.disguised[finding.kind]) ?? 0
    }

    /// What it alone adds to the log-odds: a disguise tells more than a plain name of the same strength.
    func evidence(_ weights: Weights) -> Double {
        weights.finding * finding.score * weights.share(of: finding.field) + disguise(weights)
    }
}
