import Enforcement
import Law
import Storage

extension SeenCases {
    /// What was set down last for the thresholds of a case, not yet read.
    struct Sheet {
        let body: String
        let crimes: [Crime]
        /// No figure of it comes to more than this share of a line, in hundredths.
        let reach: Int64
        let recordedAt: Moment
    }

    /// The last sheet of every case that has one.
    static func sheets(in access: any ReadAccess) throws -> [CaseID: Sheet] {
        var all: [CaseID: Sheet] = [:]
        try access.each(
            "SELECT case_id, body, crimes, reach, recorded_at FROM case_threshold_facts ORDER BY case_id, revision", []
        ) { row in
            all[try row.get("case_id")] = Sheet(
                body: try row.get("body"), crimes: ThresholdSheet.crimes(try row.get("crimes")),
                reach: try row.get("reach"), recordedAt: try row.get("recorded_at"))
        }
        return all
    }
}

extension [SeenCase] {
    /// The cases with what was set down for them. A sheet is read only where it, with everything else that is known of its
    /// party, could bring a line near: most are far from it, and reading a sheet takes longer than all the rest.
    func withSheets(_ sheets: [CaseID: SeenCases.Sheet]) throws -> [SeenCase] {
        guard !sheets.isEmpty else { return self }
        let shares = map { ($0.shareOnFile).addingSaturated(sheets[$0.id]?.reach ?? 0) }
        var parties: [SubjectID: Int64] = [:]
        for (seen, share) in zip(self, shares) {
            if let party = seen.subjectID { parties[party] = (parties[party] ?? 0).addingSaturated(share) }
        }
        return try zip(self, shares).map { seen, share in
            guard let sheet = sheets[seen.id] else { return seen }
            let reach = seen.subjectID.flatMap { parties[$0] } ?? share
            var seen = seen
            seen.sheet = SeenSheet(
                crimes: sheet.crimes,
                facts: reach < ThresholdFloor.leastShare ? nil : try ThresholdSheet.facts(sheet.body))
            return seen
        }
    }
}

extension SeenCase {
    /// What its goods and its amount come to of a line, in hundredths.
    fileprivate var shareOnFile: Int64 {
        var figures = ActFigures(goods: goods.map(\.goodsLine))
        figures.business = amount
        return ThresholdFloor.share(ThresholdFacts(crimes: [], conduct: nil, figures: figures))
    }
}

extension Int64 {
    fileprivate func addingSaturated(_ other: Int64) -> Int64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}
