import TestSupport

/// What happens to documents on their way through sites, printers and copiers, one class each.
enum PlanNoise: String, CaseIterable, Sendable {
    case none, traditional, menus, pages, hardBreaks, wrapped, doubledPunctuation, deletedNames,
        glosses, lostDigits
    case fullAndHalf

    /// The plan as it is to be found under this noise.
    func changing(_ sketch: PlanSketch, _ random: inout TestRandom) -> PlanSketch {
        switch self {
        case .deletedNames: sketch.deletingNames(&random)
        case .traditional: sketch.mapping(PlanNoise.traditional)
        case .lostDigits: sketch.withoutDigits()
        default: sketch
        }
    }

    /// The text of a plan that `changing` gave.
    func printed(_ sketch: PlanSketch) -> String {
        let text = PlanPrinter(sketch).text
        return self == .lostDigits ? text.filter { !("0"..."9").contains($0) } : text
    }

    /// A text with this noise.
    func applied(to text: String, _ sketch: PlanSketch, _ random: inout TestRandom) -> String {
        switch self {
        case .none, .deletedNames, .lostDigits: text
        case .traditional: PlanNoise.traditional(text)
        case .menus: PlanNoise.menus(text, &random)
        case .pages: sketch.shape.isTable ? text : PlanNoise.paged(text, &random)
        case .hardBreaks: sketch.shape.isTable ? text : PlanNoise.broken(text, &random)
        case .wrapped:
            sketch.shape.isTable
                ? text : PlanNoise.wrapped(text, at: Int.random(in: 22...40, using: &random))
        case .doubledPunctuation: PlanNoise.doubled(text, &random)
        case .glosses: PlanNoise.glossed(text, &random)
        case .fullAndHalf: PlanNoise.mixed(text, &random)
        }
    }
}

extension PlanNoise {
    /// A site around the document, and page numbers in it.
    private static func menus(_ text: String, _ random: inout TestRandom) -> String {
        let head =
            "您的位置：首页 > 政务公开 > 正文\n首页 | 新闻中心 | 政务公开 | 互动交流\n发布时间：2024-04-01 10:20 浏览次数：1024 字体：大 中 小\n"
        let foot =
            "\n上一篇：关于举办培训班的通知\n下一篇：没有了\n相关阅读\n网友评论 () 条 查看\n姓名： 验证码： 看不清楚，换一个\n关于我们 - 联系我们 - 网站地图 - 版权声明\nCopyright 2024 某网站 版权所有 京ICP备00000号\n"
        var page = 0
        let body = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            guard Int.random(in: 0..<6, using: &random) == 0 else { return String(line) }
            page += 1
            return "\(line)\n- \(page) -"
        }
        return head + body.joined(separator: "\n") + foot
    }

    /// Line ends in the middle of words and brackets, with and without an empty line.
    private static func broken(_ text: String, _ random: inout TestRandom) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            var out = ""
            for (index, character) in line.enumerated() {
                if index > 8, Int.random(in: 0..<25, using: &random) == 0, !character.isWhitespace {
                    out += Bool.random(using: &random) ? "\n" : "\n\n"
                }
                out.append(character)
            }
            return out
        }.joined(separator: "\n")
    }

    /// Pages of one width, each with a head, a number and a form feed, wherever a page ends.
    private static func paged(_ text: String, _ random: inout TestRandom) -> String {
        let lines = wrapped(text, at: Int.random(in: 24...36, using: &random))
            .split(separator: "\n", omittingEmptySubsequences: false)
        let height = Int.random(in: 9...14, using: &random)
        return stride(from: 0, to: lines.count, by: height).enumerated().map { page, start in
            let body = lines[start..<min(start + height, lines.count)].joined(separator: "\n")
            return page == 0 ? "\(body)\n— 1 —\n" : "\u{0C}清江政务文件汇编\n\(body)\n— \(page + 1) —\n"
        }.joined()
    }

    private static func wrapped(_ text: String, at width: Int) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            let characters = Array(line)
            return stride(from: 0, to: max(1, characters.count), by: width)
                .map { String(characters[$0..<min($0 + width, characters.count)]) }.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private static func doubled(_ text: String, _ random: inout TestRandom) -> String {
        var out = ""
        for character in text {
            out.append(character)
            if "，。；：,;:".contains(character), Int.random(in: 0..<3, using: &random) == 0 {
                out.append(character)
            }
            if "（）()".contains(character), Int.random(in: 0..<8, using: &random) == 0 {
                out.append(character)
            }
        }
        return out
    }

    private static func glossed(_ text: String, _ random: inout TestRandom) -> String {
        let glosses = ["(jiǎ mào)", "（qīn quán）", "(shi pin)", "(yào)"]
        var out = ""
        for character in text {
            out.append(character)
            if ("一"..."龥").contains(character), Int.random(in: 0..<40, using: &random) == 0 {
                out += glosses[Int.random(in: 0..<glosses.count, using: &random)]
            }
        }
        return out
    }

    static func mixed(_ text: String, _ random: inout TestRandom) -> String {
        let pairs: [Character: Character] = [
            "，": ",", "；": ";", "：": ":", "（": "(", "）": ")", ",": "，", "(": "（", ")": "）", ":": "：",
        ]
        return String(
            text.map { character in
                guard Bool.random(using: &random) else { return character }
                if let digit = character.wholeNumberValue, character.isASCII,
                    let wide = Unicode.Scalar(UInt32(0xFF10 + digit))
                {
                    return Character(wide)
                }
                return pairs[character] ?? character
            })
    }

    /// The traditional forms of some characters of these documents.
    static func traditional(_ text: String) -> String {
        let simple =
            "负责牵头职单监厅会办协学区县总业务广电闻视国农产质检测药卫计划税财环护资审专卖邮贸货发扩联络识权标准镇乡银证团队处书记宣传网导组领党员经济运输设统应长实进动参与关际对从来圆门营试点数万个体疗医级种养"
        let old =
            "負責牽頭職單監廳會辦協學區縣總業務廣電聞視國農產質檢測藥衛計劃稅財環護資審專賣郵貿貨發擴聯絡識權標準鎮鄉銀證團隊處書記宣傳網導組領黨員經濟運輸設統應長實進動參與關際對從來圓門營試點數萬個體療醫級種養"
        let table = Dictionary(zip(simple, old), uniquingKeysWith: { first, _ in first })
        return String(text.map { table[$0] ?? $0 })
    }

    /// Brackets and digits as half-width, for comparing what was mixed.
    static func narrow(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    (0xFF01...0xFF5E).contains(scalar.value)
                        ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
                }))
    }
}

extension PlanSketch {
    /// The sketch with every text changed.
    func mapping(_ change: (String) -> String) -> PlanSketch {
        var copy = self
        for part in copy.parts.indices {
            for measure in copy.parts[part].measures.indices {
                for clause in copy.parts[part].measures[measure].clauses.indices {
                    copy.parts[part].measures[measure].clauses[clause].lead = copy.parts[part].measures[
                        measure
                    ]
                    .clauses[clause].lead.map(change)
                    copy.parts[part].measures[measure].clauses[clause].others = copy.parts[part].measures[
                        measure
                    ]
                    .clauses[clause].others.map(change)
                }
            }
        }
        return copy
    }

    /// Numbers printed in digits are gone.
    func withoutDigits() -> PlanSketch {
        // A circle is no digit.
        guard shape != .circled else { return self }
        var copy = self
        for part in copy.parts.indices {
            for measure in copy.parts[part].measures.indices
            where copy.parts[part].measures[measure].number.first?.isNumber == true {
                if copy.parts[part].measures[measure].number.first?.isASCII == true {
                    copy.parts[part].measures[measure].number = ""
                }
            }
        }
        return copy
    }

    /// Some names deleted, the marks around them left; a list keeps at least one.
    func deletingNames(_ random: inout TestRandom) -> PlanSketch {
        var copy = self
        func cut(_ names: [String]) -> [String] {
            guard names.count > 1, shape != .spaced else { return names }
            var left = names
            for index in left.indices where Int.random(in: 0..<4, using: &random) == 0 {
                if left.count(where: { !$0.isEmpty }) > 1, index == 0 || !left[index - 1].isEmpty {
                    left[index] = ""
                }
            }
            return left
        }
        for part in copy.parts.indices {
            for measure in copy.parts[part].measures.indices {
                for clause in copy.parts[part].measures[measure].clauses.indices {
                    let old = copy.parts[part].measures[measure].clauses[clause]
                    copy.parts[part].measures[measure].clauses[clause].lead = cut(old.lead)
                    copy.parts[part].measures[measure].clauses[clause].others = cut(old.others)
                }
            }
        }
        return copy
    }
}
