import Enforcement
import Law

/// What the documents of an inquiry say that neither the case nor the form does, by the name of the slot.
enum InquiryPapers {
    /// Form 29.
    static func sampling(of loaded: InquiryStore.Loaded, _ sample: InquirySample) -> [String: String] {
        let row = [
            "1", loaded.goods?.name ?? loaded.record.object, loaded.goods?.mark ?? "", "",
            "\(sample.total)\(sample.unit)", "\(sample.drawn)\(sample.unit)", "\(sample.spare)\(sample.unit)",
        ]
        return [
            "where": sample.place, "sampledOn": sample.drawnOn.description, "method": sample.method,
            "samples": cells(row), "sealing": "封签编号\(sample.seals)；到场人：\(sample.present)",
        ]
    }

    /// Form 30.
    static func commission(of loaded: InquiryStore.Loaded, _ round: InquiryRound) -> [String: String] {
        [
            "addressee": round.organ, "kind": loaded.record.kind.label.zh, "items": round.question,
            "until": round.until.description, "goods": goods(of: loaded),
        ]
    }

    /// Form 16.
    static func identification(of loaded: InquiryStore.Loaded, _ round: InquiryRound) -> [String: String] {
        ["addressee": round.organ, "way": "辨认", "until": round.until.description, "goods": goods(of: loaded)]
    }

    /// Form 31.
    static func period(of record: Inquiry, _ round: InquiryRound, _ measure: CaseMeasure) -> [String: String] {
        [
            "kind": record.kind.label.zh, "decision": measure.number, "laboratory": round.organ,
            "from": round.sentOn.description, "until": round.until.description,
        ]
    }

    /// Form 32.
    static func result(of record: Inquiry, _ round: InquiryRound, _ result: InquiryResult) -> [String: String] {
        var answers = [
            "kind": record.kind.label.zh, "laboratory": round.organ, "report": result.report,
            "result": "\(result.finding.label.zh)。\(result.words)",
        ]
        switch record.retest {
        case .product: answers["objection"] = "对结果有异议的，可以自收到本告知书之日起十五日内书面申请复检，并说明理由。"
        case .food: answers["objection"] = "对结果有异议的，可以自收到本告知书之日起七个工作日内书面申请复检，并说明理由。"
        case .none: answers["objection"] = "对结果有异议的，可以自收到本告知书之日起提出书面异议，并说明理由。"
        }
        return answers
    }

    /// The list of what is sent, as it is typed into a form.
    private static func goods(of loaded: InquiryStore.Loaded) -> String {
        guard let sample = loaded.record.sample else {
            let count = loaded.goods.map { "\($0.seized > 0 ? $0.seized : $0.unsold)" } ?? ""
            return cells([
                "1", loaded.goods?.name ?? loaded.record.object, loaded.goods?.mark ?? "", "件", count,
                loaded.record.number,
            ])
        }
        return cells([
            "1", loaded.goods?.name ?? loaded.record.object, loaded.goods?.mark ?? "", sample.unit, "\(sample.drawn)",
            "封签编号\(sample.seals)",
        ])
    }

    private static func cells(_ cells: [String]) -> String {
        cells.map { $0.replacing("|", with: "／").replacing("\n", with: " ") }.joined(separator: " | ")
    }
}
