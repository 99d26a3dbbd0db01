import Testing

@testable import TrainingCore

@Suite struct UnitConversionTests {
    private func key(
        _ value: String, _ tolerance: NumericKey.Tolerance? = nil, unit name: String?, _ others: ConvertibleUnit...
    ) throws -> NumericKey {
        NumericKey(
            value: try quantity(value), tolerance: try tolerance ?? .absolute(quantity("0")), unit: name,
            otherUnits: others)
    }

    @Test(
        "Kilometres an hour are metres a second × 5 ÷ 18, to the last digit",
        arguments: [
            ("36 km/h", true), ("36km/h", true), ("３６ＫＭ／Ｈ", true), ("10", true), ("10 m/s", true), ("10m/s。", true),
            ("36", false), ("36.000001 km/h", false), ("35.999999 km/h", false), ("10.000001 m/s", false),
            ("36 km", false), ("km/h", false),
        ])
    func speed(typed: String, isRight: Bool) throws {
        let key = try key("10", unit: "m/s", unit("km/h", "5", over: "18"))
        #expect(key.isRight(typed) == isRight)
    }

    @Test("A key that no decimal number of the other unit hits is hit by none")
    func noDecimal() throws {
        // 1 m/s is 3.6 km/h; 1 km/h is 0.2777… m/s, which six decimal places cannot name.
        let exact = try key("0.277778", unit: "m/s", unit("km/h", "5", over: "18"))
        #expect(!exact.isRight("1 km/h"))
        let near = try key("0.277778", .absolute(quantity("0.000001")), unit: "m/s", unit("km/h", "5", over: "18"))
        #expect(near.isRight("1 km/h"))
    }

    @Test(
        "Both ends of the tolerance count, in every unit, and nothing beyond them",
        arguments: [
            ("2550 mm", true), ("2450 mm", true), ("2550.001 mm", false), ("2449.999 mm", false), ("255 cm", true),
            ("255.0001 cm", false), ("2.55", true), ("2.550001", false), ("2,550mm", true), ("2.5 mm", false),
            ("-2500 mm", false),
        ])
    func tolerance(typed: String, isRight: Bool) throws {
        let key = try key("2.5", .absolute(quantity("0.05")), unit: "m", unit("mm", "0.001"), unit("cm", "0.01"))
        #expect(key.isRight(typed) == isRight)
    }

    @Test(
        "A relative tolerance is a share of the key, whatever its sign",
        arguments: [
            ("200", 150, "203", true), ("200", 150, "197", true), ("200", 150, "203.000001", false),
            ("200", 150, "196.999999", false), ("-200", 150, "-203", true), ("-200", 150, "-197", true),
            ("-200", 150, "203", false), ("-200", 150, "-203.000001", false), ("0", 10_000, "0", true),
            ("0", 10_000, "0.000001", false), ("0.000001", 9999, "0.000001", true), ("0.000001", 9999, "0", false),
            ("0.000001", 10_000, "0", true), ("3", 3333, "3.9999", true), ("3", 3333, "3.999901", false),
        ])
    func relative(value: String, hundredths: Int, typed: String, isRight: Bool) throws {
        let key = try key(value, .relative(hundredthsOfPercent: hundredths), unit: nil)
        #expect(key.isRight(typed) == isRight)
    }

    @Test("The biggest numbers do not overflow")
    func biggest() throws {
        let (most, least) = ("999999999.999999", "0.000001")
        for tolerance in [
            NumericKey.Tolerance.absolute(try quantity("0")), .absolute(try quantity(most)),
            .relative(hundredthsOfPercent: 10_000),
        ] {
            for value in [most, "-" + most, least] {
                let key = try key(
                    value, tolerance, unit: "m", unit("big", most, over: least), unit("small", least, over: most),
                    unit("one", most, over: most))
                for sign in ["", "-"] {
                    #expect(key.isRight(sign + most + "one") == key.isRight(sign + most))
                    #expect(!key.isRight(sign + most + "big"))
                    #expect(key.isRight("0small") == key.isRight("0"))
                }
            }
        }
        #expect(try key(most, unit: "m", unit("one", most, over: most)).isRight(most + "one"))
        #expect(try key(most, unit: "m", unit("half", "1", over: "2")).isRight(most) == true)
    }

    @Test("The longest unit is read, and one in the same case before one in another")
    func units() throws {
        let length = try key("5", unit: "m", unit("mm", "0.001"), unit("dm", "0.1"))
        #expect(length.isRight("5000 mm"))
        #expect(length.isRight("50 dm"))
        #expect(!length.isRight("5 dm"))
        let pressure = try key("5", unit: "MPa", unit("mPa", "0.000001"))
        #expect(pressure.isRight("5 MPa"))
        #expect(!pressure.isRight("5 mPa"))
        #expect(pressure.isRight("5000000 mPa"))
        let written = try key("5", unit: "MPa")
        #expect(written.isRight("5 mpa"))
        let micro = try key("5", unit: "μm")
        #expect(micro.isRight("5 \u{B5}m"))
    }
}
