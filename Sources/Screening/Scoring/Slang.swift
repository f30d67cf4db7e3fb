/// Words that sellers of fakes use among themselves, with the honest uses that take their meaning away.
enum Slang {
    /// One term.
    struct Term: Sendable {
        /// The term as written.
        let text: String
        /// What it adds to the log-odds.
        let weight: Double
        /// What it means in the trade.
        let meaning: Reason
        /// Where one of these stands anywhere in the text, the term is honest.
        var honestWith: [String] = []
        /// Where one of these follows the term, it is another word.
        var notBefore: [String] = []
        /// Whether a sign must stand between its first two characters: `1:1` is not `11`.
        var hasSign = false
    }

    /// The terms of a text that are not used honestly, each once.
    static func terms(in text: FoldedText) -> [Term] {
        var seen: Set<Int> = []
        return phrases.places(in: text).compactMap { place in
            guard !seen.contains(place.phrase), isMeant(place, in: text) else { return nil }
            seen.insert(place.phrase)
            return table[place.phrase]
        }
    }

    private static func isMeant(_ place: PhraseIndex.Place, in text: FoldedText) -> Bool {
        let term = table[place.phrase]
        if term.hasSign, text.scalars[place.window.lowerBound + 1].gap != .list { return false }
        let before = text.scalars[max(0, place.window.lowerBound - 4)..<place.window.lowerBound].map(
            \.code)
        if denials.contains(where: { contains(before, $0) }) { return false }
        let after = text.scalars[place.window.upperBound...].prefix(4).map(\.code)
        if term.notBefore.contains(where: { after.starts(with: FoldedText($0).scalars.map(\.code)) }) {
            return false
        }
        let all = text.scalars.map(\.code)
        return !term.honestWith.contains { contains(all, FoldedText($0).scalars.map(\.code)) }
    }

    private static func contains(_ codes: [UInt32], _ part: [UInt32]) -> Bool {
        guard part.count <= codes.count else { return false }
        return (0...codes.count - part.count).contains { Array(codes[$0..<$0 + part.count]) == part }
    }

    private static let phrases = PhraseIndex(table.map(\.text))

    /// Words before a term that deny it: 拒绝高仿, 非A货.
    private static let denials: [[UInt32]] = [
        "非", "不是", "拒绝", "杜绝", "绝非", "绝无", "抵制", "打击", "不卖", "谨防", "警惕",
    ].map {
        FoldedText($0).scalars.map(\.code)
    }

    private static let copy = Reason("仿冒品的行话", "trade slang for a fake")
    private static let grade = Reason("仿冒品分级的行话", "slang for grades of fakes")
    private static let leak = Reason("自称工厂流出", "claims to have leaked from the maker")
    private static let wink = Reason("暗示懂行者购买", "winks at buyers in the know")

    /// What is made, mixed or taught one to one.
    private static let ratios = [
        "模型", "等比", "比例", "配比", "车模", "合金", "手办", "兑水", "稀释", "配方", "蛋白", "辅导", "外教", "私教", "教练", "咨询", "对焦", "画幅",
    ]

    /// The terms.
    ///
    /// Weights: 2 and more where the word has hardly any honest use in a title, below 1 where it has many.
    static let table: [Term] = [
        Term(text: "A货", weight: 2.2, meaning: copy, honestWith: ["翡翠", "玉", "缅甸", "冰种"]),
        Term(text: "超A", weight: 2, meaning: grade),
        Term(text: "高仿", weight: 2.2, meaning: copy, notBefore: ["真"]),
        Term(text: "精仿", weight: 2.2, meaning: copy), Term(text: "仿品", weight: 1.6, meaning: copy),
        Term(text: "高彷", weight: 2.2, meaning: copy), Term(text: "精彷", weight: 2.2, meaning: copy),
        Term(text: "gaofang", weight: 2, meaning: copy), Term(text: "gao fang", weight: 2, meaning: copy),
        Term(text: "假货", weight: 1, meaning: copy, honestWith: ["假一赔", "包赔", "举报"]),
        Term(text: "复刻", weight: 1.2, meaning: copy, honestWith: ["配方", "菜谱", "黑胶", "官方复刻", "复古"]),
        Term(text: "顶级复刻", weight: 1.4, meaning: grade), Term(text: "顶级版本", weight: 1.2, meaning: grade),
        Term(text: "顶级原单", weight: 1.2, meaning: grade),
        Term(text: "一比一", weight: 1.6, meaning: copy, honestWith: ["模型", "等比"]),
        Term(text: "1比1", weight: 1.6, meaning: copy, honestWith: ["模型", "等比"]),
        Term(text: "1:1", weight: 1.4, meaning: copy, honestWith: Slang.ratios, hasSign: true),
        Term(text: "原单", weight: 1.1, meaning: leak, notBefore: ["号", "位", "价", "反", "据"]),
        Term(text: "尾单", weight: 0.7, meaning: leak, honestWith: ["旅游", "酒店", "机票", "邮轮"]),
        Term(text: "跟单", weight: 0.7, meaning: leak, notBefore: ["员"]),
        Term(text: "追单", weight: 0.8, meaning: leak), Term(text: "纯原", weight: 1.8, meaning: grade),
        Term(text: "真标", weight: 1.4, meaning: grade), Term(text: "过验", weight: 2, meaning: grade),
        Term(text: "代工厂", weight: 0.6, meaning: leak), Term(text: "工厂流出", weight: 1.4, meaning: leak),
        Term(
            text: "莆田", weight: 1.2, meaning: Reason("仿冒鞋的知名产地", "known source of fake shoes"),
            honestWith: ["枇杷", "桂圆", "荔枝", "旅游", "卤面"]),
        Term(text: "裸标", weight: 1.2, meaning: grade), Term(text: "剪标", weight: 0.8, meaning: leak),
        Term(text: "懂的来", weight: 1.6, meaning: wink), Term(text: "懂得来", weight: 1.4, meaning: wink),
        Term(text: "懂的入", weight: 1.6, meaning: wink), Term(text: "你懂的", weight: 1, meaning: wink),
        Term(text: "支持专柜验货", weight: 1, meaning: wink), Term(text: "高版本", weight: 1.2, meaning: grade),
        Term(text: "微瑕原厂", weight: 1, meaning: leak),
        Term(text: "replica", weight: 2, meaning: copy, honestWith: ["jersey"]),
        Term(text: "knockoff", weight: 2, meaning: copy),
        Term(text: "aaa quality", weight: 2, meaning: grade),
        Term(text: "1:1 quality", weight: 2, meaning: grade),
        Term(text: "mirror quality", weight: 2, meaning: grade),
    ]
}
