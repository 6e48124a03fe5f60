using MigrationAnalyzers.Schema.Catalogs.BuiltIn;

namespace MigrationAnalyzers.Schema.Typing;

/// <summary>What <c>anyelement</c>, <c>anyarray</c> and their kin stand for in a call: manual, 36.2.5.</summary>
internal static class Polymorphism
{
    /// <summary>Whether arguments of these types agree on what the polymorphic ones stand for.</summary>
    public static bool IsConsistent(Signature signature, SqlType[] inputs) => new Resolution().Read(signature, inputs);

    /// <summary>What a call with arguments of these types gives; null: it cannot be told.</summary>
    public static SqlType? ResultOf(Signature signature, SqlType[] inputs)
    {
        if (signature.IsResultUnknown)
            return null;
        if (!signature.Result.IsPolymorphic)
            return signature.Result.Kind == BuiltInTypeKind.Pseudo && signature.Result.Key != "record" ? null : signature.Result;
        var resolution = new Resolution();
        return resolution.Read(signature, inputs) ? resolution.Stand(signature.Result.Key) : null;
    }

    /// <summary>The type that values of these types become in one column, CASE or array; null: there is none. No literal is left without a type.</summary>
    public static SqlType? CommonType(IReadOnlyList<SqlType> types)
    {
        var first = types[0];
        var areSame = true;
        for (var i = 1; i < types.Count; i++)
            areSame &= types[i].Equals(first);
        if (areSame && !first.IsUnknown)
            return first;

        var common = first.Base;
        for (var i = 1; i < types.Count; i++)
        {
            var next = types[i].Base;
            if (next.IsUnknown || next.Equals(common))
                continue;
            if (common.IsUnknown)
                common = next;
            else if (next.Category != common.Category)
                return null;
            else if (!common.IsPreferred && Coercion.IsPossible(common, next, CastContext.Implicit) && !Coercion.IsPossible(next, common, CastContext.Implicit))
                common = next;
        }

        return common.IsUnknown ? BuiltInTypes.Text : common;
    }

    private sealed class Resolution
    {
        private SqlType? _element;
        private SqlType? _array;
        private SqlType? _range;
        private SqlType? _multirange;
        private List<SqlType>? _compatible;
        private SqlType? _compatibleRange;
        private SqlType? _common;

        public bool Read(Signature signature, SqlType[] inputs)
        {
            var isNoArray = false;
            var isEnum = false;
            var isCompatibleNoArray = false;
            for (var i = 0; i < inputs.Length; i++)
            {
                var declared = signature.Argument(i).Key;
                var input = inputs[i];
                if (input.IsUnknown)
                    continue;
                switch (declared)
                {
                    case "anyelement" or "anynonarray" or "anyenum":
                        isNoArray |= declared == "anynonarray";
                        isEnum |= declared == "anyenum";
                        if (!Agree(ref _element, input))
                            return false;
                        break;
                    case "anyarray":
                        if (!Agree(ref _array, input.Base))
                            return false;
                        break;
                    case "anyrange":
                        if (!Agree(ref _range, input.Base))
                            return false;
                        break;
                    case "anymultirange":
                        if (!Agree(ref _multirange, input.Base))
                            return false;
                        break;
                    case "anycompatible" or "anycompatiblenonarray":
                        isCompatibleNoArray |= declared == "anycompatiblenonarray";
                        (_compatible ??= new()).Add(input);
                        break;
                    case "anycompatiblearray":
                        if (input.Base.Element is not { } element)
                            return false;
                        (_compatible ??= new()).Add(element);
                        break;
                    case "anycompatiblerange":
                        if (input.Base is not { Kind: BuiltInTypeKind.Range, Over: { } over } || !Agree(ref _compatibleRange, input.Base))
                            return false;
                        (_compatible ??= new()).Add(over);
                        break;
                    case "anycompatiblemultirange":
                        if (input.Base is not { Kind: BuiltInTypeKind.Multirange, Over: { Over: { } subtype } range } || !Agree(ref _compatibleRange, range))
                            return false;
                        (_compatible ??= new()).Add(subtype);
                        break;
                }
            }

            return ReadContainers() && (!isNoArray || _element?.Element is null) && (!isEnum || _element is null or { Kind: BuiltInTypeKind.Enum })
                && ReadCompatible(isCompatibleNoArray);
        }

        public SqlType? Stand(string declared) => declared switch
        {
            "anyelement" or "anynonarray" or "anyenum" => _element,
            "anyarray" => _array ?? _element?.Array,
            "anyrange" => _range ?? _multirange?.Over,
            "anymultirange" => _multirange,
            "anycompatible" or "anycompatiblenonarray" => _common,
            "anycompatiblearray" => _common?.Array,
            "anycompatiblerange" => _compatibleRange,
            _ => null,
        };

        private bool ReadContainers()
        {
            if (_array is not null && (_array.Element is not { } element || !Agree(ref _element, element)))
                return false;
            if (_multirange is not null && (_multirange is not { Kind: BuiltInTypeKind.Multirange, Over: { } held } || !Agree(ref _range, held)))
                return false;
            return _range is null || (_range is { Kind: BuiltInTypeKind.Range, Over: { } over } && Agree(ref _element, over));
        }

        private bool ReadCompatible(bool isNoArray)
        {
            if (_compatible is null)
                return true;
            _common = CommonType(_compatible);
            if (_common is null || (isNoArray && _common.Element is not null))
                return false;
            foreach (var type in _compatible)
            {
                if (!Coercion.IsPossible(type, _common, CastContext.Implicit))
                    return false;
            }

            return _compatibleRange is null || _common.Equals(_compatibleRange.Over);
        }

        private static bool Agree(ref SqlType? known, SqlType type)
        {
            if (known is not null && !known.Equals(type))
                return false;
            known = type;
            return true;
        }
    }
}
