import Foundation
import Law
import Testing

struct ThresholdFactsJSONTests {
    private func faults(_ json: String) -> [String] {
        do {
            _ = try ThresholdFacts(json: Data(json.utf8))
            return []
        } catch let error as FactsFaults {
            return error.faults.map { "\($0.path): \($0.message.en)" }
        } catch {
            return ["\(error)"]
        }
    }

    @Test func `a file with everything in it is read as it stands`() throws {
        let facts = try ThresholdFacts(
            json: Data(
                """
                {"suspect":"unit","crimes":["213","214"],"product":"ordinary",
                 "conduct":{"from":"2025-05-01","to":"2025-06-01"},
                 "marks":[{"name":"云锦","holder":"甲"}],"patents":1,
                 "figures":{"goods":[{"description":"丝巾","sales":[{"quantity":3,"unitPrice":"10.5"}],"unsold":4,
                   "prices":{"marked":{"minor":1200,"currency":"CNY"}}}],"gains":30000,"labels":{"made":5}},
                 "earlier":[{"on":"2025-04-01","dealtWith":false,"figures":{"sales":"1"}}],
                 "sanctions":[{"effectiveOn":"2024-01-01","kind":"administrative","field":"trademark"}],
                 "findings":{"network":false},"suspicion":{"reason":"账册被销毁"}}
                """.utf8))
        #expect(facts.suspect == .unit)
        #expect(facts.crimes == [.counterfeitMark, .sellingCounterfeits])
        #expect(facts.conduct == (try date("2025-05-01"))...(try date("2025-06-01")))
        #expect(facts.figures.goods[0].sales == [Sale(3, at: Money(minor: 1_050))])
        #expect(facts.figures.goods[0].prices == [.marked: Money(minor: 1_200)])
        #expect(facts.figures.gains == .yuan(30_000))
        #expect(facts.figures.labels == Stock(made: 5))
        #expect(facts.earlier.map(\.dealtWith) == [false])
        #expect(facts.sanctions?.first?.field == .trademark)
        #expect(facts.findings == [.network: false])
        #expect(facts.suspicion == "账册被销毁")
    }

    @Test(arguments: [
        #"{"crimes":["213"]}"#,
        #"{"crimes":["215","217"],"suspect":"unit","product":"food","conduct":{"to":"2025-06-01"},"patents":0}"#,
        #"{"crimes":["214"],"marks":[{"name":"云锦"}],"sanctions":[],"findings":{"network":false,"services":true}}"#,
        #"{"crimes":["214"],"sanctions":[{"effectiveOn":"2024-01-01","kind":"criminal","field":"food"}]}"#,
        #"{"crimes":["140"],"figures":{"sales":"1.50","unsoldValue":2,"output":3,"purchaseCost":4,"fees":5,"loss":6}}"#,
        #"{"crimes":["217"],"figures":{"business":7,"copies":{"made":1,"sold":2,"unsold":3},"clicks":8,"members":9}}"#,
        #"{"crimes":["215"],"figures":{"labels":{"made":1},"gains":0,"serviceGains":1,"works":2,"downloads":3}}"#,
        #"{"crimes":["143"],"figures":{"cigarettes":1,"deaths":2,"seriousInjuries":3,"lightInjuries":4}}"#,
        #"{"crimes":["213"],"figures":{"goods":[{"description":"巾","sales":[{"quantity":1}],"prices":{"marked":2}}]}}"#,
        #"{"crimes":["213"],"earlier":[{"on":"2025-01-01","dealtWith":true,"figures":{"sales":1}}]}"#,
        #"{"crimes":["213"],"suspicion":{"reason":"账册被销毁"}}"#,
    ])
    func `facts are written as they are read`(json: String) throws {
        let facts = try ThresholdFacts(json: Data(json.utf8))
        #expect(try ThresholdFacts(json: JSONEncoder().encode(facts)) == facts)
    }

    @Test(arguments: [
        ("[]", [": not a JSON object"]),
        ("{", [": not a JSON object"]),
        ("{}", ["crimes: is missing"]),
        (#"{"crimes":[]}"#, ["crimes: name at least one crime by its article"]),
        (#"{"crimes":["213"],"colour":"red"}"#, ["colour: there is no such field"]),
        (
            #"{"crimes":["213"],"figures":{"goods":[{"description":"x","unsold":-1,"price":"1"}]}}"#,
            ["figures.goods[0].unsold: must not be negative", "figures.goods[0].price: there is no such field"]
        ),
        (
            #"{"crimes":["213"],"figures":{"gains":"5万元"}}"#,
            [
                "figures.gains: must be yuan with at most two decimals, written \"50000.00\" without a unit"
            ]
        ),
        (
            #"{"crimes":["213"],"figures":{"gains":5.5}}"#,
            ["figures.gains: must be yuan with at most two decimals, written \"50000.00\" without a unit"]
        ),
        (
            #"{"crimes":["213"],"figures":{"gains":{"minor":5,"currency":"USD"}}}"#,
            ["figures.gains.currency: only yuan (CNY)"]
        ),
        (#"{"crimes":["213"],"figures":{"gains":"-5"}}"#, ["figures.gains: must not be negative"]),
        (#"{"crimes":["213"],"figures":{"gains":92233720368547759}}"#, ["figures.gains: is too large"]),
        (#"{"crimes":["213"],"figures":{"clicks":1.5}}"#, ["figures.clicks: must be a whole number"]),
        (#"{"crimes":["213"],"conduct":{"from":"2025-05-01"}}"#, ["conduct.to: is missing"]),
        (
            #"{"crimes":["213"],"conduct":{"from":"2025-05-02","to":"2025-05-01"}}"#,
            ["conduct.from: the first day lies after the last"]
        ),
        (#"{"crimes":["213"],"conduct":{"to":"2025-02-30"}}"#, ["conduct.to: a day is written YYYY-MM-DD"]),
        (#"{"crimes":["213"],"suspect":"firm"}"#, ["suspect: must be one of: person, unit"]),
        (
            #"{"crimes":["213"],"sanctions":[{"effectiveOn":"2025-01-01","kind":"civil"}]}"#,
            ["sanctions[0].field: is missing", "sanctions[0].kind: must be one of: criminal, administrative"]
        ),
        (
            #"{"crimes":["213"],"figures":{"business":"1","goods":[{"description":"x"}]}}"#,
            ["figures.business: goods are listed: the sum follows from them"]
        ),
        (
            #"{"crimes":["213"],"earlier":[{"on":"2025-01-01"}]}"#, ["earlier[0].dealtWith: is missing"]
        ),
        (#"{"crimes":["213"],"findings":{"network":"yes"}}"#, ["findings.network: must be true or false"]),
    ])
    func `what is wrong is named by its path`(json: String, expected: [String]) {
        #expect(faults(json) == expected)
    }

    @Test func `zero is an answer, null and absence are none`() throws {
        let zero = try ThresholdFacts(json: Data(#"{"crimes":["213"],"figures":{"gains":0}}"#.utf8))
        let null = try ThresholdFacts(json: Data(#"{"crimes":["213"],"figures":{"gains":null}}"#.utf8))
        #expect(zero.figures.gains == Money(minor: 0))
        #expect(null.figures.gains == nil)
        #expect(null.sanctions == nil)
    }

    @Test func `an answer is written as JSON and read back`() throws {
        let example = try #require(ThresholdCase.all.first)
        let answers = Thresholds.assess(try example.read(), on: example.on)
        let text = try JSONEncoder().encode(answers)
        #expect(try JSONDecoder().decode([Assessment].self, from: text) == answers)
    }
}
